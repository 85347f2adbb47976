//! The table of requests: filtered, sorted and grouped in the desk, and renewed by what was written since.

use crate::house::{House, by_id, from, out};
use calamine::Reader as _;
use habeas_desk::api::{RequestListRequest, RequestTable};
use habeas_desk::commands;
use serde_json::{Value, json};

/// Three requests: one sent and late, one sent lately, one not sent.
fn filled() -> (House, Vec<String>) {
    let mut house = House::new();
    let person = house.ok::<commands::PersonAdd>(crate::house::person("Zoë Müller")).id;
    let mut ids = Vec::new();
    for (name, mail) in
        [("Łąka SA", "dpo@laka.example"), ("Brume Claire", "dpo@brume.example"), ("Zebra", "dpo@zebra.example")]
    {
        let company = json!({ "name": name, "email": mail, "country": "FR" });
        let company = house.ok::<commands::CompanyAdd>(from(&company)).id;
        let right = if name == "Zebra" { "portability" } else { "access" };
        let request = json!({ "person": person, "company": company, "rights": [right], "fact": null });
        house.on("2026-08-24");
        ids.push(house.ok::<commands::RequestNew>(from(&request)).ids[0].clone());
    }
    house.on("2026-11-24");
    house.record(&ids[0], "sent", "2026-08-25");
    house.record(&ids[1], "sent", "2026-11-20");
    (house, ids)
}

fn table(house: &mut House, view: Value) -> RequestTable {
    house.ok::<commands::RequestTable>(from(&json!({ "view": view, "first": 0, "rows": 50, "ids": true })))
}

fn names(table: &RequestTable) -> Vec<&str> {
    table.lines.iter().map(|line| line.company.as_str()).collect()
}

#[test]
fn rows_are_the_lines_of_the_list_in_whatever_language() {
    let (mut house, _) = filled();
    for language in [habeas_words::Language::En, habeas_words::Language::Fr] {
        house.language = language;
        let listed = house.ok::<commands::RequestList>(RequestListRequest::default());
        let shown = table(&mut house, json!({}));
        assert_eq!(shown.lines, listed);
        assert_eq!((shown.total, shown.matching), (3, 3));
    }
}

#[test]
fn words_find_names_without_accents_references_and_states() {
    let (mut house, ids) = filled();
    assert_eq!(names(&table(&mut house, json!({ "words": "laka" }))), ["Łąka SA"]);
    assert_eq!(names(&table(&mut house, json!({ "words": "MULLER brume" }))), ["Brume Claire"]);
    let reference = table(&mut house, json!({ "words": "zebra" })).lines[0].reference.clone();
    let found = table(&mut house, json!({ "words": reference.to_lowercase() }));
    assert_eq!((names(&found), &found.ids), (vec!["Zebra"], &vec![ids[2].clone()]));
    assert_eq!(names(&table(&mut house, json!({ "which": "late" }))), ["Łąka SA"]);
    assert_eq!(names(&table(&mut house, json!({ "which": "unsent" }))), ["Zebra"]);
    assert_eq!(table(&mut house, json!({ "words": "nobody" })).matching, 0);
}

#[test]
fn rows_are_sorted_and_put_into_groups_with_their_places() {
    let (mut house, _) = filled();
    assert_eq!(names(&table(&mut house, json!({ "sort": "company" }))), ["Brume Claire", "Łąka SA", "Zebra"]);
    assert_eq!(names(&table(&mut house, json!({ "sort": "sent", "down": true })))[1..], ["Brume Claire", "Łąka SA"]);
    let grouped = table(&mut house, json!({ "group": "state", "sort": "company" }));
    let groups: Vec<_> = grouped.groups.iter().map(|g| (g.name.as_str(), g.first, g.rows, g.late)).collect();
    assert_eq!(groups, [("Written, not sent", 0, 1, 0), ("Sent", 1, 2, 1)]);
    assert_eq!(names(&grouped), ["Zebra", "Brume Claire", "Łąka SA"]);
    let stretch = json!({ "view": { "sort": "company" }, "first": 1, "rows": 1 });
    assert_eq!(names(&house.ok::<commands::RequestTable>(from(&stretch))), ["Łąka SA"]);
}

#[test]
fn what_was_written_recorded_and_deleted_since_is_in_it() {
    let (mut house, ids) = filled();
    assert_eq!(table(&mut house, json!({})).total, 3);
    house.record(&ids[2], "sent", "2026-11-23");
    assert_eq!(table(&mut house, json!({ "which": "unsent" })).matching, 0);
    house.record(&ids[0], "answered", "2026-11-24");
    house.record(&ids[1], "closed", "2026-11-24");
    assert_eq!(names(&table(&mut house, json!({ "which": "closed" }))), ["Brume Claire"]);
    house.ok::<commands::RequestDelete>(by_id(&ids[0]));
    let listed = house.ok::<commands::RequestList>(RequestListRequest::default());
    assert_eq!(table(&mut house, json!({})).lines, listed);
    // A new day makes other requests late.
    house.on("2027-02-24");
    assert_eq!(names(&table(&mut house, json!({ "which": "late" }))), ["Zebra"]);
}

#[test]
fn the_same_is_recorded_of_many_and_where_it_cannot_be_the_reason_is_told() {
    let (mut house, ids) = filled();
    let mut many =
        json!({ "ids": [ids[0], ids[1], ids[2], ids[2]], "kind": "sent", "on": "2026-11-24", "dry_run": true });
    let dry = house.ok::<commands::RequestRecordMany>(from(&many));
    assert_eq!((dry.recorded, dry.left_out.len()), (1, 2), "{:?}", dry.left_out);
    assert_eq!(table(&mut house, json!({ "which": "unsent" })).matching, 1);
    many["dry_run"] = json!(false);
    let done = house.ok::<commands::RequestRecordMany>(from(&many));
    assert_eq!((done.recorded, done.left_out.len()), (1, 2));
    assert!(done.left_out.iter().all(|left| !left.reason.is_empty() && !left.reference.is_empty()));
    assert_eq!(table(&mut house, json!({ "which": "unsent" })).matching, 0);
}

