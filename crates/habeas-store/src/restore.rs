//! Restores a vault from a backup into an empty folder, completely and verified, or not at all.
//!
//! Everything is written to `restore.unfinished/` inside the new folder and verified there. Then it is moved up, the key file
//! last, which is the commit point. A kill leaves `restore.unfinished/`, which the next attempt removes first.

use habeas_vault::{KEY_FILE_NAME, Key, Keys, Progress, Random, VaultError, VaultId, private, sync_folder};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::anchor::Beside;
use crate::archive::{self, Meta, Preamble, Records};
use crate::last_backup::{self, LastBackup};
use crate::prune::is_sealed_name;
use crate::{
    ANCHOR, Access, CheckReport, DATABASE, FILES, Note, Store, StoreError, UNPUBLISHED_DATABASE, conflicts,
    has_key_file, lock, not_durable, opening, schema,
};

/// The folder of a vault while it is being restored.
pub(crate) const RESTORING: &str = "restore.unfinished";

/// The result of a restore.
#[derive(Debug)]
pub struct RestoreReport {
    pub checked: CheckReport,
    /// The day the backup was made.
    pub made_on: jiff::civil::Date,
    pub vault_id: VaultId,
    /// What failed after the vault was in its place.
    pub notes: Vec<Note>,
}

/// Restores a backup into a folder that is empty or missing. `progress` receives the bytes read and then the bytes
/// verified, in total twice the size of the backup. Keyring slots are removed: the keyring's secret belongs to the original
/// vault, which may still exist beside the restored one.
///
/// # Errors
/// [`StoreError::NotABackup`], [`StoreError::BackupDamaged`], a wrong key, a folder that is not empty, disk full, cancelled.
/// Nothing is left on the disk then.
pub fn restore<'k>(
    backup: File,
    folder: &Path,
    key: impl Into<Key<'k>>,
    random: &mut dyn Random,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<RestoreReport, StoreError> {
    let size = backup.metadata().map_err(|source| VaultError::Read { source })?.len();
    let mut backup = backup;
    let Preamble { mut key_file, .. } = archive::read_preamble(&mut backup)?;
    // Unlocked first: a wrong key fails before a folder is created.
    let master = key_file.unlock(key)?;
    let keys = master.keys();
    require_empty(folder)?;
    habeas_vault::create_private_folder(folder)?;
    let _lock = lock(folder)?;
    require_empty(folder)?;
    clear_interrupted(folder)?;

    let stage = Stage { folder: folder.to_owned() };
    habeas_vault::create_private_folder(&stage.path().join(FILES))?;
    let mut watched = ProgressReader { reader: backup, done: 0, progress: &mut *progress };
    let meta = unpack(&keys, &mut watched, &stage.path())?;
    if meta.vault_id != keys.vault_id().to_string() {
        return Err(StoreError::backup_damaged("it is of another vault"));
    }
    let revision = key_file.revision();
    let checked = verify(&keys, revision, &stage.path(), random, &mut |done| progress(size + done))?;
    key_file.remove_keyring(&master)?;
    key_file.save_new(&stage.path().join(KEY_FILE_NAME))?;
    let mut notes: Vec<Note> = not_durable(stage.move_up())?.into_iter().collect();
    // The backup just read is the last one, so the reminder counts from its day.
    let last = LastBackup { on: meta.made_on, events: meta.events };
    if let Err(error) = last_backup::write(&keys, folder, last, random) {
        notes.push(Note::BackupNotNoted { detail: error.to_string() });
    }
    Ok(RestoreReport { checked, made_on: meta.made_on, vault_id: master.vault_id(), notes })
}

/// Allows hidden files, a lock, and the remains of an interrupted restore.
fn require_empty(folder: &Path) -> Result<(), StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(StoreError::Io { path: folder.to_owned(), source }),
    };
    if has_key_file(folder) {
        return Err(StoreError::Exists);
    }
    let interrupted = folder.join(RESTORING).is_dir();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let remains = interrupted && [RESTORING, FILES, ANCHOR, UNPUBLISHED_DATABASE].contains(&name.as_str());
        if !remains && name != crate::LOCK && !name.starts_with('.') {
            let copies = conflicts::conflict_copies(folder);
            let names: Vec<String> = copies.into_iter().map(|c| c.name).collect();
            return Err(if names.is_empty() {
                StoreError::NotEmpty { name }
            } else {
                StoreError::OnlyCopies { names }
            });
        }
    }
    Ok(())
}

/// Removes the remains of an interrupted restore.
pub(crate) fn clear_interrupted(folder: &Path) -> Result<(), StoreError> {
    let stage = folder.join(RESTORING);
    if !stage.is_dir() || has_key_file(folder) {
        return Ok(());
    }
    for name in [FILES, ANCHOR, UNPUBLISHED_DATABASE] {
        let path = folder.join(name);
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        match removed {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(StoreError::Io { path, source: e }),
            _ => (),
        }
    }
    fs::remove_dir_all(&stage).map_err(|source| StoreError::Io { path: stage, source })
}

/// The folder in which a vault is assembled. Dropping it removes the folder, and an incomplete vault with it.
struct Stage {
    folder: PathBuf,
}

impl Stage {
    fn path(&self) -> PathBuf {
        self.folder.join(RESTORING)
    }

