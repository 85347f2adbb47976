//! What to do now, on every day of a request's life.

#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_case::advice::{Action, Advice, NextLetter, advise};
use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::fold::{RequestState, fold};
use habeas_case::ids::{CompanyId, DeskId, EventId, PersonId, RequestId, Salt};
use habeas_case::letter::Composed;
use habeas_case::recorded::{ComplaintTo, DemandKind, RecordedKind};
use habeas_case::request::{Details, RequestEvent};
use habeas_case::rules::{Refusal, may_record, may_record_event};
use habeas_law::clock::{Calendar, ExtensionState};
use habeas_law::delivery::Channel;
use habeas_law::follow_up::FollowUp;
use habeas_law::holiday;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn composed(regime: Regime, country: &str, channel: Channel) -> RequestEvent {
    let json = serde_json::json!({
        "type": "composed",
        "reference": "2026-7K3Q",
        "person": PersonId([1; 16]),
        "company": CompanyId([2; 16]),
        "sender": PersonFacts { name: "Ana Lima".into(), country: Some("FR".into()), ..PersonFacts::default() },
        "recipient": CompanyFacts { name: "Glanz".into(), country: Some(country.into()), ..CompanyFacts::default() },
        "rights": [Right::Access],
        "regime": regime,
        "language": "en",
        "channel": channel,
        "law_version": habeas_law::LAW_VERSION,
        "wording_version": "1",
    });
    RequestEvent::Composed(Box::new(serde_json::from_value::<Composed>(json).unwrap()))
}

type Entry = (RequestEvent, Date);

fn entry(kind: RecordedKind, on: Date) -> Entry {
    (RequestEvent::recorded(kind, Details::default()), on)
}

fn noted(kind: RecordedKind, on: Date, note: &str) -> Entry {
    (RequestEvent::recorded(kind, Details { files: Vec::new(), note: Some(note.into()) }), on)
}

fn case(regime: Regime, country: &str, channel: Channel, entries: &[Entry]) -> RequestState {
    let letter = (composed(regime, country, channel), date(2026, 3, 1));
    state_of(std::iter::once(letter).chain(entries.iter().cloned()))
}

fn state_of(entries: impl Iterator<Item = (RequestEvent, Date)>) -> RequestState {
    let events: Vec<Event> = entries
        .enumerate()
        .map(|(n, (payload, on))| {
            let n = u8::try_from(n).unwrap();
            let moment = Stamp {
                id: EventId([n; 16]),
                salt: Salt([n; 32]),
                desk: DeskId([1; 16]),
                recorded_at: jiff::Timestamp::from_second(1_795_000_000 + i64::from(n)).unwrap(),
            };
            let mut event = next_event(Subject::Request(RequestId([7; 16])), on, &payload, None, moment).unwrap();
            event.seq = n.into();
            event
        })
        .collect();
    fold(&events)
}

/// A request by e-mail to a French company, sent on 2 March 2026.
fn french(more: &[Entry]) -> RequestState {
    let sent = [entry(RecordedKind::Sent, date(2026, 3, 2))];
    case(Regime::Gdpr, "FR", Channel::Email, &[&sent[..], more].concat())
}

fn british(more: &[Entry]) -> RequestState {
    let sent = [entry(RecordedKind::Sent, date(2026, 3, 2))];
    case(Regime::UkGdpr, "GB", Channel::Email, &[&sent[..], more].concat())
}

fn calendar(state: &RequestState) -> &'static dyn Calendar {
    holiday::calendar(state.composed.as_ref().unwrap().recipient.country.as_deref().unwrap(), None).unwrap()
}

fn on(state: &RequestState, today: Date) -> Advice {
    advise(state, today, calendar(state)).unwrap()
}

fn others(advice: &Advice) -> Vec<Action> {
    advice.others.iter().map(|t| t.action).collect()
}

