//! The picture, whatever is in it: the same in each order, nothing over another thing, nothing outside.

use super::folding::{MOST, fold};
use super::layout::{BOX, Drawing, Edge, Laid, MARGIN, Node, cut, lay, text_width};
use super::picture::{INSET, NAME};
use super::svg;
use crate::api::{TrailBox, TrailCertainty, TrailCurve, TrailLegend, TrailPart, TrailPicture};

/// Numbers that are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.below(at + 1));
        }
    }
}

fn node(id: usize, asked: bool) -> Node {
    let label = format!("Party {id} {}", "of a rather long name ".repeat(id % 4));
    let note = "not asked yet".to_owned();
    Node { id: format!("n{id}"), label, note, asked, folded: false, stands_for: 1 }
}

fn edge(from: usize, to: usize, claimed: bool, kinds: usize) -> Edge {
    let (from, to) = (format!("n{from}"), format!("n{to}"));
    Edge { full: format!("{from} to {to}"), from, to, claimed, kinds, count: 1 }
}

/// A trail of so many: some asked, some named by them, also in circles.
fn drawing(seed: u64, size: usize) -> Drawing {
    let mut numbers = Numbers(seed);
    let asked = 1 + numbers.below(size.div_ceil(2));
    let nodes = (0..size).map(|id| node(id, id < asked)).collect();
    let mut edges: Vec<Edge> = Vec::new();
    for _ in 0..size * 2 {
        let (one, other) = (numbers.below(asked), numbers.below(size));
        let (from, to) = if numbers.below(3) == 0 { (other, one) } else { (one, other) };
        let known = edges.iter().any(|e| e.from == format!("n{from}") && e.to == format!("n{to}"));
        if from != to && !known {
            edges.push(edge(from, to, numbers.below(2) == 0, numbers.below(8)));
        }
    }
    Drawing { nodes, edges }
}

fn label(count: usize, at: Option<&str>) -> String {
    format!("{count} at {}", at.unwrap_or("several"))
}

fn apart(laid: &Laid) {
    for (at, (one, a)) in laid.boxes.iter().enumerate() {
        for (other, b) in &laid.boxes[at + 1..] {
            let beside = a.x + BOX.0 <= b.x || b.x + BOX.0 <= a.x;
            let over = a.y + BOX.1 <= b.y || b.y + BOX.1 <= a.y;
            assert!(beside || over, "{} lies over {}", one.id, other.id);
        }
        assert!(a.x >= MARGIN && a.y >= MARGIN, "{} at {a:?}", one.id);
        assert!(a.x + BOX.0 + MARGIN <= laid.width && a.y + BOX.1 + MARGIN <= laid.height, "{} at {a:?}", one.id);
        let shown = cut(&one.label, NAME, BOX.0 - 2 * INSET);
        assert!(text_width(&shown, NAME) <= BOX.0 - 2 * INSET, "{shown}");
        assert!(shown == one.label || shown.ends_with('…'), "{shown}");
    }
    for (edge, curve) in &laid.curves {
        for (x, y) in [curve.from, curve.to] {
            assert!(x <= laid.width && y <= laid.height, "{} leaves the picture", edge.full);
        }
    }
}

#[test]
fn nothing_lies_over_another_thing_or_outside() {
    for seed in 0..120 {
        let size = 2 + seed as usize % 59;
        apart(&lay(drawing(seed, size)));
    }
}

#[test]
fn the_order_in_which_it_comes_changes_nothing() {
    for seed in 0..60 {
        let size = 2 + seed as usize;
        let first = drawing(seed, size * 2);
        let mut other = first.clone();
        let mut numbers = Numbers(seed + 1);
        numbers.shuffle(&mut other.nodes);
        numbers.shuffle(&mut other.edges);
        assert_eq!(lay(fold(first, &label).0), lay(fold(other, &label).0), "seed {seed}");
    }
}

