//! What was set before, in this thread: a letter is tried at several sizes, and a thousand letters share most of their
//! paragraphs. Nothing is remembered outside of [`remembering`], so no text is held longer than the work takes.

use std::cell::RefCell;
use std::collections::HashMap;

use habeas_law::delivery::Language;

use super::flow::ParagraphStyle;
use super::fonts::Style;
use super::pages::{Line, Part, Run};
use crate::error::LetterError;

/// Beyond so many of a kind all are forgotten: names and addresses of a long batch never come again.
const MOST: usize = 2_000;

#[derive(Default)]
struct Memory {
    /// Shaping depends on no size.
    shaped: HashMap<(Style, String), Vec<Run>>,
    paragraphs: HashMap<(ParagraphKey, String), Vec<Line>>,
}

/// What the lines of a paragraph depend on besides its text.
#[derive(PartialEq, Eq, Hash)]
struct ParagraphKey {
    part: Part,
    style: Style,
    /// Size, left edge and width, bit by bit.
    measures: [u64; 3],
    language: Language,
    hyphens: bool,
}

impl From<&ParagraphStyle> for ParagraphKey {
    fn from(how: &ParagraphStyle) -> Self {
        let measures = [how.size_pt, how.x_mm, how.width_mm].map(f64::to_bits);
        Self { part: how.part, style: how.style, measures, language: how.language, hyphens: how.hyphens }
    }
}

thread_local! {
    /// `None` outside of [`remembering`].
    static MEMORY: RefCell<Option<Memory>> = const { RefCell::new(None) };
}

/// Does work that sets the same texts more than once. Work within it shares its memory.
pub fn remembering<T>(work: impl FnOnce() -> T) -> T {
    if MEMORY.with_borrow(Option::is_some) {
        return work();
    }
    MEMORY.set(Some(Memory::default()));
    let done = work();
    MEMORY.set(None);
    done
}

/// The shaped runs of a line, from memory where it was shaped before.
pub(super) fn shaped(
    text: &str,
    style: Style,
    anew: impl FnOnce() -> Result<Vec<Run>, LetterError>,
) -> Result<Vec<Run>, LetterError> {
    remembered(|memory| &mut memory.shaped, || (style, text.to_owned()), anew)
}

/// The lines of a paragraph, whose element is not set, from memory where it was set before.
pub(super) fn paragraph(
    text: &str,
    how: &ParagraphStyle,
    anew: impl FnOnce() -> Result<Vec<Line>, LetterError>,
) -> Result<Vec<Line>, LetterError> {
    remembered(|memory| &mut memory.paragraphs, || (how.into(), text.to_owned()), anew)
}

fn remembered<K: Eq + std::hash::Hash, T: Clone>(
    of: impl Fn(&mut Memory) -> &mut HashMap<K, T>,
    key: impl FnOnce() -> K,
    anew: impl FnOnce() -> Result<T, LetterError>,
) -> Result<T, LetterError> {
    if !MEMORY.with_borrow(Option::is_some) {
        return anew();
    }
    let key = key();
    if let Some(found) = MEMORY.with_borrow_mut(|memory| of(memory.as_mut()?).get(&key).cloned()) {
        return Ok(found);
    }
    let made = anew()?;
    MEMORY.with_borrow_mut(|memory| {
        let Some(memory) = memory else { return };
        let all = of(memory);
        if all.len() >= MOST {
            all.clear();
        }
        all.insert(key, made.clone());
    });
    Ok(made)
}

#[cfg(test)]
mod tests {
    use super::super::shape::shape;
    use super::*;

    #[test]
    fn what_is_remembered_is_the_same_and_forgotten_after_the_work() {
        let alone = shape("office", Style::Bold).unwrap();
        remembering(|| {
            for _ in 0..2 {
                // Work within shares the memory, and does not end it.
                assert_eq!(remembering(|| shape("office", Style::Bold)).unwrap(), alone);
            }
            assert_ne!(shape("office", Style::Regular).unwrap(), alone);
            assert_eq!(MEMORY.with_borrow(|memory| memory.as_ref().map(|all| all.shaped.len())), Some(2));
        });
        assert!(MEMORY.with_borrow(Option::is_none));
    }

    #[test]
    fn a_memory_that_is_full_begins_anew() {
        remembering(|| {
            for n in 0..=MOST {
                shape(&n.to_string(), Style::Regular).unwrap();
            }
            assert_eq!(MEMORY.with_borrow(|memory| memory.as_ref().map(|all| all.shaped.len())), Some(1));
        });
    }
}
