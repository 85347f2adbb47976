//! Reading a sealed file: only what was authenticated comes out, and an end only where the end was sealed.

use std::fmt;
use std::io::{self, ErrorKind, Read};

use zeroize::Zeroizing;

use crate::blocks::{BLOCK, Blocks, COUNT, Header};
use crate::error::VaultError;
use crate::hex::FileId;
use crate::keys::Keys;

/// The content of a sealed file, as a reader.
///
/// Each byte it gives was authenticated. Whether the file is whole is known at the end: a file that was cut gives its
/// true beginning and then an error of kind `InvalidData` (see [`VaultError::from_read`]), never a quiet end.
/// An error of the reader underneath passes through, and reading may be tried again.
pub struct SealedReader<R> {
    reader: R,
    file_id: FileId,
    blocks: Blocks,
    /// One block and one byte of the next: only that byte tells that a whole block was not the last.
    buffer: Zeroizing<Vec<u8>>,
    /// Bytes of sealed input in `buffer`.
    have: usize,
    /// The part of `buffer` with content not yet given out.
    content: std::ops::Range<usize>,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// More blocks follow; the byte is the first of the next one.
    Within(Option<u8>),
    Ended,
    /// Nothing comes out after block `0` failed, however often it is asked.
    Altered(u64),
}

impl<R: Read> SealedReader<R> {
    pub(crate) fn new(keys: &Keys, mut reader: R, expected: Option<FileId>) -> Result<Self, VaultError> {
        let header = Header::read(&mut reader)?;
        if let Some(expected) = expected.filter(|id| *id != header.file_id) {
            return Err(VaultError::Exchanged { expected, found: header.file_id });
        }
        Ok(Self {
            reader,
            file_id: header.file_id,
            blocks: Blocks::new(keys, &header),
            buffer: Zeroizing::new(vec![0; BLOCK + 1]),
            have: 0,
            content: 0..0,
            state: State::Within(None),
        })
    }

    /// The id in the header. True once the first byte of content came out.
    pub fn file_id(&self) -> FileId {
        self.file_id
    }

    /// The content of the next block, or nothing after the last.
    pub(crate) fn next_block(&mut self) -> Result<Option<&[u8]>, VaultError> {
        match self.state {
            State::Ended => return Ok(None),
            State::Altered(block) => return Err(VaultError::SealedAltered { block }),
            State::Within(first) => {
                if let Some(byte) = first {
                    self.buffer[0] = byte;
                    self.have = 1;
                    self.state = State::Within(None);
                }
            }
        }
        while self.have < self.buffer.len() {
            match self.reader.read(&mut self.buffer[self.have..]) {
                Ok(0) => break,
                Ok(n) => self.have += n,
                Err(e) if e.kind() == ErrorKind::Interrupted => (),
                Err(source) => return Err(VaultError::Read { source }),
            }
        }
        let last = self.have <= BLOCK;
        let end = self.have.min(BLOCK);
        let count = self.blocks.open(&mut self.buffer[..end], last).inspect_err(|_| {
            self.state = State::Altered(self.blocks.next);
        })?;
        self.state = if last { State::Ended } else { State::Within(Some(self.buffer[BLOCK])) };
        self.have = 0;
        Ok(Some(&self.buffer[COUNT..COUNT + count]))
    }
}

impl<R: Read> Read for SealedReader<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        // A block of nothing but padding has no content, and an empty read would look like the end.
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
