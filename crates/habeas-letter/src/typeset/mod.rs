//! Typesetting: from a composed letter to lines placed on sheets of A4.
//!
//! [`layout`] has the measures of each form of letter, [`flow`] divides the text into sheets, [`breaks`] breaks paragraphs,
//! [`shape`] makes glyphs. Lengths are mm from the top left corner, sizes points.

pub(crate) mod address;
pub(crate) mod breaks;
mod cover;
pub(crate) mod fallback;
pub(crate) mod flow;
pub(crate) mod fonts;
mod head;
mod hyphens;
mod layout;
mod memory;
mod pages;
mod parts;
pub(crate) mod shape;
pub(crate) mod structure;

use minijinja::context;

use crate::error::LetterError;
use crate::letter::{Block, Letter};
use crate::signature::HEIGHT_MM;
use crate::wording;
pub use cover::cover;
pub(crate) use flow::MM_PER_PT;
use flow::{Flow, Marker, ParagraphStyle};
use fonts::Style;
pub use layout::Layout;
use layout::{BOTTOM, MARGIN, NEXT_TOP, Sheet};
pub(crate) use layout::{HEIGHT, WIDTH};
pub use memory::remembering;
pub use pages::{Figure, Glyph, Line, Page, Pages, Part, Rule, Run, WrittenPicture};
pub(crate) use pages::{Link, PlacedPicture, Target};
use parts::{BlockElements, LetterElements};
use structure::{ElementId, Structure};

const MAX_PAGES: usize = 60;
const SMALL: f64 = 9.0;

/// The distance between closing and name for a signature on paper.
const SIGNED_MM: f64 = 20.0;

/// The distance between a drawn signature and the name under it.
const NAME_UNDER_MM: f64 = 1.0;

/// Room for a place, a date and a signature.
pub(crate) const SIGNING_LINE: &str = "______________________________________________";

/// The indent of an item's marker.
const MARKER_MM: f64 = 5.0;

/// Body size and leading in points, in the order of preference: a later one is taken only if it saves a sheet.
const SIZES: [(f64, f64); 4] = [(11.0, 14.5), (11.0, 13.75), (10.5, 13.0), (10.5, 12.5)];

/// Places a letter on sheets of A4.
///
/// # Errors
/// An address that does not fit its window, a character that no font has, or more than 60 pages; see [`LetterError`].
pub fn typeset(letter: &Letter, layout: Layout) -> Result<Pages, LetterError> {
    let sheet = layout.sheet();
    let mut structure = Structure::default();
    let alternative = match &letter.signature {
        Some(_) => {
            let name = letter.sender_name.as_str();
            Some(wording::of(letter.language).text("signature_alternative", context! { name })?)
        }
        None => None,
    };
    let elements = &LetterElements::new(letter, alternative, &mut structure);
    let mut pages = remembering(|| fewest_pages(letter, elements, &sheet))?;
    if pages.len() > MAX_PAGES {
        return Err(LetterError::TooManyPages { max: MAX_PAGES });
    }
    add_running_lines(letter, &sheet, &mut pages)?;
    if let Some(first) = pages.first_mut() {
        // Within 4 to 9 mm of the edge: printers leave the outermost 4 mm white.
        let mark = |y: f64, x2_mm: f64| Rule { x1_mm: 4.5, y1_mm: y, x2_mm, y2_mm: y, width_pt: 0.25 };
        first.marks.extend(sheet.folds.iter().map(|y| mark(*y, 9.0)));
        first.marks.extend(sheet.punch.map(|y| mark(y, 11.0)));
    }
    Ok(Pages { width_mm: WIDTH, height_mm: HEIGHT, pages, structure })
}

/// The pages at the first of the sizes that need the fewest.
fn fewest_pages(letter: &Letter, elements: &LetterElements, sheet: &Sheet) -> Result<Vec<Page>, LetterError> {
    let mut fewest: Option<Vec<Page>> = None;
    for (size, leading) in SIZES {
        let pages = Attempt { letter, elements, sheet, size, leading }.pages()?;
        if fewest.as_ref().is_none_or(|f| pages.len() < f.len()) {
            fewest = Some(pages);
        }
        if fewest.as_ref().is_some_and(|f| f.len() < 2) {
            break;
        }
    }
    Ok(fewest.unwrap_or_default())
}

/// One attempt at setting a letter, at one size.
struct Attempt<'a> {
    letter: &'a Letter,
    elements: &'a LetterElements,
    sheet: &'a Sheet,
    size: f64,
    leading: f64,
}

