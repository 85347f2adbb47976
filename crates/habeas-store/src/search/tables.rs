//! The tables of the index.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::StoreError;

/// The version of the tables and of folding together.
const VERSION: i64 = 4_000 + habeas_search::FOLDING;

/// For which state of the vault the index is complete, in `meta`.
pub(super) const STATE: &str = "state";

/// By which version of the readers it was filled, in `meta`.
const READING: &str = "reading";

/// `source`: a letter, a file, a company: what is indexed as one and forgotten as one. `item`: what lies in a source. `unit`:
/// a piece of text that is found as one; its id is that of `words`, and ids rise in the order of intake, as FTS5 wants it.
/// `pack`: texts of one source, deflated together, and the days between which they are. `words` holds no text and no places,
/// only in which texts each word stands; which of them stand in a row, `pair` tells (`super::pairs`).
const TABLES: &str = "
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        mark TEXT NOT NULL,
        subject TEXT NOT NULL,
        sha256 TEXT,
        event TEXT,
        kind TEXT NOT NULL,
        company TEXT NOT NULL,
        person TEXT NOT NULL,
        about TEXT NOT NULL,
        items INTEGER NOT NULL,
        units INTEGER NOT NULL,
        done INTEGER NOT NULL
    );
    CREATE INDEX source_subject ON source (subject);
    CREATE INDEX source_sha256 ON source (sha256);
    CREATE INDEX source_event ON source (event);
    CREATE TABLE item (
        id INTEGER PRIMARY KEY,
        source INTEGER NOT NULL,
        path TEXT NOT NULL,
        kind TEXT NOT NULL
    );
    CREATE INDEX item_source ON item (source);
    CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        item INTEGER NOT NULL,
        pack INTEGER NOT NULL,
        start INTEGER NOT NULL,
        length INTEGER NOT NULL,
        part INTEGER NOT NULL,
        row INTEGER NOT NULL,
        shape INTEGER NOT NULL,
        day INTEGER NOT NULL,
        sender TEXT NOT NULL
    );
    CREATE TABLE pack (
        id INTEGER PRIMARY KEY,
        source INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        earliest INTEGER NOT NULL,
        latest INTEGER NOT NULL,
        texts BLOB NOT NULL
    );
    -- All that is asked of packs but their texts, which take a page each.
    CREATE INDEX pack_place ON pack (source, first, last, earliest, latest);
    CREATE TABLE block (first INTEGER PRIMARY KEY, texts INTEGER NOT NULL, rows INTEGER NOT NULL);
    CREATE TABLE pair (id INTEGER PRIMARY KEY, texts BLOB NOT NULL);
    CREATE VIRTUAL TABLE words USING fts5 (
        body, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
    );
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, instance);
    INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
    -- A block that fits a page of SQLCipher, which keeps 80 of its 4,096 bytes for itself.
    INSERT INTO words (words, rank) VALUES ('pgsz', 3950);
    -- What is added at once is written at once.
    INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
";

/// Makes the tables of a new index.
pub(super) fn prepare(db: &Connection) -> Result<(), StoreError> {
    let version = || db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    if version()? == 0 {
        let tx = rusqlite::Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
        // Another process may have made them while this one waited.
        if version()? == 0 {
            tx.execute_batch(TABLES)?;
            tx.pragma_update(None, "user_version", VERSION)?;
        }
        tx.commit()?;
    }
    is_mine(version()?, VERSION)
}

/// Whether this version of the readers filled the index. One that is new is this one's.
pub(super) fn must_be_of(db: &Connection, reading: i64) -> Result<(), StoreError> {
    match meta(db, READING)? {
        Some(found) => is_mine(found.parse().unwrap_or_default(), reading),
        None => set_meta(db, READING, &reading.to_string()),
    }
}

fn is_mine(found: i64, known: i64) -> Result<(), StoreError> {
    match found.cmp(&known) {
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Less => Err(StoreError::damaged("the index is of an older version")),
        // It is left to the newer program, which would else find it gone each time, and begin anew.
        std::cmp::Ordering::Greater => Err(StoreError::Newer { found, known }),
    }
}

pub(super) fn meta(db: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(db.prepare_cached("SELECT value FROM meta WHERE key = ?1")?.query_row([key], |row| row.get(0)).optional()?)
}

pub(super) fn set_meta(db: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    db.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?.execute([key, value])?;
    Ok(())
}
