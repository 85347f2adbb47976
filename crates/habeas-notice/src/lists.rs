//! What the notice lists: purposes, kinds of data, recipients, each in the words of the notice.

use crate::cues::{Cue, Cues};
use crate::facts;
use crate::folded::Span;
use crate::legal_form::list::ENDS_FOLDED_NAME;
use crate::page::Page;
use crate::passage::{Line, marker};
use crate::reading::Found;
use std::collections::BTreeSet;

/// Longer lists are cut: nobody reads them, and those of a hostile text never end.
const LISTED: usize = 60;
/// A longer item is a paragraph and not the name of a purpose, in bytes.
const ITEM: usize = 300;
/// A shorter item is a mark or a number, in bytes.
const SHORTEST: usize = 6;

/// Kinds of recipients that may be anybody.
const VAGUE: [&str; 4] = ["service providers", "partners", "group", "staff"];

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
    /// One of the kinds says by itself who it is: an authority, a bank, a carrier.
    pub(crate) telling_recipients: bool,
    /// A recipient is named, and not only its kind.
    pub(crate) named_recipients: bool,
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
    let [purpose, starts, heading] = ["purpose", "purpose_starts", "purpose_heading"].map(|name| cues.cue(name));
    let is_in = |cue: Option<&Cue>, sentence| cue.is_some_and(|cue| page.has_cue(sentence, cue));
    for sentence in &page.passages.sentences {
        if lists.purposes.len() >= LISTED {
            return;
        }
        // "Why. To deliver what you ordered": under such a heading the infinitive is enough.
        let under_heading = || {
            let over = page.passages.heading_of(sentence.line);
            over.is_some_and(|over| heading.is_some_and(|cue| page.line_has_cue(over, cue)))
        };
        if is_in(purpose, *sentence) || is_in(starts, *sentence) && under_heading() {
            let span = page.quote_around(sentence.span, 0, sentence.span.len().min(ITEM));
            let evidence = page.folded.evidence(span);
            if lists.purposes.iter().all(|p| p.evidence.first() != Some(&evidence)) {
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
    let is_in = |cue: &str, line: usize| cues.cue(cue).is_some_and(|cue| page.line_has_cue(line, cue));
    let introduced = is_in(if line.intro.is_some() { "purpose_intro" } else { "purpose_heading" }, over);
    // The introduction of a plain list under such a heading may say nothing.
    introduced || line.bullet && line.section.is_some_and(|heading| is_in("purpose_heading", heading))
}

fn push_purpose(page: &Page<'_>, cues: &Cues, span: Span, lists: &mut Lists) {
    lists.concrete_purposes += usize::from(!cues.cue("purpose_vague").is_some_and(|cue| cue.is_match(page.get(span))));
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
        // One kind alone says little ("contact us by e-mail"): data are listed side by side.
        let hits: Vec<_> = cues
            .data
            .iter()
            .filter_map(|(kind, re)| page.find(*sentence, re).map(|m| (kind, m.start(), m.end())))
            .collect();
        let listed = hits.len() >= 3 || hits.len() >= 2 && page.get(sentence.span).contains(&b',');
        if !listed || cues.cue("cookie_browser").is_some_and(|cue| page.has_cue(*sentence, cue)) {
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
    let (Some(sharing), Some(heading)) = (cues.cue("sharing"), cues.cue("recipients_heading")) else { return };
    for sentence in &page.passages.sentences {
        if lists.recipients.len() >= LISTED {
            break;
        }
        let intro = page.passages.line(sentence.line).and_then(|line| line.intro);
        let over = page.passages.heading_of(sentence.line);
        let shared = page.has_cue(*sentence, sharing)
            || over.is_some_and(|line| page.line_has_cue(line, heading))
            || intro.is_some_and(|line| page.line_has_cue(line, sharing));
        if !shared {
            continue;
        }
        let text = page.get(sentence.span);
        if facts::is_provider(text) || ENDS_FOLDED_NAME.is_match(text) {
            lists.sharing = lists.sharing.or(Some(page.quote_around(sentence.span, 0, 0)));
            lists.named_recipients = true;
        }
        for (kind, re) in &cues.recipients {
            let Some(m) = page.find(*sentence, re) else { continue };
            lists.sharing = lists.sharing.or(Some(page.quote_around(sentence.span, m.start(), m.end())));
            kinds.insert(kind);
            lists.telling_recipients |= !VAGUE.contains(&kind.as_str());
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
