//! Envelopes without a window, to be printed on: the sender at the top left, the address at the lower right. The zones
//! for franking, stamps and the bar code of the post stay empty.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Addressed, Size};
use crate::error::LetterError;
use crate::typeset::address::{self, Area};
use crate::typeset::flow;
use crate::typeset::fonts::Style;
use crate::typeset::structure::Structure;
use crate::typeset::{Line, Page, Pages, Part};

const MENTION_PT: f64 = 9.0;
const MENTION_STEP_MM: f64 = 1.25 * MENTION_PT * flow::MM_PER_PT;
/// Between the line of registered post and the address under it, at least.
const MENTION_GAP_MM: f64 = 2.0;

/// A format of envelope, in mm, lying as it is read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The name on the command line.
    pub id: String,
    /// The name on the packet.
    pub name: String,
    pub width: f64,
    pub height: f64,
    /// The most room of the address.
    address: Size,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version")]
    _version: String,
    #[serde(rename = "verified_on")]
    _verified_on: jiff::civil::Date,
    #[serde(rename = "source")]
    _source: String,
    /// Left free at the top right.
    franking: Size,
    /// Left free under and beside the address.
    foot: f64,
    right: f64,
    /// The margin that printers leave white, and some more.
    edge: f64,
    envelopes: Vec<Envelope>,
}

#[expect(clippy::expect_used, reason = "the data is part of the build, and a test reads it")]
static FILE: LazyLock<File> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../sheets/envelopes.json")).expect("envelopes are tested"));

/// All formats.
pub fn envelopes() -> &'static [Envelope] {
    &FILE.envelopes
}

impl Envelope {
    pub fn from_id(id: &str) -> Option<&'static Self> {
        envelopes().iter().find(|e| e.id == id)
    }

    /// The format that holds a letter folded for a window envelope.
    pub fn usual() -> Option<&'static Self> {
        envelopes().first()
    }

    /// The box of the address, in mm from the top left: `x1, y1, x2, y2`.
    pub fn address_zone(&self) -> (f64, f64, f64, f64) {
        let (right, foot) = (self.width - FILE.right, self.height - FILE.foot);
        let top = (foot - self.address.height).max(FILE.franking.height);
        (right - self.address.width, top, right, foot)
    }

    /// The zones that stay empty: the franking, and the foot.
    pub fn free_zones(&self) -> [(f64, f64, f64, f64); 2] {
        let franking = (self.width - FILE.franking.width, 0.0, self.width, FILE.franking.height);
        [franking, (0.0, self.height - FILE.foot, self.width, self.height)]
    }

    fn sender_zone(&self) -> Area {
        let width_mm = (self.width - FILE.franking.width - FILE.edge - 5.0).min(85.0);
        Area { x_mm: FILE.edge, y_mm: FILE.edge, width_mm, height_mm: FILE.franking.height - FILE.edge - 2.0 }
    }
}

/// Sets one envelope.
///
/// # Errors
/// An address that does not fit, named with what to shorten; a character no font has.
pub fn envelope(format: &Envelope, to: &Addressed) -> Result<Pages, LetterError> {
    let (x1, y1, x2, y2) = format.address_zone();
    let mut area = Area { x_mm: x1, y_mm: y1, width_mm: x2 - x1, height_mm: y2 - y1 };
    let mut structure = Structure::default();
    let mut lines = sender(format, to, &mut structure)?;
    let mut mention = mention(to, area, &mut structure)?;
    let room = mention.last().map_or(0.0, |last| last.y_mm - y1 + MENTION_GAP_MM);
    (area.y_mm, area.height_mm) = (area.y_mm + room, area.height_mm - room);
    let elements = structure.block(to.recipient.len());
    let recipient = address::place(&to.recipient, &elements, area)?;
    // A short address stands in the middle of its box, and the line of registered post stays with it.
    let top = recipient.first().map_or(0.0, |first| first.y_mm - first.size_pt * flow::MM_PER_PT);
    mention.iter_mut().for_each(|line| line.y_mm += (top - area.y_mm).max(0.0));
    lines.append(&mut mention);
    lines.extend(recipient);
    let page = Page { lines, ..Page::default() };
    Ok(Pages { width_mm: format.width, height_mm: format.height, pages: vec![page], structure })
}

/// The sender, above everything the sorting machine reads.
fn sender(format: &Envelope, to: &Addressed, structure: &mut Structure) -> Result<Vec<Line>, LetterError> {
    let elements = structure.block(to.sender.len());
    address::fit(&to.sender, &elements, format.sender_zone(), &address::SENDER).map_err(|e| match e {
        LetterError::AddressTooLong { .. } | LetterError::AddressTooWide { .. } => LetterError::SenderTooLong,
        other => other,
    })
}

/// The line of registered post, bold at the top of the recipient's box (DIN 5008): under the sender it would read as a
/// place.
fn mention(to: &Addressed, area: Area, structure: &mut Structure) -> Result<Vec<Line>, LetterError> {
    let Some(mention) = &to.mention else { return Ok(Vec::new()) };
    let elements = structure.block(1);
    let mut lines = Vec::new();
    let mut y = area.y_mm;
    for text in flow::break_lines(mention, Style::Bold, MENTION_PT, area.width_mm)? {
        y += MENTION_STEP_MM;
        let line = flow::line(&text, Part::Mention, Style::Bold, MENTION_PT, (area.x_mm, y))?;
        lines.extend(elements.first().map(|element| line.within(*element)));
    }
    Ok(lines)
}
