//! Where each party stands and how the ways between them run: columns by what flows where, rows by the middle of their
//! neighbours. It knows no words and no colours, and what it gives depends on its input alone, in whatever order that comes.

use std::collections::{BTreeMap, BTreeSet};

/// What is drawn.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Drawing {
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) note: String,
    /// A request went to them.
    pub(super) asked: bool,
    /// It is several.
    pub(super) folded: bool,
    pub(super) stands_for: usize,
}

impl Node {
    /// What puts one before the other where nothing else does.
    pub(super) fn order(&self) -> (String, &str) {
        (self.label.to_lowercase(), &self.id)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Edge {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) claimed: bool,
    /// How many kinds of data are named.
    pub(super) kinds: usize,
    /// How many ways are drawn as one.
    pub(super) count: usize,
    /// In words.
    pub(super) full: String,
}

/// A box with the corner at the left and above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rect {
    pub(super) x: u32,
    pub(super) y: u32,
}

/// A curve from a box to another.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Curve {
    pub(super) from: (u32, u32),
    pub(super) to: (u32, u32),
    /// It goes back, to a column that is no later.
    pub(super) back: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Laid {
    pub(super) width: u32,
    pub(super) height: u32,
    /// In the order of the drawing's nodes, sorted by id.
    pub(super) boxes: Vec<(Node, Rect)>,
    /// In the order of the drawing's edges, sorted by their ends.
    pub(super) curves: Vec<(Edge, Curve)>,
}

pub(super) const BOX: (u32, u32) = (210, 44);
const GAP: u32 = 14;
const BETWEEN: u32 = 130;
pub(super) const MARGIN: u32 = 24;
const COLUMNS: usize = 4;

pub(super) fn lay(mut drawing: Drawing) -> Laid {
    drawing.nodes.sort_by(|a, b| a.id.cmp(&b.id));
    drawing.edges.sort_by(|a, b| (&a.from, &a.to, a.claimed, &a.full).cmp(&(&b.from, &b.to, b.claimed, &b.full)));
    let index: BTreeMap<&str, usize> = drawing.nodes.iter().enumerate().map(|(at, n)| (n.id.as_str(), at)).collect();
    let ends: Vec<(usize, usize)> = drawing
        .edges
        .iter()
        .filter_map(|edge| Some((*index.get(edge.from.as_str())?, *index.get(edge.to.as_str())?)))
        .collect();
    drawing.edges.retain(|edge| index.contains_key(edge.from.as_str()) && index.contains_key(edge.to.as_str()));
    let columns = rows(&drawing.nodes, &ends, &layers(&drawing.nodes, &ends));
    let tallest = columns.iter().map(Vec::len).max().unwrap_or(0) as u32;
    let inner = tallest * (BOX.1 + GAP) - GAP.min(tallest * GAP);
    let mut places = vec![Rect { x: 0, y: 0 }; drawing.nodes.len()];
    for (column, nodes) in columns.iter().enumerate() {
        let own = nodes.len() as u32 * (BOX.1 + GAP) - GAP.min(nodes.len() as u32 * GAP);
        for (row, node) in nodes.iter().enumerate() {
            let x = MARGIN + column as u32 * (BOX.0 + BETWEEN);
            places[*node] = Rect { x, y: MARGIN + (inner - own) / 2 + row as u32 * (BOX.1 + GAP) };
        }
    }
    let width = 2 * MARGIN + columns.len() as u32 * (BOX.0 + BETWEEN) - BETWEEN.min(columns.len() as u32 * BETWEEN);
    let curves = curves(&ends, &places);
    Laid {
        width,
        height: 2 * MARGIN + inner,
        boxes: drawing.nodes.iter().cloned().zip(places).collect(),
        curves: drawing.edges.into_iter().zip(curves).collect(),
    }
}

/// The column of each node: sources before those who were asked, recipients behind. Somebody asked who is named by another
/// one stands behind that one, as far as there are columns.
fn layers(nodes: &[Node], ends: &[(usize, usize)]) -> Vec<usize> {
    let mut layer: Vec<usize> = vec![1; nodes.len()];
    // As often as there are columns: a circle ends there.
    for _ in 0..COLUMNS {
        for (from, to) in ends.iter().filter(|(from, to)| nodes[*from].asked && nodes[*to].asked) {
            layer[*to] = layer[*to].max(layer[*from] + 1).min(COLUMNS - 2);
        }
    }
    for at in (0..nodes.len()).filter(|at| !nodes[*at].asked) {
        let before = ends.iter().filter(|(_, to)| *to == at).map(|(from, _)| layer[*from]).max();
        let after = ends.iter().filter(|(from, _)| *from == at).map(|(_, to)| layer[*to]).min();
        layer[at] = match (before, after) {
            (Some(before), _) => (before + 1).min(COLUMNS - 1),
            (None, Some(after)) => after.saturating_sub(1),
            (None, None) => 1,
        };
    }
    // A column without anybody is not drawn.
    let used: BTreeSet<usize> = layer.iter().copied().collect();
    layer.iter().map(|one| used.range(..one).count()).collect()
}

