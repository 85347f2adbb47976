//! Data subjects and their signatures.

use crate::house::{House, by_id, from, out, person};
use habeas_desk::api::{PersonEdit, SignatureInput, SignatureSave};
use habeas_desk::commands;
use serde_json::json;

#[test]
fn a_person_is_added_found_by_name_and_changed() {
    let mut house = House::new();
    let id = house.ana();
    assert_eq!(house.ok::<commands::PersonShow>(by_id("Ana Lima")).id, id);
    let mut changed = person("Ana Lima");
    changed.address = vec!["5 place Haute".to_owned(), "69001 Lyon".to_owned()];
    house.ok::<commands::PersonEdit>(PersonEdit { id: id.clone(), person: changed });
    let all = house.ok::<commands::PersonList>(());
    assert_eq!((all.len(), all[0].address[0].as_str()), (1, "5 place Haute"));
}

#[test]
fn what_cannot_be_a_person_is_refused_beside_its_field() {
    let mut house = House::new();
    assert_eq!(
        house.refused::<commands::PersonAdd>(person(" "), "Something is missing").field.as_deref(),
        Some("name")
    );
    let mut wrong = person("Ana");
    wrong.email = Some("not-an-address".to_owned());
    assert_eq!(house.refused::<commands::PersonAdd>(wrong, "not an e-mail").field.as_deref(), Some("email"));
    house.refused::<commands::PersonShow>(by_id("nobody"), "There is nothing here called");
}

#[test]
fn a_signature_is_drawn_shown_saved_and_removed() {
    let mut house = House::new();
    let id = house.ana();
    let strokes = vec![vec![[20.0, 1500.0], [900.0, 60.0], [1800.0, 1400.0], [5900.0, 200.0]]];
    let set = SignatureInput { person: id.clone(), strokes, file: None };
    house.ok::<commands::SignatureSet>(set);
    let shown = house.ok::<commands::SignatureShow>(by_id(&id));
    assert_eq!((shown.name.as_str(), shown.kind.is_some()), ("Ana Lima", true));
    house.ok::<commands::SignatureSave>(SignatureSave { person: id.clone(), out: out("signature.json") });
    assert!(house.saved("signature.json").starts_with(b"{\"strokes\""));
    house.ok::<commands::SignatureRemove>(by_id(&id));
    assert!(house.ok::<commands::SignatureShow>(by_id(&id)).kind.is_none());
}

#[test]
fn a_file_that_is_no_signature_is_refused() {
    let mut house = House::new();
    let id = house.ana();
    let file = house.file("a.gif", *b"GIF89a");
    let set = from(&json!({ "person": id, "file": file }));
    house.refused::<commands::SignatureSet>(set, "The signature cannot be read");
}
