//! The text as the phrases see it, with a way back to the original.
//!
//! Notices are full of no-break and thin spaces, curly quotes, accents that one site writes and another drops, and lines
//! broken in the middle of a sentence. The phrases need not know this: they are matched against a view in
//! lower-case ASCII, one kind of space and of quote, wrapped lines joined. Every byte of the view has the offset of its
//! original character, and quotes are always cut from the original.

use crate::asides;
use crate::reading::Evidence;
use crate::text::NoticeText;

/// Replaces a character that has no Latin letter.
const OTHER: u8 = 0x1a;

pub(crate) struct Folded<'t> {
    notice: &'t NoticeText,
    /// Lower-case ASCII; `\n` only between lines that do not belong together.
    pub(crate) ascii: Vec<u8>,
    /// For every byte of `ascii`, the byte of the original character.
    origin: Vec<u32>,
}

/// A range of the folded view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Span {
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    pub(crate) fn len(self) -> usize {
        self.end - self.start
    }

    /// The part from `start` to `end`, counted from the start of this span.
    pub(crate) fn part(self, start: usize, end: usize) -> Self {
        Self::new(self.start + start, self.start + end)
    }
}

impl<'t> Folded<'t> {
    pub(crate) fn new(notice: &'t NoticeText) -> Self {
        let text = notice.as_str();
        let mut out = Self { notice, ascii: Vec::with_capacity(text.len()), origin: Vec::with_capacity(text.len()) };
        let mut last = Line::default();
        let mut breaks = 0;
        let width = wrapped_at(text);
        for (start, raw) in lines(text) {
            let body = raw.trim_matches(blank);
            let at = start + raw.find(|c| !blank(c)).unwrap_or(0);
            if body.is_empty() {
                breaks += 1;
                continue;
            }
            let wrapped = breaks == 1 && width.is_some_and(|width| last.is_full(width, body));
            if breaks <= 2 && last.is_hyphenated(body) && (wrapped || continues(&last, body) || last.long) {
                // "accompa-" and "gnees" are one word.
                out.ascii.pop();
                out.origin.pop();
            } else if wrapped || breaks <= 2 && continues(&last, body) {
                // Text taken from a PDF may have an empty line after every line.
                out.push(b' ', start.saturating_sub(1));
            } else if !out.ascii.is_empty() {
                (0..breaks.min(2)).for_each(|_| out.push(b'\n', start.saturating_sub(1)));
            }
            last = out.line(body, at);
            breaks = 1;
        }
        asides::remove(&mut out.ascii, &mut out.origin);
        out
    }

    fn line(&mut self, body: &str, at: usize) -> Line {
        let mut spaced = true;
        let from = self.ascii.len();
        let mut word = 0;
        for (i, c) in body.char_indices() {
            // Table cells without a border: "LimitedData Protection OfficerVision House19 Colonial Way".
            if word >= 5 && starts_word(body.get(i..).unwrap_or_default()) {
                self.push(b' ', at + i);
            }
            word = if c.is_lowercase() { word + 1 } else { usize::from(c.is_uppercase()) };
            if c.is_whitespace() || is_space(c) {
                if !spaced {
                    self.push(b' ', at + i);
                }
                spaced = true;
                continue;
            }
            let before = self.ascii.len();
            fold(c, |b| self.push(b, at + i));
            spaced = spaced && self.ascii.len() == before;
        }
        let ascii = self.ascii.get(from..).unwrap_or_default();
        Line {
            long: ascii.len() >= 45,
            len: body.chars().count(),
            last: ascii.last().copied(),
            before: ascii.iter().rev().nth(1).copied(),
        }
    }

    fn push(&mut self, byte: u8, at: usize) {
        self.ascii.push(byte);
        // The cap of a notice is far below 4 GB.
        self.origin.push(u32::try_from(at).unwrap_or(u32::MAX));
    }

    pub(crate) fn whole(&self) -> Span {
        Span::new(0, self.ascii.len())
    }

    pub(crate) fn get(&self, span: Span) -> &[u8] {
        self.ascii.get(span.start..span.end.min(self.ascii.len())).unwrap_or_default()
    }

