//! Portability bundles: written, verified, read back.

pub(crate) mod api;
pub(crate) mod commands;
