//! What a company sent back: stored byte for byte, then made readable by the sealed reader.

pub(crate) mod api;
pub(crate) mod check;
pub(crate) mod check_api;
pub(crate) mod commands;
mod difference;
pub(crate) mod inspect;
pub(crate) mod pages;
pub(crate) mod placed;
pub(crate) mod source;
mod summary;
pub(crate) mod texts;
pub(crate) mod view;
pub(crate) mod words;
