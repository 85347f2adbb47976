//! What a bundle holds beside events and files: made from them, read by programs of others, and held against them.

use crate::house::{House, by_id, company, from, out};
use habeas_desk::{Code, commands};
use habeas_words::Language;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A case with everything that a bundle makes something of: a letter by e-mail, an answer that the person went through and
/// that names somebody, a complaint's worth of days, a second company, a deleted request.
fn case(house: &mut House) -> (String, String) {
    let mut ana = crate::house::person("Ana Lima");
    ana.email = Some("ana@lima.example".into());
    let ana = house.ok::<commands::PersonAdd>(ana).id;
    let mut nordwind = company("Nordwind, Söhne & Co; KG", "DE");
    nordwind.email = Some("dpo@nordwind.example".into());
    let nordwind = house.ok::<commands::CompanyAdd>(nordwind).id;
    let by_mail = json!({ "language": "en", "channel": "email" });
    let request =
        json!({ "person": ana, "company": nordwind, "rights": ["access", "portability"], "delivery": by_mail });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-11-24");
    let brume = house.brume();
    let post = json!({ "language": "fr", "channel": "post" });
    let other = json!({ "person": ana, "company": brume, "rights": ["access"], "delivery": post });
    let open = house.request_for(&other).id;
    house.on("2026-11-28");
    house.record(&open, "sent", "2026-11-25");
    house.record(&open, "received", "2026-11-27");
    let gone = house.request_for(&other).id;
    house.ok::<commands::RequestDelete>(by_id(&gone));
    house.on("2026-12-10");
    let mail =
        house.file("Réponse 100%.eml", "From: dpo@nordwind.example\r\n\r\nWe got your address from Quill GmbH.\r\n");
    let data = house.file("=données (1).json", r#"{"orders": 3}"#);
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [mail, data] })));
    let ticks = json!([{ "id": "A01", "tick": "present" }, { "id": "A03", "tick": "partial" }]);
    house.ok::<commands::AnswerAssess>(from(&json!({ "answer": id, "kind": "incomplete", "items": ticks })));
    let names = json!([{ "role": "source", "words": "Quill GmbH", "is": "body" }]);
    house.ok::<commands::TrailConfirm>(from(&json!({ "request": id, "names": names })));
    (id, open)
}

fn export(house: &mut House, name: &str) -> PathBuf {
    house.ok::<commands::BundleExport>(from(&json!({ "out": out(name) })));
    house.path(name)
}

fn at(path: &Path) -> Value {
    json!({ "path": { "path": path } })
}

/// The manifests made anew, as whoever changes a file would.
fn sealed_again(bag: &Path) {
    let script = r#"
import hashlib, pathlib, sys
bag = pathlib.Path(sys.argv[1])
def write(name, of, algorithm):
    lines = sorted((p.relative_to(bag).as_posix().encode(), hashlib.new(algorithm, p.read_bytes()).hexdigest()) for p in of if p.is_file())
    (bag / name).write_bytes(b"".join(sum.encode() + b"  " + path + b"\n" for path, sum in lines))
files = [p for p in (bag / "data").rglob("*") if p.is_file()]
info = bag / "bag-info.txt"
lines = [l for l in info.read_text().splitlines() if not l.startswith("Payload-Oxum")]
info.write_text("\n".join(lines + [f"Payload-Oxum: {sum(p.stat().st_size for p in files)}.{len(files)}"]) + "\n")
for algorithm in ("sha256", "sha512"):
    write(f"manifest-{algorithm}.txt", files, algorithm)
tags = [p for p in bag.iterdir() if p.is_file() and not p.name.startswith("tagmanifest")]
for algorithm in ("sha256", "sha512"):
    write(f"tagmanifest-{algorithm}.txt", tags, algorithm)
"#;
    habeas_tests::python("bagit").script(script, &[bag]);
}

