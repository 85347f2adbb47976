//! One look at the database: what it holds is read in one transaction, in which no other process commits, and judged after
//! it. A writer waits for as long as the transaction lasts, so it holds what has to be one state and nothing else.

use habeas_case::chain::{self, ChainKey};
use habeas_case::event::{Event, Head, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::Hash;
use habeas_vault::{SealedFile, VaultError};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

use crate::{CheckReport, DATABASE, Fault, Store, StoreError, lost, set_back};

/// The size of a page of SQLCipher 4, with which every vault is made.
const PAGE: i64 = 4096;

/// What a look read.
pub(crate) struct Rows {
    events: Vec<Event>,
    heads: BTreeMap<ChainKey, Head>,
    contents: Vec<SealedFile>,
    lost: BTreeSet<Hash>,
}

/// What a look found, to be compared with the sealed files.
pub(crate) struct Look {
    /// The file that an event names, by content.
    pub(crate) named: BTreeMap<Hash, FileRef>,
    pub(crate) contents: Vec<SealedFile>,
    lost: BTreeSet<Hash>,
}

/// What became of a sealed file.
pub(crate) enum Checked {
    Sound,
    /// Since the look at the database.
    Erased,
    Bad(VaultError),
}

impl Store {
    /// Reads and judges what the database holds. `None` if it cannot be read.
    pub(crate) fn look(&self, report: &mut CheckReport) -> Result<Option<Look>, StoreError> {
        let rows = {
            let _lock = self.read_lock()?;
            self.read_rows(report)?
        };
        Ok(rows.map(|rows| rows.judge(report)))
    }

    /// Reads the database, in the transaction of the caller. `None` if it cannot be read.
    pub(crate) fn read_rows(&self, report: &mut CheckReport) -> Result<Option<Rows>, StoreError> {
        self.check_size(report)?;
        if report.faults.is_empty() {
            self.check_pages(report)?;
        }
        let read = || {
            let found = set_back::find(&self.db, &self.keys, &self.beside()?)?;
            let (events, heads, contents) = (self.all_events()?, self.heads()?, self.contents()?);
            Ok((found, Rows { events, heads, contents, lost: lost::read(&self.db)? }))
        };
        let (mut found, rows) = match read() {
            Ok(read) => read,
            Err(StoreError::Damaged { detail, .. }) => {
                report.faults.push(Fault::Database { detail });
                return Ok(None);
            }
            Err(other) => return Err(other),
        };
        if self.may_write() {
            found.set_back.extend(self.set_back.borrow().iter());
        }
        report.faults.extend(found.set_back.into_iter().map(Fault::SetBack));
        Ok(Some(rows))
    }

    /// A file that claims to be far larger than its pages would be read to its end.
    fn check_size(&self, report: &mut CheckReport) -> Result<(), StoreError> {
        let pages = self.db.query_row("PRAGMA page_count", [], |row| row.get::<_, i64>(0));
        let expected = match pages.map_err(StoreError::from) {
            Ok(pages) => pages.saturating_mul(PAGE),
            Err(StoreError::Damaged { detail, .. }) => {
                report.faults.push(Fault::Database { detail });
                return Ok(());
            }
            Err(other) => return Err(other),
        };
        let path = self.folder.join(DATABASE);
        let found = path.metadata().map_err(|source| StoreError::Io { path, source })?.len();
        if i64::try_from(found) != Ok(expected) {
            report.faults.push(Fault::Database { detail: format!("{found} bytes, and not {expected}") });
        }
        Ok(())
    }

    /// SQLCipher authenticates every page; SQLite checks that they form a consistent database.
    fn check_pages(&self, report: &mut CheckReport) -> Result<(), StoreError> {
        for (pragma, good) in [("PRAGMA cipher_integrity_check", None), ("PRAGMA integrity_check", Some("ok"))] {
            let lines = self.db.prepare(pragma).and_then(|mut statement| {
                statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()
            });
            match lines {
                Ok(lines) => report.faults.extend(
                    lines.into_iter().filter(|l| Some(l.as_str()) != good).map(|detail| Fault::Database { detail }),
                ),
                Err(error) => match StoreError::from(error) {
                    StoreError::Damaged { detail, .. } => report.faults.push(Fault::Database { detail }),
                    other => return Err(other),
                },
            }
        }
        Ok(())
    }

    pub(crate) fn read_lock(&self) -> Result<ReadLock<'_>, StoreError> {
        // Only the first read in a transaction takes the lock.
        self.db.execute_batch("BEGIN; SELECT count(*) FROM meta;").map_err(|error| {
            let _ = self.db.execute_batch("ROLLBACK");
            StoreError::from(error)
        })?;
        Ok(ReadLock(&self.db))
    }
}

