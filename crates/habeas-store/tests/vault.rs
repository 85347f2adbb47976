//! A vault on disk: what goes in comes out, what is changed shows, what is interrupted harms nothing.

#![allow(clippy::unwrap_used)]

mod house;

use habeas_case::event::{Event, Moment, Subject, write};
use habeas_case::facts::{PersonEvent, PersonFacts};
use habeas_case::ids::{DeskId, EventId, PersonId, Salt};
use habeas_case::request::{Attached, Kind, RequestEvent};
use habeas_store::{Access, Store, StoreError};
use habeas_vault::{KdfParams, Passphrase};
use house::Counter;
use jiff::civil::date;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;

/// Counts up: every value differs from the one before.
fn pass() -> Passphrase {
    Passphrase::new("pencil vault").unwrap()
}

fn made(folder: &Path) -> Store {
    Store::create(folder, &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(1)).unwrap()
}

fn open(folder: &Path) -> Result<Store, StoreError> {
    Store::open(folder, &pass(), Access::Write)
}

fn described(store: &Store, person: u8, name: &str, id: u8) -> Event {
    let subject = Subject::Person(PersonId([person; 16]));
    let moment = Moment {
        id: EventId([id; 16]),
        salt: Salt([id; 32]),
        desk: store.desk(),
        recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
    };
    let facts = PersonEvent::Described(PersonFacts { name: name.into(), ..PersonFacts::default() });
    write(subject, date(2026, 11, 24), &facts, store.head(subject).unwrap(), moment).unwrap()
}

fn go(_: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn check(store: &Store) -> Vec<String> {
    let checked = store.check(&mut |_, _| ControlFlow::Continue(())).unwrap();
    checked.faults.iter().map(ToString::to_string).collect()
}

#[test]
fn events_come_back_as_they_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = made(folder.path());
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
    assert_eq!(check(&store), [""; 0]);
}

#[test]
fn of_several_events_all_are_recorded_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = made(folder.path());
    let good = described(&store, 1, "Ana", 1);
    let stray = described(&store, 1, "Bo", 2);
    assert!(matches!(store.append(&[good, stray], &mut Counter(5)), Err(StoreError::Chain { .. })));
    assert_eq!(store.all_events().unwrap(), []);
}

#[test]
fn files_come_back_byte_for_byte_and_are_stored_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = made(folder.path());
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let mut random = Counter(7);
    let one = store.put_file(&mut &bytes[..], "a.bin", "application/octet-stream", &mut random, &mut go).unwrap();
    let two = store.put_file(&mut &bytes[..], "b.bin", "application/octet-stream", &mut random, &mut go).unwrap();
    assert_ne!(one.id, two.id);
    assert_eq!((one.sha256, one.size), (two.sha256, 800_000));
    assert_eq!(std::fs::read_dir(folder.path().join("files")).unwrap().count(), 1);
    assert_eq!(store.read_file(one.sha256).unwrap(), bytes);
}

/// A disk that breaks, or a user who stops: nothing is left.
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
    let mut store = made(folder.path());
    let broken = store.put_file(&mut Breaks(3), "a", "text/plain", &mut Counter(1), &mut go);
    assert!(matches!(broken, Err(StoreError::Vault(habeas_vault::VaultError::Read { .. }))));
    let bytes = vec![1; 300_000];
    let stopped = store.put_file(&mut &bytes[..], "a", "text/plain", &mut Counter(1), &mut |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(StoreError::Vault(habeas_vault::VaultError::Cancelled))));
    assert_eq!(std::fs::read_dir(folder.path().join("files")).unwrap().count(), 0);
    assert_eq!(check(&store), [""; 0]);
}

#[test]
fn one_writer_and_any_number_of_readers() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = made(folder.path());
    assert!(matches!(open(folder.path()), Err(StoreError::Busy)));
    let mut reader = Store::open(folder.path(), &pass(), Access::Read).unwrap();
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
    drop(made(folder.path()));
    let again = Store::create(folder.path(), &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(9));
    assert!(matches!(again, Err(StoreError::Exists)));
    std::fs::remove_file(folder.path().join("vault.key")).unwrap();
    let again = Store::create(folder.path(), &pass(), KdfParams::for_tests(), date(2026, 11, 24), &mut Counter(9));
    assert!(matches!(again, Err(StoreError::KeyFileGone)));
    assert!(matches!(open(folder.path()), Err(StoreError::KeyFileGone)));
}

/// A cut while the vault was made: before its key file nothing is there, after it everything is.
#[test]
fn a_cut_while_a_vault_is_made_harms_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("vault.db.unfinished"), "half a database").unwrap();
    drop(made(folder.path()));
    std::fs::rename(at("vault.db"), at("vault.db.unfinished")).unwrap();
    let store = open(folder.path()).unwrap();
    assert_eq!(check(&store), [""; 0]);
    assert!(at("vault.db").exists() && !at("vault.db.unfinished").exists());
}

