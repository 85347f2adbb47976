//! The window over the desk. It opens files, asks with native dialogs, and hands everything else to the command table.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod dialogs;
mod page;
mod places;
mod session;
mod shell;

use std::process::ExitCode;
use tauri::{DragDropEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};

fn main() -> ExitCode {
    let state = match call::Window::new() {
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
                // The engine keeps nothing of the page on disk: no cache, no storage, no history. WebKit drives no such
                // window, so the journeys run without and look for what the page may have left on disk all the same.
                .incognito(!cfg!(feature = "test-seam"))
                // The page is the app's own and stays so: no link, form or script leads away from it.
                .on_navigation(|url| matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost"))
                .build()?;
            let page = window.clone();
            window.on_window_event(move |event| {
                if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                    handles.let_go(paths);
                    // The page is told that there is something, and asks for it.
                    let _ = page.eval("dispatchEvent(new CustomEvent('habeas-dropped'))");
                }
            });
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            // The session ends, or somebody ends the program: what lies in the clear goes first.
            let leaving = state.clone();
            let _ = ctrlc::set_handler(move || {
                leaving.leave();
                std::process::exit(0);
            });
            app.run(move |_, event| {
                if matches!(event, tauri::RunEvent::Exit) {
                    state.leave();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => fail(&format!(
            "The window could not be opened ({error}).\nIs there a display? The command line `habeas` does the same without one."
        )),
    }
}

#[allow(clippy::print_stderr)]
fn fail(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}
