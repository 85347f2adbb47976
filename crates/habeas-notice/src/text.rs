//! The text of a notice: decoded, bounded, with offsets that count code points.

use crate::reading::Evidence;
use jiff::civil::Date;
use regex::{Captures, Regex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The largest notice that is read, in bytes. The longest real texts are below 0.5 MB; a page or a PDF may be larger.
pub const CAP: usize = 12 * 1024 * 1024;

/// Code points are counted once per this many bytes, so an offset costs a short walk and not the whole text.
const STRIDE: usize = 1024;

/// A kind of document that is recognised and not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnsupportedKind {
    /// A PDF whose pages give no words: scanned, or encrypted.
    Pdf,
    /// A ZIP container: DOCX, ODT, EPUB.
    Zip,
    /// The old binary Office format.
    Office,
    Rtf,
    Image,
}

/// Why a file cannot be read as a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum NoticeError {
    #[error("the notice is empty")]
    Empty,
    #[error("the notice has {bytes} bytes, more than the {cap} that are read")]
    TooLarge { bytes: usize, cap: usize },
    /// Neither text nor a document that is recognised.
    #[error("the file is not text")]
    Binary,
    #[error("a document of this kind is not read: {kind:?}")]
    Unsupported { kind: UnsupportedKind },
}

/// The text of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeText {
    text: String,
    sha256: String,
    source: Option<String>,
    captured: Option<Date>,
    /// Code points before byte `i * STRIDE` (or before the character that spans it).
    marks: Vec<usize>,
}

impl NoticeText {
    /// Decodes UTF-8 and UTF-16 with a byte order mark, UTF-8 without one, the encoding a page declares, and otherwise
    /// Windows-1252, as a browser does. The mark is not part of the text, nor are tags strewn in it; nothing else is changed.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NoticeError> {
        if bytes.len() > CAP {
            return Err(NoticeError::TooLarge { bytes: bytes.len(), cap: CAP });
        }
        let mut text = match document(bytes) {
            Some(kind @ UnsupportedKind::Pdf) => {
                crate::pdf::text(bytes, CAP).ok_or(NoticeError::Unsupported { kind })?
            }
            Some(kind) => return Err(NoticeError::Unsupported { kind }),
            None => decode(bytes),
        };
        if is_html(&text) {
            text = crate::html::text(&text);
        } else if let Cow::Owned(bare) = without_tags(&text) {
            text = bare;
        }
        if text.chars().all(|c| c.is_whitespace() || is_control(c)) {
            let blank = text.chars().all(char::is_whitespace);
            return Err(if blank { NoticeError::Empty } else { NoticeError::Binary });
        }
        if is_binary(&text) {
            return Err(NoticeError::Binary);
        }
        Ok(Self::decoded(text))
    }

    /// The text of a notice that was decoded elsewhere by [`NoticeText::from_bytes`].
    pub fn decoded(text: String) -> Self {
        Self {
            sha256: habeas_hex::encode(&Sha256::digest(text.as_bytes())),
            marks: marks(&text),
            text,
            source: None,
            captured: None,
        }
    }

    /// The file or address the text came from; the reading repeats it as it is.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The day the text was taken from the web.
    #[must_use]
    pub fn captured_on(mut self, day: Date) -> Self {
        self.captured = Some(day);
        self
    }

    pub fn captured(&self) -> Option<Date> {
        self.captured
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// The line, counted from 1, on which evidence starts.
    pub fn line(&self, evidence: &Evidence) -> usize {
        let byte = self.byte_of(evidence.start);
        1 + self.text.as_bytes().iter().take(byte).filter(|b| **b == b'\n').count()
    }

    /// Whether a quote stands at its place, word for word.
    pub fn holds(&self, evidence: &Evidence) -> bool {
        let Evidence { quote, start, end } = evidence;
        let place = self.byte_of(*start)..self.byte_of(*end);
        start < end && quote.chars().count() == end - start && self.text.get(place) == Some(quote)
    }

    /// Evidence for the bytes `start..end`, moved outwards to whole characters and inwards past white space.
    pub(crate) fn evidence(&self, start: usize, end: usize) -> Evidence {
        let mut start = start.min(self.text.len());
        let mut end = end.clamp(start, self.text.len());
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        let raw = &self.text[start..end];
        let lead = raw.len() - raw.trim_start().len();
        let quote = raw.trim();
        let first = self.code_point_of(start + lead);
        Evidence { quote: quote.to_owned(), start: first, end: first + quote.chars().count() }
    }

    fn code_point_of(&self, byte: usize) -> usize {
        let mark = byte / STRIDE;
        let mut at = mark * STRIDE;
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        let before = self.marks.get(mark).copied().unwrap_or_default();
        before + self.text.get(at..byte).map_or(0, |s| s.chars().count())
    }

    pub(crate) fn byte_of(&self, code_point: usize) -> usize {
        let mark = self.marks.partition_point(|m| *m <= code_point).saturating_sub(1);
        let mut at = mark * STRIDE;
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        let left = code_point - self.marks.get(mark).copied().unwrap_or_default();
        self.text[at..].char_indices().nth(left).map_or(self.text.len(), |(i, _)| at + i)
    }
}

