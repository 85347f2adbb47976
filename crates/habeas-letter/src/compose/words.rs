//! The texts of one language under one regime.

use habeas_law::regime::Regime;
use minijinja::context;
use minijinja::value::Value;

use crate::error::LetterError;
use crate::wording::{self, Language, Wording};

/// A language's wording, read with a regime in mind: a text that the regime has its own form of (`key@UK-GDPR`) is
/// taken in that form. Every text may name the regime: `act` in short, `act_full` at its first mention.
#[derive(Clone)]
pub(super) struct Words {
    pub(super) wording: &'static Wording,
    regime: Regime,
    act: String,
    act_full: String,
}

impl Words {
    pub(super) fn new(language: Language, regime: Regime) -> Result<Self, LetterError> {
        let empty = Self { wording: wording::of(language), regime, act: String::new(), act_full: String::new() };
        Ok(Self { act: empty.plain("act")?, act_full: empty.plain("act_full")?, ..empty })
    }

    pub(super) fn text(&self, key: &str, holes: Value) -> Result<String, LetterError> {
        let own = format!("{key}@{}", self.regime.name());
        let key = if self.wording.file.texts.contains_key(&own) { own.as_str() } else { key };
        let (act, act_full) = (self.act.as_str(), self.act_full.as_str());
        self.wording.text(key, context! { act, act_full, ..holes })
    }

    /// A text with no other holes than the name of the act.
    pub(super) fn plain(&self, key: &str) -> Result<String, LetterError> {
        self.text(key, context! {})
    }

    pub(super) fn date(&self, date: jiff::civil::Date) -> Result<String, LetterError> {
        self.wording.date(date)
    }

    /// `a, b and c`.
    pub(super) fn series(&self, parts: Vec<String>) -> Result<String, LetterError> {
        let mut parts = parts;
        match (parts.pop(), parts.is_empty()) {
            (None, _) => Ok(String::new()),
            (Some(only), true) => Ok(only),
            (Some(last), false) => self.text("and", context! { first => parts.join(", "), last }),
        }
    }
}
