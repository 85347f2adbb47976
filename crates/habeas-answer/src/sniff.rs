//! What a file is, by its bytes.

use regex::Regex;
use std::io::Cursor;
use std::sync::LazyLock;

use crate::kind::Kind;
use crate::text::encoding::{Hints, decode};
use crate::{table, when};

/// How much of a file tells its kind.
pub(crate) const HEAD: u64 = 64 * 1024;

/// First bytes, at their place.
const MAGIC: &[(usize, &[u8], Kind)] = &[
    (0, b"%PDF-", Kind::Pdf),
    (0, b"7z\xbc\xaf\x27\x1c", Kind::SevenZip),
    (0, b"Rar!\x1a\x07", Kind::Rar),
    (0, b"\x1f\x8b", Kind::Gzip),
    (0, b"\xfd7zXZ\0", Kind::Xz),
    (0, b"BZh", Kind::Bzip2),
    (0, b"\x28\xb5\x2f\xfd", Kind::Zstd),
    (0, b"!BDN", Kind::Pst),
    (0, b"SQLite format 3\0", Kind::Sqlite),
    (0, b"\x89PNG\r\n\x1a\n", Kind::Png),
    (0, b"\xff\xd8\xff", Kind::Jpeg),
    (0, b"GIF8", Kind::Gif),
    (0, b"II*\0", Kind::Tiff),
    (0, b"MM\0*", Kind::Tiff),
    (8, b"WEBP", Kind::Webp),
    (4, b"ftypheic", Kind::Heic),
    (4, b"ftypheix", Kind::Heic),
    (4, b"ftypmif1", Kind::Heic),
    (4, b"ftypmsf1", Kind::Heic),
    (4, b"ftypavif", Kind::Avif),
    (4, b"ftypM4A", Kind::Audio),
    (4, b"ftyp", Kind::Video),
    (0, b"\x1a\x45\xdf\xa3", Kind::Video),
    (8, b"AVI ", Kind::Video),
    (8, b"WAVE", Kind::Audio),
    (0, b"OggS", Kind::Audio),
    (0, b"ID3", Kind::Audio),
    (0, b"fLaC", Kind::Audio),
    (0, b"#!AMR", Kind::Audio),
    (0, b"\x7fELF", Kind::Program),
    (0, b"\xcf\xfa\xed\xfe", Kind::Program),
    (0, b"\xca\xfe\xba\xbe", Kind::Program),
    (0, b"L\0\0\0\x01\x14\x02\0", Kind::Program),
    (0, b"#!/", Kind::Program),
    (0, b"\x78\x9f\x3e\x22", Kind::OutlookWrapping),
    (0, b"PK\x03\x04", Kind::Zip),
    (0, b"PK\x05\x06", Kind::Zip),
    (0, b"PK\x07\x08", Kind::Zip),
    (0, b"{\\rtf", Kind::Rtf),
    (257, b"ustar", Kind::Tar),
    (0, b"-----BEGIN PGP MESSAGE", Kind::Pgp),
    (0, b"-----BEGIN PKCS7", Kind::SignedMail),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind::Ole),
];

/// The kind by the first bytes. Archives and compound files are looked into by their readers.
pub(crate) fn kind(head: &[u8], name: Option<&str>) -> Kind {
    if head.is_empty() {
        return Kind::Empty;
    }
    let found = MAGIC.iter().find(|(at, magic, _)| head.get(*at..).is_some_and(|rest| rest.starts_with(magic)));
    if let Some((_, _, kind)) = found {
        return *kind;
    }
    if head.starts_with(b"MZ") && head.len() > 64 && head.contains(&0) {
        return Kind::Program;
    }
    if head.starts_with(b"BM") && head.get(6..10) == Some(&[0; 4]) {
        return Kind::Bmp;
    }
    if is_pgp(head) {
        return Kind::Pgp;
    }
    // A PDF may have some bytes before it.
    if head.get(..1024.min(head.len())).is_some_and(|start| start.windows(5).any(|five| five == b"%PDF-")) {
        return Kind::Pdf;
    }
    let decoded = decode(head, Hints::default());
    let text = &decoded.text;
    let controls =
        text.chars().take(4096).filter(|c| (c.is_control() && !"\n\r\t\u{c}".contains(*c)) || *c == '\u{fffd}');
    if controls.count() * 50 > text.chars().take(4096).count() {
        return Kind::Unknown;
    }
    of_text(text, name)
}

/// An OpenPGP packet: public-key or password-encrypted session key first.
fn is_pgp(head: &[u8]) -> bool {
    matches!(head, [0x85, 0x01 | 0x02, _, 3, ..] | [0xc1, _, _, 3, ..] | [0x8c, 0x0d, 4, ..] | [0xc3, 0x0d, 4, ..])
}

static SCRIPT: LazyLock<Regex> =
    LazyLock::new(|| regex(r#"\A(?:(?:var|let|const)\s+)?[A-Za-z_$][\w.$\[\]"']*\s*=\s*[\[{]"#));
static HEADER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:from|received|return-path|mime-version|delivered-to|message-id|x-gm-thrid):\s",
    )
});
static MARKUP: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?is)\A\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|div|table|p|h1|meta|title|center)[\s>]",
    )
});

#[expect(clippy::expect_used, reason = "the pattern is part of the build; the tests compile it")]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is well-formed")
}

