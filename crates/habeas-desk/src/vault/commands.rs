use crate::desk::anchor;
use std::ops::ControlFlow;

use crate::api::{CheckReport, Memo, MemoKey, Passphrase, VaultStatus};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::vault::backup;
use crate::wording::say;

pub(crate) fn status(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultStatus, ApiError> {
    Ok(VaultStatus {
        keyring: anchor::is_by_keyring(desk.folder()),
        last_backup: backup::last(desk, cx)?,
        copies: backup::copies(desk),
        set_back: desk.is_behind_anchor() || desk.held().map_or(Ok(false), habeas_store::Store::was_rolled_back)?,
        exists: desk.has_vault(),
        unlocked: desk.is_unlocked(),
        path: desk.folder().display().to_string(),
        example: desk.is_example(),
    })
}

pub(crate) fn create(desk: &mut Desk, cx: &mut Context<'_>, req: Passphrase) -> Result<VaultStatus, ApiError> {
    desk.create(&req.passphrase, cx)?;
    status(desk, cx, ())
}

pub(crate) fn open(desk: &mut Desk, cx: &mut Context<'_>, req: Passphrase) -> Result<VaultStatus, ApiError> {
    desk.unlock(&req.passphrase, true)?;
    status(desk, cx, ())
}

pub(crate) fn lock(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultStatus, ApiError> {
    desk.lock();
    status(desk, cx, ())
}

pub(crate) fn check(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<CheckReport, ApiError> {
    let progress = cx.progress;
    let mut at = |done, total| -> ControlFlow<()> { progress.at(done, Some(total)) };
    let mut checked = desk.store()?.check(&mut at)?;
    if desk.is_behind_anchor() && !checked.faults.iter().any(|f| matches!(f, habeas_store::Fault::RolledBack)) {
        checked.faults.push(habeas_store::Fault::RolledBack);
    }
    Ok(CheckReport {
        people: checked.people,
        companies: checked.companies,
        requests: checked.requests,
        events: checked.events,
        erased_events: checked.erased_events,
        files: checked.files,
        bytes: checked.bytes,
        orphans: checked.orphans,
        faults: checked.faults.iter().map(|f| fault(f, cx)).collect(),
    })
}

fn fault(fault: &habeas_store::Fault, cx: &Context<'_>) -> String {
    use habeas_store::Fault as F;
    let (key, value) = match fault {
        F::Database { detail } => ("fault.database", detail.clone()),
        F::Chain { fault } => ("fault.chain", fault.to_string()),
        F::Head { subject } => ("fault.head", subject.to_string()),
        F::KeyFileRolledBack => ("fault.key_file_set_back", String::new()),
        F::RolledBack => ("fault.set_back", String::new()),
        F::FileMissing { name } => ("fault.file_missing", name.clone()),
        F::FileChanged { name, .. } => ("fault.file_changed", name.clone()),
    };
    say(cx.language, key, &[("what", &value)])
}

pub(crate) fn memo_get(desk: &mut Desk, _: &mut Context<'_>, req: MemoKey) -> Result<Memo, ApiError> {
    let value = desk.store()?.setting(&req.key)?;
    Ok(Memo { key: req.key, value })
}

pub(crate) fn memo_put(desk: &mut Desk, _: &mut Context<'_>, req: Memo) -> Result<(), ApiError> {
    Ok(desk.store_mut()?.set_setting(&req.key, req.value.as_deref())?)
}
