//! One page of a PDF as a picture, with its text. The picture is drawn from the file as it is: what a page shows and what it
//! says in letters may differ, and a person sees both.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::{blocks_of, open};
use crate::caps::Caps;
use crate::reading::Block;
use crate::reason::About;

/// Which page is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageWanted {
    /// Counted from one.
    Number(u32),
    /// The one that holds this row of the text of the whole, counted from one.
    Row(u64),
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageShown {
    pub number: u32,
    /// How many there are.
    pub pages: u32,
    pub width: u32,
    pub height: u32,
    /// Three bytes each, from top to bottom.
    pub pixels: Vec<u8>,
    /// Its text. Where the letters cannot be had, there is none, and the picture is all.
    pub blocks: Vec<Block>,
    /// The row of the first block in the text of the whole, from one on; only where the page was wanted by a row.
    pub row: Option<u64>,
}

/// A page is drawn at most so many times its size: a stamp need not fill a screen.
const LARGEST: f32 = 8.0;
/// Points that a side has at least, in PDF's own unit.
const LEAST: f32 = 1.0;

/// Draws a page with no side longer than so many pixels.
///
/// # Errors
/// It cannot be had, with the reason; there is no such page.
pub fn show_page(
    bytes: Vec<u8>,
    password: Option<&str>,
    wanted: PageWanted,
    longest: u32,
    caps: &Caps,
) -> Result<PageShown, About> {
    let text = Text::of(&bytes, password, wanted, caps);
    let pdf = Pdf::new_with_password(bytes, password.unwrap_or_default()).map_err(|e| refusal(e, password))?;
    let pages = pdf.pages();
    let page = pages.get(text.number as usize - 1);
    let page = page.ok_or(About::NoSuchPage { number: u64::from(text.number), pages: pages.len() as u64 })?;
    let (width, height) = page.render_dimensions();
    if !(width.is_finite() && height.is_finite()) || width.min(height) < LEAST {
        return Err(About::Damaged { detail: "the size of the page".into() });
    }
    let scale = (longest as f32 / width.max(height)).min(LARGEST);
    let scaled = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let settings = InterpreterSettings::default();
    let picture = render(page, &RenderCache::new(), &settings, &RenderSettings::default(), &scaled);
    let (width, height) = (u32::from(picture.width()), u32::from(picture.height()));
    if width == 0 || height == 0 {
        return Err(About::Damaged { detail: "the size of the page".into() });
    }
    // On white paper nothing is transparent.
    let pixels: Vec<u8> =
        picture.data_as_u8_slice().chunks_exact(4).flat_map(|pixel| pixel.iter().take(3).copied()).collect();
    // A white sheet must not stand for a page that says something.
    if !text.blocks.is_empty() && pixels.iter().all(|part| *part == 255) {
        return Err(About::Damaged { detail: "nothing of the page was drawn".into() });
    }
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    Ok(PageShown { number: text.number, pages: count, width, height, pixels, blocks: text.blocks, row: text.row })
}

fn refusal(error: LoadPdfError, password: Option<&str>) -> About {
    match (error, password) {
        (LoadPdfError::Decryption(DecryptionError::PasswordProtected), None) => {
            About::PasswordNeeded { method: "PDF".into(), files: 1, names_hidden: false }
        }
        (LoadPdfError::Decryption(DecryptionError::PasswordProtected), Some(_)) => {
            About::PasswordWrong { or_damaged: true }
        }
        (error, _) => About::Damaged { detail: format!("{error:?}") },
    }
}

/// The text of the page, by the reader that reads the whole: so that rows are the same.
struct Text {
    number: u32,
    blocks: Vec<Block>,
    row: Option<u64>,
}

impl Text {
    fn of(bytes: &[u8], password: Option<&str>, wanted: PageWanted, caps: &Caps) -> Self {
        let document = open(bytes, password).ok();
        let blocks = |number: u32| document.as_ref().map(|one| blocks_of(one, number, caps)).unwrap_or_default();
        let row = match wanted {
            PageWanted::Number(number) => {
                return Self { number: number.max(1), blocks: blocks(number.max(1)), row: None };
            }
            PageWanted::Row(row) => row,
        };
        let count = document.as_ref().map_or(0, |one| one.get_pages().len()).min(caps.pages);
        let mut first = 1;
        for number in 1..=u32::try_from(count).unwrap_or(u32::MAX) {
            let blocks = blocks(number);
            // The break before a page is a row of its own.
            let next = first + 1 + blocks.len() as u64;
            if row < next {
                return Self { number, blocks, row: Some(first + 1) };
            }
            first = next;
        }
        Self { number: 1, blocks: blocks(1), row: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One page with these drawing commands, by the rules of PDF 1.7 (ISO 32000-1), with a font that it does not bring.
    fn page(font: &str, content: &str) -> Vec<u8> {
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Count 1 /Kids [4 0 R] >>".to_owned(),
            format!("<< /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>"),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
                .to_owned(),
            format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        ];
        let (mut out, mut places) = ("%PDF-1.7\n".to_owned(), Vec::new());
        for (n, object) in objects.iter().enumerate() {
            places.push(out.len());
            out += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
        }
        let start = out.len();
        out += "xref\n0 6\n0000000000 65535 f \n";
        places.iter().for_each(|place| out += &format!("{place:010} 00000 n \n"));
        out += &format!("trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        out.into_bytes()
    }

    fn show(bytes: Vec<u8>, number: u32) -> Result<PageShown, About> {
        show_page(bytes, None, PageWanted::Number(number), 800, &Caps::default())
    }

    #[test]
    fn letters_of_fonts_that_the_file_does_not_bring_are_drawn() {
        for font in ["Helvetica", "Times-Roman", "Courier", "ArialMT", "NoSuchFont"] {
            let content = "0.85 0.9 1 rg 60 600 475 60 re f 0 g BT /F1 20 Tf 72 722 Td (Copy of your data) Tj ET";
            let shown = show(page(font, content), 1).unwrap();
            let dark = shown.pixels.chunks(3).filter(|pixel| pixel.iter().all(|part| *part < 100)).count();
            assert!(dark > 200, "{font}: {dark}");
            let blue = shown.pixels.chunks(3).filter(|pixel| **pixel == [217, 230, 255]).count();
            assert!(blue > 20_000, "what is filled has its colour: {blue}");
        }
    }

    #[test]
    fn a_white_sheet_never_stands_for_a_page_that_says_something() {
        let white = page("Helvetica", "1 g BT /F1 20 Tf 72 722 Td (white on white) Tj ET");
        assert!(matches!(show(white, 1), Err(About::Damaged { .. })));
        assert!(show(page("Helvetica", ""), 1).unwrap().pixels.iter().all(|part| *part == 255), "an empty page");
    }

    #[test]
    fn a_page_behind_the_last_one_has_a_reason_of_its_own() {
        assert_eq!(show(page("Helvetica", ""), 7).unwrap_err(), About::NoSuchPage { number: 7, pages: 1 });
    }
}
