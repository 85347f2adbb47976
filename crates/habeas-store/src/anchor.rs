//! An anchor beside the database: how many events it held when it was last written, and a digest over them.
//!
//! The pages of the database are authenticated, but an older copy of the whole file is a valid database too. `vault.head`
//! is sealed with the vault's key and written after each transaction. A database that is behind the anchor is an older
//! copy (a rollback). One that is ahead of it lost power between the two writes, which does no harm.

use habeas_case::ids::Hash;
use habeas_vault::{Keys, Random, VaultError, write_atomically};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;

use crate::{ANCHOR, Store, StoreError, schema};

const CONTEXT: &str = "vault head";
const TIP: &str = "tip";
/// The key in `meta`; its name is part of the format.
const ROLLED_BACK: &str = "set_back";

/// The state of a vault, comparable with earlier and later states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tip {
    /// Number of events ever recorded here plus subjects ever erased.
    events: u64,
    /// SHA-256 over the previous digest and the hash of the event, starting from 32 zero bytes.
    digest: Hash,
}

impl Tip {
    fn start() -> Self {
        Self { events: 0, digest: Hash([0; 32]) }
    }

    fn then(self, event: Hash) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(self.digest.0);
        hasher.update(event.0);
        Self { events: self.events + 1, digest: Hash(hasher.finalize().into()) }
    }

    /// Whether this state is older than `anchored`, or has another history.
    fn is_behind(&self, anchored: &Self) -> bool {
        anchored.events > self.events || anchored.events == self.events && anchored.digest != self.digest
    }

    fn to_json(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|e| StoreError::damaged_by("the tip", e))
    }
}

fn stored_tip(db: &Connection) -> Result<Tip, StoreError> {
    match schema::meta(db, TIP)? {
        None => Ok(Tip::start()),
        Some(text) => serde_json::from_str(&text).map_err(|e| StoreError::damaged_by("the tip", e)),
    }
}

/// How many events were ever recorded.
pub(crate) fn events_recorded(db: &Connection) -> Result<u64, StoreError> {
    Ok(stored_tip(db)?.events)
}

/// Advances the tip by one event or one erasure, in the transaction that records it.
pub(crate) fn advance(db: &Connection, event: Hash) -> Result<(), StoreError> {
    schema::set_meta(db, TIP, &stored_tip(db)?.then(event).to_json()?)
}

/// Writes the anchor after a transaction.
pub(crate) fn write(db: &Connection, keys: &Keys, folder: &Path, random: &mut dyn Random) -> Result<(), StoreError> {
    let text = stored_tip(db)?.to_json()?;
    let sealed = keys.seal_bytes(text.as_bytes(), CONTEXT, random)?;
    write_atomically::<VaultError>(&folder.join(ANCHOR), |file| file.write_bytes(&sealed))?;
    Ok(())
}

impl Store {
    /// The state of the vault as a short text, for an anchor outside its folder.
    ///
    /// # Errors
    /// A damaged database.
    pub fn tip(&self) -> Result<String, StoreError> {
        stored_tip(&self.db)?.to_json()
    }

    /// Whether the vault is behind such a text, which means that the whole folder was rolled back. A writer records that
    /// permanently. Text that [`Store::tip`] did not write counts as no anchor.
    ///
    /// # Errors
    /// A damaged database, or one that cannot be written.
    pub fn is_behind(&self, tip: &str) -> Result<bool, StoreError> {
        let Ok(anchored) = serde_json::from_str::<Tip>(tip) else { return Ok(false) };
        let behind = stored_tip(&self.db)?.is_behind(&anchored);
        if behind && self.may_write() {
            schema::set_meta(&self.db, ROLLED_BACK, "1")?;
        }
        Ok(behind)
    }

    /// Whether the database is, or once was, older than what was last written to this vault.
    ///
    /// # Errors
    /// A damaged database, a disk that cannot be read.
    pub fn was_rolled_back(&self) -> Result<bool, StoreError> {
        was_rolled_back(&self.db, &self.keys, &self.folder)
    }
}

/// Whether the database is behind its anchor or has another history, or a rollback was recorded.
pub(crate) fn was_rolled_back(db: &Connection, keys: &Keys, folder: &Path) -> Result<bool, StoreError> {
    if schema::meta(db, ROLLED_BACK)?.is_some() {
        return Ok(true);
    }
    let here = stored_tip(db)?;
    let path = folder.join(ANCHOR);
    let sealed = match std::fs::read(&path) {
        Ok(sealed) => sealed,
        // A vault without events has no anchor yet.
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(here.events > 0),
        Err(source) => return Err(StoreError::Io { path, source }),
    };
    let Ok(plain) = keys.open_bytes(&sealed, CONTEXT) else { return Ok(true) };
    let Ok(anchored) = serde_json::from_slice::<Tip>(&plain) else { return Ok(true) };
    Ok(here.is_behind(&anchored))
}

/// Records a rollback before the first write after it: the next anchor would hide it.
pub(crate) fn record_rollback(db: &Connection, keys: &Keys, folder: &Path) -> Result<(), StoreError> {
    if was_rolled_back(db, keys, folder)? { schema::set_meta(db, ROLLED_BACK, "1") } else { Ok(()) }
}
