//! Reads a sealed file: returns only authenticated bytes, and an end of file only if it was sealed as one.

use std::fmt;
use std::io::{self, ErrorKind, Read};

use zeroize::Zeroizing;

use crate::blocks::{BLOCK, Blocks, COUNT, Header};
use crate::error::VaultError;
use crate::ids::FileId;
use crate::keys::Keys;

/// Reads the content of a sealed file.
///
/// Every byte it returns is authenticated. A truncated file returns an authentic prefix and then an error of kind
/// `InvalidData` (see [`VaultError::from_read`]), never a plain end of file.
/// Errors of the underlying reader are passed through, and reading can then be retried.
pub struct SealedReader<R> {
    reader: R,
    file_id: FileId,
    blocks: Blocks,
    /// One block and the first byte of the next: only that byte shows that a full block is not the last.
    buffer: Zeroizing<Vec<u8>>,
    /// Bytes of sealed input in `buffer`.
    filled: usize,
    /// The part of `buffer` whose content has not been returned yet.
    content: std::ops::Range<usize>,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// More blocks follow. The byte is the first of the next block, if already read.
    Within(Option<u8>),
    Ended,
    /// This block failed. Every further read fails too.
    Altered(u64),
}

impl<R: Read> SealedReader<R> {
    pub(crate) fn new(keys: &Keys, mut reader: R, expected: Option<FileId>) -> Result<Self, VaultError> {
        let header = Header::read(&mut reader)?;
        if let Some(expected) = expected.filter(|id| *id != header.file_id) {
            return Err(VaultError::WrongFile { expected, found: header.file_id });
        }
        Ok(Self {
            reader,
            file_id: header.file_id,
            blocks: Blocks::new(keys, &header),
            buffer: Zeroizing::new(vec![0; BLOCK + 1]),
            filled: 0,
            content: 0..0,
            state: State::Within(None),
        })
    }

    /// The id in the header. Authenticated once the first byte of content was returned.
    pub fn file_id(&self) -> FileId {
        self.file_id
    }

    /// The content of the next block, or `None` after the last.
    pub(crate) fn next_block(&mut self) -> Result<Option<&[u8]>, VaultError> {
        match self.state {
            State::Ended => return Ok(None),
            State::Altered(block) => return Err(VaultError::SealedAltered { block }),
            State::Within(first) => {
                if let Some(byte) = first {
                    self.buffer[0] = byte;
                    self.filled = 1;
                    self.state = State::Within(None);
                }
            }
        }
        while self.filled < self.buffer.len() {
            match self.reader.read(&mut self.buffer[self.filled..]) {
                Ok(0) => break,
                Ok(n) => self.filled += n,
                Err(e) if e.kind() == ErrorKind::Interrupted => (),
                Err(source) => return Err(VaultError::Read { source }),
            }
        }
        let last = self.filled <= BLOCK;
        let end = self.filled.min(BLOCK);
        let count = self.blocks.open(&mut self.buffer[..end], last).inspect_err(|_| {
            self.state = State::Altered(self.blocks.next);
        })?;
        self.state = if last { State::Ended } else { State::Within(Some(self.buffer[BLOCK])) };
        self.filled = 0;
        Ok(Some(&self.buffer[COUNT..COUNT + count]))
    }
}

impl<R: Read> Read for SealedReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        // A block may contain only padding, and an empty read would mean end of file.
        while self.content.is_empty() && !out.is_empty() {
            match self.next_block() {
                Ok(Some(content)) => self.content = COUNT..COUNT + content.len(),
                Ok(None) => return Ok(0),
                Err(VaultError::Read { source }) => return Err(source),
                Err(own) => return Err(io::Error::new(ErrorKind::InvalidData, own)),
            }
        }
        let n = out.len().min(self.content.len());
        out[..n].copy_from_slice(&self.buffer[self.content.start..][..n]);
        self.content.start += n;
        Ok(n)
    }
}

impl<R> fmt::Debug for SealedReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SealedReader({})", self.file_id)
    }
}
