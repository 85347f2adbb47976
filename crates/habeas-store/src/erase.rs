//! Forgetting: payloads and salts of events, the files that only they named, the memos that speak of them.
//!
//! The event stays in its place: its hash covers a salted digest and not the payload, so the chain still verifies and
//! shows that something was erased. An erased subject stays erased: what a copy of the case still holds of it is taken
//! in without its content (see [`Store::merge`]).
//!
//! # Order
//! One transaction erases the payloads, forgets the contents and writes down which sealed files have to go; then the
//! files are removed, then the note of them. A cut in between is finished when the vault is next opened for writing.

use habeas_case::event::{Event, Subject};
use habeas_case::ids::Hash;
use habeas_case::kept::hashes_named;
use habeas_vault::Random;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;

use crate::{FILES, Store, StoreError, head, schema};

/// The names of sealed files that are still to be removed, in `meta`.
const TO_REMOVE: &str = "to_remove";

/// What [`Store::erase`] took away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Erased {
    pub events: u32,
    pub files: u32,
    pub bytes: u64,
    pub memos: u32,
}

/// What is to be forgotten.
#[derive(Debug, Clone, Default)]
pub struct Forgotten {
    pub subjects: Vec<Subject>,
    /// A memo in which one of these words stands is forgotten too: ids, references.
    pub words: Vec<String>,
    /// A memo is forgotten too where one of these stands inside a text of it: names of people and companies.
    pub names: Vec<String>,
}

impl Store {
    /// Whether everything about a subject was erased here. Nothing about it is taken in again.
    ///
    /// # Errors
    /// A damaged database.
    pub fn is_erased(&self, subject: Subject) -> Result<bool, StoreError> {
        is_erased(&self.db, subject)
    }

    /// Whether the content of an event from another copy would be kept here.
    ///
    /// # Errors
    /// A damaged database.
    pub fn would_keep(&self, event: &Event) -> Result<bool, StoreError> {
        match crate::events::one(&self.db, event.id)? {
            Some(here) => Ok(here.body.is_some()),
            None => Ok(event.body.is_some() && !self.is_erased(event.subject)?),
        }
    }

    /// What [`Store::erase`] would take away, without doing it.
    ///
    /// # Errors
    /// A damaged database.
    pub fn would_erase(&self, what: &Forgotten) -> Result<Erased, StoreError> {
        let (events, orphaned) = self.losses(what)?;
        Ok(Erased { events, memos: count(self.memos_about(what)?.len()), ..orphaned.sum() })
    }

    /// Forgets subjects for good: afterwards nothing of their content is left in this vault.
    ///
    /// # Errors
    /// The database cannot be written. A file that cannot be removed now is removed at a later start.
    pub fn erase(&mut self, what: &Forgotten, random: &mut dyn Random) -> Result<Erased, StoreError> {
        self.must_write()?;
        let (events, orphaned) = self.losses(what)?;
        let memos = self.memos_about(what)?;
        let erased = Erased { events, memos: count(memos.len()), ..orphaned.sum() };
        let names: Vec<String> = orphaned.names(self);
        let tx = self.db.transaction()?;
        for subject in &what.subjects {
            let sql = "UPDATE events SET salt = NULL, payload = NULL WHERE subject = ?1 AND payload IS NOT NULL";
            if tx.execute(sql, [subject.to_string()])? > 0 {
                // The anchor moves too, so that yesterday's database cannot bring it back unseen.
                head::advance(&tx, mark(*subject))?;
            }
        }
        for content in &orphaned.0 {
            tx.execute("DELETE FROM contents WHERE sha256 = ?1", [content.sha256.to_string()])?;
        }
        for key in &memos {
            tx.execute("DELETE FROM memos WHERE key = ?1", [key])?;
        }
        remember_removals(&tx, &names)?;
        tx.commit()?;
        head::anchor(&self.db, &self.keys, &self.folder, random)?;
        finish_removals(&self.db, &self.folder)?;
        Ok(erased)
    }

    /// How many payloads go, and which contents no living event names any more then.
    fn losses(&self, what: &Forgotten) -> Result<(u32, Orphaned), StoreError> {
        let going: BTreeSet<Subject> = what.subjects.iter().copied().collect();
        let (mut events, mut lost, mut kept) = (0, BTreeSet::new(), BTreeSet::new());
        for event in self.all_events()? {
            if going.contains(&event.subject) {
                events += u32::from(event.body.is_some());
                lost.extend(hashes_named(&event));
            } else {
                kept.extend(hashes_named(&event));
            }
        }
        let mut orphaned = Vec::new();
        for hash in lost.difference(&kept) {
            orphaned.extend(self.content(*hash)?.map(|sealed| Content { sha256: *hash, bytes: sealed.len }));
        }
        Ok((events, Orphaned(orphaned)))
    }

