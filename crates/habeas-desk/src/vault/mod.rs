//! The vault: made, opened, checked, backed up; its keys.

pub(crate) mod api;
pub(crate) mod backup;
pub(crate) mod commands;
pub(crate) mod example;
pub(crate) mod faults;
pub(crate) mod keys;
pub(crate) mod repair;
pub(crate) mod strength;
