//! The languages of the reader, and which of them a text is in: one of these by its most frequent words, any other by its
//! letters (`whatlang`).
//!
//! A new language of the reader is a row of `languages!` and the two files it includes, `phrases/xx.json` and
//! `phrases/cues/xx.json`. A missing file does not compile, a file without a row fails a test.

use std::sync::LazyLock;
use whatlang::Lang;

use crate::cues::Cues;
use crate::phrases::Phrases;

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
}

macro_rules! languages {
    ($($id:literal = $detected:ident [$($frequent:literal)+])+) => {
        pub(crate) static LANGUAGES: [Language; [$($id),+].len()] = [$(Language {
            id: $id,
            detected: Lang::$detected,
            frequent: &[$($frequent),+],
            phrases: LazyLock::new(|| {
                Phrases::load($id, include_str!(concat!("../phrases/", $id, ".json")))
            }),
            cues: LazyLock::new(|| Cues::load($id, include_str!(concat!("../phrases/cues/", $id, ".json")))),
        }),+];
    };
}

languages! {
    "en" = Eng ["the" "of" "and" "your" "you" "we" "with" "this" "our" "by" "are" "that"]
    "fr" = Fra ["les" "vous" "nous" "vos" "des" "et" "pour" "sont" "dans" "du" "votre" "est"]
    "de" = Deu ["der" "die" "und" "wir" "ihre" "sie" "das" "werden" "ist" "von" "oder" "nicht"]
    "es" = Spa ["los" "las" "datos" "usted" "el" "para" "con" "sus" "su" "como" "que" "una"]
    "it" = Ita ["il" "dei" "dati" "della" "che" "per" "sono" "di" "gli" "nel" "delle" "con"]
    "nl" = Nld ["het" "een" "wij" "van" "uw" "zijn" "voor" "met" "en" "wordt" "niet" "deze"]
    "pl" = Pol ["danych" "jest" "oraz" "lub" "przez" "osobowych" "panstwa" "dane" "sie" "na" "prawo" "przetwarzania"]
    "pt" = Por ["que" "para" "como" "dos" "dados" "nao" "com" "seus" "ao" "uma" "os" "em"]
}

/// Tried on a text in no language of the reader: names of laws and registers are often written in these.
pub(crate) const FALLBACK: [&str; 2] = ["en", "fr"];

/// The languages the reader has phrases for, by their ISO 639-1 codes.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.id)
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
        assert!(texts.iter().map(|t| t.1).eq(languages()), "a sentence for each language");
        for (text, language) in texts {
            assert_eq!(by_words(text.as_bytes()), Some(language), "{text}");
        }
        assert_eq!(by_words(b"lorem ipsum"), None);
    }

    /// The names of the files in a folder of phrases that belong to one language.
    fn files_of_languages(folder: &str) -> Vec<String> {
        const OF_ALL_LANGUAGES: [&str; 5] = ["abbreviations", "citations", "facts", "findings", "legal_forms"];
        let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
        let names = paths.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned());
        let mut names: Vec<_> = names.filter(|name| !OF_ALL_LANGUAGES.contains(&name.as_str())).collect();
        names.sort();
        names
    }

    #[test]
    fn files_and_rows_name_the_same_languages() {
        let mut rows: Vec<_> = languages().collect();
        rows.sort_unstable();
        assert_eq!(files_of_languages("phrases"), rows);
        assert_eq!(files_of_languages("phrases/cues"), rows);
        // Loading compares the language and version in the file with the row.
        LANGUAGES.iter().for_each(|l| assert!(!l.phrases.date.months.is_empty() && !l.cues.cues.is_empty()));
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
    fn phrases_are_written_for_the_folded_view() {
        for folder in ["phrases", "phrases/cues"] {
            for name in
                files_of_languages(folder).iter().map(String::as_str).chain((folder == "phrases").then_some("facts"))
            {
                let path = format!("{}/{folder}/{name}.json", env!("CARGO_MANIFEST_DIR"));
                assert!(std::fs::read_to_string(&path).unwrap().is_ascii(), "an accent never matches: {path}");
            }
        }
    }
}
