//! Documents of office programs as text: docx, odt, rtf.

pub(crate) mod rtf;
mod xml;

use std::io::{Cursor, Read as _};

use crate::input::Left;
use crate::kind::Kind;
use crate::reading::{Part, Reading};
use crate::reason::{About, Cap};

/// Parts that hold text that is read: the document, then what stands around it.
const DOCX: &[&str] = &[
    "word/document.xml",
    "word/footnotes.xml",
    "word/endnotes.xml",
    "word/comments.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/header3.xml",
    "word/footer1.xml",
    "word/footer2.xml",
    "word/footer3.xml",
];
const ODT: &[&str] = &["content.xml"];

/// Reads a document of this kind.
pub(crate) fn read(bytes: &[u8], kind: Kind, left: &mut Left) -> Reading {
    let mut reading = Reading::of(kind);
    if kind == Kind::Rtf {
        let page = crate::text::blocks(&rtf::text(bytes));
        reading.language = crate::text::language(&page.text());
        return reading.with(Part::Page(page));
    }
    let mut archive = match zip::ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(e) => return reading.noted(About::Damaged { detail: e.to_string() }),
    };
    let mut page = crate::reading::Page::default();
    for name in if kind == Kind::Docx { DOCX } else { ODT } {
        let Ok(entry) = archive.by_name(name) else { continue };
        let most = left.caps.whole.min(left.inflated);
        let mut xml = Vec::new();
        let read = entry.take(most + 1).read_to_end(&mut xml);
        left.inflated = left.inflated.saturating_sub(xml.len() as u64);
        if xml.len() as u64 > most {
            reading.note(About::from(Cap::Inflated));
            break;
        }
        let whole = xml::blocks(&xml, left.caps.blocks, &mut page.blocks);
        if read.is_err() || !whole {
            reading.note(About::Damaged { detail: (*name).to_owned() });
        }
    }
    reading.language = crate::text::language(&page.text());
    reading.with(Part::Page(page))
}
