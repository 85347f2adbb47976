//! Verifies everything: the pages of the database, every chain, every head, every seal.

use habeas_case::chain::{self, ChainFault};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::ids::Hash;
use habeas_case::kept::files_of;
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
    SetBack,
    #[error("the key file is older than one that this vault had before")]
    KeyFileSetBack,
    #[error("a file of the case is missing: {name}")]
    FileMissing { name: String },
    #[error("a file of the case was changed: {name}: {error}")]
    FileChanged { name: String, error: VaultError },
}

/// What was verified.
#[derive(Debug, Default)]
pub struct Checked {
    pub people: u32,
    pub companies: u32,
    pub requests: u32,
    pub events: u32,
    pub erased_events: u32,
    pub files: u32,
    pub bytes: u64,
    pub orphans: u32,
    pub faults: Vec<Fault>,
}

impl Store {
    /// Verifies everything and reports every fault. `progress` hears bytes done and bytes in all.
    ///
    /// # Errors
    /// Only where the check itself cannot go on, or was cancelled.
    pub fn check(&self, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        self.check_pages(&mut checked)?;
        if crate::head::is_set_back(&self.db, &self.keys, &self.folder)? {
            checked.faults.push(Fault::SetBack);
        }
        if crate::keys::is_set_back(&self.db, self.revision)? {
            checked.faults.push(Fault::KeyFileSetBack);
        }
        let events = match self.all_events() {
            Ok(events) => events,
            Err(StoreError::Damaged { detail }) => {
                checked.faults.push(Fault::Database { detail });
                return Ok(checked);
            }
            Err(other) => return Err(other),
        };
        count(&events, &mut checked);
        self.check_chains(&events, &mut checked)?;
        self.check_files(&events, &mut checked, progress)?;
        Ok(checked)
    }

    /// SQLCipher authenticates every page; SQLite looks whether they fit together.
    pub(crate) fn check_pages(&self, checked: &mut Checked) -> Result<(), StoreError> {
        for (pragma, good) in [("PRAGMA cipher_integrity_check", None), ("PRAGMA integrity_check", Some("ok"))] {
            let lines = self.db.prepare(pragma).and_then(|mut statement| {
                statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()
            });
            match lines {
                Ok(lines) => checked.faults.extend(
                    lines.into_iter().filter(|l| Some(l.as_str()) != good).map(|detail| Fault::Database { detail }),
                ),
                Err(error) => match StoreError::from(error) {
                    StoreError::Damaged { detail } => checked.faults.push(Fault::Database { detail }),
                    other => return Err(other),
                },
            }
        }
        Ok(())
    }

    /// The heads are kept apart from the events: events cut off a chain's end, or an old page put back, show here.
    fn check_chains(&self, events: &[Event], checked: &mut Checked) -> Result<(), StoreError> {
        let kept: BTreeMap<_, _> = self.heads()?.into_iter().collect();
        match chain::verify(events) {
            Ok(found) => {
                let all: BTreeSet<_> = kept.keys().chain(found.keys()).collect();
                for key in all {
                    if kept.get(key) != found.get(key) {
                        checked.faults.push(Fault::Head { subject: key.0 });
                    }
                }
            }
            Err(faults) => checked.faults.extend(faults.into_iter().map(|fault| Fault::Chain { fault })),
        }
        Ok(())
    }

    fn check_files(
        &self,
        events: &[Event],
        checked: &mut Checked,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let named: BTreeMap<Hash, FileRef> = events.iter().flat_map(files_of).map(|f| (f.sha256, f)).collect();
        let contents = self.contents()?;
        let total: u64 = contents.iter().map(|c| c.len).sum();
        let mut on_disk: BTreeSet<_> = self.files_on_disk()?;
        let mut before = 0;
        for content in &contents {
            let name = named.get(&Hash(*content.sha256.as_bytes()));
            let known = on_disk.remove(&self.keys.file_name(&content.sha256));
            match (name, known) {
                (None, _) => checked.orphans += u32::from(known),
                (Some(file), false) => checked.faults.push(Fault::FileMissing { name: file.name.clone() }),
                (Some(file), true) => {
                    let path = self.path_of(&content.sha256);
                    let opened = File::open(&path).map_err(|source| VaultError::File { path, source });
                    let mut at = |done| progress(before + done, total);
                    match opened.and_then(|disk| self.keys.verify(disk, content, &mut at)) {
                        Ok(()) => checked.files += 1,
                        Err(VaultError::Cancelled) => return Err(VaultError::Cancelled.into()),
                        Err(error) => checked.faults.push(Fault::FileChanged { name: file.name.clone(), error }),
                    }
                }
            }
            before += content.len;
        }
        checked.bytes = total;
        checked.orphans += u32::try_from(on_disk.len()).unwrap_or(u32::MAX);
        let held: BTreeSet<_> = contents.iter().map(|c| Hash(*c.sha256.as_bytes())).collect();
        for (_, file) in named.iter().filter(|(hash, _)| !held.contains(hash)) {
            checked.faults.push(Fault::FileMissing { name: file.name.clone() });
        }
        Ok(())
    }

    fn files_on_disk(&self) -> Result<BTreeSet<String>, StoreError> {
        let path = self.folder.join(FILES);
        let at = |source| StoreError::Io { path: path.clone(), source };
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(&path).map_err(at)? {
            let name = entry.map_err(at)?.file_name().to_string_lossy().into_owned();
            // What another process is writing right now is nobody's remains.
            if self.may_write() || !name.ends_with(TEMPORARY_SUFFIX) {
                names.insert(name);
            }
        }
        Ok(names)
    }
}

fn count(events: &[Event], checked: &mut Checked) {
    // Who was erased is counted as erased events, and as nobody.
    let subjects: BTreeSet<_> = events.iter().filter(|e| e.body.is_some()).map(|e| e.subject).collect();
    for subject in subjects {
        match subject {
            Subject::Person(_) => checked.people += 1,
            Subject::Company(_) => checked.companies += 1,
            Subject::Request(_) => checked.requests += 1,
        }
    }
    checked.events = u32::try_from(events.len()).unwrap_or(u32::MAX);
    checked.erased_events = u32::try_from(events.iter().filter(|e| e.body.is_none()).count()).unwrap_or(u32::MAX);
}
