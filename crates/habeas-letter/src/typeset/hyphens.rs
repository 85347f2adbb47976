//! Where a long word may be hyphenated at the end of a line.
//!
//! Only words of our own wording are hyphenated. What a person typed (a name, an address, a reference, a sentence) stays
//! whole, and so do the names that our wording cites: capitalised words that other languages write too.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use habeas_law::delivery::Language;
use hypher::Lang;

use crate::wording;

/// Shorter words gain nothing.
const SHORTEST: usize = 7;

/// The fewest letters that stay on a line, and that move to the next.
const BEFORE: usize = 3;
const AFTER: usize = 3;

/// The words of each language's wording that may be hyphenated, in the order of the languages.
static KNOWN: LazyLock<Vec<HashSet<String>>> = LazyLock::new(|| {
    let all: Vec<HashSet<String>> = Language::ALL.iter().map(|l| words_of(*l).collect()).collect();
    let mut languages: HashMap<&String, usize> = HashMap::new();
    all.iter().flatten().for_each(|word| *languages.entry(word).or_default() += 1);
    let is_name = |language: Language, word: &String| {
        let elsewhere = languages.get(word).is_some_and(|n| *n > 1);
        word.starts_with(char::is_uppercase) && (elsewhere || !wording::of(language).file.capital_nouns)
    };
    let known = |(words, language): (&HashSet<String>, Language)| {
        words.iter().filter(|w| !is_name(language, w)).cloned().collect()
    };
    all.iter().zip(Language::ALL.iter().copied()).map(known).collect()
});

fn words_of(language: Language) -> impl Iterator<Item = String> {
    let texts = wording::of(language).sources();
    texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>())
}

/// The places in a text, in bytes, where a word may be hyphenated.
pub(super) fn places(text: &str, language: Language) -> Vec<usize> {
    let (Some(known), Some(patterns)) = (KNOWN.get(language as usize), patterns(language)) else { return Vec::new() };
    let mut places = Vec::new();
    // A token with a sign or a digit in it is an address, a reference or a citation.
    for token in text.split(|c: char| c.is_whitespace()) {
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        let long = word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic);
        if !long || !known.contains(word) {
            continue;
        }
        // Both are slices of the text, so the distance is that of their starts.
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let mut at = 0;
        for syllable in hypher::hyphenate(word, patterns) {
            let (before, after) = (word.get(..at).unwrap_or_default(), word.get(at..).unwrap_or_default());
            if before.chars().count() >= BEFORE && after.chars().count() >= AFTER {
                places.push(start + at);
            }
            at += syllable.len();
        }
    }
    places
}

/// The patterns of a language. A test finds those of every language of letters: they are features of `hypher` in the
/// root `Cargo.toml`.
pub(crate) fn patterns(language: Language) -> Option<Lang> {
    Lang::from_iso(language.id().as_bytes().try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hyphenated(text: &str, language: Language) -> String {
        let mut out = String::new();
        let mut from = 0;
        for at in places(text, language) {
            out.push_str(&text[from..at]);
            out.push('-');
            from = at;
        }
        out + &text[from..]
    }

    #[test]
    fn words_of_the_wording_are_hyphenated_by_the_rules_of_their_language() {
        let cases = [
            (Language::De, "Einschränkung", "Ein-schrän-kung"),
            (Language::Fr, "renseignements informations", "renseignements infor-ma-tions"),
            (Language::Es, "tratamiento", "tra-ta-miento"),
            (Language::It, "trattamento", "trat-ta-mento"),
            (Language::Nl, "verwerking", "ver-wer-king"),
            (Language::Pl, "przetwarzania", "prze-twa-rza-nia"),
            (Language::Pt, "tratamento", "tra-ta-mento"),
            (Language::En, "processing", "pro-cess-ing"),
        ];
        let found = cases.map(|(language, word, _)| hyphenated(word, language));
        assert_eq!(found, cases.map(|(_, _, expected)| expected.to_owned()));
    }

    #[test]
    fn names_addresses_references_and_what_a_person_typed_stay_whole() {
        for text in [
            "Österreichische Post",
            "Frau Straßburger-Übelhör",
            "jane.processing@processing.example",
            "HB-2026-processing",
            "Information Commissioner",
            "Schifffahrtsgesellschaftskapitän",
        ] {
            for language in Language::ALL.iter().copied() {
                assert!(places(text, language).is_empty(), "{} {}", language.id(), hyphenated(text, language));
            }
        }
    }
}
