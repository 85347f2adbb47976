//! Letters set as PDF and as a preview.

use habeas_case::facts::PersonFacts;
use habeas_case::letter::Composed;
use habeas_letter::{Layout, Letter, Pages};
use jiff::civil::Date;

use super::draft;
use crate::api::PreviewView;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::input;

/// Letters one behind the other, as they will lie on the table.
pub(crate) fn show(
    desk: &Desk,
    cx: &Context<'_>,
    letters: &[Composed],
    on: Date,
    layout: Option<Layout>,
) -> Result<PreviewView, ApiError> {
    let mut all: Option<Pages> = None;
    let (mut texts, mut subject) = (Vec::new(), None);
    for composed in letters {
        let letter = draft::signed_letter(desk, cx, composed, on, Vec::new())?;
        let pages = habeas_letter::typeset(&letter, layout.unwrap_or_else(|| layout_for(&composed.sender)))?;
        match &mut all {
            Some(all) => all.pages.extend(pages.pages),
            None => all = Some(pages),
        }
        texts.push(letter.text());
        subject.get_or_insert_with(|| letter.subject().to_owned());
    }
    let pages = all.ok_or_else(|| input::missing("rights"))?;
    Ok(PreviewView {
        preview: serde_json::to_value(habeas_letter::preview::pages(&pages))?,
        text: texts.join("\n\n\n"),
        subject: subject.unwrap_or_default(),
        letters: u32::try_from(letters.len()).unwrap_or(u32::MAX),
    })
}

/// One letter, drawn.
pub(crate) fn show_one(letter: &Letter, layout: Layout) -> Result<PreviewView, ApiError> {
    let pages = habeas_letter::typeset(letter, layout)?;
    Ok(PreviewView {
        preview: serde_json::to_value(habeas_letter::preview::pages(&pages))?,
        text: letter.text(),
        subject: letter.subject().to_owned(),
        letters: 1,
    })
}

pub(crate) fn pdf(letter: &Letter, layout: Layout) -> Result<Vec<u8>, ApiError> {
    Ok(habeas_letter::pdf::single(&habeas_letter::typeset(letter, layout)?, letter)?)
}

/// The layout whose window envelopes are sold where the sender lives.
pub(crate) fn layout_for(sender: &PersonFacts) -> Layout {
    Layout::of_country(sender.country.as_deref())
}
