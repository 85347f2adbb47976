//! The evidence pack of a case: what is lacking, the PDF, the originals with their checksums.

use crate::house::{House, by_id, company, from, out, person};
use habeas_desk::api::{EvidenceCheck, EvidenceMade, EvidenceNeed, EvidenceRequest};
use habeas_desk::commands;
use habeas_tests::{expect_file, root, run};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::Command;

/// A PDF with so many pages of words (ISO 32000-1).
fn letter(words: &str, pages: usize) -> Vec<u8> {
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    let kids: Vec<String> = (0..pages).map(|n| format!("{} 0 R", 4 + 2 * n)).collect();
    objects.push(format!("<< /Type /Pages /Count {pages} /Kids [{}] >>", kids.join(" ")));
    objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned());
    for n in 0..pages {
        let drawn = format!("BT /F1 20 Tf 72 700 Td ({words}, sheet {}) Tj ET", n + 1);
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /Contents {} 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> >>",
            5 + 2 * n
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{drawn}\nendstream", drawn.len()));
    }
    let (mut out, mut table) = ("%PDF-1.7\n".to_owned(), String::new());
    for (n, object) in objects.iter().enumerate() {
        table += &format!("{:010} 00000 n \n", out.len());
        out += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
    }
    let (start, size) = (out.len(), objects.len() + 1);
    out += &format!(
        "xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    out.into_bytes()
}

const MAIL: &str = "From: Service <service@brume.example>\r\nTo: ana@example.org\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\n\
    Subject: Votre demande\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nNous avons bien re\u{e7}u votre demande.\r\n";

fn record(house: &mut House, id: &str, kind: &str, on: &str, more: &Value) {
    let mut req = json!({ "id": id, "kind": kind, "on": on });
    req.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    house.ok::<commands::RequestRecord>(from(&req));
}

/// A request of January 2026 that was answered in part, with the complaint about it: the id of the request.
fn complained(house: &mut House, language: &str) -> String {
    house.on("2026-01-12");
    let (ana, brume) = (house.ana(), house.brume());
    let delivery = json!({ "language": language, "posting": "registered_receipt" });
    let request = json!({ "person": ana, "company": brume, "rights": ["access"], "delivery": delivery });
    let id = house.request_for(&request).id;
    let slip = house.file("slip.pdf", letter("Posting slip", 1));
    record(house, &id, "sent", "2026-01-12", &json!({ "files": [slip], "tracking": "1A 234 567 8901 2" }));
    house.on("2026-01-14");
    record(house, &id, "received", "2026-01-14", &json!({}));
    let mail = house.file("reply.eml", MAIL.as_bytes());
    house.on("2026-03-02");
    record(house, &id, "acknowledged", "2026-03-02", &json!({ "files": [mail], "note": "They said nothing else." }));
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F1" })));
    record(house, &id, "reminded", "2026-03-02", &json!({}));
    house.on("2026-03-20");
    let answer = house.file("answer.pdf", letter("Copy of your data", 2));
    record(house, &id, "answered", "2026-03-20", &json!({ "files": [answer] }));
    house.on("2026-04-01");
    let fields = json!({ "what_happened": ["They sent two pages and left out whom they gave my data to."], "breach": ["late_answer", "incomplete_answer"] });
    let complaint = json!({ "person": ana, "company": brume, "rights": ["complaint"], "about": id, "fields": fields, "delivery": { "language": language } });
    let complaint = house.request_for(&complaint).id;
    record(house, &complaint, "sent", "2026-04-01", &json!({}));
    id
}

fn make(house: &mut House, id: &str, folder: &str) -> EvidenceMade {
    house.ok::<commands::EvidenceMake>(EvidenceRequest { id: id.to_owned(), out: out(folder) })
}

fn check(house: &mut House, id: &str) -> EvidenceCheck {
    house.ok::<commands::EvidenceCheck>(by_id(id))
}

fn ids(check: &EvidenceCheck, need: EvidenceNeed) -> Vec<&str> {
    check.points.iter().filter(|p| p.need == need).map(|p| p.id.as_str()).collect()
}

/// What lies in the zip, by its name; each is unpacked where the checksums are tried.
fn unpacked(made: &EvidenceMade, to: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let file = std::fs::File::open(made.originals.as_ref().unwrap()).unwrap();
    let mut zip = zip::ZipArchive::new(file).unwrap();
    let mut all = BTreeMap::new();
    for n in 0..zip.len() {
        let mut entry = zip.by_index(n).unwrap();
        let path = entry.name().unwrap().into_owned();
        assert_eq!(entry.enclosed_name().unwrap(), std::path::Path::new(&path), "no name leads out of the folder");
        let (_, name) = path.split_once('/').unwrap();
        let name = name.to_owned();
        assert!(!name.contains('/') && !name.chars().any(char::is_control), "{name}");
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        std::fs::write(to.join(&name), &bytes).unwrap();
        assert!(all.insert(name, bytes).is_none());
    }
    all
}

