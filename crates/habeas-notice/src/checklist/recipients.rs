//! Who receives the data, and where.

use crate::assessor::{Assessor, Verdict, missing};
use crate::reading::ItemStatus::{Contradictory, Missing, NegativeStatement, NotApplicable, Partial, Present};
use crate::reading::Transfers;

/// Fewer kinds of recipients than this are a part of the truth at most.
const MANY_KINDS: usize = 5;

/// Art. 13(1)(e): the recipients or their categories.
pub(super) fn recipients(a: &Assessor<'_, '_>) -> Verdict {
    for denial in ["never_shared", "exclusive_use", "only_if_bound"] {
        if a.has(denial) && a.has("partners") {
            return (Contradictory, a.pair(denial, "partners"));
        }
    }
    let quote = a.lists.sharing.map(|s| a.page.folded.evidence(s)).into_iter().collect();
    match a.lists.recipient_kinds {
        0 if a.lists.named_recipients => (Partial, quote),
        0 => a.denial(&["never_shared", "exclusive_use"]).unwrap_or_else(missing),
        kinds if kinds < MANY_KINDS => (Partial, quote),
        _ => (Present, quote),
    }
}

/// Art. 13(1)(f): transfers outside the EEA.
pub(super) fn transfers(a: &Assessor<'_, '_>) -> Verdict {
    if a.has("no_foreign_transfer") && a.has("american_service") {
        return (Contradictory, a.pair("no_foreign_transfer", "american_service"));
    }
    let found = &a.facts.transfers_outside_eea;
    match found.value {
        Transfers::No => (NegativeStatement, found.evidence.clone()),
        Transfers::Yes => {
            let complete = a.has("safeguard") && a.has("destination_named") && !a.has("transfer_conditional");
            (if complete { Present } else { Partial }, found.evidence.clone())
        }
        Transfers::Unstated if a.has("hosted_in") => (Partial, a.cues(&["hosted_in"])),
        Transfers::Unstated => missing(),
    }
}

/// Art. 13(1)(f): how to obtain a copy of the safeguards.
pub(super) fn safeguards(a: &Assessor<'_, '_>) -> Verdict {
    if a.has("copy_of_safeguards") {
        return (Present, a.cues(&["copy_of_safeguards"]));
    }
    let transferred = a.facts.transfers_outside_eea.value == Transfers::Yes || transfers(a).0 == Contradictory;
    (if transferred { Missing } else { NotApplicable }, Vec::new())
}
