//! Events: append, read, merge.

use habeas_case::chain::{self, ChainKey};
use habeas_case::event::{Body, Event, Head, Subject};
use habeas_case::ids::{DeskId, EventId, Hash, Salt};
use habeas_vault::Random;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::erase::is_erased;
use crate::{Store, StoreError, anchor};

pub(crate) const COLUMNS: &str = "id, subject, desk, seq, happened_on, recorded_at, prev, digest, salt, payload";

/// What [`Store::merge`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MergeReport {
    pub new: u32,
    pub known: u32,
}

impl Store {
    /// Appends events in one transaction: all of them are recorded, or none.
    ///
    /// # Errors
    /// [`StoreError::Chain`] if an event does not follow the head of its chain.
    pub fn append(&mut self, events: &[Event], random: &mut dyn Random) -> Result<(), StoreError> {
        self.write(random, |tx| {
            for event in events {
                require_next(tx, event)?;
                insert(tx, event)?;
            }
            Ok(())
        })
    }

    /// Adds the events that are not stored yet, from any desk, in one transaction. Two copies of a case that diverged
    /// become the union of their chains. Erased content stays erased: a new event about an erased subject is stored
    /// without its content, which keeps the chain complete.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] if another event has the same id, [`StoreError::Chain`] if a chain would fork.
    pub fn merge(&mut self, events: &[Event], random: &mut dyn Random) -> Result<MergeReport, StoreError> {
        let mut sorted: Vec<&Event> = events.iter().collect();
        sorted.sort_by_key(|e| (e.subject, e.desk, e.seq));
        self.write(random, |tx| merge(tx, &sorted))
    }

    /// All events of one subject. Their order has no meaning.
    ///
    /// # Errors
    /// A damaged database.
    pub fn events(&self, subject: Subject) -> Result<Vec<Event>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM events WHERE subject = ?1 ORDER BY desk, seq");
        self.query(&sql, [subject.to_string()])
    }

    /// All events of the vault, by subject.
    ///
    /// # Errors
    /// A damaged database.
    pub fn all_events(&self) -> Result<Vec<Event>, StoreError> {
        // In the order of the pages. By the index, every row would be looked up on a page of its own.
        let mut statement = self.db.prepare(&format!("SELECT {COLUMNS} FROM events"))?;
        let rows = statement.query_map([], EventRow::read)?;
        let mut rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        rows.sort_unstable_by(|a, b| a.place().cmp(&b.place()));
        rows.into_iter().map(EventRow::parse).collect()
    }

    /// All events about subjects of one kind: `person`, `company`, `request`.
    ///
    /// # Errors
    /// A damaged database.
    pub fn events_of_kind(&self, kind: &str) -> Result<Vec<Event>, StoreError> {
        let sql =
            format!("SELECT {COLUMNS} FROM events WHERE subject >= ?1 AND subject < ?2 ORDER BY subject, desk, seq");
        self.query(&sql, [format!("{kind}:"), format!("{kind};")])
    }

    /// Hands out the events about subjects of one kind one by one, in the order in which the database holds them, which has
    /// no meaning: it is read through once, however large it is, and never held whole.
    ///
    /// # Errors
    /// A damaged database.
    pub fn scan_kind(&self, kind: &str, mut each: impl FnMut(Event)) -> Result<(), StoreError> {
        // The sign keeps the index out: by it, every row would be looked up on a page of its own.
        let sql = format!("SELECT {COLUMNS} FROM events WHERE +subject >= ?1 AND +subject < ?2");
        let mut statement = self.db.prepare(&sql)?;
        let rows = statement.query_map([format!("{kind}:"), format!("{kind};")], EventRow::read)?;
        rows.map(|row| row?.parse()).try_for_each(|event| event.map(&mut each))
    }

    /// A name for the events: as long as it is the same, none was recorded or erased. `None` if that is not known.
    ///
    /// # Errors
    /// A damaged database.
    pub fn events_name(&self) -> Result<Option<String>, StoreError> {
        crate::sums::of_events(&self.db)
    }

    /// How many events were ever recorded here, and erased.
    ///
    /// # Errors
    /// A damaged database.
    pub fn events_recorded(&self) -> Result<u64, StoreError> {
        Ok(anchor::Tip::of(&self.db)?.events())
    }

    /// The end of this desk's chain on a subject.
    ///
    /// # Errors
    /// A damaged database.
    pub fn head(&self, subject: Subject) -> Result<Option<Head>, StoreError> {
        head(&self.db, subject, self.desk)
    }

    /// Every stored head, by chain.
    pub(crate) fn heads(&self) -> Result<BTreeMap<ChainKey, Head>, StoreError> {
        let mut statement = self.db.prepare("SELECT subject, desk, seq, hash FROM heads")?;
        let mut rows = statement.query([])?;
        let mut heads = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let subject = parse(Subject::parse(&row.get::<_, String>("subject")?))?;
            let desk = parse(DeskId::parse(&row.get::<_, String>("desk")?))?;
            let hash = parse(Hash::parse(&row.get::<_, String>("hash")?))?;
            heads.insert(ChainKey { subject, desk }, Head { seq: row.get("seq")?, hash });
        }
        Ok(heads)
    }

    fn query<P: rusqlite::Params>(&self, sql: &str, params: P) -> Result<Vec<Event>, StoreError> {
        let mut statement = self.db.prepare(sql)?;
        let rows = statement.query_map(params, EventRow::read)?;
        rows.map(|row| row?.parse()).collect()
    }
}