#[test]
fn programs_of_others_read_all_of_it() {
    let mut house = House::new();
    let (id, _) = case(&mut house);
    let bag = export(&mut house, "case");
    let python = habeas_tests::python("rocrate");
    let script = habeas_tests::root().join("tests/bundle_validators.py");
    let told = python.run([script.as_os_str(), bag.as_os_str(), house.path("context").as_os_str()]);
    for said in ["bagit: valid", "ro-crate-1.2", "5 tables", "rdflib: ", "icalendar: 2", "vobject: 2", "email: a draft"]
    {
        assert!(told.contains(said), "{said}: {told}");
    }
    let requests = std::fs::read_to_string(bag.join("data/tables/requests.csv")).unwrap();
    assert!(requests.contains(&id) && requests.lines().count() == 3, "{requests}");
    let checklist = std::fs::read_to_string(bag.join("data/tables/checklist.csv")).unwrap();
    assert!(checklist.contains(",incomplete,A01,") && checklist.contains(",partial"), "{checklist}");

    let transfer = house.ok::<commands::BundleTransfer>(from(&json!({ "request": id, "out": out("transfer") })));
    let names = |files: &[habeas_desk::api::FileView]| files.iter().map(|f| f.name.clone()).collect::<Vec<_>>();
    assert_eq!(
        (names(&transfer.files), names(&transfer.left_out)),
        (vec!["=données (1).json".into()], vec!["Réponse 100%.eml".into()])
    );
    let bag = house.path("transfer");
    let told = python.run([script.as_os_str(), bag.as_os_str(), house.path("context").as_os_str()]);
    assert!(told.contains("bagit: valid") && told.contains("ro-crate-1.2"), "{told}");
    let mut held = Vec::new();
    for entry in std::fs::read_dir(bag.join("data/files")).unwrap() {
        held.push(std::fs::read(entry.unwrap().path()).unwrap());
    }
    assert_eq!(held, [br#"{"orders": 3}"#.to_vec()]);
    let inventory = std::fs::read_to_string(bag.join("data/ro-crate-metadata.json")).unwrap();
    assert!(
        inventory.contains("Nordwind") && !inventory.contains("Lima") && !inventory.contains("ana@"),
        "{inventory}"
    );
}

#[test]
fn a_bundle_read_in_and_written_again_is_the_same_bytes() {
    let mut house = House::new();
    case(&mut house);
    let first = export(&mut house, "first.zip");
    let mut other = House::of_another(7);
    other.on("2026-12-10");
    other.ok::<commands::BundleImport>(from(&at(&first)));
    let second = export(&mut other, "second.zip");
    assert!(std::fs::read(&first).unwrap() == std::fs::read(&second).unwrap());
    // In another language the words differ, and are held against that language.
    other.language = Language::Fr;
    let french = export(&mut other, "french.zip");
    assert!(std::fs::read(&french).unwrap() != std::fs::read(&second).unwrap());
    assert_eq!(house.ok::<commands::BundleVerify>(from(&at(&french))).note, None);
}

#[test]
fn what_contradicts_the_events_is_named_and_nothing_is_read_in() {
    let mut house = House::new();
    case(&mut house);
    let changes: [(&str, &str, &str); 6] = [
        ("data/tables/requests.csv", ",answered,", ",closed,"),
        ("data/deadlines.ics", "SUMMARY", "COMMENT"),
        ("data/timeline.txt", "They answered", "They refused"),
        ("data/ro-crate-metadata.json", "Nordwind", "Südwind"),
        ("data/contacts.vcf", "dpo@nordwind", "dpo@elsewhere"),
        ("data/trail.json", "Quill", "Quack"),
    ];
    for (n, (path, before, after)) in changes.into_iter().enumerate() {
        let bag = export(&mut house, &format!("case-{n}"));
        let file = bag.join(path);
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains(before), "{path}: {text}");
        std::fs::write(&file, text.replacen(before, after, 1)).unwrap();
        house.refused::<commands::BundleVerify>(from(&at(&bag)), path);
        sealed_again(&bag);
        let error = house.refused::<commands::BundleVerify>(from(&at(&bag)), path);
        assert_eq!(error.code, Code::Damaged);
        assert!(error.message.contains("say something else than its events"), "{}", error.message);
        let mut other = House::of_another(8);
        other.refused::<commands::BundleImport>(from(&at(&bag)), path);
        assert_eq!((other.sealed(), other.ok::<commands::PersonList>(()).len()), (0, 0));
    }
}

#[test]
fn a_file_of_another_version_is_not_compared_and_that_is_said() {
    let mut house = House::new();
    case(&mut house);
    let bag = export(&mut house, "case");
    let info = bag.join("data/habeas.json");
    let text = std::fs::read_to_string(&info).unwrap().replace("\"by\": 1,", "\"by\": 2,");
    std::fs::write(&info, text).unwrap();
    std::fs::write(bag.join("data/tables/statistics.csv"), "later\r\n").unwrap();
    sealed_again(&bag);
    let note = house.ok::<commands::BundleVerify>(from(&at(&bag))).note.unwrap();
    assert!(note.contains("not compared"), "{note}");
    let mut other = House::of_another(9);
    let done = other.ok::<commands::BundleImport>(from(&at(&bag)));
    assert!(done.note.is_some() && done.new_events > 10);
}

#[test]
fn one_company_or_one_person_goes_alone() {
    let mut house = House::new();
    case(&mut house);
    let bo = house.ok::<commands::PersonAdd>(crate::house::person("Bo Berg")).id;
    let all = house.ok::<commands::CompanyList>(());
    let brume = &all.iter().find(|c| c.display_name.starts_with("Brume")).unwrap().id;
    let request = json!({ "person": bo, "company": brume, "rights": ["access"], "delivery": { "language": "fr" } });
    house.request_for(&request);
    let counts = |house: &mut House, what: &Value, name: &str| {
        let mut req = what.clone();
        req["out"] = json!(out(name));
        house.ok::<commands::BundleExport>(from(&req)).requests
    };
    assert_eq!(counts(&mut house, &json!({ "person": "Bo Berg" }), "bo.zip"), 1);
    assert_eq!(counts(&mut house, &json!({ "company": "Brume Claire" }), "brume.zip"), 2);
    let both = json!({ "company": "Brume Claire", "person": "Bo Berg", "out": out("both.zip") });
    house.refused::<commands::BundleExport>(from(&both), "not several of these at once");
    house.refused::<commands::BundleExport>(from(&json!({ "person": "Nobody", "out": out("x") })), "Nobody");
    let mut other = House::of_another(10);
    other.ok::<commands::BundleImport>(from(&at(&house.path("bo.zip"))));
    assert_eq!(other.ok::<commands::PersonList>(()).len(), 1);
    other.ok::<commands::BundleVerify>(from(&at(&house.path("brume.zip"))));
}
