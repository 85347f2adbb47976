//! Projections: answers that read only the rows and members they need, without folding every event of the vault.

use std::collections::HashSet;

use crate::{Store, StoreError};

impl Store {
    /// The references that requests of this vault use.
    ///
    /// # Errors
    /// A damaged database.
    pub fn references(&self) -> Result<HashSet<String>, StoreError> {
        // The first event of a request states it (`composed` or `joined`); no other event has a member of this name.
        let sql = "SELECT DISTINCT json_extract(payload, '$.reference') AS reference FROM events
            WHERE subject >= 'request:' AND subject < 'request;' AND json_valid(payload) AND reference IS NOT NULL";
        let mut statement = self.db.prepare_cached(sql)?;
        let references = statement.query_map([], |row| row.get("reference"))?;
        Ok(references.collect::<Result<_, _>>()?)
    }
}
