//! Parts of a bundle's bytes: read by position, unpacked, compared with their record.

use std::io::{self, Read, Seek, SeekFrom};
use std::rc::Rc;

use habeas_case::facts::FileRef;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::place::Bytes;

/// A part of the bytes. Several can read the same independently.
#[derive(Debug, Clone)]
pub(crate) struct Slice<'a> {
    pub(crate) bytes: Rc<dyn Bytes + 'a>,
    pub(crate) at: u64,
    pub(crate) end: u64,
}

impl<'a> Slice<'a> {
    pub(crate) fn whole(bytes: &Rc<dyn Bytes + 'a>) -> Self {
        Self { bytes: Rc::clone(bytes), at: 0, end: bytes.size() }
    }
}

impl Read for Slice<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.end.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let wanted = out.len().min(left);
        if wanted == 0 {
            return Ok(0);
        }
        let n = self.bytes.read_at(self.at, &mut out[..wanted])?;
        self.at += n as u64;
        Ok(n)
    }
}

impl Seek for Slice<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.end.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// Where the content of a file lies in the bytes of its bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub at: u64,
    /// How many bytes it takes there.
    pub size: u64,
    /// Another program packed it smaller.
    pub deflated: bool,
}

impl Part {
    /// The content, truncated one byte after the stated size. The caller then detects a wrong size.
    pub(crate) fn open<'a>(&self, bytes: &Rc<dyn Bytes + 'a>, stated: u64) -> Box<dyn Read + 'a> {
        let packed = Slice { bytes: Rc::clone(bytes), at: self.at, end: self.at.saturating_add(self.size) };
        if self.deflated {
            Box::new(flate2::read::DeflateDecoder::new(packed).take(stated.saturating_add(1)))
        } else {
            Box::new(packed)
        }
    }

    /// The content of a file at a place that need not be true: reading fails with [`io::ErrorKind::InvalidData`] if its size
    /// or its hash is not the recorded one.
    pub fn read<'a>(&self, bytes: &Rc<dyn Bytes + 'a>, file: &FileRef) -> impl Read + 'a {
        VerifyingReader::new(self.open(bytes, file.size), file)
    }
}

/// Reads a file and compares it with its record.
pub(crate) struct VerifyingReader<'a> {
    content: Box<dyn Read + 'a>,
    file: FileRef,
    size: u64,
    sha256: Sha256,
    ended: bool,
}

impl<'a> VerifyingReader<'a> {
    pub(crate) fn new(content: Box<dyn Read + 'a>, file: &FileRef) -> Self {
        Self { content, file: file.clone(), size: 0, sha256: Sha256::new(), ended: false }
    }
}

impl Read for VerifyingReader<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.ended || out.is_empty() {
            return Ok(0);
        }
        let n = self.content.read(out)?;
        self.size += n as u64;
        self.sha256.update(&out[..n]);
        let wrong = if n > 0 {
            self.size > self.file.size
        } else {
            self.size != self.file.size || self.sha256.finalize_reset()[..] != self.file.sha256.0
        };
        if wrong {
            let message = format!("file {} is not the one that was recorded", self.file.id);
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        self.ended = n == 0;
        Ok(n)
    }
}