/// An answer with a file, so that there is something of everything to damage.
fn filled(folder: &Path) {
    let mut store = made(folder);
    for n in 0..4 {
        let event = described(&store, n, "Ana", n + 1);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    let file = store.put_file(&mut &b"their answer"[..], "a.eml", "message/rfc822", &mut Counter(3), &mut go).unwrap();
    let subject = Subject::Request(habeas_case::ids::RequestId([5; 16]));
    let moment = Moment {
        id: EventId([99; 16]),
        salt: Salt([9; 32]),
        desk: store.desk(),
        recorded_at: "2026-11-24T09:00:00Z".parse().unwrap(),
    };
    let answered: RequestEvent = Kind::Answered.event(None, Attached { files: vec![file], ..Attached::default() });
    let event = write(subject, date(2026, 11, 24), &answered, None, moment).unwrap();
    store.append(&[event], &mut Counter(5)).unwrap();
    assert_eq!(check(&store), [""; 0]);
}

#[test]
fn a_flipped_bit_anywhere_shows() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let sealed = std::fs::read_dir(folder.path().join("files")).unwrap().next().unwrap().unwrap().path();
    let database = folder.path().join("vault.db");
    for path in [sealed, database] {
        let good = std::fs::read(&path).unwrap();
        // A prime stride reaches every page and every part of one; the whole file takes minutes.
        for at in (0..good.len()).step_by(stride()) {
            let mut bad = good.clone();
            bad[at] ^= 1;
            std::fs::write(&path, &bad).unwrap();
            let noticed = match open(folder.path()) {
                Err(_) => true,
                Ok(store) => store.check(&mut |_, _| ControlFlow::Continue(())).map_or(true, |c| !c.faults.is_empty()),
            };
            assert!(noticed, "byte {at} of {} went unnoticed", path.display());
        }
        std::fs::write(&path, &good).unwrap();
    }
    assert_eq!(check(&open(folder.path()).unwrap()), [""; 0]);
}

#[test]
fn a_missing_or_foreign_file_shows_and_an_orphan_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let sealed = std::fs::read_dir(folder.path().join("files")).unwrap().next().unwrap().unwrap().path();
    let mut store = open(folder.path()).unwrap();
    store.put_file(&mut &b"nobody asked"[..], "x", "text/plain", &mut Counter(4), &mut go).unwrap();
    let checked = store.check(&mut |_, _| ControlFlow::Continue(())).unwrap();
    assert_eq!((checked.orphans, checked.faults.len(), checked.files), (1, 0, 1));
    std::fs::remove_file(sealed).unwrap();
    assert_eq!(check(&store), ["a file of the case is missing: a.eml"]);
}

#[test]
fn two_copies_that_went_apart_merge() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut a = made(here.path());
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
    assert_eq!(check(&a), [""; 0]);
}

#[test]
fn an_event_that_pretends_to_be_another_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = made(folder.path());
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

/// The sound database of yesterday in the place of today's: each page is right, and the vault knows better.
#[test]
fn an_older_database_put_back_shows_for_good() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("vault.db");
    let mut store = made(folder.path());
    store.append(&[described(&store, 1, "Ana", 1)], &mut Counter(5)).unwrap();
    drop(store);
    let yesterday = std::fs::read(&database).unwrap();
    let mut store = open(folder.path()).unwrap();
    store.append(&[described(&store, 1, "Ana Lima", 2)], &mut Counter(6)).unwrap();
    assert_eq!(check(&store), [""; 0]);
    drop(store);
    std::fs::write(&database, yesterday).unwrap();

    let said = "the database is older than what was last written to this vault";
    let mut store = open(folder.path()).unwrap();
    assert_eq!(check(&store), [said]);
    for n in 3..6 {
        store.append(&[described(&store, n, "Bo", n)], &mut Counter(7)).unwrap();
    }
    drop(store);
    assert_eq!(check(&open(folder.path()).unwrap()), [said]);
}

/// Someone copies the folder and goes on in both: each copy is a desk of its own, and they still come together.
#[test]
fn a_copied_vault_is_another_desk() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut a = made(here.path());
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
    assert_eq!(check(&a), [""; 0]);
}

/// A disk without room or without leave to write: what is there can still be read.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o500)).unwrap();
    let store = Store::open(folder.path(), &pass(), Access::Read).unwrap();
    assert_eq!(store.all_events().unwrap().len(), 5);
    assert_eq!(check(&store), [""; 0]);
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn memos_are_remembered_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = made(folder.path());
    store.set_memo("draft", Some("{\"a\":1}")).unwrap();
    drop(store);
    let mut store = open(folder.path()).unwrap();
    assert_eq!(store.memo("draft").unwrap().as_deref(), Some("{\"a\":1}"));
    store.set_memo("draft", None).unwrap();
    assert_eq!(store.memo("draft").unwrap(), None);
}

/// SQLCipher binds a page to its number and not to its time: yesterday's page is sound today. Put back one by one, each
/// that holds events, heads or the tip shows; so does each that leaves the tree in disorder.
#[test]
fn an_old_page_put_back_shows() {
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
    assert_eq!(check(&store), [""; 0]);
    drop(store);
    let after = pages(&std::fs::read(&database).unwrap());
    let mut tried = 0;
    for (n, old) in before.iter().enumerate().filter(|(n, old)| **old != after[*n]) {
        let mut mixed = after.clone();
        mixed[n].clone_from(old);
        std::fs::write(&database, mixed.concat()).unwrap();
        let noticed = match open(folder.path()) {
            Err(_) => true,
            Ok(store) => store.check(&mut |_, _| ControlFlow::Continue(())).map_or(true, |c| !c.faults.is_empty()),
        };
        assert!(noticed, "page {} of {} went unnoticed", n + 1, after.len());
        tried += 1;
    }
    println!("{tried} old pages put back, all noticed");
    assert!(tried >= 4, "{tried}");
}

/// How far apart the flipped bytes are: a prime reaches every page; `tests/storage.sh` flips each.
fn stride() -> usize {
    if std::env::var_os("HABEAS_EVERY_BYTE").is_some() { 1 } else { 997 }
}
