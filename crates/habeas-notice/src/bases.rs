//! Legal bases, transfers, retention and the age of children: what a sentence says with one phrase.

use crate::folded::Span;
use crate::passage::Sentence;
use crate::phrases::{Phrases, ascii};
use crate::read::Page;
use crate::reading::{Basis, BasisClaim, BasisStatus, Found, Transfers, YesNo};
use habeas_law::right::Right;
use regex::bytes::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A basis that is named again and again is quoted this often, best first.
const QUOTES: usize = 12;

/// The bases the text rests its own processing on.
pub(crate) fn legal(page: &Page<'_>) -> Vec<BasisClaim> {
    let mut found: BTreeMap<Basis, Vec<(i32, Span)>> = BTreeMap::new();
    for phrases in &page.phrases {
        let lists = lists_of_bases(page, phrases);
        for sentence in &page.passages.sentences {
            let place = Place::of(page, phrases, sentence, &lists);
            if phrases.words.cookie.is_match(place.heading) {
                continue;
            }
            in_brackets(page, phrases, &place, &mut found);
            if place.plain || place.cell || place.interests {
                spoken_of(phrases, &place, &mut found);
            }
        }
    }
    found
        .into_iter()
        .map(|(basis, mut hits)| {
            hits.sort_by_key(|(score, span)| (std::cmp::Reverse(*score), span.start));
            let evidence = hits.iter().take(QUOTES).map(|(_, span)| page.folded.evidence(*span)).collect();
            BasisClaim { basis, status: BasisStatus::Claimed, evidence }
        })
        .collect()
}

/// What a sentence is about, as far as it tells whether a basis in it is claimed.
struct Place<'p> {
    text: &'p [u8],
    at: usize,
    heading: &'p [u8],
    /// Its heading or the line over its list speaks of legal bases.
    under: bool,
    /// It speaks of legal bases itself.
    said: bool,
    /// It speaks of what is done with the data.
    plain: bool,
    /// A cell of a table of purposes that lost its columns.
    cell: bool,
    interests: bool,
    /// It stands where the person's rights are explained: what a right depends on is not what the processing rests on.
    of_rights: bool,
    /// It stands under a heading about rights: "only where it rests on your consent" is a condition.
    right_explained: bool,
}

impl<'p> Place<'p> {
    fn of(page: &'p Page<'_>, phrases: &Phrases, sentence: &Sentence, lists: &BTreeSet<usize>) -> Self {
        let text = page.get(sentence.span);
        let heading = page.passages.heading_of(sentence.line).map(|h| page.get(h)).unwrap_or_default();
        let under = phrases.words.legal_basis.is_match(heading)
            || intro_of(page, sentence.line).is_some_and(|i| phrases.words.legal_basis.is_match(i))
            || page.passages.line(sentence.line).and_then(|l| l.intro).is_some_and(|intro| lists.contains(&intro));
        let said = phrases.words.legal_basis.is_match(text);
        let interests = ["legitimat", "legitimes", "legitime ", "legittimo"]
            .iter()
            .any(|w| text.windows(w.len()).any(|t| t == w.as_bytes()));
        let cell = sentence.span.len() < 90 && !heading.is_empty();
        let rights = !under && phrases.words.strong.is_match(heading);
        Self {
            at: sentence.span.start,
            under,
            said,
            // "Legitimate interests & legal obligations" on a line of its own names both.
            plain: under
                || said
                || cell && interests
                || phrases.words.processing.is_match(text)
                || text.contains(&b':'),
            cell,
            interests,
            right_explained: rights && !phrases.words.legal_basis.is_match(text),
            of_rights: rights || !(under || said) && phrases.rights.heads.is_match(text),
            heading,
            text,
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.at + start, self.at + end)
    }
}

/// Lines that open a list of bases without saying so: "we will only process it:", and the items name three of them.
fn lists_of_bases(page: &Page<'_>, phrases: &Phrases) -> BTreeSet<usize> {
    const BASES: usize = 3;
    let mut named: BTreeMap<usize, BTreeSet<Basis>> = BTreeMap::new();
    for line in page.passages.lines.iter().filter(|l| l.span.len() < 240) {
        let Some(intro) = line.intro else { continue };
        let text = page.get(line.span);
        let bases = phrases.bases_loose.iter().filter(|(_, phrase)| phrase.is_match(text)).map(|(basis, _)| *basis);
        named.entry(intro).or_default().extend(bases);
    }
    let about = |n: &usize| {
        page.passages.line(*n).is_some_and(|l| {
            let text = page.get(l.span);
            phrases.words.processing.is_match(text) && !phrases.words.strong.is_match(text)
        })
    };
    named.into_iter().filter(|(n, bases)| bases.len() >= BASES && about(n)).map(|(n, _)| n).collect()
}

