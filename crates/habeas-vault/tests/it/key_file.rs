use std::io;

use habeas_vault::{KdfParams, KeyFile, Random, SlotKind, VaultError};

use crate::{Fixed, PASSPHRASE, passphrase, vault};

fn text(file: &KeyFile) -> String {
    String::from_utf8(file.to_bytes()).unwrap()
}

#[test]
fn the_passphrase_opens_what_was_written() {
    let (file, master) = vault("a");
    let read = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!(text(&read), text(&file));
    assert_eq!((read.vault_id(), read.revision()), (master.vault_id(), 1));
    assert_eq!(read.created().to_string(), "2026-11-22");
    let opened = read.unlock(&passphrase(PASSPHRASE)).unwrap();
    assert_eq!(opened.keys().database().expose(), master.keys().database().expose());
    // Another keyboard: decomposed letters and a no-break space.
    let typed = "Gru\u{308}ße aus Ło\u{301}dz\u{301}, ou\u{300} est le dossier\u{a0}?";
    assert!(read.unlock(&passphrase(typed)).is_ok());
}

#[test]
fn no_two_vaults_and_no_two_uses_share_a_key() {
    let (a, b) = (vault("a").1.keys(), vault("b").1.keys());
    assert_ne!(a.database().expose(), b.database().expose());
    let hash = "ab".repeat(32).parse().unwrap();
    assert_ne!(a.file_name(&hash), b.file_name(&hash));
    assert!(!a.file_name(&hash).contains(&*a.database().expose_hex()));
}

#[test]
fn all_wrong_passphrases_give_the_same_error() {
    let file = vault("a").0;
    for typed in ["x", " ", &PASSPHRASE.to_lowercase(), &format!("{PASSPHRASE} "), &"long".repeat(10_000)] {
        let error = file.unlock(&passphrase(typed)).unwrap_err();
        assert!(matches!(error, VaultError::WrongKey));
        assert_eq!(error.to_string(), "this key does not open the vault");
    }
}

#[test]
fn every_flipped_bit_of_the_key_file_is_detected() {
    let bytes = vault("a").0.to_bytes();
    let right = passphrase(PASSPHRASE);
    let mut altered = 0;
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut other = bytes.clone();
            other[at] ^= 1 << bit;
            let result = KeyFile::parse(&other).and_then(|file| file.unlock(&right));
            altered += usize::from(matches!(result, Err(VaultError::KeyFileAltered)));
            assert!(result.is_err(), "byte {at}, bit {bit}");
        }
    }
    assert!(altered > 100, "the MAC was never reached: {altered}");
}

#[test]
fn every_truncation_and_every_addition_is_detected() {
    let bytes = vault("a").0.to_bytes();
    let right = passphrase(PASSPHRASE);
    let opens = |bytes: &[u8]| KeyFile::parse(bytes).and_then(|file| file.unlock(&right)).is_ok();
    assert!(opens(&bytes));
    for at in 0..bytes.len() {
        assert!(!opens(&bytes[..at]), "cut at {at}");
        for extra in [b' ', b'\n', b'0'] {
            let mut longer = bytes.clone();
            longer.insert(at, extra);
            assert!(!opens(&longer), "{extra} at {at}");
        }
    }
    assert!(!opens(&[bytes.as_slice(), b"\n"].concat()));
}

#[test]
fn an_added_and_a_foreign_slot_are_detected() {
    let (file, master) = vault("a");
    let right = passphrase(PASSPHRASE);
    let with_slot = |extra: &str| text(&file).replacen("\"slots\": [", &format!("\"slots\": [\n    {extra},"), 1);

    let unknown = r#"{"id": "0011223344556677", "kind": "recovery-code", "anything": 1}"#;
    let error = KeyFile::parse(with_slot(unknown).as_bytes()).unwrap().unlock(&right).unwrap_err();
    assert!(matches!(error, VaultError::KeyFileAltered));

    // Writing the file again does not give the change a valid MAC.
    let mut planted = KeyFile::parse(with_slot(unknown).as_bytes()).unwrap();
    let result = planted.set_passphrase(&master, &right, KdfParams::for_tests(), &mut Fixed("n", 0));
    assert!(matches!(result, Err(VaultError::KeyFileAltered)));

    // A slot of another vault with the same passphrase, in place of this vault's.
    let other = text(&vault("b").0);
    let slots = |text: &str| text[text.find("\"slots\"").unwrap()..text.find("\"mac\"").unwrap()].to_owned();
    let moved = text(&file).replace(&slots(&text(&file)), &slots(&other));
    assert!(matches!(KeyFile::parse(moved.as_bytes()).unwrap().unlock(&right), Err(VaultError::WrongKey)));
}

#[test]
fn a_new_passphrase_replaces_the_old_one_and_the_revision_grows() {
    let (mut file, master) = vault("a");
    let new = passphrase("a new one");
    file.set_passphrase(&master, &new, KdfParams::for_tests(), &mut Fixed("n", 0)).unwrap();
    let read = KeyFile::parse(&file.to_bytes()).unwrap();
    assert_eq!((read.revision(), read.slots().len()), (2, 1));
    assert!(matches!(read.unlock(&passphrase(PASSPHRASE)), Err(VaultError::WrongKey)));
    assert_eq!(read.unlock(&new).unwrap().keys().database().expose(), master.keys().database().expose());
}

