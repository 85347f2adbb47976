//! The pages as outlines, so that a window draws exactly what will be printed.
//!
//! Each distinct glyph is sent once, as an SVG path; lines refer to it by its index. A page is about 40 kB of JSON, half of
//! it outlines that further pages share.
//!
//! `line.glyphs` is a list of pairs: an index and an x. The path of a line is `` `M${x} 0${preview.glyphs[n]}` `` for each
//! pair, joined, in font units ([`Preview::upem`]) with y downwards and the baseline at 0. Draw it with
//! `translate(x_mm y_mm) scale(size_pt / upem * 25.4 / 72)` in a view box of `width_mm` by `height_mm`, filled with the
//! non-zero rule. Lengths of pages are mm from the top left corner.

use std::collections::HashMap;
use std::fmt::Write as _;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::{Deserialize, Serialize};
use skrifa::MetadataProvider;
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{FontRef, GlyphId, LocationRef, Size};

use crate::signature::{PEN_MM, Signature};
use crate::typeset::fonts::FaceId;
use crate::typeset::{Figure, Line, Pages, Part, Rule};

/// Font units an em of all outlines, whatever the units of their face.
const UPEM: u16 = 1000;

/// The pages of a letter to draw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    pub upem: u16,
    /// The outline of each glyph: relative SVG path commands with integers.
    pub glyphs: Vec<String>,
    pub pages: Vec<PreviewPage>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreviewPage {
    pub width_mm: f64,
    pub height_mm: f64,
    pub lines: Vec<PreviewLine>,
    /// Fold marks and rules: `x1, y1, x2, y2` in mm and the width in points.
    pub marks: Vec<[f64; 5]>,
    pub figures: Vec<PreviewFigure>,
}

/// A signature: the lines of a pen, or a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreviewFigure {
    pub x_mm: f64,
    pub y_mm: f64,
    pub width_mm: f64,
    pub height_mm: f64,
    /// SVG path in mm from the upper left corner of the figure, to be stroked `pen_mm` wide with round ends.
    pub path: String,
    pub pen_mm: f64,
    /// `data:` address of the picture.
    pub image: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreviewLine {
    pub part: Part,
    pub x_mm: f64,
    /// The baseline.
    pub y_mm: f64,
    pub size_pt: f64,
    pub width_mm: f64,
    /// Pairs of an index into [`Preview::glyphs`] and an x in font units, in one list.
    pub glyphs: Vec<i32>,
    /// The text of the line, for screen readers and for search.
    pub text: String,
}

/// The preview of typeset pages.
pub fn pages(pages: &Pages) -> Preview {
    let mut outlines = Outlines::default();
    let pages = pages
        .pages
        .iter()
        .map(|page| PreviewPage {
            width_mm: pages.width_mm,
            height_mm: pages.height_mm,
            lines: page.lines.iter().map(|l| outlines.line(l)).collect(),
            marks: page.marks.iter().map(mark).collect(),
            figures: page.figures.iter().map(figure).collect(),
        })
        .collect();
    Preview { upem: UPEM, glyphs: outlines.paths, pages }
}

impl Preview {
    /// The SVG path of a line in font units, y downwards, baseline at 0.
    pub fn path(&self, line: &PreviewLine) -> String {
        let mut d = String::new();
        for pair in line.glyphs.chunks_exact(2) {
            let outline = usize::try_from(pair[0]).ok().and_then(|n| self.glyphs.get(n));
            // Writing to a string cannot fail.
            let _ = write!(d, "M{} 0{}", pair[1], outline.map(String::as_str).unwrap_or_default());
        }
        d
    }
}

fn mark(rule: &Rule) -> [f64; 5] {
    [rule.x1_mm, rule.y1_mm, rule.x2_mm, rule.y2_mm, rule.width_pt]
}

fn figure(figure: &Figure) -> PreviewFigure {
    let (x_mm, y_mm) = (rounded(figure.x_mm), rounded(figure.y_mm));
    PreviewFigure { x_mm, y_mm, ..figure_of(&figure.signature) }
}

