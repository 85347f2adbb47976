//! Deleting a request, a person or a company for good.

pub(crate) mod api;
pub(crate) mod commands;
