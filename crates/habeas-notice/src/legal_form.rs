//! Legal forms of companies: the list of them, the names they end, and the form of the controller.

pub(crate) mod list;
pub(crate) mod names;
pub(crate) mod stated;
