//! The watermark: lines of text across the whole copy, over what is shown and over the bars.

use image::{GrayImage, Luma};
use serde::Deserialize;
use std::sync::LazyLock;
use tiny_skia::{FillRule, Mask, Transform};

use crate::area::Area;
use crate::error::RedactError;
use crate::face::{self, Line};

/// The longest recipient, purpose or date, in characters: no company name that was met is longer, and a card has room for
/// it.
const MAX_FIELD: usize = 120;

/// The sentence of one language, around recipient, purpose and date.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    language: String,
    copy_for: String,
    not_valid: String,
}

#[expect(clippy::expect_used, reason = "the file is part of the build and read by every test")]
static SENTENCES: LazyLock<Vec<Sentence>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/watermark.json")).expect("the sentences are tested"));

/// The languages of the watermark.
pub fn languages() -> impl Iterator<Item = &'static str> {
    SENTENCES.iter().map(|sentence| sentence.language.as_str())
}

/// What the watermark says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watermark {
    pub recipient: String,
    pub purpose: String,
    /// As it is shown; `2026-11-24` reads alike in every language.
    pub date: String,
    /// One of [`languages`].
    pub language: String,
}

impl Watermark {
    /// The whole sentence. What the user typed is shown literally.
    ///
    /// # Errors
    /// A part is empty or too long, or the language has no sentence.
    pub fn text(&self) -> Result<String, RedactError> {
        let sentence = SENTENCES
            .iter()
            .find(|sentence| sentence.language == self.language)
            .ok_or_else(|| RedactError::Language { language: self.language.clone() })?;
        let recipient = field("recipient", &self.recipient)?;
        let purpose = field("purpose", &self.purpose)?;
        let date = field("date", &self.date)?;
        let Sentence { copy_for, not_valid, .. } = sentence;
        Ok(format!("{copy_for} {recipient} – {purpose} – {date} – {not_valid}"))
    }
}

/// One part of the sentence on one line. Control characters are removed: a text that reorders itself would show something
/// else than it holds.
fn field(field: &'static str, value: &str) -> Result<String, RedactError> {
    if value.trim().is_empty() {
        return Err(RedactError::Missing { field });
    }
    if value.chars().count() > MAX_FIELD {
        return Err(RedactError::TooLong { field, max: MAX_FIELD });
    }
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(line.chars().filter(|c| !c.is_control()).collect())
}

/// Sine and cosine of the slope of the lines, 30 degrees: the printed lines of a document are level, so the two stay
/// distinguishable.
const SLOPE: (f32, f32) = (0.5, 0.866_025_4);
/// From baseline to baseline, in em.
const LINE_GAP: f32 = 2.6;
/// Between two repeats on one line, in em.
const BETWEEN: f32 = 2.0;
/// How far ink moves a pixel towards black or white, of 256: both the watermark and the document stay legible.
const STRENGTH: i32 = 112;
/// The side, in pixels, of the squares whose mean decides whether ink is dark or light there.
const SQUARE: u32 = 12;

/// The ink of the watermark, 0 to 255 for each pixel.
pub(crate) struct Ink {
    mask: Mask,
}

impl Ink {
    /// # Errors
    /// [`RedactError::NoGlyph`].
    pub(crate) fn of(text: &str, width: u32, height: u32) -> Result<Self, RedactError> {
        let mut mask = Mask::new(width, height).ok_or(RedactError::TooSmall { width, height })?;
        let (w, h) = (width as f32, height as f32);
        let em = (w.min(h) / 20.0).clamp(13.0, 26.0);
        let diagonal = w.hypot(h);
        // No line is longer than a line through the middle can show.
        let lines = balanced_lines(text, (diagonal * 0.8 / em).max(8.0))?;
        let (sin, cos) = SLOPE;
        let count = (diagonal / (LINE_GAP * em)).ceil() as i32;
        for number in -count / 2 - 1..=count / 2 + 1 {
            let line = &lines[usize::try_from(number.rem_euclid(lines.len() as i32)).unwrap_or(0)];
            let Some(path) = &line.path else { continue };
            let period = (line.width + BETWEEN) * em;
            let down = number as f32 * LINE_GAP * em;
            // The line through the middle is centred; its neighbours are shifted, or the repeats would form columns.
            let shift = -line.width * em / 2.0 + (number as f32 * 0.37).fract() * period;
            let repeats = (diagonal / period).ceil() as i32 + 1;
            for k in -repeats..=repeats {
                let along = shift + k as f32 * period;
                let x = w / 2.0 + along * cos + down * sin;
                let y = h / 2.0 - along * sin + down * cos;
                let place = Transform::from_row(em * cos, -em * sin, em * sin, em * cos, x, y);
                mask.fill_path(path, FillRule::Winding, true, place);
            }
        }
        Ok(Self { mask })
    }

