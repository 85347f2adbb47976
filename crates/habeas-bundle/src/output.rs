//! An output that is whole or not there, and the way of a file from the vault into it.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use habeas_case::facts::FileRef;
use habeas_case::ids::Hash;

use crate::Progress;
use crate::error::BundleError;
use crate::sink::{PartialOutput, Sink};

/// The source of file contents: the vault, which decrypts while reading and may fail midway.
pub trait Source {
    /// # Errors
    /// The file cannot be opened.
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>>;
}

/// Writes a new output as `<out>.partial`, which is renamed once everything is on the disk. On error nothing is left.
pub(crate) fn whole<T>(
    out: &Path,
    create: impl FnOnce(&Path) -> io::Result<Box<dyn Sink>>,
    write: impl FnOnce(Box<dyn Sink>) -> Result<T, BundleError>,
) -> Result<T, BundleError> {
    require_new(out)?;
    let mut name = OsString::from(out);
    name.push(".partial");
    let path = PathBuf::from(name);
    let sink = create(&path).map_err(|source| match source.kind() {
        ErrorKind::AlreadyExists => BundleError::UnfinishedExport { path: path.clone() },
        _ => failed(out, source),
    })?;
    // From here on the partial output is removed on error. The sink is dropped first: Windows cannot remove open files.
    let mut partial = PartialOutput::at(path);
    let written = write(sink)?;
    partial.publish(out).map_err(|source| match source.kind() {
        ErrorKind::AlreadyExists => BundleError::AlreadyExists { path: out.to_owned() },
        _ => failed(out, source),
    })?;
    Ok(written)
}

/// Nothing that is there is overwritten.
pub(crate) fn require_new(out: &Path) -> Result<(), BundleError> {
    if fs::symlink_metadata(out).is_ok() {
        return Err(BundleError::AlreadyExists { path: out.to_owned() });
    }
    Ok(())
}

pub(crate) fn failed(out: &Path, source: io::Error) -> BundleError {
    BundleError::Write { path: out.to_owned(), source }
}

/// How many bytes of how many are written, reported after each part.
pub(crate) struct Done<'a> {
    pub(crate) bytes: u64,
    pub(crate) total: u64,
    pub(crate) progress: Progress<'a>,
}

impl Done<'_> {
    pub(crate) fn add(&mut self, bytes: usize) -> Result<(), BundleError> {
        self.bytes += bytes as u64;
        if (self.progress)(self.bytes, self.total).is_break() { Err(BundleError::Cancelled) } else { Ok(()) }
    }
}

/// Streams a file into a sink. `sums` gets each part that was read. Returns the size, which [`compare`] holds against the
/// record.
pub(crate) fn stream(
    (sink, out): (&mut dyn Sink, &Path),
    path: &str,
    file: &FileRef,
    source: &dyn Source,
    sums: &mut dyn FnMut(&[u8]),
    done: &mut Done<'_>,
) -> Result<u64, BundleError> {
    let unread = |source| BundleError::Read { file: file.id, source };
    let mut content = source.open(file).map_err(unread)?;
    sink.begin(path, file.size).map_err(|e| failed(out, e))?;
    let mut size = 0_u64;
    let mut chunk = vec![0; 1 << 18];
    loop {
        let n = match content.read(&mut chunk) {
            Ok(0) => return Ok(size),
            Ok(n) => n,
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) => return Err(unread(e)),
        };
        sums(&chunk[..n]);
        size += n as u64;
        // Longer than recorded is already an error, and must not fill the disk.
        if size > file.size {
            return Ok(size);
        }
        sink.bytes(&chunk[..n]).map_err(|e| failed(out, e))?;
        done.add(n)?;
    }
}

/// Holds what was streamed against its record: what is altered is never handed on.
pub(crate) fn compare(file: &FileRef, found_size: u64, found: Hash) -> Result<(), BundleError> {
    if found_size == file.size && found == file.sha256 {
        return Ok(());
    }
    Err(BundleError::Altered { file: file.id, size: file.size, expected: file.sha256, found_size, found })
}
