//! Portability bundles: write, verify, read back.
//!
//! A bundle is a BagIt 1.0 bag (RFC 8493), as a folder or as one `.zip`. It contains a case in plaintext: every event, the
//! letters, the answers of the companies byte for byte, and the notices. `FORMAT.md` specifies it; Habeas is not needed to
//! read it.
//!
//! [`write`] never leaves a partial bundle and never replaces a file. [`Bundle::open`] treats its input as hostile: it
//! unpacks nothing, builds no path from a name inside an archive, and bounds all reads.

mod bag;
mod container;
mod derived;
mod error;
mod fault;
mod layout;
mod locked;
mod name;
mod open;
mod originals;
mod output;
mod payload;
mod place;
mod sink;
mod slice;
mod transfer;
mod verify;
mod write;
mod zip_reader;
mod zip_writer;

pub use derived::{Derived, DerivedFile, DerivedSum};
pub use error::{BundleError, PlanFault, Refusal};
pub use fault::Fault;
pub use layout::{Folder, Paths, Plan, PlannedFile, RequestFolders};
pub use locked::{Ending, Locking, write_locked};
pub use name::{request_folder, safe_name};
pub use open::Bundle;
pub use originals::{CHECKSUMS, Originals, numbered_name, write_originals};
pub use output::Source;
pub use payload::{BundleInfo, Counts, DerivedInfo, FileRecord};
pub use place::{Bytes, Listed, Place, What};
pub use slice::Part;
pub use transfer::{Transfer, transfer_paths, write_transfer};
pub use verify::{VerifyReport, event_faults};
pub use write::{WriteReport, write};

use std::ops::ControlFlow;

/// The format version that this program writes, and the newest that it reads.
pub const FORMAT: u32 = 2;
/// The oldest that it reads: without files made from the events.
pub const OLDEST: u32 = 1;

/// Receives the bytes done and the total. `Break` stops with [`BundleError::Cancelled`].
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Maximum number of files in a bundle, checked before their names are collected in memory.
pub const MAX_ENTRIES: usize = 2_000_000;
/// Maximum size of a line of `events.jsonl` in bytes.
pub const MAX_EVENT: usize = 16 << 20;
/// Maximum size of `events.jsonl` in bytes. Events are held in memory.
pub const MAX_EVENTS: u64 = 512 << 20;
/// Maximum size of `files.json` and of each manifest in bytes.
pub const MAX_LISTING: u64 = 1 << 30;
