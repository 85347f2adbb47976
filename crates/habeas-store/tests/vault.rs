//! A vault on disk: content round-trips, changes are detected, interruptions do no harm.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::Counter;
use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{PersonEvent, PersonFacts};
use habeas_case::ids::{DeskId, EventId, PersonId, Salt};
use habeas_case::request::{Details, RequestEvent};
use habeas_store::{Access, Store, StoreError};
use habeas_vault::{KdfParams, Passphrase};
use jiff::civil::date;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

fn pass() -> Passphrase {
    Passphrase::new("pencil vault").unwrap()
}

fn new_vault(folder: &Path) -> Store {
    Store::create(folder, &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(1)).unwrap()
}

fn open(folder: &Path) -> Result<Store, StoreError> {
    Store::open(folder, &pass(), Access::Write, &mut Counter(70))
}

fn described(store: &Store, person: u8, name: &str, id: u8) -> Event {
    let subject = Subject::Person(PersonId([person; 16]));
    let moment = Stamp {
        id: EventId([id; 16]),
        salt: Salt([id; 32]),
        desk: store.desk(),
        recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
    };
    let facts = PersonEvent::Described(PersonFacts { name: name.into(), ..PersonFacts::default() });
    next_event(subject, date(2026, 11, 24), &facts, store.head(subject).unwrap(), moment).unwrap()
}

fn no_progress(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn faults(store: &Store) -> Vec<String> {
    let checked = store.check(&mut |_, _| ControlFlow::Continue(())).unwrap();
    checked.faults.iter().map(ToString::to_string).collect()
}

#[test]
fn events_round_trip() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    for (n, name) in ["Ana", "Ana Lima", "Zoë Müller-Łęcka"].iter().enumerate() {
        let event = described(&store, 1, name, n as u8 + 1);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    let before = store.all_events().unwrap();
    drop(store);
    let store = open(folder.path()).unwrap();
    assert_eq!(store.all_events().unwrap(), before);
    assert_eq!(store.events_of_kind("person").unwrap().len(), 3);
    assert_eq!(store.events_of_kind("request").unwrap().len(), 0);
    assert_eq!(faults(&store), [""; 0]);
}

#[test]
fn several_events_are_appended_atomically() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    let good = described(&store, 1, "Ana", 1);
    let stray = described(&store, 1, "Bo", 2);
    assert!(matches!(store.append(&[good, stray], &mut Counter(5)), Err(StoreError::Chain { .. })));
    assert_eq!(store.all_events().unwrap(), []);
}

#[test]
fn files_round_trip_and_are_stored_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let mut random = Counter(7);
    let one =
        store.put_file(&mut &bytes[..], "a.bin", "application/octet-stream", &mut random, &mut no_progress).unwrap();
    let two =
        store.put_file(&mut &bytes[..], "b.bin", "application/octet-stream", &mut random, &mut no_progress).unwrap();
    assert_ne!(one.id, two.id);
    assert_eq!((one.sha256, one.size), (two.sha256, 800_000));
    assert_eq!(std::fs::read_dir(folder.path().join("files")).unwrap().count(), 1);
    assert_eq!(store.read_file(one.sha256).unwrap(), bytes);
}

/// A failing disk or a cancelled write.
#[test]
fn an_interrupted_file_leaves_nothing() {
    struct Breaks(usize);
    impl Read for Breaks {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            if self.0 == 0 {
                return Err(io::Error::from(io::ErrorKind::NotFound));
            }
            self.0 -= 1;
            out.fill(7);
            Ok(out.len())
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    let broken = store.put_file(&mut Breaks(3), "a", "text/plain", &mut Counter(1), &mut no_progress);
    assert!(matches!(broken, Err(StoreError::Vault(habeas_vault::VaultError::Read { .. }))));
    let bytes = vec![1; 300_000];
    let stopped = store.put_file(&mut &bytes[..], "a", "text/plain", &mut Counter(1), &mut |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(StoreError::Vault(habeas_vault::VaultError::Cancelled))));
    assert_eq!(std::fs::read_dir(folder.path().join("files")).unwrap().count(), 0);
    assert_eq!(faults(&store), [""; 0]);
}

