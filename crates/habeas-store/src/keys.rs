//! Who may open the vault: changes to the slots of its key file.

use habeas_vault::{KEY_FILE_NAME, Key, KeyFile, MasterKey, VaultError};
use rusqlite::Connection;
use std::path::Path;

use crate::{Store, StoreError, conflict_copies, has_key, lock, schema};

const REVISION: &str = "key_revision";

/// The key file of a vault, as it stands on the disk. Nothing in it is trusted before it was opened.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::KeyFileGone`], [`StoreError::OnlyCopies`], and those of the key file.
pub fn key_file(folder: &Path) -> Result<KeyFile, StoreError> {
    if !has_key(folder) {
        return Err(why_not(folder));
    }
    Ok(KeyFile::load(&folder.join(KEY_FILE_NAME))?)
}

/// Why there is no vault to open in a folder without a key file.
pub(crate) fn why_not(folder: &Path) -> StoreError {
    let names: Vec<String> = conflict_copies(folder).into_iter().map(|copy| copy.name).collect();
    match Store::exists(folder) {
        // Which copy is the right one only its owner can say.
        true if !names.is_empty() => StoreError::OnlyCopies { names },
        true => StoreError::KeyFileGone,
        false => StoreError::Missing,
    }
}

/// Changes the slots. `key` opens the vault as it is, `change` makes the new key file, and `opens` must open it once it
/// was written and read back; only then it takes the place of the old one. `held` is the vault where this process has it
/// open, so that the one writer is not mistaken for somebody else.
///
/// # Errors
/// [`StoreError::Busy`] where another process writes, those of the key file, and whatever `change` says. The old key file
/// is then still in place.
pub fn change_keys<T, E: From<StoreError> + From<VaultError>>(
    folder: &Path,
    held: Option<&Store>,
    key: Key<'_>,
    change: impl FnOnce(&mut KeyFile, &MasterKey) -> Result<T, E>,
    opens: impl FnOnce(&KeyFile, &T) -> Result<MasterKey, VaultError>,
) -> Result<T, E> {
    // Missing is heard before a lock file would be made in a folder that is no vault.
    key_file(folder)?;
    let _lock = if held.is_some_and(Store::may_write) { None } else { Some(lock(folder)?) };
    let mut file = key_file(folder)?;
    let master = file.unlock(key)?;
    let made = change(&mut file, &master)?;
    file.save(&folder.join(KEY_FILE_NAME), |written| {
        let again = opens(written, &made)?;
        let same = again.keys().database().expose() == master.keys().database().expose();
        if same { Ok(()) } else { Err(E::from(VaultError::KeyFileAltered)) }
    })?;
    Ok(made)
}

/// Remembers the highest revision of the key file that was seen, so that an older one put back shows.
pub(crate) fn note_revision(db: &Connection, revision: u64) -> Result<(), StoreError> {
    if revision > highest(db)? { schema::set_meta(db, REVISION, &revision.to_string()) } else { Ok(()) }
}

/// Whether the key file is older than one that this vault had before.
pub(crate) fn is_set_back(db: &Connection, revision: u64) -> Result<bool, StoreError> {
    Ok(revision < highest(db)?)
}

fn highest(db: &Connection) -> Result<u64, StoreError> {
    let text = schema::meta(db, REVISION)?;
    text.map_or(Ok(0), |t| t.parse().map_err(|_| StoreError::Damaged { detail: "the revision of the keys".into() }))
}
