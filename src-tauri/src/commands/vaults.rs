//! Which vault the window looks at, and the example.

use habeas_desk::api::VaultStatus;
use habeas_desk::{ApiError, Desk, Reason, commands};
use std::path::PathBuf;

use crate::api::{RecentVaultsView, VaultIndex, VaultToForget};
use crate::call::Call;
use crate::state::Desks;
use crate::{dialogs, recent_vaults, system};

pub(crate) fn recent(call: &Call, (): ()) -> Result<RecentVaultsView, ApiError> {
    let desks = call.state.desks();
    Ok(desks.recent.view(desks.own.folder()))
}

/// Looks at a vault that was opened before.
pub(crate) fn choose(call: &Call, chosen: VaultIndex) -> Result<RecentVaultsView, ApiError> {
    let mut desks = call.state.desks();
    let folder = nth(&desks, chosen.index)?;
    desks.switch_to(folder)?;
    Ok(desks.recent.view(desks.own.folder()))
}

/// Takes a vault off the list. The vault itself is not touched.
pub(crate) fn forget(call: &Call, vault: VaultToForget) -> Result<RecentVaultsView, ApiError> {
    let mut desks = call.state.desks();
    let folder = match vault.index {
        Some(index) => nth(&desks, index)?,
        None => desks.own.folder().to_owned(),
    };
    desks.recent.forget(&folder)?;
    Ok(desks.recent.view(desks.own.folder()))
}

fn nth(desks: &Desks, index: u32) -> Result<PathBuf, ApiError> {
    desks.recent.nth(index).ok_or_else(|| Reason::NoVault.into())
}

/// Lets the user choose the folder of another vault, or of a new one. `false`: they closed the dialog.
pub(crate) fn choose_folder(call: &Call, (): ()) -> Result<bool, ApiError> {
    let Some(chosen) = dialogs::ask_folder(&call.app) else { return Ok(false) };
    call.state.desks().switch_to(recent_vaults::folder_for(chosen))?;
    Ok(true)
}

/// Makes the example in a folder of the session and shows it in the place of the user's vault.
pub(crate) fn open_example(call: &Call, (): ()) -> Result<VaultStatus, ApiError> {
    call.with_desks(|desks, cx| {
        desks.discard_example();
        let folder = desks.example_session.folder(cx.random)?.join("vault");
        let mut example: Desk = habeas_desk::example(&folder, system::quick_keys(), cx)?;
        example.driven_by(&system::shell_name());
        desks.example.insert(example).call::<commands::VaultStatus>(cx, ())
    })
}

pub(crate) fn close_example(call: &Call, (): ()) -> Result<VaultStatus, ApiError> {
    call.with_desks(|desks, cx| {
        desks.discard_example();
        desks.own.call::<commands::VaultStatus>(cx, ())
    })
}
