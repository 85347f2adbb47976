//! The encrypted database and the sealed files of a vault: what was recorded, as it was recorded.
//!
//! A vault is a folder:
//!
//! | | |
//! |---|---|
//! | `vault.key` | the key file (see `habeas-vault`, `FORMAT.md`) |
//! | `vault.db` | SQLCipher, opened with a raw 256-bit key: events, the heads of their chains, memos |
//! | `files/` | sealed files, each named by a keyed hash of its content |
//! | `lock` | empty; whoever holds it locked is the one writer |
//!
//! Events are kept as they were written, to the byte. Nothing here folds them.
//!
//! # A write is durable in this order
//! The sealed file is written, synced and renamed; then one transaction adds the event and moves the head. A cut between
//! the two leaves a sealed file that no event names, which is harmless and counted by [`Store::check`].

mod check;
mod error;
pub mod events;
mod files;
mod memos;
mod schema;

pub use check::{Checked, Fault};
pub use error::StoreError;

use habeas_case::ids::DeskId;
use habeas_vault::{KEY_FILE_NAME, KdfParams, KeyFile, Keys, Passphrase, Random};
use jiff::civil::Date;
use rusqlite::Connection;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

const DATABASE: &str = "vault.db";
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
    /// Held for as long as this is the writer.
    writer: Option<File>,
}

impl Store {
    /// Whether a vault stands in this folder.
    pub fn exists(folder: &Path) -> bool {
        folder.join(KEY_FILE_NAME).symlink_metadata().is_ok()
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
        if Self::exists(folder) {
            return Err(StoreError::Exists);
        }
        // A database without its key file is what a vault whose key was lost looks like. It is not ours to replace.
        if folder.join(DATABASE).symlink_metadata().is_ok() {
            return Err(StoreError::KeyFileGone);
        }
        let (key_file, master) = KeyFile::create(passphrase, params, today, random)?;
        let keys = master.keys();
        habeas_vault::create_private_folder(&folder.join(FILES))?;
        let mut desk = [0; 16];
        random.fill(&mut desk).map_err(|source| StoreError::Io { path: folder.to_owned(), source })?;
        // The key file comes last: a vault exists from the moment it can be opened.
        let made = schema::connect(&folder.join(DATABASE), &keys, Access::Write)
            .and_then(|mut db| schema::migrate(&mut db).map(|()| db))
            .and_then(|db| schema::set_desk(&db, DeskId(desk)).map(|()| db))
            .and_then(|db| Ok(key_file.save_new(&folder.join(KEY_FILE_NAME)).map(|()| db)?));
        match made {
            Ok(db) => Ok(Self { folder: folder.to_owned(), keys, db, desk: DeskId(desk), writer: Some(writer) }),
            Err(error) => {
                remove_unborn(folder);
                Err(error)
            }
        }
    }

    /// Opens a vault. The lock is taken before the key is derived, so that a second writer hears it at once.
    ///
    /// # Errors
    /// [`StoreError::Missing`], [`StoreError::Busy`], and those of the key file and the database.
    pub fn open(folder: &Path, passphrase: &Passphrase, access: Access) -> Result<Self, StoreError> {
        if !Self::exists(folder) {
            return Err(if folder.join(DATABASE).exists() { StoreError::KeyFileGone } else { StoreError::Missing });
        }
        let key_file = KeyFile::load(&folder.join(KEY_FILE_NAME))?;
        let writer = match access {
            Access::Write => Some(lock(folder)?),
            Access::Read => None,
        };
        let keys = key_file.unlock(passphrase)?.keys();
        if writer.is_some() {
            files::clear_unfinished(folder);
        }
        if !folder.join(DATABASE).exists() {
            return Err(StoreError::Damaged { detail: format!("{DATABASE} is missing") });
        }
        let mut db = schema::connect(&folder.join(DATABASE), &keys, access)?;
        if access == Access::Write {
            schema::migrate(&mut db)?;
        } else {
            schema::require_current(&db)?;
        }
        let desk = schema::desk(&db)?;
        Ok(Self { folder: folder.to_owned(), keys, db, desk, writer })
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

fn lock(folder: &Path) -> Result<File, StoreError> {
    let path = folder.join(LOCK);
    let at = |source| StoreError::Io { path: path.clone(), source };
    let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(at)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(source)) => Err(at(source)),
    }
}

/// Removes what a failed creation left, so that the next try starts clean. Only ever called before a key file existed.
fn remove_unborn(folder: &Path) {
    if Store::exists(folder) {
        return;
    }
    for end in ["", "-wal", "-shm", "-journal"] {
        let _ = std::fs::remove_file(folder.join(format!("{DATABASE}{end}")));
    }
}
