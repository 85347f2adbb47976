//! The bytes of a file, and how much of them may still be read.

use std::io::{self, Read, Seek, SeekFrom};

use crate::caps::Caps;
use crate::reason::{About, Cap};

/// Bytes that can be read at any place.
pub trait Input: Read + Seek {}

impl<T: Read + Seek> Input for T {}

/// What a reading may still take.
#[derive(Debug, Clone)]
pub(crate) struct Left {
    pub(crate) caps: Caps,
    pub(crate) inflated: u64,
    pub(crate) entries: usize,
    pub(crate) depth: usize,
}

impl Left {
    pub(crate) fn new(caps: Caps) -> Self {
        Self { caps, inflated: caps.inflated, entries: caps.entries, depth: caps.depth }
    }

    /// One more entry.
    pub(crate) fn entry(&mut self) -> Result<(), About> {
        self.entries = self.entries.checked_sub(1).ok_or(About::from(Cap::Entries))?;
        Ok(())
    }

    /// All that comes out of a decompressor, at most `most` bytes. What is too much is refused, whatever was declared.
    pub(crate) fn inflate(&mut self, from: impl Read, most: u64) -> Result<Vec<u8>, Inflated> {
        let most = most.min(self.inflated);
        let mut out = Vec::new();
        let read = from.take(most + 1).read_to_end(&mut out);
        self.inflated = self.inflated.saturating_sub(out.len() as u64);
        match read {
            Err(e) => Err(Inflated::Broken(e, out)),
            Ok(_) if out.len() as u64 > most => Err(Inflated::TooLarge),
            Ok(_) => Ok(out),
        }
    }
}

/// Why something did not come out of its packing.
#[derive(Debug)]
pub(crate) enum Inflated {
    TooLarge,
    /// With what came before.
    Broken(io::Error, Vec<u8>),
}

/// How many bytes there are.
pub(crate) fn size(input: &mut dyn Input) -> io::Result<u64> {
    let end = input.seek(SeekFrom::End(0))?;
    input.rewind()?;
    Ok(end)
}

/// The first bytes.
pub(crate) fn head(input: &mut dyn Input, most: u64) -> io::Result<Vec<u8>> {
    input.rewind()?;
    let mut out = Vec::new();
    input.take(most).read_to_end(&mut out)?;
    input.rewind()?;
    Ok(out)
}
