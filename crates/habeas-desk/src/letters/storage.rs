//! Letters sealed in the vault, and the references that name them.

use habeas_case::event::Subject;
use habeas_case::ids::RequestId;
use habeas_case::letter::{Composed, StoredLetter};
use habeas_case::request::RequestEvent;
use habeas_letter::{Layout, Letter};
use std::collections::HashSet;

use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::error::ApiError;

pub(crate) fn keep(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    composed: Composed,
    pdf: &[u8],
    letter: &Letter,
    layout: Layout,
) -> Result<RequestId, ApiError> {
    let id = RequestId(cx.bytes()?);
    let name = composed.reference.clone();
    let stored = store_letter(desk, cx, &name, pdf, letter, layout)?;
    let today = cx.today;
    let events = [RequestEvent::Composed(Box::new(composed)), RequestEvent::LetterStored(Box::new(stored))];
    desk.record(cx, Subject::Request(id), today, &events)?;
    Ok(id)
}

/// Seals a letter as it was set: as PDF, and as text.
pub(crate) fn store_letter(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    name: &str,
    pdf: &[u8],
    letter: &Letter,
    layout: Layout,
) -> Result<StoredLetter, ApiError> {
    Ok(StoredLetter {
        layout: layout.id().to_owned(),
        pdf: files::store_bytes(desk, cx, &format!("{name}.pdf"), pdf)?,
        text: files::store_bytes(desk, cx, &format!("{name}.txt"), letter.text().as_bytes())?,
        wording_version: letter.wording_version().to_owned(),
    })
}

pub(crate) fn references(desk: &Desk) -> Result<HashSet<String>, ApiError> {
    Ok(desk.store()?.references()?)
}

/// `2026-7K3QX`: the year and 25 random bits, in letters that cannot be mistaken for one another (Crockford's base 32).
pub(crate) fn reference(taken: &HashSet<String>, cx: &mut Context<'_>) -> Result<String, ApiError> {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    loop {
        let random: [u8; 5] = cx.bytes()?;
        let word: String = random.iter().map(|b| char::from(LETTERS[usize::from(b & 31)])).collect();
        let reference = format!("{}-{word}", cx.today.year());
        if !taken.contains(&reference) {
            return Ok(reference);
        }
    }
}
