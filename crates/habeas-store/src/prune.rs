//! Sealed files that no event names: what a write that was cut off, or an older erasure, left behind.
//!
//! In a vault that was set back nothing is removed: there such files may be the only trace of the events that are gone.

use habeas_case::event::Event;
use habeas_case::file_refs::referenced_hashes;
use habeas_case::ids::Hash;
use habeas_vault::{ContentHash, Random, SEALED_EXTENSION, require_folder};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::search::Gone;
use crate::{FILES, Note, Store, StoreError, erase};

/// What [`Store::prune`] removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PruneReport {
    pub files: u32,
    pub bytes: u64,
}

/// What no event names.
pub(crate) struct Orphans {
    /// Sealed files on the disk, with their sizes.
    pub(crate) on_disk: BTreeMap<String, u64>,
    /// Records of files.
    rows: Vec<Hash>,
}

impl Store {
    /// Removes the sealed files that no event names.
    ///
    /// # Errors
    /// [`StoreError::SetBack`] where a part of the vault was set back; the database cannot be written.
    pub fn prune(&mut self, random: &mut dyn Random) -> Result<PruneReport, StoreError> {
        self.require_writer()?;
        if !self.set_back()?.is_empty() {
            return Err(StoreError::SetBack);
        }
        let orphans = self.orphans(&self.all_events()?)?;
        let mut names: BTreeSet<String> = orphans.on_disk.keys().cloned().collect();
        names.extend(erase::pending_removals(&self.db)?);
        if names.is_empty() && orphans.rows.is_empty() {
            return Ok(PruneReport::default());
        }
        let folder = self.folder.clone();
        self.forget_erased(&Gone { files: &orphans.rows, ..Gone::default() });
        self.write(random, |tx| {
            for hash in &orphans.rows {
                tx.execute("DELETE FROM contents WHERE sha256 = ?1", [hash.to_string()])?;
            }
            erase::record_removals(tx, names.iter().map(String::as_str))
        })?;
        self.write(random, |tx| erase::finish_removals(tx, &folder))?;
        let gone = |name: &&String| folder.join(FILES).join(name.as_str()).symlink_metadata().is_err();
        let removed: Vec<&String> = orphans.on_disk.keys().filter(gone).collect();
        let bytes = removed.iter().filter_map(|name| orphans.on_disk.get(*name)).sum();
        Ok(PruneReport { files: u32::try_from(removed.len()).unwrap_or(u32::MAX), bytes })
    }

    /// After an erasure, which is done already: what cannot be removed now is removed later.
    pub(crate) fn prune_after_erasure(&mut self, random: &mut dyn Random) {
        match self.prune(random) {
            Ok(_) => (),
            Err(error) => self.note(Note::FilesNotRemoved { detail: error.to_string() }),
        }
    }

    /// What no living event names, of all that is in the folder and in the database.
    pub(crate) fn orphans(&self, events: &[Event]) -> Result<Orphans, StoreError> {
        let named: BTreeSet<Hash> = events.iter().flat_map(referenced_hashes).collect();
        let mut on_disk = self.sealed_files_on_disk()?;
        for hash in &named {
            on_disk.remove(&self.keys.file_name(&ContentHash(hash.0)));
        }
        let rows =
            self.contents()?.into_iter().map(|c| Hash(c.sha256.0)).filter(|hash| !named.contains(hash)).collect();
        Ok(Orphans { on_disk, rows })
    }

    /// The names of sealed files in the folder, with their sizes.
    pub(crate) fn sealed_files_on_disk(&self) -> Result<BTreeMap<String, u64>, StoreError> {
        let path = self.folder.join(FILES);
        require_folder(&path)?;
        let at = |source| StoreError::Io { path: path.clone(), source };
        let mut found = BTreeMap::new();
        for entry in fs::read_dir(&path).map_err(at)? {
            let entry = entry.map_err(at)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_sealed_name(&name) {
                // Removed by another process in this moment: its size no longer matters.
                found.insert(name, entry.metadata().map_or(0, |found| found.len()));
            }
        }
        Ok(found)
    }
}

/// Whether this is the name of a sealed file.
pub(crate) fn is_sealed_name(name: &str) -> bool {
    name.strip_suffix(SEALED_EXTENSION).and_then(|n| n.strip_suffix('.')).is_some_and(|hash| Hash::parse(hash).is_ok())
}
