//! Everybody of one table writes to every company of another.

pub(crate) mod api;
pub(crate) mod commands;
pub(crate) mod letter;
pub(crate) mod making;
pub(crate) mod out;
pub(crate) mod pack;
pub(crate) mod tables;
