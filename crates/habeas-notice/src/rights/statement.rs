//! Statements that grant rights.

use habeas_law::right::Right;
use regex::bytes::Match;

use super::hit::{Hit, is_listed, needs_data};
use crate::folded::Span;
use crate::page::Page;
use crate::passage::Sentence;
use crate::pattern::Pattern;
use crate::phrases::Phrases;
use crate::reading::RightStatus;

/// The longest sentence that grants a right by its place in a section about rights, in bytes.
const SHORT_SENTENCE: usize = 240;
/// How far a statement is followed from the words that start it, in bytes.
const SCOPE: usize = 600;
/// Starts of grants this close belong to one statement: "the right to ask us to".
const JOINED: usize = 25;

/// What a statement does, how well it is placed, and whether it is about data.
pub(super) struct Statement {
    pub(super) status: RightStatus,
    pub(super) score: i32,
    pub(super) about_data: bool,
}

pub(super) struct Finder<'p, 't> {
    pub(super) page: &'p Page<'t>,
    pub(super) phrases: &'p Phrases,
}

impl Finder<'_, '_> {
    /// How well a line is placed for a statement of rights: 2 under a heading about rights, -4 under one about something
    /// else that names rights.
    pub(super) fn placement(&self, line: usize) -> i32 {
        let r = &self.phrases.rights;
        2 * i32::from(self.page.heading_has(line, &r.section_heading))
            - 4 * i32::from(self.page.heading_has(line, &r.not_granted))
    }

    /// Everything one sentence grants.
    pub(super) fn sentence(&self, sentence: Sentence, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        let has = |phrase| self.page.sentence_has(sentence, phrase);
        if !has(&r.not_granted) {
            self.whole_statements(sentence, push);
        }
        let heading = self.page.passages.line(sentence.line).is_some_and(|l| l.heading);
        let placement = self.placement(sentence.line) - i32::from(heading);
        let in_section = placement > 0 && !heading && self.is_under_rights(sentence.line);
        let starts = self.grant_starts(sentence, in_section);
        if starts.is_empty() {
            return;
        }
        let about_data = in_section || has(&self.phrases.words.rights) || has(&r.about_data);
        let weakened = heading && !self.has_body(sentence.line) || has(&r.one_feature_only);
        let (base, len) = (sentence.span.start, sentence.span.len());
        for (n, start) in starts.iter().enumerate() {
            let end = starts.get(n + 1).map_or(len, |next| next.0).min(start.0 + SCOPE);
            let Some(status) = self.status_at(sentence.span, base + start.0, base + start.1) else { continue };
            let status = if weakened && status == RightStatus::Granted { RightStatus::Partial } else { status };
            let score = placement + i32::from(start.0 < 6);
            let statement = Statement { status, score, about_data };
            self.topics(Span::new(base + start.0, base + end), base + start.1, &statement, push);
        }
    }

    /// Start and end of the words that start each grant of a sentence. In a section about rights, a sentence that says
    /// what may be asked needs no such words.
    fn grant_starts(&self, sentence: Sentence, in_section: bool) -> Vec<(usize, usize)> {
        let r = &self.phrases.rights;
        let has = |phrase| self.page.sentence_has(sentence, phrase);
        if !has(&r.grant_starts) {
            let needs_none =
                in_section && sentence.span.len() < SHORT_SENTENCE && !has(&r.grants_nothing) && !has(&r.not_granted);
            return if needs_none { vec![(0, 0)] } else { Vec::new() };
        }
        let mut starts: Vec<(usize, usize)> = Vec::new();
        for m in r.grant_starts.find_iter(self.page.get(sentence.span)) {
            match starts.last_mut() {
                Some(last) if m.start() <= last.1 + JOINED => last.1 = m.end(),
                _ => starts.push((m.start(), m.end())),
            }
        }
        starts
    }

    /// Whether the heading over a line speaks of rights outright.
    fn is_under_rights(&self, line: usize) -> bool {
        self.page.heading_has(line, &self.phrases.words.rights)
            || self.page.heading_has(line, &self.phrases.rights.request_heading)
    }

    fn has_body(&self, heading: usize) -> bool {
        self.page.passages.line(heading + 1).is_some_and(|l| !l.heading)
    }

    /// What the start of a grant does with a right of the person; `None` if it is about something else.
    /// Only words of its own sentence can veto it.
    fn status_at(&self, sentence: Span, start: usize, end: usize) -> Option<RightStatus> {
        let r = &self.phrases.rights;
        let from = |reach: usize| start.saturating_sub(reach).max(sentence.start);
        let before = self.page.get(Span::new(from(48), start));
        let near = self.page.get(Span::new(from(80), (end + 60).min(sentence.end)));
        if r.not_granted.is_match(near) || r.others_right.is_match(before) {
            return None;
        }
        Some(if r.negation.is_match(before) { RightStatus::Denied } else { RightStatus::Granted })
    }

