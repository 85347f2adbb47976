//! The whole vault in one sealed file, read back and verified before it gets its name.
//!
//! The database is copied as it lies on the disk, encrypted, while this process holds it for reading: nobody commits to it
//! meanwhile, and afterwards it is let go, however large the files are that follow. Files are never changed.

use habeas_case::ids::Hash;
use habeas_case::kept::files_of;
use habeas_vault::{KEY_FILE_NAME, Keys, Random, Sealed, Staged, VaultError};
use jiff::civil::Date;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::archive::{self, Meta, Records};
use crate::copied::LastBackup;
use crate::{Store, StoreError};

/// What was backed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backed {
    pub events: u64,
    pub files: u64,
    /// Of the backup.
    pub bytes: u64,
}

type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

impl Store {
    /// Writes a backup to a place where nothing is yet. It is read back from the disk, every seal in it, before it gets
    /// its name; on any error nothing is left. `progress` hears bytes done and bytes in all, writing and reading back.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the vault itself is not sound: a copy of damage is no backup. [`VaultError::File`]
    /// with `AlreadyExists` where something is there; no room; cancelled.
    pub fn back_up(
        &self,
        out: &Path,
        today: Date,
        random: &mut dyn Random,
        progress: Progress<'_>,
    ) -> Result<Backed, StoreError> {
        if out.symlink_metadata().is_ok() {
            let source = io::ErrorKind::AlreadyExists.into();
            return Err(VaultError::File { path: out.to_owned(), source }.into());
        }
        let held = Held::take(&self.db)?;
        self.must_be_sound()?;
        let key_path = self.folder.join(KEY_FILE_NAME);
        let key_file = std::fs::read(&key_path).map_err(|source| StoreError::Io { path: key_path, source })?;
        let contents = self.kept_contents()?;
        let meta = Meta {
            vault_id: self.keys.vault_id().to_string(),
            made_on: today,
            events: self.events_recorded()?,
            files: contents.len() as u64,
        };
        let mut parts = self.parts(held, &meta, &contents)?;
        let total = parts.total * 2;

        let mut staged = Staged::beside(out)?;
        staged.write_whole(&archive::opening(&key_file))?;
        let sealed = self.keys.seal(&mut parts, &mut staged, random, &mut |done| progress(done, total))?;
        staged.sync()?;
        self.read_back(staged.path(), &key_file, &sealed, &contents, &mut |done| progress(sealed.len + done, total))?;
        let bytes = staged.path().metadata().map_err(|source| StoreError::Io { path: out.to_owned(), source })?.len();
        staged.commit_new(out)?;
        self.remember_backup(LastBackup { on: today, events: meta.events }, random)?;
        Ok(Backed { events: meta.events, files: meta.files, bytes })
    }

    fn must_be_sound(&self) -> Result<(), StoreError> {
        let mut checked = crate::Checked::default();
        self.check_pages(&mut checked)?;
        match checked.faults.first() {
            None => Ok(()),
            Some(fault) => Err(StoreError::Damaged { detail: fault.to_string() }),
        }
    }

    /// Every sealed file that an event names, and those that wait for one. One that is gone is damage.
    fn kept_contents(&self) -> Result<Vec<Sealed>, StoreError> {
        let named: BTreeSet<Hash> = self.all_events()?.iter().flat_map(files_of).map(|f| f.sha256).collect();
        let mut kept = Vec::new();
        for content in self.contents()? {
            let there = self.path_of(&content.sha256).is_file();
            if !there && named.contains(&Hash(*content.sha256.as_bytes())) {
                return Err(StoreError::Damaged { detail: StoreError::NoSuchFile.to_string() });
            }
            if there {
                kept.push(content);
            }
        }
        Ok(kept)
    }

