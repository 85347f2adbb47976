//! What may happen next to a request, and when.

use habeas_law::right::Term;
use jiff::civil::Date;

use crate::clock::{Demand, contested, kind_of};
use crate::fold::{RequestState, Status, What};
use crate::ids::EventId;
use crate::request::{Attached, Kind, RequestEvent, To};

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
    Missing { kind: Kind, missing: Kind },
    #[error("{kind:?} is already recorded on {on}")]
    Already { kind: Kind, on: Date },
    #[error("the request is closed")]
    Closed,
    #[error("no such event stands on this request")]
    NoSuchEvent { event: EventId },
    #[error("this event cannot be undone")]
    NotUndoable { event: EventId },
    #[error("a later event depends on this one")]
    Depended { event: EventId, by: Kind },
}

/// Whether an event of this kind may be recorded as having happened on a day.
///
/// # Errors
/// The reason why not.
pub fn may_record(state: &RequestState, kind: Kind, on: Date, today: Date) -> Result<(), Refusal> {
    if on > today {
        return Err(Refusal::InFuture { on, today });
    }
    may_follow(state, kind)?;
    match cause(state, kind) {
        Some(cause) if on < cause => return Err(Refusal::BeforeCause { on, cause }),
        _ => {}
    }
    match (kind, first_sign(state)) {
        (Kind::Received, Some(reply)) if on > reply => Err(Refusal::AfterReply { on, reply }),
        _ => Ok(()),
    }
}

/// The same for an event that says more: what is contested has to be there, a complaint that is answered has to have
/// gone to the authority.
///
/// # Errors
/// The reason why not.
pub fn may_record_with(
    state: &RequestState,
    kind: Kind,
    more: &Attached,
    on: Date,
    today: Date,
) -> Result<(), Refusal> {
    may_record(state, kind, on, today)?;
    let Some(named) = contested(more).filter(|_| kind == Kind::Contested) else { return Ok(()) };
    let asked = state.demands().into_iter().filter(|d| d.kind == named && d.contested.is_none()).map(|d| d.on).min();
    match asked {
        None => Err(Refusal::Missing { kind, missing: named }),
        Some(cause) if on < cause => Err(Refusal::BeforeCause { on, cause }),
        Some(_) => Ok(()),
    }
}

/// Whether an event of this kind may follow at all, whatever its day.
///
/// # Errors
/// The reason why not.
pub fn may_follow(state: &RequestState, kind: Kind) -> Result<(), Refusal> {
    if state.status == Status::Closed {
        return Err(Refusal::Closed);
    }
    match kind {
        Kind::Closed => Ok(()),
        Kind::Sent => match state.sent {
            Some((_, on)) if state.status != Status::Bounced => Err(Refusal::Already { kind, on }),
            _ => Ok(()),
        },
        Kind::Received => match (state.sent, state.received) {
            (None, _) => Err(Refusal::Missing { kind, missing: Kind::Sent }),
            (_, Some((_, on))) => Err(Refusal::Already { kind, on }),
            _ => Ok(()),
        },
        Kind::Acknowledged | Kind::Bounced | Kind::Answered | Kind::Refused => match (state.sent, first_reply(state)) {
            (None, _) => Err(Refusal::Missing { kind, missing: Kind::Sent }),
            // What they answered did arrive.
            (_, Some(on)) if kind == Kind::Bounced => Err(Refusal::Already { kind: Kind::Answered, on }),
            _ => Ok(()),
        },
        _ => follows(state, kind),
    }
}

/// Whether what an event follows from is there: an answer follows a question, all else follows the letter.
fn follows(state: &RequestState, kind: Kind) -> Result<(), Refusal> {
    if state.sent.is_none() {
        return Err(Refusal::Missing { kind, missing: Kind::Sent });
    }
    match asked_by(kind) {
        Some(missing) if cause(state, kind).is_none() => Err(Refusal::Missing { kind, missing }),
        _ => Ok(()),
    }
}

/// The kind of event that one answers; the first that it may answer where there are several.
fn asked_by(kind: Kind) -> Option<Kind> {
    match kind {
        Kind::IdentityGiven => Some(Kind::IdentityAsked),
        Kind::ClarificationGiven => Some(Kind::ClarificationAsked),
        Kind::Contested => Some(Kind::IdentityAsked),
        Kind::AuthorityAnswered => Some(Kind::Complained),
        _ => None,
    }
}

