//! The last backup: its day, and how much the vault held then. Sealed in the file `vault.copied` and not in the database,
//! so a reader can make a backup while another process writes.

use habeas_vault::{Random, VaultError, write_atomically};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{LAST_BACKUP, Store, StoreError, anchor};

const CONTEXT: &str = "last backup";

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
        let path = self.folder.join(LAST_BACKUP);
        let sealed = match std::fs::read(&path) {
            Ok(sealed) => sealed,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(StoreError::Io { path, source }),
        };
        Ok(self.keys.open_bytes(&sealed, CONTEXT).ok().and_then(|plain| serde_json::from_slice(&plain).ok()))
    }

    /// How many events were ever recorded here.
    ///
    /// # Errors
    /// A damaged database.
    pub fn events_recorded(&self) -> Result<u64, StoreError> {
        anchor::events_recorded(&self.db)
    }

    pub(crate) fn record_backup(&self, last: LastBackup, random: &mut dyn Random) -> Result<(), StoreError> {
        let text = serde_json::to_vec(&last).map_err(|e| StoreError::damaged_by("the note of the last backup", e))?;
        let sealed = self.keys.seal_bytes(&text, CONTEXT, random)?;
        write_atomically::<VaultError>(&self.folder.join(LAST_BACKUP), |file| file.write_bytes(&sealed))?;
        Ok(())
    }
}