/// The nodes of each column from above: by name, then by the middle of their neighbours, once from the left and once from
/// the right.
fn rows(nodes: &[Node], ends: &[(usize, usize)], layer: &[usize]) -> Vec<Vec<usize>> {
    let count = layer.iter().copied().max().map_or(0, |last| last + 1);
    let mut columns: Vec<Vec<usize>> =
        (0..count).map(|column| (0..nodes.len()).filter(|at| layer[*at] == column).collect()).collect();
    columns.iter_mut().for_each(|column| column.sort_by_key(|at| nodes[*at].order()));
    let forward: Vec<usize> = (0..count).collect();
    let backward: Vec<usize> = (0..count).rev().collect();
    for (sweep, looks_left) in [(forward, true), (backward, false)] {
        for column in sweep {
            let mut place = vec![0usize; nodes.len()];
            columns.iter().for_each(|all| all.iter().enumerate().for_each(|(row, at)| place[*at] = row));
            let middle = |at: usize| {
                let beside = |other: usize| if looks_left { layer[other] < column } else { layer[other] > column };
                let rows: Vec<usize> = ends
                    .iter()
                    .filter_map(|(from, to)| match at {
                        _ if *from == at && beside(*to) => Some(place[*to]),
                        _ if *to == at && beside(*from) => Some(place[*from]),
                        _ => None,
                    })
                    .collect();
                // In thousandths, so that no rounding of a machine decides.
                if rows.is_empty() { place[at] * 1000 } else { rows.iter().sum::<usize>() * 1000 / rows.len() }
            };
            let keys: BTreeMap<usize, usize> = columns[column].iter().map(|at| (*at, middle(*at))).collect();
            columns[column].sort_by_key(|at| (keys[at], nodes[*at].order()));
        }
    }
    columns
}

/// The ends of the curves: spread over the side of each box, in the order of where they lead.
fn curves(ends: &[(usize, usize)], places: &[Rect]) -> Vec<Curve> {
    let mut out: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut into: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, (from, to)) in ends.iter().enumerate() {
        out.entry(*from).or_default().push(at);
        into.entry(*to).or_default().push(at);
    }
    for all in out.values_mut() {
        all.sort_by_key(|at| (places[ends[*at].1].y, places[ends[*at].1].x, *at));
    }
    for all in into.values_mut() {
        all.sort_by_key(|at| (places[ends[*at].0].y, places[ends[*at].0].x, *at));
    }
    let height = |all: &[usize], at: usize, node: usize| {
        let row = all.iter().position(|one| *one == at).unwrap_or(0) as u32;
        places[node].y + BOX.1 * (row + 1) / (all.len() as u32 + 1)
    };
    let curve = |(at, (from, to)): (usize, &(usize, usize))| Curve {
        from: (places[*from].x + BOX.0, height(&out[from], at, *from)),
        to: (places[*to].x, height(&into[to], at, *to)),
        back: places[*to].x <= places[*from].x,
    };
    ends.iter().enumerate().map(curve).collect()
}

/// Widths of signs in thousandths of the size of the letters, never too small for the fonts of a page: what is cut to them
/// fits its box.
fn width_of(sign: char) -> u32 {
    match sign {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!' | 'f' | 't' | 'r' | '(' | ')' | ' ' => {
            400
        }
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | '—' => 1000,
        c if c.is_uppercase() => 760,
        c if c.is_ascii() => 620,
        // Signs of other scripts are as wide as they are high.
        c if (c as u32) < 0x2000 => 700,
        _ => 1050,
    }
}

/// How wide a text is at most, in units, in letters of this size.
pub(super) fn text_width(text: &str, size: u32) -> u32 {
    (text.chars().map(width_of).sum::<u32>() * size).div_ceil(1000)
}

/// A text that fits, with three dots where it was cut.
pub(super) fn cut(text: &str, size: u32, width: u32) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for sign in text.chars() {
        let longer = format!("{kept}{sign}…");
        if text_width(&longer, size) > width {
            break;
        }
        kept.push(sign);
    }
    format!("{}…", kept.trim_end())
}
