//! What can be wrong inside a bundle. All faults are collected, which distinguishes one changed file from a forged case.

use habeas_case::chain::ChainFault;
use habeas_case::ids::{EventId, FileId};
use std::collections::BTreeSet;

/// A fault. Paths are relative to the bag and decoded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// `bagit.txt` is missing or does not declare BagIt 1.0 in UTF-8.
    #[error("bagit.txt does not declare a BagIt 1.0 bag")]
    Declaration,
    /// `bag-info.txt` states no `Payload-Oxum`.
    #[error("bag-info.txt does not say how much the bag holds")]
    OxumMissing,
    /// Both are the size and the number of payload files, as `bytes.files`.
    #[error("bag-info.txt says {stated}, the bag holds {found}")]
    OxumWrong { stated: String, found: String },
    #[error("{manifest} is missing")]
    ManifestMissing { manifest: String },
    /// Lines count from 1.
    #[error("{manifest} line {line} is not a checksum and a path")]
    ManifestLine { manifest: String, line: u64 },
    #[error("{manifest} lists {path} twice")]
    ListedTwice { manifest: String, path: String },
    #[error("{path} is missing, {manifest} lists it")]
    Missing { manifest: String, path: String },
    #[error("{path} is there, {manifest} does not list it")]
    Unlisted { manifest: String, path: String },
    #[error("{path} was changed: its checksum is not that of {manifest}")]
    Changed { manifest: String, path: String },
    /// A tag manifest is correct but not written in the required form. No manifest lists its checksum, so only one form is
    /// valid.
    #[error("{path} is not written as the format says")]
    Misspelt { path: String },
    /// Truncated, longer than declared, or a read error. `reason` is for logs.
    #[error("{path} cannot be read: {reason}")]
    Unreadable { path: String, reason: String },
    /// `fetch.txt` refers to content elsewhere. A bundle must be complete; nothing is ever fetched.
    #[error("fetch.txt asks for content from elsewhere")]
    Fetch,
    /// A link, which is not followed.
    #[error("{path} is a link")]
    Link { path: String },
    /// A device, a pipe, or a name that is not UTF-8. It is not opened.
    #[error("{path} is not a file")]
    NotAFile { path: String },
    /// In the zip, but outside the folder of the bag.
    #[error("{path} lies outside the bag")]
    Outside { path: String },
    #[error("data/habeas.json cannot be read")]
    BundleInfoUnreadable,
    /// `what`: a member of `counts` in `data/habeas.json`.
    #[error("data/habeas.json counts {stated} {what}, there are {found}")]
    CountWrong { what: &'static str, stated: u64, found: u64 },
    /// Lines count from 1. `reason` is for logs.
    #[error("data/events.jsonl line {line} is not an event: {reason}")]
    EventUnreadable { line: u64, reason: String },
    #[error("{fault}")]
    Chain { fault: ChainFault },
    /// `reason` is for logs.
    #[error("data/files.json cannot be read: {reason}")]
    FilesUnreadable { reason: String },
    #[error("data/files.json lists file {file} twice")]
    FileTwice { file: FileId },
    #[error("file {file} should be at {path} and is not")]
    FileMissing { file: FileId, path: String },
    #[error("file {file} at {path} is not the one that was recorded")]
    FileChanged { file: FileId, path: String },
    /// A payload file that `data/files.json` does not list.
    #[error("{path} belongs to nothing: data/files.json does not list it")]
    FileUnknown { path: String },
    #[error("event {event} names file {file}, which the bundle does not have")]
    FileNotCarried { event: EventId, file: FileId },
    /// A file made from the events that `data/habeas.json` names.
    #[error("{path} is missing, data/habeas.json names it")]
    DerivedMissing { path: String },
    #[error("{path} cannot be made from the events: it has the place of something else")]
    DerivedClash { path: String },
    /// The event states another size or hash than `data/files.json`.
    #[error("event {event} recorded file {file} otherwise than data/files.json")]
    FileContradicted { event: EventId, file: FileId },
}

impl Fault {
    /// The file in the bag that it is about.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Missing { path, .. }
            | Self::Unlisted { path, .. }
            | Self::Changed { path, .. }
            | Self::Misspelt { path }
            | Self::Unreadable { path, .. }
            | Self::Link { path }
            | Self::NotAFile { path }
            | Self::Outside { path }
            | Self::FileMissing { path, .. }
            | Self::FileChanged { path, .. }
            | Self::FileUnknown { path }
            | Self::DerivedMissing { path }
            | Self::DerivedClash { path } => Some(path),
            Self::Declaration
            | Self::OxumMissing
            | Self::OxumWrong { .. }
            | Self::ManifestMissing { .. }
            | Self::ManifestLine { .. }
            | Self::ListedTwice { .. }
            | Self::Fetch
            | Self::BundleInfoUnreadable
            | Self::CountWrong { .. }
            | Self::EventUnreadable { .. }
            | Self::Chain { .. }
            | Self::FilesUnreadable { .. }
            | Self::FileTwice { .. }
            | Self::FileNotCarried { .. }
            | Self::FileContradicted { .. } => None,
        }
    }

    /// The faults for a reader: one for each file, though each manifest reports it.
    pub fn one_for_each_file(all: &[Self]) -> impl Iterator<Item = &Self> {
        let mut told = BTreeSet::new();
        all.iter().filter(move |fault| fault.path().is_none_or(|path| told.insert(path)))
    }
}
