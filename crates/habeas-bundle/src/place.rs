//! A bundle on the disk, as bytes by their place. Nothing of its content is looked at here: the app hands these bytes to a
//! reader that may be another process.

use std::cell::RefCell;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::MAX_ENTRIES;
use crate::error::{BundleError, Refusal};

/// Maximum depth of nested folders.
const MAX_DEPTH: usize = 64;

/// Bytes that can be read anywhere.
pub trait Bytes: fmt::Debug {
    fn size(&self) -> u64;

    /// Reads at most as many bytes as `out` has room for; none only at the end.
    ///
    /// # Errors
    /// The bytes cannot be read.
    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize>;
}

impl Bytes for Vec<u8> {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        let from = usize::try_from(at).ok().and_then(|at| self.get(at..)).unwrap_or_default();
        let n = from.len().min(out.len());
        out[..n].copy_from_slice(&from[..n]);
        Ok(n)
    }
}

/// Something in the folder of a bundle. The bytes of its files lie one after the other, in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Relative to the folder, with `/`.
    pub path: String,
    pub what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    File {
        size: u64,
    },
    Link,
    /// A device, a pipe, or a name that is not UTF-8.
    Other,
}

/// A zip, or a folder with what is in it.
#[derive(Debug)]
pub struct Place {
    kind: Kind,
    listed: Option<Vec<Listed>>,
}

#[derive(Debug)]
enum Kind {
    Zip { file: File, size: u64 },
    Folder(Files),
}

impl Place {
    /// # Errors
    /// [`BundleError::Open`]; [`BundleError::NotABundle`] for what is neither a file nor a folder; [`BundleError::Refused`].
    pub fn open(path: &Path) -> Result<Self, BundleError> {
        let open = |source| BundleError::Open { path: path.to_owned(), source };
        let meta = fs::metadata(path).map_err(open)?;
        if meta.is_dir() {
            let (files, listed) = list(path)?;
            Ok(Self { kind: Kind::Folder(files), listed: Some(listed) })
        } else if meta.is_file() {
            let file = File::open(path).map_err(open)?;
            let size = file.metadata().map_err(open)?.len();
            Ok(Self { kind: Kind::Zip { file, size }, listed: None })
        } else {
            Err(BundleError::NotABundle { path: path.to_owned() })
        }
    }

    /// What lies in the folder; `None` for a zip.
    pub fn listed(&self) -> Option<&[Listed]> {
        self.listed.as_deref()
    }
}

impl Bytes for Place {
    fn size(&self) -> u64 {
        match &self.kind {
            Kind::Zip { size, .. } => *size,
            Kind::Folder(files) => files.size,
        }
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        match &self.kind {
            Kind::Zip { file, .. } => read_file_at(file, at, out),
            Kind::Folder(files) => files.read_at(at, out),
        }
    }
}

fn list(root: &Path) -> Result<(Files, Vec<Listed>), BundleError> {
    let refused = |reason| BundleError::Refused { path: root.to_owned(), reason };
    let (mut files, mut listed) = (Files::default(), Vec::new());
    let mut folders = vec![(root.to_owned(), String::new(), 0)];
    let mut seen = 0;
    while let Some((folder, prefix, depth)) = folders.pop() {
        let failed = |source| BundleError::Open { path: folder.clone(), source };
        if depth > MAX_DEPTH {
            return Err(refused(Refusal::TooDeep { limit: MAX_DEPTH }));
        }
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            seen += 1;
            if seen > MAX_ENTRIES {
                return Err(refused(Refusal::TooManyEntries { limit: MAX_ENTRIES }));
            }
            let name = entry.file_name();
            let path = format!("{prefix}{}", name.to_string_lossy());
            // Metadata of the entry itself: a link may lead out of the bag and is not followed.
            let meta = entry.metadata().map_err(failed)?;
            let what = if meta.is_symlink() {
                What::Link
            } else if name.to_str().is_none() {
                What::Other
            } else if meta.is_dir() {
                folders.push((entry.path(), format!("{path}/"), depth + 1));
                continue;
            } else if meta.is_file() {
                files.add(entry.path(), meta.len());
                What::File { size: meta.len() }
            } else {
                // Reading a pipe would block for ever.
                What::Other
            };
            listed.push(Listed { path, what });
        }
    }
    Ok((files, listed))
}

/// The files of a folder as one row of bytes.
#[derive(Debug, Default)]
struct Files {
    /// Where each begins, and its size.
    files: Vec<(u64, u64, PathBuf)>,
    size: u64,
    /// The one that was read last.
    open: RefCell<Option<(usize, File)>>,
}

impl Files {
    fn add(&mut self, path: PathBuf, size: u64) {
        self.files.push((self.size, size, path));
        self.size = self.size.saturating_add(size);
    }

    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize> {
        // The last that begins here or before; an empty one shares its place with the next, which comes after it.
        let after = self.files.partition_point(|(start, ..)| *start <= at);
        let Some((index, (start, size, path))) = after.checked_sub(1).and_then(|i| Some((i, self.files.get(i)?)))
        else {
            return Ok(0);
        };
        let left = usize::try_from((start + size).saturating_sub(at)).unwrap_or(usize::MAX);
        let wanted = out.len().min(left);
        let mut open = self.open.borrow_mut();
        let file = match open.take() {
            Some((n, file)) if n == index => file,
            _ => as_listed(path, *size)?,
        };
        let n = read_file_at(&file, at - start, &mut out[..wanted])?;
        *open = Some((index, file));
        if n == 0 && wanted > 0 { Err(io::ErrorKind::InvalidData.into()) } else { Ok(n) }
    }
}

/// A file that is still what was listed. It may have been exchanged since: opening a pipe would wait for ever.
fn as_listed(path: &Path, size: u64) -> io::Result<File> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let file = File::open(path)?;
    if file.metadata()?.len() == size { Ok(file) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn read_file_at(file: &File, at: u64, out: &mut [u8]) -> io::Result<usize> {
    #[cfg(unix)]
    return std::os::unix::fs::FileExt::read_at(file, out, at);
    #[cfg(windows)]
    return std::os::windows::fs::FileExt::seek_read(file, out, at);
}
