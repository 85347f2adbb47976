//! Passphrase, recovery code and keyring: each opens the vault alone, and none locks out another.

use habeas_vault::{KdfParams, Key, KeyFile, MasterKey, RecoveryCode, Secret, SlotKind, VaultError};
use jiff::civil::{Date, date};

use crate::{Fixed, PASSPHRASE, passphrase, vault};

const TODAY: Date = date(2026, 11, 24);

fn code(seed: &'static str) -> RecoveryCode {
    RecoveryCode::generate(&mut Fixed(seed, 0)).unwrap()
}

/// A key file with a slot of each kind, and the keys that open them.
fn all_slots() -> (KeyFile, MasterKey, RecoveryCode, Secret, habeas_vault::SlotId) {
    let (mut file, master) = vault("a");
    let (code, secret) = (code("code"), Secret::generate(&mut Fixed("secret", 0)).unwrap());
    file.set_recovery(&master, &code, TODAY, &mut Fixed("r", 0)).unwrap();
    let id = file.set_keyring(&master, ("Secret Service", &secret), TODAY, &mut Fixed("k", 0)).unwrap();
    let file = KeyFile::parse(&file.to_bytes()).unwrap();
    (file, master, code, secret, id)
}

#[test]
fn every_slot_opens_the_same_vault() {
    let (file, master, code, secret, id) = all_slots();
    let database = |key: Key<'_>| *file.unlock(key).unwrap().keys().database().expose();
    let expected = *master.keys().database().expose();
    let typed = RecoveryCode::parse(&code.expose().to_lowercase()).unwrap();
    let stored = Secret::from_hex(&secret.expose_hex()).unwrap();
    assert_eq!(database(Key::Passphrase(&passphrase(PASSPHRASE))), expected);
    assert_eq!(database(Key::Recovery(&typed)), expected);
    assert_eq!(database(Key::Keyring(id, &stored)), expected);
    let params = KdfParams::for_tests();
    let kinds: Vec<_> = file.slots().into_iter().map(|slot| slot.kind).collect();
    let keyring = SlotKind::Keyring { made: TODAY, backend: "Secret Service".into() };
    assert_eq!(kinds, [SlotKind::Passphrase { params }, SlotKind::Recovery { made: TODAY }, keyring]);
}

#[test]
fn wrong_keys_do_not_open() {
    let (file, _, right, secret, id) = all_slots();
    let error = |key: Key<'_>| file.unlock(key).unwrap_err().to_string();
    let wrong = "this key does not open the vault";
    assert_eq!(error(Key::Recovery(&code("another"))), wrong);
    assert_eq!(error(Key::Keyring(id, &Secret::generate(&mut Fixed("x", 0)).unwrap())), wrong);
    assert_eq!(error(Key::Passphrase(&passphrase(&right.expose()))), wrong);
    assert_eq!(error(Key::Keyring("00".repeat(8).parse().unwrap(), &secret)), "the key file has no keyring slot");
    let none = vault("a").0.unlock(Key::Recovery(&right)).unwrap_err();
    assert_eq!(none.to_string(), "the key file has no recovery slot");
}

#[test]
fn a_new_code_replaces_the_old_one_and_a_new_passphrase_leaves_both() {
    let (mut file, master, old, secret, id) = all_slots();
    let new = code("new");
    file.set_recovery(&master, &new, TODAY, &mut Fixed("r2", 0)).unwrap();
    assert!(matches!(file.unlock(Key::Recovery(&old)), Err(VaultError::WrongKey)));
    let recovered = file.unlock(Key::Recovery(&new)).unwrap();
    file.set_passphrase(&recovered, &passphrase("again"), KdfParams::for_tests(), &mut Fixed("p", 0)).unwrap();
    assert!(matches!(file.unlock(&passphrase(PASSPHRASE)), Err(VaultError::WrongKey)));
    file.unlock(&passphrase("again")).unwrap();
    file.unlock(Key::Recovery(&new)).unwrap();
    file.unlock(Key::Keyring(id, &secret)).unwrap();
    assert!(file.remove_keyring(&master).unwrap());
    assert!(!file.remove_keyring(&master).unwrap());
    assert!(matches!(file.unlock(Key::Keyring(id, &secret)), Err(VaultError::NoSlot { .. })));
    file.unlock(&passphrase("again")).unwrap();
    assert_eq!((file.slots().len(), file.revision()), (2, 6));
}

/// Also in slots that the key does not use.
#[test]
fn every_key_detects_every_flipped_bit() {
    let (file, _, code, secret, id) = all_slots();
    let bytes = file.to_bytes();
    let right = passphrase(PASSPHRASE);
    let keys = [Key::Passphrase(&right), Key::Recovery(&code), Key::Keyring(id, &secret)];
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut other = bytes.clone();
            other[at] ^= 1 << bit;
            let Ok(file) = KeyFile::parse(&other) else { continue };
            for key in keys {
                assert!(file.unlock(key).is_err(), "byte {at}, bit {bit}, {key:?}");
            }
        }
    }
}

#[test]
fn a_backend_name_cannot_inject_a_line() {
    let (mut file, master) = vault("a");
    let secret = Secret::generate(&mut Fixed("secret", 0)).unwrap();
    let name = format!("keys\n2026-01-01\n{}", "é".repeat(1000));
    let id = file.set_keyring(&master, (&name, &secret), TODAY, &mut Fixed("k", 0)).unwrap();
    let file = KeyFile::parse(&file.to_bytes()).unwrap();
    file.unlock(Key::Keyring(id, &secret)).unwrap();
    assert!(matches!(&file.slots()[1].kind, SlotKind::Keyring { backend, .. } if backend.chars().count() == 50));
}

/// The old file stays in place until the new one was read back and opened.
#[test]
fn a_new_file_that_does_not_open_does_not_replace_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.key");
    let (mut file, master) = vault("a");
    file.save_new(&path).unwrap();
    let before = std::fs::read(&path).unwrap();
    file.set_passphrase(&master, &passphrase("new"), KdfParams::for_tests(), &mut Fixed("n", 0)).unwrap();
    let result = file.save(&path, |written| written.unlock(&passphrase("not this")).map(|_| ()));
    assert!(matches!(result, Err(VaultError::WrongKey)));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// `FORMAT.md` specifies this file. It must open for ever with the stored code and secret.
#[test]
fn frozen_slots_open() {
    #[derive(serde::Deserialize)]
    struct Vector {
        recovery_code: String,
        keyring_secret: String,
        database_key: String,
    }
    let bytes = include_bytes!("../vectors/v1-all-slots.vault.key");
    let vector: Vector = serde_json::from_slice(include_bytes!("../vectors/v1-all-slots.json")).unwrap();
    let (made, _, _, _, id) = all_slots();
    assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8(made.to_bytes()).unwrap());
    let file = KeyFile::parse(bytes).unwrap();
    let code = RecoveryCode::parse(&vector.recovery_code).unwrap();
    let secret = Secret::from_hex(&vector.keyring_secret).unwrap();
    for key in [Key::Recovery(&code), Key::Keyring(id, &secret)] {
        assert_eq!(*file.unlock(key).unwrap().keys().database().expose_hex(), vector.database_key);
    }
}
