//! Errors of a bundle as a whole. What is wrong inside a bundle is a [`crate::Fault`].

use std::io;
use std::path::PathBuf;

use habeas_case::chain::ChainFault;
use habeas_case::ids::{EventId, FileId, Hash};

/// Why a bundle cannot be written, or not be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// The output path exists. It was not modified.
    #[error("{} is already there", path.display())]
    AlreadyExists { path: PathBuf },
    /// The unfinished output of an interrupted export, or of one that is running. It contains plaintext.
    #[error("{} was left there by an export that did not end", path.display())]
    UnfinishedExport { path: PathBuf },
    #[error("cancelled")]
    Cancelled,
    /// The plan is inconsistent.
    #[error("this case cannot be bundled: {fault}")]
    Plan { fault: PlanFault },
    /// A file of the case could not be read.
    #[error("file {file} cannot be read: {source}")]
    Read { file: FileId, source: io::Error },
    /// The content of a file differs from its record.
    #[error("file {file} has {found_size} bytes and hash {found}, recorded were {size} and {expected}")]
    Altered { file: FileId, size: u64, expected: Hash, found_size: u64, found: Hash },
    /// The bundle could not be written.
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
    /// A truncated zip, or one with a damaged directory.
    #[error("{} is a damaged zip: {source}", path.display())]
    BrokenZip { path: PathBuf, source: zip::result::ZipError },
    /// Constructed as no genuine bundle is.
    #[error("{} was refused: {reason}", path.display())]
    Refused { path: PathBuf, reason: Refusal },
    /// The bundle has no such file.
    #[error("the bundle has no file {file}")]
    NoSuchFile { file: FileId },
}

/// Why a plan cannot become a bundle.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanFault {
    #[error("its events do not verify: {} fault(s)", faults.len())]
    Chain { faults: Vec<ChainFault> },
    /// An event names a file that is not among the files.
    #[error("event {event} names file {file}, which is not there")]
    FileMissing { event: EventId, file: FileId },
    /// Two records with the same id and different content.
    #[error("file {file} has two descriptions")]
    FileContradicted { file: FileId },
    #[error("event {event} has {size} bytes")]
    EventTooLong { event: EventId, size: usize },
    #[error("its events have {size} bytes")]
    EventsTooLong { size: u64 },
    /// A path of a file made from the events that is none of the payload, or is taken.
    #[error("{path:?} cannot be the path of a file that is made from the events")]
    DerivedPath { path: String },
    #[error("it has {files} files")]
    TooManyFiles { files: usize },
}

/// Why an archive was refused: properties of attacks that no genuine bundle has.
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
    /// Flags, method, date, checksum or sizes.
    #[error("the two headers of {name:?} contradict each other")]
    HeadersDiffer { name: String },
    /// Bytes or a comment after the directory.
    #[error("something follows its end")]
    Trailing,
    #[error("{name:?} has more than {limit} bytes")]
    TooLong { name: String, limit: u64 },
}
