//! The outline of one glyph as a Type 2 charstring (Adobe Technical Note #5177), in thousandths of an em.
//!
//! Hints are left out: they matter to screens of low resolution alone, and would be a fifth of a font. Each operator takes
//! as many segments as it can, and of the forms of an operator the shortest is taken.

use skrifa::outline::OutlinePen;

/// The most operands of an operator.
const MOST_OPERANDS: usize = 48;

const HLINETO: u8 = 6;
const VLINETO: u8 = 7;
const RLINETO: u8 = 5;
const RRCURVETO: u8 = 8;
const ENDCHAR: u8 = 14;
const RMOVETO: u8 = 21;
const HMOVETO: u8 = 22;
const VMOVETO: u8 = 4;
const VVCURVETO: u8 = 26;
const HHCURVETO: u8 = 27;
const VHCURVETO: u8 = 30;
const HVCURVETO: u8 = 31;

/// A segment of an outline: the differences from point to point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Segment {
    Move([i32; 2]),
    Line([i32; 2]),
    /// To the first control point, the second, and the end.
    Curve([i32; 6]),
}

/// Collects the outline of a glyph.
pub(super) struct Outline {
    /// From font units to thousandths of an em.
    scale: f64,
    segments: Vec<Segment>,
    /// The current point in thousandths, and in font units.
    at: [i32; 2],
    exact: [f64; 2],
    /// The first point of the contour, in thousandths.
    start: [i32; 2],
}

impl Outline {
    pub(super) fn new(units_per_em: f64) -> Self {
        Self { scale: 1000.0 / units_per_em, segments: Vec::new(), at: [0; 2], exact: [0.0; 2], start: [0; 2] }
    }

    /// The step from the current point to another, which becomes the current one.
    fn step(&mut self, to: [f64; 2]) -> [i32; 2] {
        // Saturates; outlines are a few thousand units wide. Rounding the points and not the steps, errors do not add up.
        let point = to.map(|v| (v * self.scale).round() as i32);
        let step = [point[0] - self.at[0], point[1] - self.at[1]];
        (self.at, self.exact) = (point, to);
        step
    }

    fn curve(&mut self, points: [[f64; 2]; 3]) {
        let [[a, b], [c, d], [e, f]] = points.map(|point| self.step(point));
        self.segments.push(Segment::Curve([a, b, c, d, e, f]));
    }

    /// The charstring of this outline. `width`: its advance less the nominal width of the font.
    pub(super) fn charstring(&self, width: i32) -> Vec<u8> {
        let mut out = Charstring { bytes: Vec::with_capacity(8 * self.segments.len() + 4) };
        out.number(width);
        let mut rest = self.segments.as_slice();
        while let Some(first) = rest.first() {
            let taken = match *first {
                Segment::Move(step) => out.move_to(step),
                Segment::Line(_) => out.lines(rest),
                Segment::Curve(_) => out.curves(rest),
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
        out.bytes.push(ENDCHAR);
        out.bytes
    }
}

impl OutlinePen for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let step = self.step([x.into(), y.into()]);
        self.segments.push(Segment::Move(step));
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let step = self.step([x.into(), y.into()]);
        if step != [0, 0] {
            self.segments.push(Segment::Line(step));
        }
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        // The same curve of the third degree.
        let (from, control, to) = (self.exact, [f64::from(cx), f64::from(cy)], [f64::from(x), f64::from(y)]);
        let third = |end: [f64; 2]| [0, 1].map(|i| end[i] + (control[i] - end[i]) * 2.0 / 3.0);
        self.curve([third(from), third(to), to]);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.curve([[ax, ay], [bx, by], [x, y]].map(|point| point.map(f64::from)));
    }

    /// A charstring closes each contour by itself, and goes on from the last point that it names.
    fn close(&mut self) {
        if let (Some(Segment::Line(step)), true) = (self.segments.last(), self.at == self.start) {
            self.at = [self.at[0] - step[0], self.at[1] - step[1]];
            self.segments.pop();
        }
    }
}

/// A charstring while it is written.
struct Charstring {
    bytes: Vec<u8>,
}

impl Charstring {
    fn number(&mut self, value: i32) {
        push_number(value, &mut self.bytes);
    }

    fn operator(&mut self, operands: &[i32], operator: u8) {
        operands.iter().for_each(|value| self.number(*value));
        self.bytes.push(operator);
    }

