//! The life of a request, told in events: what state it is in, what may follow, and that order does not matter.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_case::chain::{self, Stamp, next_event};
use habeas_case::event::{Event, Head, Subject};
use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::fold::{EntryContent, RequestState, Status, fold};
use habeas_case::ids::{CompanyId, DeskId, EventId, PersonId, RequestId, Salt};
use habeas_case::letter::Composed;
use habeas_case::recorded::RecordedKind;
use habeas_case::request::{Details, RequestEvent};
use habeas_case::rules::{Refusal, may_correct, may_record, recordable_kinds};
use habeas_law::clock::Weekends;
use habeas_law::delivery::{Channel, Delivery, Language, RecordedPosting};
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const TODAY: Date = date(2026, 12, 1);

/// A desk that writes one request.
struct Desk {
    id: u8,
    events: Vec<Event>,
    head: Option<Head>,
}

impl Desk {
    fn new(id: u8) -> Self {
        Self { id, events: Vec::new(), head: None }
    }

    fn write(&mut self, on: Date, payload: &RequestEvent) -> EventId {
        let n = u8::try_from(self.events.len()).unwrap();
        let mut id = [n; 16];
        id[0] = self.id;
        let moment = Stamp {
            id: EventId(id),
            salt: Salt([n; 32]),
            desk: DeskId([self.id; 16]),
            recorded_at: jiff::Timestamp::from_second(1_795_000_000 + i64::from(n)).unwrap(),
        };
        let event = next_event(Subject::Request(RequestId([7; 16])), on, payload, self.head, moment).unwrap();
        self.head = Some(Head { seq: event.seq, hash: event.hash() });
        self.events.push(event);
        EventId(id)
    }

    fn kind(&mut self, on: Date, kind: RecordedKind) -> EventId {
        self.write(on, &RequestEvent::recorded(kind, Details::default()))
    }

    fn state(&self) -> RequestState {
        fold(&self.events)
    }
}

fn composed(channel: Channel) -> RequestEvent {
    RequestEvent::Composed(Box::new(Composed {
        reference: "2026-7K3Q".into(),
        person: PersonId([1; 16]),
        company: CompanyId([2; 16]),
        sender: PersonFacts { name: "Ana Lima".into(), ..PersonFacts::default() },
        recipient: CompanyFacts { name: "Glanz GmbH".into(), ..CompanyFacts::default() },
        rights: vec![Right::Access],
        regime: Regime::Gdpr,
        delivery: Delivery::new(Language::En, channel),
        signature: None,
        on_behalf: None,
        mandate: None,
        identifiers: Vec::new(),
        fact: None,
        fields: habeas_law::fields::FieldValues::new(),
        addressee: None,
        erasure_grounds: Vec::new(),
        erasure_scope: None,
        about: None,
        note: None,
        law_version: habeas_law::LAW_VERSION.into(),
        wording_version: "1".into(),
    }))
}

fn registered() -> RequestEvent {
    match composed(Channel::Post) {
        RequestEvent::Composed(mut c) => {
            c.delivery.posting = RecordedPosting::REGISTERED;
            RequestEvent::Composed(c)
        }
        other => other,
    }
}

fn by_post() -> Desk {
    let mut desk = Desk::new(1);
    desk.write(date(2026, 11, 23), &composed(Channel::Post));
    desk
}

#[test]
fn a_registered_letter_has_no_deadline_until_it_is_received() {
    let mut desk = Desk::new(1);
    desk.write(date(2026, 11, 23), &registered());
    assert_eq!(desk.state().status, Status::Written);
    desk.kind(date(2026, 11, 24), RecordedKind::Sent);
    let state = desk.state();
    assert_eq!((state.status, state.receipt(&Weekends)), (Status::Sent, Ok(None)));
    assert_eq!(state.deadline(TODAY, &Weekends), Ok(None));

    desk.kind(date(2026, 11, 26), RecordedKind::Received);
    let state = desk.state();
    let deadline = state.deadline(TODAY, &Weekends).unwrap().unwrap();
    assert_eq!((state.status, deadline.due), (Status::Running, date(2026, 12, 28)));
}

#[test]
fn an_email_arrives_on_the_day_it_is_sent() {
    let mut desk = Desk::new(1);
    desk.write(date(2026, 11, 23), &composed(Channel::Email));
    desk.kind(date(2026, 11, 25), RecordedKind::Sent);
    let receipt = desk.state().receipt(&Weekends).unwrap().unwrap();
    assert!(!receipt.estimated);
    assert_eq!((receipt.on, receipt.assumed), (date(2026, 11, 25), true));
}

