//! Vaults and bundles of earlier versions open for ever, with everything in them.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_bundle::Bundle;
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{CompanyEvent, PersonEvent};
use habeas_case::request::RequestEvent;
use habeas_store::{Access, Store};
use habeas_tests::built;
use habeas_vault::Passphrase;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const PASSPHRASE: &str = "an example, not a secret";

/// A reader draws no random bytes.
struct NoRandom;

impl habeas_vault::Random for NoRandom {
    fn fill(&mut self, _: &mut [u8]) -> std::io::Result<()> {
        Err(std::io::ErrorKind::Unsupported.into())
    }
}

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The command line as `make test` builds it, beside this test's own binary.
fn habeas(vault: &Path, args: &[&str]) -> String {
    let out = Command::new(built("habeas"))
        .args(args)
        .env_clear()
        .env("HABEAS_VAULT", vault)
        .env("HABEAS_PASSPHRASE", PASSPHRASE)
        .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
        .env("HABEAS_TODAY", "2026-12-10")
        .output()
        .unwrap();
    assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn json(vault: &Path, args: &[&str]) -> Value {
    serde_json::from_str(&habeas(vault, &[args, &["--json"]].concat())).unwrap()
}

/// What every frozen case holds, whatever words today's version finds for it.
fn holds_the_example(vault: &Path, folder: &Path) {
    assert!(habeas(vault, &["vault", "check"]).contains("Every chain and every seal is right."));
    let list = json(vault, &["request", "list"]);
    let request = &list[0];
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!((&request["company"], &request["person"]), (&"Brume Claire (Brume)".into(), &"Ana Lima".into()));
    let id = request["id"].as_str().unwrap();
    let view = json(vault, &["request", "show", id]);
    let names: Vec<_> = view["timeline"].as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["composed", "letter_kept", "sent", "received", "answered"]);
    assert_eq!(view["received_on"], "2026-11-26");
    let file = json(vault, &["answer", "list", id])[0]["files"][0]["id"].as_str().unwrap().to_owned();
    let out = folder.join("answer.eml");
    let _ = fs::remove_file(&out);
    habeas(vault, &["answer", "open", &file, "--out", out.to_str().unwrap()]);
    assert_eq!(fs::read(out).unwrap(), fs::read(tests().join("example/answer.eml")).unwrap());
}

fn versions(prefix: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(tests().join("frozen")).unwrap().map(|e| e.unwrap().path());
    let found: Vec<_> = all.filter(|p| p.file_name().unwrap().to_str().unwrap().starts_with(prefix)).collect();
    assert!(!found.is_empty());
    found
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn every_vault_opens() {
    for frozen in versions("vault-") {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("vault");
        copy(&frozen, &vault);
        holds_the_example(&vault, folder.path());
        // And it can go on: a new person is written beside what is there.
        habeas(&vault, &["person", "add", "--name", "Zoë"]);
        holds_the_example(&vault, folder.path());
    }
}

#[test]
fn every_backup_is_restored() {
    for frozen in versions("backup-") {
        for code in [None, Some("Z2Q0V-VT0TA-58GK0-4M0JY-2SFMT-JRWMM-Q1F2T")] {
            let folder = tempfile::tempdir().unwrap();
            let vault = folder.path().join("vault");
            let mut restore = vec!["vault", "restore", frozen.to_str().unwrap()];
            let file = folder.path().join("code");
            if let Some(code) = code {
                fs::write(&file, code).unwrap();
                restore.extend(["--recovery-code-file", file.to_str().unwrap()]);
            }
            habeas(&vault, &restore);
            holds_the_example(&vault, folder.path());
        }
    }
}

#[test]
fn every_bundle_is_read() {
    for frozen in versions("bundle-") {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("vault");
        let bundle = frozen.to_str().unwrap();
        habeas(&vault, &["bundle", "verify", bundle]);
        habeas(&vault, &["vault", "create"]);
        habeas(&vault, &["bundle", "import", bundle]);
        holds_the_example(&vault, folder.path());
    }
}

/// The payload as today's types read and write it.
fn rewritten(subject: Subject, payload: &str) -> serde_json::Result<Value> {
    match subject {
        Subject::Person(_) => serde_json::to_value(serde_json::from_str::<PersonEvent>(payload)?),
        Subject::Company(_) => serde_json::to_value(serde_json::from_str::<CompanyEvent>(payload)?),
        Subject::Request(_) => serde_json::to_value(serde_json::from_str::<RequestEvent>(payload)?),
    }
}

/// Without members that are empty lists: the first version wrote some that are left out today.
fn without_empty_lists(value: &Value) -> Value {
    match value {
        Value::Array(all) => all.iter().map(without_empty_lists).collect(),
        Value::Object(all) => {
            let filled = all.iter().filter(|(_, v)| !v.as_array().is_some_and(Vec::is_empty));
            filled.map(|(name, v)| (name.clone(), without_empty_lists(v))).collect()
        }
        other => other.clone(),
    }
}

fn events_of(vault: &Path) -> Vec<Event> {
    let passphrase = Passphrase::new(PASSPHRASE).unwrap();
    Store::open(vault, &passphrase, Access::Read, &mut NoRandom).unwrap().all_events().unwrap()
}

fn keep_their_json(events: &[Event]) {
    assert!(events.len() >= 7);
    for event in events {
        let payload = &event.body.as_ref().unwrap().payload;
        let stored: Value = serde_json::from_str(payload).unwrap();
        let written = rewritten(event.subject, payload).unwrap();
        assert_eq!(without_empty_lists(&written), without_empty_lists(&stored), "{payload}");
    }
}

#[test]
fn every_event_is_written_as_it_was_read() {
    for frozen in versions("bundle-") {
        keep_their_json(Bundle::open(&frozen).unwrap().events());
    }
    for frozen in versions("vault-") {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("vault");
        copy(&frozen, &vault);
        keep_their_json(&events_of(&vault));
    }
    for frozen in versions("backup-") {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("vault");
        habeas(&vault, &["vault", "restore", frozen.to_str().unwrap()]);
        keep_their_json(&events_of(&vault));
    }
}
