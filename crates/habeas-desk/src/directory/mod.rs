//! The company directory: searched, shown, corrected, and a company of the vault made from it.

pub(crate) mod api;
pub(crate) mod commands;
pub(crate) mod corrections;
pub(crate) mod join;
mod view;