/// The preview of a signature alone, at the origin.
pub fn figure_of(signature: &Signature) -> PreviewFigure {
    let (width_mm, height_mm) = signature.size_mm();
    let mut path = String::new();
    for curve in signature.curves() {
        let _ = write!(path, "M{} {}", rounded(curve.start.0), rounded(curve.start.1));
        for [a, b, c] in &curve.to {
            let values = [a.0, a.1, b.0, b.1, c.0, c.1].map(rounded);
            let _ =
                write!(path, "C{} {} {} {} {} {}", values[0], values[1], values[2], values[3], values[4], values[5]);
        }
    }
    let image = match signature {
        Signature::Picture(p) => Some(format!("data:image/png;base64,{}", BASE64_STANDARD.encode(p.png()))),
        Signature::Drawn(_) => None,
    };
    let (width_mm, height_mm) = (rounded(width_mm), rounded(height_mm));
    PreviewFigure { x_mm: 0.0, y_mm: 0.0, width_mm, height_mm, path, pen_mm: PEN_MM, image }
}

/// Micrometres are finer than any screen or printer, and shorter to send.
fn rounded(mm: f64) -> f64 {
    (mm * 1000.0).round() / 1000.0
}

fn units(value: f64) -> i32 {
    // Saturates; a line is some 100,000 units wide.
    value.round() as i32
}

#[derive(Default)]
struct Outlines {
    paths: Vec<String>,
    known: HashMap<(FaceId, u16, i32), i32>,
}

impl Outlines {
    fn line(&mut self, line: &Line) -> PreviewLine {
        let mut glyphs = Vec::new();
        let mut x = 0.0;
        for run in &line.runs {
            let face = run.face.face();
            let scale = f64::from(UPEM) / face.upem;
            for glyph in &run.glyphs {
                let number = self.number(run.face, glyph.id, glyph.dy, scale);
                if let Some(number) = number {
                    glyphs.extend([number, units(x + f64::from(glyph.dx) * scale)]);
                }
                x += f64::from(glyph.advance) * scale;
            }
        }
        PreviewLine {
            part: line.part,
            x_mm: rounded(line.x_mm),
            y_mm: rounded(line.y_mm),
            size_pt: line.size_pt,
            width_mm: rounded(line.width_mm),
            glyphs,
            text: line.text.clone(),
        }
    }

    /// The index of an outline; `None` for a space.
    fn number(&mut self, face: FaceId, id: u16, dy: i32, scale: f64) -> Option<i32> {
        if let Some(number) = self.known.get(&(face, id, dy)) {
            return (*number >= 0).then_some(*number);
        }
        let mut pen = Pen { scale, dy: f64::from(dy), ..Pen::default() };
        let font = FontRef::from_index(face.face().data, face.face().collection_index);
        if let Some(outline) = font.ok().and_then(|f| f.outline_glyphs().get(GlyphId::from(id))) {
            // A glyph that cannot be drawn is left out here; the PDF writer fails with an error for the same glyph.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
        }
        let number = if pen.d.is_empty() { -1 } else { i32::try_from(self.paths.len()).unwrap_or(-1) };
        if number >= 0 {
            self.paths.push(pen.d);
        }
        self.known.insert((face, id, dy), number);
        (number >= 0).then_some(number)
    }
}

/// Writes relative commands: one absolute move before an outline places it anywhere.
#[derive(Default)]
struct Pen {
    d: String,
    scale: f64,
    dy: f64,
    at: (i32, i32),
    start: (i32, i32),
}

impl Pen {
    fn point(&self, x: f32, y: f32) -> (i32, i32) {
        (units(f64::from(x) * self.scale), -units((f64::from(y) + self.dy) * self.scale))
    }

    fn put(&mut self, command: char, points: &[(i32, i32)]) {
        self.d.push(command);
        for (i, (x, y)) in points.iter().enumerate() {
            let (x, y) = (x - self.at.0, y - self.at.1);
            let space = if i > 0 && x >= 0 { " " } else { "" };
            let between = if y >= 0 { " " } else { "" };
            let _ = write!(self.d, "{space}{x}{between}{y}");
        }
        if let Some(last) = points.last() {
            self.at = *last;
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let p = self.point(x, y);
        self.put('m', &[p]);
        self.start = p;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let p = self.point(x, y);
        self.put('l', &[p]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let points = [self.point(cx, cy), self.point(x, y)];
        self.put('q', &points);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let points = [self.point(ax, ay), self.point(bx, by), self.point(x, y)];
        self.put('c', &points);
    }

    fn close(&mut self) {
        self.d.push('z');
        self.at = self.start;
    }
}
