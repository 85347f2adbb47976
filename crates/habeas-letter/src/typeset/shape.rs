//! From a line of text to glyphs: direction (UAX 9), choice of face, kerning, ligatures, marks.
//!
//! Measures of glyphs are font units of their face; places in a text are bytes.

use std::cell::RefCell;
use std::ops::Range;

use harfrust::{Buffer, BufferFlags, Direction, ShapeError, ShapeOptions, ShapePlan, ShapePlanKey};
use icu_segmenter::GraphemeClusterSegmenter;
use unicode_bidi::{Level, ParagraphBidiInfo};

use super::fallback;
use super::fonts::{FaceId, Style};
use super::memory;
use super::pages::{Glyph, Run};
use crate::error::LetterError;

/// Shapes a line. Runs are in visual order, from left to right.
///
/// # Errors
/// [`LetterError::NoGlyph`]: the first character that no face has.
pub(crate) fn shape(text: &str, style: Style) -> Result<Vec<Run>, LetterError> {
    memory::shaped(text, style, || shape_anew(text, style))
}

fn shape_anew(text: &str, style: Style) -> Result<Vec<Run>, LetterError> {
    let mut runs = Vec::new();
    for (range, rtl) in directions(text) {
        let mut parts = faces(text, range, style)?;
        if rtl {
            parts.reverse();
        }
        for (range, face) in parts {
            let glyphs = glyphs(text, range, face, rtl)?;
            runs.push(Run { face, glyphs });
        }
    }
    Ok(runs)
}

/// The width of shaped runs in em.
pub(crate) fn width(runs: &[Run]) -> f64 {
    runs.iter().map(|r| r.glyphs.iter().map(|g| f64::from(g.advance)).sum::<f64>() / r.face.face().upem).sum()
}

/// Parts of one direction in visual order, each with whether it runs from right to left. The line itself runs from left
/// to right.
fn directions(text: &str) -> Vec<(Range<usize>, bool)> {
    let rtl = |c: char| matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    if !text.contains(rtl) {
        return vec![(0..text.len(), false)];
    }
    let info = ParagraphBidiInfo::new(text, Some(Level::ltr()));
    let (levels, runs) = info.visual_runs(0..text.len());
    runs.into_iter().map(|run| (run.clone(), levels.get(run.start).is_some_and(Level::is_rtl))).collect()
}

/// Parts of one face in reading order.
fn faces(text: &str, range: Range<usize>, style: Style) -> Result<Vec<(Range<usize>, FaceId)>, LetterError> {
    let chain = FaceId::chain(style);
    let Some(part) = text.get(range.clone()) else { return Ok(Vec::new()) };
    if part.chars().all(|c| chain[0].maps(c)) {
        return Ok(vec![(range, chain[0])]);
    }
    let mut parts: Vec<(Range<usize>, FaceId)> = Vec::new();
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(part).skip(1) {
        let Some(cluster) = part.get(start..end) else { continue };
        let own = chain.into_iter().find(|f| covers(*f, cluster));
        let of_machine = || FaceId::of_machine(style, cluster, text).find(|f| draws(*f, cluster));
        let Some(face) = own.or_else(of_machine) else {
            let missing = cluster.chars().find(|c| chain.iter().all(|f| !f.maps(*c)));
            let character = missing.or_else(|| cluster.chars().next()).unwrap_or(char::REPLACEMENT_CHARACTER);
            let install = fallback::installable(cluster);
            return Err(LetterError::NoGlyph { character, text: excerpt(text, range.start + start), install });
        };
        let here = range.start + start..range.start + end;
        match parts.last_mut() {
            Some((last, f)) if *f == face => last.end = here.end,
            _ => parts.push((here, face)),
        }
        start = end;
    }
    Ok(parts)
}

/// Whether a face can show a cluster: glyph by glyph, or as the shaper composes it (`Z` with a caron, a narrow
/// no-break space made from a space).
fn covers(face: FaceId, cluster: &str) -> bool {
    cluster.chars().all(|c| face.maps(c))
        || glyphs(cluster, 0..cluster.len(), face, false).is_ok_and(|g| g.iter().all(|g| g.id != 0))
}

/// Whether a face of the machine can show a cluster, and draws each glyph of it.
fn draws(face: FaceId, cluster: &str) -> bool {
    let drawn = |g: &Glyph| g.id != 0 && fallback::has_outline(face.face(), g.id);
    glyphs(cluster, 0..cluster.len(), face, false).is_ok_and(|g| !g.is_empty() && g.iter().all(drawn))
}

/// A few words around a place, for an error message.
fn excerpt(text: &str, at: usize) -> String {
    let before: String = text.get(..at).unwrap_or_default().chars().rev().take(20).collect();
    let after = text.get(at..).unwrap_or_default().chars().take(20);
    before.chars().rev().chain(after).collect()
}

