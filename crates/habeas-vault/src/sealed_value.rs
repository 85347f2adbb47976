//! Small values sealed in memory, such as settings and tokens.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::keys::Keys;
use crate::random::{self, Random};
use crate::secret::Secret;

/// Size of a nonce of XChaCha20-Poly1305, large enough to be random.
pub(crate) const NONCE: usize = 24;
/// Size of a Poly1305 tag.
pub(crate) const TAG: usize = 16;

const VERSION: u8 = 1;

impl Keys {
    /// Seals a value. `context` names its purpose; it is not stored, and opening requires the same one.
    ///
    /// Layout: version (1 byte), nonce (24), ciphertext and tag.
    ///
    /// # Errors
    /// [`VaultError::Random`].
    pub fn seal_bytes(&self, plain: &[u8], context: &str, random: &mut dyn Random) -> Result<Vec<u8>, VaultError> {
        let nonce: [u8; NONCE] = random::bytes(random)?;
        let mut out = vec![VERSION];
        out.extend(nonce);
        out.extend(encrypt(&self.values, &nonce, plain, &self.value_aad(context))?);
        Ok(out)
    }

    /// Opens a value that [`Keys::seal_bytes`] sealed with the same `context` in the same vault.
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
        [b"habeas 1 value".as_slice(), &self.vault_id.0, context.as_bytes()].concat()
    }
}

/// XChaCha20-Poly1305 over a whole message.
pub(crate) fn encrypt(key: &Secret, nonce: &[u8; NONCE], plain: &[u8], aad: &[u8]) -> Result<Vec<u8>, VaultError> {
    XChaCha20Poly1305::new(key.expose().into())
        .encrypt(&XNonce::from(*nonce), Payload { msg: plain, aad })
        // Fails only above 256 GiB, far more than any caller holds in memory.
        .map_err(|_| VaultError::Write { source: std::io::ErrorKind::FileTooLarge.into() })
}

/// The plaintext; `None` if a single bit of key, nonce, body or `aad` differs.
pub(crate) fn decrypt(key: &Secret, nonce: &[u8; NONCE], body: &[u8], aad: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    XChaCha20Poly1305::new(key.expose().into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: body, aad })
        .ok()
        .map(Zeroizing::new)
}
