//! The bytes of a sealed file: header, blocks, padding. Specified in `FORMAT.md`.

use std::io::{self, ErrorKind, Read};

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce, Tag};

use crate::error::VaultError;
use crate::ids::FileId;
use crate::keys::{self, Keys};
use crate::sealed_value::TAG;

/// The version of sealed files that this program writes, and the newest that it reads.
pub const SEALED_VERSION: u16 = 1;

const MAGIC: &[u8; 8] = b"HBSEALED";
const SALT: usize = 32;
/// Magic, version (2 bytes, big-endian), file id, salt.
pub(crate) const HEADER: usize = 8 + 2 + 16 + SALT;
/// Size of a full block on disk.
pub(crate) const BLOCK: usize = 64 * 1024;
/// Size of the content length at the start of a block (big-endian).
pub(crate) const COUNT: usize = 2;
/// Content and padding in a full block.
pub(crate) const SPACE: usize = BLOCK - COUNT - TAG;
/// Content and padding of the smallest file, which is 4 KiB with header, length and tag.
const SMALLEST: u64 = (4096 - HEADER - COUNT - TAG) as u64;

/// The plaintext header of a sealed file. It is associated data of every block.
pub(crate) struct Header {
    pub(crate) file_id: FileId,
    /// Gives each file its own key even if a file id were used twice, so no nonce repeats under one key.
    salt: [u8; SALT],
}

impl Header {
    pub(crate) fn new(file_id: FileId, salt: [u8; SALT]) -> Self {
        Self { file_id, salt }
    }

    pub(crate) fn to_bytes(&self) -> [u8; HEADER] {
        let mut out = [0; HEADER];
        out[..8].copy_from_slice(MAGIC);
        out[8..10].copy_from_slice(&SEALED_VERSION.to_be_bytes());
        out[10..26].copy_from_slice(&self.file_id.0);
        out[26..].copy_from_slice(&self.salt);
        out
    }

    pub(crate) fn read(reader: &mut dyn Read) -> Result<Self, VaultError> {
        let mut bytes = [0; HEADER];
        let len = read_full(reader, &mut bytes).map_err(|source| VaultError::Read { source })?;
        let rest = bytes[..len].strip_prefix(MAGIC).ok_or(VaultError::NotSealed)?;
        let (version, rest) = rest.split_first_chunk().ok_or(VaultError::NotSealed)?;
        match u16::from_be_bytes(*version) {
            SEALED_VERSION => (),
            found if found > SEALED_VERSION => {
                return Err(VaultError::Newer { found: found.into(), known: SEALED_VERSION.into() });
            }
            _ => return Err(VaultError::NotSealed),
        }
        let (file_id, salt) = rest.split_first_chunk().ok_or(VaultError::NotSealed)?;
        let salt = salt.try_into().map_err(|_| VaultError::NotSealed)?;
        Ok(Self { file_id: FileId(*file_id), salt })
    }
}

/// Encrypts or decrypts the blocks of one file, in order.
pub(crate) struct Blocks {
    cipher: ChaCha20Poly1305,
    header: [u8; HEADER],
    /// The number of the next block, from 0.
    pub(crate) next: u64,
}

impl Blocks {
    /// Derives the file's key: HKDF over the vault's sealing key, bound to the vault id, the file id and the salt.
    pub(crate) fn new(keys: &Keys, header: &Header) -> Self {
        let info: [&[u8]; 3] = [b"habeas 1 sealed file", &keys.vault_id.0, &header.file_id.0];
        let key = keys::expand(keys.sealing.expose(), &header.salt, &info);
        Self { cipher: ChaCha20Poly1305::new(key.expose().into()), header: header.to_bytes(), next: 0 }
    }

    /// Encrypts a block in place. `payload` bytes follow [`COUNT`]; the first `count` of them are content, the rest padding.
    pub(crate) fn seal<'b>(
        &mut self,
        block: &'b mut [u8],
        count: usize,
        payload: usize,
        last: bool,
    ) -> Result<&'b [u8], VaultError> {
        debug_assert!(count <= payload && payload <= SPACE);
        block[..COUNT].copy_from_slice(&(count as u16).to_be_bytes());
        let end = COUNT + payload;
        let tag = self
            .cipher
            .encrypt_inout_detached(&self.nonce(last), &self.header, (&mut block[..end]).into())
            // Only messages beyond 256 GiB fail; a block is 64 KiB.
            .map_err(|_| VaultError::Write { source: ErrorKind::FileTooLarge.into() })?;
        block[end..end + TAG].copy_from_slice(&tag);
        self.next += 1;
        Ok(&block[..end + TAG])
    }

    /// Decrypts a block in place and returns how many bytes after [`COUNT`] are content. Decrypts nothing on error.
    pub(crate) fn open(&mut self, block: &mut [u8], last: bool) -> Result<usize, VaultError> {
        let altered = VaultError::SealedAltered { block: self.next };
        let Some((body, tag)) = block.split_last_chunk_mut::<TAG>() else {
            return Err(altered);
        };
        let tag = Tag::from(*tag);
        if self.cipher.decrypt_inout_detached(&self.nonce(last), &self.header, (&mut *body).into(), &tag).is_err() {
            return Err(altered);
        }
        let Some((count, payload)) = body.split_first_chunk::<COUNT>() else {
            return Err(altered);
        };
        let count = usize::from(u16::from_be_bytes(*count));
        if count > payload.len() {
            return Err(altered);
        }
        self.next += 1;
        Ok(count)
    }

    /// The block number in eleven bytes (big-endian), then one byte that marks the last block.
    fn nonce(&self, last: bool) -> Nonce {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.next.to_be_bytes());
        nonce[11] = u8::from(last);
        Nonce::from(nonce)
    }
}

/// The padded length of `len` bytes of content: Padmé, and at least [`SMALLEST`].
///
/// Costs at most 12 % (3 % at 2 GiB) and leaves few distinct sizes, so a size identifies few documents.
pub(crate) fn padded(len: u64) -> u64 {
    if len <= SMALLEST {
        return SMALLEST;
    }
    let exponent = len.ilog2();
    let low_bits = exponent - (exponent.ilog2() + 1);
    let mask = (1_u64 << low_bits) - 1;
    len.saturating_add(mask) & !mask
}

/// The size on disk of a sealed file with `len` bytes of content.
pub(crate) fn sealed_len(len: u64) -> u64 {
    let blocks = padded(len).div_ceil(SPACE as u64).max(1);
    (HEADER as u64).saturating_add(padded(len)).saturating_add(blocks.saturating_mul((COUNT + TAG) as u64))
}

/// Reads until `into` is full or the reader ends, retrying interrupted reads. Returns the number of bytes read.
pub(crate) fn read_full(reader: &mut (impl Read + ?Sized), into: &mut [u8]) -> io::Result<usize> {
    let mut len = 0;
    while len < into.len() {
        match reader.read(&mut into[len..]) {
            Ok(0) => break,
            Ok(n) => len += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => (),
            Err(e) => return Err(e),
        }
    }
    Ok(len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_follows_padme() {
        let check = |len, expected| assert_eq!(padded(len), expected, "{len}");
        check(0, 4020);
        check(4020, 4020);
        check(4021, 4096);
        check(100_000, 100_352);
        check(100_352, 100_352);
        check(2_000_000_000, 2_013_265_920);
        for len in (4020..3_000_000_u64).step_by(977) {
            assert!(padded(len) >= len && padded(len) * 100 <= len * 112, "{len}");
        }
    }
}
