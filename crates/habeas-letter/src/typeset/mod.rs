//! From a worded letter to placed lines.

pub(crate) mod address;
pub(crate) mod breaks;
mod cover;
pub(crate) mod flow;
pub(crate) mod fonts;
mod hyphens;
mod layout;
mod pages;
mod shape;

use minijinja::context;

use crate::error::LetterError;
use crate::letter::{Block, Letter};
use crate::signature::HEIGHT_MM;
use crate::wording;
use address::Area;
pub use cover::cover;
pub(crate) use flow::MM_PER_PT;
use flow::{Flow, Setting};
use fonts::Style;
pub use layout::Layout;
use layout::{BOTTOM, HEIGHT, MARGIN, NEXT_TOP, Sheet, WIDTH};
pub use pages::{Figure, Glyph, Line, Page, Pages, Part, Rule, Run};

const MAX_PAGES: usize = 60;
const SMALL: f64 = 9.0;

/// Between closing and name, on paper.
const SIGNED_MM: f64 = 20.0;

/// Body size and leading in points, tried in order: a later one is taken only where it saves a sheet.
const FITS: [(f64, f64); 3] = [(11.0, 14.5), (11.0, 13.75), (10.5, 13.0)];

/// Places a letter on sheets of A4.
///
/// # Errors
/// An address that does not fit its window, a character no font has, or a letter without end; see [`LetterError`].
pub fn typeset(letter: &Letter, layout: Layout) -> Result<Pages, LetterError> {
    let sheet = layout.sheet();
    let mut best: Option<Vec<Page>> = None;
    for (size, leading) in FITS {
        let tried = Set { letter, sheet: &sheet, size, leading }.pages()?;
        if best.as_ref().is_none_or(|b| tried.len() < b.len()) {
            best = Some(tried);
        }
        if best.as_ref().is_some_and(|b| b.len() < 2) {
            break;
        }
    }
    let mut pages = best.unwrap_or_default();
    if pages.len() > MAX_PAGES {
        return Err(LetterError::TooManyPages { max: MAX_PAGES });
    }
    running(letter, &sheet, &mut pages)?;
    if let Some(first) = pages.first_mut() {
        // Within 4 to 9 mm of the edge: printers leave the outermost 4 mm white.
        let mark = |y: f64, x2_mm: f64| Rule { x1_mm: 4.5, y1_mm: y, x2_mm, y2_mm: y, width_pt: 0.25 };
        first.marks.extend(sheet.folds.iter().map(|y| mark(*y, 9.0)));
        first.marks.extend(sheet.punch.map(|y| mark(y, 11.0)));
    }
    Ok(Pages { width_mm: WIDTH, height_mm: HEIGHT, pages })
}

/// One attempt at setting a letter.
struct Set<'a> {
    letter: &'a Letter,
    sheet: &'a Sheet,
    size: f64,
    leading: f64,
}

