//! A picture of a trail as a file of its own: SVG 1.1 on a light ground, without scripts, fonts or links.

use std::fmt::Write as _;

use super::layout::MARGIN;
use super::picture::{INSET, NAME, NOTE};
use crate::api::{TrailCertainty, TrailPart, TrailPicture};
use crate::desk::svg::escaped;

const LINE: u32 = 20;
const INK: &str = "#1d2530";
const QUIET: &str = "#4a5566";
const FLOW: &str = "#2f5d8a";

/// The whole document. `title` and `sentence` are what a screen reader says of it.
pub(super) fn write(picture: &TrailPicture, title: &str, sentence: &str, language: &str) -> String {
    let heading = 34;
    let (width, height) = (picture.width.max(480), picture.height + heading + LINE * (picture.legend.len() as u32 + 1));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"t d\" xml:lang=\"{language}\" \
         font-family=\"'Noto Sans', 'Segoe UI', Helvetica, Arial, sans-serif\">\n<title id=\"t\">{}</title>\n<desc id=\"d\">{}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n",
        escaped(title),
        escaped(sentence),
    );
    let text = |out: &mut String, (x, y): (u32, u32), size: u32, fill: &str, more: &str, words: &str| {
        let _ = writeln!(
            out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\"{more}>{}</text>",
            escaped(words)
        );
    };
    text(&mut out, (MARGIN, 28), 16, INK, " font-weight=\"600\"", title);
    let _ = writeln!(out, "<g transform=\"translate(0 {heading})\">");
    for curve in &picture.curves {
        let dash = dash(curve.certainty);
        let _ = writeln!(
            out,
            "<g><title>{}</title><path d=\"{}\" fill=\"none\" stroke=\"{FLOW}\" stroke-width=\"{}.{}\"{dash}/><polygon points=\"{}\" fill=\"{FLOW}\"/></g>",
            escaped(&curve.full),
            curve.path,
            curve.width / 10,
            curve.width % 10,
            curve.head,
        );
    }
    for one in &picture.boxes {
        let (fill, stroke, wide) = match one.part {
            TrailPart::Asked => ("#e3ecf6", FLOW, 2),
            TrailPart::Named => ("#ffffff", QUIET, 1),
            TrailPart::Folded => ("#f1f1ee", QUIET, 1),
        };
        let _ = writeln!(
            out,
            "<g><title>{}</title><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{wide}\"/>",
            escaped(&one.full),
            one.x,
            one.y,
            one.width,
            one.height
        );
        let first = if one.note.is_empty() { one.y + 27 } else { one.y + 19 };
        text(&mut out, (one.x + INSET, first), NAME, INK, "", &one.label);
        if !one.note.is_empty() {
            text(&mut out, (one.x + INSET, one.y + 35), NOTE, QUIET, "", &one.note);
        }
        out.push_str("</g>\n");
    }
    out.push_str("</g>\n");
    for (row, legend) in picture.legend.iter().enumerate() {
        let y = heading + picture.height + LINE * row as u32 + 6;
        if let Some(certainty) = legend.certainty {
            let dash = dash(certainty);
            let _ = writeln!(out, "<path d=\"M{MARGIN} {}h40\" stroke=\"{FLOW}\" stroke-width=\"2\"{dash}/>", y - 4);
        }
        text(&mut out, (MARGIN + 50, y), 12, QUIET, "", &legend.text);
    }
    out.push_str("</svg>\n");
    out
}

fn dash(certainty: TrailCertainty) -> &'static str {
    match certainty {
        TrailCertainty::Shown => "",
        TrailCertainty::Claimed => " stroke-dasharray=\"7 5\"",
    }
}
