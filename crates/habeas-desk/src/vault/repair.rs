//! Repairs the vault, and removes what belongs to nothing.

use habeas_store::StoreError;
use habeas_words::one_line;

use crate::api::{PruneReport, RepairReport, RepairRequest, VaultFindings};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::credentials::Credentials;
use crate::desk::finding::worded;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::vault::faults::{faults, findings, report};

/// A vault that is open here for writing is repaired as it is; any other is opened by what was given.
pub(crate) fn repair(desk: &mut Desk, cx: &mut Context<'_>, req: RepairRequest) -> Result<RepairReport, ApiError> {
    if !desk.has_vault() {
        return Err(ApiError::from(Reason::NoVault));
    }
    let (progress, today) = (cx.progress, cx.today);
    let mut at = |done, total| progress.at(done, Some(total));
    let writer = if desk.is_open(true) { desk.take_store() } else { None };
    let repaired = match writer {
        Some(store) => store.repair(today, cx.random, &mut at).map_err(ApiError::from),
        None => {
            let key = req.key.ok_or_else(|| input::missing("passphrase"))?;
            let credentials = Credentials::read(&key)?;
            // A reader would hold the old database open.
            drop(desk.take_store());
            habeas_store::repair(desk.folder(), credentials.key(), today, cx.random, &mut at)
                .map_err(|e| credentials.attribute(e.into()))
        }
    };
    // What was known of the vault before is known no more: it is opened anew.
    let (store, made) = repaired.inspect_err(|_| desk.lock())?;
    desk.hold(store);
    desk.accept_repair();
    desk.findings.of_repair = findings(&made.found);
    desk.findings.after_repair = findings(&made.checked.faults);
    Ok(RepairReport {
        found: faults(&made.found, cx),
        lost_events: made.lost_events,
        healed: made.healed.iter().map(|name| one_line(name)).collect(),
        lost_files: made.lost_files.iter().map(|name| one_line(name)).collect(),
        kept_in: made.kept_in.map(|path| path.display().to_string()),
        checked: report(&made.checked, cx),
    })
}

/// What the last backup and the last repair found, in the language of now.
pub(crate) fn found(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultFindings, ApiError> {
    let findings = &desk.findings;
    Ok(VaultFindings {
        backup: worded(&findings.of_backup, cx.language),
        repaired: worded(&findings.of_repair, cx.language),
        left: worded(&findings.after_repair, cx.language),
    })
}

pub(crate) fn prune(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<PruneReport, ApiError> {
    if desk.is_behind_anchor() {
        return Err(ApiError::from(StoreError::SetBack));
    }
    let pruned = desk.store_mut()?.prune(cx.random)?;
    Ok(PruneReport { files: pruned.files, bytes: pruned.bytes })
}
