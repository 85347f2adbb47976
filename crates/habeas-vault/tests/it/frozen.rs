//! Files of version 1 that must open for ever, and the exact bytes that a given input must produce.
//!
//! `FORMAT.md` specifies them, and other implementations can use the same vectors. They are never rewritten: a new format
//! gets new files.

use habeas_vault::KeyFile;
use serde::Deserialize;

use crate::{Fixed, PASSPHRASE, never_cancel, passphrase, vault};

#[derive(Deserialize)]
struct Vector {
    passphrase: String,
    database_key: String,
    content: String,
    content_sha256: String,
    file_id: String,
    file_name: String,
    value: String,
    value_context: String,
    value_sealed: String,
}

const KEY_FILE: &[u8] = include_bytes!("../vectors/v1.vault.key");
const SEALED: &[u8] = include_bytes!("../vectors/v1.sealed");

fn vector() -> Vector {
    serde_json::from_slice(include_bytes!("../vectors/v1.json")).unwrap()
}

#[test]
fn a_vault_of_version_1_opens() {
    let vector = vector();
    let keys = KeyFile::parse(KEY_FILE).unwrap().unlock(&passphrase(&vector.passphrase)).unwrap().keys();
    assert_eq!(*keys.database().expose_hex(), vector.database_key);
    let sealed = keys.examine(SEALED, &mut never_cancel).unwrap();
    assert_eq!(sealed.sha256.to_string(), vector.content_sha256);
    assert_eq!(sealed.file_id.to_string(), vector.file_id);
    assert_eq!(keys.file_name(&sealed.sha256), vector.file_name);
    let mut content = Vec::new();
    keys.open_into(SEALED, &sealed, &mut content, &mut never_cancel).unwrap();
    assert_eq!(String::from_utf8(content).unwrap(), vector.content);
    let sealed_value = habeas_hex::decode::<57>(&vector.value_sealed).unwrap();
    let value = keys.open_bytes(&sealed_value, &vector.value_context).unwrap();
    assert_eq!(*value, vector.value.as_bytes());
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let vector = vector();
    let (file, master) = vault("frozen");
    assert_eq!(String::from_utf8(file.to_bytes()).unwrap(), String::from_utf8_lossy(KEY_FILE));
    let keys = master.keys();
    let mut sealed = Vec::new();
    keys.seal(&mut vector.content.as_bytes(), &mut sealed, &mut Fixed("frozen file", 0), &mut never_cancel).unwrap();
    assert!(sealed == SEALED);
    let value = keys.seal_bytes(vector.value.as_bytes(), &vector.value_context, &mut Fixed("frozen value", 0)).unwrap();
    assert_eq!(habeas_hex::encode(&value), vector.value_sealed);
    assert_eq!(vector.passphrase, PASSPHRASE);
}
