//! Which events may be recorded of a request, from which day, and which may be undone.

use habeas_law::right::Term;
use jiff::civil::Date;

use crate::clock::Demand;
use crate::fold::{RequestState, Status, TimelineEntry};
use crate::ids::EventId;
use crate::recorded::{ComplaintTo, RecordedKind};
use crate::request::RequestEvent;

/// Why an event cannot be recorded.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum Refusal {
    #[error("{on} is after today, {today}")]
    InFuture { on: Date, today: Date },
    #[error("{on} is before {cause}, the day of what it follows from")]
    BeforeCause { on: Date, cause: Date },
    #[error("{on} is after {reply}, the day of their reply")]
    AfterReply { on: Date, reply: Date },
    #[error("{kind:?} needs {missing:?} first")]
    Missing { kind: RecordedKind, missing: RecordedKind },
    #[error("{kind:?} is already recorded on {on}")]
    Already { kind: RecordedKind, on: Date },
    #[error("the request is closed")]
    Closed,
    #[error("the request has no such uncorrected event")]
    NoSuchEvent { event: EventId },
    #[error("this event cannot be undone")]
    NotUndoable { event: EventId },
    #[error("a later event depends on this one")]
    Depended { event: EventId, by: RecordedKind },
}

/// Whether an event of this kind may be recorded as having happened on a day.
///
/// # Errors
/// The reason why not.
pub fn may_record(state: &RequestState, kind: RecordedKind, on: Date, today: Date) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::InFuture { on, today });
    }
    may_follow(state, kind)?;
    match cause(state, kind) {
        Some(cause) if on < cause => return Err(Refusal::BeforeCause { on, cause }),
        _ => {}
    }
    match (kind, first_sign(state)) {
        (RecordedKind::Received, Some(reply)) if on > reply => Err(Refusal::AfterReply { on, reply }),
        _ => Ok(()),
    }
}

/// As [`may_record`], and what the event contests must have been asked for. Events that the app writes itself may always
/// be recorded.
///
/// # Errors
/// The reason why not.
pub fn may_record_event(state: &RequestState, event: &RequestEvent, on: Date, today: Date) -> Result<(), Refusal> {
    let Some(kind) = event.kind() else { return Ok(()) };
    may_record(state, kind, on, today)?;
    let RequestEvent::Contested { ground: Some(demand), .. } = event else { return Ok(()) };
    let open = state.demands().into_iter().filter(|d| d.kind == *demand && d.contested.is_none());
    match open.map(|d| d.on).min() {
        None => Err(Refusal::Missing { kind, missing: demand.asked() }),
        Some(cause) if on < cause => Err(Refusal::BeforeCause { on, cause }),
        Some(_) => Ok(()),
    }
}

/// Whether an event of this kind may follow at all, whatever its day.
///
/// # Errors
/// The reason why not.
pub fn may_follow(state: &RequestState, kind: RecordedKind) -> Result<(), Refusal> {
    if state.status == Status::Closed {
        return Err(Refusal::Closed);
    }
    match kind {
        RecordedKind::Closed => Ok(()),
        RecordedKind::Sent => match state.sent {
            Some(sent) if state.status != Status::Bounced => Err(Refusal::Already { kind, on: sent.on }),
            _ => Ok(()),
        },
        RecordedKind::Received => match (state.sent, state.received) {
            (None, _) => Err(Refusal::Missing { kind, missing: RecordedKind::Sent }),
            (_, Some(received)) => Err(Refusal::Already { kind, on: received.on }),
            _ => Ok(()),
        },
        RecordedKind::Acknowledged | RecordedKind::Bounced | RecordedKind::Answered | RecordedKind::Refused => {
            match (state.sent, first_reply(state)) {
                (None, _) => Err(Refusal::Missing { kind, missing: RecordedKind::Sent }),
                // What they answered did arrive.
                (_, Some(on)) if kind == RecordedKind::Bounced => {
                    Err(Refusal::Already { kind: RecordedKind::Answered, on })
                }
                _ => Ok(()),
            }
        }
        _ => follows(state, kind),
    }
}

/// Whether an event has its cause: a question for an answer, the sent letter for all else.
fn follows(state: &RequestState, kind: RecordedKind) -> Result<(), Refusal> {
    if state.sent.is_none() {
        return Err(Refusal::Missing { kind, missing: RecordedKind::Sent });
    }
    match asked_by(kind) {
        Some(missing) if cause(state, kind).is_none() => Err(Refusal::Missing { kind, missing }),
        _ => Ok(()),
    }
}

