//! What the notice lists: purposes, kinds of data, recipients, each in its own words.

use crate::cues::{self, Cues, around};
use crate::folded::Span;
use crate::passage::marker;
use crate::phrases::ascii;
use crate::read::Page;
use crate::reading::Found;
use regex::bytes::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Longer lists are cut: nobody reads them, and a hostile text has no end of them.
const LISTED: usize = 60;
/// An item longer than this is a paragraph and not the name of a purpose.
const ITEM: usize = 300;

/// Words that open a purpose, in the languages that are read.
static OPENS: LazyLock<Regex> = LazyLock::new(|| {
    ascii(r"^\W*(?:to|in order to|pour|afin d|um|zur|zum|para|con el fin|per|al fine|om|ten behoeve) ?[a-z']+ ")
});

/// The lists of a notice.
#[derive(Default)]
pub(crate) struct Lists {
    pub(crate) purposes: Vec<Found<String>>,
    /// At least one purpose says more than "to improve our services".
    pub(crate) concrete: usize,
    pub(crate) data: Vec<Found<String>>,
    pub(crate) data_kinds: usize,
    pub(crate) recipients: Vec<Found<String>>,
    pub(crate) recipient_kinds: usize,
    /// Where recipients are spoken of, named or not.
    pub(crate) sharing: Option<Span>,
}

pub(crate) fn of(page: &Page<'_>) -> Lists {
    let mut lists = Lists::default();
    for cues in cues::of(page.language) {
        purposes(page, cues, &mut lists);
        data(page, cues, &mut lists);
        recipients(page, cues, &mut lists);
    }
    lists
}

fn says(cues: &Cues, name: &str, text: &[u8]) -> bool {
    cues.cues.get(name).is_some_and(|cue| cue.is_match(text))
}

/// Items of a list under "for the following purposes", and sentences like "we use them to send you the goods".
fn purposes(page: &Page<'_>, cues: &Cues, lists: &mut Lists) {
    let mut known: Option<(usize, bool)> = None;
    for (i, line) in page.passages.lines.iter().enumerate() {
        if lists.purposes.len() >= LISTED {
            return;
        }
        if line.heading || !line.bullet && line.intro.is_none() {
            continue;
        }
        let over = line.intro.or(line.section).unwrap_or(i);
        let listed = match known {
            Some((n, yes)) if n == over => yes,
            _ => {
                let text = page.passages.line(over).map(|l| page.get(l.span)).unwrap_or_default();
                let intro = says(cues, if line.intro.is_some() { "purpose_intro" } else { "purpose_head" }, text);
                // A plain list under a heading that asks "why": its intro may say nothing.
                let head = line.section.and_then(|s| page.passages.line(s)).map(|l| page.get(l.span));
                intro || line.bullet && head.is_some_and(|h| says(cues, "purpose_head", h))
            }
        };
        known = Some((over, listed));
        let text = page.get(line.span);
        let body = Span::new(line.span.start + marker(text), line.span.end);
        if listed && (6..ITEM).contains(&body.len()) {
            push_purpose(page, cues, page.folded.trim(body), lists);
        }
    }
    for sentence in &page.passages.sentences {
        let text = page.get(sentence.span);
        // "Why. To deliver what you ordered": under such a heading the infinitive is enough.
        let asked = || page.passages.heading_of(sentence.line).is_some_and(|h| says(cues, "purpose_head", page.get(h)));
        if lists.purposes.len() < LISTED && (says(cues, "purpose", text) || OPENS.is_match(text) && asked()) {
            let span = around(page, sentence.span, 0, text.len().min(ITEM));
            if lists.purposes.iter().all(|p| p.evidence.first() != Some(&page.folded.evidence(span))) {
                push_purpose(page, cues, span, lists);
            }
        }
    }
}

fn push_purpose(page: &Page<'_>, cues: &Cues, span: Span, lists: &mut Lists) {
    lists.concrete += usize::from(!says(cues, "purpose_vague", page.get(span)));
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
        // A word alone says little ("contact us by e-mail"): data are listed side by side.
        let hits: Vec<_> =
            cues.data.iter().filter_map(|(k, re)| re.find(text).map(|m| (k, m.start(), m.end()))).collect();
        let listed = hits.len() >= 3 || hits.len() >= 2 && text.contains(&b',');
        if !listed || says(cues, "cookie_browser", text) {
            continue;
        }
        for (kind, start, end) in hits {
            kinds.insert(kind);
            keep(page, Span::new(sentence.span.start + start, sentence.span.start + end), &mut words, &mut lists.data);
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
        let shared = says(cues, "sharing", text)
            || says(cues, "recipients_head", heading)
            || intro.is_some_and(|l| says(cues, "sharing", page.get(l.span)));
        if !shared || lists.recipients.len() >= LISTED {
            continue;
        }
        for (kind, re) in &cues.recipients {
            let Some(m) = find(re, text) else { continue };
            lists.sharing = lists.sharing.or(Some(around(page, sentence.span, m.0, m.1)));
            kinds.insert(kind);
            let span = Span::new(sentence.span.start + m.0, sentence.span.start + m.1);
            keep(page, span, &mut words, &mut lists.recipients);
        }
    }
    lists.recipient_kinds = lists.recipient_kinds.max(kinds.len());
}

fn find(re: &Regex, text: &[u8]) -> Option<(usize, usize)> {
    re.find(text).map(|m| (m.start(), m.end()))
}

/// One entry for each wording.
fn keep(page: &Page<'_>, span: Span, words: &mut BTreeSet<Vec<u8>>, into: &mut Vec<Found<String>>) {
    if into.len() < LISTED && words.insert(page.get(span).to_vec()) {
        let evidence = page.folded.evidence(span);
        into.push(Found::read(evidence.quote.clone(), evidence));
    }
}
