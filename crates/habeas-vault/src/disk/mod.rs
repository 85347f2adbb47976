//! Atomic file writes: a file is complete or absent, and only its owner may read it. Reading: only from what is a file.

pub(crate) mod calls;
mod reading;
#[cfg(test)]
mod tests;

pub use reading::{open_regular, read_small, require_folder};

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::VaultError;

/// Suffix of a file that is being written. After a crash such files may be removed: nothing refers to them.
pub const TEMPORARY_SUFFIX: &str = ".unfinished";

/// A file being written under a temporary name with mode 0600. Dropping it before a commit removes it.
///
/// Writes are unbuffered, so write in large pieces. On Unix it is locked as long as somebody writes it, which tells it from
/// the remains of a killed process: see [`remove_abandoned`].
#[derive(Debug)]
pub struct StagedFile {
    file: File,
    path: PathBuf,
    committed: bool,
}

impl StagedFile {
    /// A new file in `folder`, which must be on the same file system as the final path.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn in_folder(folder: &Path) -> Result<Self, VaultError> {
        Self::named(folder, "")
    }

    /// The temporary name starts with `name`, so the remains of a killed process can be recognised.
    fn named(folder: &Path, name: &str) -> Result<Self, VaultError> {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        loop {
            // An earlier process with the same id may have crashed and left a file: try the next number.
            let n = COUNTER.fetch_add(1, Ordering::Relaxed);
            let path = folder.join(format!("{name}{}-{n}{TEMPORARY_SUFFIX}", std::process::id()));
            match calls::create(&path) {
                Ok(file) if is_still_there(&file, &path) => return Ok(Self { file, path, committed: false }),
                // Somebody took it for a remain in the moment before it was locked.
                Ok(_) => (),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => (),
                Err(source) => return Err(VaultError::File { path, source }),
            }
        }
    }

    /// A new file in the folder of `path`.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn beside(path: &Path) -> Result<Self, VaultError> {
        Self::named(folder_of(path), &temporary_prefix(path))
    }

    /// The temporary path, for reading the file back before it is committed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Flushes everything to the disk before the file is read back.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn sync(&self) -> Result<(), VaultError> {
        calls::sync(&self.file, &self.path).map_err(|source| VaultError::File { path: self.path.clone(), source })
    }

    /// Writes all of `bytes`; the error names the path.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.write_all(bytes).map_err(|source| VaultError::File { path: self.path.clone(), source })
    }

    /// Moves the file to `path` and replaces an existing file. Durable once this returns.
    ///
    /// # Errors
    /// [`VaultError::File`]: the old file at `path` is still in place. [`VaultError::NotDurable`]: the new one is.
    pub fn commit(mut self, path: &Path) -> Result<(), VaultError> {
        let at = |source| VaultError::File { path: path.to_owned(), source };
        calls::sync(&self.file, &self.path).map_err(at)?;
        calls::rename(&self.path, path).map_err(at)?;
        self.committed = true;
        make_durable(path)
    }

    /// Like [`StagedFile::commit`], but never replaces a file: if two writers race, one gets `AlreadyExists`.
    ///
    /// # Errors
    /// [`VaultError::File`], [`VaultError::NotDurable`].
    pub fn commit_new(mut self, path: &Path) -> Result<(), VaultError> {
        let at = |source| VaultError::File { path: path.to_owned(), source };
        calls::sync(&self.file, &self.path).map_err(at)?;
        match calls::link(&self.path, path) {
            Ok(()) => (), // dropping `self` removes the temporary name
            Err(e) if e.kind() == ErrorKind::AlreadyExists => return Err(at(e)),
            // FAT and some network disks have no hard links: check, then rename. Only there could a race replace a file.
            Err(_) if path.symlink_metadata().is_ok() => return Err(at(ErrorKind::AlreadyExists.into())),
            Err(_) => {
                calls::rename(&self.path, path).map_err(at)?;
                self.committed = true;
            }
        }
        make_durable(path)
    }
}

