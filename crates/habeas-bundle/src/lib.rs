//! Portability bundles: write, verify, read back.
//!
//! A bundle is a BagIt 1.0 bag (RFC 8493), as a folder or as one `.zip`. It holds a case in the clear: every event, the
//! letters, what the companies sent, byte for byte, and the notices. Whoever has no Habeas can read it with `FORMAT.md`
//! of this crate, or without it.
//!
//! [`write`] never leaves half a bundle behind and never replaces anything. [`Bundle::open`] takes what it gets for
//! hostile: nothing is unpacked, no path is built from a name inside an archive, and what is read is bounded.

mod bag;
mod container;
mod error;
mod fault;
mod layout;
mod name;
mod open;
mod payload;
mod sink;
mod verify;
mod write;
mod zip_in;
mod zip_out;

pub use error::{BundleError, PlanFault, Refusal};
pub use fault::Fault;
pub use layout::{Folder, Plan, PlannedFile};
pub use name::request_folder;
pub use open::Bundle;
pub use payload::{About, Counts, FileRecord};
pub use verify::Verified;
pub use write::{Source, Written, write};

use std::ops::ControlFlow;

/// The format that this program writes, and the newest that it reads.
pub const FORMAT: u32 = 1;

/// Told the bytes done and the bytes in all; `Break` stops the work with [`BundleError::Cancelled`].
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Files in one bundle, at most. What a stranger sends is counted against it before anything is kept in memory.
pub const MAX_ENTRIES: usize = 2_000_000;
/// Bytes of one line of `events.jsonl`, at most.
pub const MAX_EVENT: usize = 16 << 20;
/// Bytes of `events.jsonl`, at most. Events are held in memory.
pub const MAX_EVENTS: u64 = 512 << 20;
/// Bytes of `files.json` and of each manifest, at most.
pub const MAX_LISTING: u64 = 1 << 30;
