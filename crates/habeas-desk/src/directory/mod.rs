//! The company directory: searched, shown, corrected, renewed; companies of the vault made from it; and which of them files
//! of the person speak of.

pub(crate) mod api;
pub(crate) mod commands;
pub(crate) mod corrections;
pub(crate) mod discover;
pub(crate) mod join;
pub(crate) mod packs;
pub(crate) mod sources_api;
pub(crate) mod update;
mod view;
