//! Makes a new database of what can be read of a damaged one.
//!
//! A page that does not verify ends a scan, from whichever side it comes. So the rows are read in many small ranges of their
//! keys, each from both ends: only rows that share a page with the damage are lost, or lie below it.

use habeas_case::event::Event;
use habeas_case::ids::{DeskId, Hash};
use habeas_vault::{Keys, Random, SealedFile, private};
use rusqlite::{Connection, Row, params};
use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use crate::kept::at;
use crate::{Access, DATABASE, StoreError, UNPUBLISHED_DATABASE, erase, events, files, location, lost, schema, sums};

/// Builds the new database beside the old one, of which the caller has a copy, and exchanges the two. Returns how many events
/// were not saved.
pub(crate) fn rebuild(folder: &Path, keys: &Keys, lock: &File, random: &mut dyn Random) -> Result<u32, StoreError> {
    // An interrupted write may have left its journal, which a reader could not roll back.
    let old = schema::connect(&folder.join(DATABASE), keys, Access::Write).map_err(unreadable)?;
    schema::require_readable(&old).map_err(unreadable)?;
    drop(old);
    let salvaged = Salvaged::read(&mut Damaged { path: &folder.join(DATABASE), keys, db: None });
    let (read, all) = (salvaged.events.len(), salvaged.known);
    // A vault with most of it gone is better restored from a backup.
    if read * 2 <= all || read == 0 {
        return Err(StoreError::Unrepairable { detail: format!("{read} of {all} events can be read") });
    }
    let path = folder.join(UNPUBLISHED_DATABASE);
    private().create(true).truncate(true).open(&path).map_err(at(&path))?;
    let mut desk = [0; 16];
    random.fill(&mut desk).map_err(at(folder))?;
    let unsaved = salvaged.write(&path, keys, DeskId(desk), lock)?;
    habeas_vault::rename(&path, &folder.join(DATABASE))?;
    habeas_vault::sync_folder(folder)?;
    Ok(unsaved)
}

fn unreadable(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { detail, .. } => StoreError::Unrepairable { detail },
        other => other,
    }
}

/// What could be read.
struct Salvaged {
    events: BTreeMap<String, Event>,
    /// How many events there were, by their index or by their sum.
    known: usize,
    /// How often a row of each table was changed.
    changes: Vec<(String, i64)>,
    contents: BTreeMap<Hash, SealedFile>,
    memos: BTreeMap<String, String>,
    meta: BTreeMap<String, String>,
}

impl Salvaged {
    fn read(old: &mut Damaged<'_>) -> Self {
        let mut events = BTreeMap::new();
        old.by_ranges(&format!("SELECT {} FROM events", events::COLUMNS), "id", |row| {
            let event = events::EventRow::read(row)?.parse().ok();
            events.extend(event.map(|event: Event| (event.id.to_string(), event)));
            Ok(())
        });
        let mut contents = BTreeMap::new();
        old.by_ranges("SELECT sha256, sealed_id, size FROM contents", "sha256", |row| {
            let hash = Hash::parse(&row.get::<_, String>("sha256")?).ok();
            let (sealed_id, size) = (row.get::<_, String>("sealed_id")?, row.get("size")?);
            let sealed = hash.and_then(|hash| files::sealed_file(hash, &sealed_id, size).ok());
            contents.extend(hash.zip(sealed));
            Ok(())
        });
        let mut indexed = 0;
        old.rows("SELECT subject, desk, seq FROM events ORDER BY subject, desk, seq", &[], &mut |_| {
            indexed += 1;
            Ok(())
        });
        let (mut summed, mut changes) = (0, Vec::new());
        old.rows("SELECT name, rows, changes FROM sums", &[], &mut |row| {
            let table: String = row.get("name")?;
            if table == sums::EVENTS {
                summed = usize::try_from(row.get::<_, i64>("rows")?).unwrap_or_default();
            }
            changes.push((table, row.get("changes")?));
            Ok(())
        });
        let known = summed.max(indexed).max(events.len());
        Self { events, known, changes, contents, memos: old.pairs("memos"), meta: old.pairs("meta") }
    }

    /// Writes what was read. Of each chain the events up to the first that does not fit are taken.
    fn write(&self, path: &Path, keys: &Keys, desk: DeskId, lock: &File) -> Result<u32, StoreError> {
        let mut db = schema::connect(path, keys, Access::Write)?;
        schema::migrate(&mut db)?;
        sums::watch(&db)?;
        location::record_desk(&db, desk, lock)?;
        let tx = db.transaction()?;
        let mut in_order: Vec<&Event> = self.events.values().collect();
        in_order.sort_by_key(|event| (event.subject, event.desk, event.seq));
        let mut saved = 0;
        for event in in_order {
            if events::require_next(&tx, event).is_ok() {
                events::insert(&tx, event)?;
                saved += 1;
            }
        }
        for sealed in self.contents.values() {
            files::insert_content(&tx, sealed)?;
        }
        for (key, value) in &self.memos {
            tx.execute("INSERT INTO memos (key, value) VALUES (?1, ?2)", params![key, value])?;
        }
        for key in [lost::LOST, erase::TO_REMOVE] {
            if let Some(value) = self.meta.get(key) {
                schema::set_meta(&tx, key, value)?;
            }
        }
        sums::go_on_from(&tx, &self.changes)?;
        tx.commit()?;
        db.close().map_err(|(_, source)| StoreError::from(source))?;
        let all = self.events.len().max(self.known);
        Ok(u32::try_from(all.saturating_sub(saved)).unwrap_or(u32::MAX))
    }
}

/// A database that cannot be read everywhere. After a page that does not verify, SQLCipher refuses every further read on the
/// connection, so it is opened anew.
struct Damaged<'a> {
    path: &'a Path,
    keys: &'a Keys,
    db: Option<Connection>,
}

type Take<'t> = &'t mut dyn FnMut(&Row<'_>) -> rusqlite::Result<()>;

impl Damaged<'_> {
    /// Hands over the rows up to the first that cannot be read.
    fn rows(&mut self, sql: &str, range: &[&str], take: Take<'_>) {
        if self.db.is_none() {
            self.db = schema::connect(self.path, self.keys, Access::Read).ok();
        }
        let Some(db) = &self.db else { return };
        let mut read = || -> rusqlite::Result<()> {
            let mut statement = db.prepare_cached(sql)?;
            let mut rows = statement.query(rusqlite::params_from_iter(range))?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
            Ok(())
        };
        if read().is_err() {
            self.db = None;
        }
    }

    /// Reads a table whose key begins with hexadecimal digits, in ranges, each from both ends.
    fn by_ranges(&mut self, select: &str, key: &str, mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>) {
        const DIGITS: u32 = 3;
        for n in 0..16_u32.pow(DIGITS) {
            // `g` follows every digit.
            let next = if n + 1 == 16_u32.pow(DIGITS) { "g".to_owned() } else { format!("{:03x}", n + 1) };
            for order in ["ASC", "DESC"] {
                let sql = format!("{select} WHERE {key} >= ?1 AND {key} < ?2 ORDER BY {key} {order}");
                self.rows(&sql, &[&format!("{n:03x}"), &next], &mut take);
            }
        }
    }

    /// A table of keys and values, as far as it can be read from both ends.
    fn pairs(&mut self, table: &str) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for order in ["ASC", "DESC"] {
            self.rows(&format!("SELECT key, value FROM {table} ORDER BY key {order}"), &[], &mut |row| {
                found.insert(row.get("key")?, row.get("value")?);
                Ok(())
            });
        }
        found
    }
}
