//! Erasure of subjects, or of single events: the content of the events, the files that no other event refers to, the settings and drafts that
//! mention them.
//!
//! The event itself stays: its hash covers a salted digest and not the payload, so the chain still verifies and shows that
//! something was erased. An erased subject stays erased: [`Store::merge`] does not accept content about it from another copy
//! of the case. So does a single event: what is here without its content takes none from a copy.
//!
//! # Order
//! One transaction erases the content and records which sealed files to remove. Then the files are removed, and then the
//! record of them. If this is interrupted, opening the vault for writing finishes it.
//!
//! # Derived data
//! Data derived from events or files (a cache of extracted text) goes into the encrypted database, in a table of its own:
//! only there it is erased in the same transaction. [`TABLES`] lists every table with what an erasure does to it, and a test
//! fails if the schema has a table that is not listed. To add one: a migration in `schema.rs`, an entry in [`TABLES`], and a
//! purge that removes everything derived from [`ErasurePlan::subjects`] and [`ErasurePlan::files`].
//!
//! The search index is a file of its own, since it may be thrown away at any time. It forgets before anything is erased here
//! (`search`), so that an interruption leaves too little in it and never too much.

use habeas_case::event::{Event, Subject};
use habeas_case::file_refs::referenced_hashes;
use habeas_case::ids::{EventId, Hash};
use habeas_vault::{ContentHash, Random};
use rusqlite::{Connection, Transaction};
use std::collections::BTreeSet;
use std::path::Path;

use crate::search::Gone;
use crate::{FILES, Store, StoreError, mentions, schema};

/// The names of sealed files that are still to be removed, in `meta`.
pub(crate) const TO_REMOVE: &str = "to_remove";

/// What an erasure does to a table.
enum OnErase {
    /// The table holds no content of a case: only ids, hashes, sizes and facts about the vault itself.
    Nothing,
    /// Removes the content, in the transaction of the erasure.
    Purge(fn(&Transaction<'_>, &ErasurePlan) -> Result<(), StoreError>),
}

/// Every table of the database.
const TABLES: &[(&str, OnErase)] = &[
    ("meta", OnErase::Nothing),
    ("heads", OnErase::Nothing),
    // Triggers of the connection follow every change (`sums.rs`).
    ("sums", OnErase::Nothing),
    ("events", OnErase::Purge(purge_events)),
    ("contents", OnErase::Purge(purge_contents)),
    ("memos", OnErase::Purge(purge_settings)),
];

/// What [`Store::erase`] removed, or would remove.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ErasureReport {
    pub events: u32,
    pub files: u32,
    pub bytes: u64,
    pub settings: u32,
}

/// What to erase.
#[derive(Debug, Clone, Default)]
pub struct Erasure {
    pub subjects: Vec<Subject>,
    /// Single events of subjects that stay.
    pub events: Vec<EventId>,
    /// Files of those that an event written anew in their place still refers to.
    pub needed: Vec<Hash>,
    /// Ids and references. A setting that contains one of them is removed.
    pub ids: Vec<String>,
    /// Names of people and companies. A draft that mentions one of them is removed.
    pub names: Vec<String>,
}

/// Everything that an erasure removes, determined before it starts.
struct ErasurePlan {
    subjects: Vec<Subject>,
    /// Single events of other subjects.
    single: Vec<EventId>,
    /// Those that are here, each with its subject.
    released: Vec<(Subject, EventId)>,
    /// Events that still have their content.
    events: u32,
    /// Files that only those events refer to.
    files: Vec<OrphanedFile>,
    /// Keys of settings.
    settings: Vec<String>,
}

struct OrphanedFile {
    sha256: Hash,
    bytes: u64,
}

impl ErasurePlan {
    fn report(&self) -> ErasureReport {
        ErasureReport {
            events: self.events,
            files: count(self.files.len()),
            bytes: self.files.iter().map(|f| f.bytes).sum(),
            settings: count(self.settings.len()),
        }
    }
}

impl Store {
    /// Whether all content about a subject was erased here. [`Store::merge`] then accepts no content about it.
    ///
    /// # Errors
    /// A damaged database.
    pub fn is_erased(&self, subject: Subject) -> Result<bool, StoreError> {
        is_erased(&self.db, subject)
    }

