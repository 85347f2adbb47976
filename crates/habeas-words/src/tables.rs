//! What the build has read (`build/write.rs`): the ids with what each text takes, the texts of each language in the same
//! order, and the locale of each.

use crate::Language;

/// What is known of a value before it is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Written as the language writes numbers; chooses a plural.
    Number,
    /// Put in as it is; chooses by what it is, and `[empty]` if it is nothing.
    Text,
}

/// A text as the build has read it.
#[derive(Debug)]
pub(crate) enum Piece {
    Words(&'static str),
    /// The place of the value among those that the text takes.
    Value(usize),
    /// By which value, the variants with their keys, and what stands if none of them fits.
    Choice(usize, &'static [(&'static str, &'static [Piece])], &'static [Piece]),
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
