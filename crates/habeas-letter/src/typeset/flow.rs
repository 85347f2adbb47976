//! The running text of a letter: paragraphs become rows of lines, and rows are divided into sheets.
//!
//! Places on a sheet are in mm from its top left corner, sizes and leading in points. A paragraph is not divided so that
//! one line of it is alone on a sheet, and a heading stays with its text.

use habeas_law::delivery::Language;

use super::breaks::{BrokenLine, MeasuredText};
use super::fonts::Style;
use super::hyphens;
use super::memory::{self, ParagraphKey};
use super::pages::{Figure, Line, Page, Part};
use super::shape;
use super::structure::ElementId;
use crate::error::LetterError;

pub(crate) const MM_PER_PT: f64 = 25.4 / 72.0;

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ParagraphStyle {
    pub(crate) part: Part,
    /// What the paragraph is to a screen reader.
    pub(crate) element: ElementId,
    pub(crate) style: Style,
    pub(crate) size_pt: f64,
    /// From baseline to baseline.
    pub(crate) leading_pt: f64,
    pub(crate) x_mm: f64,
    pub(crate) width_mm: f64,
    /// Room above, left out at the top of a sheet.
    pub(crate) above_mm: f64,
    /// Stays on the sheet of what follows.
    pub(crate) keep_with_next: bool,
    /// Lines are broken by the rules of this language.
    pub(crate) language: Language,
    /// Long words may be hyphenated.
    pub(crate) hyphens: bool,
}

impl ParagraphStyle {
    /// What its lines depend on.
    fn key(&self) -> ParagraphKey {
        let measures = [self.size_pt, self.x_mm, self.width_mm].map(f64::to_bits);
        ParagraphKey { part: self.part, style: self.style, measures, language: self.language, hyphens: self.hyphens }
    }
}

/// The mark before the first line of an item: a dash, a letter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Marker<'a> {
    pub(crate) text: &'a str,
    pub(crate) x_mm: f64,
    pub(crate) element: ElementId,
}

/// One row of the text: a line, or a marker and a line on one baseline.
#[derive(Debug, Clone)]
struct Row {
    /// `y_mm` is not set yet.
    lines: Vec<Line>,
    /// At the foot of the row; `y_mm` is not set yet.
    figure: Option<Figure>,
    above_mm: f64,
    height_mm: f64,
    /// Whether a sheet may begin with this row.
    may_begin: bool,
}

/// The text of a letter before it is divided into sheets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flow {
    rows: Vec<Row>,
    /// The next row has to be on the sheet of the last one.
    hold_next: bool,
    /// Room above the next row beside its own.
    extra_mm: f64,
}

/// How a line of a paragraph ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// At a space, which is not shown.
    Space,
    /// Without one: after a hyphen of the text, inside a word too long for a line, or at the end of the paragraph.
    Joined,
    /// Inside a word, with a hyphen that the text does not have.
    Hyphenated,
}

/// Sets one line at a place.
///
/// # Errors
/// [`LetterError::NoGlyph`]: a character that no face has.
pub(crate) fn line(text: &str, part: Part, style: Style, size_pt: f64, at: (f64, f64)) -> Result<Line, LetterError> {
    let runs = shape::shape(text, style)?;
    let width_mm = shape::width(&runs) * size_pt * MM_PER_PT;
    let (x_mm, y_mm) = at;
    let text = text.to_owned();
    Ok(Line { part, element: None, x_mm, y_mm, size_pt, width_mm, text, runs, joined: false })
}

/// The lines a text is broken into for a width.
pub(crate) fn break_lines(text: &str, style: Style, size_pt: f64, width_mm: f64) -> Result<Vec<String>, LetterError> {
    let lines = MeasuredText::new(text, style)?.lines(width_mm / (size_pt * MM_PER_PT), false).unwrap_or_default();
    Ok(lines.into_iter().filter_map(|line| text.get(line.range)).map(|t| t.trim_end_matches(' ').to_owned()).collect())
}

/// The lines of a paragraph, each with how it ends.
fn lines_of(text: &str, how: ParagraphStyle) -> Result<Vec<(String, Ending)>, LetterError> {
    let measure = how.width_mm / (how.size_pt * MM_PER_PT);
    let mut measured = MeasuredText::new(text, how.style)?.in_language(how.language);
    let whole = measured.lines(measure, false).unwrap_or_default();
    let lines = match how.hyphens && measured.is_ragged(&whole, measure) {
        true => measured.hyphenated_lines(measure, hyphens::places(text, how.language), how.style)?,
        false => whole,
    };
    let ended = |BrokenLine { range, hyphenated }| {
        let line: &str = text.get(range)?;
        let shown = line.trim_end_matches(' ');
        let ending = match (hyphenated, shown.len() == line.len()) {
            (true, _) => Ending::Hyphenated,
            (false, true) => Ending::Joined,
            (false, false) => Ending::Space,
        };
        Some((shown.to_owned(), ending))
    };
    Ok(lines.into_iter().filter_map(ended).collect())
}

/// A line that ends inside a word. Its hyphen is a soft one to whoever copies or searches the text, so the word is found.
fn hyphenated(text: &str, part: Part, style: Style, size_pt: f64, at: (f64, f64)) -> Result<Line, LetterError> {
    let mut line = line(&format!("{text}-"), part, style, size_pt, at)?;
    line.text = format!("{text}\u{AD}");
    let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    for glyph in line.runs.iter_mut().flat_map(|r| &mut r.glyphs).filter(|g| g.text == (end, end + 1)) {
        glyph.text.1 = end + 2;
    }
    Ok(line)
}