#[test]
fn a_large_trail_is_drawn_with_few_boxes_and_loses_nobody() {
    for (seed, size) in [(1, 61), (2, 90), (3, 240), (4, 2_000)] {
        let whole = drawing(seed, size);
        let (folded, did) = fold(whole.clone(), &label);
        assert!(did && folded.nodes.len() <= MOST, "{} of {size}", folded.nodes.len());
        assert_eq!(folded.nodes.iter().map(|n| n.stands_for).sum::<usize>(), size);
        apart(&lay(folded));
        let (same, did) = fold(drawing(seed, MOST), &label);
        assert!(!did && same.nodes.len() == MOST);
    }
}

#[test]
fn those_who_stand_alike_become_one_box_that_says_at_whom() {
    let nodes: Vec<Node> = (0..80).map(|id| node(id, id == 0)).collect();
    let edges = (1..80).map(|id| edge(0, id, id > 40, 1)).collect();
    let (folded, _) = fold(Drawing { nodes, edges }, &label);
    let labels: Vec<&str> = folded.nodes.iter().map(|n| n.label.trim()).collect();
    assert_eq!(labels, ["40 at Party 0", "39 at Party 0", "Party 0"]);
    assert_eq!(folded.edges.iter().map(|e| e.count).sum::<usize>(), 79);
    assert!(folded.edges[0].full.contains("n0 to n1\n"), "every way is told: {}", folded.edges[0].full);
}

#[test]
fn sources_stand_before_and_recipients_behind_those_who_were_asked() {
    let nodes = vec![node(0, true), node(1, true), node(2, false), node(3, false), node(4, false)];
    // 2 gave to 0, 0 gave to 1, 1 gave to 3, 0 gave to 4.
    let edges = vec![edge(2, 0, false, 1), edge(0, 1, false, 1), edge(1, 3, false, 1), edge(0, 4, false, 1)];
    let laid = lay(Drawing { nodes, edges });
    let x = |id: &str| laid.boxes.iter().find(|(node, _)| node.id == id).unwrap().1.x;
    assert!(x("n2") < x("n0") && x("n0") < x("n1") && x("n1") < x("n3"));
    assert_eq!(x("n4"), x("n1"));
    // A circle ends.
    let circle =
        Drawing { nodes: vec![node(0, true), node(1, true)], edges: vec![edge(0, 1, false, 1), edge(1, 0, true, 1)] };
    let laid = lay(circle);
    apart(&laid);
    assert!(laid.curves.iter().any(|(_, curve)| curve.back) || laid.boxes[0].1.x == laid.boxes[1].1.x);
}

#[test]
fn a_file_of_its_own_is_xml_whatever_stands_in_it() {
    let hostile = "A<script>alert(\"1\")</script>&\u{0}\u{202e}\u{1b}]\n'";
    let picture = TrailPicture {
        width: 600,
        height: 200,
        boxes: vec![TrailBox {
            party: None,
            part: TrailPart::Named,
            x: 24,
            y: 24,
            width: BOX.0,
            height: BOX.1,
            label: hostile.to_owned(),
            note: hostile.to_owned(),
            full: hostile.to_owned(),
        }],
        curves: vec![TrailCurve {
            certainty: TrailCertainty::Claimed,
            path: "M0 0".to_owned(),
            head: "0,0 1,1 2,2".to_owned(),
            width: 24,
            full: hostile.to_owned(),
        }],
        legend: vec![TrailLegend { certainty: Some(TrailCertainty::Claimed), text: hostile.to_owned() }],
        folded: false,
    };
    let text = svg::write(&picture, hostile, hostile, "en");
    assert!(text.starts_with("<?xml") && text.ends_with("</svg>\n"));
    assert!(!text.contains("<script") && !text.contains("href") && !text.contains("style="), "{text}");
    assert!(text.chars().all(|c| c == '\n' || !habeas_words::is_hidden(c)), "{text}");
    assert!(text.contains("stroke-width=\"2.4\" stroke-dasharray="), "{text}");
    // As many ends as beginnings.
    let count = |what: &str| text.matches(what).count();
    assert_eq!((count("<g"), count("<text"), count("<title")), (count("</g>"), count("</text>"), count("</title>")));
    assert!(!text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").replace("&quot;", "").contains('&'));
}
