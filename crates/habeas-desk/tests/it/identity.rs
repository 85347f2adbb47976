//! Copies of identity documents.

use crate::house::{House, from, out};
use habeas_desk::api::FileIn;
use habeas_desk::commands;
use serde_json::{Value, json};

const CARD: &[u8] = include_bytes!("../../../habeas-redact/tests/data/specimen.jpg");

fn copy(picture: &FileIn, more: &Value) -> Value {
    let mut copy = json!({ "picture": picture, "kind": "card", "purpose": "access request", "recipient": "Harmonics",
        "hide": [{ "x": 50, "y": 140, "width": 280, "height": 420 }] });
    copy.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    copy
}

#[test]
fn a_copy_needs_no_vault_and_says_whom_it_is_for() {
    let mut house = House::empty();
    let card = house.file("card.jpg", CARD);
    let shown = house.ok::<commands::IdentityPreview>(from(&copy(&card, &json!({}))));
    assert_eq!(shown.mark, "COPY only for Harmonics – access request – 2026-11-24 – not valid for any other use");
    assert!(shown.dpi <= 150);
    let save = json!({ "copy": copy(&card, &json!({})), "out": out("copy.pdf") });
    house.ok::<commands::IdentitySave>(from(&save));
    assert!(house.saved("copy.pdf").starts_with(b"%PDF-"));
    house.refused::<commands::IdentitySave>(from(&save), "There is already something called");
    let advice = house.ok::<commands::IdentityAdvice>(());
    assert!(advice.why.iter().any(|why| why.law.contains("12(6)")) && !advice.ways.is_empty());
}

#[test]
fn what_cannot_be_copied_is_refused_beside_its_field() {
    let mut house = House::empty();
    let card = house.file("card.jpg", CARD);
    let half = house.file("half.jpg", &CARD[..CARD.len() / 2]);
    let outside = json!({ "hide": [{ "x": 5000, "y": 1, "width": 9, "height": 9 }] });
    for (request, field) in [
        (copy(&half, &json!({})), "picture"),
        (copy(&card, &outside), "hide"),
        (copy(&card, &json!({ "recipient": "王小明" })), "recipient"),
        (copy(&card, &json!({ "purpose": " " })), "purpose"),
    ] {
        let error = house.refused::<commands::IdentityPreview>(from(&request), "");
        assert_eq!(error.field.as_deref(), Some(field), "{}", error.message);
    }
}

#[test]
fn a_copy_that_was_added_goes_with_the_letter_that_gives_the_identity() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    house.record(&id, "identity_asked", "2026-11-24");
    let card = house.file("card.jpg", CARD);
    let add = json!({ "id": id, "copy": copy(&card, &json!({ "recipient": null })) });
    let added = house.ok::<commands::IdentityEnclose>(from(&add));
    assert!(added.mark.contains("Brume Claire"), "whom it is for comes from the request: {}", added.mark);
    let follow = json!({ "id": id, "letter": "F7", "fields": { "identity_data": ["Customer number 4711"] } });
    house.ok::<commands::FollowUpNew>(from(&follow));
    house.ok::<commands::RequestLetter>(from(&json!({ "id": id, "follow_up": "F7", "out": out("identity.txt") })));
    assert!(String::from_utf8(house.saved("identity.txt")).unwrap().contains(&added.file.name));
}
