//! "I already wrote to them": a letter from elsewhere joins with its clock running.

use crate::shell::Shell;
use serde_json::Value;
use std::fs;

const MAIL: &[u8] = b"To: privacy@harmonics.example\r\nSubject: My data\r\n\r\nPlease send me all you have.\xff\r\n";

impl Shell {
    fn begun() -> Self {
        let shell = Self::with_vault();
        shell.ok(&[
            "person",
            "add",
            "--name",
            "Ana Lima",
            "--address",
            "8 rue du Port\n44000 Nantes",
            "--country",
            "FR",
        ]);
        shell.ok(&["company", "add", "--name", "Harmonics AB", "--country", "SE"]);
        fs::write(shell.path("mail.eml"), MAIL).unwrap();
        shell
    }

    fn join(&self, more: &[&str]) -> Vec<String> {
        let base = ["request", "new", "--person", "Ana Lima", "--company", "Harmonics AB", "--right", "access"];
        base.iter().chain(more).map(|s| (*s).to_owned()).collect()
    }
}

fn args(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

#[test]
fn an_e_mail_of_my_own_joins_with_its_clock_running() {
    let shell = Shell::begun();
    let mail = shell.text("mail.eml");
    let new = shell.join(&["--already-sent", "2026-11-03", "--channel", "email", "--letter", &mail]);
    let view = shell.json(&args(&new));
    let id = view["id"].as_str().unwrap().to_owned();
    // An e-mail reaches them on the day it is sent.
    assert_eq!((&view["line"]["status"], &view["deadline"]["due"]), (&"sent".into(), &"2026-12-03".into()));
    assert_eq!((&view["line"]["sent_on"], &view["receipt_assumed"]), (&"2026-11-03".into(), &true.into()));
    assert_eq!((&view["letter"], &view["own_letter"][0]["name"]), (&Value::Null, &"mail.eml".into()));
    let names: Vec<&str> = view["timeline"].as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["joined", "sent"]);

    // It is given out as it came, and nothing is composed in its place.
    shell.ok(&["request", "letter", &id, "--out", &shell.text("again.eml")]);
    assert_eq!(fs::read(shell.path("again.eml")).unwrap(), MAIL);
    shell.ok(&["request", "record", &id, "acknowledged", "--on", "2026-11-05"]);
    shell.fails(&["request", "record", &id, "received", "--on", "2026-11-02"], 2, "before");

    shell.ok(&["bundle", "export", "--out", &shell.text("case")]);
    shell.ok(&["bundle", "verify", &shell.text("case")]);
    let folder = fs::read_dir(shell.path("case/data/requests")).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read(folder.join("outgoing/mail.eml")).unwrap(), MAIL);
    let other = Shell::begun();
    other.ok(&["bundle", "import", &shell.text("case")]);
    assert_eq!(shell.json(&["request", "show", &id]), other.json(&["request", "show", &id]));

    shell.ok(&["request", "delete", &id, "--yes"]);
    assert_eq!(fs::read_dir(shell.path("vault/files")).unwrap().count(), 0);
}

#[test]
fn a_posted_letter_is_estimated_unless_the_day_is_given() {
    let shell = Shell::begun();
    let mail = shell.text("mail.eml");
    let posted = shell.join(&["--already-sent", "2026-11-03", "--letter", &mail]);
    assert_eq!(shell.json(&args(&posted))["deadline"]["estimated"], true);
    let received = shell.join(&["--already-sent", "2026-11-03", "--received", "2026-11-05", "--letter", &mail]);
    let view = shell.json(&args(&received));
    assert_eq!((&view["line"]["status"], &view["deadline"]["due"]), (&"running".into(), &"2026-12-07".into()));
}
