//! Locks what is written, chunk by chunk.

use std::io::{self, Write};

use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit};
use zeroize::{Zeroize, Zeroizing};

use crate::error::AgeError;
use crate::key::Lock;
use crate::{CHUNK, NONCE, header, nonce};

/// A file that is being locked. [`Sealer::finish`] ends it; without that it is cut off, and every reader says so.
pub struct Sealer<W: Write> {
    out: W,
    cipher: ChaCha20Poly1305,
    number: u64,
    /// The chunk that is not full yet, or full and perhaps the last.
    held: Vec<u8>,
}

impl<W: Write> Sealer<W> {
    /// Writes the head. `random` fills bytes from a source that nobody can predict.
    ///
    /// # Errors
    /// The random source or the output fails.
    pub fn new(mut out: W, lock: &Lock, random: &mut dyn FnMut(&mut [u8]) -> io::Result<()>) -> Result<Self, AgeError> {
        let mut file_key = Zeroizing::new([0; 16]);
        let mut drawn = Zeroizing::new([0; 32]);
        let mut start = [0; NONCE];
        random(file_key.as_mut_slice())?;
        random(drawn.as_mut_slice())?;
        random(&mut start)?;
        out.write_all(&header::write(lock, &file_key, &drawn)?)?;
        out.write_all(&start)?;
        let key = header::payload_key(&file_key, &start)?;
        let cipher = ChaCha20Poly1305::new((&*key).into());
        Ok(Self { out, cipher, number: 0, held: Vec::with_capacity(CHUNK) })
    }

    /// Ends the file and gives the output back.
    ///
    /// # Errors
    /// The output fails.
    pub fn finish(mut self) -> io::Result<W> {
        self.seal(true)?;
        Ok(self.out)
    }

    fn seal(&mut self, last: bool) -> io::Result<()> {
        let nonce = nonce(self.number, last);
        let sealed = self.cipher.encrypt((&nonce).into(), self.held.as_slice()).map_err(io::Error::other)?;
        self.held.zeroize();
        self.number += 1;
        self.out.write_all(&sealed)
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.held.len() == CHUNK && !bytes.is_empty() {
            self.seal(false)?;
        }
        let n = bytes.len().min(CHUNK - self.held.len());
        self.held.extend_from_slice(&bytes[..n]);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
