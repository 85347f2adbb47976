//! A PDF: how many pages, their text, and whether they are only pictures of one.

mod shown;

pub use shown::{PageShown, PageWanted, show_page};

use lopdf::{Document, LoadOptions};

use crate::caps::Caps;
use crate::kind::Kind;
use crate::reading::{Block, Page, Part, Reading};
use crate::reason::{About, Cap};

/// What one stream of the document's own may decode to.
const STREAM: usize = 16 << 20;

/// Reads a PDF. An empty password, which many bear that only forbid printing, is tried by itself.
pub(crate) fn read(bytes: &[u8], password: Option<&str>, caps: &Caps) -> Reading {
    let reading = Reading::of(Kind::Pdf);
    let document = match open(bytes, password) {
        Ok(document) => document,
        Err(e) => {
            let locked = bytes.windows(8).any(|eight| eight == b"/Encrypt");
            let cut = !bytes.windows(5).any(|five| five == b"%%EOF");
            return reading.noted(match (locked, password) {
                (true, None) => About::PasswordNeeded { method: "PDF".into(), files: 1, names_hidden: false },
                (true, Some(_)) => About::PasswordWrong { or_damaged: true },
                (false, _) if cut => About::CutShort,
                (false, _) => About::Damaged { detail: e.to_string() },
            });
        }
    };
    pages(&document, reading, caps)
}

fn open(bytes: &[u8], password: Option<&str>) -> lopdf::Result<Document> {
    let password = password.map(str::to_owned);
    let options = LoadOptions { max_decompressed_size: Some(STREAM), password, ..LoadOptions::default() };
    Document::load_mem_with_options(bytes, options)
}

/// What stands on a page.
fn blocks_of(document: &Document, number: u32, caps: &Caps) -> Vec<Block> {
    let most = usize::try_from(caps.inflated).unwrap_or(usize::MAX).min(STREAM * 4);
    blocks(&document.extract_text_with_limit(&[number], most).unwrap_or_default())
}

/// No blocks: there are hardly any letters.
fn blocks(text: &str) -> Vec<Block> {
    let text: String = text.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect();
    if text.chars().filter(|c| c.is_alphanumeric()).count() < 3 {
        return Vec::new();
    }
    crate::text::blocks(text.trim()).blocks
}

fn pages(document: &Document, mut reading: Reading, caps: &Caps) -> Reading {
    if document.was_encrypted() {
        reading.note(About::Restricted);
    }
    if document.is_encrypted() && !document.was_encrypted() {
        return reading.noted(About::PasswordNeeded { method: "PDF".into(), files: 1, names_hidden: false });
    }
    let numbers = document.get_pages();
    if numbers.len() > caps.pages {
        reading.note(About::from(Cap::Pages));
    }
    let mut page = Page::default();
    let (mut pictures, mut left) = (0, usize::try_from(caps.inflated).unwrap_or(usize::MAX));
    for (&number, &id) in numbers.iter().take(caps.pages) {
        let most = left.min(STREAM * 4);
        let text = document.extract_text_with_limit(&[number], most).unwrap_or_default();
        left = left.saturating_sub(text.len().max(1000));
        page.blocks.push(Block::PageBreak { number });
        let blocks = blocks(&text);
        if blocks.is_empty() {
            // A page with nothing on it is no picture.
            let drawn = document.get_page_content_with_limit(id, most).map_or(true, |content| content.len() > 4);
            pictures += u64::from(drawn);
            continue;
        }
        page.blocks.extend(blocks);
    }
    if pictures > 0 {
        reading.note(About::PictureOfText { pages: pictures });
    }
    if numbers.is_empty() {
        reading.note(About::Damaged { detail: "no pages".into() });
    }
    reading.language = crate::text::language(&page.text());
    reading.with(Part::Page(page))
}
