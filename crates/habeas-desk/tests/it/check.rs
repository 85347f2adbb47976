//! What came, beside what was owed: proposals, the person's word, the clock, the next letter.

use crate::house::{House, by_id, from, out};
use habeas_desk::api::{AnswerCheckView, AnswerKind, ItemStatus, Tick};
use habeas_desk::commands;
use serde_json::{Value, json};

const PART: &str = "From: dpo@brume.example\r\nSubject: your data\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
Dear Ms Low,\r\n\r\nWe confirm that we process personal data about you: your name, your address, your orders and your payments.\r\n\r\n\
Your data were disclosed to Kranichpost Ltd for delivery. We keep invoices for ten years.\r\n\r\n\
You can complain to the Information Commissioner's Office.\r\n\r\nYours sincerely\r\nThe data office\r\n\r\n\
On 24 Nov 2026 at 10:00, Ana wrote:\r\n> Tell me the purposes of the processing and the source of my data.\r\n";

const MORE_TIME: &str = "From: dpo@brume.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
Dear Ms Low,\r\n\r\nBecause of the number of requests we are extending the time for our reply by two further months, \
so that you will hear from us by 24 February 2027.\r\n\r\nYours sincerely\r\nThe data office\r\n";

/// A request that was sent, and the id of the file of its answer.
fn answered(house: &mut House, text: &str) -> (String, String) {
    let (person, company) = (house.ana(), house.brume());
    let delivery = json!({ "language": "en" });
    let request = json!({ "person": person, "company": company, "rights": ["access"], "delivery": delivery });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-11-24");
    let file = house.file("answer.eml", text);
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file] })));
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    (id, answers[0].files[0].id.clone())
}

fn check(house: &mut House, answer: &str) -> AnswerCheckView {
    house.ok::<commands::AnswerCheck>(from(&json!({ "answer": answer })))
}

fn say(house: &mut House, request: &Value) -> AnswerCheckView {
    house.ok::<commands::AnswerAssess>(from(request))
}

#[test]
fn what_was_found_is_quoted_and_what_was_not_is_never_called_missing() {
    let mut house = House::new();
    let (id, file) = answered(&mut house, PART);
    let view = check(&mut house, &file);
    assert_eq!((view.proposed, view.kind, view.language.as_deref()), (Some(AnswerKind::Incomplete), None, Some("en")));
    let item = |id: &str| view.items.iter().find(|item| item.id == id).unwrap();
    let recipients = item("A03").proposal.as_ref().unwrap();
    assert_eq!((recipients.status, recipients.passage.answer.as_str()), (ItemStatus::Present, file.as_str()));
    assert_eq!(recipients.passage.quote, "Your data were disclosed to Kranichpost Ltd for delivery.");
    assert_eq!(item("A04").proposal.as_ref().unwrap().passage.quote, "We keep invoices for ten years.");
    // The person's own words, quoted below, are no answer.
    assert!(item("A01").proposal.is_none() && item("A07").proposal.is_none());
    assert!(view.items.iter().all(|item| item.tick == Tick::Open));
    assert_eq!((view.score.given, view.score.sentence.starts_with("0 of ")), (0.0, true));
    let json = serde_json::to_string(&view.items).unwrap();
    assert!(!json.contains("missing\"") && !json.contains("not_found"), "{json}");
    // Looking records nothing.
    assert!(house.show(&id).timeline.iter().all(|step| step.name != "assessed"));
}

#[test]
fn the_score_counts_the_ticks_of_the_person_and_the_letter_what_they_left() {
    let mut house = House::new();
    let (id, file) = answered(&mut house, PART);
    let ticks = json!([{ "id": "A00", "tick": "present" }, { "id": "A03", "tick": "present" }, { "id": "A04", "tick": "partial" }, { "id": "A09", "tick": "not_applicable" }]);
    let view = say(&mut house, &json!({ "answer": file, "kind": "incomplete", "items": ticks }));
    assert_eq!((view.kind, view.score.given), (Some(AnswerKind::Incomplete), 2.5));
    assert!(view.score.sentence.starts_with("2½ of "), "{}", view.score.sentence);
    assert!(view.open.contains(&"A04".to_owned()) && !view.open.contains(&"A03".to_owned()));
    assert!(!view.open.contains(&"A09".to_owned()));
    assert_eq!(view.next.id.id(), "ask_missing");
    let offer = house.ok::<commands::FollowUpOffer>(by_id(&id));
    assert_eq!(offer[0].given["missing_item"], view.open);
    // No letter asks for what is ticked; one that names nothing asks for what was left, and for nothing else.
    for item in &view.items {
        let fields = json!({ "id": id, "letter": "F2", "fields": { "missing_item": [item.id] } });
        match item.tick {
            Tick::Present => {
                house.refused::<commands::FollowUpPreview>(from(&fields), "You ticked");
            }
            _ => {
                house.ok::<commands::FollowUpPreview>(from(&fields));
            }
        }
    }
    house.ok::<commands::FollowUpNew>(from(&json!({ "id": id, "letter": "F2" })));
    house.ok::<commands::RequestLetter>(from(&json!({ "id": id, "follow_up": "F2", "out": out("rest.txt") })));
    let letter = String::from_utf8(house.saved("rest.txt")).unwrap();
    assert!(!letter.contains("the recipients of my data, each by name"), "{letter}");
    // Unticked again, it may be asked for again.
    let view = say(&mut house, &json!({ "answer": file, "items": [{ "id": "A03", "tick": "open" }] }));
    assert!(view.open.contains(&"A03".to_owned()));
    let unknown = json!({ "answer": file, "items": [{ "id": "A99", "tick": "present" }] });
    house.refused::<commands::AnswerAssess>(from(&unknown), "A99");
}

