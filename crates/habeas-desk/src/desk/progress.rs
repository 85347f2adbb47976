//! How far long work is.

use std::ops::ControlFlow;

/// Hears how far a long work is, and may stop it.
pub trait Progress {
    /// Bytes or steps done, of a total where it is known.
    fn at(&self, done: u64, total: Option<u64>) -> ControlFlow<()>;

    /// The same for work that is counted in letters and not in bytes.
    fn letters(&self, done: u64, total: Option<u64>) -> ControlFlow<()> {
        self.at(done, total)
    }
}
