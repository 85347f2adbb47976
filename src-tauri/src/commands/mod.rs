//! The handlers of the window's own commands.

pub(crate) mod desktop;
pub(crate) mod files;
pub(crate) mod letters;
pub(crate) mod printing;
pub(crate) mod recovery_sheet;
pub(crate) mod vaults;
pub(crate) mod view;
