//! The database file: its key, its settings, its versions.

use habeas_vault::Keys;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::{Access, StoreError};

/// One script a version, in order. All that are missing run in one transaction.
const MIGRATIONS: &[&str] = &[
    // 1: events and the heads of their chains; sealed contents; what the window remembers.
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
];

/// Makes SQLCipher ready, once in a process.
///
/// SQLite says that it is ready before SQLCipher's part of the start is over (`sqlite3_initialize` runs the extra part
/// outside of its own lock). A second thread that opens a vault in that moment has its key refused. So the first
/// connection is made where everybody else waits for it.
fn ready() -> Result<(), StoreError> {
    static READY: Mutex<bool> = Mutex::new(false);
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    if !*ready {
        Connection::open_in_memory()?;
        *ready = true;
    }
    Ok(())
}

/// Opens the database file with its raw key. SQLCipher then derives nothing, so this takes no time.
pub(crate) fn connect(path: &Path, keys: &Keys, access: Access) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX
        | match access {
            Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
    ready()?;
    let db = Connection::open_with_flags(path, flags)?;
    // Before the key: a wrong page would otherwise write lines to the terminal of the user.
    db.pragma_update(None, "cipher_log_level", "NONE")?;
    let hex = keys.database().expose_hex();
    let key = zeroize::Zeroizing::new(format!("x'{}'", hex.as_str()));
    db.pragma_update(None, "key", key.as_str())?;
    db.busy_timeout(Duration::from_secs(2))?;
    // Temporary tables never reach the disk.
    db.execute_batch("PRAGMA temp_store = MEMORY;")?;
    if access == Access::Write {
        // What is erased is overwritten in its page, not only left out of it.
        db.execute_batch("PRAGMA secure_delete = ON;")?;
        // A write is acknowledged when it is on the disk. A rollback journal and not a log: reading then needs no file
        // beside the database, so a vault on a full or read-only disk can still be read.
        db.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;")?;
    }
    Ok(db)
}

fn version(db: &Connection) -> Result<i64, StoreError> {
    Ok(db.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn known() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Brings the database to the version of this program, in one transaction.
pub(crate) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    let found = version(db)?;
    if found > known() {
        return Err(StoreError::Newer { found, known: known() });
    }
    let done = usize::try_from(found).map_err(|_| StoreError::Damaged { detail: "a negative version".into() })?;
    if done == MIGRATIONS.len() {
        return Ok(());
    }
    let tx = db.transaction()?;
    for script in &MIGRATIONS[done..] {
        tx.execute_batch(script)?;
    }
    tx.pragma_update(None, "user_version", known())?;
    tx.commit()?;
    Ok(())
}

/// For a reader, which must not change the file.
pub(crate) fn require_current(db: &Connection) -> Result<(), StoreError> {
    let found = version(db)?;
    match found.cmp(&known()) {
        std::cmp::Ordering::Greater => Err(StoreError::Newer { found, known: known() }),
        std::cmp::Ordering::Less => Err(StoreError::ReadOnly),
        std::cmp::Ordering::Equal => Ok(()),
    }
}

/// A fact about the vault itself.
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

    struct Sevens;

    impl Random for Sevens {
        fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
            out.fill(7);
            Ok(())
        }
    }

    /// A process makes SQLCipher ready once in its life, so each round is a process of its own.
    #[test]
    fn all_threads_that_come_first_have_their_key_taken() {
        if std::env::var_os(CHILD).is_some() {
            return come_first();
        }
        for round in 0..100 {
            let mut child = Command::new(std::env::current_exe().unwrap());
            let this = "schema::tests::all_threads_that_come_first_have_their_key_taken";
            let out = child.args(["--exact", this]).env(CHILD, "1").output().unwrap();
            let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
            assert!(out.status.success() && said.contains("1 passed"), "round {round}:\n{said}");
        }
    }

    fn come_first() {
        const THREADS: usize = 8;
        let folder = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::new("a pencil and a vault").unwrap();
        let today = jiff::civil::date(2026, 11, 24);
        let keys = KeyFile::create(&passphrase, KdfParams::for_tests(), today, &mut Sevens).unwrap().1.keys();
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
