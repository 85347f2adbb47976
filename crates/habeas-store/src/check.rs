//! Verifies everything: the pages of the database, its rows against their sums and their anchor, every chain, every head,
//! every sealed file.
//!
//! What the database holds is looked at once, in one transaction, so that another process may write meanwhile. Sealed files
//! are read after that: they never change, but may be erased, so a file that fails is looked up again.

use habeas_case::chain::ChainFault;
use habeas_case::event::Subject;
use habeas_case::ids::Hash;
use habeas_vault::{ContentHash, SealedFile, VaultError};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

use crate::look::{Checked, Look};
use crate::{SetBack, Store, StoreError};

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

impl Store {
    /// Verifies everything and reports all faults. `progress` receives the bytes done and the total.
    ///
    /// # Errors
    /// Only if the check itself cannot continue, or was cancelled.
    pub fn check(&self, progress: Progress<'_>) -> Result<CheckReport, StoreError> {
        let mut report = CheckReport::default();
        if let Some(look) = self.look(&mut report)? {
            self.check_files(&look, &mut report, progress)?;
        }
        Ok(report)
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
