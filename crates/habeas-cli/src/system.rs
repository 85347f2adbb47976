//! Time and randomness, which the desk is handed (`.clippy.toml`).

use habeas_desk::Random;
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

#[expect(clippy::disallowed_methods, reason = "the shell is where the moment comes from")]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

#[expect(clippy::disallowed_methods, reason = "the shell is where the day comes from")]
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

pub(crate) fn instant() -> Instant {
    Instant::now()
}

/// Whether new vaults get a key that is derived in no time. Only in builds for tests: such a vault protects nothing.
pub(crate) fn quick_keys() -> bool {
    cfg!(feature = "test-seam") && std::env::var_os("HABEAS_QUICK_KEYS_FOR_TESTS").is_some()
}

/// The operating system's randomness.
pub(crate) struct OsRandom;

impl Random for OsRandom {
    #[expect(clippy::disallowed_methods, reason = "the shell is where randomness comes from")]
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
        if cfg!(feature = "test-seam")
            && let Some(seed) = std::env::var("HABEAS_SEED_FOR_TESTS").ok().and_then(|s| s.parse().ok())
        {
            fill_repeatably(seed, out);
            return Ok(());
        }
        getrandom::fill(out).map_err(io::Error::other)
    }
}

/// The same bytes for the same seed. Only in builds for tests, to write the same letter twice with the same reference.
fn fill_repeatably(seed: u64, out: &mut [u8]) {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    for byte in out {
        // SplitMix64: nothing here has to be unguessable.
        let mut z = seed.wrapping_add(DRAWN.fetch_add(1, Ordering::Relaxed)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        *byte = (z >> 56) as u8;
    }
}
