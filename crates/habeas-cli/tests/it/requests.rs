//! One request from a notice to a verified bundle, as a person types it in a shell. What is asserted is what they see:
//! sentences, exit codes, files.

use crate::shell::Shell;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

const NOTICE: &str = "Privacy notice\n\nThis site is published by Brume Claire, a simplified joint-stock company with a \
    capital of 8,000 euros, whose registered office is located 14 rue des Tanneurs 69005 LYON, registered with the RCS \
    of Lyon under number 732 829 320, acting as data controller.\n\nWHAT ARE YOUR RIGHTS?\n\nYou have the following \
    rights:\n\n  • Right of access (article 15 GDPR): you have the right to access the personal data concerning you.\n\n  \
    • Right to erase your personal data (article 17 GDPR).\n";

impl Shell {
    /// A person, a company from the notice, a letter: the id of the request.
    fn new_request(&self) -> String {
        let address = "3 quai Perrache\n69002 Lyon";
        let person = ["person", "add", "--name", "Zoë Müller-Łęcka", "--address", address, "--country", "FR", "--json"];
        let person = self.run(&person).json()["id"].as_str().unwrap().to_owned();
        let notice = self.write("notice.txt", NOTICE);
        let company =
            self.run(&["company", "from-notice", &notice, "--json"]).json()["id"].as_str().unwrap().to_owned();
        let new =
            ["request", "new", "--person", &person, "--company", &company, "--right", "access", "--language", "fr"];
        let new = [&new[..], &["--today", "2026-11-23", "--json"]].concat();
        self.run(&new).json()["id"].as_str().unwrap().to_owned()
    }
}

/// Every byte of every file below a folder.
fn every_file(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(every_file(&path));
        } else {
            all.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    all
}

/// What a program leaves that unpacks an archive made on another system.
#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_no_utf_8_is_taken_in_and_given_out() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let shell = Shell::with_vault();
    let id = shell.new_request();
    shell.ok(&["request", "record", &id, "sent", "--on", "2026-11-24"]);
    let path = |name: &[u8]| shell.folder.path().join(OsStr::from_bytes(name));
    fs::write(path(b"latin\xfc.txt"), b"their \xfc answer").unwrap();
    let add = shell.command().args(["answer", "add", &id]).arg(path(b"latin\xfc.txt")).output().unwrap();
    assert!(add.status.success(), "{}", String::from_utf8_lossy(&add.stderr));
    let listed = shell.json(&["answer", "list", &id]);
    assert_eq!(listed[0]["files"][0]["name"], "latin\\xFC.txt");
    let file = listed[0]["files"][0]["id"].as_str().unwrap();
    let open = shell.command().args(["answer", "open", file, "--out"]).arg(path(b"out\xfc.txt")).output().unwrap();
    assert!(open.status.success(), "{}", String::from_utf8_lossy(&open.stderr));
    assert_eq!(fs::read(path(b"out\xfc.txt")).unwrap(), b"their \xfc answer");
    // A name that is not there is told like any other.
    let gone = shell.command().args(["answer", "add", &id]).arg(path(b"gone\xfc.txt")).output().unwrap();
    let told = String::from_utf8_lossy(&gone.stderr).into_owned();
    assert!(gone.status.code() == Some(1) && told.contains("“gone\\xFC.txt” is not there"), "{told}");
}

#[test]
fn an_answer_with_nothing_in_it_is_kept_and_asked_about() {
    let shell = Shell::with_vault();
    let id = shell.new_request();
    shell.ok(&["request", "record", &id, "sent", "--on", "2026-11-24"]);
    let empty = shell.write("empty.txt", "");
    let added = shell.ok(&["answer", "add", &id, &empty]);
    assert!(added.contains("empty.txt (0 B)\n        This file is empty."), "{added}");
}

#[test]
fn from_a_notice_to_a_verified_bundle() {
    let shell = Shell::with_vault();
    let id = shell.new_request();
    shell.run(&["request", "record", &id, "sent", "--on", "2026-11-24"]).ok();
    let output = shell.run(&["request", "record", &id, "received", "--on", "2026-11-26"]).ok();
    assert!(output.contains("must answer by Monday 28 December 2026"), "{output}");
    assert!(output.contains("26 December 2026 is a Saturday, then Sunday, so Monday 28 December 2026"), "{output}");

    let answer = b"From: dpo@brume.example\r\nSubject: =?utf-8?q?R=C3=A9ponse?=\r\n\r\n\x00\xff your data\r\n";
    let eml = shell.write("Réponse.eml", answer);
    shell.run(&["answer", "add", &id, &eml, "--on", "2026-11-26"]).ok();
    let listed = shell.run(&["answer", "list", &id, "--json"]).json();
    assert_eq!(listed[0]["files"][0]["name"], "Réponse.eml");
    let file = listed[0]["files"][0]["id"].as_str().unwrap();
    let again = shell.path("again.eml");
    shell.run(&["answer", "open", file, "--out", again.to_str().unwrap()]).ok();
    assert_eq!(fs::read(&again).unwrap(), answer);

    let pdf = shell.path("letter.pdf");
    shell.run(&["request", "letter", &id, "--out", pdf.to_str().unwrap()]).ok();
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    let txt = shell.path("letter.txt");
    shell.run(&["request", "letter", &id, "--out", txt.to_str().unwrap()]).ok();
    // French sets no-break spaces; a reader of the test does not care which.
    let letter = fs::read_to_string(&txt).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
    for words in ["Brume Claire", "14 rue des Tanneurs", "Zoë Müller-Łęcka", "23 novembre 2026", "RGPD"] {
        assert!(letter.contains(words), "{words} is missing in:\n{letter}");
    }

    assert!(shell.run(&["vault", "check"]).ok().contains("Every chain and every seal is right."));
    for (path, bytes) in every_file(&shell.path("vault")) {
        for canary in ["Brume", "Perrache", "Zoë", "your data", "access", "Tanneurs"] {
            let found = bytes.windows(canary.len()).any(|w| w == canary.as_bytes());
            assert!(!found, "{canary} stands in the clear in {}", path.display());
        }
    }
}

