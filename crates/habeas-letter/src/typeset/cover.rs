//! The list that lies on top of many letters.

use super::flow::{self, MM_PER_PT};
use super::fonts::Style;
use super::layout::{BOTTOM, HEIGHT, MARGIN, NEXT_TOP, WIDTH};
use super::pages::{Page, Pages, Part};
use crate::error::LetterError;

/// Left edges of person, company, reference and pages; the last is where the text ends.
const EDGES: [f64; 5] = [MARGIN, 75.0, 143.0, 170.0, 185.0];
const SIZE: f64 = 9.0;
/// From baseline to baseline, in mm.
const STEP: f64 = 4.8;

/// Sets a table of four columns under a title, as many sheets as it takes. What is too long for its column is cut, and
/// shows it.
///
/// # Errors
/// [`LetterError::NoGlyph`]: a character that no letter can have either.
pub fn cover(title: &str, heads: [&str; 4], rows: &[[String; 4]]) -> Result<Pages, LetterError> {
    let mut pages = Vec::new();
    let mut page = Page::default();
    page.lines.push(flow::line(title, Part::Subject, Style::Bold, 12.0, (MARGIN, NEXT_TOP))?);
    let mut y = NEXT_TOP + 3.0 * STEP;
    page_heads(&mut page, heads, y)?;
    for row in rows {
        y += STEP;
        if y > BOTTOM {
            pages.push(std::mem::take(&mut page));
            y = NEXT_TOP;
            page_heads(&mut page, heads, y)?;
            y += STEP;
        }
        for (column, text) in row.iter().enumerate() {
            cell(&mut page, column, text, Style::Regular, y)?;
        }
    }
    pages.push(page);
    Ok(Pages { width_mm: WIDTH, height_mm: HEIGHT, pages })
}

fn page_heads(page: &mut Page, heads: [&str; 4], y: f64) -> Result<(), LetterError> {
    heads.iter().enumerate().try_for_each(|(column, text)| cell(page, column, text, Style::Bold, y))
}

fn cell(page: &mut Page, column: usize, text: &str, style: Style, y: f64) -> Result<(), LetterError> {
    let (Some(left), Some(right)) = (EDGES.get(column), EDGES.get(column + 1)) else { return Ok(()) };
    // Room for the mark of what was cut.
    let (width, mark) = (right - left - 2.0, 2.0 * SIZE * MM_PER_PT);
    let mut lines = flow::broken(text, style, SIZE, width)?;
    if lines.len() > 1 {
        lines = flow::broken(text, style, SIZE, width - mark)?;
    }
    let Some(first) = lines.first() else { return Ok(()) };
    let text = if lines.len() > 1 { format!("{first}…") } else { first.clone() };
    page.lines.push(flow::line(&text, Part::Body, style, SIZE, (*left, y))?);
    Ok(())
}
