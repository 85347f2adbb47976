//! A backup contains everything and restores everything, or fails.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::Counter;
use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{FileRef, PersonEvent, PersonFacts};
use habeas_case::ids::{EventId, PersonId, RequestId, Salt};
use habeas_case::request::{Details, RequestEvent};
use habeas_store::{Access, KeyChange, Note, RestoreReport, Store, StoreError, change_keys, restore};
use habeas_vault::{KdfParams, Key, Passphrase, RecoveryCode, Secret, VaultError};
use jiff::civil::{Date, date};
use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

const TODAY: Date = date(2026, 11, 24);

fn pass() -> Passphrase {
    Passphrase::new("pencil vault").unwrap()
}

fn no_progress(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn moment(store: &Store, id: u8) -> Stamp {
    let recorded_at = "2026-11-24T09:00:00Z".parse().unwrap();
    Stamp { id: EventId([id; 16]), salt: Salt([id; 32]), desk: store.desk(), recorded_at }
}

fn described(store: &Store, id: u8) -> Event {
    let subject = Subject::Person(PersonId([1; 16]));
    let facts = PersonEvent::Described(PersonFacts { name: format!("Ana {id}"), ..PersonFacts::default() });
    next_event(subject, TODAY, &facts, store.head(subject).unwrap(), moment(store, id)).unwrap()
}

fn answered(store: &Store, file: FileRef, id: u8) -> Event {
    let subject = Subject::Request(RequestId([id; 16]));
    let answered = RequestEvent::Answered(Details { files: vec![file], note: None });
    next_event(subject, TODAY, &answered, None, moment(store, id)).unwrap()
}

/// A vault with five events and two files of different sizes.
fn filled(folder: &Path) -> Store {
    let mut store = Store::create(folder, &pass(), KdfParams::for_tests(), TODAY, &mut Counter(1)).unwrap();
    for n in 1..4 {
        let event = described(&store, n);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    let large: Vec<u8> = (0..18_000_u32).flat_map(u32::to_le_bytes).collect();
    for (n, bytes) in [&b"their answer"[..], &large].into_iter().enumerate() {
        let mut no_progress = |_| ControlFlow::Continue(());
        let file =
            store.put_file(&mut &bytes[..], "a.eml", "message/rfc822", &mut Counter(n as u64 + 30), &mut no_progress);
        let event = answered(&store, file.unwrap(), n as u8 + 90);
        store.append(&[event], &mut Counter(5)).unwrap();
    }
    store
}

fn backed_up(store: &Store, folder: &Path) -> PathBuf {
    let out = folder.join("copy.habeas");
    store.back_up(&out, TODAY, &mut Counter(40), &mut no_progress).unwrap();
    out
}

fn restored(backup: &Path, folder: &Path) -> Result<RestoreReport, StoreError> {
    let mut no_progress = |_| ControlFlow::Continue(());
    restore(File::open(backup).unwrap(), folder, &pass(), &mut Counter(50), &mut no_progress)
}

fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}

#[test]
fn a_restored_vault_contains_everything() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = filled(&here.path().join("vault"));
    assert_eq!(store.last_backup().unwrap(), None);
    let backup = backed_up(&store, here.path());
    let last = store.last_backup().unwrap().unwrap();
    assert_eq!((last.on, last.events), (TODAY, 5));

    let folder = there.path().join("new/place");
    let found = restored(&backup, &folder).unwrap();
    assert_eq!((found.made_on, found.checked.events, found.checked.files), (TODAY, 5, 2));
    assert_eq!(names(&folder), ["files", "lock", "vault.copied", "vault.db", "vault.head", "vault.key"]);
    let mut again = Store::open(&folder, &pass(), Access::Write, &mut Counter(70)).unwrap();
    assert_eq!(again.all_events().unwrap(), store.all_events().unwrap());
    assert_eq!(again.last_backup().unwrap().unwrap().on, TODAY);
    // It continues as a desk of its own, and the two can still be merged.
    assert_ne!(again.desk(), store.desk());
    let more = described(&again, 77);
    again.append(&[more], &mut Counter(60)).unwrap();
    assert_eq!(again.check(&mut no_progress).unwrap().faults.len(), 0);
    assert_eq!(again.events_recorded().unwrap(), 6);
}