/// The kinds that may be recorded now, in the order a person would meet them.
pub fn next(state: &RequestState) -> Vec<Kind> {
    Kind::ALL.iter().copied().filter(|k| may_follow(state, *k).is_ok()).collect()
}

/// The day of the first answer or refusal that stands.
fn first_reply(state: &RequestState) -> Option<Date> {
    [Kind::Answered, Kind::Refused].into_iter().filter_map(|k| state.first(k)).map(|s| s.on).min()
}

/// The day on which they first showed that they had it.
fn first_sign(state: &RequestState) -> Option<Date> {
    state.since_sent().into_iter().find(|(k, ..)| k.shows_receipt()).map(|(_, on, _)| on)
}

/// The day before which the event cannot have happened.
fn cause(state: &RequestState, kind: Kind) -> Option<Date> {
    match kind {
        Kind::Sent => state.last(Kind::Bounced).map(|s| s.on).or(state.composed_on),
        Kind::Closed => state.standing().map(|s| s.on).max(),
        Kind::Received | Kind::Bounced | Kind::Acknowledged => state.sent.map(|(_, on)| on),
        // A question is answered once; a demand is contested once.
        Kind::IdentityGiven | Kind::ClarificationGiven => {
            let open = |d: &Demand| Some(d.kind) == asked_by(kind) && d.given.is_none();
            state.demands().into_iter().filter(open).map(|d| d.on).min()
        }
        Kind::Contested => state.demands().into_iter().filter(|d| d.contested.is_none()).map(|d| d.on).min(),
        Kind::AuthorityAnswered => {
            let to_authority = |more: &Attached| more.to.unwrap_or(To::Authority) == To::Authority;
            let all = state.since_sent().into_iter();
            let complained = all.filter(|(k, _, more)| *k == Kind::Complained && to_authority(more));
            // A request that is itself a complaint is answered by the authority it went to.
            let itself = state.sent.filter(|_| state.term() == Term::Authority);
            complained.map(|(_, on, _)| on).min().or(itself.map(|(_, on)| on))
        }
        _ => state.received.or(state.sent).map(|(_, on)| on),
    }
}

/// Whether an event may be undone by a correction.
///
/// # Errors
/// The reason why not.
pub fn may_correct(state: &RequestState, event: EventId) -> Result<(), Refusal> {
    let step = state.standing().find(|s| s.event == event).ok_or(Refusal::NoSuchEvent { event })?;
    let What::Known(known) = &step.what else { return Err(Refusal::NotUndoable { event }) };
    // A letter that was not sent is thrown away; one that was is part of what happened.
    if matches!(known, RequestEvent::FollowedUp(_)) {
        let unsent = state.unsent_follow_up().is_some_and(|(id, ..)| id == event);
        return if unsent { Ok(()) } else { Err(Refusal::NotUndoable { event }) };
    }
    // A copy that stands in a letter stays with it.
    if let RequestEvent::IdentityCopied(made) = known {
        let enclosed = state.followed().any(|(_, _, f)| f.enclosed.contains(&made.copy));
        return if enclosed { Err(Refusal::NotUndoable { event }) } else { Ok(()) };
    }
    let Some(kind) = known.kind() else { return Err(Refusal::NotUndoable { event }) };
    // A second sending after a bounce leaves the first one its own consequences.
    let depends: &[Kind] = match kind {
        Kind::Sent => Kind::ALL,
        Kind::IdentityAsked => &[Kind::IdentityGiven, Kind::Contested],
        Kind::ClarificationAsked => &[Kind::ClarificationGiven, Kind::Contested],
        Kind::ExtensionAnnounced | Kind::FeeAsked => &[Kind::Contested],
        Kind::Complained => &[Kind::AuthorityAnswered],
        _ => &[],
    };
    let later = state.standing().skip_while(|s| s.event != event).skip(1);
    match later
        .filter_map(kind_of)
        .find(|k| depends.contains(k) && !(kind == Kind::Sent && matches!(k, Kind::Sent | Kind::Closed)))
    {
        Some(by) => Err(Refusal::Depended { event, by }),
        None => Ok(()),
    }
}
