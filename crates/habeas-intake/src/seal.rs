//! The doors that a worker closes behind itself, before it reads a byte.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(unix)]
mod limits;
#[cfg(target_os = "linux")]
mod linux;

use serde::{Deserialize, Serialize};
use std::fmt;

use crate::job::Allowance;

/// What keeps a reader in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// It is a process of its own. Only in tests it is not.
    pub own_process: bool,
    /// The version of Landlock that keeps it from files and from the network.
    pub landlock: Option<i32>,
    /// Only the calls that a reader needs; any other ends it.
    pub seccomp: bool,
    /// The memory it may take beyond the program itself, in megabytes.
    pub memory_mb: Option<u64>,
    /// The computing time it may take, in seconds.
    pub cpu_seconds: Option<u64>,
}

impl Seal {
    /// Whether nothing that this app knows of is missing.
    pub fn is_whole(&self) -> bool {
        self.own_process
            && self.landlock.is_some()
            && self.seccomp
            && self.memory_mb.is_some()
            && self.cpu_seconds.is_some()
    }
}

/// For whoever mends the program: "sealed (Landlock ABI 7, seccomp, 512 MB, 10 s)".
impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            self.own_process.then(|| "own process".to_owned()),
            self.landlock.map(|abi| format!("Landlock ABI {abi}")),
            self.seccomp.then(|| "seccomp".to_owned()),
            self.memory_mb.map(|mb| format!("{mb} MB")),
            self.cpu_seconds.map(|s| format!("{s} s")),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        match (self.is_whole(), parts.is_empty()) {
            (true, _) => write!(f, "sealed ({})", parts.join(", ")),
            (false, false) => write!(f, "only limited ({})", parts.join(", ")),
            (false, true) => write!(f, "not sealed"),
        }
    }
}

/// What becomes of a worker that makes a forbidden call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forbidden {
    Ends,
    /// The call fails, so that a test sees each of them.
    #[cfg(feature = "test-seam")]
    Fails,
}

/// Closes what can be closed here, and says what that was. A system that lacks a part gives the others.
#[cfg(target_os = "linux")]
pub(crate) fn close_doors(forbidden: Forbidden, allowed: Allowance) -> Seal {
    linux::close_doors(forbidden, allowed)
}

#[cfg(all(unix, not(target_os = "linux")))]
pub(crate) fn close_doors(_: Forbidden, allowed: Allowance) -> Seal {
    let (memory_mb, cpu_seconds) = limits::set(allowed);
    Seal { own_process: true, memory_mb, cpu_seconds, ..Seal::default() }
}

#[cfg(not(unix))]
pub(crate) fn close_doors(_: Forbidden, _: Allowance) -> Seal {
    Seal { own_process: true, ..Seal::default() }
}

#[cfg(test)]
mod tests {
    use super::Seal;

    #[test]
    fn a_seal_is_told_as_it_is() {
        let whole =
            Seal { own_process: true, landlock: Some(7), seccomp: true, memory_mb: Some(512), cpu_seconds: Some(10) };
        assert_eq!(whole.to_string(), "sealed (own process, Landlock ABI 7, seccomp, 512 MB, 10 s)");
        let limited = Seal { landlock: None, ..whole };
        assert_eq!(limited.to_string(), "only limited (own process, seccomp, 512 MB, 10 s)");
        assert_eq!(Seal::default().to_string(), "not sealed");
    }
}
