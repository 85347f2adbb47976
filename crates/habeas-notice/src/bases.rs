//! The legal bases the text rests its own processing on.

use habeas_law::right::Right;
use regex::bytes::{Match, Regex};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

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
        for sentence in &page.passages.sentences {
            let context = Context::of(page, phrases, sentence, &lists);
            if phrases.words.cookie.is_match(context.heading) {
                continue;
            }
            in_brackets(page, phrases, &context, &mut hits);
            if context.about_processing || context.is_cell || context.names_interests {
                named(phrases, &context, &mut hits);
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
    /// Where the sentence starts in the view.
    at: usize,
    heading: &'p [u8],
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
}

impl<'p> Context<'p> {
    fn of(page: &'p Page<'_>, phrases: &Phrases, sentence: &Sentence, lists: &BTreeSet<usize>) -> Self {
        let words = &phrases.words;
        let text = page.get(sentence.span);
        let heading = page.passages.heading_of(sentence.line).map(|h| page.get(h)).unwrap_or_default();
        let intro = page.passages.line(sentence.line).and_then(|l| l.intro);
        let intro_text = intro.and_then(|n| page.passages.line(n)).map(|l| page.get(l.span));
        let under_bases = words.legal_basis.is_match(heading)
            || intro_text.is_some_and(|i| words.legal_basis.is_match(i))
            || intro.is_some_and(|n| lists.contains(&n));
        let names_bases = words.legal_basis.is_match(text);
        let names_interests = ["legitimat", "legitimes", "legitime ", "legittimo"]
            .iter()
            .any(|w| text.windows(w.len()).any(|t| t == w.as_bytes()));
        let is_cell = sentence.span.len() < 90 && !heading.is_empty();
        let rights_heading = !under_bases && words.rights.is_match(heading);
        Self {
            at: sentence.span.start,
            under_bases,
            names_bases,
            // "Legitimate interests & legal obligations" alone on a line names both.
            about_processing: under_bases
                || names_bases
                || is_cell && names_interests
                || words.processing.is_match(text)
                || text.contains(&b':'),
            is_cell,
            names_interests,
            under_rights: rights_heading && !names_bases,
            explains_rights: rights_heading
                || !(under_bases || names_bases) && phrases.rights.grant_starts.is_match(text),
            heading,
            text,
        }
    }

    /// In the view.
    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.at + start, self.at + end)
    }
}

/// Lines that introduce a list of bases without naming them: "we will only process it:", and three items name one each.
fn lists_of_bases(page: &Page<'_>, phrases: &Phrases) -> BTreeSet<usize> {
    const BASES: usize = 3;
    let mut named: BTreeMap<usize, BTreeSet<Basis>> = BTreeMap::new();
    for line in page.passages.lines.iter().filter(|l| l.span.len() < 240) {
        let Some(intro) = line.intro else { continue };
        let text = page.get(line.span);
        let bases =
            phrases.bases_in_context.iter().filter(|(_, phrase)| phrase.is_match(text)).map(|(basis, _)| *basis);
        named.entry(intro).or_default().extend(bases);
    }
    let about = |n: &usize| {
        page.passages.line(*n).is_some_and(|l| {
            let text = page.get(l.span);
            phrases.words.processing.is_match(text) && !phrases.words.rights.is_match(text)
        })
    };
    named.into_iter().filter(|(n, bases)| bases.len() >= BASES && about(n)).map(|(n, _)| n).collect()
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
            if rest <= 24 && !phrases.basis_not_claimed.is_match(m.as_bytes()) {
                let span = page.folded.trim(context.span(m.start(), m.end()));
                hits.entry(*basis).or_default().push((1, span));
            }
        }
    }
}

/// The bases that a sentence names by their own words.
fn named(phrases: &Phrases, context: &Context<'_>, hits: &mut Hits) {
    let in_context = (context.under_bases || context.names_bases).then_some(&phrases.bases_in_context);
    for (basis, phrase) in phrases.bases.iter().chain(in_context.into_iter().flatten()) {
        let Some(m) = phrase.find(context.text) else { continue };
        let mention = Mention::new(phrases, context, *basis, m);
        if mention.is_possible()
            && !mention.explains_a_right()
            && !mention.is_for_retention()
            && !mention.is_disclaimed()
        {
            let score = 2 * i32::from(context.under_bases) + i32::from(context.names_bases);
            hits.entry(*basis).or_default().push((score, context.span(m.start(), m.end())));
        }
    }
}

/// One basis named in a sentence.
struct Mention<'m> {
    phrases: &'m Phrases,
    context: &'m Context<'m>,
    basis: Basis,
    named: Match<'m>,
    /// An article is cited, which is no everyday word.
    cited: bool,
}

impl<'m> Mention<'m> {
    fn new(phrases: &'m Phrases, context: &'m Context<'m>, basis: Basis, named: Match<'m>) -> Self {
        let words = named.as_bytes();
        let cited = words.windows(2).any(|w| w == b"6 " || w == b"6(") || words.starts_with(b"6");
        Self { phrases, context, basis, named, cited }
    }

    fn before(&self) -> &'m [u8] {
        self.context.text.get(..self.named.start()).unwrap_or_default()
    }

    /// The sentence is about processing, or the basis starts a cell of a table.
    fn is_possible(&self) -> bool {
        let interests = self.context.names_interests && self.basis == Basis::LegitimateInterests;
        self.context.about_processing || interests || self.context.is_cell && self.named.start() <= 12
    }

    /// "The right to object, unless there are legitimate interests": the law is repeated, nothing is claimed.
    fn explains_a_right(&self) -> bool {
        let (context, text) = (self.context, self.context.text);
        if context.under_rights {
            return true;
        }
        let names_rights = self.phrases.words.rights.is_match(text);
        if (context.explains_rights || names_rights) && matches!(self.basis, Basis::PublicTask | Basis::VitalInterests)
        {
            return true;
        }
        if self.recites() && self.cited && self.basis == Basis::PublicTask {
            return true;
        }
        let is_objection =
            |(right, topic): (&Right, &Pattern)| *right == Right::Objection && topic.is_match(self.before());
        names_rights
            && !context.under_bases
            && self.basis == Basis::LegitimateInterests
            && self.phrases.rights.topics.iter().any(is_objection)
    }

    /// The sentence grants a right too.
    fn recites(&self) -> bool {
        self.phrases.rights.grant_starts.is_match(self.context.text)
    }

    /// "Kept longer if the law requires it": why data are kept is not why they are processed.
    fn is_for_retention(&self) -> bool {
        !self.context.under_bases
            && !self.cited
            && self.basis == Basis::LegalObligation
            && self.phrases.retention.is_match(self.context.text)
            && !self.phrases.words.processing.is_match(self.before())
    }

    /// Words near it say that the text does not rest on it.
    fn is_disclaimed(&self) -> bool {
        let text = self.context.text;
        // "Support: legitimate interest", a table of purposes that lost its columns.
        let after_colon = self.before().trim_ascii_end().ends_with(b":");
        // "Legal basis: your consent (Art. 6(1)(a)), which you may withdraw".
        let lead = text.get(self.named.start().saturating_sub(45)..self.named.start()).unwrap_or_default();
        let labelled = || lead.contains(&b':') && self.phrases.words.legal_basis.is_match(lead);
        if self.context.under_bases || after_colon || labelled() || self.cited && !self.recites() {
            return false;
        }
        let near = self.named.start().saturating_sub(70)..(self.named.end() + 50).min(text.len());
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
