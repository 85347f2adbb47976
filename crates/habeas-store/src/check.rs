//! Verifies everything: the pages of the database, its rows against their sums and their anchor, every chain, every head,
//! every sealed file.
//!
//! What the database holds is looked at once, in one transaction, so that another process may write meanwhile. Sealed files
//! are read after that: they never change, but may be erased, so a file that fails is looked up again.

use habeas_case::chain::{self, ChainFault};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::Hash;
use habeas_vault::{ContentHash, SealedFile, VaultError};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use crate::{DATABASE, SetBack, Store, StoreError, lost, set_back};

/// The size of a page of SQLCipher 4, with which every vault is made.
const PAGE: i64 = 4096;

/// What is wrong with a vault.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the database: {detail}")]
    Database { detail: String },
    #[error("{fault}")]
    Chain { fault: ChainFault },
    #[error("the chain of {subject} ends at another event than was recorded")]
    Head { subject: Subject },
    #[error("{0}")]
    SetBack(SetBack),
    #[error("a file of the case is missing: {name}")]
    FileMissing { name: String },
    #[error("a file of the case was changed: {name}: {error}")]
    FileChanged { name: String, error: VaultError },
    /// The folder of the sealed files is a link, or no folder.
    #[error("the folder of the files: {error}")]
    FilesFolder { error: VaultError },
}

impl Fault {
    /// Whether the database itself is damaged, so that a copy of it could not be opened everywhere.
    pub(crate) fn is_of_database(&self) -> bool {
        matches!(self, Self::Database { .. })
    }
}

/// The result of a check.
#[derive(Debug, Default)]
pub struct CheckReport {
    pub people: u32,
    pub companies: u32,
    pub requests: u32,
    pub events: u32,
    pub erased_events: u32,
    pub files: u32,
    pub bytes: u64,
    /// Sealed files on the disk that no event refers to.
    pub orphans: u32,
    /// Names of files that a repair found lost. They are no faults any more.
    pub lost: Vec<String>,
    pub faults: Vec<Fault>,
}

type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// What one look at the database found, to be compared with the sealed files.
pub(crate) struct Look {
    /// The file that an event names, by content.
    pub(crate) named: BTreeMap<Hash, FileRef>,
    pub(crate) contents: Vec<SealedFile>,
    lost: BTreeSet<Hash>,
}

impl Store {
    /// Verifies everything and reports all faults. `progress` receives the bytes done and the total.
    ///
    /// # Errors
    /// Only if the check itself cannot continue, or was cancelled.
    pub fn check(&self, progress: Progress<'_>) -> Result<CheckReport, StoreError> {
        let mut report = CheckReport::default();
        let look = {
            let _lock = self.read_lock()?;
            self.look(&mut report)?
        };
        if let Some(look) = look {
            self.check_files(&look, &mut report, progress)?;
        }
        Ok(report)
    }

    /// Verifies what the database holds, in the transaction of the caller. `None` if it cannot be read.
    pub(crate) fn look(&self, report: &mut CheckReport) -> Result<Option<Look>, StoreError> {
        self.check_size(report)?;
        if report.faults.is_empty() {
            self.check_pages(report)?;
        }
        let read = || {
            let found = set_back::find(&self.db, &self.keys, &self.beside()?)?;
            Ok((found, self.all_events()?, self.heads()?, self.contents()?, lost::read(&self.db)?))
        };
        let (mut found, events, heads, contents, lost) = match read() {
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
        count(&events, report);
        check_chains(&events, &heads, report);
        let named: BTreeMap<Hash, FileRef> = events.iter().flat_map(referenced_files).map(|f| (f.sha256, f)).collect();
        let recorded: BTreeSet<Hash> = contents.iter().map(|c| Hash(c.sha256.0)).collect();
        for (hash, file) in named.iter().filter(|(hash, _)| !recorded.contains(hash)) {
            missing(file, lost.contains(hash), report);
        }
        Ok(Some(Look { named, contents, lost }))
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

    fn check_files(&self, look: &Look, report: &mut CheckReport, progress: Progress<'_>) -> Result<(), StoreError> {
        let on_disk = match self.sealed_files_on_disk() {
            Ok(found) => found,
            Err(StoreError::Vault(error)) => {
                report.faults.push(Fault::FilesFolder { error });
                return Ok(());
            }
            Err(other) => return Err(other),
        };
        let named: BTreeSet<String> = look.named.keys().map(|h| self.keys.file_name(&ContentHash(h.0))).collect();
        report.orphans = u32::try_from(on_disk.keys().filter(|n| !named.contains(*n)).count()).unwrap_or(u32::MAX);
        report.bytes = look.contents.iter().map(|c| c.len).sum();
        let (total, mut before) = (report.bytes, 0);
        for content in &look.contents {
            if let Some(file) = look.named.get(&Hash(content.sha256.0)) {
                let mut at = |done| progress(before + done, total);
                let checked = self.check_file(content, &mut at)?;
                look.report_file(file, content, checked, report);
            }
            before += content.len;
        }
        Ok(())
    }

    /// Verifies a sealed file. One that fails is looked up again: meanwhile a writer may have erased it, or healed it.
    pub(crate) fn check_file(
        &self,
        content: &SealedFile,
        progress: habeas_vault::Progress<'_>,
    ) -> Result<Checked, StoreError> {
        let mut verify = |content: &SealedFile| {
            let opened = self.open_sealed(content);
            opened.and_then(|disk| self.keys.verify(disk, content, progress))
        };
        let first = match verify(content) {
            Ok(()) => return Ok(Checked::Sound),
            Err(VaultError::Cancelled) => return Err(VaultError::Cancelled.into()),
            Err(error) => error,
        };
        match self.content(Hash(content.sha256.0))? {
            None => Ok(Checked::Erased),
            Some(now) if now != *content => match verify(&now) {
                Ok(()) => Ok(Checked::Sound),
                Err(VaultError::Cancelled) => Err(VaultError::Cancelled.into()),
                Err(error) => Ok(Checked::Bad(error)),
            },
            Some(_) => Ok(Checked::Bad(first)),
        }
    }
}

/// What became of a sealed file.
pub(crate) enum Checked {
    Sound,
    /// Since the look at the database.
    Erased,
    Bad(VaultError),
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
fn check_chains(
    events: &[Event],
    stored: &BTreeMap<chain::ChainKey, habeas_case::event::Head>,
    report: &mut CheckReport,
) {
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

impl Store {
    pub(crate) fn read_lock(&self) -> Result<ReadLock<'_>, StoreError> {
        // Only the first read in a transaction takes the lock.
        self.db.execute_batch("BEGIN; SELECT count(*) FROM meta;").map_err(|error| {
            let _ = self.db.execute_batch("ROLLBACK");
            StoreError::from(error)
        })?;
        Ok(ReadLock(&self.db))
    }
}

impl Drop for ReadLock<'_> {
    fn drop(&mut self) {
        // A read-only transaction: an error here has no effect.
        let _ = self.0.execute_batch("COMMIT");
    }
}
