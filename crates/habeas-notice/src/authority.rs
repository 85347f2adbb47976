//! The supervisory authority named for complaints.

use crate::facts;
use crate::folded::Span;
use crate::phrases::{Phrases, ascii};
use crate::read::Page;
use crate::reading::{Authority, Found};
use regex::bytes::Regex;
use std::sync::LazyLock;

/// How far apart the complaint and the authority may stand in one sentence.
const NEAR: usize = 220;

/// Where in a sentence a complaint to an authority is spoken of.
pub(crate) fn complaint(phrases: &Phrases, sentence: &[u8]) -> Option<(usize, usize)> {
    let c = &phrases.complaint;
    if let Some(m) = c.court.find(sentence) {
        return Some((m.start(), sentence.len().min(m.end() + 120)));
    }
    let said = c.said.find(sentence)?;
    let from = said.start().saturating_sub(NEAR);
    let window = sentence.get(from..sentence.len().min(said.end() + NEAR)).unwrap_or_default();
    let heard = c.authority.find(window).map(|m| (from + m.start(), from + m.end()));
    let heard = heard.or_else(|| facts::authority_in(window).map(|(_, s, e)| (from + s, from + e)));
    let right = right_before(phrases, sentence, said.start()).then_some((said.start(), said.end()));
    let (start, end) = heard.or(right)?;
    let first = start.min(said.start());
    let lead =
        phrases.rights.heads.find_iter(sentence.get(..first).unwrap_or_default()).last().map_or(first, |m| m.start());
    Some((if first - lead < 60 { lead } else { first }, end.max(said.end())))
}

/// "Right to file a complaint" is a right even where nobody is named.
fn right_before(phrases: &Phrases, sentence: &[u8], at: usize) -> bool {
    let before = sentence.get(at.saturating_sub(40)..at).unwrap_or_default();
    phrases.rights.heads.find_iter(before).last().is_some_and(|m| before.len() - m.end() < 20)
}

/// "A list of the authorities is at https://www.bfdi.bund.de/...": who keeps the list is not who hears the complaint.
fn of_a_list(text: &[u8], at: usize) -> bool {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        ascii(r"\b(?:liste[n]?|list|adressen|anschriften|kontaktdaten|elenco|listado|lijst|overzicht)\b")
    });
    let before = text.get(..at).unwrap_or_default();
    let link = before.rsplit(|b| b.is_ascii_whitespace()).next().unwrap_or_default();
    let linked = link.windows(2).any(|w| w == b"//") || link.windows(4).any(|w| w == b"www.");
    linked && LIST.is_match(before)
}

/// The authority in a sentence about complaints, or in the one after it.
pub(crate) fn for_complaints(page: &Page<'_>) -> Option<Authority> {
    complained_to(page).or_else(|| named_ours(page))
}

/// "Our supervisory authority is the ...": whom it answers to hears complaints about it.
fn named_ours(page: &Page<'_>) -> Option<Authority> {
    static OURS: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"\b(?:our|lead|competent|relevant|responsible|notre|competente|chef de file|zusta?e?ndige?n? |unsere|nuestra|nostra|onze|bevoegde)\b[^.]{0,40}\b(?:supervisory|control|protection) authority\b|\b(?:notre|competente|autorite)\b[^.]{0,30}\bautorite de (?:controle|protection)|\bautorite de (?:controle|protection des donnees)(?: [a-z]+)? (?:competente|chef de file|est)\b|\b(?:zusta?e?ndige|unsere)[a-z]* (?:datenschutz)?aufsichtsbeho?e?rde\b|\bautoridad de control (?:competente|es)\b|\bautorita di controllo (?:competente|e)\b|\b(?:bevoegde|onze) toezichthoud",
        )
    });
    page.passages.sentences.iter().find_map(|sentence| {
        let text = page.get(sentence.span);
        OURS.find(text)?;
        let (fact, start, end) = facts::authority_in(text).filter(|(_, start, _)| !of_a_list(text, *start))?;
        let span = Span::new(sentence.span.start + start, sentence.span.start + end);
        Some(found(page, fact, span, sentence.span.start))
    })
}

/// Quoted with what leads to it, from the beginning of its sentence at most.
fn found(page: &Page<'_>, fact: &facts::AuthorityFact, span: Span, sentence: usize) -> Authority {
    let evidence = page.folded.evidence(Span::new(sentence.max(span.start.saturating_sub(110)), span.end));
    let id = fact.id.as_ref().map(|id| Found::read(id.clone(), evidence.clone()));
    Authority { short_name: Found::read(fact.short.clone(), evidence), id }
}

fn complained_to(page: &Page<'_>) -> Option<Authority> {
    let sentences = &page.passages.sentences;
    for phrases in &page.phrases {
        for (i, sentence) in sentences.iter().enumerate() {
            if complaint(phrases, page.get(sentence.span)).is_none() {
                continue;
            }
            // The sentence after it; a block of lines below, where it announces one.
            let line = page.passages.line(sentence.line);
            let announces = line.is_some_and(|l| l.heading || page.get(l.span).last() == Some(&b':'));
            let reach = if announces { 4 } else { 1 };
            for next in sentences.iter().skip(i).take(reach + 1).filter(|s| s.line <= sentence.line + reach) {
                if let Some((fact, start, end)) = facts::authority_in(page.get(next.span)) {
                    if of_a_list(page.get(next.span), start) {
                        continue;
                    }
                    let span = Span::new(next.span.start + start, next.span.start + end);
                    return Some(found(page, fact, span, sentence.span.start));
                }
            }
        }
    }
    None
}
