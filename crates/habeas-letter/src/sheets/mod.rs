//! Sheets that accompany letters by post: envelopes, sheets of labels, the list for the post office. They are set and
//! written like letters, with one rule for an address: broken sensibly, set smaller within limits, else refused with the
//! reason; never outside its box.

mod envelope;
mod labels;
mod posting;

use habeas_law::delivery::Posting;
use serde::Deserialize;

pub use envelope::{Envelope, envelope, envelopes};
pub use labels::{LabelSheet, Labels, label_sheets, test_grid};
pub use posting::{Posted, PostingList};

/// In millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Size {
    width: f64,
    height: f64,
}

/// Who writes to whom, as printed on an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The name first; no e-mail.
    pub sender: Vec<String>,
    /// The name first; the country in capitals if the letter crosses a border.
    pub recipient: Vec<String>,
    pub posting: Posting,
    /// The line of registered post.
    pub mention: Option<String>,
}