#[test]
fn the_kind_moves_the_clock_and_the_next_step() {
    let mut house = House::new();
    let (id, file) = answered(&mut house, MORE_TIME);
    let before = house.show(&id);
    assert_eq!(before.line.status.id(), "answered");
    let view = check(&mut house, &file);
    assert_eq!(view.proposed, Some(AnswerKind::Extension));
    assert!(view.passage.unwrap().quote.contains("two further months"));
    let view = say(&mut house, &json!({ "answer": file, "kind": "extension" }));
    assert_eq!((view.kind, view.gives), (Some(AnswerKind::Extension), true));
    let after = house.show(&id);
    assert_eq!(after.line.status.id(), "running");
    let due = after.line.due.unwrap();
    assert!(due.as_str() > "2027-02-01", "{due}");
    let note = after.timeline.iter().find(|s| s.name == "extension_announced").unwrap().note.clone().unwrap();
    assert!(note.contains("number of requests"), "{note}");
    // The file is still among what came, once.
    let answers = house.ok::<commands::AnswerList>(by_id(&id));
    assert_eq!(answers.iter().flat_map(|a| &a.files).filter(|f| f.id == file).count(), 1);
    // A demand for proof leads to the letter that gives it.
    let view = say(&mut house, &json!({ "answer": file, "kind": "identity" }));
    assert_eq!(view.next.id.id(), "give_identity");
    // What the passage does not bear out is asked for.
    let mut house = House::new();
    let (_, file) = answered(&mut house, PART);
    house.refused::<commands::AnswerAssess>(
        from(&json!({ "answer": file, "kind": "extension" })),
        "Something is missing",
    );
    let view = say(&mut house, &json!({ "answer": file, "kind": "refusal", "reason": "trade secrets" }));
    assert_eq!(view.next.id.id(), "check_refusal");
}

#[test]
fn a_file_that_is_not_kept_is_told_of_in_the_same_manner() {
    let mut house = House::empty();
    let file = house.file("answer.eml", PART);
    let found = house.ok::<commands::AnswerRead>(from(&json!({ "files": [file] }))).answer;
    assert_eq!((found.kind.as_str(), found.language.as_deref()), ("incomplete", Some("en")));
    let recipients = &found.proposals["A03"];
    assert_eq!((recipients.status, recipients.path.as_str()), (ItemStatus::Present, "answer.eml"));
    assert_eq!(recipients.quote.chars().count() as u64, recipients.end - recipients.start);
    assert!(!found.proposals.contains_key("A07"));
}

#[test]
fn nothing_is_called_missing_before_the_person_looked_at_an_item() {
    let mut house = House::new();
    let (id, file) = answered(&mut house, PART);
    for kind in ["full", "incomplete"] {
        let view = say(&mut house, &json!({ "answer": file, "kind": kind }));
        assert_ne!(view.next.id.id(), "ask_missing", "{kind}");
        let offers = house.ok::<commands::FollowUpOffer>(by_id(&id));
        assert!(offers.iter().all(|offer| offer.given.is_empty()), "{kind}");
        house.refused::<commands::FollowUpPreview>(from(&json!({ "id": id, "letter": "F2" })), "");
    }
    // The kind that was said stays with its entry when ticks follow.
    say(&mut house, &json!({ "answer": file, "items": [{ "id": "A00", "tick": "present" }] }));
    let steps = house.show(&id).timeline;
    let last = steps.iter().rev().find(|step| step.name == "assessed").unwrap();
    assert_eq!(last.note.as_deref(), Some("They answered in part"));
}

#[test]
fn an_extension_that_gives_no_reason_moves_no_deadline() {
    let text = MORE_TIME.replace("Because of the number of requests we are", "We are");
    let mut house = House::new();
    let (id, file) = answered(&mut house, &text);
    assert_eq!(check(&mut house, &file).proposed, Some(AnswerKind::Extension));
    say(&mut house, &json!({ "answer": file, "kind": "extension" }));
    let after = house.show(&id);
    assert!(after.timeline.iter().find(|s| s.name == "extension_announced").unwrap().note.is_none());
    let due = after.line.due.unwrap();
    assert!(due.as_str() < "2027-01-10", "{due}");
}

#[test]
fn whether_it_is_complete_is_asked_of_access_alone() {
    let mut house = House::new();
    let (person, company) = (house.ana(), house.brume());
    let request = json!({ "person": person, "company": company, "rights": ["erasure"], "delivery": { "language": "en" },
        "fields": { "ground": ["not_needed"] } });
    let id = house.request_for(&request).id;
    house.record(&id, "sent", "2026-11-24");
    let file = house.file("answer.eml", PART);
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file] })));
    let answer = house.ok::<commands::AnswerList>(by_id(&id))[0].files[0].id.clone();
    assert_eq!(check(&mut house, &answer).proposed, None);
}
