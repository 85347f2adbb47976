//! An answer of more than 4 GiB: streams, and needs the 64-bit fields of a zip. Takes a minute and 5 GB of disk:
//! `cargo test -p habeas-bundle --test large -- --ignored --nocapture`.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use std::fs;
use std::io::{self, Read};
use std::time::Instant;

use common::{TestFiles, case, no_progress};
use habeas_bundle::{Bundle, Folder, PlannedFile, Source, write};
use habeas_case::facts::FileRef;
use habeas_case::ids::{FileId, Hash, RequestId};
use jiff::civil::date;
use sha2::{Digest, Sha256};

const SIZE: u64 = (4 << 30) + 12_345;

fn huge() -> impl Read {
    io::repeat(b'.').take(SIZE)
}

struct WithHuge(TestFiles);

impl Source for WithHuge {
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>> {
        if file.size == SIZE { Ok(Box::new(huge())) } else { self.0.open(file) }
    }
}

/// The peak memory of this process in KiB. Only Linux reports it.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|l| l.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
#[ignore = "a minute and 5 GB of disk"]
fn an_answer_beyond_4_gib_streams() {
    let (mut plan, drawer) = case();
    let mut hasher = Sha256::new();
    io::copy(&mut huge(), &mut HashInto(&mut hasher)).unwrap();
    let (name, media_type) = ("everything.bin".to_owned(), "application/octet-stream".to_owned());
    let file = FileRef { id: FileId([0xee; 16]), name, media_type, size: SIZE, sha256: Hash(hasher.finalize().into()) };
    let folder = Folder::Incoming { request: RequestId([0xa1; 16]), on: date(2026, 11, 19) };
    plan.files.push(PlannedFile { file: file.clone(), folder, name: file.name.clone() });

    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("case.zip");
    let start = Instant::now();
    write(&plan, &WithHuge(drawer), &out, &mut no_progress()).unwrap();
    println!("written in {:?}, {} bytes", start.elapsed(), fs::metadata(&out).unwrap().len());
    let start = Instant::now();
    let bundle = Bundle::open(&out).unwrap();
    let verified = bundle.verify(&mut no_progress()).unwrap();
    println!("verified in {:?}, peak memory {} KiB", start.elapsed(), peak());
    assert_eq!(verified.faults, []);
    assert!(verified.as_written);
    let read = io::copy(&mut bundle.read_file(file.id).unwrap(), &mut io::sink()).unwrap();
    assert_eq!(read, SIZE);
    assert!(peak() < 64 << 10, "{} KiB", peak());

    let script = "import sys, zipfile; assert zipfile.ZipFile(sys.argv[1]).testzip() is None";
    habeas_tests::python("bagit").script(script, &[&out]);
}

struct HashInto<'a>(&'a mut Sha256);

impl io::Write for HashInto<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
