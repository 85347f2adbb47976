//! How a letter speaks, and how it is signed: kept with the request, so that the same letter comes out again.

use crate::shell::Shell;
use std::fs;

const DRAWING: &str = r#"{"strokes":[[[20,1500],[900,60],[1800,1400],[5900,200]],[[3000,40]]]}"#;

/// A person and a company; the request that is written for them.
fn parties() -> Shell {
    let shell = Shell::with_vault();
    let person = ["person", "add", "--name", "Ana Lima", "--address", "8 rue du Port\n44000 Nantes", "--country", "FR"];
    shell.ok(&[&person[..], &["--email", "ana@lima.example"]].concat());
    let company = ["company", "add", "--name", "Harmonics", "--address", "1 Main Street\nTown", "--country", "DE"];
    shell.ok(&[&company[..], &["--email", "privacy@harmonics.example"]].concat());
    shell
}

fn new(shell: &Shell, more: &[&str]) -> String {
    let base = ["request", "new", "--person", "Ana Lima", "--company", "Harmonics", "--right", "access", "--language"];
    shell.json(&[&base[..], &["en", "--channel", "post"], more].concat())["id"].as_str().unwrap().to_owned()
}

fn words(shell: &Shell, id: &str, more: &[&str]) -> String {
    let out = shell.text(&format!("{}.txt", fs::read_dir(shell.path("")).unwrap().count()));
    shell.ok(&[&["request", "letter", id, "--out", &out], more].concat());
    fs::read_to_string(out)
        .unwrap()
        .replace(['\u{A0}', '\u{202F}'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn pdf(shell: &Shell, id: &str, layout: &str) -> Vec<u8> {
    let out = shell.text(&format!("{}.pdf", fs::read_dir(shell.path("")).unwrap().count()));
    shell.ok(&["request", "letter", id, "--out", &out, "--layout", layout]);
    fs::read(out).unwrap()
}

#[test]
fn a_tone_is_kept_with_its_request_and_the_letters_that_follow_have_it_too() {
    let shell = parties();
    let (plain, firm) = (new(&shell, &[]), new(&shell, &["--tone", "firm", "--today", "2026-08-03"]));
    assert!(words(&shell, &plain, &[]).contains("Please confirm whether or not you process"));
    let text = words(&shell, &firm, &[]);
    assert!(text.contains("You are obliged to answer.") && text.contains("(Article 77)"), "{text}");
    shell.run(&["request", "record", &firm, "sent", "--on", "2026-08-03", "--today", "2026-11-24"]).ok();
    shell.run(&["request", "record", &firm, "received", "--on", "2026-08-05", "--today", "2026-11-24"]).ok();
    shell.run(&["request", "follow-up", &firm, "--letter", "F1", "--today", "2026-11-24"]).ok();
    let reminder = words(&shell, &firm, &["--follow-up", "F1"]);
    assert!(reminder.contains("I call on you to answer") && reminder.contains("(Article 79)"), "{reminder}");
    shell.run(&["request", "follow-up", &firm, "--letter", "F1", "--tone", "plain", "--today", "2026-11-25"]).ok();
    assert!(words(&shell, &firm, &["--follow-up", "F1"]).contains("I ask you to answer"));
    let base = ["request", "new", "--person", "Ana Lima", "--company", "Harmonics", "--right", "access"];
    let error = shell.run(&[&base[..], &["--tone", "angry", "--json"]].concat()).fails(2, "bad_input");
    assert_eq!(error["error"]["field"], "tone");
}

#[test]
fn each_letter_keeps_the_signature_it_was_written_with() {
    let shell = parties();
    assert!(shell.ok(&["person", "signature", "show", "Ana Lima"]).contains("no signature"));
    let before = new(&shell, &[]);
    let drawing = shell.write("ana.json", DRAWING);
    let set = shell.json(&["person", "signature", "set", "Ana Lima", &drawing]);
    assert_eq!((&set["kind"], &set["figure"]["image"]), (&"drawn".into(), &serde_json::Value::Null), "{set}");
    let saved = shell.text("saved.json");
    shell.ok(&["person", "signature", "show", "Ana Lima", "--out", &saved]);
    assert_eq!(fs::read_to_string(&saved).unwrap(), DRAWING);

    let ink =
        image::RgbImage::from_fn(600, 160, |x, y| image::Rgb([if y.abs_diff(40 + x / 8) < 9 { 20 } else { 235 }; 3]));
    let file = shell.text("ana.png");
    ink.save(&file).unwrap();
    let drawn = new(&shell, &[]);
    assert_eq!(shell.json(&["person", "signature", "set", "Ana Lima", &file])["kind"], "picture");
    assert!(shell.ok(&["person", "signature", "show", "Ana Lima"]).contains("picture"));
    let (photographed, by_hand) = (new(&shell, &[]), new(&shell, &["--unsigned"]));
    // Who edits an address keeps the signature.
    shell.ok(&["person", "edit", "Ana Lima", "--address", "9 rue du Port\n44000 Nantes"]);
    assert_eq!(shell.json(&["person", "signature", "show", "Ana Lima"])["kind"], "picture");
    shell.ok(&["person", "signature", "remove", "Ana Lima"]);
    let after = new(&shell, &[]);

    let pictured = |id: &str| pdf(&shell, id, "plain").windows(14).any(|w| w == b"/Subtype/Image");
    let all = [&before, &drawn, &photographed, &by_hand, &after].map(|id| pictured(id));
    assert_eq!(all, [false, false, true, false, false]);
    // The vault is whole, and a bundle takes the signatures along.
    shell.ok(&["vault", "check"]);
    let bundle = shell.text("bundle");
    shell.ok(&["bundle", "export", "--out", &bundle]);
    shell.ok(&["bundle", "verify", &bundle]);
    assert!(shell.path("bundle/data/people/signature.png").exists());
    // Of the five letters, two were written with a signature, each with its own.
    let events = fs::read_to_string(shell.path("bundle/data/events.jsonl")).unwrap();
    let signed = |id: &str| -> Option<String> {
        let composed = events.lines().find(|l| l.contains(&format!("request:{id}")) && l.contains("composed"))?;
        let event: serde_json::Value = serde_json::from_str(composed).unwrap();
        let payload: serde_json::Value = serde_json::from_str(event["body"]["payload"].as_str()?).unwrap();
        payload["signature"]["name"].as_str().map(str::to_owned)
    };
    let all = [&before, &drawn, &photographed, &by_hand, &after].map(|id| signed(id));
    assert_eq!(all.map(|n| n.unwrap_or_default()), ["", "signature.json", "signature.png", "", ""]);
    let other = Shell::with_vault();
    other.ok(&["bundle", "import", &bundle]);
    assert_eq!(pdf(&other, &photographed, "uk"), pdf(&shell, &photographed, "uk"));
    // Nothing of them is left where the person is deleted.
    shell.ok(&["person", "delete", "Ana Lima", "--yes"]);
    shell.ok(&["vault", "check"]);
    assert_eq!(fs::read_dir(shell.path("vault/files")).unwrap().count(), 0);
}

#[test]
fn a_blank_picture_is_no_signature() {
    let shell = parties();
    let blank = shell.text("blank.png");
    image::RgbImage::from_pixel(90, 30, image::Rgb([255; 3])).save(&blank).unwrap();
    shell.run(&["person", "signature", "set", "Ana Lima", &blank, "--json"]).fails(2, "bad_input");
}
