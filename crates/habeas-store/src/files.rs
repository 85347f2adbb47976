//! Sealed files: put in once for each content, taken out byte for byte.

use habeas_case::facts::FileRef;
use habeas_case::ids::{FileId, Hash};
use habeas_vault::{ContentHash, Random, Sealed, SealedReader, Staged, TEMPORARY_SUFFIX, commit_all};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::{FILES, Store, StoreError};

/// A file that fits into memory.
#[derive(Debug, Clone, Copy)]
pub struct Small<'a> {
    pub name: &'a str,
    pub media_type: &'a str,
    pub bytes: &'a [u8],
}

impl Store {
    /// Seals what the reader gives, of any size, in constant memory. The same content is stored once.
    ///
    /// # Errors
    /// Reading or writing failed, with the kind kept; cancelled; no room. Nothing is left behind then.
    pub fn put_file(
        &mut self,
        reader: &mut dyn Read,
        name: &str,
        media_type: &str,
        random: &mut dyn Random,
        progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
    ) -> Result<FileRef, StoreError> {
        self.must_write()?;
        let mut id = [0; 16];
        random.fill(&mut id).map_err(|source| StoreError::Io { path: self.folder.clone(), source })?;
        let mut staged = Staged::in_folder(&self.folder.join(FILES))?;
        let sealed = self.keys.seal(reader, &mut staged, random, progress)?;
        let hash = Hash(*sealed.sha256.as_bytes());
        let path = self.path_of(&sealed.sha256);
        // A file without a row is left from a write that was cut off; its id is not known, so it is written anew.
        if self.content(hash)?.is_none() || !path.exists() {
            crate::erase::wanted_again(&self.db, &self.keys.file_name(&sealed.sha256))?;
            staged.commit(&path)?;
            self.db.execute(
                "INSERT OR REPLACE INTO contents (sha256, sealed_id, size) VALUES (?1, ?2, ?3)",
                params![hash.to_string(), sealed.file_id.to_string(), size(sealed.len)?],
            )?;
        }
        Ok(FileRef {
            id: FileId(id),
            name: name.to_owned(),
            media_type: media_type.to_owned(),
            size: sealed.len,
            sha256: hash,
        })
    }

    /// Seals many small files at once, such as the letters of a batch: with a tenth of the waits for the disk that
    /// [`Store::put_file`] takes for each.
    ///
    /// # Errors
    /// As [`Store::put_file`]. What was sealed until then is named by nothing and is written anew.
    pub fn put_files(&mut self, files: &[Small<'_>], random: &mut dyn Random) -> Result<Vec<FileRef>, StoreError> {
        self.must_write()?;
        let (mut refs, mut staged, mut new) = (Vec::with_capacity(files.len()), Vec::new(), BTreeMap::new());
        for file in files {
            let mut id = [0; 16];
            random.fill(&mut id).map_err(|source| StoreError::Io { path: self.folder.clone(), source })?;
            let mut out = Staged::in_folder(&self.folder.join(FILES))?;
            let mut go = |_| ControlFlow::Continue(());
            let sealed = self.keys.seal(&mut &file.bytes[..], &mut out, random, &mut go)?;
            let (hash, path) = (Hash(*sealed.sha256.as_bytes()), self.path_of(&sealed.sha256));
            let known = new.contains_key(&hash) || self.content(hash)?.is_some() && path.exists();
            let (name, media_type) = (file.name.to_owned(), file.media_type.to_owned());
            refs.push(FileRef { id: FileId(id), name, media_type, size: sealed.len, sha256: hash });
            if !known {
                crate::erase::wanted_again(&self.db, &self.keys.file_name(&sealed.sha256))?;
                staged.push((out, path));
                new.insert(hash, sealed);
            }
        }
        commit_all(staged)?;
        let tx = self.db.transaction()?;
        for (hash, sealed) in new {
            tx.prepare_cached("INSERT OR REPLACE INTO contents (sha256, sealed_id, size) VALUES (?1, ?2, ?3)")?
                .execute(params![hash.to_string(), sealed.file_id.to_string(), size(sealed.len)?])?;
        }
        tx.commit()?;
        Ok(refs)
    }

    /// Opens a sealed file. The reader gives only content whose seal is right, and fails where it is not.
    ///
    /// # Errors
    /// [`StoreError::NoSuchFile`], or the file is gone or altered.
    pub fn open_file(&self, sha256: Hash) -> Result<SealedReader<File>, StoreError> {
        let sealed = self.content(sha256)?.ok_or(StoreError::NoSuchFile)?;
        let path = self.path_of(&sealed.sha256);
        let file = File::open(&path).map_err(|source| StoreError::Io { path, source })?;
        Ok(self.keys.open(file, Some(sealed.file_id))?)
    }

    /// Reads a small sealed file whole.
    ///
    /// # Errors
    /// As [`Store::open_file`].
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

    pub(crate) fn content(&self, sha256: Hash) -> Result<Option<Sealed>, StoreError> {
        let row: Option<(String, i64)> = self
            .db
            .prepare_cached("SELECT sealed_id, size FROM contents WHERE sha256 = ?1")?
            .query_row([sha256.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        row.map(|(id, len)| sealed(sha256, &id, len)).transpose()
    }

    pub(crate) fn contents(&self) -> Result<Vec<Sealed>, StoreError> {
        let mut statement = self.db.prepare("SELECT sha256, sealed_id, size FROM contents ORDER BY sha256")?;
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, i64>(2)?)))?;
        rows.map(|row| {
            let (hash, id, len) = row?;
            let hash = Hash::parse(&hash).map_err(|e| StoreError::Damaged { detail: e.to_string() })?;
            sealed(hash, &id, len)
        })
        .collect()
    }
}

fn sealed(sha256: Hash, id: &str, len: i64) -> Result<Sealed, StoreError> {
    let damaged = |detail: String| StoreError::Damaged { detail };
    Ok(Sealed {
        file_id: id.parse().map_err(|e: habeas_vault::VaultError| damaged(e.to_string()))?,
        sha256: ContentHash::from_bytes(sha256.0),
        len: u64::try_from(len).map_err(|e| damaged(e.to_string()))?,
    })
}

fn size(len: u64) -> Result<i64, StoreError> {
    i64::try_from(len).map_err(|e| StoreError::Damaged { detail: e.to_string() })
}

/// Removes what a write that was cut off left behind. Only the one writer may: it would otherwise be somebody's work.
pub(crate) fn clear_unfinished(folder: &Path) {
    for place in [folder.to_owned(), folder.join(FILES)] {
        let Ok(entries) = std::fs::read_dir(place) else { continue };
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().ends_with(TEMPORARY_SUFFIX) {
                // What cannot be removed is counted by the check and harms nothing. A folder is what a restore left that was
                // cut off after its last step.
                let path = entry.path();
                let _ = if path.is_dir() { std::fs::remove_dir_all(path) } else { std::fs::remove_file(path) };
            }
        }
    }
}