/// Shapes with a cached plan: making a plan costs as much as shaping a line.
fn shape_with_plan(face: FaceId, buffer: &mut Buffer) -> Result<(), ShapeError> {
    thread_local! {
        static PLANS: RefCell<Vec<(FaceId, ShapePlan)>> = const { RefCell::new(Vec::new()) };
    }
    let (font, script, direction) = (face.font(), buffer.script(), buffer.direction());
    PLANS.with_borrow_mut(|plans| {
        let key = ShapePlanKey::new(font, script, direction).language(buffer.language());
        if !plans.iter().any(|(of, plan)| *of == face && key.matches(plan)) {
            plans.push((face, ShapePlan::new(font, direction, script, buffer.language(), &[])));
        }
        let plan = plans.iter().find(|(of, plan)| *of == face && key.matches(plan)).map(|(_, plan)| plan);
        harfrust::shape(&face.shaper(), buffer, ShapeOptions::new().plan(plan))
    })
}

fn glyphs(text: &str, range: Range<usize>, face: FaceId, rtl: bool) -> Result<Vec<Glyph>, LetterError> {
    let failed = LetterError::Font { doing: "shaping a line" };
    let part = text.get(range.clone()).ok_or(failed.clone())?;
    let mut buffer = Buffer::new();
    buffer.push_str(part);
    // Characters keep their own clusters, so text extracted from the page is the text of the letter.
    buffer.set_cluster_level(harfrust::ClusterLevel::MonotoneCharacters);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    shape_with_plan(face, &mut buffer).map_err(|_| failed.clone())?;
    let mut starts: Vec<usize> = buffer.glyph_infos().iter().map(|i| i.cluster as usize).collect();
    starts.push(part.len());
    starts.sort_unstable();
    let mut out = Vec::with_capacity(buffer.len());
    let mut previous = None;
    for (info, pos) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        let cluster = info.cluster as usize;
        // Only one glyph of a cluster carries its text: the first in visual order.
        let first = previous.replace(cluster) != Some(cluster);
        let next = starts.partition_point(|start| *start <= cluster);
        let end = starts.get(next).copied().filter(|_| first).unwrap_or(cluster);
        let byte = |b: usize| u32::try_from(range.start + b).unwrap_or(u32::MAX);
        let id = u16::try_from(info.glyph_id).map_err(|_| failed.clone())?;
        out.push(Glyph {
            id,
            advance: pos.x_advance,
            dx: pos.x_offset,
            dy: pos.y_offset,
            text: (byte(cluster), byte(end)),
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::super::memory::remembering;
    use super::*;

    #[test]
    fn a_ligature_keeps_its_letters() {
        let runs = shape("office", Style::Regular).unwrap();
        let glyphs = &runs[0].glyphs;
        assert!(glyphs.len() < 6, "ffi is one glyph: {glyphs:?}");
        assert_eq!(glyphs.first().unwrap().text, (0, 1));
        assert_eq!(glyphs.last().unwrap().text, (5, 6));
    }

    #[test]
    fn what_is_remembered_is_the_same_and_forgotten_after_the_work() {
        let alone = shape("office", Style::Bold).unwrap();
        remembering(|| {
            for _ in 0..2 {
                // Work within shares the memory, and does not end it.
                assert_eq!(remembering(|| shape("office", Style::Bold)).unwrap(), alone);
            }
            assert_ne!(shape("office", Style::Regular).unwrap(), alone);
            assert_eq!(memory::shaped_lines(), Some(2));
        });
        assert_eq!(memory::shaped_lines(), None);
    }

    #[test]
    fn a_memory_that_is_full_begins_anew() {
        remembering(|| {
            for n in 0..=memory::MOST {
                shape(&n.to_string(), Style::Regular).unwrap();
            }
            assert_eq!(memory::shaped_lines(), Some(1));
        });
    }

    #[test]
    fn kerning_brings_letters_together() {
        let alone = width(&shape("A", Style::Regular).unwrap()) + width(&shape("V", Style::Regular).unwrap());
        assert!(width(&shape("AV", Style::Regular).unwrap()) < alone);
    }

    #[test]
    fn a_character_that_no_face_has_is_named() {
        let err = shape("Monsieur 🙂 Martin", Style::Regular).unwrap_err();
        let LetterError::NoGlyph { character, text, install } = err else { panic!("{err}") };
        assert_eq!((character, install), ('🙂', None));
        assert!(text.contains("Monsieur"));
        assert!(shape("王小明", Style::Regular).is_err());
    }

    #[test]
    fn decomposed_letters_and_narrow_spaces_are_shown() {
        for text in ["Z\u{30C}iga", "oui\u{202F};", "non\u{2011}lieu", "Đặng Thị", "q\u{301}"] {
            let runs = shape(text, Style::Bold).unwrap();
            assert!(runs.iter().flat_map(|r| &r.glyphs).all(|g| g.id != 0), "{text}");
        }
    }

    #[test]
    fn hebrew_runs_from_right_to_left() {
        let runs = shape("Mme שרה Lévy", Style::Regular).unwrap();
        let middle: Vec<u32> = runs[1].glyphs.iter().map(|g| g.text.0).collect();
        assert!(middle.is_sorted_by(|a, b| a > b), "{middle:?}");
    }
}
