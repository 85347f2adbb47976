//! Small things the window remembers: a draft, a choice of language. They live inside the vault, so that no setting
//! stands in the clear.

use rusqlite::OptionalExtension;

use crate::{Store, StoreError};

impl Store {
    /// # Errors
    /// A damaged database.
    pub fn memo(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.db.query_row("SELECT value FROM memos WHERE key = ?1", [key], |row| row.get(0)).optional()?)
    }

    /// Remembers a value, or forgets it.
    ///
    /// # Errors
    /// The database cannot be written.
    pub fn set_memo(&mut self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        self.must_write()?;
        match value {
            Some(value) => {
                self.db.execute("INSERT OR REPLACE INTO memos (key, value) VALUES (?1, ?2)", [key, value])?
            }
            None => self.db.execute("DELETE FROM memos WHERE key = ?1", [key])?,
        };
        Ok(())
    }
}
