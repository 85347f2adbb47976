//! What the person says of an answer, as the event `assessed` holds it.

use std::collections::BTreeMap;

use habeas_law::checklist::AnswerKind;
use habeas_law::closed_set;
use serde::{Deserialize, Serialize};

use crate::ids::EventId;

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
    /// The event of the answer.
    pub answer: EventId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AnswerKind>,
    /// By the ids of what a letter about an incomplete answer can ask for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub items: BTreeMap<String, Tick>,
}
