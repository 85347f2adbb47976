//! Rights that are items of a list which words like "you have the following rights:" introduce.

use super::hit::Hit;
use super::statement::{Finder, Statement};
use crate::folded::Span;
use crate::passage::marker;
use crate::reading::RightStatus;

/// An item names its right in its first bytes.
const ITEM: usize = 260;
/// The end of an introduction shows what it introduces, in bytes.
const INTRO: usize = 260;

pub(super) fn items(finder: &Finder<'_, '_>, push: &mut impl FnMut(Hit)) {
    let (page, rights) = (finder.page, &finder.phrases.rights);
    // The introduction looked at last, and whether it grants what it introduces.
    let mut last: Option<(usize, bool)> = None;
    for (i, line) in page.passages.lines.iter().enumerate() {
        let Some(intro) = line.intro else { continue };
        let grants = match last {
            Some((n, grants)) if n == intro => grants,
            _ => introduces_rights(finder, intro),
        };
        last = Some((intro, grants));
        if !grants || line.span.len() == 0 {
            continue;
        }
        let start = line.span.start + marker(page.get(line.span));
        let first_sentence = page.sentence(start).map_or(line.span.end, |s| s.span.end);
        let head = Span::new(start, first_sentence.min(start + ITEM));
        if !rights.not_granted.is_match(page.get(head)) {
            let score = finder.placement(i) + 2;
            finder.topics(head, head.start, &Statement { status: RightStatus::Granted, score, about_data: true }, push);
            finder.statements_of_item(head, score, push);
        }
    }
}

fn introduces_rights(finder: &Finder<'_, '_>, line: usize) -> bool {
    let Some(intro) = finder.page.passages.line(line) else { return false };
    let text = finder.page.get(intro.span);
    let text = text.get(text.len().saturating_sub(INTRO)..).unwrap_or_default();
    let (rights, words) = (&finder.phrases.rights, &finder.phrases.words);
    let speaks_of_rights =
        || words.rights.is_match(text) || rights.grant_starts.is_match(text) || finder.placement(line) > 0;
    rights.list_intro.is_match(text)
        && speaks_of_rights()
        && words.person.is_match(text)
        && !rights.not_granted.is_match(text)
}
