//! A bundle as one zip that is locked on its way to the disk: never in the clear there, not even unfinished. What is locked
//! cannot be gone back to, so the checksums that a zip states before the contents are computed in a pass before.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::Path;

use crate::Progress;
use crate::error::BundleError;
use crate::layout::{Layout, Plan};
use crate::output::{self, Source};
use crate::sink::{self, Sink};
use crate::write::{BundleWriter, WriteReport};
use crate::zip_writer::{Record, directory, dos_date};

/// An output with an end of its own.
pub trait Ending: Write {
    /// Ends it and syncs it to the disk.
    ///
    /// # Errors
    /// The disk fails.
    fn end(self: Box<Self>) -> io::Result<()>;
}

/// Puts a lock between the zip and the file.
pub type Locking<'a> = &'a mut dyn FnMut(File) -> io::Result<Box<dyn Ending>>;

/// Writes the zip of [`crate::write`], byte for byte, through a lock. Its progress counts the files twice.
///
/// # Errors
/// Those of [`crate::write`].
pub fn write_locked(
    plan: &Plan,
    source: &dyn Source,
    out: &Path,
    lock: Locking<'_>,
    progress: Progress<'_>,
) -> Result<WriteReport, BundleError> {
    let layout = Layout::new(plan).map_err(|fault| BundleError::Plan { fault })?;
    output::require_new(out)?;
    let files = layout.files.iter().fold(0_u64, |sum, record| sum.saturating_add(record.file.size));
    let crcs = checksums(&layout, source, &mut |done| progress(done, files.saturating_mul(2)))?;
    let create = |path: &Path| -> io::Result<Box<dyn Sink>> {
        let locked = lock(sink::create(path)?).inspect_err(|_| {
            // Nothing is in it yet.
            let _ = fs::remove_file(path);
        })?;
        Ok(Box::new(LockedZip::new(locked, plan.base(), dos_date(plan.made_on), crcs)))
    };
    let bytes = output::whole(out, create, |sink| {
        let mut again = |done: u64, total: u64| progress(files.saturating_add(done), files.saturating_add(total));
        let mut writer = BundleWriter::new(sink, &layout, plan, &mut again, out);
        writer.write_all(plan, &layout, source)?;
        Ok(writer.total())
    })?;
    Ok(WriteReport { path: out.to_owned(), counts: layout.counts, bytes })
}

fn checksums(
    layout: &Layout,
    source: &dyn Source,
    progress: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> Result<BTreeMap<String, u32>, BundleError> {
    let mut crcs = BTreeMap::new();
    let mut done = 0_u64;
    let mut chunk = vec![0; 1 << 18];
    for record in &layout.files {
        let unread = |source| BundleError::Read { file: record.file.id, source };
        let mut content = source.open(&record.file).map_err(unread)?;
        let mut crc = crc32fast::Hasher::new();
        loop {
            let n = match content.read(&mut chunk) {
                Ok(0) => break,
                Ok(n) => n,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => return Err(unread(e)),
            };
            crc.update(&chunk[..n]);
            done = done.saturating_add(n as u64);
            if progress(done).is_break() {
                return Err(BundleError::Cancelled);
            }
        }
        crcs.insert(record.path.clone(), crc.finalize());
    }
    Ok(crcs)
}

/// A zip that is written from front to back.
struct LockedZip {
    out: Option<Box<dyn Ending>>,
    base: String,
    date: u16,
    at: u64,
    records: Vec<Record>,
    /// Of the files of the case, by path. All else is small, and held until it is whole.
    crcs: BTreeMap<String, u32>,
    held: Option<Vec<u8>>,
    crc: crc32fast::Hasher,
}

impl LockedZip {
    fn new(out: Box<dyn Ending>, base: String, date: u16, crcs: BTreeMap<String, u32>) -> Self {
        let crc = crc32fast::Hasher::new();
        Self { out: Some(out), base, date, at: 0, records: Vec::new(), crcs, held: None, crc }
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len() as u64;
        self.out.as_mut().ok_or_else(ended)?.write_all(bytes)
    }

    fn header(&mut self) -> io::Result<()> {
        let header = self.records.last().ok_or_else(ended)?.local(self.date);
        self.put(&header)
    }
}

fn ended() -> io::Error {
    io::Error::other("no file was begun")
}

impl Sink for LockedZip {
    fn begin(&mut self, path: &str, size: u64) -> io::Result<()> {
        let known = self.crcs.get(path).copied();
        let name = format!("{}/{path}", self.base);
        self.records.push(Record { name, size, crc: known.unwrap_or_default(), offset: self.at });
        self.crc = crc32fast::Hasher::new();
        self.held = known.is_none().then(Vec::new);
        if known.is_some() { self.header() } else { Ok(()) }
    }

    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.crc.update(bytes);
        match &mut self.held {
            Some(held) => {
                held.extend_from_slice(bytes);
                Ok(())
            }
            None => self.put(bytes),
        }
    }

    fn end(&mut self) -> io::Result<()> {
        let crc = self.crc.clone().finalize();
        let record = self.records.last_mut().ok_or_else(ended)?;
        match self.held.take() {
            Some(held) => {
                record.crc = crc;
                self.header()?;
                self.put(&held)
            }
            None if record.crc == crc => Ok(()),
            None => Err(io::ErrorKind::InvalidData.into()),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        let mut out = self.out.take().ok_or_else(ended)?;
        directory(&self.records, self.date, self.at, &mut *out)?;
        out.end()
    }
}
