//! What holds for any bytes of the formats that only this crate reads, for the fuzzer. Never part of a build that people run.

use habeas_vault::Keys;
use std::io;

use crate::anchor::Tip;
use crate::archive::{Records, preamble, read_preamble};

/// The plain part of a backup is written again as it was read, and the records after it come to an end. They are read here
/// as if they had been sealed by whoever made the bytes.
///
/// # Panics
/// Where that does not hold.
pub fn any_backup(bytes: &[u8]) {
    let mut rest = bytes;
    if let Ok(read) = read_preamble(&mut rest) {
        assert_eq!(preamble(&read.key_file_bytes), bytes[..bytes.len() - rest.len()], "another preamble");
    }
    let mut records = Records::new(rest);
    let mut known = 0;
    while let Ok(Some(record)) = records.next() {
        let Ok(read) = io::copy(&mut records, &mut io::sink()) else { break };
        assert_eq!(read, record.len);
        known += record.name.len() as u64 + read;
        assert!(known <= bytes.len() as u64, "more than there is");
    }
}

/// An anchor is the one that was sealed, or none; what is in one is written again as it was read.
///
/// # Panics
/// Where that does not hold.
pub fn any_head(keys: &Keys, sealed: &[u8], bytes: &[u8]) {
    if Tip::sealed_in(keys, bytes).is_some() {
        assert_eq!(bytes, sealed, "an altered anchor was taken");
    }
    if let Ok(tip) = serde_json::from_slice::<Tip>(bytes) {
        let again = tip.to_json().ok().and_then(|text| serde_json::from_str(&text).ok());
        assert_eq!(again, Some(tip));
    }
}
