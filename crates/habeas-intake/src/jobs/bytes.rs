//! The bytes behind the link, as a file that can be read at any place. They are asked for where they are needed: a large archive is listed by its end, and
//! one entry of it is read without the others.

use std::cell::{Cell, RefCell};
use std::io::{self, Read, Seek, SeekFrom};

use super::Link;
use crate::frame::MAX_BODY;

/// A first reach: what a list at the end of an archive takes. Reading on in one direction takes more at once.
const REACH: usize = 64 * 1024;

/// The link, shared by its input and what is answered meanwhile.
pub(super) struct Shared<'l> {
    link: RefCell<&'l mut dyn Link>,
    /// An error of the link is none of the file's.
    failed: Cell<Option<io::ErrorKind>>,
}

impl<'l> Shared<'l> {
    pub(super) fn new(link: &'l mut dyn Link) -> Self {
        Self { link: RefCell::new(link), failed: Cell::new(None) }
    }

    /// Does something with the link, and remembers if it failed.
    pub(super) fn with<T>(&self, act: impl FnOnce(&mut dyn Link) -> io::Result<T>) -> io::Result<T> {
        act(&mut **self.link.borrow_mut()).inspect_err(|e| self.failed.set(Some(e.kind())))
    }

    /// All bytes, or those from one place to another.
    pub(super) fn bytes(&self, from: u64, to: u64) -> Bytes<'_, 'l> {
        Bytes { shared: self, from, size: to - from, at: 0, buffer: Vec::new(), start: 0 }
    }

    pub(super) fn size(&self) -> u64 {
        self.link.borrow().size()
    }

    /// The first failure of the link.
    pub(super) fn end(self) -> io::Result<()> {
        self.failed.get().map_or(Ok(()), |kind| Err(kind.into()))
    }
}

/// Bytes behind the link.
pub(super) struct Bytes<'s, 'l> {
    shared: &'s Shared<'l>,
    from: u64,
    size: u64,
    at: u64,
    buffer: Vec<u8>,
    /// The place of the buffer's first byte.
    start: u64,
}

impl Bytes<'_, '_> {
    /// The bytes at hand from `at` on; more are asked for if there are none.
    fn here(&mut self) -> io::Result<&[u8]> {
        let end = self.start + self.buffer.len() as u64;
        if !(self.start..end).contains(&self.at) {
            let left = self.size.saturating_sub(self.at);
            let reach = if self.at == end && self.at > 0 { MAX_BODY } else { REACH };
            let count = usize::try_from(left).unwrap_or(usize::MAX).min(reach);
            self.start = self.at;
            let place = self.from + self.at;
            self.buffer = if count == 0 { Vec::new() } else { self.shared.with(|link| link.read(place, count))? };
        }
        let from = usize::try_from(self.at - self.start).map_err(io::Error::other)?;
        Ok(self.buffer.get(from..).unwrap_or_default())
    }
}

impl Read for Bytes<'_, '_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let here = self.here()?;
        let count = here.len().min(out.len());
        let (to, from) = (out.get_mut(..count), here.get(..count));
        to.zip(from).into_iter().for_each(|(to, from)| to.copy_from_slice(from));
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Bytes<'_, '_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
