//! Contents that a repair found lost: events name them, and no sealed file of them is left. They are remembered, so that the
//! vault counts as sound again; a file that is given again is no longer lost.

use habeas_case::ids::Hash;
use rusqlite::Connection;
use std::collections::BTreeSet;

use crate::{StoreError, schema};

/// The key in `meta`; its name is part of the format.
pub(crate) const LOST: &str = "lost";

pub(crate) fn read(db: &Connection) -> Result<BTreeSet<Hash>, StoreError> {
    match schema::meta(db, LOST)? {
        None => Ok(BTreeSet::new()),
        Some(text) => serde_json::from_str(&text).map_err(|e| StoreError::damaged_by("the list of lost files", e)),
    }
}

pub(crate) fn store(db: &Connection, lost: &BTreeSet<Hash>) -> Result<(), StoreError> {
    if lost.is_empty() {
        db.execute("DELETE FROM meta WHERE key = ?1", [LOST])?;
        return Ok(());
    }
    let text = serde_json::to_string(lost).map_err(|e| StoreError::damaged_by("the list of lost files", e))?;
    schema::set_meta(db, LOST, &text)
}

/// A content is stored again.
pub(crate) fn found(db: &Connection, sha256: Hash) -> Result<(), StoreError> {
    let mut lost = read(db)?;
    if lost.remove(&sha256) { store(db, &lost) } else { Ok(()) }
}
