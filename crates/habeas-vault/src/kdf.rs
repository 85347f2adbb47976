//! Derives a key from a passphrase: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Params, Version};

use crate::error::VaultError;
use crate::secret::{Passphrase, Secret};

/// The cost of one derivation. Stored in the slot, so the default can grow without locking anybody out.
///
/// Values read from a file are bounded: a hostile key file must not exhaust memory or run for hours. The most expensive
/// values allowed take 1 GiB, and about eight times as long as the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfParams {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KdfParams {
    /// 256 MiB, 4 passes, 1 lane: 0.8 s on a two-core virtual machine of 2026 (figures in `FORMAT.md`).
    pub const DEFAULT: Self = Self { memory_kib: 256 * 1024, passes: 4, lanes: 1 };

    const MEMORY_KIB: (u32, u32) = (8, 1024 * 1024);
    const PASSES: (u32, u32) = (1, 32);
    const LANES: (u32, u32) = (1, 4);
    /// Limit of KiB times passes: memory and passes may not both be large.
    const WORK: u64 = 8 * 1024 * 1024;

    /// Weak on purpose: 64 KiB, 1 pass, under a millisecond. For tests and the example vault, never for a person's vault.
    pub fn for_tests() -> Self {
        Self { memory_kib: 64, passes: 1, lanes: 1 }
    }

    /// Parameters as a key file states them, not yet checked by [`KdfParams::check_bounds`].
    pub(crate) fn from_file(memory_kib: u32, passes: u32, lanes: u32) -> Self {
        Self { memory_kib, passes, lanes }
    }

    /// Memory in KiB.
    pub fn memory_kib(&self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub fn passes(&self) -> u32 {
        self.passes
    }

    /// Lanes (RFC 9106 `p`).
    pub fn lanes(&self) -> u32 {
        self.lanes
    }

    fn work(&self) -> u64 {
        u64::from(self.memory_kib) * u64::from(self.passes)
    }

    /// # Errors
    /// [`VaultError::KdfOutOfBounds`] with the first field that is too small or too large.
    pub(crate) fn check_bounds(&self) -> Result<(), VaultError> {
        let lanes_minimum = self.lanes.saturating_mul(8); // RFC 9106: at least 8 KiB a lane
        for (field, found, (at_least, at_most)) in [
            ("lanes", self.lanes, Self::LANES),
            ("passes", self.passes, Self::PASSES),
            ("memory_kib", self.memory_kib, (Self::MEMORY_KIB.0.max(lanes_minimum), Self::MEMORY_KIB.1)),
        ] {
            if !(at_least..=at_most).contains(&found) {
                let (found, at_least, at_most) = (found.into(), at_least.into(), at_most.into());
                return Err(VaultError::KdfOutOfBounds { field, found, at_least, at_most });
            }
        }
        if self.work() > Self::WORK {
            let (field, at_least, at_most) = ("memory_kib times passes", 8, Self::WORK);
            return Err(VaultError::KdfOutOfBounds { field, found: self.work(), at_least, at_most });
        }
        Ok(())
    }

    /// Bounds what trying a passphrase on all slots of a key file costs together: what one slot may cost.
    ///
    /// # Errors
    /// [`VaultError::KdfOutOfBounds`].
    pub(crate) fn check_total(all: impl Iterator<Item = Self>) -> Result<(), VaultError> {
        let found = all.fold(0_u64, |sum, params| sum.saturating_add(params.work()));
        if found > Self::WORK {
            let field = "memory_kib times passes, of all slots";
            return Err(VaultError::KdfOutOfBounds { field, found, at_least: 8, at_most: Self::WORK });
        }
        Ok(())
    }

    /// Whether these cost less than `other` in memory or in work.
    pub fn is_weaker_than(&self, other: &Self) -> bool {
        self.memory_kib < other.memory_kib || self.work() < other.work()
    }

    /// The key-encryption key of a slot.
    pub(crate) fn derive(&self, passphrase: &Passphrase, salt: &[u8; 16]) -> Result<Secret, VaultError> {
        self.check_bounds()?;
        let unreadable = |e: argon2::Error| VaultError::KeyFileUnreadable { reason: format!("argon2id: {e}") };
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(unreadable)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Secret::init_with(|out| {
            argon2.hash_password_into(passphrase.as_bytes(), salt, out).map_err(|e| match e {
                argon2::Error::OutOfMemory => VaultError::OutOfMemory { kib: self.memory_kib },
                other => unreadable(other),
            })
        })
    }
}

impl Default for KdfParams {
    fn default() -> Self {
        Self::DEFAULT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_costs_are_out_of_bounds() {
        let check = |memory_kib, passes, lanes| match (KdfParams { memory_kib, passes, lanes }).check_bounds() {
            Ok(()) => "fine",
            Err(VaultError::KdfOutOfBounds { field, .. }) => field,
            Err(_) => "another error",
        };
        assert_eq!(check(8, 1, 1), "fine");
        assert_eq!(check(1024 * 1024, 8, 4), "fine");
        assert_eq!(check(256 * 1024, 32, 1), "fine");
        assert_eq!(check(7, 1, 1), "memory_kib");
        assert_eq!(check(31, 1, 4), "memory_kib");
        assert_eq!(check(u32::MAX, 1, 1), "memory_kib");
        assert_eq!(check(64, 0, 1), "passes");
        assert_eq!(check(64, u32::MAX, 1), "passes");
        assert_eq!(check(64, 1, 0), "lanes");
        assert_eq!(check(64, 1, u32::MAX), "lanes");
        assert_eq!(check(1024 * 1024, 9, 1), "memory_kib times passes");
        assert_eq!(KdfParams::DEFAULT.check_bounds().map_err(|e| e.to_string()), Ok(()));
    }

    #[test]
    fn the_costs_of_several_slots_are_bounded_together() {
        let dear = KdfParams { memory_kib: 1024 * 1024, passes: 4, lanes: 1 };
        let check = |n: usize| KdfParams::check_total(std::iter::repeat_n(dear, n)).is_ok();
        assert_eq!([check(0), check(1), check(2), check(3), check(8)], [true, true, true, false, false]);
    }

    #[test]
    fn test_params_count_as_weak() {
        assert!(KdfParams::for_tests().is_weaker_than(&KdfParams::DEFAULT));
        assert!(!KdfParams::DEFAULT.is_weaker_than(&KdfParams::DEFAULT));
    }

    /// Measures the figures behind the default: `cargo test -p habeas-vault --lib cost -- --ignored --nocapture`.
    #[test]
    #[ignore = "measures, takes minutes"]
    fn cost() {
        let passphrase = Passphrase::new("correct horse battery staple").unwrap();
        for (mib, passes) in [(64, 3), (128, 4), (256, 1), (256, 2), (256, 3), (256, 4), (512, 2), (1024, 1), (1024, 8)]
        {
            let params = KdfParams { memory_kib: mib * 1024, passes, lanes: 1 };
            let best = (0..3)
                .map(|_| {
                    let start = std::time::Instant::now();
                    params.derive(&passphrase, &[7; 16]).unwrap();
                    start.elapsed()
                })
                .min()
                .unwrap();
            println!("m = {mib} MiB, t = {passes}, p = 1: {best:?}");
        }
    }
}
