//! Reads a sealed file at any place: a block is found by its number, so that an entry of a large archive is read without what
//! lies before it.

use std::fmt;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

use zeroize::Zeroizing;

use crate::blocks::{BLOCK, Blocks, COUNT, HEADER, Header, SPACE, padded, read_full, sealed_len};
use crate::error::VaultError;
use crate::ids::FileId;
use crate::keys::Keys;
use crate::sealed_file::SealedFile;

/// The content of a sealed file, for reading at any place. Holds one block.
///
/// Every byte it returns is authenticated, and stands where it was sealed: a block that was exchanged, dropped or added
/// fails with `InvalidData` (see [`VaultError::from_read`]). The size is that of the record, so a file that was cut short fails where
/// it was cut and never ends early. What is not read is not verified.
pub struct SealedAt<R> {
    reader: R,
    file_id: FileId,
    blocks: Blocks,
    /// Bytes of content.
    len: u64,
    at: u64,
    buffer: Zeroizing<Vec<u8>>,
    /// The number of the block in `buffer`, and how many bytes of content it has.
    held: Option<(u64, usize)>,
}

impl Keys {
    /// Opens a sealed file for reading at any place.
    ///
    /// # Errors
    /// [`VaultError::NotSealed`], [`VaultError::Newer`], [`VaultError::WrongFile`], [`VaultError::Read`].
    pub fn open_at<R: Read + Seek>(&self, mut reader: R, recorded: &SealedFile) -> Result<SealedAt<R>, VaultError> {
        reader.rewind().map_err(|source| VaultError::Read { source })?;
        let header = Header::read(&mut reader)?;
        if header.file_id != recorded.file_id {
            return Err(VaultError::WrongFile { expected: recorded.file_id, found: header.file_id });
        }
        Ok(SealedAt {
            reader,
            file_id: header.file_id,
            blocks: Blocks::new(self, &header),
            len: recorded.len,
            at: 0,
            buffer: Zeroizing::new(Vec::new()),
            held: None,
        })
    }
}

impl<R: Read + Seek> SealedAt<R> {
    /// Bytes of content.
    pub fn size(&self) -> u64 {
        self.len
    }

    /// The content of the block that the position lies in, from the position on. Empty at the end.
    fn here(&mut self) -> Result<&[u8], VaultError> {
        if self.at >= self.len {
            return Ok(&[]);
        }
        let number = self.at / SPACE as u64;
        let count = match self.held {
            Some((held, count)) if held == number => count,
            _ => self.fetch(number)?,
        };
        // Less than a block, so it fits.
        let from = usize::try_from(self.at - number * SPACE as u64).unwrap_or(usize::MAX);
        Ok(self.buffer.get(COUNT + from..COUNT + count).unwrap_or_default())
    }

    /// Decrypts a block into the buffer.
    fn fetch(&mut self, number: u64) -> Result<usize, VaultError> {
        self.held = None;
        let last = padded(self.len).div_ceil(SPACE as u64).max(1) - 1;
        let start = HEADER as u64 + number * BLOCK as u64;
        let size = usize::try_from(sealed_len(self.len) - start).unwrap_or(usize::MAX).min(BLOCK);
        self.reader.seek(SeekFrom::Start(start)).map_err(|source| VaultError::Read { source })?;
        self.buffer.resize(size, 0);
        let read = read_full(&mut self.reader, &mut self.buffer).map_err(|source| VaultError::Read { source })?;
        self.blocks.next = number;
        let count = self.blocks.open(&mut self.buffer[..read], number == last)?;
        let expected = (self.len - number * SPACE as u64).min(SPACE as u64);
        if count as u64 != expected {
            return Err(VaultError::SealedAltered { block: number });
        }
        self.held = Some((number, count));
        Ok(count)
    }
}

impl<R: Read + Seek> Read for SealedAt<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let here = match self.here() {
            Ok(here) => here,
            Err(VaultError::Read { source }) => return Err(source),
            Err(own) => return Err(io::Error::new(ErrorKind::InvalidData, own)),
        };
        let n = out.len().min(here.len());
        out[..n].copy_from_slice(&here[..n]);
        self.at += n as u64;
        Ok(n)
    }
}

impl<R> Seek for SealedAt<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.len.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

impl<R> fmt::Debug for SealedAt<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealedAt({})", self.file_id)
    }
}
