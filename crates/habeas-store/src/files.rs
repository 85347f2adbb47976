//! Sealed files: each content is stored once and read back byte for byte.

use habeas_case::facts::FileRef;
use habeas_case::ids::{FileId, Hash};
use habeas_vault::{ContentHash, Random, SealedFile, SealedReader, StagedFile, TEMPORARY_SUFFIX, commit_all};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::{FILES, Store, StoreError};

/// A file that fits into memory.
#[derive(Debug, Clone, Copy)]
pub struct SmallFile<'a> {
    pub name: &'a str,
    pub media_type: &'a str,
    pub bytes: &'a [u8],
}

impl Store {
    /// Seals and stores content of any size in constant memory. The same content is stored once.
    ///
    /// # Errors
    /// Reading or writing failed, cancelled, disk full. Nothing is left on the disk then.
    pub fn put_file(
        &mut self,
        reader: &mut dyn Read,
        name: &str,
        media_type: &str,
        random: &mut dyn Random,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<FileRef, StoreError> {
        self.require_writer()?;
        let mut id = [0; 16];
        random.fill(&mut id).map_err(|source| StoreError::Io { path: self.folder.clone(), source })?;
        let mut staged = StagedFile::in_folder(&self.folder.join(FILES))?;
        let sealed = self.keys.seal(reader, &mut staged, random, progress)?;
        let hash = Hash(sealed.sha256.0);
        let path = self.path_of(&sealed.sha256);
        // A file without a row is the remains of an interrupted write. Its id is unknown, so it is written again.
        if self.content(hash)?.is_none() || !path.exists() {
            crate::erase::cancel_removal(&self.db, &self.keys.file_name(&sealed.sha256))?;
            staged.commit(&path)?;
            insert_content(&self.db, &sealed)?;
        }
        Ok(FileRef {
            id: FileId(id),
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            size: sealed.len,
            sha256: hash,
        })
    }

    /// Seals and stores many small files, such as the letters of a batch, with about a tenth of the disk syncs that calls of
    /// [`Store::put_file`] need.
    ///
    /// # Errors
    /// Those of [`Store::put_file`]. Files sealed before the error have no row; storing them again replaces them.
    pub fn put_files(&mut self, files: &[SmallFile<'_>], random: &mut dyn Random) -> Result<Vec<FileRef>, StoreError> {
        self.require_writer()?;
        let (mut refs, mut staged, mut new) = (Vec::with_capacity(files.len()), Vec::new(), BTreeMap::new());
        for file in files {
            let mut id = [0; 16];
            random.fill(&mut id).map_err(|source| StoreError::Io { path: self.folder.clone(), source })?;
            let mut out = StagedFile::in_folder(&self.folder.join(FILES))?;
            let mut no_progress = |_| ControlFlow::Continue(());
            let sealed = self.keys.seal(&mut &file.bytes[..], &mut out, random, &mut no_progress)?;
            let (hash, path) = (Hash(sealed.sha256.0), self.path_of(&sealed.sha256));
            let stored = new.contains_key(&hash) || self.content(hash)?.is_some() && path.exists();
            let (name, media_type) = (file.name.to_owned(), file.media_type.to_owned());
            refs.push(FileRef { id: FileId(id), name, media_type, size: sealed.len, sha256: hash });
            if !stored {
                crate::erase::cancel_removal(&self.db, &self.keys.file_name(&sealed.sha256))?;
                staged.push((out, path));
                new.insert(hash, sealed);
            }
        }
        commit_all(staged)?;
        let tx = self.db.transaction()?;
        for sealed in new.values() {
            insert_content(&tx, sealed)?;
        }
        tx.commit()?;
        Ok(refs)
    }

    /// Opens a sealed file. The reader returns only authenticated content.
    ///
    /// # Errors
    /// [`StoreError::NoSuchFile`], or the file is missing or altered.
    pub fn open_file(&self, sha256: Hash) -> Result<SealedReader<File>, StoreError> {
        let sealed = self.content(sha256)?.ok_or(StoreError::NoSuchFile)?;
        let path = self.path_of(&sealed.sha256);
        let file = File::open(&path).map_err(|source| StoreError::Io { path, source })?;
        Ok(self.keys.open(file, Some(sealed.file_id))?)
    }

    /// Reads a whole sealed file into memory.
    ///
    /// # Errors
    /// Those of [`Store::open_file`].
    pub fn read_file(&self, sha256: Hash) -> Result<Vec<u8>, StoreError> {
        let mut out = Vec::new();
        self.open_file(sha256)?.read_to_end(&mut out).map_err(habeas_vault::VaultError::from_read)?;
        Ok(out)
    }

    pub fn has_file(&self, sha256: Hash) -> Result<bool, StoreError> {
        Ok(self.content(sha256)?.is_some())
    }

    pub(crate) fn path_of(&self, content: &ContentHash) -> PathBuf {
        self.folder.join(FILES).join(self.keys.file_name(content))
    }

    pub(crate) fn content(&self, sha256: Hash) -> Result<Option<SealedFile>, StoreError> {
        let row: Option<(String, i64)> = self
            .db
            .prepare_cached("SELECT sealed_id, size FROM contents WHERE sha256 = ?1")?
            .query_row([sha256.to_string()], |row| Ok((row.get("sealed_id")?, row.get("size")?)))
            .optional()?;
        row.map(|(id, size)| sealed_file(sha256, &id, size)).transpose()
    }

    pub(crate) fn contents(&self) -> Result<Vec<SealedFile>, StoreError> {
        let mut statement = self.db.prepare("SELECT sha256, sealed_id, size FROM contents ORDER BY sha256")?;
        let mut rows = statement.query([])?;
        let mut contents = Vec::new();
        while let Some(row) = rows.next()? {
            let hash = Hash::parse(&row.get::<_, String>("sha256")?).map_err(damaged)?;
            contents.push(sealed_file(hash, &row.get::<_, String>("sealed_id")?, row.get("size")?)?);
        }
        Ok(contents)
    }
}

fn insert_content(db: &Connection, sealed: &SealedFile) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO contents (sha256, sealed_id, size) VALUES (:sha256, :sealed_id, :size)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":sha256": sealed.sha256.to_string(),
        ":sealed_id": sealed.file_id.to_string(),
        ":size": i64::try_from(sealed.len).map_err(damaged)?,
    })?;
    Ok(())
}

fn sealed_file(sha256: Hash, sealed_id: &str, size: i64) -> Result<SealedFile, StoreError> {
    Ok(SealedFile {
        file_id: sealed_id.parse().map_err(damaged)?,
        sha256: ContentHash(sha256.0),
        len: u64::try_from(size).map_err(damaged)?,
    })
}

fn damaged(source: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::damaged_by("the record of a file", source)
}

/// Removes the remains of interrupted writes. Only the one writer may: otherwise another process could be writing them.
pub(crate) fn clear_unfinished(folder: &Path) {
    for folder in [folder.to_owned(), folder.join(FILES)] {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().ends_with(TEMPORARY_SUFFIX) {
                // A leftover that cannot be removed is harmless and counted by the check. A folder is the remains of a
                // restore that was interrupted after its last step.
                let path = entry.path();
                let _ = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
            }
        }
    }
}
