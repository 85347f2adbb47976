//! The lines of a drawn signature as operators (ISO 32000-1, 8.5.2).

use pdf_writer::Content;
use pdf_writer::types::{LineCapStyle, LineJoinStyle};

use super::hundredths;
use crate::signature::PEN_MM;
use crate::typeset::{Figure, MM_PER_PT};

/// Draws the lines, from the lower left corner of the sheet.
pub(super) fn draw(figure: &Figure, height_mm: f64, out: &mut Content) {
    // A tenth of a point is less than a tenth of the pen's width.
    let tenths = |mm: f64| ((mm / MM_PER_PT * 10.0).round() / 10.0) as f32;
    let place = |(x, y): (f64, f64)| (tenths(figure.x_mm + x), tenths(height_mm - figure.y_mm - y));
    // Round ends and corners: a single point shows as a dot.
    out.save_state().set_line_cap(LineCapStyle::RoundCap).set_line_join(LineJoinStyle::RoundJoin);
    out.set_line_width(hundredths(PEN_MM / MM_PER_PT));
    for curve in figure.signature.curves() {
        let (x, y) = place(curve.start);
        out.move_to(x, y);
        for points in &curve.to {
            let [(x1, y1), (x2, y2), (x3, y3)] = points.map(place);
            out.cubic_to(x1, y1, x2, y2, x3, y3);
        }
        out.stroke();
    }
    out.restore_state();
}