#[test]
fn one_writer_and_any_number_of_readers() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = new_vault(folder.path());
    assert!(matches!(open(folder.path()), Err(StoreError::Busy)));
    let mut reader = Store::open(folder.path(), &pass(), Access::Read, &mut Counter(70)).unwrap();
    let event = described(&writer, 1, "Ana", 1);
    writer.append(std::slice::from_ref(&event), &mut Counter(5)).unwrap();
    assert_eq!(reader.all_events().unwrap(), [event]);
    let again = described(&reader, 1, "Bo", 2);
    assert!(matches!(reader.append(&[again], &mut Counter(5)), Err(StoreError::ReadOnly)));
    drop(writer);
    open(folder.path()).unwrap();
}

#[test]
fn a_vault_is_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    drop(new_vault(folder.path()));
    let again = Store::create(folder.path(), &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(9));
    assert!(matches!(again, Err(StoreError::Exists)));
    std::fs::remove_file(folder.path().join("vault.key")).unwrap();
    let again = Store::create(folder.path(), &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(9));
    assert!(matches!(again, Err(StoreError::KeyFileGone)));
    assert!(matches!(open(folder.path()), Err(StoreError::KeyFileGone)));
}

/// Saving the key file is the commit point of a new vault.
#[test]
fn an_interrupted_creation_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("vault.db.unfinished"), "half a database").unwrap();
    drop(new_vault(folder.path()));
    std::fs::rename(at("vault.db"), at("vault.db.unfinished")).unwrap();
    let store = open(folder.path()).unwrap();
    assert_eq!(faults(&store), [""; 0]);
    assert!(at("vault.db").exists() && !at("vault.db.unfinished").exists());
}

/// A vault with events of people, an answer and a file.
fn filled(folder: &Path) {
    let mut store = new_vault(folder);
    for n in 0..4 {
        let event = described(&store, n, "Ana", n + 1);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    let file = store
        .put_file(&mut &b"their answer"[..], "a.eml", "message/rfc822", &mut Counter(3), &mut no_progress)
        .unwrap();
    let subject = Subject::Request(habeas_case::ids::RequestId([5; 16]));
    let moment = Stamp {
        id: EventId([99; 16]),
        salt: Salt([9; 32]),
        desk: store.desk(),
        recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
    };
    let answered = RequestEvent::Answered(Details { files: vec![file], note: None });
    let event = next_event(subject, date(2026, 11, 24), &answered, None, moment).unwrap();
    store.append(&[event], &mut Counter(5)).unwrap();
    assert_eq!(faults(&store), [""; 0]);
}

#[test]
fn every_flipped_bit_is_detected() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let sealed = std::fs::read_dir(folder.path().join("files")).unwrap().next().unwrap().unwrap().path();
    let database = folder.path().join("vault.db");
    for path in [sealed, database] {
        let good = std::fs::read(&path).unwrap();
        // A prime stride reaches every page and every offset within one; flipping every byte takes minutes.
        for at in (0..good.len()).step_by(stride()) {
            let mut bad = good.clone();
            bad[at] ^= 1;
            std::fs::write(&path, &bad).unwrap();
            let detected = match open(folder.path()) {
                Err(_) => true,
                Ok(store) => store.check(&mut |_, _| ControlFlow::Continue(())).map_or(true, |c| !c.faults.is_empty()),
            };
            assert!(detected, "byte {at} of {} was not detected", path.display());
        }
        std::fs::write(&path, &good).unwrap();
    }
    assert_eq!(faults(&open(folder.path()).unwrap()), [""; 0]);
}

#[test]
fn a_missing_file_is_a_fault_and_an_orphan_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let sealed = std::fs::read_dir(folder.path().join("files")).unwrap().next().unwrap().unwrap().path();
    let mut store = open(folder.path()).unwrap();
    store.put_file(&mut &b"nobody asked"[..], "x", "text/plain", &mut Counter(4), &mut no_progress).unwrap();
    let checked = store.check(&mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!((checked.orphans, checked.faults.len(), checked.files), (1, 0, 1));
    std::fs::remove_file(sealed).unwrap();
    assert_eq!(faults(&store), ["a file of the case is missing: a.eml"]);
}

