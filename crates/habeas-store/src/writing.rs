//! One way to write: a transaction, then the anchor. What is in the database is done; what fails after that is no failure of
//! the operation but a note beside its success, and the next opening or the next write makes up for it.

use habeas_vault::{Random, VaultError};
use rusqlite::{Connection, Transaction};
use std::fmt;

use crate::{Store, StoreError, anchor, sums};

/// Something that failed after the operation was done.
#[derive(Debug)]
pub enum Note {
    /// The system did not confirm that what was written would survive a power cut.
    NotDurable { detail: String },
    /// `vault.head` was not written. Until it is, an older copy of the database would not be noticed.
    AnchorNotWritten { detail: String },
    /// Sealed files of what was deleted are still there. They are removed when the vault is next opened.
    FilesNotRemoved { detail: String },
    /// The day of the backup was not noted, so a reminder comes early.
    BackupNotNoted { detail: String },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDurable { detail } => write!(f, "the disk did not confirm what was written: {detail}"),
            Self::AnchorNotWritten { detail } => write!(f, "vault.head was not written: {detail}"),
            Self::FilesNotRemoved { detail } => write!(f, "sealed files were not removed: {detail}"),
            Self::BackupNotNoted { detail } => write!(f, "the day of the backup was not noted: {detail}"),
        }
    }
}

impl Store {
    /// Runs `change` in a transaction and writes the anchor.
    pub(crate) fn write<T>(
        &mut self,
        random: &mut dyn Random,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.require_writer()?;
        let tx = self.db.transaction()?;
        let result = change(&tx)?;
        anchor::confirm(&tx, self.anchored)?;
        let expected = sums::total(&tx)?;
        if let Err(error) = tx.commit() {
            self.require_committed(expected, error)?;
        }
        self.write_anchor(random);
        Ok(result)
    }

    /// A commit that reports an error may have taken place: then only the last sync of a folder failed.
    fn require_committed(&self, expected: (u64, [u8; 32]), error: rusqlite::Error) -> Result<(), StoreError> {
        if !took_place(&self.db, expected) {
            return Err(error.into());
        }
        self.note(Note::NotDurable { detail: error.to_string() });
        Ok(())
    }

    /// Writes the anchor. The database is written already, so a failure is a note.
    pub(crate) fn write_anchor(&mut self, random: &mut dyn Random) {
        match anchor::write(&self.db, &self.keys, &self.folder, random) {
            Ok(changes) => self.anchored = changes,
            Err(StoreError::Vault(VaultError::NotDurable { source, .. })) => {
                self.note(Note::NotDurable { detail: source.to_string() });
            }
            Err(error) => self.note(Note::AnchorNotWritten { detail: error.to_string() }),
        }
    }

    pub(crate) fn note(&self, note: Note) {
        self.notes.borrow_mut().push(note);
    }

    /// What failed after an operation was done, since the last call.
    pub fn take_notes(&self) -> Vec<Note> {
        self.notes.take()
    }
}

fn took_place(db: &Connection, expected: (u64, [u8; 32])) -> bool {
    db.is_autocommit() && sums::total(db).is_ok_and(|found| found == expected)
}
