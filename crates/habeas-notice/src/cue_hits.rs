//! Which cues a text has, and where.

use std::collections::BTreeMap;

use crate::cues::Cue;
use crate::folded::Span;
use crate::page::Page;

/// A cue is quoted at most this often, so a text that repeats itself costs no more.
const HITS: usize = 8;

/// Where a text has which cue.
pub(crate) struct CueHits {
    spans: BTreeMap<&'static str, Vec<Span>>,
}

impl CueHits {
    pub(crate) fn new(page: &Page<'_>) -> Self {
        let mut spans: BTreeMap<&'static str, Vec<Span>> = BTreeMap::new();
        for cues in &page.cues {
            for (name, cue) in &cues.cues {
                search(page, cue, spans.entry(name.as_str()).or_default());
            }
        }
        Self { spans }
    }

    pub(crate) fn at(&self, cue: &str) -> &[Span] {
        self.spans.get(cue).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn has(&self, cue: &str) -> bool {
        !self.at(cue).is_empty()
    }
}

fn search(page: &Page<'_>, cue: &Cue, hits: &mut Vec<Span>) {
    for sentence in page.sentences_with(cue.words()) {
        if hits.len() >= HITS {
            return;
        }
        if page.is_reversed(sentence, cue) {
            continue;
        }
        let counts = cue.under_heading.as_ref().is_none_or(|expected| page.heading_has(sentence.line, expected));
        if let Some(words) = page.find(sentence, cue.words()).filter(|_| counts) {
            hits.push(page.quote_around(sentence.span, words.start(), words.end()));
        }
    }
}
