//! The supervisory authority named for complaints.

use crate::facts;
use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::phrases::Phrases;
use crate::reading::{Authority, Found};
use regex::bytes::Regex;
use std::sync::LazyLock;

/// How far apart the complaint and the authority may be in one sentence, in bytes.
const NEAR: usize = 220;

/// Start and end of the words in a sentence that speak of a complaint to an authority.
pub(crate) fn complaint(phrases: &Phrases, sentence: &[u8]) -> Option<(usize, usize)> {
    let c = &phrases.complaint;
    if let Some(m) = c.other_wording.find(sentence) {
        return Some((m.start(), sentence.len().min(m.end() + 120)));
    }
    let Some(mention) = c.mention.find(sentence) else { return turned_to(phrases, sentence) };
    let from = mention.start().saturating_sub(NEAR);
    let window = sentence.get(from..sentence.len().min(mention.end() + NEAR)).unwrap_or_default();
    let heard = c.authority.find(window).map(|m| (from + m.start(), from + m.end()));
    let heard = heard.or_else(|| facts::authority_in(window).map(|(_, s, e)| (from + s, from + e)));
    let right = follows_grant_start(phrases, sentence, mention.start()).then_some((mention.start(), mention.end()));
    let (start, end) = heard.or(right)?;
    let first = start.min(mention.start());
    let lead = phrases
        .rights
        .grant_starts
        .find_iter(sentence.get(..first).unwrap_or_default())
        .last()
        .map_or(first, |m| m.start());
    Some((if first - lead < 60 { lead } else { first }, end.max(mention.end())))
}

/// "Unhappy? Contact the CNIL": whoever may turn to a named authority may complain to it.
fn turned_to(phrases: &Phrases, sentence: &[u8]) -> Option<(usize, usize)> {
    /// The verb and the authority are this close, in bytes.
    const NEAR: usize = 60;
    static NOT_A_COMPLAINT: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\b(?:cookies?|regist|immatricul|declar|notif|breach|violation de|violazion|brecha|datalek|panne|recommand|guideline|empfehl|licen[cs]|autoris|authoris|police|we (?:must|will|may|are|have))",
        )
    });
    // Few sentences have the verb, and fewer an authority.
    if !phrases.complaint.turning_to.is_match(sentence) {
        return None;
    }
    let (_, start, end) = facts::authority_in(sentence)?;
    let from = start.saturating_sub(NEAR);
    let until = (end + NEAR).min(sentence.len());
    let verb = phrases.complaint.turning_to.find(sentence.get(from..until)?)?;
    let linked = is_link_to_list(sentence, start) || NOT_A_COMPLAINT.is_match(sentence);
    (!linked).then_some((start.min(from + verb.start()), end.max(from + verb.end())))
}

/// "Right to file a complaint" is a right even if no authority is named.
fn follows_grant_start(phrases: &Phrases, sentence: &[u8], at: usize) -> bool {
    let before = sentence.get(at.saturating_sub(40)..at).unwrap_or_default();
    phrases.rights.grant_starts.find_iter(before).last().is_some_and(|m| before.len() - m.end() < 20)
}

/// "A list of the authorities is at https://www.bfdi.bund.de/...": the keeper of the list does not hear the complaint.
fn is_link_to_list(text: &[u8], at: usize) -> bool {
    static LIST: LazyLock<Regex> = LazyLock::new(|| {
        folded(r"\b(?:liste[n]?|list|adressen|anschriften|kontaktdaten|elenco|listado|lijst|overzicht)\b")
    });
    let before = text.get(..at).unwrap_or_default();
    let link = before.rsplit(|b| b.is_ascii_whitespace()).next().unwrap_or_default();
    let linked = link.windows(2).any(|w| w == b"//") || link.windows(4).any(|w| w == b"www.");
    linked && LIST.is_match(before)
}

/// The authority in a sentence about complaints, or in the one after it.
pub(crate) fn for_complaints(page: &Page<'_>) -> Option<Authority> {
    complained_to(page).or_else(|| own_authority(page))
}

/// "Our supervisory authority is the ...": that authority hears complaints about the controller.
fn own_authority(page: &Page<'_>) -> Option<Authority> {
    static OURS: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\b(?:our|lead|competent|relevant|responsible|notre|competente|chef de file|zusta?e?ndige?n? |unsere|nuestra|nostra|onze|bevoegde)\b[^.]{0,40}\b(?:supervisory|control|protection) authority\b|\b(?:notre|competente|autorite)\b[^.]{0,30}\bautorite de (?:controle|protection)|\bautorite de (?:controle|protection des donnees)(?: [a-z]+)? (?:competente|chef de file|est)\b|\b(?:zusta?e?ndige|unsere)[a-z]* (?:datenschutz)?aufsichtsbeho?e?rde\b|\bautoridad de control (?:competente|es)\b|\bautorita di controllo (?:competente|e)\b|\b(?:bevoegde|onze) toezichthoud",
        )
    });
    page.passages.sentences.iter().find_map(|sentence| {
        let text = page.get(sentence.span);
        OURS.find(text)?;
        let (fact, start, end) = facts::authority_in(text).filter(|(_, start, _)| !is_link_to_list(text, *start))?;
        let span = sentence.span.part(start, end);
        Some(found(page, fact, span, sentence.span.start))
    })
}

/// Quoted with the words that lead to it, from the start of its sentence at most.
fn found(page: &Page<'_>, fact: &facts::AuthorityFact, span: Span, sentence: usize) -> Authority {
    let evidence = page.folded.evidence(Span::new(sentence.max(span.start.saturating_sub(110)), span.end));
    let id = fact.id.as_ref().map(|id| Found::read(id.clone(), evidence.clone()));
    Authority { short_name: Found::read(fact.short_name.clone(), evidence), id }
}

fn complained_to(page: &Page<'_>) -> Option<Authority> {
    let sentences = &page.passages.sentences;
    for phrases in &page.phrases {
        for (i, sentence) in sentences.iter().enumerate() {
            if complaint(phrases, page.get(sentence.span)).is_none() {
                continue;
            }
            // The sentence after it, or a block of lines below if it announces one.
            let line = page.passages.line(sentence.line);
            let announces = line.is_some_and(|l| l.heading || page.get(l.span).last() == Some(&b':'));
            let reach = if announces { 4 } else { 1 };
            for next in sentences.iter().skip(i).take(reach + 1).filter(|s| s.line <= sentence.line + reach) {
                if let Some((fact, start, end)) = facts::authority_in(page.get(next.span)) {
                    if is_link_to_list(page.get(next.span), start) {
                        continue;
                    }
                    let span = next.span.part(start, end);
                    return Some(found(page, fact, span, sentence.span.start));
                }
            }
        }
    }
    None
}
