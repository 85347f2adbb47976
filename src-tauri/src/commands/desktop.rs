//! What the window does on the desktop, in the settings.

use habeas_desk::ApiError;

use crate::api::{Autostart, DesktopChoices, DesktopView};
use crate::call::Call;
use crate::desktop::autostart;

pub(crate) fn show(call: &Call, (): ()) -> Result<DesktopView, ApiError> {
    Ok(call.state.desktop.view())
}

pub(crate) fn choose(call: &Call, choices: DesktopChoices) -> Result<DesktopView, ApiError> {
    call.state.desktop.choose(&call.app, &call.state, choices)?;
    show(call, ())
}

pub(crate) fn set_autostart(call: &Call, wanted: Autostart) -> Result<DesktopView, ApiError> {
    autostart::set(wanted.on)?;
    show(call, ())
}
