//! The database file: its key, its options, its versions.

use habeas_vault::{Keys, Secret};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::{Access, StoreError, sums};

/// One script per version, in order. All missing versions run in one transaction. Every new table must be listed in
/// `erase.rs` with what an erasure does to it.
const MIGRATIONS: &[&str] = &[
    // 1: events and the heads of their chains; sealed contents; settings and drafts (`memos`).
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
     CREATE TABLE events (
         id TEXT PRIMARY KEY,
         subject TEXT NOT NULL,
         desk TEXT NOT NULL,
         seq INTEGER NOT NULL,
         happened_on TEXT NOT NULL,
         recorded_at TEXT NOT NULL,
         prev TEXT,
         digest TEXT NOT NULL,
         salt TEXT,
         payload TEXT,
         UNIQUE (subject, desk, seq)
     ) WITHOUT ROWID;
     CREATE TABLE heads (
         subject TEXT NOT NULL,
         desk TEXT NOT NULL,
         seq INTEGER NOT NULL,
         hash TEXT NOT NULL,
         PRIMARY KEY (subject, desk)
     ) WITHOUT ROWID;
     CREATE TABLE contents (
         sha256 TEXT PRIMARY KEY,
         sealed_id TEXT NOT NULL,
         size INTEGER NOT NULL
     ) WITHOUT ROWID;
     CREATE TABLE memos (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;",
    // 2: what the rows of each other table add up to (`sums.rs`). `tip` in `meta` stays as version 1 left it.
    "CREATE TABLE sums (
         name TEXT PRIMARY KEY,
         rows INTEGER NOT NULL,
         changes INTEGER NOT NULL,
         sum BLOB NOT NULL
     ) WITHOUT ROWID;",
];

/// How long a commit waits for a reader that checks or copies the database, and a reader for a commit. A reader holds its
/// lock for no longer than it takes to read the database through (`look.rs`), but on a slow disk, or beside other work, that
/// can take many times what it takes elsewhere. Who waits loses nothing; who is refused has to do their work again.
const PATIENCE: Duration = Duration::from_secs(60);

/// How much of the database a connection keeps in memory at most, in KiB. Rows are found by an index, so a walk over them
/// comes to each page many times. With SQLite's own 2 MB each time would read, authenticate and decrypt it anew: the events of
/// 85 MB then take eight times as long, and whoever looks at all of them keeps a writer waiting for that long.
const CACHE: i64 = 64 * 1024;

/// The version that has sums.
const SUMS: i64 = 2;

/// Initialises SQLCipher, once per process.
///
/// SQLite reports that it is initialised before SQLCipher is (`sqlite3_initialize` runs the extra initialisation outside
/// its own lock). If a second thread opens a vault at that moment, its key is rejected. So the first connection is opened
/// under a lock that all other threads wait for.
fn initialise() -> Result<(), StoreError> {
    static INITIALISED: Mutex<bool> = Mutex::new(false);
    let mut initialised = INITIALISED.lock().unwrap_or_else(PoisonError::into_inner);
    if !*initialised {
        Connection::open_in_memory()?;
        *initialised = true;
    }
    Ok(())
}

/// Opens the database file with its raw key, for which SQLCipher needs no key derivation.
pub(crate) fn connect(path: &Path, keys: &Keys, access: Access) -> Result<Connection, StoreError> {
    let db = open_encrypted(path, keys.database(), access, PATIENCE)?;
    if access == Access::Write {
        // Overwrites deleted content with zeros instead of only unlinking it.
        db.execute_batch("PRAGMA secure_delete = ON;")?;
        // A commit returns once it is on the disk. A rollback journal and not a write-ahead log: reading then needs no file
        // beside the database, so a vault on a full or read-only disk can still be read.
        db.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;")?;
    }
    Ok(db)
}

/// Opens a file of SQLCipher with its raw key. What it holds in memory never reaches the disk in the clear.
pub(crate) fn open_encrypted(
    path: &Path,
    key: &Secret,
    access: Access,
    patience: Duration,
) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX
        | match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
    initialise()?;
    let db = Connection::open_with_flags(path, flags)?;
    // Set before the key: otherwise a damaged page logs to the user's terminal.
    db.pragma_update(None, "cipher_log_level", "NONE")?;
    let hex = key.expose_hex();
    let key = zeroize::Zeroizing::new(format!("x'{}'", hex.as_str()));
    db.pragma_update(None, "key", key.as_str())?;
    // Before the cache: to set that, SQLite reads the file.
    db.busy_timeout(patience)?;
    db.pragma_update(None, "cache_size", -CACHE)?;
    // Temporary tables never reach the disk.
    db.execute_batch("PRAGMA temp_store = MEMORY;")?;
    Ok(db)
}