#[test]
fn two_diverged_copies_merge() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut a = new_vault(here.path());
    let mut b =
        Store::create(there.path(), &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(77)).unwrap();
    assert_ne!(a.desk(), b.desk());
    let first = described(&a, 1, "Ana", 1);
    a.append(&[first], &mut Counter(5)).unwrap();
    b.merge(&a.all_events().unwrap(), &mut Counter(5)).unwrap();
    let mine = described(&a, 1, "Ana Lima", 2);
    a.append(&[mine], &mut Counter(5)).unwrap();
    let theirs = described(&b, 1, "Ana Sousa", 3);
    b.append(&[theirs], &mut Counter(5)).unwrap();
    let merged = a.merge(&b.all_events().unwrap(), &mut Counter(5)).unwrap();
    assert_eq!((merged.new, merged.known), (1, 1));
    b.merge(&a.all_events().unwrap(), &mut Counter(5)).unwrap();
    assert_eq!(a.all_events().unwrap(), b.all_events().unwrap());
    assert_eq!(faults(&a), [""; 0]);
}

#[test]
fn forged_events_are_rejected() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    let event = described(&store, 1, "Ana", 1);
    store.append(std::slice::from_ref(&event), &mut Counter(5)).unwrap();
    let mut forged = event.clone();
    forged.on = date(2026, 11, 23);
    assert!(matches!(store.merge(&[forged], &mut Counter(5)), Err(StoreError::Conflict)));
    let mut foreign = described(&store, 2, "Bo", 2);
    foreign.desk = DeskId([3; 16]);
    foreign.seq = 4;
    assert!(matches!(store.merge(&[foreign], &mut Counter(5)), Err(StoreError::Chain { .. })));
}

/// Yesterday's database in place of today's: every page is valid, and the anchor reveals it.
#[test]
fn a_rolled_back_database_is_reported_permanently() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("vault.db");
    let mut store = new_vault(folder.path());
    store.append(&[described(&store, 1, "Ana", 1)], &mut Counter(5)).unwrap();
    drop(store);
    let yesterday = std::fs::read(&database).unwrap();
    let mut store = open(folder.path()).unwrap();
    store.append(&[described(&store, 1, "Ana Lima", 2)], &mut Counter(6)).unwrap();
    assert_eq!(faults(&store), [""; 0]);
    drop(store);
    std::fs::write(&database, yesterday).unwrap();

    let fault = "the database is older than what was last written to this vault";
    let mut store = open(folder.path()).unwrap();
    assert_eq!(faults(&store), [fault]);
    for n in 3..6 {
        store.append(&[described(&store, n, "Bo", n)], &mut Counter(7)).unwrap();
    }
    drop(store);
    assert_eq!(faults(&open(folder.path()).unwrap()), [fault]);
}

/// Somebody copies the folder and continues in both: each copy is a desk of its own, and they can still be merged.
#[test]
fn a_copied_vault_is_another_desk() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut a = new_vault(here.path());
    a.append(&[described(&a, 1, "Ana", 1)], &mut Counter(5)).unwrap();
    let desk = a.desk();
    drop(a);
    for name in ["vault.key", "vault.db", "vault.head"] {
        std::fs::copy(here.path().join(name), there.path().join(name)).unwrap();
    }
    std::fs::create_dir(there.path().join("files")).unwrap();
    let (mut a, mut b) = (open(here.path()).unwrap(), open(there.path()).unwrap());
    assert_eq!(a.desk(), desk);
    assert_ne!(b.desk(), desk);
    a.append(&[described(&a, 1, "Ana Lima", 2)], &mut Counter(5)).unwrap();
    b.append(&[described(&b, 1, "Ana Sousa", 3)], &mut Counter(5)).unwrap();
    a.merge(&b.all_events().unwrap(), &mut Counter(5)).unwrap();
    assert_eq!(a.all_events().unwrap().len(), 3);
    assert_eq!(faults(&a), [""; 0]);
}

