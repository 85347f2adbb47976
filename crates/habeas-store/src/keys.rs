//! Changes to the slots of the key file.

use habeas_vault::{KEY_FILE_NAME, Key, KeyFile, MasterKey, VaultError};
use rusqlite::Connection;
use std::path::Path;

use crate::{Store, StoreError, conflict_copies, has_key_file, lock, schema};

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

/// Changes the slots. `key` opens the current key file and `change` modifies it. The new file is written and read back, and
/// replaces the old one only if `reopen` opens it. `store` is the vault if this process has it open: it may hold the lock.
///
/// # Errors
/// [`StoreError::Busy`] if another process writes, and those of the key file and of `change`. The old key file is then
/// unchanged.
pub fn change_keys<T, E: From<StoreError> + From<VaultError>>(
    folder: &Path,
    store: Option<&Store>,
    key: Key<'_>,
    change: impl FnOnce(&mut KeyFile, &MasterKey) -> Result<T, E>,
    reopen: impl FnOnce(&KeyFile, &T) -> Result<MasterKey, VaultError>,
) -> Result<T, E> {
    // Fails before `lock` would create a file in a folder that is no vault.
    key_file(folder)?;
    let _lock = if store.is_some_and(Store::may_write) { None } else { Some(lock(folder)?) };
    let mut file = key_file(folder)?;
    let master = file.unlock(key)?;
    let result = change(&mut file, &master)?;
    file.save(&folder.join(KEY_FILE_NAME), |written| {
        let reopened = reopen(written, &result)?;
        let same = reopened.keys().database().expose() == master.keys().database().expose();
        if same { Ok(()) } else { Err(E::from(VaultError::KeyFileAltered)) }
    })?;
    Ok(result)
}

/// Records the highest revision of the key file ever opened, which reveals that an older one was restored.
pub(crate) fn record_revision(db: &Connection, revision: u64) -> Result<(), StoreError> {
    if revision > highest_revision(db)? { schema::set_meta(db, REVISION, &revision.to_string()) } else { Ok(()) }
}

/// Whether the key file is older than one that this vault had before.
pub(crate) fn is_rolled_back(db: &Connection, revision: u64) -> Result<bool, StoreError> {
    Ok(revision < highest_revision(db)?)
}

fn highest_revision(db: &Connection) -> Result<u64, StoreError> {
    let text = schema::meta(db, REVISION)?;
    text.map_or(Ok(0), |t| t.parse().map_err(|e| StoreError::damaged_by("the revision of the keys", e)))
}