/// The frozen file `with-unknown-slot.vault.key` has a slot and a member of a later program and a valid MAC.
#[test]
fn slots_of_a_later_program_are_listed_and_preserved() {
    let bytes = include_bytes!("../vectors/with-unknown-slot.vault.key");
    let mut file = KeyFile::parse(bytes).unwrap();
    let master = file.unlock(&passphrase(PASSPHRASE)).unwrap();
    file.set_passphrase(&master, &passphrase("new"), KdfParams::for_tests(), &mut Fixed("n", 0)).unwrap();
    let file = KeyFile::parse(&file.to_bytes()).unwrap();
    file.unlock(&passphrase("new")).unwrap();
    let kinds: Vec<_> = file.slots().into_iter().map(|slot| slot.kind).collect();
    let params = KdfParams::for_tests();
    assert_eq!(kinds, [SlotKind::Passphrase { params }, SlotKind::Unknown { kind: "recovery-code".into() }]);
    assert!(text(&file).contains("\"words\": 12") && text(&file).contains("\"hint\": \"kept\""));
}

#[test]
fn the_error_for_a_missing_passphrase_slot_lists_the_slots() {
    let whole = text(&vault("a").0);
    let error = KeyFile::parse(whole.replace("\"passphrase\"", "\"smartcard\"").as_bytes())
        .unwrap()
        .unlock(&passphrase(PASSPHRASE))
        .unwrap_err();
    assert_eq!(error.to_string(), "the key file has no passphrase slot, only: smartcard");
}

#[test]
fn a_hostile_cost_is_rejected_before_any_derivation() {
    let whole = text(&vault("a").0);
    for (from, to) in [
        ("\"memory_kib\": 64", "\"memory_kib\": 104857600"),
        ("\"memory_kib\": 64", "\"memory_kib\": 4294967295"),
        ("\"passes\": 1", "\"passes\": 4000000000"),
        ("\"passes\": 1", "\"passes\": 0"),
        ("\"lanes\": 1", "\"lanes\": 16777215"),
    ] {
        let error = KeyFile::parse(whole.replace(from, to).as_bytes()).unwrap_err();
        assert!(matches!(error, VaultError::KdfOutOfBounds { .. }), "{to}: {error}");
    }
    for (from, to) in [
        ("\"memory_kib\": 64", "\"memory_kib\": -1"),
        ("\"memory_kib\": 64", "\"memory_kib\": 1e99"),
        ("\"passes\": 1", "\"passes\": \"1\""),
        ("argon2id", "argon2i"),
        ("\"created\": \"2026-11-22\"", "\"created\": \"2026-13-22\""),
    ] {
        let error = KeyFile::parse(whole.replace(from, to).as_bytes()).unwrap_err();
        assert!(matches!(error, VaultError::KeyFileUnreadable { .. }), "{to}: {error}");
    }
}

#[test]
fn a_newer_version_is_reported_whatever_else_the_file_contains() {
    let newer = br#"{"format": "habeas-vault-key", "version": 7, "vault_id": 1}"#;
    assert!(matches!(KeyFile::parse(newer), Err(VaultError::Newer { found: 7, known: 1 })));
}

#[test]
fn other_files_are_rejected_without_a_panic() {
    let many = text(&vault("a").0).replacen("\"slots\": [", &format!("\"slots\": [{}", "{}, ".repeat(9)), 1);
    let deep = "[".repeat(60_000);
    let large = " ".repeat(100_000);
    for bytes in
        ["", "{}", "null", "\u{feff}{}", "{\"format\": 1}", &deep, &large, &many, "{\"format\":\"habeas-vault-key\"}"]
    {
        assert!(matches!(KeyFile::parse(bytes.as_bytes()), Err(VaultError::KeyFileUnreadable { .. })));
    }
    assert!(KeyFile::parse(&[0xff; 10]).is_err());
}

#[test]
fn saving_a_new_key_file_never_replaces_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(habeas_vault::KEY_FILE_NAME);
    assert_eq!(KeyFile::load(&path).unwrap_err().io_kind(), Some(io::ErrorKind::NotFound));
    let (mut file, master) = vault("a");
    file.save_new(&path).unwrap();
    assert_eq!(vault("b").0.save_new(&path).unwrap_err().io_kind(), Some(io::ErrorKind::AlreadyExists));
    file.set_passphrase(&master, &passphrase("new"), KdfParams::for_tests(), &mut Fixed("n", 0)).unwrap();
    file.save(&path, |written| written.unlock(&passphrase("new")).map(|_| ())).unwrap();
    KeyFile::load(&path).unwrap().unlock(&passphrase("new")).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn no_vault_is_created_without_random_bytes() {
    struct Dry(usize);
    impl Random for Dry {
        fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
            self.0 = self.0.checked_sub(out.len()).ok_or(io::ErrorKind::Unsupported)?;
            Ok(())
        }
    }
    let created = jiff::civil::date(2026, 11, 22);
    for bytes in 0..96 {
        let error = KeyFile::create(&passphrase("x"), KdfParams::for_tests(), created, &mut Dry(bytes))
            .map(|_| ())
            .unwrap_err();
        assert!(matches!(error, VaultError::Random { .. }), "{bytes}");
    }
}
