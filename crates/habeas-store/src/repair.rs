//! Repairs a vault: what can be saved is saved into a state that every check calls sound, what cannot is named. Nothing is
//! destroyed: the files as they were go into a folder of their own inside the vault.
//!
//! A part that was set back is accepted as it is. Events that are gone may exist in a backup or in another copy, so the vault
//! goes on as a new desk: the same places in the old chains could otherwise be taken twice, and the copies never be merged.

use habeas_case::chain;
use habeas_case::ids::{DeskId, Hash};
use habeas_vault::{KEY_FILE_NAME, Key, Keys, Random, create_private_folder};
use jiff::civil::Date;
use rusqlite::{Transaction, named_params};
use std::collections::BTreeSet;
use std::fs::File;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::kept::{Kept, at};
use crate::last_backup::{self, LastBackup};
use crate::mend_files::MendedFiles;
use crate::{
    ANCHOR, CheckReport, DATABASE, FILES, Fault, JOURNAL, LAST_BACKUP, SetBack, Store, StoreError, anchor, files, keys,
    location, lock, lost, salvage, set_back, sums,
};

type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// What a repair found and did.
#[derive(Debug, Default)]
pub struct RepairReport {
    /// What was wrong. Empty: nothing was, and nothing was changed.
    pub found: Vec<Fault>,
    /// How many events could not be read, or no longer fit their chain. Those before them are saved.
    pub lost_events: u32,
    /// Names of files that were found again under another name.
    pub healed: Vec<String>,
    /// Names of files that are lost.
    pub lost_files: Vec<String>,
    /// The folder inside the vault with everything as it was.
    pub kept_in: Option<PathBuf>,
    /// The check afterwards.
    pub checked: CheckReport,
}

/// Repairs the vault in a folder.
///
/// # Errors
/// A wrong key; [`StoreError::Busy`]; [`StoreError::Unrepairable`] if the database cannot be read at all; disk full,
/// cancelled. The files are then as they were.
pub fn repair<'k>(
    folder: &Path,
    key: impl Into<Key<'k>>,
    today: Date,
    random: &mut dyn Random,
    progress: Progress<'_>,
) -> Result<(Store, RepairReport), StoreError> {
    let lock = lock(folder)?;
    let key_file = keys::key_file(folder)?;
    let keys = key_file.unlock(key)?.keys();
    run(folder, keys, key_file.revision(), lock, today, random, progress)
}

impl Store {
    /// Repairs the vault that is open for writing.
    ///
    /// # Errors
    /// Those of [`repair`]; [`StoreError::ReadOnly`] for a reader. The vault is then closed.
    pub fn repair(
        self,
        today: Date,
        random: &mut dyn Random,
        progress: Progress<'_>,
    ) -> Result<(Self, RepairReport), StoreError> {
        let Self { folder, keys, db, revision, writer, .. } = self;
        drop(db);
        run(&folder, keys, revision, writer.ok_or(StoreError::ReadOnly)?, today, random, progress)
    }
}

fn run(
    folder: &Path,
    keys: Keys,
    revision: u64,
    lock: File,
    today: Date,
    random: &mut dyn Random,
    progress: Progress<'_>,
) -> Result<(Store, RepairReport), StoreError> {
    files::clear_unfinished(folder)?;
    // A link in its place is not followed, and not removed either: the check names it.
    if folder.join(FILES).symlink_metadata().is_err() {
        create_private_folder(&folder.join(FILES))?;
    }
    let mut kept = Kept::new(folder, today);
    // Before anything is opened, which may already write.
    kept.copy(&[DATABASE, JOURNAL, ANCHOR, KEY_FILE_NAME, LAST_BACKUP])?;
    let repaired = run_with(folder, keys, revision, &lock, &mut kept, (random, progress));
    match &repaired {
        Ok((_, report)) if report.kept_in.is_none() => kept.discard(),
        _ => (),
    }
    repaired
}

