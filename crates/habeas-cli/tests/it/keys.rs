//! Keys and copies of a vault, as a person handles them in a shell.

use serde_json::Value;
use crate::shell::{PASSPHRASE, Shell, ran};
use std::fs;

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let shell = Shell::with_vault();
    shell.run(&["person", "add", "--name", "Ana"]).ok();
    let new = shell.write("new", "Neue Worte für Łódź\n");
    shell.run(&["vault", "passphrase", "--new-passphrase-file", &new]).ok();
    shell.run(&["person", "list", "--json"]).fails(4, "wrong_passphrase");
    let listed = shell.run_bare(&["person", "list", "--json", "--passphrase-file", &new]).json();
    assert_eq!(listed[0]["name"], "Ana");
    // The file wins over the variable; a wrong old passphrase changes nothing.
    let wrong = shell.write("wrong", "x");
    let change = ["vault", "passphrase", "--passphrase-file", &wrong, "--new-passphrase-file", &wrong, "--json"];
    shell.run(&change).fails(4, "wrong_passphrase");
    let empty = shell.write("empty", "\n");
    let change = ["vault", "passphrase", "--passphrase-file", &new, "--new-passphrase-file", &empty, "--json"];
    assert_eq!(shell.run(&change).fails(2, "empty_passphrase")["error"]["field"], "new_passphrase");
    assert_eq!(
        shell.run_bare(&["vault", "check", "--json", "--passphrase-file", &new]).json()["faults"],
        Value::Array(vec![])
    );
}

#[test]
fn a_printed_code_opens_the_vault_and_sets_a_new_passphrase() {
    let shell = Shell::with_vault();
    shell.run(&["person", "add", "--name", "Ana"]).ok();
    let sheet = shell.text("sheet.txt");
    shell.run(&["vault", "recovery-code", "--out", &sheet]).ok();
    let printed = fs::read_to_string(&sheet).unwrap();
    // The code as it stands on the sheet: two lines of groups, further in than the rest.
    let code: String = printed.lines().filter(|l| l.starts_with("    ")).collect();
    assert_eq!(code.split_whitespace().count(), 7, "{printed}");
    let typed = shell.write("code", code.to_lowercase());
    assert_eq!(shell.run_bare(&["person", "list", "--json", "--recovery-code-file", &typed]).json()[0]["name"], "Ana");
    let new = shell.write("new", "chosen afterwards, by a lake");
    let change = ["vault", "passphrase", "--recovery-code-file", &typed, "--new-passphrase-file", &new];
    shell.run_bare(&change).ok();
    shell.run_bare(&["person", "add", "--name", "Bo", "--passphrase-file", &new]).ok();
    // A sheet is never overwritten, and then the old code still counts.
    shell
        .run_bare(&["vault", "recovery-code", "--passphrase-file", &new, "--out", &sheet, "--json"])
        .fails(5, "file_exists");
    shell.run_bare(&["person", "list", "--recovery-code-file", &typed]).ok();
    let made = shell.run_bare(&["vault", "recovery-code", "--passphrase-file", &new, "--json"]).json();
    assert_eq!(made["code"].as_str().unwrap().split('-').count(), 7);
    shell.run_bare(&["person", "list", "--recovery-code-file", &typed, "--json"]).fails(4, "wrong_recovery_code");

    let code = made["code"].as_str().unwrap();
    let swapped: String = [&code[1..2], &code[..1], &code[2..]].concat();
    let mistyped = if swapped == code { code.replacen(&code[..1], "Z", 1) } else { swapped };
    let file = shell.write("mistyped", mistyped);
    let error =
        shell.run_bare(&["person", "list", "--recovery-code-file", &file, "--json"]).fails(2, "recovery_code_group");
    assert!(error["error"]["message"].as_str().unwrap().contains("Group 1"), "{error}");
}

#[test]
fn a_vault_without_a_code_says_so() {
    let shell = Shell::with_vault();
    let other = Shell::with_vault();
    let made = other.run(&["vault", "recovery-code", "--json"]).json();
    let code = shell.write("code", made["code"].as_str().unwrap());
    shell.run_bare(&["person", "list", "--recovery-code-file", &code, "--json"]).fails(4, "no_recovery_code");
    Shell::new().run(&["vault", "recovery-code", "--json"]).fails(3, "no_vault");
    Shell::new().run(&["vault", "passphrase", "--json"]).fails(3, "no_vault");
}

#[test]
fn weak_passphrases_are_told_and_taken() {
    let shell = Shell::new();
    let weak = shell.write("weak", "motdepasse");
    let made = shell.run_bare(&["vault", "create", "--passphrase-file", &weak, "--ui-language", "fr"]);
    assert!(made.err.contains("devinée aussitôt"), "{}", made.err);
    made.ok();
    let strong = Shell::with_vault().run(&["vault", "status"]);
    assert!(!strong.err.contains("guessed"), "{}", strong.err);
}

