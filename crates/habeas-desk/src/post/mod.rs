//! Paper post: envelopes, labels, the list for the post office, and the address of a message.

pub(crate) mod api;
pub(crate) mod commands;
pub(crate) mod items;
pub(crate) mod print;
pub(crate) mod sheets;
