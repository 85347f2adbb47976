//! The watermark: lines that run across the whole copy, over what stays and over the bars.

use image::{GrayImage, Luma};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tiny_skia::{FillRule, Mask, Transform};

use crate::copy::Area;
use crate::error::RedactError;
use crate::face::{self, Line};

/// Long enough for every name of a company that was met, short enough to stand on a card.
const MAX_FIELD: usize = 120;

/// The languages the watermark speaks.
pub const LANGUAGES: [&str; 8] = ["en", "fr", "de", "es", "it", "nl", "pl", "pt"];

// Part of the build and read by every test.
#[allow(clippy::expect_used)]
static WORDS: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/mark.json")).expect("the words are tested"));

/// What the watermark says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub recipient: String,
    pub purpose: String,
    /// As it shall stand there; `2026-11-24` reads alike in every language.
    pub date: String,
    /// One of [`LANGUAGES`].
    pub language: String,
}

impl Mark {
    /// The whole sentence.
    ///
    /// # Errors
    /// A part is empty or too long, or the language has no sentence.
    pub fn text(&self) -> Result<String, RedactError> {
        let unknown = || RedactError::Language { language: self.language.clone() };
        let mut sentence = WORDS.get(&self.language).ok_or_else(unknown)?.as_str();
        let parts = [("recipient", &self.recipient), ("purpose", &self.purpose), ("date", &self.date)];
        for (field, value) in parts {
            if value.trim().is_empty() {
                return Err(RedactError::Missing { field });
            }
            if value.chars().count() > MAX_FIELD {
                return Err(RedactError::TooLong { field, max: MAX_FIELD });
            }
        }
        let mut out = String::new();
        while let Some((before, after)) = sentence.split_once('{') {
            let Some((name, rest)) = after.split_once('}') else { break };
            out.push_str(before);
            let value = parts.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value.trim());
            // Characters that steer and do not show would let the text say something else than it holds.
            out.extend(value.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()));
            sentence = rest;
        }
        out.push_str(sentence);
        Ok(out)
    }
}

/// How steep the lines run, as sine and cosine of 30 degrees. Printed lines of a document lie flat: the two stay apart.
const RISE: (f32, f32) = (0.5, 0.866_025_4);
/// From baseline to baseline, in em.
const GAP: f32 = 2.6;
/// Between two repeats on one line, in em.
const BETWEEN: f32 = 2.0;
/// How far a pixel under the ink goes towards black or white, of 256: the mark is legible and the document too.
const STRENGTH: i32 = 112;
/// The side of the squares whose mean says whether ink is dark or light there.
const SQUARE: u32 = 12;

/// Where ink lies, 0 to 255 for each pixel.
pub(crate) struct Cover {
    ink: Mask,
}

impl Cover {
    /// # Errors
    /// [`RedactError::NoGlyph`].
    pub(crate) fn of(text: &str, width: u32, height: u32) -> Result<Self, RedactError> {
        let mut ink = Mask::new(width, height).ok_or(RedactError::TooSmall { width, height })?;
        let (w, h) = (width as f32, height as f32);
        let em = (w.min(h) / 20.0).clamp(13.0, 26.0);
        let diagonal = w.hypot(h);
        // No line is longer than what a line through the middle can show.
        let lines = even(text, (diagonal * 0.8 / em).max(8.0))?;
        let (sin, cos) = RISE;
        let count = (diagonal / (GAP * em)).ceil() as i32;
        for number in -count / 2 - 1..=count / 2 + 1 {
            let line = &lines[usize::try_from(number.rem_euclid(lines.len() as i32)).unwrap_or(0)];
            let Some(path) = &line.path else { continue };
            let period = (line.width + BETWEEN) * em;
            let down = number as f32 * GAP * em;
            // The line through the middle stands in the middle; its neighbours are moved, or they would form columns.
            let shift = -line.width * em / 2.0 + (number as f32 * 0.37).fract() * period;
            let repeats = (diagonal / period).ceil() as i32 + 1;
            for k in -repeats..=repeats {
                let along = shift + k as f32 * period;
                let x = w / 2.0 + along * cos + down * sin;
                let y = h / 2.0 - along * sin + down * cos;
                let place = Transform::from_row(em * cos, -em * sin, em * sin, em * cos, x, y);
                ink.fill_path(path, FillRule::Winding, true, place);
            }
        }
        Ok(Self { ink })
    }

