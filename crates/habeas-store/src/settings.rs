//! Settings and drafts of the shells, as text by key. They are stored in the vault because nothing outside it may be
//! readable without the key. The table is called `memos`.

use habeas_vault::Random;
use rusqlite::OptionalExtension;

use crate::{Store, StoreError};

impl Store {
    /// # Errors
    /// A damaged database.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.db.query_row("SELECT value FROM memos WHERE key = ?1", [key], |row| row.get(0)).optional()?)
    }

    /// Stores a value; `None` removes it.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn set_setting(&mut self, key: &str, value: Option<&str>, random: &mut dyn Random) -> Result<(), StoreError> {
        self.write(random, |tx| {
            match value {
                Some(value) => tx.execute("INSERT OR REPLACE INTO memos (key, value) VALUES (?1, ?2)", [key, value])?,
                None => tx.execute("DELETE FROM memos WHERE key = ?1", [key])?,
            };
            Ok(())
        })
    }
}
