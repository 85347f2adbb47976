//! How requests went, counted over all of them.

pub(crate) mod api;
pub(crate) mod collect;
pub(crate) mod commands;
pub(crate) mod count;
pub(crate) mod plots;
pub(crate) mod research;
pub(crate) mod svg;
pub(crate) mod table;
pub(crate) mod view;
