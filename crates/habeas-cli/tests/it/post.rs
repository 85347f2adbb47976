//! Envelopes, labels and the list for the post office, at the real binary.

use crate::shell::Shell;
use serde_json::Value;

/// A vault with two letters by post, one of them to an address of many lines, and one by e-mail.
fn desk() -> (Shell, Vec<String>) {
    let shell = Shell::with_vault();
    let person = ["person", "add", "--name", "Ana Lima", "--address", "8 rue du Port\n44000 Nantes", "--country", "FR"];
    shell.ok(&person);
    let long: String = (1..=20).map(|n| format!("Ligne {n}\n")).collect();
    let mut references = Vec::new();
    for (name, address, email, more) in [
        ("Nordwind GmbH", "Elbstraße 1\n22767 Hamburg", "", ["--posting", "registered", "--tracking", "RA 123"]),
        ("Firma Lang", long.as_str(), "", ["--language", "fr", "--layout", "plain"]),
        ("Mail Ltd", "1 Quay\nCork", "dpo@mail.example", ["--language", "en", "--layout", "plain"]),
    ] {
        let country = if name == "Mail Ltd" { "IE" } else { "DE" };
        let mut add = vec!["company", "add", "--name", name, "--address", address, "--country", country];
        if !email.is_empty() {
            add.extend(["--email", email]);
        }
        shell.ok(&add);
        let mut new = vec!["request", "new", "--person", "Ana Lima", "--company", name, "--right", "access"];
        if !more.contains(&"--language") {
            new.extend(["--language", "fr"]);
        }
        if email.is_empty() {
            new.extend(["--channel", "post"]);
        } else {
            new.extend(["--channel", "email"]);
            shell.ok(&["person", "edit", "Ana Lima", "--email", "ana@lima.example"]);
        }
        new.extend(more);
        references.push(shell.json(&new)["line"]["reference"].as_str().unwrap().to_owned());
    }
    (shell, references)
}

fn pdf_text(path: &str) -> String {
    habeas_tests::run("pdftotext", ["-layout", path, "-"])
}

