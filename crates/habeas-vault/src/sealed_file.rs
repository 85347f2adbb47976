//! Sealed files: content of any size, encrypted in blocks. Reading and writing hold one block in memory.
//!
//! The blocks follow the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015; age uses the same nonces): each
//! nonce contains a counter and a flag for the last block, so reordered, dropped and added blocks are detected. The size
//! is rounded up (Padmé; Nikitin and others, PETS 2019), because the exact size of a known document identifies it as
//! surely as its hash. `FORMAT.md` specifies every byte.

use std::fs::File;
use std::io::{Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::blocks::{BLOCK, Blocks, COUNT, Header, SPACE, padded, read_full, sealed_len};
use crate::disk::open_regular;
use crate::error::VaultError;
use crate::ids::{ContentHash, FileId};
use crate::keys::Keys;
use crate::random::{self, Random};
use crate::sealed_reader::SealedReader;

/// Receives the number of content bytes processed so far. `Break` stops with [`VaultError::Cancelled`].
pub type Progress<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// The record of a sealed file. The store keeps it and compares it with the file when it is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedFile {
    /// The random id in the header: opening another file in its place fails.
    pub file_id: FileId,
    /// The hash of the content, its id in the vault.
    pub sha256: ContentHash,
    /// Size of the content in bytes, without padding.
    pub len: u64,
}

impl SealedFile {
    /// The size of the file on disk.
    pub fn len_on_disk(&self) -> u64 {
        sealed_len(self.len)
    }

    /// Opens the file at a path, which must be a regular file of the size that was recorded.
    ///
    /// # Errors
    /// [`VaultError::NotAFile`], [`VaultError::TooLarge`], [`VaultError::File`]. A file that is too short is found out when it
    /// is read.
    pub fn open_at(&self, path: &Path) -> Result<File, VaultError> {
        let file = open_regular(path)?;
        let found = file.metadata().map_err(|source| VaultError::File { path: path.to_owned(), source })?.len();
        let at_most = self.len_on_disk();
        if found > at_most { Err(VaultError::TooLarge { path: path.to_owned(), found, at_most }) } else { Ok(file) }
    }
}

impl Keys {
    /// Seals the whole content of `reader`. Writes full blocks, so `writer` needs no buffer.
    ///
    /// On error the output is not a sealed file and the caller must remove it; dropping a [`crate::StagedFile`] does.
    ///
    /// # Errors
    /// [`VaultError::Read`], [`VaultError::Write`], [`VaultError::Random`], [`VaultError::Cancelled`].
    pub fn seal(
        &self,
        reader: &mut dyn Read,
        writer: &mut dyn Write,
        random: &mut dyn Random,
        progress: Progress<'_>,
    ) -> Result<SealedFile, VaultError> {
        let header = Header::new(FileId(random::bytes(random)?), random::bytes(random)?);
        let mut blocks = Blocks::new(self, &header);
        let mut write = |bytes: &[u8]| writer.write_all(bytes).map_err(|source| VaultError::Write { source });
        write(&header.to_bytes())?;

        let (mut hasher, mut len) = (Sha256::new(), 0);
        let mut block = Zeroizing::new(vec![0; BLOCK]);
        let mut count = loop {
            let count =
                read_full(reader, &mut block[COUNT..][..SPACE]).map_err(|source| VaultError::Read { source })?;
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

        // The rest of the content, then padding. Writes at least one block: every file needs a last block.
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
        Ok(SealedFile { file_id: header.file_id, sha256: ContentHash(hasher.finalize().into()), len })
    }

    /// Opens a sealed file for reading. `expected` is the recorded file id, if known.
    ///
    /// # Errors
    /// [`VaultError::NotSealed`], [`VaultError::Newer`], [`VaultError::WrongFile`], [`VaultError::Read`].
    pub fn open<R: Read>(&self, reader: R, expected: Option<FileId>) -> Result<SealedReader<R>, VaultError> {
        SealedReader::new(self, reader, expected)
    }

    /// Writes the content of a sealed file to `writer` and compares it with the record.
    ///
    /// Writes only authenticated bytes. On error, the bytes written so far are an authentic prefix.
    ///
    /// # Errors
    /// Those of [`Keys::open`], [`VaultError::SealedAltered`], [`VaultError::ContentMismatch`], [`VaultError::Write`],
    /// [`VaultError::Cancelled`].
    pub fn open_into(
        &self,
        reader: impl Read,
        recorded: &SealedFile,
        writer: &mut dyn Write,
        progress: Progress<'_>,
    ) -> Result<(), VaultError> {
        let found = self.decrypt_into(reader, Some(recorded.file_id), writer, progress)?;
        if found == *recorded { Ok(()) } else { Err(VaultError::ContentMismatch { file_id: found.file_id }) }
    }

    /// Reads a sealed file to its end and verifies every byte.
    ///
    /// # Errors
    /// Those of [`Keys::open_into`].
    pub fn verify(&self, reader: impl Read, recorded: &SealedFile, progress: Progress<'_>) -> Result<(), VaultError> {
        self.open_into(reader, recorded, &mut std::io::sink(), progress)
    }

    /// Computes the record from the sealed file alone, for a vault whose database is lost.
    ///
    /// # Errors
    /// Those of [`Keys::open_into`].
    pub fn examine(&self, reader: impl Read, progress: Progress<'_>) -> Result<SealedFile, VaultError> {
        self.decrypt_into(reader, None, &mut std::io::sink(), progress)
    }

    fn decrypt_into(
        &self,
        reader: impl Read,
        expected: Option<FileId>,
        writer: &mut dyn Write,
        progress: Progress<'_>,
    ) -> Result<SealedFile, VaultError> {
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
        Ok(SealedFile { file_id: opened.file_id(), sha256: ContentHash(hasher.finalize().into()), len })
    }
}