#[test]
fn the_rows_are_saved_for_a_spreadsheet_and_no_cell_is_a_formula() {
    let (mut house, ids) = filled();
    let person = house.ok::<commands::PersonList>(()).remove(0).id;
    let evil = house
        .ok::<commands::CompanyAdd>(from(&json!({ "name": "=1+1", "email": "dpo@evil.example", "country": "FR" })))
        .id;
    house.ok::<commands::RequestNew>(from(
        &json!({ "person": person, "company": evil, "rights": ["access"], "fact": null }),
    ));
    let saved =
        house.ok::<commands::RequestTableSave>(from(&json!({ "view": { "sort": "company" }, "out": out("all.csv") })));
    assert_eq!(saved.rows, 4);
    let text = String::from_utf8(house.saved("all.csv")).unwrap();
    assert!(text.contains("Łąka SA") && !text.contains("\n=1+1") && !text.contains(",=1+1"), "{text}");
    let one =
        house.ok::<commands::RequestTableSave>(from(&json!({ "view": {}, "only": [ids[1]], "out": out("one.csv") })));
    assert_eq!(one.rows, 1);
    let none = house.ok::<commands::RequestTableSave>(from(&json!({ "view": {}, "only": [], "out": out("none.csv") })));
    assert_eq!(none.rows, 0);
}

#[test]
fn a_workbook_has_the_same_rows_and_opens_where_it_is_read() {
    let (mut house, _) = filled();
    let view = json!({ "sort": "company" });
    for name in ["all.csv", "all.xlsx"] {
        assert_eq!(house.ok::<commands::RequestTableSave>(from(&json!({ "view": view, "out": out(name) }))).rows, 3);
    }
    let (csv, xlsx) = (house.saved("all.csv"), house.saved("all.xlsx"));
    let mut book = calamine::Xlsx::new(std::io::Cursor::new(xlsx)).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let shown = |cell: &calamine::Data| match cell {
        calamine::Data::DateTime(day) => {
            let days = jiff::Span::new().days(day.as_f64() as i64);
            jiff::civil::date(1899, 12, 30).checked_add(days).unwrap().to_string()
        }
        other => other.to_string(),
    };
    let rows: Vec<Vec<String>> = sheet.rows().map(|row| row.iter().map(shown).collect()).collect();
    let expected: Vec<Vec<String>> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.as_slice())
        .records()
        .map(|record| record.unwrap().iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(rows, expected);
    let unknown = json!({ "view": {}, "out": out("all.odt") });
    house.refused::<commands::RequestTableSave>(from(&unknown), "all.odt ends in neither");
}

/// A thousand requests and one: so many that their rows are cached.
fn very_many() -> House {
    let mut house = House::new();
    house.ana();
    let rows: String =
        (0..1_001).map(|n| format!("Maison {n} SAS,FR,access,email,2026-11-0{},R-{n:04}\n", 1 + n % 9)).collect();
    let file = house.file("many.csv", format!("company,country,right,channel,sent,reference\n{rows}"));
    house.ok::<commands::RequestImport>(from(&json!({ "file": file, "person": "Ana Lima" })));
    house
}

fn opened_again(house: &mut House) {
    house.ok::<commands::VaultLock>(());
    house.ok::<commands::VaultOpen>(crate::house::key());
}

#[test]
fn rows_that_are_cached_are_those_of_the_events_whatever_happened_since() {
    let mut house = very_many();
    let cache = house.path("vault/rows.cache");
    let fresh = table(&mut house, json!({ "sort": "reference" }));
    assert_eq!((fresh.total, cache.exists()), (1_001, true));
    let bytes = std::fs::read(&cache).unwrap();
    assert!(!bytes.windows(6).any(|part| part == b"Maison"), "it is sealed");

    opened_again(&mut house);
    assert_eq!(table(&mut house, json!({ "sort": "reference" })), fresh);

    // Recorded after the cache was written: by a row in memory, then by the events of that one request.
    house.record(&fresh.ids[0], "answered", "2026-11-20");
    let recorded = table(&mut house, json!({ "sort": "reference" }));
    assert_ne!(recorded.lines[0], fresh.lines[0]);
    opened_again(&mut house);
    assert_eq!(table(&mut house, json!({ "sort": "reference" })), recorded);

    // On another day, and where the file is damaged, the events are read.
    house.on("2027-02-01");
    opened_again(&mut house);
    assert!(table(&mut house, json!({ "sort": "reference" })).lines[1].late);
    house.on("2026-11-24");
    std::fs::write(&cache, &bytes[..bytes.len() / 2]).unwrap();
    opened_again(&mut house);
    assert_eq!(table(&mut house, json!({ "sort": "reference" })), recorded);
}

#[test]
fn nothing_that_is_deleted_stays_in_the_cache() {
    let mut house = very_many();
    let ids = table(&mut house, json!({})).ids;
    let cache = house.path("vault/rows.cache");
    assert!(cache.exists());
    house.ok::<commands::RequestDelete>(by_id(&ids[0]));
    assert!(!cache.exists());
    opened_again(&mut house);
    let left = table(&mut house, json!({}));
    assert_eq!((left.total, left.ids.contains(&ids[0])), (1_000, false));
}
