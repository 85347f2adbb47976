//! The keyring against a real Secret Service: gnome-keyring on a session bus and a home of its own. Whatever happens to it,
//! the passphrase opens the vault.

use crate::shell::{PASSPHRASE, Ran, Shell, ran};
use habeas_desk::Keyring;
use habeas_keyring::SystemKeyring;
use serde_json::Value;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

const INSIDE: &str = "HABEAS_TEST_SESSION";
/// An unlocked keyring, as a login makes it.
const UNLOCKED: &str = r#"eval "$(printf pw | gnome-keyring-daemon --unlock --components=secrets)""#;
/// A bus and nobody on it.
const NOBODY: &str = ":";
/// A bus that starts no program by itself, as the usual one would start a keyring.
const BARE_BUS: &str = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">\
    <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";

/// Runs the test once more in a session of its own. `true`: this is that run.
#[track_caller]
fn in_session(test: &str, setup: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    for needed in ["dbus-run-session", "dbus-send", "gnome-keyring-daemon"] {
        habeas_tests::installed(needed);
    }
    let home = tempfile::tempdir().unwrap();
    let script = format!("set -eu; {setup}\nexec \"$0\" --exact keyring::{test} --nocapture");
    let mut command = Command::new("dbus-run-session");
    if setup == NOBODY {
        let config = home.path().join("bus.conf");
        fs::write(&config, BARE_BUS).unwrap();
        command.arg(format!("--config-file={}", config.display()));
    }
    command.args(["--", "bash", "-c", &script]).arg(std::env::current_exe().unwrap());
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap()).env("HOME", home.path()).env(INSIDE, "1");
    command.env("XDG_RUNTIME_DIR", home.path());
    let output = command.output().unwrap();
    let output_text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && output_text.contains("1 passed"), "{output_text}");
    false
}

/// The binary with the session bus of this process.
fn on_bus(shell: &Shell, args: &[&str], passphrase: Option<&str>) -> Ran {
    let mut command = shell.bare();
    for name in ["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME"] {
        command.envs(std::env::var_os(name).map(|value| (name, value)));
    }
    command.envs(passphrase.map(|p| ("HABEAS_PASSPHRASE", p)));
    ran(command.args(args).output().unwrap())
}

fn with_keyring() -> Shell {
    let shell = Shell::with_vault();
    let on = on_bus(&shell, &["vault", "keyring", "on", "--json"], Some(PASSPHRASE)).json();
    assert_eq!(on["keyring"]["backend"], "Secret Service");
    shell
}

/// The passphrase opens, and everything in the vault is as it should be.
#[track_caller]
fn passphrase_works(shell: &Shell) {
    let checked = on_bus(shell, &["vault", "check", "--json"], Some(PASSPHRASE)).json();
    assert_eq!(checked["faults"], Value::Array(vec![]));
    let bare = shell.run(&["person", "list"]);
    assert_eq!(bare.code, 0, "without a bus: {}", bare.err);
}

/// The name of the entry, as `FORMAT.md` says it.
fn entry(shell: &Shell) -> String {
    let file: Value = serde_json::from_slice(&fs::read(shell.path("vault/vault.key")).unwrap()).unwrap();
    let slots = file["slots"].as_array().unwrap();
    let slot = slots.iter().find(|s| s["kind"] == "keyring").unwrap();
    format!("{}/{}", file["vault_id"].as_str().unwrap(), slot["id"].as_str().unwrap())
}

