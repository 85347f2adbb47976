//! A vault made again from its backup, in an empty place: whole and verified, or not at all.
//!
//! Everything is written under `restore.unfinished/` inside the new folder and verified there. Then it moves up, the key
//! file last: before it there is no vault, after it there is a whole one. A kill leaves that folder, and the next try
//! begins by clearing it.

use habeas_vault::{KEY_FILE_NAME, Key, Keys, Progress, Random, SEALED_EXTENSION, VaultError, VaultId};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::archive::{self, Meta, Records, damaged};
use crate::copied::LastBackup;
use crate::{
    Access, Checked, DATABASE, FILES, HEAD, Store, StoreError, UNBORN, born, conflicts, has_key, lock, private, schema,
    seat,
};

/// What is being restored, until it is whole.
pub(crate) const RESTORING: &str = "restore.unfinished";

/// What was restored.
#[derive(Debug)]
pub struct Restored {
    pub checked: Checked,
    /// The day the backup was made.
    pub made_on: jiff::civil::Date,
    pub vault_id: VaultId,
}

/// Restores a backup into a folder that is empty or not there yet. `progress` hears the bytes of the backup that were read,
/// and then those that were verified; twice its size in all. Keyring slots are left out: what a keyring holds belongs to the
/// vault that was backed up, and the restored one may stand beside it.
///
/// # Errors
/// [`StoreError::NotABackup`], [`StoreError::BackupDamaged`], a wrong key, a folder that holds something, no room,
/// cancelled. Nothing is left behind then, except by a kill.
pub fn restore<'k>(
    backup: File,
    folder: &Path,
    key: impl Into<Key<'k>>,
    random: &mut dyn Random,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<Restored, StoreError> {
    let size = backup.metadata().map_err(|source| VaultError::Read { source })?.len();
    let mut backup = backup;
    let (mut key_file, _) = archive::read_opening(&mut backup)?;
    // The key first: whoever has a wrong one hears it before a folder is made.
    let master = key_file.unlock(key)?;
    let keys = master.keys();
    must_be_empty(folder)?;
    habeas_vault::create_private_folder(folder)?;
    let _lock = lock(folder)?;
    must_be_empty(folder)?;
    clear(folder)?;

    let stage = Stage { folder: folder.to_owned() };
    habeas_vault::create_private_folder(&stage.path().join(FILES))?;
    let mut watched = Watched { reader: backup, done: 0, progress: &mut *progress };
    let meta = unpack(&keys, &mut watched, &stage.path())?;
    if meta.vault_id != keys.vault_id().to_string() {
        return Err(damaged("it is of another vault"));
    }
    let checked = verify(&keys, key_file.revision(), &stage.path(), &mut |done| progress(size + done))?;
    key_file.remove_keyring(&master)?;
    key_file.save_new(&stage.path().join(KEY_FILE_NAME))?;
    stage.move_up()?;
    let restored = Store::open_keys(folder, keys, key_file.revision())?;
    // That this copy exists is known; the reminder counts from its day.
    restored.remember_backup(LastBackup { on: meta.made_on, events: meta.events }, random)?;
    Ok(Restored { checked, made_on: meta.made_on, vault_id: master.vault_id() })
}

/// Empty but for hidden files, a lock, and what a restore that was cut off left.
fn must_be_empty(folder: &Path) -> Result<(), StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(StoreError::Io { path: folder.to_owned(), source }),
    };
    if has_key(folder) {
        return Err(StoreError::Exists);
    }
    let remains = folder.join(RESTORING).is_dir();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let ours = remains && [RESTORING, FILES, HEAD, UNBORN].contains(&name.as_str());
        if !ours && name != crate::LOCK && !name.starts_with('.') {
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

/// Removes what a restore that was cut off left.
pub(crate) fn clear(folder: &Path) -> Result<(), StoreError> {
    let stage = folder.join(RESTORING);
    if !stage.is_dir() || has_key(folder) {
        return Ok(());
    }
    for name in [FILES, HEAD, UNBORN] {
        let path = folder.join(name);
        let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        match removed {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(StoreError::Io { path, source: e }),
            _ => (),
        }
    }
    fs::remove_dir_all(&stage).map_err(|source| StoreError::Io { path: stage, source })
}

/// The folder in which a vault is put together; gone when this is dropped before the end.
struct Stage {
    folder: PathBuf,
}

impl Stage {
    fn path(&self) -> PathBuf {
        self.folder.join(RESTORING)
    }

    /// Gives everything its place; the key file last, which makes it a vault.
    fn move_up(&self) -> Result<(), StoreError> {
        for (from, to) in [(FILES, FILES), (HEAD, HEAD), (DATABASE, UNBORN), (KEY_FILE_NAME, KEY_FILE_NAME)] {
            let to = self.folder.join(to);
            match fs::rename(self.path().join(from), &to) {
                // A vault without a single event has no anchor yet.
                Err(e) if e.kind() == io::ErrorKind::NotFound && from == HEAD => (),
                Err(source) => return Err(StoreError::Io { path: to, source }),
                Ok(()) => (),
            }
        }
        born(&self.folder)?;
        sync_folder(&self.folder)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Before the key file is in its place everything goes, afterwards only the empty stage. What cannot be removed is
        // cleared by the next try.
        if has_key(&self.folder) {
            let _ = fs::remove_dir_all(self.path());
        } else {
            let _ = clear(&self.folder);
        }
    }
}

/// Makes the moves durable. Windows has no such call.
fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    let at = |source| StoreError::Io { path: folder.to_owned(), source };
    if cfg!(unix) { File::open(folder).and_then(|f| f.sync_all()).map_err(at) } else { Ok(()) }
}

