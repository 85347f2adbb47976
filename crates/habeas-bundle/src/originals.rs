//! The files of a case in one zip, byte for byte, with their checksums in the form that `sha256sum -c` reads. Unlike a bundle
//! it holds no events: it is for somebody who has to look at the files.

use std::fs;
use std::path::Path;

use habeas_case::facts::FileRef;
use habeas_case::ids::Hash;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::error::BundleError;
use crate::name::{MAX_NAME, safe};
use crate::output::{Done, Source};
use crate::sink::{Sink, ZipSink};
use crate::{Progress, output, zip_writer};

/// The list of checksums, beside the files.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// What goes into the zip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Originals {
    /// The folder in the zip that holds everything; made safe.
    pub folder: String,
    /// The date of all entries.
    pub made_on: Date,
    /// A text that lists the files for a reader: its name, made safe, and its content.
    pub index: (String, String),
    /// Each with its name in the zip, from [`numbered_name`].
    pub files: Vec<(String, FileRef)>,
}

/// The name of a file in the zip: its number, which no other has, and its own name, made safe for every file system.
///
/// ```
/// assert_eq!(habeas_bundle::numbered_name("E", 7, "../../a\u{202e}b\n.pdf"), "E07-ab_.pdf");
/// ```
pub fn numbered_name(prefix: &str, number: usize, name: &str) -> String {
    let numbered = format!("{prefix}{number:02}-");
    let room = MAX_NAME.saturating_sub(numbered.len());
    let own = safe(name, room);
    // The number stands before it, so nothing has to be put in front of a name that hides or is a device.
    let own = own.trim_start_matches(['_', '.', ' ']);
    format!("{numbered}{own}").trim_end_matches(['-', '.', ' ']).to_owned()
}

/// Writes the zip to a new file, whole or not at all; files are streamed in constant memory. Returns its size in bytes.
///
/// # Errors
/// [`BundleError::AlreadyExists`], [`BundleError::UnfinishedExport`], [`BundleError::Read`], [`BundleError::Altered`],
/// [`BundleError::Write`], [`BundleError::Cancelled`].
pub fn write_originals(
    originals: &Originals,
    source: &dyn Source,
    out: &Path,
    progress: Progress<'_>,
) -> Result<u64, BundleError> {
    let (folder, date) = (safe(&originals.folder, MAX_NAME), zip_writer::dos_date(originals.made_on));
    let create = |path: &Path| ZipSink::create(path, folder, date).map(|sink| Box::new(sink) as Box<dyn Sink>);
    let total = originals.files.iter().map(|(_, file)| file.size).sum();
    output::whole(out, create, |sink| {
        let done = Done { bytes: 0, total, progress };
        Writer { sink, out, done }.write_all(originals, source)
    })?;
    fs::metadata(out).map(|found| found.len()).map_err(|source| output::failed(out, source))
}

struct Writer<'a> {
    sink: Box<dyn Sink>,
    out: &'a Path,
    done: Done<'a>,
}

impl Writer<'_> {
    fn write_all(mut self, originals: &Originals, source: &dyn Source) -> Result<(), BundleError> {
        let (name, index) = &originals.index;
        let name = safe(name, MAX_NAME);
        let mut sums = String::new();
        let own = Hash(Sha256::digest(index.as_bytes()).into());
        let known = originals.files.iter().map(|(name, file)| (name, file.sha256));
        for (name, sha256) in known.chain([(&name, own)]) {
            // Two spaces: the name of a file that is read in binary or as text alike.
            sums.push_str(&format!("{sha256}  {name}\n"));
        }
        self.text(&name, index)?;
        self.text(CHECKSUMS, &sums)?;
        for (name, file) in &originals.files {
            self.file(name, file, source)?;
        }
        let finished = self.sink.finish();
        finished.map_err(|source| output::failed(self.out, source))
    }

    fn text(&mut self, name: &str, text: &str) -> Result<(), BundleError> {
        let bytes = text.as_bytes();
        let sink = &mut self.sink;
        let written = sink.begin(name, bytes.len() as u64).and_then(|()| sink.bytes(bytes)).and_then(|()| sink.end());
        written.map_err(|source| output::failed(self.out, source))
    }

    fn file(&mut self, name: &str, file: &FileRef, source: &dyn Source) -> Result<(), BundleError> {
        let Self { sink, out, done } = self;
        let mut digest = Sha256::new();
        let size = output::stream((&mut **sink, out), name, file, source, &mut |part| digest.update(part), done)?;
        output::compare(file, size, Hash(digest.finalize().into()))?;
        sink.end().map_err(|source| output::failed(out, source))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_case::ids::FileId;
    use proptest::prelude::*;
    use std::io::{self, Read};
    use std::ops::ControlFlow;

    struct Same(Vec<u8>);

    impl Source for Same {
        fn open(&self, _: &FileRef) -> io::Result<Box<dyn Read + '_>> {
            Ok(Box::new(self.0.as_slice()))
        }
    }

    fn file(name: &str, bytes: &[u8]) -> FileRef {
        let sha256 = Hash(Sha256::digest(bytes).into());
        FileRef {
            id: FileId([1; 16]),
            name: name.into(),
            media_type: "text/plain".into(),
            size: bytes.len() as u64,
            sha256,
        }
    }

    fn originals(recorded: FileRef) -> Originals {
        Originals {
            folder: "case".into(),
            made_on: jiff::civil::date(2026, 11, 30),
            index: ("index.txt".into(), "one file\n".into()),
            files: vec![(numbered_name("E", 1, &recorded.name), recorded)],
        }
    }

    #[test]
    fn the_same_case_gives_the_same_bytes_and_nothing_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("1.zip"), folder.path().join("2.zip"));
        let (case, source) = (originals(file("../a.txt", b"hello")), Same(b"hello".to_vec()));
        let write = |out: &Path| write_originals(&case, &source, out, &mut |_, _| ControlFlow::Continue(()));
        let size = write(&one).unwrap();
        write(&two).unwrap();
        let bytes = fs::read(&one).unwrap();
        assert_eq!((bytes.len() as u64, &bytes), (size, &fs::read(&two).unwrap()));
        assert!(matches!(write(&one), Err(BundleError::AlreadyExists { .. })));
    }

    #[test]
    fn what_is_altered_or_stopped_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("1.zip");
        let case = originals(file("a.txt", b"hello"));
        let altered = write_originals(&case, &Same(b"hallo".to_vec()), &out, &mut |_, _| ControlFlow::Continue(()));
        assert!(matches!(altered, Err(BundleError::Altered { .. })));
        let stopped = write_originals(&case, &Same(b"hello".to_vec()), &out, &mut |_, _| ControlFlow::Break(()));
        assert!(matches!(stopped, Err(BundleError::Cancelled)));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    proptest! {
        #[test]
        fn any_name_is_safe_and_short(name in any::<String>(), number in 1_usize..2_000) {
            let made = numbered_name("E", number, &name);
            prop_assert!(made.len() <= MAX_NAME && made.starts_with('E'), "{}", made);
            prop_assert!(!made.contains(['/', '\\', '\n', '\0']) && !made.ends_with(['.', ' ']), "{}", made);
            prop_assert!(!made.chars().any(char::is_control), "{}", made);
        }
    }
}
