//! The signature that a person's letters carry, where they want one.

use habeas_case::event::{Event, Subject};
use habeas_case::facts::{self, FileRef, PersonEvent};
use habeas_case::ids::PersonId;
use habeas_letter::{Signature, preview};

use crate::api::{ById, Saved, SignatureInput, SignatureKind, SignatureSave, SignatureView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;

/// More than the letter room takes, so that it is the one who refuses.
const MOST_READ: u64 = 20_000_000;

pub(crate) fn set(desk: &mut Desk, cx: &mut Context<'_>, req: SignatureInput) -> Result<SignatureView, ApiError> {
    let (id, _) = person(desk, &req.person)?;
    let signature = match &req.file {
        Some(_) if !req.strokes.is_empty() => return Err(input::missing("signature")),
        Some(file) => read(cx, &cx.files.open(file)?.bytes(MOST_READ)?)?,
        None => Signature::drawn(&req.strokes)?,
    };
    let name = format!("signature.{}", signature.extension());
    let file = files::store_bytes(desk, cx, &name, &signature.to_bytes()?)?;
    record(desk, cx, id, Some(file))
}

/// A drawing that was saved before is one JSON object; all else is a picture.
fn read(cx: &Context<'_>, bytes: &[u8]) -> Result<Signature, ApiError> {
    if bytes.starts_with(b"{") {
        return cx.take_in(bytes, habeas_intake::stored_signature).map_err(|e| e.at("signature"));
    }
    cx.take_in(bytes, habeas_intake::signature).map_err(|e| e.at("signature"))
}

/// Letters that were written with it keep it.
pub(crate) fn remove(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<SignatureView, ApiError> {
    let (id, events) = person(desk, &req.id)?;
    match facts::signature(&events) {
        Some(_) => record(desk, cx, id, None),
        None => view(desk, cx, id, &events),
    }
}

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<SignatureView, ApiError> {
    let (id, events) = person(desk, &req.id)?;
    view(desk, cx, id, &events)
}

pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: SignatureSave) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let (_, events) = person(desk, &req.person)?;
    let file = facts::signature(&events).ok_or_else(|| input::missing("signature"))?;
    let mut reader = desk.store()?.open_file(file.sha256)?;
    files::save(&path, &mut reader, Some(file.size), cx)
}

fn person(desk: &Desk, wanted: &str) -> Result<(PersonId, Vec<Event>), ApiError> {
    find::person(desk, wanted).map_err(|e| e.at("person"))
}

fn record(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    id: PersonId,
    file: Option<FileRef>,
) -> Result<SignatureView, ApiError> {
    let today = cx.today;
    desk.record(cx, Subject::Person(id), today, &[PersonEvent::Signature { file }])?;
    let (id, events) = person(desk, &id.to_string())?;
    view(desk, cx, id, &events)
}

fn view(desk: &Desk, cx: &Context<'_>, id: PersonId, events: &[Event]) -> Result<SignatureView, ApiError> {
    let name = facts::person(events).map(|f| f.name).unwrap_or_default();
    let view = SignatureView { person: id.to_string(), name, kind: None, figure: None };
    let Some(file) = facts::signature(events) else { return Ok(view) };
    let signature = cx.take_in(&desk.store()?.read_file(file.sha256)?, habeas_intake::stored_signature)?;
    let figure = Some(preview::figure_of(&signature));
    Ok(SignatureView { kind: SignatureKind::from_id(signature.kind()), figure, ..view })
}
