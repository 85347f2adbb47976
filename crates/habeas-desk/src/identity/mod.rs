//! Copies of identity documents with parts hidden.

pub(crate) mod api;
pub(crate) mod commands;
