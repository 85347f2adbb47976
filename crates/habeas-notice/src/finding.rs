//! Findings: what is missing, unlawful, contradictory or out of date, made by the [rules](crate::rule).

use habeas_law::right::Right;

use crate::assessor::Assessor;
use crate::reading::{Basis, ChecklistItem, Evidence, Finding, Found, ItemStatus, RightStatus};
use crate::rule::{Condition, Fact, Lacking, RULES, Rule, Source, Test};

/// A cue is quoted at most this often.
const QUOTES: usize = 3;

/// The rights of Art. 13(2)(b), each with the item of the checklist that asks for it.
const OWED: [(Right, &str); 6] = [
    (Right::Access, "N13"),
    (Right::Rectification, "N14"),
    (Right::Erasure, "N15"),
    (Right::Restriction, "N16"),
    (Right::Objection, "N17"),
    (Right::Portability, "N18"),
];

/// The findings, the gravest first.
pub(crate) fn of(assessor: &Assessor<'_, '_>, checklist: &[ChecklistItem]) -> Vec<Finding> {
    let case = Case { assessor, checklist };
    let applies = |rule: &&Rule| rule.when.iter().all(|condition| case.holds(condition));
    let made = RULES.iter().filter(applies).map(|rule| (rule, case.finding(rule)));
    let mut found: Vec<Finding> =
        made.filter(|(rule, finding)| !case.rests_on_headings(rule, finding)).map(|(_, finding)| finding).collect();
    found.sort_by_key(|f| f.severity);
    found
}

struct Case<'c, 't> {
    assessor: &'c Assessor<'c, 't>,
    checklist: &'c [ChecklistItem],
}

impl Case<'_, '_> {
    fn finding(&self, rule: &Rule) -> Finding {
        let country = self.assessor.facts.controller.country.as_ref().map(|c| c.value.as_str()).unwrap_or_default();
        let names_rights = rule.when.iter().any(|c| !c.negated && matches!(c.test, Test::Lacking(_)));
        Finding {
            id: rule.id.clone(),
            kind: rule.kind.clone(),
            severity: rule.severity,
            article: rule.article_in.get(country).unwrap_or(&rule.article).clone(),
            evidence: rule.quote.iter().flat_map(|source| self.quote(source)).collect(),
            missing: if names_rights { self.lacking() } else { Vec::new() },
        }
    }

    /// A heading alone shows nothing that was said: what it announces may be said below in other words.
    fn rests_on_headings(&self, rule: &Rule, finding: &Finding) -> bool {
        const ABOUT_HEADINGS: &str = "nonsense_heading";
        let page = self.assessor.page;
        let line =
            |quote: &Evidence| page.sentence(page.folded.place_of(quote)?).and_then(|s| page.passages.line(s.line));
        let on_heading = |quote: &Evidence| line(quote).is_some_and(|line| line.heading);
        let of_cues = rule.quote.iter().all(|source| matches!(source, Source::Cue(_)));
        of_cues
            && rule.kind != ABOUT_HEADINGS
            && !finding.evidence.is_empty()
            && finding.evidence.iter().all(on_heading)
    }

    fn holds(&self, condition: &Condition) -> bool {
        let facts = self.assessor.facts;
        let holds = match &condition.test {
            Test::Cue(cue) => self.assessor.hits.has(cue),
            Test::Item(id, status) => self.item(id).is_some_and(|item| item.status == *status),
            Test::Right(right) => self.is_stated(*right),
            Test::Basis(basis) => self.basis(*basis).is_some(),
            Test::BasesAtLeast(n) => facts.legal_bases.len() >= *n,
            Test::Country(code) => facts.controller.country.as_ref().is_some_and(|c| c.value == *code),
            Test::VersionBefore(day) => facts.version_date.as_ref().is_some_and(|version| version.value < *day),
            Test::RecipientKindsBelow(n) => {
                let lists = self.assessor.lists;
                lists.recipient_kinds < *n && !lists.telling_recipients && !lists.named_recipients
            }
            Test::NoPeriod => !self.names_period(),
            Test::Lacking(Lacking::One) => self.lacking().len() == 1,
            Test::Lacking(Lacking::All) => self.lacking().len() == OWED.len(),
            Test::Lacking(Lacking::AtLeast(n)) => self.lacking().len() >= *n,
        };
        holds != condition.negated
    }

    fn item(&self, id: &str) -> Option<&ChecklistItem> {
        self.checklist.iter().find(|item| item.id == id)
    }

    fn is_stated(&self, right: Right) -> bool {
        self.assessor.facts.rights.iter().any(|r| r.right == right && r.status != RightStatus::Denied)
    }

    fn basis(&self, basis: Basis) -> Option<&[Evidence]> {
        self.assessor.facts.legal_bases.iter().find(|b| b.basis == basis).map(|b| b.evidence.as_slice())
    }

    /// Whether the sentence about how long data are kept names a period or an event that ends one.
    fn names_period(&self) -> bool {
        let page = self.assessor.page;
        let sentence = |quote: &Evidence| page.folded.place_of(quote).and_then(|at| page.sentence(at));
        let quotes = self.item("N12").map(|item| item.evidence.as_slice()).unwrap_or_default();
        let mut sentences = quotes.iter().filter_map(sentence);
        sentences.any(|s| page.phrases.iter().any(|phrases| phrases.period.is_match(page.get(s.span))))
    }

    /// The rights owed that are not granted. A notice that grants some is not blamed for those it states in part; in one
    /// that grants none, a heading alone states nothing.
    fn lacking(&self) -> Vec<Right> {
        let rights = &self.assessor.facts.rights;
        let is_granted = |right: Right| rights.iter().any(|r| r.right == right && r.status == RightStatus::Granted);
        let none = !OWED.iter().any(|(right, _)| is_granted(*right));
        let is_lacking = |right: Right| !is_granted(right) && (none || !self.is_stated(right));
        // A passage may state the right in words that are not known here.
        let is_unclear = |item: &str| self.item(item).is_some_and(|item| item.status == ItemStatus::Unknown);
        let lacking = OWED.into_iter().filter(|(right, item)| is_lacking(*right) && !is_unclear(item));
        lacking.map(|(right, _)| right).collect()
    }

    fn quote(&self, source: &Source) -> Vec<Evidence> {
        let facts = self.assessor.facts;
        match source {
            Source::Cue(cue) => self.assessor.quotes(self.assessor.hits.at(cue), QUOTES),
            Source::Item(id) => self.item(id).map(|item| item.evidence.clone()).unwrap_or_default(),
            Source::Basis(basis) => self.basis(*basis).unwrap_or_default().to_vec(),
            Source::Right(right) => {
                facts.rights.iter().find(|r| r.right == *right).map(|r| r.evidence.clone()).unwrap_or_default()
            }
            Source::Fact(Fact::ControllerName) => evidence(facts.controller.name.as_ref()),
            Source::Fact(Fact::OfficerName) => evidence(facts.contact.dpo_name.as_ref()),
            Source::Fact(Fact::VersionDate) => evidence(facts.version_date.as_ref()),
        }
    }
}

fn evidence<T>(found: Option<&Found<T>>) -> Vec<Evidence> {
    found.map(|f| f.evidence.clone()).unwrap_or_default()
}
