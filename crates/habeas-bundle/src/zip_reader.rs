//! Reads the directory of an untrusted zip, and its entries by position. Nothing is unpacked to the disk.

use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;

use zip::CompressionMethod;
use zip::read::{Config, ZipFileEntry};
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

use crate::MAX_ENTRIES;
use crate::error::{BundleError, Refusal};
use crate::place::Bytes;
use crate::slice::{Part, Slice};
use crate::zip_writer::{Record, directory};

/// Above this size, an entry must not declare that it unpacks to more than [`BOMB_RATIO`] times its packed size.
const BOMB_SIZE: u64 = 100 << 20;
const BOMB_RATIO: u64 = 200;

/// One file of a zip.
#[derive(Debug, Clone)]
pub(crate) struct ZipEntry {
    pub(crate) record: Record,
    /// Its content.
    pub(crate) part: Part,
    pub(crate) link: bool,
}

/// The files of a zip, in the order of its directory. Folders have no entry.
///
/// # Errors
/// [`BundleError::NotABundle`] if it is not a zip, [`BundleError::BrokenZip`], [`BundleError::Refused`].
pub(crate) fn entries(path: &Path, bytes: &Rc<dyn Bytes + '_>) -> Result<Vec<ZipEntry>, BundleError> {
    let open = |source| BundleError::Open { path: path.to_owned(), source };
    let broken = |error: ZipError| match error {
        ZipError::Io(source) if source.kind() != io::ErrorKind::UnexpectedEof => open(source),
        source => BundleError::BrokenZip { path: path.to_owned(), source },
    };
    let refused = |reason| BundleError::Refused { path: path.to_owned(), reason };

    let mut magic = [0; 4];
    let whole = Slice::whole(bytes);
    if whole.clone().read_exact(&mut magic).is_err() || !magic.starts_with(b"PK") {
        return Err(BundleError::NotABundle { path: path.to_owned() });
    }
    let mut zip = ZipIterable::try_new(BufReader::new(whole.clone()), Config::default()).map_err(broken)?;
    // Checked before anything is collected: a directory may declare more entries than fit in memory.
    if zip.len() > MAX_ENTRIES {
        return Err(refused(Refusal::TooManyEntries { limit: MAX_ENTRIES }));
    }
    let mut found = Vec::new();
    let mut spans: Vec<(Span, String)> = Vec::new();
    for entry in zip.files().map_err(broken)? {
        let entry = entry.map_err(broken)?;
        let (read, span) = examine(&entry, &whole).map_err(|fault| match fault {
            ExamineError::Refused(reason) => refused(reason),
            ExamineError::Broken(source) => broken(ZipError::Io(source)),
        })?;
        spans.push((span, read.record.name.clone()));
        if !entry.is_dir() {
            found.push(read);
        }
    }
    spans.sort();
    // Entries that share bytes let 169 KB unpack to 125 GiB.
    if let Some([_, (_, name)]) = spans.array_windows().find(|[(first, _), (second, _)]| first.end > second.start) {
        return Err(refused(Refusal::Overlap { name: name.clone() }));
    }
    if !ends_with_its_directory(&whole).map_err(open)? {
        return Err(refused(Refusal::Trailing));
    }
    Ok(found)
}

/// Whether nothing follows the directory, not even a comment: no manifest would list it.
fn ends_with_its_directory(zip: &Slice<'_>) -> io::Result<bool> {
    const END: usize = 22;
    let mut end = [0; END];
    let mut from = zip.clone();
    from.seek(SeekFrom::Start(zip.end.saturating_sub(END as u64)))?;
    from.read_exact(&mut end)?;
    Ok(end.starts_with(b"PK\x05\x06") && end.ends_with(&[0, 0]))
}

enum ExamineError {
    Refused(Refusal),
    Broken(io::Error),
}

/// The bytes of an entry, including its header.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Span {
    start: u64,
    end: u64,
}