/// A vault on a full or read-only disk can still be read.
#[cfg(unix)]
#[test]
fn a_read_only_folder_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o500)).unwrap();
    let store = Store::open(folder.path(), &pass(), Access::Read, &mut Counter(70)).unwrap();
    assert_eq!(store.all_events().unwrap().len(), 5);
    assert_eq!(faults(&store), [""; 0]);
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn settings_are_stored_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    store.set_setting("draft", Some("{\"a\":1}"), &mut Counter(71)).unwrap();
    drop(store);
    let mut store = open(folder.path()).unwrap();
    assert_eq!(store.setting("draft").unwrap().as_deref(), Some("{\"a\":1}"));
    store.set_setting("draft", None, &mut Counter(71)).unwrap();
    assert_eq!(store.setting("draft").unwrap(), None);
}

#[test]
fn references_come_from_the_first_events_of_requests() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    let event = |store: &Store, subject: Subject, id: u8, payload: serde_json::Value| {
        let moment = Stamp {
            id: EventId([id; 16]),
            salt: Salt([id; 32]),
            desk: store.desk(),
            recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
        };
        next_event(subject, date(2026, 11, 24), &payload, store.head(subject).unwrap(), moment).unwrap()
    };
    let request = |id: u8| Subject::Request(habeas_case::ids::RequestId([id; 16]));
    let payloads = [
        (request(1), serde_json::json!({ "type": "composed", "reference": "2026-AAAAA" })),
        (request(2), serde_json::json!({ "type": "joined", "reference": "2026-BBBBB" })),
        (request(2), serde_json::json!({ "type": "followed_up", "about": { "reference": "2026-CCCCC" } })),
        (Subject::Person(PersonId([3; 16])), serde_json::json!({ "type": "described", "reference": "2026-DDDDD" })),
    ];
    for (n, (subject, payload)) in payloads.into_iter().enumerate() {
        let event = event(&store, subject, n as u8 + 1, payload);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    let mut references: Vec<_> = store.references().unwrap().into_iter().collect();
    references.sort();
    assert_eq!(references, ["2026-AAAAA", "2026-BBBBB"]);
    let erasure = habeas_store::Erasure { subjects: vec![request(1)], ..habeas_store::Erasure::default() };
    store.erase(&erasure, &mut Counter(6)).unwrap();
    assert_eq!(store.references().unwrap().into_iter().collect::<Vec<_>>(), ["2026-BBBBB"]);
}

/// SQLCipher authenticates a page with its number but not its age, so yesterday's page is valid today. Restored one by one,
/// each old page with events, heads or the tip is detected, and so is each that breaks the tree.
#[test]
fn a_restored_old_page_is_detected() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let database = folder.path().join("vault.db");
    let pages = |bytes: &[u8]| -> Vec<Vec<u8>> { bytes.chunks(4096).map(<[u8]>::to_vec).collect() };
    let before = pages(&std::fs::read(&database).unwrap());
    let mut store = open(folder.path()).unwrap();
    for n in 10..40 {
        let event = described(&store, n % 7, "Ana Lima, in a new street", n);
        store.append(&[event], &mut Counter(u64::from(n))).unwrap();
    }
    assert_eq!(faults(&store), [""; 0]);
    drop(store);
    let after = pages(&std::fs::read(&database).unwrap());
    let mut tried = 0;
    for (n, old) in before.iter().enumerate().filter(|(n, old)| **old != after[*n]) {
        let mut mixed = after.clone();
        mixed[n].clone_from(old);
        std::fs::write(&database, mixed.concat()).unwrap();
        let detected = match open(folder.path()) {
            Err(_) => true,
            Ok(store) => store.check(&mut |_, _| ControlFlow::Continue(())).map_or(true, |c| !c.faults.is_empty()),
        };
        assert!(detected, "page {} of {} was not detected", n + 1, after.len());
        tried += 1;
    }
    println!("{tried} old pages restored, all detected");
    assert!(tried >= 4, "{tried}");
}

/// The distance between flipped bytes; `tests/storage.sh` flips every byte.
fn stride() -> usize {
    if std::env::var_os("HABEAS_EVERY_BYTE").is_some() { 1 } else { 997 }
}
