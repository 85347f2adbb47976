use std::io::{self, ErrorKind, Read, Write};
use std::ops::ControlFlow;

use habeas_vault::{FileId, Keys, SealedFile, VaultError};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use crate::{Fixed, content, keys, never_cancel, seal};

const HEADER: usize = 58;
const BLOCK: usize = 65_536;
/// Content that fits in one block.
const CHUNK: usize = 65_518;

fn open(keys: &Keys, file: &[u8], expected: Option<FileId>) -> Result<Vec<u8>, VaultError> {
    let mut out = Vec::new();
    keys.open(file, expected)?.read_to_end(&mut out).map_err(VaultError::from_read)?;
    Ok(out)
}

#[track_caller]
fn check_round_trip(len: usize) {
    let (keys, plain) = (keys("a"), content(len));
    let (file, sealed) = seal(&keys, &plain);
    assert_eq!(sealed.len, len as u64);
    assert_eq!(sealed.sha256.0, <[u8; 32]>::from(Sha256::digest(&plain)));
    assert!(open(&keys, &file, Some(sealed.file_id)).unwrap() == plain, "{len}");
    keys.verify(&file[..], &sealed, &mut never_cancel).unwrap();
    assert_eq!(keys.examine(&file[..], &mut never_cancel).unwrap(), sealed);
    assert!(file.len() >= 4096 && file.len() <= 4096.max(len * 113 / 100 + 200), "{len}: {}", file.len());
}

#[test]
fn sizes_around_block_boundaries_round_trip() {
    // 8,128 and 131,072 = 2 * 65,536 are their own padded size; 32 * CHUNK and 64 * CHUNK end on a block.
    for len in
        [0, 1, 4019, 4020, 4021, 8128, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 131_072, 3 * CHUNK + 5, 64 * CHUNK]
    {
        check_round_trip(len);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_size_round_trips(len in 0_usize..400_000) {
        check_round_trip(len);
    }

    /// Readers that return little at a time, are interrupted, and are read in odd pieces.
    #[test]
    fn slow_readers_change_nothing(len in 0_usize..200_000, step in 1_usize..70_000) {
        let (keys, plain) = (keys("a"), content(len));
        let mut file = Vec::new();
        let sealed = keys.seal(&mut Slow(&plain, step, false), &mut file, &mut Fixed("seal", 0), &mut never_cancel).unwrap();
        prop_assert!(file == seal(&keys, &plain).0);
        let mut reader = keys.open(Slow(&file, step, false), Some(sealed.file_id)).unwrap();
        let (mut out, mut piece) = (Vec::new(), vec![0; step % 999 + 1]);
        loop {
            match reader.read(&mut piece).unwrap() {
                0 => break,
                n => out.extend_from_slice(&piece[..n]),
            }
        }
        prop_assert!(out == plain);
        prop_assert_eq!(reader.read(&mut piece).unwrap(), 0);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..5000), real_header in any::<bool>()) {
        let keys = keys("a");
        if real_header && bytes.len() > HEADER {
            bytes[..HEADER].copy_from_slice(&seal(&keys, b"").0[..HEADER]);
        }
        prop_assert!(open(&keys, &bytes, None).is_err());
        prop_assert!(keys.open_bytes(&bytes, "x").is_err());
        prop_assert!(habeas_vault::KeyFile::parse(&bytes).is_err());
    }
}

struct Slow<'a>(&'a [u8], usize, bool);

impl Read for Slow<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.2 = !self.2;
        if self.2 {
            return Err(ErrorKind::Interrupted.into());
        }
        let n = self.1.min(out.len());
        self.0.read(&mut out[..n])
    }
}

