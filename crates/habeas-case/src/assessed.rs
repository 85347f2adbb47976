//! What the person says of an answer, as the event `assessed` holds it.

use std::collections::BTreeMap;

use habeas_law::checklist::{AnswerKind, NamedRole};
use habeas_law::closed_set;
use serde::{Deserialize, Serialize};

use crate::ids::{EventId, FileId};

closed_set! {
    /// What the person says of an item.
    #[cfg_attr(feature = "ts", ts(rename = "Tick"))]
    pub enum Tick {
        /// The answer does not give it, or nobody looked yet.
        Open = "open",
        Present = "present",
        Partial = "partial",
        /// It does not matter in this case.
        NotApplicable = "not_applicable",
    }
}

/// What the person says of an answer. Each member holds until a later event says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessed {
    /// The event of the answer; of what its company's notice says, the event that the letter was written in.
    pub answer: EventId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AnswerKind>,
    /// By the ids of what a letter about an incomplete answer can ask for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<String, Tick>,
    /// Whom it names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub named: Vec<Named>,
}

closed_set! {
    /// What words that seem to name a source or a recipient are, as the person says.
    #[cfg_attr(feature = "ts", ts(rename = "NameTick"))]
    pub enum NameTick {
        /// They name somebody: a company, an office, a person.
        Body = "body",
        /// They name a kind alone: "payment providers".
        Kind = "kind",
        /// They name no source and no recipient.
        Neither = "neither",
    }
}

/// Words of an answer or a notice for a source or a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    pub role: NamedRole,
    /// As they stand in the passage; as the person wrote them, where there is none.
    pub words: String,
    pub is: NameTick,
    /// What the person calls it, where that is something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it is said; none if the person said so alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passage: Option<NamedPassage>,
    /// Kinds of data, in the words of the passage.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<String>,
}

/// A passage with its place: code points of the text that stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedPassage {
    /// The file of the answer, or the notice.
    pub file: FileId,
    /// What lies in the file, by its path there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    pub start: u64,
    pub end: u64,
    pub quote: String,
    /// The heading that it stands under, where the passage alone does not say what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
}

impl Named {
    /// As it is called.
    pub fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.words)
    }

    /// What makes two of them the same words.
    pub fn key(&self) -> (NamedRole, &str) {
        (self.role, &self.words)
    }
}
