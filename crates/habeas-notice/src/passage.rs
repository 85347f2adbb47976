//! Lines, headings, lists and sentences of a folded text.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::folded::{Folded, Span};
use crate::pattern::embedded;

/// A line of the view.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) span: Span,
    pub(crate) heading: bool,
    /// It follows an empty line.
    pub(crate) apart: bool,
    /// Starts with a bullet, a dash or a number.
    pub(crate) bullet: bool,
    /// The heading over this line: an index into the lines.
    pub(crate) section: Option<usize>,
    /// The line that introduces the list of which this line is an item: an index into the lines.
    pub(crate) intro: Option<usize>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Sentence {
    pub(crate) span: Span,
    pub(crate) line: usize,
    /// Its place among the sentences.
    pub(crate) index: usize,
}

pub(crate) struct Passages {
    pub(crate) lines: Vec<Line>,
    pub(crate) sentences: Vec<Sentence>,
}

/// The longest heading, in bytes; a longer line is a paragraph.
const HEADING: usize = 120;
/// The longest item of a list without bullets, in bytes, and the most items.
const ITEM: usize = 400;
const ITEMS: usize = 25;
/// The most lines and the most sentences that are looked at, twenty times as many as the longest notice has. A text that
/// is made of nothing but their ends would keep each question busy for minutes.
const MOST: usize = 100_000;

impl Passages {
    pub(crate) fn new(folded: &Folded<'_>) -> Self {
        let mut lines = split_lines(folded);
        items_under_headings(folded, &mut lines);
        assign_headings(folded, &mut lines);
        let mut sentences = Vec::new();
        for (i, line) in lines.iter().enumerate() {
            split_sentences(folded, line.span, |span| {
                if sentences.len() < MOST {
                    sentences.push(Sentence { span, line: i, index: sentences.len() });
                }
            });
        }
        Self { lines, sentences }
    }

    pub(crate) fn line(&self, i: usize) -> Option<&Line> {
        self.lines.get(i)
    }

    /// The heading over a line, among the lines; for a heading, itself.
    pub(crate) fn heading_of(&self, line: usize) -> Option<usize> {
        let over = self.lines.get(line)?;
        if over.heading { Some(line) } else { over.section }
    }

    /// The index of the sentence that holds this byte of the view.
    pub(crate) fn sentence_at(&self, at: usize) -> Option<usize> {
        let i = self.sentences.partition_point(|s| s.span.start <= at);
        i.checked_sub(1)
    }
}

fn split_lines(folded: &Folded<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut blank = true;
    let mut start = 0;
    for piece in folded.ascii.split(|b| *b == b'\n') {
        if lines.len() == MOST {
            break;
        }
        let span = Span::new(start, start + piece.len());
        start += piece.len() + 1;
        // Conversions from HTML leave lines of marks inside divided headings.
        if piece.iter().all(|b| matches!(b, b' ' | b'#' | b'*' | b'=' | b'_' | b'-')) {
            blank = true;
            continue;
        }
        let mark = marker(piece);
        let numbered = mark > 0 && piece.first().is_some_and(u8::is_ascii_digit);
        // A line after a colon is what the colon announces.
        let announced = lines.last().is_some_and(|l: &Line| folded.get(l.span).last() == Some(&b':'));
        lines.push(Line {
            span,
            heading: is_heading(folded, span, piece, mark, blank && !announced || numbered),
            apart: blank,
            bullet: mark > 0,
            section: None,
            intro: None,
        });
        blank = false;
    }
    lines
}

