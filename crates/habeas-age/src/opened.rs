//! A locked file as the bytes in it, read anywhere: only the chunks that are asked for are opened, and nothing is written.

use std::fmt;
use std::io;

use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit};
use zeroize::Zeroizing;

use crate::error::AgeError;
use crate::key::Key;
use crate::{CHUNK, NONCE, TAG, header, nonce};

const SEALED: u64 = (CHUNK + TAG) as u64;

/// Bytes by their place: a locked file on the disk.
pub trait At {
    fn size(&self) -> u64;

    /// Reads at most as many bytes as `out` has room for; none only at the end.
    ///
    /// # Errors
    /// The bytes cannot be read.
    fn read_at(&self, at: u64, out: &mut [u8]) -> io::Result<usize>;
}

/// A locked file with the key that opens it.
pub struct Opened<F> {
    file: F,
    cipher: ChaCha20Poly1305,
    /// Where the first chunk begins.
    start: u64,
    chunks: u64,
    size: u64,
}

impl<F> fmt::Debug for Opened<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened").field("size", &self.size).finish_non_exhaustive()
    }
}

impl<F: At> Opened<F> {
    /// Opens the head, and the last chunk: so a file that was cut off is told at once.
    ///
    /// # Errors
    /// [`AgeError`].
    pub fn new(file: F, key: &Key) -> Result<Self, AgeError> {
        let mut head = vec![0; header::LONGEST];
        let n = filled(&file, 0, &mut head)?;
        head.truncate(n);
        let (file_key, length) = header::open(&head, key)?;
        let cut = || AgeError::Damaged { what: "it is cut off" };
        let mut first = [0; NONCE];
        if filled(&file, length as u64, &mut first)? < NONCE {
            return Err(cut());
        }
        let start = (length + NONCE) as u64;
        let sealed = file.size().checked_sub(start).filter(|rest| *rest >= TAG as u64).ok_or_else(cut)?;
        let chunks = sealed.div_ceil(SEALED);
        let size = sealed.checked_sub(chunks * TAG as u64).ok_or_else(cut)?;
        // An empty last chunk is that of an empty file alone.
        if chunks > 1 && size <= (chunks - 1) * CHUNK as u64 {
            return Err(cut());
        }
        let key = header::payload_key(&file_key, &first)?;
        let opened = Self { file, cipher: ChaCha20Poly1305::new((&*key).into()), start, chunks, size };
        opened.chunk(chunks - 1).map_err(|e| if e.kind() == io::ErrorKind::InvalidData { cut() } else { e.into() })?;
        Ok(opened)
    }

    /// Bytes of the content.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Bytes of one chunk: whoever reads in order asks for as many.
    pub const CHUNK: usize = CHUNK;

    /// The content of the chunk with this number. It fails with [`io::ErrorKind::InvalidData`] if it was changed.
    ///
    /// # Errors
    /// It cannot be read, or was changed.
    pub fn chunk(&self, number: u64) -> io::Result<Zeroizing<Vec<u8>>> {
        let at = self.start + number * SEALED;
        let mut sealed = vec![0; usize::try_from(SEALED.min(self.file.size().saturating_sub(at))).unwrap_or(0)];
        let n = filled(&self.file, at, &mut sealed)?;
        let nonce = nonce(number, number + 1 == self.chunks);
        let opened = self.cipher.decrypt((&nonce).into(), &sealed[..n]);
        opened
            .map(Zeroizing::new)
            .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "the locked file was changed"))
    }
}

/// As many bytes as there are, up to the room in `out`.
fn filled(file: &impl At, at: u64, out: &mut [u8]) -> io::Result<usize> {
    let mut done = 0;
    while done < out.len() {
        match file.read_at(at + done as u64, &mut out[done..])? {
            0 => break,
            n => done += n,
        }
    }
    Ok(done)
}
