//! Adding to the index.

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use habeas_case::event::Subject;
use habeas_case::ids::{EventId, Hash};
use habeas_search::{Entry, Kind, entry, words};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, named_params};
use std::collections::BTreeMap;
use std::io::{Read, Write};

use super::forget::forget;
use super::index::SearchIndex;
use super::pairs::Block;
use crate::StoreError;

/// Bytes of text that are deflated together. What is found costs the inflating of one such pack.
const PACK: usize = 64 * 1024;

/// Something that is indexed as one and forgotten as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchSource {
    /// Names it: the same thing has the same key.
    pub key: String,
    /// Changes when its text does.
    pub mark: String,
    /// What is erased with it.
    pub subject: Subject,
    /// The file that it is read from.
    pub sha256: Option<Hash>,
    /// The event that names it, where it is not its subject as a whole.
    pub event: Option<EventId>,
    pub kind: Kind,
    /// The names by which it is found.
    pub company: String,
    pub person: String,
    /// What the owner of the index wants to know of it again.
    pub about: String,
}

/// A piece of text that is found as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchUnit {
    /// What in the source it belongs to, by its path there; empty for the source itself.
    pub item: String,
    /// The kind of file, where it is one.
    pub kind: Option<Kind>,
    /// The part of the item, and its first row in that part, from 0 on.
    pub part: u32,
    pub row: u64,
    /// Lines at its beginning that stand in no row: the head of a mail, the columns of a table.
    pub lead: u8,
    /// Each further line is a row of its own.
    pub lines: bool,
    pub day: Option<Date>,
    /// Who wrote it.
    pub sender: String,
    pub text: String,
}

/// How far a source is indexed: items that are complete, and texts of the next one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Upto {
    pub items: u32,
    pub units: u32,
    pub done: bool,
}

/// Texts of a source. If another process came further than `from`, nothing is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition {
    pub source: SearchSource,
    pub units: Vec<SearchUnit>,
    /// How far the source was indexed before, and is then.
    pub from: Upto,
    pub upto: Upto,
}

/// What an index has of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indexed {
    pub mark: String,
    pub upto: Upto,
}

