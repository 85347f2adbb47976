//! Which rights the text grants.
//!
//! A keyword is not a right: "management of requests for the right of access" is a purpose, and a heading without
//! text promises nothing. A right counts where it stands in a statement that gives it: after words like "you have
//! the right to", or as an item of a list such words introduce.

use crate::authority;
use crate::folded::Span;
use crate::labels;
use crate::phrases::{Phrases, ascii};
use crate::read::Page;
use crate::reading::{RightRead, Status};
use habeas_law::right::Right;
use regex::bytes::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The longest sentence that grants a right by standing where rights are granted.
const SAID: usize = 240;
/// How far from its head a statement is followed.
const SCOPE: usize = 600;
/// An item of a list names its right early.
const ITEM: usize = 260;
/// Heads this close belong to one statement: "the right to ask us to".
const JOINED: usize = 25;

/// A right that is stated twice is quoted twice, best first.
const QUOTES: usize = 3;

pub(crate) struct Hit {
    pub(crate) right: Right,
    pub(crate) status: Status,
    pub(crate) span: Span,
    pub(crate) score: i32,
}

/// The rights, in the order of the law.
pub(crate) fn of(page: &Page<'_>) -> Vec<RightRead> {
    let mut best: BTreeMap<Right, Vec<Hit>> = BTreeMap::new();
    for phrases in &page.phrases {
        let finder = Finder { page, phrases };
        for i in 0..page.passages.sentences.len() {
            finder.sentence(i, &mut |hit| keep(&mut best, hit));
        }
        finder.items(&mut |hit| keep(&mut best, hit));
        labels::of(page, phrases, &mut |hit| keep(&mut best, hit));
        finder.weak(&mut |hit| keep(&mut best, hit));
    }
    best.into_iter()
        .filter_map(|(right, mut hits)| {
            hits.sort_by_key(|h| (h.status, std::cmp::Reverse(h.score), h.span.start));
            let status = hits.first()?.status;
            let mut spans: Vec<Span> = Vec::new();
            for hit in hits.iter().take_while(|h| h.status == status) {
                let apart = spans.iter().all(|s| hit.span.end <= s.start || s.end <= hit.span.start);
                if apart && spans.len() < QUOTES {
                    spans.push(hit.span);
                }
            }
            Some(RightRead { right, status, evidence: spans.into_iter().map(|s| page.folded.evidence(s)).collect() })
        })
        .collect()
}

/// A grant outweighs a mention; of two grants the better placed one gives the first quote, then the earlier one.
fn keep(best: &mut BTreeMap<Right, Vec<Hit>>, hit: Hit) {
    let hits = best.entry(hit.right).or_default();
    if hit.span.len() > 0 {
        hits.push(hit);
    }
}

/// How a statement stands: what it does, how well it is placed, whether it is about data.
struct Place {
    status: Status,
    score: i32,
    proven: bool,
}

struct Finder<'p, 't> {
    page: &'p Page<'t>,
    phrases: &'p Phrases,
}

impl Finder<'_, '_> {
    /// How well a line is placed for a statement of rights.
    fn place(&self, line: usize) -> i32 {
        let Some(heading) = self.page.passages.heading_of(line) else { return 0 };
        let heading = self.page.get(heading);
        let r = &self.phrases.rights;
        2 * i32::from(r.section.is_match(heading)) - 4 * i32::from(r.not_granted.is_match(heading))
    }

    fn sentence(&self, i: usize, push: &mut impl FnMut(Hit)) {
        let Some(sentence) = self.page.passages.sentences.get(i).copied() else { return };
        let text = self.page.get(sentence.span);
        let r = &self.phrases.rights;
        self.statements(sentence.span, self.place(sentence.line), push);
        self.complaint(sentence.span, sentence.line, push);
        let mut heads: Vec<(usize, usize)> = Vec::new();
        for head in r.heads.find_iter(text) {
            match heads.last_mut() {
                Some(last) if head.start() <= last.1 + JOINED => last.1 = head.end(),
                _ => heads.push((head.start(), head.end())),
            }
        }
        let heading = self.page.passages.line(sentence.line).is_some_and(|l| l.heading);
        let place = self.place(sentence.line) - i32::from(heading);
        let granted = if heading && !self.has_body(sentence.line) { Status::Partial } else { Status::Granted };
        let narrowed = r.narrowed.is_match(text);
        let base = sentence.span.start;
        let section = place > 0 && !heading && self.under_rights(sentence.line);
        let proven = section || self.phrases.words.strong.is_match(text) || r.unproven.is_match(text);
        // Under "your rights" a sentence that says what may be asked needs no words to begin with.
        if section
            && heads.is_empty()
            && sentence.span.len() < SAID
            && !r.denies.is_match(text)
            && !r.not_granted.is_match(text)
        {
            heads.push((0, 0));
        }
        for (n, head) in heads.iter().enumerate() {
            let end = heads.get(n + 1).map_or(text.len(), |next| next.0).min(head.0 + SCOPE);
            let Some(status) = self.standing(base + head.0, base + head.1) else { continue };
            let status = match status {
                Status::Granted if narrowed => Status::Partial,
                Status::Granted => granted,
                other => other,
            };
            let score = place + i32::from(head.0 < 6);
            let place = Place { status, score, proven };
            self.topics(Span::new(base + head.0, base + end), base + head.1, &place, push);
        }
    }

