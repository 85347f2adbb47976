//! The list of letters in front of a file of many.

use super::flow::{self, MM_PER_PT};
use super::fonts::Style;
use super::layout::{BOTTOM, HEIGHT, MARGIN, NEXT_TOP, WIDTH};
use super::pages::{Page, Pages, Part};
use super::structure::{ElementId, Role, Structure};
use crate::error::LetterError;

/// Left edges of person, company, reference and pages, and the right edge of the last.
const EDGES: [f64; 5] = [MARGIN, 75.0, 143.0, 170.0, 185.0];
const SIZE: f64 = 9.0;
/// From baseline to baseline, in mm.
const STEP: f64 = 4.8;

/// Sets a table of four columns under a title, on as many sheets as it takes. A text too long for its column is cut, with
/// an ellipsis.
///
/// # Errors
/// [`LetterError::NoGlyph`]: a character that no letter can have either.
pub fn cover(title: &str, heads: [&str; 4], rows: &[[String; 4]]) -> Result<Pages, LetterError> {
    let mut structure = Structure::default();
    let heading = structure.add(Role::Heading, None);
    let table = structure.add(Role::Table, None);
    let head = structure.add(Role::Row, Some(table));
    let head_cells = heads.map(|_| structure.add(Role::ColumnHead, Some(head)));
    let mut pages = Vec::new();
    let mut page = Page::default();
    let title = flow::line(title, Part::Subject, Style::Bold, 12.0, (MARGIN, NEXT_TOP))?;
    page.lines.push(title.within(heading));
    let mut y = NEXT_TOP + 3.0 * STEP;
    for (column, (text, element)) in heads.into_iter().zip(head_cells).enumerate() {
        cell(&mut page, column, text, Style::Bold, y, Some(element))?;
    }
    for texts in rows {
        y += STEP;
        if y > BOTTOM {
            pages.push(std::mem::take(&mut page));
            y = NEXT_TOP;
            // The heads of further sheets repeat those of the first.
            for (column, text) in heads.into_iter().enumerate() {
                cell(&mut page, column, text, Style::Bold, y, None)?;
            }
            y += STEP;
        }
        let row = structure.add(Role::Row, Some(table));
        for (column, text) in texts.iter().enumerate() {
            let element = structure.add(Role::Cell, Some(row));
            cell(&mut page, column, text, Style::Regular, y, Some(element))?;
        }
    }
    pages.push(page);
    Ok(Pages { width_mm: WIDTH, height_mm: HEIGHT, pages, structure })
}

fn cell(
    page: &mut Page,
    column: usize,
    text: &str,
    style: Style,
    y: f64,
    element: Option<ElementId>,
) -> Result<(), LetterError> {
    let (Some(left), Some(right)) = (EDGES.get(column), EDGES.get(column + 1)) else { return Ok(()) };
    // Room for the ellipsis of a text that is cut.
    let (width, ellipsis) = (right - left - 2.0, 2.0 * SIZE * MM_PER_PT);
    let mut lines = flow::break_lines(text, style, SIZE, width)?;
    if lines.len() > 1 {
        lines = flow::break_lines(text, style, SIZE, width - ellipsis)?;
    }
    let Some(first) = lines.first() else { return Ok(()) };
    let shown = if lines.len() > 1 { format!("{first}…") } else { first.clone() };
    let mut line = flow::line(&shown, Part::Body, style, SIZE, (*left, y))?;
    line.element = element;
    page.lines.push(line);
    Ok(())
}
