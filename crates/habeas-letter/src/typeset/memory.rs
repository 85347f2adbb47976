//! What was set before, in this thread: a letter is tried at several sizes, and a thousand letters share most of their
//! paragraphs. Nothing is remembered outside of [`remembering`], so no text is held longer than the work takes.

use std::cell::RefCell;
use std::collections::HashMap;

use habeas_law::delivery::Language;

use super::fonts::Style;
use super::pages::{Line, Part, Run};
use crate::error::LetterError;

/// Beyond so many of a kind all are forgotten: names and addresses of a long batch never come again.
pub(super) const MOST: usize = 2_000;

#[derive(Default)]
struct Memory {
    /// Shaping depends on no size.
    shaped: HashMap<(Style, String), Vec<Run>>,
    paragraphs: HashMap<(ParagraphKey, String), Vec<Line>>,
}

/// What the lines of a paragraph depend on besides its text.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct ParagraphKey {
    pub(super) part: Part,
    pub(super) style: Style,
    /// Size, left edge and width, bit by bit.
    pub(super) measures: [u64; 3],
    pub(super) language: Language,
    pub(super) hyphens: bool,
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
    how: ParagraphKey,
    anew: impl FnOnce() -> Result<Vec<Line>, LetterError>,
) -> Result<Vec<Line>, LetterError> {
    remembered(|memory| &mut memory.paragraphs, || (how, text.to_owned()), anew)
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

/// How many shaped lines are remembered. `None`: nothing is.
#[cfg(test)]
pub(super) fn shaped_lines() -> Option<usize> {
    MEMORY.with_borrow(|memory| memory.as_ref().map(|all| all.shaped.len()))
}
