//! The app's own process, which holds the keys.

use std::sync::atomic::{AtomicBool, Ordering};

static SHUT: AtomicBool = AtomicBool::new(false);

/// Keeps other processes of the same user from reading the memory of this one, and the system from writing it to a disk
/// when it crashes. Whether that holds is told by [`own_process_is_shut`].
pub fn shut_own_process() {
    SHUT.store(shut(), Ordering::Relaxed);
}

/// Whether nobody reads the memory of this process, and a crash leaves no copy of it.
pub fn own_process_is_shut() -> bool {
    SHUT.load(Ordering::Relaxed)
}

#[cfg(unix)]
fn shut() -> bool {
    use nix::sys::resource::{Resource, setrlimit};
    let no_core = setrlimit(Resource::RLIMIT_CORE, 0, 0).is_ok();
    #[cfg(target_os = "linux")]
    let untraceable = nix::sys::prctl::set_dumpable(false).is_ok();
    #[cfg(not(target_os = "linux"))]
    let untraceable = false;
    no_core && untraceable
}

#[cfg(not(unix))]
fn shut() -> bool {
    false
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn no_core_and_no_tracer() {
        assert!(!own_process_is_shut());
        shut_own_process();
        assert!(own_process_is_shut());
        assert_eq!(nix::sys::prctl::get_dumpable(), Ok(false));
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    }
}
