//! The test writes the answers: `HABEAS_TEST_DIALOGS/open` and `/dropped` with one path a line, `/save` and `/folder` with
//! one path. An answer is used once.

use std::path::{Path, PathBuf};
use tauri::AppHandle;

use crate::api::{OpenPurpose, OpenRequest, SaveRequest};

fn answer(which: &str) -> Vec<PathBuf> {
    let Some(folder) = std::env::var_os("HABEAS_TEST_DIALOGS") else { return Vec::new() };
    let file = Path::new(&folder).join(which);
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let _ = std::fs::remove_file(file);
    text.lines().filter(|l| !l.is_empty()).map(PathBuf::from).collect()
}

pub(crate) fn ask_folder(_: &AppHandle) -> Option<PathBuf> {
    answer("folder").pop()
}

pub(crate) fn ask_open(_: &AppHandle, request: &OpenRequest) -> Vec<PathBuf> {
    let mut paths = answer("open");
    let limit = if request.multiple || request.purpose == OpenPurpose::Answer { paths.len() } else { 1 };
    paths.truncate(limit);
    paths
}

pub(crate) fn ask_save(_: &AppHandle, request: &SaveRequest, _: Option<&Path>) -> Option<PathBuf> {
    // If the test names only a folder, the suggested name is used in it.
    answer("save").pop().map(|p| if p.is_dir() { p.join(&request.suggested) } else { p })
}

/// Files dropped on the window: the driver of the journeys cannot drag them from outside.
pub(crate) fn dropped() -> Vec<PathBuf> {
    answer("dropped")
}
