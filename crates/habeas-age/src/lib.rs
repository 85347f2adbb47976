//! Files locked with age (format `age-encryption.org/v1`, <https://age-encryption.org/v1>): for a recipient or under a
//! passphrase. The program `age` opens them, and what it locked is opened here.
//!
//! Randomness is handed in; nothing is written but what the caller writes. The reference library draws its own and brings
//! some eighty packages; of the format, two kinds of locks are needed here.

mod error;
mod header;
mod key;
mod opened;
mod sealer;
mod words;

pub use error::AgeError;
pub use key::{Identity, Key, Lock, Recipient};
pub use opened::{At, Opened};
pub use sealer::Sealer;

/// Bytes of a chunk before it is sealed.
const CHUNK: usize = 64 << 10;
/// Bytes of the tag of a sealed chunk.
const TAG: usize = 16;
/// Bytes of the nonce before the first chunk.
const NONCE: usize = 16;

/// The nonce of a chunk: its number, and whether it is the last.
fn nonce(number: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[3..11].copy_from_slice(&number.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce
}