    /// The bytes of the original under a span, with combining accents after them.
    fn bytes(&self, span: Span) -> (usize, usize) {
        let text = self.notice.as_str();
        let at = |i: usize| self.origin.get(i).map_or(text.len(), |b| *b as usize);
        let start = at(span.start);
        if span.end <= span.start {
            return (start, start);
        }
        let mut end = at(span.end - 1);
        end += text.get(end..).and_then(|s| s.chars().next()).map_or(0, char::len_utf8);
        while let Some(c) = text.get(end..).and_then(|s| s.chars().next()).filter(|c| is_mark(*c)) {
            end += c.len_utf8();
        }
        (start, end)
    }

    pub(crate) fn original(&self, span: Span) -> &'t str {
        let (start, end) = self.bytes(span);
        self.notice.as_str().get(start..end).unwrap_or_default()
    }

    pub(crate) fn evidence(&self, span: Span) -> Evidence {
        let (start, end) = self.bytes(span);
        self.notice.evidence(start, end)
    }

    /// The byte of the view where a quote starts.
    pub(crate) fn place_of(&self, evidence: &Evidence) -> Option<usize> {
        let byte = self.notice.byte_of(evidence.start);
        let at = self.origin.partition_point(|b| (*b as usize) < byte);
        (at < self.ascii.len()).then_some(at)
    }

    /// The span of the view that covers `len` bytes of the original from `offset` bytes after the start of `span`.
    pub(crate) fn within(&self, span: Span, offset: usize, len: usize) -> Span {
        let base = self.bytes(span).0;
        let start = self.origin.partition_point(|b| (*b as usize) < base + offset);
        let end = self.origin.partition_point(|b| (*b as usize) < base + offset + len);
        Span::new(start, end)
    }

    /// Shrinks a span past spaces, bullets and closing punctuation.
    pub(crate) fn trim(&self, span: Span) -> Span {
        let (mut s, mut e) = (span.start, span.end.min(self.ascii.len()));
        let lead = |b: u8| matches!(b, b' ' | b'\n' | b',' | b';' | b':' | b'*' | b'-' | b'.' | b')');
        let tail = |b: u8| matches!(b, b' ' | b'\n' | b',' | b';' | b':' | b'-' | b'(');
        while s < e && self.ascii.get(s).is_some_and(|b| lead(*b)) {
            s += 1;
        }
        while e > s && self.ascii.get(e - 1).is_some_and(|b| tail(*b)) {
            e -= 1;
        }
        Span::new(s, e)
    }
}

/// Whether another word starts inside a word: a capital and small letters, or a number.
fn starts_word(rest: &str) -> bool {
    let mut chars = rest.chars();
    let Some(first) = chars.next() else { return false };
    first.is_uppercase() && chars.by_ref().take(3).filter(|c| c.is_lowercase()).count() == 3
        || first.is_ascii_digit() && rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(' ')
}

#[derive(Default)]
struct Line {
    long: bool,
    /// In characters.
    len: usize,
    last: Option<u8>,
    before: Option<u8>,
}

impl Line {
    /// Whether the first word of the next line had no room on this one: the break has no meaning.
    fn is_full(&self, width: usize, next: &str) -> bool {
        let word = next.split_whitespace().next().unwrap_or_default();
        let item = next.starts_with(['•', '*', '-', '–', '—', '▪', '◦', '(', '·'])
            || word.ends_with(['.', ')']) && word.chars().filter(|c| c.is_alphanumeric()).count() <= 3;
        !item && self.len > width / 2 && self.len + 1 + word.chars().count() > width
    }

    /// Whether a word is divided at the end of this line.
    fn is_hyphenated(&self, next: &str) -> bool {
        self.last == Some(b'-')
            && self.before.is_some_and(|b| b.is_ascii_lowercase())
            && next.chars().next().is_some_and(char::is_lowercase)
    }
}

/// The width at which the lines of the text were wrapped, if they were: a letter, a printed page, an old e-mail.
fn wrapped_at(text: &str) -> Option<usize> {
    const LINES: usize = 2000;
    let mut lengths: Vec<usize> =
        text.lines().take(LINES).map(|l| l.trim().chars().count()).filter(|n| *n > 0).collect();
    lengths.sort_unstable();
    let longest = *lengths.last()?;
    let width = *lengths.get(lengths.len() * 95 / 100)?;
    let full = lengths.iter().filter(|n| **n + 14 > width).count();
    // Neither a table of short cells nor a paragraph on one line has such a width.
    ((40..=110).contains(&width) && longest <= width + width / 3 && full * 5 >= lengths.len() * 2 && lengths.len() >= 8)
        .then_some(width)
}