    /// Whether [`Store::merge`] would store the content of an event from another copy, or has it already.
    ///
    /// # Errors
    /// A damaged database.
    pub fn accepts_content(&self, event: &Event) -> Result<bool, StoreError> {
        match crate::events::find(&self.db, event.id)? {
            Some(stored) => Ok(stored.body.is_some()),
            None => Ok(event.body.is_some() && !self.is_erased(event.subject)?),
        }
    }

    /// What [`Store::erase`] would remove.
    ///
    /// # Errors
    /// A damaged database.
    pub fn preview_erasure(&self, erasure: &Erasure) -> Result<ErasureReport, StoreError> {
        Ok(self.plan_erasure(erasure)?.report())
    }

    /// Erases subjects permanently: afterwards the vault contains nothing of their content. What a repair put aside
    /// (`before-repair-…`) stays until its owner removes it.
    ///
    /// # Errors
    /// The database cannot be written. A file that cannot be removed now is removed when the vault is next opened; in a vault
    /// that was set back, after its repair. [`Note::FilesNotRemoved`] says so.
    pub fn erase(&mut self, erasure: &Erasure, random: &mut dyn Random) -> Result<ErasureReport, StoreError> {
        self.require_writer()?;
        let plan = self.plan_erasure(erasure)?;
        let file_names: Vec<String> =
            plan.files.iter().map(|f| self.keys.file_name(&ContentHash(f.sha256.0))).collect();
        let files: Vec<Hash> = plan.files.iter().map(|f| f.sha256).collect();
        self.forget_erased(&Gone { subjects: &plan.subjects, events: &plan.released, files: &files });
        self.write(random, |tx| {
            for (_, on_erase) in TABLES {
                match on_erase {
                    OnErase::Nothing => {}
                    OnErase::Purge(purge) => purge(tx, &plan)?,
                }
            }
            record_removals(tx, file_names.iter().map(String::as_str))
        })?;
        self.prune_after_erasure(random);
        Ok(plan.report())
    }

    fn plan_erasure(&self, erasure: &Erasure) -> Result<ErasurePlan, StoreError> {
        let subjects: BTreeSet<Subject> = erasure.subjects.iter().copied().collect();
        let single: BTreeSet<EventId> = erasure.events.iter().copied().collect();
        let (mut events, mut hashes, mut released) = (0, BTreeSet::new(), Vec::new());
        let mut needed: BTreeSet<Hash> = erasure.needed.iter().copied().collect();
        for event in self.all_events()? {
            if subjects.contains(&event.subject) || single.contains(&event.id) {
                events += u32::from(event.body.is_some());
                if !subjects.contains(&event.subject) {
                    released.push((event.subject, event.id));
                }
                hashes.extend(referenced_hashes(&event));
            } else {
                needed.extend(referenced_hashes(&event));
            }
        }
        let mut files = Vec::new();
        for sha256 in hashes.difference(&needed) {
            files.extend(self.content(*sha256)?.map(|sealed| OrphanedFile { sha256: *sha256, bytes: sealed.len }));
        }
        let settings = self.settings_about(erasure)?;
        let (subjects, single) = (erasure.subjects.clone(), erasure.events.clone());
        Ok(ErasurePlan { subjects, single, released, events, files, settings })
    }

