//! Every text that a person reads in the window, on the command line, in an error or as a name of the law: one Fluent file
//! a language in `words/`. Letters have a room of their own.
//!
//! The build reads the files, holds each against English, and refuses a text that is missing, a variable that nobody gives,
//! a plural that the language has and the text has not (`build/check.rs`). What is left here is looking a text up and
//! putting values into it. Numbers, plurals, dates and lists follow CLDR, by the locale that each file names.
//!
//! A new language is its file and its row in [`Language`].

mod catalogue;
mod dates;
mod language;
mod line;
mod numbers;
mod plurals;
mod tables;

pub use catalogue::Part;
pub use dates::{long_date, short_date};
pub use language::Language;
pub use line::{is_hidden, lines, one_line};
pub use numbers::{number, one_of};
