//! A composed letter: its texts in reading order, without any measures.

use habeas_law::delivery::Language;
use serde::{Deserialize, Serialize};

use crate::signature::Signature;

/// A composed letter. It is typeset in any layout from these texts alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    pub(crate) language: Language,
    pub(crate) wording_version: String,
    pub(crate) date: jiff::civil::Date,
    pub(crate) reference: String,
    pub(crate) by_post: bool,
    pub(crate) sender_name: String,
    /// Address, country, e-mail: the lines under the sender's name.
    pub(crate) sender: Vec<String>,
    pub(crate) recipient: Vec<String>,
    /// The lines of the recipient that may stand over the subject where a window has no room, in the order of leaving.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) movable: Vec<usize>,
    /// The line of registered post.
    pub(crate) mention: Option<String>,
    pub(crate) date_line: String,
    pub(crate) subject: String,
    pub(crate) subject_line: String,
    pub(crate) reference_line: Option<String>,
    pub(crate) salutation: String,
    pub(crate) body: Vec<Block>,
    pub(crate) closing: String,
    pub(crate) enclosures: Option<String>,
    /// The head of further pages.
    pub(crate) running: String,
    /// Of a document that is signed on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signing: Option<Signing>,
    /// As [`crate::Draft::signature`].
    #[serde(skip)]
    pub(crate) signature: Option<Signature>,
}

/// How a document that counts only once it is signed is signed: on a line over the name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Signing {
    /// What the second one to sign, where there is one, signs under the first.
    pub(crate) second: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Heading(String),
    Paragraph(String),
    /// Belongs to the paragraph before it.
    List(Vec<Item>),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// `(a)` or a dash.
    pub marker: String,
    pub text: String,
}

impl Letter {
    /// The subject without its label, for a message header or a document title.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The version of the wording data, to be stored with the letter.
    pub fn wording_version(&self) -> &str {
        &self.wording_version
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn date(&self) -> jiff::civil::Date {
        self.date
    }

    pub fn reference(&self) -> &str {
        &self.reference
    }

    pub fn sender_name(&self) -> &str {
        &self.sender_name
    }

    /// The paragraphs between salutation and closing.
    pub fn body(&self) -> &[Block] {
        &self.body
    }
}
