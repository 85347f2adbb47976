//! Key material and passphrases: wiped when dropped, never printed.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::VaultError;
use crate::hex;
use crate::random::Random;

/// A 256-bit key. It lives on the heap, so that moving it moves a pointer and leaves no copy behind.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret(Box<[u8; 32]>);

impl Secret {
    /// A key that `write` puts in place.
    pub(crate) fn fill<E>(write: impl FnOnce(&mut [u8; 32]) -> Result<(), E>) -> Result<Self, E> {
        let mut secret = Self(Box::new([0; 32]));
        write(&mut secret.0)?;
        Ok(secret)
    }

    /// A fresh key: the secret that a keyring is to keep.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn generate(random: &mut dyn Random) -> Result<Self, VaultError> {
        Self::fill(|out| random.fill(out).map_err(|source| VaultError::Random { source }))
    }

    /// Reads what [`Secret::expose_hex`] wrote; nothing for anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        hex::decode(text).map(|bytes| Self(Box::new(bytes)))
    }

    /// The 32 bytes, for the one call that needs them.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 lower-case hex digits, as SQLCipher's raw key form `x'...'` wants them; wiped when dropped.
    pub fn expose_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.expose()))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A passphrase, prepared so that the same words open the vault from any keyboard.
///
/// As RFC 8265 (OpaqueString, section 4.2) asks: any space of Unicode becomes U+0020, then NFC. Without it `é` typed on
/// one system and pasted on another are different bytes, and a French keyboard's no-break space locks its owner out.
/// Letters keep their case; nothing is trimmed, so a shell that reads a file drops the line end itself.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// # Errors
    /// [`VaultError::EmptyPassphrase`] when there is not a single character.
    pub fn new(typed: &str) -> Result<Self, VaultError> {
        if typed.is_empty() {
            return Err(VaultError::EmptyPassphrase);
        }
        // Composition never makes text longer than three times its bytes (UAX 15): no reallocation leaves a copy behind.
        let mut prepared = Zeroizing::new(String::with_capacity(typed.len() * 3));
        prepared.extend(typed.chars().map(|c| if is_space(c) { ' ' } else { c }).nfc());
        Ok(Self(prepared))
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

/// General category Zs, which has been closed since Unicode 6.3.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prepared(typed: &str) -> String {
        Passphrase::new(typed).unwrap().0.to_string()
    }

    #[test]
    fn the_same_words_from_two_keyboards_are_one_passphrase() {
        assert_eq!(prepared("cafe\u{301} noir"), prepared("café\u{a0}noir"));
        assert_eq!(prepared("\u{202f}a"), " a");
    }

    #[test]
    fn case_width_and_surrounding_spaces_are_kept() {
        assert_eq!(prepared(" Straße ﬁ "), " Straße ﬁ ");
    }

    #[test]
    fn nothing_typed_is_refused() {
        assert!(matches!(Passphrase::new(""), Err(VaultError::EmptyPassphrase)));
    }

    #[test]
    fn secrets_do_not_print() {
        let secret = Secret::fill(|out| {
            out.fill(0xab);
            Ok::<(), VaultError>(())
        })
        .unwrap();
        assert_eq!(format!("{secret:?} {:?}", Passphrase::new("hush").unwrap()), "Secret(..) Passphrase(..)");
    }
}