    /// Darkens what is light and lightens what is dark. Over a bar it is always light, whatever lies beside it: nothing of
    /// a covered pixel may hang on the picture.
    pub(crate) fn draw(&self, grey: &mut GrayImage, bars: &[Area]) {
        let (width, height) = grey.dimensions();
        let across = width.div_ceil(SQUARE);
        let means: Vec<bool> = (0..height.div_ceil(SQUARE))
            .flat_map(|row| (0..across).map(move |column| (column, row)))
            .map(|(column, row)| is_light(grey, column * SQUARE, row * SQUARE))
            .collect();
        for (i, ink) in self.ink.data().iter().enumerate().filter(|(_, ink)| **ink > 0) {
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

/// As few lines as fit, and of these as even as words allow: a line with one short word on it says nothing.
fn even(text: &str, most: f32) -> Result<Vec<Line>, RedactError> {
    let lines = broken(text, most)?;
    for share in [0.55, 0.65, 0.75, 0.85] {
        let narrower = broken(text, most * share)?;
        if narrower.len() == lines.len() {
            return Ok(narrower);
        }
    }
    Ok(lines)
}

/// The sentence in as few lines as fit, broken at spaces and, where a word alone is too long, inside it.
fn broken(text: &str, most: f32) -> Result<Vec<Line>, RedactError> {
    let mut lines: Vec<Line> = Vec::new();
    let mut now = String::new();
    let mut words: Vec<String> = text.split(' ').rev().map(str::to_owned).collect();
    while let Some(word) = words.pop() {
        let longer = if now.is_empty() { word.clone() } else { format!("{now} {word}") };
        if face::line(&longer)?.width <= most {
            now = longer;
        } else if now.is_empty() {
            let half = word.chars().count() / 2;
            if half == 0 {
                now = word;
                continue;
            }
            words.push(word.chars().skip(half).collect());
            words.push(word.chars().take(half).collect());
        } else {
            lines.push(face::line(&now)?);
            now.clear();
            words.push(word);
        }
    }
    lines.push(face::line(&now)?);
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(language: &str) -> Mark {
        Mark {
            recipient: "Un Dixième {date} SAS".into(),
            purpose: "access request".into(),
            date: "2026-11-24".into(),
            language: language.into(),
        }
    }

    #[test]
    fn every_language_says_all_three_and_user_text_stands_literally() {
        assert_eq!(WORDS.len(), LANGUAGES.len());
        for language in LANGUAGES {
            let text = mark(language).text().unwrap();
            for part in ["Un Dixième {date} SAS", "access request", " 2026-11-24 "] {
                assert!(text.contains(part), "{language}: {text}");
            }
        }
        assert!(mark("ga").text().is_err());
    }

    #[test]
    fn what_says_nothing_is_refused() {
        let empty = Mark { purpose: " \u{a0} ".into(), ..mark("en") };
        assert_eq!(empty.text(), Err(RedactError::Missing { field: "purpose" }));
        let long = Mark { recipient: "x".repeat(121), ..mark("en") };
        assert_eq!(long.text(), Err(RedactError::TooLong { field: "recipient", max: 120 }));
    }

    #[test]
    fn no_word_is_lost_and_no_line_is_too_long() {
        for text in ["COPY only for A – b – c", &"Donaudampfschifffahrtsgesellschaft".repeat(3), "a"] {
            let lines = broken(text, 12.0).unwrap();
            assert!(lines.iter().all(|l| l.width <= 12.0), "{text}");
            let all: f32 = lines.iter().map(|l| l.width).sum();
            assert!(all >= face::line(text).unwrap().width * 0.9, "{text}");
        }
    }
}