/// `marks[i]`: code points that start before the first character boundary at or after byte `i * STRIDE`.
fn marks(text: &str) -> Vec<usize> {
    let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
    let mut count = 0;
    for (byte, _) in text.char_indices() {
        while marks.len() * STRIDE <= byte {
            marks.push(count);
        }
        count += 1;
    }
    while marks.len() * STRIDE <= text.len() {
        marks.push(count);
    }
    marks
}

fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, bom)) = encoding_rs::Encoding::for_bom(bytes) {
        let rest = bytes.get(bom..).unwrap_or_default();
        return encoding.decode_without_bom_handling(rest).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => declared_charset(bytes)
            .unwrap_or(encoding_rs::WINDOWS_1252)
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
    }
}

/// The encoding that a page declares: `<meta charset="iso-8859-15">`.
fn declared_charset(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..2048.min(bytes.len())).unwrap_or_default()).to_ascii_lowercase();
    let label = head.split("charset=").nth(1)?.trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(label.len());
    encoding_rs::Encoding::for_label(label.get(..end)?.as_bytes())
}

/// Documents known by their first bytes.
fn document(bytes: &[u8]) -> Option<UnsupportedKind> {
    // A PDF may carry rubbish before its header; readers accept it within the first kilobyte.
    let head = bytes.get(..1024.min(bytes.len())).unwrap_or_default();
    if head.windows(5).any(|w| w == b"%PDF-") {
        return Some(UnsupportedKind::Pdf);
    }
    let starts: [(&[u8], UnsupportedKind); 8] = [
        (b"PK\x03\x04", UnsupportedKind::Zip),
        (b"\xD0\xCF\x11\xE0", UnsupportedKind::Office),
        (b"{\\rtf", UnsupportedKind::Rtf),
        (b"\x89PNG", UnsupportedKind::Image),
        (b"\xFF\xD8\xFF", UnsupportedKind::Image),
        (b"GIF8", UnsupportedKind::Image),
        (b"II*\0", UnsupportedKind::Image),
        (b"MM\0*", UnsupportedKind::Image),
    ];
    starts.iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| *kind)
}

fn is_control(c: char) -> bool {
    c.is_control() && !c.is_whitespace()
}

/// Text has hardly any NULs, and few other control characters, left from conversions.
fn is_binary(text: &str) -> bool {
    // A few stray NULs are left by conversions; many are a file of another kind.
    let nuls = text.bytes().filter(|b| *b == 0).count();
    if nuls * 200 > text.len() {
        return true;
    }
    let (odd, all) = text
        .chars()
        .fold((0usize, 0usize), |(odd, all), c| (odd + usize::from(is_control(c) || c == '\u{FFFD}'), all + 1));
    odd * 10 > all
}

/// A part of a page is read as a page if it starts with a tag and closes this many blocks.
const BLOCKS: usize = 4;

/// Tags in a text that is no page: text in Markdown has them for line breaks and emphasis.
static TAGS: LazyLock<Regex> = LazyLock::new(|| {
    crate::pattern::original(
        r"(?i)<(br|/?(?:p|div|section|li|ul|ol|tr|table|h[1-6]))(?: [^<>\n]{0,200})? ?/?>|</?(?:strong|b|em|i|u|span|small|sup|font|center)(?: [^<>\n]{0,200})?>|&nbsp;|&#x20;",
    )
});

