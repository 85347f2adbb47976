//! One thing of an answer, as it can be shown.

use super::{AnswerFeature, AnswerNote, ItemState};
use crate::api::api;

api! {
    /// One thing of an answer, as it can be shown.
    pub struct AnswerItemView {
        /// The id of the stored file; empty for one that is not kept.
        pub answer: String,
        pub file: String,
        pub path: String,
        pub kind: String,
        pub format: String,
        pub kind_name: String,
        pub state: ItemState,
        pub language: Option<String>,
        pub notes: Vec<AnswerNote>,
        pub parts: Vec<AnswerPart>,
        pub features: Vec<AnswerFeature>,
    }

    /// A part of it: the rows that were wanted, and how many there are.
    pub struct AnswerPart {
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub from: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub total: u64,
        /// There are more than `total`: they are counted when it is shown without `soon`.
        pub goes_on: bool,
        pub shows: AnswerShows,
    }

    pub enum AnswerShows {
        Text { lines: Vec<String>, encoding: String },
        Page { title: String, blocks: Vec<AnswerBlock> },
        Mail(AnswerMail),
        Messages { title: String, participants: Vec<String>, messages: Vec<AnswerMessage> },
        /// Records as indented JSON.
        Records { name: String, json: String },
        Table { name: String, hidden: bool, columns: Vec<String>, rows: Vec<Vec<String>>, delimiter: String, encoding: String },
        Cards { cards: Vec<AnswerCard> },
        Entries { entries: Vec<AnswerEntry> },
        Picture { width: u32, height: u32 },
    }

    pub struct AnswerMail {
        pub subject: String,
        pub from: Vec<AnswerAddress>,
        pub to: Vec<AnswerAddress>,
        /// Where an answer goes, if not to the sender.
        pub reply_to: Vec<AnswerAddress>,
        pub sent: String,
        pub labels: Vec<String>,
        pub references: Vec<String>,
        pub blocks: Vec<AnswerBlock>,
        pub attachments: Vec<AnswerAttachment>,
    }

    pub struct AnswerAddress {
        pub name: String,
        pub address: String,
    }

    pub struct AnswerAttachment {
        /// Its path, to be shown by.
        pub path: String,
        pub name: String,
        pub kind_name: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        pub inline: bool,
    }

    /// A block of a page, a document or a mail.
    pub enum AnswerBlock {
        Heading { level: u8, text: String },
        Paragraph { text: String },
        Item { text: String },
        Quote { text: String },
        Row { cells: Vec<String> },
        /// What is shown, and where it leads. It is never followed by itself.
        Link { shown: String, real: String, differs: bool },
        PageBreak { number: u32 },
    }

    pub struct AnswerMessage {
        pub at: String,
        pub sender: String,
        pub text: String,
    }

    pub struct AnswerCard {
        pub title: String,
        pub fields: Vec<(String, String)>,
        pub when: Option<String>,
    }

    pub struct AnswerEntry {
        pub path: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub size: u64,
        pub folder: bool,
        pub locked: bool,
        /// Its name points out of the archive, or it is a link or device.
        pub refused: bool,
    }
}
