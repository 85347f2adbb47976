//! Reading what lies in the folder of a vault: a file itself. Another program may have put a pipe there, which would block
//! for ever, a device, a link that leads elsewhere, or a file that claims to be far larger than it should be.

use std::fs::{File, Metadata};
use std::io::Read;
use std::path::Path;

use crate::error::VaultError;

/// How often a file that is being replaced is looked at before it counts as none.
const LOOKS: usize = 100;

/// Opens a regular file for reading. A link is not followed. A file that a writer replaces meanwhile is opened in its old or
/// its new form.
///
/// # Errors
/// [`VaultError::NotAFile`], [`VaultError::File`].
pub fn open_regular(path: &Path) -> Result<File, VaultError> {
    let at = |source| VaultError::File { path: path.to_owned(), source };
    for _ in 0..LOOKS {
        let named = path.symlink_metadata().map_err(at)?;
        // Checked before it is opened: opening a pipe waits for a writer.
        require(path, named.is_file())?;
        let file = File::open(path).map_err(at)?;
        let opened = file.metadata().map_err(at)?;
        require(path, opened.is_file())?;
        if is_same(&named, &opened) {
            return Ok(file);
        }
        // A writer put a new file in its place meanwhile; what is there now is looked at anew.
    }
    Err(VaultError::NotAFile { path: path.to_owned() })
}

/// Reads a regular file of at most `limit` bytes. Its size is checked before it is read.
///
/// # Errors
/// [`VaultError::NotAFile`], [`VaultError::TooLarge`], [`VaultError::File`].
pub fn read_small(path: &Path, limit: u64) -> Result<Vec<u8>, VaultError> {
    let at = |source| VaultError::File { path: path.to_owned(), source };
    let file = open_regular(path)?;
    let too_large = |found| Err(VaultError::TooLarge { path: path.to_owned(), found, at_most: limit });
    let len = file.metadata().map_err(at)?.len();
    if len > limit {
        return too_large(len);
    }
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(at)?;
    if bytes.len() as u64 > limit { too_large(bytes.len() as u64) } else { Ok(bytes) }
}

/// Requires a folder that is no link to another.
///
/// # Errors
/// [`VaultError::NotAFile`], [`VaultError::File`].
pub fn require_folder(path: &Path) -> Result<(), VaultError> {
    let found = path.symlink_metadata().map_err(|source| VaultError::File { path: path.to_owned(), source })?;
    require(path, found.is_dir())
}

fn require(path: &Path, fits: bool) -> Result<(), VaultError> {
    if fits { Ok(()) } else { Err(VaultError::NotAFile { path: path.to_owned() }) }
}

/// Whether nobody exchanged the file between the look at its name and its opening.
#[cfg(unix)]
fn is_same(named: &Metadata, opened: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (named.dev(), named.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Beside a writer that replaces a file, a reader finds a whole file each time.
    #[test]
    fn a_file_that_is_being_replaced_is_still_a_file() {
        use std::sync::atomic::{AtomicBool, Ordering};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.head");
        std::fs::write(&path, "0").unwrap();
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let new = folder.path().join("new");
                    std::fs::write(&new, "1").unwrap();
                    std::fs::rename(&new, &path).unwrap();
                }
            });
            let read: Vec<_> = (0..5000).map(|_| read_small(&path, 8)).collect();
            stop.store(true, Ordering::Relaxed);
            assert_eq!(read.iter().find(|bytes| bytes.is_err()).map(|e| format!("{e:?}")), None);
        });
    }
}
