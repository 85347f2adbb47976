//! Line breaking: the fewest lines, and of those the most even right edge.
//!
//! Widths are in em, the unit of a face at any size; places in a text are bytes. The candidates for a break are those of
//! [`line_ends`]; all of them are compared, as Knuth and Plass do ("Breaking Paragraphs into Lines", 1981).

use std::ops::Range;

use habeas_law::delivery::Language;
use icu_segmenter::GraphemeClusterSegmenter;

use super::fonts::Style;
use super::shape;
use crate::error::LetterError;
use crate::line_ends;

/// A paragraph with its widths, in em.
pub(crate) struct MeasuredText<'a> {
    text: &'a str,
    /// Whose rules the breaks follow.
    language: Option<Language>,
    /// The width of the text before each byte.
    width_before: Vec<f64>,
    /// The places where a word may be hyphenated, and the width of a hyphen.
    hyphenation_points: Vec<usize>,
    hyphen_width: f64,
}

/// A line of a broken paragraph: its bytes, with the spaces at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BrokenLine {
    pub(crate) range: Range<usize>,
    /// It ends inside a word, with a hyphen that the text does not have.
    pub(crate) hyphenated: bool,
}

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    at: usize,
    hyphen: bool,
}

/// A line that leaves more than this share of the measure empty looks ragged; then long words may be hyphenated.
const RAGGED: f64 = 0.22;

/// The cost of a hyphen, in the unit of [`line_cost`].
const HYPHEN_COST: f64 = 0.12;

impl<'a> MeasuredText<'a> {
    pub(crate) fn new(text: &'a str, style: Style) -> Result<Self, LetterError> {
        let mut width_before = vec![0.0; text.len() + 1];
        for run in shape::shape(text, style)? {
            let upem = run.face.face().upem;
            for glyph in run.glyphs {
                if let Some(cell) = width_before.get_mut(glyph.text.0 as usize + 1) {
                    *cell += f64::from(glyph.advance) / upem;
                }
            }
        }
        let mut sum = 0.0;
        for cell in &mut width_before {
            sum += *cell;
            *cell = sum;
        }
        Ok(Self { text, language: None, width_before, hyphenation_points: Vec::new(), hyphen_width: 0.0 })
    }

    /// With the breaks that this language allows.
    pub(crate) fn in_language(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// Whether a line other than the last leaves so much room that it looks ragged.
    pub(crate) fn is_ragged(&self, lines: &[BrokenLine], measure: f64) -> bool {
        let body = lines.len().saturating_sub(1);
        lines.iter().take(body).any(|line| self.width(&line.range) < (1.0 - RAGGED) * measure)
    }

    /// Breaks the paragraph, with words hyphenated at these places if a line would be ragged otherwise.
    pub(crate) fn hyphenated_lines(
        &mut self,
        measure: f64,
        hyphenation_points: Vec<usize>,
        style: Style,
    ) -> Result<Vec<BrokenLine>, LetterError> {
        self.hyphen_width = shape::width(&shape::shape("-", style)?);
        self.hyphenation_points = hyphenation_points;
        let mut places: Vec<Place> =
            self.places(measure, false).unwrap_or_default().into_iter().map(|at| Place { at, hyphen: false }).collect();
        places.extend(self.hyphenation_points.iter().map(|at| Place { at: *at, hyphen: true }));
        places.sort_by_key(|p| p.at);
        places.dedup_by_key(|p| p.at);
        Ok(self.cheapest(&places, measure))
    }

    /// The width of a part of the text, without the spaces at its end.
    fn width(&self, range: &Range<usize>) -> f64 {
        let end = range.start + self.text.get(range.clone()).map_or(0, |t| t.trim_end_matches(' ').len());
        let at = |i: usize| self.width_before.get(i).copied().unwrap_or_default();
        at(end) - at(range.start)
    }

    /// Breaks the paragraph into lines no wider than `measure` em. A word too wide for a line is cut between characters.
    ///
    /// # Errors
    /// With `whole_words`: the first word that is too wide.
    pub(crate) fn lines(&self, measure: f64, whole_words: bool) -> Result<Vec<BrokenLine>, String> {
        let places = self.places(measure, whole_words)?;
        let places: Vec<Place> = places.into_iter().map(|at| Place { at, hyphen: false }).collect();
        Ok(self.cheapest(&places, measure))
    }

    /// The lines with the least sum of costs.
    fn cheapest(&self, places: &[Place], measure: f64) -> Vec<BrokenLine> {
        let n = places.len();
        // best[j]: cost of the best way to end a line at place j, and where that line starts.
        let mut best = vec![(f64::INFINITY, 0usize); n.max(1)];
        best[0].0 = 0.0;
        for j in 1..n {
            for i in (0..j).rev() {
                let hyphen = if places[j].hyphen { self.hyphen_width } else { 0.0 };
                let width = self.width(&(places[i].at..places[j].at)) + hyphen;
                if width > measure && i + 1 < j {
                    break;
                }
                let mut cost = best[i].0 + line_cost(width, measure, j + 1 == n, i == 0);
                if !self.hyphenation_points.is_empty() && j + 1 < n {
                    cost += ((measure - width) / measure - RAGGED).max(0.0);
                }
                // A hyphenated part that is too wide would be cut once more; the word is cut between characters instead.
                if places[j].hyphen {
                    cost += if width > measure { f64::INFINITY } else { HYPHEN_COST };
                }
                if cost < best[j].0 {
                    best[j] = (cost, i);
                }
            }
        }
        let mut lines = Vec::new();
        let mut j = n.saturating_sub(1);
        while j > 0 {
            let i = best[j].1;
            lines.push(BrokenLine { range: places[i].at..places[j].at, hyphenated: places[j].hyphen });
            j = i;
        }
        lines.reverse();
        lines
    }

    /// The places where a line may end, from 0 to the length of the text.
    fn places(&self, measure: f64, whole_words: bool) -> Result<Vec<usize>, String> {
        let mut places = vec![0];
        for end in line_ends::places(self.text, self.language).into_iter().filter(|p| *p > 0) {
            let start = places.last().copied().unwrap_or_default();
            let word = self.text.get(start..end).unwrap_or_default();
            if self.width(&(start..end)) > measure {
                if whole_words {
                    return Err(word.trim().to_owned());
                }
                let mut from = start;
                let mut last = start;
                for cut in GraphemeClusterSegmenter::new().segment_str(word).skip(1).map(|c| start + c) {
                    if self.width(&(from..cut)) > measure && last > from {
                        places.push(last);
                        from = last;
                    }
                    last = cut;
                }
            }
            places.push(end);
        }
        Ok(places)
    }
}

/// The cost of a line: 1, so fewer lines always win over a more even edge, and up to a quarter for the room it leaves.
fn line_cost(width: f64, measure: f64, last: bool, only: bool) -> f64 {
    let room = ((measure - width) / measure).clamp(0.0, 1.0);
    let cost = match last {
        false => room * room,
        // A last line of one short word looks lonely.
        true if !only && room > 0.87 => 1.0,
        true => 0.0,
    };
    1.0 + cost / 4.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, measure: f64) -> Vec<&str> {
        let lines = MeasuredText::new(text, Style::Regular).unwrap().lines(measure, false).unwrap();
        lines.into_iter().map(|line| text[line.range].trim_end()).collect()
    }

