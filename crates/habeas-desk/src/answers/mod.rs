//! What a company sent back, stored byte for byte.

pub(crate) mod commands;
