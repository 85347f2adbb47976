//! What came back.

use crate::house::{House, by_id, from, out};
use habeas_desk::api::AnswerOpen;
use habeas_desk::commands;
use serde_json::json;

const ANSWER: &[u8] = b"From: dpo@brume.example\r\n\r\n\x00\xff your data\r\n";

#[test]
fn an_answer_is_stored_byte_for_byte() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    let file = house.file("Réponse.eml", ANSWER);
    let view = house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file], "on": "2026-11-24" })));
    assert_eq!(view.line.sentence, "They answered on 24 November 2026.");
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    let stored = &answers[0].files[0];
    assert_eq!((stored.name.as_str(), stored.media_type.as_str()), ("Réponse.eml", "message/rfc822"));
    let open = |name: &str| AnswerOpen { file: stored.id.clone(), out: out(name) };
    house.ok::<commands::AnswerOpen>(open("again.eml"));
    assert_eq!(house.saved("again.eml"), ANSWER);
    house.refused::<commands::AnswerOpen>(open("again.eml"), "There is already something called");
    house.refused::<commands::AnswerOpen>(open("vault/again.eml"), "inside the vault’s folder");
}

#[test]
fn an_answer_without_a_file_or_before_the_letter_is_refused() {
    let mut house = House::new();
    let id = house.request().id;
    house.refused::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [] })), "Something is missing");
    let file = house.file("a.eml", ANSWER);
    let early = from(&json!({ "id": id, "files": [file], "on": "2026-11-20" }));
    house.refused::<commands::AnswerAdd>(early, "");
    assert_eq!(house.sealed(), 3, "the letter as PDF and text, and the notice: nothing of a refused answer is sealed");
    house.record(&id, "sent", "2026-11-24");
    let missing = from(&json!({ "id": id, "files": [{ "path": "gone.eml" }] }));
    house.refused::<commands::AnswerAdd>(missing, "is not there");
}