/// A text without tags: those of blocks end a line, others vanish.
fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    TAGS.replace_all(text, |tag: &Captures<'_>| match tag.get(1) {
        Some(_) => "\n",
        None if tag.get(0).is_some_and(|m| m.as_str().starts_with('&')) => " ",
        None => "",
    })
}

/// Whether a text is a page, or a part of one.
fn is_html(text: &str) -> bool {
    let closes = || text.match_indices("</p>").chain(text.match_indices("</li>")).chain(text.match_indices("</td>"));
    let mut first = text.trim_start().bytes();
    if first.next() == Some(b'<')
        && first.next().is_some_and(|b| b.is_ascii_alphabetic())
        && closes().take(BLOCKS).count() == BLOCKS
    {
        return true;
    }
    let head: String = text.trim_start().chars().take(512).collect::<String>().to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body", "<?xml"].iter().any(|tag| head.starts_with(tag))
        || (head.starts_with("<!--") && head.contains("<html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        NoticeText::from_bytes(bytes).unwrap().as_str().to_owned()
    }

    #[test]
    fn decodes_what_notices_come_in() {
        assert_eq!(text("Résumé".as_bytes()), "Résumé");
        assert_eq!(text(b"\xEF\xBB\xBFNotice"), "Notice");
        assert_eq!(text(b"\n <!DOCTYPE html><meta charset=\"iso-8859-2\"><p>Ga\xBCa<p>x"), "Gaźa\n\nx");
        assert_eq!(text(b"\xFF\xFEN\0o\0"), "No");
        assert_eq!(text(b"\xFE\xFF\0N\0o"), "No");
        assert_eq!(text(b"donn\xE9es \x96 d\x92acc\xE8s"), "données – d’accès");
    }

    #[test]
    fn a_part_of_a_page_and_tags_in_a_text_are_read_as_such() {
        let part = b"<div class=\"x\"><p>Larkspur</p><ul><li>one</li><li>two</li></ul><p>end</p></div>";
        assert_eq!(text(part), "Larkspur\n\n\u{2022} one\n\u{2022} two\n\nend");
        assert_eq!(text(b"**Larkspur**<br>\n3 <b>Mill</b>&nbsp;Road<br/>Leeds"), "**Larkspur**\n\n3 Mill Road\nLeeds");
        assert_eq!(text(b"less < than <we> say"), "less < than <we> say");
    }

    #[test]
    fn refuses_what_is_not_a_notice() {
        let refused = |b: &[u8]| NoticeText::from_bytes(b).unwrap_err();
        assert_eq!(refused(b""), NoticeError::Empty);
        assert_eq!(refused("\u{FEFF} \n\u{A0}".as_bytes()), NoticeError::Empty);
        assert_eq!(refused(b"\0\0\0abc"), NoticeError::Binary);
        let stray = format!("{}\0{}", "We keep your data. ".repeat(20), "Ask us.");
        assert!(NoticeText::from_bytes(stray.as_bytes()).is_ok());
        assert_eq!(refused(b"\x01\x02\x03\x04ab"), NoticeError::Binary);
        assert_eq!(refused(b"%PDF-1.7\n"), NoticeError::Unsupported { kind: UnsupportedKind::Pdf });
        assert_eq!(refused(b"PK\x03\x04rest"), NoticeError::Unsupported { kind: UnsupportedKind::Zip });
        let big = vec![b'a'; CAP + 1];
        assert_eq!(refused(&big), NoticeError::TooLarge { bytes: CAP + 1, cap: CAP });
    }

    #[test]
    fn offsets_count_code_points() {
        let text = NoticeText::from_bytes("é\u{1F600}x ".repeat(900).as_bytes()).unwrap();
        let chars: Vec<char> = text.as_str().chars().collect();
        for (byte, c) in text.as_str().char_indices().filter(|(_, c)| *c == 'x') {
            let e = text.evidence(byte, byte + 1);
            assert_eq!(chars[e.start], c);
            assert_eq!(e.quote, "x");
        }
    }

    #[test]
    fn lines_count_from_one() {
        let text = NoticeText::from_bytes("première\n\nthird é".as_bytes()).unwrap();
        assert_eq!(text.line(&text.evidence(0, 3)), 1);
        assert_eq!(text.line(&text.evidence(11, 14)), 3);
    }
}
