//! The size of the page, and stopping what runs.

use habeas_desk::ApiError;
use tauri::Manager;

use crate::api::Zoom;
use crate::call::{Call, internal};

/// Scales the whole page, as a browser does.
pub(crate) fn zoom(call: &Call, zoom: Zoom) -> Result<(), ApiError> {
    let factor = zoom.factor.clamp(0.5, 3.0);
    for window in call.app.webview_windows().values() {
        window.set_zoom(factor).map_err(|e| internal(&e))?;
    }
    Ok(())
}

/// Stops the long work that runs. It must not wait for the desks, which that work holds.
pub(crate) fn cancel(call: &Call, (): ()) -> Result<(), ApiError> {
    call.state.cancel();
    Ok(())
}
