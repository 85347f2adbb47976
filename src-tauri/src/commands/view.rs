//! The size of the page, a page anew, what it copied, and stopping what runs.

use habeas_desk::ApiError;
use tauri::{Manager, Url, WebviewWindow};

use crate::api::{Copied, PageAnew, Zoom};
use crate::call::{Call, internal};

/// Scales the whole page, as a browser does.
pub(crate) fn zoom(call: &Call, zoom: Zoom) -> Result<(), ApiError> {
    let factor = zoom.factor.clamp(0.5, 3.0);
    for window in call.app.webview_windows().values() {
        window.set_zoom(factor).map_err(|e| internal(&e))?;
    }
    Ok(())
}

/// Ends the process that shows the page, with all that it still knows of the case, and loads the page in a new one. `false`
/// where the engine cannot do that: the page then loads itself anew.
pub(crate) fn load_anew(call: &Call, page: PageAnew) -> Result<bool, ApiError> {
    let Some(window) = call.app.webview_windows().into_values().next() else { return Ok(false) };
    let mut url = window.url().map_err(|e| internal(&e))?;
    url.set_query(Some(&page.query));
    replace(&window, url, page.paper).map_err(|e| internal(&e))
}

#[cfg(target_os = "linux")]
fn replace(window: &WebviewWindow, url: Url, paper: String) -> tauri::Result<bool> {
    use gtk::gdk::RGBA;
    use webkit2gtk::WebViewExt as _;
    let (told, answer) = std::sync::mpsc::channel();
    window.with_webview(move |view| {
        let view = view.inner();
        // A driver takes a window whose page ends for crashed.
        let ends = !view.is_controlled_by_automation();
        let _ = told.send(ends);
        if ends {
            if let Ok(paper) = paper.parse::<RGBA>() {
                view.set_background_color(&paper);
            }
            view.terminate_web_process();
            view.load_uri(url.as_str());
        }
    })?;
    Ok(answer.recv().unwrap_or(false))
}

#[cfg(not(target_os = "linux"))]
fn replace(_: &WebviewWindow, _: Url, _: String) -> tauri::Result<bool> {
    Ok(false)
}

/// The page copies something. Returns after how many seconds it is cleared; `None` where nothing clears it.
pub(crate) fn copied(call: &Call, copied: Copied) -> Result<Option<u32>, ApiError> {
    Ok(call.state.clipboard.copied(&call.app, copied))
}

/// Stops the long work that runs. It must not wait for the desks, which that work holds.
pub(crate) fn cancel(call: &Call, (): ()) -> Result<(), ApiError> {
    call.state.cancel();
    Ok(())
}