impl Attempt<'_> {
    fn pages(&self) -> Result<Vec<Page>, LetterError> {
        let mut fixed = Vec::new();
        let mut flow = Flow::default();
        let mut moved = Vec::new();
        let top = match self.sheet.window {
            Some(window) => {
                (fixed, moved) = self.fixed_lines(window)?;
                // A date line of two lines pushes the text down.
                let lowest = fixed.iter().map(|l| l.y_mm).fold(0.0, f64::max);
                self.sheet.text_top + lowest - self.sheet.date_y
            }
            None => {
                self.sender(&mut flow)?;
                self.recipient_to_date(&mut flow)?;
                self.sheet.sender.y_mm
            }
        };
        self.moved(&mut flow, &moved)?;
        self.text(&mut flow)?;
        let mut pages = flow.sheets((top, NEXT_TOP), BOTTOM);
        if let Some(first) = pages.first_mut() {
            fixed.append(&mut first.lines);
            first.lines = fixed;
        }
        Ok(pages)
    }

    /// The style of the running text, to vary from.
    fn body_style(&self, part: Part, element: ElementId) -> ParagraphStyle {
        ParagraphStyle {
            part,
            element,
            style: Style::Regular,
            size_pt: self.size,
            leading_pt: self.leading,
            x_mm: self.sheet.x,
            width_mm: self.sheet.width,
            above_mm: 0.0,
            keep_with_next: false,
            language: self.letter.language,
            hyphens: false,
        }
    }

    /// The room between paragraphs.
    fn gap(&self) -> f64 {
        self.leading * MM_PER_PT * 0.5
    }

    fn sender(&self, flow: &mut Flow) -> Result<(), LetterError> {
        let area = self.sheet.sender;
        let lines = std::iter::once(&self.letter.sender_name).chain(&self.letter.sender);
        for (i, (text, element)) in lines.zip(&self.elements.sender).enumerate() {
            let base = self.body_style(Part::Sender, *element);
            let base = ParagraphStyle { x_mm: area.x_mm, width_mm: area.width_mm, ..base };
            let how = match i {
                0 => ParagraphStyle { style: Style::Bold, ..base },
                _ => ParagraphStyle { size_pt: self.size - 1.0, leading_pt: self.leading - 1.0, ..base },
            };
            flow.paragraph(text, how)?;
        }
        Ok(())
    }

    /// Recipient, mention and date of a layout without a window.
    fn recipient_to_date(&self, flow: &mut Flow) -> Result<(), LetterError> {
        let gap = 2.0 * self.leading * MM_PER_PT;
        for (i, (line, element)) in self.letter.recipient.iter().zip(&self.elements.recipient).enumerate() {
            let above_mm = if i == 0 { gap } else { 0.0 };
            let base = self.body_style(Part::Recipient, *element);
            flow.paragraph(line, ParagraphStyle { above_mm, width_mm: 100.0, ..base })?;
        }
        if let Some(mention) = &self.letter.mention {
            let base = self.body_style(Part::Mention, self.elements.mention);
            flow.paragraph(mention, ParagraphStyle { style: Style::Bold, above_mm: gap / 2.0, ..base })?;
        }
        let base = self.body_style(Part::Date, self.elements.date);
        flow.paragraph(&self.letter.date_line, ParagraphStyle { above_mm: gap, ..base })?;
        // Together with the room above a subject.
        flow.space(gap / 2.0);
        Ok(())
    }

    /// The lines of the recipient that had no room in the window, over the subject.
    fn moved(&self, flow: &mut Flow, moved: &[usize]) -> Result<(), LetterError> {
        let lines = self.letter.recipient.iter().zip(&self.elements.recipient).enumerate();
        for (_, (text, element)) in lines.filter(|(i, _)| moved.contains(i)) {
            let base = self.body_style(Part::Mention, *element);
            flow.paragraph(text, ParagraphStyle { keep_with_next: true, ..base })?;
        }
        if !moved.is_empty() {
            flow.space(self.gap());
        }
        Ok(())
    }

    /// From the subject to the enclosures.
    fn text(&self, flow: &mut Flow) -> Result<(), LetterError> {
        let base = self.body_style(Part::Subject, self.elements.subject);
        let subject = ParagraphStyle { keep_with_next: true, ..base };
        flow.paragraph(&self.letter.subject_line, ParagraphStyle { style: Style::Bold, ..subject })?;
        if let Some(reference) = self.letter.reference_line.as_ref().filter(|_| !self.sheet.reference_above_date) {
            flow.paragraph(reference, ParagraphStyle { element: self.elements.reference, ..subject })?;
        }
        let base = self.body_style(Part::Salutation, self.elements.salutation);
        let salutation = ParagraphStyle { keep_with_next: true, above_mm: 2.0 * self.gap(), ..base };
        flow.paragraph(&self.letter.salutation, salutation)?;
        for (i, (block, elements)) in self.letter.body.iter().zip(&self.elements.body).enumerate() {
            let before_list = matches!(self.letter.body.get(i + 1), Some(Block::List(_)));
            self.block(flow, block, elements, before_list)?;
        }
        self.end(flow)
    }

    fn block(
        &self,
        flow: &mut Flow,
        block: &Block,
        elements: &BlockElements,
        before_list: bool,
    ) -> Result<(), LetterError> {
        let style =
            |element| ParagraphStyle { above_mm: self.gap(), hyphens: true, ..self.body_style(Part::Body, element) };
        match (block, elements) {
            (Block::Heading(text), BlockElements::Text(element)) => {
                let above_mm = 1.8 * self.gap();
                let base = ParagraphStyle { style: Style::Bold, hyphens: false, ..style(*element) };
                flow.paragraph(text, ParagraphStyle { keep_with_next: true, above_mm, ..base })
            }
            (Block::Paragraph(text), BlockElements::Text(element)) => {
                flow.paragraph(text, ParagraphStyle { keep_with_next: before_list, ..style(*element) })
            }
            (Block::List(items), BlockElements::List(elements)) => {
                let lettered = items.iter().any(|i| i.marker.chars().count() > 1);
                let indent = if lettered { 12.0 } else { 9.5 };
                for (i, (item, (label, body))) in items.iter().zip(elements).enumerate() {
                    let above_mm = self.gap() * if i == 0 { 0.6 } else { 0.25 };
                    let base = style(*body);
                    let (x_mm, width_mm) = (base.x_mm + indent, base.width_mm - indent);
                    let marker = Marker { text: &item.marker, x_mm: self.sheet.x + MARKER_MM, element: *label };
                    flow.item(Some(marker), &item.text, ParagraphStyle { x_mm, width_mm, above_mm, ..base })?;
                }
                Ok(())
            }
            // The elements were made from these blocks.
            (Block::Heading(_) | Block::Paragraph(_) | Block::List(_), _) => Ok(()),
        }
    }

    /// Closing formula, name and enclosures; never alone on a sheet.
    fn end(&self, flow: &mut Flow) -> Result<(), LetterError> {
        flow.hold();
        let base = self.body_style(Part::Closing, self.elements.closing);
        flow.paragraph(&self.letter.closing, ParagraphStyle { keep_with_next: true, above_mm: self.gap(), ..base })?;
        let x_mm = self.sheet.closing_x;
        // A hand-written signature needs about 20 mm; on a message the name follows the closing.
        let above_mm = match &self.letter.signature {
            Some(signature) => {
                let (width_mm, height_mm) = signature.size_mm();
                let element = self.elements.signature;
                let signature = signature.clone();
                // Together as high as the room for a signature by hand, so that signing costs no sheet.
                let above = SIGNED_MM - HEIGHT_MM - NAME_UNDER_MM;
                flow.figure(Figure { x_mm, y_mm: 0.0, width_mm, height_mm, signature, element }, above);
                NAME_UNDER_MM
            }
            None if self.letter.signing.is_some() => {
                self.signing_line(flow, x_mm)?;
                0.0
            }
            None if self.letter.by_post => SIGNED_MM,
            None => 2.0 * self.gap(),
        };
        let width_mm = WIDTH - MARGIN - x_mm;
        let base = self.body_style(Part::Signature, self.elements.name);
        flow.paragraph(&self.letter.sender_name, ParagraphStyle { x_mm, width_mm, above_mm, ..base })?;
        if let Some(second) = self.letter.signing.as_ref().and_then(|signing| signing.second.as_ref()) {
            let base = self.body_style(Part::Closing, self.elements.second);
            flow.paragraph(second, ParagraphStyle { keep_with_next: true, above_mm: 2.0 * self.gap(), ..base })?;
            self.signing_line(flow, x_mm)?;
        }
        let Some(enclosures) = &self.letter.enclosures else { return Ok(()) };
        let base = self.body_style(Part::Enclosures, self.elements.enclosures);
        let (size_pt, leading_pt, above_mm) = (self.size - 1.0, self.leading - 1.0, 2.0 * self.gap());
        flow.paragraph(enclosures, ParagraphStyle { size_pt, leading_pt, above_mm, ..base })
    }
}