impl Set<'_> {
    fn pages(&self) -> Result<Vec<Page>, LetterError> {
        let mut fixed = Vec::new();
        let mut flow = Flow::default();
        let top = match self.sheet.window {
            Some(window) => {
                fixed = self.around_the_window(window)?;
                // A date line of two lines pushes the text down.
                let lowest = fixed.iter().map(|l| l.y_mm).fold(0.0, f64::max);
                self.sheet.text_top + lowest - self.sheet.date_y
            }
            None => {
                self.sender(&mut flow)?;
                self.heads(&mut flow)?;
                self.sheet.sender.y_mm
            }
        };
        self.text(&mut flow)?;
        let mut pages = flow.sheets((top, NEXT_TOP), BOTTOM);
        if let Some(first) = pages.first_mut() {
            fixed.append(&mut first.lines);
            first.lines = fixed;
        }
        Ok(pages)
    }

    /// Sender, recipient, mention and date where a window fixes their places.
    fn around_the_window(&self, window: Area) -> Result<Vec<Line>, LetterError> {
        let mut lines = self.head()?;
        lines.extend(self.return_line(window)?);
        lines.extend(address::place(&self.letter.recipient, window)?);
        if let Some(mention) = &self.letter.mention {
            // With a number it may be longer than the room beside the date.
            let room = self.sheet.date_x - self.sheet.x - 4.0;
            for (i, text) in flow::broken(mention, Style::Bold, self.size, room)?.iter().enumerate() {
                let y = self.sheet.date_y + self.leading * MM_PER_PT * f64::from(u32::try_from(i).unwrap_or(u32::MAX));
                lines.push(flow::line(text, Part::Mention, Style::Bold, self.size, (self.sheet.x, y))?);
            }
        }
        let right = WIDTH - MARGIN - self.sheet.date_x;
        let date = flow::broken(&self.letter.date_line, Style::Regular, self.size, right)?;
        let mut y = self.sheet.date_y;
        for text in &date {
            lines.push(flow::line(text, Part::Date, Style::Regular, self.size, (self.sheet.date_x, y))?);
            y += self.leading * MM_PER_PT;
        }
        Ok(lines)
    }

    /// The sender over the window, smaller where it would reach into it.
    fn head(&self) -> Result<Vec<Line>, LetterError> {
        let area = self.sheet.sender;
        for (size, leading) in [(self.size, self.leading), (10.0, 12.0), (9.0, 10.8), (8.0, 9.6)] {
            let mut flow = Flow::default();
            Set { size, leading, ..*self }.sender(&mut flow)?;
            let mut sheets = flow.sheets((area.y_mm, area.y_mm), area.y_mm + area.height_mm);
            if sheets.len() < 2 {
                return Ok(sheets.pop().unwrap_or_default().lines);
            }
        }
        Err(LetterError::SenderTooLong)
    }

    /// The sender's address in one small line over the recipient's, where the layout has it and it fits: what comes
    /// back undelivered finds its way.
    fn return_line(&self, window: Area) -> Result<Option<Line>, LetterError> {
        let Some(y) = self.sheet.return_y else { return Ok(None) };
        let letter = self.letter;
        let address = letter.sender.iter().filter(|l| !l.contains('@')).map(String::as_str);
        let text: Vec<&str> = std::iter::once(letter.sender_name.as_str()).chain(address).collect();
        let line = flow::line(&text.join(" · "), Part::ReturnLine, Style::Regular, 7.0, (window.x_mm, y))?;
        Ok((line.width_mm <= window.width_mm).then_some(line))
    }

    /// The body's setting, to vary from.
    fn setting(&self, part: Part) -> Setting {
        Setting {
            part,
            style: Style::Regular,
            size_pt: self.size,
            leading_pt: self.leading,
            x_mm: self.sheet.x,
            width_mm: self.sheet.width,
            above_mm: 0.0,
            keep: false,
            hyphens: None,
        }
    }

    /// The room between paragraphs.
    fn gap(&self) -> f64 {
        self.leading * MM_PER_PT * 0.5
    }

    fn sender(&self, flow: &mut Flow) -> Result<(), LetterError> {
        let set = Setting {
            size_pt: self.size - 1.0,
            leading_pt: self.leading - 1.0,
            x_mm: self.sheet.sender.x_mm,
            width_mm: self.sheet.sender.width_mm,
            ..self.setting(Part::Sender)
        };
        flow.paragraph(
            &self.letter.sender_name,
            Setting { style: Style::Bold, size_pt: self.size, leading_pt: self.leading, ..set },
        )?;
        self.letter.sender.iter().try_for_each(|line| flow.paragraph(line, set))
    }

    /// Recipient, mention and date in the flow.
    fn heads(&self, flow: &mut Flow) -> Result<(), LetterError> {
        let gap = 2.0 * self.leading * MM_PER_PT;
        let recipient = self.setting(Part::Recipient);
        for (i, line) in self.letter.recipient.iter().enumerate() {
            let above_mm = if i == 0 { gap } else { 0.0 };
            flow.paragraph(line, Setting { above_mm, width_mm: 100.0, ..recipient })?;
        }
        if let Some(mention) = &self.letter.mention {
            let set = self.setting(Part::Mention);
            flow.paragraph(mention, Setting { style: Style::Bold, above_mm: gap / 2.0, ..set })?;
        }
        flow.paragraph(&self.letter.date_line, Setting { above_mm: gap, ..self.setting(Part::Date) })?;
        // Together with the room above a subject.
        flow.space(gap / 2.0);
        Ok(())
    }

    /// From the subject to the enclosures.
    fn text(&self, flow: &mut Flow) -> Result<(), LetterError> {
        let subject = Setting { keep: true, above_mm: 0.0, ..self.setting(Part::Subject) };
        flow.paragraph(&self.letter.subject_line, Setting { style: Style::Bold, ..subject })?;
        if let Some(reference) = &self.letter.reference_line {
            flow.paragraph(reference, subject)?;
        }
        let salutation = self.setting(Part::Salutation);
        flow.paragraph(&self.letter.salutation, Setting { keep: true, above_mm: 2.0 * self.gap(), ..salutation })?;
        for (i, block) in self.letter.body.iter().enumerate() {
            self.block(flow, block, matches!(self.letter.body.get(i + 1), Some(Block::List(_))))?;
        }
        self.end(flow)
    }

    fn block(&self, flow: &mut Flow, block: &Block, before_list: bool) -> Result<(), LetterError> {
        let hyphens = Some(self.letter.language);
        let set = Setting { above_mm: self.gap(), hyphens, ..self.setting(Part::Body) };
        match block {
            Block::Heading(text) => {
                let above_mm = 1.8 * self.gap();
                flow.paragraph(text, Setting { style: Style::Bold, keep: true, above_mm, hyphens: None, ..set })
            }
            Block::Paragraph(text) => flow.paragraph(text, Setting { keep: before_list, ..set }),
            Block::List(items) => {
                let lettered = items.iter().any(|i| i.marker.chars().count() > 1);
                let (mark, indent) = if lettered { (5.0, 12.0) } else { (5.0, 9.5) };
                for (i, item) in items.iter().enumerate() {
                    let above_mm = self.gap() * if i == 0 { 0.6 } else { 0.25 };
                    let (x_mm, width_mm) = (set.x_mm + indent, set.width_mm - indent);
                    let set = Setting { x_mm, width_mm, above_mm, ..set };
                    flow.item(Some((&item.marker, self.sheet.x + mark)), &item.text, set)?;
                }
                Ok(())
            }
        }
    }

    /// Closing formula, name and enclosures; never alone on a sheet.
    fn end(&self, flow: &mut Flow) -> Result<(), LetterError> {
        flow.hold();
        let closing = Setting { keep: true, above_mm: self.gap(), ..self.setting(Part::Closing) };
        flow.paragraph(&self.letter.closing, closing)?;
        let x_mm = self.sheet.closing_x;
        // A hand-written signature needs about 20 mm; on a message the name follows the closing.
        let above_mm = match &self.letter.signature {
            Some(signature) => {
                let (width_mm, height_mm) = signature.size_mm();
                let figure = Figure { x_mm, y_mm: 0.0, width_mm, height_mm, signature: signature.clone() };
                flow.figure(figure, SIGNED_MM - HEIGHT_MM);
                1.0
            }
            None if self.letter.by_post => SIGNED_MM,
            None => 2.0 * self.gap(),
        };
        let width_mm = WIDTH - MARGIN - x_mm;
        let name = Setting { x_mm, width_mm, above_mm, ..self.setting(Part::Signature) };
        flow.paragraph(&self.letter.sender_name, name)?;
        match &self.letter.enclosures {
            Some(enclosures) => {
                let set = Setting { above_mm: 2.0 * self.gap(), ..self.setting(Part::Enclosures) };
                let (size_pt, leading_pt) = (self.size - 1.0, self.leading - 1.0);
                flow.paragraph(enclosures, Setting { size_pt, leading_pt, ..set })
            }
            None => Ok(()),
        }
    }
}

/// Head of follow-on sheets and page numbers; a letter of one sheet has neither.
fn running(letter: &Letter, sheet: &Sheet, pages: &mut [Page]) -> Result<(), LetterError> {
    let of = pages.len();
    if of < 2 {
        return Ok(());
    }
    let words = wording::of(letter.language);
    for (i, page) in pages.iter_mut().enumerate() {
        if i > 0 {
            let fits = flow::broken(&letter.running, Style::Regular, SMALL, sheet.width)?;
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
