//! Requests: what happened to them, what the clock says, what to do next.

use crate::house::{House, by_id, from, happened, out};
use habeas_desk::api::{RequestListRequest, TaskReason};
use habeas_desk::commands;
use serde_json::json;

#[test]
fn a_request_is_written_sent_received_and_its_clock_runs() {
    let mut house = House::new();
    let written = house.request();
    assert_eq!(written.line.sentence, "You wrote the letter on 24 November 2026. It is not sent yet.");
    let id = written.id;
    let sent = house.record(&id, "sent", "2026-11-24");
    assert!(sent.deadline.unwrap().estimated, "posted, and nobody knows when it arrived");
    let received = house.on("2026-11-26").record(&id, "received", "2026-11-26");
    assert!(received.line.sentence.contains("must answer by Monday 28 December 2026"), "{}", received.line.sentence);
    assert!(received.deadline.unwrap().reasons.iter().any(|reason| reason.contains("is a Saturday")));
    assert_eq!(house.ok::<commands::RequestList>(RequestListRequest::default()).len(), 1);
    assert_eq!(house.ok::<commands::RequestDue>(())[0].line.due.as_deref(), Some("2026-12-28"));
}

#[test]
fn what_happened_must_make_sense() {
    let mut house = House::new();
    let id = house.request().id;
    let mut refused =
        |kind: &str, on: &str, words: &str| house.refused::<commands::RequestRecord>(happened(&id, kind, on), words);
    refused("received", "2026-11-24", "cannot be recorded before “I sent it”");
    refused("sent", "2026-11-25", "is still to come");
    refused("sent", "2026-11-20", "is before");
    assert_eq!(refused("sent", "tomorrow", "is not a date").field.as_deref(), Some("on"));
    house.record(&id, "sent", "2026-11-24");
    house.refused::<commands::RequestRecord>(happened(&id, "sent", "2026-11-24"), "is already recorded");
    house.refused::<commands::RequestShow>(by_id("nothing"), "There is nothing here called");
}

#[test]
fn an_entry_that_was_wrong_is_undone_and_stays_in_the_record() {
    let mut house = House::new();
    let id = house.request().id;
    let sent = house.record(&id, "sent", "2026-11-24");
    let event = sent.timeline.last().unwrap().event.clone();
    let undone =
        house.ok::<commands::RequestCorrect>(from(&json!({ "id": id, "event": event, "reason": "wrong day" })));
    assert!(undone.line.sentence.contains("It is not sent yet."), "{}", undone.line.sentence);
    assert!(undone.timeline.iter().any(|entry| entry.event == event && entry.corrected));
    house.refused::<commands::RequestCorrect>(from(&json!({ "id": id, "event": event })), "");
}

#[test]
fn the_next_step_follows_the_days() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    house.on("2026-11-26").record(&id, "received", "2026-11-26");
    assert!(house.show(&id).next.sentence.contains("Nothing to do"));
    let late = house.on("2026-12-29").show(&id);
    assert!(late.line.late && late.next.sentence.contains("remind them"), "{}", late.next.sentence);
    assert!(late.other_steps.iter().any(|step| step.sentence.contains("Complain to the authority")));
}

#[test]
fn what_needs_the_person_is_named_with_its_reason() {
    let mut house = House::new();
    let id = house.request().id;
    let new = house.ok::<commands::RequestTasks>(());
    assert_eq!((new.tasks.len(), new.ready.len(), new.requests), (0, 1, 1), "written today: ready, and no task yet");
    let unsent = house.on("2026-11-27").ok::<commands::RequestTasks>(());
    assert_eq!((unsent.tasks[0].reason, unsent.tasks[0].days), (TaskReason::Unsent, 3));
    house.record(&id, "sent", "2026-11-27");
    house.record(&id, "received", "2026-11-27");
    let running = house.ok::<commands::RequestTasks>(());
    assert!(running.tasks.is_empty() && running.next_due.unwrap().due.as_deref() == Some("2026-12-28"));
    let soon = house.on("2026-12-21").ok::<commands::RequestTasks>(());
    assert_eq!((soon.tasks[0].reason, soon.tasks[0].days), (TaskReason::Soon, 7));
    let late = house.on("2026-12-30").ok::<commands::RequestTasks>(());
    assert_eq!((late.tasks[0].reason, late.tasks[0].days), (TaskReason::Late, 2));
    house.record(&id, "refused", "2026-12-30");
    assert!(house.ok::<commands::RequestTasks>(()).tasks.is_empty());
    assert!(house.ok::<commands::RequestList>(RequestListRequest::default())[0].finished);
}

#[test]
fn the_calendar_holds_open_deadlines_and_nothing_else() {
    let mut house = House::new();
    let calendar = |name: &str| from(&json!({ "out": out(name) }));
    house.refused::<commands::CalendarExport>(calendar("none.ics"), "No open request has a deadline.");
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    assert_eq!(house.ok::<commands::CalendarExport>(calendar("due.ics")).requests, 1);
    let text = String::from_utf8(house.saved("due.ics")).unwrap();
    assert!(text.contains("BEGIN:VEVENT") && text.contains("BEGIN:VALARM"), "{text}");
    // A whole day ends with the day after it, exclusively; no id is drawn and no clock is read.
    assert!(
        text.contains("DTSTART;VALUE=DATE:20261228\r\n") && text.contains("DTEND;VALUE=DATE:20261229\r\n"),
        "{text}"
    );
    assert_eq!(house.ok::<commands::CalendarExport>(calendar("again.ics")).requests, 1);
    assert_eq!(String::from_utf8(house.saved("again.ics")).unwrap(), text);
    house.refused::<commands::CalendarExport>(calendar("due.ics"), "There is already something called");
}

#[test]
fn a_person_is_reminded_once_and_knows_the_days_to_come() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    house.on("2026-11-26").record(&id, "received", "2026-11-26");
    let mut look = |day: &str, notified: bool| {
        house.on(day);
        house.ok::<commands::RemindersDue>(from(&json!({ "notified": notified })))
    };
    let early = look("2026-11-26", true);
    assert_eq!((early.news.len(), early.waiting), (0, 0));
    assert_eq!(early.coming, ["2026-12-21", "2026-12-29"], "a week before the last day, and the day after it");
    let soon = look("2026-12-21", false);
    assert_eq!(soon.news.iter().map(|n| (n.reason.id(), n.on.as_str())).collect::<Vec<_>>(), [("soon", "2026-12-21")]);
    // Nobody was told yet, so it is news until somebody is.
    assert_eq!(look("2026-12-21", true).news.len(), 1);
    assert_eq!((look("2026-12-21", true).news.len(), look("2026-12-22", true).news.len()), (0, 0));
    let late = look("2027-01-04", true);
    assert_eq!((late.news.first().map(|n| n.reason.id()), late.waiting, late.coming.len()), (Some("late"), 1, 0));
    assert_eq!(look("2026-12-23", true).news.len(), 0, "a clock that was put back");
    house.ok::<commands::RequestDelete>(from(&json!({ "id": id })));
}
