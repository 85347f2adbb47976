//! Where a paragraph is broken: the fewest lines, and among those the most even right edge.

use std::ops::Range;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use super::fonts::Style;
use super::shape;
use crate::error::LetterError;

/// A paragraph with the width up to each of its bytes, in em.
pub(crate) struct Measured<'a> {
    text: &'a str,
    before: Vec<f64>,
    /// Where words may be parted, and what the hyphen takes.
    parts: Vec<usize>,
    hyphen: f64,
}

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    at: usize,
    hyphen: bool,
}

/// A line that leaves more room than this looks torn off: then long words may be parted.
const RAGGED: f64 = 0.22;

/// What a hyphen costs: as much as the room that is worth one.
const HYPHEN: f64 = 0.12;

impl<'a> Measured<'a> {
    pub(crate) fn new(text: &'a str, style: Style) -> Result<Self, LetterError> {
        let mut before = vec![0.0; text.len() + 1];
        for run in shape::shape(text, style)? {
            let upem = run.face.face().upem;
            for glyph in run.glyphs {
                if let Some(cell) = before.get_mut(glyph.text.0 as usize + 1) {
                    *cell += f64::from(glyph.advance) / upem;
                }
            }
        }
        let mut sum = 0.0;
        for cell in &mut before {
            sum += *cell;
            *cell = sum;
        }
        Ok(Self { text, before, parts: Vec::new(), hyphen: 0.0 })
    }

    /// Whether a line but the last leaves so much room that it looks torn off.
    pub(crate) fn too_ragged(&self, lines: &[Range<usize>], measure: f64) -> bool {
        let body = lines.len().saturating_sub(1);
        lines.iter().take(body).any(|r| self.width(r) < (1.0 - RAGGED) * measure)
    }

    /// Breaks the paragraph with words parted at these places where a line would be torn off otherwise. Tells of each line
    /// whether it ends with a hyphen.
    pub(crate) fn lines_hyphenated(
        &mut self,
        measure: f64,
        parts: Vec<usize>,
        style: Style,
    ) -> Result<Vec<(Range<usize>, bool)>, LetterError> {
        self.hyphen = shape::width(&shape::shape("-", style)?);
        self.parts = parts;
        let mut places: Vec<Place> =
            self.places(measure, false).unwrap_or_default().into_iter().map(|at| Place { at, hyphen: false }).collect();
        places.extend(self.parts.iter().map(|at| Place { at: *at, hyphen: true }));
        places.sort_by_key(|p| p.at);
        places.dedup_by_key(|p| p.at);
        Ok(self.best(&places, measure))
    }

    /// The width of a stretch without the spaces it ends with.
    fn width(&self, range: &Range<usize>) -> f64 {
        let end = range.start + self.text.get(range.clone()).map_or(0, |t| t.trim_end_matches(' ').len());
        let at = |i: usize| self.before.get(i).copied().unwrap_or_default();
        at(end) - at(range.start)
    }

    /// Breaks the paragraph into lines no wider than `measure` em. A word too wide for a line is cut between
    /// characters; with `whole_words` it is an error instead and the word is given back.
    pub(crate) fn lines(&self, measure: f64, whole_words: bool) -> Result<Vec<Range<usize>>, String> {
        let places = self.places(measure, whole_words)?;
        let places: Vec<Place> = places.into_iter().map(|at| Place { at, hyphen: false }).collect();
        Ok(self.best(&places, measure).into_iter().map(|(range, _)| range).collect())
    }

    fn best(&self, places: &[Place], measure: f64) -> Vec<(Range<usize>, bool)> {
        let n = places.len();
        // best[j]: cost of the best way to end a line at place j, and where that line starts.
        let mut best = vec![(f64::INFINITY, 0usize); n.max(1)];
        best[0].0 = 0.0;
        for j in 1..n {
            for i in (0..j).rev() {
                let hyphen = if places[j].hyphen { self.hyphen } else { 0.0 };
                let width = self.width(&(places[i].at..places[j].at)) + hyphen;
                if width > measure && i + 1 < j {
                    break;
                }
                let mut cost = best[i].0 + ragged(width, measure, j + 1 == n, i == 0);
                if !self.parts.is_empty() && j + 1 < n {
                    cost += ((measure - width) / measure - RAGGED).max(0.0);
                }
                // A part of a word can be too wide only where no line could hold it.
                if places[j].hyphen {
                    cost += if width > measure { f64::INFINITY } else { HYPHEN };
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
            lines.push((places[i].at..places[j].at, places[j].hyphen));
            j = i;
        }
        lines.reverse();
        lines
    }

    /// The places where a line may end, from 0 to the length of the text.
    fn places(&self, measure: f64, whole_words: bool) -> Result<Vec<usize>, String> {
        let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let mut places = vec![0];
        for end in segmenter.segment_str(self.text).filter(|p| *p > 0) {
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

/// What a line costs: 1, so that fewer lines always win over a neater edge, and a little for the room it leaves.
fn ragged(width: f64, measure: f64, last: bool, only: bool) -> f64 {
    let room = ((measure - width) / measure).clamp(0.0, 1.0);
    let cost = match last {
        false => room * room,
        // A last line of one short word looks lost.
        true if !only && room > 0.87 => 1.0,
        true => 0.0,
    };
    1.0 + cost / 4.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, measure: f64) -> Vec<&str> {
        let lines = Measured::new(text, Style::Regular).unwrap().lines(measure, false).unwrap();
        lines.into_iter().map(|r| text[r].trim_end()).collect()
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
        let refused = Measured::new(&text, Style::Regular).unwrap().lines(40.0, true).unwrap_err();
        assert_eq!(refused.len(), 10_000);
    }

    #[test]
    fn a_word_is_parted_only_where_a_line_would_be_torn_off() {
        let text = "Die Einschränkung der Verarbeitung personenbezogener Daten und die Einschränkung";
        let parts = super::super::hyphens::places(text, habeas_law::delivery::Language::De);
        let mut parted = 0;
        for measure in 10..40 {
            let measure = f64::from(measure);
            let mut measured = Measured::new(text, Style::Regular).unwrap();
            let whole = measured.lines(measure, false).unwrap();
            if !measured.too_ragged(&whole, measure) {
                continue;
            }
            let lines = measured.lines_hyphenated(measure, parts.clone(), Style::Regular).unwrap();
            assert_eq!(lines.iter().map(|(r, _)| &text[r.clone()]).collect::<String>(), text);
            parted += lines.iter().filter(|(_, hyphen)| *hyphen).count();
            for (range, hyphen) in &lines {
                let end = if *hyphen { measured.hyphen } else { 0.0 };
                assert!(measured.width(range) + end <= measure + 1e-9, "{measure}: {lines:?}");
            }
        }
        assert!(parted > 5, "{parted}");
    }

    #[test]
    fn nothing_is_no_line() {
        assert!(broken("", 10.0).is_empty());
    }
}
