//! What a shell hands in with every call: the day, the moment, the language, randomness, files, progress.

use habeas_intake::{Failure, Intake, Source, Watch};
use habeas_words::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::api::{FileIn, FileOut};
use crate::desk::web::Web;
use crate::error::read_error;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};

pub use crate::desk::progress::Progress;
pub use habeas_vault::Random;

/// A file opened for reading.
pub struct Input {
    /// The name without its folder.
    pub name: String,
    /// In bytes, where it is known beforehand.
    pub size: Option<u64>,
    pub reader: Box<dyn Read>,
}

impl Input {
    /// Opens a file on disk. A folder, which some systems open like a file, is refused here.
    ///
    /// # Errors
    /// The file is gone, unreadable, or a folder.
    pub fn open(path: &Path) -> Result<Self, ApiError> {
        let name = readable(path.file_name().unwrap_or(path.as_os_str()));
        let failed = |e: std::io::Error| read_error(e.kind(), &name);
        let file = File::open(path).map_err(failed)?;
        let meta = file.metadata().map_err(failed)?;
        if meta.is_dir() {
            return Err(read_error(std::io::ErrorKind::IsADirectory, &name));
        }
        // Pipes and devices have a length of 0 that says nothing.
        let size = meta.is_file().then_some(meta.len());
        Ok(Self { name, size, reader: Box::new(file) })
    }

    /// The bytes, and of a file that is longer than `most` one byte more than that: whoever asks refuses it.
    ///
    /// # Errors
    /// It cannot be read.
    pub(crate) fn bytes(&mut self, most: u64) -> Result<Vec<u8>, ApiError> {
        let mut bytes = Vec::new();
        let mut bounded = (&mut self.reader).take(most.saturating_add(1));
        bounded.read_to_end(&mut bytes).map_err(|e| read_error(e.kind(), &self.name))?;
        Ok(bytes)
    }
}

/// A name as text. Bytes that are no UTF-8, as a program leaves them that unpacks an archive of another system, stand in
/// their hexadecimal form (`\xFC`): the name can be read, and no byte of it is lost.
pub(crate) fn readable(name: &OsStr) -> String {
    name.as_encoded_bytes().utf8_chunks().fold(String::new(), |mut out, chunk| {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02X}");
        }
        out
    })
}

/// Files as the shell lets them be named. The window resolves handles only, the command line paths only, so that
/// page content can never name a path.
pub trait Files {
    /// # Errors
    /// The file is gone, unreadable, or not one the user chose.
    fn open(&self, file: &FileIn) -> Result<Input, ApiError>;
    /// Where a chosen file or folder is, for what cannot be read from front to back, such as a bundle.
    /// # Errors
    /// It is gone, or not one the user chose.
    fn locate(&self, file: &FileIn) -> Result<PathBuf, ApiError>;
    /// # Errors
    /// The place is not one the user chose.
    fn place(&self, out: &FileOut) -> Result<PathBuf, ApiError>;
    /// Whether a file that is there may be replaced. A native dialog has asked that already; a command line has not.
    fn may_replace(&self) -> bool;
}

/// What a shell hands in with a call.
pub struct Context<'a> {
    /// The civil day on which this happens, which may be rehearsed.
    pub today: Date,
    /// The moment of recording.
    pub now: Timestamp,
    /// The language of sentences.
    pub language: Language,
    pub random: &'a mut dyn Random,
    pub files: &'a dyn Files,
    pub progress: &'a dyn Progress,
    pub web: &'a dyn Web,
    /// Reads what comes from outside.
    pub intake: &'a dyn Intake,
}

impl Context<'_> {
    /// Reads bytes from outside, under the progress of the command.
    pub(crate) fn take_in<T, E>(
        &self,
        bytes: &[u8],
        read: impl FnOnce(&dyn Intake, &mut dyn Source, Watch<'_>) -> Result<T, Failure<E>>,
    ) -> Result<T, ApiError>
    where
        ApiError: From<Failure<E>>,
    {
        let total = Some(bytes.len() as u64);
        Ok(read(self.intake, &mut { bytes }, &|done| self.progress.at(done, total))?)
    }

    /// Random bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> Result<[u8; N], ApiError> {
        let mut out = [0; N];
        self.random.fill(&mut out).map_err(|e| ApiError::from(Reason::Internal { detail: Detail::text(&e) }))?;
        Ok(out)
    }
}
