//! The bytes of an answer for its reader: a sealed file of the vault, or a file that the person chose.

use habeas_answer::Order;
use habeas_case::facts::FileRef;
use habeas_case::file_refs::referenced_files;
use habeas_case::ids::FileId;
use habeas_intake::{Source, Wanted};
use habeas_vault::SealedAt;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use crate::api::{DateOrder, FileIn, ReadHints};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::reason::Bytes;
use crate::error::{ApiError, Reason, read_error};

/// A file with its name, to be read at any place.
pub(crate) struct Opened {
    /// The id of the stored file; empty for one that is not kept.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) bytes: Box<dyn Source>,
}

/// Bytes that come by a file's own means.
struct Seekable<R> {
    from: R,
    size: u64,
}

impl<R: Read + Seek> Source for Seekable<R> {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&mut self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.from.seek(SeekFrom::Start(offset))?;
        self.from.read_exact(out)
    }
}

impl Opened {
    /// Bytes that are in hand already.
    pub(crate) fn held(name: &str, bytes: Vec<u8>) -> Self {
        let size = bytes.len() as u64;
        let bytes = Box::new(Seekable { from: io::Cursor::new(bytes), size });
        Self { id: String::new(), name: name.to_owned(), bytes }
    }
}

/// Opens a stored file. Only what its reader asks for is decrypted.
pub(crate) fn open_stored(desk: &Desk, file: &FileRef) -> Result<Opened, ApiError> {
    let sealed: SealedAt<File> = desk.store()?.open_file_at(file.sha256)?;
    let bytes = Box::new(Seekable { size: sealed.size(), from: sealed });
    Ok(Opened { id: file.id.to_string(), name: file.name.clone(), bytes })
}

/// Opens a file that the person chose. What comes through a pipe is held as a whole, up to a bound.
pub(crate) fn open_chosen(cx: &Context<'_>, file: &FileIn) -> Result<Opened, ApiError> {
    const MOST: u64 = 64_000_000;
    let path = cx.files.locate(file)?;
    if path.metadata().is_ok_and(|found| found.is_file()) {
        return open_path(&path);
    }
    let mut input = cx.files.open(file)?;
    let bytes = input.bytes(MOST)?;
    if bytes.len() as u64 > MOST {
        return Err(Reason::PipeTooLong { cap: Bytes(MOST) }.at("files"));
    }
    Ok(Opened::held(&input.name, bytes))
}

/// Opens a file by its place.
pub(crate) fn open_path(path: &Path) -> Result<Opened, ApiError> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let failed = |e: io::Error| read_error(e.kind(), &name);
    let from = File::open(path).map_err(failed)?;
    let size = from.metadata().map_err(failed)?.len();
    Ok(Opened { id: String::new(), name, bytes: Box::new(Seekable { from, size }) })
}

/// A file that stands in some event, by its id or its beginning.
pub(crate) fn find(desk: &Desk, wanted: &str) -> Result<FileRef, ApiError> {
    let events = desk.store()?.events_of_kind("request")?;
    // A notice is named by every request to its company: one file, whoever names it.
    let files: BTreeMap<FileId, FileRef> = events.iter().flat_map(referenced_files).map(|f| (f.id, f)).collect();
    find::one(wanted, files.into_values(), |file| (file.id.to_string(), None))
}

/// The files that an id stands for: a file, or all that came back to a request.
pub(crate) fn find_all(desk: &Desk, wanted: &str) -> Result<Vec<FileRef>, ApiError> {
    let not_there = match find(desk, wanted) {
        Ok(file) => return Ok(vec![file]),
        Err(e) => e,
    };
    let Ok((_, state)) = find::request(desk, wanted) else { return Err(not_there) };
    let files = state.replies().filter_map(|step| step.details()).flat_map(|details| details.files.clone());
    let files: Vec<FileRef> = files.collect();
    if files.is_empty() { Err(ApiError::from(Reason::NoAnswerYet)) } else { Ok(files) }
}

/// What the reader is told of the file: the ending of its name, and what the person chose.
pub(crate) fn wanted(name: &str, hints: &ReadHints) -> Result<Wanted, ApiError> {
    let encoding = hints.encoding.as_deref().map(str::trim).filter(|encoding| !encoding.is_empty());
    if let Some(encoding) = encoding.filter(|encoding| !habeas_answer::is_encoding(encoding)) {
        return Err(Reason::UnknownEncoding { value: encoding.to_owned() }.at("encoding"));
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_owned());
    Ok(Wanted {
        ending: ending.filter(|ending| ending.len() <= 20),
        item: None,
        window: None,
        far: None,
        password: hints.password.clone(),
        encoding: encoding.map(str::to_owned),
        language: None,
        order: match hints.date_order {
            Some(DateOrder::DayFirst) => Order::DayFirst,
            Some(DateOrder::MonthFirst) => Order::MonthFirst,
            None => Order::Undecided,
        },
    })
}
