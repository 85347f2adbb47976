//! Key material and passphrases: wiped when dropped, never printed.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::VaultError;
use crate::random::Random;

/// A 256-bit key. Stored on the heap: a move copies the pointer and leaves no copy of the key behind.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Secret(Box<[u8; 32]>);

impl Clone for Secret {
    fn clone(&self) -> Self {
        let mut copy = Self::empty();
        copy.0.copy_from_slice(self.expose());
        copy
    }
}

/// The system refused to keep a key out of swap.
static SWAPPABLE: AtomicBool = AtomicBool::new(false);

/// Whether every key so far lies in memory that the system does not write to its swap space. Where a limit for such memory
/// is too low (`ulimit -l`), it does not.
pub fn keys_stay_in_memory() -> bool {
    !SWAPPABLE.load(Ordering::Relaxed)
}

impl Secret {
    /// Creates a key whose bytes `write` writes in place.
    pub(crate) fn init_with<E>(write: impl FnOnce(&mut [u8; 32]) -> Result<(), E>) -> Result<Self, E> {
        let mut secret = Self::empty();
        write(&mut secret.0)?;
        Ok(secret)
    }

    /// A fresh random key, for example for a keyring to store.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn generate(random: &mut dyn Random) -> Result<Self, VaultError> {
        Self::init_with(|out| random.fill(out).map_err(|source| VaultError::Random { source }))
    }

    /// Parses the output of [`Secret::expose_hex`]; `None` for anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(habeas_hex::decode::<32>(text)?);
        let mut secret = Self::empty();
        secret.0.copy_from_slice(&*bytes);
        Some(secret)
    }

    /// A place for a key, locked in memory before the key is written to it.
    fn empty() -> Self {
        let place = Box::new([0; 32]);
        match region::lock(place.as_ptr(), place.len()) {
            // For as long as the process runs: other keys may lie on the same page, and the system does not count locks.
            Ok(guard) => std::mem::forget(guard),
            Err(_) => SWAPPABLE.store(true, Ordering::Relaxed),
        }
        Self(place)
    }

    /// The 32 bytes. Do not copy them.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 lower-case hex digits, for SQLCipher's raw key form `x'...'`; wiped when dropped.
    pub fn expose_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(habeas_hex::encode(self.expose()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A passphrase, normalised: the same words open the vault from any keyboard.
///
/// Follows RFC 8265 (OpaqueString, section 4.2): every Unicode space becomes U+0020, then NFC. Otherwise `é` typed on one
/// system and pasted on another would differ in bytes, and a French keyboard's no-break space would lock its owner out.
/// Case is preserved and nothing is trimmed, so a shell that reads a file must remove the line ending itself.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// # Errors
    /// [`VaultError::EmptyPassphrase`] if there are no characters.
    pub fn new(typed: &str) -> Result<Self, VaultError> {
        if typed.is_empty() {
            return Err(VaultError::EmptyPassphrase);
        }
        // NFC expands text at most threefold (UAX 15), so no reallocation leaves a copy behind.
        let mut normalised = Zeroizing::new(String::with_capacity(typed.len() * 3));
        normalised.extend(typed.chars().map(|c| if is_space(c) { ' ' } else { c }).nfc());
        Ok(Self(normalised))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// General category Zs, unchanged since Unicode 6.3.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalised(typed: &str) -> String {
        Passphrase::new(typed).unwrap().0.to_string()
    }

    #[test]
    fn the_same_words_from_two_keyboards_are_one_passphrase() {
        assert_eq!(normalised("cafe\u{301} noir"), normalised("café\u{a0}noir"));
        assert_eq!(normalised("\u{202f}a"), " a");
    }

    #[test]
    fn case_width_and_surrounding_spaces_are_kept() {
        assert_eq!(normalised(" Straße ﬁ "), " Straße ﬁ ");
    }

    #[test]
    fn an_empty_passphrase_is_rejected() {
        assert!(matches!(Passphrase::new(""), Err(VaultError::EmptyPassphrase)));
    }

    #[test]
    fn secrets_do_not_print() {
        let secret = Secret::init_with(|out| {
            out.fill(0xab);
            Ok::<(), VaultError>(())
        })
        .unwrap();
        assert_eq!(format!("{secret:?} {:?}", Passphrase::new("hush").unwrap()), "Secret(..) Passphrase(..)");
    }
}
