//! Changing the keys of a vault on disk: completely or not at all, and never to a key file that does not open.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails, in its helpers too")]

mod common;

use common::Counter;
use habeas_store::{Access, KeyChange, Note, Store, StoreError, change_keys, key_file};
use habeas_vault::{KdfParams, Key, Passphrase, RecoveryCode, VaultError};
use jiff::civil::{Date, date};
use std::ops::ControlFlow;
use std::path::Path;

const TODAY: Date = date(2026, 11, 24);

fn pass(text: &str) -> Passphrase {
    Passphrase::new(text).unwrap()
}

fn new_vault(folder: &Path) -> Store {
    Store::create(folder, &pass("old"), KdfParams::for_tests(), TODAY, &mut Counter(1)).unwrap()
}

fn change(folder: &Path, store: Option<&mut Store>, old: &str, new: &str) -> Result<(), StoreError> {
    let (old, new) = (pass(old), pass(new));
    change_keys(
        KeyChange { folder, store, key: Key::Passphrase(&old) },
        &mut Counter(9),
        |file, master, random| Ok(file.set_passphrase(master, &new, KdfParams::for_tests(), random)?),
        |file, ()| file.unlock(&new),
    )
    .map(|_| ())
}

fn faults(store: &Store) -> Vec<String> {
    let checked = store.check(&mut |_, _| ControlFlow::Continue(())).unwrap();
    checked.faults.iter().map(ToString::to_string).collect()
}

#[test]
fn only_the_new_passphrase_opens() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new_vault(folder.path());
    // Changed by the process that has the vault open, then by another one.
    change(folder.path(), Some(&mut store), "old", "new").unwrap();
    assert!(matches!(change(folder.path(), None, "new", "x"), Err(StoreError::Busy)));
    drop(store);
    change(folder.path(), None, "new", "newer").unwrap();
    for wrong in ["old", "new", "x"] {
        let refused = Store::open(folder.path(), &pass(wrong), Access::Write, &mut Counter(70));
        assert!(matches!(refused, Err(StoreError::Vault(VaultError::WrongKey))));
    }
    assert_eq!(faults(&Store::open(folder.path(), &pass("newer"), Access::Write, &mut Counter(70)).unwrap()), [""; 0]);
}

#[test]
fn a_change_that_fails_leaves_the_old_key() {
    let folder = tempfile::tempdir().unwrap();
    drop(new_vault(folder.path()));
    let before = std::fs::read(folder.path().join("vault.key")).unwrap();
    assert!(change(folder.path(), None, "wrong", "new").is_err());
    let failed: Result<((), Vec<Note>), StoreError> = change_keys(
        KeyChange { folder: folder.path(), store: None, key: Key::Passphrase(&pass("old")) },
        &mut Counter(9),
        |file, master, random| Ok(file.set_passphrase(master, &pass("a"), KdfParams::for_tests(), random)?),
        |file, ()| file.unlock(&pass("b")),
    );
    assert!(matches!(failed, Err(StoreError::Vault(VaultError::WrongKey))));
    assert_eq!(std::fs::read(folder.path().join("vault.key")).unwrap(), before);
    Store::open(folder.path(), &pass("old"), Access::Write, &mut Counter(70)).unwrap();
}

#[test]
fn a_recovery_code_opens_and_sets_a_new_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    drop(new_vault(folder.path()));
    let code = RecoveryCode::generate(&mut Counter(4)).unwrap();
    let made: Result<((), Vec<Note>), StoreError> = change_keys(
        KeyChange { folder: folder.path(), store: None, key: Key::Passphrase(&pass("old")) },
        &mut Counter(5),
        |file, master, random| Ok(file.set_recovery(master, &code, TODAY, random)?),
        |file, ()| file.unlock(Key::Recovery(&code)),
    );
    made.unwrap();
    let printed = RecoveryCode::parse(&code.expose()).unwrap();
    drop(Store::open(folder.path(), Key::Recovery(&printed), Access::Write, &mut Counter(70)).unwrap());
    let set: Result<((), Vec<Note>), StoreError> = change_keys(
        KeyChange { folder: folder.path(), store: None, key: Key::Recovery(&printed) },
        &mut Counter(6),
        |file, master, random| Ok(file.set_passphrase(master, &pass("new"), KdfParams::for_tests(), random)?),
        |file, ()| file.unlock(&pass("new")),
    );
    set.unwrap();
    Store::open(folder.path(), &pass("new"), Access::Write, &mut Counter(70)).unwrap();
    assert_eq!(key_file(folder.path()).unwrap().revision(), 3);
}

/// Somebody restores yesterday's key file and knows its passphrase.
#[test]
fn a_restored_old_key_file_is_detected() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.key");
    drop(new_vault(folder.path()));
    let yesterday = std::fs::read(&path).unwrap();
    change(folder.path(), None, "old", "new").unwrap();
    drop(Store::open(folder.path(), &pass("new"), Access::Write, &mut Counter(70)).unwrap());
    std::fs::write(&path, yesterday).unwrap();
    let store = Store::open(folder.path(), &pass("old"), Access::Write, &mut Counter(70)).unwrap();
    assert_eq!(faults(&store), ["the key file is older than one that this vault had before"]);
}

#[test]
fn nothing_is_created_without_a_vault() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(change(folder.path(), None, "old", "new"), Err(StoreError::Missing)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
