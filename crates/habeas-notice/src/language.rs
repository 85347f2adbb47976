//! The languages of the reader, and which of them a text is in: one of these by its most frequent words, any other by its
//! letters (`whatlang`).
//!
//! A new language of the reader is a new file `languages/xx.json`, and nothing else. What it lacks beside the others ends the
//! build.

use std::sync::LazyLock;
use whatlang::Lang;

use crate::cues::Cues;
use crate::name_words::NameWords;
use crate::pattern::embedded;
use crate::phrases::Phrases;
use crate::place_words::PlaceWords;
use crate::topic_words::Topics;

/// A language the reader has phrases for.
pub(crate) struct Language {
    /// ISO 639-1.
    pub(crate) id: &'static str,
    detected: Lang,
    /// Words that are frequent in this language and rare in the others, folded.
    frequent: &'static [&'static str],
    /// Compiled when a text first needs them.
    pub(crate) phrases: LazyLock<Phrases>,
    pub(crate) cues: LazyLock<Cues>,
    pub(crate) topics: LazyLock<Topics>,
    pub(crate) names: LazyLock<NameWords>,
    pub(crate) places: LazyLock<PlaceWords>,
}

// The table `LANGUAGES`, written by `build/languages.rs` from the files.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Tried on a text in no language of the reader: names of laws and registers are often written in these.
const FALLBACK: [&str; 2] = ["en", "fr"];

/// The languages the reader has phrases for, by their ISO 639-1 codes.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.id)
}

/// What every language has, in one list: names and addresses are written in any, whatever the text is in.
pub(crate) fn in_all<T>(member: impl Fn(&'static Language) -> &'static Vec<T>) -> Vec<&'static T> {
    LANGUAGES.iter().flat_map(member).collect()
}

/// The language of this code.
pub(crate) fn of(id: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.id == id)
}

/// The languages whose phrases are put to a text in this one.
pub(crate) fn asked_of(detected: Option<&str>) -> Vec<&'static Language> {
    let own: Vec<_> = LANGUAGES.iter().filter(|l| Some(l.id) == detected).collect();
    if own.is_empty() { LANGUAGES.iter().filter(|l| FALLBACK.contains(&l.id)).collect() } else { own }
}

/// The language of a text. One that has no phrases is named too, so that the person learns why little was read.
pub(crate) fn detect(folded: &[u8], original: &str) -> Option<&'static str> {
    /// Letters enough for trigrams.
    const LETTERS: usize = 4000;
    let sample: String = original.chars().take(LETTERS).collect();
    let by_letters = whatlang::detect(&sample).filter(|info| info.is_reliable() && info.confidence() > 0.9);
    let by_words = by_words(folded);
    match by_letters.map(|info| info.lang()) {
        Some(other) if LANGUAGES.iter().all(|l| l.detected != other) && sample.len() > 200 => {
            two_letters(other).or(by_words)
        }
        _ => by_words,
    }
}

fn by_words(folded: &[u8]) -> Option<&'static str> {
    /// In bytes: the start of a notice shows its language as well as the whole.
    const SAMPLE: usize = 200_000;
    /// Fewer frequent words than this show nothing.
    const ENOUGH: usize = 3;
    let sample = folded.get(..SAMPLE.min(folded.len())).unwrap_or_default();
    let mut counts = [0usize; LANGUAGES.len()];
    for word in sample.split(|b| !b.is_ascii_alphabetic()).filter(|w| w.len() > 1) {
        for (count, language) in counts.iter_mut().zip(&LANGUAGES) {
            *count += usize::from(language.frequent.iter().any(|f| f.as_bytes() == word));
        }
    }
    let (best, count) = counts.iter().enumerate().max_by_key(|(i, n)| (**n, usize::MAX - i))?;
    if *count < ENOUGH { None } else { LANGUAGES.get(best).map(|language| language.id) }
}

