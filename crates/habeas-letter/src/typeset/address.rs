//! A block of address lines, fitted into a box: as large and as loose as it fits, within limits; never outside the box.

use super::breaks::MeasuredText;
use super::flow::{self, MM_PER_PT};
use super::fonts::{FaceId, Style};
use super::pages::{Line, Part};
use super::structure::ElementId;
use crate::error::LetterError;

/// A box in millimetres from the top left corner of the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x_mm: f64,
    pub(crate) y_mm: f64,
    pub(crate) width_mm: f64,
    pub(crate) height_mm: f64,
}

/// How a block of lines is fitted into its box.
pub(crate) struct Fit {
    part: Part,
    /// Sizes to try with every line whole, then sizes to try with long lines broken.
    whole: &'static [f64],
    broken: &'static [f64],
    /// Which share of the room that is left is above the block: 0 puts it at the top of the box, 0.5 in the middle.
    down: f64,
}

/// Sorting machines and people misread less than 9 pt. In the middle of the box a short address is furthest from every
/// edge, however the sheet slides.
const RECIPIENT: Fit =
    Fit { part: Part::Recipient, whole: &[11.0, 10.5, 10.0], broken: &[11.0, 10.5, 10.0, 9.5, 9.0], down: 0.5 };

/// Only people read the sender, and only if the letter comes back.
pub(crate) const SENDER: Fit =
    Fit { part: Part::Sender, whole: &[9.0, 8.5, 8.0], broken: &[9.0, 8.5, 8.0, 7.5, 7.0], down: 0.0 };

/// The distance of baselines as a multiple of the size: loose if there is room, never closer than tight.
const LOOSE: f64 = 1.25;
const TIGHT: f64 = 1.05;

/// Places the address in the part of the window that is always visible, as large and as loose as it fits. Every line has
/// its element.
///
/// # Errors
/// [`LetterError::AddressTooLong`] and [`LetterError::AddressTooWide`] name what to shorten.
pub(crate) fn place(lines: &[String], elements: &[ElementId], area: Area) -> Result<Vec<Line>, LetterError> {
    fit(lines, elements, area, &RECIPIENT)
}

/// Fits any block of lines into a box.
///
/// # Errors
/// As [`place`].
pub(crate) fn fit(lines: &[String], elements: &[ElementId], area: Area, how: &Fit) -> Result<Vec<Line>, LetterError> {
    let whole: Vec<(&str, ElementId)> = lines.iter().map(String::as_str).zip(elements.iter().copied()).collect();
    for size in how.whole.iter().copied() {
        let fits = lines.iter().map(|l| flow::break_lines(l, Style::Regular, size, area.width_mm));
        let fits: Vec<Vec<String>> = fits.collect::<Result<_, _>>()?;
        if fits.iter().all(|l| l.len() == 1) && leading(lines.len(), size, area).is_some() {
            return set(&whole, size, area, how);
        }
    }
    let mut shortest = None;
    for size in how.broken.iter().copied() {
        match break_all(&whole, size, area.width_mm)? {
            Ok(cut) if leading(cut.len(), size, area).is_some() => return set(&cut, size, area, how),
            Ok(cut) => shortest = Some(Ok(cut.len())),
            Err(word) => shortest = Some(Err(word)),
        }
    }
    match shortest {
        Some(Err(word)) => Err(LetterError::AddressTooWide { word: word.chars().take(60).collect() }),
        counted => {
            let size = how.broken.last().copied().unwrap_or_default();
            let max = (1..).take_while(|n| leading(*n, size, area).is_some()).last().unwrap_or(0);
            let longest = lines.iter().max_by_key(|l| l.chars().count()).cloned().unwrap_or_default();
            let counted = counted.and_then(Result::ok).unwrap_or(lines.len());
            Err(LetterError::AddressTooLong { lines: counted, max, longest })
        }
    }
}

/// The lines broken between words for a width, or the word that cannot be broken.
#[expect(clippy::type_complexity, reason = "a block of lines with their elements, or the word that does not fit")]
fn break_all<'a>(
    lines: &[(&'a str, ElementId)],
    size: f64,
    width: f64,
) -> Result<Result<Vec<(&'a str, ElementId)>, String>, LetterError> {
    let mut out = Vec::new();
    for (line, element) in lines {
        match MeasuredText::new(line, Style::Regular)?.lines(width / (size * MM_PER_PT), true) {
            Ok(parts) => {
                out.extend(parts.into_iter().filter_map(|part| Some((line.get(part.range)?.trim(), *element))))
            }
            Err(word) => return Ok(Err(word)),
        }
    }
    Ok(Ok(out))
}

/// The distance of baselines in mm for this many lines, if they fit at this size.
fn leading(lines: usize, size: f64, area: Area) -> Option<f64> {
    let face = FaceId::of(Style::Regular).face();
    let em = size * MM_PER_PT;
    let room = area.height_mm - (face.ascent + face.descent) * em;
    let steps = u32::try_from(lines.saturating_sub(1)).ok()?;
    if steps == 0 {
        return (room >= 0.0).then_some(LOOSE * em);
    }
    let step = (room / f64::from(steps)).min(LOOSE * em);
    (step >= TIGHT * em).then_some(step)
}

fn set(lines: &[(&str, ElementId)], size: f64, area: Area, how: &Fit) -> Result<Vec<Line>, LetterError> {
    let face = FaceId::of(Style::Regular).face();
    let em = size * MM_PER_PT;
    let step = leading(lines.len(), size, area).unwrap_or(LOOSE * em);
    let n = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let height = (face.ascent + face.descent) * em + step * f64::from(n.saturating_sub(1));
    let mut y = area.y_mm + (area.height_mm - height) * how.down + face.ascent * em;
    let mut out = Vec::new();
    for (text, element) in lines {
        out.push(flow::line(text, how.part, Style::Regular, size, (area.x_mm, y))?.within(*element));
        y += step;
    }
    Ok(out)
}