impl Rows {
    /// Verifies what was read. Needs no lock.
    pub(crate) fn judge(self, report: &mut CheckReport) -> Look {
        let Self { events, heads, contents, lost } = self;
        count(&events, report);
        check_chains(&events, &heads, report);
        let named: BTreeMap<Hash, FileRef> = events.iter().flat_map(referenced_files).map(|f| (f.sha256, f)).collect();
        let recorded: BTreeSet<Hash> = contents.iter().map(|c| Hash(c.sha256.0)).collect();
        for (hash, file) in named.iter().filter(|(hash, _)| !recorded.contains(hash)) {
            missing(file, lost.contains(hash), report);
        }
        Look { named, contents, lost }
    }
}

impl Look {
    /// Whether a repair has found this content lost.
    pub(crate) fn is_known_lost(&self, hash: &Hash) -> bool {
        self.lost.contains(hash)
    }

    /// Adds a file to the report.
    pub(crate) fn report_file(&self, file: &FileRef, content: &SealedFile, checked: Checked, report: &mut CheckReport) {
        match checked {
            Checked::Sound => report.files += 1,
            Checked::Erased => (),
            Checked::Bad(error) if error.is_missing() => {
                missing(file, self.lost.contains(&Hash(content.sha256.0)), report);
            }
            Checked::Bad(error) => report.faults.push(Fault::FileChanged { name: file.name.clone(), error }),
        }
    }
}

fn missing(file: &FileRef, known: bool, report: &mut CheckReport) {
    let name = file.name.clone();
    if known { report.lost.push(name) } else { report.faults.push(Fault::FileMissing { name }) }
}

/// Heads are stored separately from events, which reveals events removed from the end of a chain.
fn check_chains(events: &[Event], stored: &BTreeMap<ChainKey, Head>, report: &mut CheckReport) {
    match chain::verify(events) {
        Ok(found) => {
            let all: BTreeSet<_> = stored.keys().chain(found.keys()).collect();
            for key in all {
                if stored.get(key) != found.get(key) {
                    report.faults.push(Fault::Head { subject: key.subject });
                }
            }
        }
        Err(faults) => report.faults.extend(faults.into_iter().map(|fault| Fault::Chain { fault })),
    }
}

fn count(events: &[Event], report: &mut CheckReport) {
    // Erased subjects are not counted, only their events.
    let subjects: BTreeSet<_> = events.iter().filter(|e| e.body.is_some()).map(|e| e.subject).collect();
    for subject in subjects {
        match subject {
            Subject::Person(_) => report.people += 1,
            Subject::Company(_) => report.companies += 1,
            Subject::Request(_) => report.requests += 1,
        }
    }
    report.events = u32::try_from(events.len()).unwrap_or(u32::MAX);
    report.erased_events = u32::try_from(events.iter().filter(|e| e.body.is_none()).count()).unwrap_or(u32::MAX);
}

/// A read transaction: no process commits until it is dropped, and every read sees the same state.
pub(crate) struct ReadLock<'a>(&'a Connection);

impl Drop for ReadLock<'_> {
    fn drop(&mut self) {
        // A read-only transaction: an error here has no effect.
        let _ = self.0.execute_batch("COMMIT");
    }
}
