//! Copies of the index, and of the cache of rows, that a program which keeps folders in step left beside it. Nobody misses them, and they hold words
//! of what may be erased since.

use std::fs;
use std::path::Path;

use crate::rows::ROWS;
use crate::{StoreError, conflicts};

/// The file of the index, beside the vault's own.
pub(super) const SEARCH: &str = "search.db";

/// Removes every file beside the index whose name is one that such a program gives to a copy. A name that only resembles the
/// index's may be the owner's, and stays.
pub(super) fn remove(folder: &Path) -> Result<(), StoreError> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    let mut removed = false;
    for entry in entries.flatten() {
        let is_copy = entry
            .file_name()
            .to_str()
            .is_some_and(|name| [SEARCH, ROWS].iter().any(|cache| conflicts::is_conflict_of(name, cache)));
        if is_copy && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            habeas_vault::remove_file(&entry.path())?;
            removed = true;
        }
    }
    if removed {
        habeas_vault::sync_folder(folder)?;
    }
    Ok(())
}
