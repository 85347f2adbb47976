//! Requests: listed, shown, recorded, with their deadlines and next steps.

pub(crate) mod advice;
pub(crate) mod again;
pub(crate) mod again_api;
pub(crate) mod api;
pub(crate) mod calendar;
pub(crate) mod commands;
pub(crate) mod place;
pub(crate) mod tasks;
pub(crate) mod view;
