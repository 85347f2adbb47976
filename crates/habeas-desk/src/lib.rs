//! The use cases of Habeas, behind one command table. The shells (window and command line) import this crate alone:
//! they hand in the day, the moment, randomness, files and progress, and get back views and worded errors.

pub mod api;
#[cfg(feature = "ts")]
pub mod bindings;
mod desk;
mod error;
mod input;
mod table;
pub mod wording;

// What people do, a folder each.
mod answers;
mod batch;
mod bundles;
mod companies;
mod deletions;
mod directory;
mod evidence;
mod help;
mod identity;
mod imports;
mod law;
mod letters;
mod mandates;
mod notices;
mod people;
mod post;
mod requests;
mod search;
mod statistics;
mod trail;
mod vault;

pub use desk::context::{Context, Files, Input, Progress, Random};
pub use desk::fonts::use_installed_fonts;
pub use desk::keyring::{Keyring, KeyringFault};
pub use desk::web::{FileWanted, GotFile, NoWeb, Page, Validators, Web};
pub use desk::{Desk, Setup};
pub use directory::update::DIRECTORY_CAP;
pub use error::{ApiError, Code, Reason, human_size, notice_too_large, read_error, reason, write_error};
pub use habeas_law::closed_set::ClosedSet;
/// Pages as outlines, for whoever draws them.
pub use habeas_letter::preview::{Preview, PreviewFigure, PreviewPage};
/// The largest notice that is read, in bytes.
pub use habeas_notice::CAP as NOTICE_CAP;
pub use input::{choice, letter_language, right};
pub use law::deadline::clocks;
pub use law::deadline_table::computed_columns;
pub use post::commands::envelope_formats;
pub use requests::remind::begun_while_locked;
pub use table::{COMMANDS, Command, CommandRow, Needs, commands, dispatch};
pub use vault::example::example;
pub use vault::keys::SheetText;
