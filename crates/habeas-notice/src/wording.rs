//! Where a reading gets its words from. It holds ids alone: whoever shows it has the words, in the language of the reader.

use habeas_law::right::Right;
use serde::Serialize;

use crate::reading::{ChecklistItem, Evidence, Finding, ItemStatus, NoticeFacts, Reading, Routing, Severity};

/// Words for what a reading has found.
pub trait Words {
    /// A sentence that can be put in a letter.
    fn finding(&self, finding: &Finding) -> String;
    /// Why an item has its status, if there is more to say than the status does.
    fn note(&self, item: &ChecklistItem) -> Option<String>;
}

/// No words at all: the reading goes to somebody who has them.
pub struct Unworded;

impl Words for Unworded {
    fn finding(&self, _: &Finding) -> String {
        String::new()
    }

    fn note(&self, _: &ChecklistItem) -> Option<String> {
        None
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
    note: Option<String>,
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
    fn new(item: &'r ChecklistItem, words: &impl Words) -> Self {
        let ChecklistItem { id, status, evidence } = item;
        Self { id, status: *status, evidence, note: words.note(item) }
    }
}

impl<'r> WordedFinding<'r> {
    fn new(finding: &'r Finding, words: &impl Words) -> Self {
        let Finding { id, kind, severity, article, evidence, missing } = finding;
        Self { id, kind, severity: *severity, article, text: words.finding(finding), evidence, missing }
    }
}

impl Reading {
    /// The reading with its words.
    pub fn worded(&self, words: &impl Words) -> WordedReading<'_> {
        WordedReading {
            facts: &self.facts,
            checklist: self.checklist.iter().map(|item| WordedItem::new(item, words)).collect(),
            findings: self.findings.iter().map(|finding| WordedFinding::new(finding, words)).collect(),
            routing: &self.routing,
        }
    }
}
