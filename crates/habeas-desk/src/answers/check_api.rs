use habeas_case::advice::NextLetter;
use habeas_case::assessed::Tick;
use habeas_law::checklist::{AnswerKind, ItemStatus};
use std::collections::BTreeMap;

use crate::api::{FileView, NextStep, ReadHints, api};

api! {
    /// What came: the kind of an answer and what it says of each item, as it seems and as the person said.
    pub struct AnswerCheck {
        /// The id of the answer or of a file of it, or its beginning; of a request, the last answer to it.
        pub answer: String,
        #[serde(default)]
        pub hints: ReadHints,
    }

    /// Records what the person says of an answer.
    pub struct AnswerAssess {
        pub answer: String,
        #[serde(default)]
        pub kind: Option<AnswerKind>,
        /// Why they refuse or need more time, as they wrote it. Default: the passage that shows the kind.
        #[serde(default)]
        pub reason: Option<String>,
        #[serde(default)]
        pub items: Vec<ItemTick>,
        #[serde(default)]
        pub hints: ReadHints,
    }

    pub struct ItemTick {
        pub id: String,
        pub tick: Tick,
    }

    /// Words of an answer with their place. Offsets count code points of the text that stands there.
    pub struct AnswerPassage {
        /// The id of the file.
        pub answer: String,
        pub file: String,
        /// What lies in the file, by its path there; empty for the file itself.
        pub path: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub start: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub end: u64,
        pub quote: String,
    }

    /// What was found of an item; never that it is missing.
    pub struct ItemProposal {
        pub status: ItemStatus,
        /// The status in a few words.
        pub said: String,
        pub passage: AnswerPassage,
        /// Place and words say the same.
        pub sure: bool,
        pub rule: String,
    }

    /// What files seem to be as an answer to a request for access: proposals, each with its words.
    pub struct AnswerFound {
        /// A kind of answer, or `unknown`.
        pub kind: String,
        pub quote: Option<String>,
        pub language: Option<String>,
        /// By the ids of the checklist. An item that nothing was found for has none.
        pub proposals: BTreeMap<String, FoundItem>,
    }

    pub struct FoundItem {
        pub status: ItemStatus,
        pub quote: String,
        /// The file, or what lies in it.
        pub path: String,
        /// Code points of the text that stands there.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub start: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub end: u64,
    }

    /// An item of the checklist.
    pub struct CheckedItem {
        pub id: String,
        pub article: Option<String>,
        pub title: String,
        pub tick: Tick,
        /// `null`: not found by us.
        pub proposal: Option<ItemProposal>,
        /// What the company's own notice says of it.
        pub claims: Vec<ItemClaim>,
    }

    /// Something that the company's notice says, and whether the answer has the same words.
    pub struct ItemClaim {
        pub text: String,
        pub in_answer: bool,
    }

    /// Something to know that has a letter or a clock of its own, and no tick.
    pub struct AnswerRemark {
        pub id: String,
        pub title: String,
        pub proposal: ItemProposal,
    }

    pub struct AnswerKindChoice {
        pub kind: AnswerKind,
        pub name: String,
        /// What follows from it.
        pub follows: String,
    }

    /// "n of m", by the person's ticks alone: a part counts half.
    pub struct AnswerScore {
        pub given: f64,
        pub of: u32,
        pub sentence: String,
    }

    pub struct AnswerCheckView {
        pub request: String,
        pub reference: String,
        pub event: String,
        pub on: String,
        pub files: Vec<FileView>,
        /// The language that it was read in; `null` if it is none of ours.
        pub language: Option<String>,
        /// What it seems to be, and the words that show it.
        pub proposed: Option<AnswerKind>,
        pub passage: Option<AnswerPassage>,
        /// What the person said that it is.
        pub kind: Option<AnswerKind>,
        pub kinds: Vec<AnswerKindChoice>,
        /// Whether an answer of this kind can give items; where not, there is nothing to tick.
        pub gives: bool,
        pub items: Vec<CheckedItem>,
        pub remarks: Vec<AnswerRemark>,
        pub score: AnswerScore,
        /// What the person left unticked: what the next letter asks for.
        pub open: Vec<String>,
        /// The letter that asks for it, if it is lawful today.
        pub letter: Option<NextLetter>,
        pub next: NextStep,
    }
}
