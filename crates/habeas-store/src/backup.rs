//! Writes a backup: the whole vault in one sealed file, read back and verified before it gets its final name.
//!
//! The encrypted database file is copied under a read lock, so no other process commits meanwhile. The lock is released
//! before the sealed files are copied, which may take long and never change.

use habeas_case::file_refs::referenced_files;
use habeas_case::ids::Hash;
use habeas_vault::{KEY_FILE_NAME, Keys, Random, SealedFile, StagedFile, VaultError};
use jiff::civil::Date;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::archive::{self, Meta, Records};
use crate::last_backup::LastBackup;
use crate::{Store, StoreError};

/// What a backup contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupReport {
    pub events: u64,
    pub files: u64,
    /// Size of the backup.
    pub bytes: u64,
}

type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

impl Store {
    /// Writes a backup to a path that must not exist yet. It is read back from the disk and every seal is verified before
    /// it gets its final name; on error nothing is left. `progress` receives the bytes done and the total, which counts
    /// both writing and reading back.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the vault itself is damaged: a copy of damage is no backup. [`VaultError::File`] with
    /// `AlreadyExists` if the path exists; disk full; cancelled.
    pub fn back_up(
        &self,
        out: &Path,
        today: Date,
        random: &mut dyn Random,
        progress: Progress<'_>,
    ) -> Result<BackupReport, StoreError> {
        if out.symlink_metadata().is_ok() {
            let source = io::ErrorKind::AlreadyExists.into();
            return Err(VaultError::File { path: out.to_owned(), source }.into());
        }
        let read_lock = ReadLock::take(&self.db)?;
        self.require_sound()?;
        let key_path = self.folder.join(KEY_FILE_NAME);
        let key_file = std::fs::read(&key_path).map_err(|source| StoreError::Io { path: key_path, source })?;
        let contents = self.contents_to_back_up()?;
        let meta = Meta {
            vault_id: self.keys.vault_id().to_string(),
            made_on: today,
            events: self.events_recorded()?,
            files: contents.len() as u64,
        };
        let mut content = self.backup_content(read_lock, &meta, &contents)?;
        let total = content.total * 2;

        let mut staged = StagedFile::beside(out)?;
        staged.write_bytes(&archive::preamble(&key_file))?;
        let sealed = self.keys.seal(&mut content, &mut staged, random, &mut |done| progress(done, total))?;
        staged.sync()?;
        self.read_back(staged.path(), &key_file, &sealed, &contents, &mut |done| progress(sealed.len + done, total))?;
        let bytes = staged.path().metadata().map_err(|source| StoreError::Io { path: out.to_owned(), source })?.len();
        staged.commit_new(out)?;
        self.record_backup(LastBackup { on: today, events: meta.events }, random)?;
        Ok(BackupReport { events: meta.events, files: meta.files, bytes })
    }

    fn require_sound(&self) -> Result<(), StoreError> {
        let mut report = crate::CheckReport::default();
        self.check_pages(&mut report)?;
        match report.faults.first() {
            None => Ok(()),
            Some(fault) => Err(StoreError::damaged(fault.to_string())),
        }
    }

    /// Every sealed file on the disk, with or without an event that refers to it. A missing one with an event is damage.
    fn contents_to_back_up(&self) -> Result<Vec<SealedFile>, StoreError> {
        let referenced: BTreeSet<Hash> =
            self.all_events()?.iter().flat_map(referenced_files).map(|f| f.sha256).collect();
        let mut found = Vec::new();
        for content in self.contents()? {
            if self.path_of(&content.sha256).is_file() {
                found.push(content);
            } else if referenced.contains(&Hash(content.sha256.0)) {
                return Err(StoreError::damaged(StoreError::NoSuchFile.to_string()));
            }
        }
        Ok(found)
    }