#[test]
fn every_flipped_bit_of_a_sealed_file_is_detected() {
    let keys = keys("a");
    let (file, sealed) = seal(&keys, b"passport");
    assert_eq!(file.len(), 4096);
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut other = file.clone();
            other[at] ^= 1 << bit;
            assert!(open(&keys, &other, None).is_err(), "byte {at}, bit {bit}");
            assert!(keys.verify(&other[..], &sealed, &mut never_cancel).is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn every_truncation_and_every_extension_is_detected() {
    let keys = keys("a");
    for len in [8, 3 * CHUNK + 100] {
        let file = seal(&keys, &content(len)).0;
        let edges = (0..).map(|block| HEADER + block * BLOCK).take_while(|at| *at < file.len() + BLOCK);
        let near: Vec<_> = edges.flat_map(|at| at.saturating_sub(20)..at + 20).collect();
        for at in (0..file.len()).filter(|at| len < 100 || at % 4099 == 0 || near.contains(at)) {
            assert!(open(&keys, &file[..at], None).is_err(), "{len} cut at {at}");
        }
        for extra in [1, 15, 16, 17, 18, BLOCK - 1, BLOCK, BLOCK + 1] {
            assert!(open(&keys, &[&file[..], &vec![0; extra]].concat(), None).is_err(), "{len} and {extra}");
        }
        assert!(open(&keys, &[&file[..], &file[..]].concat(), None).is_err());
    }
}

#[test]
fn swapped_dropped_and_repeated_blocks_are_detected() {
    let keys = keys("a");
    let file = seal(&keys, &content(4 * CHUNK)).0;
    let (header, body) = file.split_at(HEADER);
    let blocks: Vec<_> = body.chunks(BLOCK).collect();
    assert!(blocks.len() >= 4);
    let rebuilt = |order: &[usize]| [header, &order.iter().map(|i| blocks[*i]).collect::<Vec<_>>().concat()].concat();
    let whole: Vec<_> = (0..blocks.len()).collect();
    assert!(open(&keys, &rebuilt(&whole), None).is_ok());
    for i in 0..blocks.len() {
        for j in 0..blocks.len() {
            let (mut swapped, mut doubled, mut dropped) = (whole.clone(), whole.clone(), whole.clone());
            swapped.swap(i, j);
            doubled.insert(i, j);
            dropped.remove(i);
            assert!(i == j || open(&keys, &rebuilt(&swapped), None).is_err(), "{i} and {j} swapped");
            assert!(open(&keys, &rebuilt(&doubled), None).is_err(), "{j} again at {i}");
            assert!(open(&keys, &rebuilt(&dropped), None).is_err(), "{i} dropped");
        }
    }
}

#[test]
fn swapped_files_are_detected() {
    let keys = keys("a");
    let mut random = Fixed("two", 0);
    let mut make = |plain: &[u8]| {
        let mut out = Vec::new();
        let sealed = keys.seal(&mut &plain[..], &mut out, &mut random, &mut never_cancel).unwrap();
        (out, sealed)
    };
    let ((one, one_row), (two, two_row)) = (make(b"letter one"), make(b"letter two"));
    // Whole files swapped: each is valid, and neither is the expected one.
    let error = open(&keys, &two, Some(one_row.file_id)).unwrap_err();
    assert!(
        matches!(error, VaultError::WrongFile { expected, found } if expected == one_row.file_id && found == two_row.file_id)
    );
    // Bodies, ids or salts swapped.
    for part in [HEADER..one.len(), 10..26, 26..HEADER] {
        let mut mixed = one.clone();
        mixed[part.clone()].copy_from_slice(&two[part.clone()]);
        assert!(matches!(open(&keys, &mixed, None), Err(VaultError::SealedAltered { block: 0 })), "{part:?}");
    }
    // A file of another vault.
    assert!(matches!(
        open(&crate::keys("b"), &one, Some(one_row.file_id)),
        Err(VaultError::SealedAltered { block: 0 })
    ));
    // A valid file with a wrong record.
    let wrong = SealedFile { len: 3, ..one_row };
    assert!(matches!(keys.verify(&one[..], &wrong, &mut never_cancel), Err(VaultError::ContentMismatch { .. })));
}

#[test]
fn only_authenticated_bytes_are_returned_and_an_error_is_permanent() {
    let keys = keys("a");
    let plain = content(3 * CHUNK);
    let mut file = seal(&keys, &plain).0;
    file[HEADER + BLOCK + 5] ^= 1;
    let mut reader = keys.open(&file[..], None).unwrap();
    let mut out = Vec::new();
    let error = reader.read_to_end(&mut out).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidData);
    assert!(matches!(VaultError::from_read(error), VaultError::SealedAltered { block: 1 }));
    assert!(out == plain[..CHUNK]);
    assert!(matches!(
        VaultError::from_read(reader.read(&mut [0]).unwrap_err()),
        VaultError::SealedAltered { block: 1 }
    ));
}

#[test]
fn other_files_and_later_versions_have_their_own_errors() {
    let keys = keys("a");
    let mut file = seal(&keys, b"x").0;
    assert!(matches!(open(&keys, b"%PDF-1.7", None), Err(VaultError::NotSealed)));
    assert!(matches!(open(&keys, &file[..HEADER - 1], None), Err(VaultError::NotSealed)));
    file[9] = 2;
    assert!(matches!(open(&keys, &file, None), Err(VaultError::Newer { found: 2, known: 1 })));
}

/// A disk that is full after `room` bytes.
struct FullAfter(usize);

impl Write for FullAfter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(ErrorKind::StorageFull.into());
        }
        let n = bytes.len().min(self.0);
        self.0 -= n;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_reported_at_any_write() {
    let keys = keys("a");
    let plain = content(2 * CHUNK + 9);
    let (file, sealed) = seal(&keys, &plain);
    for room in (0..file.len()).filter(|room| room % 997 == 0 || *room < 70 || file.len() - room < 20) {
        let result = keys.seal(&mut &plain[..], &mut FullAfter(room), &mut Fixed("seal", 0), &mut never_cancel);
        let error = result.unwrap_err();
        assert!(matches!(error, VaultError::Write { .. }) && error.io_kind() == Some(ErrorKind::StorageFull), "{room}");
    }
    for room in (0..plain.len()).step_by(997) {
        let error = keys.open_into(&file[..], &sealed, &mut FullAfter(room), &mut never_cancel).unwrap_err();
        assert_eq!(error.io_kind(), Some(ErrorKind::StorageFull), "{room}");
    }
    assert!(keys.seal(&mut &plain[..], &mut FullAfter(file.len()), &mut Fixed("seal", 0), &mut never_cancel).is_ok());
}