/// ISO 639-1 of the other languages of Europe; the reader names no others.
fn two_letters(lang: Lang) -> Option<&'static str> {
    Some(match lang {
        Lang::Ces => "cs",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Hrv | Lang::Srp => "hr",
        Lang::Hun => "hu",
        Lang::Ron => "ro",
        Lang::Bul => "bg",
        Lang::Ell => "el",
        Lang::Dan => "da",
        Lang::Swe => "sv",
        Lang::Nob => "no",
        Lang::Fin => "fi",
        Lang::Est => "et",
        Lang::Lav => "lv",
        Lang::Lit => "lt",
        Lang::Cat => "ca",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Rus => "ru",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::build_languages as build;

    #[test]
    fn other_languages_are_named() {
        let text = "Zpracováváme Vaše osobní údaje, abychom mohli vyřídit Vaši objednávku a odpovědět na Vaše dotazy. Máte právo \
                    na přístup ke svým údajům, na jejich opravu nebo výmaz. Vaše údaje nikomu neprodáváme ani nepředáváme.";
        assert_eq!(detect(text.as_bytes(), text), Some("cs"));
        let text = "Személyes adatait azért kezeljük, hogy megrendelését teljesíthessük, és kérdéseire válaszolhassunk. Önnek joga \
                    van hozzáférni adataihoz, kérheti azok helyesbítését vagy törlését. Adatait senkinek nem adjuk el.";
        assert_eq!(detect(text.as_bytes(), text), Some("hu"));
    }

    #[test]
    fn each_language_is_detected_by_its_words() {
        let texts = [
            ("we process your data with the care that you expect", "en"),
            ("nous traitons vos donnees pour les finalites du site et dans votre interet", "fr"),
            ("wir verarbeiten ihre daten nicht und die rechte der betroffenen", "de"),
            ("sus datos para los fines que usted con", "es"),
            ("i dati sono trattati dal titolare per le finalita della societa che", "it"),
            ("wij verwerken uw gegevens voor het doel van een bestelling", "nl"),
            ("podanie danych jest dobrowolne, a dane sa przetwarzane przez nas lub na podstawie umowy", "pl"),
            ("os seus dados pessoais sao tratados para que nao exceda uma finalidade", "pt"),
        ];
        assert!(languages().all(|id| texts.iter().any(|t| t.1 == id)), "a sentence for each language");
        for (text, language) in texts {
            assert_eq!(by_words(text.as_bytes()), Some(language), "{text}");
        }
        assert_eq!(by_words(b"lorem ipsum"), None);
    }

    #[test]
    fn every_language_is_read_whole() {
        for language in &LANGUAGES {
            let (phrases, cues, topics) = (&language.phrases, &language.cues, &language.topics);
            assert!(!phrases.date.months.is_empty() && !cues.cues.is_empty() && topics.names().count() > 20);
        }
        assert!(asked_of(None).iter().map(|l| l.id).eq(FALLBACK));
    }

    #[test]
    fn every_language_has_the_same_cues() {
        let names = |l: &Language| l.cues.cues.keys().cloned().collect::<Vec<_>>();
        for language in &LANGUAGES {
            assert_eq!(names(language), names(&LANGUAGES[0]), "{}", language.id);
            assert!(language.cues.data.len() > 8 && language.cues.recipients.len() > 5, "{}", language.id);
        }
    }

    #[test]
    fn a_new_language_is_one_more_file() {
        let folder = tempfile::tempdir().unwrap();
        let own = concat!(env!("CARGO_MANIFEST_DIR"), "/languages");
        for entry in std::fs::read_dir(own).unwrap() {
            let from = entry.unwrap().path();
            std::fs::copy(&from, folder.path().join(from.file_name().unwrap())).unwrap();
        }
        let polish = std::fs::read_to_string(format!("{own}/pl.json")).unwrap();
        let czech = polish.replacen("\"pl\"", "\"cs\"", 1).replacen("\"pol\"", "\"ces\"", 1);
        let put = |text: &str| std::fs::write(folder.path().join("cs.json"), text).unwrap();
        put(&czech);
        let table = build::table(folder.path()).unwrap();
        assert!(table.contains("id: \"cs\", detected: Lang::Ces"), "{}", &table[..200]);
        assert!(table.starts_with(&format!("pub(crate) static LANGUAGES: [Language; {}]", LANGUAGES.len() + 1)));
        // What a translator gets wrong is named with its file.
        let refused = |text: &str| {
            put(text);
            build::table(folder.path()).unwrap_err()
        };
        assert_eq!(refused(&polish), "languages/cs.json: “language” is not the name of the file");
        let missing = refused(&czech.replacen("\"cookie_wall\"", "\"cookie_walls\"", 1));
        assert_eq!(missing, "languages/cs.json: cues.cues.cookie_wall is missing, which en has");
        let accent = refused(&czech.replacen("danych osobowych", "osobních údajů", 1));
        assert_eq!(accent, "languages/cs.json: “osobních” in “phrases” never matches: the folded text has no accents");
    }

    #[test]
    fn what_all_languages_share_is_written_for_the_folded_view() {
        let facts = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/facts.json")).unwrap();
        assert!(facts.is_ascii(), "an accent never matches");
    }
}
