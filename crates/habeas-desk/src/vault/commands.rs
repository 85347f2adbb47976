use crate::desk::anchor;
use std::ops::ControlFlow;

use crate::api::{CheckReport, CheckRequest, Memo, MemoKey, Passphrase, VaultStatus};
use crate::desk::Desk;
use crate::desk::concern::Concern;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::vault::backup;
use crate::vault::faults::report;
use crate::wording::say;
use habeas_case::event::Subject;
use habeas_store::{Fault, SetBack};

pub(crate) fn status(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultStatus, ApiError> {
    let concerns = desk.concerns()?;
    Ok(VaultStatus {
        keyring: anchor::is_by_keyring(desk.folder()),
        last_backup: backup::last(desk, cx)?,
        copies: backup::copies(desk),
        set_back: concerns.iter().any(|concern| matches!(concern, Concern::SetBack(_))),
        concerns: concerns.into_iter().map(|concern| concern.worded(cx.language)).collect(),
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
    desk.unlock(&req.passphrase, true, cx.random)?;
    status(desk, cx, ())
}

pub(crate) fn lock(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultStatus, ApiError> {
    desk.lock();
    status(desk, cx, ())
}

pub(crate) fn check(desk: &mut Desk, cx: &mut Context<'_>, req: CheckRequest) -> Result<CheckReport, ApiError> {
    let progress = cx.progress;
    let mut at = |done, total| -> ControlFlow<()> { progress.at(done, Some(total)) };
    let mut checked = desk.store()?.check(&mut at)?;
    let known = |f: &Fault| matches!(f, Fault::SetBack(SetBack::Database));
    if desk.is_behind_anchor() && !checked.faults.iter().any(known) {
        checked.faults.push(Fault::SetBack(SetBack::Database));
    }
    let mut report = report(&checked, cx);
    if req.deep {
        let mut at = |done, total| -> ControlFlow<()> { progress.at(done, Some(total)) };
        report.damaged_orphans = Some(desk.store()?.read_orphans(&mut at)?.damaged);
        report.faults.extend(unreadable_cases(desk, cx)?);
    }
    Ok(report)
}

/// Every request that cannot be put together from its events, although its chains are right.
fn unreadable_cases(desk: &Desk, cx: &Context<'_>) -> Result<Vec<String>, ApiError> {
    let mut subjects: Vec<Subject> = desk.store()?.all_events()?.iter().map(|event| event.subject).collect();
    subjects.dedup();
    let mut found = Vec::new();
    for subject in subjects {
        if let Subject::Request(id) = subject
            && !desk.store()?.is_erased(subject)?
            && let Err(error) = find::request_by_id(desk, id)
        {
            let value = format!("{subject}: {}", error.worded(cx.language).message);
            found.push(say(cx.language, "fault.case", &[("what", &value)]));
        }
    }
    Ok(found)
}

pub(crate) fn memo_get(desk: &mut Desk, _: &mut Context<'_>, req: MemoKey) -> Result<Memo, ApiError> {
    let value = desk.store()?.setting(&req.key)?;
    Ok(Memo { key: req.key, value })
}

pub(crate) fn memo_put(desk: &mut Desk, cx: &mut Context<'_>, req: Memo) -> Result<(), ApiError> {
    Ok(desk.store_mut()?.set_setting(&req.key, req.value.as_deref(), cx.random)?)
}