/// The kind of event that an event of this kind answers; the first if there are several.
fn asked_by(kind: RecordedKind) -> Option<RecordedKind> {
    match kind {
        RecordedKind::IdentityGiven => Some(RecordedKind::IdentityAsked),
        RecordedKind::ClarificationGiven => Some(RecordedKind::ClarificationAsked),
        RecordedKind::Contested => Some(RecordedKind::IdentityAsked),
        RecordedKind::AuthorityAnswered => Some(RecordedKind::Complained),
        _ => None,
    }
}

/// The kinds that may be recorded now, in the order a person would meet them.
pub fn recordable_kinds(state: &RequestState) -> Vec<RecordedKind> {
    RecordedKind::ALL.iter().copied().filter(|k| may_follow(state, *k).is_ok()).collect()
}

/// The day of the first uncorrected answer or refusal.
fn first_reply(state: &RequestState) -> Option<Date> {
    [RecordedKind::Answered, RecordedKind::Refused].into_iter().filter_map(|k| state.first(k)).map(|s| s.on).min()
}

/// The day of the first reply that shows they had it.
fn first_sign(state: &RequestState) -> Option<Date> {
    state.since_sent().into_iter().find(|r| r.kind.shows_receipt()).map(|r| r.on)
}

/// The day before which the event cannot have happened.
fn cause(state: &RequestState, kind: RecordedKind) -> Option<Date> {
    match kind {
        RecordedKind::Sent => state.last(RecordedKind::Bounced).map(|s| s.on).or(state.composed_on),
        RecordedKind::Closed => state.uncorrected().map(|s| s.on).max(),
        RecordedKind::Received | RecordedKind::Bounced | RecordedKind::Acknowledged => state.sent.map(|sent| sent.on),
        // A question is answered once; a demand is contested once.
        RecordedKind::IdentityGiven | RecordedKind::ClarificationGiven => {
            let open = |d: &Demand| d.kind.given() == Some(kind) && d.given.is_none();
            state.demands().into_iter().filter(open).map(|d| d.on).min()
        }
        RecordedKind::Contested => state.demands().into_iter().filter(|d| d.contested.is_none()).map(|d| d.on).min(),
        RecordedKind::AuthorityAnswered => {
            let complaints = state.since_sent().into_iter().filter(|r| r.is_complaint_to(ComplaintTo::Authority));
            // A request that is itself a complaint is answered by the authority it was sent to.
            let itself = state.sent.filter(|_| state.term() == Term::Authority);
            complaints.map(|r| r.on).min().or(itself.map(|sent| sent.on))
        }
        _ => state.received.or(state.sent).map(|occurrence| occurrence.on),
    }
}

/// Whether an event may be undone by a correction.
///
/// # Errors
/// The reason why not.
pub fn may_correct(state: &RequestState, event: EventId) -> Result<(), Refusal> {
    let step = state.uncorrected().find(|s| s.event == event).ok_or(Refusal::NoSuchEvent { event })?;
    let known = step.known().ok_or(Refusal::NotUndoable { event })?;
    // A letter that was sent is part of what happened; one that was not can be thrown away.
    if matches!(known, RequestEvent::FollowedUp(_)) {
        let unsent = state.unsent_follow_up().is_some_and(|unsent| unsent.event == event);
        return if unsent { Ok(()) } else { Err(Refusal::NotUndoable { event }) };
    }
    // A copy that a letter encloses stays with the letter.
    if let RequestEvent::IdentityCopied(made) = known {
        let enclosed = state.follow_ups().any(|f| f.letter.enclosed.contains(&made.copy));
        return if enclosed { Err(Refusal::NotUndoable { event }) } else { Ok(()) };
    }
    let Some(kind) = known.kind() else { return Err(Refusal::NotUndoable { event }) };
    // What followed the first of two sendings still depends on it, but the second sending does not.
    let depends: &[RecordedKind] = match kind {
        RecordedKind::Sent => RecordedKind::ALL,
        RecordedKind::IdentityAsked => &[RecordedKind::IdentityGiven, RecordedKind::Contested],
        RecordedKind::ClarificationAsked => &[RecordedKind::ClarificationGiven, RecordedKind::Contested],
        RecordedKind::ExtensionAnnounced | RecordedKind::FeeAsked => &[RecordedKind::Contested],
        RecordedKind::Complained => &[RecordedKind::AuthorityAnswered],
        _ => &[],
    };
    let later = state.uncorrected().skip_while(|s| s.event != event).skip(1);
    match later.filter_map(TimelineEntry::kind).find(|k| {
        depends.contains(k) && !(kind == RecordedKind::Sent && matches!(k, RecordedKind::Sent | RecordedKind::Closed))
    }) {
        Some(by) => Err(Refusal::Depended { event, by }),
        None => Ok(()),
    }
}
