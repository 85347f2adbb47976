//! The texts of one language under one regime, in one tone.

use habeas_law::behalf::Represented;
use habeas_law::delivery::{Language, Tone};
use habeas_law::regime::Regime;
use jiff::civil::Date;
use minijinja::context;
use minijinja::value::Value;

use crate::clean;
use crate::draft::Draft;
use crate::error::LetterError;
use crate::wording::{self, Wording};

/// The forms that the laws of the two churches share.
pub(crate) const CHURCH: &str = "CHURCH";

/// A language's wording for one regime and tone. A text may have a form of its own for a regime (`key@UK-GDPR`), for the
/// firm tone (`key!firm`), or for both (`key!firm@UK-GDPR`); and each may have versions, of which the day of the letter
/// chooses. Every text may name the regime: `act` in short, `act_full` at its first mention.
#[derive(Clone)]
pub(crate) struct Words {
    pub(crate) wording: &'static Wording,
    regime: Regime,
    tone: Tone,
    /// The day of the letter, which decides the law that it states.
    date: Date,
    act: String,
    act_full: String,
    /// The data subject where somebody else writes for them, and their name.
    represented: Option<(Represented, String)>,
}

impl Words {
    pub(super) fn new(draft: &Draft) -> Result<Self, LetterError> {
        let own = Self::of(draft.delivery.language, draft.regime, draft.delivery.tone, draft.date)?;
        let represented = draft.on_behalf.as_ref().map(|on_behalf| (on_behalf.whom, clean::line(&on_behalf.name)));
        Ok(Self { represented, ..own })
    }

    pub(crate) fn of(language: Language, regime: Regime, tone: Tone, date: Date) -> Result<Self, LetterError> {
        let wording = wording::of(language);
        let (act, act_full, represented) = (String::new(), String::new(), None);
        let empty = Self { wording, regime, tone, date, act, act_full, represented };
        Ok(Self { act: empty.plain("act")?, act_full: empty.plain("act_full")?, ..empty })
    }

    pub(crate) fn text(&self, key: &str, values: Value) -> Result<String, LetterError> {
        let (act, act_full) = (self.act.as_str(), self.act_full.as_str());
        let key = self.key(key);
        match &self.represented {
            None => self.wording.text(&key, context! { act, act_full, ..values }),
            Some((whom, of_name)) => self.wording.text_for(&key, *whom, context! { act, act_full, of_name, ..values }),
        }
    }

    /// The form of a text for this regime, tone and day. The regime has priority: a missing tone is harmless, a wrong law is
    /// not.
    fn key(&self, key: &str) -> String {
        let own = if self.regime.is_church() { vec![self.regime.id(), CHURCH] } else { vec![self.regime.id()] };
        let of_regimes = own.iter().flat_map(|regime| match self.tone {
            Tone::Plain => vec![format!("{key}@{regime}")],
            Tone::Firm => vec![format!("{key}!firm@{regime}"), format!("{key}@{regime}")],
        });
        let firm = (self.tone == Tone::Firm).then(|| format!("{key}!firm"));
        let forms: Vec<String> = of_regimes.chain(firm).collect();
        let version = |form: &str| self.wording.version(form, self.date);
        forms.iter().find_map(|form| version(form)).or_else(|| version(key)).unwrap_or_else(|| key.to_owned())
    }

    /// Whether the language has a text of exactly this key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.wording.file.texts.contains_key(key)
    }

    /// A text that needs no value but the name of the act.
    pub(crate) fn plain(&self, key: &str) -> Result<String, LetterError> {
        self.text(key, context! {})
    }

    pub(crate) fn date(&self, date: Date) -> Result<String, LetterError> {
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