fn user_version(db: &Connection) -> Result<i64, StoreError> {
    Ok(db.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn latest_version() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Migrates the database to the latest version, in one transaction. Returns whether it did.
pub(crate) fn migrate(db: &mut Connection) -> Result<bool, StoreError> {
    let found = user_version(db)?;
    if found > latest_version() {
        return Err(StoreError::Newer { found, known: latest_version() });
    }
    let done = usize::try_from(found).map_err(|_| StoreError::damaged("a negative version"))?;
    if done == MIGRATIONS.len() {
        return Ok(false);
    }
    let tx = db.transaction()?;
    for script in &MIGRATIONS[done..] {
        tx.execute_batch(script)?;
    }
    if found < SUMS {
        sums::store(&tx, events_of_version_1(&tx)?)?;
    }
    tx.pragma_update(None, "user_version", latest_version())?;
    tx.commit()?;
    Ok(true)
}

/// How many events version 1 counted, in the tip that it kept in `meta`.
fn events_of_version_1(db: &Connection) -> Result<u64, StoreError> {
    #[derive(serde::Deserialize)]
    struct Tip {
        events: u64,
    }
    let tip = |text: String| serde_json::from_str(&text).map_err(|e| StoreError::damaged_by("the tip", e));
    Ok(meta(db, "tip")?.map(tip).transpose()?.map_or(0, |Tip { events }| events))
}

/// Requires a version that can be read as it is: a reader must not migrate. The tables of version 1 are those of version 2.
pub(crate) fn require_readable(db: &Connection) -> Result<(), StoreError> {
    let found = user_version(db)?;
    if found > latest_version() {
        return Err(StoreError::Newer { found, known: latest_version() });
    }
    if found < 1 { Err(StoreError::damaged("the database has no version")) } else { Ok(()) }
}

/// A fact about the vault itself, such as its desk.
pub(crate) fn meta(db: &Connection, key: &str) -> Result<Option<String>, StoreError> {
    Ok(db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)).optional()?)
}

pub(crate) fn set_meta(db: &Connection, key: &str, value: &str) -> Result<(), StoreError> {
    db.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)", [key, value])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_vault::{KdfParams, KeyFile, Passphrase, Random};
    use std::process::Command;
    use std::sync::Barrier;

    const CHILD: &str = "HABEAS_FIRST_USE";

    struct FixedRandom;

    impl Random for FixedRandom {
        fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
            out.fill(7);
            Ok(())
        }
    }

    /// A process initialises SQLCipher once, so each round is a process of its own.
    #[test]
    fn concurrent_first_connections_all_accept_their_key() {
        if std::env::var_os(CHILD).is_some() {
            return connect_concurrently();
        }
        for round in 0..100 {
            let mut child = Command::new(std::env::current_exe().unwrap());
            let this = "schema::tests::concurrent_first_connections_all_accept_their_key";
            let out = child.args(["--exact", this]).env(CHILD, "1").output().unwrap();
            let output = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
            assert!(out.status.success() && output.contains("1 passed"), "round {round}:\n{output}");
        }
    }

    fn connect_concurrently() {
        const THREADS: usize = 8;
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::new("a pencil and a vault").unwrap();
        let today = jiff::civil::date(2026, 11, 24);
        let keys = KeyFile::create(&passphrase, KdfParams::for_tests(), today, &mut FixedRandom).unwrap().1.keys();
        let start = Barrier::new(THREADS);
        std::thread::scope(|scope| {
            for i in 0..THREADS {
                let (keys, start, path) = (&keys, &start, folder.path().join(i.to_string()));
                scope.spawn(move || {
                    start.wait();
                    let db = connect(&path, keys, Access::Write).unwrap();
                    set_meta_table(&db);
                });
            }
        });
    }

    fn set_meta_table(db: &Connection) {
        db.execute_batch("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)").unwrap();
        set_meta(db, "written", "yes").unwrap();
        assert_eq!(meta(db, "written").unwrap().as_deref(), Some("yes"));
    }
}
