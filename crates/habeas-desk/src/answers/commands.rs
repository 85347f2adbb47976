use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::FileId;
use habeas_case::recorded::RecordedKind;
use std::collections::BTreeMap;

use crate::api::{AnswerAdd, AnswerOpen, AnswerView, ById, RecordRequest, RequestView, Saved};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;
use crate::requests::commands as requests;

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
        .answers()
        .map(|step| AnswerView {
            event: step.event.to_string(),
            on: step.on.to_string(),
            files: step.details().into_iter().flat_map(|details| &details.files).map(files::view).collect(),
        })
        .collect())
}

/// Saves a stored file outside the vault.
pub(crate) fn open(desk: &mut Desk, cx: &mut Context<'_>, req: AnswerOpen) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let file = find(desk, &req.file)?;
    let mut reader = desk.store()?.open_file(file.sha256)?;
    files::save(&path, &mut reader, Some(file.size), cx)
}

/// A file that stands in some event, by its id or its beginning.
fn find(desk: &Desk, wanted: &str) -> Result<FileRef, ApiError> {
    let events = desk.store()?.events_of_kind("request")?;
    // A notice is named by every request to its company: one file, whoever names it.
    let files: BTreeMap<FileId, FileRef> = events.iter().flat_map(referenced_files).map(|f| (f.id, f)).collect();
    find::one(wanted, files.into_values(), |file| (file.id.to_string(), None)).map_err(|e| e.at("file"))
}
