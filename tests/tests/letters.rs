//! The five real notices: each addressed or refused, and every right that it grants put into a letter, in both languages.
//!
//! `HABEAS_UPDATE=1` writes the text layers anew under `tests/golden/letters`; read the difference.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use habeas_tests::{built, expect_file, root, run, shared};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU64, Ordering};

/// A vault with one person, and the command line on it.
struct Case {
    folder: tempfile::TempDir,
    seed: AtomicU64,
    seeds: PathBuf,
    expected: Value,
}

impl Case {
    fn new(seed: &str) -> Option<Self> {
        let expected = shared("domain/seeds_expected.json")?;
        let shared = expected.ancestors().nth(2).unwrap();
        let all: Value = read(&expected);
        let expected = all["seeds"][seed].clone();
        let start = AtomicU64::new(seed.parse::<u64>().unwrap() * 1_000_000);
        let case = Self { folder: tempfile::tempdir().unwrap(), seed: start, seeds: shared.join("seeds"), expected };
        case.done(&["vault", "create"]);
        let address = "12 rue des Lilas\n75011 Paris";
        let person =
            ["--name", "Zoë Müller-Łęcka", "--address", address, "--country", "FR", "--email", "zoe@example.org"];
        case.done(&[&["person", "add"], &person[..]].concat());
        Some(case)
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    fn notice(&self) -> String {
        self.seeds.join(self.expected["file"].as_str().unwrap()).to_str().unwrap().to_owned()
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(built("habeas"))
            .args(args)
            .env_clear()
            .env("HABEAS_VAULT", self.folder.path().join("vault"))
            .env("HABEAS_PASSPHRASE", "an example, not a secret")
            .env("HABEAS_QUICK_KEYS_FOR_TESTS", "1")
            .env("HABEAS_SEED_FOR_TESTS", self.seed.fetch_add(10_000, Ordering::Relaxed).to_string())
            .env("HABEAS_TODAY", "2026-11-24")
            .output()
            .unwrap()
    }

    fn done(&self, args: &[&str]) -> Value {
        let out = self.run(&[args, &["--json"]].concat());
        assert!(out.status.success(), "{args:?}: {}", String::from_utf8_lossy(&out.stdout));
        serde_json::from_slice(&out.stdout).unwrap_or_default()
    }

    fn refused(&self, args: &[&str], exit: i32) -> Value {
        let out = self.run(&[args, &["--json"]].concat());
        let said: Value = serde_json::from_slice(&out.stdout).unwrap();
        assert_eq!(out.status.code(), Some(exit), "{args:?}: {said}");
        said["error"].clone()
    }

    /// The rights that the notice grants, wholly or in part, and a letter is written for.
    fn granted(&self) -> Vec<String> {
        let of = |status: &str| self.expected["rights"][status].as_array().cloned().unwrap_or_default();
        let all = [of("granted"), of("partial"), of("partial_or_granted")].concat();
        let all: Vec<String> = all.iter().filter_map(|r| r.as_str().map(str::to_owned)).collect();
        // Damages are claimed later and by hand: the app tells how, and writes no letter.
        all.into_iter().filter(|r| r != "damages").collect()
    }

    /// Every right granted, in both languages: written, saved in the usual layouts, checked by others, compared.
    fn write_all(&self, name: &str, company: &str) {
        let catalogue = self.done(&["law", "rights"]);
        for right in self.granted() {
            for language in ["en", "fr"] {
                let fields = fields(&catalogue, &right);
                let mut args = vec!["request", "new", "--person", "Zoë Müller-Łęcka", "--company", company];
                args.extend(["--right", &right, "--language", language, "--fact", "I had an account with you in 2025"]);
                for field in &fields {
                    args.extend(["--field", field]);
                }
                let made = self.done(&args);
                assert_eq!(made["ids"].as_array().unwrap().len(), 1, "{made}");
                let id = made["id"].as_str().unwrap();
                self.check(id, &format!("{name}-{right}-{language}"));
            }
        }
    }

    fn check(&self, id: &str, name: &str) {
        let pdf = self.path(&format!("{name}.pdf"));
        self.done(&["request", "letter", id, "--out", &pdf]);
        run("qpdf", ["--check", &pdf]);
        golden(name, &run("pdftotext", ["-layout", &pdf, "-"]));
        for layout in ["din5008b", "fr", "uk", "plain"] {
            let pdf = self.path(&format!("{name}-{layout}.pdf"));
            self.done(&["request", "letter", id, "--layout", layout, "--out", &pdf]);
            let checked = run("qpdf", ["--check", &pdf]);
            assert!(checked.contains("No syntax or stream encoding errors"), "{checked}");
            inside(&pdf, layout);
        }
        for end in ["txt", "eml"] {
            let out = self.path(&format!("{name}.{end}"));
            self.done(&["request", "letter", id, "--out", &out]);
        }
    }
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// What a right needs, answered as a person might: all that is required, and the choices that come first.
fn fields(catalogue: &Value, right: &str) -> Vec<String> {
    let entry = catalogue.as_array().unwrap().iter().find(|r| r["id"] == right).unwrap();
    assert_eq!(entry["letter"], true, "{right}");
    let mut out = Vec::new();
    for field in entry["fields"].as_array().unwrap().iter().filter(|f| f["required"] == true) {
        let value = match field["kind"].as_str().unwrap() {
            "choice" => field["choices"][0].as_str().unwrap(),
            "date" => "2026-10-05",
            "correction" => "42 rue Vieille => 12 rue des Lilas",
            "company" => "Autre Service SAS, 3 place du Four, 69001 Lyon, dpo@autre.example",
            _ => "My situation changed in May 2026, as I wrote to you then.",
        };
        out.push(format!("{}={value}", field["name"].as_str().unwrap()));
    }
    out
}

fn golden(name: &str, text: &str) {
    let path = root().join(format!("tests/golden/letters/{name}.txt"));
    // Lines as they stand; the columns of a layout depend on the version of the tool.
    let text: String = text
        .lines()
        .map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|l| !l.is_empty())
        .map(|l| l + "\n")
        .collect();
    expect_file(&path, &text);
}

/// No word leaves the margins, and of the first sheet only the recipient stands in the box that is always visible.
fn inside(pdf: &str, layout: &str) {
    let window = match layout {
        "din5008b" => Some([25.0, 62.7, 100.0, 90.0]),
        "fr" => Some([110.0, 55.0, 190.0, 79.0]),
        "uk" => Some([25.0, 57.0, 100.0, 81.0]),
        _ => None,
    };
    let html = run("pdftotext", ["-bbox", pdf, "-"]);
    let (mut page, mut seen) = (0, 0);
    for line in html.lines() {
        page += usize::from(line.trim_start().starts_with("<page "));
        let Some(rest) = line.trim().strip_prefix("<word ") else { continue };
        let numbers = rest.split('"').skip(1).step_by(2).filter_map(|n| n.parse::<f64>().ok());
        let mm: Vec<f64> = numbers.map(|n| n * 25.4 / 72.0).take(4).collect();
        let &[x1, y1, x2, y2] = mm.as_slice() else { panic!("{line}") };
        assert!(x1 >= 24.5 && x2 <= 190.6 && y1 >= 10.0 && y2 <= 287.0, "{pdf}: {line}");
        if let (1, Some([left, top, right, bottom])) = (page, window)
            && x2 > left
            && x1 < right
            && y2 > top
            && y1 < bottom
        {
            seen += 1;
            assert!(
                x1 >= left - 0.01 && x2 <= right + 0.01 && y1 >= top - 0.01 && y2 <= bottom + 0.01,
                "{pdf}: {line}"
            );
        }
    }
    assert!(window.is_none() || seen > 3, "{pdf}: {seen} words in the window");
}

#[test]
fn bakup_by_post_to_neuilly_under_the_gdpr() {
    let Some(case) = Case::new("000") else { return };
    let made = case.done(&["company", "from-notice", &case.notice()]);
    assert_eq!(made["regime"], "GDPR");
    let id = made["id"].as_str().unwrap();
    case.write_all("000", id);
    let args = ["request", "new", "--person", "Zoë Müller-Łęcka", "--company", id, "--right", "access"];
    let request = case.done(&args);
    assert_eq!((&request["channel"], &request["regime"]), (&"post".into(), &"GDPR".into()));
    assert_eq!(request["recipient"]["address"][1], "92200 Neuilly sur Seine");
    let args = ["request", "new", "--person", "Zoë Müller-Łęcka", "--company", id, "--right", "complaint"];
    let complaint = case.done(&[&args[..], &["--field", "what_happened=They never answered."]].concat());
    assert_eq!(complaint["authority"]["id"], "fr-cnil");
}

#[test]
fn patient_connect_by_mail_to_the_officer_under_british_law() {
    let Some(case) = Case::new("003") else { return };
    let made = case.done(&["company", "from-notice", &case.notice()]);
    assert_eq!(made["regime"], "UK-GDPR");
    let id = made["id"].as_str().unwrap();
    case.write_all("003", id);
    let new = ["request", "new", "--person", "Zoë Müller-Łęcka", "--company", id, "--right"];
    let request = case.done(&[&new[..], &["access"]].concat());
    assert_eq!((&request["channel"], &request["regime"]), (&"email".into(), &"UK-GDPR".into()));
    let draft = case.path("draft.eml");
    case.done(&["request", "letter", request["id"].as_str().unwrap(), "--out", &draft]);
    assert!(std::fs::read_to_string(&draft).unwrap().contains("To: dpo@patientconnect.co.uk"));
    // The controller hears the complaint first; the Commissioner only after that.
    let said = ["complaint", "--field", "what_happened=They never answered."];
    let first = case.done(&[&new[..], &said[..]].concat());
    assert_eq!((&first["authority"], &first["channel"]), (&Value::Null, &"email".into()));
    let to = ["--field", "to=authority"];
    assert_eq!(case.refused(&[&new[..], &said[..], &to[..]].concat(), 2)["field"], "complained_on");
    let later = ["--field", "complained_on=2026-10-01"];
    let second = case.done(&[&new[..], &said[..], &to[..], &later[..]].concat());
    assert_eq!(second["authority"]["id"], "gb-ico");
    let french = case.refused(&[&new[..], &["post_mortem", "--field", "directive=erase"]].concat(), 5);
    assert_eq!(french["code"], "refused");
}

/// Refused with what is missing and where to look; taken from the user, marked as theirs, and gone on with.
fn repaired(seed: &str, missing: &[&str], by_hand: &[&str], corrected: &[&str]) -> Option<(Case, String)> {
    let case = Case::new(seed)?;
    let notice = case.notice();
    let error = case.refused(&["company", "from-notice", &notice], 5);
    assert_eq!(error["code"], "missing_addressee");
    for words in missing {
        assert!(error["message"].as_str().unwrap().contains(words), "{error}");
    }
    for place in ["legal notice", "imprint", "register"] {
        assert!(error["todo"].as_str().unwrap().contains(place), "{error}");
    }
    assert_eq!(case.done(&["company", "list"]).as_array().unwrap().len(), 0);
    let made = case.done(&[&["company", "from-notice", &notice], by_hand].concat());
    assert_eq!((&made["origin"], &made["regime"]), (&"notice".into(), &"GDPR".into()));
    for field in corrected {
        assert!(made["corrected"].as_array().unwrap().contains(&Value::from(*field)), "{made}");
    }
    let id = made["id"].as_str().unwrap().to_owned();
    Some((case, id))
}

#[test]
fn minididou_is_refused_and_repaired() {
    let missing = ["does not name the company", "No postal address", "No e-mail"];
    let by_hand = ["--name", "Jeux du Pont SARL", "--address", "4 rue du Pont\n59000 Lille"];
    let Some((case, id)) = repaired("001", &missing, &by_hand, &["name", "address"]) else { return };
    case.write_all("001", &id);
}

#[test]
fn the_anonymous_site_is_refused_and_repaired() {
    let missing = ["does not name the company", "A form is mentioned, but not where it is"];
    let by_hand = [
        "--name",
        "Editions du Lac",
        "--web-form",
        "https://example.org/contact",
        "--address",
        "1 quai du Lac\n74000 Annecy",
    ];
    let Some((case, id)) = repaired("002", &missing, &by_hand, &["name", "web_form"]) else { return };
    case.write_all("002", &id);
}

#[test]
fn le_nappage_is_refused_repaired_and_addressed_to_the_person_it_names() {
    let by_hand = ["--address", "9 place des Tables\n35000 Rennes", "--email", "bonjour@nappage.example"];
    let Some((case, id)) = repaired("004", &["No postal address", "No e-mail"], &by_hand, &["address", "email"]) else {
        return;
    };
    case.write_all("004", &id);
    let new = ["request", "new", "--person", "Zoë Müller-Łęcka", "--company", &id, "--right"];
    let letter = |language: &str| {
        let made = case.done(&[&new[..], &["access", "--language", language, "--channel", "post"]].concat());
        let out = case.path(&format!("attention-{language}.txt"));
        case.done(&["request", "letter", made["id"].as_str().unwrap(), "--out", &out]);
        std::fs::read_to_string(out).unwrap()
    };
    assert!(letter("fr").contains("À l’attention de Didier Destouche"));
    assert!(letter("en").contains("For the attention of Didier Destouche"));
    // A claim for damages is no first letter: what to do is told instead.
    let refused = case.refused(&[&new[..], &["damages"]].concat(), 5);
    assert!(refused["message"].as_str().unwrap().contains("Art. 82 GDPR"), "{refused}");
}
