//! The encrypted database and the sealed files of a vault: what was recorded, as it was recorded.
//!
//! A vault is a folder:
//!
//! | | |
//! |---|---|
//! | `vault.key` | the key file (see `habeas-vault`, `FORMAT.md`) |
//! | `vault.db` | SQLCipher, opened with a raw 256-bit key: events, the heads of their chains, memos |
//! | `vault.head` | sealed: how many events the database holds and what they add up to; shows an older database put back |
//! | `vault.copied` | sealed: the day of the last backup |
//! | `files/` | sealed files, each named by a keyed hash of its content |
//! | `lock` | empty; whoever holds it locked is the one writer |
//!
//! Events are kept as they were written, to the byte. Nothing here folds them.
//!
//! # A write is durable in this order
//! The sealed file is written, synced and renamed; then one transaction adds the event and moves the head. A cut between
//! the two leaves a sealed file that no event names, which is harmless and counted by [`Store::check`].

mod archive;
mod backup;
mod check;
mod conflicts;
mod copied;
mod erase;
mod error;
pub mod events;
mod files;
mod head;
mod keys;
mod memos;
mod restore;
mod schema;
mod seat;

pub use archive::BACKUP_VERSION;
pub use backup::Backed;
pub use check::{Checked, Fault};
pub use conflicts::{ConflictCopy, conflict_copies};
pub use copied::LastBackup;
pub use erase::{Erased, Forgotten};
pub use error::StoreError;
pub use files::Small;
pub use keys::{change_keys, key_file};
pub use restore::{Restored, restore};

use habeas_case::ids::DeskId;
use habeas_vault::{KEY_FILE_NAME, KdfParams, Key, KeyFile, Keys, Passphrase, Random};
use jiff::civil::Date;
use rusqlite::Connection;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

const DATABASE: &str = "vault.db";
const UNBORN: &str = "vault.db.unfinished";
const HEAD: &str = "vault.head";
const COPIED: &str = "vault.copied";
const FILES: &str = "files";
const LOCK: &str = "lock";

/// Whether this process may write. There is one writer at a time, and any number of readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    Read,
    Write,
}

/// An unlocked vault. Dropping it locks it.
pub struct Store {
    folder: PathBuf,
    keys: Keys,
    db: Connection,
    desk: DeskId,
    /// Of the key file that opened it.
    revision: u64,
    /// Held for as long as this is the writer.
    writer: Option<File>,
}

impl Store {
    /// Whether a vault stands in this folder, or what is left of one, be it only copies of its files.
    pub fn exists(folder: &Path) -> bool {
        has_key(folder)
            || folder.join(DATABASE).symlink_metadata().is_ok()
            || !conflicts::conflict_copies(folder).is_empty()
    }

    /// Makes a vault and opens it for writing.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where there is one already; it is never touched.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        params: KdfParams,
        today: Date,
        random: &mut dyn Random,
    ) -> Result<Self, StoreError> {
        habeas_vault::create_private_folder(folder)?;
        let writer = lock(folder)?;
        // A database without its key file is what a vault whose key was lost looks like. It is not ours to replace.
        if Self::exists(folder) {
            return Err(if has_key(folder) { StoreError::Exists } else { keys::why_not(folder) });
        }
        restore::clear(folder)?;
        habeas_vault::create_private_folder(&folder.join(FILES))?;
        let (key_file, master) = KeyFile::create(passphrase, params, today, random)?;
        let keys = master.keys();
        let mut desk = [0; 16];
        random.fill(&mut desk).map_err(|source| StoreError::Io { path: folder.to_owned(), source })?;
        // The vault is born when its key file is there; `born` takes the last step, now or after a cut at the next start.
        unborn(folder, &keys, DeskId(desk), &writer)?;
        key_file.save_new(&folder.join(KEY_FILE_NAME))?;
        born(folder)?;
        let db = schema::connect(&folder.join(DATABASE), &keys, Access::Write)?;
        Ok(Self { folder: folder.to_owned(), keys, db, desk: DeskId(desk), revision: 1, writer: Some(writer) })
    }

    /// Opens a vault. The lock is taken before the key is derived, so that a second writer hears it at once.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Busy`], and those of the key file and the database.
    pub fn open<'k>(folder: &Path, key: impl Into<Key<'k>>, access: Access) -> Result<Self, StoreError> {
        let mut key_file = keys::key_file(folder)?;
        let writer = match access {
            Access::Write => Some(lock(folder)?),
            Access::Read => None,
        };
        if writer.is_some() {
            // Again under the lock: nobody changes it from here on.
            key_file = keys::key_file(folder)?;
        }
        let revision = key_file.revision();
        let keys = key_file.unlock(key)?.keys();
        if !born(folder)? {
            return Err(match keys::why_not(folder) {
                copies @ StoreError::OnlyCopies { .. } => copies,
                _ => StoreError::Damaged { detail: format!("{DATABASE} is missing") },
            });
        }
        if writer.is_some() {
            files::clear_unfinished(folder);
        }
        if writer.is_none() {
            finish_cut_write(folder, &keys)?;
        }
        let mut db = schema::connect(&folder.join(DATABASE), &keys, access)?;
        let desk = match &writer {
            Some(lock) => {
                schema::migrate(&mut db)?;
                head::remember_setback(&db, &keys, folder)?;
                keys::note_revision(&db, revision)?;
                erase::finish_removals(&db, folder)?;
                seat::settle(&db, lock)?
            }
            None => {
                schema::require_current(&db)?;
                seat::known(&db)?
            }
        };
        Ok(Self { folder: folder.to_owned(), keys, db, desk, revision, writer })
    }

    /// Opens a vault for reading with keys that are at hand already.
    fn open_keys(folder: &Path, keys: Keys, revision: u64) -> Result<Self, StoreError> {
        let db = schema::connect(&folder.join(DATABASE), &keys, Access::Read)?;
        let desk = seat::known(&db)?;
        Ok(Self { folder: folder.to_owned(), keys, db, desk, revision, writer: None })
    }

    /// The desk whose chains this vault writes.
    pub fn desk(&self) -> DeskId {
        self.desk
    }

    pub fn may_write(&self) -> bool {
        self.writer.is_some()
    }

    fn must_write(&self) -> Result<(), StoreError> {
        if self.may_write() { Ok(()) } else { Err(StoreError::ReadOnly) }
    }
}

