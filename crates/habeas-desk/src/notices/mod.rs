//! Privacy notices, read and shown with their passages.

pub(crate) mod api;
pub(crate) mod commands;
pub(crate) mod reading;
mod words;
