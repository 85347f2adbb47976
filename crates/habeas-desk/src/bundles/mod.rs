//! Portability bundles: written, verified, read back.

pub(crate) mod api;
pub(crate) mod commands;
mod derived;
pub(crate) mod import;
mod lock;
mod plan;
mod reading;
mod scope;
pub(crate) mod transfer;
