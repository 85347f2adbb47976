//! From what the user decided to a letter: previewed, written and stored, saved.

pub(crate) mod api;
pub(crate) mod authority;
pub(crate) mod behalf;
pub(crate) mod commands;
pub(crate) mod complaint;
pub(crate) mod compose;
pub(crate) mod defaults;
pub(crate) mod delivery;
pub(crate) mod draft;
pub(crate) mod export;
pub(crate) mod follow;
pub(crate) mod joined;
pub(crate) mod render;
pub(crate) mod storage;
