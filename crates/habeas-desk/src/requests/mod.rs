//! Requests: listed, shown, recorded, with their deadlines and next steps.

pub(crate) mod advice;
pub(crate) mod again;
pub(crate) mod again_api;
pub(crate) mod api;
pub(crate) mod cache;
pub(crate) mod calendar;
pub(crate) mod commands;
pub(crate) mod line;
pub(crate) mod many;
pub(crate) mod place;
pub(crate) mod register;
pub(crate) mod remind;
pub(crate) mod remind_api;
pub(crate) mod table;
pub(crate) mod table_api;
pub(crate) mod tasks;
pub(crate) mod view;
pub(crate) mod words;
