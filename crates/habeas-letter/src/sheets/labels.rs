//! Sheets of labels: grids as they are sold, filled row by row from whichever label is still there.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Addressed, Size};
use crate::error::LetterError;
use crate::typeset::address::{self, Area};
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
    /// What makers call it.
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

// The data are part of the build, and a test reads them.
#[allow(clippy::expect_used)]
static FILE: LazyLock<File> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../sheets/labels.json")).expect("labels are tested"));

/// White between the edge of a label and its text: a sheet is never fed quite straight.
const INSET: (f64, f64) = (4.0, 2.5);
/// What printers leave white at the edge of the paper.
const UNPRINTED: f64 = 6.0;

/// The grids there are.
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
    #[allow(clippy::cast_precision_loss)] // a sheet has a few dozen labels
    pub fn label(&self, place: usize) -> (f64, f64, f64, f64) {
        let (column, row) = (place % self.columns, place / self.columns);
        let (x, y) = (self.left + column as f64 * self.across, self.top + row as f64 * self.down);
        (x, y, x + self.width, y + self.height)
    }

    /// What of a label may be printed on.
    fn area(&self, place: usize) -> Area {
        let (x1, y1, x2, y2) = self.label(place);
        let (x1, y1) = ((x1 + INSET.0).max(UNPRINTED), (y1 + INSET.1).max(UNPRINTED));
        let (x2, y2) =
            ((x2 - INSET.0).min(FILE.paper.width - UNPRINTED), (y2 - INSET.1).min(FILE.paper.height - UNPRINTED));
        Area { x_mm: x1, y_mm: y1, width_mm: x2 - x1, height_mm: y2 - y1 }
    }
}

fn pages(page: Page) -> Pages {
    Pages { width_mm: FILE.paper.width, height_mm: FILE.paper.height, pages: vec![page] }
}

/// Labels being filled.
pub struct Labels {
    sheet: &'static LabelSheet,
    /// The next label, from 0.
    at: usize,
    page: Page,
}

impl Labels {
    /// Begins with a label by its number from 1, so that a begun sheet is used on. `None`: the sheet has no such label.
    pub fn new(sheet: &'static LabelSheet, start: usize) -> Option<Self> {
        (1..=sheet.count()).contains(&start).then(|| Self { sheet, at: start - 1, page: Page::default() })
    }

    /// Fills the next label. The sheet is given back once it is full.
    ///
    /// # Errors
    /// An address that does not fit a label of this size: nothing is used up. A character no font has.
    pub fn put(&mut self, to: &Addressed) -> Result<Option<Pages>, LetterError> {
        self.page.lines.extend(address::place(&to.recipient, self.sheet.area(self.at))?);
        self.at += 1;
        if self.at < self.sheet.count() {
            return Ok(None);
        }
        self.at = 0;
        Ok(Some(pages(std::mem::take(&mut self.page))))
    }

    /// The number of the next label, from 1.
    pub fn next(&self) -> usize {
        self.at + 1
    }

    /// The last sheet, where something stands on it.
    pub fn finish(self) -> Option<Pages> {
        (!self.page.lines.is_empty()).then(|| pages(self.page))
    }
}

/// The grid itself, each label with its number, to be printed on plain paper and held against a sheet of labels. What
/// has to be said stands in the last labels of the first row and the first of the second.
///
/// # Errors
/// Words that do not fit a label.
pub fn test_grid(sheet: &LabelSheet, said: &[String]) -> Result<Pages, LetterError> {
    let mut page = Page::default();
    for place in 0..sheet.count() {
        let (x1, y1, x2, y2) = sheet.label(place);
        let edge = |x1_mm, y1_mm, x2_mm, y2_mm| Rule { x1_mm, y1_mm, x2_mm, y2_mm, width_pt: 0.5 };
        page.marks.extend([edge(x1, y1, x2, y1), edge(x2, y1, x2, y2), edge(x2, y2, x1, y2), edge(x1, y2, x1, y1)]);
        let mut lines = vec![(place + 1).to_string()];
        lines.extend(said.get(place).cloned());
        page.lines.extend(address::place(&lines, sheet.area(place))?);
    }
    Ok(pages(page))
}
