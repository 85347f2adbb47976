//! Repairs the vault, and removes what belongs to nothing.

use habeas_store::StoreError;

use crate::api::{PruneReport, RepairReport, RepairRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::credentials::Credentials;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::vault::faults::{faults, report};
use crate::wording::one_line;

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
    Ok(RepairReport {
        found: faults(&made.found, cx),
        lost_events: made.lost_events,
        healed: made.healed.iter().map(|name| one_line(name)).collect(),
        lost_files: made.lost_files.iter().map(|name| one_line(name)).collect(),
        kept_in: made.kept_in.map(|path| path.display().to_string()),
        checked: report(&made.checked, cx),
    })
}

pub(crate) fn prune(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<PruneReport, ApiError> {
    if desk.is_behind_anchor() {
        return Err(ApiError::from(StoreError::SetBack));
    }
    let pruned = desk.store_mut()?.prune(cx.random)?;
    Ok(PruneReport { files: pruned.files, bytes: pruned.bytes })
}