#[test]
fn from_the_letter_to_the_court() {
    let silent = french(&[]);
    let first = on(&silent, date(2026, 3, 20));
    assert_eq!((first.recommended.action, first.recommended.on), (Action::Wait, Some(date(2026, 4, 2))));
    assert!(first.others.is_empty());
    // Good Friday in Strasbourg, a weekend, Easter Monday: late by law on the third, beyond doubt on the third only
    // where nobody in the country is off.
    let late = on(&silent, date(2026, 4, 3));
    assert_eq!(late.recommended.action, Action::Remind);
    assert_eq!(late.recommended.action.letter(), Some(NextLetter::FollowUp(FollowUp::Reminder)));
    assert_eq!(others(&late), [Action::Complain, Action::Damages]);

    let reminded = french(&[entry(RecordedKind::Reminded, date(2026, 4, 8))]);
    assert_eq!(on(&reminded, date(2026, 4, 20)).recommended.action, Action::WaitAfterReminder);
    let again = on(&reminded, date(2026, 4, 23));
    assert_eq!(
        (again.recommended.action, again.recommended.action.letter()),
        (Action::Complain, Some(NextLetter::FollowUp(FollowUp::Complaint)))
    );

    let complained =
        french(&[entry(RecordedKind::Reminded, date(2026, 4, 8)), entry(RecordedKind::Complained, date(2026, 4, 23))]);
    let wait = on(&complained, date(2026, 7, 23));
    assert_eq!((wait.recommended.action, wait.recommended.on), (Action::WaitAuthority, Some(date(2026, 7, 23))));
    assert_eq!(on(&complained, date(2026, 7, 24)).recommended.action, Action::Remedy);
}

/// A letter of a follow-up that was written on a day and promises to wait until another.
fn reminder_letter(letter: FollowUp, until: Option<Date>) -> RequestEvent {
    let file = serde_json::json!({
        "id": "05".repeat(16), "name": "F1.pdf", "media_type": "application/pdf", "size": 4, "sha256": "06".repeat(32)
    });
    let mut json = serde_json::json!({
        "type": "followed_up", "letter": letter, "sender": { "name": "Ana Lima" },
        "recipient": { "name": "Glanz", "origin": { "from": "hand" } }, "language": "en", "channel": "email",
        "registered": false, "told": { "sent_on": "2026-03-02", "due": "2026-04-02" }, "law_version": "1",
        "kept": { "layout": "iso", "pdf": file, "text": file, "wording_version": "1" }
    });
    if let Some(until) = until {
        json["told"]["until"] = until.to_string().into();
    }
    serde_json::from_value(json).unwrap()
}

/// The day that the letter gave counts, whatever the catalogue gives today.
#[test]
fn a_promised_day_is_waited_for() {
    let reminded = |until| {
        let events = [
            (composed(Regime::Gdpr, "FR", Channel::Email), date(2026, 3, 1)),
            entry(RecordedKind::Sent, date(2026, 3, 2)),
            (reminder_letter(FollowUp::Reminder, until), date(2026, 4, 8)),
            entry(RecordedKind::Reminded, date(2026, 4, 9)),
        ];
        state_of(events.into_iter())
    };
    let step = |state: &RequestState, today| {
        let advice = on(state, today);
        (advice.recommended.action, advice.recommended.on)
    };
    let long = reminded(Some(date(2026, 5, 8)));
    assert_eq!(step(&long, date(2026, 5, 8)), (Action::WaitAfterReminder, Some(date(2026, 5, 8))));
    assert_eq!(step(&long, date(2026, 5, 9)), (Action::Complain, Some(date(2026, 5, 9))));
    let short = reminded(Some(date(2026, 4, 15)));
    assert_eq!(step(&short, date(2026, 4, 15)), (Action::WaitAfterReminder, Some(date(2026, 4, 15))));
    assert_eq!(step(&short, date(2026, 4, 16)), (Action::Complain, Some(date(2026, 4, 16))));
    // A letter without a date gives the time of the catalogue, from the day it was sent.
    assert_eq!(step(&reminded(None), date(2026, 4, 23)), (Action::WaitAfterReminder, Some(date(2026, 4, 23))));
}

/// A promise belongs to the reminder that was recorded for its letter, and to no later one.
#[test]
fn a_promise_holds_for_one_reminder() {
    let events = [
        (composed(Regime::Gdpr, "FR", Channel::Email), date(2026, 3, 1)),
        entry(RecordedKind::Sent, date(2026, 3, 2)),
        (reminder_letter(FollowUp::Reminder, Some(date(2026, 5, 8))), date(2026, 4, 8)),
        entry(RecordedKind::Reminded, date(2026, 4, 9)),
        entry(RecordedKind::Reminded, date(2026, 6, 1)),
    ];
    let state = state_of(events.into_iter());
    assert_eq!(state.last_reminder().unwrap().unwrap().until, date(2026, 6, 15));
}

