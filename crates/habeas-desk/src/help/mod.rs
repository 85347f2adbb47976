//! What a person sends along when they ask for help.

pub(crate) mod api;
pub(crate) mod commands;
