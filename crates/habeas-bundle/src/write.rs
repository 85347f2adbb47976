//! Writes a bundle atomically.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use habeas_case::facts::FileRef;
use habeas_case::ids::Hash;
use sha2::{Digest, Sha256};

use crate::Progress;
use crate::bag::{self, Algorithm, Checksummer, Checksums};
use crate::error::BundleError;
use crate::layout::{Layout, Plan};
use crate::output::{self, Done, Source};
use crate::payload::{BUNDLE_INFO, Counts, EVENTS, FILES, TIMELINE};
use crate::sink::{FolderSink, Sink, ZipSink};
use crate::zip_writer::dos_date;

/// The result of writing a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteReport {
    pub path: PathBuf,
    pub counts: Counts,
    /// Bytes of the payload.
    pub bytes: u64,
}

/// Writes a bundle: a zip if the name ends in `.zip`, otherwise a folder.
///
/// The output is written to `<out>.partial` and renamed once everything is on the disk. On error nothing is left. Files are
/// streamed in constant memory.
///
/// # Errors
/// [`BundleError::AlreadyExists`], [`BundleError::UnfinishedExport`], [`BundleError::Plan`], [`BundleError::Read`],
/// [`BundleError::Altered`], [`BundleError::Write`], [`BundleError::Cancelled`].
pub fn write(plan: &Plan, source: &dyn Source, out: &Path, progress: Progress<'_>) -> Result<WriteReport, BundleError> {
    write_through(plan, source, out, progress, &mut |sink| sink)
}

/// [`write`] with a wrapper around the sink, which tests use to simulate failing disks.
fn write_through(
    plan: &Plan,
    source: &dyn Source,
    out: &Path,
    progress: Progress<'_>,
    wrap: &mut dyn FnMut(Box<dyn Sink>) -> Box<dyn Sink>,
) -> Result<WriteReport, BundleError> {
    let layout = Layout::new(plan).map_err(|fault| BundleError::Plan { fault })?;
    let create = |path: &Path| -> io::Result<Box<dyn Sink>> {
        if is_zip(out) {
            ZipSink::create(path, plan.base(), dos_date(plan.made_on)).map(|s| Box::new(s) as _)
        } else {
            FolderSink::create(path).map(|s| Box::new(s) as _)
        }
    };
    let bytes = output::whole(out, create, |sink| {
        let mut writer = BundleWriter::new(wrap(sink), &layout, plan, progress, out);
        writer.write_all(plan, &layout, source)?;
        Ok(writer.done.total)
    })?;
    Ok(WriteReport { path: out.to_owned(), counts: layout.counts, bytes })
}

/// Whether a bundle of this name is a zip.
pub(crate) fn is_zip(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("zip"))
}

/// The state of a bundle that is being written.
pub(crate) struct BundleWriter<'a> {
    sink: Box<dyn Sink>,
    out: &'a Path,
    /// Of the bytes of the payload.
    done: Done<'a>,
    pub(crate) payload: BTreeMap<String, Checksums>,
    tags: BTreeMap<String, Checksums>,
}

impl<'a> BundleWriter<'a> {
    pub(crate) fn new(
        sink: Box<dyn Sink>,
        layout: &Layout,
        plan: &Plan,
        progress: Progress<'a>,
        out: &'a Path,
    ) -> Self {
        let texts = [layout.info.len(), layout.events.len(), layout.listing.len(), plan.timeline.len()];
        let derived = plan.derived.files.iter().map(|file| file.content.len());
        let files = layout.files.iter().fold(0_u64, |sum, r| sum.saturating_add(r.file.size));
        let total = texts.into_iter().chain(derived).fold(files, |sum, n| sum.saturating_add(n as u64));
        Self::of_size(sink, total, progress, out)
    }

