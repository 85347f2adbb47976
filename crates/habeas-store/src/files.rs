//! Sealed files: each content is stored once and read back byte for byte.

use habeas_case::facts::FileRef;
use habeas_case::ids::{FileId, Hash};
use habeas_vault::{
    ContentHash, Random, SealedAt, SealedFile, SealedReader, StagedFile, VaultError, commit_all, require_folder,
};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::restore::RESTORING;
use crate::{FILES, Store, StoreError, erase, lost, publish_database};

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
        require_folder(&self.folder.join(FILES))?;
        let mut staged = StagedFile::in_folder(&self.folder.join(FILES))?;
        let sealed = self.keys.seal(reader, &mut staged, random, progress)?;
        let hash = Hash(sealed.sha256.0);
        if !self.is_sound(hash)? {
            staged.commit(&self.path_of(&sealed.sha256))?;
            let name = self.keys.file_name(&sealed.sha256);
            self.write(random, |tx| record_content(tx, &name, &sealed))?;
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
        require_folder(&self.folder.join(FILES))?;
        let (mut refs, mut staged, mut new) = (Vec::with_capacity(files.len()), Vec::new(), BTreeMap::new());
        for file in files {
            let mut id = [0; 16];
            random.fill(&mut id).map_err(|source| StoreError::Io { path: self.folder.clone(), source })?;
            let mut out = StagedFile::in_folder(&self.folder.join(FILES))?;
            let mut no_progress = |_| ControlFlow::Continue(());
            let sealed = self.keys.seal(&mut &file.bytes[..], &mut out, random, &mut no_progress)?;
            let hash = Hash(sealed.sha256.0);
            let (name, media_type) = (file.name.to_owned(), file.media_type.to_owned());
            refs.push(FileRef { id: FileId(id), name, media_type, size: sealed.len, sha256: hash });
            if !new.contains_key(&hash) && !self.is_sound(hash)? {
                staged.push((out, self.path_of(&sealed.sha256)));
                new.insert(hash, sealed);
            }
        }
        commit_all(staged)?;
        if !new.is_empty() {
            let named: Vec<_> = new.values().map(|sealed| (self.keys.file_name(&sealed.sha256), sealed)).collect();
            self.write(random, |tx| named.iter().try_for_each(|(name, sealed)| record_content(tx, name, sealed)))?;
        }
        Ok(refs)
    }

    /// Whether a content is stored and its sealed file is whole. The content of a damaged one that is given again takes its
    /// place. A file without a record is the remains of an interrupted write: its id is unknown, so it is written again.
    fn is_sound(&self, sha256: Hash) -> Result<bool, StoreError> {
        let Some(sealed) = self.content(sha256)? else { return Ok(false) };
        let checked = self.open_sealed(&sealed).and_then(|file| {
            let mut no_progress = |_| ControlFlow::Continue(());
            self.keys.verify(file, &sealed, &mut no_progress)
        });
        // A disk that fails to read may fail for a moment only; what takes the file's place is verified as well.
        Ok(checked.is_ok())
    }

    /// Opens the sealed file of a content: a regular file in the vault's own folder, and no larger than what was recorded.
    pub(crate) fn open_sealed(&self, sealed: &SealedFile) -> Result<File, VaultError> {
        require_folder(&self.folder.join(FILES))?;
        sealed.open_at(&self.path_of(&sealed.sha256))
    }

    /// Opens a sealed file. The reader returns only authenticated content.
    ///
    /// # Errors
    /// [`StoreError::NoSuchFile`], or the file is missing or altered.
    pub fn open_file(&self, sha256: Hash) -> Result<SealedReader<File>, StoreError> {
        let sealed = self.content(sha256)?.ok_or(StoreError::NoSuchFile)?;
        let file = self.open_sealed(&sealed)?;
        Ok(self.keys.open(file, Some(sealed.file_id))?)
    }

    /// Opens a sealed file for reading at any place, such as an entry of a large archive. What is not read is not verified.
    ///
    /// # Errors
    /// Those of [`Store::open_file`].
    pub fn open_file_at(&self, sha256: Hash) -> Result<SealedAt<File>, StoreError> {
        let sealed = self.content(sha256)?.ok_or(StoreError::NoSuchFile)?;
        let file = self.open_sealed(&sealed)?;
        Ok(self.keys.open_at(file, &sealed)?)
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

/// Records a sealed file that is in its place. It is no longer one to be removed, and no longer lost.
fn record_content(tx: &Connection, name: &str, sealed: &SealedFile) -> Result<(), StoreError> {
    erase::cancel_removal(tx, name)?;
    lost::found(tx, Hash(sealed.sha256.0))?;
    insert_content(tx, sealed)
}

pub(crate) fn insert_content(db: &Connection, sealed: &SealedFile) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO contents (sha256, sealed_id, size) VALUES (:sha256, :sealed_id, :size)";
    db.prepare_cached(sql)?.execute(named_params! {
        ":sha256": sealed.sha256.to_string(),
        ":sealed_id": sealed.file_id.to_string(),
        ":size": i64::try_from(sealed.len).map_err(damaged)?,
    })?;
    Ok(())
}

pub(crate) fn sealed_file(sha256: Hash, sealed_id: &str, size: i64) -> Result<SealedFile, StoreError> {
    Ok(SealedFile {
        file_id: sealed_id.parse().map_err(damaged)?,
        sha256: ContentHash(sha256.0),
        len: u64::try_from(size).map_err(damaged)?,
    })
}

fn damaged(source: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::damaged_by("the record of a file", source)
}

/// Removes the remains of interrupted writes of this vault. Only the one writer may: otherwise another process could be
/// writing them. Files of readers are locked by whoever writes them (`habeas_vault::remove_abandoned`).
///
/// # Errors
/// A new database cannot be given its name.
pub(crate) fn clear_unfinished(folder: &Path) -> Result<(), StoreError> {
    // A database that was not yet given its name ends like the remains of a write.
    publish_database(folder)?;
    habeas_vault::remove_abandoned(folder, "");
    habeas_vault::remove_abandoned(&folder.join(FILES), "");
    // The remains of a restore that was interrupted after its last step. What cannot be removed is harmless.
    let stage = folder.join(RESTORING);
    if stage.symlink_metadata().is_ok_and(|found| found.is_dir()) {
        let _ = std::fs::remove_dir_all(stage);
    }
    Ok(())
}
