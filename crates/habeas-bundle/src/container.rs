//! The container of a bag: a folder or a zip. Files are looked up by their path in the bag, in NFC.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

use crate::bag::DECLARATION;
use crate::error::{BundleError, Refusal};
use crate::fault::Fault;
use crate::payload::BUNDLE_INFO;
use crate::zip_reader::{self, ZipEntry, is_as_written};
use crate::{MAX_ENTRIES, bag};

/// Maximum depth of nested folders.
const MAX_DEPTH: usize = 64;

#[derive(Debug)]
pub(crate) struct Container {
    kind: Kind,
    files: BTreeMap<String, Location>,
    /// Faults found while listing the files.
    pub(crate) faults: Vec<Fault>,
}

#[derive(Debug)]
enum Kind {
    Folder,
    Zip { file: Arc<File>, entries: Vec<ZipEntry> },
}

#[derive(Debug)]
enum Location {
    File {
        path: PathBuf,
        size: u64,
    },
    /// An index into the entries.
    Entry(usize),
}

impl Container {
    /// # Errors
    /// [`BundleError::Open`], [`BundleError::NotABundle`], [`BundleError::BrokenZip`], [`BundleError::Refused`].
    pub(crate) fn open(path: &Path) -> Result<Self, BundleError> {
        let open = |source| BundleError::Open { path: path.to_owned(), source };
        let meta = fs::metadata(path).map_err(open)?;
        let mut container = if meta.is_dir() {
            Self::folder(path)?
        } else if meta.is_file() {
            Self::zip(path, File::open(path).map_err(open)?)?
        } else {
            return Err(BundleError::NotABundle { path: path.to_owned() });
        };
        if !container.has(BUNDLE_INFO) {
            return Err(BundleError::NotABundle { path: path.to_owned() });
        }
        container.faults.sort_by_key(ToString::to_string);
        Ok(container)
    }

