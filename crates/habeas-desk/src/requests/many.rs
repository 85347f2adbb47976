//! The same happened to many requests: recorded at once, each by the rules of its own.

use habeas_case::event::Subject;
use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_case::request::RequestEvent;
use habeas_case::rules;
use jiff::civil::Date;

use super::commands::{complained, event};
use super::line::no_name;
use crate::api::{RecordLeftOut, RecordMany, RecordRequest, RecordedKind, RecordedMany};
use crate::companies::view::display_name;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;

/// Requests that are written to at once. Stopping takes effect between two such groups.
const AT_ONCE: usize = 64;

/// Records it of each request to which it can have happened; the others are named with their reasons.
pub(crate) fn record(desk: &mut Desk, cx: &mut Context<'_>, req: RecordMany) -> Result<RecordedMany, ApiError> {
    let on = input::date_or(req.on.as_ref(), cx.today, "on")?;
    let total = Some(req.ids.len() as u64);
    let (mut done, mut report) = (0, RecordedMany { recorded: 0, left_out: Vec::new(), cancelled: false });
    // A request that is named twice is recorded once.
    let mut seen = std::collections::HashSet::new();
    for ids in req.ids.chunks(AT_ONCE) {
        if cx.progress.letters(done, total).is_break() {
            report.cancelled = true;
            break;
        }
        let mut group = Vec::new();
        for wanted in ids {
            let (id, state) = find::request(desk, wanted)?;
            let event = event(&as_one(&req, wanted), Vec::new())?;
            if !seen.insert(id) {
                continue;
            }
            match rules::may_record_event(&state, &event, on, cx.today) {
                Ok(()) => group.push((id, state, event)),
                Err(refusal) => report.left_out.push(left_out(id, &state, refusal.into(), cx)),
            }
        }
        done += ids.len() as u64;
        report.recorded += u32::try_from(group.len()).unwrap_or(u32::MAX);
        if !req.dry_run {
            store(desk, cx, group, on)?;
        }
    }
    Ok(report)
}

fn store(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    group: Vec<(RequestId, RequestState, RequestEvent)>,
    on: Date,
) -> Result<(), ApiError> {
    let sent = |event: &RequestEvent| event.kind() == Some(RecordedKind::Sent);
    let complaints: Vec<RequestState> =
        group.iter().filter(|(.., event)| sent(event)).map(|(_, state, _)| state.clone()).collect();
    let events: Vec<(Subject, Date, RequestEvent)> =
        group.into_iter().map(|(id, _, event)| (Subject::Request(id), on, event)).collect();
    if !events.is_empty() {
        desk.record_many(cx, &events)?;
    }
    complaints.iter().try_for_each(|state| complained(desk, cx, state, on))
}

fn as_one(req: &RecordMany, id: &str) -> RecordRequest {
    RecordRequest {
        id: id.to_owned(),
        kind: req.kind,
        on: req.on.clone(),
        channel: req.channel,
        files: Vec::new(),
        note: req.note.clone(),
        ground: None,
        amount: None,
        to: None,
        tracking: None,
    }
}

fn left_out(id: RequestId, state: &RequestState, error: ApiError, cx: &Context<'_>) -> RecordLeftOut {
    let error = error.worded(cx.language);
    let composed = state.composed.as_ref();
    let gone = || no_name(false, cx.language);
    RecordLeftOut {
        id: id.to_string(),
        reference: composed.map_or_else(gone, |c| c.reference.clone()),
        company: composed.map_or_else(gone, |c| display_name(&c.recipient)),
        reason: format!("{} {}", error.message, error.todo),
    }
}
