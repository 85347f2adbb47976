//! Plots as one SVG file: the same bytes from the same numbers. It carries its colours, for it stands alone; lines and edges
//! tell the series apart without them.

use std::fmt::Write as _;

use crate::api::{Plot, PlotAnchor};
use crate::desk::svg::escaped;

/// Above each plot its title, and the sentence that says what it shows.
const HEAD: f64 = 56.0;
const GAP: f64 = 24.0;
const MARGIN: f64 = 16.0;

const STYLE: &str = "text{font:13px 'Liberation Sans',Arial,sans-serif;fill:#222}.title{font-size:17px;font-weight:700}\
    .rule{stroke:#bbb;stroke-width:1}.b1{fill:#1f5c8b}.b2{fill:#a9c8de;stroke:#1f5c8b}.b3{fill:#fff;stroke:#1f5c8b}\
    .p1,.p2{fill:none;stroke-width:2.2}.p1{stroke:#1f5c8b}.p2{stroke:#a4480b;stroke-dasharray:7 4}";

pub(crate) fn svg(plots: &[Plot]) -> String {
    let width = plots.iter().map(|plot| plot.width).fold(320.0, f64::max) + 2.0 * MARGIN;
    let height = plots.iter().map(|plot| HEAD + plot.height + GAP).sum::<f64>() + 2.0 * MARGIN;
    let title = plots.iter().map(|plot| plot.title.as_str()).collect::<Vec<_>>().join(" · ");
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\">\n<title>{}</title>\n<style>{STYLE}</style>\n<rect width=\"{width}\" height=\"{height}\" \
         fill=\"#fff\"/>\n",
        escaped(&title)
    );
    let mut y = MARGIN;
    for plot in plots {
        let _ = writeln!(out, "<g transform=\"translate({MARGIN} {y})\">");
        let _ = writeln!(out, "<text class=\"title\" x=\"0\" y=\"18\">{}</text>", escaped(&plot.title));
        let _ = writeln!(out, "<text x=\"0\" y=\"40\">{}</text>\n</g>", escaped(&plot.text));
        let _ = writeln!(out, "<g transform=\"translate({MARGIN} {})\">", y + HEAD);
        shapes(&mut out, plot);
        out.push_str("</g>\n");
        y += HEAD + plot.height + GAP;
    }
    out.push_str("</svg>\n");
    out
}

fn shapes(out: &mut String, plot: &Plot) {
    for r in &plot.rules {
        let (x1, y1, x2, y2) = (r.x1, r.y1, r.x2, r.y2);
        let _ = writeln!(out, "<line class=\"rule\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>");
    }
    for b in &plot.bars {
        let (n, x, y, width, height) = (b.series, b.x, b.y, b.width, b.height);
        let _ = writeln!(out, "<rect class=\"b{n}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
    }
    for path in &plot.paths {
        let _ = writeln!(out, "<path class=\"p{}\" d=\"{}\"/>", path.series, path.d);
    }
    for t in &plot.texts {
        let anchor = match t.anchor {
            PlotAnchor::Start => "start",
            PlotAnchor::Middle => "middle",
            PlotAnchor::End => "end",
        };
        let (x, y, text) = (t.x, t.y, escaped(&t.text));
        let _ = writeln!(out, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_become_markup() {
        assert_eq!(escaped("<script>&\"\u{0}"), "&lt;script&gt;&amp;&quot;\u{fffd}");
    }
}
