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
        places.extend(parts(word, language, patterns).into_iter().map(|at| start + at));
    }
    places
}

/// The places in a word, in bytes, where it may be parted.
fn parts(word: &str, language: Language, patterns: Lang) -> Vec<usize> {
    let dutch = language == Language::Nl;
    let prefix = if dutch { dutch_prefix(word) } else { "" };
    let (mut at, mut places) = (prefix.len(), vec![prefix.len()]);
    for syllable in hypher::hyphenate(word.get(at..).unwrap_or_default(), patterns) {
        at += syllable.len();
        places.push(at);
    }
    places.retain(|at| {
        let (before, after) = word.split_at_checked(*at).unwrap_or_default();
        let long = before.chars().count() >= BEFORE && after.chars().count() >= AFTER;
        // Dutch drops the diaeresis at the beginning of a line (`offici-ele`); the letters shown are those of the text.
        long && !(dutch && after.starts_with(['ä', 'ë', 'ï', 'ö', 'ü']))
    });
    places
}

/// The prefix before a vowel that the patterns part wrongly: `on-even-redig` as `one-venredig`, `her-over-wegen` as
/// `hero-verwegen`. The stem behind it is parted as a word of its own.
fn dutch_prefix(word: &str) -> &str {
    let lower = word.to_lowercase();
    let is_prefix = |p: &&str| lower.strip_prefix(*p).is_some_and(|stem| stem.starts_with(['a', 'e', 'i', 'o', 'u']));
    let length = ["her", "on"].iter().find(|p| is_prefix(p)).map_or(0, |p| p.len());
    word.get(..length).unwrap_or_default()
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
            (Language::Fr, "gouvernements informations", "gouvernements infor-ma-tions"),
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

    /// A word with all its breaks, whether or not the wording has it.
    fn parted(word: &str, language: Language) -> String {
        let mut ends = parts(word, language, patterns(language).unwrap());
        ends.push(word.len());
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts.zip(ends.iter()).map(|(from, to)| &word[from..*to]).collect::<Vec<_>>().join("-")
    }

    #[test]
    fn dutch_stems_are_parted_as_words_of_their_own() {
        for (word, expected) in [
            ("onevenredig", "oneven-re-dig"),
            ("Onevenredigheid", "Oneven-re-dig-heid"),
            ("onafhankelijk", "onaf-han-ke-lijk"),
            ("onaanvaardbaar", "onaan-vaard-baar"),
            ("heroverwegen", "her-over-we-gen"),
            ("heroverweging", "her-over-we-ging"),
            ("heropenen", "her-ope-nen"),
            ("herinnering", "her-in-ne-ring"),
            ("verantwoordelijk", "ver-ant-woor-de-lijk"),
        ] {
            assert_eq!(parted(word, Language::Nl), expected);
        }
    }

    #[test]
    fn no_dutch_line_begins_with_a_diaeresis() {
        for word in ["officiële", "financiële", "categorieën", "beëindigd", "geïnformeerd", "coördinatie", "ruïneren"]
        {
            let parted = parted(word, Language::Nl);
            assert!(!parted.contains("-ë") && !parted.contains("-ï") && !parted.contains("-ö"), "{parted}");
        }
        assert_eq!(parted("officiële", Language::Nl), "offi-ciële");
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
