//! What helps somebody else to help: diagnostics, shown before they are saved.

use crate::api::{Diagnostics, DiagnosticsSave, Saved};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::error::ApiError;

pub(crate) fn diagnostics(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Diagnostics, ApiError> {
    Ok(Diagnostics { text: desk.diagnostics(cx) })
}

/// Saves the text that was shown, and no other.
pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: DiagnosticsSave) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let text = desk.diagnostics(cx);
    files::save(&path, &mut text.as_bytes(), Some(text.len() as u64), cx)
}
