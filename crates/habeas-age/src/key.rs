//! What a file is locked for, and what opens it.

use std::fmt;

use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

use crate::error::AgeError;
use crate::words;

const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";

/// Whom a file is locked for.
#[derive(Debug, Clone)]
pub enum Lock {
    /// Whoever knows it.
    Passphrase(Zeroizing<String>),
    /// Whoever has the key that belongs to it.
    Recipient(Recipient),
}

/// What a file is opened with.
#[derive(Debug, Clone)]
pub enum Key {
    Passphrase(Zeroizing<String>),
    Identity(Identity),
}

/// A public key of X25519: `age1…`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Recipient(pub(crate) [u8; 32]);

impl Recipient {
    /// # Errors
    /// [`AgeError::NotAKey`].
    pub fn parse(text: &str) -> Result<Self, AgeError> {
        let text = text.trim();
        words::decode(RECIPIENT, text)
            .map(Self)
            .ok_or_else(|| AgeError::NotAKey { text: text.chars().take(80).collect() })
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::encode(RECIPIENT, &self.0))
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({self})")
    }
}

/// The secret key that belongs to a recipient: `AGE-SECRET-KEY-1…`.
#[derive(Clone)]
pub struct Identity(pub(crate) StaticSecret);

impl Identity {
    /// A key from random bytes.
    pub fn from_bytes(mut bytes: [u8; 32]) -> Self {
        let identity = Self(StaticSecret::from(bytes));
        bytes.zeroize();
        identity
    }

    /// Reads a key, or a file of keys as `age-keygen` writes it: the first one in it. Lines that begin with `#` are skipped.
    ///
    /// # Errors
    /// [`AgeError::NotAKey`], without the text: it may be a secret all the same.
    pub fn parse(text: &str) -> Result<Self, AgeError> {
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let lower = line.map(|line| Zeroizing::new(line.to_ascii_lowercase()));
        let bytes = lower.and_then(|line| words::decode(IDENTITY, &line));
        bytes.map(Self::from_bytes).ok_or_else(|| AgeError::NotAKey { text: String::new() })
    }

    pub fn recipient(&self) -> Recipient {
        Recipient(PublicKey::from(&self.0).to_bytes())
    }

    /// The key as text.
    pub fn secret_text(&self) -> Zeroizing<String> {
        let lower = Zeroizing::new(words::encode(IDENTITY, self.0.as_bytes()));
        Zeroizing::new(lower.to_ascii_uppercase())
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity(..)")
    }
}
