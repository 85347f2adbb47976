//! What the system counts for a process: memory, computing time, files, processes.

use nix::sys::resource::{Resource, setrlimit};

use crate::job::Allowance;

/// Sets the limits. The memory in megabytes and the computing time in seconds, where they hold.
pub(crate) fn set(allowed: Allowance) -> (Option<u64>, Option<u64>) {
    let set = |what, most: u64| setrlimit(what, most, most).is_ok();
    set(Resource::RLIMIT_CORE, 0);
    set(Resource::RLIMIT_FSIZE, 0);
    set(Resource::RLIMIT_NOFILE, 16);
    #[cfg(target_os = "linux")]
    set(Resource::RLIMIT_NPROC, 0);
    // The soft limit ends the process by a signal that tells why; the hard one is for a worker that would ignore it.
    let cpu = setrlimit(Resource::RLIMIT_CPU, allowed.seconds, allowed.seconds + 1).is_ok();
    // It counts addresses, and those of the program and its libraries are no one's input: the window has many.
    let memory = set(Resource::RLIMIT_AS, mapped() + allowed.memory);
    let holds = memory && cfg!(target_os = "linux");
    (holds.then_some(allowed.memory / 1_000_000), cpu.then_some(allowed.seconds))
}

/// The bytes that are mapped before anything is read.
fn mapped() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = pages.and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    let page = nix::unistd::sysconf(nix::unistd::SysconfVar::PAGE_SIZE).ok().flatten();
    pages.unwrap_or(0) * page.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or(4096)
}
