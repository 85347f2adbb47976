//! The sentences of the desk in each language of the window and the command line: every error twice (what happened,
//! what to do), the reasons of a deadline, the events of a timeline. They are data: `words/*.json`.
//!
//! A language is complete or absent: a test compares the keys and the holes of every sentence.

mod phrases;

use habeas_law::delivery::Language as LetterLanguage;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

pub use phrases::Phrases;

/// A language of the window and the command line. Letters have a language of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    En,
    Fr,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The same language, as letters have it.
    pub(crate) fn of_letters(self) -> LetterLanguage {
        match self {
            Self::En => LetterLanguage::En,
            Self::Fr => LetterLanguage::Fr,
        }
    }

    /// The language of a tag such as `fr`, `fr_FR.UTF-8` or `en-GB`; `None` for one that is not offered.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        match tag.split(['-', '_', '.']).next() {
            Some("en") => Some(Self::En),
            Some("fr") => Some(Self::Fr),
            _ => None,
        }
    }

    pub fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    pub(crate) fn words(self) -> &'static Phrases {
        match self {
            Self::En => &EN,
            Self::Fr => &FR,
        }
    }
}

static EN: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::embedded(&[
        include_str!("../words/en.json"),
        include_str!("../words/law.en.json"),
        include_str!("../words/identity.en.json"),
        include_str!("../words/imports.en.json"),
        include_str!("../words/mandates.en.json"),
        include_str!("../words/vault.en.json"),
        include_str!("../words/answers.en.json"),
        include_str!("../words/directory.en.json"),
        include_str!("../words/search.en.json"),
        include_str!("../words/evidence.en.json"),
        include_str!("../words/statistics.en.json"),
        include_str!("../words/trail.en.json"),
        include_str!("../words/bundles.en.json"),
    ])
});
static FR: LazyLock<Phrases> = LazyLock::new(|| {
    Phrases::embedded(&[
        include_str!("../words/fr.json"),
        include_str!("../words/law.fr.json"),
        include_str!("../words/identity.fr.json"),
        include_str!("../words/imports.fr.json"),
        include_str!("../words/mandates.fr.json"),
        include_str!("../words/vault.fr.json"),
        include_str!("../words/answers.fr.json"),
        include_str!("../words/directory.fr.json"),
        include_str!("../words/search.fr.json"),
        include_str!("../words/evidence.fr.json"),
        include_str!("../words/statistics.fr.json"),
        include_str!("../words/trail.fr.json"),
        include_str!("../words/bundles.fr.json"),
    ])
});

/// A sentence with its holes filled. Values are inserted literally, and on one line: a value comes from outside more often
/// than not.
pub fn say(language: Language, key: &str, values: &[(&str, &str)]) -> String {
    let values: Vec<(&str, String)> = values.iter().map(|(hole, value)| (*hole, in_sentence(value))).collect();
    // A missing sentence is caught by the tests; a user would still rather see its name than nothing.
    language.words().fill(key, &values).unwrap_or_else(|| key.to_owned())
}

/// As [`one_line`], but a line break or a tab, which a person may well have typed, is a space.
fn in_sentence(value: &str) -> String {
    one_line(&value.replace("\r\n", " ").replace(['\n', '\r', '\t'], " "))
}

/// A text in lines of at most so many characters, as far as its words allow.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let fits = |line: &&mut String| line.chars().count() + 1 + word.chars().count() <= width;
        match lines.last_mut().filter(fits) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Text from outside, safe to show on one line: line breaks, control characters and those that turn the direction of
/// writing become a visible mark, so that a file name or a notice cannot forge a line or drive a terminal.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// Whether a character is not seen and yet does something: drives a terminal, ends a line, turns the direction of writing,
/// annotates, or hides a tag.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A date as a person writes it: "Monday 28 December 2026", "lundi 28 décembre 2026".
///
/// ```
/// use habeas_desk::wording::{Language, long_date};
/// let d = jiff::civil::date(2026, 12, 28);
/// assert_eq!(long_date(Language::En, d), "Monday 28 December 2026");
/// assert_eq!(long_date(Language::Fr, d), "lundi 28 décembre 2026");
/// ```
pub fn long_date(language: Language, date: Date) -> String {
    let day = match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, d) => d.to_string(),
    };
    format!("{} {day} {} {}", weekday(language, date), month(language, date), date.year())
}

/// A date without its weekday: "28 December 2026".
pub fn short_date(language: Language, date: Date) -> String {
    let long = long_date(language, date);
    long.split_once(' ').map_or_else(|| long.clone(), |(_, rest)| rest.to_owned())
}

fn weekday(language: Language, date: Date) -> &'static str {
    let index = match date.weekday() {
        Weekday::Monday => 0,
        Weekday::Tuesday => 1,
        Weekday::Wednesday => 2,
        Weekday::Thursday => 3,
        Weekday::Friday => 4,
        Weekday::Saturday => 5,
        Weekday::Sunday => 6,
    };
    const EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    const FR: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    match language {
        Language::En => EN[index],
        Language::Fr => FR[index],
    }
}

fn month(language: Language, date: Date) -> &'static str {
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let index = usize::try_from(date.month() - 1).unwrap_or(0);
    match language {
        Language::En => EN[index],
        Language::Fr => FR[index],
    }
}

/// The holes of an English sentence; `None` for an unknown key.
#[cfg(test)]
pub(crate) fn holes(key: &str) -> Option<std::collections::BTreeSet<&'static str>> {
    EN.holes(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_say_the_same_things() {
        assert_eq!(EN.differences(&FR), std::collections::BTreeSet::new());
    }

    #[test]
    fn values_go_in_literally() {
        let sentence = say(Language::En, "error.not_found.what", &[("name", "{what} $& {{x}}")]);
        assert!(sentence.contains("{what} $& {{x}}"), "{sentence}");
    }

    #[test]
    fn tags() {
        assert_eq!(Language::from_tag("fr_FR.UTF-8"), Some(Language::Fr));
        assert_eq!(Language::from_tag("en-GB"), Some(Language::En));
        assert_eq!(Language::from_tag("C"), None);
    }

    #[test]
    fn a_line_holds_what_fits_and_a_long_word_a_line_of_its_own() {
        let long = "x".repeat(25);
        assert_eq!(lines(&format!("one two {long} three"), 20), ["one two", &long, "three"]);
        assert_eq!(lines(&format!("{long} one"), 20), [&long, "one"]);
    }
}
