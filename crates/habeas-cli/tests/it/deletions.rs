//! Deleting, as a person or a script does it: what goes, what stays, and what no import brings back.

use crate::shell::Shell;
use serde_json::Value;
use std::fs;
use std::path::Path;

impl Shell {
    fn made(&self, args: &[&str]) -> String {
        self.json(args)["id"].as_str().unwrap().to_owned()
    }

    fn person(&self, name: &str) -> String {
        self.made(&["person", "add", "--name", name, "--address", "8 rue du Port\n44000 Nantes", "--country", "FR"])
    }

    fn company(&self, name: &str) -> String {
        let notice = format!(
            "Privacy notice\n\nThis site is published by {name}, a simplified joint-stock company whose registered office is \
             located 14 rue des Tanneurs 69005 LYON, acting as data controller. You have the right of access.\n"
        );
        fs::write(self.path("notice.txt"), notice).unwrap();
        self.made(&["company", "from-notice", &self.text("notice.txt"), "--name", name])
    }

    /// A request that was answered, so that there is something of everything.
    fn request(&self, person: &str, company: &str, answer: &[u8]) -> String {
        let id = self.made(&[
            "request",
            "new",
            "--person",
            person,
            "--company",
            company,
            "--right",
            "access",
            "--language",
            "fr",
        ]);
        self.ok(&["request", "record", &id, "sent", "--on", "2026-11-26"]);
        fs::write(self.path("answer.eml"), answer).unwrap();
        self.ok(&["answer", "add", &id, &self.text("answer.eml")]);
        id
    }

    fn check(&self) -> Value {
        self.json(&["vault", "check"])
    }

    fn sealed(&self) -> usize {
        fs::read_dir(self.path("vault/files")).unwrap().count()
    }
}

#[test]
fn a_deleted_request_is_forgotten_and_does_not_come_back() {
    let shell = Shell::with_vault();
    let (ana, brume) = (shell.person("Ana Lima"), shell.company("Brume Claire"));
    let deleted = shell.request(&ana, &brume, b"all about Ana");
    let remaining = shell.request(&ana, &brume, b"all about Ana, again");
    let reference = shell.json(&["request", "show", &deleted])["line"]["reference"].as_str().unwrap().to_owned();
    let before = shell.text("before.zip");
    shell.ok(&["bundle", "export", "--out", &before]);
    let (had, sealed) = (shell.check(), shell.sealed());

    // Nobody was asked, so nothing goes; the sentence says what would.
    shell.fails(&["request", "delete", &deleted], 2, "Nothing was deleted");
    assert!(shell.run(&["request", "delete", &deleted]).err.contains(&reference));
    assert_eq!(shell.json(&["request", "list"]).as_array().unwrap().len(), 2);

    let done = shell.json(&["request", "delete", &reference, "--yes"]);
    assert_eq!((done["id"].as_str(), done["name"].as_str()), (Some(deleted.as_str()), Some(reference.as_str())));
    // Composed, letter kept, sent, answered; PDF, text and answer. The notice is the company's and stays.
    assert_eq!((&done["events"], &done["files"]), (&Value::from(4), &Value::from(3)));

    shell.fails(&["request", "show", &deleted], 3, "There is nothing here called");
    shell.fails(&["request", "show", &reference], 3, "There is nothing here called");
    shell.fails(&["request", "delete", &deleted, "--yes"], 3, "There is nothing here called");
    let list = shell.json(&["request", "list"]);
    assert_eq!(list.as_array().unwrap().iter().map(|l| l["id"].as_str().unwrap()).collect::<Vec<_>>(), [&remaining]);
    let now = shell.check();
    assert_eq!((&now["faults"], &now["erased_events"], &now["orphans"]), (&Value::from([0; 0]), &4.into(), &0.into()));
    assert_eq!((&now["events"], &now["requests"]), (&had["events"], &Value::from(1)));
    assert_eq!(shell.sealed(), sealed - 3);
    assert!(shell.ok(&["vault", "check"]).contains("4 events were erased by you"));

    // The bundle of today says that something was erased, and nothing of what it was.
    let after = shell.text("after");
    shell.ok(&["bundle", "export", "--out", &after]);
    shell.ok(&["bundle", "verify", &after]);
    let events = fs::read_to_string(Path::new(&after).join("data/events.jsonl")).unwrap();
    let erased: Vec<Value> = events
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .filter(|e: &Value| e["subject"] == format!("request:{deleted}").as_str())
        .collect();
    assert_eq!(erased.len(), 4);
    assert!(erased.iter().all(|e| e["body"].is_null()), "{erased:?}");
    let timeline = fs::read_to_string(Path::new(&after).join("data/timeline.txt")).unwrap();
    assert!(timeline.contains("A request that was deleted: 4 entries"), "{timeline}");
    assert!(!timeline.contains(&reference) && !events.contains(&reference));

    // The bundle from before brings back neither events nor files.
    let report = shell.json(&["bundle", "import", &before]);
    assert_eq!((&report["new_events"], &report["new_files"]), (&Value::from(0), &Value::from(0)));
    assert!(!report["requests"].as_array().unwrap().contains(&Value::from(deleted.as_str())), "{report}");
    assert_eq!((shell.check(), shell.sealed()), (now, sealed - 3));
}

