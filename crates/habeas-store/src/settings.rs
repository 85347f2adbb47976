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

    /// The values whose keys begin so.
    ///
    /// # Errors
    /// A damaged database.
    pub fn settings_beginning(&self, key: &str) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT value FROM memos WHERE key >= ?1 AND substr(key, 1, length(?1)) = ?1";
        let mut statement = self.db.prepare(sql)?;
        let values = statement.query_map([key], |row| row.get(0))?;
        Ok(values.collect::<Result<_, _>>()?)
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
