use habeas_case::recorded::RecordedKind;

use super::source;
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
    let file = source::find(desk, &req.file).map_err(|e| e.at("file"))?;
    let mut reader = desk.store()?.open_file(file.sha256)?;
    files::save(&path, &mut reader, Some(file.size), cx)
}
