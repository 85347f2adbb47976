//! Controllers: by hand, from a notice, and what their notice claims.

pub(crate) mod api;
pub(crate) mod claims;
pub(crate) mod commands;
mod patch;
pub(crate) mod view;
