//! A letter of a batch: planned, or left out with its reason.

use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use habeas_letter::{Layout, Letter, Pages};
use jiff::civil::Date;

use crate::api::{BatchLetter, LeftOut};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::letters::draft;
use crate::post::items::Item;

/// A letter that can be made, or that an earlier run has stored.
pub(crate) struct PlannedLetter {
    /// Of one that an earlier run has stored.
    pub(crate) id: Option<RequestId>,
    pub(crate) composed: Composed,
    pub(crate) on: Date,
    pub(crate) layout: Layout,
    pub(crate) stored: bool,
    /// The letter in words, as long as it is to be set. `None`: stored by an earlier run, and not needed again.
    pub(crate) to_set: Option<Letter>,
    pub(crate) typeset: Option<Typeset>,
}

/// A letter on its sheets.
pub(crate) struct Typeset {
    pub(crate) letter: Letter,
    pub(crate) pages: Pages,
    /// Of a letter that is new.
    pub(crate) files: Option<LetterFiles>,
}

/// A letter as the vault stores it.
pub(crate) struct LetterFiles {
    pub(crate) pdf: Vec<u8>,
    pub(crate) text: String,
}

impl PlannedLetter {
    pub(crate) fn new(desk: &Desk, cx: &Context<'_>, mut composed: Composed, layout: Layout) -> Result<Self, ApiError> {
        let letter = draft::signed_letter(desk, cx, &composed, cx.today, Vec::new())?;
        letter.wording_version().clone_into(&mut composed.wording_version);
        Ok(Self { id: None, composed, on: cx.today, layout, stored: false, to_set: Some(letter), typeset: None })
    }

    /// A letter that an earlier run has stored; set anew if it is needed again.
    pub(crate) fn stored(
        desk: &Desk,
        cx: &Context<'_>,
        composed: Composed,
        on: Date,
        layout: Layout,
        needed: bool,
    ) -> Result<Self, ApiError> {
        let to_set = needed.then(|| draft::signed_letter(desk, cx, &composed, on, Vec::new())).transpose()?;
        Ok(Self { id: None, composed, on, layout, stored: true, to_set, typeset: None })
    }

    /// The letter as a rehearsal shows it.
    pub(crate) fn shown(&self) -> BatchLetter {
        BatchLetter {
            person: self.composed.sender.name.clone(),
            company: self.composed.recipient.name.clone(),
            rights: self.composed.rights.clone(),
            channel: self.composed.delivery.channel,
            fact: self.composed.fact.clone(),
            kept: self.stored,
        }
    }

    /// The letter as the post sheets want it.
    pub(crate) fn item(&self) -> Item {
        Item {
            draft: draft::of(&self.composed, self.on, Vec::new()),
            tracking: None,
            sender_language: self.composed.sender.language.clone(),
        }
    }
}

/// An error as the reason for a letter that was left out.
pub(crate) fn refused(cx: &Context<'_>, error: ApiError) -> LeftOut {
    let error = error.worded(cx.language);
    let at = error.field.as_deref().map(|f| format!("{f}: ")).unwrap_or_default();
    let reason = format!("{at}{} {}", error.message, error.todo);
    let (person, company) = (String::new(), String::new());
    LeftOut { person, person_row: None, company, company_row: None, code: error.code, reason }
}
