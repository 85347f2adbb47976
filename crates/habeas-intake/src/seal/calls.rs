//! The calls to the kernel that a reader needs (seccomp). It has no call that opens, starts, connects or signals.

use nix::libc;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
};
use std::collections::BTreeMap;

use super::Forbidden;

/// Allowed with any arguments.
const ALWAYS: &[libc::c_long] = &[
    // The pipe to the app.
    libc::SYS_read,
    libc::SYS_write,
    libc::SYS_readv,
    libc::SYS_writev,
    libc::SYS_close,
    // Memory; what maps it is below.
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_brk,
    // The seeds of hash tables, the clock of a reader, locks.
    libc::SYS_getrandom,
    libc::SYS_clock_gettime,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    // The first calls of a thread that a library of the window started before `main`, and that has not run yet.
    libc::SYS_rseq,
    libc::SYS_set_robust_list,
    // A panic, and the end.
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_restart_syscall,
];

/// Shuts out every other call, for all threads: libraries of the window start one before `main`.
pub(super) fn allow_only_what_is_needed(forbidden: Forbidden) -> Option<()> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = ALWAYS.iter().map(|call| (*call, Vec::new())).collect();
    let no_code = SeccompCmpOp::MaskedEq(u64::try_from(libc::PROT_EXEC).ok()?);
    for call in [libc::SYS_mmap, libc::SYS_mprotect] {
        let not_executable = SeccompCondition::new(2, SeccompCmpArgLen::Dword, no_code.clone(), 0).ok()?;
        rules.insert(call, vec![SeccompRule::new(vec![not_executable]).ok()?]);
    }
    // `abort` signals the process itself, and may signal no other.
    let own = u64::from(std::process::id());
    let own = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Eq, own).ok()?;
    rules.insert(libc::SYS_tgkill, vec![SeccompRule::new(vec![own]).ok()?]);
    let otherwise = match forbidden {
        Forbidden::Ends => SeccompAction::KillProcess,
        #[cfg(feature = "test-seam")]
        Forbidden::Fails => SeccompAction::Errno(u32::try_from(libc::EPERM).ok()?),
    };
    let arch = std::env::consts::ARCH.try_into().ok()?;
    let filter = SeccompFilter::new(rules, otherwise, SeccompAction::Allow, arch).ok()?;
    let program: BpfProgram = filter.try_into().ok()?;
    seccompiler::apply_filter_all_threads(&program).ok()
}
