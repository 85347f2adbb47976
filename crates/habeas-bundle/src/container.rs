//! The container of a bag: a folder or a zip. Files are looked up by their path in the bag, in NFC.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;
use std::rc::Rc;

use unicode_normalization::UnicodeNormalization;

use crate::bag;
use crate::bag::DECLARATION;
use crate::error::{BundleError, Refusal};
use crate::fault::Fault;
use crate::payload::BUNDLE_INFO;
use crate::place::{Bytes, Listed, What};
use crate::slice::Part;
use crate::zip_reader::{self, ZipEntry, is_as_written};

#[derive(Debug)]
pub(crate) struct Container<'a> {
    bytes: Rc<dyn Bytes + 'a>,
    files: BTreeMap<String, Location>,
    /// The entries of a zip, in the order of its directory; `None` for a folder.
    entries: Option<Vec<ZipEntry>>,
    /// Faults found while listing the files.
    pub(crate) faults: Vec<Fault>,
}

/// Where the content of a file lies, and the size that the container states for it.
#[derive(Debug)]
struct Location {
    part: Part,
    size: u64,
}

impl<'a> Container<'a> {
    /// # Errors
    /// [`BundleError::Open`], [`BundleError::NotABundle`], [`BundleError::BrokenZip`], [`BundleError::Refused`].
    pub(crate) fn of(path: &Path, bytes: Rc<dyn Bytes + 'a>, listed: Option<Vec<Listed>>) -> Result<Self, BundleError> {
        let mut container = match listed {
            Some(listed) => Self::folder(path, bytes, listed)?,
            None => Self::zip(path, bytes)?,
        };
        if !container.has(BUNDLE_INFO) {
            return Err(BundleError::NotABundle { path: path.to_owned() });
        }
        container.faults.sort_by_key(ToString::to_string);
        Ok(container)
    }

    fn folder(path: &Path, bytes: Rc<dyn Bytes + 'a>, listed: Vec<Listed>) -> Result<Self, BundleError> {
        let mut files = BTreeMap::new();
        let (mut faults, mut at) = (Vec::new(), 0_u64);
        for Listed { path: name, what } in listed {
            let name: String = name.nfc().collect();
            match what {
                What::Link => faults.push(Fault::Link { path: name }),
                What::Other => faults.push(Fault::NotAFile { path: name }),
                What::File { size } => {
                    let location = Location { part: Part { at, size, deflated: false }, size };
                    at = at.saturating_add(size);
                    if files.insert(name.clone(), location).is_some() {
                        let reason = Refusal::DuplicateName { name };
                        return Err(BundleError::Refused { path: path.to_owned(), reason });
                    }
                }
            }
        }
        Ok(Self { bytes, files, entries: None, faults })
    }

    fn zip(path: &Path, bytes: Rc<dyn Bytes + 'a>) -> Result<Self, BundleError> {
        let entries = zip_reader::entries(path, &bytes)?;
        let base = base(&entries).ok_or_else(|| BundleError::NotABundle { path: path.to_owned() })?;
        let mut files = BTreeMap::new();
        let mut faults = Vec::new();
        for entry in &entries {
            let name = &entry.record.name;
            let Some(inside) = name.strip_prefix(&base) else {
                // Icons and attributes that the Finder stores.
                if !name.starts_with("__MACOSX/") {
                    faults.push(Fault::Outside { path: name.clone() });
                }
                continue;
            };
            let inside: String = inside.nfc().collect();
            let location = Location { part: entry.part, size: entry.record.size };
            if entry.link {
                faults.push(Fault::Link { path: inside });
            } else if files.insert(inside.clone(), location).is_some() {
                let reason = Refusal::DuplicateName { name: inside };
                return Err(BundleError::Refused { path: path.to_owned(), reason });
            }
        }
        Ok(Self { bytes, files, entries: Some(entries), faults })
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Every file with the size that the container states.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, u64)> {
        self.files.iter().map(|(path, location)| (path.as_str(), location.size))
    }

    /// The size that the container states for a file.
    pub(crate) fn stated_size(&self, path: &str) -> Option<u64> {
        self.files.get(path).map(|location| location.size)
    }

    /// Where the content of a file lies, by its path in the bag.
    pub(crate) fn part(&self, path: &str) -> Option<Part> {
        self.files.get(path).map(|location| location.part)
    }

    /// The content of a file, by its path in the bag.
    pub(crate) fn read(&self, path: &str) -> io::Result<Box<dyn Read + 'a>> {
        let location = self.files.get(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(location.part.open(&self.bytes, location.size))
    }

    /// The content of a list. One that states a greater size than a list may have is not read.
    pub(crate) fn read_list(&self, path: &str, limit: u64) -> io::Result<Box<dyn Read + 'a>> {
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
        match &self.entries {
            None => Ok(true),
            Some(entries) => is_as_written(&self.bytes, entries, date),
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
