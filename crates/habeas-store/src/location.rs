//! Which desk writes: one per location of the vault.
//!
//! If a copied vault folder continued to write the same chains in two places, the copies could never be merged. So the desk is
//! tied to the folder's `lock` file, which a copy does not share: if it is another file than last time, the vault
//! continues as a new desk.

use habeas_case::ids::DeskId;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::time::UNIX_EPOCH;

use crate::{StoreError, schema};

const DESK: &str = "desk";
/// The key in `meta`; its name is part of the format.
const FINGERPRINT: &str = "seat";

/// Identifies the `lock` file: inode number and creation time, as far as the system provides them.
fn fingerprint(lock: &File) -> String {
    let Ok(meta) = lock.metadata() else { return String::new() };
    let created = meta.created().ok().and_then(|t| t.duration_since(UNIX_EPOCH).ok()).map_or(0, |d| d.as_nanos());
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let number = 0;
    format!("{number}-{created}")
}

/// Records the desk for the current location.
pub(crate) fn record_desk(db: &Connection, desk: DeskId, lock: &File) -> Result<(), StoreError> {
    schema::set_meta(db, DESK, &desk.to_string())?;
    schema::set_meta(db, FINGERPRINT, &fingerprint(lock))
}

/// The desk that last wrote to this vault.
pub(crate) fn last_desk(db: &Connection) -> Result<DeskId, StoreError> {
    schema::meta(db, DESK)?
        .and_then(|t| DeskId::parse(&t).ok())
        .ok_or_else(|| StoreError::damaged("the desk has no name"))
}

/// The desk to write as: the last one, or a new one if the vault is in another location than last time.
pub(crate) fn current_desk(db: &Connection, lock: &File) -> Result<DeskId, StoreError> {
    let last = last_desk(db)?;
    let here = fingerprint(lock);
    if schema::meta(db, FINGERPRINT)?.is_some_and(|recorded| recorded == here) {
        return Ok(last);
    }
    let mut hasher = Sha256::new();
    hasher.update(b"habeas-desk/1\n");
    hasher.update(last.0);
    hasher.update(here.as_bytes());
    let digest: [u8; 32] = hasher.finalize().into();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    record_desk(db, DeskId(id), lock)?;
    Ok(DeskId(id))
}
