//! Events: appended, read, merged.

use habeas_case::chain::{ChainFault, ChainKey};
use habeas_case::event::{Body, Event, Head, Subject};
use habeas_case::ids::{DeskId, EventId, Hash, Salt};
use habeas_vault::Random;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::erase::is_erased;
use crate::{Store, StoreError, head};

const COLUMNS: &str = "id, subject, desk, seq, happened_on, recorded_at, prev, digest, salt, payload";

/// What [`Store::merge`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Merged {
    pub new: u32,
    pub known: u32,
}

impl Store {
    /// Appends events in one transaction: all of them are recorded, or none.
    ///
    /// # Errors
    /// [`StoreError::Chain`] where an event does not follow the head of its chain.
    pub fn append(&mut self, events: &[Event], random: &mut dyn Random) -> Result<(), StoreError> {
        self.must_write()?;
        let tx = self.db.transaction()?;
        for event in events {
            follow(&tx, event)?;
            insert(&tx, event)?;
        }
        tx.commit()?;
        head::anchor(&self.db, &self.keys, &self.folder, random)
    }

    /// Adds the events that are not here yet, whichever desk wrote them, in one transaction. Two copies of a case that
    /// went apart so become the union of their chains. What was erased here stays erased: an event about an erased
    /// subject keeps its place in the chain and leaves its content behind.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where an id is taken by another event, [`StoreError::Chain`] where a chain would fork.
    pub fn merge(&mut self, events: &[Event], random: &mut dyn Random) -> Result<Merged, StoreError> {
        self.must_write()?;
        let mut sorted: Vec<&Event> = events.iter().collect();
        sorted.sort_by_key(|e| (e.subject, e.desk, e.seq));
        let tx = self.db.transaction()?;
        let mut merged = Merged::default();
        // Asked before the first event comes in: a chain that arrives erased from its beginning may go on.
        let mut gone = BTreeMap::new();
        for subject in sorted.iter().map(|e| e.subject) {
            if let Entry::Vacant(place) = gone.entry(subject) {
                place.insert(is_erased(&tx, subject)?);
            }
        }
        for event in sorted {
            match one(&tx, event.id)? {
                // The hash leaves the payload out: a copy in which it was erased is the same event.
                Some(here) if here.hash() == event.hash() => merged.known += 1,
                Some(_) => return Err(StoreError::Conflict),
                None => {
                    follow(&tx, event)?;
                    if gone.get(&event.subject) == Some(&true) {
                        insert(&tx, &event.clone().erased())?;
                    } else {
                        insert(&tx, event)?;
                    }
                    merged.new += 1;
                }
            }
        }
        tx.commit()?;
        head::anchor(&self.db, &self.keys, &self.folder, random)?;
        Ok(merged)
    }

    /// All events of one subject, in no order that means anything.
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
        self.query(&format!("SELECT {COLUMNS} FROM events ORDER BY subject, desk, seq"), [])
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

    /// The end of this desk's chain on a subject.
    ///
    /// # Errors
    /// A damaged database.
    pub fn head(&self, subject: Subject) -> Result<Option<Head>, StoreError> {
        head(&self.db, subject, self.desk)
    }

    /// Every head that is kept beside the events.
    pub(crate) fn heads(&self) -> Result<Vec<(ChainKey, Head)>, StoreError> {
        let mut statement = self.db.prepare("SELECT subject, desk, seq, hash FROM heads")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?, row.get::<_, String>(3)?))
        })?;
        rows.map(|row| {
            let (subject, desk, seq, hash) = row?;
            Ok((
                (parse(Subject::parse(&subject))?, parse(DeskId::parse(&desk))?),
                Head { seq, hash: parse(Hash::parse(&hash))? },
            ))
        })
        .collect()
    }

    fn query<P: rusqlite::Params>(&self, sql: &str, params: P) -> Result<Vec<Event>, StoreError> {
        let mut statement = self.db.prepare(sql)?;
        let rows = statement.query_map(params, raw)?;
        rows.map(|row| event(row?)).collect()
    }
}

