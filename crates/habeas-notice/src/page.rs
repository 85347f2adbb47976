//! A notice prepared for reading: folded, cut into passages, with the phrases of its language.

use crate::cues::{Cue, Cues};
use crate::folded::{Folded, Span};
use crate::language;
use crate::passage::{Passages, Sentence};
use crate::pattern::Pattern;
use crate::phrases::Phrases;
use crate::text::NoticeText;
use crate::units::Units;
use regex::bytes::Match;

pub(crate) struct Page<'t> {
    pub(crate) folded: Folded<'t>,
    pub(crate) passages: Passages,
    sentences: Units,
    lines: Units,
    /// ISO 639-1, also of a language without phrases.
    pub(crate) language: Option<&'static str>,
    pub(crate) phrases: Vec<&'static Phrases>,
    pub(crate) cues: Vec<&'static Cues>,
}

impl<'t> Page<'t> {
    pub(crate) fn new(text: &'t NoticeText) -> Self {
        let folded = Folded::new(text);
        let passages = Passages::new(&folded);
        let sentences = Units::new(&folded.ascii, passages.sentences.iter().map(|s| s.span).collect());
        let lines = Units::new(&folded.ascii, passages.lines.iter().map(|l| l.span).collect());
        let language = language::detect(&folded.ascii, text.as_str());
        let asked = language::asked_of(language);
        let phrases = asked.iter().map(|l| &*l.phrases).collect();
        let cues = asked.iter().map(|l| &*l.cues).collect();
        Self { folded, passages, sentences, lines, language, phrases, cues }
    }

    pub(crate) fn get(&self, span: Span) -> &[u8] {
        self.folded.get(span)
    }

    /// The sentence that holds this byte of the view.
    pub(crate) fn sentence(&self, at: usize) -> Option<Sentence> {
        self.passages.sentence_at(at).and_then(|i| self.passages.sentences.get(i)).copied()
    }

    /// At most `reach` bytes before `at`, on the same line.
    pub(crate) fn before(&self, at: usize, reach: usize) -> Span {
        let from = at.saturating_sub(reach);
        let bytes = self.get(Span::new(from, at));
        let line = bytes.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
        Span::new(from + line, at)
    }

    /// At most `reach` bytes from `at`, across line ends.
    pub(crate) fn after(&self, at: usize, reach: usize) -> Span {
        Span::new(at, (at + reach).min(self.folded.ascii.len()))
    }

    /// Whether a sentence matches a phrase.
    pub(crate) fn sentence_has(&self, sentence: Sentence, phrase: &Pattern) -> bool {
        self.sentences.has(&self.folded.ascii, sentence.index, phrase)
    }

    /// The first match of a phrase in a sentence.
    pub(crate) fn find(&self, sentence: Sentence, phrase: &Pattern) -> Option<Match<'_>> {
        self.sentences.find(&self.folded.ascii, sentence.index, phrase)
    }

    /// The sentences that match a phrase, in their order.
    pub(crate) fn sentences_with<'p>(&'p self, phrase: &'p Pattern) -> impl Iterator<Item = Sentence> + 'p {
        let found = self.sentences.with_phrase(&self.folded.ascii, phrase);
        found.filter_map(|i| self.passages.sentences.get(i).copied())
    }

    /// Whether a line, by its place among the lines, matches a phrase.
    pub(crate) fn line_has(&self, line: usize, phrase: &Pattern) -> bool {
        self.lines.has(&self.folded.ascii, line, phrase)
    }

    /// The lines that match a phrase, in their order.
    pub(crate) fn lines_with<'p>(&'p self, phrase: &'p Pattern) -> impl Iterator<Item = usize> + 'p {
        self.lines.with_phrase(&self.folded.ascii, phrase)
    }

    /// Whether the heading over a line matches a phrase.
    pub(crate) fn heading_has(&self, line: usize, phrase: &Pattern) -> bool {
        self.passages.heading_of(line).is_some_and(|heading| self.line_has(heading, phrase))
    }

    /// Whether a sentence has a cue. Its heading is not asked.
    pub(crate) fn has_cue(&self, sentence: Sentence, cue: &Cue) -> bool {
        self.sentence_has(sentence, cue.words()) && !self.is_reversed(sentence, cue)
    }

    /// Whether the words of a cue mean the opposite in a sentence.
    pub(crate) fn is_reversed(&self, sentence: Sentence, cue: &Cue) -> bool {
        cue.unless().is_some_and(|unless| self.sentence_has(sentence, unless))
    }

    /// Whether a line has a cue, by its place among the lines.
    pub(crate) fn line_has_cue(&self, line: usize, cue: &Cue) -> bool {
        self.line_has(line, cue.words()) && !cue.unless().is_some_and(|unless| self.line_has(line, unless))
    }

    /// Whether a sentence has the cue of this name, in any language that is asked.
    pub(crate) fn has_cue_named(&self, sentence: Sentence, name: &str) -> bool {
        self.cues.iter().any(|cues| cues.cue(name).is_some_and(|cue| self.has_cue(sentence, cue)))
    }

    /// The sentence if it is short enough to be quoted whole, otherwise the words from `start` to `end` in it and those
    /// near them.
    pub(crate) fn quote_around(&self, sentence: Span, start: usize, end: usize) -> Span {
        /// The longest quote, in bytes of the view.
        const QUOTE: usize = 300;
        if sentence.len() <= QUOTE {
            return self.folded.trim(sentence);
        }
        let text = self.get(sentence);
        let room = QUOTE.saturating_sub(end - start) / 2;
        let from = start.saturating_sub(room);
        let until = (end + room).min(text.len());
        let first =
            text.get(from..start).and_then(|t| t.iter().position(|b| *b == b' ')).map_or(start, |i| from + i + 1);
        let last = text.get(end..until).and_then(|t| t.iter().rposition(|b| *b == b' ')).map_or(end, |i| end + i);
        let first = if from == 0 { 0 } else { first };
        self.folded.trim(Span::new(sentence.start + first, sentence.start + last))
    }
}
