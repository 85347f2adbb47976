//! A letter of a batch: ready to be written, or left out with its reason.

use habeas_case::letter::Composed;
use habeas_letter::{Layout, Letter, Pages};
use jiff::civil::Date;

use crate::api::LeftOut;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::letters::draft;
use crate::post::items::Item;

/// A letter that can be made, or that a run before made.
pub(crate) struct Ready {
    pub(crate) composed: Composed,
    pub(crate) on: Date,
    pub(crate) layout: Layout,
    pub(crate) kept: bool,
    /// Worded and set once; a letter that was made before only where it is wanted again.
    pub(crate) set: Option<Set>,
}

pub(crate) struct Set {
    pub(crate) letter: Letter,
    pub(crate) pages: Pages,
}

impl Ready {
    pub(crate) fn new(
        mut composed: Composed,
        on: Date,
        layout: Layout,
        kept: bool,
        wanted: bool,
    ) -> Result<Self, ApiError> {
        let mut set = None;
        if wanted {
            let letter = draft::letter(&composed, on, Vec::new())?;
            if !kept {
                letter.wording_version().clone_into(&mut composed.wording_version);
            }
            let pages = habeas_letter::typeset(&letter, layout)?;
            set = Some(Set { letter, pages });
        }
        Ok(Self { composed, on, layout, kept, set })
    }

    pub(crate) fn item(&self) -> Result<Item, ApiError> {
        Ok(Item {
            draft: draft::of(&self.composed, self.on, Vec::new())?,
            tracking: None,
            speaks: self.composed.sender.language.clone(),
        })
    }
}

pub(crate) fn refused(cx: &Context<'_>, error: ApiError) -> LeftOut {
    let error = error.worded(cx.language);
    let at = error.field.as_deref().map(|f| format!("{f}: ")).unwrap_or_default();
    let reason = format!("{at}{} {}", error.message, error.todo);
    let (person, company) = (String::new(), String::new());
    LeftOut { person, person_row: None, company, company_row: None, code: error.code, reason }
}
