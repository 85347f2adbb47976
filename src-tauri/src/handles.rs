//! The files that the user chose. The page gets a handle for each and never names a path, so it can read and write nothing
//! that the user did not choose.

use habeas_desk::api::{FileIn, FileOut};
use habeas_desk::reason::Detail;
use habeas_desk::{ApiError, Files, Input, Reason};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The files and places that the user chose, by handle.
#[derive(Default)]
pub(crate) struct Handles {
    chosen: Mutex<Chosen>,
}

#[derive(Default)]
struct Chosen {
    next: u32,
    open: HashMap<u32, PathBuf>,
    save: HashMap<u32, PathBuf>,
    /// Dropped on the window, and not yet taken by the page.
    dropped: Vec<PathBuf>,
    /// Opened with the app from outside of it, and not yet taken by the page. It waits until a vault is open.
    opened_with: Vec<PathBuf>,
}

impl Handles {
    fn with<T>(&self, act: impl FnOnce(&mut Chosen) -> T) -> T {
        act(&mut self.chosen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Called on lock: what was chosen before is no longer valid.
    pub(crate) fn forget(&self) {
        self.with(|c| {
            c.open.clear();
            c.save.clear();
            c.dropped.clear();
        });
    }

    /// Files were dropped on the window, which counts as choosing them in a dialog.
    pub(crate) fn drop_files(&self, paths: &[PathBuf]) {
        self.with(|c| c.dropped = paths.to_vec());
    }

    /// Where a save would go. The place stays valid for that save.
    pub(crate) fn look_at_place(&self, out: &FileOut) -> Result<PathBuf, ApiError> {
        match out {
            FileOut::Handle { handle } => self.with(|c| c.save.get(handle).cloned()).ok_or_else(not_chosen),
            FileOut::Path { .. } => Err(not_chosen()),
        }
    }

    /// Takes the files that were dropped on the window.
    pub(crate) fn take_dropped(&self) -> Vec<PathBuf> {
        self.with(|c| std::mem::take(&mut c.dropped))
    }

    /// A file was opened with the app, in a file manager: its user chose it there.
    pub(crate) fn open_with(&self, paths: Vec<PathBuf>) {
        self.with(|c| c.opened_with = paths);
    }

    /// Takes the files that the app was opened with.
    pub(crate) fn take_opened_with(&self) -> Vec<PathBuf> {
        self.with(|c| std::mem::take(&mut c.opened_with))
    }

    pub(crate) fn for_reading(&self, path: PathBuf) -> u32 {
        self.with(|c| {
            c.next = c.next.wrapping_add(1);
            c.open.insert(c.next, path);
            c.next
        })
    }

    pub(crate) fn for_writing(&self, path: PathBuf) -> u32 {
        self.with(|c| {
            c.next = c.next.wrapping_add(1);
            c.save.insert(c.next, path);
            c.next
        })
    }
}

impl Files for Handles {
    fn open(&self, file: &FileIn) -> Result<Input, ApiError> {
        Input::open(&self.locate(file)?)
    }

    fn locate(&self, file: &FileIn) -> Result<PathBuf, ApiError> {
        match file {
            FileIn::Handle { handle } => self.with(|c| c.open.get(handle).cloned()).ok_or_else(not_chosen),
            FileIn::Path { .. } => Err(not_chosen()),
        }
    }

    fn place(&self, out: &FileOut) -> Result<PathBuf, ApiError> {
        match out {
            // Valid for one save: the page cannot write to the same place again without asking the user.
            FileOut::Handle { handle } => self.with(|c| c.save.remove(handle)).ok_or_else(not_chosen),
            FileOut::Path { .. } => Err(not_chosen()),
        }
    }

    fn may_replace(&self) -> bool {
        true
    }
}

fn not_chosen() -> ApiError {
    Reason::BadPayload { detail: Detail::Text("a file that was not chosen in a dialog".to_owned()) }.into()
}
