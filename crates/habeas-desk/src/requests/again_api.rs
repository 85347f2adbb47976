use crate::api::{FileView, api};

api! {
    /// Whether the same may be asked again, and what was asked before.
    pub struct AgainOffer {
        pub request: String,
        pub may: bool,
        /// Whether, and why not, in a sentence.
        pub sentence: String,
        /// What the law says of asking again.
        pub law: Vec<String>,
        /// The same was asked less than three months ago: nothing forbids it.
        pub recent: Option<String>,
        /// The day on which the person wants to be reminded.
        pub remind_on: Option<String>,
        /// A year after it was written: what a reminder is proposed for.
        pub next_year: Option<String>,
        /// The same, asked later.
        pub later: Option<AgainMention>,
        /// The same, asked earlier, with the two answers to be compared where both came.
        pub earlier: Option<AgainEarlier>,
    }

    pub struct AgainMention {
        pub request: String,
        pub reference: String,
        pub on: Option<String>,
    }

    pub struct AgainEarlier {
        pub request: String,
        pub reference: String,
        pub on: Option<String>,
        pub older: Option<FileView>,
        pub newer: Option<FileView>,
    }

    /// Sets a reminder to ask the same again, or takes it back.
    pub struct RemindAgain {
        pub id: String,
        /// None: no reminder.
        #[serde(default)]
        pub on: Option<String>,
    }
}
