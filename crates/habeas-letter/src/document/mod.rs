//! A document of many parts: headings, paragraphs, tables and pictures, with links from one to another. The texts come
//! worded; here they are placed on sheets of A4, each with its number and that of the last.
//!
//! Much of it was written by others. A character that no face has is shown as [`legible::STAND_IN`] and refuses nothing.

pub mod legible;
mod set;
mod table;

use habeas_law::delivery::Language;

use crate::typeset::{Pages, Target, WrittenPicture};
pub use set::typeset;

/// A place that links lead to, by a number of the caller's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(pub u32);

/// A document in reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Of the words "page n of m" and the breaks of lines.
    pub language: Language,
    /// Stands at the head of every page but the first.
    pub running: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The heading of the whole; once, at the beginning.
    Title(String),
    Heading(Heading),
    Paragraph(String),
    /// Set smaller: what explains, and the text of long documents.
    Small(String),
    /// Words of somebody, a paragraph each, beside a rule.
    Quote(Vec<String>),
    Table(Table),
    Picture {
        picture: WrittenPicture,
        /// For those who do not see it.
        words: String,
    },
}

/// The heading of a chapter, or of a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    pub text: String,
    /// Of a part of a chapter.
    pub lower: bool,
    pub anchor: Option<Anchor>,
    pub on_new_page: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// In mm; together at most [`WIDTH_MM`].
    pub widths: Vec<f64>,
    /// Repeated on each page. Empty: the first cell of each row is its head.
    pub heads: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// The width of the text, in mm.
pub const WIDTH_MM: f64 = 165.0;

/// A cell: its entries stand one under the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell(pub Vec<Entry>);

#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    Text(String),
    Bold(String),
    Small(String),
    Link {
        text: String,
        to: Anchor,
    },
    /// The number of the page that the anchor is on; a link to it.
    Page(Anchor),
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Self(vec![Entry::Text(text.into())])
    }
}

/// A document on its pages.
#[derive(Debug, Clone, PartialEq)]
pub struct TypesetDocument {
    pub(crate) pages: Pages,
    pub(crate) bookmarks: Vec<Mark>,
}

/// A heading that the outline names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    pub(crate) title: String,
    pub(crate) level: u8,
    pub(crate) at: Target,
}

impl TypesetDocument {
    pub fn page_count(&self) -> usize {
        self.pages.pages.len()
    }
}
