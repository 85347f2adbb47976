//! An anchor beside the database: how often it was changed when it was last written, and a digest of what its rows add up to.
//!
//! The pages of the database are authenticated, but an older copy of the whole file is a valid database too. `vault.head` is
//! sealed with the vault's key and written after each transaction. A database that is behind the anchor is an older copy (a
//! rollback). One that is ahead of it lost power between the two writes, which does no harm: the next opening writes the
//! anchor anew. The database in turn remembers an anchor that was certainly on the disk, so an older anchor shows too.
//!
//! # Versions
//! A database of version 1 has an anchor of version 1: the number of its events and erasures, and a digest over their hashes in
//! the order of writing. Version 2 is sealed under another context, so an anchor of one version never counts for the other.

use habeas_case::ids::Hash;
use habeas_vault::{KEY_FILE_NAME, KeyFile, Keys, Random, VaultError, read_small, write_atomically};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::path::Path;

use crate::{ANCHOR, StoreError, last_backup, schema, sums};

const CONTEXT_1: &str = "vault head";
const CONTEXT_2: &str = "vault head 2";
/// The tip of a database of version 1, in `meta`.
const TIP_1: &str = "tip";
/// An anchor that was on the disk before the last transaction, in `meta`.
const CONFIRMED: &str = "head_confirmed";
/// An anchor is far smaller.
const MAX_BYTES: u64 = 4096;

/// The state of a vault, comparable with earlier and later states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Tip {
    Summed {
        /// How often any row was ever changed.
        changes: u64,
        /// Of what all tables add up to.
        digest: Hash,
        /// Number of events ever recorded or erased, to be compared with an older tip.
        events: u64,
    },
    /// Of a database of version 1.
    Counted { events: u64, digest: Hash },
}

impl Tip {
    /// The state of the database.
    pub(crate) fn of(db: &Connection) -> Result<Self, StoreError> {
        if sums::are_stored(db)? {
            let (changes, digest) = sums::total(db)?;
            return Ok(Self::Summed { changes, digest: Hash(digest), events: sums::events_recorded(db)? });
        }
        Self::of_version_1(db)
    }

    /// The state that version 1 left.
    pub(crate) fn of_version_1(db: &Connection) -> Result<Self, StoreError> {
        match schema::meta(db, TIP_1)? {
            None => Ok(Self::Counted { events: 0, digest: Hash([0; 32]) }),
            Some(text) => serde_json::from_str(&text).map_err(|e| StoreError::damaged_by("the tip", e)),
        }
    }

    /// Whether this state is older than `anchored`, or has another history.
    pub(crate) fn is_behind(&self, anchored: &Self) -> bool {
        match (self, anchored) {
            (Self::Summed { changes, digest, .. }, Self::Summed { changes: last, digest: expected, .. }) => {
                last > changes || last == changes && digest != expected
            }
            (Self::Counted { events, digest }, Self::Counted { events: last, digest: expected }) => {
                last > events || last == events && digest != expected
            }
            // What the keyring remembers from before the vault was migrated.
            (Self::Summed { events, .. }, Self::Counted { events: last, .. }) => last > events,
            (Self::Counted { .. }, Self::Summed { .. }) => true,
        }
    }

    pub(crate) fn to_json(&self) -> Result<String, StoreError> {
        serde_json::to_string(self).map_err(|e| StoreError::damaged_by("the tip", e))
    }

    /// For the fuzzer.
    #[cfg(feature = "test-seam")]
    pub(crate) fn sealed_in(keys: &Keys, bytes: &[u8]) -> Option<Self> {
        opened(keys, bytes, CONTEXT_2)
    }

    fn changes(&self) -> u64 {
        match self {
            Self::Summed { changes, .. } => *changes,
            Self::Counted { events, .. } => *events,
        }
    }

    pub(crate) fn events(&self) -> u64 {
        let (Self::Summed { events, .. } | Self::Counted { events, .. }) = self;
        *events
    }

    fn context(&self) -> &'static str {
        if matches!(self, Self::Summed { .. }) { CONTEXT_2 } else { CONTEXT_1 }
    }
}

/// What lies beside the database. A reader reads it in its transaction, in which no other process commits: a writer may have
/// committed and not yet written its anchor, but an anchor is never ahead.
pub(crate) struct Beside {
    /// The sealed anchor, if there is one.
    anchor: Option<Vec<u8>>,
    /// How many events the last backup had.
    backed_up: Option<u64>,
    /// The revision of the key file.
    pub(crate) revision: u64,
}

