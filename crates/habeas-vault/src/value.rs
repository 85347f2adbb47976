//! Small values sealed in memory: settings, tokens, the head of a backup.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::keys::Keys;
use crate::random::{self, Random};
use crate::secret::Secret;

/// Bytes of a nonce of XChaCha20-Poly1305: long enough to be drawn at random.
pub(crate) const NONCE: usize = 24;
/// Bytes of a tag of Poly1305.
pub(crate) const TAG: usize = 16;

const VERSION: u8 = 1;

impl Keys {
    /// Seals a value that fits in memory. `context` says what it is for and is not stored: the same word opens it again.
    ///
    /// Layout: version (1 byte), nonce (24), ciphertext and tag.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn seal_bytes(&self, plain: &[u8], context: &str, random: &mut dyn Random) -> Result<Vec<u8>, VaultError> {
        let nonce: [u8; NONCE] = random::take(random)?;
        let mut out = vec![VERSION];
        out.extend(nonce);
        out.extend(encrypt(&self.values, &nonce, plain, &self.value_aad(context))?);
        Ok(out)
    }

    /// Opens what [`Keys::seal_bytes`] sealed with the same `context` in the same vault.
    ///
    /// # Errors
    /// [`VaultError::Newer`] for a later layout, [`VaultError::ValueAltered`] for everything else.
    pub fn open_bytes(&self, sealed: &[u8], context: &str) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let altered = || VaultError::ValueAltered { context: context.to_owned() };
        let (version, rest) = sealed.split_first().ok_or_else(altered)?;
        if *version > VERSION {
            return Err(VaultError::Newer { found: u64::from(*version), known: u32::from(VERSION) });
        }
        let (nonce, body) = rest.split_first_chunk::<NONCE>().ok_or_else(altered)?;
        if *version != VERSION {
            return Err(altered());
        }
        decrypt(&self.values, nonce, body, &self.value_aad(context)).ok_or_else(altered)
    }

    fn value_aad(&self, context: &str) -> Vec<u8> {
        [b"habeas 1 value".as_slice(), self.vault_id.as_bytes(), context.as_bytes()].concat()
    }
}

/// XChaCha20-Poly1305 in one piece.
pub(crate) fn encrypt(key: &Secret, nonce: &[u8; NONCE], plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, VaultError> {
    XChaCha20Poly1305::new(key.expose().into())
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad })
        // Only content beyond 256 GiB fails, far above what fits in a vector here.
        .map_err(|_| VaultError::Write { source: std::io::ErrorKind::FileTooLarge.into() })
}

/// The plain text, or nothing when a single bit of key, nonce, body or `aad` differs.
pub(crate) fn decrypt(key: &Secret, nonce: &[u8; NONCE], body: &[u8], aad: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    XChaCha20Poly1305::new(key.expose().into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: body, aad })
        .ok()
        .map(Zeroizing::new)
}
