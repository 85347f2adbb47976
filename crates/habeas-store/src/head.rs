//! An anchor beside the database: how many events it held when it was last written, and what they add up to.
//!
//! The pages of the database are authenticated, yet an older copy of the whole file is a sound database too. `vault.head`
//! is sealed with the vault's key and written after each transaction, so a database that knows less than the anchor was
//! put back. One that knows more was cut off between the two writes, which harms nothing.

use habeas_case::ids::Hash;
use habeas_vault::{Keys, Random, VaultError, write_atomically};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;

use crate::{HEAD, Store, StoreError, schema};

const CONTEXT: &str = "vault head";
const TIP: &str = "tip";
const SET_BACK: &str = "set_back";

/// Where the vault stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tip {
    /// Events that were ever recorded here, and subjects that were erased.
    events: u64,
    /// SHA-256 over the digest before it and the hash of the event, from 32 zero bytes.
    digest: Hash,
}

impl Tip {
    fn start() -> Self {
        Self { events: 0, digest: Hash([0; 32]) }
    }

    fn then(self, event: Hash) -> Self {
        let mut h = Sha256::new();
        h.update(self.digest.0);
        h.update(event.0);
        Self { events: self.events + 1, digest: Hash(h.finalize().into()) }
    }
}

fn in_database(db: &Connection) -> Result<Tip, StoreError> {
    match schema::meta(db, TIP)? {
        None => Ok(Tip::start()),
        Some(text) => serde_json::from_str(&text).map_err(|e| StoreError::Damaged { detail: e.to_string() }),
    }
}

/// How many events were ever recorded.
pub(crate) fn recorded(db: &Connection) -> Result<u64, StoreError> {
    Ok(in_database(db)?.events)
}

/// Moves the tip by one event, or by one erasure; part of the transaction that records it.
pub(crate) fn advance(db: &Connection, event: Hash) -> Result<(), StoreError> {
    let tip = in_database(db)?.then(event);
    let text = serde_json::to_string(&tip).map_err(|e| StoreError::Damaged { detail: e.to_string() })?;
    schema::set_meta(db, TIP, &text)
}

/// Writes the anchor after a transaction.
pub(crate) fn anchor(db: &Connection, keys: &Keys, folder: &Path, random: &mut dyn Random) -> Result<(), StoreError> {
    let tip = in_database(db)?;
    let text = serde_json::to_vec(&tip).map_err(|e| StoreError::Damaged { detail: e.to_string() })?;
    let sealed = keys.seal_bytes(&text, CONTEXT, random)?;
    write_atomically::<VaultError>(&folder.join(HEAD), |file| file.write_whole(&sealed))?;
    Ok(())
}

impl Tip {
    /// Whether a vault that stands here is older than `anchored`, or has another past.
    fn is_behind(&self, anchored: &Self) -> bool {
        anchored.events > self.events || anchored.events == self.events && anchored.digest != self.digest
    }
}

impl Store {
    /// Where the vault stands, as a short text that an anchor outside of it can keep.
    ///
    /// # Errors
    /// A damaged database.
    pub fn standing(&self) -> Result<String, StoreError> {
        serde_json::to_string(&in_database(&self.db)?).map_err(|e| StoreError::Damaged { detail: e.to_string() })
    }

    /// Whether the vault is older than what such an anchor kept: the whole folder was then put back as it once was. Where
    /// this process may write, that is noted for good. A text that is none of ours says nothing.
    ///
    /// # Errors
    /// A damaged database, or one that cannot be written.
    pub fn is_behind(&self, standing: &str) -> Result<bool, StoreError> {
        let Ok(anchored) = serde_json::from_str::<Tip>(standing) else { return Ok(false) };
        let behind = in_database(&self.db)?.is_behind(&anchored);
        if behind && self.may_write() {
            schema::set_meta(&self.db, SET_BACK, "1")?;
        }
        Ok(behind)
    }

    /// Whether the database was found older than what was last written to this vault, now or before.
    ///
    /// # Errors
    /// A damaged database, a disk that cannot be read.
    pub fn was_set_back(&self) -> Result<bool, StoreError> {
        is_set_back(&self.db, &self.keys, &self.folder)
    }
}

/// Whether the database is older than the anchor says, or of another past.
pub(crate) fn is_set_back(db: &Connection, keys: &Keys, folder: &Path) -> Result<bool, StoreError> {
    if schema::meta(db, SET_BACK)?.is_some() {
        return Ok(true);
    }
    let here = in_database(db)?;
    let path = folder.join(HEAD);
    let sealed = match std::fs::read(&path) {
        Ok(sealed) => sealed,
        // A vault without a single event has none yet.
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(here.events > 0),
        Err(source) => return Err(StoreError::Io { path, source }),
    };
    let Ok(plain) = keys.open_bytes(&sealed, CONTEXT) else { return Ok(true) };
    let Ok(anchored) = serde_json::from_slice::<Tip>(&plain) else { return Ok(true) };
    Ok(here.is_behind(&anchored))
}

/// Before the first write after a setback: the fact itself is kept, or the next anchor would hide it.
pub(crate) fn remember_setback(db: &Connection, keys: &Keys, folder: &Path) -> Result<(), StoreError> {
    if is_set_back(db, keys, folder)? { schema::set_meta(db, SET_BACK, "1") } else { Ok(()) }
}
