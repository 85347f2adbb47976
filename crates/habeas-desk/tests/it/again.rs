//! The same asked again: what the law says, the letter anew, last time beside this time, and a reminder by choice.

use crate::house::{House, by_id, from};
use habeas_desk::api::AgainOffer;
use habeas_desk::commands;
use serde_json::json;

fn asked(house: &mut House) -> String {
    let (person, company) = (house.ana(), house.brume());
    let request = json!({ "person": person, "company": company, "rights": ["access"],
        "delivery": { "language": "en", "tone": "firm", "channel": "post", "posting": "registered", "note": "I moved in May." },
        "fact": "I ordered there in 2025.", "identifiers": [{ "label": "Customer number", "value": "4711" }] });
    house.request_for(&request).id
}

fn answered(house: &mut House, id: &str, on: &str, text: &str) {
    house.record(id, "sent", on);
    let file = house.file("answer.txt", text);
    house.ok::<commands::AnswerAdd>(from(&json!({ "id": id, "files": [file], "on": on })));
}

fn offer(house: &mut House, id: &str) -> AgainOffer {
    house.ok::<commands::RequestAgainOffer>(by_id(id))
}

#[test]
fn what_is_not_answered_is_not_asked_again() {
    let mut house = House::new();
    let id = asked(&mut house);
    let offered = offer(&mut house, &id);
    assert!(!offered.may && offered.sentence.contains("No sending"), "{}", offered.sentence);
    assert!(offered.law.is_empty());
    house.refused::<commands::RequestAgain>(by_id(&id), "cannot be made again");
    house.refused::<commands::RequestRemind>(from(&json!({ "id": id, "on": "2027-11-24" })), "cannot be made again");
    house.record(&id, "sent", "2026-11-24");
    assert!(offer(&mut house, &id).sentence.contains("not answered yet"));
}

#[test]
fn the_letter_is_written_anew_with_all_that_was_said_and_the_answers_stand_side_by_side() {
    let mut house = House::new();
    let id = asked(&mut house);
    answered(&mut house, &id, "2026-11-24", "We hold your name.");
    let offered = offer(&mut house, &id);
    assert!(
        offered.may && offered.law[0].contains("Art. 12(5)") && offered.law[1].contains("Art. 15(3)"),
        "{offered:?}"
    );
    assert!(
        offered.recent.as_deref().is_some_and(|said| said.contains("less than three months")),
        "told, not forbidden"
    );
    assert_eq!(offered.next_year.as_deref(), Some("2027-11-24"));
    house.on("2027-12-01");
    assert!(offer(&mut house, &id).recent.is_none());
    let made = house.ok::<commands::RequestAgain>(by_id(&id));
    let [second] = made.ids.as_slice() else { panic!("{:?}", made.ids) };
    let before = house.ok::<commands::RequestPages>(by_id(&id)).text;
    let now = house.ok::<commands::RequestPages>(by_id(second)).text;
    for words in ["I ordered there in 2025.", "4711", "I moved in May.", "Brume Claire", "Ana Lima"] {
        assert!(now.contains(words), "{words} in {now}");
    }
    let view = house.show(second);
    assert_ne!(view.line.reference, house.show(&id).line.reference);
    assert!(before.len().abs_diff(now.len()) < 40, "{before}\n{now}");
    // While it runs, it is not asked a third time.
    let offered = offer(&mut house, &id);
    assert!(!offered.may && offered.sentence.contains(&view.line.reference), "{}", offered.sentence);
    house.refused::<commands::RequestAgain>(by_id(&id), "cannot be made again");
    let earlier = offer(&mut house, second).earlier.unwrap();
    assert_eq!((earlier.request.as_str(), earlier.newer), (id.as_str(), None));
    answered(&mut house, second, "2027-12-01", "We hold your name and your address.");
    let earlier = offer(&mut house, second).earlier.unwrap();
    let (older, newer) = (earlier.older.unwrap(), earlier.newer.unwrap());
    let compared = house.ok::<commands::AnswerCompare>(from(&json!({ "old": older.id, "new": newer.id })));
    assert!(compared.new + compared.gone + compared.changed > 0, "{compared:?}");
    assert!(offer(&mut house, second).may, "answered, it may be asked again");
}

#[test]
fn a_reminder_is_there_only_if_it_was_asked_for() {
    let mut house = House::new();
    let id = asked(&mut house);
    answered(&mut house, &id, "2026-11-24", "We hold your name.");
    house.record(&id, "closed", "2026-11-24");
    house.on("2027-12-01");
    assert!(house.ok::<commands::RequestDue>(()).is_empty() && house.ok::<commands::RequestTasks>(()).tasks.is_empty());
    house.refused::<commands::RequestRemind>(from(&json!({ "id": id, "on": "2027-11-30" })), "is over");
    house.on("2026-12-01");
    let set = house.ok::<commands::RequestRemind>(from(&json!({ "id": id, "on": "2027-11-24" })));
    assert_eq!(set.remind_on.as_deref(), Some("2027-11-24"));
    house.on("2027-12-01");
    let due = house.ok::<commands::RequestDue>(());
    assert_eq!((due.len(), due[0].next.id.id()), (1, "ask_again"));
    assert!(due[0].next.reason.as_deref().is_some_and(|why| why.contains("Nothing obliges you")));
    let tasks = house.ok::<commands::RequestTasks>(()).tasks;
    assert_eq!((tasks[0].reason.id(), tasks[0].days), ("again", 7));
    house.on("2027-11-20");
    assert!(house.ok::<commands::RequestDue>(()).is_empty(), "not before its day");
    house.on("2027-12-01");
    // Taken back or done, it is no more.
    house.ok::<commands::RequestRemind>(from(&json!({ "id": id, "on": null })));
    assert!(offer(&mut house, &id).remind_on.is_none());
    house.refused::<commands::RequestRemind>(from(&json!({ "id": id, "on": "soon" })), "");
    house.ok::<commands::RequestRemind>(from(&json!({ "id": id, "on": "2027-12-01" })));
    house.ok::<commands::RequestAgain>(by_id(&id));
    assert!(house.ok::<commands::RequestTasks>(()).tasks.is_empty());
    let again = json!({ "id": id, "on": "2028-11-24" });
    house.refused::<commands::RequestRemind>(from(&again), "cannot be made again");
}

#[test]
fn a_reminder_goes_with_its_request() {
    let mut house = House::new();
    let id = asked(&mut house);
    answered(&mut house, &id, "2026-11-24", "We hold your name.");
    house.ok::<commands::RequestRemind>(from(&json!({ "id": id, "on": "2027-11-24" })));
    assert_eq!(house.ok::<commands::RequestDelete>(by_id(&id)).drafts, 1);
}
