//! Pages as outlines, drawn with cairo: the same as the preview shows, in millimetres from the upper left corner.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use gtk::cairo::{Context, Error, LineCap, LineJoin};
use gtk::gdk::prelude::GdkContextExt as _;
use gtk::gdk_pixbuf::prelude::PixbufLoaderExt as _;
use gtk::gdk_pixbuf::{Pixbuf, PixbufLoader};
use habeas_desk::{Preview, PreviewFigure, PreviewPage};

const MM_PER_POINT: f64 = 25.4 / 72.0;
/// Thinner rules are lost on a printer.
const THINNEST_MM: f64 = 0.08;

pub(super) fn draw(on: &Context, letter: &Preview, page: &PreviewPage) -> Result<(), Error> {
    on.set_source_rgb(0.0, 0.0, 0.0);
    for line in &page.lines {
        on.save()?;
        on.translate(line.x_mm, line.y_mm);
        let scale = line.size_pt * MM_PER_POINT / f64::from(letter.upem);
        on.scale(scale, scale);
        trace(on, &letter.path(line))?;
        on.fill()?;
        on.restore()?;
    }
    for [x1, y1, x2, y2, width] in &page.marks {
        on.set_line_width((width * MM_PER_POINT).max(THINNEST_MM));
        on.move_to(*x1, *y1);
        on.line_to(*x2, *y2);
        on.stroke()?;
    }
    page.figures.iter().try_for_each(|one| figure(on, one))
}

/// A signature.
fn figure(on: &Context, figure: &PreviewFigure) -> Result<(), Error> {
    on.save()?;
    on.translate(figure.x_mm, figure.y_mm);
    if let Some(picture) = figure.image.as_deref().and_then(picture) {
        on.scale(figure.width_mm / f64::from(picture.width()), figure.height_mm / f64::from(picture.height()));
        on.set_source_pixbuf(&picture, 0.0, 0.0);
        on.paint()?;
    } else {
        on.set_line_width(figure.pen_mm);
        on.set_line_cap(LineCap::Round);
        on.set_line_join(LineJoin::Round);
        trace(on, &figure.path)?;
        on.stroke()?;
    }
    on.restore()
}

/// The picture of a `data:` address, which the letter room wrote itself.
fn picture(address: &str) -> Option<Pixbuf> {
    let png = BASE64_STANDARD.decode(address.strip_prefix("data:image/png;base64,")?).ok()?;
    let loader = PixbufLoader::with_type("png").ok()?;
    loader.write(&png).ok()?;
    loader.close().ok()?;
    loader.pixbuf()
}

/// Follows a path of SVG, of the commands that our outlines have.
fn trace(on: &Context, path: &str) -> Result<(), Error> {
    for (command, at) in Commands(path) {
        match (command, at.as_slice()) {
            ('M', [x, y]) => on.move_to(*x, *y),
            ('m', [x, y]) => on.rel_move_to(*x, *y),
            ('l', [x, y]) => on.rel_line_to(*x, *y),
            // A quadratic curve as the cubic one that it is.
            ('q', [cx, cy, x, y]) => on.rel_curve_to(
                cx * 2.0 / 3.0,
                cy * 2.0 / 3.0,
                x + (cx - x) * 2.0 / 3.0,
                y + (cy - y) * 2.0 / 3.0,
                *x,
                *y,
            ),
            ('c', [ax, ay, bx, by, x, y]) => on.rel_curve_to(*ax, *ay, *bx, *by, *x, *y),
            ('C', [ax, ay, bx, by, x, y]) => on.curve_to(*ax, *ay, *bx, *by, *x, *y),
            ('z', []) => on.close_path(),
            _ => return Err(Error::InvalidPathData),
        }
    }
    Ok(())
}

/// The commands of a path with their numbers.
struct Commands<'a>(&'a str);

impl Iterator for Commands<'_> {
    type Item = (char, Vec<f64>);

    fn next(&mut self) -> Option<Self::Item> {
        let command = self.0.chars().next()?;
        let rest = self.0.get(command.len_utf8()..).unwrap_or_default();
        let end = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let (numbers, next) = rest.split_at(end);
        self.0 = next;
        // A minus begins a number, with or without a space before it.
        let spaced = numbers.replace('-', " -");
        Some((command, spaced.split_ascii_whitespace().filter_map(|n| n.parse().ok()).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_beside_each_other_with_and_without_a_space() {
        let all: Vec<_> = Commands("M10 0m1-2l-3 4q1 2-3-4zM0.5 1.25").collect();
        let expected: [(char, &[f64]); 6] = [
            ('M', &[10.0, 0.0]),
            ('m', &[1.0, -2.0]),
            ('l', &[-3.0, 4.0]),
            ('q', &[1.0, 2.0, -3.0, -4.0]),
            ('z', &[]),
            ('M', &[0.5, 1.25]),
        ];
        assert_eq!(all.iter().map(|(c, n)| (*c, n.as_slice())).collect::<Vec<_>>(), expected);
    }
}
