//! Names of rights used as labels, each with its explanation: a table that lost its columns, small headings, words
//! before a colon. Three of them close to each other make a list of rights; fewer may be anything.

use habeas_law::right::Right;
use std::collections::BTreeSet;

use super::hit::{Hit, is_listed};
use crate::folded::Span;
use crate::page::Page;
use crate::passage::marker;
use crate::pattern::Pattern;
use crate::phrases::Phrases;
use crate::reading::RightStatus;

/// The longest label that names a right, in bytes.
const LABEL: usize = 56;
/// A label names its right no later than this.
const NAMED: usize = 20;
/// The most lines between two labels.
const LABELS_APART: usize = 6;
/// Fewer rights than this are no list.
const RIGHTS: usize = 3;

pub(super) fn of(page: &Page<'_>, phrases: &Phrases, push: &mut impl FnMut(Hit)) {
    let mut run: Vec<(usize, Right, Span)> = Vec::new();
    for (i, line) in page.passages.lines.iter().enumerate() {
        if run.last().is_some_and(|last| i > last.0 + LABELS_APART) {
            flush(&mut run, push);
        }
        if let Some((right, span)) = label(page, phrases, i, line.span) {
            run.push((i, right, span));
        }
    }
    flush(&mut run, push);
}

fn label(page: &Page<'_>, phrases: &Phrases, place: usize, line: Span) -> Option<(Right, Span)> {
    let r = &phrases.rights;
    let text = page.get(line);
    let start = marker(text);
    let body = text.get(start..)?;
    let colon = body.iter().take(LABEL).position(|b| *b == b':');
    let label = match colon {
        Some(colon) => body.get(..colon)?,
        None if body.len() <= LABEL && !body.ends_with(b".") && !body.ends_with(b",") => body,
        None => return None,
    };
    if r.not_granted.is_match(label) || r.grants_nothing.is_match(label) {
        return None;
    }
    let early = |topic: &Pattern| topic.find(label).is_some_and(|m| m.start() <= NAMED);
    let (right, _) =
        r.topics.iter().find(|(right, topic)| is_listed(**right) && page.line_has(place, topic) && early(topic))?;
    let span = Span::new(line.start + start, line.start + start + label.len());
    Some((*right, page.folded.trim(span)))
}

/// Labels close to each other grant what they name if they name enough rights.
fn flush(run: &mut Vec<(usize, Right, Span)>, push: &mut impl FnMut(Hit)) {
    let rights: BTreeSet<Right> = run.iter().map(|l| l.1).collect();
    for (_, right, span) in run.drain(..) {
        if rights.len() >= RIGHTS {
            push(Hit { right, status: RightStatus::Granted, span, score: -1 });
        }
    }
}
