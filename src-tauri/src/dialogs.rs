//! Native dialogs. The page asks for one and gets handles; it never names a path, so it can read and write nothing that
//! the user did not choose.

use habeas_desk::api::{FileIn, FileOut};
use habeas_desk::reason::Detail;
use habeas_desk::{ApiError, Files, Input, Reason};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::AppHandle;

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
    /// Let go over the window, and not asked for yet.
    dropped: Vec<PathBuf>,
}

impl Handles {
    fn with<T>(&self, act: impl FnOnce(&mut Chosen) -> T) -> T {
        act(&mut self.chosen.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// After locking, nothing that was chosen before counts any more.
    pub(crate) fn forget(&self) {
        self.with(|c| {
            c.open.clear();
            c.save.clear();
            c.dropped.clear();
        });
    }

    /// Files were let go over the window: as good as chosen in a dialog.
    pub(crate) fn let_go(&self, paths: &[PathBuf]) {
        self.with(|c| c.dropped = paths.to_vec());
    }

    fn for_reading(&self, path: PathBuf) -> u32 {
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
            // Used up by one save: the page cannot write to the same place again unasked.
            FileOut::Handle { handle } => self.with(|c| c.save.remove(handle)).ok_or_else(not_chosen),
            FileOut::Path { .. } => Err(not_chosen()),
        }
    }

    fn may_replace(&self) -> bool {
        true
    }
}

fn not_chosen() -> ApiError {
    ApiError::from(Reason::BadPayload { detail: Detail::Text("a file that was not chosen in a dialog".to_owned()) })
}

#[derive(Deserialize)]
struct OpenRequest {
    purpose: String,
    #[serde(default)]
    multiple: bool,
}

#[derive(Deserialize)]
struct SaveRequest {
    suggested: String,
}

fn read<T: serde::de::DeserializeOwned>(payload: Value) -> Result<T, ApiError> {
    serde_json::from_value(payload).map_err(|e| ApiError::from(Reason::BadPayload { detail: Detail::text(&e) }))
}

/// Lets the user choose files to read. An empty list: they closed the dialog.
pub(crate) fn pick_open(app: &AppHandle, handles: &Handles, payload: Value) -> Result<Value, ApiError> {
    let request: OpenRequest = read(payload)?;
    Ok(picked(handles, ask_open(app, &request)))
}

/// What was let go over the window, once. A folder is none of our files.
pub(crate) fn dropped(handles: &Handles) -> Value {
    let paths = handles.with(|c| std::mem::take(&mut c.dropped));
    // The driver of the journeys cannot drag from outside: the test names the files.
    #[cfg(feature = "test-seam")]
    let paths = paths.into_iter().chain(answer("dropped"));
    picked(handles, paths.into_iter().filter(|p| p.is_file()).collect())
}

fn picked(handles: &Handles, paths: Vec<PathBuf>) -> Value {
    let chosen = paths.into_iter().map(|path| {
        let name = name_of(&path);
        let size = std::fs::metadata(&path).map(|m| m.len()).unwrap_or_default();
        json!({ "handle": handles.for_reading(path), "name": name, "size": size })
    });
    chosen.collect()
}

/// Lets the user choose where to save. `null`: they closed the dialog.
/// The dialog begins where something was saved last.
pub(crate) fn pick_save(
    app: &AppHandle,
    handles: &Handles,
    payload: Value,
    last: Option<&Path>,
) -> Result<Value, ApiError> {
    let request: SaveRequest = read(payload)?;
    let Some(path) = ask_save(app, &request, last.filter(|p| p.is_dir())) else { return Ok(Value::Null) };
    let shown = path.display().to_string();
    Ok(json!({ "handle": handles.for_writing(path), "path": shown }))
}

/// Lets the user choose a folder.
#[cfg(not(feature = "test-seam"))]
pub(crate) fn ask_folder(app: &AppHandle) -> Option<PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    app.dialog().file().blocking_pick_folder()?.into_path().ok()
}

#[cfg(feature = "test-seam")]
pub(crate) fn ask_folder(_: &AppHandle) -> Option<PathBuf> {
    answer("folder").pop()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(not(feature = "test-seam"))]
fn ask_open(app: &AppHandle, request: &OpenRequest) -> Vec<PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    let mut dialog = app.dialog().file();
    // No filter for notices: what cannot be read is refused with a sentence, not hidden.
    if request.purpose == "bundle" {
        dialog = dialog.add_filter("zip", &["zip"]);
    }
    let chosen = if request.multiple {
        dialog.blocking_pick_files().unwrap_or_default()
    } else {
        dialog.blocking_pick_file().into_iter().collect()
    };
    chosen.into_iter().filter_map(|f| f.into_path().ok()).collect()
}

#[cfg(not(feature = "test-seam"))]
fn ask_save(app: &AppHandle, request: &SaveRequest, last: Option<&Path>) -> Option<PathBuf> {
    use tauri_plugin_dialog::DialogExt;
    let mut dialog = app.dialog().file().set_file_name(&request.suggested);
    if let Some(folder) = last {
        dialog = dialog.set_directory(folder);
    }
    dialog.blocking_save_file()?.into_path().ok()
}

/// In test builds the answer to a dialog is a file that the test wrote: `HABEAS_TEST_DIALOGS/open` (or `/dropped`) with one path a line,
/// `HABEAS_TEST_DIALOGS/save` and `/folder` with one path. An answer is used once.
#[cfg(feature = "test-seam")]
fn answer(which: &str) -> Vec<PathBuf> {
    let Some(folder) = std::env::var_os("HABEAS_TEST_DIALOGS") else { return Vec::new() };
    let file = Path::new(&folder).join(which);
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let _ = std::fs::remove_file(file);
    text.lines().filter(|l| !l.is_empty()).map(PathBuf::from).collect()
}

#[cfg(feature = "test-seam")]
fn ask_open(_: &AppHandle, request: &OpenRequest) -> Vec<PathBuf> {
    let mut paths = answer("open");
    let limit = if request.multiple || request.purpose == "answer" { paths.len() } else { 1 };
    paths.truncate(limit);
    paths
}

#[cfg(feature = "test-seam")]
fn ask_save(_: &AppHandle, request: &SaveRequest, _: Option<&Path>) -> Option<PathBuf> {
    // The suggested name counts where the test names only a folder.
    answer("save").pop().map(|p| if p.is_dir() { p.join(&request.suggested) } else { p })
}
