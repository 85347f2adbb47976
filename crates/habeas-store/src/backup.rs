//! Writes a backup: the whole vault in one sealed file, read back and verified before it gets its final name.
//!
//! The encrypted database file is read into memory under a read lock, so no other process commits meanwhile. The lock is
//! released before anything is written: the place of a backup may be slow, and there may be many sealed files, which never
//! change. A vault is read into memory as a whole whenever it is opened, so its database fits there as a file too.

use habeas_case::ids::Hash;
use habeas_vault::{
    KEY_FILE_NAME, KeyFile, Keys, Random, SealedFile, StagedFile, VaultError, open_regular, read_small,
};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::archive::{self, Meta, Record, Records};
use crate::last_backup::LastBackup;
use crate::look::Checked;
use crate::look::Look;
use crate::{CheckReport, Fault, Note, Store, StoreError, not_durable};

/// An anchor is far smaller.
const MAX_ANCHOR: u64 = 4096;

/// What a backup contains.
#[derive(Debug)]
pub struct BackupReport {
    pub events: u64,
    pub files: u64,
    /// Size of the backup.
    pub bytes: u64,
    /// What is wrong with the vault, and so with the backup. It is restored all the same, and names them again.
    pub faults: Vec<Fault>,
}

type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

impl Store {
    /// Writes a backup to a path that must not exist yet. What the database holds is verified as a restore verifies it, and
    /// the backup is read back from the disk before it gets its final name; on error nothing is left. `progress` receives
    /// the bytes done and the total, which counts both writing and reading back.
    ///
    /// A file at the path that is a whole backup of this very state, from an attempt that was killed before it could note it,
    /// is verified and counts as written.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the database itself is damaged, which no restore could open. [`VaultError::File`] with
    /// `AlreadyExists` if something else is at the path; disk full; cancelled.
    pub fn back_up(
        &self,
        out: &Path,
        today: Date,
        random: &mut dyn Random,
        progress: Progress<'_>,
    ) -> Result<BackupReport, StoreError> {
        let mut checked = CheckReport::default();
        let (moment, look) = self.moment(&mut checked)?;
        let contents = self.contents_to_back_up(&look, &mut checked)?;
        let meta = Meta {
            vault_id: self.keys.vault_id().to_string(),
            made_on: today,
            events: moment.events,
            files: contents.len() as u64,
        };
        if out.symlink_metadata().is_ok() {
            let found = self.recognise(out, &meta, &moment, &look, &mut checked, progress)?;
            self.note_backup(&found, random);
            return self.report(out, &meta, checked);
        }
        remove_leftovers(out);
        let Moment { key_file, anchor, database, .. } = moment;
        let mut content = self.backup_content(&meta, anchor, database, &contents)?;
        let total = content.total * 2;

        let mut staged = StagedFile::beside(out)?;
        staged.write_bytes(&archive::preamble(&key_file))?;
        let sealed = self.keys.seal(&mut content, &mut staged, random, &mut |done| progress(done, total))?;
        staged.sync()?;
        let mut reading = |done| progress(sealed.len + done, total);
        self.read_back(staged.path(), &key_file, &sealed, &look, &mut checked, &mut reading)?;
        not_durable(staged.commit_new(out))?.into_iter().for_each(|note| self.note(note));
        self.note_backup(&meta, random);
        self.report(out, &meta, checked)
    }

    /// Reads the vault at one moment, and judges it.
    fn moment(&self, checked: &mut CheckReport) -> Result<(Moment, Look), StoreError> {
        let lock = self.read_lock()?;
        let rows = self.read_rows(checked)?;
        let Some(rows) = rows.filter(|_| !checked.faults.iter().any(Fault::is_of_database)) else {
            let first = checked.faults.first().map_or_else(String::new, ToString::to_string);
            return Err(StoreError::damaged(first));
        };
        let events = self.events_recorded()?;
        let key_file = KeyFile::load(&self.folder.join(KEY_FILE_NAME))?.to_bytes();
        // A writer may have committed and not yet written its anchor, but not the other way round.
        let anchor = read_small(&self.folder.join(crate::ANCHOR), MAX_ANCHOR).ok();
        let path = self.folder.join(crate::DATABASE);
        // The last read under the lock: on POSIX, closing the file also drops SQLite's locks on it.
        let database = fs::read(&path).map_err(|source| StoreError::Io { path, source })?;
        drop(lock);
        Ok((Moment { key_file, anchor, database, events }, rows.judge(checked)))
    }

