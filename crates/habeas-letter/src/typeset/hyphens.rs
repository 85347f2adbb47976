//! Where a long word may be parted at the end of a line.
//!
//! Only words of our own wording are parted: what a person typed (a name, an address, a reference, a sentence of theirs)
//! stays whole. Nor are names that our wording cites: those are the capitalised words that other languages write too.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use habeas_law::delivery::Language;
use hypher::Lang;

use crate::wording;

/// Shorter words gain nothing.
const SHORTEST: usize = 7;

/// Letters that stay on a line, and that go to the next.
const BEFORE: usize = 3;
const AFTER: usize = 3;

/// The words of each language's wording that may be parted, in the order of the languages.
static KNOWN: LazyLock<Vec<HashSet<String>>> = LazyLock::new(|| {
    let all: Vec<HashSet<String>> = Language::ALL.iter().map(|l| words_of(*l).collect()).collect();
    let mut spoken: HashMap<&String, usize> = HashMap::new();
    all.iter().flatten().for_each(|word| *spoken.entry(word).or_default() += 1);
    let named = |word: &String| word.starts_with(char::is_uppercase) && spoken.get(word).is_some_and(|n| *n > 1);
    // Outside of German, a capital inside a sentence is that of a name as well.
    let parted = |language: Language, word: &String| match language {
        Language::De => !named(word),
        _ => !word.starts_with(char::is_uppercase),
    };
    let of = |(words, language): (&HashSet<String>, Language)| {
        words.iter().filter(|w| parted(language, w)).cloned().collect()
    };
    all.iter().zip(Language::ALL.iter().copied()).map(of).collect()
});

fn words_of(language: Language) -> impl Iterator<Item = String> {
    let texts = wording::of(language).sources();
    texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>())
}

/// The places in a text, in bytes, where a word may be parted.
pub(super) fn places(text: &str, language: Language) -> Vec<usize> {
    let known = KNOWN.get(language as usize);
    let mut places = Vec::new();
    // What holds a sign or a digit is an address, a reference or a citation.
    for token in text.split(|c: char| c.is_whitespace()) {
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        let whole = word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic);
        if !whole || !known.is_some_and(|k| k.contains(word)) {
            continue;
        }
        // Both are parts of the text, so the distance is that of their beginnings.
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let mut at = 0;
        for syllable in hypher::hyphenate(word, lang(language)) {
            let (before, after) = (word.get(..at).unwrap_or_default(), word.get(at..).unwrap_or_default());
            if before.chars().count() >= BEFORE && after.chars().count() >= AFTER {
                places.push(start + at);
            }
            at += syllable.len();
        }
    }
    places
}

fn lang(language: Language) -> Lang {
    match language {
        Language::En => Lang::English,
        Language::Fr => Lang::French,
        Language::De => Lang::German,
        Language::Es => Lang::Spanish,
        Language::It => Lang::Italian,
        Language::Nl => Lang::Dutch,
        Language::Pl => Lang::Polish,
        Language::Pt => Lang::Portuguese,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(text: &str, language: Language) -> String {
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
    fn words_of_the_wording_are_parted_as_their_language_does() {
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
        let found = cases.map(|(language, word, _)| parted(word, language));
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
                assert!(places(text, language).is_empty(), "{} {}", language.id(), parted(text, language));
            }
        }
    }
}