/// The checksums hold by the program that people have for them.
fn sums_hold(folder: &std::path::Path) {
    let done =
        Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
}

fn text_of(made: &EvidenceMade) -> String {
    let checked = run("qpdf", ["--check", &made.pdf]);
    assert!(checked.contains("No syntax or stream encoding errors"), "{checked}");
    run("pdftotext", ["-raw", &made.pdf, "-"])
}

#[test]
fn a_pack_has_the_case_in_reading_order_in_both_languages() {
    for language in ["en", "fr"] {
        let mut house = House::new();
        let id = complained(&mut house, language);
        house.on("2026-04-20");
        let made = make(&mut house, &id, "pack");
        // The record of the French authority lists French alone.
        let advised = ids(&made.check, EvidenceNeed::Advised);
        assert_eq!(advised, if language == "en" { vec!["language"] } else { Vec::new() });
        assert!(ids(&made.check, EvidenceNeed::Lacking).is_empty(), "{:?}", made.check.points);
        assert_eq!(made.check.language.id(), language);
        let lines = text_of(&made);
        let lines = lines.lines().map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|l| !l.is_empty());
        let text = lines.map(|l| l + "\n").collect::<String>();
        expect_file(&root().join(format!("crates/habeas-desk/tests/golden/evidence.{language}.txt")), &text);
        assert_eq!(text.matches(&format!("{} ", if language == "en" { "page 1 of" } else { "page 1 sur" })).count(), 1);
    }
}

#[test]
fn the_originals_are_there_byte_for_byte_and_the_same_case_gives_the_same_bytes() {
    let mut house = House::new();
    let id = complained(&mut house, "en");
    house.on("2026-04-20");
    let (one, two) = (make(&mut house, &id, "one"), make(&mut house, &id, "two"));
    for name in [one.pdf.rsplit('/').next().unwrap(), one.originals.as_ref().unwrap().rsplit('/').next().unwrap()] {
        assert!(house.saved(&format!("one/{name}")) == house.saved(&format!("two/{name}")), "{name}");
    }
    let folder = tempfile::tempdir().unwrap();
    let files = unpacked(&two, folder.path());
    sums_hold(folder.path());
    // The slip, the mail, the answer; four letters, each as PDF and text; the notice; the list and the index.
    assert_eq!(two.documents.len(), 10);
    assert_eq!(files.len(), 12);
    let bytes = |end: &str| files.iter().find(|(name, _)| name.ends_with(end)).unwrap().1;
    assert!(bytes("answer.pdf") == &letter("Copy of your data", 2) && bytes("reply.eml") == MAIL.as_bytes());
    // A complaint leads to the same pack as the request that it is about.
    let complaint = house.show(&id).about;
    assert_eq!(complaint, None);
    house.refused::<commands::EvidenceMake>(EvidenceRequest { id: id.clone(), out: out("one") }, "There is already");
    house.refused::<commands::EvidenceMake>(EvidenceRequest { id, out: out("vault") }, "inside the vault’s folder");
}

#[test]
fn the_pdf_alone_is_made_for_the_printer() {
    let mut house = House::new();
    let id = complained(&mut house, "en");
    let made = house.ok::<commands::EvidencePdf>(EvidenceRequest { id, out: out("print.pdf") });
    assert_eq!(made.originals, None);
    assert!(text_of(&made).contains("Complaint and evidence pack"));
}

#[test]
fn what_is_lacking_is_said_before_with_what_to_do() {
    let mut house = House::new();
    house.on("2026-01-12");
    let id = house.request().id;
    let first = check(&mut house, &id);
    assert_eq!(ids(&first, EvidenceNeed::Lacking), ["no_complaint", "not_sent"]);
    assert!(first.points.iter().all(|point| point.todo.len() > 10 && !point.what.contains('{')), "{first:?}");
    record(&mut house, &id, "sent", "2026-01-12", &json!({}));
    let sent = check(&mut house, &id);
    assert_eq!(ids(&sent, EvidenceNeed::Lacking), ["no_complaint", "no_proof_of_sending", "period_running"]);
    assert_eq!(ids(&sent, EvidenceNeed::Advised), ["receipt_estimated"]);
    house.on("2026-02-01");
    record(&mut house, &id, "identity_asked", "2026-02-01", &json!({}));
    assert!(ids(&check(&mut house, &id), EvidenceNeed::Lacking).contains(&"question_open"));
    house.on("2026-06-01");
    record(&mut house, &id, "contested", "2026-06-01", &json!({ "ground": "identity" }));
    let late = check(&mut house, &id);
    assert_eq!(ids(&late, EvidenceNeed::Lacking), ["no_complaint", "no_proof_of_sending"]);
    // The pack can be made all the same, and says no more than was recorded.
    let made = make(&mut house, &id, "pack");
    let text = text_of(&made).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Aucune réponse n’est consignée à la date du lundi 1er juin 2026."), "{text}");
    assert!(text.contains("Aucun document sur l’envoi ne figure dans ce dossier."), "{text}");
    record(&mut house, &id, "answered", "2026-06-01", &json!({}));
    assert_eq!(ids(&check(&mut house, &id), EvidenceNeed::Advised), ["answer_without_file"]);
}

