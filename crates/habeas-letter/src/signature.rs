//! The writer's own signature above the typed name: drawn with a pen, or read from a PNG or JPEG file.
//!
//! A picture is untrusted: its size is read and bounded before a pixel is decoded, and only its pixels are stored, so
//! nothing a camera wrote beside them leaves with a letter. On paper both have at most 60 by 17 mm.

mod picture;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::error::LetterError;
pub use picture::Picture;

/// The room on paper, in mm.
pub(crate) const WIDTH_MM: f64 = 60.0;
pub(crate) const HEIGHT_MM: f64 = 17.0;

/// The width of the pen, in mm: that of a ballpoint.
pub(crate) const PEN_MM: f64 = 0.4;

/// The most points of a drawing; a larger one was not drawn by hand.
const MOST_POINTS: usize = 20_000;

/// Units a millimetre.
const UNITS: f64 = 100.0;

/// The largest factor by which a small drawing is enlarged: a slip of the pen is no signature.
const LARGEST: f64 = 15.0;

/// The least distance of two points, in units: the curve between nearer ones is the same without them.
const STEP: f64 = 12.0;

/// The distance of two knots of a curve at most, in units.
const FAR: f64 = 80.0;

/// The cosine of the angle up to which a stroke counts as straight: of 25 degrees.
const STRAIGHT: f64 = 0.906;

/// Points of one stroke, in hundredths of a millimetre from the upper left corner.
pub type Stroke = Vec<(i32, i32)>;

/// A signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signature {
    Drawn(Arc<[Stroke]>),
    Picture(Arc<Picture>),
}

/// The JSON of a stored drawing.
#[derive(Debug, Serialize, Deserialize)]
struct StoredDrawing {
    strokes: Vec<Stroke>,
}

/// A smooth line of Bézier segments, in mm: its start, then two control points and the end of each segment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Curve {
    pub(crate) start: (f64, f64),
    pub(crate) to: Vec<[(f64, f64); 3]>,
}

impl Signature {
    /// From the strokes of a pen, in any unit; y runs downwards.
    ///
    /// # Errors
    /// [`LetterError::SignatureEmpty`]: nothing visible; [`LetterError::SignatureTooLarge`]: more points than
    /// a hand draws.
    pub fn drawn(strokes: &[Vec<[f64; 2]>]) -> Result<Self, LetterError> {
        let count: usize = strokes.iter().map(Vec::len).sum();
        if count > MOST_POINTS {
            let (size, cap) = (format!("{count} points"), format!("{MOST_POINTS} points"));
            return Err(LetterError::SignatureTooLarge { size, cap });
        }
        let real = |p: &&[f64; 2]| p.iter().all(|v| v.is_finite() && v.abs() < 1e6);
        let all = || strokes.iter().flatten().filter(real);
        let edge = |axis: usize, pick: fn(f64, f64) -> f64, from: f64| all().map(|p| p[axis]).fold(from, pick);
        let (left, top) = (edge(0, f64::min, f64::INFINITY), edge(1, f64::min, f64::INFINITY));
        let (width, height) = (edge(0, f64::max, left) - left, edge(1, f64::max, top) - top);
        if all().next().is_none() || width.max(height) < 5.0 {
            return Err(LetterError::SignatureEmpty);
        }
        let room = |mm: f64| (mm - PEN_MM) * UNITS;
        let scale = (room(WIDTH_MM) / width.max(1.0)).min(room(HEIGHT_MM) / height.max(1.0)).min(LARGEST);
        let pen = PEN_MM * UNITS / 2.0;
        // Saturates; the values lie within the room.
        let place = |p: &[f64; 2]| ((p[0] - left) * scale + pen, (p[1] - top) * scale + pen);
        let seen = |s: &Vec<[f64; 2]>| s.iter().filter(real).map(place).collect::<Vec<_>>();
        let strokes: Vec<Stroke> = strokes.iter().map(|s| simplified(&seen(s))).filter(|s| !s.is_empty()).collect();
        Ok(Self::Drawn(strokes.into()))
    }

