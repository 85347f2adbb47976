//! Forgetting, to the last word.

use habeas_case::event::Subject;
use habeas_case::ids::{EventId, Hash};
use habeas_search::entry;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use std::collections::BTreeSet;

use super::index::SearchIndex;
use super::write::{inflated, text_at};
use super::{pairs, tables};
use crate::StoreError;

/// What is erased in the vault.
#[derive(Debug, Clone, Default)]
pub(crate) struct Gone<'a> {
    /// All of it.
    pub(crate) subjects: &'a [Subject],
    /// Single events, each with its subject: of that, the record goes too, which may say what the event said.
    pub(crate) events: &'a [(Subject, EventId)],
    pub(crate) files: &'a [Hash],
}

impl Gone<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.subjects.is_empty() && self.events.is_empty() && self.files.is_empty()
    }
}

/// Texts that are always taken out one by one, and the most.
const FEW: u64 = 200;
const MANY: u64 = 5_000;
/// To take a text out takes as long as to read so many anew.
const AS_LONG_AS: u64 = 8;

impl SearchIndex {
    /// Forgets sources, in one transaction.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn forget<'k>(&mut self, keys: impl IntoIterator<Item = &'k str>) -> Result<(), StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for key in keys {
            let id = tx.prepare_cached("SELECT id FROM source WHERE key = ?1")?.query_row([key], |row| row.get(0));
            if let Some(id) = id.optional()? {
                forget(&tx, id)?;
            }
        }
        Ok(tx.commit()?)
    }

    /// Forgets what was read from what is gone. The index is no longer complete, in case what follows fails. `false`: it
    /// would take longer than to begin anew, and nothing was done.
    pub(super) fn forget_gone(&mut self, gone: &Gone<'_>) -> Result<bool, StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let ids = sources_of(&tx, gone)?;
        let mut texts = 0;
        for id in &ids {
            let sql = "SELECT coalesce(sum(last - first + 1), 0) FROM pack WHERE source = ?1";
            texts += tx.prepare_cached(sql)?.query_row([id], |row| row.get::<_, i64>(0))?.unsigned_abs();
        }
        let all: i64 = tx.query_row("SELECT coalesce(sum(last - first + 1), 0) FROM pack", [], |row| row.get(0))?;
        let others = all.unsigned_abs().saturating_sub(texts);
        if texts > FEW.max((others / AS_LONG_AS).min(MANY)) {
            return Ok(false);
        }
        ids.iter().try_for_each(|id| forget(&tx, *id))?;
        tables::set_meta(&tx, tables::STATE, "")?;
        tx.commit()?;
        Ok(true)
    }
}

fn sources_of(tx: &Connection, gone: &Gone<'_>) -> Result<BTreeSet<i64>, StoreError> {
    let subjects = gone.subjects.iter().map(|one| ("subject", one.to_string()));
    let events = gone.events.iter().flat_map(|(subject, event)| {
        // The record of a subject has its name for a key.
        [("key", subject.to_string()), ("event", event.to_string())]
    });
    let files = gone.files.iter().map(|one| ("sha256", one.to_string()));
    let mut ids = BTreeSet::new();
    for (column, value) in subjects.chain(events).chain(files) {
        let mut statement = tx.prepare_cached(&format!("SELECT id FROM source WHERE {column} = ?1"))?;
        let found = statement.query_map([value], |row| row.get::<_, i64>(0))?;
        ids.extend(found.collect::<Result<Vec<_>, _>>()?);
    }
    Ok(ids)
}

/// Takes a source out, to its last word.
pub(super) fn forget(tx: &Connection, source: i64) -> Result<(), StoreError> {
    let mut packs = tx.prepare_cached("SELECT first, last, texts FROM pack WHERE source = ?1")?;
    let mut rows = packs.query([source])?;
    while let Some(row) = rows.next()? {
        let texts = inflated(&row.get::<_, Vec<u8>>("texts")?, u64::MAX)?;
        forget_units(tx, row.get("first")?, row.get("last")?, &texts)?;
    }
    for sql in
        ["DELETE FROM pack WHERE source = ?1", "DELETE FROM item WHERE source = ?1", "DELETE FROM source WHERE id = ?1"]
    {
        tx.prepare_cached(sql)?.execute([source])?;
    }
    Ok(())
}

/// FTS5 has no texts: it is given each once more to find its words by.
fn forget_units(tx: &Connection, first: i64, last: i64, texts: &[u8]) -> Result<(), StoreError> {
    let mut units = tx.prepare_cached("SELECT id, start, length FROM unit WHERE id BETWEEN ?1 AND ?2 ORDER BY id")?;
    let mut rows = units.query([first, last])?;
    while let Some(row) = rows.next()? {
        let (id, start, length): (i64, u32, u32) = (row.get("id")?, row.get("start")?, row.get("length")?);
        let text = text_at(texts, start, length)?;
        tx.prepare_cached("INSERT INTO words (words, rowid, body) VALUES ('delete', ?1, ?2)")?
            .execute(rusqlite::params![id, entry(text).words])?;
    }
    tx.prepare_cached("DELETE FROM unit WHERE id BETWEEN ?1 AND ?2")?.execute([first, last])?;
    pairs::forget(tx, first, last)
}