    fn report(&self, out: &Path, meta: &Meta, checked: CheckReport) -> Result<BackupReport, StoreError> {
        let bytes = out.metadata().map_err(|source| StoreError::Io { path: out.to_owned(), source })?.len();
        Ok(BackupReport { events: meta.events, files: meta.files, bytes, faults: checked.faults })
    }

    /// The backup is whole already, so a failure is no failure of the backup.
    fn note_backup(&self, meta: &Meta, random: &mut dyn Random) {
        if let Err(error) = self.record_backup(LastBackup { on: meta.made_on, events: meta.events }, random) {
            self.note(Note::BackupNotNoted { detail: error.to_string() });
        }
    }

    /// The recorded contents that have a file of the expected kind and size, damaged or not. The others are faults, unless
    /// they were erased since the look at the database: then there is no such backup, and the next attempt makes another.
    fn contents_to_back_up(&self, look: &Look, checked: &mut CheckReport) -> Result<Vec<SealedFile>, StoreError> {
        let mut found = Vec::new();
        for content in &look.contents {
            match self.open_sealed(content) {
                Ok(_) => found.push(*content),
                Err(error) if self.content(Hash(content.sha256.0))? != Some(*content) => return Err(error.into()),
                Err(error) => {
                    if let Some(file) = look.named.get(&Hash(content.sha256.0)) {
                        look.report_file(file, content, Checked::Bad(error), checked);
                    }
                }
            }
        }
        Ok(found)
    }

    fn backup_content(
        &self,
        meta: &Meta,
        anchor: Option<Vec<u8>>,
        database: Vec<u8>,
        contents: &[SealedFile],
    ) -> Result<BackupContent, StoreError> {
        let text = serde_json::to_vec(meta).map_err(|e| StoreError::damaged_by("the description of the backup", e))?;
        let mut parts = BackupContent { queue: VecDeque::new(), total: 0 };
        parts.add(archive::META, text);
        if let Some(anchor) = anchor {
            parts.add(archive::ANCHOR, anchor);
        }
        parts.add(archive::DATABASE, database);
        for content in contents {
            parts.add_file(archive::FILE, &self.keys.file_name(&content.sha256), &self.path_of(&content.sha256))?;
        }
        parts.add(archive::END, Vec::new());
        Ok(parts)
    }

    /// Verifies that the file on the disk is what was written, and every sealed file in it.
    fn read_back(
        &self,
        path: &Path,
        key_file: &[u8],
        written: &SealedFile,
        look: &Look,
        checked: &mut CheckReport,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut file = open_regular(path)?;
        if archive::read_preamble(&mut file)?.key_file_bytes != key_file {
            return Err(StoreError::backup_damaged("the key file"));
        }
        let opened = self.keys.open(file, Some(written.file_id))?;
        let mut hashing = HashingReader { reader: opened, hasher: Sha256::new(), done: 0, progress };
        let mut records = Records::new(&mut hashing);
        let expected = self.by_name(look);
        while let Some(record) = records.next()? {
            self.read_record(&record, &mut records, look, &expected, checked)?;
        }
        if hashing.done != written.len || hashing.hasher.finalize()[..] != written.sha256.0[..] {
            return Err(StoreError::backup_damaged("it is not what was written"));
        }
        Ok(())
    }

    /// The recorded contents by the names of their files.
    pub(crate) fn by_name(&self, look: &Look) -> BTreeMap<String, SealedFile> {
        look.contents.iter().map(|c| (self.keys.file_name(&c.sha256), *c)).collect()
    }