#[test]
fn a_bundle_gives_the_same_case_in_an_empty_vault() {
    let shell = Shell::with_vault();
    let id = shell.new_request();
    shell.run(&["request", "record", &id, "sent", "--on", "2026-11-24"]).ok();
    let eml = shell.write("answer.eml", b"From: x\r\n\r\nbyte for byte\x00\r\n");
    shell.run(&["answer", "add", &id, &eml]).ok();
    for name in ["case.zip", "case"] {
        let out = shell.path(name);
        let out = out.to_str().unwrap();
        shell.run(&["bundle", "export", "--out", out]).ok();
        shell.run(&["bundle", "verify", out]).ok();
        shell.run(&["bundle", "export", "--out", out]).tells(5, "already");

        let other = Shell::with_vault();
        let output = other.run(&["bundle", "import", out, "--json"]).json();
        assert_eq!(output["known_events"], 0);
        let show = |s: &Shell| s.run(&["request", "show", &id, "--json"]).json();
        assert_eq!(show(&shell), show(&other));
        // Event by event: what goes out again is what came in, to the byte.
        let back = other.path("back");
        other.run(&["bundle", "export", "--out", back.to_str().unwrap()]).ok();
        shell.run(&["bundle", "export", "--out", shell.path("reference").to_str().unwrap()]).ok();
        for file in ["data/events.jsonl", "data/files.json"] {
            assert_eq!(
                fs::read(back.join(file)).unwrap(),
                fs::read(shell.path("reference").join(file)).unwrap(),
                "{file}"
            );
        }
        fs::remove_dir_all(shell.path("reference")).unwrap();
        assert!(other.run(&["vault", "check"]).ok().contains("Every chain"));
        let twice = other.run(&["bundle", "import", out, "--json"]).json();
        assert_eq!((&twice["new_events"], &twice["new_files"]), (&Value::from(0), &Value::from(0)));
    }
}

#[test]
fn one_writer_at_a_time() {
    let shell = Shell::with_vault();
    let lock = fs::File::options().write(true).open(shell.path("vault/lock")).unwrap();
    lock.lock().unwrap();
    let started = std::time::Instant::now();
    shell.run(&["person", "add", "--name", "Ana"]).tells(1, "Another window or command is writing");
    assert!(started.elapsed().as_secs() < 5);
    // Reading goes on beside a writer.
    shell.run(&["person", "list"]).ok();
    drop(lock);
    shell.run(&["person", "add", "--name", "Ana"]).ok();
}

/// A disk without room, played by the device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_harms_nothing() {
    let shell = Shell::with_vault();
    let id = shell.new_request();
    let full = shell.path("full.pdf");
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    // The name's end decides what is written, so the link has one.
    shell.run(&["request", "letter", &id, "--out", full.to_str().unwrap()]).tells(1, "The disk is full.");
    shell.run(&["request", "letter", &id, "--out", shell.folder.path().to_str().unwrap()]).tells(2, "cannot be chosen");
    shell.run(&["bundle", "export", "--out", "/dev/full/case.zip"]).tells(1, "cannot be written");
    shell.run(&["vault", "check"]).ok();
}

/// 2 GB of holes: stored, verified and given out again without filling memory. Slow, so only where it is asked for.
#[test]
#[ignore = "minutes of work and 4 GB of disk: cargo test -p habeas-cli -- --ignored"]
fn an_answer_of_two_gigabytes() {
    let shell = Shell::with_vault();
    let id = shell.new_request();
    shell.run(&["request", "record", &id, "sent", "--on", "2026-11-24"]).ok();
    let large = shell.path("large.zip");
    fs::File::create(&large).unwrap().set_len(2_000_000_000).unwrap();
    shell.run(&["answer", "add", &id, large.to_str().unwrap()]).ok();
    let list = shell.run(&["answer", "list", &id, "--json"]).json();
    assert_eq!(list[0]["files"][0]["size"], 2_000_000_000_u64);
    let back = shell.path("back.zip");
    let file = list[0]["files"][0]["id"].as_str().unwrap();
    shell.run(&["answer", "open", file, "--out", back.to_str().unwrap()]).ok();
    assert_eq!(fs::metadata(back).unwrap().len(), 2_000_000_000);
}
