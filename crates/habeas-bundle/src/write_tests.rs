//! Errors midway leave nothing behind, and the next attempt succeeds.

use std::cell::Cell;
use std::io::{ErrorKind, Read};
use std::ops::ControlFlow;
use std::rc::Rc;

use super::*;
use habeas_case::ids::FileId;
use jiff::civil::date;

use crate::Folder;
use crate::layout::PlannedFile;

/// A disk that is full after `left` writes.
struct FullDisk {
    inner: Box<dyn Sink>,
    left: Rc<Cell<u32>>,
}

impl FullDisk {
    fn spend(&self) -> io::Result<()> {
        match self.left.get().checked_sub(1) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(ErrorKind::StorageFull.into()),
        }
    }
}

impl Sink for FullDisk {
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        self.spend().and_then(|()| self.inner.begin(path, size))
    }
    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.spend().and_then(|()| self.inner.bytes(bytes))
    }
    fn end(&mut self) -> io::Result<()> {
        self.spend().and_then(|()| self.inner.end())
    }
    fn finish(&mut self) -> io::Result<()> {
        self.spend().and_then(|()| self.inner.finish())
    }
}

struct SameContent(&'static [u8]);

impl Source for SameContent {
    fn open(&self, _: &FileRef) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(self.0))
    }
}

const CONTENT: &[u8] = b"what the company sent";

fn plan() -> Plan {
    let file = FileRef {
        id: FileId([1; 16]),
        name: "a.csv".to_owned(),
        media_type: "text/csv".to_owned(),
        size: CONTENT.len() as u64,
        sha256: Hash(Sha256::digest(CONTENT).into()),
    };
    Plan {
        made_on: date(2026, 11, 24),
        software: "Habeas".to_owned(),
        events: Vec::new(),
        files: vec![PlannedFile { file, folder: Folder::Notice, name: "a.csv".to_owned() }],
        request_folders: BTreeMap::new(),
        timeline: "nothing yet".to_owned(),
        derived: crate::Derived::default(),
    }
}

fn no_progress(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[test]
fn a_full_disk_at_any_write_leaves_nothing_and_the_retry_works() {
    for name in ["out", "out.zip"] {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join(name);
        let mut failures = 0;
        for k in 0.. {
            let left = Rc::new(Cell::new(k));
            let mut wrap = |inner| Box::new(FullDisk { inner, left: Rc::clone(&left) }) as Box<dyn Sink>;
            match write_through(&plan(), &SameContent(CONTENT), &out, &mut no_progress, &mut wrap) {
                Err(BundleError::Write { source, .. }) => assert_eq!(source.kind(), ErrorKind::StorageFull),
                Err(other) => panic!("{other}"),
                Ok(_) => break,
            }
            failures += 1;
            assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "{name} write {k}");
        }
        assert!(failures > 20, "{failures}");
        let opened = crate::Bundle::open(&out).unwrap().verify(&mut no_progress).unwrap();
        assert_eq!(opened.faults, []);
    }
}

#[test]
fn a_file_that_appears_meanwhile_is_not_replaced() {
    for name in ["out", "out.zip"] {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join(name);
        let mut progress = |_, _| {
            let _ = std::fs::write(&out, "somebody else's");
            ControlFlow::Continue(())
        };
        let result = write(&plan(), &SameContent(CONTENT), &out, &mut progress);
        assert!(matches!(result, Err(BundleError::AlreadyExists { .. })), "{result:?}");
        assert_eq!(std::fs::read(&out).unwrap(), b"somebody else's");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }
}

/// Frozen: every program that writes version 2 of the format writes these bytes for this case.
#[test]
fn known_answer() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out.zip");
    write(&plan(), &SameContent(CONTENT), &out, &mut no_progress).unwrap();
    let bytes = std::fs::read(&out).unwrap();
    assert_eq!(
        (bytes.len(), habeas_hex::encode(&Sha256::digest(bytes)).as_str()),
        (4691, "133f785cbd6b8353b99071e5dd0f587209f2ca892637b785ea757df0bfc6be13")
    );
}
