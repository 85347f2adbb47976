//! What may happen next to a request, and when.

use jiff::civil::Date;

use crate::fold::{RequestState, Status, Step, What};
use crate::ids::EventId;
use crate::request::{Kind, RequestEvent};

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
    match (kind, first_reply(state)) {
        (Kind::Received, Some(reply)) if on > reply => Err(Refusal::AfterReply { on, reply }),
        _ => Ok(()),
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
    }
}

/// The kinds that may be recorded now, in the order a person would meet them.
pub fn next(state: &RequestState) -> Vec<Kind> {
    Kind::ALL.into_iter().filter(|k| may_follow(state, *k).is_ok()).collect()
}

/// The day of the first answer or refusal that stands.
fn first_reply(state: &RequestState) -> Option<Date> {
    [Kind::Answered, Kind::Refused].into_iter().filter_map(|k| state.first(k)).map(|s| s.on).min()
}

/// The day before which the event cannot have happened.
fn cause(state: &RequestState, kind: Kind) -> Option<Date> {
    match kind {
        Kind::Sent => state.last(Kind::Bounced).map(|s| s.on).or(state.composed_on),
        Kind::Closed => state.standing().map(|s| s.on).max(),
        Kind::Received | Kind::Bounced | Kind::Acknowledged => state.sent.map(|(_, on)| on),
        Kind::Answered | Kind::Refused => state.received.or(state.sent).map(|(_, on)| on),
    }
}

/// Whether an event may be undone by a correction.
///
/// # Errors
/// The reason why not.
pub fn may_correct(state: &RequestState, event: EventId) -> Result<(), Refusal> {
    let step = state.standing().find(|s| s.event == event).ok_or(Refusal::NoSuchEvent { event })?;
    let What::Known(known) = &step.what else { return Err(Refusal::NotUndoable { event }) };
    let Some(kind) = known.kind() else { return Err(Refusal::NotUndoable { event }) };
    // A second sending after a bounce leaves the first one its own consequences.
    let depends: &[Kind] = match kind {
        Kind::Sent => &[Kind::Received, Kind::Acknowledged, Kind::Bounced, Kind::Answered, Kind::Refused],
        _ => &[],
    };
    let later = state.standing().skip_while(|s| s.event != event).skip(1);
    match later.filter_map(kind_of).find(|k| depends.contains(k)) {
        Some(by) => Err(Refusal::Depended { event, by }),
        None => Ok(()),
    }
}

fn kind_of(step: &Step) -> Option<Kind> {
    match &step.what {
        What::Known(known) => RequestEvent::kind(known),
        What::Erased | What::Unknown => None,
    }
}
