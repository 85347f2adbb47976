//! The encrypted database and the sealed files of a vault: what was recorded, as it was recorded.
//!
//! A vault is a folder:
//!
//! | | |
//! |---|---|
//! | `vault.key` | the key file (see `habeas-vault`, `FORMAT.md`) |
//! | `vault.db` | SQLCipher, opened with a raw 256-bit key: events, the heads of their chains, settings |
//! | `vault.head` | sealed: how often the database was changed and what its rows add up to, which reveal a rollback |
//! | `vault.copied` | sealed: the day of the last backup |
//! | `files/` | sealed files, each named by a keyed hash of its content |
//! | `search.db` | the search index: a cache with a key of its own, made from the others and no part of the vault (`search`) |
//! | `rows.cache` | sealed: rows of the list of requests, a cache as well (`rows`) |
//! | `lock` | empty; the one writer holds a lock on it |
//!
//! Events are stored byte for byte as they were written. This crate does not fold them.
//!
//! # Order of a write
//! The sealed file is written, synced and renamed. Then one transaction adds the event and advances the head. A crash
//! between the two leaves a sealed file that no event refers to, which is harmless and counted by [`Store::check`].
//!
//! # Derived data
//! Anything computed from events and files must be removed when its subject is erased: `erase.rs` says where it is
//! registered.

mod anchor;
mod archive;
mod backup;
mod check;
mod conflicts;
mod erase;
mod error;
mod events;
mod files;
#[cfg(feature = "test-seam")]
pub mod fuzzed;
mod kept;
mod keys;
mod last_backup;
mod location;
mod look;
mod lost;
mod mend_files;
mod mentions;
mod opening;
mod projections;
mod prune;
mod recognise;
mod repair;
mod restore;
mod rows;
mod salvage;
mod schema;
mod search;
mod set_back;
mod settings;
mod sums;
mod writing;

pub use archive::BACKUP_VERSION;
pub use backup::BackupReport;
pub use check::{CheckReport, Fault};
pub use conflicts::{ConflictCopy, conflict_copies};
pub use erase::{Erasure, ErasureReport};
pub use error::StoreError;
pub use events::MergeReport;
pub use files::SmallFile;
pub use keys::{KeyChange, change_keys, key_file};
pub use last_backup::LastBackup;
pub use mend_files::OrphansRead;
pub use prune::PruneReport;
pub use repair::{RepairReport, repair};
pub use restore::{RestoreReport, restore};
pub use search::{Addition, Ask, Found, Indexed, Order, SearchIndex, SearchSource, SearchUnit, Sizes, Upto};
pub use set_back::SetBack;
pub use writing::Note;

use habeas_case::ids::DeskId;
use habeas_vault::{KEY_FILE_NAME, KdfParams, Key, KeyFile, Keys, Passphrase, Random, VaultError, private};
use jiff::civil::Date;
use rusqlite::Connection;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

const DATABASE: &str = "vault.db";
/// The journal of an interrupted write, which SQLite names after its database.
pub(crate) const JOURNAL: &str = "vault.db-journal";
/// The database of a vault that has no key file yet.
const UNPUBLISHED_DATABASE: &str = "vault.db.unfinished";
const ANCHOR: &str = "vault.head";
const LAST_BACKUP: &str = "vault.copied";
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
    /// The revision of the key file that opened it.
    revision: u64,
    /// The lock of the one writer; `None` for a reader.
    writer: Option<File>,
    /// What a writer found set back when it opened the vault.
    set_back: RefCell<BTreeSet<SetBack>>,
    /// The number of changes in the anchor that was last written.
    anchored: u64,
    notes: RefCell<Vec<Note>>,
}

impl Store {
    /// Whether this folder contains a vault, or part of one, including copies of its files.
    pub fn exists(folder: &Path) -> bool {
        has_key_file(folder)
            || folder.join(DATABASE).symlink_metadata().is_ok()
            || !conflicts::conflict_copies(folder).is_empty()
    }