/// The first of several short lines under a heading is an item like the others, though an empty line precedes it.
fn items_under_headings(folded: &Folded<'_>, lines: &mut [Line]) {
    let short = |l: &Line| l.span.len() <= HEADING && !matches!(folded.get(l.span).last(), Some(b'.' | b':' | b'?'));
    for i in 1..lines.len() {
        let (Some(over), Some(line)) = (lines.get(i - 1), lines.get(i)) else { continue };
        let numbered = folded.get(line.span).first().is_some_and(|b| b.is_ascii_digit() || *b == b'#');
        if !over.heading || !line.heading || !line.apart || numbered {
            continue;
        }
        let next = lines.iter().skip(i + 1).take_while(|l| !l.apart).take(3);
        let (all, few) = next.fold((true, 0), |(all, n), l| (all && short(l), n + 1));
        if all
            && few >= 2
            && let Some(line) = lines.get_mut(i)
        {
            line.heading = false;
        }
    }
}

fn is_heading(folded: &Folded<'_>, span: Span, piece: &[u8], mark: usize, apart: bool) -> bool {
    let hash = piece.first() == Some(&b'#') || piece.starts_with(b"**");
    let question = piece.last() == Some(&b'?');
    let numbered = piece.first().is_some_and(u8::is_ascii_digit);
    // "VII. YOUR RIGHTS", "B. Who we are": a capital numbers a heading too.
    let large = folded.original(Span::new(span.start, span.start + mark)).trim_start_matches('(');
    let large = mark > 0 && large.starts_with(|c: char| c.is_ascii_uppercase()) && piece.len() < 80;
    let bulleted = mark > 0 && !numbered && !large && !question;
    let ends = matches!(piece.last(), Some(b'.' | b';' | b',' | b':'));
    let body = folded.original(Span::new(span.start + mark, span.end));
    let starts = body.trim_start_matches(['"', '“', '«', ' ', '#', '*']).chars().next();
    let big = starts.is_some_and(|c| c.is_uppercase() || c.is_numeric() || c == '¿');
    hash || (piece.len() <= HEADING && apart && !bulleted && !ends && big && !piece.contains(&b'@') && !is_row(piece))
}

/// Whether a line is the row of a table.
fn is_row(piece: &[u8]) -> bool {
    piece.windows(3).any(|w| w == b" | ")
}

/// The length of a bullet or number at the start of a line: `* `, `- `, `1. `, `a) `, `(ii) `.
pub(crate) fn marker(piece: &[u8]) -> usize {
    let at = |i: usize| piece.get(i).copied().unwrap_or(b' ');
    if matches!(at(0), b'*' | b'-' | b'+' | 0x1a) && at(1) != b'*' {
        let mut n = 1;
        while at(n) == b' ' && n < piece.len() {
            n += 1;
        }
        return n;
    }
    let open = usize::from(at(0) == b'(');
    let word = piece.iter().skip(open).take(5).take_while(|b| b.is_ascii_alphanumeric()).count();
    let digits = piece.iter().skip(open).take(word).all(u8::is_ascii_digit);
    let roman = piece.iter().skip(open).take(word).all(|b| matches!(b, b'i' | b'v' | b'x'));
    let close = at(open + word);
    let ordinal = digits && word <= 2 && matches!(close, b'.' | b')' | b'-' | b'/');
    let letter = (word == 1 || roman) && (close == b')' || (close == b'.' && at(open + word + 1) == b' '));
    if word > 0 && (ordinal || letter) && at(open + word + 1) == b' ' { open + word + 2 } else { 0 }
}

/// Gives every line its heading and the intro of its list.
fn assign_headings(folded: &Folded<'_>, lines: &mut [Line]) {
    let mut section = None;
    let mut intro: Option<usize> = None;
    let mut bullets = false;
    // The line before a run of bullets introduces it, with a colon or without: "You have these rights."
    let mut plain: Option<usize> = None;
    let mut table: Option<usize> = None;
    for i in 0..lines.len() {
        let Some(line) = lines.get_mut(i) else { continue };
        line.section = section;
        let colon = folded.get(line.span).last() == Some(&b':');
        // The first row of a table says what its columns are.
        let row = is_row(folded.get(line.span));
        table = if row { table.or(Some(i)) } else { None };
        if line.heading {
            section = Some(i);
            intro = None;
            plain = None;
            continue;
        }
        if colon {
            line.intro = intro.filter(|_| line.bullet);
            intro = Some(i);
            bullets = false;
            continue;
        }
        bullets |= line.bullet;
        let first = folded.original(line.span).chars().next();
        let belongs = line.bullet || first.is_some_and(char::is_lowercase) || !bullets;
        if !belongs || line.span.len() > ITEM && !line.bullet || intro.is_some_and(|n| i - n > ITEMS) {
            intro = None;
        }
        line.intro = if line.bullet { intro.or(plain.filter(|p| i - p <= ITEMS)) } else { intro };
        line.intro = line.intro.or(table.filter(|first| *first < i));
        if !line.bullet {
            plain = Some(i);
        }
    }
}