    fn parts<'a>(&self, held: Held<'a>, meta: &Meta, contents: &[Sealed]) -> Result<Parts<'a>, StoreError> {
        let text = serde_json::to_vec(meta).map_err(|e| StoreError::Damaged { detail: e.to_string() })?;
        let mut parts = Parts { queue: VecDeque::new(), total: 0 };
        parts.add(archive::record(archive::META, "", text.len() as u64));
        parts.add(text);
        // Before the database: one that knows more than its anchor is sound, one that knows less was set back.
        if let Ok(head) = std::fs::read(self.folder.join(crate::HEAD)) {
            parts.add(archive::record(archive::HEAD, "", head.len() as u64));
            parts.add(head);
        }
        parts.file(archive::DATABASE, "", &self.folder.join(crate::DATABASE))?;
        parts.queue.push_back(Part::LetGo { _held: held });
        for content in contents {
            parts.file(archive::FILE, &self.keys.file_name(&content.sha256), &self.path_of(&content.sha256))?;
        }
        parts.add(archive::record(archive::END, "", 0));
        Ok(parts)
    }

    /// What lies on the disk now must be what was sent there, and every file in it must open.
    fn read_back(
        &self,
        path: &Path,
        key_file: &[u8],
        sent: &Sealed,
        contents: &[Sealed],
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<(), StoreError> {
        let mut file = File::open(path).map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        let (_, found) = archive::read_opening(&mut file)?;
        if found != key_file {
            return Err(archive::damaged("the key file"));
        }
        let expected: BTreeMap<String, Sealed> =
            contents.iter().map(|c| (self.keys.file_name(&c.sha256), *c)).collect();
        let opened = self.keys.open(file, Some(sent.file_id))?;
        let mut counted = Counted { reader: opened, hasher: Sha256::new(), done: 0, progress };
        let mut records = Records::new(&mut counted);
        while let Some(record) = records.next()? {
            match expected.get(&record.name).filter(|_| record.kind == archive::FILE) {
                Some(content) => verify(&self.keys, &mut records, content)?,
                None => drop(io::copy(&mut records, &mut io::sink()).map_err(VaultError::from_read)?),
            }
        }
        if counted.done != sent.len || counted.hasher.finalize()[..] != sent.sha256.as_bytes()[..] {
            return Err(archive::damaged("it is not what was written"));
        }
        Ok(())
    }
}

/// A sealed file inside a sealed file: an error of the outer one comes out as itself.
fn verify(keys: &Keys, records: &mut impl Read, content: &Sealed) -> Result<(), StoreError> {
    match keys.verify(records, content, &mut |_| ControlFlow::Continue(())) {
        Err(VaultError::Read { source }) => Err(VaultError::from_read(source).into()),
        other => Ok(other?),
    }
}

/// The database, held for reading. Nobody commits to it until this is dropped.
struct Held<'a>(&'a Connection);

impl<'a> Held<'a> {
    fn take(db: &'a Connection) -> Result<Self, StoreError> {
        // The transaction alone holds nothing; reading does.
        db.execute_batch("BEGIN; SELECT count(*) FROM meta;")?;
        Ok(Self(db))
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // It read only: whether it ends well changes nothing.
        let _ = self.0.execute_batch("COMMIT");
    }
}

/// The content of a backup, put together while it is read.
struct Parts<'a> {
    queue: VecDeque<Part<'a>>,
    total: u64,
}

enum Part<'a> {
    Bytes(Cursor<Vec<u8>>),
    /// Opened when its turn comes, and exactly as long as its record says.
    File(PathBuf, u64),
    Reading(io::Take<File>, PathBuf),
    /// Nobody reads this: its end lets the database go.
    LetGo {
        _held: Held<'a>,
    },
}

impl Parts<'_> {
    fn add(&mut self, bytes: Vec<u8>) {
        self.total += bytes.len() as u64;
        self.queue.push_back(Part::Bytes(Cursor::new(bytes)));
    }

    fn file(&mut self, kind: u8, name: &str, path: &Path) -> Result<(), StoreError> {
        let len = path.metadata().map_err(|source| StoreError::Io { path: path.to_owned(), source })?.len();
        self.add(archive::record(kind, name, len));
        self.total += len;
        self.queue.push_back(Part::File(path.to_owned(), len));
        Ok(())
    }
}

impl Read for Parts<'_> {
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
                Part::LetGo { .. } => 0,
            };
            if n > 0 || out.is_empty() {
                return Ok(n);
            }
            // This closes the file. On POSIX that takes SQLite's locks on the database along, so it must not happen before
            // all of it was read.
            self.queue.pop_front();
        }
        Ok(0)
    }
}

/// Hashes and counts what passes.
struct Counted<'a, R> {
    reader: R,
    hasher: Sha256,
    done: u64,
    progress: &'a mut dyn FnMut(u64) -> ControlFlow<()>,
}

impl<R: Read> Read for &mut Counted<'_, R> {
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
