//! What is drawn of a large trail: those who stand alike become one box, and of the rest the busiest are drawn by name.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Drawing, Edge, Node};

/// Boxes of a picture that a person can still read.
pub(super) const MOST: usize = 60;

/// What stands on a box of several: how many they are, and at whom they stand, where that is one.
pub(super) type Label<'a> = &'a dyn Fn(usize, Option<&str>) -> String;

/// The same drawing with at most [`MOST`] boxes.
pub(super) fn fold(mut drawing: Drawing, label: Label<'_>) -> (Drawing, bool) {
    if drawing.nodes.len() <= MOST {
        return (drawing, false);
    }
    // The first of a group names it: which that is must not depend on the order in which it came.
    drawing.nodes.sort_by(|a, b| a.order().cmp(&b.order()).then_with(|| a.id.cmp(&b.id)));
    drawing.edges.sort_by(|a, b| (&a.from, &a.to, a.claimed, &a.full).cmp(&(&b.from, &b.to, b.claimed, &b.full)));
    let alike = together(&drawing, &alike(&drawing), label);
    if alike.nodes.len() <= MOST {
        return (alike, true);
    }
    (together(&alike, &quiet(&alike), label), true)
}

/// Those who were not asked and stand at the same others in the same way: the name of their group.
fn alike(drawing: &Drawing) -> BTreeMap<String, String> {
    let mut stands: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for edge in &drawing.edges {
        stands.entry(&edge.from).or_default().insert(format!(">{}{}", edge.claimed, edge.to));
        stands.entry(&edge.to).or_default().insert(format!("<{}{}", edge.claimed, edge.from));
    }
    let mut groups: BTreeMap<BTreeSet<String>, Vec<&str>> = BTreeMap::new();
    for node in drawing.nodes.iter().filter(|node| !node.asked) {
        groups.entry(stands.remove(node.id.as_str()).unwrap_or_default()).or_default().push(&node.id);
    }
    let several = groups.into_values().filter(|group| group.len() > 1);
    several
        .flat_map(|group| group.iter().map(|id| ((*id).to_owned(), format!("f:{}", group[0]))).collect::<Vec<_>>())
        .collect()
}

/// All but the busiest, by what they are: asked, or named as a source, or as a recipient.
fn quiet(drawing: &Drawing) -> BTreeMap<String, String> {
    let mut busy: BTreeMap<&str, usize> = BTreeMap::new();
    let mut gives: BTreeSet<&str> = BTreeSet::new();
    for edge in &drawing.edges {
        *busy.entry(&edge.from).or_default() += 1;
        *busy.entry(&edge.to).or_default() += 1;
        gives.insert(&edge.from);
    }
    let mut nodes: Vec<&Node> = drawing.nodes.iter().collect();
    let ways = |node: &Node| busy.get(node.id.as_str()).copied().unwrap_or_default();
    nodes.sort_by(|a, b| (b.asked, ways(b)).cmp(&(a.asked, ways(a))).then_with(|| a.order().cmp(&b.order())));
    // Half of the boxes for those who were asked; three stand for all others.
    let asked = nodes.iter().filter(|node| node.asked).count();
    let named = nodes.len() - asked;
    let most_asked = (MOST - 3).saturating_sub(named).max((MOST - 3) / 2).min(asked);
    let most_named = MOST - 3 - most_asked;
    let (mut of_asked, mut of_named) = (0, 0);
    let mut folded = BTreeMap::new();
    for node in nodes {
        let (count, most) = if node.asked { (&mut of_asked, most_asked) } else { (&mut of_named, most_named) };
        *count += 1;
        if *count > most {
            let group = match (node.asked, gives.contains(node.id.as_str())) {
                (true, _) => "f:asked",
                (false, true) => "f:sources",
                (false, false) => "f:recipients",
            };
            folded.insert(node.id.clone(), group.to_owned());
        }
    }
    folded
}

/// Puts nodes together by the name of their group, and what leads to them.
fn together(drawing: &Drawing, groups: &BTreeMap<String, String>, label: Label<'_>) -> Drawing {
    let place = |id: &String| groups.get(id).unwrap_or(id).clone();
    let names: BTreeMap<&str, &str> = drawing.nodes.iter().map(|n| (n.id.as_str(), n.label.as_str())).collect();
    let mut beside: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut edges: BTreeMap<(String, String, bool), Edge> = BTreeMap::new();
    for edge in &drawing.edges {
        let (from, to) = (place(&edge.from), place(&edge.to));
        if from == to {
            continue;
        }
        beside.entry(from.clone()).or_default().insert(&edge.to);
        beside.entry(to.clone()).or_default().insert(&edge.from);
        let known = edges.entry((from.clone(), to.clone(), edge.claimed)).or_insert_with(|| Edge {
            from,
            to,
            full: String::new(),
            ..edge.clone()
        });
        known.kinds = known.kinds.max(edge.kinds);
        known.count += if known.full.is_empty() { 0 } else { edge.count };
        known.full = if known.full.is_empty() { edge.full.clone() } else { format!("{}\n{}", known.full, edge.full) };
    }
    let mut nodes: BTreeMap<String, Node> = BTreeMap::new();
    for node in &drawing.nodes {
        let id = place(&node.id);
        match nodes.get_mut(&id) {
            Some(known) => known.stands_for += node.stands_for,
            None => drop(nodes.insert(id.clone(), Node { id, ..node.clone() })),
        }
    }
    for (id, node) in nodes.iter_mut().filter(|(id, _)| groups.values().any(|group| group == *id)) {
        let at = beside.get(id).filter(|all| all.len() == 1).and_then(|all| all.first()).and_then(|at| names.get(at));
        node.label = label(node.stands_for, at.copied());
        node.note = String::new();
        node.folded = true;
    }
    Drawing { nodes: nodes.into_values().collect(), edges: edges.into_values().collect() }
}
