//! What the law room knows, as a person asks for it.

pub(crate) mod api;
pub(crate) mod authorities;
pub(crate) mod deadline;
pub(crate) mod deadline_table;
pub(crate) mod reasons;
pub(crate) mod rights;
pub(crate) mod view;