fn lock_keyring() {
    let lock = "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
                org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login";
    let output = Command::new("sh").args(["-c", lock]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_keyring_that_is_there_opens_at_once() {
    if !in_session("a_keyring_that_is_there_opens_at_once", UNLOCKED) {
        return;
    }
    // Making a vault asks nobody and writes nothing there.
    let shell = Shell::with_vault();
    on_bus(&shell, &["person", "list", "--json"], None).fails(4, "locked");
    let shell = with_keyring();
    on_bus(&shell, &["person", "add", "--name", "Ana"], None).ok();
    let status = on_bus(&shell, &["vault", "status"], None).ok();
    assert!(status.contains("Keyring: Secret Service, since Thursday 26 November 2026"), "{status}");
    // What is given wins, also where it is wrong.
    on_bus(&shell, &["person", "list", "--json"], Some("wrong")).fails(4, "wrong_key");
    // A new passphrase leaves the keyring as it is.
    let new = shell.write("new", PASSPHRASE);
    on_bus(&shell, &["vault", "passphrase", "--new-passphrase-file", &new], Some(PASSPHRASE)).ok();
    on_bus(&shell, &["person", "list"], None).ok();
    // Switching it on again takes the old entry away, switching it off the last one.
    let old = entry(&shell);
    on_bus(&shell, &["vault", "keyring", "on"], Some(PASSPHRASE)).ok();
    let new = entry(&shell);
    let keyring = SystemKeyring::new();
    assert!(keyring.get(&old).unwrap().is_none() && keyring.get(&new).unwrap().is_some());
    on_bus(&shell, &["vault", "keyring", "off"], None).ok();
    assert!(keyring.get(&new).unwrap().is_none());
    on_bus(&shell, &["person", "list", "--json"], None).fails(4, "locked");
    passphrase_works(&shell);
}

/// The whole folder as it once was: sound in itself, and older than what the keyring remembers.
#[test]
fn a_whole_vault_put_back_shows() {
    if !in_session("a_whole_vault_put_back_shows", UNLOCKED) {
        return;
    }
    let shell = with_keyring();
    on_bus(&shell, &["person", "add", "--name", "Ana"], None).ok();
    let copy = |from: &str, to: &str| {
        fs::create_dir_all(shell.path(to).join("files")).unwrap();
        for file in ["vault.key", "vault.db", "vault.head"] {
            fs::copy(shell.path(from).join(file), shell.path(to).join(file)).unwrap();
        }
    };
    copy("vault", "yesterday");
    on_bus(&shell, &["person", "add", "--name", "Bo"], None).ok();
    assert_eq!(on_bus(&shell, &["vault", "check"], None).code, 0);
    copy("yesterday", "vault");
    let checked = on_bus(&shell, &["vault", "check"], None);
    assert_eq!(checked.code, 1, "{}", checked.out);
    assert!(checked.out.contains("older copy of itself"), "{}", checked.out);
    assert_eq!(on_bus(&shell, &["vault", "status", "--json"], None).json()["set_back"], true);
    // It goes on, and the fact stays, also for those who come with the passphrase.
    for name in ["Cy", "Di", "Ed"] {
        on_bus(&shell, &["person", "add", "--name", name], None).ok();
    }
    assert!(on_bus(&shell, &["vault", "check"], Some(PASSPHRASE)).out.contains("older copy of itself"));
    assert_eq!(on_bus(&shell, &["person", "list", "--json"], Some(PASSPHRASE)).json().as_array().unwrap().len(), 4);
}

#[test]
fn a_keyring_that_is_gone_costs_a_passphrase() {
    if !in_session("a_keyring_that_is_gone_costs_a_passphrase", UNLOCKED) {
        return;
    }
    let shell = with_keyring();
    // No bus at all: an ssh session, a job of the system.
    shell.run_bare(&["person", "list", "--json"]).fails(4, "keyring");
    shell.run_bare(&["vault", "keyring", "off", "--json"]).fails(4, "keyring");
    passphrase_works(&shell);
    // Off without the keyring, with the passphrase.
    shell.run(&["vault", "keyring", "off"]).ok();
    passphrase_works(&shell);
}

#[test]
fn a_bus_without_a_keyring_changes_nothing() {
    if !in_session("a_bus_without_a_keyring_changes_nothing", NOBODY) {
        return;
    }
    let shell = Shell::with_vault();
    let before = fs::read(shell.path("vault/vault.key")).unwrap();
    on_bus(&shell, &["vault", "keyring", "on", "--json"], Some(PASSPHRASE)).fails(4, "keyring");
    assert_eq!(fs::read(shell.path("vault/vault.key")).unwrap(), before);
    passphrase_works(&shell);
}

#[test]
fn a_locked_keyring_is_told_and_holds_nobody_up() {
    if !in_session("a_locked_keyring_is_told_and_holds_nobody_up", UNLOCKED) {
        return;
    }
    let shell = with_keyring();
    let other = Shell::with_vault();
    let before = fs::read(other.path("vault/vault.key")).unwrap();
    lock_keyring();
    let start = Instant::now();
    let refused = on_bus(&shell, &["person", "list", "--json"], None);
    assert!(refused.out.contains("\"keyring\""), "{}", refused.out);
    assert_eq!(refused.code, 4);
    // The write of the health check is what notices.
    let refused = on_bus(&other, &["vault", "keyring", "on", "--json"], Some(PASSPHRASE));
    assert_eq!(refused.code, 4, "{}", refused.out);
    assert_eq!(fs::read(other.path("vault/vault.key")).unwrap(), before);
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
    passphrase_works(&shell);
}

#[test]
fn a_keyring_changed_underneath_is_told_apart() {
    if !in_session("a_keyring_changed_underneath_is_told_apart", UNLOCKED) {
        return;
    }
    let shell = with_keyring();
    let keyring = SystemKeyring::new();
    let name = entry(&shell);
    for other in ["ab".repeat(32).as_str(), "not hex", ""] {
        keyring.set(&name, other).unwrap();
        on_bus(&shell, &["person", "list", "--json"], None).fails(4, "keyring");
        passphrase_works(&shell);
    }
    keyring.forget(&name).unwrap();
    on_bus(&shell, &["person", "list", "--json"], None).fails(4, "keyring");
    passphrase_works(&shell);
    // As the sentence says: on again, and it opens again.
    on_bus(&shell, &["vault", "keyring", "on"], Some(PASSPHRASE)).ok();
    on_bus(&shell, &["person", "list"], None).ok();
    // The folder of another machine: its slot, and a keyring that never heard of it.
    let copy = Shell::new();
    fs::create_dir_all(copy.path("vault/files")).unwrap();
    for file in ["vault.key", "vault.db", "vault.head"] {
        fs::copy(shell.path("vault").join(file), copy.path("vault").join(file)).unwrap();
    }
    keyring.forget(&entry(&shell)).unwrap();
    on_bus(&copy, &["person", "list", "--json"], None).fails(4, "keyring");
    passphrase_works(&copy);
}
