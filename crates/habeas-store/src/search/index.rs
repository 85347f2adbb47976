//! The file of the index.

use habeas_vault::{Keys, private};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::copies::SEARCH;
use super::{copies, tables};
use crate::{Access, StoreError, schema};

const JOURNAL: &str = "search.db-journal";

/// How long one process waits for another one that writes to the index. It writes in small pieces.
const PATIENCE: Duration = Duration::from_secs(5);

/// An open index. It never fails to open.
pub struct SearchIndex {
    pub(super) db: Connection,
    /// Where it lies; `None` in memory.
    file: Option<PathBuf>,
}

impl SearchIndex {
    pub(super) fn open(folder: &Path, keys: &Keys, reading: i64) -> Result<Self, StoreError> {
        let path = folder.join(SEARCH);
        // One that stays is named neither here nor by a check: the next opening tries again.
        let _ = copies::remove(folder);
        let open = || {
            let index = Self::open_file(&path, keys)?;
            tables::must_be_of(&index.db, reading)?;
            Ok(index)
        };
        let opened = open().or_else(|error| match error {
            StoreError::Damaged { .. } | StoreError::Database { .. } => {
                remove(folder)?;
                open()
            }
            other => Err(other),
        });
        // A disk that takes no file is no reason not to search.
        opened.or_else(|_| Self::in_memory())
    }

    pub(super) fn open_file(path: &Path, keys: &Keys) -> Result<Self, StoreError> {
        let at = |source| StoreError::Io { path: path.to_owned(), source };
        // SQLite would wait for a pipe and follow a link.
        if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            return Err(StoreError::damaged("search.db is no file"));
        }
        private().create(true).truncate(false).open(path).map_err(at)?;
        let db = schema::open_encrypted(path, keys.search_index(), Access::Write, PATIENCE)?;
        // It can be made anew, so a cut of power may cost the last of it.
        db.execute_batch("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE; PRAGMA synchronous = NORMAL;")?;
        tables::prepare(&db)?;
        Ok(Self { db, file: Some(path.to_owned()) })
    }

    fn in_memory() -> Result<Self, StoreError> {
        let db = Connection::open_in_memory()?;
        db.execute_batch("PRAGMA temp_store = MEMORY;")?;
        tables::prepare(&db)?;
        Ok(Self { db, file: None })
    }

    /// Whether it lies on the disk. One in memory is gone when the vault is locked.
    #[must_use]
    pub fn is_on_disk(&self) -> bool {
        self.file.is_some()
    }

    /// Whether its file was thrown away since it was opened.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.file.as_ref().is_some_and(|file| file.symlink_metadata().is_err())
    }

    /// Whether nothing has been recorded since it was complete.
    ///
    /// # Errors
    /// A damaged index.
    pub fn is_current(&self, state: &str) -> Result<bool, StoreError> {
        Ok(tables::meta(&self.db, tables::STATE)?.as_deref() == Some(state))
    }

    /// It is complete.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn set_current(&self, state: &str) -> Result<(), StoreError> {
        tables::set_meta(&self.db, tables::STATE, state)
    }

    /// Throws the index away.
    ///
    /// # Errors
    /// The file cannot be removed.
    pub fn discard(self) -> Result<(), StoreError> {
        let Self { db, file } = self;
        drop(db);
        file.as_deref().and_then(Path::parent).map_or(Ok(()), remove)
    }
}

/// Removes the file of the index and its journal.
pub(super) fn remove(folder: &Path) -> Result<(), StoreError> {
    for name in [JOURNAL, SEARCH] {
        habeas_vault::remove_file(&folder.join(name))?;
    }
    // After a cut of power, what was erased must not be back.
    Ok(habeas_vault::sync_folder(folder)?)
}