    /// The keys of memos that speak of what goes.
    fn memos_about(&self, what: &Forgotten) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare("SELECT key, value FROM memos")?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        let mut keys = Vec::new();
        for row in rows {
            let (key, value) = row?;
            if what.words.iter().any(|w| value.contains(w.as_str()))
                || serde_json::from_str(&value).is_ok_and(|read| names_one(&read, &what.names))
            {
                keys.push(key);
            }
        }
        Ok(keys)
    }
}

/// Whether one of the names stands in a text inside a draft. A plain word, such as a choice of colours, is no draft.
fn names_one(value: &serde_json::Value, names: &[String]) -> bool {
    fn inside(value: &serde_json::Value, names: &[String]) -> bool {
        match value {
            serde_json::Value::String(text) => names.iter().any(|n| text.contains(n.as_str())),
            serde_json::Value::Array(all) => all.iter().any(|v| inside(v, names)),
            serde_json::Value::Object(all) => all.values().any(|v| inside(v, names)),
            _ => false,
        }
    }
    (value.is_object() || value.is_array()) && inside(value, names)
}

struct Content {
    sha256: Hash,
    bytes: u64,
}

struct Orphaned(Vec<Content>);

impl Orphaned {
    fn sum(&self) -> Erased {
        Erased { files: count(self.0.len()), bytes: self.0.iter().map(|c| c.bytes).sum(), ..Erased::default() }
    }

    fn names(&self, store: &Store) -> Vec<String> {
        self.0.iter().map(|c| store.keys.file_name(&habeas_vault::ContentHash::from_bytes(c.sha256.0))).collect()
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What the anchor counts for an erasure.
fn mark(subject: Subject) -> Hash {
    Hash(Sha256::digest(format!("habeas-erased/1\n{subject}\n").as_bytes()).into())
}

pub(crate) fn is_erased(db: &Connection, subject: Subject) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*), COUNT(payload) FROM events WHERE subject = ?1";
    let (all, living): (i64, i64) =
        db.prepare_cached(sql)?.query_row([subject.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(all > 0 && living == 0)
}

fn still_to_remove(db: &Connection) -> Result<Vec<String>, StoreError> {
    match schema::meta(db, TO_REMOVE)? {
        None => Ok(Vec::new()),
        Some(text) => serde_json::from_str(&text).map_err(|e| StoreError::Damaged { detail: e.to_string() }),
    }
}

fn remember_removals(db: &Connection, names: &[String]) -> Result<(), StoreError> {
    let mut all = still_to_remove(db)?;
    all.extend(names.iter().cloned());
    write_removals(db, &all)
}

fn write_removals(db: &Connection, names: &[String]) -> Result<(), StoreError> {
    if names.is_empty() {
        db.execute("DELETE FROM meta WHERE key = ?1", [TO_REMOVE])?;
        return Ok(());
    }
    let text = serde_json::to_string(names).map_err(|e| StoreError::Damaged { detail: e.to_string() })?;
    schema::set_meta(db, TO_REMOVE, &text)
}

/// The same content is stored again before its file could be removed: it stays.
pub(crate) fn wanted_again(db: &Connection, name: &str) -> Result<(), StoreError> {
    let all = still_to_remove(db)?;
    if all.iter().any(|n| n == name) {
        write_removals(db, &all.into_iter().filter(|n| n != name).collect::<Vec<_>>())?;
    }
    Ok(())
}

/// Removes the sealed files that were forgotten. One that cannot be removed now stays on the list.
pub(crate) fn finish_removals(db: &Connection, folder: &Path) -> Result<(), StoreError> {
    let names = still_to_remove(db)?;
    if names.is_empty() {
        return Ok(());
    }
    let left: Vec<String> = names.into_iter().filter(|name| !removed(&folder.join(FILES).join(name))).collect();
    write_removals(db, &left)
}

fn removed(path: &Path) -> bool {
    match std::fs::remove_file(path) {
        Ok(()) => true,
        Err(e) => e.kind() == std::io::ErrorKind::NotFound,
    }
}
