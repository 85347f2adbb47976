use std::path::{Path, PathBuf};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

use crate::api::{OpenPurpose, OpenRequest, SaveRequest};
use crate::questions::Question;

/// Lets the user choose a folder. `None`: they closed the dialog.
pub(crate) fn ask_folder(app: &AppHandle) -> Option<PathBuf> {
    app.dialog().file().blocking_pick_folder()?.into_path().ok()
}

/// Lets the user choose files to read. An empty list: they closed the dialog.
pub(crate) fn ask_open(app: &AppHandle, request: &OpenRequest) -> Vec<PathBuf> {
    let mut dialog = app.dialog().file();
    // Notices are not filtered: a file that cannot be read is refused with a sentence, not hidden.
    if request.purpose == OpenPurpose::Bundle {
        dialog = dialog.add_filter("zip", &["zip"]);
    }
    if request.purpose == OpenPurpose::Directory {
        dialog = dialog.add_filter("zip, gz", &["zip", "gz"]);
    }
    let chosen = if request.multiple {
        dialog.blocking_pick_files().unwrap_or_default()
    } else {
        dialog.blocking_pick_file().into_iter().collect()
    };
    chosen.into_iter().filter_map(|f| f.into_path().ok()).collect()
}

/// Lets the user choose where to save. `None`: they closed the dialog.
pub(crate) fn ask_save(app: &AppHandle, request: &SaveRequest, folder: Option<&Path>) -> Option<PathBuf> {
    let mut dialog = app.dialog().file().set_file_name(&request.suggested);
    if let Some(folder) = folder {
        dialog = dialog.set_directory(folder);
    }
    dialog.blocking_save_file()?.into_path().ok()
}

/// Whether the user says yes. Closing the dialog is a no.
pub(crate) fn confirm(app: &AppHandle, question: &Question) -> bool {
    let Question { title, text, yes, no } = question.clone();
    // GTK shows no title in such a dialog, so the question itself comes first.
    let dialog = app.dialog().message(format!("{title}\n\n{text}")).title(title).kind(MessageDialogKind::Warning);
    dialog.buttons(MessageDialogButtons::OkCancelCustom(yes, no)).blocking_show()
}
