//! What can go wrong with a bundle as a whole. What is wrong inside one is a [`crate::Fault`].

use std::io;
use std::path::PathBuf;

use habeas_case::chain::ChainFault;
use habeas_case::ids::{EventId, FileId, Hash};

/// Why a bundle was not written, or cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// Something has that name. It was not touched.
    #[error("{} is already there", path.display())]
    AlreadyThere { path: PathBuf },
    /// An export that was interrupted left its unfinished work, or another one is running. It holds data in the clear.
    #[error("{} was left there by an export that did not end", path.display())]
    LeftOver { path: PathBuf },
    #[error("cancelled")]
    Cancelled,
    /// What was to be written contradicts itself.
    #[error("this case cannot be bundled: {fault}")]
    Plan { fault: PlanFault },
    /// A file of the case could not be read.
    #[error("file {file} cannot be read: {source}")]
    Read { file: FileId, source: io::Error },
    /// A file of the case is not the one that was recorded.
    #[error("file {file} has {found_size} bytes and hash {found}, recorded were {size} and {expected}")]
    Altered { file: FileId, size: u64, expected: Hash, found_size: u64, found: Hash },
    /// The bundle could not be written; the kind of `source` tells a full disk from others.
    #[error("{} cannot be written: {source}", path.display())]
    Write { path: PathBuf, source: io::Error },
    /// The bundle could not be opened.
    #[error("{} cannot be read: {source}", path.display())]
    Open { path: PathBuf, source: io::Error },
    /// Neither a folder nor a zip with a bag and `data/habeas.json` in it.
    #[error("{} is not a bundle", path.display())]
    NotABundle { path: PathBuf },
    /// Written by a newer program.
    #[error("{} has format {found}, this program knows {known}", path.display())]
    Newer { path: PathBuf, found: u32, known: u32 },
    /// A zip that was cut off or whose directory is damaged. `reason` is for a log.
    #[error("{} is a damaged zip: {reason}", path.display())]
    BrokenZip { path: PathBuf, reason: String },
    /// Built in a way that no honest bundle is.
    #[error("{} was refused: {reason}", path.display())]
    Refused { path: PathBuf, reason: Refusal },
    /// The bundle has no such file.
    #[error("the bundle has no file {file}")]
    NoSuchFile { file: FileId },
}

/// Why a case cannot be bundled as it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanFault {
    #[error("its events do not verify: {} fault(s)", faults.len())]
    Chain { faults: Vec<ChainFault> },
    /// An event names a file that is not among the files.
    #[error("event {event} names file {file}, which is not there")]
    FileMissing { event: EventId, file: FileId },
    /// One id, two contents.
    #[error("file {file} has two descriptions")]
    FileContradicted { file: FileId },
    #[error("event {event} has {size} bytes")]
    EventTooLong { event: EventId, size: usize },
    #[error("its events have {size} bytes")]
    EventsTooLong { size: u64 },
    #[error("it has {files} files")]
    TooManyFiles { files: usize },
}

/// What no bundle has, and a trap may have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("more than {limit} files")]
    TooManyEntries { limit: usize },
    #[error("folders more than {limit} deep")]
    TooDeep { limit: usize },
    #[error("two files are called {name:?}")]
    DuplicateName { name: String },
    #[error("two entries share bytes, one is {name:?}")]
    Overlap { name: String },
    /// Absolute, with `..`, with a backslash or not UTF-8.
    #[error("the name {name:?} leads elsewhere")]
    UnsafeName { name: String },
    #[error("{name:?} is encrypted")]
    Encrypted { name: String },
    #[error("{name:?} is packed with an unknown method")]
    UnknownMethod { name: String },
    #[error("{name:?} says it unpacks to {size} bytes from {packed}")]
    Bomb { name: String, size: u64, packed: u64 },
    #[error("{name:?} has more than {limit} bytes")]
    TooLong { name: String, limit: u64 },
}
