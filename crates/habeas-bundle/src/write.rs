//! Writes a bundle: whole, or not at all.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use habeas_case::facts::FileRef;
use habeas_case::ids::{Hash, to_hex};
use sha2::{Digest, Sha256};

use crate::Progress;
use crate::bag::{self, Algorithm, Summing, Sums};
use crate::error::BundleError;
use crate::layout::{Layout, Plan};
use crate::payload::{ABOUT, Counts, EVENTS, FILES, TIMELINE};
use crate::sink::{FolderSink, Partial, Sink, ZipSink};
use crate::zip_out::dos_date;

/// Where the content of files comes from: the vault, which deciphers as it is read and may fail midway.
pub trait Source {
    /// # Errors
    /// Whatever keeps the file from being opened.
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>>;
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub path: PathBuf,
    pub counts: Counts,
    /// Bytes of the payload.
    pub bytes: u64,
}

/// Writes a bundle: one file where the name ends in `.zip`, else a folder.
///
/// The work is done beside the target under the name `<out>.partial` and gets its name only when all of it is on the
/// disk. On any error nothing is left. Files stream: memory does not grow with their size.
///
/// # Errors
/// [`BundleError::AlreadyThere`], [`BundleError::LeftOver`], [`BundleError::Plan`], [`BundleError::Read`],
/// [`BundleError::Altered`], [`BundleError::Write`], [`BundleError::Cancelled`].
pub fn write(plan: &Plan, source: &dyn Source, out: &Path, progress: Progress<'_>) -> Result<Written, BundleError> {
    write_through(plan, source, out, progress, &mut |sink| sink)
}

/// [`write`] with something put between the bundle and the disk. Tests put failing disks there.
fn write_through(
    plan: &Plan,
    source: &dyn Source,
    out: &Path,
    progress: Progress<'_>,
    between: &mut dyn FnMut(Box<dyn Sink>) -> Box<dyn Sink>,
) -> Result<Written, BundleError> {
    let layout = Layout::of(plan).map_err(|fault| BundleError::Plan { fault })?;
    if fs::symlink_metadata(out).is_ok() {
        return Err(BundleError::AlreadyThere { path: out.to_owned() });
    }
    let mut name = OsString::from(out);
    name.push(".partial");
    let path = PathBuf::from(name);
    let failed = |source: io::Error| BundleError::Write { path: out.to_owned(), source };

    let made: io::Result<Box<dyn Sink>> = if is_zip(out) {
        ZipSink::create(&path, plan.base(), dos_date(plan.made_on)).map(|s| Box::new(s) as _)
    } else {
        FolderSink::create(&path).map(|s| Box::new(s) as _)
    };
    let sink = made.map_err(|source| match source.kind() {
        ErrorKind::AlreadyExists => BundleError::LeftOver { path: path.clone() },
        _ => failed(source),
    })?;
    // From here on the partial is ours to remove. The sink goes first: Windows removes no open file.
    let mut partial = Partial::at(path);
    let bytes = {
        let sink = between(sink);
        let mut filling = Filling::new(sink, &layout, plan, progress, out);
        filling.fill(plan, &layout, source)?;
        filling.total
    };
    partial.publish(out).map_err(|source| match source.kind() {
        ErrorKind::AlreadyExists => BundleError::AlreadyThere { path: out.to_owned() },
        _ => failed(source),
    })?;
    Ok(Written { path: out.to_owned(), counts: layout.counts, bytes })
}

/// Whether a bundle of this name is one file.
pub(crate) fn is_zip(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("zip"))
}

/// A bundle while it is being written.
struct Filling<'a> {
    sink: Box<dyn Sink>,
    progress: Progress<'a>,
    out: &'a Path,
    done: u64,
    /// Bytes of the payload.
    total: u64,
    payload: BTreeMap<String, Sums>,
    tags: BTreeMap<String, Sums>,
}

impl<'a> Filling<'a> {
    fn new(sink: Box<dyn Sink>, layout: &Layout, plan: &Plan, progress: Progress<'a>, out: &'a Path) -> Self {
        let texts = [layout.about.len(), layout.events.len(), layout.listing.len(), plan.timeline.len()];
        let files = layout.files.iter().fold(0_u64, |sum, r| sum.saturating_add(r.file.size));
        let total = texts.into_iter().fold(files, |sum, n| sum.saturating_add(n as u64));
        Self { sink, progress, out, done: 0, total, payload: BTreeMap::new(), tags: BTreeMap::new() }
    }

