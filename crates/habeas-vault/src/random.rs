//! Where random bytes come from: from outside.

use std::io;

use crate::error::VaultError;

/// A source of random bytes, handed in by the shell. Tests hand in a fixed one, so that files can be reproduced.
///
/// It must be unpredictable outside tests: the master key is made of it.
pub trait Random {
    /// Fills the whole of `out`.
    ///
    /// # Errors
    /// When the source has nothing to give. The caller then stops: a key made of zeros looks like any other.
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()>;
}

/// `N` random bytes.
pub(crate) fn take<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], VaultError> {
    let mut out = [0; N];
    random.fill(&mut out).map_err(|source| VaultError::Random { source })?;
    Ok(out)
}
