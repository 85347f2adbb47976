//! Files that the user chooses: in a dialog, or by dropping them on the window.

use habeas_desk::api::{Memo, MemoKey};
use habeas_desk::{ApiError, Reason, commands};
use std::path::{Path, PathBuf};

use crate::api::{OpenPurpose, OpenRequest, PickedFile, PickedPlace, SaveRequest};
use crate::call::Call;
use crate::dialogs;
use crate::handles::Handles;

/// The memo of the vault that holds the folder of the last save.
const SAVED_LAST: &str = "saved_last";

/// Lets the user choose files to read. An empty list: they closed the dialog.
pub(crate) fn open(call: &Call, request: OpenRequest) -> Result<Vec<PickedFile>, ApiError> {
    // While the vault is locked, the one file that is needed is a backup.
    if request.purpose != OpenPurpose::Backup && !call.is_open() {
        return Err(Reason::Locked.into());
    }
    Ok(picked(&call.state.handles, dialogs::ask_open(&call.app, &request)))
}

/// Lets the user choose a folder to read, of an answer. An empty list: they closed the dialog.
pub(crate) fn open_folder(call: &Call, (): ()) -> Result<Vec<PickedFile>, ApiError> {
    Ok(picked(&call.state.handles, dialogs::ask_folder(&call.app).into_iter().collect()))
}

/// The files and folders that were dropped on the window, once.
pub(crate) fn dropped(call: &Call, (): ()) -> Result<Vec<PickedFile>, ApiError> {
    let paths = call.state.handles.take_dropped();
    #[cfg(feature = "test-seam")]
    let paths: Vec<PathBuf> = paths.into_iter().chain(dialogs::dropped()).collect();
    Ok(picked(&call.state.handles, paths.into_iter().filter(|p| p.is_file() || p.is_dir()).collect()))
}

/// The files that the app was opened with in a file manager, once.
pub(crate) fn opened_with(call: &Call, (): ()) -> Result<Vec<PickedFile>, ApiError> {
    let paths = call.state.handles.take_opened_with();
    Ok(picked(&call.state.handles, paths.into_iter().filter(|p| p.is_file()).collect()))
}

fn picked(handles: &Handles, paths: Vec<PathBuf>) -> Vec<PickedFile> {
    let pick = |path: PathBuf| {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let (size, holds) = match std::fs::metadata(&path) {
            Ok(found) if found.is_dir() => {
                let mut below = Below::default();
                below.count(&path, DEEPEST);
                (below.size, Some(below.files))
            }
            Ok(found) => (found.len(), None),
            Err(_) => (0, None),
        };
        PickedFile { handle: handles.for_reading(path), name, size, holds }
    };
    paths.into_iter().map(pick).collect()
}

/// How far down a folder is counted, and how many of its files. The desk refuses what has more.
const DEEPEST: u32 = 40;
const MOST: u32 = 20_001;

/// What lies below a folder, to be told before it is taken in.
#[derive(Default)]
struct Below {
    files: u32,
    size: u64,
}

impl Below {
    /// Best effort: what cannot be read is named when the folder is taken in.
    fn count(&mut self, folder: &Path, deeper: u32) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if self.files >= MOST {
                return;
            }
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && deeper > 0 => self.count(&entry.path(), deeper - 1),
                Ok(kind) if kind.is_file() => {
                    self.files += 1;
                    self.size += entry.metadata().map(|found| found.len()).unwrap_or_default();
                }
                _ => {}
            }
        }
    }
}

/// Lets the user choose where to save. `None`: they closed the dialog. It opens at the folder of the last save.
pub(crate) fn save(call: &Call, request: SaveRequest) -> Result<Option<PickedPlace>, ApiError> {
    let last = last_folder(call).filter(|folder| folder.is_dir());
    let Some(path) = dialogs::ask_save(&call.app, &request, last.as_deref()) else { return Ok(None) };
    if let Some(folder) = path.parent() {
        remember_folder(call, folder);
    }
    let shown = path.display().to_string();
    Ok(Some(PickedPlace { handle: call.state.handles.for_writing(path), path: shown }))
}

/// Lets the user choose a folder to save in. `None`: they closed the dialog.
pub(crate) fn save_folder(call: &Call, (): ()) -> Result<Option<PickedPlace>, ApiError> {
    let Some(path) = dialogs::ask_folder(&call.app) else { return Ok(None) };
    remember_folder(call, &path);
    let shown = path.display().to_string();
    Ok(Some(PickedPlace { handle: call.state.handles.for_writing(path), path: shown }))
}

/// Absent before there is a vault, and while it is locked.
fn last_folder(call: &Call) -> Option<PathBuf> {
    let key = MemoKey { key: SAVED_LAST.to_owned() };
    let memo = call.with_desks(|desks, cx| desks.current().call::<commands::MemoGet>(cx, key)).ok()?;
    memo.value.map(PathBuf::from)
}

/// Best effort: where nothing can be written, the next dialog opens elsewhere.
fn remember_folder(call: &Call, folder: &Path) {
    let memo = Memo { key: SAVED_LAST.to_owned(), value: Some(folder.to_string_lossy().into_owned()) };
    let _ = call.with_desks(|desks, cx| desks.current().call::<commands::MemoPut>(cx, memo));
}