/// The lines of a paragraph from its left edge, whose baselines are not set yet.
///
/// # Errors
/// [`LetterError::NoGlyph`]: a character that no face has.
pub(crate) fn set_lines(text: &str, how: ParagraphStyle) -> Result<Vec<Line>, LetterError> {
    let set = |(text, ending): (String, Ending)| {
        let set_line = if ending == Ending::Hyphenated { hyphenated } else { line };
        let mut shown = set_line(&text, how.part, how.style, how.size_pt, (how.x_mm, 0.0))?;
        shown.joined = ending != Ending::Space;
        Ok(shown)
    };
    let lines = memory::paragraph(text, how.key(), || lines_of(text, how)?.into_iter().map(set).collect())?;
    Ok(lines.into_iter().map(|line| line.within(how.element)).collect())
}

impl Flow {
    /// Adds a paragraph. Of four lines and more, two may go to another sheet; shorter ones stay whole.
    pub(crate) fn paragraph(&mut self, text: &str, how: ParagraphStyle) -> Result<(), LetterError> {
        self.item(None, text, how)
    }

    /// Adds a paragraph with a marker before its first line.
    pub(crate) fn item(
        &mut self,
        marker: Option<Marker<'_>>,
        text: &str,
        how: ParagraphStyle,
    ) -> Result<(), LetterError> {
        let lines = set_lines(text, how)?;
        let n = lines.len();
        for (i, shown) in lines.into_iter().enumerate() {
            let mut row = Row {
                lines: Vec::with_capacity(2),
                figure: None,
                above_mm: if i == 0 { how.above_mm + std::mem::take(&mut self.extra_mm) } else { 0.0 },
                height_mm: how.leading_pt * MM_PER_PT,
                may_begin: if i == 0 { !self.hold_next } else { i >= 2 && n - i >= 2 && !how.keep_with_next },
            };
            if let (0, Some(marker)) = (i, marker) {
                let shown = line(marker.text, how.part, how.style, how.size_pt, (marker.x_mm, 0.0))?;
                row.lines.push(shown.within(marker.element));
            }
            row.lines.push(shown);
            self.rows.push(row);
        }
        if n > 0 {
            self.hold_next = how.keep_with_next;
        }
        Ok(())
    }

    /// Adds a figure in a row of its own, on the sheet of the rows before and after it.
    pub(crate) fn figure(&mut self, figure: Figure, above_mm: f64) {
        let (height_mm, above_mm) = (figure.height_mm, above_mm + std::mem::take(&mut self.extra_mm));
        self.rows.push(Row { lines: Vec::new(), figure: Some(figure), above_mm, height_mm, may_begin: false });
        self.hold_next = true;
    }

    /// Adds a line that is no part of the text, on the sheet of the rows before and after it.
    pub(crate) fn ruled(&mut self, line: Line, above_mm: f64, height_mm: f64) {
        let above_mm = above_mm + std::mem::take(&mut self.extra_mm);
        self.rows.push(Row { lines: vec![line], figure: None, above_mm, height_mm, may_begin: false });
        self.hold_next = true;
    }

    /// The next row stays on the sheet of the row before it.
    pub(crate) fn hold(&mut self) {
        self.hold_next = true;
    }

    /// More room above the next row.
    pub(crate) fn space(&mut self, mm: f64) {
        self.extra_mm += mm;
    }

    /// Distributes the rows over sheets. `tops` are the upper edges of the text on the first and on later sheets.
    pub(crate) fn sheets(&self, tops: (f64, f64), bottom: f64) -> Vec<Page> {
        let mut pages = Vec::new();
        let mut start = 0;
        let mut top = tops.0;
        while start < self.rows.len() {
            let end = self.end_of_sheet(start, bottom - top);
            let mut page = Page::default();
            let mut y = top;
            for (i, row) in self.rows.get(start..end).unwrap_or_default().iter().enumerate() {
                y += row.height_mm + if i == 0 && start > 0 { 0.0 } else { row.above_mm };
                // The baseline is a quarter of the row above its foot.
                let baseline = y - row.height_mm / 4.0;
                page.lines.extend(row.lines.iter().map(|l| Line { y_mm: baseline, ..l.clone() }));
                page.figures.extend(row.figure.iter().map(|f| Figure { y_mm: y - f.height_mm, ..f.clone() }));
            }
            pages.push(page);
            start = end;
            top = tops.1;
        }
        pages
    }

    /// The row after the last one on a sheet that begins with `start`; always at least one further.
    fn end_of_sheet(&self, start: usize, room: f64) -> usize {
        let mut y = 0.0;
        let mut full = self.rows.len();
        for (i, row) in self.rows.iter().enumerate().skip(start) {
            y += row.height_mm + if i == start && start > 0 { 0.0 } else { row.above_mm };
            if y > room + 0.01 {
                full = i;
                break;
            }
        }
        if full == self.rows.len() {
            return full;
        }
        let allowed = (start + 1..=full).rev().find(|i| self.rows.get(*i).is_none_or(|r| r.may_begin));
        allowed.unwrap_or(full).max(start + 1)
    }
}