/// After an answer, a letter about missing items promises a day as well.
#[test]
fn a_promise_about_missing_items_is_waited_for() {
    let events = [
        (composed(Regime::Gdpr, "FR", Channel::Email), date(2026, 3, 1)),
        entry(RecordedKind::Sent, date(2026, 3, 2)),
        entry(RecordedKind::Answered, date(2026, 3, 30)),
        (reminder_letter(FollowUp::MissingItems, Some(date(2026, 5, 20))), date(2026, 4, 8)),
        entry(RecordedKind::Reminded, date(2026, 4, 9)),
    ];
    let state = state_of(events.into_iter());
    let step = on(&state, date(2026, 5, 20)).recommended;
    assert_eq!((step.action, step.on), (Action::WaitAfterReminder, Some(date(2026, 5, 20))));
    assert_eq!(on(&state, date(2026, 5, 21)).recommended.action, Action::Complain);
}

#[test]
fn a_day_off_somewhere_in_the_country_is_waited_for() {
    // Due on Thursday 2 April; received on the third, due on the third, a holiday in Alsace.
    let state = case(Regime::Gdpr, "FR", Channel::Email, &[entry(RecordedKind::Sent, date(2026, 3, 3))]);
    let step = on(&state, date(2026, 4, 4));
    assert_eq!((step.recommended.action, step.recommended.on), (Action::WaitCautious, Some(date(2026, 4, 7))));
    assert!(others(&step).contains(&Action::Remind));
    assert_eq!(on(&state, date(2026, 4, 8)).recommended.action, Action::Remind);
}

#[test]
fn questions_are_answered_or_contested() {
    let asked = french(&[entry(RecordedKind::IdentityAsked, date(2026, 3, 10))]);
    let step = on(&asked, date(2026, 3, 12));
    assert_eq!((step.recommended.action, others(&step)[0]), (Action::GiveIdentity, Action::ContestIdentity));
    // While it is open, each day moves the end.
    let due = |state: &RequestState, today| state.deadline(today, calendar(state)).unwrap().unwrap().nominal;
    assert_eq!(due(&asked, date(2026, 3, 12)), date(2026, 4, 4));
    let given = french(&[
        entry(RecordedKind::IdentityAsked, date(2026, 3, 10)),
        entry(RecordedKind::IdentityGiven, date(2026, 3, 20)),
    ]);
    assert_eq!(due(&given, date(2026, 6, 1)), date(2026, 4, 12));
    let contested = french(&[
        entry(RecordedKind::IdentityAsked, date(2026, 3, 10)),
        entry(RecordedKind::Contested, date(2026, 3, 11)),
    ]);
    assert_eq!(due(&contested, date(2026, 6, 1)), date(2026, 4, 2));
    // A question that came when the time was over.
    let late = french(&[entry(RecordedKind::IdentityAsked, date(2026, 4, 10))]);
    assert_eq!(on(&late, date(2026, 4, 11)).recommended.action, Action::ContestIdentity);
    let what = french(&[entry(RecordedKind::ClarificationAsked, date(2026, 3, 10))]);
    assert_eq!(on(&what, date(2026, 3, 12)).recommended.action, Action::GiveClarification);
    assert_eq!(due(&what, date(2026, 3, 12)), date(2026, 4, 2));
}

#[test]
fn british_questions_restart_or_pause() {
    let due = |more: &[Entry]| {
        let state = british(more);
        state.deadline(date(2026, 6, 1), calendar(&state)).unwrap().unwrap().nominal
    };
    let asked = |kind| entry(kind, date(2026, 3, 10));
    assert_eq!(
        due(&[asked(RecordedKind::IdentityAsked), entry(RecordedKind::IdentityGiven, date(2026, 3, 20))]),
        date(2026, 4, 20)
    );
    let clear = [asked(RecordedKind::ClarificationAsked), entry(RecordedKind::ClarificationGiven, date(2026, 3, 20))];
    assert_eq!(due(&clear), date(2026, 4, 13));
}

#[test]
fn the_complaint_goes_to_a_british_company_first() {
    let late = british(&[entry(RecordedKind::Reminded, date(2026, 4, 10))]);
    // The law wants it since 19 June 2026.
    assert_eq!(on(&late, date(2026, 6, 18)).recommended.action, Action::Complain);
    assert_eq!(on(&late, date(2026, 6, 19)).recommended.action, Action::ComplainCompany);
    let complained = RequestEvent::Complained { to: Some(ComplaintTo::Company), details: Details::default() };
    let company = british(&[(complained, date(2026, 5, 1))]);
    assert_eq!(on(&company, date(2026, 5, 20)).recommended.action, Action::WaitCompany);
    assert_eq!(on(&company, date(2026, 6, 10)).recommended.action, Action::Complain);
}

