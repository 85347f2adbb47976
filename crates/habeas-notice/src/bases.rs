//! The legal bases the text rests its own processing on.

use habeas_law::right::Right;
use regex::bytes::Regex;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::citation::{self, Citation};
use crate::folded::Span;
use crate::page::Page;
use crate::passage::Sentence;
use crate::pattern::{Pattern, folded};
use crate::phrases::Phrases;
use crate::reading::{Basis, BasisClaim, BasisStatus};

/// A basis that is named again and again is quoted this often, best first.
const QUOTES: usize = 12;

/// The quotes of each basis with their scores.
type Hits = BTreeMap<Basis, Vec<(i32, Span)>>;

pub(crate) fn of(page: &Page<'_>) -> Vec<BasisClaim> {
    let mut hits = Hits::new();
    for phrases in &page.phrases {
        let lists = lists_of_bases(page, phrases);
        let rows = rows_of_bases(page, phrases);
        for sentence in &page.passages.sentences {
            let cited = citation::of(page, *sentence);
            let names = |named: &BTreeMap<Basis, Pattern>| named.values().any(|p| page.sentence_has(*sentence, p));
            // Most sentences name no basis at all.
            if cited.is_empty() && !names(&phrases.bases) && !names(&phrases.bases_in_context) {
                continue;
            }
            if page.heading_has(sentence.line, &phrases.words.cookie) {
                continue;
            }
            let mut context = Context::of(page, phrases, *sentence, &lists);
            context.under_bases |= rows.contains(&sentence.line);
            context.about_processing |= context.under_bases;
            in_brackets(page, phrases, &context, &mut hits);
            if context.about_processing || context.is_cell || context.names_interests {
                named(page, phrases, &context, &cited, &mut hits);
            }
        }
    }
    hits.into_iter()
        .map(|(basis, mut hits)| {
            hits.sort_by_key(|(score, span)| (Reverse(*score), span.start));
            let evidence = hits.iter().take(QUOTES).map(|(_, span)| page.folded.evidence(*span)).collect();
            BasisClaim { basis, status: BasisStatus::Claimed, evidence }
        })
        .collect()
}

/// A sentence, and what shows whether a basis in it is claimed.
struct Context<'p> {
    text: &'p [u8],
    sentence: Sentence,
    /// Its heading or the introduction of its list speaks of legal bases.
    under_bases: bool,
    /// It speaks of legal bases itself.
    names_bases: bool,
    /// It speaks of what is done with the data.
    about_processing: bool,
    /// A cell of a table of purposes that lost its columns.
    is_cell: bool,
    names_interests: bool,
    /// It explains rights: what a right depends on is not what the processing rests on.
    explains_rights: bool,
    /// It is under a heading about rights: "only where it rests on your consent" is a condition.
    under_rights: bool,
    names_rights: bool,
    /// It is under a heading about how long data are kept.
    under_retention: bool,
    /// It grants a right too.
    recites: bool,
}

impl<'p> Context<'p> {
    fn of(page: &'p Page<'_>, phrases: &Phrases, sentence: Sentence, lists: &BTreeSet<usize>) -> Self {
        let words = &phrases.words;
        let text = page.get(sentence.span);
        let has = |phrase| page.sentence_has(sentence, phrase);
        let intro = page.passages.line(sentence.line).and_then(|l| l.intro);
        let under_bases = page.heading_has(sentence.line, &words.legal_basis)
            || intro.is_some_and(|n| page.line_has(n, &words.legal_basis) || lists.contains(&n));
        let names_bases = has(&words.legal_basis);
        let names_interests = has(&words.interests);
        let is_cell = sentence.span.len() < 90 && page.passages.heading_of(sentence.line).is_some();
        let rights_heading = !under_bases && page.heading_has(sentence.line, &words.rights);
        let recites = has(&phrases.rights.grant_starts);
        Self {
            sentence,
            under_bases,
            names_bases,
            // "Legitimate interests & legal obligations" alone on a line names both.
            about_processing: under_bases
                || names_bases
                || is_cell && names_interests
                || has(&words.processing)
                || text.contains(&b':'),
            is_cell,
            names_interests,
            // "Data processed on the basis of a contract": there, it says when a right applies.
            under_rights: rights_heading && (!names_bases || recites),
            explains_rights: rights_heading || !(under_bases || names_bases) && recites,
            names_rights: has(&words.rights),
            under_retention: page.heading_has(sentence.line, &phrases.retention_heading),
            recites,
            text,
        }
    }

    /// In the view.
    fn span(&self, start: usize, end: usize) -> Span {
        self.sentence.span.part(start, end)
    }
}

/// The rows of tables one of whose columns is headed as legal bases.
fn rows_of_bases(page: &Page<'_>, phrases: &Phrases) -> BTreeSet<usize> {
    let is_row = |n: usize| page.passages.line(n).is_some_and(|line| page.get(line.span).contains(&b'|'));
    let mut rows = BTreeSet::new();
    for head in page.lines_with(&phrases.words.legal_basis).filter(|n| is_row(*n)) {
        rows.extend((head + 1..page.passages.lines.len()).take_while(|n| is_row(*n)));
    }
    rows
}

/// Lines that introduce a list of bases without naming them: "we will only process it:", and three items name one each.
fn lists_of_bases(page: &Page<'_>, phrases: &Phrases) -> BTreeSet<usize> {
    const BASES: usize = 3;
    let mut named: BTreeMap<usize, BTreeSet<Basis>> = BTreeMap::new();
    for (basis, phrase) in &phrases.bases_in_context {
        for line in page.lines_with(phrase) {
            let short = page.passages.line(line).filter(|l| l.span.len() < 240);
            if let Some(intro) = short.and_then(|l| l.intro) {
                named.entry(intro).or_default().insert(*basis);
            }
        }
    }
    let about = |n: usize| page.line_has(n, &phrases.words.processing) && !page.line_has(n, &phrases.words.rights);
    named.into_iter().filter(|(n, bases)| bases.len() >= BASES && about(*n)).map(|(n, _)| n).collect()
}

