//! What happens between unlocking a vault and using it.

use habeas_case::ids::DeskId;
use habeas_vault::{Keys, VaultError};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use crate::anchor::Beside;
use crate::set_back::Found;
use crate::{DATABASE, JOURNAL, SetBack, StoreError, erase, keys, location, publish_database, schema, set_back, sums};

/// A database that is ready to be written.
pub(crate) struct Prepared {
    pub(crate) desk: DeskId,
    pub(crate) set_back: BTreeSet<SetBack>,
    /// The number of changes in the anchor on the disk.
    pub(crate) anchored: u64,
    /// The database is ahead of its anchor.
    pub(crate) anchor_to_write: bool,
}

/// Migrates the database and brings it up to date, in that order: what was set back is looked for before anything is written,
/// and recorded in the first transaction.
pub(crate) fn prepare(
    db: &mut Connection,
    keys: &Keys,
    folder: &Path,
    beside: &Beside,
    lock: Option<&File>,
) -> Result<Prepared, StoreError> {
    schema::require_readable(db)?;
    let Found { set_back, anchor_to_mend, anchored } = set_back::find(db, keys, beside)?;
    let migrated = schema::migrate(db)?;
    sums::watch(db)?;
    let before = sums::total(db)?;
    let tx = db.transaction()?;
    set_back::record(&tx, &set_back)?;
    keys::record_revision(&tx, beside.revision)?;
    // A list of files to remove that is older than the files could name one that is needed.
    if set_back.is_empty() {
        erase::finish_removals(&tx, folder)?;
    }
    let desk = match lock {
        Some(lock) => location::current_desk(&tx, lock)?,
        None => location::last_desk(&tx)?,
    };
    let changed = migrated || sums::total(&tx)? != before;
    tx.commit()?;
    // Where something was set back, the anchor stays as a witness until the next write.
    Ok(Prepared { desk, anchored, anchor_to_write: set_back.is_empty() && (changed || anchor_to_mend), set_back })
}

/// Requires the file of the database, under its final name and with something in it.
pub(crate) fn require_database(folder: &Path) -> Result<(), StoreError> {
    if !publish_database(folder)? {
        return Err(match keys::missing_vault_error(folder) {
            copies @ StoreError::OnlyCopies { .. } => copies,
            _ => StoreError::damaged(format!("{DATABASE} is missing")),
        });
    }
    let path = folder.join(DATABASE);
    // SQLite would read from a pipe for ever, follow a link, and take an empty file for a new database.
    for name in [DATABASE, JOURNAL] {
        let path = folder.join(name);
        if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            return Err(VaultError::NotAFile { path }.into());
        }
    }
    match path.metadata() {
        Ok(found) if found.len() == 0 => Err(StoreError::DatabaseEmptied),
        Ok(_) => Ok(()),
        Err(source) => Err(StoreError::Io { path, source }),
    }
}