#[test]
fn a_reader_backs_up_beside_a_writer() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    let mut writer = filled(&folder);
    let reader = Store::open(&folder, &pass(), Access::Read, &mut Counter(70)).unwrap();
    let backup = backed_up(&reader, here.path());
    // The backup released the database.
    let event = described(&writer, 8);
    writer.append(&[event], &mut Counter(5)).unwrap();
    let there = here.path().join("there");
    assert_eq!(restored(&backup, &there).unwrap().checked.events, 5);
    assert_eq!(writer.last_backup().unwrap().unwrap().events, 5);
}

#[test]
fn nothing_is_overwritten() {
    let here = tempfile::tempdir().unwrap();
    let store = filled(&here.path().join("vault"));
    let taken = here.path().join("taken");
    std::fs::write(&taken, "mine").unwrap();
    let refused = store.back_up(&taken, TODAY, &mut Counter(1), &mut no_progress).unwrap_err();
    assert!(
        matches!(refused, StoreError::Vault(VaultError::File { source, .. }) if source.kind() == io::ErrorKind::AlreadyExists)
    );
    assert_eq!(std::fs::read(&taken).unwrap(), b"mine");

    let backup = backed_up(&store, here.path());
    assert!(matches!(restored(&backup, &here.path().join("vault")), Err(StoreError::Exists)));
    let used = here.path().join("used");
    std::fs::create_dir(&used).unwrap();
    std::fs::write(used.join("holiday.jpg"), "x").unwrap();
    assert!(matches!(restored(&backup, &used), Err(StoreError::NotEmpty { name }) if name == "holiday.jpg"));
    assert_eq!(names(&used), ["holiday.jpg"]);
}