#[test]
fn a_complaint_that_stands_alone_needs_a_request_if_it_is_about_a_right() {
    let mut house = House::new();
    let (ana, brume) = (house.ana(), house.brume());
    let complaint = |house: &mut House, breach: &str| {
        let fields = json!({ "what_happened": ["My data lay open on the web."], "breach": [breach] });
        let made =
            house.request_for(&json!({ "person": ana, "company": brume, "rights": ["complaint"], "fields": fields }));
        ids(&check(house, &made.id), EvidenceNeed::Lacking).iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(complaint(&mut house, "no_answer"), ["no_prior_request"]);
    assert!(complaint(&mut house, "security").is_empty());
}

#[test]
fn british_law_wants_the_complaint_with_the_company_first() {
    let mut house = House::new();
    house.on("2026-07-01");
    let ana = house.ok::<commands::PersonAdd>(person("Ana Lima")).id;
    let firm = house.ok::<commands::CompanyAdd>(company("Patient Connect Ltd", "GB")).id;
    let id = house
        .request_for(&json!({ "person": ana, "company": firm, "rights": ["access"], "delivery": { "language": "en" } }))
        .id;
    record(&mut house, &id, "sent", "2026-07-01", &json!({ "tracking": "AB1" }));
    house.on("2026-09-01");
    assert!(ids(&check(&mut house, &id), EvidenceNeed::Lacking).contains(&"controller_first"));
    let text = text_of(&make(&mut house, &id, "before")).split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, complainant) =
        (text.find("Complaint to the controller s. 164A DPA 2018"), text.find("Complainant and contact"));
    assert!(first.unwrap() < complainant.unwrap(), "{text}");
    assert!(text.contains("No complaint to the controller is recorded."), "{text}");
    record(&mut house, &id, "complained", "2026-09-01", &json!({ "to": "company" }));
    assert!(ids(&check(&mut house, &id), EvidenceNeed::Lacking).contains(&"controller_first_running"));
    house.on("2026-11-01");
    let later = check(&mut house, &id);
    assert!(!ids(&later, EvidenceNeed::Lacking).iter().any(|id| id.starts_with("controller_first")), "{later:?}");
    let text = text_of(&make(&mut house, &id, "after")).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Complained to the controller on 1 September 2026."), "{text}");
}

#[test]
fn the_regulation_is_cited_from_its_day_on() {
    let mut house = House::new();
    let id = complained(&mut house, "en");
    house.on("2027-04-01");
    let fields = json!({ "what_happened": ["Nothing more came."], "breach": ["incomplete_answer"] });
    let shown = house.show(&id);
    let (ana, brume) = (shown.line.person.clone(), "Brume Claire");
    let before = text_of(&make(&mut house, &id, "before"));
    assert!(before.contains("No law lists what such a complaint has to hold"), "{before}");
    house.on("2027-04-02");
    let again = json!({ "person": ana, "company": brume, "rights": ["complaint"], "about": id, "fields": fields, "delivery": { "language": "en" } });
    house.request_for(&again);
    let after = text_of(&make(&mut house, &id, "after"));
    for article in ["4(1)(a)", "4(1)(d)", "4(1)(e)", "4(3)"] {
        assert!(after.contains(&format!("Art. {article} Reg. (EU) 2025/2518")), "{article}: {after}");
    }
}

#[test]
fn hostile_names_are_made_safe_and_what_cannot_be_read_is_named_with_its_reason() {
    let mut house = House::new();
    let id = house.on("2026-01-12").request().id;
    record(&mut house, &id, "sent", "2026-01-12", &json!({}));
    let names = ["../../etc/passwd", "a\u{1b}[31m\u{202e}fdp.exe", "CON", "broken.png", "locked\r\nname.pdf"];
    let files: Vec<_> = names.iter().map(|name| house.file(name, format!("no picture {name}"))).collect();
    record(&mut house, &id, "answered", "2026-01-12", &json!({ "files": files }));
    let made = make(&mut house, &id, "pack");
    let folder = tempfile::tempdir().unwrap();
    let unpacked = unpacked(&made, folder.path());
    sums_hold(folder.path());
    let stored = |name: &str| made.documents.iter().find(|d| d.name == name).unwrap();
    for name in names {
        assert!(unpacked[&stored(name).stored_as] == format!("no picture {name}").as_bytes(), "{name}");
    }
    let reason = stored("broken.png").unshown.as_ref().unwrap();
    assert!(reason.starts_with("Non reproduit") && reason.len() > 30, "{reason}");
    assert!(stored("locked\r\nname.pdf").unshown.is_some());
    let text = text_of(&made);
    assert!(text.contains("broken.png") && !text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text}");
}

