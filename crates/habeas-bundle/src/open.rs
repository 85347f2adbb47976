//! Opens a bundle and reads its events and records. [`Bundle::verify`] checks them.

use std::collections::BTreeMap;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use habeas_case::event::Event;
use habeas_case::facts::FileRef;
use habeas_case::ids::FileId;
use sha2::{Digest, Sha256};

use crate::bag::{self, Algorithm};
use crate::container::Container;
use crate::error::{BundleError, Refusal};
use crate::fault::Fault;
use crate::payload::{BUNDLE_INFO, BundleInfo, EVENTS, FILES, FileRecord, FileRecords, version};
use crate::place::{Bytes, Listed, Place};
use crate::slice::{Part, VerifyingReader};
use crate::{FORMAT, MAX_EVENT, MAX_EVENTS, MAX_LISTING, OLDEST};

/// Maximum size of `data/habeas.json`, `bagit.txt` and `bag-info.txt` in bytes.
pub(crate) const MAX_TAG: u64 = 1 << 20;

/// A bundle that is open for reading.
///
/// [`Self::events`] and [`Self::files`] return unverified content. Before an import, call [`Self::verify`] and require that
/// there are no faults.
#[derive(Debug)]
pub struct Bundle<'a> {
    pub(crate) path: PathBuf,
    pub(crate) container: Container<'a>,
    pub(crate) info: Option<BundleInfo>,
    pub(crate) events: Vec<Event>,
    files: Vec<FileRef>,
    pub(crate) records: BTreeMap<FileId, FileRecord>,
    /// Faults found while opening. [`Self::verify`] returns them too.
    pub(crate) faults: Vec<Fault>,
}

impl Bundle<'static> {
    /// Opens a folder or a zip. A damaged bundle is opened as far as it is readable.
    ///
    /// # Errors
    /// [`BundleError::Open`], [`BundleError::NotABundle`], [`BundleError::Newer`], [`BundleError::BrokenZip`],
    /// [`BundleError::Refused`].
    pub fn open(path: &Path) -> Result<Self, BundleError> {
        let place = Place::open(path)?;
        let listed = place.listed().map(<[_]>::to_vec);
        Self::of(path, Rc::new(place), listed)
    }
}

impl<'a> Bundle<'a> {
    /// Reads a bundle from its bytes: those of a zip, or those of the files that are `listed`. `path` is only told in errors.
    ///
    /// # Errors
    /// Those of [`Bundle::open`].
    pub fn of(path: &Path, bytes: Rc<dyn Bytes + 'a>, listed: Option<Vec<Listed>>) -> Result<Self, BundleError> {
        let container = Container::of(path, bytes, listed)?;
        let mut faults = container.faults.clone();
        let info = read_bundle_info(path, &container, &mut faults)?;
        let events = read_events(path, &container, &mut faults)?;
        let mut records = BTreeMap::new();
        let mut files = Vec::new();
        for record in read_records(path, &container, &mut faults)? {
            if records.contains_key(&record.file.id) {
                faults.push(Fault::FileTwice { file: record.file.id });
                continue;
            }
            files.push(record.file.clone());
            records.insert(record.file.id, record);
        }
        Ok(Self { path: path.to_owned(), container, info, events, files, records, faults })
    }

    /// The content of `data/habeas.json`. `None` if it is unreadable, which is also a fault.
    pub fn info(&self) -> Option<&BundleInfo> {
        self.info.as_ref()
    }

    /// The events that could be read, in the bundle's order.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The files that `data/files.json` lists.
    pub fn files(&self) -> &[FileRef] {
        &self.files
    }

    /// The content of a file. Its size and hash are verified while it is read: reading fails with
    /// [`io::ErrorKind::InvalidData`] if they differ from the record.
    ///
    /// # Errors
    /// [`BundleError::NoSuchFile`], [`BundleError::Open`].
    pub fn read_file(&self, id: FileId) -> Result<Box<dyn Read + 'a>, BundleError> {
        let record = self.records.get(&id).ok_or(BundleError::NoSuchFile { file: id })?;
        if !self.container.has(&record.path) {
            return Err(BundleError::NoSuchFile { file: id });
        }
        let content = self.container.read(&record.path).map_err(|source| self.failed(source))?;
        Ok(Box::new(VerifyingReader::new(content, &record.file)))
    }

    /// The files with the places of their content, as far as they are there.
    pub fn parts(&self) -> impl Iterator<Item = (&FileRef, Part)> {
        self.records.values().filter_map(|record| Some((&record.file, self.container.part(&record.path)?)))
    }

    pub(crate) fn failed(&self, source: io::Error) -> BundleError {
        BundleError::Open { path: self.path.clone(), source }
    }
}