    /// Whether the heading over a line speaks of rights outright.
    fn under_rights(&self, line: usize) -> bool {
        let heading = self.page.passages.heading_of(line);
        heading.is_some_and(|h| {
            let heading = self.page.get(h);
            self.phrases.words.strong.is_match(heading) || self.phrases.rights.asks.is_match(heading)
        })
    }

    fn has_body(&self, line: usize) -> bool {
        self.page.passages.line(line + 1).is_some_and(|l| !l.heading)
    }

    /// Whether a head speaks of a right of the person; `None` if it speaks of something else.
    fn standing(&self, start: usize, end: usize) -> Option<Status> {
        let r = &self.phrases.rights;
        let before = self.page.get(self.page.before(start, 48));
        let from = start.saturating_sub(80);
        let around = self.page.get(Span::new(from, (end + 60).min(self.page.folded.ascii.len())));
        let near = around.split(|b| *b == b'\n').any(|line| r.not_granted.is_match(line));
        if near || r.ours.is_match(before) {
            return None;
        }
        Some(if r.negated.is_match(before) { Status::Denied } else { Status::Granted })
    }

    /// The rights named in a statement. Conditions are left out: "when you have withdrawn your consent" grants nothing.
    fn topics(&self, scope: Span, head_end: usize, place: &Place, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        let text = self.page.get(scope);
        let mut from = 0;
        while from < text.len() {
            let rest = text.get(from..).unwrap_or_default();
            let mere = |m: &regex::bytes::Match<'_>| {
                r.mere.is_match(rest.get(m.end()..(m.end() + 24).min(rest.len())).unwrap_or_default())
            };
            let cuts = r.cut.find_iter(rest).filter(|m| scope.start + from + m.start() >= head_end);
            let cut = cuts.filter(|m| !mere(m)).map(|m| m.start()).next();
            let end = cut.unwrap_or(rest.len());
            self.clause(scope.start + from, rest.get(..end).unwrap_or_default(), head_end, place, push);
            let resume = r.resume.find(rest.get(end..).unwrap_or_default());
            from = resume.map_or(text.len(), |m| from + end + m.start() + 1);
        }
    }

    fn clause(&self, at: usize, clause: &[u8], head_end: usize, place: &Place, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        let legacy = r.legacy.find(clause).map_or(clause.len(), |m| m.start());
        // "Access, erasure (Articles 15 et seq.)": who names the rights and the range means those that are named.
        let fifteen = |text: &[u8]| text.windows(2).any(|w| w == b"15");
        let range = |hit: &regex::bytes::Match<'_>| hit.as_bytes().starts_with(b"art") && fifteen(hit.as_bytes());
        let by_name =
            |(right, topic): &&(Right, Regex)| in_a_list(*right) && topic.find_iter(clause).any(|hit| !range(&hit));
        let named = fifteen(clause) && r.topics.iter().filter(by_name).count() >= 2;
        for (right, topic) in &r.topics {
            let known = if *right == Right::PostMortem { clause } else { clause.get(..legacy).unwrap_or_default() };
            let Some(hit) = topic.find_iter(known).find(|hit| !named || !range(hit)) else { continue };
            if !place.proven && needs_data(*right) || self.only_marketing(*right, clause, hit.start()) {
                continue;
            }
            let near = i32::from((at + hit.start()).saturating_sub(head_end) < 5);
            let span = self.page.folded.trim(quote(at, clause, hit.end()));
            push(Hit { right: *right, status: place.status, span, score: place.score + near });
        }
    }

    /// An objection to marketing alone is not the right of Art. 21(1).
    fn only_marketing(&self, right: Right, clause: &[u8], at: usize) -> bool {
        right == Right::Objection && self.phrases.words.marketing.is_match(clause.get(at..).unwrap_or_default())
    }

    fn statements(&self, span: Span, place: i32, push: &mut impl FnMut(Hit)) {
        let text = self.page.get(span);
        let r = &self.phrases.rights;
        if r.not_granted.is_match(text) {
            return;
        }
        let person = self.phrases.words.person.is_match(text);
        for (right, statement) in &r.statements {
            // "Click unsubscribe", "consent can be withdrawn": whom else would it speak to?
            if !person && !matches!(right, Right::ObjectionMarketing | Right::WithdrawConsent) {
                continue;
            }
            if let Some(m) = statement.find(text).filter(|m| !until(text, m.end())) {
                let quote = Span::new(span.start + m.start(), span.start + m.end());
                push(Hit { right: *right, status: Status::Granted, span: self.page.folded.trim(quote), score: place });
            }
        }
    }

    /// A complaint counts where somebody is named to hear it: a shop that "manages complaints" is not an authority.
    fn complaint(&self, span: Span, line: usize, push: &mut impl FnMut(Hit)) {
        let text = self.page.get(span);
        if let Some(quote) = authority::complaint(self.phrases, text) {
            let span = Span::new(span.start + quote.0, span.start + quote.1);
            let score = self.place(line);
            push(Hit { right: Right::Complaint, status: Status::Granted, span: self.page.folded.trim(span), score });
        }
    }

    /// Items of a list that words like "you have the following rights:" introduce.
    fn items(&self, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        let mut known: Option<(usize, bool)> = None;
        for (i, line) in self.page.passages.lines.iter().enumerate() {
            let Some(intro) = line.intro else { continue };
            let grants = match known {
                Some((n, grants)) if n == intro => grants,
                _ => self.introduces(intro),
            };
            known = Some((intro, grants));
            if !grants || line.span.len() == 0 {
                continue;
            }
            let text = self.page.get(line.span);
            let start = crate::passage::marker(text);
            let first = self.page.sentence(line.span.start + start).map_or(line.span.end, |s| s.span.end);
            let head = Span::new(line.span.start + start, first.min(line.span.start + start + ITEM));
            if !r.not_granted.is_match(self.page.get(head)) {
                let score = self.place(i) + 2;
                self.topics(head, head.start, &Place { status: Status::Granted, score, proven: true }, push);
                self.statements(head, score, push);
            }
        }
    }

    fn introduces(&self, n: usize) -> bool {
        let Some(line) = self.page.passages.line(n) else { return false };
        let text = self.page.get(line.span);
        let text = text.get(text.len().saturating_sub(260)..).unwrap_or_default();
        let r = &self.phrases.rights;
        let granted = self.phrases.words.strong.is_match(text) || r.heads.is_match(text) || self.place(n) > 0;
        granted && r.intro.is_match(text) && self.phrases.words.person.is_match(text) && !r.not_granted.is_match(text)
    }

    /// What is only hinted at: a heading that names the rights, an account that can be closed.
    fn weak(&self, push: &mut impl FnMut(Hit)) {
        let r = &self.phrases.rights;
        for line in self.page.passages.lines.iter().filter(|l| l.heading) {
            let text = self.page.get(line.span);
            for (right, heading) in &r.headings {
                let body = text.get(crate::passage::marker(text)..).unwrap_or_default();
                if heading.is_match(body) && !r.not_granted.is_match(text) {
                    let span = self.page.folded.trim(line.span);
                    push(Hit { right: *right, status: Status::Partial, span, score: 0 });
                }
            }
        }
        for sentence in &self.page.passages.sentences {
            let text = self.page.get(sentence.span);
            let Some(m) = r.account.find(text) else { continue };
            if self.phrases.words.person.is_match(text) && self.phrases.words.asked.is_match(text) {
                let span = Span::new(
                    sentence.span.start + m.start(),
                    sentence.span.end.min(sentence.span.start + m.end() + 120),
                );
                push(Hit {
                    right: Right::Erasure,
                    status: Status::Partial,
                    span: self.page.folded.trim(span),
                    score: 1,
                });
            }
        }
    }
}

