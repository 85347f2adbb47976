//! Findings: what is missing, unlawful, contradictory or out of date. The rules are data, `phrases/findings.json`:
//! a finding stands where all its conditions hold, and quotes what they rest on.
//!
//! Conditions: `cue:x` (the text says it), `item:N05:missing`, `right:x` (granted or partly), `basis:x`, `bases:n`
//! (at least so many), `country:XX`, `before:DATE` (of the version), `lacking:n`, `lacking:one`, `lacking:all` (of the
//! six rights of Art. 15 to 21). A `!` turns one round.

use crate::checklist::Judge;
use crate::reading::{ChecklistItem, Evidence, Finding, Severity, Status};
use crate::words;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[allow(dead_code)] // kept in the file for the reader of it
    version: String,
    findings: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    id: String,
    kind: String,
    severity: Severity,
    article: String,
    /// Articles of national law that come with it.
    #[serde(default)]
    article_in: BTreeMap<String, String>,
    when: Vec<String>,
    quote: Vec<String>,
}

// The file is part of the build and every test reads it.
#[allow(clippy::expect_used)]
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let file: File =
        serde_json::from_str(include_str!("../phrases/findings.json")).expect("findings.json is read by every test");
    file.findings
});

#[cfg(test)]
pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|r| r.id.as_str())
}

/// The rights of Art. 13(2)(b).
const OWED: [Right; 6] =
    [Right::Access, Right::Rectification, Right::Erasure, Right::Restriction, Right::Objection, Right::Portability];

/// The findings, the gravest first.
pub(crate) fn of(judge: &Judge<'_, '_>, checklist: &[ChecklistItem]) -> Vec<Finding> {
    let case = Case { judge, checklist };
    let mut found: Vec<Finding> = RULES
        .iter()
        .filter(|rule| rule.when.iter().all(|condition| case.holds(condition)))
        .map(|rule| case.made(rule))
        .collect();
    found.sort_by_key(|f| f.severity);
    found
}

struct Case<'c, 't> {
    judge: &'c Judge<'c, 't>,
    checklist: &'c [ChecklistItem],
}

impl Case<'_, '_> {
    fn made(&self, rule: &Rule) -> Finding {
        let country = self.judge.reading.controller.country.as_ref().map(|c| c.value.as_str()).unwrap_or_default();
        let lacking = self.lacking();
        let missing = if rule.when.iter().any(|c| c.starts_with("lacking:")) { lacking } else { Vec::new() };
        Finding {
            id: rule.id.clone(),
            kind: rule.kind.clone(),
            severity: rule.severity,
            article: rule.article_in.get(country).unwrap_or(&rule.article).clone(),
            text: words::finding(words::DEFAULT, &rule.id, &missing),
            evidence: rule.quote.iter().flat_map(|source| self.quote(source)).collect(),
            missing,
        }
    }

    fn holds(&self, condition: &str) -> bool {
        if let Some(other) = condition.strip_prefix('!') {
            return !self.holds(other);
        }
        let Some((what, value)) = condition.split_once(':') else { return false };
        let reading = self.judge.reading;
        match what {
            "cue" => self.judge.seen.has(value),
            "item" => value
                .split_once(':')
                .is_some_and(|(id, status)| self.item(id).is_some_and(|item| item.status.id() == status)),
            "right" => self.stated(Right::from_id(value)),
            "basis" => self.basis(value).is_some(),
            "bases" => value.parse().is_ok_and(|n: usize| reading.legal_bases.len() >= n),
            "country" => reading.controller.country.as_ref().is_some_and(|c| c.value == value),
            "before" => {
                let day: Option<Date> = value.parse().ok();
                reading.version_date.as_ref().zip(day).is_some_and(|(version, day)| version.value < day)
            }
            "lacking" => match value {
                "one" => self.lacking().len() == 1,
                "all" => self.lacking().len() == OWED.len(),
                n => n.parse().is_ok_and(|n: usize| self.lacking().len() >= n),
            },
            _ => false,
        }
    }

    fn item(&self, id: &str) -> Option<&ChecklistItem> {
        self.checklist.iter().find(|item| item.id == id)
    }

    fn stated(&self, right: Option<Right>) -> bool {
        self.judge.reading.rights.iter().any(|r| Some(r.right) == right && r.status != Status::Denied)
    }

    fn basis(&self, name: &str) -> Option<Vec<Evidence>> {
        let named = |b: &crate::reading::Basis| serde_json::to_value(b).is_ok_and(|v| v == name);
        self.judge.reading.legal_bases.iter().find(|b| named(&b.basis)).map(|b| b.evidence.clone())
    }

    /// The rights that are not granted: a heading without text grants nothing.
    fn lacking(&self) -> Vec<String> {
        let granted =
            |right: Right| self.judge.reading.rights.iter().any(|r| r.right == right && r.status == Status::Granted);
        let partly = |right: Right| self.stated(Some(right));
        let none = !OWED.iter().any(|r| granted(*r));
        OWED.iter().filter(|r| !granted(**r) && (none || !partly(**r))).map(|r| r.id().to_owned()).collect()
    }

    /// The words a finding rests on: all of an item, the first of a cue.
    fn quote(&self, source: &str) -> Vec<Evidence> {
        let Some((what, value)) = source.split_once(':') else { return Vec::new() };
        let reading = self.judge.reading;
        match what {
            "cue" => self.judge.seen.at(value).iter().take(3).map(|s| self.judge.page.folded.evidence(*s)).collect(),
            "item" => self.item(value).map(|i| i.evidence.clone()).unwrap_or_default(),
            "basis" => self.basis(value).unwrap_or_default(),
            "right" => {
                let right = Right::from_id(value);
                let stated = reading.rights.iter().find(|r| Some(r.right) == right);
                stated.map(|r| r.evidence.clone()).unwrap_or_default()
            }
            "fact" => match value {
                "name" => reading.controller.name.as_ref().map(|f| f.evidence.clone()).unwrap_or_default(),
                "dpo_name" => reading.contact.dpo_name.as_ref().map(|f| f.evidence.clone()).unwrap_or_default(),
                "version_date" => reading.version_date.as_ref().map(|f| f.evidence.clone()).unwrap_or_default(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
}