/// Whether a line continues the sentence of the line before.
fn continues(last: &Line, body: &str) -> bool {
    let open = matches!(last.last, Some(b) if b.is_ascii_alphanumeric() || matches!(b, b',' | b'(' | b'\'' | OTHER));
    last.long && open && body.chars().next().is_some_and(char::is_lowercase)
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}', '\u{85}']).map(move |line| {
        let at = start;
        start = at + line.len() + text.get(at + line.len()..).and_then(|s| s.chars().next()).map_or(0, char::len_utf8);
        (at, line)
    })
}

fn blank(c: char) -> bool {
    c.is_whitespace() || is_space(c) || is_mark(c)
}

/// Blank characters that Unicode does not count as white space.
fn is_space(c: char) -> bool {
    matches!(c, '\u{2800}' | '\u{3164}' | '\u{180E}')
}

/// Characters without width: combining accents, soft hyphens, direction marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '™' | '®')
}

fn fold(c: char, mut push: impl FnMut(u8)) {
    if c.is_ascii() {
        return push(if c.is_ascii_control() { OTHER } else { (c as u8).to_ascii_lowercase() });
    }
    let lower = c.to_lowercase().next().unwrap_or(c);
    let plain = match lower {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ª' => "a",
        'ç' | 'ć' | 'č' | 'ċ' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' | 'ģ' | 'ġ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ł' | 'ļ' | 'ľ' | 'ĺ' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'º' | '°' => "o",
        'ŕ' | 'ř' => "r",
        'ś' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'þ' => "th",
        '‘' | '’' | '‚' | '‛' | '′' | '´' | 'ʼ' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => "\"",
        '‐'..='―' | '−' | '﹣' => "-",
        '•' | '·' | '◦' | '▪' | '■' | '●' | '‣' | '∙' | '○' | '➢' | '✓' | '\u{F0B7}' => "*",
        '…' => "...",
        m if is_mark(m) => "",
        _ => "\u{1a}",
    };
    plain.bytes().for_each(push);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_and_finds_the_way_back() {
        let text = NoticeText::from_bytes("  L’accès\u{A0}\u{2009} «\u{A0}À l’ŒUVRE\u{A0}»\n".as_bytes()).unwrap();
        let folded = Folded::new(&text);
        assert_eq!(folded.ascii, b"l'acces \" a l'oeuvre \"");
        let at = 12;
        assert_eq!(folded.get(Span::new(at, at + 8)), b"l'oeuvre");
        let evidence = folded.evidence(Span::new(at, at + 8));
        assert_eq!(evidence.quote, "l’ŒUVRE");
        assert_eq!(evidence.end - evidence.start, 7);
    }

    #[test]
    fn joins_lines_broken_in_a_sentence() {
        let paged = "We keep the data of our customers and visitors for\n\ntwo years.";
        let text = NoticeText::from_bytes(paged.as_bytes()).unwrap();
        assert!(Folded::new(&text).ascii.ends_with(b"visitors for two years."));
        let broken = "You have the right to obtain from the company a copy\nof your data.\n\nYour rights\nof access";
        let text = NoticeText::from_bytes(broken.as_bytes()).unwrap();
        let folded = Folded::new(&text);
        let view = String::from_utf8(folded.ascii).unwrap();
        assert!(view.contains("a copy of your data.\n\nyour rights\nof access"), "{view}");
    }

    #[test]
    fn combining_accents_stay_in_the_quote() {
        let text = NoticeText::from_bytes("acce\u{300}s libe\u{301}".as_bytes()).unwrap();
        let folded = Folded::new(&text);
        assert_eq!(folded.ascii, b"acces libe");
        assert_eq!(folded.evidence(Span::new(0, 4)).quote, "acce\u{300}");
        assert_eq!(folded.evidence(Span::new(6, 10)).quote, "libe\u{301}");
    }
}
