//! The wording of letters and their typesetting to text, e-mail draft, PDF and preview.
//!
//! A [`Draft`] is what the user decided. [`compose`] words it as a [`Letter`]: paragraphs in the order a reader meets
//! them, without any measure. [`typeset`] places the letter on sheets as [`Pages`]; [`pdf`] and [`preview`] write the
//! same pages, so the preview shows what is printed.
//!
//! Nothing here knows storage, mail servers, or what day it is.

mod clean;
mod compose;
pub mod document;
mod draft;
pub mod eml;
mod error;
mod letter;
mod line_ends;
pub mod mailto;
pub mod mandate;
pub mod pdf;
pub mod preview;
pub mod sheets;
mod signature;
mod text;
mod typeset;
mod wording;

pub use compose::named::{breach_statement, country_name, right_name};
pub use compose::{REGIMES, WRITTEN, addressed, compose, is_followed_by, is_written};
pub use draft::{Attention, Draft, FollowUpDraft, Identifier, Recipient, Sender};
pub use error::{Installable, LetterError};
pub use habeas_law::behalf::{OnBehalf, Represented, StatedMandate};
pub use habeas_law::delivery::{Channel, Delivery, Language, Posting, RecordedPosting, Tone};
pub use habeas_law::history::{HistoryEntry, HistoryEvent};
pub use letter::{Block, Item, Letter};
pub use signature::{Picture, Signature, Stroke};
pub use typeset::fallback::{FontFile, look_in};
pub use typeset::{
    Figure, Glyph, Layout, Line, Page, Pages, Part, Rule, Run, WrittenPicture, cover, remembering, typeset,
};
pub use wording::names_officer;