    /// Reads a record to its end, and verifies a sealed file.
    pub(crate) fn read_record(
        &self,
        record: &Record,
        records: &mut Records<impl Read>,
        look: &Look,
        expected: &BTreeMap<String, SealedFile>,
        checked: &mut CheckReport,
    ) -> Result<(), StoreError> {
        let content = expected.get(&record.name).filter(|_| record.kind == archive::FILE);
        let verified = content.map(|content| (content, verify(&self.keys, records, content)));
        io::copy(records, &mut io::sink()).map_err(VaultError::from_read)?;
        let Some((content, verified)) = verified else { return Ok(()) };
        let Some(file) = look.named.get(&Hash(content.sha256.0)) else { return Ok(()) };
        let result = match verified {
            Ok(()) => Checked::Sound,
            Err(VaultError::Read { source }) => return Err(VaultError::from_read(source).into()),
            // Damaged in the vault, or on the way into the backup?
            Err(_) => match self.check_file(content, &mut |_| ControlFlow::Continue(()))? {
                Checked::Sound => return Err(StoreError::backup_damaged("a file in it is not the one in the vault")),
                other => other,
            },
        };
        look.report_file(file, content, result, checked);
        Ok(())
    }
}

/// Verifies a sealed file inside the sealed backup. A read error may wrap an error of the backup.
fn verify(keys: &Keys, records: &mut impl Read, content: &SealedFile) -> Result<(), VaultError> {
    keys.verify(records, content, &mut |_| ControlFlow::Continue(()))
}

/// Removes what a killed attempt left beside the path.
pub(crate) fn remove_leftovers(out: &Path) {
    let folder = out.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    habeas_vault::remove_abandoned(folder, &habeas_vault::temporary_prefix(out));
}

/// The vault at one moment, without its sealed files.
pub(crate) struct Moment {
    pub(crate) key_file: Vec<u8>,
    anchor: Option<Vec<u8>>,
    /// Encrypted, as it is on the disk.
    pub(crate) database: Vec<u8>,
    events: u64,
}

/// The content of a backup, assembled while it is read.
struct BackupContent {
    queue: VecDeque<Part>,
    total: u64,
}

enum Part {
    Bytes(Cursor<Vec<u8>>),
    /// Opened when its turn comes. Must have the length that its record states.
    File(PathBuf, u64),
    Reading(io::Take<File>, PathBuf),
}

impl BackupContent {
    fn add(&mut self, kind: u8, bytes: Vec<u8>) {
        for part in [archive::record_header(kind, "", bytes.len() as u64), bytes] {
            self.total += part.len() as u64;
            self.queue.push_back(Part::Bytes(Cursor::new(part)));
        }
    }

    fn add_file(&mut self, kind: u8, name: &str, path: &Path) -> Result<(), StoreError> {
        let len = path.metadata().map_err(|source| StoreError::Io { path: path.to_owned(), source })?.len();
        let header = archive::record_header(kind, name, len);
        self.total += header.len() as u64 + len;
        self.queue.push_back(Part::Bytes(Cursor::new(header)));
        self.queue.push_back(Part::File(path.to_owned(), len));
        Ok(())
    }
}

impl Read for BackupContent {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while let Some(part) = self.queue.front_mut() {
            let n = match part {
                Part::Bytes(bytes) => bytes.read(out)?,
                Part::File(path, len) => {
                    let file = open_regular(path).map_err(io::Error::other)?;
                    *part = Part::Reading(file.take(*len), path.clone());
                    continue;
                }
                Part::Reading(file, path) => match file.read(out)? {
                    0 if file.limit() > 0 => {
                        return Err(io::Error::other(format!("{} became shorter", path.display())));
                    }
                    n => n,
                },
            };
            if n > 0 || out.is_empty() {
                return Ok(n);
            }
            self.queue.pop_front();
        }
        Ok(0)
    }
}

/// Hashes and counts the bytes that are read through it.
pub(crate) struct HashingReader<'a, R> {
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