impl Beside {
    pub(crate) fn read(keys: &Keys, folder: &Path, revision: u64) -> Result<Self, StoreError> {
        let anchor = match read_small(&folder.join(ANCHOR), MAX_BYTES) {
            Ok(sealed) => Some(sealed),
            Err(e) if e.is_missing() => None,
            // It counts as an anchor that does not open.
            Err(VaultError::TooLarge { .. } | VaultError::NotAFile { .. }) => Some(Vec::new()),
            Err(other) => return Err(other.into()),
        };
        // Another process may have changed the keys since this one opened the vault.
        let revision = KeyFile::load(&folder.join(KEY_FILE_NAME)).map_or(revision, |file| file.revision());
        Ok(Self { anchor, backed_up: last_backup::read(keys, folder)?.map(|last| last.events), revision })
    }

    /// What the anchor says for a database in the state `tip`.
    fn compare(&self, keys: &Keys, tip: &Tip, confirmed: u64) -> Compared {
        let Some(sealed) = &self.anchor else {
            // A vault without events has no anchor yet.
            return if tip.events() == 0 && confirmed == 0 { Compared::Same(0) } else { Compared::NoAnchor };
        };
        match opened(keys, sealed, tip.context()) {
            None => Compared::NoAnchor,
            Some(anchored) if tip.is_behind(&anchored) => Compared::DatabaseBehind,
            Some(anchored) if anchored.changes() < confirmed => Compared::AnchorBehind,
            Some(anchored) if anchored == *tip => Compared::Same(anchored.changes()),
            Some(anchored) => Compared::AnchorToMend(anchored.changes()),
        }
    }
}

/// How the anchor and the database stand to each other, with the number of changes in the anchor where it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compared {
    Same(u64),
    /// The database is one interrupted write ahead.
    AnchorToMend(u64),
    /// The database is older than the anchor.
    DatabaseBehind,
    /// The anchor is older than one that was on the disk.
    AnchorBehind,
    /// The anchor is missing or does not open.
    NoAnchor,
}

fn opened(keys: &Keys, sealed: &[u8], context: &str) -> Option<Tip> {
    serde_json::from_slice(&keys.open_bytes(sealed, context).ok()?).ok()
}

pub(crate) fn compare(db: &Connection, keys: &Keys, beside: &Beside) -> Result<Compared, StoreError> {
    let (tip, confirmed) = (Tip::of(db)?, confirmed(db)?);
    let mut compared = beside.compare(keys, &tip, confirmed);
    if compared == Compared::NoAnchor && confirmed == 0 {
        // The migration from version 1 was cut off before it wrote the anchor. Later on the old one is not accepted.
        let old = beside.anchor.as_ref().and_then(|sealed| opened(keys, sealed, CONTEXT_1));
        if old.is_some_and(|old| Tip::of_version_1(db).is_ok_and(|left| left == old)) {
            compared = Compared::AnchorToMend(0);
        }
    }
    let backed_up = beside.backed_up.unwrap_or_default();
    // The note of the last backup is another witness, beside the two files that may have been put back together.
    Ok(if backed_up > tip.events() { Compared::DatabaseBehind } else { compared })
}

fn confirmed(db: &Connection) -> Result<u64, StoreError> {
    let text = schema::meta(db, CONFIRMED)?;
    text.map_or(Ok(0), |t| t.parse().map_err(|e| StoreError::damaged_by("the last anchor", e)))
}

/// Records in a transaction which anchor lies on the disk.
pub(crate) fn confirm(db: &Connection, changes: u64) -> Result<(), StoreError> {
    if changes > confirmed(db)? { schema::set_meta(db, CONFIRMED, &changes.to_string()) } else { Ok(()) }
}

/// Removes the record of the last anchor, for a repair that writes a new one.
pub(crate) fn forget_confirmed(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM meta WHERE key = ?1", [CONFIRMED])?;
    Ok(())
}

/// Writes the anchor after a transaction, and returns its number of changes.
pub(crate) fn write(db: &Connection, keys: &Keys, folder: &Path, random: &mut dyn Random) -> Result<u64, StoreError> {
    let tip = Tip::of(db)?;
    let sealed = keys.seal_bytes(tip.to_json()?.as_bytes(), tip.context(), random)?;
    write_atomically::<VaultError>(&folder.join(ANCHOR), |file| file.write_bytes(&sealed))?;
    Ok(tip.changes())
}

/// Whether a database of version 1 holds fewer events than its tip counts: the number of its events and of its erasures.
pub(crate) fn has_lost_events_of_version_1(db: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT count(*), count(DISTINCT subject) FILTER (WHERE payload IS NULL) FROM events";
    let (events, erased): (i64, i64) = db.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(i128::from(Tip::of(db)?.events()) > i128::from(events) + i128::from(erased))
}