    /// Darkens what is light and lightens what is dark. Over a bar it is always light, whatever surrounds it: no covered
    /// pixel may depend on the picture.
    pub(crate) fn draw(&self, grey: &mut GrayImage, bars: &[Area]) {
        let (width, height) = grey.dimensions();
        let across = width.div_ceil(SQUARE);
        let means: Vec<bool> = (0..height.div_ceil(SQUARE))
            .flat_map(|row| (0..across).map(move |column| (column, row)))
            .map(|(column, row)| is_light(grey, column * SQUARE, row * SQUARE))
            .collect();
        for (i, ink) in self.mask.data().iter().enumerate().filter(|(_, ink)| **ink > 0) {
            let Ok(i) = u32::try_from(i) else { return };
            let (x, y) = (i % width, i / width);
            let covered = bars.iter().any(|b| (b.left..b.right).contains(&x) && (b.top..b.bottom).contains(&y));
            let light = means.get((y / SQUARE * across + x / SQUARE) as usize).copied().unwrap_or(true);
            let was = i32::from(grey.get_pixel(x, y)[0]);
            let towards = if light && !covered { 0 } else { 255 };
            let now = was + (towards - was) * i32::from(*ink) * STRENGTH / (255 * 256);
            grey.put_pixel(x, y, Luma([u8::try_from(now.clamp(0, 255)).unwrap_or(255)]));
        }
    }
}

fn is_light(grey: &GrayImage, left: u32, top: u32) -> bool {
    let (right, bottom) = ((left + SQUARE).min(grey.width()), (top + SQUARE).min(grey.height()));
    let (mut sum, mut count) = (0, 0);
    for y in top..bottom {
        for x in left..right {
            sum += u32::from(grey.get_pixel(x, y)[0]);
            count += 1;
        }
    }
    sum >= count * 112
}

/// As few lines as fit, as equal in length as the words allow: a line with one short word alone says nothing.
fn balanced_lines(text: &str, longest: f32) -> Result<Vec<Line>, RedactError> {
    let lines = wrap(text, longest)?;
    for share in [0.55, 0.65, 0.75, 0.85] {
        let narrower = wrap(text, longest * share)?;
        if narrower.len() == lines.len() {
            return Ok(narrower);
        }
    }
    Ok(lines)
}

/// The sentence in as few lines as fit, wrapped at spaces and inside a word that alone is too long. `longest` is in em.
fn wrap(text: &str, longest: f32) -> Result<Vec<Line>, RedactError> {
    let mut lines: Vec<Line> = Vec::new();
    let mut line = String::new();
    let mut words: Vec<String> = text.split(' ').rev().map(str::to_owned).collect();
    while let Some(word) = words.pop() {
        let longer = if line.is_empty() { word.clone() } else { format!("{line} {word}") };
        if face::line(&longer)?.width <= longest {
            line = longer;
        } else if line.is_empty() {
            let half = word.chars().count() / 2;
            if half == 0 {
                line = word;
                continue;
            }
            words.push(word.chars().skip(half).collect());
            words.push(word.chars().take(half).collect());
        } else {
            lines.push(face::line(&line)?);
            line.clear();
            words.push(word);
        }
    }
    lines.push(face::line(&line)?);
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watermark(language: &str) -> Watermark {
        Watermark {
            recipient: "Un Dixième {date} SAS".into(),
            purpose: "access request".into(),
            date: "2026-11-24".into(),
            language: language.into(),
        }
    }

    #[test]
    fn every_language_shows_all_three_parts_literally() {
        for language in languages() {
            let text = watermark(language).text().unwrap();
            for part in ["Un Dixième {date} SAS", "access request", " 2026-11-24 "] {
                assert!(text.contains(part), "{language}: {text}");
            }
        }
        assert!(watermark("ga").text().is_err());
    }

    #[test]
    fn an_empty_or_long_part_is_refused() {
        let empty = Watermark { purpose: " \u{a0} ".into(), ..watermark("en") };
        assert_eq!(empty.text(), Err(RedactError::Missing { field: "purpose" }));
        let long = Watermark { recipient: "x".repeat(121), ..watermark("en") };
        assert_eq!(long.text(), Err(RedactError::TooLong { field: "recipient", max: 120 }));
    }

    #[test]
    fn no_word_is_lost_and_no_line_is_too_long() {
        for text in ["COPY only for A – b – c", &"Donaudampfschifffahrtsgesellschaft".repeat(3), "a"] {
            let lines = wrap(text, 12.0).unwrap();
            assert!(lines.iter().all(|l| l.width <= 12.0), "{text}");
            let all: f32 = lines.iter().map(|l| l.width).sum();
            assert!(all >= face::line(text).unwrap().width * 0.9, "{text}");
        }
    }
}
