use habeas_case::event::Subject;
use habeas_case::letter::Composed;
use habeas_case::recorded::RecordedKind;
use habeas_case::rules;

use super::{inspect, placed, source};
use crate::api::{
    AnswerAdd, AnswerMove, AnswerOpen, AnswerPeer, AnswerView, ById, ReadHints, RecordRequest, RequestView, Saved,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;
use crate::requests::commands as requests;
use crate::requests::view;

/// Stores what came back, byte for byte, and records that they answered.
pub(crate) fn add(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerAdd) -> Result<RequestView, ApiError> {
    if req.files.is_empty() {
        return Err(input::missing("files"));
    }
    let record = RecordRequest {
        id: req.id,
        kind: RecordedKind::Answered,
        on: req.on,
        channel: None,
        files: req.files,
        note: req.note,
        ground: None,
        amount: None,
        to: None,
        tracking: None,
    };
    requests::record(desk, cx, record)
}

pub(crate) fn list(desk: &mut Desk, _: &mut Context<'_>, req: ById) -> Result<Vec<AnswerView>, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    Ok(state
        .replies()
        .map(|step| AnswerView {
            event: step.event.to_string(),
            on: step.on.to_string(),
            files: step.details().into_iter().flat_map(|details| &details.files).map(files::view).collect(),
        })
        .collect())
}

/// The stored answers to all requests that went to the company of this one, the newest first.
pub(crate) fn peers(desk: &mut Desk, _: &mut Context<'_>, req: ById) -> Result<Vec<AnswerPeer>, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    let Some(own) = state.composed else { return Ok(Vec::new()) };
    // Two records of one company have its name in common.
    let same = |other: &Composed| {
        other.company == own.company || other.recipient.name.to_lowercase() == own.recipient.name.to_lowercase()
    };
    let mut peers = Vec::new();
    for (id, state) in find::requests(desk)? {
        let Some(composed) = state.composed.as_ref().filter(|composed| same(composed)) else { continue };
        for step in state.replies() {
            for file in step.details().into_iter().flat_map(|details| &details.files) {
                peers.push(AnswerPeer {
                    request: id.to_string(),
                    reference: composed.reference.clone(),
                    on: step.on.to_string(),
                    file: files::view(file),
                });
            }
        }
    }
    // Days in ISO 8601 sort as text.
    peers.sort_by(|one, two| two.on.cmp(&one.on).then_with(|| one.file.name.cmp(&two.file.name)));
    Ok(peers)
}

/// Puts a file that was stored with the wrong request to the right one: there it is recorded as it was here, and here
/// nothing of it stays.
pub(crate) fn move_to(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerMove) -> Result<RequestView, ApiError> {
    let placed = placed::find(desk, &req.answer).map_err(|e| e.at("answer"))?;
    let (id, state) = find::request(desk, &req.to).map_err(|e| e.at("to"))?;
    if id == placed.request {
        return view::of(desk, id, cx);
    }
    let entry = placed.entry().ok_or_else(|| find::not_found(&req.answer).at("answer"))?;
    let on = input::date_or(req.on.as_ref(), entry.on, "on")?;
    let event = entry.event.with_files(vec![placed.file.clone()]);
    let event = event.ok_or_else(|| find::not_found(&req.answer).at("answer"))?;
    rules::may_record_event(&state, &event, on, cx.today)?;
    let anew = placed.without();
    // Both are written before the old entry goes: a cut in between leaves the file in two places and never in none.
    placed::write_anew(desk, cx, &anew, &[(Subject::Request(id), on, event)])?;
    let mut erasure = placed.erasure(&anew);
    erasure.needed.push(placed.file.sha256);
    desk.let_go_of_derived();
    desk.store_mut()?.erase(&erasure, cx.random)?;
    view::of(desk, id, cx)
}

/// Saves a stored file outside the vault, or something that lies in it.
pub(crate) fn open(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerOpen) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let file = source::find(desk, &req.file).map_err(|e| e.at("file"))?;
    if let Some(item) = inspect::inner(req.item) {
        let hints = ReadHints { password: req.password, ..ReadHints::default() };
        let bytes = inspect::item_bytes(desk, cx, &file, item, &hints)?;
        return files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx);
    }
    let mut reader = desk.store()?.open_file(file.sha256)?;
    files::save(&path, &mut reader, Some(file.size), cx)
}