#[test]
fn a_deleted_answer_and_an_undone_entry_are_in_no_pack() {
    let mut house = House::new();
    let id = house.on("2026-01-12").request().id;
    record(&mut house, &id, "sent", "2026-01-12", &json!({}));
    let (gone, wrong) = (house.file("gone.txt", "a secret of long ago"), house.file("wrong.txt", "of another company"));
    record(&mut house, &id, "answered", "2026-01-12", &json!({ "files": [gone] }));
    record(&mut house, &id, "acknowledged", "2026-01-12", &json!({ "files": [wrong] }));
    let shown = house.show(&id);
    let entry = |name: &str| shown.timeline.iter().find(|s| s.name == name).unwrap();
    let file = entry("answered").files[0].id.clone();
    let undone = json!({ "id": id, "event": entry("acknowledged").event });
    house.ok::<commands::RequestCorrect>(from(&undone));
    house.ok::<commands::AnswerDelete>(by_id(&file));
    let made = make(&mut house, &id, "pack");
    assert!(made.documents.iter().all(|d| d.name != "gone.txt" && d.name != "wrong.txt"), "{:?}", made.documents);
    let zip = std::fs::read(made.originals.as_ref().unwrap()).unwrap();
    for secret in ["a secret of long ago", "of another company", "gone.txt"] {
        assert!(!zip.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret}");
    }
    assert!(!text_of(&made).contains("gone.txt"));
}

/// Whatever was recorded: each file that an event names is in the zip and in the index once, and nothing else is.
#[test]
fn every_file_of_the_events_is_in_the_pack_exactly_once() {
    let mut seed = 7_u64;
    let mut draw = move |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let kinds = ["acknowledged", "identity_asked", "extension_announced", "answered", "reminded", "fee_asked"];
    for round in 0..12 {
        let mut house = House::new();
        let id = house.on("2026-01-12").request().id;
        let mut all = vec![house.file("slip.txt", format!("slip {round}"))];
        record(&mut house, &id, "sent", "2026-01-12", &json!({ "files": all.clone() }));
        for _ in 0..draw(8) {
            let mut files = Vec::new();
            for _ in 0..draw(4) {
                // The same content may come twice, and two contents under one name.
                let (name, content) = (draw(3), draw(6));
                let name = format!("file {name}.txt");
                let file = house.file(&format!("{name}{}", " ".repeat(all.len() % 2)), format!("content {content}"));
                files.push(file.clone());
                all.push(file);
            }
            let kind = kinds[usize::try_from(draw(6)).unwrap()];
            record(&mut house, &id, kind, "2026-01-12", &json!({ "files": files }));
        }
        let shown = house.show(&id);
        let of_events = shown.timeline.iter().flat_map(|s| &s.files).map(|f| f.sha256.clone());
        let letter = shown.letter.iter().flat_map(|l| [l.pdf.sha256.clone(), l.text.sha256.clone()]);
        let named: std::collections::BTreeSet<String> = of_events.chain(letter).collect();
        let made = make(&mut house, &id, "pack");
        let mut documents: Vec<&str> = made.documents.iter().map(|d| d.sha256.as_str()).collect();
        documents.sort_unstable();
        // The notice of the company is named by the letter that was written to it.
        assert_eq!(documents.len(), named.len() + 1, "round {round}");
        assert!(named.iter().all(|sha256| documents.iter().filter(|d| *d == sha256).count() == 1), "round {round}");
        let folder = tempfile::tempdir().unwrap();
        let unpacked = unpacked(&made, folder.path());
        sums_hold(folder.path());
        assert_eq!(unpacked.len(), documents.len() + 2);
        let text = text_of(&made);
        let index = String::from_utf8(unpacked["index.txt"].clone()).unwrap();
        for document in &made.documents {
            assert_eq!(text.matches(&document.sha256).count(), 1, "{}", document.name);
            assert_eq!(index.matches(&document.sha256).count(), 1, "{}", document.name);
            assert_eq!(index.matches(&format!("  {}\n", document.stored_as)).count(), 1);
        }
    }
}