/// An event must be the next one of its chain. This is what keeps a fork, or a page that was put back, from growing.
fn follow(db: &Connection, event: &Event) -> Result<(), StoreError> {
    let head = head(db, event.subject, event.desk)?;
    let expected = head.map_or(0, |h| h.seq.saturating_add(1));
    let fault = if event.seq < expected {
        ChainFault::Fork { event: event.id }
    } else if event.seq > expected {
        ChainFault::Gap { event: event.id, missing: event.seq - expected }
    } else if event.prev != head.map(|h| h.hash) {
        ChainFault::LinkBroken { event: event.id }
    } else if event.body.as_ref().is_some_and(|b| b.digest() != event.digest) {
        ChainFault::PayloadChanged { event: event.id }
    } else {
        return Ok(());
    };
    Err(StoreError::Chain { fault })
}

fn insert(db: &Connection, event: &Event) -> Result<(), StoreError> {
    let sql = format!("INSERT INTO events ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    db.prepare_cached(&sql)?.execute(params![
        event.id.to_string(),
        event.subject.to_string(),
        event.desk.to_string(),
        event.seq,
        event.on.to_string(),
        event.recorded_at.to_string(),
        event.prev.map(|h| h.to_string()),
        event.digest.to_string(),
        event.body.as_ref().map(|b| b.salt.to_string()),
        event.body.as_ref().map(|b| b.payload.as_str()),
    ])?;
    db.prepare_cached("INSERT OR REPLACE INTO heads (subject, desk, seq, hash) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![event.subject.to_string(), event.desk.to_string(), event.seq, event.hash().to_string()])?;
    head::advance(db, event.hash())
}

pub(crate) fn one(db: &Connection, id: EventId) -> Result<Option<Event>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM events WHERE id = ?1");
    db.prepare_cached(&sql)?.query_row([id.to_string()], raw).optional()?.map(event).transpose()
}

fn head(db: &Connection, subject: Subject, desk: DeskId) -> Result<Option<Head>, StoreError> {
    let row: Option<(u32, String)> = db
        .prepare_cached("SELECT seq, hash FROM heads WHERE subject = ?1 AND desk = ?2")?
        .query_row([subject.to_string(), desk.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    row.map(|(seq, hash)| Ok(Head { seq, hash: parse(Hash::parse(&hash))? })).transpose()
}

/// A row as text; what the text means is checked outside of SQLite, so that a fault has a name.
struct Raw {
    words: [String; 5],
    seq: u32,
    prev: Option<String>,
    digest: String,
    body: Option<(String, String)>,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    let salt: Option<String> = row.get(8)?;
    let payload: Option<String> = row.get(9)?;
    Ok(Raw {
        words: [row.get(0)?, row.get(1)?, row.get(2)?, row.get(4)?, row.get(5)?],
        seq: row.get(3)?,
        prev: row.get(6)?,
        digest: row.get(7)?,
        body: salt.zip(payload),
    })
}

fn event(raw: Raw) -> Result<Event, StoreError> {
    let [id, subject, desk, on, recorded_at] = raw.words;
    Ok(Event {
        id: parse(EventId::parse(&id))?,
        subject: parse(Subject::parse(&subject))?,
        desk: parse(DeskId::parse(&desk))?,
        seq: raw.seq,
        on: parse(on.parse())?,
        recorded_at: parse(recorded_at.parse())?,
        prev: raw.prev.map(|h| parse(Hash::parse(&h))).transpose()?,
        digest: parse(Hash::parse(&raw.digest))?,
        body: raw
            .body
            .map(|(salt, payload)| Ok::<_, StoreError>(Body { salt: parse(Salt::parse(&salt))?, payload }))
            .transpose()?,
    })
}

fn parse<T, E: std::fmt::Display>(result: Result<T, E>) -> Result<T, StoreError> {
    result.map_err(|e| StoreError::Damaged { detail: format!("an event: {e}") })
}
