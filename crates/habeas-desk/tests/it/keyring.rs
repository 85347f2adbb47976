//! The desk and a keyring that misbehaves: whatever it does, the key file stays as it was and the passphrase opens.

use habeas_desk::api::{FileIn, FileOut};
use habeas_desk::{ApiError, Context, Desk, Files, Input, Keyring, KeyringFault, Progress, Random, Setup, dispatch};
use habeas_words::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use zeroize::Zeroizing;

struct Counter(u64);

impl Random for Counter {
    fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
        for chunk in out.chunks_mut(8) {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            chunk.copy_from_slice(&self.0.to_be_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

struct Nowhere;

impl Files for Nowhere {
    fn open(&self, _: &FileIn) -> Result<Input, ApiError> {
        unreachable!("no file is opened here")
    }
    fn locate(&self, _: &FileIn) -> Result<PathBuf, ApiError> {
        unreachable!("no file is looked for here")
    }
    fn place(&self, _: &FileOut) -> Result<PathBuf, ApiError> {
        unreachable!("no file is written here")
    }
    fn may_replace(&self) -> bool {
        false
    }
}

struct Quiet;

impl Progress for Quiet {
    fn at(&self, _: u64, _: Option<u64>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// How a keyring misbehaves.
#[derive(Clone, Copy, PartialEq)]
enum Mood {
    Good,
    Absent,
    Locked,
    /// Says yes and keeps nothing.
    Forgetful,
    /// Keeps something else.
    Garbles,
}

struct Moody {
    mood: Mutex<Mood>,
    kept: Mutex<BTreeMap<String, String>>,
}

impl Moody {
    fn new(mood: Mood) -> Arc<Self> {
        Arc::new(Self { mood: Mutex::new(mood), kept: Mutex::default() })
    }

    fn become_(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    fn mood(&self) -> Result<Mood, KeyringFault> {
        match *self.mood.lock().unwrap() {
            Mood::Absent => Err(KeyringFault::Absent),
            Mood::Locked => Err(KeyringFault::Locked),
            other => Ok(other),
        }
    }
}

impl Keyring for Moody {
    fn backend(&self) -> Result<String, KeyringFault> {
        match *self.mood.lock().unwrap() {
            Mood::Absent => Err(KeyringFault::Absent),
            _ => Ok("A box".into()),
        }
    }
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringFault> {
        self.mood()?;
        Ok(self.kept.lock().unwrap().get(name).cloned().map(Zeroizing::new))
    }
    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringFault> {
        let kept = match self.mood()? {
            Mood::Forgetful => return Ok(()),
            Mood::Garbles => secret.replace('a', "b") + "x",
            _ => secret.to_owned(),
        };
        self.kept.lock().unwrap().insert(name.to_owned(), kept);
        Ok(())
    }
    fn forget(&self, name: &str) -> Result<(), KeyringFault> {
        self.mood()?;
        self.kept.lock().unwrap().remove(name);
        Ok(())
    }
}

fn call(desk: &mut Desk, name: &str, payload: Value) -> Result<Value, ApiError> {
    let mut random = Counter(std::process::id().into());
    let mut cx = Context {
        today: jiff::civil::date(2026, 11, 24),
        now: "2026-11-24T09:00:00Z".parse().unwrap(),
        language: Language::En,
        random: &mut random,
        files: &Nowhere,
        progress: &Quiet,
        web: &habeas_desk::NoWeb,
        intake: &habeas_intake::Unsealed,
    };
    dispatch(desk, &mut cx, name, payload)
}

fn code(result: Result<Value, ApiError>) -> &'static str {
    result.unwrap_err().id()
}

const RIGHT: &str = "a pencil and a vault";

fn desk(folder: &Path, keyring: &Arc<Moody>) -> Desk {
    let setup = Setup { folder: folder.to_owned(), quick_keys_for_tests: true };
    Desk::new(setup).with_keyring(keyring.clone())
}

fn key() -> Value {
    json!({ "passphrase": RIGHT })
}

#[test]
fn a_keyring_that_fails_its_check_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = Moody::new(Mood::Good);
    let mut desk = desk(folder.path(), &keyring);
    call(&mut desk, "vault_create", key()).unwrap();
    assert!(keyring.kept.lock().unwrap().is_empty(), "making a vault wrote to the keyring");
    let before = std::fs::read(folder.path().join("vault.key")).unwrap();
    for (mood, expected) in [
        (Mood::Absent, "keyring_absent"),
        (Mood::Locked, "keyring_locked"),
        (Mood::Forgetful, "keyring_failed"),
        (Mood::Garbles, "keyring_failed"),
    ] {
        keyring.become_(mood);
        assert_eq!(code(call(&mut desk, "vault_keyring_on", key())), expected);
        assert_eq!(std::fs::read(folder.path().join("vault.key")).unwrap(), before);
    }
    keyring.become_(Mood::Good);
    assert_eq!(code(call(&mut desk, "vault_keyring_on", json!({ "passphrase": "wrong" }))), "wrong_passphrase");
    assert_eq!(code(call(&mut desk, "vault_keyring_on", json!({}))), "missing_field");
}

#[test]
fn whatever_the_keyring_does_the_passphrase_opens() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = Moody::new(Mood::Good);
    let mut first = desk(folder.path(), &keyring);
    call(&mut first, "vault_create", key()).unwrap();
    // While the vault is open for writing, as in the window.
    let view = call(&mut first, "vault_keyring_on", key()).unwrap();
    assert_eq!((&view["keyring"]["backend"], &view["keyring"]["made_on"]), (&json!("A box"), &json!("2026-11-24")));
    drop(first);
    let again = || desk(folder.path(), &keyring);
    assert_eq!(call(&mut again(), "vault_open_by_keyring", Value::Null).unwrap()["unlocked"], true);
    for (mood, expected) in [(Mood::Absent, "keyring_absent"), (Mood::Locked, "keyring_locked")] {
        keyring.become_(mood);
        assert_eq!(code(call(&mut again(), "vault_open_by_keyring", Value::Null)), expected);
        assert_eq!(call(&mut again(), "vault_open", key()).unwrap()["unlocked"], true);
        // Off without the keyring wants the passphrase, and needs no more.
        assert_eq!(code(call(&mut again(), "vault_keyring_off", json!({}))), expected);
    }
    keyring.become_(Mood::Good);
    keyring.kept.lock().unwrap().values_mut().for_each(|v| *v = "0".repeat(64));
    assert_eq!(code(call(&mut again(), "vault_open_by_keyring", Value::Null)), "keyring_changed");
    keyring.kept.lock().unwrap().clear();
    assert_eq!(code(call(&mut again(), "vault_open_by_keyring", Value::Null)), "keyring_empty");
    keyring.become_(Mood::Absent);
    let off = call(&mut again(), "vault_keyring_off", key()).unwrap();
    assert_eq!((&off["keyring"], &off["keyring_here"]), (&Value::Null, &Value::Null));
    let mut last = again();
    assert_eq!(call(&mut last, "vault_open_by_keyring", Value::Null).unwrap()["unlocked"], false);
    assert_eq!(call(&mut last, "vault_open", key()).unwrap()["keyring"], false);
}

#[test]
fn a_forgotten_passphrase_is_replaced_by_the_code() {
    let folder = tempfile::tempdir().unwrap();
    let keyring = Moody::new(Mood::Absent);
    let mut first = desk(folder.path(), &keyring);
    call(&mut first, "vault_create", key()).unwrap();
    let made = call(&mut first, "vault_recovery_code", key()).unwrap();
    let sheet = made["sheet"].as_str().unwrap();
    let code_ = made["code"].as_str().unwrap();
    assert!(
        code_.split('-').all(|group| sheet.contains(group)) && sheet.contains("Tuesday 24 November 2026"),
        "{sheet}"
    );
    assert!(sheet.lines().filter(|l| l.starts_with("    ")).count() == 2, "{sheet}");
    assert!(sheet.lines().all(|l| l.chars().count() <= 72), "{sheet}");
    drop(first);
    let mut desk = desk(folder.path(), &keyring);
    let change = |code: &str| json!({ "key": { "recovery_code": code }, "new_passphrase": "another pencil" });
    assert_eq!(code(call(&mut desk, "vault_recover", change("ABC"))), "recovery_code_length");
    assert_eq!(code(call(&mut desk, "vault_recover", change("ABCÜ"))), "recovery_code_character");
    assert_eq!(call(&mut desk, "vault_recover", change(code_)).unwrap()["unlocked"], true);
    call(&mut desk, "vault_lock", Value::Null).unwrap();
    assert_eq!(code(call(&mut desk, "vault_open", key())), "wrong_passphrase");
    call(&mut desk, "vault_open", json!({ "passphrase": "another pencil" })).unwrap();
}
