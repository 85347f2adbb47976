//! The app's own process, which holds the keys.

/// Keeps other processes of the same user from reading the memory of this one, and the system from writing it to a disk
/// when it crashes. Whether that holds.
#[cfg(target_os = "linux")]
pub fn shut_own_process() -> bool {
    let no_core = nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0).is_ok();
    nix::sys::prctl::set_dumpable(false).is_ok() && no_core
}

/// As on Linux, as far as this system has it: no memory is written to a disk.
#[cfg(all(unix, not(target_os = "linux")))]
pub fn shut_own_process() -> bool {
    nix::sys::resource::setrlimit(nix::sys::resource::Resource::RLIMIT_CORE, 0, 0).is_ok()
}

#[cfg(not(unix))]
pub fn shut_own_process() -> bool {
    false
}
