//! Whether a part of the vault was set back: an older copy of it was put in its place, by somebody or by a program that keeps
//! folders in step. It is recorded in the database for good, because the next write would hide it; a repair accepts it.

use habeas_vault::Keys;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fmt;

use crate::anchor::{self, Beside, Compared};
use crate::{Store, StoreError, keys, schema, sums};

/// The key in `meta`; its name is part of the format.
const RECORDED: &str = "set_back";
/// What version 1 recorded: that the database was set back.
const RECORDED_1: &str = "1";

/// A part of the vault that was set back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetBack {
    /// The database is, or once was, older than what was last written to this vault.
    Database,
    /// Some pages of the database are older than others, or damaged.
    Rows,
    /// `vault.head` is missing, does not open, or is older than one that was written.
    Anchor,
    /// The key file is older than one that this vault had before.
    KeyFile,
}

impl SetBack {
    const ALL: [Self; 4] = [Self::Database, Self::Rows, Self::Anchor, Self::KeyFile];

    /// The id under which it is recorded; part of the format.
    pub fn id(self) -> &'static str {
        match self {
            Self::Database => "database",
            Self::Rows => "rows",
            Self::Anchor => "head",
            Self::KeyFile => "key_file",
        }
    }
}

impl fmt::Display for SetBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Database => "the database is older than what was last written to this vault",
            Self::Rows => "some parts of the database are damaged, or older than others",
            Self::Anchor => "vault.head is missing or older than what was last written to this vault",
            Self::KeyFile => "the key file is older than one that this vault had before",
        })
    }
}

/// What the database, its anchor and the key file say of one another.
pub(crate) struct Found {
    pub(crate) set_back: BTreeSet<SetBack>,
    /// The anchor lags behind one interrupted write.
    pub(crate) anchor_to_mend: bool,
    /// The number of changes in the anchor, where it fits the database.
    pub(crate) anchored: u64,
}

/// Compares the database with what lies beside it, and its rows with what they should add up to.
pub(crate) fn find(db: &Connection, keys: &Keys, beside: &Beside) -> Result<Found, StoreError> {
    let mut set_back = recorded(db)?;
    let (mut anchor_to_mend, mut anchored) = (false, 0);
    match anchor::compare(db, keys, beside)? {
        Compared::DatabaseBehind => drop(set_back.insert(SetBack::Database)),
        Compared::AnchorBehind | Compared::NoAnchor => drop(set_back.insert(SetBack::Anchor)),
        Compared::Same(changes) => anchored = changes,
        Compared::AnchorToMend(changes) => (anchor_to_mend, anchored) = (true, changes),
    }
    if keys::is_rolled_back(db, beside.revision)? {
        set_back.insert(SetBack::KeyFile);
    }
    if !rows_add_up(db)? {
        set_back.insert(SetBack::Rows);
    }
    Ok(Found { set_back, anchor_to_mend, anchored })
}

fn rows_add_up(db: &Connection) -> Result<bool, StoreError> {
    if !sums::are_stored(db)? {
        return Ok(!anchor::has_lost_events_of_version_1(db)?);
    }
    Ok(sums::contradicted(db)?.is_empty())
}

fn recorded(db: &Connection) -> Result<BTreeSet<SetBack>, StoreError> {
    Ok(match schema::meta(db, RECORDED)?.as_deref() {
        None => BTreeSet::new(),
        Some(RECORDED_1) => BTreeSet::from([SetBack::Database]),
        Some(ids) => SetBack::ALL.into_iter().filter(|s| ids.split(',').any(|id| id == s.id())).collect(),
    })
}

/// Records what was found, before the first write after it.
pub(crate) fn record(db: &Connection, found: &BTreeSet<SetBack>) -> Result<(), StoreError> {
    let known = recorded(db)?;
    if found.is_subset(&known) {
        return Ok(());
    }
    let ids: Vec<&str> = known.union(found).map(|s| s.id()).collect();
    schema::set_meta(db, RECORDED, &ids.join(","))
}

/// Removes the record: a repair accepted the vault as it is.
pub(crate) fn accept(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM meta WHERE key = ?1", [RECORDED])?;
    Ok(())
}

impl Store {
    /// What was set back in this vault. A writer knows it from its opening; a reader looks.
    ///
    /// # Errors
    /// A damaged database, a disk that cannot be read.
    pub fn set_back(&self) -> Result<BTreeSet<SetBack>, StoreError> {
        if self.may_write() {
            return Ok(self.set_back.borrow().clone());
        }
        let _lock = self.read_lock()?;
        let beside = self.beside()?;
        match find(&self.db, &self.keys, &beside) {
            Ok(found) => Ok(found.set_back),
            // What cannot be read does not add up either; the rest of the vault can still be read.
            Err(StoreError::Damaged { .. }) => Ok(BTreeSet::from([SetBack::Rows])),
            Err(other) => Err(other),
        }
    }

    /// The state of the vault as a short text, for an anchor outside its folder.
    ///
    /// # Errors
    /// A damaged database.
    pub fn tip(&self) -> Result<String, StoreError> {
        anchor::Tip::of(&self.db)?.to_json()
    }

    /// Whether the vault is behind such a text, which means that the whole folder was set back. A writer records that for
    /// good. Text that [`Store::tip`] did not write counts as no anchor.
    ///
    /// # Errors
    /// A damaged database, or one that cannot be written.
    pub fn is_behind(&self, tip: &str) -> Result<bool, StoreError> {
        let Ok(anchored) = serde_json::from_str::<anchor::Tip>(tip) else { return Ok(false) };
        let behind = anchor::Tip::of(&self.db)?.is_behind(&anchored);
        if behind && self.may_write() {
            self.set_back.borrow_mut().insert(SetBack::Database);
            record(&self.db, &BTreeSet::from([SetBack::Database]))?;
        }
        Ok(behind)
    }

    pub(crate) fn beside(&self) -> Result<Beside, StoreError> {
        Beside::read(&self.keys, &self.folder, self.revision)
    }
}