    /// The rights named in a statement. Conditions are left out: "when you have withdrawn your consent" grants nothing.
    pub(super) fn topics(&self, scope: Span, start_end: usize, statement: &Statement, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        let text = self.page.get(scope);
        let mut from = 0;
        while from < text.len() {
            let rest = text.get(from..).unwrap_or_default();
            let is_mild = |m: &Match<'_>| {
                r.mild_condition.is_match(rest.get(m.end()..(m.end() + 24).min(rest.len())).unwrap_or_default())
            };
            let conditions = r.condition_starts.find_iter(rest);
            let mut later = conditions.filter(|m| scope.start + from + m.start() >= start_end);
            let end = later.find(|m| !is_mild(m)).map_or(rest.len(), |m| m.start());
            self.clause(scope.start + from, rest.get(..end).unwrap_or_default(), start_end, statement, push);
            let resumes = r.list_resumes.find(rest.get(end..).unwrap_or_default());
            from = resumes.map_or(text.len(), |m| from + end + m.start() + 1);
        }
    }

    fn clause(&self, at: usize, clause: &[u8], start_end: usize, statement: &Statement, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        let before_death = r.after_death.find(clause).and_then(|m| clause.get(..m.start())).unwrap_or(clause);
        // "Access, erasure (Articles 15 et seq.)": beside rights named by words, a range of articles adds none.
        let by_name = |(right, topic): &(&Right, &Pattern)| {
            is_listed(**right) && topic.find_iter(clause).any(|hit| !is_range_of_articles(&hit))
        };
        let named = mentions_fifteen(clause) && r.topics.iter().filter(by_name).count() >= 2;
        for (right, topic) in &r.topics {
            let searched = if *right == Right::PostMortem { clause } else { before_death };
            let hit = topic.find_iter(searched).find(|hit| !named || !is_range_of_articles(hit));
            let Some(hit) = hit else { continue };
            if !statement.about_data && needs_data(*right) || self.is_only_marketing(*right, clause, hit.start()) {
                continue;
            }
            let near = i32::from((at + hit.start()).saturating_sub(start_end) < 5);
            let span = self.page.folded.trim(quote(at, clause, hit.end()));
            push(Hit { right: *right, status: statement.status, span, score: statement.score + near });
        }
    }

    /// An objection to marketing alone is not the right of Art. 21(1).
    fn is_only_marketing(&self, right: Right, clause: &[u8], at: usize) -> bool {
        let rest = clause.get(at..).unwrap_or_default();
        let words = &self.phrases.words;
        // "Object to processing based on legitimate interests or for marketing" is both.
        right == Right::Objection
            && words.marketing_follows.find(rest).is_some_and(|m| !words.interests.is_match(m.as_bytes()))
    }

    /// Statements of a sentence that grant a right without a grant start.
    fn whole_statements(&self, sentence: Sentence, push: &mut impl FnMut(Hit)) {
        let stated = |phrase: &Pattern| self.page.sentence_has(sentence, phrase);
        let mut found: Vec<(Right, &Pattern)> = Vec::new();
        found.extend(self.phrases.rights.statements.iter().filter(|(_, s)| stated(s)).map(|(right, s)| (*right, s)));
        if !found.is_empty() {
            let addressed = stated(&self.phrases.words.person);
            self.statements(found, sentence.span, addressed, self.placement(sentence.line), push);
        }
    }

    /// The same for the head of an item in a list.
    pub(super) fn statements_of_item(&self, head: Span, score: i32, push: &mut impl FnMut(Hit)) {
        let addressed = self.phrases.words.person.is_match(self.page.get(head));
        let all = self.phrases.rights.statements.iter().map(|(right, statement)| (*right, statement));
        self.statements(all, head, addressed, score, push);
    }

    fn statements<'s>(
        &self,
        statements: impl IntoIterator<Item = (Right, &'s Pattern)>,
        span: Span,
        addressed: bool,
        score: i32,
        push: &mut impl FnMut(Hit),
    ) {
        let text = self.page.get(span);
        for (right, statement) in statements {
            // "Click unsubscribe", "consent can be withdrawn" can speak to nobody else.
            if !addressed && !matches!(right, Right::ObjectionMarketing | Right::WithdrawConsent) {
                continue;
            }
            if let Some(m) = statement.find(text).filter(|m| !self.is_period(text, m.end())) {
                let span = self.page.folded.trim(span.part(m.start(), m.end()));
                push(Hit { right, status: RightStatus::Granted, span, score });
            }
        }
    }

    /// "Kept until you unsubscribe" states a period, and grants nothing.
    fn is_period(&self, text: &[u8], end: usize) -> bool {
        self.phrases.rights.until_exercised.find_iter(text).any(|m| m.start() < end && end <= m.end() + 4)
    }
}

fn is_range_of_articles(hit: &Match<'_>) -> bool {
    hit.as_bytes().starts_with(b"art") && mentions_fifteen(hit.as_bytes())
}

/// Article 15, with which ranges of rights start.
fn mentions_fifteen(text: &[u8]) -> bool {
    text.windows(2).any(|w| w == b"15")
}

/// From the start of a clause to the end of its part that names the right.
fn quote(start: usize, clause: &[u8], end: usize) -> Span {
    const LONGEST: usize = 240;
    let rest = clause.get(end..).unwrap_or_default();
    let close = rest.iter().position(|b| *b == b':').unwrap_or(rest.len()).min(LONGEST);
    Span::new(start, start + end + close)
}
