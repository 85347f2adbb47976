//! What letters call things, for what is printed beside them.

use habeas_law::delivery::{Language, Tone};
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::Date;

use super::words::Words;
use crate::wording;

/// A text of a letter of a day that has no holes; `None` if there is none under this law.
fn text(key: &str, regime: Regime, language: Language, on: Date) -> Option<String> {
    let words = Words::of(language, regime, Tone::Plain, on).ok()?;
    words.has(key).then(|| words.plain(key).ok())?
}

/// A right as a letter names it: "the right of access (Article 15)".
pub fn right_name(right: Right, regime: Regime, language: Language, on: Date) -> Option<String> {
    text(&format!("name_{}", right.id()), regime, language, on)
}

/// What a complaint states of one of its breaches: "Article 12(3): I was not informed within one month ...".
pub fn breach_statement(breach: &str, regime: Regime, language: Language, on: Date) -> Option<String> {
    text(&format!("breach_{breach}"), regime, language, on)
}

/// The name of a country; the code itself if it has none here.
pub fn country_name(country: &str, language: Language) -> String {
    wording::of(language).country(country).unwrap_or_else(|_| country.to_owned())
}