    /// Moves everything to its final place, the key file last, which is the commit point.
    fn move_up(&self) -> Result<(), VaultError> {
        for (from, to) in
            [(FILES, FILES), (ANCHOR, ANCHOR), (DATABASE, UNPUBLISHED_DATABASE), (KEY_FILE_NAME, KEY_FILE_NAME)]
        {
            match habeas_vault::rename(&self.path().join(from), &self.folder.join(to)) {
                // A vault without events has no anchor yet.
                Err(e) if e.io_kind() == Some(io::ErrorKind::NotFound) && from == ANCHOR => (),
                Err(other) => return Err(other),
                Ok(()) => (),
            }
        }
        // From here on the vault is restored; an interrupted publication is finished by its next opening.
        habeas_vault::rename(&self.folder.join(UNPUBLISHED_DATABASE), &self.folder.join(DATABASE))?;
        sync_folder(&self.folder)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Before the commit point everything is removed, afterwards only the empty stage. The next attempt removes what
        // cannot be removed now.
        if has_key_file(&self.folder) {
            let _ = fs::remove_dir_all(self.path());
        } else {
            let _ = clear_interrupted(&self.folder);
        }
    }
}

/// Writes the content of the backup to the stage. Only authenticated bytes are written.
fn unpack(keys: &Keys, backup: impl Read, stage: &Path) -> Result<Meta, StoreError> {
    let mut records = Records::new(keys.open(backup, None).map_err(vault_error_of_backup)?);
    let mut meta = None;
    let mut database = false;
    let mut files = 0;
    while let Some(record) = records.next().map_err(error_of_backup)? {
        match record.kind {
            archive::META if meta.is_none() => {
                let text = records.small(&record).map_err(error_of_backup)?;
                meta = Some(serde_json::from_slice::<Meta>(&text).map_err(StoreError::backup_damaged_by)?);
                continue;
            }
            _ if meta.is_none() => return Err(StoreError::backup_damaged("it does not begin with what it is")),
            archive::ANCHOR => write(&mut records, &stage.join(ANCHOR))?,
            archive::DATABASE => {
                database = true;
                write(&mut records, &stage.join(DATABASE))?;
            }
            // Names are authenticated, and are still checked before they become part of a path.
            archive::FILE if is_sealed_name(&record.name) => {
                files += 1;
                write(&mut records, &stage.join(FILES).join(&record.name))?;
            }
            _ => return Err(StoreError::backup_damaged("a record of an unknown kind")),
        }
    }
    match meta {
        Some(meta) if database && meta.files == files => Ok(meta),
        _ => Err(StoreError::backup_damaged("something is missing in it")),
    }
}

fn write(records: &mut impl Read, path: &Path) -> Result<(), StoreError> {
    let at = |source| VaultError::File { path: path.to_owned(), source };
    let mut file = private().create_new(true).open(path).map_err(at)?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match records.read(&mut buffer) {
            Ok(0) => break,
            Ok(n) => file.write_all(&buffer[..n]).map_err(at)?,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => (),
            Err(e) => return Err(error_of_backup(VaultError::from_read(e).into())),
        }
    }
    Ok(file.sync_all().map_err(at)?)
}

/// Verifies every page, chain and seal of the unpacked vault. Only a database that is damaged itself is refused: what else is
/// wrong was so in the vault, and is in the report.
fn verify(
    keys: &Keys,
    revision: u64,
    stage: &Path,
    random: &mut dyn Random,
    progress: Progress<'_>,
) -> Result<CheckReport, StoreError> {
    opening::require_database(stage).map_err(|e| StoreError::backup_damaged(e.to_string()))?;
    let mut db = schema::connect(&stage.join(DATABASE), keys, Access::Write)?;
    let beside = Beside::read(keys, stage, revision)?;
    // An older backup is migrated here: if that fails, nothing was restored.
    let prepared = opening::prepare(&mut db, keys, stage, &beside, None)?;
    let mut store = Store::new(stage, keys.clone(), db, (prepared.desk, revision), None);
    if prepared.anchor_to_write {
        store.write_anchor(random);
    }
    let report = store.check(&mut |done, _| progress(done))?;
    match report.faults.iter().find(|fault| fault.is_of_database()) {
        None => Ok(report),
        Some(fault) => Err(StoreError::backup_damaged(fault.to_string())),
    }
}

/// Attributes errors of the sealed file to the backup.
fn error_of_backup(error: StoreError) -> StoreError {
    match error {
        StoreError::Vault(inner) => vault_error_of_backup(inner),
        other => other,
    }
}

fn vault_error_of_backup(error: VaultError) -> StoreError {
    match error {
        VaultError::Read { source } => VaultError::from_read(source).into(),
        VaultError::SealedAltered { .. } | VaultError::NotSealed => StoreError::backup_damaged_by(error),
        other => other.into(),
    }
}

/// Reports the bytes read as progress, and fails when cancelled.
struct ProgressReader<'a> {
    reader: File,
    done: u64,
    progress: Progress<'a>,
}

impl Read for &mut ProgressReader<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.reader.read(out)?;
        self.done += n as u64;
        if (self.progress)(self.done).is_break() {
            return Err(io::Error::other(VaultError::Cancelled));
        }
        Ok(n)
    }
}