/// "To deliver what you ordered (contract)": a basis in brackets of its own belongs to the words before them.
fn in_brackets(page: &Page<'_>, phrases: &Phrases, place: &Place<'_>, found: &mut BTreeMap<Basis, Vec<(i32, Span)>>) {
    static BRACKETS: LazyLock<Regex> = LazyLock::new(|| ascii(r"\(([^()\n]{5,70})\)"));
    if place.of_rights || !place.text.contains(&b'(') {
        return;
    }
    for m in BRACKETS.captures_iter(place.text).filter_map(|c| c.get(1)) {
        for (basis, phrase) in &phrases.bases_loose {
            let Some(named) = phrase.find(m.as_bytes()) else { continue };
            // Nearly all that stands in the brackets, and not a remark that happens to hold the word.
            let rest = m.len() - named.len();
            if rest <= 24 && !phrases.bases_not.is_match(m.as_bytes()) {
                let span = page.folded.trim(place.span(m.start(), m.end()));
                found.entry(*basis).or_default().push((1, span));
            }
        }
    }
}

fn spoken_of(phrases: &Phrases, place: &Place<'_>, found: &mut BTreeMap<Basis, Vec<(i32, Span)>>) {
    let text = place.text;
    let loose = if place.under || place.said { phrases.bases_loose.as_slice() } else { &[] };
    for (basis, phrase) in phrases.bases.iter().chain(loose) {
        let Some(m) = phrase.find(text) else { continue };
        let legitimate = place.interests && *basis == Basis::LegitimateInterests;
        if !place.plain && !legitimate && (!place.cell || m.start() > 12) {
            continue;
        }
        if place.right_explained && !place.said {
            continue;
        }
        let exception = place.of_rights || phrases.words.strong.is_match(text);
        if exception && matches!(basis, Basis::PublicTask | Basis::VitalInterests) {
            continue;
        }
        // "The right to object, unless there are legitimate interests": the law is told, nothing is claimed.
        let told = !place.under && *basis == Basis::LegitimateInterests && phrases.words.strong.is_match(text);
        let before = text.get(..m.start()).unwrap_or_default();
        if told && phrases.rights.topics.iter().any(|(r, topic)| *r == Right::Objection && topic.is_match(before)) {
            continue;
        }
        let near = text.get(m.start().saturating_sub(70)..(m.end() + 50).min(text.len())).unwrap_or_default();
        // "Support: legitimate interest", a table of purposes that lost its columns.
        let tabled = text.get(..m.start()).is_some_and(|t| t.trim_ascii_end().ends_with(b":"));
        // An article that is cited is not an everyday word.
        let cited = m.as_bytes().windows(2).any(|w| w == b"6 " || w == b"6(") || m.as_bytes().starts_with(b"6");
        let recited = phrases.rights.heads.is_match(text);
        // "Kept longer if the law requires it": why they are kept is not why they are processed.
        let kept = !place.under && !cited && *basis == Basis::LegalObligation && phrases.retention.is_match(text);
        if kept && !phrases.words.processing.is_match(text.get(..m.start()).unwrap_or_default()) {
            continue;
        }
        if recited && cited && *basis == Basis::PublicTask {
            continue;
        }
        // "Legal basis: your consent (Art. 6(1)(a)), which you may withdraw".
        let lead = text.get(m.start().saturating_sub(45)..m.start()).unwrap_or_default();
        let tabled = tabled || lead.contains(&b':') && phrases.words.legal_basis.is_match(lead);
        if !place.under && !tabled && (!cited || recited) && phrases.bases_not.is_match(near) {
            continue;
        }
        let score = 2 * i32::from(place.under) + i32::from(place.said);
        found.entry(*basis).or_default().push((score, place.span(m.start(), m.end())));
    }
}

fn intro_of<'p>(page: &'p Page<'_>, line: usize) -> Option<&'p [u8]> {
    let intro = page.passages.line(line)?.intro?;
    page.passages.line(intro).map(|l| page.get(l.span))
}

/// Transfers outside the EEA: a clear "no" counts unless another sentence says they happen.
pub(crate) fn transfers(page: &Page<'_>) -> Found<Transfers> {
    static NO: LazyLock<Regex> = LazyLock::new(|| ascii(r"^\W*(?:no|non|nein|nee)\b[,.;: ]"));
    let mut no = None;
    for phrases in &page.phrases {
        let mut asked = false;
        for sentence in &page.passages.sentences {
            let text = page.get(sentence.span);
            let span =
                |m: regex::bytes::Match<'_>| Span::new(sentence.span.start + m.start(), sentence.span.start + m.end());
            let question = text.last() == Some(&b'?');
            if let Some(m) = phrases.transfers_no.find(text).filter(|_| !phrases.words.usually.is_match(text)) {
                no = no.or(Some(span(m)));
            } else if question {
                // "Is any transfer made to a third country?" says nothing; its answer does.
                asked = phrases.transfers_yes.is_match(text);
                continue;
            } else if asked && NO.is_match(text) {
                no = no.or(Some(sentence.span));
            } else if let Some(m) = phrases.transfers_yes.find(text) {
                return Found::read(Transfers::Yes, page.folded.evidence(span(m)));
            }
            asked = false;
        }
    }
    no.map_or(Found { value: Transfers::Unstated, evidence: Vec::new(), inferred: false }, |span| {
        Found::read(Transfers::No, page.folded.evidence(span))
    })
}

