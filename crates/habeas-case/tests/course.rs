//! How a request went, as it counts among many.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_case::assessed::{Assessed, Tick};
use habeas_case::chain::{Stamp, next_event};
use habeas_case::course::{Course, Timeliness};
use habeas_case::event::{Event, Head, Subject};
use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::fold::fold;
use habeas_case::ids::{CompanyId, DeskId, EventId, PersonId, RequestId, Salt};
use habeas_case::letter::Composed;
use habeas_case::recorded::RecordedKind;
use habeas_case::request::{Details, RequestEvent};
use habeas_case::survival::Observation;
use habeas_law::checklist::AnswerKind;
use habeas_law::clock::Weekends;
use habeas_law::delivery::{Channel, Delivery, Language};
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::{Date, date};

const SENT: Date = date(2026, 3, 2);
const TODAY: Date = date(2026, 12, 1);

/// One desk that writes one request, sent by e-mail on [`SENT`].
struct Case {
    events: Vec<Event>,
    head: Option<Head>,
}

impl Case {
    fn sent() -> Self {
        let mut case = Self { events: Vec::new(), head: None };
        case.write(SENT, &composed());
        case.kind(SENT, RecordedKind::Sent);
        case
    }

    fn write(&mut self, on: Date, payload: &RequestEvent) -> EventId {
        let n = u8::try_from(self.events.len()).unwrap();
        let moment = Stamp {
            id: EventId([n; 16]),
            salt: Salt([n; 32]),
            desk: DeskId([1; 16]),
            recorded_at: jiff::Timestamp::from_second(1_795_000_000 + i64::from(n)).unwrap(),
        };
        let event = next_event(Subject::Request(RequestId([7; 16])), on, payload, self.head, moment).unwrap();
        self.head = Some(Head { seq: event.seq, hash: event.hash() });
        self.events.push(event);
        EventId([n; 16])
    }

    fn kind(&mut self, on: Date, kind: RecordedKind) -> EventId {
        self.write(on, &RequestEvent::recorded(kind, Details::default()))
    }

    fn said(&mut self, answer: EventId, kind: Option<AnswerKind>, items: &[(&str, Tick)]) {
        let items = items.iter().map(|(id, tick)| ((*id).to_owned(), *tick)).collect();
        self.write(TODAY, &RequestEvent::Assessed(Box::new(Assessed { answer, kind, items, named: Vec::new() })));
    }

    fn course(&self) -> Course {
        fold(&self.events).course(TODAY, &Weekends).unwrap().unwrap()
    }
}

fn composed() -> RequestEvent {
    let recipient = CompanyFacts { name: "A".into(), country: Some("FR".into()), ..CompanyFacts::default() };
    RequestEvent::Composed(Box::new(Composed {
        reference: "2026-ABCDE".into(),
        person: PersonId([1; 16]),
        company: CompanyId([2; 16]),
        sender: PersonFacts { name: "B".into(), country: Some("FR".into()), ..PersonFacts::default() },
        recipient,
        rights: vec![Right::Access],
        regime: Regime::Gdpr,
        delivery: Delivery::new(Language::Fr, Channel::Email),
        on_behalf: None,
        mandate: None,
        identifiers: Vec::new(),
        fact: None,
        fields: habeas_law::fields::FieldValues::new(),
        addressee: None,
        erasure_grounds: Vec::new(),
        erasure_scope: None,
        note: None,
        signature: None,
        about: None,
        law_version: "x".into(),
        wording_version: "x".into(),
    }))
}

#[test]
fn silence_is_counted_up_to_today_and_never_as_an_answer() {
    let course = Case::sent().course();
    assert_eq!((course.answered, course.timeliness), (None, Timeliness::Late));
    assert_eq!(course.until(course.final_answer, TODAY), Observation { days: 274, ended: false });
}

#[test]
fn a_request_that_was_closed_without_an_answer_was_looked_at_until_that_day() {
    let mut case = Case::sent();
    case.kind(date(2026, 3, 12), RecordedKind::Closed);
    let course = case.course();
    assert_eq!(course.until(course.first_reply, TODAY), Observation { days: 10, ended: false });
    assert_eq!(course.timeliness, Timeliness::Unknown, "nobody knows what came after it");
}

#[test]
fn a_confirmation_of_receipt_is_no_reply_and_a_question_no_answer() {
    let mut case = Case::sent();
    case.kind(date(2026, 3, 3), RecordedKind::Acknowledged);
    case.kind(date(2026, 3, 9), RecordedKind::IdentityAsked);
    case.kind(date(2026, 3, 10), RecordedKind::IdentityGiven);
    case.kind(date(2026, 3, 30), RecordedKind::Answered);
    let course = case.course();
    assert_eq!(course.acknowledged, Some(date(2026, 3, 3)));
    assert_eq!(course.until(course.first_reply, TODAY), Observation { days: 7, ended: true });
    assert_eq!(course.until(course.final_answer, TODAY), Observation { days: 28, ended: true });
    assert!(course.identity_asked && !course.extended);
    assert_eq!(course.timeliness, Timeliness::OnTime);
}

#[test]
fn an_answer_that_the_person_called_incomplete_is_not_the_last_word() {
    let mut case = Case::sent();
    let first = case.kind(date(2026, 3, 20), RecordedKind::Answered);
    case.said(first, Some(AnswerKind::Incomplete), &[]);
    let course = case.course();
    assert_eq!((course.answered, course.final_answer), (Some(date(2026, 3, 20)), None));
    case.kind(date(2026, 5, 4), RecordedKind::Answered);
    assert_eq!(case.course().final_answer, Some(date(2026, 5, 4)));
}

#[test]
fn a_late_answer_is_late_and_a_refusal_is_an_answer_with_its_ground() {
    let mut case = Case::sent();
    let refused = RequestEvent::Refused { ground: Some("Art. 12(5) GDPR".into()), details: Details::default() };
    case.write(date(2026, 4, 20), &refused);
    let course = case.course();
    assert_eq!((course.answered, course.timeliness), (Some(date(2026, 4, 20)), Timeliness::Late));
    assert_eq!(course.refused, Some(Some("Art. 12(5) GDPR".into())));
}

#[test]
fn what_was_undone_did_not_happen() {
    let mut case = Case::sent();
    let event = case.kind(date(2026, 3, 9), RecordedKind::Answered);
    case.write(TODAY, &RequestEvent::Corrected { event, reason: None });
    assert_eq!(case.course().answered, None);
}

#[test]
fn items_count_only_where_the_person_went_through_them() {
    let mut case = Case::sent();
    let first = case.kind(date(2026, 3, 20), RecordedKind::Answered);
    assert!(case.course().items.is_empty(), "nobody has looked");
    case.said(first, Some(AnswerKind::Incomplete), &[]);
    assert!(case.course().items.is_empty(), "the kind says nothing of the items");
    case.said(first, None, &[("A01", Tick::Present), ("A03", Tick::Partial), ("A08", Tick::NotApplicable)]);
    let items = case.course().items;
    assert_eq!((items.get("A01"), items.get("A03")), (Some(&Tick::Present), Some(&Tick::Partial)));
    assert_eq!((items.get("A04"), items.get("A08")), (Some(&Tick::Open), None), "left open; does not matter");
    let second = case.kind(date(2026, 5, 4), RecordedKind::Answered);
    case.said(second, None, &[("A03", Tick::Present)]);
    let items = case.course().items;
    assert_eq!((items.get("A01"), items.get("A03")), (Some(&Tick::Present), Some(&Tick::Present)), "both together");
}