/// Moves many files to their paths, replacing existing files, and syncs each folder once. Durable once this returns.
///
/// # Errors
/// [`VaultError::File`]; some of the files may then be in place. [`VaultError::NotDurable`]: all of them are.
pub fn commit_all(files: Vec<(StagedFile, PathBuf)>) -> Result<(), VaultError> {
    let mut folders = BTreeSet::new();
    for (mut staged, path) in files {
        let at = |source| VaultError::File { path: path.clone(), source };
        calls::sync(&staged.file, &staged.path).map_err(at)?;
        calls::rename(&staged.path, &path).map_err(at)?;
        staged.committed = true;
        folders.insert(folder_of(&path).to_owned());
    }
    folders.into_iter().try_for_each(|folder| sync_folder(&folder))
}

impl Write for StagedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        calls::write(&mut self.file, bytes, &self.path)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for StagedFile {
    fn drop(&mut self) {
        if !self.committed {
            // An error cannot be reported from here; the next start removes leftovers.
            let _ = calls::remove(&self.path);
        }
    }
}

/// Removes the remains of killed writers in a folder: files with the temporary suffix whose name starts with `prefix`. What
/// somebody still writes is locked and left alone. Where files cannot be locked so, nothing is removed.
pub fn remove_abandoned(folder: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && name.starts_with(prefix) && name.ends_with(TEMPORARY_SUFFIX) {
            let path = entry.path();
            let Ok(file) = File::open(&path) else { continue };
            // The lock is released only after the removal: its writer, who may just have made the file, waits for the lock
            // and then sees whether the file still has its name. A leftover that cannot be removed is harmless.
            if cfg!(unix) && file.try_lock().is_ok() {
                let _ = calls::remove(&path);
                drop(file);
            }
        }
    }
}

/// How the temporary names of files written beside `path` begin. Truncated: with the suffix it must stay within the name
/// limit of every file system.
pub fn temporary_prefix(path: &Path) -> String {
    let name: String = path.file_name().map(|n| n.to_string_lossy().chars().take(40).collect()).unwrap_or_default();
    format!("{name}.")
}

/// Locks a file that was just created, and says whether it still has its name.
fn is_still_there(file: &File, path: &Path) -> bool {
    // Without locks, as on some network disks, nobody removes it either.
    !cfg!(unix) || file.lock().is_err() || path.symlink_metadata().is_ok()
}

/// Writes a file atomically: temporary file in the same folder, fsync, rename, fsync of the folder.
///
/// # Errors
/// Whatever `write` returns, and [`VaultError::File`]: the old file is then still in place. [`VaultError::NotDurable`]: the
/// new one is.
pub fn write_atomically<E: From<VaultError>>(
    path: &Path,
    write: impl FnOnce(&mut StagedFile) -> Result<(), E>,
) -> Result<(), E> {
    let mut staged = StagedFile::beside(path)?;
    write(&mut staged)?;
    Ok(staged.commit(path)?)
}

/// Creates a folder and its missing parents with mode 0700. Existing folders are left unchanged.
///
/// # Errors
/// [`VaultError::File`].
pub fn create_private_folder(path: &Path) -> Result<(), VaultError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|source| VaultError::File { path: path.to_owned(), source })
}

/// Options to open a file for writing that only its owner may read.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Renames a file or a folder.
///
/// # Errors
/// [`VaultError::File`].
pub fn rename(from: &Path, to: &Path) -> Result<(), VaultError> {
    calls::rename(from, to).map_err(|source| VaultError::File { path: to.to_owned(), source })
}

/// Removes a file. One that is not there is removed already.
///
/// # Errors
/// [`VaultError::File`].
pub fn remove_file(path: &Path) -> Result<(), VaultError> {
    match calls::remove(path) {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(VaultError::File { path: path.to_owned(), source }),
        _ => Ok(()),
    }
}

/// Makes the renames in a folder durable. Windows has no such call; syncing the file is enough there.
///
/// # Errors
/// [`VaultError::NotDurable`].
pub fn sync_folder(folder: &Path) -> Result<(), VaultError> {
    calls::sync_folder(folder).map_err(|source| VaultError::NotDurable { path: folder.to_owned(), source })
}

fn make_durable(path: &Path) -> Result<(), VaultError> {
    calls::sync_folder(folder_of(path)).map_err(|source| VaultError::NotDurable { path: path.to_owned(), source })
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