/// The kind of a text.
pub(crate) fn of_text(text: &str, name: Option<&str>) -> Kind {
    let start = text.trim_start_matches(['\u{feff}', '\u{200e}']).trim_start();
    let begins = |word: &str| start.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
    let named = |ending: &str| name.is_some_and(|name| name.to_lowercase().ends_with(ending));
    if begins("BEGIN:VCARD") {
        return Kind::Contacts;
    }
    if begins("BEGIN:VCALENDAR") {
        return Kind::Calendar;
    }
    if start.starts_with("From ") && start.lines().next().is_some_and(crate::mail::mbox::is_from_line) {
        return Kind::Mailbox;
    }
    if MARKUP.is_match(start) {
        return Kind::Html;
    }
    if begins("<?xml") || begins("<svg") || begins("<!DOCTYPE plist") {
        return Kind::Xml;
    }
    if let Some(kind) = of_json(start) {
        return kind;
    }
    if SCRIPT.is_match(start) {
        return Kind::ScriptJson;
    }
    if HEADER.is_match(start) && start.contains(':') {
        return Kind::Mail;
    }
    if crate::chat::looks_like(start) {
        return Kind::Text;
    }
    if named(".csv") || named(".tsv") || named(".tab") || table::looks_like(text) {
        return Kind::Csv;
    }
    Kind::Text
}

/// JSON begins with a bracket and goes on with what may follow one.
fn of_json(start: &str) -> Option<Kind> {
    let mut letters = start.chars();
    let first = letters.next()?;
    let second = letters.find(|letter| !letter.is_whitespace());
    let json = match first {
        '{' => matches!(second, Some('"' | '}') | None),
        '[' => second.is_none_or(|next| "[{\"]-tfn".contains(next) || next.is_ascii_digit()),
        _ => false,
    };
    if !json || (first == '[' && second.is_some_and(|next| next.is_ascii_digit()) && crate::chat::looks_like(start)) {
        return None;
    }
    let mut lines = start.lines().filter(|line| !line.trim().is_empty());
    let whole = |line: &str| serde_json::from_str::<serde::de::IgnoredAny>(line.trim()).is_ok();
    let lines_of_values = match (lines.next(), lines.next()) {
        (Some(one), Some(two)) => whole(one) && two.trim_start().starts_with(['{', '[']),
        _ => false,
    };
    Some(if lines_of_values { Kind::JsonLines } else { Kind::Json })
}

/// What an archive of several files is: an office document has its own names in it.
pub(crate) fn of_zip_names<'a>(mut names: impl Iterator<Item = &'a str>, mimetype: Option<&str>) -> Kind {
    match mimetype.map(str::trim) {
        Some("application/vnd.oasis.opendocument.text") => return Kind::Odt,
        Some("application/vnd.oasis.opendocument.spreadsheet") => return Kind::Ods,
        _ => {}
    }
    let mut office = None;
    let mut typed = false;
    names.by_ref().take(1000).for_each(|name| match name {
        "[Content_Types].xml" => typed = true,
        "word/document.xml" => office = Some(Kind::Docx),
        "xl/workbook.xml" => office = Some(Kind::Xlsx),
        "xl/workbook.bin" => office = Some(Kind::Xlsb),
        "ppt/presentation.xml" => office = Some(Kind::Pptx),
        _ => {}
    });
    office.filter(|_| typed).unwrap_or(Kind::Zip)
}

/// What a compound file is, by its streams.
pub(crate) fn of_compound(bytes: &[u8]) -> Kind {
    let Ok(file) = cfb::CompoundFile::open(Cursor::new(bytes)) else { return Kind::Ole };
    let has = |name: &str| file.is_stream(name);
    if has("/__properties_version1.0") {
        Kind::OutlookMail
    } else if has("/EncryptedPackage") {
        Kind::LockedOffice
    } else if has("/Workbook") || has("/Book") {
        Kind::Xls
    } else if has("/WordDocument") {
        Kind::Doc
    } else {
        Kind::Ole
    }
}

/// Is this text a date? For heads of tables.
pub(crate) fn is_date(text: &str) -> bool {
    when::written(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_found_by_content() {
        for (bytes, expected) in [
            (&b""[..], Kind::Empty),
            (b"%PDF-1.7\n", Kind::Pdf),
            (b"PK\x03\x04rest", Kind::Zip),
            (b"{\"a\": 1}", Kind::Json),
            (b"\xef\xbb\xbf[1, 2]", Kind::Json),
            (b"{\"a\":1}\n{\"a\":2}\n", Kind::JsonLines),
            (b"{\n\"a\":1}\n", Kind::Json),
            (b"window.YTD.x.part0 = [ {", Kind::ScriptJson),
            (b"var data = {\"a\":1};", Kind::ScriptJson),
            (b"Received: from a\n\tby b\nFrom: x@example.org\n\nbody", Kind::Mail),
            (b"BEGIN:VCARD\r\nVERSION:3.0", Kind::Contacts),
            (b"<!DOCTYPE html><p>a", Kind::Html),
            (b"<?xml version=\"1.0\"?><plist>", Kind::Xml),
            (b"Dear Ana,\nhere is your data.\n", Kind::Text),
            (b"a;b;c\n1;2;3\n4;5;6\n7;8;9\n", Kind::Csv),
            (b"\x00\x01\x02\x03\x04\x05", Kind::Unknown),
            (b"[1/4/23, 7:02:15 PM] Sam: hello", Kind::Text),
            (b"From here on we tell you: nothing\n", Kind::Text),
        ] {
            assert_eq!(kind(bytes, None), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn office_documents_are_more_than_zips() {
        let names = ["[Content_Types].xml", "word/document.xml"];
        assert_eq!(of_zip_names(names.into_iter(), None), Kind::Docx);
        assert_eq!(of_zip_names(["word/document.xml"].into_iter(), None), Kind::Zip);
    }
}
