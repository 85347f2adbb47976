//! The lines of a drawn signature as the operators of a page (ISO 32000-1, 8.5.2).

use crate::signature::PEN_MM;
use crate::typeset::{Figure, MM_PER_PT};

/// Operators with their numbers, in points from the lower left corner of the sheet. Nothing where there is no drawing.
pub(crate) fn ink(figure: &Figure, height_mm: f64) -> Vec<(&'static str, Vec<f64>)> {
    let curves = figure.signature.curves();
    if curves.is_empty() {
        return Vec::new();
    }
    let place = |(x, y): (f64, f64)| [(figure.x_mm + x) / MM_PER_PT, (height_mm - figure.y_mm - y) / MM_PER_PT];
    // Round ends and corners: a point has to show as a dot.
    let mut out = vec![("q", vec![]), ("J", vec![1.0]), ("j", vec![1.0]), ("w", vec![PEN_MM / MM_PER_PT])];
    for curve in curves {
        out.push(("m", place(curve.start).to_vec()));
        out.extend(curve.to.iter().map(|points| ("c", points.iter().flat_map(|p| place(*p)).collect())));
        out.push(("S", vec![]));
    }
    out.push(("Q", vec![]));
    out
}
