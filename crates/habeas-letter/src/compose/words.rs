//! The texts of one language under one regime, in one tone.

use habeas_law::delivery::Tone;
use habeas_law::regime::Regime;
use minijinja::context;
use minijinja::value::Value;

use crate::draft::Draft;
use crate::error::LetterError;
use crate::wording::{self, Wording};

/// A language's wording, read with a regime and a tone in mind: a text that the regime has its own form of
/// (`key@UK-GDPR`) is taken in that form, and in the firm tone one that has a firm form (`key!firm`,
/// `key!firm@UK-GDPR`) in that. Every text may name the regime: `act` in short, `act_full` at its first mention.
#[derive(Clone)]
pub(super) struct Words {
    pub(super) wording: &'static Wording,
    regime: Regime,
    tone: Tone,
    act: String,
    act_full: String,
}

impl Words {
    pub(super) fn new(draft: &Draft) -> Result<Self, LetterError> {
        let (wording, regime, tone) = (wording::of(draft.delivery.language), draft.regime, draft.delivery.tone);
        let empty = Self { wording, regime, tone, act: String::new(), act_full: String::new() };
        Ok(Self { act: empty.plain("act")?, act_full: empty.plain("act_full")?, ..empty })
    }

    pub(super) fn text(&self, key: &str, holes: Value) -> Result<String, LetterError> {
        let (act, act_full) = (self.act.as_str(), self.act_full.as_str());
        self.wording.text(&self.key(key), context! { act, act_full, ..holes })
    }

    /// The form of a text to take. The regime goes before the tone: a tone may be missed, a wrong law may not be cited.
    fn key(&self, key: &str) -> String {
        let regime = self.regime.id();
        let forms = match self.tone {
            Tone::Plain => vec![format!("{key}@{regime}")],
            Tone::Firm => vec![format!("{key}!firm@{regime}"), format!("{key}@{regime}"), format!("{key}!firm")],
        };
        let there = |form: &String| self.wording.file.texts.contains_key(form);
        forms.into_iter().find(there).unwrap_or_else(|| key.to_owned())
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
