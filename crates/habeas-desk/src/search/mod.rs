//! One search over everything: letters, answers and what lies in them, notices, notes, companies and people.
//!
//! The index is a cache (`habeas-store::search`). What is new is read into it in small steps, so that a window can do other
//! things between them, and a search tells how far it is.

pub(crate) mod api;
pub(crate) mod commands;
mod sources;
mod update;
mod view;
