//! The tables of the index.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use crate::StoreError;

/// The version of the tables and of folding together.
const VERSION: i64 = 2_000 + habeas_search::FOLDING;

/// For which state of the vault the index is complete, in `meta`.
pub(super) const STATE: &str = "state";

/// `source`: a letter, a file, a company: what is indexed as one and forgotten as one. `item`: what lies in a source. `unit`:
/// a piece of text that is found as one; its id is that of `words`, and ids rise in the order of intake, as FTS5 wants it.
/// `pack`: texts of one source, deflated together. `words` holds no text, only where each word stands.
const TABLES: &str = "
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        mark TEXT NOT NULL,
        subject TEXT NOT NULL,
        sha256 TEXT,
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
        texts BLOB NOT NULL
    );
    CREATE INDEX pack_source ON pack (source);
    CREATE VIRTUAL TABLE words USING fts5 (body, content = '', prefix = '3', tokenize = 'ascii');
    INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
    -- A block that fits a page of SQLCipher, which keeps 80 of its 4,096 bytes for itself.
    INSERT INTO words (words, rank) VALUES ('pgsz', 3950);
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
    if version()? != VERSION {
        return Err(StoreError::damaged("the index is of another version"));
    }
    Ok(())
}

pub(super) fn meta(db: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(db.prepare_cached("SELECT value FROM meta WHERE key = ?1")?.query_row([key], |row| row.get(0)).optional()?)
}

pub(super) fn set_meta(db: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    db.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)")?.execute([key, value])?;
    Ok(())
}