    /// From a PNG or JPEG file.
    ///
    /// # Errors
    /// [`LetterError::SignatureUnreadable`], [`LetterError::SignatureTooLarge`], [`LetterError::SignatureEmpty`].
    pub fn picture(file: &[u8]) -> Result<Self, LetterError> {
        Picture::read(file).map(|p| Self::Picture(Arc::new(p)))
    }

    /// The bytes to store: JSON of a drawing, PNG of a picture.
    ///
    /// # Errors
    /// [`LetterError::SignatureUnreadable`]: it cannot be serialised.
    pub fn to_bytes(&self) -> Result<Vec<u8>, LetterError> {
        match self {
            Self::Drawn(strokes) => serde_json::to_vec(&StoredDrawing { strokes: strokes.to_vec() })
                .map_err(|e| LetterError::SignatureUnreadable { reason: e.to_string() }),
            Self::Picture(picture) => Ok(picture.png().to_vec()),
        }
    }

    /// From stored bytes.
    ///
    /// # Errors
    /// [`LetterError::SignatureUnreadable`]: they are not those of [`Signature::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, LetterError> {
        if bytes.starts_with(b"\x89PNG") {
            return Picture::from_png(bytes).map(|p| Self::Picture(Arc::new(p)));
        }
        let stored: StoredDrawing =
            serde_json::from_slice(bytes).map_err(|e| LetterError::SignatureUnreadable { reason: e.to_string() })?;
        Self::of_strokes(stored.strokes)
    }

    /// From the strokes of a stored drawing.
    ///
    /// # Errors
    /// [`LetterError::SignatureUnreadable`]: they are not those of a drawing that was stored.
    pub fn of_strokes(strokes: Vec<Stroke>) -> Result<Self, LetterError> {
        let inside = |(x, y): &(i32, i32)| {
            (0.0..=WIDTH_MM * UNITS).contains(&f64::from(*x)) && (0.0..=HEIGHT_MM * UNITS).contains(&f64::from(*y))
        };
        let points = || strokes.iter().flatten();
        if points().count() > MOST_POINTS {
            return Err(LetterError::SignatureUnreadable { reason: format!("more than {MOST_POINTS} points") });
        }
        match points().all(inside) && points().next().is_some() {
            true => Ok(Self::Drawn(strokes.into())),
            false => Err(LetterError::SignatureUnreadable { reason: "points outside of the room".to_owned() }),
        }
    }

    /// `drawn` or `picture`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Drawn(_) => "drawn",
            Self::Picture(_) => "picture",
        }
    }

    /// The extension of a file that holds it.
    pub fn extension(&self) -> &'static str {
        match self {
            Self::Drawn(_) => "json",
            Self::Picture(_) => "png",
        }
    }

    /// Width and height on paper, in mm.
    pub fn size_mm(&self) -> (f64, f64) {
        match self {
            Self::Drawn(strokes) => {
                let most = |axis: fn(&(i32, i32)) -> i32| strokes.iter().flatten().map(axis).max().unwrap_or_default();
                let pen = PEN_MM / 2.0;
                (f64::from(most(|p| p.0)) / UNITS + pen, f64::from(most(|p| p.1)) / UNITS + pen)
            }
            Self::Picture(picture) => picture.size_mm(),
        }
    }

    /// The lines of a drawing, from its upper left corner.
    pub(crate) fn curves(&self) -> Vec<Curve> {
        match self {
            Self::Drawn(strokes) => strokes.iter().filter_map(|s| curve(&knots(s))).collect(),
            Self::Picture(_) => Vec::new(),
        }
    }
}

/// The first and the last point, and those between that are at least [`STEP`] away from the one before.
fn simplified(points: &[(f64, f64)]) -> Stroke {
    let mut chosen: Vec<(f64, f64)> = Vec::with_capacity(points.len());
    for (i, point) in points.iter().enumerate() {
        let far = chosen.last().is_none_or(|last| (point.0 - last.0).hypot(point.1 - last.1) >= STEP);
        if far || (i + 1 == points.len() && chosen.len() > 1) {
            chosen.push(*point);
        }
    }
    chosen.iter().map(|p| (p.0.round() as i32, p.1.round() as i32)).collect()
}

