//! Shared helpers of the tests.

#![allow(dead_code, reason = "each test file uses some of them")]

use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{FileRef, PersonEvent, PersonFacts};
use habeas_case::ids::{EventId, PersonId, RequestId, Salt};
use habeas_case::request::{Details, RequestEvent};
use habeas_store::{Access, Store, StoreError};
use habeas_vault::{KdfParams, Passphrase, Random};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

/// Reproducible randomness.
pub(crate) struct Counter(pub(crate) u64);

impl Random for Counter {
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
        for chunk in out.chunks_mut(8) {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            chunk.copy_from_slice(&self.0.to_be_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

pub(crate) const TODAY: Date = date(2026, 11, 24);

pub(crate) fn secret() -> Passphrase {
    Passphrase::new("pencil vault").unwrap()
}

pub(crate) fn create(folder: &Path) -> Store {
    Store::create(folder, &secret(), KdfParams::for_tests(), TODAY, &mut Counter(1)).unwrap()
}

pub(crate) fn open(folder: &Path, access: Access) -> Result<Store, StoreError> {
    Store::open(folder, &secret(), access, &mut Counter(70))
}

pub(crate) fn go(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(crate) fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn moment(store: &Store, id: u32) -> Stamp {
    let mut bytes = [7; 16];
    // Odd, so that no two ids meet.
    bytes[..4].copy_from_slice(&id.wrapping_mul(2_654_435_769).to_be_bytes());
    let recorded_at = "2026-11-24T09:00:00Z".parse().unwrap();
    Stamp { id: EventId(bytes), salt: Salt([9; 32]), desk: store.desk(), recorded_at }
}

/// A new description of a person.
pub(crate) fn described(store: &Store, person: u8, name: &str, id: u32) -> Event {
    let subject = Subject::Person(PersonId([person; 16]));
    let facts = PersonEvent::Described(PersonFacts { name: name.into(), ..PersonFacts::default() });
    next_event(subject, TODAY, &facts, store.head(subject).unwrap(), moment(store, id)).unwrap()
}

/// The answer to a request, with a file.
pub(crate) fn answered(store: &Store, request: u8, file: FileRef, id: u32) -> Event {
    let subject = Subject::Request(RequestId([request; 16]));
    let answered = RequestEvent::Answered(Details { files: vec![file], note: None });
    next_event(subject, TODAY, &answered, store.head(subject).unwrap(), moment(store, id)).unwrap()
}

pub(crate) fn put(store: &mut Store, bytes: &[u8], name: &str, seed: u64) -> FileRef {
    store.put_file(&mut &bytes[..], name, "text/plain", &mut Counter(seed), &mut go).unwrap()
}

pub(crate) fn add_person(store: &mut Store, person: u8, name: &str, id: u32) {
    let event = described(store, person, name, id);
    store.append(&[event], &mut Counter(u64::from(id) + 100)).unwrap();
}

pub(crate) fn faults(store: &Store) -> Vec<String> {
    store.check(&mut go_on).unwrap().faults.iter().map(ToString::to_string).collect()
}

/// Every file of a folder, by its path inside, with its content.
pub(crate) fn content_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().flatten() {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                let name = entry.path().strip_prefix(folder).unwrap().display().to_string();
                all.insert(name, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    all
}

/// Puts files in the place of what is there.
pub(crate) fn put_back(folder: &Path, content: &BTreeMap<String, Vec<u8>>, names: &[&str]) {
    for name in names {
        std::fs::write(folder.join(name), &content[*name]).unwrap();
    }
}

/// A vault with three people and two answers.
pub(crate) fn filled(folder: &Path) -> Store {
    let mut store = create(folder);
    for n in 1..4 {
        add_person(&mut store, n, "Ana Lima", n.into());
    }
    let large: Vec<u8> = (0..40_000_u32).flat_map(u32::to_le_bytes).collect();
    for (n, bytes) in [&b"their answer"[..], &large].into_iter().enumerate() {
        let n = u8::try_from(n).unwrap();
        let file = put(&mut store, bytes, &format!("answer-{n}.txt"), u64::from(n) + 30);
        let event = answered(&store, n + 1, file, u32::from(n) + 50);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    assert_eq!(faults(&store), [""; 0]);
    store
}

pub(crate) fn sealed_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut all: Vec<_> = std::fs::read_dir(folder.join("files")).unwrap().map(|e| e.unwrap().path()).collect();
    all.sort();
    all
}

pub(crate) fn flip(path: &Path, at: usize) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[at] ^= 1;
    std::fs::write(path, bytes).unwrap();
}
