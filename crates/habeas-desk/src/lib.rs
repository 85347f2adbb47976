//! The use cases of Habeas, behind one command table. The shells (window and command line) import this crate alone:
//! they hand in the day, the moment, randomness, files and progress, and get back views and worded errors.

mod advice;
pub mod api;
pub mod bindings;
mod code;
mod context;
mod desk;
mod diagnostics;
mod errors;
mod example;
mod files;
mod input;
mod keyring;
mod lookup;
mod table;
mod use_cases;
mod views;
mod web;
mod why;
pub mod words;

pub use code::{ApiError, Code};
pub use context::{Context, Files, Input, Progress, Random};
pub use desk::{Desk, Setup};
pub use errors::{human_size, notice_too_large, read_error, write_error};
pub use example::example;
/// The largest notice that is read, in bytes.
pub use habeas_notice::CAP as NOTICE_CAP;
pub use keyring::{Keyring, KeyringFault};
pub use table::{COMMANDS, Command, Needs, dispatch};
pub use web::{NoWeb, Page, Web};
