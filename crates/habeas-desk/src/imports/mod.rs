//! Requests that were made elsewhere, from a table: each row becomes what it bears out, and nothing else.

pub(crate) mod api;
pub(crate) mod columns;
pub(crate) mod commands;
pub(crate) mod company;
pub(crate) mod days;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod view;
