//! The last backup: its day, and how much the vault held then. Sealed in the file `vault.copied` and not in the database,
//! so a reader can make a backup while another process writes.

use habeas_vault::{Keys, Random, VaultError, read_small, write_atomically};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::path::Path;

use crate::{LAST_BACKUP, Store, StoreError};

const CONTEXT: &str = "last backup";
/// The note is far smaller.
const MAX_BYTES: u64 = 4096;

/// The last backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// The day of the backup.
    pub on: Date,
    /// How many events the vault had recorded by then.
    pub events: u64,
}

impl Store {
    /// The last backup that this vault knows of. An altered note counts as none, so a reminder comes early.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn last_backup(&self) -> Result<Option<LastBackup>, StoreError> {
        read(&self.keys, &self.folder)
    }

    pub(crate) fn record_backup(&self, last: LastBackup, random: &mut dyn Random) -> Result<(), StoreError> {
        write(&self.keys, &self.folder, last, random)
    }
}

pub(crate) fn write(keys: &Keys, folder: &Path, last: LastBackup, random: &mut dyn Random) -> Result<(), StoreError> {
    let text = serde_json::to_vec(&last).map_err(|e| StoreError::damaged_by("the note of the last backup", e))?;
    let sealed = keys.seal_bytes(&text, CONTEXT, random)?;
    write_atomically::<VaultError>(&folder.join(LAST_BACKUP), |file| file.write_bytes(&sealed))?;
    Ok(())
}

pub(crate) fn read(keys: &Keys, folder: &Path) -> Result<Option<LastBackup>, StoreError> {
    match read_small(&folder.join(LAST_BACKUP), MAX_BYTES) {
        Ok(sealed) => Ok(keys.open_bytes(&sealed, CONTEXT).ok().and_then(|plain| serde_json::from_slice(&plain).ok())),
        Err(e) if e.is_missing() || matches!(e, VaultError::NotAFile { .. } | VaultError::TooLarge { .. }) => Ok(None),
        Err(other) => Err(other.into()),
    }
}
