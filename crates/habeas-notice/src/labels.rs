//! Names of rights that stand as labels: a table that lost its columns, small headings, words before a colon.

use crate::folded::Span;
use crate::phrases::Phrases;
use crate::read::Page;
use crate::reading::Status;
use crate::rights::{Hit, in_a_list};
use habeas_law::right::Right;

/// The longest label of a row that names a right, how early it names it, and how many lines lie between two labels.
const LABEL: usize = 56;
const NAMED: usize = 20;
const LABELS_APART: usize = 6;
/// Fewer labels than this are no list of rights.
const LABELS: usize = 3;
/// Names of rights on short lines or before colons, close to each other, each with its explanation: a table that
/// lost its columns, or small headings. Three of them make a list of rights; fewer may be anything.
pub(crate) fn of(page: &Page<'_>, phrases: &Phrases, push: &mut impl FnMut(Hit)) {
    let mut run: Vec<(usize, Right, Span)> = Vec::new();
    for (i, line) in page.passages.lines.iter().enumerate() {
        if run.last().is_some_and(|last| i > last.0 + LABELS_APART) {
            flush(&mut run, push);
        }
        if let Some((right, span)) = label(page, phrases, line.span) {
            run.push((i, right, span));
        }
    }
    flush(&mut run, push);
}

fn label(page: &Page<'_>, phrases: &Phrases, line: Span) -> Option<(Right, Span)> {
    let text = page.get(line);
    let start = crate::passage::marker(text);
    let body = text.get(start..)?;
    let colon = body.iter().take(LABEL).position(|b| *b == b':');
    let label = match colon {
        Some(colon) => body.get(..colon)?,
        None if body.len() <= LABEL && !body.ends_with(b".") && !body.ends_with(b",") => body,
        None => return None,
    };
    let r = &phrases.rights;
    if r.not_granted.is_match(label) || r.denies.is_match(label) {
        return None;
    }
    let early = |topic: &regex::bytes::Regex| topic.find(label).is_some_and(|m| m.start() <= NAMED);
    let (right, _) = r.topics.iter().find(|(right, topic)| in_a_list(*right) && early(topic))?;
    let span = Span::new(line.start + start, line.start + start + label.len());
    Some((*right, page.folded.trim(span)))
}

/// Labels that stand together grant what they name if they name enough.
fn flush(run: &mut Vec<(usize, Right, Span)>, push: &mut impl FnMut(Hit)) {
    let rights: std::collections::BTreeSet<Right> = run.iter().map(|l| l.1).collect();
    for (_, right, span) in run.drain(..) {
        if rights.len() >= LABELS {
            push(Hit { right, status: Status::Granted, span, score: -1 });
        }
    }
}
