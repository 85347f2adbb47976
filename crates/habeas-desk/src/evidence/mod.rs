//! The evidence pack of a case, for a supervisory authority: what is lacking said first, one PDF, a zip of every original.

pub(crate) mod api;
mod case;
mod clock;
pub(crate) mod commands;
mod contents;
mod exhibits;
mod lacking;
mod pack;
mod received;
mod told;
