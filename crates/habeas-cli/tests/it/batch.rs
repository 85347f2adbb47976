//! Many letters at once, at the real binary: tables as people keep them, rows that are wrong, runs that are cut off.

use crate::shell::Shell;
use serde_json::Value;
use std::process::{Command, Stdio};
use std::time::Duration;

const PEOPLE: &str = "\u{feff}name,address,email,language,country\r\n\
    \"Müller-Łęcka, Zoë\",\"14 bis, rue des Tanneurs\r\n69005 Lyon\",zoe@courriel.example,fr,FR\r\n\
    Jörg Weiß,\"Am Tor 3\n10115 Berlin\",joerg@post.example,de,DE\n\
    Bad Mail,1 Street,not-an-address,en,IE\n\
    No Language,\"1 Street\nDublin\",no@language.example,xx,IE\n";

const COMPANIES: &str = "name,address,email,country,fact,slug\n\
    \"Lumignon \"\"La Lampe\"\" SAS\",\"Bâtiment C\n27, quai de la Fosse\n44000 Nantes\",,FR,bought a lamp in 2025,\n\
    Nordwind GmbH,\"Große Elbstraße 145\n22767 Hamburg\",dpo@nordwind.example,DE,,\n\
    ,,,,,some-shop\n\
    Nowhere Inc,,,US,,\n\
    Mute Ltd,,,IE,,\n";

fn tables(shell: &Shell) -> [String; 2] {
    [shell.write("people.csv", PEOPLE), shell.write("companies.csv", COMPANIES)]
}

