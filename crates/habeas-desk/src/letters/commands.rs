//! The commands of first letters.

use super::render::{layout_for, pdf, show};
use super::storage::{keep, reference, references};
use super::{compose, draft};
use crate::api::{ById, PreviewView, RequestInput, RequestsMade};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::requests::view;

/// Stands in a preview where the reference will be: it is drawn when the letter is written.
const NO_REFERENCE: &str = "…";

pub(crate) fn preview(desk: &mut Desk, cx: &mut Context<'_>, req: RequestInput) -> Result<PreviewView, ApiError> {
    let mut letters = compose::letters(desk, cx, &req)?;
    for composed in &mut letters {
        NO_REFERENCE.clone_into(&mut composed.reference);
    }
    show(desk, cx, &letters, cx.today, req.delivery.layout)
}

/// Writes the letters and stores them: PDF and text are sealed, then both events of a request are written at once. All
/// letters are typeset before the first is stored, so one that cannot be typeset leaves none behind.
pub(crate) fn new_request(desk: &mut Desk, cx: &mut Context<'_>, req: RequestInput) -> Result<RequestsMade, ApiError> {
    let mut made = Vec::new();
    let mut taken = references(desk)?;
    for mut composed in compose::letters(desk, cx, &req)? {
        composed.reference = reference(&taken, cx)?;
        taken.insert(composed.reference.clone());
        let layout = req.delivery.layout.unwrap_or_else(|| layout_for(&composed.sender));
        let letter = draft::signed_letter(desk, cx, &composed, cx.today, Vec::new())?;
        letter.wording_version().clone_into(&mut composed.wording_version);
        made.push((composed, pdf(&letter, layout)?, letter, layout));
    }
    let mut ids = Vec::new();
    for (composed, pdf, letter, layout) in made {
        ids.push(keep(desk, cx, composed, &pdf, &letter, layout)?);
    }
    let requests = ids.iter().map(|id| view::of(desk, *id, cx)).collect::<Result<_, _>>()?;
    Ok(RequestsMade { ids: ids.iter().map(ToString::to_string).collect(), requests })
}

/// The stored letter, to be drawn.
pub(crate) fn pages(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<PreviewView, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    if state.own_letter.is_some() {
        return Err(Reason::WrittenElsewhere.at("id"));
    }
    let (Some(composed), Some(on)) = (&state.composed, state.composed_on) else {
        return Err(find::not_found(&req.id));
    };
    let layout = state.letters.last().map(|k| input::layout(&k.layout)).transpose()?;
    show(desk, cx, std::slice::from_ref(composed), on, layout)
}
