//! Texts from outside, made fit for the faces of a document.

use icu_segmenter::GraphemeClusterSegmenter;

use crate::clean;
use crate::typeset::fonts::{FaceId, Style};
use crate::typeset::shape;

/// Stands in the place of each character that no face has.
pub const STAND_IN: char = '\u{25A1}';

/// A text on one line whose every character can be shown: control characters become spaces, hidden ones go, and what no
/// face has is [`STAND_IN`].
pub fn legible(text: &str) -> String {
    let line = clean::line(text);
    let [first, ..] = FaceId::chain(Style::Regular);
    if line.chars().all(|c| first.maps(c)) || is_shown(&line) {
        return line;
    }
    let mut out = String::with_capacity(line.len());
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(&line).skip(1) {
        let cluster = line.get(start..end).unwrap_or_default();
        start = end;
        if is_shown(cluster) {
            out.push_str(cluster);
        } else {
            out.push(STAND_IN);
        }
    }
    // Parts that can be shown one by one may still shape to nothing together.
    if is_shown(&out) { out } else { out.chars().map(|c| if c.is_ascii() { c } else { STAND_IN }).collect() }
}

fn is_shown(text: &str) -> bool {
    [Style::Regular, Style::Bold].into_iter().all(|style| shape::shape(text, style).is_ok())
}

/// How many characters of a text a document shows as [`STAND_IN`].
pub fn missing(text: &str) -> usize {
    let count = |text: &str| text.chars().filter(|c| *c == STAND_IN).count();
    count(&legible(text)).saturating_sub(count(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_face_has_is_seen_to_be_missing_and_the_rest_is_there() {
        assert_eq!(legible("Réponse\u{0}\tdu 3\u{202e} mai"), "Réponse du 3 mai");
        assert_eq!(legible("王 said 🙂"), "□ said □");
        assert_eq!(missing("王 said 🙂 □"), 2);
        assert_eq!(legible("Ελένη Щербакова שרה q\u{301}"), "Ελένη Щербакова שרה q\u{301}");
    }
}