    fn backup_content<'a>(
        &self,
        read_lock: ReadLock<'a>,
        meta: &Meta,
        contents: &[SealedFile],
    ) -> Result<BackupContent<'a>, StoreError> {
        let text = serde_json::to_vec(meta).map_err(|e| StoreError::damaged_by("the description of the backup", e))?;
        let mut parts = BackupContent { queue: VecDeque::new(), total: 0 };
        parts.add(archive::record_header(archive::META, "", text.len() as u64));
        parts.add(text);
        // Read before the database, which may be ahead of its anchor but not behind it.
        if let Ok(anchor) = std::fs::read(self.folder.join(crate::ANCHOR)) {
            parts.add(archive::record_header(archive::ANCHOR, "", anchor.len() as u64));
            parts.add(anchor);
        }
        parts.add_file(archive::DATABASE, "", &self.folder.join(crate::DATABASE))?;
        parts.queue.push_back(Part::ReleaseLock { _read_lock: read_lock });
        for content in contents {
            parts.add_file(archive::FILE, &self.keys.file_name(&content.sha256), &self.path_of(&content.sha256))?;
        }
        parts.add(archive::record_header(archive::END, "", 0));
        Ok(parts)
    }

    /// Verifies that the file on the disk is what was written, and every sealed file in it.
    fn read_back(
        &self,
        path: &Path,
        key_file: &[u8],
        written: &SealedFile,
        contents: &[SealedFile],
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut file = File::open(path).map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        if archive::read_preamble(&mut file)?.key_file_bytes != key_file {
            return Err(StoreError::backup_damaged("the key file"));
        }
        let expected: BTreeMap<String, SealedFile> =
            contents.iter().map(|c| (self.keys.file_name(&c.sha256), *c)).collect();
        let opened = self.keys.open(file, Some(written.file_id))?;
        let mut hashing = HashingReader { reader: opened, hasher: Sha256::new(), done: 0, progress };
        let mut records = Records::new(&mut hashing);
        while let Some(record) = records.next()? {
            match expected.get(&record.name).filter(|_| record.kind == archive::FILE) {
                Some(content) => verify(&self.keys, &mut records, content)?,
                None => drop(io::copy(&mut records, &mut io::sink()).map_err(VaultError::from_read)?),
            }
        }
        if hashing.done != written.len || hashing.hasher.finalize()[..] != written.sha256.0[..] {
            return Err(StoreError::backup_damaged("it is not what was written"));
        }
        Ok(())
    }
}

/// Verifies a sealed file inside the sealed backup. A read error may wrap an error of the backup, which is returned as such.
fn verify(keys: &Keys, records: &mut impl Read, content: &SealedFile) -> Result<(), StoreError> {
    match keys.verify(records, content, &mut |_| ControlFlow::Continue(())) {
        Err(VaultError::Read { source }) => Err(VaultError::from_read(source).into()),
        other => Ok(other?),
    }
}

/// A read lock on the database: no process commits until it is dropped.
struct ReadLock<'a>(&'a Connection);

impl<'a> ReadLock<'a> {
    fn take(db: &'a Connection) -> Result<Self, StoreError> {
        // Only the first read in a transaction takes the lock.
        db.execute_batch("BEGIN; SELECT count(*) FROM meta;")?;
        Ok(Self(db))
    }
}

impl Drop for ReadLock<'_> {
    fn drop(&mut self) {
        // A read-only transaction: an error here has no effect.
        let _ = self.0.execute_batch("COMMIT");
    }
}

/// The content of a backup, assembled while it is read.
struct BackupContent<'a> {
    queue: VecDeque<Part<'a>>,
    total: u64,
}

enum Part<'a> {
    Bytes(Cursor<Vec<u8>>),
    /// Opened when its turn comes. Must have the length that its record states.
    File(PathBuf, u64),
    Reading(io::Take<File>, PathBuf),
    /// Contains no bytes: removing it from the queue releases the database.
    ReleaseLock {
        _read_lock: ReadLock<'a>,
    },
}

impl BackupContent<'_> {
    fn add(&mut self, bytes: Vec<u8>) {
        self.total += bytes.len() as u64;
        self.queue.push_back(Part::Bytes(Cursor::new(bytes)));
    }

    fn add_file(&mut self, kind: u8, name: &str, path: &Path) -> Result<(), StoreError> {
        let len = path.metadata().map_err(|source| StoreError::Io { path: path.to_owned(), source })?.len();
        self.add(archive::record_header(kind, name, len));
        self.total += len;
        self.queue.push_back(Part::File(path.to_owned(), len));
        Ok(())
    }
}

impl Read for BackupContent<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while let Some(part) = self.queue.front_mut() {
            let n = match part {
                Part::Bytes(bytes) => bytes.read(out)?,
                Part::File(path, len) => {
                    *part = Part::Reading(File::open(&*path)?.take(*len), path.clone());
                    continue;
                }
                Part::Reading(file, path) => match file.read(out)? {
                    0 if file.limit() > 0 => {
                        return Err(io::Error::other(format!("{} became shorter", path.display())));
                    }
                    n => n,
                },
                Part::ReleaseLock { .. } => 0,
            };
            if n > 0 || out.is_empty() {
                return Ok(n);
            }
            // This closes the file. On POSIX, closing the database file also drops SQLite's locks on it, so it must not happen
            // before the whole file was read.
            self.queue.pop_front();
        }
        Ok(0)
    }
}

/// Hashes and counts the bytes that are read through it.
struct HashingReader<'a, R> {
    reader: R,
    hasher: Sha256,
    done: u64,
    progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
}

impl<R: Read> Read for &mut HashingReader<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.reader.read(out)?;
        self.hasher.update(&out[..n]);
        self.done += n as u64;
        if (self.progress)(self.done).is_break() {
            return Err(io::Error::other(VaultError::Cancelled));
        }
        Ok(n)
    }
}
