//! The texts of letters: one dated data file a language, each text with the article it rests on.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use habeas_law::behalf::Represented;
use habeas_law::delivery::Language;
use jiff::civil::Date;
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Deserialize;

use crate::error::LetterError;
use represented::{Phrases, RepresentedWords, reworded};

mod represented;
#[cfg(test)]
mod rules;

/// The data file of a language.
fn source(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../wording/en.json"),
        Language::Fr => include_str!("../wording/fr.json"),
        Language::De => include_str!("../wording/de.json"),
        Language::Es => include_str!("../wording/es.json"),
        Language::It => include_str!("../wording/it.json"),
        Language::Nl => include_str!("../wording/nl.json"),
        Language::Pl => include_str!("../wording/pl.json"),
        Language::Pt => include_str!("../wording/pt.json"),
    }
}

/// One data file, as on disk.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) language: Language,
    pub(crate) version: String,
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) in_force_from: Date,
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) verified_on: Date,
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) source: String,
    /// How the first day of a month is written: `1er`.
    first_of_month: String,
    pub(crate) months: [String; 12],
    /// Words, or beginnings of words, in lower case, that mark an address line of the data protection officer.
    data_protection_officer: Vec<String>,
    /// Every noun has a capital, so a capital inside a sentence does not mark a name.
    #[serde(default)]
    pub(crate) capital_nouns: bool,
    pub(crate) texts: BTreeMap<String, Text>,
    /// What letters for somebody else say in the place of “my data”.
    represented: RepresentedWords,
    pub(crate) countries: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    /// The articles that the text rests on; empty for forms of address.
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) law: String,
    text: String,
    /// The first day of letters that say it. A text without one is as old as the file.
    from: Option<Date>,
    /// What letters before that day say. Without it they say what stands beside it: the form that all regimes share.
    before: Option<Box<Text>>,
}

impl Text {
    /// The versions of a text, the newest first, each with its name among the templates.
    fn versions<'a>(&'a self, key: &'a str) -> impl Iterator<Item = (String, &'a Self)> + 'a {
        let older = std::iter::successors(Some(self), |text| text.before.as_deref());
        older.enumerate().map(move |(n, text)| (if n == 0 { key.to_owned() } else { format!("{key}#{n}") }, text))
    }
}

/// The texts of one language, parsed.
pub(crate) struct Wording {
    pub(crate) file: File,
    texts: Environment<'static>,
    of_child: Phrases,
    of_adult: Phrases,
}

// The files are part of the build and a test renders every text, so a damaged file cannot reach a user.
#[allow(clippy::expect_used, reason = "part of the build, and read by every test")]
static WORDINGS: LazyLock<Vec<Wording>> =
    LazyLock::new(|| Language::ALL.iter().map(|l| Wording::read(source(*l)).expect("wording is tested")).collect());

/// Whether an address line names the data protection officer, in any language of letters.
pub fn names_officer(line: &str) -> bool {
    let line = line.to_lowercase();
    WORDINGS.iter().flat_map(|w| &w.file.data_protection_officer).any(|words| line.contains(words))
}

/// The wording of a language. `Language::ALL` is in the order of the variants.
pub(crate) fn of(language: Language) -> &'static Wording {
    &WORDINGS[language as usize]
}

impl Wording {
    fn read(source: &str) -> Result<Self, String> {
        let file: File = serde_json::from_str(source).map_err(|e| e.to_string())?;
        let mut texts = Environment::new();
        // A missing value is an error and never a gap in a letter.
        texts.set_undefined_behavior(UndefinedBehavior::Strict);
        texts.set_auto_escape_callback(|_| AutoEscape::None);
        for (name, text) in file.texts.iter().flat_map(|(key, text)| text.versions(key)) {
            texts.add_template_owned(name, text.text.clone()).map_err(|e| e.to_string())?;
        }
        let (of_child, of_adult) =
            (file.represented.phrases(Represented::Child), file.represented.phrases(Represented::Ward));
        Ok(Self { file, texts, of_child, of_adult })
    }