fn report(shell: &Shell, args: &[&str], code: i32) -> Value {
    let ran = shell.run(&[args, &["--json"]].concat());
    assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

#[test]
fn an_envelope_for_one_and_for_all_that_wait() {
    let (shell, references) = desk();
    let out = shell.text("one.pdf");
    let made = report(&shell, &["envelope", &references[0], "--format", "c5", "--out", &out], 0);
    assert_eq!((made["letters"].as_u64(), made["sheets"].as_u64()), (Some(1), Some(1)), "{made}");
    let text = pdf_text(&out);
    for expected in ["Ana Lima", "44000 Nantes", "Nordwind GmbH", "ALLEMAGNE", "Lettre recommandée n° RA 123"] {
        assert!(text.replace('\u{a0}', " ").contains(expected), "{expected}: {text}");
    }
    let info = habeas_tests::run("pdfinfo", [&out]);
    // 229 by 162 mm.
    assert!(info.contains("649.134 x 459.213"), "{info}");
    // Without names: what goes by post and was not sent. The long address does not fit a C6, and says so.
    let out = shell.text("all.pdf");
    let made = report(&shell, &["envelope", "--format", "c6", "--out", &out], 5);
    assert_eq!(made["letters"], 1, "{made}");
    assert_eq!(made["left_out"][0]["code"], "refused", "{made}");
    assert!(made["left_out"][0]["reason"].as_str().unwrap().contains("room for 16"), "{made}");
    // Alone it is an error of its own, and no file is made; neither is one replaced.
    let none = shell.text("none.pdf");
    shell.run(&["envelope", &references[1], "--format", "c6", "--out", &none, "--json"]).fails(5, "refused");
    assert!(!std::path::Path::new(&none).exists());
    shell.run(&["envelope", &references[0], "--out", &out, "--json"]).fails(5, "exists");
    shell.run(&["envelope", "2026-XXXXX", "--out", &none, "--json"]).fails(3, "not_found");
    shell.run(&["envelope", &references[0], "--format", "b4", "--out", &none, "--json"]).fails(2, "bad_input");
    let inside = shell.text("vault/e.pdf");
    shell.run(&["envelope", &references[0], "--out", &inside, "--json"]).fails(5, "refused");
    // What went is not printed again unasked; what goes by e-mail is printed where it is named.
    for reference in &references[..2] {
        shell.ok(&["request", "record", reference, "sent"]);
    }
    shell.run(&["envelope", "--out", &none, "--json"]).fails(3, "not_found");
    report(&shell, &["envelope", &references[2], "--out", &none], 0);
}

#[test]
fn labels_on_a_begun_sheet_and_its_test_grid() {
    let (shell, references) = desk();
    let grids = report(&shell, &["labels", "--list"], 0);
    assert!(grids.as_array().unwrap().len() >= 4 && grids[0]["id"] == "63.5x38.1", "{grids}");
    assert!(shell.ok(&["labels", "--list"]).contains("63.5x38.1: 3 × 7"));
    assert!(shell.ok(&["envelope", "--list"]).contains("dl: DL, 220 × 110 mm"));
    let out = shell.text("labels.pdf");
    let args = ["labels", &references[0], &references[2], "--start", "21", "--out", &out];
    let made = report(&shell, &args, 0);
    assert_eq!((&made["letters"], &made["sheets"], &made["next_label"]), (&2.into(), &2.into(), &2.into()), "{made}");
    let text = pdf_text(&out);
    let pages: Vec<&str> = text.split('\u{c}').collect();
    assert!(pages[0].contains("Nordwind GmbH") && pages[1].contains("Mail Ltd"), "{text}");
    assert!(pages[1].contains("IRLANDE"), "{text}");
    for (start, code) in [("0", "bad_input"), ("22", "bad_input")] {
        let out = shell.text("no.pdf");
        shell.run(&["labels", &references[0], "--start", start, "--out", &out, "--json"]).fails(2, code);
    }
    let grid = shell.text("grid.pdf");
    // No vault is needed for a grid.
    shell.run_bare(&["labels", "--test", "--sheet", "70x37", "--out", &grid]).ok();
    let text = pdf_text(&grid);
    assert!(text.contains("24") && text.contains("70 × 37 mm") && text.contains("100 %"), "{text}");
}

#[test]
fn the_posting_list_tells_how_each_goes_and_under_which_number() {
    let (shell, references) = desk();
    shell.ok(&["request", "record", &references[1], "sent", "--tracking", "RB 999 FR"]);
    let shown = shell.ok(&["request", "show", &references[1]]);
    assert!(shown.contains("Tracking number RB 999 FR"), "{shown}");
    let out = shell.text("list.pdf");
    let all: Vec<&str> = references.iter().map(String::as_str).collect();
    let args = [&["posting-list"], all.as_slice(), &["--out", &out, "--language", "de"]].concat();
    let made = report(&shell, &args, 0);
    assert_eq!((&made["letters"], &made["sheets"]), (&3.into(), &1.into()), "{made}");
    let text = pdf_text(&out);
    for expected in ["Einlieferungsliste", "Einschreiben", "RA 123", "RB 999 FR", "Seite 1 von 1", &references[2]] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(text.contains("2 × gewöhnlicher Brief, 1 × Einschreiben"), "{text}");
    // All of them another way than they were written for.
    let out = shell.text("other.pdf");
    let args = [&["posting-list"], all.as_slice(), &["--out", &out, "--posting", "registered_receipt"]].concat();
    report(&shell, &args, 0);
    let text = pdf_text(&out);
    assert!(text.contains("3 × registered, with acknowledgement"), "{text}");
    let args = ["posting-list", "--posting", "pigeon", "--out", &shell.text("x.pdf"), "--json"];
    shell.run(&args).fails(2, "bad_input");
}

#[test]
fn the_letter_bears_the_line_of_registered_post() {
    let (shell, references) = desk();
    let out = shell.text("letter.txt");
    shell.ok(&["request", "letter", &references[0], "--out", &out]);
    let letter = std::fs::read_to_string(&out).unwrap();
    assert!(letter.replace('\u{a0}', " ").contains("\nLettre recommandée n° RA 123\n"), "{letter}");
    let args = ["request", "new", "--person", "Ana Lima", "--company", "Nordwind GmbH", "--right", "erasure"];
    let args = [&args[..], &["--field", "ground=not_needed", "--channel", "post", "--language", "fr"]].concat();
    let old = shell.json(&[&args[..], &["--registered"]].concat())["line"]["reference"].as_str().unwrap().to_owned();
    let out = shell.text("old.txt");
    shell.ok(&["request", "letter", &old, "--out", &out]);
    assert!(std::fs::read_to_string(&out).unwrap().contains("\nLettre recommandée avec avis de réception\n"));
    shell.run(&[&args[..], &["--posting", "pigeon", "--json"]].concat()).fails(2, "bad_input");
}

#[test]
fn a_short_letter_is_a_mailto_address_and_a_long_one_says_what_to_do() {
    let (shell, references) = desk();
    let mail = &references[2];
    shell.run(&["request", "mailto", mail, "--json"]).fails(5, "needs_draft");
    shell.ok(&["request", "record", mail, "sent", "--on", "2026-11-26"]);
    let late = ["--today", "2027-02-01"];
    shell.ok(&[&["request", "follow-up", mail, "--letter", "F1"][..], &late].concat());
    let mailto = shell.run(&["request", "mailto", mail, "--follow-up", "F1"]);
    match mailto.code {
        0 => {
            assert!(mailto.out.starts_with("mailto:dpo@mail.example?subject="), "{}", mailto.out);
            assert!(
                mailto.out.len() <= 2_001 && mailto.out.trim_end().bytes().all(|b| b.is_ascii_graphic()),
                "{}",
                mailto.out
            );
        }
        code => assert!(code == 5 && mailto.err.contains("bytes"), "{}", mailto.err),
    }
    println!("a reminder: exit {}, {} {}", mailto.code, mailto.out.len(), mailto.err);
    shell.run(&["request", "mailto", mail, "--follow-up", "F3", "--json"]).fails(3, "not_found");
}