/// Writes what the backup holds; nothing of it that was not authenticated.
fn unpack(keys: &Keys, backup: impl Read, stage: &Path) -> Result<Meta, StoreError> {
    let mut records = Records::new(keys.open(backup, None).map_err(of_backup)?);
    let mut meta = None;
    let mut database = false;
    let mut files = 0;
    while let Some(record) = records.next().map_err(told)? {
        match record.kind {
            archive::META if meta.is_none() => {
                let text = records.small(&record).map_err(told)?;
                meta = Some(serde_json::from_slice::<Meta>(&text).map_err(|e| damaged(&e.to_string()))?);
                continue;
            }
            _ if meta.is_none() => return Err(damaged("it does not begin with what it is")),
            archive::HEAD => write(&mut records, &stage.join(HEAD))?,
            archive::DATABASE => {
                database = true;
                write(&mut records, &stage.join(DATABASE))?;
            }
            archive::FILE if is_sealed_name(&record.name) => {
                files += 1;
                write(&mut records, &stage.join(FILES).join(&record.name))?;
            }
            _ => return Err(damaged("a record of an unknown kind")),
        }
    }
    match meta {
        Some(meta) if database && meta.files == files => Ok(meta),
        _ => Err(damaged("something is missing in it")),
    }
}

/// Names come from an authenticated backup, and still go to no other place than this.
fn is_sealed_name(name: &str) -> bool {
    name.strip_suffix(SEALED_EXTENSION)
        .and_then(|n| n.strip_suffix('.'))
        .is_some_and(|n| n.len() == 64 && n.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)))
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
            Err(e) => return Err(told(VaultError::from_read(e).into())),
        }
    }
    Ok(file.sync_all().map_err(at)?)
}

/// Every page, chain and seal of what was unpacked.
fn verify(keys: &Keys, revision: u64, stage: &Path, progress: Progress<'_>) -> Result<Checked, StoreError> {
    let mut db = schema::connect(&stage.join(DATABASE), keys, Access::Write)?;
    // An older backup is brought up to this version here: if that fails, nothing was restored.
    schema::migrate(&mut db)?;
    let desk = seat::known(&db)?;
    let store = Store { folder: stage.to_owned(), keys: keys.clone(), db, desk, revision, writer: None };
    let checked = store.check(&mut |done, _| progress(done))?;
    match checked.faults.first() {
        None => Ok(checked),
        Some(fault) => Err(damaged(&fault.to_string())),
    }
}

/// What is said of a sealed file is said of the backup.
fn told(error: StoreError) -> StoreError {
    match error {
        StoreError::Vault(inner) => of_backup(inner),
        other => other,
    }
}

fn of_backup(error: VaultError) -> StoreError {
    match error {
        VaultError::Read { source } => VaultError::from_read(source).into(),
        VaultError::SealedAltered { .. } | VaultError::NotSealed => damaged(&error.to_string()),
        other => other.into(),
    }
}

/// Counts what was read, and stops when asked to.
struct Watched<'a> {
    reader: File,
    done: u64,
    progress: Progress<'a>,
}

impl Read for &mut Watched<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.reader.read(out)?;
        self.done += n as u64;
        if (self.progress)(self.done).is_break() {
            return Err(io::Error::other(VaultError::Cancelled));
        }
        Ok(n)
    }
}
