//! Cues: what a sentence says, told by its words. Data in `phrases/cues/*.json`, one file a language.
//!
//! A cue is looked for in every sentence (`says`), is refused where the sentence turns it round (`not`), and may be
//! bound to the heading it stands under (`under`). What follows from a cue is decided in [`checklist`](crate::checklist)
//! and in `phrases/findings.json`, so that a new language is a new file.

use crate::folded::Span;
use crate::phrases::any;
use crate::read::Page;
use regex::bytes::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A cue is quoted at most this often; a text that repeats itself costs no more.
const HITS: usize = 8;
/// The longest quote, in bytes of the view.
const QUOTE: usize = 300;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    language: String,
    cues: BTreeMap<String, CueFile>,
    data: BTreeMap<String, Vec<String>>,
    recipients: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CueFile {
    says: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    under: Vec<String>,
}

pub(crate) struct Cue {
    says: Regex,
    not: Option<Regex>,
    under: Option<Regex>,
}

/// The cues of one language.
pub(crate) struct Cues {
    #[cfg(test)]
    pub(crate) language: String,
    pub(crate) cues: BTreeMap<String, Cue>,
    /// Kinds of personal data.
    pub(crate) data: Vec<(String, Regex)>,
    /// Kinds of recipients.
    pub(crate) recipients: Vec<(String, Regex)>,
}

impl Cue {
    pub(crate) fn is_match(&self, text: &[u8]) -> bool {
        self.says.is_match(text) && !self.not.as_ref().is_some_and(|n| n.is_match(text))
    }

    fn find(&self, text: &[u8]) -> Option<(usize, usize)> {
        let m = self.says.find(text)?;
        (!self.not.as_ref().is_some_and(|n| n.is_match(text))).then_some((m.start(), m.end()))
    }
}

macro_rules! files {
    ($($language:literal),+) => {
        /// Each compiled when a text first needs it.
        static ALL: [(&str, LazyLock<Cues>); 6] =
            [$(($language, LazyLock::new(|| load(include_str!(concat!("../phrases/cues/", $language, ".json")))))),+];
    };
}
files!("en", "fr", "de", "es", "it", "nl");

/// The cues to put to a text in this language; English and French where there are none for it.
pub(crate) fn of(language: Option<&str>) -> Vec<&'static Cues> {
    let own: Vec<&Cues> = ALL.iter().filter(|(l, _)| Some(*l) == language).map(|(_, c)| &**c).collect();
    if own.is_empty() { ALL.iter().take(2).map(|(_, c)| &**c).collect() } else { own }
}

// The files are part of the build and every test reads them, so a damaged one cannot reach a user.
#[allow(clippy::expect_used)]
fn load(json: &str) -> Cues {
    let file: File = serde_json::from_str(json).expect("the cues are read by every test");
    debug_assert!(!file.version.is_empty() && !file.language.is_empty());
    let some = |list: &[String]| (!list.is_empty()).then(|| any(list));
    let cue = |c: CueFile| Cue { says: any(&c.says), not: some(&c.not), under: some(&c.under) };
    let kinds = |kinds: BTreeMap<String, Vec<String>>| kinds.into_iter().map(|(k, list)| (k, any(&list))).collect();
    Cues {
        #[cfg(test)]
        language: file.language,
        cues: file.cues.into_iter().map(|(name, c)| (name, cue(c))).collect(),
        data: kinds(file.data),
        recipients: kinds(file.recipients),
    }
}

/// Where a text has which cue.
pub(crate) struct Seen {
    spans: BTreeMap<&'static str, Vec<Span>>,
}

impl Seen {
    pub(crate) fn new(page: &Page<'_>) -> Self {
        let mut spans: BTreeMap<&'static str, Vec<Span>> = BTreeMap::new();
        for cues in of(page.language) {
            for (name, cue) in &cues.cues {
                let hits = spans.entry(name.as_str()).or_default();
                search(page, cue, hits);
            }
        }
        Self { spans }
    }

    pub(crate) fn at(&self, name: &str) -> &[Span] {
        self.spans.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        !self.at(name).is_empty()
    }
}

fn search(page: &Page<'_>, cue: &Cue, hits: &mut Vec<Span>) {
    for sentence in &page.passages.sentences {
        if hits.len() >= HITS {
            return;
        }
        let Some((start, end)) = cue.find(page.get(sentence.span)) else { continue };
        let under = cue.under.as_ref().is_none_or(|under| {
            page.passages.heading_of(sentence.line).is_some_and(|heading| under.is_match(page.get(heading)))
        });
        if under {
            hits.push(around(page, sentence.span, start, end));
        }
    }
}

/// The sentence, if it can be quoted whole; else the words themselves and what stands near them.
pub(crate) fn around(page: &Page<'_>, sentence: Span, start: usize, end: usize) -> Span {
    if sentence.len() <= QUOTE {
        return page.folded.trim(sentence);
    }
    let text = page.get(sentence);
    let room = QUOTE.saturating_sub(end - start) / 2;
    let from = start.saturating_sub(room);
    let until = (end + room).min(text.len());
    let first = text.get(from..start).and_then(|t| t.iter().position(|b| *b == b' ')).map_or(start, |i| from + i + 1);
    let last = text.get(end..until).and_then(|t| t.iter().rposition(|b| *b == b' ')).map_or(end, |i| end + i);
    let first = if from == 0 { 0 } else { first };
    page.folded.trim(Span::new(sentence.start + first, sentence.start + last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_ask_the_same() {
        let names = |c: &Cues| c.cues.keys().cloned().collect::<Vec<_>>();
        for (language, cues) in &ALL {
            assert_eq!(*language, cues.language);
            assert_eq!(names(cues), names(&ALL[0].1), "{language}");
            assert!(cues.data.len() > 8 && cues.recipients.len() > 5, "{}", cues.language);
        }
    }
}
