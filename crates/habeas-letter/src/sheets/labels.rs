//! Sheets of labels: grids as they are sold, filled row by row from the first label that is left.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Addressed, Size};
use crate::error::LetterError;
use crate::typeset::address::{self, Area};
use crate::typeset::structure::Structure;
use crate::typeset::{Page, Pages, Rule};

/// A grid of labels on A4, in mm.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelSheet {
    /// The name on the command line: the size of one label.
    pub id: String,
    pub columns: usize,
    pub rows: usize,
    pub width: f64,
    pub height: f64,
    /// The edges of the first label.
    left: f64,
    top: f64,
    /// From label to label.
    across: f64,
    down: f64,
    /// The makers' names for it.
    pub sold_as: Vec<String>,
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
    paper: Size,
    sheets: Vec<LabelSheet>,
}

#[expect(clippy::expect_used, reason = "the data is part of the build, and a test reads it")]
static FILE: LazyLock<File> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../sheets/labels.json")).expect("labels are tested"));

/// White between the edge of a label and its text: no sheet is fed quite straight.
const INSET: (f64, f64) = (4.0, 2.5);
/// The margin that printers leave white.
const UNPRINTED: f64 = 6.0;

/// All grids.
pub fn label_sheets() -> &'static [LabelSheet] {
    &FILE.sheets
}

impl LabelSheet {
    pub fn from_id(id: &str) -> Option<&'static Self> {
        label_sheets().iter().find(|s| s.id == id)
    }

    /// The commonest.
    pub fn usual() -> Option<&'static Self> {
        label_sheets().first()
    }

    /// How many labels a sheet has.
    pub fn count(&self) -> usize {
        self.columns * self.rows
    }

    /// A label by its place, counted from 0 row by row: `x1, y1, x2, y2` in mm from the top left.
    #[expect(clippy::cast_precision_loss, reason = "a sheet has a few dozen labels")]
    pub fn label(&self, place: usize) -> (f64, f64, f64, f64) {
        let (column, row) = (place % self.columns, place / self.columns);
        let (x, y) = (self.left + column as f64 * self.across, self.top + row as f64 * self.down);
        (x, y, x + self.width, y + self.height)
    }

    /// The part of a label that may be printed on.
    fn area(&self, place: usize) -> Area {
        let (x1, y1, x2, y2) = self.label(place);
        let (x1, y1) = ((x1 + INSET.0).max(UNPRINTED), (y1 + INSET.1).max(UNPRINTED));
        let (x2, y2) =
            ((x2 - INSET.0).min(FILE.paper.width - UNPRINTED), (y2 - INSET.1).min(FILE.paper.height - UNPRINTED));
        Area { x_mm: x1, y_mm: y1, width_mm: x2 - x1, height_mm: y2 - y1 }
    }
}

fn pages(page: Page, structure: Structure) -> Pages {
    Pages { width_mm: FILE.paper.width, height_mm: FILE.paper.height, pages: vec![page], structure }
}

/// Labels being filled.
pub struct Labels {
    sheet: &'static LabelSheet,
    /// The next label, from 0.
    at: usize,
    page: Page,
    structure: Structure,
}

impl Labels {
    /// Begins at a label by its number from 1: a sheet that was begun can be used up. `None`: the sheet has no such label.
    pub fn new(sheet: &'static LabelSheet, start: usize) -> Option<Self> {
        let (page, structure) = (Page::default(), Structure::default());
        (1..=sheet.count()).contains(&start).then(|| Self { sheet, at: start - 1, page, structure })
    }

    /// Fills the next label. Returns the sheet once it is full.
    ///
    /// # Errors
    /// An address that does not fit a label of this size, or a character no font has: no label is used up.
    pub fn put(&mut self, to: &Addressed) -> Result<Option<Pages>, LetterError> {
        let elements = self.structure.block(to.recipient.len());
        self.page.lines.extend(address::place(&to.recipient, &elements, self.sheet.area(self.at))?);
        self.at += 1;
        if self.at < self.sheet.count() {
            return Ok(None);
        }
        self.at = 0;
        Ok(Some(pages(std::mem::take(&mut self.page), std::mem::take(&mut self.structure))))
    }

    /// The number of the next label, from 1.
    pub fn next(&self) -> usize {
        self.at + 1
    }

    /// The last sheet, unless it is empty.
    pub fn finish(self) -> Option<Pages> {
        (!self.page.lines.is_empty()).then(|| pages(self.page, self.structure))
    }
}

/// The grid itself, each label with its number, to be printed on plain paper and held against a sheet of labels. The
/// notes go into the first labels, one each.
///
/// # Errors
/// A note that does not fit a label.
pub fn test_grid(sheet: &LabelSheet, notes: &[String]) -> Result<Pages, LetterError> {
    let (mut page, mut structure) = (Page::default(), Structure::default());
    for place in 0..sheet.count() {
        let (x1, y1, x2, y2) = sheet.label(place);
        let edge = |x1_mm, y1_mm, x2_mm, y2_mm| Rule { x1_mm, y1_mm, x2_mm, y2_mm, width_pt: 0.5 };
        page.marks.extend([edge(x1, y1, x2, y1), edge(x2, y1, x2, y2), edge(x2, y2, x1, y2), edge(x1, y2, x1, y1)]);
        let mut lines = vec![(place + 1).to_string()];
        lines.extend(notes.get(place).cloned());
        let elements = structure.block(lines.len());
        page.lines.extend(address::place(&lines, &elements, sheet.area(place))?);
    }
    Ok(pages(page, structure))
}
