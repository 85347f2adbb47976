//! Envelopes, labels, the list for the post office, and the address for a mail program.

use crate::house::{House, company, from, out};
use habeas_desk::commands;
use serde_json::json;

/// A vault with one letter that goes by post and one by e-mail; their ids.
fn two_letters() -> (House, String, String) {
    let mut house = House::new();
    let posted = house.request().id;
    let mut ana = crate::house::person("Bo Okafor");
    ana.email = Some("bo@okafor.example".to_owned());
    let bo = house.ok::<commands::PersonAdd>(ana).id;
    let mut nord = company("Nordwind GmbH", "DE");
    nord.email = Some("dpo@nordwind.example".to_owned());
    let nord = house.ok::<commands::CompanyAdd>(nord).id;
    let request = json!({ "person": bo, "company": nord, "rights": ["access"], "delivery": { "language": "en", "channel": "email" } });
    let mailed = house.request_for(&request).id;
    (house, posted, mailed)
}

#[test]
fn unnamed_letters_are_those_that_wait_for_the_post() {
    let (mut house, posted, _) = two_letters();
    let envelopes = |name: &str| from(&json!({ "format": "c5", "out": out(name) }));
    assert_eq!(house.ok::<commands::PostEnvelopes>(envelopes("all.pdf")).letters, 1);
    assert!(house.saved("all.pdf").starts_with(b"%PDF-"));
    house.record(&posted, "sent", "2026-11-24");
    house.refused::<commands::PostEnvelopes>(envelopes("none.pdf"), "There is no letter to post.");
    assert!(!house.path("none.pdf").exists());
}

#[test]
fn labels_go_on_where_a_sheet_was_begun() {
    let (mut house, posted, mailed) = two_letters();
    let labels = |start: u32| from(&json!({ "requests": [posted, mailed], "start": start, "out": out("labels.pdf") }));
    house.refused::<commands::PostLabels>(labels(22), "cannot be chosen");
    let made = house.ok::<commands::PostLabels>(labels(21));
    assert_eq!((made.letters, made.sheets, made.next_label), (2, 2, Some(2)));
    let formats = house.ok::<commands::PostFormats>(());
    assert!(formats.labels.len() >= 4 && formats.envelopes.iter().any(|format| format.id == "dl"));
}

#[test]
fn the_posting_list_counts_each_kind() {
    let (mut house, posted, mailed) = two_letters();
    let list =
        json!({ "requests": [posted, mailed], "posting": "registered", "language": "de", "out": out("list.pdf") });
    let made = house.ok::<commands::PostList>(from(&list));
    assert_eq!((made.letters, made.sheets), (2, 1));
    let wrong = json!({ "requests": ["2026-nowhere"], "out": out("x.pdf") });
    house.refused::<commands::PostList>(from(&wrong), "There is nothing here called");
}

#[test]
fn a_letter_too_long_for_an_address_says_what_to_do() {
    let (mut house, _, mailed) = two_letters();
    let error = house.refused::<commands::RequestMailto>(from(&json!({ "id": mailed })), "too long");
    assert!(error.todo.contains(".eml"), "{}", error.todo);
}

#[test]
fn a_single_letter_is_printed_as_it_was_stored() {
    let (mut house, posted, _) = two_letters();
    let letter = json!({ "id": posted, "out": out("letter.pdf") });
    house.ok::<commands::RequestLetter>(from(&letter));
    let made = house.ok::<commands::PostPrint>(from(&json!({ "requests": [posted], "out": out("print.pdf") })));
    assert_eq!(made.letters, 1);
    assert_eq!(house.saved("print.pdf"), house.saved("letter.pdf"));
}

#[test]
fn a_selection_is_one_file_with_its_list_and_its_envelopes_last() {
    let (mut house, posted, mailed) = two_letters();
    let job = json!({ "requests": [posted, mailed], "envelopes": "c5", "posting_list": true, "out": out("job.pdf") });
    let made = house.ok::<commands::PostPrint>(from(&job));
    assert_eq!((made.letters, made.left_out.len()), (2, 0));
    let file = habeas_tests::run_on_bytes("pdfinfo", &["-l", "99"], &house.saved("job.pdf"), &[]);
    let sizes: Vec<bool> = file
        .lines()
        .filter(|line| line.contains("size:") && line.starts_with("Page "))
        .map(|line| line.contains("A4"))
        .collect();
    assert_eq!(sizes.len(), made.pages as usize, "{file}");
    assert_eq!(sizes.iter().rev().take_while(|a4| !**a4).count(), 2, "the envelopes come last: {file}");
    let wrong = json!({ "requests": [posted, mailed], "envelopes": "c99", "out": out("x.pdf") });
    house.refused::<commands::PostPrint>(from(&wrong), "cannot be chosen");
}
