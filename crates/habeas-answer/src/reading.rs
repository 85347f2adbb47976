//! What a reading gives: typed parts that can be sent through a pipe.

use serde::{Deserialize, Serialize};

use crate::kind::Kind;
use crate::reason::{About, Note};
use crate::when::When;

/// What was read of one file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    pub kind: Kind,
    /// The language of its text, by its letters; a hint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub parts: Vec<Part>,
    pub notes: Vec<Note>,
}

impl Reading {
    pub(crate) fn of(kind: Kind) -> Self {
        Self { kind, language: None, parts: Vec::new(), notes: Vec::new() }
    }

    /// Of something that is there and cannot be had.
    #[must_use]
    pub fn refused(about: About) -> Self {
        Self::of(Kind::Unknown).noted(about)
    }

    pub(crate) fn noted(mut self, note: impl Into<Note>) -> Self {
        self.note(note);
        self
    }

    pub(crate) fn note(&mut self, note: impl Into<Note>) {
        let note = note.into();
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    pub(crate) fn with(mut self, part: Part) -> Self {
        self.parts.push(part);
        self
    }

    /// Is this said of the file?
    #[must_use]
    pub fn says(&self, about: &About) -> bool {
        self.notes.iter().any(|note| note.about == *about)
    }
}

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    Text(Text),
    Page(Page),
    Mail(Box<Mail>),
    Conversation(Conversation),
    Data(Data),
    Table(Table),
    Cards(Cards),
    Archive(Archive),
    Picture(Picture),
}

/// A text, as lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    pub text: String,
    /// The encoding it was in, by its name in the WHATWG list or `IBM850`, `macintosh`.
    pub encoding: String,
}

/// A page or document as blocks. No markup is left.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub title: String,
    pub blocks: Vec<Block>,
}

impl Page {
    /// All of its text, a line for each block.
    #[must_use]
    pub fn text(&self) -> String {
        self.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n")
    }
}

/// A block of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    Heading {
        level: u8,
        text: String,
    },
    Paragraph {
        text: String,
    },
    Item {
        text: String,
    },
    Quote {
        text: String,
    },
    /// A row of a table inside a page.
    Row {
        cells: Vec<String>,
    },
    /// A link: what is shown, and where it leads.
    Link {
        shown: String,
        real: String,
        differs: bool,
    },
    /// A page of a paper letter begins.
    PageBreak {
        number: u32,
    },
}

impl Block {
    /// Its text.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text } | Self::Item { text } | Self::Quote { text } => {
                text.clone()
            }
            Self::Row { cells } => cells.join("\t"),
            Self::Link { shown, .. } => shown.clone(),
            Self::PageBreak { .. } => String::new(),
        }
    }
}

/// A person or company in a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    pub name: String,
    pub address: String,
}

/// An e-mail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    pub subject: String,
    pub from: Vec<Address>,
    pub to: Vec<Address>,
    /// Where an answer goes, if not to the sender.
    pub reply_to: Vec<Address>,
    pub sent: When,
    pub labels: Vec<String>,
    /// References of requests in subject and text, by their form.
    pub references: Vec<String>,
    pub body: Page,
    /// The body is the text part, or made of the HTML part.
    pub body_is: Kind,
    pub attachments: Vec<Attachment>,
}

impl Mail {
    /// The step of a path that leads to an attachment: the first of a name goes by it, others by their number.
    #[must_use]
    pub fn step(&self, number: usize) -> String {
        let name = self.attachments.get(number).map(|one| one.name.as_str()).unwrap_or_default();
        let is_first = self.attachments.iter().position(|one| one.name == name) == Some(number);
        if is_first && !name.is_empty() && !name.starts_with('#') {
            name.to_owned()
        } else {
            format!("#{}", number + 1)
        }
    }
}

/// What a mail brings along.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub name: String,
    pub kind: Kind,
    pub size: u64,
    /// The picture or part that the text refers to.
    pub inline: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<Box<Reading>>,
}

/// Messages of a program for messages, or posts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Conversation {
    pub title: String,
    pub participants: Vec<String>,
    pub messages: Vec<Message>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    pub at: When,
    pub sender: String,
    pub text: String,
    pub is: MessageKind,
    /// The line of the text or the number of the record, counted from one.
    pub place: u64,
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    Message,
    /// A notice of the program itself.
    Notice,
    Call,
    /// A picture or file that was left out of the export.
    LeftOut,
}

/// Records of JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// What the script calls the list, where one stood before it.
    pub name: String,
    /// The tree, with its texts repaired where that is noted.
    pub root: serde_json::Value,
    /// Its times, by the name and size of the fields.
    pub times: Vec<Timed>,
    /// What lasted from a moment to a moment, by the number of its record.
    pub spans: Vec<Span>,
    /// Records that are no JSON, as they stand.
    pub unread: Vec<Unread>,
}

/// A time in a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Timed {
    /// As `messages[0].timestamp_ms`.
    pub path: String,
    pub when: When,
}

/// Something that lasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The number of the record, counted from one.
    pub place: u64,
    pub began: When,
    pub ended: When,
}

/// A record that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    pub line: u64,
    pub text: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The name of the sheet.
    pub name: String,
    pub hidden: bool,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// The line of its head in the file, counted from one.
    pub head_line: u64,
    /// How the text is cut: `;`, `,`, tab or `|`; nothing for a sheet.
    pub delimiter: String,
    pub encoding: String,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    pub name: String,
    pub holds: Holds,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    Text,
    Number,
    Money,
    Date,
}

/// A cell: what stands there, and what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
}

impl Cell {
    pub(crate) fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), value: None }
    }
}

/// What a cell means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Value {
    /// A number, with a point before the decimals.
    Number {
        number: String,
    },
    Money {
        number: String,
        currency: String,
    },
    When {
        when: When,
    },
}

/// Contacts or events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cards {
    pub cards: Vec<Card>,
}

/// A card or an event: names and values in their order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub kind: Kind,
    pub title: String,
    pub fields: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
}

/// What is in an archive. Nothing is unpacked.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Archive {
    pub entries: Vec<Entry>,
}

/// An entry of an archive, addressed by its number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub number: usize,
    /// A name that is safe to show and to save under; no two are the same.
    pub name: String,
    pub size: u64,
    pub folder: bool,
    pub locked: bool,
    /// The name pointed out of the archive, or it is a link or device: listed, never read by that name.
    pub refused: bool,
}

/// A picture, by its head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    pub kind: Kind,
    pub width: u32,
    pub height: u32,
}
