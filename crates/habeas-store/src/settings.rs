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

    /// The settings whose keys begin so, by their keys.
    ///
    /// # Errors
    /// A damaged database.
    pub fn settings_of(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let mut statement =
            self.db.prepare("SELECT key, value FROM memos WHERE substr(key, 1, ?2) = ?1 ORDER BY key")?;
        let length = i64::try_from(prefix.chars().count()).unwrap_or(i64::MAX);
        let rows = statement.query_map((prefix, length), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Stores several values in one step.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn set_settings(&mut self, all: &[(String, String)], random: &mut dyn Random) -> Result<(), StoreError> {
        self.write(random, |tx| {
            let mut put = tx.prepare("INSERT OR REPLACE INTO memos (key, value) VALUES (?1, ?2)")?;
            for (key, value) in all {
                put.execute([key, value])?;
            }
            Ok(())
        })
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
