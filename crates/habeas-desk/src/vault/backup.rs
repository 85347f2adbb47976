//! The vault in one file, and back.

use habeas_store::{StoreError, conflict_copies};
use habeas_vault::VaultError;
use jiff::Timestamp;
use std::fs::File;
use std::path::Path;

use crate::api::{BackupReport, BackupRequest, ConflictCopy, LastBackup, RestoreReport, RestoreRequest};
use crate::desk::Desk;
use crate::desk::concern::Concern;
use crate::desk::context::Context;
use crate::desk::credentials::Credentials;
use crate::error::{ApiError, Reason};
use crate::error::{read_error, write_error};
use crate::vault::faults::{faults, findings};

pub(crate) fn back_up(desk: &mut Desk, cx: &mut Context<'_>, req: BackupRequest) -> Result<BackupReport, ApiError> {
    let out = cx.files.place(&req.out)?;
    desk.outside_vault(&out)?;
    let progress = cx.progress;
    let mut at = |done, total| progress.at(done, Some(total));
    let backed = desk.store()?.back_up(&out, cx.today, cx.random, &mut at).map_err(|e| placed(e, &out))?;
    desk.findings.of_backup = findings(&backed.faults);
    Ok(BackupReport {
        path: out.display().to_string(),
        made_on: cx.today.to_string(),
        events: backed.events,
        files: backed.files,
        bytes: backed.bytes,
        faults: faults(&backed.faults, cx),
    })
}

/// What went wrong at the place of the backup, and not in the vault.
fn placed(error: StoreError, out: &Path) -> ApiError {
    let shown = out.display().to_string();
    match error {
        StoreError::Vault(VaultError::Write { source }) => write_error(source.kind(), &shown),
        StoreError::Vault(VaultError::File { path, source }) if path.parent() == out.parent() => {
            write_error(source.kind(), &shown)
        }
        other => other.into(),
    }
}

pub(crate) fn restore(desk: &mut Desk, cx: &mut Context<'_>, req: RestoreRequest) -> Result<RestoreReport, ApiError> {
    if desk.is_unlocked() {
        return Err(ApiError::from(Reason::VaultExists));
    }
    let credentials = Credentials::read(&req.key)?;
    let path = cx.files.locate(&req.file)?;
    let name = path.file_name().map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
    let failed = |e: std::io::Error| read_error(e.kind(), &name);
    let meta = path.metadata().map_err(failed)?;
    if meta.is_dir() {
        return Err(read_error(std::io::ErrorKind::IsADirectory, &name));
    }
    // Opening a pipe would wait for ever, and a device has no end.
    if !meta.is_file() {
        return Err(Reason::FileNotAFile { name }.at("file"));
    }
    let file = File::open(&path).map_err(failed)?;
    let progress = cx.progress;
    let mut at = |done| progress.at(done, meta.len().checked_mul(2));
    let restored =
        habeas_store::restore(file, desk.folder(), credentials.key(), cx.random, &mut at).map_err(|e| match e {
            StoreError::Vault(VaultError::Read { source }) => failed(source),
            StoreError::Newer { .. } | StoreError::Vault(VaultError::Newer { .. }) => {
                ApiError::from(Reason::BackupNewer)
            }
            other => credentials.attribute(other.into()),
        })?;
    restored.notes.iter().for_each(|note| desk.add_concern(Concern::of_note(note)));
    desk.unlock_with(&req.key, true, cx.random)?;
    let checked = restored.checked;
    Ok(RestoreReport {
        path: desk.folder().display().to_string(),
        made_on: restored.made_on.to_string(),
        people: checked.people,
        companies: checked.companies,
        requests: checked.requests,
        events: checked.events,
        files: checked.files,
        faults: faults(&checked.faults, cx),
    })
}

/// The last backup, where the vault is open and there was one.
pub(crate) fn last(desk: &Desk, cx: &Context<'_>) -> Result<Option<LastBackup>, ApiError> {
    let Some(store) = desk.held() else { return Ok(None) };
    let Some(last) = store.last_backup()? else { return Ok(None) };
    let days = last.on.until(cx.today).map_or(0, |span| span.get_days());
    let new_events = store.events_recorded()?.saturating_sub(last.events);
    Ok(Some(LastBackup { on: last.on.to_string(), days, new_events }))
}

pub(crate) fn copies(desk: &Desk) -> Vec<ConflictCopy> {
    conflict_copies(desk.folder())
        .into_iter()
        .map(|copy| ConflictCopy {
            name: copy.name,
            of: copy.original.to_owned(),
            bytes: copy.bytes,
            changed_at: copy.changed.and_then(|at| Timestamp::try_from(at).ok()).map(|at| at.to_string()),
        })
        .collect()
}