    /// The keys of settings that mention what is erased.
    fn settings_about(&self, erasure: &Erasure) -> Result<Vec<String>, StoreError> {
        let mut statement = self.db.prepare("SELECT key, value FROM memos")?;
        let mut rows = statement.query([])?;
        let mut keys = Vec::new();
        while let Some(row) = rows.next()? {
            if mentions::is_about(&row.get::<_, String>("value")?, &erasure.ids, &erasure.names) {
                keys.push(row.get("key")?);
            }
        }
        Ok(keys)
    }
}

fn purge_events(tx: &Transaction<'_>, plan: &ErasurePlan) -> Result<(), StoreError> {
    for subject in &plan.subjects {
        let sql = "UPDATE events SET salt = NULL, payload = NULL WHERE subject = ?1 AND payload IS NOT NULL";
        tx.execute(sql, [subject.to_string()])?;
    }
    for event in &plan.single {
        let sql = "UPDATE events SET salt = NULL, payload = NULL WHERE id = ?1 AND payload IS NOT NULL";
        tx.execute(sql, [event.to_string()])?;
    }
    Ok(())
}

fn purge_contents(tx: &Transaction<'_>, plan: &ErasurePlan) -> Result<(), StoreError> {
    for file in &plan.files {
        tx.execute("DELETE FROM contents WHERE sha256 = ?1", [file.sha256.to_string()])?;
    }
    Ok(())
}

fn purge_settings(tx: &Transaction<'_>, plan: &ErasurePlan) -> Result<(), StoreError> {
    for key in &plan.settings {
        tx.execute("DELETE FROM memos WHERE key = ?1", [key])?;
    }
    Ok(())
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

pub(crate) fn is_erased(db: &Connection, subject: Subject) -> Result<bool, StoreError> {
    let sql = "SELECT COUNT(*) > 0 AND COUNT(payload) = 0 FROM events WHERE subject = ?1";
    Ok(db.prepare_cached(sql)?.query_row([subject.to_string()], |row| row.get(0))?)
}

pub(crate) fn pending_removals(db: &Connection) -> Result<Vec<String>, StoreError> {
    match schema::meta(db, TO_REMOVE)? {
        None => Ok(Vec::new()),
        Some(text) => serde_json::from_str(&text).map_err(|e| StoreError::damaged_by("the files to remove", e)),
    }
}

pub(crate) fn record_removals<'a>(db: &Connection, names: impl Iterator<Item = &'a str>) -> Result<(), StoreError> {
    let mut all: BTreeSet<String> = pending_removals(db)?.into_iter().collect();
    all.extend(names.map(str::to_owned));
    set_pending_removals(db, &all.into_iter().collect::<Vec<_>>())
}

fn set_pending_removals(db: &Connection, names: &[String]) -> Result<(), StoreError> {
    if names.is_empty() {
        db.execute("DELETE FROM meta WHERE key = ?1", [TO_REMOVE])?;
        return Ok(());
    }
    let text = serde_json::to_string(names).map_err(|e| StoreError::damaged_by("the files to remove", e))?;
    schema::set_meta(db, TO_REMOVE, &text)
}

/// Keeps a file whose content is stored again before the file was removed.
pub(crate) fn cancel_removal(db: &Connection, name: &str) -> Result<(), StoreError> {
    let all = pending_removals(db)?;
    if all.iter().any(|n| n == name) {
        set_pending_removals(db, &all.into_iter().filter(|n| n != name).collect::<Vec<_>>())?;
    }
    Ok(())
}

/// Removes the sealed files of past erasures. A file that cannot be removed now stays on the list.
pub(crate) fn finish_removals(db: &Connection, folder: &Path) -> Result<(), StoreError> {
    let names = pending_removals(db)?;
    if names.is_empty() {
        return Ok(());
    }
    let gone = |name: &String| habeas_vault::remove_file(&folder.join(FILES).join(name)).is_ok();
    let left: Vec<String> = names.into_iter().filter(|name| !gone(name)).collect();
    // Until the folder is on the disk, a cut of power can bring every name back: then all stay on the list.
    if habeas_vault::sync_folder(&folder.join(FILES)).is_err() {
        return Ok(());
    }
    set_pending_removals(db, &left)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Content in a table that no erasure knows would survive it.
    #[test]
    fn every_table_says_what_an_erasure_does_to_it() {
        let mut db = Connection::open_in_memory().unwrap();
        schema::migrate(&mut db).unwrap();
        let mut statement = db
            .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'")
            .unwrap();
        let found: BTreeSet<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let listed: BTreeSet<String> = TABLES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(found, listed, "list the table in TABLES, with a purge if it holds content");
    }
}
