//! Data subjects and their signatures.

pub(crate) mod api;
pub(crate) mod commands;
mod patch;
pub(crate) mod signature;
pub(crate) mod view;