#[test]
fn extensions_hold_in_time_and_with_reasons() {
    let state = |e: Entry| french(&[e]);
    let extension =
        |state: &RequestState| state.deadline(date(2026, 4, 1), calendar(state)).unwrap().unwrap().extension;
    let good = state(noted(RecordedKind::ExtensionAnnounced, date(2026, 3, 30), "many files"));
    assert_eq!(extension(&good), ExtensionState::Valid);
    assert_eq!(on(&good, date(2026, 4, 20)).recommended.on, Some(date(2026, 6, 2)));
    let silent = state(entry(RecordedKind::ExtensionAnnounced, date(2026, 3, 30)));
    assert_eq!(extension(&silent), ExtensionState::WithoutReasons);
    assert_eq!(on(&silent, date(2026, 3, 31)).recommended.action, Action::ContestExtension);
    let late = state(noted(RecordedKind::ExtensionAnnounced, date(2026, 4, 10), "many files"));
    let step = on(&late, date(2026, 4, 11));
    assert_eq!(
        (step.recommended.action, step.recommended.action.letter()),
        (Action::ContestExtension, Some(NextLetter::FollowUp(FollowUp::ContestExtension)))
    );
    let fee = state(entry(RecordedKind::FeeAsked, date(2026, 3, 10)));
    assert_eq!(on(&fee, date(2026, 3, 11)).recommended.action, Action::ContestFee);
}

/// What came back starts no clock; the letter that is sent again starts one, by the way it goes.
#[test]
fn what_came_back_is_written_again_and_its_clock_begins_anew() {
    let back = [entry(RecordedKind::Bounced, date(2026, 3, 4))];
    let bounced = french(&back);
    let step = on(&bounced, date(2026, 3, 5));
    assert_eq!(step.recommended.letter, Some(NextLetter::FollowUp(FollowUp::SendAgain)));
    let facts = bounced.follow_up_facts(FollowUp::SendAgain, date(2026, 3, 5), calendar(&bounced)).unwrap().unwrap();
    assert_eq!((facts.sent_on, facts.on), (date(2026, 3, 2), Some(date(2026, 3, 4))));
    assert_eq!((facts.sent_by, facts.received_on, facts.due), (Some(Channel::Email), None, None));
    let RequestEvent::FollowedUp(mut letter) = reminder_letter(FollowUp::SendAgain, None) else { panic!("a letter") };
    letter.content.delivery.channel = Channel::Post;
    let written = (RequestEvent::FollowedUp(letter), date(2026, 3, 5));
    let unsent = on(&french(&[&back[..], std::slice::from_ref(&written)].concat()), date(2026, 3, 6));
    assert_eq!((unsent.recommended.action, others(&unsent)), (Action::SendFollowUp, vec![Action::SendAgain]));
    let sent = french(&[&back[..], &[written, entry(RecordedKind::Sent, date(2026, 3, 9))]].concat());
    let receipt = sent.receipt(calendar(&sent)).unwrap().unwrap();
    assert_eq!((sent.channel_used(), receipt.on, receipt.estimated), (Some(Channel::Post), date(2026, 3, 12), true));
    assert!(sent.unsent_follow_up().is_none());
}

/// Whoever asked a processor for its controller writes to the controller next.
#[test]
fn the_controller_is_written_to_once_the_processor_was_asked() {
    let refused = entry(RecordedKind::Refused, date(2026, 3, 20));
    let before = on(&french(std::slice::from_ref(&refused)), date(2026, 3, 21));
    let all = others(&before);
    assert!(all.contains(&Action::AskForController) && !all.contains(&Action::ContestRedaction), "{all:?}");
    let asked = (reminder_letter(FollowUp::AskForController, Some(date(2026, 4, 4))), date(2026, 3, 21));
    let state = french(&[refused, asked, entry(RecordedKind::Reminded, date(2026, 3, 21))]);
    let after = on(&state, date(2026, 3, 22));
    assert_eq!((after.recommended.action, after.recommended.on), (Action::WaitAfterReminder, Some(date(2026, 4, 4))));
    assert!(others(&after).contains(&Action::WriteToController));
}

