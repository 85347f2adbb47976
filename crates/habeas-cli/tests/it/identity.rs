//! A copy of an identity document: made without a vault, added to a request, enclosed by the letter that gives the
//! identity. The picture itself goes nowhere.

use crate::shell::Shell;
use std::fs;

const SPECIMEN: &[u8] = include_bytes!("../../../habeas-redact/tests/data/specimen.jpg");

/// A request that was sent, and answered with "show us your identity card".
fn demanded() -> (Shell, String) {
    let shell = Shell::with_vault();
    let person = ["person", "add", "--name", "Ana Lima", "--address", "8 rue du Port\n44000 Nantes", "--country", "FR"];
    shell.run(&[&person[..], &["--email", "ana@lima.example"]].concat()).ok();
    let company =
        ["company", "add", "--name", "Harmonics", "--address", "1 rue Haute\n44000 Nantes", "--country", "FR"];
    shell.run(&[&company[..], &["--email", "privacy@harmonics.example"]].concat()).ok();
    let on = |day: &str, args: &[&str]| shell.run(&[args, &["--today", day]].concat());
    let new = ["request", "new", "--person", "Ana Lima", "--company", "Harmonics", "--right", "access", "--json"];
    let id = on("2026-09-24", &[&new[..], &["--language", "en"]].concat()).json()["id"].as_str().unwrap().to_owned();
    on("2026-09-24", &["request", "record", &id, "sent", "--on", "2026-09-24"]).ok();
    on("2026-09-30", &["request", "record", &id, "identity_asked", "--on", "2026-09-29"]).ok();
    (shell, id)
}

fn specimen(shell: &Shell) -> String {
    let path = shell.text("card.jpg");
    fs::write(&path, SPECIMEN).unwrap();
    path
}

#[test]
fn a_copy_needs_no_vault_and_says_whom_it_is_for() {
    let shell = Shell::new();
    let card = specimen(&shell);
    for (end, magic) in [("pdf", &b"%PDF"[..]), ("png", b"\x89PNG"), ("jpg", b"\xff\xd8\xff")] {
        let out = shell.text(&format!("copy.{end}"));
        let copy = ["identity", "copy", &card, "--hide", "50,140,280,420", "0,590,1200,167", "--for", "Harmonics"];
        let more = ["--purpose", "access request", "--kind", "card", "--out", &out, "--today", "2026-10-01", "--json"];
        let made = shell.run(&[&copy[..], &more].concat()).json();
        assert_eq!(made["mark"], "COPY only for Harmonics – access request – 2026-10-01 – not valid for any other use");
        assert!(made["dpi"].as_u64().unwrap() <= 150);
        assert!(fs::read(&out).unwrap().starts_with(magic));
        // Nothing that exists is overwritten.
        shell.run(&[&copy[..], &more].concat()).fails(5, "exists");
    }
    let advice = shell.run(&["identity", "advice"]).ok();
    assert!(advice.contains("Art. 12(6) GDPR") && advice.contains("customer, order or invoice number"), "{advice}");
}

#[test]
fn the_letter_that_gives_the_identity_encloses_what_was_added() {
    let (shell, id) = demanded();
    let card = specimen(&shell);
    let on = |args: &[&str]| shell.run(&[args, &["--today", "2026-10-01"]].concat());
    let copy = ["identity", "copy", &card, "--hide", "50,140,280,420", "--purpose", "your letter of 29 September"];
    let made = on(&[&copy[..], &["--kind", "card", "--add-to", &id, "--json"]].concat()).json();
    // Whom it is for comes from the request; the language is that of its letter.
    assert!(made["mark"].as_str().unwrap().starts_with("COPY only for Harmonics – your letter of 29 September"));
    let name = made["file"]["name"].as_str().unwrap().to_owned();

    let follow = ["request", "follow-up", &id, "--letter", "F7", "--field", "identity_data=Customer number 4711"];
    on(&follow).ok();
    let (txt, eml) = (shell.text("r.txt"), shell.text("r.eml"));
    on(&["request", "letter", &id, "--follow-up", "F7", "--out", &txt]).ok();
    on(&["request", "letter", &id, "--follow-up", "F7", "--out", &eml]).ok();
    assert!(fs::read_to_string(&txt).unwrap().contains(&name), "the letter names what it encloses");
    let mail = fs::read_to_string(&eml).unwrap();
    assert!(mail.contains(&name) && mail.contains("application/pdf"), "{}", &mail[..400.min(mail.len())]);

    // A `mailto:` address would carry the letter without it.
    on(&["request", "mailto", &id, "--follow-up", "F7", "--json"]).fails(5, "needs_draft");

    // What was added is the copy, and it is all that is there: nothing of the picture lies in the vault or comes out.
    let opened = shell.text("opened.pdf");
    on(&["answer", "open", made["file"]["id"].as_str().unwrap(), "--out", &opened]).ok();
    let pdf = fs::read(&opened).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && !pdf.windows(11).any(|w| w == b"Zoe at home"));
    let event = |view: &serde_json::Value| {
        let timeline = view["timeline"].as_array().unwrap();
        timeline.iter().find(|s| s["name"] == "identity_copied").unwrap().clone()
    };
    let shown = on(&["request", "show", &id, "--json"]).json();
    let copied = event(&shown);
    assert_eq!(copied["files"][0]["name"], name.as_str());
    // It stands in a letter: it stays with it.
    assert_eq!(copied["undoable"], false);
    on(&["vault", "check"]).ok();
    let bundle = shell.text("case.zip");
    on(&["bundle", "export", "--out", &bundle]).ok();
    on(&["bundle", "verify", &bundle]).ok();
}

#[test]
fn a_copy_that_was_undone_goes_with_no_letter() {
    let (shell, id) = demanded();
    let card = specimen(&shell);
    let on = |args: &[&str]| shell.run(&[args, &["--today", "2026-10-01"]].concat());
    let copy = ["identity", "copy", &card, "--purpose", "p", "--kind", "card", "--add-to", &id, "--json"];
    let made = on(&copy).json();
    let timeline = made["request"]["timeline"].as_array().unwrap();
    let event = timeline.iter().find(|s| s["name"] == "identity_copied").unwrap()["event"].as_str().unwrap();
    on(&["request", "record", &id, "corrected", "--event", event]).ok();
    on(&["request", "follow-up", &id, "--letter", "F7", "--field", "identity_data=Customer number 4711"]).ok();
    let txt = shell.text("r.txt");
    on(&["request", "letter", &id, "--follow-up", "F7", "--out", &txt]).ok();
    assert!(!fs::read_to_string(&txt).unwrap().contains("identity-"));
}
