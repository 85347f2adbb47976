use habeas_case::event::Subject;
use habeas_case::facts::FileRef;
use habeas_case::fold::RequestState;
use habeas_case::ids::EventId;
use habeas_case::recorded::{ComplaintTo, DemandKind, RecordedKind};
use habeas_case::request::{Details, RequestEvent};
use habeas_case::rules;
use jiff::civil::Date;

use crate::api::{ById, CorrectRequest, RecordRequest, RequestLine, RequestListRequest, RequestView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::desk::register::Row;
use crate::error::ApiError;
use crate::input;
use crate::requests::view;
use crate::requests::words::worded;
use crate::requests::{register, table};

pub(crate) fn list(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: RequestListRequest,
) -> Result<Vec<RequestLine>, ApiError> {
    let before = req.due_before.as_deref().map(|day| input::date(day, "due_before")).transpose()?;
    let mut register = register::renewed(desk, cx)?;
    let (rows, words) = worded(&mut register, cx.language);
    let wanted = |row: &&Row| {
        req.state.is_none_or(|status| status == row.standing.status)
            && before.is_none_or(|day| row.standing.due.is_some_and(|due| due < day))
    };
    let mut all: Vec<&Row> = rows.iter().filter(wanted).collect();
    table::most_urgent_first(&mut all);
    let lines = all.into_iter().map(|row| register::line(row, words)).collect();
    register::keep(desk, register);
    Ok(lines)
}

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<RequestView, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    view::request(id, &state, cx)
}

/// Records that something happened. Files are sealed first, then the event that names them is written.
pub(crate) fn record(desk: &mut Desk, cx: &mut Context<'_>, req: RecordRequest) -> Result<RequestView, ApiError> {
    let kind = req.kind;
    let (id, state) = find::request(desk, &req.id)?;
    let on = input::date_or(req.on.as_ref(), cx.today, "on")?;
    rules::may_record_event(&state, &event(&req, Vec::new())?, on, cx.today)?;
    // What came back may be a whole folder.
    let store = if kind == RecordedKind::Answered { files::store_with_folders } else { files::store_all };
    let files = store(desk, cx, &req.files)?;
    desk.record(cx, Subject::Request(id), on, &[event(&req, files)?])?;
    if kind == RecordedKind::Sent {
        complained(desk, cx, &state, on)?;
    }
    view::of(desk, id, cx)
}

/// A complaint that was sent is also something that happened to the request it is about.
pub(super) fn complained(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    complaint: &RequestState,
    on: Date,
) -> Result<(), ApiError> {
    let Some(composed) = &complaint.composed else { return Ok(()) };
    let Some(about) = &composed.about else { return Ok(()) };
    let to = if composed.addressee.is_some() { ComplaintTo::Authority } else { ComplaintTo::Company };
    let details = Details { files: Vec::new(), note: Some(composed.reference.clone()) };
    let event = RequestEvent::Complained { to: Some(to), details };
    // It may have been deleted or closed since; then there is nothing to say there.
    let Ok(state) = find::request_by_id(desk, about.request) else { return Ok(()) };
    if rules::may_record_event(&state, &event, on, cx.today).is_err() {
        return Ok(());
    }
    desk.record(cx, Subject::Request(about.request), on, &[event])?;
    Ok(())
}

/// The event of this kind, with the members that belong to it. What was typed for another kind is left out.
pub(super) fn event(req: &RecordRequest, files: Vec<FileRef>) -> Result<RequestEvent, ApiError> {
    let details = Details { files, note: input::paragraphs(req.note.as_ref()) };
    let ground = input::optional(req.ground.as_ref());
    Ok(match req.kind {
        RecordedKind::Sent => {
            RequestEvent::Sent { channel: req.channel, tracking: input::optional(req.tracking.as_ref()), details }
        }
        RecordedKind::Refused => RequestEvent::Refused { ground, details },
        RecordedKind::FeeAsked => RequestEvent::FeeAsked { amount: input::optional(req.amount.as_ref()), details },
        RecordedKind::Contested => {
            let ground = ground.map(|id| input::choice::<DemandKind>(&id, "ground")).transpose()?;
            RequestEvent::Contested { ground, details }
        }
        RecordedKind::Complained => RequestEvent::Complained { to: req.to, details },
        other => RequestEvent::recorded(other, details),
    })
}

/// Undoes an entry by a correcting event; the wrong one stays visible, struck through.
pub(crate) fn correct(desk: &mut Desk, cx: &mut Context<'_>, req: CorrectRequest) -> Result<RequestView, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    let event = EventId::parse(&req.event).map_err(|_| find::not_found(&req.event).at("event"))?;
    rules::may_correct(&state, event)?;
    let today = cx.today;
    let corrected = RequestEvent::Corrected { event, reason: input::paragraphs(req.reason.as_ref()) };
    desk.record(cx, Subject::Request(id), today, &[corrected])?;
    view::of(desk, id, cx)
}
