//! Everybody of one table writes to every company of another.

pub(crate) mod api;
pub(crate) mod cautions;
pub(crate) mod commands;
pub(crate) mod commit;
pub(crate) mod destination;
pub(crate) mod known;
pub(crate) mod letter;
pub(crate) mod mandated;
pub(crate) mod pack;
pub(crate) mod plan;
pub(crate) mod setting;
pub(crate) mod tables;