/// Whether the text says how long data are kept, by a period or a criterion.
pub(crate) fn retention(page: &Page<'_>) -> Found<YesNo> {
    for phrases in &page.phrases {
        for sentence in &page.passages.sentences {
            let text = page.get(sentence.span);
            let heading = page.passages.heading_of(sentence.line).map(|h| page.get(h)).unwrap_or_default();
            let said = phrases.retention.find(text).filter(|_| phrases.words.data.is_match(text));
            let under = || phrases.duration.find(text).filter(|_| phrases.retention_head.is_match(heading));
            // "Storage period: until you unsubscribe".
            let labelled = || {
                let colon = text.iter().take(60).position(|b| *b == b':')?;
                let label = phrases.retention_head.find(text.get(..colon)?)?;
                phrases.duration.find_at(text, colon).map(|_| label)
            };
            let cookie = phrases.words.cookie.is_match(text) || phrases.words.cookie.is_match(heading);
            if let Some(m) = said.or_else(under).or_else(labelled).filter(|_| !cookie) {
                let span = Span::new(sentence.span.start + m.start(), sentence.span.start + m.end());
                return Found::read(YesNo::Yes, page.folded.evidence(span));
            }
        }
    }
    cells(page).unwrap_or(Found { value: YesNo::No, evidence: Vec::new(), inferred: false })
}

/// A table of periods that lost its columns: a short label, and periods on short lines of their own.
fn cells(page: &Page<'_>) -> Option<Found<YesNo>> {
    for phrases in &page.phrases {
        let short = || page.passages.lines.iter().filter(|l| l.span.len() < 90);
        let label = short().find(|l| l.span.len() < 60 && phrases.retention_head.is_match(page.get(l.span)))?;
        let period = short().find(|l| {
            let text = page.get(l.span);
            l.span.start > label.span.start
                && !phrases.words.cookie.is_match(text)
                && phrases.duration.find(text).is_some_and(|m| m.start() < 60)
        });
        if let Some(line) = period {
            return Some(Found::read(YesNo::Yes, page.folded.evidence(page.folded.trim(line.span))));
        }
    }
    None
}

/// The age below which the text speaks of children.
pub(crate) fn age(page: &Page<'_>) -> Option<Found<u8>> {
    for phrases in &page.phrases {
        for sentence in &page.passages.sentences {
            let text = page.get(sentence.span);
            let Some(caps) = phrases.age.captures(text).filter(|_| phrases.words.child.is_match(text)) else {
                continue;
            };
            let Some(all) = caps.get(0) else { continue };
            let number = (1..caps.len())
                .find_map(|i| caps.get(i))
                .and_then(|m| std::str::from_utf8(m.as_bytes()).ok()?.parse().ok());
            if let Some(age) = number {
                let span = Span::new(sentence.span.start + all.start(), sentence.span.start + all.end());
                return Some(Found::read(age, page.folded.evidence(span)));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::{Basis, NoticeText, Reading, Transfers, YesNo, read};

    fn reading(text: &str) -> Reading {
        read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
    }

    #[test]
    fn bases_are_claimed() {
        let bases = |t: &str| reading(t).legal_bases.into_iter().map(|b| b.basis).collect::<Vec<_>>();
        assert_eq!(
            bases("We process your data with your consent or for the performance of a contract."),
            [Basis::Consent, Basis::Contract]
        );
        assert_eq!(bases("You may withdraw your consent to processing."), []);
        assert_eq!(
            bases("La base légale du traitement est l'intérêt légitime pour nous et vous."),
            [Basis::LegitimateInterests]
        );
    }

    #[test]
    fn transfers_and_retention() {
        let r = reading("We do not transfer your data outside the European Union. We keep the data for three years.");
        assert_eq!(r.transfers_outside_eea.value, Transfers::No);
        assert_eq!(r.retention_stated.value, YesNo::Yes);
        assert_eq!(
            reading("Your data may go to third countries with the clauses.").transfers_outside_eea.value,
            Transfers::Yes
        );
        assert_eq!(reading("We and you, with the cookies kept for 13 months.").retention_stated.value, YesNo::No);
    }

    #[test]
    fn age_of_children() {
        let age = |t: &str| reading(t).children_age.map(|a| a.value);
        assert_eq!(age("Our service is not for children under the age of 16 and you."), Some(16));
        assert_eq!(age("You keep 10 percent under 15 items of the order."), None);
    }
}
