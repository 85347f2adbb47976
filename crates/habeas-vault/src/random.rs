//! The source of random bytes, passed in by the caller.

use std::io;

use crate::error::VaultError;

/// A source of random bytes. Shells pass the operating system's; tests pass a fixed one to get reproducible files.
///
/// It must be unpredictable outside tests: the master key is drawn from it.
pub trait Random {
    /// Fills the whole of `out`.
    ///
    /// # Errors
    /// The source failed. The caller must then stop: a key of zeros looks like any other.
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()>;
}

/// `N` random bytes.
pub(crate) fn bytes<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], VaultError> {
    let mut out = [0; N];
    random.fill(&mut out).map_err(|source| VaultError::Random { source })?;
    Ok(out)
}
