//! The picture of a trail: what was laid out, with its labels, paths and words.

use habeas_words::{Language, short_date};

use super::folding;
use super::graph::Graph;
use super::layout::{BOX, Curve, Drawing, Edge, Laid, Node, cut, lay};
use crate::api::{TrailBox, TrailCertainty, TrailCurve, TrailLegend, TrailPart, TrailPicture};
use crate::wording::say;

/// The letters of a name and of the line below it.
pub(super) const NAME: u32 = 14;
pub(super) const NOTE: u32 = 11;
/// Room beside the text in a box.
pub(super) const INSET: u32 = 10;

/// `None` where nobody is named. `sentences`: what is said of each way, in the order of the graph.
pub(super) fn draw(graph: &Graph, sentences: &[String], language: Language) -> Option<TrailPicture> {
    if graph.flows.is_empty() {
        return None;
    }
    let label = |count: usize, at: Option<&str>| {
        let key = if at.is_some() { "trail.folded.of" } else { "trail.folded" };
        say(language, key, &[("n", &count.to_string()), ("company", at.unwrap_or_default())])
    };
    let (drawing, folded) = folding::fold(drawing(graph, sentences, language), &label);
    Some(picture(lay(drawing), folded, language))
}

fn drawing(graph: &Graph, sentences: &[String], language: Language) -> Drawing {
    let node = |(id, party): (&String, &super::graph::Party)| {
        let asked = party.requests.first();
        let day = asked.and_then(|m| m.on.as_ref()).and_then(|on| on.parse().ok());
        let note = match (asked, day) {
            (None, _) => say(language, "trail.not_asked", &[]),
            (Some(_), None) => say(language, "trail.asked", &[]),
            (Some(_), Some(day)) => say(language, "trail.asked.on", &[("date", &short_date(language, day))]),
        };
        let (id, label, asked) = (id.clone(), party.name.clone(), asked.is_some());
        Node { id, label, note, asked, folded: false, stands_for: 1 }
    };
    let edge = |(((from, to, _), flow), full): ((&(String, String, _), &super::graph::Flow), &String)| Edge {
        from: from.clone(),
        to: to.clone(),
        claimed: flow.certainty() == TrailCertainty::Claimed,
        kinds: flow.data.len(),
        count: 1,
        full: full.clone(),
    };
    Drawing {
        nodes: graph.parties.iter().map(node).collect(),
        edges: graph.flows.iter().zip(sentences).map(edge).collect(),
    }
}

fn picture(laid: Laid, folded: bool, language: Language) -> TrailPicture {
    let boxes = laid.boxes.iter().map(|(node, place)| TrailBox {
        party: (!node.folded).then(|| node.id.clone()),
        part: match (node.folded, node.asked) {
            (true, _) => TrailPart::Folded,
            (false, true) => TrailPart::Asked,
            (false, false) => TrailPart::Named,
        },
        x: place.x,
        y: place.y,
        width: BOX.0,
        height: BOX.1,
        label: cut(&node.label, NAME, BOX.0 - 2 * INSET),
        note: cut(&node.note, NOTE, BOX.0 - 2 * INSET),
        full: node.label.clone(),
    });
    let curves = laid.curves.iter().map(|(edge, curve)| TrailCurve {
        certainty: if edge.claimed { TrailCertainty::Claimed } else { TrailCertainty::Shown },
        path: path(curve, laid.width, laid.height),
        head: head(curve),
        width: thickness(edge.kinds),
        full: edge.full.clone(),
    });
    let any = |claimed: bool| laid.curves.iter().any(|(edge, _)| edge.claimed == claimed);
    let certain = [(TrailCertainty::Shown, any(false)), (TrailCertainty::Claimed, any(true))];
    let mut legend: Vec<TrailLegend> = certain
        .into_iter()
        .filter(|(_, there)| *there)
        .map(|(certainty, _)| TrailLegend {
            certainty: Some(certainty),
            text: say(language, &format!("trail.legend.{certainty}"), &[]),
        })
        .collect();
    if laid.curves.iter().any(|(edge, _)| edge.kinds > 1) {
        legend.push(TrailLegend { certainty: None, text: say(language, "trail.legend.width", &[]) });
    }
    TrailPicture {
        width: laid.width,
        height: laid.height,
        boxes: boxes.collect(),
        curves: curves.collect(),
        legend,
        folded,
    }
}

/// From one and a half units to six, in tenths.
fn thickness(kinds: usize) -> u32 {
    15 + 9 * (kinds.saturating_sub(1).min(5) as u32)
}

/// How far before its end a curve gives way to its head.
const HEAD: u32 = 9;

/// A cubic curve that leaves and arrives level. One that goes back arrives from the left all the same, in a bow.
fn path(curve: &Curve, width: u32, height: u32) -> String {
    let ((x, y), (to_x, to_y)) = (curve.from, (curve.to.0.saturating_sub(HEAD - 1), curve.to.1));
    if curve.back {
        // Inside of the frame on both sides.
        let (right, left) = ((x + 20).min(width), to_x.saturating_sub(14));
        let middle = (y.max(to_y) + BOX.1).min(height);
        return format!(
            "M{x} {y}C{right} {y} {right} {middle} {} {middle}S{left} {to_y} {to_x} {to_y}",
            (right + left) / 2
        );
    }
    let middle = (x + to_x) / 2;
    format!("M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}")
}

fn head(curve: &Curve) -> String {
    let (x, y) = curve.to;
    let back = x.saturating_sub(HEAD);
    format!("{back},{} {x},{y} {back},{}", y.saturating_sub(5), y + 5)
}
