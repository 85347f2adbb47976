//! Dialogs that ask the user for a file, a folder, or a yes. Builds for the journeys answer them from files, because a test cannot
//! click a native dialog.

#[cfg(not(feature = "test-seam"))]
mod native;
#[cfg(feature = "test-seam")]
mod scripted;

#[cfg(not(feature = "test-seam"))]
pub(crate) use native::{ask_folder, ask_open, ask_save, confirm};
#[cfg(all(feature = "test-seam", target_os = "linux"))]
pub(crate) use scripted::print_to;
#[cfg(feature = "test-seam")]
pub(crate) use scripted::{ask_folder, ask_open, ask_save, confirm, dropped};
