//! The test writes the answers: `HABEAS_TEST_DIALOGS/open` and `/dropped` with one path a line, `/save` and `/folder` with
//! one path; `/confirm` with `yes`. An answer is used once. The last question stands in `/asked`.

use std::path::{Path, PathBuf};
use tauri::AppHandle;

use crate::api::{OpenPurpose, OpenRequest, SaveRequest};
use crate::questions::Question;

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

/// Without an answer the user says no.
pub(crate) fn confirm(_: &AppHandle, question: &Question) -> bool {
    let Some(folder) = std::env::var_os("HABEAS_TEST_DIALOGS") else { return false };
    let Question { title, text, yes, no } = question;
    let _ = std::fs::write(Path::new(&folder).join("asked"), format!("{title}\n{text}\n[{yes}] [{no}]\n"));
    answer("confirm") == [PathBuf::from("yes")]
}

/// Where GTK would print.
#[cfg(target_os = "linux")]
pub(crate) fn print_to() -> Option<PathBuf> {
    answer("print").pop()
}