fn read_bundle_info(
    path: &Path,
    container: &Container<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Option<BundleInfo>, BundleError> {
    let text = match container.read_small(BUNDLE_INFO, MAX_TAG) {
        Ok(Some(text)) => text,
        Ok(None) => return Err(too_long(path, BUNDLE_INFO, MAX_TAG)),
        Err(_) => {
            faults.push(Fault::BundleInfoUnreadable);
            return Ok(None);
        }
    };
    match version(&text) {
        // A flipped digit is damage, not a newer version.
        Some(found) if found > FORMAT && !contradicted(container, &text) => {
            Err(BundleError::Newer { path: path.to_owned(), found, known: FORMAT })
        }
        Some(found) if (OLDEST..=FORMAT).contains(&found) => {
            let info = serde_json::from_slice::<BundleInfo>(&text).ok();
            // The first version had nothing that is made from the events but the timeline.
            let info = info.filter(|info| info.derived.is_some() == (found > OLDEST));
            if info.is_none() {
                faults.push(Fault::BundleInfoUnreadable);
            }
            Ok(info)
        }
        // A bag of another program may contain a file of this name.
        None if !is_listed(container) => Err(BundleError::NotABundle { path: path.to_owned() }),
        _ => {
            faults.push(Fault::BundleInfoUnreadable);
            Ok(None)
        }
    }
}

/// The checksum of `data/habeas.json` in the manifest.
fn listed_sum(container: &Container<'_>) -> Option<String> {
    let manifest = container.read_list(Algorithm::Sha256.manifest(), MAX_LISTING).ok()?.take(MAX_LISTING);
    let mut ignored = Vec::new();
    let listed = bag::read_manifest("", Algorithm::Sha256, BufReader::new(manifest), &mut ignored).ok()?;
    listed.get(BUNDLE_INFO).cloned()
}

fn contradicted(container: &Container<'_>, info: &[u8]) -> bool {
    listed_sum(container).is_some_and(|sum| sum != habeas_hex::encode(&Sha256::digest(info)))
}

fn is_listed(container: &Container<'_>) -> bool {
    container.has(EVENTS) && listed_sum(container).is_some()
}

fn too_long(path: &Path, name: &str, limit: u64) -> BundleError {
    let reason = Refusal::TooLong { name: name.to_owned(), limit };
    BundleError::Refused { path: path.to_owned(), reason }
}

fn read_events(path: &Path, container: &Container<'_>, faults: &mut Vec<Fault>) -> Result<Vec<Event>, BundleError> {
    // A missing or truncated file is also detected when the bag is compared with its manifests.
    if container.stated_size(EVENTS).is_some_and(|size| size > MAX_EVENTS) {
        return Err(too_long(path, EVENTS, MAX_EVENTS));
    }
    let Ok(text) = container.read(EVENTS) else { return Ok(Vec::new()) };
    let mut text = BufReader::with_capacity(1 << 16, text.take(MAX_EVENTS + 1));
    let mut events = Vec::new();
    let mut last = 0;
    let read = bag::for_each_line(&mut text, MAX_EVENT, |line, bytes| {
        last = line;
        let event = match bytes {
            Some(bytes) => serde_json::from_slice(bytes).map_err(|e| e.to_string()),
            None => Err(format!("longer than {MAX_EVENT} bytes")),
        };
        match event {
            Ok(event) => events.push(event),
            Err(reason) => faults.push(Fault::EventUnreadable { line, reason }),
        }
        true
    });
    if let Err(e) = read {
        faults.push(Fault::EventUnreadable { line: last + 1, reason: e.to_string() });
    }
    if text.into_inner().limit() == 0 {
        return Err(too_long(path, EVENTS, MAX_EVENTS));
    }
    Ok(events)
}

fn read_records(
    path: &Path,
    container: &Container<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Vec<FileRecord>, BundleError> {
    let Ok(text) = container.read_list(FILES, MAX_LISTING) else { return Ok(Vec::new()) };
    let mut text = BufReader::with_capacity(1 << 16, text.take(MAX_LISTING + 1));
    let read = serde_json::from_reader::<_, FileRecords>(&mut text);
    if text.into_inner().limit() == 0 {
        return Err(too_long(path, FILES, MAX_LISTING));
    }
    match read {
        Ok(read) => Ok(read.files),
        Err(e) => {
            faults.push(Fault::FilesUnreadable { reason: e.to_string() });
            Ok(Vec::new())
        }
    }
}
