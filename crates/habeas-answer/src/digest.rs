//! What lies in an answer, each entry by its kind, its size and its hash: what a person can hold against another copy, or
//! show to somebody else without showing the data. Entries come out of their packing once, and none is held as a whole.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::archive::{ArchiveFile, is_archive, refusal};
use crate::input::{Input, size};
use crate::kind::Kind;
use crate::read::{Help, recognise};
use crate::reason::About;
use crate::sniff;

/// An entry, or the file itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// The name in the archive; empty for the file itself.
    pub path: String,
    pub kind: Kind,
    /// Bytes that came out.
    pub size: u64,
    /// Their SHA-256 (FIPS 180-4), in hexadecimal; none if they did not come out whole, and of the file itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// Bytes of an entry that tell its kind. More of them tell a table from text more surely, and take longer than to hash it.
const HEAD: usize = 8 * 1024;
/// How much may come out of an archive, for each of its bytes, and of a small one. What grows without end is left unread.
const GROWTH: u64 = 200;
const SMALL: u64 = 1_000_000_000;

/// Tells the file itself, without its hash, which was made when it was sealed; then what lies in it, until `each` stops it.
pub fn digests(input: &mut dyn Input, help: &Help, each: &mut dyn FnMut(Digest) -> bool) {
    let length = size(input).unwrap_or(0);
    let kind = recognise(input, help.name.as_deref());
    let own = Digest { path: String::new(), kind, size: length, sha256: None, about: None };
    if !each(own) || !is_archive(input, kind) {
        return;
    }
    let opened = ArchiveFile::open(input, kind, help.password.as_deref(), help.caps);
    let Ok(mut archive) = opened else { return };
    let mut left = length.saturating_mul(GROWTH).max(SMALL);
    let entries = archive.entries().to_vec();
    for number in archive.order() {
        let Some(entry) = entries.get(number) else { continue };
        let mut hashed = Hashed::default();
        let about = match refusal(entry) {
            Some(about) => Some(about),
            None if left == 0 => Some(About::LeftUnread),
            None => archive.stream(number, left, &mut |bytes| hashed.add(bytes)).err(),
        };
        left = left.saturating_sub(hashed.size);
        if !each(hashed.digest(&entry.name, about)) {
            return;
        }
    }
}

#[derive(Default)]
struct Hashed {
    hash: Sha256,
    head: Vec<u8>,
    size: u64,
}

impl Hashed {
    fn add(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        let more = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(bytes.get(..more).unwrap_or_default());
        self.size += bytes.len() as u64;
    }

    fn digest(self, path: &str, about: Option<About>) -> Digest {
        let kind = if self.size == 0 && about.is_some() { Kind::Unknown } else { sniff::kind(&self.head, Some(path)) };
        let sha256 = about.is_none().then(|| self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        Digest { path: path.to_owned(), kind, size: self.size, sha256, about }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write as _};

    fn all(bytes: &[u8], name: &str) -> Vec<Digest> {
        let mut all = Vec::new();
        digests(&mut Cursor::new(bytes), &Help::named(name), &mut |one| {
            all.push(one);
            true
        });
        all
    }

    #[test]
    fn each_entry_has_its_kind_and_hash_whatever_its_length() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in [
            ("a.json", b"[1]".to_vec()),
            // Longer than what is read of a file as a whole.
            ("long.txt", b"words and words\n".repeat(4_500_000)),
            ("../out.txt", b"never".to_vec()),
        ] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(&content).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        let told = all(&bytes, "a.zip");
        let kinds: Vec<(&str, Kind, u64)> = told.iter().map(|one| (one.path.as_str(), one.kind, one.size)).collect();
        assert_eq!(kinds[0], ("", Kind::Zip, bytes.len() as u64));
        assert_eq!(kinds[1..3], [("a.json", Kind::Json, 3), ("long.txt", Kind::Text, 72_000_000)]);
        assert!(matches!(told[3].about, Some(About::NameRefused { .. })) && told[3].sha256.is_none());
        // `printf '[1]' | sha256sum`
        let known = "080a9ed428559ef602668b4c00f114f1a11c3f6b02a435f0bdc154578e4d7f22";
        assert_eq!(told[1].sha256.as_deref(), Some(known));
    }

    #[test]
    fn a_file_that_is_no_archive_is_told_alone() {
        let told = all(b"a;b\n1;2\n3;4\n", "x.csv");
        assert_eq!((told.len(), told[0].kind, told[0].size), (1, Kind::Csv, 12));
    }

    #[test]
    fn an_entry_that_is_cut_has_no_hash() {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("a.txt", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&(0..40_000_u32).flat_map(u32::to_le_bytes).collect::<Vec<u8>>()).unwrap();
        let mut bytes = zip.finish().unwrap().into_inner();
        let at = bytes.len() / 3;
        bytes[at..at + 200].fill(0x55);
        let told = all(&bytes, "a.zip");
        assert!(told[1].sha256.is_none() && told[1].about.is_some(), "{told:?}");
    }
}