/// A complaint to the authority, sent on 1 April 2026; the authority has until 1 July.
fn complaint(more: &[Entry]) -> RequestState {
    let addressee = serde_json::json!({ "authority": "fr-cnil", "name": "CNIL", "address": [], "country": "FR", "email": "x@y.example" });
    let mut written = composed(Regime::Gdpr, "FR", Channel::Email);
    if let RequestEvent::Composed(letter) = &mut written {
        letter.rights = vec![Right::Complaint];
        letter.addressee = Some(serde_json::from_value(addressee).unwrap());
    }
    let written = (written, date(2026, 4, 1));
    let sent = entry(RecordedKind::Sent, date(2026, 4, 1));
    state_of([written, sent].into_iter().chain(more.iter().cloned()))
}

#[test]
fn an_authority_is_asked_only_when_its_three_months_passed_in_silence() {
    let letters = |state: &RequestState, day| -> Vec<Option<NextLetter>> {
        let advice = on(state, day);
        std::iter::once(&advice.recommended).chain(&advice.others).map(|step| step.letter).collect()
    };
    let ask = Some(NextLetter::FollowUp(FollowUp::AskAuthority));
    let silent = complaint(&[entry(RecordedKind::Acknowledged, date(2026, 4, 3))]);
    assert!(!letters(&silent, date(2026, 7, 1)).contains(&ask));
    let late = on(&silent, date(2026, 7, 2));
    assert_eq!((late.recommended.action, late.recommended.letter), (Action::AskAuthority, ask));
    assert_eq!(others(&late), [Action::Remedy, Action::Damages]);
    let facts = silent.follow_up_facts(FollowUp::AskAuthority, date(2026, 7, 2), calendar(&silent)).unwrap().unwrap();
    assert_eq!((facts.due, facts.acknowledged_on), (Some(date(2026, 7, 1)), Some(date(2026, 4, 3))));
    assert_eq!((facts.sent_on, facts.until), (date(2026, 4, 1), Some(date(2026, 7, 16))));
    // An authority that wrote anything but a receipt is not called silent.
    for kind in [RecordedKind::AuthorityAnswered, RecordedKind::ClarificationAsked, RecordedKind::Answered] {
        let heard = complaint(&[entry(kind, date(2026, 6, 1))]);
        assert!(!letters(&heard, date(2026, 7, 2)).contains(&ask), "{kind:?}");
    }
    // Once asked, it has the days that the letter gave; then the court is left.
    let asked = (reminder_letter(FollowUp::AskAuthority, Some(date(2026, 7, 16))), date(2026, 7, 2));
    let waits = complaint(&[asked, entry(RecordedKind::Reminded, date(2026, 7, 2))]);
    let step = on(&waits, date(2026, 7, 16)).recommended;
    assert_eq!((step.action, step.on), (Action::WaitAuthority, Some(date(2026, 7, 16))));
    assert_eq!(on(&waits, date(2026, 7, 17)).recommended.action, Action::Remedy);
}

#[test]
fn answers_are_compared_and_refusals_complained_about() {
    let answered = on(&french(&[entry(RecordedKind::Answered, date(2026, 3, 20))]), date(2026, 3, 21));
    assert_eq!(
        (answered.recommended.action, others(&answered)),
        (
            Action::CheckAnswer,
            vec![
                Action::AskMissing,
                Action::Complain,
                Action::ContestRedaction,
                Action::AskForController,
                Action::Damages
            ]
        )
    );
    let refused = on(&french(&[entry(RecordedKind::Refused, date(2026, 3, 20))]), date(2026, 3, 21));
    assert_eq!(refused.recommended.action, Action::CheckRefusal);
    let closed = on(&french(&[entry(RecordedKind::Closed, date(2026, 3, 20))]), date(2026, 3, 21));
    assert_eq!((closed.recommended.action, closed.others.len()), (Action::Nothing, 0));
}