    fn folder(root: &Path) -> Result<Self, BundleError> {
        let mut container = Self { kind: Kind::Folder, files: BTreeMap::new(), faults: Vec::new() };
        let refused = |reason| BundleError::Refused { path: root.to_owned(), reason };
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
                let path = format!("{prefix}{}", name.to_string_lossy()).nfc().collect::<String>();
                // Metadata of the entry itself: a link may lead out of the bag and is not followed.
                let meta = entry.metadata().map_err(failed)?;
                if meta.is_symlink() {
                    container.faults.push(Fault::Link { path });
                } else if name.to_str().is_none() {
                    container.faults.push(Fault::NotAFile { path });
                } else if meta.is_dir() {
                    folders.push((entry.path(), format!("{path}/"), depth + 1));
                } else if meta.is_file() {
                    let location = Location::File { path: entry.path(), size: meta.len() };
                    if container.files.insert(path.clone(), location).is_some() {
                        return Err(refused(Refusal::DuplicateName { name: path }));
                    }
                } else {
                    // Reading a pipe would block for ever.
                    container.faults.push(Fault::NotAFile { path });
                }
            }
        }
        Ok(container)
    }

    fn zip(path: &Path, file: File) -> Result<Self, BundleError> {
        let entries = zip_reader::entries(path, &file)?;
        let base = base(&entries).ok_or_else(|| BundleError::NotABundle { path: path.to_owned() })?;
        let mut files = BTreeMap::new();
        let mut faults = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let name = &entry.record.name;
            let Some(inside) = name.strip_prefix(&base) else {
                // Icons and attributes that the Finder stores.
                if !name.starts_with("__MACOSX/") {
                    faults.push(Fault::Outside { path: name.clone() });
                }
                continue;
            };
            let inside: String = inside.nfc().collect();
            if entry.link {
                faults.push(Fault::Link { path: inside });
            } else if files.insert(inside.clone(), Location::Entry(index)).is_some() {
                let reason = Refusal::DuplicateName { name: inside };
                return Err(BundleError::Refused { path: path.to_owned(), reason });
            }
        }
        Ok(Self { kind: Kind::Zip { file: Arc::new(file), entries }, files, faults })
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Every file with the size that the container states.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, u64)> {
        self.files.iter().map(|(path, location)| (path.as_str(), self.size_of(location)))
    }

    /// The size that the container states for a file.
    pub(crate) fn stated_size(&self, path: &str) -> Option<u64> {
        self.files.get(path).map(|location| self.size_of(location))
    }

    fn size_of(&self, location: &Location) -> u64 {
        match (location, &self.kind) {
            (Location::File { size, .. }, _) => *size,
            (Location::Entry(index), Kind::Zip { entries, .. }) => entries.get(*index).map_or(0, |e| e.record.size),
            (Location::Entry(_), Kind::Folder) => 0,
        }
    }

    /// The content of a file, by its path in the bag.
    pub(crate) fn read(&self, path: &str) -> io::Result<Box<dyn Read + Send>> {
        let location = self.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        match (location, &self.kind) {
            (Location::File { path, .. }, _) => {
                // It may have been exchanged since it was listed: opening a pipe would wait for ever.
                if !fs::symlink_metadata(path)?.is_file() {
                    return Err(io::ErrorKind::InvalidInput.into());
                }
                Ok(Box::new(File::open(path)?))
            }
            (Location::Entry(index), Kind::Zip { file, entries }) => {
                let entry = entries.get(*index).ok_or(io::ErrorKind::NotFound)?;
                Ok(entry.open(file))
            }
            (Location::Entry(_), Kind::Folder) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// The content of a list. One that states a greater size than a list may have is not read.
    pub(crate) fn read_list(&self, path: &str, limit: u64) -> io::Result<Box<dyn Read + Send>> {
        match self.stated_size(path) {
            Some(size) if size > limit => Err(io::ErrorKind::FileTooLarge.into()),
            _ => self.read(path),
        }
    }

    /// The content of a small file; `None` if it is longer than `limit`.
    pub(crate) fn read_small(&self, path: &str, limit: u64) -> io::Result<Option<Vec<u8>>> {
        let mut content = Vec::new();
        self.read(path)?.take(limit.saturating_add(1)).read_to_end(&mut content)?;
        Ok((content.len() as u64 <= limit).then_some(content))
    }

    /// Whether the zip, apart from the contents, is byte for byte what [`crate::write`] writes. Always true for a folder.
    pub(crate) fn is_as_written(&self, date: u16) -> io::Result<bool> {
        match &self.kind {
            Kind::Folder => Ok(true),
            Kind::Zip { file, entries } => is_as_written(file, entries, date),
        }
    }
}

/// The folder in the zip that contains the bag, with a trailing `/`; empty if the bag is at the top. `None` if there is no
/// bag, or more than one.
fn base(entries: &[ZipEntry]) -> Option<String> {
    let names = || entries.iter().map(|e| e.record.name.as_str());
    if names().any(|n| n == BUNDLE_INFO || n == DECLARATION) {
        return Some(String::new());
    }
    let mut found = names().filter_map(|n| n.strip_suffix(BUNDLE_INFO)).filter(|b| b.matches('/').count() == 1);
    match (found.next(), found.next()) {
        (Some(base), None) if base.ends_with('/') => Some(base.to_owned()),
        _ => None,
    }
}

/// Files that file managers create in folders. Outside the payload they are ignored.
pub(crate) fn is_system_file(path: &str) -> bool {
    matches!(path, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// Whether a path is in the payload; all others are tag files.
pub(crate) fn in_payload(path: &str) -> bool {
    path.starts_with("data/")
}

/// Whether this is a manifest of tag files, which nothing can list.
pub(crate) fn is_tag_manifest(path: &str) -> bool {
    bag::Algorithm::ALL.iter().any(|a| a.tag_manifest() == path)
}
