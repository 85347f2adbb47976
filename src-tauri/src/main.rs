//! The window over the desk. It opens files, shows native dialogs, and passes everything else to the command table.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod api;
#[cfg(test)]
mod bindings;
#[cfg(target_os = "linux")]
mod bus;
mod call;
mod clipboard;
mod commands;
mod desktop;
mod dialogs;
mod doors;
mod files;
mod handles;
mod preferences;
mod prefetch;
mod print;
mod progress;
mod questions;
mod recent_vaults;
mod session;
mod state;
mod system;
mod table;
mod window;

use desktop::Desktop;
use preferences::Preferences;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is freed is overwritten, so that text of a case does not stay in memory after the lock.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    if let Some(ended) = habeas_intake::worker::run_if_asked() {
        return ended;
    }
    habeas_intake::shut_own_process();
    habeas_desk::use_installed_fonts(dirs::font_dir());
    let unseen = std::env::args_os().any(|arg| arg == desktop::autostart::UNSEEN);
    let opened = opened_with();
    let preferences = Preferences::read();
    if (unseen || preferences.choices().background || desktop::autostart::is_on())
        && runs_already(unseen, opened.as_deref())
    {
        return ExitCode::SUCCESS;
    }
    let state = match state::AppState::new(Desktop::new(preferences, unseen)) {
        Ok(state) => state,
        Err(error) => return fail(&error.to_string()),
    };
    state.handles.open_with(opened.into_iter().collect());
    let setup = state.clone();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(state.clone())
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| {
            if !setup.desktop.starts_unseen() {
                window::make(app.handle(), &setup)?;
            }
            setup.desktop.start(app.handle(), &setup);
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

/// The file that the desktop starts the app with (`%f` of its entry), from the root.
fn opened_with() -> Option<PathBuf> {
    let path = std::env::args_os().skip(1).map(PathBuf::from).find(|path| path.is_file())?;
    std::path::absolute(path).ok()
}

/// Whether another process of this session runs without a window or may. It shows its window, with the file that was opened,
/// unless this one was started to show none.
#[cfg(target_os = "linux")]
fn runs_already(unseen: bool, file: Option<&Path>) -> bool {
    if unseen { bus::connect().is_ok_and(|bus| bus::is_owned(&bus, bus::NAME)) } else { bus::single::show_other(file) }
}

#[cfg(not(target_os = "linux"))]
fn runs_already(_: bool, _: Option<&Path>) -> bool {
    false
}

#[expect(clippy::print_stderr, reason = "there is no window yet that could show it")]
fn fail(text: &str) -> ExitCode {
    eprintln!("{text}");
    ExitCode::FAILURE
}
