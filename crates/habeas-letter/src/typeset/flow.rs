//! The running text: rows of lines, and which of them may stand at the top of a sheet.

use habeas_law::delivery::Language;

use super::breaks::Measured;
use super::fonts::Style;
use super::hyphens;
use super::pages::{Figure, Line, Page, Part};
use super::shape;
use crate::error::LetterError;

pub(crate) const MM_PER_PT: f64 = 25.4 / 72.0;

/// How a paragraph is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    pub(crate) part: Part,
    pub(crate) style: Style,
    pub(crate) size_pt: f64,
    /// From baseline to baseline.
    pub(crate) leading_pt: f64,
    pub(crate) x_mm: f64,
    pub(crate) width_mm: f64,
    /// Room above, left out at the top of a sheet.
    pub(crate) above_mm: f64,
    /// Stays on the sheet of what follows.
    pub(crate) keep: bool,
    /// Long words may be parted, as this language does.
    pub(crate) hyphens: Option<Language>,
}

/// One row of the text: a line, or a mark and a line on one baseline.
#[derive(Debug, Clone)]
struct Row {
    /// `y_mm` is not set yet.
    lines: Vec<Line>,
    /// Stands at the foot of the row; `y_mm` is not set yet.
    figure: Option<Figure>,
    above_mm: f64,
    height_mm: f64,
    /// Whether a sheet may begin with this row.
    may_begin: bool,
}

/// The text of a letter on its way to sheets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flow {
    rows: Vec<Row>,
    /// The next row has to stand on the sheet of the last.
    held: bool,
    /// Room above the next row beside its own.
    extra_mm: f64,
}

/// Sets one line at a place. The width of the line is what it takes.
pub(crate) fn line(text: &str, part: Part, style: Style, size_pt: f64, at: (f64, f64)) -> Result<Line, LetterError> {
    let runs = shape::shape(text, style)?;
    let width_mm = shape::width(&runs) * size_pt * MM_PER_PT;
    Ok(Line { part, x_mm: at.0, y_mm: at.1, size_pt, width_mm, text: text.to_owned(), runs })
}

/// The lines a text is broken into for a width.
pub(crate) fn broken(text: &str, style: Style, size_pt: f64, width_mm: f64) -> Result<Vec<String>, LetterError> {
    let lines = Measured::new(text, style)?.lines(width_mm / (size_pt * MM_PER_PT), false).unwrap_or_default();
    Ok(lines.into_iter().filter_map(|r| text.get(r)).map(|t| t.trim_end_matches(' ').to_owned()).collect())
}

/// The lines of a paragraph, each with whether a word goes on in the next.
fn lines_of(text: &str, set: Setting) -> Result<Vec<(String, bool)>, LetterError> {
    let measure = set.width_mm / (set.size_pt * MM_PER_PT);
    let mut measured = Measured::new(text, set.style)?;
    let whole = measured.lines(measure, false).unwrap_or_default();
    let lines = match set.hyphens {
        Some(language) if measured.torn(&whole, measure) => {
            measured.lines_parted(measure, hyphens::places(text, language), set.style)?
        }
        _ => whole.into_iter().map(|range| (range, false)).collect(),
    };
    let of = |(range, hyphen)| text.get(range).map(|t: &str| (t.trim_end_matches(' ').to_owned(), hyphen));
    Ok(lines.into_iter().filter_map(of).collect())
}

/// A line that ends within a word. The hyphen is shown and said to be a soft one, so that a search finds the word.
fn parted(text: &str, part: Part, style: Style, size_pt: f64, at: (f64, f64)) -> Result<Line, LetterError> {
    let mut line = line(&format!("{text}-"), part, style, size_pt, at)?;
    line.text = format!("{text}\u{AD}");
    let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    for glyph in line.runs.iter_mut().flat_map(|r| &mut r.glyphs).filter(|g| g.text == (end, end + 1)) {
        glyph.text.1 = end + 2;
    }
    Ok(line)
}

impl Flow {
    /// Adds a paragraph. Of four lines and more, two may go to another sheet; shorter ones stay whole.
    pub(crate) fn paragraph(&mut self, text: &str, set: Setting) -> Result<(), LetterError> {
        self.item(None, text, set)
    }

    /// Adds a paragraph with a mark (`(a)`, a dash) standing before its first line, at `x` of the mark.
    pub(crate) fn item(&mut self, mark: Option<(&str, f64)>, text: &str, set: Setting) -> Result<(), LetterError> {
        let lines = lines_of(text, set)?;
        let n = lines.len();
        for (i, (text, hyphen)) in lines.iter().enumerate() {
            let mut row = Row {
                lines: Vec::with_capacity(2),
                figure: None,
                above_mm: if i == 0 { set.above_mm + std::mem::take(&mut self.extra_mm) } else { 0.0 },
                height_mm: set.leading_pt * MM_PER_PT,
                may_begin: if i == 0 { !self.held } else { i >= 2 && n - i >= 2 && !set.keep },
            };
            if let (0, Some((mark, x))) = (i, mark) {
                row.lines.push(line(mark, set.part, set.style, set.size_pt, (x, 0.0))?);
            }
            let set_line = if *hyphen { parted } else { line };
            row.lines.push(set_line(text, set.part, set.style, set.size_pt, (set.x_mm, 0.0))?);
            self.rows.push(row);
        }
        if n > 0 {
            self.held = set.keep;
        }
        Ok(())
    }

    /// Adds a figure in a row of its own, kept with the rows before and behind it.
    pub(crate) fn figure(&mut self, figure: Figure, above_mm: f64) {
        let (height_mm, above_mm) = (figure.height_mm, above_mm + std::mem::take(&mut self.extra_mm));
        self.rows.push(Row { lines: Vec::new(), figure: Some(figure), above_mm, height_mm, may_begin: false });
        self.held = true;
    }

    /// The next row stays on the sheet of the row before it.
    pub(crate) fn hold(&mut self) {
        self.held = true;
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
                // The baseline stands a quarter of the row above its foot.
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

    /// The row after the last that stands on a sheet beginning with `start`; always at least one further.
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
