//! Atomic file writes: a file is complete or absent, and only its owner may read it.

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
/// Writes are unbuffered, so write in large pieces.
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
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        loop {
            // An earlier process with the same id may have crashed and left a file: try the next number.
            let n = COUNTER.fetch_add(1, Ordering::Relaxed);
            let path = folder.join(format!("{name}{}-{n}{TEMPORARY_SUFFIX}", std::process::id()));
            match options.open(&path) {
                Ok(file) => return Ok(Self { file, path, committed: false }),
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
        // Truncated: with the suffix it must stay within the name limit of every file system.
        let name: String = path.file_name().map(|n| n.to_string_lossy().chars().take(40).collect()).unwrap_or_default();
        Self::named(folder_of(path), &format!("{name}."))
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
        self.file.sync_all().map_err(|source| VaultError::File { path: self.path.clone(), source })
    }

    /// Writes all of `bytes`; the error names the path.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn write_bytes(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.file.write_all(bytes).map_err(|source| VaultError::File { path: self.path.clone(), source })
    }

    /// Moves the file to `path` and replaces an existing file. Durable once this returns.
    ///
    /// # Errors
    /// [`VaultError::File`]. The old file at `path` is then still in place, unless only the final folder sync failed.
    pub fn commit(mut self, path: &Path) -> Result<(), VaultError> {
        let at = |source| VaultError::File { path: path.to_owned(), source };
        self.file.sync_all().map_err(at)?;
        fs::rename(&self.path, path).map_err(at)?;
        self.committed = true;
        sync_folder(folder_of(path)).map_err(at)
    }

    /// Like [`StagedFile::commit`], but never replaces a file: if two writers race, one gets `AlreadyExists`.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn commit_new(mut self, path: &Path) -> Result<(), VaultError> {
        let at = |source| VaultError::File { path: path.to_owned(), source };
        self.file.sync_all().map_err(at)?;
        match fs::hard_link(&self.path, path) {
            Ok(()) => (), // dropping `self` removes the temporary name
            Err(e) if e.kind() == ErrorKind::AlreadyExists => return Err(at(e)),
            // FAT and some network disks have no hard links: check, then rename. Only there could a race replace a file.
            Err(_) if path.symlink_metadata().is_ok() => return Err(at(ErrorKind::AlreadyExists.into())),
            Err(_) => {
                fs::rename(&self.path, path).map_err(at)?;
                self.committed = true;
            }
        }
        sync_folder(folder_of(path)).map_err(at)
    }
}

/// Moves many files to their paths, replacing existing files, and syncs each folder once. Durable once this returns.
///
/// # Errors
/// [`VaultError::File`]; some of the files may then be in place.
pub fn commit_all(files: Vec<(StagedFile, PathBuf)>) -> Result<(), VaultError> {
    let mut folders = BTreeSet::new();
    for (mut staged, path) in files {
        let at = |source| VaultError::File { path: path.clone(), source };
        staged.file.sync_all().map_err(at)?;
        fs::rename(&staged.path, &path).map_err(at)?;
        staged.committed = true;
        folders.insert(folder_of(&path).to_owned());
    }
    folders
        .into_iter()
        .try_for_each(|folder| sync_folder(&folder).map_err(|source| VaultError::File { path: folder, source }))
}

impl Write for StagedFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for StagedFile {
    fn drop(&mut self) {
        if !self.committed {
            // An error cannot be reported from here; the next start removes leftovers.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Writes a file atomically: temporary file in the same folder, fsync, rename, fsync of the folder.
///
/// # Errors
/// Whatever `write` returns, and [`VaultError::File`]. The old file is then still in place.
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

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a rename durable. Windows has no such call; syncing the file is enough there.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn an_atomic_write_replaces_the_file_and_leaves_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        for text in [b"one".as_slice(), b"another"] {
            write_atomically::<VaultError>(&path, |w| w.write_bytes(text)).unwrap();
            assert_eq!(fs::read(&path).unwrap(), text);
        }
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn many_files_are_committed_together() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("x");
        create_private_folder(&inner).unwrap();
        let places = [folder.path().join("a"), inner.join("b"), folder.path().join("a")];
        let stage = |(n, path): (u8, &PathBuf)| {
            let mut staged = StagedFile::beside(path).unwrap();
            staged.write_bytes(&[n]).unwrap();
            (staged, path.clone())
        };
        commit_all((0..).zip(&places).map(stage).collect()).unwrap();
        assert_eq!((names(folder.path()), names(&inner)), (vec!["a".to_owned(), "x".to_owned()], vec!["b".to_owned()]));
        assert_eq!(fs::read(&places[0]).unwrap(), [2], "the last wins");
    }

    #[test]
    fn a_failed_write_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        let result = write_atomically(&path, |w| {
            w.write_bytes(b"new")?;
            Err(VaultError::Write { source: ErrorKind::StorageFull.into() })
        });
        assert_eq!(result.unwrap_err().io_kind(), Some(ErrorKind::StorageFull));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn a_new_file_never_replaces_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let stage = |text| {
            let mut staged = StagedFile::beside(&path).unwrap();
            staged.write_bytes(text).unwrap();
            staged.commit_new(&path)
        };
        stage(b"first").unwrap();
        assert_eq!(stage(b"second").unwrap_err().io_kind(), Some(ErrorKind::AlreadyExists));
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn one_of_several_racing_new_files_wins() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let won = std::thread::scope(|scope| {
            let racers: Vec<_> = (0..20)
                .map(|n| {
                    let path = &path;
                    scope.spawn(move || {
                        let mut staged = StagedFile::beside(path).unwrap();
                        staged.write_bytes(&[n]).unwrap();
                        staged.commit_new(path).is_ok()
                    })
                })
                .collect();
            racers.into_iter().filter_map(|r| r.join().ok()).filter(|won| *won).count()
        });
        assert_eq!((won, names(folder.path()).len()), (1, 1));
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_read_files_and_folders() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("x/y");
        create_private_folder(&inner).unwrap();
        create_private_folder(&inner).unwrap();
        write_atomically::<VaultError>(&inner.join("f"), |w| w.write_bytes(b"1")).unwrap();
        let mode = |p: &Path| fs::metadata(p).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&inner), mode(inner.parent().unwrap()), mode(&inner.join("f"))), (0o700, 0o700, 0o600));
    }

    #[test]
    fn a_missing_folder_is_named() {
        let missing = Path::new("/nonexistent/habeas/vault.key");
        let error = write_atomically::<VaultError>(missing, |_| Ok(())).unwrap_err();
        assert_eq!(error.io_kind(), Some(ErrorKind::NotFound));
    }
}