/// The points that the curve of a stroke goes through: the first and the last, and those between that are far from the one
/// before or at which the stroke turns. The curve through them is the same within the width of a hair.
fn knots(points: &[(i32, i32)]) -> Stroke {
    let mut chosen: Stroke = points.first().copied().into_iter().collect();
    for pair in points.get(1..).unwrap_or_default().windows(2) {
        let ([here, next], Some(last)) = (pair, chosen.last()) else { continue };
        let way = |from: &(i32, i32), to: &(i32, i32)| (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
        let (to_here, onward) = (way(last, here), way(here, next));
        let lengths = to_here.0.hypot(to_here.1) * onward.0.hypot(onward.1);
        let turns = to_here.0 * onward.0 + to_here.1 * onward.1 < STRAIGHT * lengths;
        if turns || to_here.0.hypot(to_here.1) >= FAR {
            chosen.push(*here);
        }
    }
    chosen.extend(points.get(1..).and_then(<[_]>::last));
    chosen
}

/// A curve through all points (Catmull and Rom's, as Bézier segments). A single point becomes a dot.
fn curve(points: &[(i32, i32)]) -> Option<Curve> {
    let at = |i: usize| points.get(i).or(points.last()).map(|p| (f64::from(p.0) / UNITS, f64::from(p.1) / UNITS));
    let start = at(0)?;
    let mut to = Vec::with_capacity(points.len());
    for i in 1..points.len() {
        let (before, from, end, after) = (at(i.saturating_sub(2))?, at(i - 1)?, at(i)?, at(i + 1)?);
        let first = (from.0 + (end.0 - before.0) / 6.0, from.1 + (end.1 - before.1) / 6.0);
        let second = (end.0 - (after.0 - from.0) / 6.0, end.1 - (after.1 - from.1) / 6.0);
        to.push([first, second, end]);
    }
    if to.is_empty() {
        to.push([start, start, start]);
    }
    Some(Curve { start, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_fills_the_room_and_is_stored_as_it_is() {
        let stroke: Vec<[f64; 2]> =
            (0..200).map(|i| [f64::from(i) * 3.0, 80.0 + 60.0 * (f64::from(i) / 9.0).sin()]).collect();
        let drawn = Signature::drawn(&[stroke, vec![[300.0, 20.0]]]).unwrap();
        let (width, height) = drawn.size_mm();
        assert!((59.0..=60.0).contains(&width) && height <= HEIGHT_MM, "{width} {height}");
        assert_eq!(Signature::from_bytes(&drawn.to_bytes().unwrap()).unwrap(), drawn);
        let curves = drawn.curves();
        assert_eq!(curves.len(), 2);
        assert_eq!(curves[1].to, [[curves[1].start; 3]], "a point is a dot");
        for curve in curves {
            for point in curve.to.iter().flatten() {
                assert!(point.0 > -0.5 && point.0 < 60.5 && point.1 > -0.5 && point.1 < 17.5, "{point:?}");
            }
        }
    }

    #[test]
    fn nothing_and_too_much_are_no_signature() {
        for strokes in [
            vec![],
            vec![vec![]],
            vec![vec![[7.0, 7.0]]],
            vec![vec![[1.0, 1.0], [2.0, 3.0]]],
            vec![vec![[f64::NAN; 2]; 3]],
        ] {
            assert_eq!(Signature::drawn(&strokes).unwrap_err(), LetterError::SignatureEmpty, "{strokes:?}");
        }
        let wild: Vec<[f64; 2]> = (0..20_001).map(|i| [f64::from(i), 0.0]).collect();
        assert!(matches!(Signature::drawn(&[wild]).unwrap_err(), LetterError::SignatureTooLarge { .. }));
        for bytes in [&b""[..], b"{}", b"{\"strokes\":[]}", b"{\"strokes\":[[[999999,1]]]}", b"\x89PNG"] {
            assert!(matches!(Signature::from_bytes(bytes).unwrap_err(), LetterError::SignatureUnreadable { .. }));
        }
    }
}
