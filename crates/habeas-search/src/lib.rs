//! How text is folded into words, what a search asks for, and where the words of a passage are marked.
//!
//! An index and a query fold text the same way: accents go, letters such as `ł`, `ø`, `ß` and ligatures become plain ones,
//! case goes, scripts without spaces are cut into pairs of letters. So `lodz` finds `Łódź`, and what was typed on any
//! keyboard finds what was written on another. It knows text alone: not where it comes from, nor how it is stored.

mod entry;
mod fold;
mod kind;
mod letters;
mod passage;
mod plan;
mod query;

pub use entry::{Entry, OFTEN, beginning, entry};
pub use fold::{each_word, words};
pub use kind::Kind;
pub use passage::{Passage, passage};
pub use plan::{Choice, Phrase, Plan, Term};
pub use query::{Filter, Part, Query};

/// The version of folding. An index of another version is made anew.
pub const FOLDING: i64 = 2;
