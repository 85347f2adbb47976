//! The system's print dialog: the portal's, which takes the PDF; else GTK's, which has it drawn; else the system's viewer.

#[cfg(target_os = "linux")]
mod dialog;
#[cfg(target_os = "linux")]
mod outlines;
#[cfg(target_os = "linux")]
mod portal;

use habeas_desk::Preview;
use std::path::Path;
use tauri::AppHandle;

/// What the queue of a printer, which others may see, calls the job.
const JOB: &str = "Habeas";

/// How a print dialog was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    /// The printer has it.
    Printed,
    /// The person closed the dialog.
    Cancelled,
}

/// By the desktop's portal. `None`: no portal here prints. `may`: asked when the dialog was left, before anything is printed.
#[cfg(target_os = "linux")]
pub(crate) fn by_portal(app: &AppHandle, pdf: &Path, may: &dyn Fn() -> bool) -> Option<Left> {
    let window = on_main_thread(app, dialog::window_number)?;
    portal::print(&window.unwrap_or_default(), JOB, pdf, may).ok()
}

/// By GTK's own dialog. `None`: it cannot be shown.
#[cfg(target_os = "linux")]
pub(crate) fn by_dialog(app: &AppHandle, drawn: Vec<Preview>) -> Option<Left> {
    on_main_thread(app, move |app| dialog::print(app, JOB, drawn))?
}

#[cfg(target_os = "linux")]
fn on_main_thread<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&AppHandle) -> T + Send + 'static,
) -> Option<T> {
    let (tell, told) = std::sync::mpsc::channel();
    let own = app.clone();
    app.run_on_main_thread(move || drop(tell.send(work(&own)))).ok()?;
    told.recv().ok()
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn by_portal(_: &AppHandle, _: &Path, _: &dyn Fn() -> bool) -> Option<Left> {
    None
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn by_dialog(_: &AppHandle, _: Vec<Preview>) -> Option<Left> {
    None
}
