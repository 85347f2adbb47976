//! A vault that was set back or damaged, as a person or a script meets it: told at once, no obstacle to a backup, repaired by
//! one command. And what comes from outside never drives the terminal.

use crate::shell::{PASSPHRASE, Shell};
use std::fs;

const OLDER: &str = "older copy of itself";

/// A vault with one person more than the copy of its database in `old.db`.
fn set_back() -> Shell {
    let shell = Shell::with_vault();
    shell.ok(&["person", "add", "--name", "Ana"]);
    fs::copy(shell.path("vault/vault.db"), shell.path("old.db")).unwrap();
    shell.ok(&["person", "add", "--name", "Later"]);
    fs::copy(shell.path("old.db"), shell.path("vault/vault.db")).unwrap();
    shell
}

#[test]
fn a_database_that_was_set_back_is_told_backed_up_restored_and_repaired() {
    let shell = set_back();
    let status = shell.ok(&["vault", "status"]);
    assert!(status.contains(OLDER) && status.contains("repair"), "{status}");
    let json = shell.json(&["vault", "status"]);
    assert_eq!((&json["set_back"], &json["concerns"][0]["id"]), (&true.into(), &"set_back_database".into()));

    // Every command that writes says so on stderr, and does its work.
    for name in ["Bo", "Cy"] {
        let added = shell.run(&["person", "add", "--name", name, "--json"]);
        assert!(added.err.contains(OLDER), "{}", added.err);
        assert_eq!(added.json()["name"], name);
    }
    shell.run(&["vault", "prune"]).tells(5, "older copy");

    let backed = shell.run(&["vault", "backup", &shell.text("b.habeas")]);
    assert!(
        backed.out.contains("Backed up and verified") && backed.out.contains(OLDER),
        "{}{}",
        backed.out,
        backed.err
    );
    let there = shell.text("there");
    let restored =
        shell.command().env("HABEAS_VAULT", &there).args(["vault", "restore", &shell.text("b.habeas")]).output();
    let restored = crate::shell::ran(restored.unwrap()).ok();
    assert!(restored.contains("3 events") && restored.contains(OLDER), "{restored}");

    assert_eq!(shell.run(&["vault", "check"]).code, 1);
    let repaired = shell.ok(&["vault", "repair"]);
    assert!(repaired.contains(OLDER) && repaired.contains("before-repair-2026-11-26"), "{repaired}");
    assert!(repaired.ends_with("Every chain and every seal is right.\n"), "{repaired}");
    assert!(shell.path("vault/before-repair-2026-11-26/vault.db").is_file());
    let added = shell.run(&["person", "add", "--name", "Di"]);
    assert_eq!(added.err, "");
    assert_eq!(shell.json(&["vault", "status"])["concerns"].as_array().unwrap().len(), 0);
    assert!(shell.ok(&["vault", "check", "--deep"]).ends_with("Every chain and every seal is right.\n"));
    assert!(shell.ok(&["vault", "repair"]).starts_with("Nothing is wrong"));
}

#[test]
fn what_is_told_is_told_in_french_too() {
    let shell = set_back();
    let added = shell.run(&["--ui-language", "fr", "person", "add", "--name", "Bo"]);
    assert!(added.err.contains("copie plus ancienne d’elle-même"), "{}", added.err);
    let repaired = shell.ok(&["--ui-language", "fr", "vault", "repair"]);
    assert!(repaired.starts_with("Voici ce qui n’allait pas :\n"), "{repaired}");
}

/// Every command answers: an emptied database is none that could be written to.
#[test]
fn an_emptied_database_has_a_sentence_of_its_own() {
    let shell = Shell::with_vault();
    fs::write(shell.path("vault/vault.db"), "").unwrap();
    for args in [&["person", "list"][..], &["person", "add", "--name", "Bo"], &["vault", "check"], &["vault", "repair"]]
    {
        shell.fails(args, 1, "vault.db has no bytes at all");
    }
    assert_eq!(fs::metadata(shell.path("vault/vault.db")).unwrap().len(), 0);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_by_its_name() {
    let shell = Shell::with_vault();
    let pipe = |path: &std::path::Path| {
        let _ = fs::remove_file(path);
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    pipe(&shell.path("backup"));
    let there = shell.text("there");
    let restore =
        shell.command().env("HABEAS_VAULT", &there).args(["vault", "restore", &shell.text("backup")]).output();
    crate::shell::ran(restore.unwrap()).tells(2, "“backup” is a pipe or a device");
    pipe(&shell.path("vault/vault.db"));
    shell.fails(&["person", "list"], 1, "vault.db is not what belongs there");
}

/// The key of a vault that was made with less is derived anew, once, and told.
#[test]
fn a_weak_key_is_renewed_at_the_next_opening() {
    let shell = Shell::with_vault();
    let add = |name: &str| {
        let mut command = shell.bare();
        command.env_remove("HABEAS_QUICK_KEYS_FOR_TESTS").env("HABEAS_PASSPHRASE", PASSPHRASE);
        crate::shell::ran(command.args(["person", "add", "--name", name]).output().unwrap())
    };
    let weak = fs::read_to_string(shell.path("vault/vault.key")).unwrap();
    let first = add("Ana");
    assert!(first.code == 0 && first.err.contains("protected less well than a new one"), "{}", first.err);
    let strong = fs::read_to_string(shell.path("vault/vault.key")).unwrap();
    assert!(weak.contains("\"memory_kib\": 64,") && strong.contains("\"memory_kib\": 262144,"), "{strong}");
    let second = add("Bo");
    assert_eq!((second.code, second.err.as_str()), (0, ""));
    assert_eq!(shell.run(&["vault", "check", "--json"]).json()["faults"].as_array().unwrap().len(), 0);
}

const TITLE: &str = "\u{1b}]0;pwned\u{7}\u{1b}[31m";

/// A name that somebody else chose: of an answer, of an entry in a zip, of an argument in a script.
#[test]
fn names_from_outside_do_not_drive_the_terminal() {
    let shell = Shell::with_vault();
    let odd = format!("zz{TITLE}\u{202e}");
    let ran = [
        shell.run(&["answer", "open", &odd, "--out", &shell.text("x")]),
        shell.run(&["answer", "open", &odd, "--out", &shell.text("x"), "--json"]),
        shell.run(&["bundle", "verify", &odd]),
        shell.run(&["person", "show", &odd]),
        shell.run(&[&odd]),
        shell.run(&["--json", &odd]),
        shell.run(&["person", "add", "--name", &odd]),
        shell.run(&["person", "list"]),
        shell.run(&["person", "list", "--json"]),
    ];
    for (n, ran) in ran.iter().enumerate() {
        for text in [&ran.out, &ran.err] {
            let hidden = text.chars().find(|c| *c != '\n' && (c.is_control() || *c == '\u{202e}'));
            assert!(hidden.is_none(), "{n}: {hidden:?} in {text:?}");
        }
    }
    let last: serde_json::Value = serde_json::from_str(&ran[8].out).unwrap();
    // What was escaped is still there.
    assert!(last[0]["name"].as_str().unwrap().ends_with('\u{202e}'), "{last}");
}
