//! Findings and notes in the languages a person reads: `wording/*.json`. A reading holds ids alone; it is worded when it is
//! shown.

use habeas_law::right::Right;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::pattern::embedded;
use crate::reading::{ChecklistItem, Evidence, Finding, ItemStatus, NoticeFacts, Reading, Routing, Severity};

/// The sentences of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    findings: BTreeMap<String, String>,
    rights: BTreeMap<Right, String>,
    /// By item and status: `N01.partial`.
    notes: BTreeMap<String, String>,
}

macro_rules! wordings {
    ($($id:literal)+) => {
        /// The first is used for a language that has no wording.
        static WORDINGS: [(&str, LazyLock<Wording>); [$($id),+].len()] =
            [$(($id, LazyLock::new(|| embedded(include_str!(concat!("../wording/", $id, ".json")))))),+];
    };
}

wordings! { "en" "fr" }

impl Wording {
    fn of(language: &str) -> &'static Self {
        let [first, ..] = &WORDINGS;
        &WORDINGS.iter().find(|(id, _)| *id == language).unwrap_or(first).1
    }
}

impl Finding {
    /// A sentence that can be put in a letter, in `en`, `fr`, or English for any other language.
    pub fn text(&self, language: &str) -> String {
        let wording = Wording::of(language);
        let named = |right: &Right| wording.rights.get(right).map_or(right.id(), String::as_str);
        let missing: Vec<&str> = self.missing.iter().map(named).collect();
        let sentence = wording.findings.get(&self.id);
        sentence.map(|text| text.replace("{missing}", &missing.join(", "))).unwrap_or_default()
    }
}

impl ChecklistItem {
    /// Why the item has its status, if there is more to say than the status does.
    pub fn note(&self, language: &str) -> Option<&'static str> {
        Wording::of(language).notes.get(&format!("{}.{}", self.id, self.status)).map(String::as_str)
    }
}

/// A reading with its findings and notes in words: the JSON of `notice read --json`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WordedReading<'r> {
    #[serde(flatten)]
    facts: &'r NoticeFacts,
    checklist: Vec<WordedItem<'r>>,
    findings: Vec<WordedFinding<'r>>,
    routing: &'r Routing,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct WordedItem<'r> {
    id: &'r str,
    status: ItemStatus,
    evidence: &'r [Evidence],
    note: Option<&'static str>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct WordedFinding<'r> {
    id: &'r str,
    kind: &'r str,
    severity: Severity,
    article: &'r str,
    text: String,
    evidence: &'r [Evidence],
    #[serde(skip_serializing_if = "<[Right]>::is_empty")]
    missing: &'r [Right],
}

impl<'r> WordedItem<'r> {
    fn new(item: &'r ChecklistItem, language: &str) -> Self {
        let ChecklistItem { id, status, evidence } = item;
        Self { id, status: *status, evidence, note: item.note(language) }
    }
}

impl<'r> WordedFinding<'r> {
    fn new(finding: &'r Finding, language: &str) -> Self {
        let Finding { id, kind, severity, article, evidence, missing } = finding;
        Self { id, kind, severity: *severity, article, text: finding.text(language), evidence, missing }
    }
}

impl Reading {
    /// The reading for a person who reads this language (`en`, `fr`, or English for any other).
    pub fn worded(&self, language: &str) -> WordedReading<'_> {
        WordedReading {
            facts: &self.facts,
            checklist: self.checklist.iter().map(|item| WordedItem::new(item, language)).collect(),
            findings: self.findings.iter().map(|finding| WordedFinding::new(finding, language)).collect(),
            routing: &self.routing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_the_same_sentences() {
        let (_, first) = &WORDINGS[0];
        for (language, wording) in &WORDINGS {
            assert!(wording.findings.keys().eq(first.findings.keys()), "{language}");
            assert!(wording.rights.keys().eq(first.rights.keys()), "{language}");
            assert!(wording.notes.keys().eq(first.notes.keys()), "{language}");
            for (id, text) in &wording.findings {
                assert_eq!(text.contains("{missing}"), first.findings[id].contains("{missing}"), "{language}: {id}");
            }
        }
    }

    #[test]
    fn files_and_rows_name_the_same_languages() {
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/wording")).unwrap().count();
        assert_eq!(files, WORDINGS.len());
    }

    #[test]
    fn every_finding_has_a_sentence() {
        let (_, first) = &WORDINGS[0];
        let mut ids: Vec<_> = crate::rule::ids().collect();
        ids.sort_unstable();
        assert!(first.findings.keys().map(String::as_str).eq(ids));
    }
}