#[test]
fn ordinary_post_is_estimated_and_called_so() {
    let posted = case(Regime::Gdpr, "FR", Channel::Post, &[entry(RecordedKind::Sent, date(2026, 3, 2))]);
    let receipt = posted.receipt(calendar(&posted)).unwrap().unwrap();
    assert_eq!((receipt.on, receipt.estimated), (date(2026, 3, 5), true));
    assert_eq!(on(&posted, date(2026, 3, 20)).recommended.action, Action::RecordTrueReceipt);
    // They answered before the estimate: they had it by then.
    let sign = [entry(RecordedKind::Sent, date(2026, 3, 2)), entry(RecordedKind::Acknowledged, date(2026, 3, 4))];
    let known = case(Regime::Gdpr, "FR", Channel::Post, &sign);
    assert_eq!(known.receipt(calendar(&known)).unwrap().unwrap().on, date(2026, 3, 4));
}

#[test]
fn nothing_is_recorded_before_its_cause() {
    let today = date(2026, 4, 1);
    let state = french(&[entry(RecordedKind::IdentityAsked, date(2026, 3, 10))]);
    assert_eq!(
        may_record(&state, RecordedKind::IdentityGiven, date(2026, 3, 9), today),
        Err(Refusal::BeforeCause { on: date(2026, 3, 9), cause: date(2026, 3, 10) })
    );
    assert_eq!(may_record(&state, RecordedKind::IdentityGiven, date(2026, 3, 10), today), Ok(()));
    let none = french(&[]);
    for (kind, missing) in [
        (RecordedKind::IdentityGiven, RecordedKind::IdentityAsked),
        (RecordedKind::ClarificationGiven, RecordedKind::ClarificationAsked),
        (RecordedKind::Contested, RecordedKind::IdentityAsked),
        (RecordedKind::AuthorityAnswered, RecordedKind::Complained),
    ] {
        assert_eq!(may_record(&none, kind, today, today), Err(Refusal::Missing { kind, missing }));
    }
    for kind in [
        RecordedKind::IdentityAsked,
        RecordedKind::ExtensionAnnounced,
        RecordedKind::FeeAsked,
        RecordedKind::Reminded,
        RecordedKind::Complained,
    ] {
        let before = may_record(&none, kind, date(2026, 3, 1), today);
        assert_eq!(before, Err(Refusal::BeforeCause { on: date(2026, 3, 1), cause: date(2026, 3, 2) }));
        assert!(matches!(may_record(&none, kind, date(2026, 4, 2), today), Err(Refusal::InFuture { .. })));
    }
    let fee = RequestEvent::Contested { ground: Some(DemandKind::Fee), details: Details::default() };
    assert_eq!(
        may_record_event(&state, &fee, today, today),
        Err(Refusal::Missing { kind: RecordedKind::Contested, missing: RecordedKind::FeeAsked })
    );
}

proptest! {
    /// The order in which somebody gets round to recording what happened changes neither the dates nor what to do.
    #[test]
    fn the_order_of_recording_changes_nothing(
        days in prop::collection::vec((prop::sample::select(vec![
            RecordedKind::IdentityAsked, RecordedKind::IdentityGiven, RecordedKind::ClarificationAsked, RecordedKind::ClarificationGiven,
            RecordedKind::ExtensionAnnounced, RecordedKind::FeeAsked, RecordedKind::Contested, RecordedKind::Reminded, RecordedKind::Complained,
            RecordedKind::AuthorityAnswered, RecordedKind::OtherChannelAsked, RecordedKind::Acknowledged, RecordedKind::Answered,
        ]), 0i32..90, any::<bool>()), 0..8),
        seed in any::<u64>(),
        today in 0i32..300,
        uk in any::<bool>(),
    ) {
        let day = |n: i32| date(2026, 3, 2).checked_add(jiff::Span::new().days(n)).unwrap();
        let entries: Vec<Entry> = days
            .into_iter()
            .map(|(kind, n, said)| if said { noted(kind, day(n), "why") } else { entry(kind, day(n)) })
            .collect();
        let mut shuffled = entries.clone();
        let n = shuffled.len();
        for i in 0..n {
            let j = (seed.rotate_left(i as u32).wrapping_mul(0x9e37_79b9_7f4a_7c15) % n as u64) as usize;
            shuffled.swap(i, j);
        }
        let of = |all: &[Entry]| if uk { british(all) } else { french(all) };
        let (first, second) = (of(&entries), of(&shuffled));
        prop_assert_eq!(first.deadline(day(today), calendar(&first)), second.deadline(day(today), calendar(&second)));
        prop_assert_eq!(on(&first, day(today)), on(&second, day(today)));
        let recommended = on(&first, day(today));
        prop_assert!(recommended.others.iter().all(|o| o.action != recommended.recommended.action));
    }
}