    /// `total`: the bytes of the payload.
    pub(crate) fn of_size(sink: Box<dyn Sink>, total: u64, progress: Progress<'a>, out: &'a Path) -> Self {
        let done = Done { bytes: 0, total, progress };
        Self { sink, out, done, payload: BTreeMap::new(), tags: BTreeMap::new() }
    }

    /// Bytes of the payload.
    pub(crate) fn total(&self) -> u64 {
        self.done.total
    }

    /// Writes all files in the order of a zip: the declaration, the records of the payload, the files by path, then the
    /// manifests, which depend on all others.
    pub(crate) fn write_all(&mut self, plan: &Plan, layout: &Layout, source: &dyn Source) -> Result<(), BundleError> {
        self.write_tag(bag::DECLARATION, bag::DECLARATION_TEXT.as_bytes())?;
        self.write_payload(BUNDLE_INFO, &layout.info)?;
        self.write_payload(EVENTS, &layout.events)?;
        self.write_payload(FILES, &layout.listing)?;
        self.write_payload(TIMELINE, plan.timeline.as_bytes())?;
        for file in layout.derived.iter().filter_map(|at| plan.derived.files.get(*at)) {
            self.write_payload(&file.path, &file.content)?;
        }
        for record in &layout.files {
            self.write_file(&record.path, &record.file, source)?;
        }
        for algorithm in Algorithm::ALL {
            self.write_tag(algorithm.manifest(), &bag::manifest(algorithm, &self.payload))?;
        }
        let identifier = format!("{}-{}", plan.base(), identifier(layout));
        let info = bag::info(plan.made_on, &plan.software, &identifier, self.done.total, self.payload.len());
        self.write_tag(bag::INFO, &info)?;
        self.finish()
    }

    /// The manifests of the tag files, which list all others, and the end of the output.
    pub(crate) fn finish(&mut self) -> Result<(), BundleError> {
        let manifests = Algorithm::ALL.map(|a| (a.tag_manifest(), bag::manifest(a, &self.tags)));
        for (name, text) in manifests {
            self.write_tag(name, &text)?;
        }
        self.sink.finish().map_err(|source| self.failed(source))
    }

    fn failed(&self, source: io::Error) -> BundleError {
        output::failed(self.out, source)
    }

    pub(crate) fn write_tag(&mut self, path: &str, text: &[u8]) -> Result<(), BundleError> {
        let sums = self.put(path, text)?;
        self.tags.insert(path.to_owned(), sums);
        Ok(())
    }

    pub(crate) fn write_payload(&mut self, path: &str, text: &[u8]) -> Result<(), BundleError> {
        let sums = self.put(path, text)?;
        self.payload.insert(path.to_owned(), sums);
        self.done.add(text.len())
    }

    fn put(&mut self, path: &str, text: &[u8]) -> Result<Checksums, BundleError> {
        let mut sums = Checksummer::default();
        sums.update(text);
        self.sink
            .begin(path, text.len() as u64)
            .and_then(|()| self.sink.bytes(text))
            .and_then(|()| self.sink.end())
            .map_err(|source| self.failed(source))?;
        Ok(sums.finish())
    }

    /// Streams one file and compares it with its record: a bundle never contains altered files.
    pub(crate) fn write_file(&mut self, path: &str, file: &FileRef, source: &dyn Source) -> Result<(), BundleError> {
        let Self { sink, out, done, .. } = self;
        let mut sums = Checksummer::default();
        let size = output::stream((&mut **sink, out), path, file, source, &mut |part| sums.update(part), done)?;
        let sums = sums.finish();
        output::compare(file, size, Hash(sums.sha256))?;
        self.sink.end().map_err(|e| self.failed(e))?;
        self.payload.insert(path.to_owned(), sums);
        Ok(())
    }
}

/// Distinguishes bundles of the same day.
fn identifier(layout: &Layout) -> String {
    let mut h = Sha256::new();
    h.update(&layout.events);
    h.update(&layout.listing);
    habeas_hex::encode(&h.finalize()[..8])
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
