//! The supervisory authority named for complaints.

use crate::facts;
use crate::folded::Span;
use crate::page::Page;
use crate::passage::Sentence;
use crate::phrases::{ComplaintPhrases, Phrases};
use crate::reading::{Authority, Found};

/// How far apart the complaint and the authority may be in one sentence, in bytes.
const NEAR: usize = 220;

/// Start and end of the words in a sentence that speak of a complaint to an authority.
pub(crate) fn complaint(page: &Page<'_>, phrases: &Phrases, sentence: Sentence) -> Option<(usize, usize)> {
    let c = &phrases.complaint;
    let text = page.get(sentence.span);
    if let Some(m) = page.find(sentence, &c.other_wording) {
        return Some((m.start(), text.len().min(m.end() + 120)));
    }
    let Some(mention) = page.find(sentence, &c.mention) else { return turned_to(page, phrases, sentence) };
    let from = mention.start().saturating_sub(NEAR);
    let window = text.get(from..text.len().min(mention.end() + NEAR)).unwrap_or_default();
    let heard = c.authority.find(window).map(|m| (from + m.start(), from + m.end()));
    let heard = heard.or_else(|| facts::authority_in(window).map(|(_, s, e)| (from + s, from + e)));
    let right = || follows_grant_start(phrases, text, mention.start()).then_some((mention.start(), mention.end()));
    let (start, end) = heard.or_else(right)?;
    let first = start.min(mention.start());
    let lead = phrases
        .rights
        .grant_starts
        .find_iter(text.get(..first).unwrap_or_default())
        .last()
        .map_or(first, |m| m.start());
    Some((if first - lead < 60 { lead } else { first }, end.max(mention.end())))
}

/// "Unhappy? Contact the CNIL": whoever may turn to a named authority may complain to it.
fn turned_to(page: &Page<'_>, phrases: &Phrases, sentence: Sentence) -> Option<(usize, usize)> {
    /// The verb and the authority are this close, in bytes.
    const NEAR: usize = 60;
    let c = &phrases.complaint;
    // Few sentences have the verb, and fewer an authority.
    if !page.sentence_has(sentence, &c.turning_to) {
        return None;
    }
    let text = page.get(sentence.span);
    let (_, start, end) = facts::authority_in(text)?;
    let from = start.saturating_sub(NEAR);
    let until = (end + NEAR).min(text.len());
    let verb = c.turning_to.find(text.get(from..until)?)?;
    let linked = is_link_to_list(c, text, start) || page.sentence_has(sentence, &c.no_complaint);
    (!linked).then_some((start.min(from + verb.start()), end.max(from + verb.end())))
}

/// "Right to file a complaint" is a right even if no authority is named.
fn follows_grant_start(phrases: &Phrases, sentence: &[u8], at: usize) -> bool {
    let before = sentence.get(at.saturating_sub(40)..at).unwrap_or_default();
    phrases.rights.grant_starts.find_iter(before).last().is_some_and(|m| before.len() - m.end() < 20)
}

/// "A list of the authorities is at https://www.bfdi.bund.de/...": the keeper of the list does not hear the complaint.
fn is_link_to_list(phrases: &ComplaintPhrases, text: &[u8], at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let link = before.rsplit(|b| b.is_ascii_whitespace()).next().unwrap_or_default();
    let linked = link.windows(2).any(|w| w == b"//") || link.windows(4).any(|w| w == b"www.");
    linked && phrases.list_of_authorities.is_match(before)
}

/// The authority in a sentence about complaints, or in the one after it.
pub(crate) fn for_complaints(page: &Page<'_>) -> Option<Authority> {
    complained_to(page).or_else(|| own_authority(page))
}

/// "Our supervisory authority is the ...": that authority hears complaints about the controller.
fn own_authority(page: &Page<'_>) -> Option<Authority> {
    page.phrases.iter().find_map(|phrases| {
        let c = &phrases.complaint;
        page.sentences_with(&c.own_authority).find_map(|sentence| {
            let text = page.get(sentence.span);
            let (fact, start, end) = facts::authority_in(text).filter(|(_, at, _)| !is_link_to_list(c, text, *at))?;
            let span = sentence.span.part(start, end);
            Some(found(page, fact, span, sentence.span.start))
        })
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
            if complaint(page, phrases, *sentence).is_none() {
                continue;
            }
            // The sentence after it, or a block of lines below if it announces one.
            let line = page.passages.line(sentence.line);
            let announces = line.is_some_and(|l| l.heading || page.get(l.span).last() == Some(&b':'));
            let reach = if announces { 4 } else { 1 };
            for next in sentences.iter().skip(i).take(reach + 1).filter(|s| s.line <= sentence.line + reach) {
                if let Some((fact, start, end)) = facts::authority_in(page.get(next.span)) {
                    if is_link_to_list(&phrases.complaint, page.get(next.span), start) {
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
