//! Which desk writes: one for each place the vault lies in.
//!
//! A vault folder that was copied would otherwise go on writing the same chains in two places, and the copies could never
//! be merged again. So the desk is tied to the folder's `lock` file, which a copy does not share: where it is another
//! file than last time, the vault goes on as a new desk.

use habeas_case::ids::DeskId;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::time::UNIX_EPOCH;

use crate::{StoreError, schema};

const DESK: &str = "desk";
const SEAT: &str = "seat";

/// What tells this `lock` file from its copy: its number on the disk and when it was made, as far as the system says.
fn seat(lock: &File) -> String {
    let Ok(meta) = lock.metadata() else { return String::new() };
    let made = meta.created().ok().and_then(|t| t.duration_since(UNIX_EPOCH).ok()).map_or(0, |d| d.as_nanos());
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let number = 0;
    format!("{number}-{made}")
}

/// The first desk of a vault.
pub(crate) fn take(db: &Connection, desk: DeskId, lock: &File) -> Result<(), StoreError> {
    schema::set_meta(db, DESK, &desk.to_string())?;
    schema::set_meta(db, SEAT, &seat(lock))
}

/// The desk that this vault wrote as last.
pub(crate) fn known(db: &Connection) -> Result<DeskId, StoreError> {
    schema::meta(db, DESK)?
        .and_then(|t| DeskId::parse(&t).ok())
        .ok_or_else(|| StoreError::Damaged { detail: "the desk has no name".into() })
}

/// The desk to write as: the known one, or a new one where the vault lies in another place than last time.
pub(crate) fn settle(db: &Connection, lock: &File) -> Result<DeskId, StoreError> {
    let before = known(db)?;
    let here = seat(lock);
    if schema::meta(db, SEAT)?.is_some_and(|last| last == here) {
        return Ok(before);
    }
    let mut h = Sha256::new();
    h.update(b"habeas-desk/1\n");
    h.update(before.0);
    h.update(here.as_bytes());
    let digest: [u8; 32] = h.finalize().into();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    take(db, DeskId(id), lock)?;
    Ok(DeskId(id))
}
