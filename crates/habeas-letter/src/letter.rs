//! A worded letter, before it has any measure.

use habeas_law::delivery::Language;
use serde::{Deserialize, Serialize};

use crate::signature::Signature;

/// A letter in words. Kept with a request, it can be set again years later, whatever the wording has become.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    pub(crate) language: Language,
    pub(crate) wording_version: String,
    pub(crate) date: jiff::civil::Date,
    pub(crate) reference: String,
    pub(crate) by_post: bool,
    pub(crate) sender_name: String,
    /// Address, country, e-mail: what stands under the sender's name.
    pub(crate) sender: Vec<String>,
    pub(crate) recipient: Vec<String>,
    /// Registered post.
    pub(crate) mention: Option<String>,
    pub(crate) date_line: String,
    pub(crate) subject: String,
    pub(crate) subject_line: String,
    pub(crate) reference_line: Option<String>,
    pub(crate) salutation: String,
    pub(crate) body: Vec<Block>,
    pub(crate) closing: String,
    pub(crate) enclosures: Option<String>,
    /// Stands at the head of follow-on pages.
    pub(crate) running: String,
    /// As [`crate::Draft::signature`].
    #[serde(skip)]
    pub(crate) signature: Option<Signature>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Heading(String),
    Paragraph(String),
    /// Stands under the paragraph before it.
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

    /// The version of the wording data; a request keeps it beside the letter.
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