    #[test]
    fn no_line_begins_with_a_french_mark() {
        let text = "Si vous n’en détenez aucune\u{202F}; merci de le dire\u{A0}: «\u{A0}aucune\u{A0}»\u{202F}! ";
        for measure in 8..30 {
            let lines = broken(text, f64::from(measure));
            for line in &lines {
                assert!(!line.starts_with([';', ':', '!', '»', '\u{A0}', '\u{202F}']), "{measure}: {lines:?}");
                assert!(!line.ends_with('«'), "{measure}: {lines:?}");
            }
        }
    }

    #[test]
    fn the_edge_is_even_rather_than_greedy() {
        let text = "It is one of the oldest rules that a paragraph may not end in one short word so";
        let lines = broken(text, 18.0);
        assert!(lines.last().unwrap().len() > 2, "{lines:?}");
    }

    #[test]
    fn a_word_without_end_is_cut_and_nothing_is_lost() {
        let text = "x".repeat(10_000);
        let lines = broken(&text, 40.0);
        assert_eq!(lines.concat(), text);
        assert!(lines.len() > 50);
        let refused = MeasuredText::new(&text, Style::Regular).unwrap().lines(40.0, true).unwrap_err();
        assert_eq!(refused.len(), 10_000);
    }

    #[test]
    fn a_word_is_hyphenated_only_if_a_line_would_be_ragged() {
        let text = "Die Einschränkung der Verarbeitung personenbezogener Daten und die Einschränkung";
        let points = super::super::hyphens::places(text, Language::De);
        let mut hyphens = 0;
        for measure in 10..40 {
            let measure = f64::from(measure);
            let mut measured = MeasuredText::new(text, Style::Regular).unwrap();
            let whole = measured.lines(measure, false).unwrap();
            if !measured.is_ragged(&whole, measure) {
                continue;
            }
            let lines = measured.hyphenated_lines(measure, points.clone(), Style::Regular).unwrap();
            assert_eq!(lines.iter().map(|line| &text[line.range.clone()]).collect::<String>(), text);
            hyphens += lines.iter().filter(|line| line.hyphenated).count();
            for line in &lines {
                let end = if line.hyphenated { measured.hyphen_width } else { 0.0 };
                assert!(measured.width(&line.range) + end <= measure + 1e-9, "{measure}: {lines:?}");
            }
        }
        assert!(hyphens > 5, "{hyphens}");
    }

    #[test]
    fn nothing_is_no_line() {
        assert!(broken("", 10.0).is_empty());
    }
}
