//! Sealed files: content of any size, encrypted in blocks, so that neither side ever holds more than one of them.
//!
//! The blocks follow the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015; age uses the same nonces): each
//! nonce counts and says whether the block is the last, so that reordered, dropped and added blocks all show. The size
//! is rounded up (Padmé; Nikitin and others, PETS 2019), because the exact size of a known document gives it away as
//! surely as its hash. `FORMAT.md` has every byte.

use std::io::{Read, Write};
use std::ops::ControlFlow;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::blocks::{BLOCK, Blocks, COUNT, Header, SPACE, fill, padded};
use crate::error::VaultError;
use crate::hex::{ContentHash, FileId};
use crate::keys::Keys;
use crate::opened::SealedReader;
use crate::random::{self, Random};

/// Told how many bytes of content are done; `Break` stops the work with [`VaultError::Cancelled`].
pub type Progress<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// What the store records about a sealed file, and holds against it when it is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The random id in the header: another file in its place does not open.
    pub file_id: FileId,
    /// The hash of the content, which is its id in the vault.
    pub sha256: ContentHash,
    /// Bytes of content, without padding.
    pub len: u64,
}

impl Keys {
    /// Seals everything that `reader` gives. Writes in whole blocks: `writer` needs no buffer.
    ///
    /// On any error what was written is not a sealed file; the caller removes it (a [`crate::Staged`] file does so).
    ///
    /// # Errors
    /// [`VaultError::Read`] and [`VaultError::Write`] with the kind kept, [`VaultError::Random`], [`VaultError::Cancelled`].
    pub fn seal(
        &self,
        reader: &mut dyn Read,
        writer: &mut dyn Write,
        random: &mut dyn Random,
        progress: Progress<'_>,
    ) -> Result<Sealed, VaultError> {
        let header = Header::new(FileId::from_bytes(random::take(random)?), random::take(random)?);
        let mut blocks = Blocks::new(self, &header);
        let mut write = |bytes: &[u8]| writer.write_all(bytes).map_err(|source| VaultError::Write { source });
        write(&header.to_bytes())?;

        let (mut hasher, mut len) = (Sha256::new(), 0);
        let mut block = Zeroizing::new(vec![0; BLOCK]);
        let mut count = loop {
            let count = fill(reader, &mut block[COUNT..][..SPACE]).map_err(|source| VaultError::Read { source })?;
            hasher.update(&block[COUNT..][..count]);
            len += count as u64;
            if progress(len).is_break() {
                return Err(VaultError::Cancelled);
            }
            if count < SPACE {
                break count;
            }
            write(blocks.seal(&mut block, count, SPACE, false)?)?;
        };

        // The rest of the content, and the padding; at least one block, so that every file has a last one.
        let mut rest = padded(len) - (len - count as u64);
        loop {
            let payload = usize::try_from(rest).unwrap_or(usize::MAX).min(SPACE);
            rest -= payload as u64;
            block[COUNT..][count..payload].fill(0);
            write(blocks.seal(&mut block, count, payload, rest == 0)?)?;
            count = 0;
            if rest == 0 {
                break;
            }
        }
        writer.flush().map_err(|source| VaultError::Write { source })?;
        Ok(Sealed { file_id: header.file_id, sha256: ContentHash::from_bytes(hasher.finalize().into()), len })
    }

    /// Opens a sealed file for reading. `expected`: the file id the store recorded, or none when it is not known.
    ///
    /// # Errors
    /// [`VaultError::NotSealed`], [`VaultError::Newer`], [`VaultError::Exchanged`], [`VaultError::Read`].
    pub fn open<R: Read>(&self, reader: R, expected: Option<FileId>) -> Result<SealedReader<R>, VaultError> {
        SealedReader::new(self, reader, expected)
    }

    /// Writes the content of a sealed file to `writer` and holds it against what was recorded.
    ///
    /// Only authenticated bytes are written; on an error those so far are a true beginning and not the whole.
    ///
    /// # Errors
    /// Those of [`Keys::open`], [`VaultError::SealedAltered`], [`VaultError::OtherContent`], [`VaultError::Write`],
    /// [`VaultError::Cancelled`].
    pub fn open_into(
        &self,
        reader: impl Read,
        recorded: &Sealed,
        writer: &mut dyn Write,
        progress: Progress<'_>,
    ) -> Result<(), VaultError> {
        let found = self.drain(reader, Some(recorded.file_id), writer, progress)?;
        if found == *recorded { Ok(()) } else { Err(VaultError::OtherContent { file_id: found.file_id }) }
    }

    /// Reads a sealed file to its end and checks every byte of it, without keeping the content.
    ///
    /// # Errors
    /// Those of [`Keys::open_into`].
    pub fn verify(&self, reader: impl Read, recorded: &Sealed, progress: Progress<'_>) -> Result<(), VaultError> {
        self.open_into(reader, recorded, &mut std::io::sink(), progress)
    }

    /// What a sealed file holds, found out from itself alone: for a vault whose database is lost.
    ///
    /// # Errors
    /// Those of [`Keys::open_into`].
    pub fn examine(&self, reader: impl Read, progress: Progress<'_>) -> Result<Sealed, VaultError> {
        self.drain(reader, None, &mut std::io::sink(), progress)
    }

    fn drain(
        &self,
        reader: impl Read,
        expected: Option<FileId>,
        writer: &mut dyn Write,
        progress: Progress<'_>,
    ) -> Result<Sealed, VaultError> {
        let mut opened = self.open(reader, expected)?;
        let (mut hasher, mut len) = (Sha256::new(), 0);
        while let Some(content) = opened.next_block()? {
            hasher.update(content);
            len += content.len() as u64;
            writer.write_all(content).map_err(|source| VaultError::Write { source })?;
            if progress(len).is_break() {
                return Err(VaultError::Cancelled);
            }
        }
        writer.flush().map_err(|source| VaultError::Write { source })?;
        Ok(Sealed { file_id: opened.file_id(), sha256: ContentHash::from_bytes(hasher.finalize().into()), len })
    }
}