#[test]
fn a_cancelled_backup_and_a_cancelled_restore_leave_nothing() {
    let here = tempfile::tempdir().unwrap();
    let store = filled(&here.path().join("vault"));
    let backup = backed_up(&store, here.path());
    let mut steps = 0;
    store
        .back_up(&here.path().join("x"), TODAY, &mut Counter(1), &mut |done, total| {
            assert!(done <= total, "{done} of {total}");
            steps += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    for stop in [1, 2, steps / 2, steps - 1] {
        let mut left = stop;
        let mut count = || {
            left -= 1;
            if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let out = here.path().join("stopped");
        let result = store.back_up(&out, TODAY, &mut Counter(1), &mut |_, _| count());
        assert!(matches!(result, Err(StoreError::Vault(VaultError::Cancelled))), "{stop}: {result:?}");
    }
    assert_eq!(names(here.path()), ["copy.habeas", "vault", "x"]);
    for stop in [1, 3, 5] {
        let mut left = stop;
        let there = here.path().join("there");
        let result = restore(File::open(&backup).unwrap(), &there, &pass(), &mut Counter(1), &mut |_| {
            left -= 1;
            if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(result, Err(StoreError::Vault(VaultError::Cancelled))), "{stop}: {result:?}");
        assert_eq!(names(&there), ["lock"]);
    }
    restored(&backup, &here.path().join("there")).unwrap();
}

/// Every seventh byte of the beginning and a prime stride through the rest; `tests/storage.sh` flips every byte.
#[test]
fn every_flipped_byte_of_a_backup_is_detected() {
    let here = tempfile::tempdir().unwrap();
    let store = filled(&here.path().join("vault"));
    let backup = backed_up(&store, here.path());
    let good = std::fs::read(&backup).unwrap();
    let stride = if std::env::var_os("HABEAS_EVERY_BYTE").is_some() { 1 } else { 1009 };
    let places =
        (0..1_200).step_by(stride.min(7)).chain((1_200..good.len()).step_by(stride)).chain(good.len() - 20..good.len());
    let bad_file = here.path().join("bad");
    let there = here.path().join("there");
    let mut tried = 0;
    for at in places {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        std::fs::write(&bad_file, &bad).unwrap();
        assert!(restored(&bad_file, &there).is_err(), "byte {at} of {} was not detected", good.len());
        assert!(!there.join("vault.key").exists());
        tried += 1;
    }
    println!("{tried} of {} bytes flipped, all noticed", good.len());
    for len in [0, 5, 13, 14, 900, good.len() / 2, good.len() - 1] {
        std::fs::write(&bad_file, &good[..len]).unwrap();
        assert!(restored(&bad_file, &there).is_err(), "cut at {len}");
    }
    std::fs::write(&bad_file, [&good[..], b"x"].concat()).unwrap();
    assert!(restored(&bad_file, &there).is_err());
    std::fs::write(&bad_file, &good).unwrap();
    restored(&bad_file, &there).unwrap();
}

#[test]
fn a_recovery_code_restores_and_the_keyring_of_the_old_vault_does_not() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    let mut store = filled(&folder);
    let code = RecoveryCode::generate(&mut Counter(4)).unwrap();
    let secret = Secret::generate(&mut Counter(5)).unwrap();
    let mut slot = None;
    let changed: Result<((), Vec<Note>), StoreError> = change_keys(
        KeyChange { folder: &folder, store: Some(&mut store), key: Key::Passphrase(&pass()) },
        &mut Counter(6),
        |file, master, random| {
            file.set_recovery(master, &code, TODAY, random)?;
            slot = Some(file.set_keyring(master, ("Secret Service", &secret), TODAY, random)?);
            Ok(())
        },
        |file, ()| file.unlock(Key::Recovery(&code)),
    );
    changed.unwrap();
    let backup = backed_up(&store, here.path());
    let there = here.path().join("there");
    restore(File::open(&backup).unwrap(), &there, Key::Recovery(&code), &mut Counter(1), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap();
    Store::open(&there, Key::Recovery(&code), Access::Read, &mut Counter(70)).unwrap();
    Store::open(&there, &pass(), Access::Read, &mut Counter(70)).unwrap();
    let by_keyring = Store::open(&there, Key::Keyring(slot.unwrap(), &secret), Access::Read, &mut Counter(70));
    assert!(matches!(by_keyring, Err(StoreError::Vault(VaultError::NoSlot { .. }))));
    let wrong = Passphrase::new("wrong").unwrap();
    let refused = restore(File::open(&backup).unwrap(), &here.path().join("x"), &wrong, &mut Counter(1), &mut |_| {
        ControlFlow::Continue(())
    });
    assert!(matches!(refused, Err(StoreError::Vault(VaultError::WrongKey))));
    assert!(!here.path().join("x").exists());
}

/// A damaged file is named, in the report of the backup and again in that of the restore. The rest is saved.
#[test]
fn a_damaged_vault_is_backed_up_and_restored_with_the_damage_named() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    let store = filled(&folder);
    let sealed = std::fs::read_dir(folder.join("files")).unwrap().next().unwrap().unwrap().path();
    let good = std::fs::read(&sealed).unwrap();
    let mut bad = good.clone();
    bad[3_000] ^= 1;
    for (n, (content, expected)) in
        [(Some(&bad[..]), "was changed: a.eml"), (None, "is missing: a.eml")].iter().enumerate()
    {
        match content {
            Some(bytes) => std::fs::write(&sealed, bytes).unwrap(),
            None => std::fs::remove_file(&sealed).unwrap(),
        }
        let out = here.path().join(format!("copy-{n}"));
        let backed = store.back_up(&out, TODAY, &mut Counter(1), &mut no_progress).unwrap();
        let named = |faults: &[habeas_store::Fault]| faults.len() == 1 && faults[0].to_string().contains(expected);
        assert!(named(&backed.faults), "{:?}", backed.faults);
        let report = restored(&out, &here.path().join(format!("there-{n}"))).unwrap();
        assert!(named(&report.checked.faults), "{:?}", report.checked.faults);
        assert_eq!((report.checked.events, report.checked.files), (5, 1));
    }
    std::fs::write(&sealed, &good).unwrap();
    assert_eq!(
        store.back_up(&here.path().join("good"), TODAY, &mut Counter(1), &mut no_progress).unwrap().faults.len(),
        0
    );
}

/// A database that no page check would open is not copied: no restore could open it.
#[test]
fn a_damaged_database_is_not_backed_up() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    drop(filled(&folder));
    let mut bytes = std::fs::read(folder.join("vault.db")).unwrap();
    let at = bytes.len() - 2_000;
    bytes[at] ^= 1;
    std::fs::write(folder.join("vault.db"), bytes).unwrap();
    let store = Store::open(&folder, &pass(), Access::Read, &mut Counter(1)).unwrap();
    let refused = store.back_up(&here.path().join("copy"), TODAY, &mut Counter(1), &mut no_progress);
    assert!(matches!(refused, Err(StoreError::Damaged { .. })), "{refused:?}");
    assert_eq!(names(here.path()), ["vault"]);
}

/// The folder as a kill leaves it after each of the last steps. The next attempt removes it and succeeds.
#[test]
fn an_interrupted_restore_can_be_retried() {
    let here = tempfile::tempdir().unwrap();
    let store = filled(&here.path().join("vault"));
    let backup = backed_up(&store, here.path());
    for moved in 0..4 {
        let whole = here.path().join(format!("whole-{moved}"));
        restored(&backup, &whole).unwrap();
        let cut = here.path().join(format!("cut-{moved}"));
        let stage = cut.join("restore.unfinished");
        std::fs::create_dir_all(&stage).unwrap();
        for (n, (from, to)) in [("files", "files"), ("vault.head", "vault.head"), ("vault.db", "vault.db.unfinished")]
            .into_iter()
            .enumerate()
        {
            let to = if n < moved { cut.join(to) } else { stage.join(from) };
            std::fs::rename(whole.join(from), to).unwrap();
        }
        std::fs::rename(whole.join("vault.key"), stage.join("vault.key")).unwrap();
        assert_eq!(restored(&backup, &cut).unwrap().checked.events, 5, "{moved}");
        assert!(!stage.exists());
    }
}

/// In a synchronised folder: conflict copies are listed and never opened.
#[test]
fn conflict_copies_are_never_opened() {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("vault");
    drop(filled(&folder));
    let at = |name: &str| folder.join(name);
    std::fs::copy(at("vault.db"), at("vault (conflicted copy).db")).unwrap();
    // The vault itself still opens.
    drop(Store::open(&folder, &pass(), Access::Write, &mut Counter(70)).unwrap());
    let found = habeas_store::conflict_copies(&folder);
    assert_eq!(
        found.iter().map(|c| (c.name.as_str(), c.original)).collect::<Vec<_>>(),
        [("vault (conflicted copy).db", "vault.db")]
    );

    std::fs::remove_file(at("vault.db")).unwrap();
    let refused = |r: Result<Store, StoreError>| {
        assert!(matches!(r, Err(StoreError::OnlyCopies { .. })), "{:?}", r.map(|_| ()));
    };
    refused(Store::open(&folder, &pass(), Access::Write, &mut Counter(70)));
    std::fs::rename(at("vault.key"), at("vault (1).key")).unwrap();
    refused(Store::open(&folder, &pass(), Access::Write, &mut Counter(70)));
    refused(Store::create(&folder, &pass(), KdfParams::for_tests(), TODAY, &mut Counter(9)));
    assert!(at("vault (1).key").exists() && !at("vault.key").exists());
}
