//! What lies in an answer, each entry by its kind, its size and its hash: what a person can hold against another copy, or
//! show to somebody else without showing the data. Entries come out of their packing once, and none is held as a whole.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::archive::{ArchiveFile, Extract, is_archive, refusal};
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
    let order = archive.order();
    if !archive.comes_singly() {
        // Of a tar or a 7z an entry comes out with those before it: all of them in one pass.
        archive.each(&order, 0, &mut |number, came| {
            let Some(entry) = entries.get(number) else { return true };
            let mut hashed = Hashed::default();
            let about = match (refusal(entry), came) {
                (Some(about), _) => Some(about),
                (None, _) if left == 0 => Some(About::LeftUnread),
                (None, Ok(Extract { bytes, cut })) => {
                    hashed.add(&bytes);
                    cut
                }
                (None, Err(about)) => Some(about),
            };
            left = left.saturating_sub(hashed.size);
            each(hashed.digest(&entry.name, about))
        });
        return;
    }
    for number in order {
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

    /// Counts what is read of it.
    struct Counted<R>(R, u64);

    impl<R: std::io::Read> std::io::Read for Counted<R> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let read = self.0.read(into)?;
            self.1 += read as u64;
            Ok(read)
        }
    }

    impl<R: std::io::Seek> std::io::Seek for Counted<R> {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }

    /// A block of a tar (POSIX.1-1988, ustar), then what it holds.
    fn in_tar(name: &str, content: &[u8]) -> Vec<u8> {
        let mut block = [0_u8; 512];
        block[..name.len()].copy_from_slice(name.as_bytes());
        block[124..136].copy_from_slice(format!("{:011o}\0", content.len()).as_bytes());
        block[148..156].fill(b' ');
        block[156] = b'0';
        block[257..265].copy_from_slice(b"ustar\x0000");
        let sum: u64 = block.iter().map(|byte| u64::from(*byte)).sum();
        block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        let mut out = block.to_vec();
        out.extend_from_slice(content);
        out.resize(out.len().next_multiple_of(512), 0);
        out
    }

    #[test]
    fn a_packed_tar_of_many_entries_comes_out_in_one_pass() {
        // What does not get smaller when it is packed, so that what is read tells how often.
        let mut state = 7_u32;
        let mut noise = |count: usize| -> Vec<u8> {
            (0..count)
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 24) as u8
                })
                .collect()
        };
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(&in_tar("a.json", b"[1]")).unwrap();
        (0..29).for_each(|n| encoder.write_all(&in_tar(&format!("{n}.bin"), &noise(40_000))).unwrap());
        encoder.write_all(&[0; 1024]).unwrap();
        let bytes = encoder.finish().unwrap();
        let mut input = Counted(Cursor::new(bytes.as_slice()), 0);
        let mut told = Vec::new();
        digests(&mut input, &Help::named("a.tgz"), &mut |one| {
            told.push(one);
            true
        });
        assert_eq!(told.len(), 31);
        assert!(told[1..].iter().all(|one| one.sha256.is_some() && one.about.is_none()), "{told:?}");
        let known = "080a9ed428559ef602668b4c00f114f1a11c3f6b02a435f0bdc154578e4d7f22";
        assert_eq!(told[1].sha256.as_deref(), Some(known));
        assert!(input.1 < 5 * bytes.len() as u64, "{} bytes of {} were read", input.1, bytes.len());
    }
}