/// "To deliver what you ordered (contract)": a basis alone in brackets belongs to the words before them.
fn in_brackets(page: &Page<'_>, phrases: &Phrases, context: &Context<'_>, hits: &mut Hits) {
    static BRACKETS: LazyLock<Regex> = LazyLock::new(|| folded(r"\(([^()\n]{5,70})\)"));
    if context.explains_rights || !context.text.contains(&b'(') {
        return;
    }
    for m in BRACKETS.captures_iter(context.text).filter_map(|c| c.get(1)) {
        for (basis, phrase) in &phrases.bases_in_context {
            let Some(named) = phrase.find(m.as_bytes()) else { continue };
            // The basis is nearly all of the brackets: a remark that happens to name one is longer.
            let rest = m.len() - named.len();
            let kept_for_it = context.under_retention && *basis == Basis::LegalObligation;
            if rest <= 24 && !kept_for_it && !phrases.basis_not_claimed.is_match(m.as_bytes()) {
                let span = page.folded.trim(context.span(m.start(), m.end()));
                hits.entry(*basis).or_default().push((1, span));
            }
        }
    }
}

/// The bases that a sentence names by their own words or cites.
fn named(page: &Page<'_>, phrases: &Phrases, context: &Context<'_>, cited: &[Citation], hits: &mut Hits) {
    let by_name = |(basis, phrase): (&Basis, &Pattern)| {
        let m = page.find(context.sentence, phrase)?;
        Some(Mention { phrases, context, basis: *basis, start: m.start(), end: m.end(), cited: false })
    };
    let first_cited = |basis: Basis| {
        let citation = cited.iter().find(|c| c.basis == basis)?;
        Some(Mention { phrases, context, basis, start: citation.start, end: citation.end, cited: true })
    };
    let by_words = phrases.bases.iter().filter_map(|(basis, phrase)| {
        let mentions = by_name((basis, phrase)).into_iter().chain(first_cited(*basis));
        mentions.min_by_key(|mention| mention.start)
    });
    let in_context = (context.under_bases || context.names_bases).then_some(&phrases.bases_in_context);
    for mention in by_words.chain(in_context.into_iter().flatten().filter_map(by_name)) {
        if mention.is_possible()
            && !mention.explains_a_right()
            && !mention.is_for_retention(page)
            && !mention.is_disclaimed()
        {
            let score = 2 * i32::from(context.under_bases) + i32::from(context.names_bases);
            hits.entry(mention.basis).or_default().push((score, context.span(mention.start, mention.end)));
        }
    }
}

/// One basis named in a sentence.
struct Mention<'m> {
    phrases: &'m Phrases,
    context: &'m Context<'m>,
    basis: Basis,
    start: usize,
    end: usize,
    /// An article is cited, which is no everyday word.
    cited: bool,
}

impl<'m> Mention<'m> {
    fn before(&self) -> &'m [u8] {
        self.context.text.get(..self.start).unwrap_or_default()
    }

    /// The sentence is about processing, or the basis starts a cell of a table.
    fn is_possible(&self) -> bool {
        let interests = self.context.names_interests && self.basis == Basis::LegitimateInterests;
        self.context.about_processing || interests || self.context.is_cell && self.start <= 12
    }

    /// "The right to object, unless there are legitimate interests": the law is repeated, nothing is claimed.
    fn explains_a_right(&self) -> bool {
        let context = self.context;
        if context.under_rights {
            return true;
        }
        if (context.explains_rights || context.names_rights)
            && matches!(self.basis, Basis::PublicTask | Basis::VitalInterests)
        {
            return true;
        }
        if context.recites && self.cited && self.basis == Basis::PublicTask {
            return true;
        }
        let is_objection =
            |(right, topic): (&Right, &Pattern)| *right == Right::Objection && topic.is_match(self.before());
        context.names_rights
            && !context.under_bases
            && self.basis == Basis::LegitimateInterests
            && self.phrases.rights.topics.iter().any(is_objection)
    }

    /// "Kept longer if the law requires it": why data are kept is not why they are processed.
    fn is_for_retention(&self, page: &Page<'_>) -> bool {
        !self.context.under_bases
            && !self.cited
            && self.basis == Basis::LegalObligation
            && (self.context.under_retention
                || page.sentence_has(self.context.sentence, &self.phrases.retention)
                    && !self.phrases.words.processing.is_match(self.before()))
    }

    /// Words near it say that the text does not rest on it.
    fn is_disclaimed(&self) -> bool {
        let text = self.context.text;
        // "Support: legitimate interest", a table of purposes that lost its columns.
        let after_colon = self.before().trim_ascii_end().ends_with(b":");
        // "Legal basis: your consent (Art. 6(1)(a)), which you may withdraw".
        let lead = text.get(self.start.saturating_sub(45)..self.start).unwrap_or_default();
        let labelled = || lead.contains(&b':') && self.phrases.words.legal_basis.is_match(lead);
        if self.context.under_bases || after_colon || labelled() || self.cited && !self.context.recites {
            return false;
        }
        let near = self.start.saturating_sub(70)..(self.end + 50).min(text.len());
        self.phrases.basis_not_claimed.is_match(text.get(near).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use crate::{Basis, NoticeText, read};

    #[test]
    fn bases_are_claimed() {
        let bases = |text: &str| {
            let reading = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
            reading.facts.legal_bases.into_iter().map(|b| b.basis).collect::<Vec<_>>()
        };
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
}
