//! The window over the desk. It opens files, shows native dialogs, and passes everything else to the command table.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod api;
#[cfg(test)]
mod bindings;
mod call;
mod clipboard;
mod commands;
mod dialogs;
mod doors;
mod handles;
mod prefetch;
mod progress;
mod questions;
mod recent_vaults;
mod session;
mod state;
mod system;
mod table;

use std::process::ExitCode;
use tauri::{DragDropEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

/// What is freed is overwritten, so that text of a case does not stay in memory after the lock.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    if let Some(ended) = habeas_intake::worker::run_if_asked() {
        return ended;
    }
    habeas_intake::shut_own_process();
    habeas_desk::use_installed_fonts(dirs::font_dir());
    let state = match state::AppState::new() {
        Ok(state) => state,
        Err(error) => return fail(&error.to_string()),
    };
    let handles = state.handles.clone();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(state.clone())
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| {
            let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
                .title("Habeas")
                .inner_size(1180.0, 780.0)
                .min_inner_size(720.0, 520.0)
                // The engine writes nothing of the page to disk: no cache, no storage, no history. WebKit cannot drive such
                // a window, so builds for the journeys leave it out, and the journeys search the disk for what was typed.
                .incognito(!cfg!(feature = "test-seam"))
                // No link, form or script leads away from the app's own page.
                .on_navigation(|url| matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost"))
                .build()?;
            let page = window.clone();
            window.on_window_event(move |event| {
                if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                    handles.drop_files(paths);
                    // The page then asks for the files (`dropped_files`). Not `emit`: to listen, the page would need
                    // permission for the event API, and it has permission for one command alone.
                    let _ = page.eval("dispatchEvent(new CustomEvent('habeas-dropped'))");
                }
            });
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            // On Ctrl-C and when the user logs out, plain text is removed first.
            let closing = state.clone();
            let _ = ctrlc::set_handler(move || {
                closing.close();
                std::process::exit(0);
            });
            app.run(move |_, event| {
                if matches!(event, tauri::RunEvent::Exit) {
                    state.close();
                    state.clipboard.clear_at_the_end();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => fail(&format!(
            "The window could not be opened ({error}).\nIs there a display? The command line `habeas` does the same without one."
        )),
    }
}

#[expect(clippy::print_stderr, reason = "there is no window yet that could show it")]
fn fail(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}