    /// The text of a key with these values, which are inserted literally.
    pub(crate) fn text(&self, key: &str, values: Value) -> Result<String, LetterError> {
        self.texts.get_template(key).and_then(|t| t.render(values)).map_err(|e| LetterError::Wording {
            language: self.file.language,
            key: key.to_owned(),
            reason: e.to_string(),
        })
    }

    /// The same in a letter for somebody else, whose data and rights they are.
    pub(crate) fn text_for(&self, key: &str, whom: Represented, values: Value) -> Result<String, LetterError> {
        let phrases = if whom == Represented::Child { &self.of_child } else { &self.of_adult };
        let worded = self.texts.get_template(key).map(|t| reworded(t.source(), phrases));
        worded.and_then(|text| self.texts.render_named_str(key, &text, values)).map_err(|e| LetterError::Wording {
            language: self.file.language,
            key: key.to_owned(),
            reason: e.to_string(),
        })
    }

    /// The name of a text as letters of a day have it; `None` if they have not got it, or not yet.
    pub(crate) fn version(&self, key: &str, on: Date) -> Option<String> {
        let mut versions = self.file.texts.get(key)?.versions(key);
        versions.find(|(_, text)| text.from.is_none_or(|from| from <= on)).map(|(name, _)| name)
    }

    /// The texts as on disk, not rendered.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &str> {
        self.file.texts.iter().flat_map(|(key, text)| text.versions(key)).map(|(_, text)| text.text.as_str())
    }

    /// A date in words: `24 November 2026`, `1er novembre 2026`.
    pub(crate) fn date(&self, date: Date) -> Result<String, LetterError> {
        let day = if date.day() == 1 { self.file.first_of_month.clone() } else { date.day().to_string() };
        let month = usize::try_from(date.month()).ok().and_then(|m| self.file.months.get(m.wrapping_sub(1)));
        let year = date.year();
        self.text("date", minijinja::context! { day, month, year })
    }

    /// The name of a country in this language. A text that is not a code is returned as it is.
    pub(crate) fn country(&self, country: &str) -> Result<String, LetterError> {
        // Two capitals are a code, known or not.
        if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
            return Ok(country.to_owned());
        }
        match self.file.countries.get(country) {
            Some(name) => Ok(name.clone()),
            None => Err(LetterError::UnknownCountry { country: country.to_owned() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every version of every text, by its name.
    fn versions(language: Language) -> BTreeMap<String, &'static Text> {
        of(language).file.texts.iter().flat_map(|(key, text)| text.versions(key)).collect()
    }

    #[test]
    fn every_language_has_every_text_on_the_same_law() {
        let laws = |l: Language| -> BTreeMap<String, (&str, Option<Date>)> {
            versions(l).into_iter().map(|(name, text)| (name, (text.law.as_str(), text.from))).collect()
        };
        for language in Language::ALL.iter().copied() {
            let file = &of(language).file;
            assert_eq!(file.language, language);
            assert_eq!(laws(language), laws(Language::En), "{}", language.id());
            assert!(file.countries.keys().eq(of(Language::En).file.countries.keys()), "{}", language.id());
            assert!(file.in_force_from <= file.verified_on && !file.source.is_empty());
            for (key, text) in versions(language) {
                assert!(!text.text.trim().is_empty(), "{key}");
                assert!(!text.text.contains(['\'', '"']), "{key}: typewriter quotes");
                assert!(!text.text.contains(['\n', '\t']) && !text.text.contains("  "), "{key}: stray white space");
                // An older version ends where the newer one begins; a text without one has a common form beside it.
                match (&text.before, text.from) {
                    (Some(older), from) => assert!(from > older.from, "{key}"),
                    (None, Some(_)) => assert!(key.contains('@') && !key.contains('#'), "{key}"),
                    (None, None) => {}
                }
            }
        }
    }

    #[test]
    fn a_letter_says_what_was_in_force_on_its_day() {
        let british = |on| of(Language::En).version("refusal@UK-GDPR", on).unwrap();
        let text = |name: &str| of(Language::En).text(name, minijinja::context! { act => "", act_full => "" }).unwrap();
        let today = text(&british(jiff::civil::date(2026, 9, 30)));
        assert!(today.contains("to the Information Commission (ICO)"), "{today}");
        let summer = text(&british(jiff::civil::date(2026, 9, 29)));
        assert!(summer.contains("complaining to you and to the Information Commissioner "), "{summer}");
        let spring = text(&british(jiff::civil::date(2026, 6, 18)));
        assert!(spring.contains("complaining to the Information Commissioner "), "{spring}");
        // Recognised legitimate interests came on 5 February 2026; before, the common text was right.
        let object = |on| of(Language::En).version("object@UK-GDPR", on);
        assert!(object(jiff::civil::date(2026, 2, 4)).is_none() && object(jiff::civil::date(2026, 2, 5)).is_some());
    }

    /// The texts that are declared to have a firm form.
    fn declared() -> Vec<String> {
        #[derive(Deserialize)]
        struct Declared {
            texts: Vec<String>,
        }
        serde_json::from_str::<Declared>(include_str!("../wording/firm.json")).unwrap().texts
    }

    /// Every declared text in every language, also in the forms that regimes have of their own; none besides; and no
    /// hole that the plain text has not got.
    #[test]
    fn every_language_has_every_firm_text() {
        let declared = declared();
        assert!(declared.len() >= 30);
        for language in Language::ALL.iter().copied() {
            let wording = of(language);
            let texts = &wording.file.texts;
            let mut firm = 0;
            for key in &declared {
                for plain in texts.keys().filter(|k| *k == key || k.starts_with(&format!("{key}@"))) {
                    let own = plain.replacen(key.as_str(), &format!("{key}!firm"), 1);
                    let holes = |k: &str| wording.texts.get_template(k).unwrap().undeclared_variables(false);
                    assert!(texts.contains_key(&own), "{} lacks {own}", language.id());
                    assert!(holes(&own).is_subset(&holes(plain)), "{} {own}", language.id());
                    assert!(texts[&own].text != texts[plain].text, "{} {own}", language.id());
                    firm += 1;
                }
            }
            let written = texts.keys().filter(|k| k.contains("!firm")).count();
            assert_eq!(firm, written, "{}: a firm text that is not declared", language.id());
        }
    }

    #[test]
    fn texts_have_the_same_holes_in_every_language() {
        for key in versions(Language::En).keys() {
            let holes = |l: Language| of(l).texts.get_template(key).unwrap().undeclared_variables(false);
            for language in Language::ALL.iter().copied() {
                // Some languages greet without the name: they do not know whether to write Madame or Monsieur. And not
                // every language tells one thing from several, or gives the person a form of its own.
                let free =
                    ["salutation_person", "information_missing", "date_line", "enclosures"].contains(&key.as_str());
                if !free {
                    assert_eq!(holes(language), holes(Language::En), "{} {key}", language.id());
                }
            }
        }
    }

    #[test]
    fn french_marks_stand_behind_no_break_spaces() {
        for (key, text) in versions(Language::Fr) {
            let chars: Vec<char> = text.text.chars().collect();
            for (i, c) in chars.iter().enumerate() {
                let before = i.checked_sub(1).and_then(|i| chars.get(i)).copied();
                match c {
                    ';' | '!' | '?' => assert_eq!(before, Some('\u{202F}'), "{key}: {}", text.text),
                    ':' | '»' => assert_eq!(before, Some('\u{A0}'), "{key}: {}", text.text),
                    '«' => assert_eq!(chars.get(i + 1), Some(&'\u{A0}'), "{key}: {}", text.text),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn dates_in_words() {
        let date = jiff::civil::date(2026, 11, 24);
        assert_eq!(of(Language::En).date(date).unwrap(), "24\u{A0}November\u{A0}2026");
        assert_eq!(of(Language::Fr).date(jiff::civil::date(2027, 2, 1)).unwrap(), "1er\u{A0}février\u{A0}2027");
    }

    #[test]
    fn a_hole_without_a_value_is_an_error() {
        let err = of(Language::En).text("fact", minijinja::context! {}).unwrap_err();
        assert!(matches!(err, LetterError::Wording { key, .. } if key == "fact"));
    }
}
