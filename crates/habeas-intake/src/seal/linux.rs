//! The doors on Linux. The worker closes them itself, after it started: nothing has to happen between `fork` and `exec`.

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, LandlockStatus, Ruleset, RulesetAttr as _, RulesetError, RulesetStatus,
    Scope,
};
use nix::sys::prctl;
use nix::sys::signal::Signal;

use super::{Forbidden, Seal, calls, limits};
use crate::job::Allowance;

pub(super) fn close_doors(forbidden: Forbidden, allowed: Allowance) -> Seal {
    // It ends with the thread of the app that started it, which waits for its answer.
    let _ = prctl::set_pdeathsig(Signal::SIGKILL);
    // No other process reads its memory, and none is written to a disk.
    let _ = prctl::set_dumpable(false);
    // What it would start gets no more rights than it has.
    let _ = prctl::set_no_new_privs();
    let _ = std::env::set_current_dir("/");
    close_inherited();
    let (memory_mb, cpu_seconds) = limits::set(allowed);
    let landlock = shut_out_files_and_network().unwrap_or_default();
    // Last, since the calls that close the other doors are shut out by it.
    let seccomp = calls::allow_only_what_is_needed(forbidden).is_some();
    Seal { own_process: true, landlock, seccomp, memory_mb, cpu_seconds }
}

/// Files that a library of the app left open for its children.
fn close_inherited() {
    let Ok(open) = std::fs::read_dir("/proc/self/fd") else { return };
    let names: Vec<_> = open.flatten().map(|entry| entry.file_name()).collect();
    for number in names.iter().filter_map(|name| name.to_str()?.parse::<i32>().ok()).filter(|n| *n > 2) {
        // Nothing of this process has opened a file yet, so nobody misses it.
        let _ = nix::unistd::close(number);
    }
}

/// Every right that Landlock knows is handled, and no rule gives one back. The version that holds, or none.
fn shut_out_files_and_network() -> Result<Option<i32>, RulesetError> {
    let newest = ABI::V10;
    let status = Ruleset::default()
        .handle_access(AccessFs::from_all(newest))?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::from_all(newest))?
        .create()?
        .restrict_self()?;
    Ok(match (status.ruleset, status.landlock) {
        (RulesetStatus::NotEnforced, _) => None,
        (_, LandlockStatus::Available { effective_abi, kernel_abi }) => {
            Some(kernel_abi.unwrap_or(effective_abi as i32))
        }
        _ => None,
    })
}
