//! Finds the sealed files that a repair can save: one that lies under another name, or an older sealed form of the same
//! content. What is damaged is moved out of the way.

use habeas_case::ids::Hash;
use habeas_vault::{ContentHash, SealedFile, VaultError, open_regular};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::kept::Kept;
use crate::look::Checked;
use crate::look::Look;
use crate::{CheckReport, FILES, Store, StoreError};

/// What became of the files that were missing or damaged.
#[derive(Default)]
pub(crate) struct MendedFiles {
    /// The records of files that are in their place again.
    pub(crate) found: Vec<SealedFile>,
    pub(crate) healed: Vec<String>,
    pub(crate) lost: Vec<Hash>,
    pub(crate) lost_names: Vec<String>,
}

impl Store {
    pub(crate) fn mend_files(&self, kept: &mut Kept) -> Result<MendedFiles, StoreError> {
        let mut mended = MendedFiles::default();
        let Some(look) = self.look(&mut CheckReport::default())? else { return Ok(mended) };
        let bad = self.unsound(&look)?;
        if bad.is_empty() {
            return Ok(mended);
        }
        let elsewhere = self.examine_files(&look, &bad)?;
        for (hash, name) in bad {
            let right = self.keys.file_name(&ContentHash(hash.0));
            let candidate = elsewhere.get(&hash);
            let here = candidate.is_some_and(|(found, _)| *found == right);
            if !here && self.folder.join(FILES).join(&right).symlink_metadata().is_ok() {
                kept.take(&right)?;
            }
            if let Some((found, sealed)) = candidate {
                let folder = self.folder.join(FILES);
                habeas_vault::rename(&folder.join(found), &folder.join(&right))?;
                mended.found.push(*sealed);
                mended.healed.push(name);
            } else {
                mended.lost.push(hash);
                mended.lost_names.push(name);
            }
        }
        habeas_vault::sync_folder(&self.folder.join(FILES))?;
        Ok(mended)
    }

    /// The contents that an event names and that have no sound file, with the names the events give them.
    fn unsound(&self, look: &Look) -> Result<BTreeMap<Hash, String>, StoreError> {
        let recorded: BTreeMap<Hash, SealedFile> = look.contents.iter().map(|c| (Hash(c.sha256.0), *c)).collect();
        let mut bad = BTreeMap::new();
        for (hash, file) in &look.named {
            let sound = match recorded.get(hash) {
                Some(content) => match self.check_file(content, &mut |_| ControlFlow::Continue(()))? {
                    Checked::Sound => true,
                    Checked::Bad(error) if error.is_out_of_reach() => return Err(error.into()),
                    Checked::Bad(_) | Checked::Erased => false,
                },
                None => false,
            };
            if !sound && !look.is_known_lost(hash) {
                bad.insert(*hash, file.name.clone());
            }
        }
        Ok(bad)
    }

    /// Reads every file that is not in the place of a sound content, and tells which content it holds.
    fn examine_files(
        &self,
        look: &Look,
        bad: &BTreeMap<Hash, String>,
    ) -> Result<BTreeMap<Hash, (String, SealedFile)>, StoreError> {
        let sound = look.named.keys().filter(|hash| !bad.contains_key(hash));
        let sound: std::collections::BTreeSet<String> =
            sound.map(|hash| self.keys.file_name(&ContentHash(hash.0))).collect();
        let mut found = BTreeMap::new();
        for name in self.sealed_files_on_disk()?.into_keys().filter(|name| !sound.contains(name)) {
            let opened = open_regular(&self.folder.join(FILES).join(&name));
            let examined = opened.and_then(|file| self.keys.examine(file, &mut |_| ControlFlow::Continue(())));
            match examined {
                Ok(sealed) => drop(found.insert(Hash(sealed.sha256.0), (name, sealed))),
                Err(error) if error.is_out_of_reach() => return Err(error.into()),
                // Damaged itself, and named where an event asks for it.
                Err(_) => (),
            }
        }
        Ok(found)
    }
}

/// What a deep check read beside the files of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OrphansRead {
    /// Sealed files that no event names and that are whole.
    pub whole: u32,
    pub damaged: u32,
}

impl Store {
    /// Reads every sealed file that no event names. `progress` receives the bytes done and the total.
    ///
    /// # Errors
    /// Cancelled; the folder cannot be read.
    pub fn read_orphans(
        &self,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<OrphansRead, StoreError> {
        let orphans = self.orphans(&self.all_events()?)?.on_disk;
        let total: u64 = orphans.values().sum();
        let (mut read, mut before) = (OrphansRead::default(), 0);
        for (name, size) in &orphans {
            let opened = open_regular(&self.folder.join(FILES).join(name));
            let mut at = |done: u64| progress(before + done.min(*size), total);
            match opened.and_then(|file| self.keys.examine(file, &mut at)) {
                Ok(sealed) if self.keys.file_name(&sealed.sha256) == *name => read.whole += 1,
                Err(VaultError::Cancelled) => return Err(VaultError::Cancelled.into()),
                // Removed by a writer in this moment, or not whole.
                Err(error) if error.is_missing() => (),
                Ok(_) | Err(_) => read.damaged += 1,
            }
            before += size;
        }
        Ok(read)
    }
}
