//! Files that are there whole or not at all, for their owner only.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::VaultError;

/// How the name of a file ends while it is being written. After a crash such files may be removed: nothing refers to them.
pub const TEMPORARY_SUFFIX: &str = ".unfinished";

/// A file being written under a temporary name, mode 0600, removed when dropped before it was committed.
///
/// Write in pieces of some size: there is no buffer underneath.
#[derive(Debug)]
pub struct Staged {
    file: File,
    path: PathBuf,
    committed: bool,
}

impl Staged {
    /// A new file in `folder`, which must be on the disk where the finished file goes.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn in_folder(folder: &Path) -> Result<Self, VaultError> {
        Self::named(folder, "")
    }

    /// `name` begins the temporary name, so that what a kill left can be recognised.
    fn named(folder: &Path, name: &str) -> Result<Self, VaultError> {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        loop {
            // A crash may have left a file of an earlier process with the same number: the next one is free.
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
        // Cut, so that with the rest it stays a name that every file system takes.
        let name: String = path.file_name().map(|n| n.to_string_lossy().chars().take(40).collect()).unwrap_or_default();
        Self::named(folder_of(path), &format!("{name}."))
    }

    /// Where it is for now: to read back what was written before it gets its name.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Sends everything to the disk, so that what is read back comes from a file that is whole.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn sync(&self) -> Result<(), VaultError> {
        self.file.sync_all().map_err(|source| VaultError::File { path: self.path.clone(), source })
    }

    /// Writes `bytes`, with the path in the error.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn write_whole(&mut self, bytes: &[u8]) -> Result<(), VaultError> {
        self.file.write_all(bytes).map_err(|source| VaultError::File { path: self.path.clone(), source })
    }

    /// Moves the file to `path`, replacing what is there. When this returns, a power cut does not undo it.
    ///
    /// # Errors
    /// [`VaultError::File`]; what was at `path` is then still there, unless only the last step failed, which makes the
    /// change durable.
    pub fn commit(mut self, path: &Path) -> Result<(), VaultError> {
        let at = |source| VaultError::File { path: path.to_owned(), source };
        self.file.sync_all().map_err(at)?;
        fs::rename(&self.path, path).map_err(at)?;
        self.committed = true;
        sync_folder(folder_of(path)).map_err(at)
    }

    /// Like [`Staged::commit`], but never replaces a file: of two that race, one gets `AlreadyExists`.
    ///
    /// # Errors
    /// [`VaultError::File`].
    pub fn commit_new(mut self, path: &Path) -> Result<(), VaultError> {
        let at = |source| VaultError::File { path: path.to_owned(), source };
        self.file.sync_all().map_err(at)?;
        match fs::hard_link(&self.path, path) {
            Ok(()) => (), // the temporary name goes when this is dropped
            Err(e) if e.kind() == ErrorKind::AlreadyExists => return Err(at(e)),
            // FAT and some network disks know no links: look, then move. Only there could a race replace a file.
            Err(_) if path.symlink_metadata().is_ok() => return Err(at(ErrorKind::AlreadyExists.into())),
            Err(_) => {
                fs::rename(&self.path, path).map_err(at)?;
                self.committed = true;
            }
        }
        sync_folder(folder_of(path)).map_err(at)
    }
}

/// Moves many files to their places, each replacing what is there, with one word to the disk for all of their folders.
/// When this returns, a power cut does not undo it.
///
/// # Errors
/// [`VaultError::File`]; some of the files may then be in their places.
pub fn commit_all(files: Vec<(Staged, PathBuf)>) -> Result<(), VaultError> {
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

impl Write for Staged {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.committed {
            // Nothing better to do with an error here; the next start clears what is left.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Writes a file whole or not at all: temporary file in the same folder, fsync, rename, fsync of the folder.
///
/// # Errors
/// Whatever `write` returns, and [`VaultError::File`]. The old file is then still in place.
pub fn write_atomically<E: From<VaultError>>(
    path: &Path,
    write: impl FnOnce(&mut Staged) -> Result<(), E>,
) -> Result<(), E> {
    let mut staged = Staged::beside(path)?;
    write(&mut staged)?;
    Ok(staged.commit(path)?)
}

/// Makes a folder, and those above it that are missing, for their owner only (mode 0700). One that exists stays as it is.
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

/// Makes a rename durable. Windows has no such call and does it with the file.
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
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        for text in [b"one".as_slice(), b"another"] {
            write_atomically::<VaultError>(&path, |w| w.write_whole(text)).unwrap();
            assert_eq!(fs::read(&path).unwrap(), text);
        }
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn many_files_come_to_their_places_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("x");
        create_private_folder(&inner).unwrap();
        let places = [folder.path().join("a"), inner.join("b"), folder.path().join("a")];
        let stage = |(n, path): (u8, &PathBuf)| {
            let mut staged = Staged::beside(path).unwrap();
            staged.write_whole(&[n]).unwrap();
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
            w.write_whole(b"new")?;
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
            let mut staged = Staged::beside(&path).unwrap();
            staged.write_whole(text).unwrap();
            staged.commit_new(&path)
        };
        stage(b"first").unwrap();
        assert_eq!(stage(b"second").unwrap_err().io_kind(), Some(ErrorKind::AlreadyExists));
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn of_racing_new_files_one_wins() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let won = std::thread::scope(|scope| {
            let racers: Vec<_> = (0..20)
                .map(|n| {
                    let path = &path;
                    scope.spawn(move || {
                        let mut staged = Staged::beside(path).unwrap();
                        staged.write_whole(&[n]).unwrap();
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
    fn files_and_folders_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("x/y");
        create_private_folder(&inner).unwrap();
        create_private_folder(&inner).unwrap();
        write_atomically::<VaultError>(&inner.join("f"), |w| w.write_whole(b"1")).unwrap();
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