impl Attempt<'_> {
    /// A line to sign on, which no reader reads aloud.
    fn signing_line(&self, flow: &mut Flow, x_mm: f64) -> Result<(), LetterError> {
        let line = flow::line(SIGNING_LINE, Part::Signature, Style::Regular, self.size, (x_mm, 0.0))?;
        flow.ruled(line, SIGNED_MM - self.leading * MM_PER_PT, self.leading * MM_PER_PT);
        Ok(())
    }
}

/// Adds the head of follow-on sheets and the page numbers; a letter of one sheet has neither.
fn add_running_lines(letter: &Letter, sheet: &Sheet, pages: &mut [Page]) -> Result<(), LetterError> {
    let of = pages.len();
    if of < 2 {
        return Ok(());
    }
    let words = wording::of(letter.language);
    for (i, page) in pages.iter_mut().enumerate() {
        if i > 0 {
            let fits = flow::break_lines(&letter.running, Style::Regular, SMALL, sheet.width)?;
            let head = fits.first().map(String::as_str).unwrap_or_default();
            let line = flow::line(head, Part::Running, Style::Regular, SMALL, (sheet.x, 18.0))?;
            page.lines.insert(0, line);
            let (x1_mm, x2_mm) = (sheet.x, sheet.x + sheet.width);
            page.marks.push(Rule { x1_mm, y1_mm: 20.5, x2_mm, y2_mm: 20.5, width_pt: 0.4 });
        }
        let text = words.text("page", context! { n => i + 1, of })?;
        let mut foot = flow::line(&text, Part::Running, Style::Regular, SMALL, (0.0, 283.0))?;
        foot.x_mm = sheet.x + sheet.width - foot.width_mm;
        page.lines.push(foot);
    }
    Ok(())
}
