//! What the events of a request give to the complaint about it.

use habeas_case::fold::{RequestState, Status, TimelineEntry};
use habeas_case::ids::RequestId;
use habeas_case::letter::ComplaintSubject;
use habeas_case::recorded::{ComplaintTo, DemandKind, RecordedKind};
use habeas_law::clock::ExtensionState;
use habeas_law::fields::FieldValues;
use habeas_law::history::{HistoryEntry, HistoryEvent};
use habeas_law::regime::Regime;
use jiff::civil::Date;

use crate::api::{ById, ComplaintStart};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::requests::place::place;

/// What the complaint about a request begins with: the two, the dates, what the events show to be infringed.
pub(crate) fn start(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<ComplaintStart, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    heard(&state)?;
    let composed = state.composed.as_ref().ok_or_else(|| find::not_found(&req.id))?;
    Ok(ComplaintStart {
        about: id.to_string(),
        person: composed.person.to_string(),
        company: composed.company.to_string(),
        fields: fields(&state, cx)?,
    })
}

/// Refuses a complaint that no data protection authority hears.
pub(crate) fn heard(state: &RequestState) -> Result<(), ApiError> {
    if state.is_supervised() { Ok(()) } else { Err(Reason::NoAuthorityHears.at("about")) }
}

/// What the events tell of a complaint's fields.
pub(crate) fn fields(state: &RequestState, cx: &Context<'_>) -> Result<FieldValues, ApiError> {
    let mut given = FieldValues::new();
    let mut put = |name: &str, value: String| given.entry(name.to_owned()).or_default().push(value);
    if let Some(sent) = state.sent {
        put("requested_on", sent.on.to_string());
    }
    let last = |kind: RecordedKind| state.last(kind).map(|s| s.on);
    let replied = last(RecordedKind::Answered).max(last(RecordedKind::Refused));
    if let Some(on) = replied {
        put("answered_on", on.to_string());
    }
    let deadline = state.deadline(cx.today, place(state))?;
    let late = |on: Date| deadline.as_ref().is_some_and(|d| on > d.effective);
    let breaches = [
        ("no_answer", replied.is_none() && late(cx.today)),
        ("late_answer", replied.is_some_and(late)),
        ("incomplete_answer", state.status == Status::Answered),
        ("refused", state.status == Status::Refused),
        ("identity_demanded", state.demands().iter().any(|d| d.kind == DemandKind::Identity && d.contested.is_some())),
        ("fee_demanded", state.demands().iter().any(|d| d.kind == DemandKind::Fee && d.contested.is_some())),
    ];
    breaches.into_iter().filter(|(_, true_)| *true_).for_each(|(id, _)| put("breach", id.to_owned()));
    let british = state.regime() == Regime::UkGdpr;
    if let Some(on) = state.complained_to(ComplaintTo::Company).filter(|_| british) {
        put("complained_on", on.to_string());
        put("to", "authority".to_owned());
    }
    Ok(given)
}

/// The request that a complaint is about, as it stands.
pub(crate) fn subject(
    id: RequestId,
    state: &RequestState,
    cx: &Context<'_>,
) -> Result<Option<ComplaintSubject>, ApiError> {
    let Some(composed) = &state.composed else { return Ok(None) };
    let entry = |step: &TimelineEntry| Some(HistoryEntry { on: step.on, event: step.known()?.in_history()? });
    let mut history: Vec<HistoryEntry> = state.uncorrected().filter_map(entry).collect();
    let deadline = state.deadline(cx.today, place(state))?;
    let unanswered = matches!(state.status, Status::Sent | Status::Running);
    if let Some(d) =
        deadline.filter(|d| unanswered && cx.today > d.effective && d.extension != ExtensionState::Unlimited)
    {
        history.push(HistoryEntry { on: d.effective, event: HistoryEvent::Due });
        history.sort_by_key(|entry| entry.on);
    }
    let (reference, rights) = (composed.reference.clone(), composed.rights.clone());
    Ok(Some(ComplaintSubject { request: id, reference, rights, history }))
}