/// Elsewhere the case went on after it was deleted here: the chains still join, and the content stays away.
#[test]
fn what_another_copy_wrote_since_stays_away_too() {
    let (here, there) = (Shell::with_vault(), Shell::with_vault());
    let (ana, brume) = (here.person("Ana Lima"), here.company("Brume Claire"));
    let id = here.request(&ana, &brume, b"one");
    here.ok(&["bundle", "export", "--out", &here.text("case.zip")]);
    there.ok(&["bundle", "import", &here.text("case.zip")]);
    fs::write(there.path("more.eml"), b"two").unwrap();
    there.ok(&["answer", "add", &id, &there.text("more.eml")]);
    there.ok(&["bundle", "export", "--out", &there.text("on.zip")]);

    here.ok(&["request", "delete", &id, "--yes"]);
    let sealed = here.sealed();
    let report = here.json(&["bundle", "import", &there.text("on.zip")]);
    assert_eq!((&report["new_events"], &report["new_files"]), (&Value::from(1), &Value::from(0)));
    assert_eq!((&here.check()["faults"], here.sealed()), (&Value::from([0; 0]), sealed));
    here.fails(&["request", "show", &id], 3, "There is nothing here called");
    // A vault that never had it takes the rest in, and shows what was erased as erased.
    here.ok(&["bundle", "export", "--out", &here.text("rest.zip")]);
    let third = Shell::with_vault();
    third.ok(&["bundle", "import", &here.text("rest.zip")]);
    assert_eq!((&third.check()["faults"], &third.check()["erased_events"]), (&Value::from([0; 0]), &Value::from(5)));
    // The other copy was not asked: it keeps what it has.
    there.ok(&["bundle", "import", &here.text("rest.zip")]);
    assert_eq!(there.json(&["answer", "list", &id]).as_array().unwrap().len(), 2);
}

#[test]
fn a_person_goes_with_their_requests_and_a_company_only_where_nobody_wrote() {
    let shell = Shell::with_vault();
    let (ana, bo) = (shell.person("Ana Lima"), shell.person("Bo Okafor"));
    let (brume, glace) = (shell.company("Brume Claire"), shell.company("Le Glacis"));
    // Both got the same answer: one sealed file, which the other request still needs.
    let first = shell.request(&ana, &brume, b"the same form letter");
    let second = shell.request(&bo, &brume, b"the same form letter");

    shell.fails(&["company", "delete", "Brume Claire", "--yes"], 5, "2 requests of yours went to Brume Claire");
    assert_eq!(shell.json(&["company", "delete", &glace, "--yes"])["files"], 1, "its notice goes too");
    shell.fails(&["company", "show", "Le Glacis"], 3, "There is nothing here called");

    let done = shell.json(&["person", "delete", "Ana Lima", "--yes"]);
    assert_eq!((done["requests"].as_array().unwrap().len(), done["name"].as_str()), (1, Some("Ana Lima")));
    assert_eq!(done["files"], 2, "letter as PDF and text; the answer is still named by the other request");
    shell.fails(&["person", "show", &ana], 3, "There is nothing here called");
    shell.fails(&["request", "show", &first], 3, "There is nothing here called");
    let answers = shell.json(&["answer", "list", &second]);
    let file = answers[0]["files"][0]["id"].as_str().unwrap();
    shell.ok(&["answer", "open", file, "--out", &shell.text("again.eml")]);
    assert_eq!(fs::read(shell.path("again.eml")).unwrap(), b"the same form letter");
    let check = shell.check();
    assert_eq!((&check["faults"], &check["people"], &check["companies"]), (&Value::from([0; 0]), &1.into(), &1.into()));

    shell.ok(&["request", "delete", &second, "--yes"]);
    shell.ok(&["company", "delete", &brume, "--yes"]);
    shell.ok(&["person", "delete", &bo, "--yes"]);
    assert_eq!(shell.sealed(), 0);
    assert_eq!(shell.check()["faults"], Value::from([0; 0]));
}
