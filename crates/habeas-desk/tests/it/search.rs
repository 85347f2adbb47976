//! One search over everything.

use crate::house::{House, by_id, from, key};
use habeas_desk::api::{SearchHit, SearchKind, SearchResults, SearchState, SearchUpdate};
use habeas_desk::commands;
use habeas_words::Language;
use serde_json::json;
use std::io::Write as _;

fn search(house: &mut House, text: &str) -> SearchResults {
    house.ok::<commands::Search>(from(&json!({ "text": text })))
}

fn read_all(house: &mut House) -> SearchState {
    house.ok::<commands::SearchUpdate>(SearchUpdate { all: true })
}

/// Kinds and titles of what is found.
fn found(house: &mut House, text: &str) -> Vec<(SearchKind, String)> {
    let hits = search(house, text).hits;
    for hit in &hits {
        let length = u32::try_from(hit.passage.text.chars().count()).unwrap();
        assert!(hit.passage.marks.iter().all(|(from, to)| from < to && *to <= length), "{hit:?}");
    }
    hits.into_iter().map(|hit| (hit.kind, hit.title)).collect()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const MAIL: &[u8] = "From: Zoë Œuvrard <zoe@brume.example>\r\nTo: ana@lima.example\r\nSubject: Votre dossier\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBonjour,\r\n\r\nvoici la quittance de Łódź.\r\n".as_bytes();

/// A request with an answer of two files.
fn answered(house: &mut House) -> String {
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    // The reader of answers looks at files on the disk.
    let table: String = (0..250).map(|n| format!("{n};lampe {n}\n")).collect();
    let archive = zip(&[("mails/a.eml", MAIL), ("orders.csv", format!("nr;article\n{table}").as_bytes())]);
    std::fs::write(house.path("export.zip"), &archive).unwrap();
    let file = house.file("export.zip", archive);
    let req = json!({ "id": id, "files": [file], "note": "Elle a téléphoné: quarantaine du colis." });
    house.ok::<commands::AnswerAdd>(from(&req));
    id
}

#[test]
fn everything_is_found_with_its_place() {
    let mut house = House::new();
    let id = answered(&mut house);
    let state = read_all(&mut house);
    assert_eq!((state.ready, state.goes_on, state.note), (state.total, false, None));
    assert_eq!(found(&mut house, "quittance lodz"), [(SearchKind::Answer, "mails/a.eml".to_owned())]);
    let hit: SearchHit = search(&mut house, "quittance").hits.remove(0);
    assert_eq!(hit.request.as_ref(), Some(&id));
    assert_eq!((hit.item.as_deref(), hit.row, hit.day.as_deref()), (Some("mails/a.eml"), 1, Some("2026-11-23")));
    let marked: String = hit.passage.text.chars().skip(hit.passage.marks[0].0 as usize).take(9).collect();
    assert_eq!(marked, "quittance");
    assert_eq!(hit.company.unwrap().name, "Brume Claire");
    let row = search(&mut house, "\"lampe 137\"").hits.remove(0);
    assert_eq!((row.item.as_deref(), row.part, row.row), (Some("orders.csv"), 0, 137));
    let note = search(&mut house, "quarantaine").hits.remove(0);
    assert_eq!((note.kind, Some(note.title)), (SearchKind::Note, note.reference));
    assert_eq!(found(&mut house, "kind:person"), [(SearchKind::Person, "Ana Lima".to_owned())]);
    assert_eq!(found(&mut house, "kind:company tanneurs"), [(SearchKind::Company, "Brume Claire".to_owned())]);
    assert!(found(&mut house, "kind:notice \"simplified joint-stock\"").len() == 1);
    assert!(!found(&mut house, "kind:letter brume").is_empty());
    assert!(
        found(&mut house, "export.zip")
            .iter()
            .any(|(kind, title)| (*kind, title.as_str()) == (SearchKind::Answer, "export.zip"))
    );
    assert_eq!(found(&mut house, "from:oeuvrard"), [(SearchKind::Answer, "mails/a.eml".to_owned())]);
    assert_eq!(found(&mut house, "quittance company:nobody"), []);
    assert_eq!(found(&mut house, "quittance before:2026-11-23"), []);
    assert_eq!(found(&mut house, "quittance -lodz"), []);
    assert_eq!(found(&mut house, "\"\"( AND *"), []);
    house.language = Language::Fr;
    assert_eq!(search(&mut house, "genre:réponse de:œuvrard").hits[0].kind_name, "Réponse");
}

#[test]
fn what_is_new_is_read_in_and_what_changed_is_no_longer_found() {
    let mut house = House::new();
    let person = house.ana();
    let before = search(&mut house, "ana");
    assert_eq!((before.hits.len(), before.index.ready, before.index.total), (0, 0, 1), "a search tells how far it is");
    assert!(before.index.goes_on);
    assert!(!house.ok::<commands::SearchUpdate>(SearchUpdate { all: false }).goes_on);
    assert_eq!(found(&mut house, "lima").len(), 1);
    let edit = json!({ "id": person, "person": { "name": "Ana Ferreira", "address": ["1 Way"], "email": null, "country": null, "language": null } });
    house.ok::<commands::PersonEdit>(from(&edit));
    read_all(&mut house);
    assert_eq!(found(&mut house, "lima"), []);
    assert_eq!(found(&mut house, "ferreira"), [(SearchKind::Person, "Ana Ferreira".to_owned())]);
    let typed: SearchResults = house.ok::<commands::Search>(from(&json!({ "text": "ferr", "typing": true })));
    assert_eq!(typed.hits.len(), 1, "the last word goes on");
    let newest: SearchResults =
        house.ok::<commands::Search>(from(&json!({ "text": "kind:person", "order": "newest", "limit": 1 })));
    assert_eq!((newest.hits.len(), newest.more), (1, false));
}

#[test]
fn what_is_deleted_is_not_found_and_the_index_outlives_a_lock() {
    let mut house = House::new();
    let id = answered(&mut house);
    read_all(&mut house);
    house.ok::<commands::VaultLock>(());
    house.refused::<commands::Search>(from(&json!({ "text": "quittance" })), "locked");
    house.ok::<commands::VaultOpen>(key());
    let again = search(&mut house, "quittance");
    assert_eq!((again.hits.len(), again.index.ready), (1, again.index.total), "nothing has to be read again");
    house.ok::<commands::RequestDelete>(by_id(&id));
    assert_eq!(found(&mut house, "quittance"), []);
    assert_eq!(found(&mut house, "quarantaine"), []);
    assert!(
        found(&mut house, "brume").iter().all(|(kind, _)| matches!(kind, SearchKind::Company | SearchKind::Notice))
    );
}

#[test]
fn when_one_answer_is_deleted_the_others_need_not_be_read_again() {
    let mut house = House::new();
    let id = answered(&mut house);
    let other = b"From: dpo@brume.example\r\nSubject: autre\r\n\r\nUne girafe.\r\n";
    std::fs::write(house.path("other.eml"), other).unwrap();
    let file = house.file("other.eml", other);
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file] })));
    read_all(&mut house);
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    let first = answers.iter().flat_map(|one| &one.files).find(|file| file.name == "export.zip").unwrap();
    house.ok::<commands::AnswerDelete>(by_id(&first.id));
    // What is searched here was not read since.
    assert_eq!(found(&mut house, "quittance"), []);
    assert_eq!(found(&mut house, "girafe").len(), 1);
}

#[test]
fn a_damaged_or_lost_index_is_made_anew_without_an_error() {
    let mut house = House::new();
    answered(&mut house);
    read_all(&mut house);
    let file = house.path("vault/search.db");
    assert!(file.exists());
    std::fs::remove_file(&file).unwrap();
    assert_eq!(search(&mut house, "quittance").hits.len(), 0);
    read_all(&mut house);
    assert_eq!(search(&mut house, "quittance").hits.len(), 1);
    house.ok::<commands::VaultLock>(());
    let mut bytes = std::fs::read(&file).unwrap();
    for at in (5_000..bytes.len()).step_by(2_000) {
        bytes[at] ^= 1;
    }
    std::fs::write(&file, bytes).unwrap();
    house.ok::<commands::VaultOpen>(key());
    search(&mut house, "quittance");
    read_all(&mut house);
    assert_eq!(search(&mut house, "quittance").hits.len(), 1);
}