#[test]
fn a_vault_goes_into_one_file_and_comes_back() {
    let shell = Shell::with_vault();
    shell.run(&["person", "add", "--name", "Zoë Müller-Łęcka"]).ok();
    let status = shell.run(&["vault", "status"]).ok();
    assert!(status.contains("Last backup: none"), "{status}");
    let backup = shell.text("copy.habeas");
    let report = shell.run(&["vault", "backup", &backup, "--json"]).json();
    assert_eq!((&report["events"], &report["made_on"]), (&Value::from(1), &Value::from("2026-11-26")));
    shell.run(&["vault", "backup", &backup, "--json"]).fails(5, "file_exists");
    shell.run(&["vault", "backup", &shell.text("vault/inside"), "--json"]).fails(5, "inside_vault");
    shell.run(&["person", "add", "--name", "later"]).ok();
    let status = shell.run(&["vault", "status", "--today", "2026-12-06"]).ok();
    assert!(status.contains("Thursday 26 November 2026 (10 day(s) ago, 1 event(s) since)"), "{status}");
    let bytes = fs::read(&backup).unwrap();
    assert!(!bytes.windows(5).any(|w| w == "Lima ".as_bytes() || w == "Zoë ".as_bytes()));

    // The folder is moved away, and the backup takes its place.
    shell.run(&["vault", "restore", &backup, "--json"]).fails(5, "vault_exists");
    fs::rename(shell.path("vault"), shell.path("elsewhere")).unwrap();
    let wrong = shell.write("wrong", "x");
    shell.run(&["vault", "restore", &backup, "--passphrase-file", &wrong, "--json"]).fails(4, "wrong_passphrase");
    assert!(!shell.path("vault").exists());
    shell.run(&["vault", "restore", &backup]).ok();
    let names = shell.run(&["person", "list", "--json"]).json();
    assert_eq!((names.as_array().unwrap().len(), &names[0]["name"]), (1, &Value::from("Zoë Müller-Łęcka")));
    assert_eq!(shell.run(&["vault", "check", "--json"]).json()["faults"], Value::Array(vec![]));
    // A moved vault is opened where it lies now.
    let moved = shell.text("elsewhere");
    assert_eq!(shell.run(&["person", "list", "--json", "--vault", &moved]).json().as_array().unwrap().len(), 2);

    let not_one = shell.write("letter.pdf", "%PDF-1.7");
    let there = shell.text("there");
    shell.run(&["vault", "restore", &not_one, "--vault", &there, "--json"]).fails(2, "not_a_backup");
    shell.run(&["vault", "restore", "nowhere", "--vault", &there, "--json"]).fails(1, "file_gone");
    let cut = shell.write("cut.habeas", &bytes[..bytes.len() / 2]);
    shell.run(&["vault", "restore", &cut, "--vault", &there, "--json"]).fails(1, "backup_damaged");
    let mut newer = bytes.clone();
    newer[9] = 2;
    let newer = shell.write("newer.habeas", newer);
    shell.run(&["vault", "restore", &newer, "--vault", &there, "--json"]).fails(1, "backup_newer");
    let kept = shell.text("kept");
    fs::create_dir(&kept).unwrap();
    shell.write("kept/photo.jpg", "x");
    shell.run(&["vault", "restore", &backup, "--vault", &kept, "--json"]).fails(5, "place_not_empty");
}

#[test]
fn copies_of_another_program_are_told_and_never_chosen() {
    let shell = Shell::with_vault();
    let name = "vault.sync-conflict-20261124-101010-ABCDEFG.db";
    fs::copy(shell.path("vault/vault.db"), shell.path("vault").join(name)).unwrap();
    assert!(shell.run(&["vault", "status"]).ok().contains(name));
    assert!(shell.run(&["vault", "check"]).err.contains(name));
    assert_eq!(shell.run(&["vault", "status", "--json"]).json()["copies"][0]["of"], "vault.db");
    fs::remove_file(shell.path("vault/vault.db")).unwrap();
    shell.run(&["person", "list", "--json"]).fails(5, "only_copies");
    fs::rename(shell.path("vault/vault.key"), shell.path("vault/vault (1).key")).unwrap();
    for command in ["create", "check", "recovery-code"] {
        shell.run(&["vault", command, "--json"]).fails(5, "only_copies");
    }
}

/// Nothing asks where nobody can answer.
#[test]
fn without_a_key_and_without_a_terminal_it_says_locked() {
    let shell = Shell::with_vault();
    shell.run_bare(&["person", "list", "--json"]).fails(4, "locked");
    shell.run_bare(&["vault", "passphrase", "--json"]).fails(4, "locked");
    shell.run_bare(&["vault", "passphrase", "--forgotten", "--json"]).fails(4, "locked");
    let both = ["person", "list", "--passphrase-file", "a", "--recovery-code-file", "b"];
    assert_eq!(ran(shell.bare().args(both).output().unwrap()).code, 2);
    assert!(!PASSPHRASE.is_empty());
}
