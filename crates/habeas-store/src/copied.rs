//! When the vault was last backed up, and how much it held then: sealed in `vault.copied`, beside the database and not
//! in it, so that a reader beside a writer can back up too.

use habeas_vault::{Random, VaultError, write_atomically};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{COPIED, Store, StoreError, head};

const CONTEXT: &str = "last backup";

/// The last backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// The day it was made.
    pub on: Date,
    /// How many events the vault had recorded by then.
    pub events: u64,
}

impl Store {
    /// The last backup, as far as this vault knows. A note that was altered counts as none: then a reminder comes early.
    ///
    /// # Errors
    /// A disk that cannot be read.
    pub fn last_backup(&self) -> Result<Option<LastBackup>, StoreError> {
        let path = self.folder.join(COPIED);
        let sealed = match std::fs::read(&path) {
            Ok(sealed) => sealed,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(StoreError::Io { path, source }),
        };
        Ok(self.keys.open_bytes(&sealed, CONTEXT).ok().and_then(|plain| serde_json::from_slice(&plain).ok()))
    }

    /// How many events were recorded here, ever.
    ///
    /// # Errors
    /// A damaged database.
    pub fn events_recorded(&self) -> Result<u64, StoreError> {
        head::recorded(&self.db)
    }

    pub(crate) fn remember_backup(&self, last: LastBackup, random: &mut dyn Random) -> Result<(), StoreError> {
        let text = serde_json::to_vec(&last).map_err(|e| StoreError::Damaged { detail: e.to_string() })?;
        let sealed = self.keys.seal_bytes(&text, CONTEXT, random)?;
        write_atomically::<VaultError>(&self.folder.join(COPIED), |file| file.write_whole(&sealed))?;
        Ok(())
    }
}
