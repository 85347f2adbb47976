//! Months, weekdays and zones by their names: data, in the languages of the Union and some beside.

use regex::Regex;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Names {
    months: HashMap<String, Vec<String>>,
    ambiguous: Vec<String>,
    silent: Vec<String>,
    weekdays: Vec<String>,
    zones: HashMap<String, i32>,
}

pub(super) struct Words {
    months: HashMap<String, i8>,
    silent: Vec<String>,
    weekdays: Vec<String>,
    zones: HashMap<String, i32>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the file is part of the build; a test reads it")]
    let names: Names = serde_json::from_str(include_str!("../../data/dates.json")).expect("dates.json is well-formed");
    let mut months = HashMap::new();
    for (number, words) in &names.months {
        for word in words {
            // A name that two languages give to two months is none here.
            if !names.ambiguous.contains(word) {
                months.insert(fold(word), number.parse().unwrap_or(0));
            }
        }
    }
    Words { months, silent: names.silent, weekdays: names.weekdays, zones: names.zones }
});

/// Lower case, without accents and without the point of an abbreviation.
fn fold(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let plain = word.nfkd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter));
    plain.collect::<String>().to_lowercase().trim_matches('.').to_owned()
}

/// The month of this name.
pub(super) fn month(word: &str) -> Option<i8> {
    WORDS.months.get(&fold(word)).copied()
}

/// Does this word add nothing to a date?
pub(super) fn is_silent(word: &str) -> bool {
    let lower = word.to_lowercase();
    let word = lower.trim_matches('.');
    WORDS.silent.iter().chain(&WORDS.weekdays).any(|known| known == word)
}

/// The seconds east of Greenwich of a zone of this name.
pub(super) fn zone(word: &str) -> Option<i32> {
    WORDS.zones.get(&word.to_lowercase()).copied()
}

/// A time of day, with the words for the half of the day.
pub(super) static CLOCK_TIME: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\b(\d{1,2})[:.hH](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s*(a|p)\.?\s?m\b\.?)?"));

/// A distance from Greenwich in numbers. It stands behind a time.
pub(super) static OFFSET: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)(?:\b(?:utc|gmt)\s?([+−-])|(?:^|\s)([+-]))(\d{1,2})(?::?(\d{2}))?(?:\s|$|\))"));

#[expect(clippy::expect_used, reason = "the pattern is part of the build; the tests compile it")]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is well-formed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_their_names() {
        for (word, number) in [("június", 6), ("März", 3), ("août", 8), ("Aug", 8), ("maj.", 5), ("września", 9)] {
            assert_eq!(month(word), Some(number), "{word}");
        }
        // October in Croatian, November in Polish and Czech.
        assert_eq!(month("listopad"), None);
        assert_eq!(month("Foo"), None);
    }
}