#[test]
fn a_bounce_stops_the_clock_and_a_second_letter_starts_another() {
    let mut desk = by_post();
    desk.kind(date(2026, 11, 24), RecordedKind::Sent);
    desk.kind(date(2026, 12, 1), RecordedKind::Bounced);
    assert_eq!(desk.state().deadline(TODAY, &Weekends), Ok(None));
    assert!(recordable_kinds(&desk.state()).contains(&RecordedKind::Sent));
    desk.kind(date(2026, 12, 2), RecordedKind::Sent);
    desk.kind(date(2026, 12, 4), RecordedKind::Received);
    let state = desk.state();
    assert_eq!(state.status, Status::Running);
    assert_eq!(state.deadline(TODAY, &Weekends).unwrap().unwrap().due, date(2027, 1, 4));
}

#[test]
fn nothing_happens_before_its_cause_or_after_today() {
    let mut desk = by_post();
    let today = date(2026, 11, 27);
    let may = |d: &Desk, k, on| may_record(&d.state(), k, on, today);
    assert_eq!(
        may(&desk, RecordedKind::Received, today),
        Err(Refusal::Missing { kind: RecordedKind::Received, missing: RecordedKind::Sent })
    );
    assert_eq!(
        may(&desk, RecordedKind::Sent, date(2026, 11, 22)),
        Err(Refusal::BeforeCause { on: date(2026, 11, 22), cause: date(2026, 11, 23) })
    );
    assert_eq!(
        may(&desk, RecordedKind::Sent, date(2026, 11, 28)),
        Err(Refusal::InFuture { on: date(2026, 11, 28), today })
    );
    desk.kind(date(2026, 11, 24), RecordedKind::Sent);
    assert_eq!(
        may(&desk, RecordedKind::Sent, today),
        Err(Refusal::Already { kind: RecordedKind::Sent, on: date(2026, 11, 24) })
    );
    desk.kind(date(2026, 11, 26), RecordedKind::Received);
    assert_eq!(
        may(&desk, RecordedKind::Answered, date(2026, 11, 25)),
        Err(Refusal::BeforeCause { on: date(2026, 11, 25), cause: date(2026, 11, 26) })
    );
    assert_eq!(may(&desk, RecordedKind::Answered, today), Ok(()));
    desk.kind(today, RecordedKind::Closed);
    assert_eq!(may(&desk, RecordedKind::Answered, today), Err(Refusal::Closed));
}

#[test]
fn a_mistake_is_undone_and_stays_visible() {
    let mut desk = by_post();
    let sent = desk.kind(date(2026, 11, 24), RecordedKind::Sent);
    let wrong = desk.kind(date(2026, 11, 25), RecordedKind::Received);
    assert_eq!(may_correct(&desk.state(), sent), Err(Refusal::Depended { event: sent, by: RecordedKind::Received }));
    assert_eq!(may_correct(&desk.state(), wrong), Ok(()));
    desk.write(date(2026, 11, 27), &RequestEvent::Corrected { event: wrong, reason: None });
    desk.kind(date(2026, 11, 26), RecordedKind::Received);

    let state = desk.state();
    assert_eq!(state.receipt(&Weekends).unwrap().unwrap().on, date(2026, 11, 26));
    let struck: Vec<_> = state.timeline.iter().filter(|s| s.corrected).map(|s| s.event).collect();
    assert_eq!(struck, [wrong]);
    assert_eq!(may_correct(&state, wrong), Err(Refusal::NoSuchEvent { event: wrong }));
}

#[test]
fn a_receipt_entered_late_does_not_reopen_an_answered_request() {
    let mut desk = by_post();
    desk.kind(date(2026, 11, 24), RecordedKind::Sent);
    desk.kind(date(2026, 12, 1), RecordedKind::Answered);
    desk.kind(date(2026, 12, 1), RecordedKind::Received);
    assert_eq!(desk.state().status, Status::Answered);
}

#[test]
fn what_was_erased_or_is_newer_keeps_its_place() {
    let mut desk = by_post();
    desk.kind(date(2026, 11, 24), RecordedKind::Sent);
    let mut events = desk.events.clone();
    events[0] = events[0].clone().erased();
    let body = events[1].body.as_mut().unwrap();
    body.payload = r#"{"type":"teleported"}"#.into();
    let state = fold(&events);
    assert_eq!(state.composed, None);
    assert_eq!(state.timeline[0].content, EntryContent::Erased);
    assert_eq!(state.timeline[1].content, EntryContent::Unknown);
}