    /// The order of entries in a zip: the declaration, what describes the payload, the files by path, then the
    /// manifests, which are known last.
    fn fill(&mut self, plan: &Plan, layout: &Layout, source: &dyn Source) -> Result<(), BundleError> {
        self.tag(bag::DECLARATION, bag::DECLARATION_TEXT.as_bytes())?;
        self.text(ABOUT, &layout.about)?;
        self.text(EVENTS, &layout.events)?;
        self.text(FILES, &layout.listing)?;
        self.text(TIMELINE, plan.timeline.as_bytes())?;
        for record in &layout.files {
            self.file(&record.path, &record.file, source)?;
        }
        for algorithm in Algorithm::ALL {
            self.tag(algorithm.manifest(), &bag::manifest(algorithm, &self.payload))?;
        }
        let identifier = format!("{}-{}", plan.base(), identifier(layout));
        let info = bag::info(plan.made_on, &plan.software, &identifier, self.total, self.payload.len());
        self.tag(bag::INFO, &info)?;
        let manifests = Algorithm::ALL.map(|a| (a.tag_manifest(), bag::manifest(a, &self.tags)));
        for (name, text) in manifests {
            self.tag(name, &text)?;
        }
        self.sink.finish().map_err(|source| self.failed(source))
    }

    fn failed(&self, source: io::Error) -> BundleError {
        BundleError::Write { path: self.out.to_owned(), source }
    }

    fn tag(&mut self, path: &str, text: &[u8]) -> Result<(), BundleError> {
        let sums = self.put(path, text)?;
        self.tags.insert(path.to_owned(), sums);
        Ok(())
    }

    fn text(&mut self, path: &str, text: &[u8]) -> Result<(), BundleError> {
        let sums = self.put(path, text)?;
        self.payload.insert(path.to_owned(), sums);
        self.step(text.len())
    }

    fn put(&mut self, path: &str, text: &[u8]) -> Result<Sums, BundleError> {
        let mut sums = Summing::default();
        sums.update(text);
        self.sink
            .begin(path, text.len() as u64)
            .and_then(|()| self.sink.bytes(text))
            .and_then(|()| self.sink.end())
            .map_err(|source| self.failed(source))?;
        Ok(sums.end())
    }

    /// Streams one file and holds it against what was recorded: a bundle is never quietly wrong.
    fn file(&mut self, path: &str, file: &FileRef, source: &dyn Source) -> Result<(), BundleError> {
        let unread = |source| BundleError::Read { file: file.id, source };
        let mut content = source.open(file).map_err(unread)?;
        self.sink.begin(path, file.size).map_err(|e| self.failed(e))?;
        let mut sums = Summing::default();
        let mut size = 0_u64;
        let mut chunk = vec![0; 1 << 18];
        loop {
            let n = match content.read(&mut chunk) {
                Ok(0) => break,
                Ok(n) => n,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(e) => return Err(unread(e)),
            };
            sums.update(&chunk[..n]);
            size += n as u64;
            // What is longer than recorded is wrong already, and must not fill the disk.
            if size > file.size {
                break;
            }
            self.sink.bytes(&chunk[..n]).map_err(|e| self.failed(e))?;
            self.step(n)?;
        }
        let sums = sums.end();
        let found = Hash(sums.sha256);
        if size != file.size || found != file.sha256 {
            let (expected, found_size) = (file.sha256, size);
            return Err(BundleError::Altered { file: file.id, size: file.size, expected, found_size, found });
        }
        self.sink.end().map_err(|e| self.failed(e))?;
        self.payload.insert(path.to_owned(), sums);
        Ok(())
    }

    fn step(&mut self, bytes: usize) -> Result<(), BundleError> {
        self.done += bytes as u64;
        if (self.progress)(self.done, self.total).is_break() { Err(BundleError::Cancelled) } else { Ok(()) }
    }
}

/// Tells two bundles of one day apart.
fn identifier(layout: &Layout) -> String {
    let mut h = Sha256::new();
    h.update(&layout.events);
    h.update(&layout.listing);
    to_hex(&h.finalize()[..8])
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