fn has_key(folder: &Path) -> bool {
    folder.join(KEY_FILE_NAME).symlink_metadata().is_ok()
}

/// Opens files for writing that nobody but their owner may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn lock(folder: &Path) -> Result<File, StoreError> {
    let path = folder.join(LOCK);
    let at = |source| StoreError::Io { path: path.clone(), source };
    let file = private().create(true).truncate(false).open(&path).map_err(at)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(source)) => Err(at(source)),
    }
}

/// Makes the database of a vault that has no key file yet, under a name that says so.
fn unborn(folder: &Path, keys: &Keys, desk: DeskId, lock: &File) -> Result<(), StoreError> {
    let path = folder.join(UNBORN);
    // SQLite would make it readable for everybody; what it makes beside it takes after it. What an earlier try left goes.
    private()
        .create(true)
        .truncate(true)
        .open(&path)
        .map_err(|source| StoreError::Io { path: path.clone(), source })?;
    let mut db = schema::connect(&path, keys, Access::Write)?;
    schema::migrate(&mut db)?;
    seat::take(&db, desk, lock)?;
    // Closing writes the log into the file.
    db.close().map_err(|(_, source)| source.into())
}

/// A write that was cut off left its journal, which a reader may not roll back. So the writer's part is taken for a
/// moment; where somebody else has it, the journal is theirs and their work goes on.
fn finish_cut_write(folder: &Path, keys: &Keys) -> Result<(), StoreError> {
    let journal = folder.join(format!("{DATABASE}-journal"));
    if journal.metadata().is_ok_and(|m| m.len() > 0)
        && let Ok(_writer) = lock(folder)
    {
        let db = schema::connect(&folder.join(DATABASE), keys, Access::Write)?;
        schema::require_current(&db)?;
    }
    Ok(())
}

/// Gives the database its name. Whether there is one.
fn born(folder: &Path) -> Result<bool, StoreError> {
    let (from, to) = (folder.join(UNBORN), folder.join(DATABASE));
    if to.exists() {
        return Ok(true);
    }
    match std::fs::rename(&from, &to) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(source) => Err(StoreError::Io { path: to, source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    struct Sevens;

    impl Random for Sevens {
        fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
            out.fill(7);
            Ok(())
        }
    }

    /// The folder as a kill in the middle of a transaction leaves it: half of it in the database, the way back in the
    /// journal. Whoever comes next rolls it back, also a reader.
    #[test]
    fn a_reader_after_a_cut_write_sees_what_was_acknowledged() {
        let (folder, cut) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pass = Passphrase::new("pencil vault").unwrap();
        let today = jiff::civil::date(2026, 11, 24);
        let mut store = Store::create(folder.path(), &pass, KdfParams::for_tests(), today, &mut Sevens).unwrap();
        store.set_memo("kept", Some("acknowledged")).unwrap();
        // More than the page cache holds, so that it reaches the disk before its transaction ends.
        let half = "PRAGMA cache_size = 5; BEGIN; UPDATE memos SET value = 'never acknowledged';
                    INSERT INTO memos VALUES ('large', hex(randomblob(2000000)));";
        store.db.execute_batch(half).unwrap();
        for name in ["vault.db", "vault.db-journal", "vault.key"] {
            std::fs::copy(folder.path().join(name), cut.path().join(name)).unwrap();
        }
        assert!(cut.path().join("vault.db-journal").metadata().unwrap().len() > 0);
        assert!(cut.path().join("vault.db").metadata().unwrap().len() > 1_000_000);

        let reader = Store::open(cut.path(), &pass, Access::Read).unwrap();
        assert_eq!(reader.memo("kept").unwrap().as_deref(), Some("acknowledged"));
        assert_eq!(reader.memo("large").unwrap(), None);
    }
}