fn any_kind() -> impl Strategy<Value = RecordedKind> {
    prop::sample::select(RecordedKind::ALL.to_vec())
}

proptest! {
    /// Two desks, any events, any order of arrival, some of them twice: one state.
    #[test]
    fn order_of_arrival_does_not_matter(
        mine in prop::collection::vec((any_kind(), 0i8..60), 0..8),
        theirs in prop::collection::vec((any_kind(), 0i8..60), 0..8),
        seed in any::<u64>(),
    ) {
        let mut desk = by_post();
        let mut other = Desk::new(2);
        let day = |n: i8| date(2026, 11, 23).checked_add(jiff::Span::new().days(n)).unwrap();
        for (kind, n) in mine { desk.kind(day(n), kind); }
        for (kind, n) in theirs { other.kind(day(n), kind); }
        let mut all = desk.events.clone();
        all.extend(other.events.clone());
        prop_assert!(chain::verify(&all).is_ok());

        let expected = fold(&all);
        let mut shuffled = all.clone();
        shuffled.extend(all.iter().take(3).cloned());
        let n = shuffled.len() as u64;
        for i in 0..shuffled.len() {
            let j = (seed.rotate_left(i as u32).wrapping_mul(0x9e37_79b9_7f4a_7c15) % n) as usize;
            shuffled.swap(i, j);
        }
        prop_assert_eq!(fold(&shuffled), expected);
    }

    /// A machine whose clock is put forward or back writes other moments, and the same case.
    #[test]
    fn a_jump_of_the_clock_changes_nothing(
        kinds in prop::collection::vec((any_kind(), 0i8..20), 0..8),
        jumps in prop::collection::vec(-100_000i64..100_000, 9),
    ) {
        let mut desk = by_post();
        for (kind, n) in kinds {
            desk.kind(date(2026, 11, 23).checked_add(jiff::Span::new().days(n)).unwrap(), kind);
        }
        let straight = desk.state();
        let mut jumped = desk.events.clone();
        for (event, jump) in jumped.iter_mut().zip(jumps) {
            event.recorded_at = event.recorded_at.checked_add(jiff::SignedDuration::from_secs(jump)).unwrap();
        }
        let order = |state: &RequestState| state.timeline.iter().map(|s| s.event).collect::<Vec<_>>();
        let after = fold(&jumped);
        prop_assert_eq!(order(&after), order(&straight));
        prop_assert_eq!((after.status, after.sent, after.received), (straight.status, straight.sent, straight.received));
        prop_assert_eq!(after.deadline(TODAY, &Weekends), straight.deadline(TODAY, &Weekends));
    }
}

/// A letter that was written elsewhere: known here, unknown to a reader from before, and the letter is found by both.
#[test]
fn a_request_that_joined_has_its_letter_twice() {
    use habeas_case::facts::FileRef;
    use habeas_case::ids::{FileId, Hash};
    use habeas_case::letter::Joined;
    use habeas_case::request::Role;
    let file = FileRef {
        id: FileId([5; 16]),
        name: "mail.eml".into(),
        media_type: "message/rfc822".into(),
        size: 4,
        sha256: Hash([6; 32]),
    };
    let json = serde_json::json!({
        "type": "joined", "reference": "2026-7K3QX", "person": PersonId([1; 16]), "company": CompanyId([2; 16]),
        "sender": { "name": "Ana Lima" }, "recipient": { "name": "Brume", "origin": { "from": "hand" } },
        "rights": ["access"], "regime": "GDPR", "language": "fr", "channel": "email",
        "law_version": "1", "wording_version": "", "letter": [file]
    });
    // Frozen: a vault that holds this must be read for ever.
    let read: RequestEvent = serde_json::from_value(json).unwrap();
    let RequestEvent::Joined(joined) = &read else { panic!("{read:?}") };
    let Joined { composed, letter } = &**joined;
    assert_eq!((composed.reference.as_str(), letter.as_slice()), ("2026-7K3QX", std::slice::from_ref(&file)));
    assert_eq!((read.name(), read.kind(), read.files()), ("joined", None, vec![(Role::OwnLetter, &file)]));
    let again: RequestEvent = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
    assert_eq!(again, read);
}