    /// Creates a vault and opens it for writing.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if the folder contains one already; it is never modified.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        params: KdfParams,
        today: Date,
        random: &mut dyn Random,
    ) -> Result<Self, StoreError> {
        habeas_vault::create_private_folder(folder)?;
        let writer = lock(folder)?;
        // A database without its key file may be a vault whose key file was lost. It must not be replaced.
        if Self::exists(folder) {
            return Err(if has_key_file(folder) { StoreError::Exists } else { keys::missing_vault_error(folder) });
        }
        restore::clear_interrupted(folder)?;
        habeas_vault::create_private_folder(&folder.join(FILES))?;
        let (key_file, master) = KeyFile::create(passphrase, params, today, random)?;
        let keys = master.keys();
        let mut desk = [0; 16];
        random.fill(&mut desk).map_err(|source| StoreError::Io { path: folder.to_owned(), source })?;
        create_database(folder, &keys, DeskId(desk), &writer)?;
        // Saving the key file is the commit point. After a crash the next start publishes the database.
        let saved = not_durable(key_file.save_new(&folder.join(KEY_FILE_NAME)))?;
        publish_database(folder)?;
        let db = schema::connect(&folder.join(DATABASE), &keys, Access::Write)?;
        sums::watch(&db)?;
        let mut store = Self::new(folder, keys, db, (DeskId(desk), key_file.revision()), Some(writer));
        // From the first event on, a missing anchor is a sign.
        store.write_anchor(random);
        saved.into_iter().for_each(|note| store.note(note));
        Ok(store)
    }

    fn new(folder: &Path, keys: Keys, db: Connection, (desk, revision): (DeskId, u64), writer: Option<File>) -> Self {
        let (set_back, notes) = (RefCell::default(), RefCell::default());
        Self { folder: folder.to_owned(), keys, db, desk, revision, writer, set_back, anchored: 0, notes }
    }

    /// Opens a vault. Takes the lock before it derives the key, so a second writer fails at once.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Busy`], and those of the key file and the database.
    pub fn open<'k>(
        folder: &Path,
        key: impl Into<Key<'k>>,
        access: Access,
        random: &mut dyn Random,
    ) -> Result<Self, StoreError> {
        let mut key_file = keys::key_file(folder)?;
        let writer = match access {
            Access::Write => Some(lock(folder)?),
            Access::Read => None,
        };
        if writer.is_some() {
            // Read again under the lock, which prevents further changes.
            key_file = keys::key_file(folder)?;
        }
        let keys = key_file.unlock(key)?.keys();
        match writer {
            Some(lock) => Self::open_to_write(folder, keys, key_file.revision(), lock, random),
            None => Self::open_to_read(folder, keys, key_file.revision()),
        }
    }

    /// Opens a vault for writing with keys that were unlocked already, under the lock.
    pub(crate) fn open_to_write(
        folder: &Path,
        keys: Keys,
        revision: u64,
        lock: File,
        random: &mut dyn Random,
    ) -> Result<Self, StoreError> {
        opening::require_database(folder)?;
        files::clear_unfinished(folder)?;
        let mut db = schema::connect(&folder.join(DATABASE), &keys, Access::Write)?;
        let beside = anchor::Beside::read(&keys, folder, revision)?;
        let prepared = opening::prepare(&mut db, &keys, folder, &beside, Some(&lock))?;
        let mut store = Self::new(folder, keys, db, (prepared.desk, revision), Some(lock));
        store.set_back = RefCell::new(prepared.set_back);
        store.anchored = prepared.anchored;
        if prepared.anchor_to_write {
            store.write_anchor(random);
        }
        Ok(store)
    }

    /// Opens a vault for reading with keys that were unlocked already.
    fn open_to_read(folder: &Path, keys: Keys, revision: u64) -> Result<Self, StoreError> {
        opening::require_database(folder)?;
        roll_back_interrupted_write(folder, &keys)?;
        let db = schema::connect(&folder.join(DATABASE), &keys, Access::Read)?;
        schema::require_readable(&db)?;
        let desk = location::last_desk(&db)?;
        Ok(Self::new(folder, keys, db, (desk, revision), None))
    }

    /// The desk whose chains this vault writes.
    pub fn desk(&self) -> DeskId {
        self.desk
    }

    pub fn may_write(&self) -> bool {
        self.writer.is_some()
    }

    fn require_writer(&self) -> Result<(), StoreError> {
        if self.may_write() { Ok(()) } else { Err(StoreError::ReadOnly) }
    }
}

fn has_key_file(folder: &Path) -> bool {
    folder.join(KEY_FILE_NAME).symlink_metadata().is_ok()
}

