//! Changes to the slots of the key file.

use habeas_vault::{KEY_FILE_NAME, Key, KeyFile, MasterKey, Random, VaultError};
use rusqlite::Connection;
use std::fs::File;
use std::path::Path;

use crate::{Note, Store, StoreError, conflict_copies, has_key_file, lock, schema};

const REVISION: &str = "key_revision";

/// Reads the key file of a vault. Its content is untrusted until it was unlocked.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::KeyFileGone`], [`StoreError::OnlyCopies`], and those of the key file.
pub fn key_file(folder: &Path) -> Result<KeyFile, StoreError> {
    if !has_key_file(folder) {
        return Err(missing_vault_error(folder));
    }
    Ok(KeyFile::load(&folder.join(KEY_FILE_NAME))?)
}

/// The error for a folder without a key file.
pub(crate) fn missing_vault_error(folder: &Path) -> StoreError {
    let names: Vec<String> = conflict_copies(folder).into_iter().map(|copy| copy.name).collect();
    match Store::exists(folder) {
        // Only the owner knows which copy is the right one.
        true if !names.is_empty() => StoreError::OnlyCopies { names },
        true => StoreError::KeyFileGone,
        false => StoreError::Missing,
    }
}

/// What changes keys: the folder, the vault if this process has it open (it may hold the lock), the current key.
pub struct KeyChange<'a> {
    pub folder: &'a Path,
    pub store: Option<&'a mut Store>,
    pub key: Key<'a>,
}

/// Changes the slots. `change` modifies the key file. The new file is written and read back, and replaces the old one only if
/// `reopen` opens it. Its revision is recorded in the database at once, so that the old file shows if it is put back.
///
/// # Errors
/// [`StoreError::Busy`] if another process writes, and those of the key file and of `change`. The old key file is then
/// unchanged.
pub fn change_keys<T, E: From<StoreError> + From<VaultError>>(
    given: KeyChange<'_>,
    random: &mut dyn Random,
    change: impl FnOnce(&mut KeyFile, &MasterKey, &mut dyn Random) -> Result<T, E>,
    reopen: impl FnOnce(&KeyFile, &T) -> Result<MasterKey, VaultError>,
) -> Result<(T, Vec<Note>), E> {
    let KeyChange { folder, store, key } = given;
    // Fails before `lock` would create a file in a folder that is no vault.
    key_file(folder)?;
    let lock = if store.as_ref().is_some_and(|s| s.may_write()) { None } else { Some(lock(folder)?) };
    // To the end, also where the database does not open.
    let cloned = lock.as_ref().map(File::try_clone).transpose();
    let _lock = cloned.map_err(|source| StoreError::Io { path: folder.to_owned(), source })?;
    let mut file = key_file(folder)?;
    let master = file.unlock(key)?;
    // Opened before the change: a key file that was put back is recorded before its revision goes on. Keys can be changed
    // beside a database that does not open.
    let mut opened;
    let store = match (store, lock) {
        (Some(store), None) => Some(store),
        (_, lock) => {
            opened = lock.and_then(|l| Store::open_to_write(folder, master.keys(), file.revision(), l, random).ok());
            opened.as_mut()
        }
    };
    let result = change(&mut file, &master, random)?;
    let mut confirmed = true;
    let saved = file.save(&folder.join(KEY_FILE_NAME), |written| {
        let reopened = reopen(written, &result)?;
        let same = reopened.keys().database().expose() == master.keys().database().expose();
        if same { Ok(()) } else { Err(SaveError::Other(E::from(VaultError::KeyFileAltered))) }
    });
    match saved {
        Ok(()) => (),
        Err(SaveError::Vault(VaultError::NotDurable { .. })) => confirmed = false,
        Err(SaveError::Vault(error)) => return Err(error.into()),
        Err(SaveError::Other(error)) => return Err(error),
    }
    let mut notes = store.map(|store| store.record_key_file(file.revision(), random)).unwrap_or_default();
    if !confirmed {
        notes.push(Note::NotDurable { detail: KEY_FILE_NAME.to_owned() });
    }
    Ok((result, notes))
}

/// Tells an error of writing the key file from one of the caller.
enum SaveError<E> {
    Vault(VaultError),
    Other(E),
}

impl<E> From<VaultError> for SaveError<E> {
    fn from(error: VaultError) -> Self {
        Self::Vault(error)
    }
}

impl Store {
    /// Records the key file that was just written. It opens the vault already, so a failure is a note.
    fn record_key_file(&mut self, revision: u64, random: &mut dyn Random) -> Vec<Note> {
        self.revision = revision;
        if let Err(error) = self.write(random, |tx| record_revision(tx, revision)) {
            self.note(Note::AnchorNotWritten { detail: error.to_string() });
        }
        self.take_notes()
    }
}

/// Records the highest revision of the key file ever opened, which reveals that an older one was restored.
pub(crate) fn record_revision(db: &Connection, revision: u64) -> Result<(), StoreError> {
    if revision > highest_revision(db)? { schema::set_meta(db, REVISION, &revision.to_string()) } else { Ok(()) }
}

/// Accepts a key file that was put back: the next older one counts from this.
pub(crate) fn accept_revision(db: &Connection, revision: u64) -> Result<(), StoreError> {
    schema::set_meta(db, REVISION, &revision.to_string())
}

/// Whether the key file is older than one that this vault had before.
pub(crate) fn is_rolled_back(db: &Connection, revision: u64) -> Result<bool, StoreError> {
    Ok(revision < highest_revision(db)?)
}

fn highest_revision(db: &Connection) -> Result<u64, StoreError> {
    let text = schema::meta(db, REVISION)?;
    text.map_or(Ok(0), |t| t.parse().map_err(|e| StoreError::damaged_by("the revision of the keys", e)))
}