/// A disk that fails once after `until` bytes and then works again.
struct FailsOnce<'a> {
    rest: &'a [u8],
    until: usize,
    failed: bool,
}

impl Read for FailsOnce<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.until == 0 && !self.failed {
            self.failed = true;
            return Err(ErrorKind::TimedOut.into());
        }
        let n = if self.failed { out.len() } else { out.len().min(self.until) };
        let n = self.rest.read(&mut out[..n])?;
        self.until = self.until.saturating_sub(n);
        Ok(n)
    }
}

#[test]
fn a_read_error_is_reported_and_reading_can_be_retried() {
    let keys = keys("a");
    let plain = content(2 * CHUNK + 9);
    let file = seal(&keys, &plain).0;
    for until in [HEADER, HEADER + 1, HEADER + BLOCK, HEADER + BLOCK + 1, file.len() - 1, file.len()] {
        let mut reader = keys.open(FailsOnce { rest: &file, until, failed: false }, None).unwrap();
        let mut out = Vec::new();
        assert_eq!(reader.read_to_end(&mut out).unwrap_err().kind(), ErrorKind::TimedOut, "{until}");
        reader.read_to_end(&mut out).unwrap();
        assert!(out == plain, "{until}");
    }
    let mut broken = FailsOnce { rest: &plain, until: 70_000, failed: false };
    let error = keys.seal(&mut broken, &mut io::sink(), &mut Fixed("seal", 0), &mut never_cancel).unwrap_err();
    assert!(matches!(error, VaultError::Read { .. }) && error.io_kind() == Some(ErrorKind::TimedOut));
}

#[test]
fn work_reports_progress_and_can_be_cancelled() {
    let keys = keys("a");
    let plain = content(5 * CHUNK);
    let (file, sealed) = seal(&keys, &plain);
    let mut seen = Vec::new();
    let mut stop = |done| {
        seen.push(done);
        if seen.len() == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let result = keys.seal(&mut &plain[..], &mut io::sink(), &mut Fixed("seal", 0), &mut stop);
    assert!(matches!(result, Err(VaultError::Cancelled)));
    let result = keys.verify(&file[..], &sealed, &mut |_| ControlFlow::Break(()));
    assert!(matches!(result, Err(VaultError::Cancelled)));
    assert_eq!(seen, [CHUNK as u64, 2 * CHUNK as u64, 3 * CHUNK as u64]);
}

#[test]
fn file_names_and_sizes_do_not_identify_content() {
    let keys = keys("a");
    let plain = content(100_000);
    let (file, sealed) = seal(&keys, &plain);
    let name = keys.file_name(&sealed.sha256);
    assert_eq!((name.len(), name.ends_with(".sealed")), (64 + 7, true));
    assert!(!name.contains(&sealed.sha256.to_string()[..8]));
    assert_eq!(name, keys.file_name(&seal(&keys, &plain).1.sha256));
    // Documents of about the same size have the same size on disk.
    assert_eq!(file.len(), seal(&keys, &content(100_300)).0.len());
}

/// Figures: `cargo test -p habeas-vault --test it gigabytes -- --ignored --nocapture`.
#[test]
#[ignore = "measures, takes a minute"]
fn gigabytes_take_constant_memory() {
    const LEN: u64 = 3 << 30;
    let keys = keys("a");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    let start = std::time::Instant::now();
    let mut file = std::fs::File::create(&path).unwrap();
    let sealed = keys.seal(&mut io::repeat(7).take(LEN), &mut file, &mut Fixed("seal", 0), &mut never_cancel).unwrap();
    println!("seal {LEN} bytes: {:?}, on disk {}", start.elapsed(), file.metadata().unwrap().len());
    let start = std::time::Instant::now();
    keys.verify(std::fs::File::open(&path).unwrap(), &sealed, &mut never_cancel).unwrap();
    println!("verify: {:?}", start.elapsed());
    // Only Linux reports it.
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    println!("{peak}");
    let kib: u64 = peak.split_whitespace().nth(1).unwrap().parse().unwrap();
    assert!(kib < 64 * 1024, "{peak}");
}
