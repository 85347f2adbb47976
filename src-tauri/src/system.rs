//! What the window hands to the desk: the day, the moment, randomness, the folder of the vault.

use habeas_desk::{ApiError, Random, Reason};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The folder that `HABEAS_VAULT` names, else the vault that was opened last, else the one in the user's data folder.
pub(crate) fn vault_folder(last: Option<&Path>) -> Result<PathBuf, ApiError> {
    std::env::var_os("HABEAS_VAULT")
        .map(PathBuf::from)
        .or_else(|| last.map(Path::to_owned))
        .or_else(|| Some(dirs::data_dir()?.join("habeas")))
        .ok_or_else(|| ApiError::from(Reason::NoVault))
}

/// The name of this shell in the diagnostics.
pub(crate) fn shell_name() -> String {
    format!("window, web view {}", tauri::webview_version().unwrap_or_else(|_| "unknown".to_owned()))
}

pub(crate) fn quick_keys() -> bool {
    cfg!(feature = "test-seam") && std::env::var_os("HABEAS_QUICK_KEYS_FOR_TESTS").is_some()
}

#[expect(clippy::disallowed_methods, reason = "the shells are where time comes from")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

/// Today, or the day that `HABEAS_TODAY` names.
#[expect(clippy::disallowed_methods, reason = "the shells are where time comes from")]
pub(crate) fn today() -> Date {
    std::env::var("HABEAS_TODAY").ok().and_then(|d| d.parse().ok()).unwrap_or_else(|| Zoned::now().date())
}

pub(crate) fn instant() -> Instant {
    Instant::now()
}

/// The operating system's randomness.
pub(crate) struct OsRandom;

impl Random for OsRandom {
    #[expect(clippy::disallowed_methods, reason = "the shells are where randomness comes from")]
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
        getrandom::fill(out).map_err(io::Error::other)
    }
}