    fn move_to(&mut self, step: [i32; 2]) -> usize {
        match step {
            [dx, 0] => self.operator(&[dx], HMOVETO),
            [0, dy] => self.operator(&[dy], VMOVETO),
            [dx, dy] => self.operator(&[dx, dy], RMOVETO),
        }
        1
    }

    /// Writes the lines at the beginning of the segments: by turns horizontal and vertical ones, or others. Returns how
    /// many.
    fn lines(&mut self, segments: &[Segment]) -> usize {
        let lines = segments.iter().map_while(|s| if let Segment::Line(step) = s { Some(*step) } else { None });
        let mut operands = Vec::new();
        let mut count = 0;
        let horizontal = matches!(segments.first(), Some(Segment::Line([_, 0])));
        let straight = |step: [i32; 2], horizontal: bool| if horizontal { step[1] == 0 } else { step[0] == 0 };
        if matches!(segments.first(), Some(Segment::Line([_, 0] | [0, _]))) {
            for step in lines {
                if !straight(step, horizontal == (count % 2 == 0)) || operands.len() == MOST_OPERANDS {
                    break;
                }
                // One of the two is 0.
                operands.push(step[0] + step[1]);
                count += 1;
            }
            self.operator(&operands, if horizontal { HLINETO } else { VLINETO });
            return count;
        }
        let lines: Vec<[i32; 2]> = lines.collect();
        for (i, step) in lines.iter().enumerate() {
            // A single horizontal or vertical line between others is not worth two operators more.
            let turns = step.contains(&0) && lines.get(i + 1).is_some_and(|next| next.contains(&0));
            if turns || operands.len() + 2 > MOST_OPERANDS {
                break;
            }
            operands.extend(step);
            count += 1;
        }
        self.operator(&operands, RLINETO);
        count
    }

    /// Writes the curves at the beginning of the segments that one operator takes. Returns how many.
    fn curves(&mut self, segments: &[Segment]) -> usize {
        let curves = || segments.iter().map_while(|s| if let Segment::Curve(c) = s { Some(*c) } else { None });
        let Some(first) = curves().next() else { return 0 };
        let mut operands: Vec<i32> = Vec::new();
        let mut count = 0;
        let [a, b, _, _, e, f] = first;
        let operator = if (b == 0 && (f != 0 || e == 0)) || (a == 0 && e != 0) {
            let horizontal = b == 0;
            for [a, b, c, d, e, f] in curves() {
                let begins_horizontal = horizontal == (count % 2 == 0);
                let (begin, across, end, beside) = if begins_horizontal { (a, b, f, e) } else { (b, a, e, f) };
                if across != 0 || operands.len() + 5 > MOST_OPERANDS {
                    break;
                }
                operands.extend([begin, c, d, end]);
                count += 1;
                // Only the last may end in any direction.
                if beside != 0 {
                    operands.push(beside);
                    break;
                }
            }
            if horizontal { HVCURVETO } else { VHCURVETO }
        } else if e == 0 || f == 0 {
            let horizontal = f == 0;
            operands.extend(Some(if horizontal { b } else { a }).filter(|lead| *lead != 0));
            for [a, b, c, d, e, f] in curves() {
                let (begin, across, end, beside) = if horizontal { (a, b, e, f) } else { (b, a, f, e) };
                // Only the first may begin in any direction.
                if beside != 0 || (count > 0 && across != 0) || operands.len() + 4 > MOST_OPERANDS {
                    break;
                }
                operands.extend([begin, c, d, end]);
                count += 1;
            }
            if horizontal { HHCURVETO } else { VVCURVETO }
        } else {
            for curve in curves() {
                let [a, b, _, _, e, f] = curve;
                if [a, b, e, f].contains(&0) || operands.len() + 6 > MOST_OPERANDS {
                    break;
                }
                operands.extend(curve);
                count += 1;
            }
            RRCURVETO
        };
        self.operator(&operands, operator);
        count
    }
}

/// A number as charstrings have it; those of dictionaries up to two bytes are the same.
pub(super) fn push_number(value: i32, out: &mut Vec<u8>) {
    let high = |above: i32, base: i32| ((above >> 8) + base) as u8;
    match value {
        -107..=107 => out.push((value + 139) as u8),
        108..=1131 => out.extend([high(value - 108, 247), (value - 108) as u8]),
        -1131..=-108 => out.extend([high(-value - 108, 251), (-value - 108) as u8]),
        _ => {
            let [a, b] = i16::try_from(value).unwrap_or(if value < 0 { i16::MIN } else { i16::MAX }).to_be_bytes();
            out.extend([28, a, b]);
        }
    }
}