fn merge(tx: &Connection, sorted: &[&Event]) -> Result<MergeReport, StoreError> {
    let mut report = MergeReport::default();
    // Determined before the first insert: a chain whose beginning arrives erased may still continue with content.
    let mut erased_subjects = BTreeMap::new();
    for subject in sorted.iter().map(|e| e.subject) {
        if let Entry::Vacant(entry) = erased_subjects.entry(subject) {
            entry.insert(is_erased(tx, subject)?);
        }
    }
    for event in sorted {
        match find(tx, event.id)? {
            // The hash does not cover the payload: a copy with the payload erased is the same event.
            Some(stored) if stored.hash() == event.hash() => report.known += 1,
            Some(_) => return Err(StoreError::Conflict),
            None => {
                require_next(tx, event)?;
                if erased_subjects.get(&event.subject) == Some(&true) {
                    insert(tx, &(*event).clone().erased())?;
                } else {
                    insert(tx, event)?;
                }
                report.new += 1;
            }
        }
    }
    Ok(report)
}

/// An event must be the next one of its chain. Otherwise a fork, or a restored old page, could grow.
pub(crate) fn require_next(db: &Connection, event: &Event) -> Result<(), StoreError> {
    match chain::faults_after(head(db, event.subject, event.desk)?, event).into_iter().next() {
        Some(fault) => Err(StoreError::Chain { fault }),
        None => Ok(()),
    }
}

pub(crate) fn insert(db: &Connection, event: &Event) -> Result<(), StoreError> {
    let (subject, desk) = (event.subject.to_string(), event.desk.to_string());
    let sql = "INSERT INTO events (id, subject, desk, seq, happened_on, recorded_at, prev, digest, salt, payload)
        VALUES (:id, :subject, :desk, :seq, :happened_on, :recorded_at, :prev, :digest, :salt, :payload)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":id": event.id.to_string(),
        ":subject": subject,
        ":desk": desk,
        ":seq": event.seq,
        ":happened_on": event.on.to_string(),
        ":recorded_at": event.recorded_at.to_string(),
        ":prev": event.prev.map(|h| h.to_string()),
        ":digest": event.digest.to_string(),
        ":salt": event.body.as_ref().map(|b| b.salt.to_string()),
        ":payload": event.body.as_ref().map(|b| b.payload.as_str()),
    })?;
    let sql = "INSERT OR REPLACE INTO heads (subject, desk, seq, hash) VALUES (:subject, :desk, :seq, :hash)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":subject": subject,
        ":desk": desk,
        ":seq": event.seq,
        ":hash": event.hash().to_string(),
    })?;
    Ok(())
}

pub(crate) fn find(db: &Connection, id: EventId) -> Result<Option<Event>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM events WHERE id = ?1");
    db.prepare_cached(&sql)?.query_row([id.to_string()], EventRow::read).optional()?.map(EventRow::parse).transpose()
}

fn head(db: &Connection, subject: Subject, desk: DeskId) -> Result<Option<Head>, StoreError> {
    let row: Option<(u32, String)> = db
        .prepare_cached("SELECT seq, hash FROM heads WHERE subject = ?1 AND desk = ?2")?
        .query_row([subject.to_string(), desk.to_string()], |row| Ok((row.get("seq")?, row.get("hash")?)))
        .optional()?;
    row.map(|(seq, hash)| Ok(Head { seq, hash: parse(Hash::parse(&hash))? })).transpose()
}

/// A row of `events` as text. Parsed outside of SQLite's callback, whose errors could not name what is wrong.
pub(crate) struct EventRow {
    id: String,
    subject: String,
    desk: String,
    seq: u32,
    happened_on: String,
    recorded_at: String,
    prev: Option<String>,
    digest: String,
    salt: Option<String>,
    payload: Option<String>,
}

impl EventRow {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            subject: row.get("subject")?,
            desk: row.get("desk")?,
            seq: row.get("seq")?,
            happened_on: row.get("happened_on")?,
            recorded_at: row.get("recorded_at")?,
            prev: row.get("prev")?,
            digest: row.get("digest")?,
            salt: row.get("salt")?,
            payload: row.get("payload")?,
        })
    }

    /// Subject, desk, and place in the chain, which no other event has.
    fn place(&self) -> (&str, &str, u32) {
        (&self.subject, &self.desk, self.seq)
    }

    pub(crate) fn parse(self) -> Result<Event, StoreError> {
        let body = match self.salt.zip(self.payload) {
            Some((salt, payload)) => Some(Body { salt: parse(Salt::parse(&salt))?, payload }),
            None => None,
        };
        Ok(Event {
            id: parse(EventId::parse(&self.id))?,
            subject: parse(Subject::parse(&self.subject))?,
            desk: parse(DeskId::parse(&self.desk))?,
            seq: self.seq,
            on: parse(self.happened_on.parse())?,
            recorded_at: parse(self.recorded_at.parse())?,
            prev: self.prev.map(|h| parse(Hash::parse(&h))).transpose()?,
            digest: parse(Hash::parse(&self.digest))?,
            body,
        })
    }
}

fn parse<T, E: std::error::Error + Send + Sync + 'static>(result: Result<T, E>) -> Result<T, StoreError> {
    result.map_err(|e| StoreError::damaged_by("an event", e))
}