/// The sentences of a line. A full stop before a small letter does not end one, so `art. 6` and `p. ex.` stay whole.
fn split_sentences(folded: &Folded<'_>, line: Span, mut push: impl FnMut(Span)) {
    let bytes = folded.get(line);
    let mut start = 0;
    for (i, b) in bytes.iter().enumerate() {
        let stop = matches!(b, b'.' | b'!' | b'?') && bytes.get(i + 1) == Some(&b' ');
        if !stop || (*b == b'.' && is_abbreviation(bytes.get(start..i).unwrap_or_default())) {
            continue;
        }
        let next = folded.original(Span::new(line.start + i + 2, line.start + i + 3)).chars().next();
        if next.is_some_and(|c| c.is_lowercase() && *b == b'.') {
            continue;
        }
        push(Span::new(line.start + start, line.start + i + 1));
        start = i + 2;
    }
    if start < bytes.len() {
        push(Span::new(line.start + start, line.end));
    }
}

#[derive(Deserialize)]
struct Abbreviations {
    version: String,
    /// By language, though all count in every text: an English notice names a street in Kraków.
    #[serde(flatten)]
    words: BTreeMap<String, BTreeSet<String>>,
}

static ABBREVIATIONS: LazyLock<BTreeSet<&'static [u8]>> = LazyLock::new(|| {
    static FILE: LazyLock<Abbreviations> = LazyLock::new(|| embedded(include_str!("../data/abbreviations.json")));
    debug_assert_eq!(FILE.version, crate::pattern::DATA_VERSION);
    FILE.words.values().flatten().map(String::as_bytes).collect()
});

/// Whether the last word before a full stop is an abbreviation or a single letter.
fn is_abbreviation(before: &[u8]) -> bool {
    let word = before.iter().rev().take_while(|b| b.is_ascii_alphanumeric()).count();
    let word = before.get(before.len() - word..).unwrap_or_default();
    let single = word.len() == 1 && word.first().is_some_and(u8::is_ascii_lowercase);
    single || ABBREVIATIONS.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::NoticeText;

    #[test]
    fn headings_lists_and_sentences() {
        let text = "Your rights\n\nYou have the right to:\n  • see your data;\n  • correct them.\n\nAsk us. See art. 15 of the law, e.g. for a copy.";
        let notice = NoticeText::from_bytes(text.as_bytes()).unwrap();
        let folded = Folded::new(&notice);
        let passages = Passages::new(&folded);
        let headings: Vec<_> = passages.lines.iter().filter(|l| l.heading).map(|l| folded.original(l.span)).collect();
        assert_eq!(headings, ["Your rights"]);
        assert_eq!(passages.lines[2].intro, Some(1));
        assert_eq!(passages.lines[3].intro, Some(1));
        assert_eq!(passages.lines[4].intro, None);
        let last: Vec<_> = passages.sentences.iter().rev().take(2).map(|s| folded.original(s.span)).collect();
        assert_eq!(last, ["See art. 15 of the law, e.g. for a copy.", "Ask us."]);
    }

    #[test]
    fn markers() {
        for (line, len) in
            [("* x", 2), ("1. x", 3), ("12) x", 4), ("(ii) x", 5), ("a) x", 3), ("12 rue x", 0), ("in x", 0)]
        {
            assert_eq!(marker(line.as_bytes()), len, "{line}");
        }
    }
}
