//! What went wrong, as data, and its words in every language.

mod code;
mod from_engines;
pub mod reason;

use habeas_words::Language;
use serde::{Deserialize, Serialize};

pub use code::Code;
pub(crate) use from_engines::size_in;
pub use from_engines::{human_size, notice_too_large, read_error, write_error};
pub use reason::Reason;

use crate::wording::say;

/// An error as a shell shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ApiError {
    pub code: Code,
    /// What happened.
    pub message: String,
    /// What to do.
    pub todo: String,
    /// The member of the request it belongs to.
    pub field: Option<String>,
    /// `None` for an error that came as JSON.
    #[serde(skip)]
    #[cfg_attr(feature = "ts", ts(skip))]
    reason: Option<Box<Reason>>,
}

impl From<Reason> for ApiError {
    fn from(reason: Reason) -> Self {
        let (message, todo) = sentences(&reason, Language::En);
        Self { code: reason.code(), message, todo, field: None, reason: Some(Box::new(reason)) }
    }
}

impl Reason {
    /// The error that belongs to a member of the request.
    #[must_use]
    pub fn at(self, field: &str) -> ApiError {
        ApiError::from(self).at(field)
    }

    /// A fault of the app or of the system, with what it reported.
    pub fn internal(e: &impl std::fmt::Display) -> ApiError {
        Self::Internal { detail: reason::Detail::text(e) }.into()
    }
}

impl ApiError {
    /// Names the member of the request that the error belongs to.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }

    pub fn reason(&self) -> Option<&Reason> {
        self.reason.as_deref()
    }

    /// Names the failure in diagnostics: the id of its reason, else its code.
    pub fn id(&self) -> &'static str {
        self.reason.as_ref().map_or_else(|| self.code.id(), |reason| reason.id())
    }

    /// The same error in the language of the user.
    #[must_use]
    pub fn worded(mut self, language: Language) -> Self {
        if let Some(reason) = &self.reason {
            (self.message, self.todo) = sentences(reason, language);
        }
        self
    }
}

fn sentences(reason: &Reason, language: Language) -> (String, String) {
    let values = reason.values(language);
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let sentence = |which: &str| {
        let said = say(language, &format!("error.{}.{which}", reason.id()), &values);
        // What is missing may be worded as a question, which has its mark.
        said.replace("?.", "?")
    };
    (sentence("what"), sentence("todo"))
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.message, self.todo)
    }
}

impl std::error::Error for ApiError {}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_words::Part;
    use std::collections::BTreeSet;

    #[test]
    fn every_reason_has_two_sentences_and_fills_their_holes() {
        for (id, values) in reason::TABLE {
            let mut used = BTreeSet::new();
            for part in ["what", "todo"] {
                let holes = Part::Desk.holes(&format!("error.{id}.{part}"));
                used.extend(holes.unwrap_or_else(|| panic!("{id} lacks a sentence")));
            }
            let given: BTreeSet<&str> = values.iter().copied().collect();
            assert_eq!(used, given, "{id}");
        }
    }

    #[test]
    fn a_question_that_was_not_answered_has_one_mark() {
        for language in Language::ALL {
            let field = reason::Field("situation".to_owned());
            let error = Reason::MissingField { field }.at("situation").worded(language);
            assert!(error.message.ends_with('?') && !error.message.contains("?."), "{error}");
        }
    }

    #[test]
    fn an_error_is_worded_again_in_another_language() {
        let error = Reason::BeforeCause { on: jiff::civil::date(2026, 3, 1), cause: jiff::civil::date(2026, 3, 2) };
        let error = error.at("on");
        assert!(error.message.contains("1 March 2026"), "{error}");
        assert!(error.worded(Language::Fr).message.contains("1er mars 2026"));
    }
}