/// Turns an operation that is done but not confirmed by the disk into a success with a note.
fn not_durable(result: Result<(), VaultError>) -> Result<Option<Note>, StoreError> {
    match result {
        Ok(()) => Ok(None),
        Err(VaultError::NotDurable { source, .. }) => Ok(Some(Note::NotDurable { detail: source.to_string() })),
        Err(other) => Err(other.into()),
    }
}

fn lock(folder: &Path) -> Result<File, StoreError> {
    let path = folder.join(LOCK);
    let at = |source| StoreError::Io { path: path.clone(), source };
    // Opening a pipe would wait for a reader, and a link could lead to any file.
    if path.symlink_metadata().is_ok_and(|found| !found.is_file()) {
        return Err(VaultError::NotAFile { path }.into());
    }
    let file = private().create(true).truncate(false).open(&path).map_err(at)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(source)) => Err(at(source)),
    }
}

/// Creates the database of a vault that has no key file yet, under a temporary name.
fn create_database(folder: &Path, keys: &Keys, desk: DeskId, lock: &File) -> Result<(), StoreError> {
    let path = folder.join(UNPUBLISHED_DATABASE);
    // SQLite would create the file readable for everybody; its journal copies the mode of the file. Truncation removes
    // the remains of an interrupted attempt.
    private()
        .create(true)
        .truncate(true)
        .open(&path)
        .map_err(|source| StoreError::Io { path: path.clone(), source })?;
    let mut db = schema::connect(&path, keys, Access::Write)?;
    schema::migrate(&mut db)?;
    sums::watch(&db)?;
    location::record_desk(&db, desk, lock)?;
    db.close().map_err(|(_, source)| source.into())
}

/// An interrupted write left its journal, which a reader may not roll back. So the reader becomes the writer for a moment.
/// If another process is the writer, the journal belongs to its running transaction and is left alone.
fn roll_back_interrupted_write(folder: &Path, keys: &Keys) -> Result<(), StoreError> {
    let journal = folder.join(JOURNAL);
    if journal.metadata().is_ok_and(|m| m.len() > 0)
        && let Ok(_writer) = lock(folder)
    {
        let db = schema::connect(&folder.join(DATABASE), keys, Access::Write)?;
        schema::require_readable(&db)?;
    }
    Ok(())
}

/// Renames a newly created database to its final name. Returns whether there is a database.
fn publish_database(folder: &Path) -> Result<bool, StoreError> {
    let (from, to) = (folder.join(UNPUBLISHED_DATABASE), folder.join(DATABASE));
    if to.symlink_metadata().is_ok() {
        return Ok(true);
    }
    match habeas_vault::rename(&from, &to) {
        Ok(()) => Ok(true),
        Err(e) if e.io_kind() == Some(std::io::ErrorKind::NotFound) => Ok(false),
        Err(other) => Err(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    struct FixedRandom;

    impl Random for FixedRandom {
        fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
            out.fill(7);
            Ok(())
        }
    }

    /// The folder as a kill within a transaction leaves it: half of the changes in the database, the old pages in the
    /// journal. The next process rolls it back, even a reader.
    #[test]
    fn a_reader_rolls_back_an_interrupted_write() {
        let (folder, killed) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let pass = Passphrase::new("pencil vault").unwrap();
        let today = jiff::civil::date(2026, 11, 24);
        let mut store = Store::create(folder.path(), &pass, KdfParams::for_tests(), today, &mut FixedRandom).unwrap();
        store.set_setting("theme", Some("acknowledged"), &mut FixedRandom).unwrap();
        // More than the page cache holds, so pages reach the disk before the transaction ends.
        let half = "PRAGMA cache_size = 5; BEGIN; UPDATE memos SET value = 'never acknowledged';
                    INSERT INTO memos VALUES ('large', hex(randomblob(2000000)));";
        store.db.execute_batch(half).unwrap();
        for name in ["vault.db", "vault.db-journal", "vault.key"] {
            std::fs::copy(folder.path().join(name), killed.path().join(name)).unwrap();
        }
        assert!(killed.path().join("vault.db-journal").metadata().unwrap().len() > 0);
        assert!(killed.path().join("vault.db").metadata().unwrap().len() > 1_000_000);

        let reader = Store::open(killed.path(), &pass, Access::Read, &mut FixedRandom).unwrap();
        assert_eq!(reader.setting("theme").unwrap().as_deref(), Some("acknowledged"));
        assert_eq!(reader.setting("large").unwrap(), None);
    }
}
