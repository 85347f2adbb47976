//! What the notice lists: purposes, kinds of data, recipients, each in the words of the notice.

use crate::cues::Cues;
use crate::folded::Span;
use crate::page::Page;
use crate::passage::{Line, marker};
use crate::pattern::folded;
use crate::reading::Found;
use regex::bytes::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Longer lists are cut: nobody reads them, and those of a hostile text never end.
const LISTED: usize = 60;
/// A longer item is a paragraph and not the name of a purpose, in bytes.
const ITEM: usize = 300;
/// A shorter item is a mark or a number, in bytes.
const SHORTEST: usize = 6;

/// Starts a purpose, in any language of the reader.
static STARTS_PURPOSE: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"^\W*(?:to|in order to|pour|afin d|um|zur|zum|para|con el fin|per|al fine|om|ten behoeve) ?[a-z']+ ")
});

/// The lists of a notice.
#[derive(Default)]
pub(crate) struct Lists {
    pub(crate) purposes: Vec<Found<String>>,
    /// How many purposes say more than "to improve our services".
    pub(crate) concrete_purposes: usize,
    pub(crate) data: Vec<Found<String>>,
    pub(crate) data_kinds: usize,
    pub(crate) recipients: Vec<Found<String>>,
    pub(crate) recipient_kinds: usize,
    /// Where the text speaks of recipients, named or not.
    pub(crate) sharing: Option<Span>,
}

pub(crate) fn of(page: &Page<'_>) -> Lists {
    let mut lists = Lists::default();
    for cues in &page.cues {
        purposes(page, cues, &mut lists);
        data(page, cues, &mut lists);
        recipients(page, cues, &mut lists);
    }
    lists
}

fn purposes(page: &Page<'_>, cues: &Cues, lists: &mut Lists) {
    listed_purposes(page, cues, lists);
    for sentence in &page.passages.sentences {
        let text = page.get(sentence.span);
        // "Why. To deliver what you ordered": under such a heading the infinitive is enough.
        let under_heading = || {
            let heading = page.passages.heading_of(sentence.line);
            heading.is_some_and(|h| cues.has("purpose_heading", page.get(h)))
        };
        let states_purpose = || cues.has("purpose", text) || STARTS_PURPOSE.is_match(text) && under_heading();
        if lists.purposes.len() < LISTED && states_purpose() {
            let span = page.quote_around(sentence.span, 0, text.len().min(ITEM));
            if lists.purposes.iter().all(|p| p.evidence.first() != Some(&page.folded.evidence(span))) {
                push_purpose(page, cues, span, lists);
            }
        }
    }
}

/// Items of a list under "for the following purposes".
fn listed_purposes(page: &Page<'_>, cues: &Cues, lists: &mut Lists) {
    // The line over the list looked at last, and whether it is a list of purposes.
    let mut last: Option<(usize, bool)> = None;
    for (i, line) in page.passages.lines.iter().enumerate() {
        if lists.purposes.len() >= LISTED {
            return;
        }
        if line.heading || !line.bullet && line.intro.is_none() {
            continue;
        }
        let over = line.intro.or(line.section).unwrap_or(i);
        let listed = match last {
            Some((n, yes)) if n == over => yes,
            _ => lists_purposes(page, cues, line, over),
        };
        last = Some((over, listed));
        let text = page.get(line.span);
        let body = Span::new(line.span.start + marker(text), line.span.end);
        if listed && (SHORTEST..ITEM).contains(&body.len()) {
            push_purpose(page, cues, page.folded.trim(body), lists);
        }
    }
}

/// Whether the list of a line is one of purposes: by its introduction, or by a heading that asks "why".
fn lists_purposes(page: &Page<'_>, cues: &Cues, line: &Line, over: usize) -> bool {
    let text = page.passages.line(over).map(|l| page.get(l.span)).unwrap_or_default();
    let introduced = cues.has(if line.intro.is_some() { "purpose_intro" } else { "purpose_heading" }, text);
    // The introduction of a plain list under such a heading may say nothing.
    let heading = line.section.and_then(|s| page.passages.line(s)).map(|l| page.get(l.span));
    introduced || line.bullet && heading.is_some_and(|h| cues.has("purpose_heading", h))
}

fn push_purpose(page: &Page<'_>, cues: &Cues, span: Span, lists: &mut Lists) {
    lists.concrete_purposes += usize::from(!cues.has("purpose_vague", page.get(span)));
    let evidence = page.folded.evidence(span);
    lists.purposes.push(Found::read(evidence.quote.clone(), evidence));
}

fn data(page: &Page<'_>, cues: &Cues, lists: &mut Lists) {
    let mut kinds = BTreeSet::new();
    let mut words = BTreeSet::new();
    for sentence in &page.passages.sentences {
        if lists.data.len() >= LISTED {
            break;
        }
        let text = page.get(sentence.span);
        // One kind alone says little ("contact us by e-mail"): data are listed side by side.
        let hits: Vec<_> =
            cues.data.iter().filter_map(|(k, re)| re.find(text).map(|m| (k, m.start(), m.end()))).collect();
        let listed = hits.len() >= 3 || hits.len() >= 2 && text.contains(&b',');
        if !listed || cues.has("cookie_browser", text) {
            continue;
        }
        for (kind, start, end) in hits {
            kinds.insert(kind);
            push_once(page, sentence.span.part(start, end), &mut words, &mut lists.data);
        }
    }
    lists.data_kinds = lists.data_kinds.max(kinds.len());
}

fn recipients(page: &Page<'_>, cues: &Cues, lists: &mut Lists) {
    let mut kinds = BTreeSet::new();
    let mut words = BTreeSet::new();
    for sentence in &page.passages.sentences {
        let text = page.get(sentence.span);
        let heading = page.passages.heading_of(sentence.line).map(|h| page.get(h)).unwrap_or_default();
        let intro = page.passages.line(sentence.line).and_then(|l| l.intro).and_then(|n| page.passages.line(n));
        let shared = cues.has("sharing", text)
            || cues.has("recipients_heading", heading)
            || intro.is_some_and(|l| cues.has("sharing", page.get(l.span)));
        if !shared || lists.recipients.len() >= LISTED {
            continue;
        }
        for (kind, re) in &cues.recipients {
            let Some(m) = re.find(text) else { continue };
            lists.sharing = lists.sharing.or(Some(page.quote_around(sentence.span, m.start(), m.end())));
            kinds.insert(kind);
            push_once(page, sentence.span.part(m.start(), m.end()), &mut words, &mut lists.recipients);
        }
    }
    lists.recipient_kinds = lists.recipient_kinds.max(kinds.len());
}

/// The same words are listed once.
fn push_once(page: &Page<'_>, span: Span, words: &mut BTreeSet<Vec<u8>>, into: &mut Vec<Found<String>>) {
    if into.len() < LISTED && words.insert(page.get(span).to_vec()) {
        let evidence = page.folded.evidence(span);
        into.push(Found::read(evidence.quote.clone(), evidence));
    }
}