/// "Kept until you unsubscribe" tells how long, and grants nothing.
fn until(text: &[u8], end: usize) -> bool {
    static UNTIL: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"\b(?:until|till|jusqu'(?:a|au)|bis (?:zu|zur|zum|sie|du)|hasta|fino|tot)\b[^.;,]{0,40}\b(?:unsubscri|opt|desinscri|desabonn|abmeld|abbestell|widerruf|widerspr|baja|disiscri|cancella|afmeld|uitschrij|opzeg)[a-z]*",
        )
    });
    UNTIL.find_iter(text).any(|m| m.start() < end && end <= m.end() + 4)
}

/// The rights that lists of rights are made of.
pub(crate) fn in_a_list(right: Right) -> bool {
    needs_data(right) || right == Right::Objection
}

/// Rights whose words are everyday words: "you can delete" means a right only next to data.
fn needs_data(right: Right) -> bool {
    matches!(right, Right::Access | Right::Rectification | Right::Erasure | Right::Restriction | Right::Portability)
}

/// From the start of a clause to the end of its part that names the right.
fn quote(start: usize, clause: &[u8], end: usize) -> Span {
    const LONGEST: usize = 240;
    let rest = clause.get(end..).unwrap_or_default();
    let close = rest.iter().position(|b| *b == b':').unwrap_or(rest.len()).min(LONGEST);
    Span::new(start, start + end + close)
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, Status, read};
    use habeas_law::right::Right::{self, *};

    fn granted(text: &str) -> Vec<(Right, Status)> {
        let notice = NoticeText::from_bytes(text.as_bytes()).unwrap();
        read(&notice).rights.into_iter().map(|r| (r.right, r.status)).collect()
    }

    fn check(text: &str, rights: &[Right]) {
        let want: Vec<_> = rights.iter().map(|r| (*r, Status::Granted)).collect();
        assert_eq!(granted(text), want, "{text}");
    }

    #[test]
    fn statements_grant() {
        check("You have the right to access, rectify and erase your personal data.", &[Access, Rectification, Erasure]);
        check("You may withdraw your consent at any time.", &[WithdrawConsent]);
        check(
            "Vous disposez d'un droit d'accès, de limitation et d'opposition pour vos données.",
            &[Access, Restriction, Objection],
        );
        check(
            "Vous avez le droit de définir des directives sur le sort de vos données après votre décès.",
            &[PostMortem],
        );
    }

    #[test]
    fn words_of_machine_translation() {
        check(
            "Our users: you have the Right of cancellation and the right to oppose the treatment.",
            &[Erasure, Objection],
        );
        check("You have a right to limit the processing of your data, we say.", &[Restriction]);
    }

    #[test]
    fn lists_grant_what_their_intro_grants() {
        let list = "You have the following rights:\n• Access to your data\n• Portability of the data\n\nWe delete cards at once.";
        check(list, &[Access, Portability]);
        check(
            "Vous avez le droit de demander\u{A0}:\n- l’accès à vos données\u{A0};\n- leur effacement.",
            &[Access, Erasure],
        );
    }

    #[test]
    fn labels_that_stand_together_grant() {
        let table = "The shop and your data with us.\n\nSeeing it\nRestriction\nWe set it aside.\nErasure\nWe wipe it.\nPortability\nYou get a file.";
        check(table, &[Access, Erasure, Restriction, Portability]);
        check("The shop and your data with us.\n\nPortability\nYou get a file.\n\nOur shop sells bread to you.", &[]);
    }

    #[test]
    fn a_range_of_articles_names_what_lies_in_it() {
        let all = [Access, Rectification, Erasure, Restriction, Portability, Objection];
        check("Ihnen stehen die Rechte aus Art. 15 bis 21 DSGVO zu, wenn wir Ihre Daten verarbeiten.", &all);
    }

    #[test]
    fn keywords_are_not_rights() {
        check("We use the data for the management of requests for the right of access and your erasure rights.", &[]);
        check("You can delete cookies in your browser. You have the right to refuse our cookies, and the access.", &[]);
        check("We reserve the right to delete or modify your account.", &[]);
        check("Our team answers your complaints. We have access to your orders.", &[]);
    }

    #[test]
    fn conditions_are_not_rights() {
        check("You have the right to erasure of your data when you object or if the consent was given.", &[Erasure]);
    }

    #[test]
    fn a_heading_alone_is_partial() {
        let text =
            "The shop and your data with us.\n\n4. Access to your data, correction or deletion\nWe work on it for you.";
        let statuses = granted(text);
        assert!(statuses.contains(&(Access, Status::Partial)), "{statuses:?}");
        assert!(statuses.iter().all(|(_, s)| *s == Status::Partial), "{statuses:?}");
    }

    #[test]
    fn what_is_denied_is_said_to_be() {
        assert_eq!(
            granted("You do not have the right to portability of your data with us."),
            [(Portability, Status::Denied)]
        );
    }
}
