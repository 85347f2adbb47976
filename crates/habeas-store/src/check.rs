//! Verifies everything: the pages of the database, every chain, every head, every sealed file.

use habeas_case::chain::{self, ChainFault};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::Hash;
use habeas_vault::{TEMPORARY_SUFFIX, VaultError};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::ops::ControlFlow;

use crate::{FILES, Store, StoreError};

/// What is wrong with a vault.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the database: {detail}")]
    Database { detail: String },
    #[error("{fault}")]
    Chain { fault: ChainFault },
    #[error("the chain of {subject} ends at another event than was recorded")]
    Head { subject: Subject },
    #[error("the database is older than what was last written to this vault")]
    RolledBack,
    #[error("the key file is older than one that this vault had before")]
    KeyFileRolledBack,
    #[error("a file of the case is missing: {name}")]
    FileMissing { name: String },
    #[error("a file of the case was changed: {name}: {error}")]
    FileChanged { name: String, error: VaultError },
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
    /// Files on the disk that no event refers to.
    pub orphans: u32,
    pub faults: Vec<Fault>,
}

impl Store {
    /// Verifies everything and reports all faults. `progress` receives the bytes done and the total.
    ///
    /// # Errors
    /// Only if the check itself cannot continue, or was cancelled.
    pub fn check(&self, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<CheckReport, StoreError> {
        let mut report = CheckReport::default();
        self.check_pages(&mut report)?;
        if crate::anchor::was_rolled_back(&self.db, &self.keys, &self.folder)? {
            report.faults.push(Fault::RolledBack);
        }
        if crate::keys::is_rolled_back(&self.db, self.revision)? {
            report.faults.push(Fault::KeyFileRolledBack);
        }
        let events = match self.all_events() {
            Ok(events) => events,
            Err(StoreError::Damaged { detail, .. }) => {
                report.faults.push(Fault::Database { detail });
                return Ok(report);
            }
            Err(other) => return Err(other),
        };
        count(&events, &mut report);
        self.check_chains(&events, &mut report)?;
        self.check_files(&events, &mut report, progress)?;
        Ok(report)
    }

    /// SQLCipher authenticates every page; SQLite checks that they form a consistent database.
    pub(crate) fn check_pages(&self, report: &mut CheckReport) -> Result<(), StoreError> {
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

    /// Heads are stored separately from events, which reveals events removed from the end of a chain and a restored old page.
    fn check_chains(&self, events: &[Event], report: &mut CheckReport) -> Result<(), StoreError> {
        let stored = self.heads()?;
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
        Ok(())
    }

    fn check_files(
        &self,
        events: &[Event],
        report: &mut CheckReport,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let referenced: BTreeMap<Hash, FileRef> =
            events.iter().flat_map(referenced_files).map(|f| (f.sha256, f)).collect();
        let contents = self.contents()?;
        let total: u64 = contents.iter().map(|c| c.len).sum();
        let mut unclaimed: BTreeSet<_> = self.files_on_disk()?;
        let mut before = 0;
        for content in &contents {
            let file = referenced.get(&Hash(content.sha256.0));
            let on_disk = unclaimed.remove(&self.keys.file_name(&content.sha256));
            match (file, on_disk) {
                (None, _) => report.orphans += u32::from(on_disk),
                (Some(file), false) => report.faults.push(Fault::FileMissing { name: file.name.clone() }),
                (Some(file), true) => {
                    let path = self.path_of(&content.sha256);
                    let opened = File::open(&path).map_err(|source| VaultError::File { path, source });
                    let mut at = |done| progress(before + done, total);
                    match opened.and_then(|disk| self.keys.verify(disk, content, &mut at)) {
                        Ok(()) => report.files += 1,
                        Err(VaultError::Cancelled) => return Err(VaultError::Cancelled.into()),
                        Err(error) => report.faults.push(Fault::FileChanged { name: file.name.clone(), error }),
                    }
                }
            }
            before += content.len;
        }
        report.bytes = total;
        report.orphans += u32::try_from(unclaimed.len()).unwrap_or(u32::MAX);
        let recorded: BTreeSet<_> = contents.iter().map(|c| Hash(c.sha256.0)).collect();
        for (_, file) in referenced.iter().filter(|(hash, _)| !recorded.contains(hash)) {
            report.faults.push(Fault::FileMissing { name: file.name.clone() });
        }
        Ok(())
    }

    fn files_on_disk(&self) -> Result<BTreeSet<String>, StoreError> {
        let path = self.folder.join(FILES);
        let at = |source| StoreError::Io { path: path.clone(), source };
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(&path).map_err(at)? {
            let name = entry.map_err(at)?.file_name().to_string_lossy().into_owned();
            // Beside a writer, a temporary file may be a write in progress.
            if self.may_write() || !name.ends_with(TEMPORARY_SUFFIX) {
                names.insert(name);
            }
        }
        Ok(names)
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
