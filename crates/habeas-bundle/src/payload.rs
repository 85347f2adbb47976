//! The records of the payload: `data/habeas.json`, `data/events.jsonl` and `data/files.json`.

use std::collections::BTreeSet;

use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub(crate) const BUNDLE_INFO: &str = "data/habeas.json";
pub(crate) const EVENTS: &str = "data/events.jsonl";
pub(crate) const FILES: &str = "data/files.json";
pub(crate) const TIMELINE: &str = "data/timeline.txt";
/// The payload files that every bundle has.
pub(crate) const FIXED: [&str; 4] = [BUNDLE_INFO, EVENTS, FILES, TIMELINE];

const FORMAT_NAME: &str = "habeas-bundle/";

/// `data/habeas.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleInfo {
    /// `habeas-bundle/` and the version.
    pub format: String,
    pub made_on: Date,
    /// Name and version of the program that wrote it.
    pub software: String,
    pub counts: Counts,
    /// From version 2 on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<DerivedInfo>,
}

/// The member `derived` of `data/habeas.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DerivedInfo {
    pub by: u32,
    pub language: String,
    /// Relative to the bag, sorted.
    pub paths: Vec<String>,
}

/// The only member of `data/habeas.json` that all versions share.
#[derive(Deserialize)]
struct AnyBundleInfo {
    format: String,
}

/// The format version in `data/habeas.json`; `None` if there is none.
pub(crate) fn version(info: &[u8]) -> Option<u32> {
    let info: AnyBundleInfo = serde_json::from_slice(info).ok()?;
    info.format.strip_prefix(FORMAT_NAME)?.parse().ok()
}

pub(crate) fn format_name() -> String {
    format!("{FORMAT_NAME}{}", crate::FORMAT)
}

/// Counts of the content. `erased` counts events without payload, which `events` includes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub people: u64,
    pub companies: u64,
    pub requests: u64,
    pub events: u64,
    pub erased: u64,
    pub files: u64,
}

impl Counts {
    pub(crate) fn of(events: &[Event], files: usize) -> Self {
        let subjects: BTreeSet<Subject> = events.iter().map(|e| e.subject).collect();
        let kind = |kind: &str| subjects.iter().filter(|s| s.kind() == kind).count() as u64;
        Self {
            people: kind("person"),
            companies: kind("company"),
            requests: kind("request"),
            events: events.len() as u64,
            erased: events.iter().filter(|e| e.body.is_none()).count() as u64,
            files: files as u64,
        }
    }

    /// Each count with its name.
    pub(crate) fn named(&self) -> [(&'static str, u64); 6] {
        [
            ("people", self.people),
            ("companies", self.companies),
            ("requests", self.requests),
            ("events", self.events),
            ("erased", self.erased),
            ("files", self.files),
        ]
    }
}

/// One member of `files` in `data/files.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// The path relative to the bag, with `/`.
    pub path: String,
    /// Its `name` is the original name.
    #[serde(flatten)]
    pub file: FileRef,
}

/// `data/files.json`.
#[derive(Serialize, Deserialize)]
pub(crate) struct FileRecords {
    pub(crate) files: Vec<FileRecord>,
}

/// Whether two records describe the same content. Name and media type may differ.
pub(crate) fn same_content(a: &FileRef, b: &FileRef) -> bool {
    a.id == b.id && a.size == b.size && a.sha256 == b.sha256
}
