//! Powers of attorney: drawn up, printed, signed, ended, and what may be written under them.

pub(crate) mod api;
pub(crate) mod commands;
pub(crate) mod document;
pub(crate) mod view;
pub(crate) mod written_under;