impl SearchIndex {
    /// What is indexed, by key.
    ///
    /// # Errors
    /// A damaged index.
    pub fn sources(&self) -> Result<BTreeMap<String, Indexed>, StoreError> {
        let mut statement = self.db.prepare_cached("SELECT key, mark, items, units, done FROM source")?;
        let rows = statement.query_map([], |row| {
            let upto = Upto { items: row.get("items")?, units: row.get("units")?, done: row.get("done")? };
            Ok((row.get("key")?, Indexed { mark: row.get("mark")?, upto }))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many sources there are.
    ///
    /// # Errors
    /// A damaged index.
    pub fn count(&self) -> Result<usize, StoreError> {
        let count: i64 = self.db.query_row("SELECT count(*) FROM source", [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Adds texts, in one transaction. `false`: some do not follow what is there, as another process has gone further or what
    /// they follow was forgotten since. Those are left out.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn add(&mut self, additions: &[Addition]) -> Result<bool, StoreError> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut all = true;
        for one in additions {
            all &= add(&tx, one)?;
        }
        tx.commit()?;
        Ok(all)
    }
}

fn add(tx: &Transaction<'_>, Addition { source, units, from, upto }: &Addition) -> Result<bool, StoreError> {
    let Some(id) = begin(tx, source, *from)? else { return Ok(false) };
    let mut unit = next_id(tx, "unit")?;
    let mut pack = Pack {
        id: next_id(tx, "pack")?,
        source: id,
        first: unit,
        days: None,
        texts: Vec::new(),
        block: Block::new(unit),
    };
    let mut item = None;
    for one in units {
        pack.add(tx, unit, item_of(tx, id, source.kind, one, &mut item)?, one)?;
        unit += 1;
    }
    pack.close(tx, unit)?;
    pack.block.close(tx)?;
    let sql = "UPDATE source SET items = ?2, units = ?3, done = ?4 WHERE id = ?1";
    tx.prepare_cached(sql)?.execute(rusqlite::params![id, upto.items, upto.units, upto.done])?;
    Ok(true)
}

/// The id of a source, entered if it is new. `None`: another process has gone further.
fn begin(tx: &Transaction<'_>, source: &SearchSource, from: Upto) -> Result<Option<i64>, StoreError> {
    let sql = "SELECT id, mark, items, units, done FROM source WHERE key = ?1";
    let there = tx.prepare_cached(sql)?.query_row([&source.key], |row| {
        let upto = Upto { items: row.get("items")?, units: row.get("units")?, done: row.get("done")? };
        Ok((row.get::<_, i64>("id")?, row.get::<_, String>("mark")?, upto))
    });
    match there.optional()? {
        Some((id, mark, upto)) if mark == source.mark && upto == from => return Ok(Some(id)),
        Some((_, mark, _)) if mark == source.mark => return Ok(None),
        Some((id, ..)) => forget(tx, id)?,
        None => (),
    }
    // What was begun elsewhere, and is gone since, is begun anew.
    if from != Upto::default() {
        return Ok(None);
    }
    let sql = "INSERT INTO source (key, mark, subject, sha256, event, kind, company, person, about, items, units, done)
        VALUES (:key, :mark, :subject, :sha256, :event, :kind, :company, :person, :about, 0, 0, 0)";
    tx.prepare_cached(sql)?.execute(named_params! {
        ":key": source.key,
        ":mark": source.mark,
        ":subject": source.subject.to_string(),
        ":sha256": source.sha256.map(|hash| hash.to_string()),
        ":event": source.event.map(|event| event.to_string()),
        ":kind": source.kind.id(),
        ":company": spaced(&source.company),
        ":person": spaced(&source.person),
        ":about": source.about,
    })?;
    Ok(Some(tx.last_insert_rowid()))
}

/// Folded words with a space before and behind each, so that a whole word or its beginning can be looked for.
pub(super) fn spaced(text: &str) -> String {
    words(text).into_iter().fold(" ".to_owned(), |out, word| out + &word + " ")
}

/// The next id: they rise in the order of intake.
fn next_id(tx: &Connection, table: &str) -> Result<i64, StoreError> {
    let sql = format!("SELECT coalesce(max(id), 0) + 1 FROM {table}");
    Ok(tx.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// The id of the item of a unit. Units of one item come one after the other.
fn item_of(
    tx: &Transaction<'_>,
    source: i64,
    kind: Kind,
    unit: &SearchUnit,
    last: &mut Option<(i64, String)>,
) -> Result<i64, StoreError> {
    if let Some((id, _)) = last.as_ref().filter(|(_, path)| *path == unit.item) {
        return Ok(*id);
    }
    // An item that was begun in an earlier transaction is the last of its source.
    let sql = "SELECT id, path FROM item WHERE source = ?1 ORDER BY id DESC LIMIT 1";
    let begun = match last {
        None => tx.prepare_cached(sql)?.query_row([source], |row| Ok((row.get(0)?, row.get(1)?))).optional()?,
        Some(_) => None,
    };
    let id = match begun {
        Some((id, path)) if unit.item == String::as_str(&path) => id,
        _ => {
            let kind = unit.kind.unwrap_or(kind).id();
            let sql = "INSERT INTO item (source, path, kind) VALUES (?1, ?2, ?3)";
            tx.prepare_cached(sql)?.execute(rusqlite::params![source, unit.item, kind])?;
            tx.last_insert_rowid()
        }
    };
    *last = Some((id, unit.item.clone()));
    Ok(id)
}

/// Texts until there are enough of them to be deflated together.
struct Pack {
    id: i64,
    source: i64,
    first: i64,
    /// The earliest day and the latest; a text without a day has 0.
    days: Option<(i64, i64)>,
    texts: Vec<u8>,
    block: Block,
}

impl Pack {
    fn add(&mut self, tx: &Transaction<'_>, id: i64, item: i64, unit: &SearchUnit) -> Result<(), StoreError> {
        if !self.texts.is_empty() && self.texts.len() + unit.text.len() > PACK {
            self.close(tx, id)?;
        }
        let Entry { words, pairs } = entry(&unit.text);
        tx.prepare_cached("INSERT INTO words (rowid, body) VALUES (?1, ?2)")?.execute(rusqlite::params![id, words])?;
        self.block.add(tx, &pairs)?;
        let day = unit.day.map_or(0, number);
        self.days = Some(self.days.map_or((day, day), |(from, to)| (from.min(day), to.max(day))));
        let sql = "INSERT INTO unit (id, item, pack, start, length, part, row, shape, day, sender)
            VALUES (:id, :item, :pack, :start, :length, :part, :row, :shape, :day, :sender)";
        tx.prepare_cached(sql)?.execute(named_params! {
            ":id": id,
            ":item": item,
            ":pack": self.id,
            ":start": int(self.texts.len()),
            ":length": int(unit.text.len()),
            ":part": unit.part,
            ":row": i64::try_from(unit.row).unwrap_or(i64::MAX),
            ":shape": i64::from(unit.lead) * 2 + i64::from(unit.lines),
            ":day": day,
            ":sender": if unit.sender.is_empty() { String::new() } else { spaced(&unit.sender) },
        })?;
        self.texts.extend_from_slice(unit.text.as_bytes());
        Ok(())
    }

    /// Stores what there is; `next` is the first id of the pack that follows.
    fn close(&mut self, tx: &Transaction<'_>, next: i64) -> Result<(), StoreError> {
        if next > self.first {
            let (earliest, latest) = self.days.take().unwrap_or_default();
            let sql = "INSERT INTO pack (id, source, first, last, earliest, latest, texts)
                VALUES (:id, :source, :first, :last, :earliest, :latest, :texts)";
            tx.prepare_cached(sql)?.execute(named_params! {
                ":id": self.id,
                ":source": self.source,
                ":first": self.first,
                ":last": next - 1,
                ":earliest": earliest,
                ":latest": latest,
                ":texts": deflated(&self.texts)?,
            })?;
            self.id += 1;
        }
        self.first = next;
        self.texts.clear();
        Ok(())
    }
}

/// A day as a number that sorts as days do.
pub(super) fn number(day: Date) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

fn int(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn deflated(texts: &[u8]) -> Result<Vec<u8>, StoreError> {
    let failed = |e| StoreError::damaged_by("the texts of the index", e);
    let mut encoder = DeflateEncoder::new(Vec::with_capacity(texts.len() / 2), Compression::new(3));
    encoder.write_all(texts).map_err(failed)?;
    encoder.finish().map_err(failed)
}

/// The texts of a pack, up to so many bytes. A pack is never larger than one text allows.
pub(super) fn inflated(texts: &[u8], most: u64) -> Result<Vec<u8>, StoreError> {
    const MOST: u64 = 64 * 1024 * 1024;
    let mut out = Vec::with_capacity(PACK);
    let read = DeflateDecoder::new(texts).take(most.min(MOST)).read_to_end(&mut out);
    read.map_err(|e| StoreError::damaged_by("the texts of the index", e))?;
    Ok(out)
}

/// One of the texts of a pack.
pub(super) fn text_at(texts: &[u8], start: u32, length: u32) -> Result<&str, StoreError> {
    let (start, length) = (start as usize, length as usize);
    let bytes = start.checked_add(length).and_then(|end| texts.get(start..end));
    let bytes = bytes.ok_or_else(|| StoreError::damaged("a text of the index is missing"))?;
    std::str::from_utf8(bytes).map_err(|e| StoreError::damaged_by("a text of the index", e))
}
