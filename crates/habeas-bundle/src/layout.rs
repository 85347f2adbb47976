//! Where everything goes: decided before the first byte is written, so that what cannot be bundled fails at once.

use std::collections::BTreeMap;

use habeas_case::chain;
use habeas_case::event::Event;
use habeas_case::facts::FileRef;
use habeas_case::ids::{FileId, RequestId};
use habeas_case::kept::files_of;
use jiff::civil::Date;

use crate::error::PlanFault;
use crate::name::{MAX_FOLDER, MAX_NAME, Taken};
use crate::payload::{About, Counts, FileRecord, FileRecords, format_name, same_bytes};
use crate::{MAX_ENTRIES, MAX_EVENT, MAX_EVENTS};

/// What goes into a bundle. The order of events and files does not matter: the same content gives the same bytes.
#[derive(Debug, Clone)]
pub struct Plan {
    pub made_on: Date,
    /// Name and version of the program, such as `Habeas 0.1.0`.
    pub software: String,
    /// Whole chains, erased events included.
    pub events: Vec<Event>,
    /// Every file that an event names; the same file twice is carried once.
    pub files: Vec<PlannedFile>,
    /// Names for the folders of requests, as [`crate::request_folder`] makes them. A request without one goes by its id.
    pub request_folders: BTreeMap<RequestId, String>,
    /// The whole case for a human, in plain text.
    pub timeline: String,
}

/// A file, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFile {
    pub file: FileRef,
    pub folder: Folder,
    /// The name in the folder; made safe and unique here. `file.name` stays in `data/files.json`.
    pub name: String,
}

/// A folder of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// What was sent on a request.
    Outgoing { request: RequestId },
    /// What came back, under the day it came.
    Incoming { request: RequestId, on: Date },
    /// A notice that a company was read from.
    Notice,
    /// What belongs to a person: a signature.
    Person,
}

impl Plan {
    /// The folder at the top of a zip, and a good name for the bundle itself.
    pub fn base(&self) -> String {
        format!("habeas-bundle-{}", self.made_on)
    }
}

/// The payload, ready to be written.
pub(crate) struct Layout {
    pub(crate) about: Vec<u8>,
    pub(crate) events: Vec<u8>,
    pub(crate) listing: Vec<u8>,
    /// By path.
    pub(crate) files: Vec<FileRecord>,
    pub(crate) counts: Counts,
}

impl Layout {
    pub(crate) fn of(plan: &Plan) -> Result<Self, PlanFault> {
        chain::verify(&plan.events).map_err(|faults| PlanFault::Chain { faults })?;
        let files = place(plan)?;
        carried(&plan.events, &files)?;
        let counts = Counts::of(&plan.events, files.len());
        let about = About { format: format_name(), made_on: plan.made_on, software: one_line(&plan.software), counts };
        let listing = FileRecords { files };
        Ok(Self {
            about: pretty(&about),
            events: lines(&plan.events)?,
            listing: pretty(&listing),
            files: listing.files,
            counts,
        })
    }
}

/// For tag files and headers, where a line break would begin another field.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
}

#[allow(clippy::expect_used)] // Only strings and numbers go in, and a Vec takes any number of bytes.
fn pretty<T: serde::Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("plain data");
    bytes.push(b'\n');
    bytes
}

fn lines(events: &[Event]) -> Result<Vec<u8>, PlanFault> {
    let mut sorted: Vec<&Event> = events.iter().collect();
    sorted.sort_by_key(|e| (e.subject, e.desk, e.seq, e.id));
    let mut out = Vec::new();
    for event in sorted {
        let start = out.len();
        #[allow(clippy::expect_used)] // As above.
        serde_json::to_writer(&mut out, event).expect("plain data");
        let size = out.len() - start;
        if size > MAX_EVENT {
            return Err(PlanFault::EventTooLong { event: event.id, size });
        }
        out.push(b'\n');
    }
    if out.len() as u64 > MAX_EVENTS {
        return Err(PlanFault::EventsTooLong { size: out.len() as u64 });
    }
    Ok(out)
}

/// Gives every file its path.
fn place(plan: &Plan) -> Result<Vec<FileRecord>, PlanFault> {
    // A dozen places are the bag's own.
    if plan.files.len() > MAX_ENTRIES - 16 {
        return Err(PlanFault::TooManyFiles { files: plan.files.len() });
    }
    // Sorted first, so that which of two namesakes is the second does not hang on the caller's order.
    let mut sorted: Vec<&PlannedFile> = plan.files.iter().collect();
    sorted.sort_by(|a, b| (a.folder, &a.name, a.file.id).cmp(&(b.folder, &b.name, b.file.id)));

    let folders = request_folders(plan);
    let mut known: BTreeMap<FileId, &FileRef> = BTreeMap::new();
    let mut taken: BTreeMap<String, Taken> = BTreeMap::new();
    let mut records = Vec::with_capacity(sorted.len());
    for planned in sorted {
        match known.insert(planned.file.id, &planned.file) {
            Some(before) if same_bytes(before, &planned.file) => continue,
            Some(_) => return Err(PlanFault::FileContradicted { file: planned.file.id }),
            None => {}
        }
        let in_request = |request: &RequestId, kind: &str| {
            let folder = folders.get(request).map_or("", String::as_str);
            format!("data/requests/{folder}/{kind}")
        };
        let (folder, name) = match &planned.folder {
            Folder::Outgoing { request } => (in_request(request, "outgoing"), planned.name.clone()),
            Folder::Incoming { request, on } => (in_request(request, "incoming"), format!("{on}-{}", planned.name)),
            Folder::Person => ("data/people".to_owned(), planned.name.clone()),
            Folder::Notice => ("data/notices".to_owned(), planned.name.clone()),
        };
        let name = taken.entry(folder.clone()).or_default().take(&name, MAX_NAME);
        records.push(FileRecord { path: format!("{folder}/{name}"), file: planned.file.clone() });
    }
    records.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(records)
}

/// One folder for each request that has files, told apart even where the names given are the same.
fn request_folders(plan: &Plan) -> BTreeMap<RequestId, String> {
    let mut folders = BTreeMap::new();
    let mut taken = Taken::default();
    for planned in &plan.files {
        if let Folder::Outgoing { request } | Folder::Incoming { request, .. } = planned.folder {
            folders.insert(request, String::new());
        }
    }
    for (request, folder) in &mut folders {
        let given = plan.request_folders.get(request).cloned().unwrap_or_else(|| request.to_string());
        *folder = taken.take(&given, MAX_FOLDER);
    }
    folders
}

/// Every file that an event names is there, and is the one it names.
fn carried(events: &[Event], files: &[FileRecord]) -> Result<(), PlanFault> {
    let by_id: BTreeMap<FileId, &FileRef> = files.iter().map(|r| (r.file.id, &r.file)).collect();
    for event in events {
        for named in files_of(event) {
            match by_id.get(&named.id) {
                None => return Err(PlanFault::FileMissing { event: event.id, file: named.id }),
                Some(file) if !same_bytes(file, &named) => {
                    return Err(PlanFault::FileContradicted { file: named.id });
                }
                Some(_) => {}
            }
        }
    }
    Ok(())
}