fn run_with(
    folder: &Path,
    keys: Keys,
    revision: u64,
    lock: &File,
    kept: &mut Kept,
    (random, progress): (&mut dyn Random, Progress<'_>),
) -> Result<(Store, RepairReport), StoreError> {
    let mut report = RepairReport::default();
    let opened = Store::open_to_write(folder, keys.clone(), revision, lock.try_clone().map_err(at(folder))?, random);
    let mut store = match opened {
        Ok(store) => store,
        Err(StoreError::Damaged { detail, .. }) => {
            report.found.push(Fault::Database { detail });
            report.lost_events += salvage::rebuild(folder, &keys, lock, random)?;
            Store::open_to_write(folder, keys.clone(), revision, lock.try_clone().map_err(at(folder))?, random)?
        }
        Err(other) => return Err(other),
    };
    let mut checked = store.check(progress)?;
    if checked.faults.iter().any(|f| matches!(f, Fault::Database { .. } | Fault::Chain { .. })) {
        drop(store);
        report.found.append(&mut checked.faults);
        report.lost_events += salvage::rebuild(folder, &keys, lock, random)?;
        store = Store::open_to_write(folder, keys, revision, lock.try_clone().map_err(at(folder))?, random)?;
        checked = store.check(progress)?;
    }
    report.found.append(&mut checked.faults);
    if report.found.is_empty() {
        report.checked = checked;
        return Ok((store, report));
    }
    let mended = store.mend_files(kept)?;
    store.accept(&mended, &report, random)?;
    (report.healed, report.lost_files) = (mended.healed, mended.lost_names);
    report.kept_in = Some(kept.folder()?.to_owned());
    report.checked = store.check(progress)?;
    Ok((store, report))
}

impl Store {
    /// Makes the present state the right one: in the database, in its anchor, in the note of the last backup.
    fn accept(
        &mut self,
        mended: &MendedFiles,
        report: &RepairReport,
        random: &mut dyn Random,
    ) -> Result<(), StoreError> {
        let mut desk = [0; 16];
        random.fill(&mut desk).map_err(at(&self.folder))?;
        let revision = self.revision;
        let heads = chain::verify(&self.all_events()?).map_err(|_| StoreError::damaged("the chains"))?;
        let lost_events = report.found.iter().any(|fault| {
            !matches!(fault, Fault::FileChanged { .. } | Fault::FileMissing { .. } | Fault::SetBack(SetBack::KeyFile))
        });
        let lock = self.writer.as_ref().map(File::try_clone).transpose().map_err(at(&self.folder))?;
        self.write(random, |tx| {
            mended.record(tx)?;
            set_back::accept(tx)?;
            keys::accept_revision(tx, revision)?;
            anchor::forget_confirmed(tx)?;
            store_heads(tx, &heads)?;
            if let (true, Some(lock)) = (lost_events, &lock) {
                location::record_desk(tx, DeskId(desk), lock)?;
            }
            sums::store(tx, 0)
        })?;
        if lost_events {
            self.desk = DeskId(desk);
        }
        self.set_back.borrow_mut().clear();
        let events = self.events_recorded()?;
        // A backup of the state that is gone must not witness against this one.
        if let Some(last) = self.last_backup()?.filter(|last| last.events > events) {
            last_backup::write(&self.keys, &self.folder, LastBackup { events, ..last }, random)?;
        }
        Ok(())
    }
}

fn store_heads(
    tx: &Transaction<'_>,
    heads: &std::collections::BTreeMap<chain::ChainKey, habeas_case::event::Head>,
) -> Result<(), StoreError> {
    tx.execute("DELETE FROM heads", [])?;
    for (key, head) in heads {
        let sql = "INSERT INTO heads (subject, desk, seq, hash) VALUES (:subject, :desk, :seq, :hash)";
        tx.execute(
            sql,
            named_params! {
                ":subject": key.subject.to_string(),
                ":desk": key.desk.to_string(),
                ":seq": head.seq,
                ":hash": head.hash.to_string(),
            },
        )?;
    }
    Ok(())
}

impl MendedFiles {
    fn record(&self, tx: &Transaction<'_>) -> Result<(), StoreError> {
        for sealed in &self.found {
            files::insert_content(tx, sealed)?;
        }
        let mut all: BTreeSet<Hash> = lost::read(tx)?;
        for hash in &self.lost {
            tx.execute("DELETE FROM contents WHERE sha256 = ?1", [hash.to_string()])?;
            all.insert(*hash);
        }
        lost::store(tx, &all)
    }
}