fn examine(entry: &ZipFileEntry<'_>, zip: &Slice<'_>) -> Result<(ZipEntry, Span), ExamineError> {
    // Names must be UTF-8 whether or not the flag is set: macOS writes UTF-8 without the flag.
    let raw = entry.name_raw();
    let shown = || String::from_utf8_lossy(raw).chars().take(200).collect::<String>();
    let name = match std::str::from_utf8(raw) {
        Ok(name) if is_inside(name) => name.to_owned(),
        _ => return Err(ExamineError::Refused(Refusal::UnsafeName { name: shown() })),
    };
    if entry.encrypted() {
        return Err(ExamineError::Refused(Refusal::Encrypted { name }));
    }
    let deflated = match entry.compression() {
        CompressionMethod::Stored => false,
        CompressionMethod::DEFLATE => true,
        _ => return Err(ExamineError::Refused(Refusal::UnknownMethod { name })),
    };
    let (size, packed) = (entry.size(), entry.compressed_size());
    if size > BOMB_SIZE && size / BOMB_RATIO > packed {
        return Err(ExamineError::Refused(Refusal::Bomb { name, size, packed }));
    }
    let offset = entry.header_start();
    let local = local_header(zip, offset).map_err(ExamineError::Broken)?;
    // Other programs may show the name of the local header, so it must be the same.
    if local.name != raw {
        return Err(ExamineError::Refused(Refusal::UnsafeName { name }));
    }
    // They may also show its date, and check its checksum.
    let central = central_fields(zip, entry.central_header_start()).map_err(ExamineError::Broken)?;
    if !local.fields.agree_with(&central) {
        return Err(ExamineError::Refused(Refusal::HeadersDiffer { name }));
    }
    let at = local.end;
    let end = at.checked_add(packed).filter(|e| *e <= zip.end);
    let Some(end) = end.filter(|_| deflated || packed == size) else {
        return Err(ExamineError::Broken(io::ErrorKind::UnexpectedEof.into()));
    };
    let record = Record { name, size, crc: entry.crc32(), offset };
    Ok((
        ZipEntry { record, part: Part { at, size: packed, deflated }, link: entry.is_symlink() },
        Span { start: offset, end },
    ))
}

/// Relative, with `/`, and without empty, `.` or `..` steps.
pub(crate) fn is_inside(path: &str) -> bool {
    let path = path.strip_suffix('/').unwrap_or(path);
    !path.contains(['\\', '\0']) && !path.split('/').any(|step| matches!(step, "" | "." | ".."))
}

struct LocalHeader {
    fields: Fields,
    name: Vec<u8>,
    end: u64,
}

/// What a local header and its entry in the directory both say: flags, method, time, date; checksum; the two sizes.
struct Fields {
    described: [u8; 8],
    crc: u32,
    sizes: [u32; 2],
}

impl Fields {
    fn read(bytes: &[u8; 20]) -> Self {
        let long = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let mut described = [0; 8];
        described.copy_from_slice(&bytes[..8]);
        Self { described, crc: long(8), sizes: [long(12), long(16)] }
    }

    /// A writer that streams states checksum and sizes after the content, and zeros here. The greatest size stands for one
    /// that is in an extra field.
    fn agree_with(&self, central: &Self) -> bool {
        const AFTERWARDS: u8 = 1 << 3;
        let afterwards = self.described[0] & AFTERWARDS != 0;
        let same = |local: u32, central: u32| local == central || afterwards && local == 0;
        self.described == central.described
            && same(self.crc, central.crc)
            && self.sizes.iter().zip(central.sizes).all(|(l, c)| same(*l, c) || *l == u32::MAX)
    }
}

fn central_fields(zip: &Slice<'_>, offset: u64) -> io::Result<Fields> {
    let mut from = zip.clone();
    from.seek(SeekFrom::Start(offset))?;
    let (mut start, mut fields) = ([0; 8], [0; 20]);
    from.read_exact(&mut start)?;
    from.read_exact(&mut fields)?;
    if start.starts_with(b"PK\x01\x02") { Ok(Fields::read(&fields)) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

fn local_header(zip: &Slice<'_>, offset: u64) -> io::Result<LocalHeader> {
    let mut from = zip.clone();
    from.seek(SeekFrom::Start(offset))?;
    let mut fixed = [0; 30];
    from.read_exact(&mut fixed)?;
    if !fixed.starts_with(b"PK\x03\x04") {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let short = |at: usize| u16::from_le_bytes([fixed[at], fixed[at + 1]]);
    let mut name = vec![0; usize::from(short(26))];
    from.read_exact(&mut name)?;
    let mut fields = [0; 20];
    fields.copy_from_slice(&fixed[6..26]);
    Ok(LocalHeader { fields: Fields::read(&fields), name, end: from.at.saturating_add(u64::from(short(28))) })
}

/// Whether every byte of the zip outside the contents is what this program writes.
pub(crate) fn is_as_written(bytes: &Rc<dyn Bytes + '_>, entries: &[ZipEntry], date: u16) -> io::Result<bool> {
    let mut from = BufReader::new(Slice::whole(bytes));
    let mut at = 0;
    let same = |from: &mut BufReader<Slice<'_>>, expected: &[u8]| -> io::Result<bool> {
        let mut found = vec![0; expected.len()];
        match from.read_exact(&mut found) {
            Ok(()) => Ok(found == expected),
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
            Err(e) => Err(e),
        }
    };
    for entry in entries {
        let header = entry.record.local(date);
        if entry.part.deflated || entry.record.offset != at || !same(&mut from, &header)? {
            return Ok(false);
        }
        at += header.len() as u64 + entry.record.size;
        from.seek(SeekFrom::Start(at))?;
    }
    let records: Vec<Record> = entries.iter().map(|e| e.record.clone()).collect();
    let mut end = Vec::new();
    directory(&records, date, at, &mut end)?;
    Ok(same(&mut from, &end)? && from.read(&mut [0])? == 0)
}
