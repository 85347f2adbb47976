//! The one window: made when it is wanted, shown again when it was hidden, locked from outside of it.

use std::path::PathBuf;
use std::time::Duration;
use tauri::{AppHandle, DragDropEvent, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::state::AppState;

const NAME: &str = "main";
/// A page that was told to lock has locked by then, with all that it still had to save.
const PAGE_LOCKS: Duration = Duration::from_secs(3);

/// Makes the window. On the thread of the window.
pub(crate) fn make(app: &AppHandle, state: &AppState) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, NAME, WebviewUrl::App("index.html".into()))
        .title("Habeas")
        .inner_size(1180.0, 780.0)
        .min_inner_size(720.0, 520.0)
        // The engine writes nothing of the page to disk: no cache, no storage, no history. WebKit cannot drive such
        // a window, so builds for the journeys leave it out, and the journeys search the disk for what was typed.
        .incognito(!cfg!(feature = "test-seam"))
        // No link, form or script leads away from the app's own page.
        .on_navigation(|url| matches!(url.scheme(), "tauri") || url.host_str() == Some("tauri.localhost"))
        .build()?;
    let (page, state) = (window.clone(), state.clone());
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            state.handles.drop_files(paths);
            // The page then asks for the files (`dropped_files`). Not `emit`: to listen, the page would need
            // permission for the event API, and it has permission for one command alone.
            let _ = page.eval("dispatchEvent(new CustomEvent('habeas-dropped'))");
        }
        // Hidden and not ended: its clock still locks the vault when nobody is there.
        WindowEvent::CloseRequested { api, .. } if state.desktop.runs_on() => {
            api.prevent_close();
            let _ = page.hide();
            let (app, state) = (page.app_handle().clone(), state.clone());
            // What other programs were given goes as it does when the app ends. The vault may be busy: this thread must not wait.
            std::thread::spawn(move || {
                state.clipboard.clear(&app);
                state.desks().session.clear();
            });
        }
        _ => {}
    });
    Ok(())
}

/// Shows the window, in front of others.
pub(crate) fn show(app: &AppHandle, state: &AppState) {
    let (own, state) = (app.clone(), state.clone());
    let _ = app.run_on_main_thread(move || {
        let Some(window) = window(&own) else {
            let _ = make(&own, &state);
            return;
        };
        let _ = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
    });
}

/// Shows the window, with files that were opened with the app. The page asks for them (`opened_with`), once a vault is open.
pub(crate) fn open_with(app: &AppHandle, state: &AppState, files: Vec<PathBuf>) {
    if !files.is_empty() {
        state.handles.open_with(files);
        if let Some(window) = window(app) {
            let _ = window.eval("dispatchEvent(new CustomEvent('habeas-opened-with'))");
        }
    }
    show(app, state);
}

fn window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(NAME)
}

/// Locks as the key of the page does. A page that does not answer is not waited for.
pub(crate) fn lock(app: &AppHandle, state: &AppState) {
    if let Some(window) = window(app) {
        let _ = window.eval("dispatchEvent(new CustomEvent('habeas-lock'))");
        std::thread::sleep(PAGE_LOCKS);
    }
    let mut desks = state.desks();
    if desks.own.is_unlocked() || desks.example.is_some() {
        state.handles.forget();
        state.clipboard.clear(app);
        desks.discard_plain_text();
        desks.own.lock();
    }
    drop(desks);
    state.desktop.changed();
}