fn batch<'a>(tables: &'a [String; 2], more: &[&'a str]) -> Vec<&'a str> {
    let mut args = vec!["batch", "--people", &tables[0], "--companies", &tables[1], "--right", "access", "--json"];
    args.extend(more);
    args
}

fn report(shell: &Shell, args: &[&str], code: i32) -> Value {
    let ran = shell.run(args);
    assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
    serde_json::from_str(&ran.out).unwrap()
}

fn requests(shell: &Shell) -> Vec<Value> {
    shell.run(&["request", "list", "--json"]).json().as_array().unwrap().clone()
}

#[test]
fn what_can_be_made_is_made_and_the_rest_is_named_with_its_reason() {
    let shell = Shell::with_vault();
    let tables = tables(&shell);
    let dry = report(&shell, &batch(&tables, &["--dry-run"]), 5);
    assert_eq!((dry["possible"].as_u64(), dry["ids"].as_array().unwrap().len()), (Some(4), 0), "{dry}");
    assert!(requests(&shell).is_empty());
    assert_eq!(shell.run(&["person", "list", "--json"]).json(), serde_json::json!([]));

    let out = shell.text("letters.pdf");
    let made = report(&shell, &batch(&tables, &["--out", &out]), 5);
    assert_eq!(made["ids"].as_array().unwrap().len(), 4, "{made}");
    let left: Vec<(&str, Option<u64>, Option<u64>)> = made["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["code"].as_str().unwrap(), l["person_row"].as_u64(), l["company_row"].as_u64()))
        .collect();
    // Two people and two companies by their rows, and each good person to the company nobody can reach.
    let wanted = [
        ("bad_input", Some(6), None),
        ("bad_input", Some(7), None),
        ("refused", None, Some(7)),
        ("refused", None, Some(8)),
        ("missing_addressee", Some(2), Some(9)),
        ("missing_addressee", Some(4), Some(9)),
    ];
    assert_eq!(left, wanted, "{made}");
    let all = requests(&shell);
    let mut references: Vec<&str> = all.iter().map(|r| r["reference"].as_str().unwrap()).collect();
    references.sort_unstable();
    references.dedup();
    assert_eq!(references.len(), 4);
    let text = habeas_tests::run("pdftotext", [&out, "-"]);
    let cover = text.split('\u{c}').next().unwrap();
    for expected in references.iter().copied().chain(["Müller-Łęcka, Zoë", "Jörg Weiß", "4 letters"]) {
        assert!(cover.contains(expected), "{expected}: {cover}");
    }
    // Own facts, own language, own address.
    assert!(text.contains("bought a lamp in 2025") && text.contains("14 bis, rue des Tanneurs"), "{text}");
    assert!(text.contains("Sehr geehrte"), "{text}");
    habeas_tests::run("qpdf", ["--check", &out]);
}

#[test]
fn run_again_it_makes_nothing_twice_and_asks_nobody_twice_in_three_months() {
    let shell = Shell::with_vault();
    let tables = tables(&shell);
    let first = report(&shell, &batch(&tables, &[]), 5);
    let folder = shell.text("out");
    let again = report(&shell, &batch(&tables, &["--out", &folder]), 5);
    assert_eq!((again["already"].as_u64(), again["ids"].as_array().unwrap().len()), (Some(4), 0), "{again}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 4);
    assert_eq!(requests(&shell).len(), 4);
    let sent = first["ids"][0].as_str().unwrap();
    shell.run(&["request", "record", sent, "sent", "--on", "2026-11-26"]).ok();
    let stopped = report(&shell, &batch(&tables, &["--today", "2027-02-25"]), 5);
    let asked = |r: &Value| {
        r["left_out"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|l| l["reason"].as_str().unwrap().contains("three months"))
            .count()
    };
    assert_eq!((asked(&stopped), stopped["already"].as_u64()), (1, Some(3)), "{stopped}");
    let later = report(&shell, &batch(&tables, &["--today", "2027-02-26"]), 5);
    assert_eq!((asked(&later), later["ids"].as_array().unwrap().len()), (0, 1), "{later}");
    // People and companies are known once.
    assert_eq!(shell.run(&["person", "list", "--json"]).json().as_array().unwrap().len(), 2);
    assert_eq!(shell.run(&["company", "list", "--json"]).json().as_array().unwrap().len(), 2);
}

#[test]
fn killed_and_run_again_every_letter_is_there_once() {
    let shell = Shell::with_vault();
    let people: String =
        (0..12).map(|n| format!("Person {n},\"{n} Street\nDublin\",p{n}@mail.example,en,IE\n")).collect();
    let companies: String = (0..5).map(|n| format!("Firm {n},\"{n} Road\nCork\",,IE\n")).collect();
    let tables = [
        shell.write("p.csv", format!("name,address,email,language,country\n{people}")),
        shell.write("c.csv", format!("name,address,email,country\n{companies}")),
    ];
    let folder = shell.text("out");
    let args = batch(&tables, &["--out", &folder]);
    for after in [150, 300, 500] {
        let mut child = shell.command().args(&args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(after));
        // It may be done before; then the next run finds everything there.
        let _ = child.kill();
        child.wait().unwrap();
    }
    let last = report(&shell, &args, 0);
    assert_eq!(last["already"].as_u64().unwrap() + last["ids"].as_array().unwrap().len() as u64, 60, "{last}");
    let mut pairs: Vec<String> = requests(&shell).iter().map(|r| format!("{}{}", r["person"], r["company"])).collect();
    pairs.sort();
    pairs.dedup();
    assert_eq!((requests(&shell).len(), pairs.len()), (60, 60));
    let whole = std::fs::read_dir(&folder).unwrap().filter(|f| {
        f.as_ref().unwrap().path().extension().is_some_and(|e| e == "pdf")
            && std::fs::read(f.as_ref().unwrap().path()).unwrap().ends_with(b"%%EOF\n")
    });
    assert_eq!(whole.count(), 60);
    shell.run(&["vault", "check"]).ok();
}

/// Many letters for a while.
fn many(shell: &Shell) -> [String; 2] {
    let people: String =
        (0..12).map(|n| format!("Person {n},\"{n} Street\nDublin\",p{n}@mail.example,en,IE\n")).collect();
    let companies: String = (0..20).map(|n| format!("Firm {n},\"{n} Road\nCork\",,IE\n")).collect();
    [
        shell.write("p.csv", format!("name,address,email,language,country\n{people}")),
        shell.write("c.csv", format!("name,address,email,country\n{companies}")),
    ]
}

fn files(folder: &str) -> Vec<std::path::PathBuf> {
    std::fs::read_dir(folder).map(|all| all.map(|f| f.unwrap().path()).collect()).unwrap_or_default()
}

#[test]
fn ctrl_c_stops_between_two_letters_and_says_what_is_left() {
    let shell = Shell::with_vault();
    let tables = many(&shell);
    let folder = shell.text("out");
    let (labels, list) = (shell.text("labels.pdf"), shell.text("list.pdf"));
    let args = batch(&tables, &["--out", &folder, "--labels", &labels, "--posting-list", &list]);
    let child = shell.command().args(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while files(&folder).len() < 5 {
        std::thread::sleep(Duration::from_millis(5));
    }
    // As a terminal does it.
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let ran = crate::shell::ran(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    // One document, and nothing behind it.
    let stopped: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(stopped["cancelled"], true, "{stopped}");
    let made = stopped["ids"].as_array().unwrap().len();
    assert!((5..200).contains(&made), "{made}");
    assert_eq!(stopped["left"].as_u64().unwrap() as usize, 240 - made);
    assert!(ran.err.contains("You stopped it"), "{}", ran.err);
    assert_eq!(requests(&shell).len(), made);
    let there = files(&folder);
    assert_eq!(there.len(), made);
    assert!(there.iter().all(|f| std::fs::read(f).unwrap().ends_with(b"%%EOF\n")));
    // What is one file for all is written when all are there.
    assert!(stopped["around"].as_array().unwrap().is_empty() && !std::path::Path::new(&labels).exists());
    shell.run(&["vault", "check"]).ok();

    // Told to a person.
    let words: Vec<&str> = args.iter().copied().filter(|a| *a != "--json").collect();
    let child = shell.command().args(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while files(&folder).len() < made + 5 {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let ran = crate::shell::ran(child.wait_with_output().unwrap());
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("letters are left"), "{}", ran.out);

    let last = report(&shell, &args, 0);
    assert_eq!(last["already"].as_u64().unwrap() + last["ids"].as_array().unwrap().len() as u64, 240, "{last}");
    assert_eq!((requests(&shell).len(), files(&folder).len()), (240, 240));
    assert_eq!((last["around"][0]["letters"].as_u64(), last["around"][0]["sheets"].as_u64()), (Some(240), Some(12)));
}

#[test]
fn one_run_makes_letters_labels_envelopes_and_the_posting_list() {
    let shell = Shell::with_vault();
    let tables = tables(&shell);
    let [out, envelopes, labels, list] =
        ["letters.pdf", "envelopes.pdf", "labels.pdf", "list.pdf"].map(|name| shell.text(name));
    let more = [
        "--out",
        &out,
        "--envelopes",
        &envelopes,
        "--envelope-format",
        "c5",
        "--labels",
        &labels,
        "--label-start",
        "20",
        "--posting-list",
        &list,
        "--posting",
        "registered_receipt",
    ];
    let same = shell.text("same.pdf");
    let twice = batch(&tables, &["--envelopes", &same, "--labels", &same]);
    shell.run(&twice).fails(5, "exists");
    shell.run(&batch(&tables, &["--labels", &labels, "--label-start", "99"])).fails(2, "bad_input");
    assert!(requests(&shell).is_empty());
    let made = report(&shell, &batch(&tables, &more), 5);
    // Two letters to Nantes go by post, two to Hamburg by e-mail.
    let kinds: Vec<(&str, u64)> = made["around"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| (a["kind"].as_str().unwrap(), a["letters"].as_u64().unwrap()))
        .collect();
    assert_eq!(kinds, [("envelopes", 2), ("labels", 2), ("posting_list", 2)], "{made}");
    assert_eq!(made["around"][1]["next_label"], 1, "{made}");
    let text = habeas_tests::run("pdftotext", ["-layout", &list, "-"]);
    assert!(text.contains("Lumignon") && text.contains("Bordereau de dépôt") && text.contains("69005 Lyon"), "{text}");
    let text = habeas_tests::run("pdftotext", [&out, "-"]);
    assert!(text.contains("Lettre recommandée avec avis de réception"), "{text}");
    assert!(text.contains("Einschreiben mit Rückschein"), "{text}");
    for file in [&envelopes, &labels, &list] {
        habeas_tests::run("qpdf", ["--check", file]);
    }
}

#[test]
fn a_pack_holds_all_in_one_file() {
    let shell = Shell::with_vault();
    let pack = shell.write(
        "pack.json",
        r#"{"name": "Two", "people": [{"name": "Zoë Lęcka", "address": ["14 bis, rue", "69005 Lyon"], "email": "z@e.example",
            "language": "fr", "country": "FR"}], "companies": [
            {"name": "Lumignon SAS", "address": "27, quai\n44000 Nantes", "country": "FR", "fact": "bought a lamp"},
            {"name": "Nordwind", "email": "dpo@nordwind.example", "country": "DE"}, "some-shop", 7],
            "rights": ["erasure"], "fields": {"ground": ["not_needed"]}}"#,
    );
    let made = report(&shell, &["batch", "--pack", &pack, "--json"], 5);
    assert_eq!(made["ids"].as_array().unwrap().len(), 2, "{made}");
    let left: Vec<(&str, u64)> = made["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| (l["code"].as_str().unwrap(), l["company_row"].as_u64().unwrap()))
        .collect();
    assert_eq!(left, [("refused", 3), ("bad_input", 4)], "{made}");
    let shown = shell.json(&["request", "show", made["ids"][0].as_str().unwrap()]);
    assert_eq!(shown["line"]["rights"][0]["id"], "erasure", "{shown}");
    // Companies of a pack, people of a table; what is given beside the pack goes first.
    let list = shell.write("list.json", r#"[{"name": "Solo", "address": "1 Quay\nCork", "country": "IE"}]"#);
    let people = shell.write("p.csv", "name,address,email,language,country\nAnn,\"1 St\nCork\",a@b.example,en,IE\n");
    let args = ["batch", "--pack", &list, "--people", &people, "--right", "access", "--json"];
    assert_eq!(report(&shell, &args, 0)["ids"].as_array().unwrap().len(), 1);
}
