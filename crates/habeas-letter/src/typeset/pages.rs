//! Placed text: the input of the PDF writer and of the preview. Lengths are millimetres from the top left corner of the sheet.

use super::fonts::FaceId;
use super::structure::{ElementId, Structure};
use crate::signature::Signature;

/// The sheets of a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    pub width_mm: f64,
    pub height_mm: f64,
    pub pages: Vec<Page>,
    /// What the lines and figures of all pages mean.
    pub(crate) structure: Structure,
}

/// One sheet, its lines in reading order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    pub lines: Vec<Line>,
    pub marks: Vec<Rule>,
    pub figures: Vec<Figure>,
    pub(crate) pictures: Vec<PlacedPicture>,
    pub(crate) links: Vec<Link>,
}

/// A picture that is in a file already: of its pixels nothing is held any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenPicture {
    /// The number of its object in the file.
    pub(crate) object: i32,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

/// Such a picture in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PlacedPicture {
    pub(crate) x_mm: f64,
    /// The upper edge.
    pub(crate) y_mm: f64,
    pub(crate) width_mm: f64,
    pub(crate) height_mm: f64,
    pub(crate) picture: WrittenPicture,
    pub(crate) element: ElementId,
}

/// A text that leads to another place of the same pages.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Link {
    pub(crate) x_mm: f64,
    /// The upper edge.
    pub(crate) y_mm: f64,
    pub(crate) width_mm: f64,
    pub(crate) height_mm: f64,
    pub(crate) to: Target,
    pub(crate) text: String,
    pub(crate) element: ElementId,
}

/// A place on one of the pages, counted from 0.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Target {
    pub(crate) page: usize,
    pub(crate) y_mm: f64,
}

/// A signature in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    pub x_mm: f64,
    /// The upper edge.
    pub y_mm: f64,
    pub width_mm: f64,
    pub height_mm: f64,
    pub signature: Signature,
    pub(crate) element: Option<ElementId>,
}

/// A line of text on its baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub part: Part,
    /// `None`: it is furniture of the page, such as its number, and no part of the text.
    pub(crate) element: Option<ElementId>,
    pub x_mm: f64,
    /// The baseline.
    pub y_mm: f64,
    pub size_pt: f64,
    /// The width of all runs.
    pub width_mm: f64,
    /// The text in the order it is read, which is not the order of the glyphs in Hebrew or Arabic.
    pub text: String,
    /// From left to right.
    pub runs: Vec<Run>,
    /// The text goes on in the next line without a space.
    pub(crate) joined: bool,
}

impl Line {
    pub(crate) fn within(self, element: ElementId) -> Self {
        Self { element: Some(element), ..self }
    }
}

/// Glyphs of one face, from left to right.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    pub(crate) face: FaceId,
    pub glyphs: Vec<Glyph>,
}

/// A glyph; measures are font units of its face, y upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    pub id: u16,
    pub advance: i32,
    pub dx: i32,
    pub dy: i32,
    /// The bytes of [`Line::text`] it stands for; empty for a further glyph of the same characters.
    pub text: (u32, u32),
}

/// A thin straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    pub x1_mm: f64,
    pub y1_mm: f64,
    pub x2_mm: f64,
    pub y2_mm: f64,
    pub width_pt: f64,
}

/// Which part of the letter a line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Sender,
    /// The sender in small over the recipient, inside the window.
    ReturnLine,
    Recipient,
    Mention,
    Date,
    Subject,
    Salutation,
    Body,
    Closing,
    Signature,
    Enclosures,
    /// Head and foot of follow-on pages.
    Running,
}
