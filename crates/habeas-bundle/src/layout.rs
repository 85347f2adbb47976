//! The layout of the payload, computed and validated before the first byte is written.

use std::collections::BTreeMap;

use habeas_case::chain;
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::{FileId, RequestId};
use jiff::civil::Date;

use crate::derived::{self, Derived};
use crate::error::PlanFault;
use crate::name::{MAX_FOLDER, MAX_NAME, NameRegistry};
use crate::payload::{BundleInfo, Counts, DerivedInfo, FileRecord, FileRecords, format_name, same_content};
use crate::{MAX_ENTRIES, MAX_EVENT, MAX_EVENTS};

/// The content of a bundle. The order of events and files does not matter: equal content produces equal bytes.
#[derive(Debug, Clone)]
pub struct Plan {
    pub made_on: Date,
    /// Name and version of the program, such as `Habeas 0.1.0`.
    pub software: String,
    /// Complete chains, including erased events.
    pub events: Vec<Event>,
    /// Every file that an event refers to. Duplicates are written once.
    pub files: Vec<PlannedFile>,
    /// Names of request folders, from [`crate::request_folder`]. The default is the id of the request.
    pub request_folders: BTreeMap<RequestId, String>,
    /// The whole case for a human, in plain text.
    pub timeline: String,
    /// What else is made from the events. Their paths come from [`Paths`].
    pub derived: Derived,
}

/// The folder of each request.
pub type RequestFolders = BTreeMap<RequestId, String>;

/// A file and its location in the bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFile {
    pub file: FileRef,
    pub folder: Folder,
    /// The name in the folder, which is made safe and unique. `data/files.json` records `file.name`.
    pub name: String,
}

/// A folder of the payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// Sent by the data subject.
    Outgoing { request: RequestId },
    /// Received from the company; the file name starts with the day.
    Incoming { request: RequestId, on: Date },
    /// A notice that a company was read from.
    Notice,
    /// Belongs to a person: a signature.
    Person,
}

impl Plan {
    /// The name of the top folder of a zip, and a suitable name for the bundle itself.
    pub fn base(&self) -> String {
        format!("habeas-bundle-{}", self.made_on)
    }
}

/// Where the files of a plan will lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// By path.
    pub files: Vec<FileRecord>,
    /// The folders of the requests, relative to the bag: `data/requests/2026-11-04-…`.
    pub requests: RequestFolders,
}

impl Paths {
    /// # Errors
    /// The plan is inconsistent.
    pub fn of(plan: &Plan) -> Result<Self, PlanFault> {
        Layout::paths(plan)
    }
}

/// The payload, ready to be written.
pub(crate) struct Layout {
    pub(crate) info: Vec<u8>,
    pub(crate) events: Vec<u8>,
    pub(crate) listing: Vec<u8>,
    /// By path.
    pub(crate) files: Vec<FileRecord>,
    /// The order in which the derived files are written.
    pub(crate) derived: Vec<usize>,
    pub(crate) counts: Counts,
}

impl Layout {
    pub(crate) fn new(plan: &Plan) -> Result<Self, PlanFault> {
        chain::verify(&plan.events).map_err(|faults| PlanFault::Chain { faults })?;
        let files = assign_paths(plan, &request_folders(plan))?;
        require_files(&plan.events, &files)?;
        let counts = Counts::of(&plan.events, files.len());
        let order = derived::order(&plan.derived, &files)?;
        let paths = order.iter().map(|at| plan.derived.files[*at].path.clone()).collect();
        let derived = DerivedInfo { by: plan.derived.by, language: plan.derived.language.clone(), paths };
        let (format, software) = (format_name(), one_line(&plan.software));
        let info = BundleInfo { format, made_on: plan.made_on, software, counts, derived: Some(derived) };
        let listing = FileRecords { files };
        Ok(Self {
            info: pretty(&info),
            events: event_lines(&plan.events)?,
            listing: pretty(&listing),
            files: listing.files,
            derived: order,
            counts,
        })
    }

