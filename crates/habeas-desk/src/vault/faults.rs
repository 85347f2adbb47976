//! What is wrong with a vault, as sentences.

use habeas_store::{Fault, SetBack};
use habeas_vault::VaultError;
use habeas_words::one_line;

use crate::api::CheckReport;
use crate::desk::context::Context;
use crate::desk::finding::{Finding, worded};

pub(crate) fn report(checked: &habeas_store::CheckReport, cx: &Context<'_>) -> CheckReport {
    CheckReport {
        people: checked.people,
        companies: checked.companies,
        requests: checked.requests,
        events: checked.events,
        erased_events: checked.erased_events,
        files: checked.files,
        bytes: checked.bytes,
        orphans: checked.orphans,
        damaged_orphans: None,
        lost: checked.lost.iter().map(|name| one_line(name)).collect(),
        faults: faults(&checked.faults, cx),
    }
}

/// Faults as sentences.
pub(crate) fn faults(faults: &[Fault], cx: &Context<'_>) -> Vec<String> {
    worded(&findings(faults), cx.language)
}

/// Faults, to be worded in whichever language.
pub(crate) fn findings(faults: &[Fault]) -> Vec<Finding> {
    faults.iter().map(finding).collect()
}

fn finding(fault: &Fault) -> Finding {
    let (key, what) = match fault {
        Fault::Database { detail } => ("fault.database", detail.clone()),
        Fault::Chain { fault } => ("fault.chain", fault.to_string()),
        Fault::Head { subject } => ("fault.head", subject.to_string()),
        Fault::SetBack(SetBack::Database) => ("fault.set_back", String::new()),
        Fault::SetBack(SetBack::Rows) => ("fault.rows_set_back", String::new()),
        Fault::SetBack(SetBack::Anchor) => ("fault.head_set_back", String::new()),
        Fault::SetBack(SetBack::KeyFile) => ("fault.key_file_set_back", String::new()),
        Fault::FileMissing { name } => ("fault.file_missing", name.clone()),
        Fault::FileChanged { name, error: VaultError::NotAFile { .. } } => ("fault.file_not_a_file", name.clone()),
        Fault::FileChanged { name, error: VaultError::TooLarge { .. } } => ("fault.file_too_large", name.clone()),
        Fault::FileChanged { name, .. } => ("fault.file_changed", name.clone()),
        Fault::FilesFolder { .. } => ("fault.files_folder", String::new()),
    };
    Finding { key, what }
}