    /// Where everything will lie, before what is made from the events is there.
    pub(crate) fn paths(plan: &Plan) -> Result<Paths, PlanFault> {
        let folders = request_folders(plan);
        let files = assign_paths(plan, &folders)?;
        let requests = folders.into_iter().map(|(id, folder)| (id, format!("data/requests/{folder}"))).collect();
        Ok(Paths { files, requests })
    }
}

/// Removes control characters: in a tag file, a line break would start another field.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
}

#[expect(clippy::expect_used, reason = "strings and numbers always serialise, and writing to a Vec cannot fail")]
fn pretty<T: serde::Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("plain data");
    bytes.push(b'\n');
    bytes
}

#[expect(clippy::expect_used, reason = "strings and numbers always serialise, and writing to a Vec cannot fail")]
fn event_lines(events: &[Event]) -> Result<Vec<u8>, PlanFault> {
    let mut sorted: Vec<&Event> = events.iter().collect();
    sorted.sort_by_key(|e| (e.subject, e.desk, e.seq, e.id));
    let mut out = Vec::new();
    for event in sorted {
        let start = out.len();
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

/// Assigns a path to every file.
fn assign_paths(plan: &Plan, folders: &RequestFolders) -> Result<Vec<FileRecord>, PlanFault> {
    // Reserves room for the bag's own files.
    if plan.files.len() > MAX_ENTRIES - 16 {
        return Err(PlanFault::TooManyFiles { files: plan.files.len() });
    }
    // Sorted first: which of two files with the same name gets a suffix must not depend on the caller's order.
    let mut sorted: Vec<&PlannedFile> = plan.files.iter().collect();
    sorted.sort_by(|a, b| (a.folder, &a.name, a.file.id).cmp(&(b.folder, &b.name, b.file.id)));

    let mut known: BTreeMap<FileId, &FileRef> = BTreeMap::new();
    let mut taken: BTreeMap<String, NameRegistry> = BTreeMap::new();
    let mut records = Vec::with_capacity(sorted.len());
    for planned in sorted {
        match known.insert(planned.file.id, &planned.file) {
            Some(before) if same_content(before, &planned.file) => continue,
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
        let own = matches!(planned.folder, Folder::Outgoing { .. });
        let names = taken.entry(folder.clone()).or_insert_with(|| NameRegistry::with(own.then_some(MESSAGE)));
        let name = names.claim(&name, MAX_NAME);
        records.push(FileRecord { path: format!("{folder}/{name}"), file: planned.file.clone() });
    }
    records.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(records)
}

/// In the folder of what was sent: a message that is made of the letter has this name, so no file of the case gets it.
const MESSAGE: &str = "message.eml";

/// A folder for each request. Folders with the same planned name get a suffix.
fn request_folders(plan: &Plan) -> RequestFolders {
    let mut folders = BTreeMap::new();
    let mut taken = NameRegistry::default();
    let named = plan.events.iter().filter_map(|event| match event.subject {
        Subject::Request(id) => Some(id),
        Subject::Person(_) | Subject::Company(_) => None,
    });
    let holding = plan.files.iter().filter_map(|planned| match planned.folder {
        Folder::Outgoing { request } | Folder::Incoming { request, .. } => Some(request),
        Folder::Notice | Folder::Person => None,
    });
    for request in named.chain(holding) {
        folders.insert(request, String::new());
    }
    for (request, folder) in &mut folders {
        let given = plan.request_folders.get(request).cloned().unwrap_or_else(|| request.to_string());
        *folder = taken.claim(&given, MAX_FOLDER);
    }
    folders
}

/// Requires that every file that an event refers to is in the bundle, with the same content.
fn require_files(events: &[Event], files: &[FileRecord]) -> Result<(), PlanFault> {
    let by_id: BTreeMap<FileId, &FileRef> = files.iter().map(|r| (r.file.id, &r.file)).collect();
    for event in events {
        for named in referenced_files(event) {
            match by_id.get(&named.id) {
                None => return Err(PlanFault::FileMissing { event: event.id, file: named.id }),
                Some(file) if !same_content(file, &named) => {
                    return Err(PlanFault::FileContradicted { file: named.id });
                }
                Some(_) => {}
            }
        }
    }
    Ok(())
}
