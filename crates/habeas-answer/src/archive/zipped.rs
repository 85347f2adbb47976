//! Zip archives, zip64 and AES among them.

use std::io::{Read, SeekFrom};
use zip::read::{Config, OwnedZipFileEntry};
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;
use zip::{CompressionMethod, ZipReadOptions};

use super::{Extract, Listed, names};
use crate::input::{Inflated, Input, Left};
use crate::reading::Entry;
use crate::reason::{About, Cap};
use crate::text::encoding::cp437;

/// The entries of an archive as its directory has them: of two with one name, both.
pub(super) type Entries = Vec<OwnedZipFileEntry>;

/// Opens an archive and lists it.
pub(super) fn open<R: Input>(mut input: R, password: Option<&str>, left: &Left) -> Result<(Entries, R, Listed), About> {
    let mut directory = ZipIterable::try_new(&mut input, Config::default()).map_err(|e| reason(&e, ""))?;
    let mut listed = Listed { entries: Vec::new(), notes: Vec::new() };
    if directory.len() > left.entries {
        listed.notes.push(About::from(Cap::Entries));
    }
    let mut unique = names::Names::default();
    let mut found: Entries = Vec::new();
    for entry in directory.files().map_err(|e| reason(&e, ""))?.take(left.entries) {
        match entry {
            Ok(entry) => {
                let entry = OwnedZipFileEntry::from(entry);
                let (shown, note) = show(&entry, found.len(), &mut unique);
                listed.entries.push(shown);
                listed.notes.extend(note);
                found.push(entry);
            }
            Err(e) => listed.notes.push(reason(&e, "")),
        }
    }
    if overlap(&found) {
        listed.notes.push(About::Overlapping);
    }
    let locked: Vec<usize> = listed.entries.iter().filter(|entry| entry.locked).map(|entry| entry.number).collect();
    if let Some(first) = locked.first().and_then(|first| found.get(*first)) {
        listed.notes.extend(lock(&mut input, first, locked.len() as u64, password));
    }
    Ok((found, input, listed))
}

fn show(data: &OwnedZipFileEntry, number: usize, unique: &mut names::Names) -> (Entry, Option<About>) {
    let raw = data.name_raw();
    // Many programs write UTF-8 without saying so; other names are in the code page of the format's note D.
    let raw = std::str::from_utf8(raw).map_or_else(|_| cp437(raw), str::to_owned);
    let (name, refused) = match names::harmless(&raw) {
        Some(name) if data.is_symlink() => (name, Some(About::NotFollowed { name: names::shown(&raw) })),
        Some(name) => (name, None),
        None => (names::shown(&raw), Some(About::NameRefused { name: names::shown(&raw) })),
    };
    let name = unique.unique(name);
    let (size, folder, locked) = (data.size(), data.is_dir(), data.encrypted());
    (Entry { number, name, size, folder, locked, refused: refused.is_some() }, refused)
}

/// Do entries share bytes? An honest archive has each once.
fn overlap(entries: &Entries) -> bool {
    let mut places: Vec<(u64, u64)> = entries
        .iter()
        .map(|entry| (entry.header_start(), entry.header_start().saturating_add(entry.compressed_size())))
        .collect();
    places.sort_unstable();
    places.windows(2).any(|two| matches!(two, [(_, end), (start, _)] if start < end))
}

/// What a locked entry needs. The names can be read without the password.
fn lock<R: Input>(input: &mut R, first: &OwnedZipFileEntry, files: u64, password: Option<&str>) -> Option<About> {
    let Some(password) = password else {
        return Some(About::PasswordNeeded { method: method(input, first), files, names_hidden: false });
    };
    match first.as_ref().with_reader(input, ZipReadOptions::new().password(Some(password.as_bytes()))) {
        Err(ZipError::InvalidPassword) => Some(About::PasswordWrong { or_damaged: false }),
        _ => None,
    }
}

/// How an entry is locked.
fn method<R: Input>(input: &mut R, entry: &OwnedZipFileEntry) -> String {
    strength(input, entry).map_or_else(|| "ZipCrypto".to_owned(), |bits| format!("AES-{bits}"))
}

/// How long the key of AES is: in a field of the directory (0x9901).
fn strength<R: Input>(input: &mut R, entry: &OwnedZipFileEntry) -> Option<u32> {
    let mut head = [0; 46];
    input.seek(SeekFrom::Start(entry.central_header_start())).ok()?;
    input.read_exact(&mut head).ok()?;
    let length = |at: usize| Some(usize::from(u16::from_le_bytes(head.get(at..at + 2)?.try_into().ok()?)));
    let mut fields = vec![0; length(28)? + length(30)?];
    input.read_exact(&mut fields).ok()?;
    let mut rest = fields.get(length(28)?..)?;
    while let (Some(kind), Some(size)) = (rest.get(..2), rest.get(2..4)) {
        let size = usize::from(u16::from_le_bytes(size.try_into().ok()?));
        if kind == [0x01, 0x99] {
            return Some(match rest.get(8)? {
                1 => 128,
                2 => 192,
                _ => 256,
            });
        }
        rest = rest.get(4 + size..)?;
    }
    None
}

/// The bytes of one entry. How many there are is counted, not believed.
pub(super) fn extract<R: Input>(
    entries: &Entries,
    input: &mut R,
    number: usize,
    password: Option<&str>,
    left: &mut Left,
) -> Result<Extract, About> {
    let entry = entries.get(number).ok_or(About::NoSuchEntry { number: number as u64 })?;
    if entry.encrypted() && password.is_none() {
        return Err(About::PasswordNeeded { method: method(input, entry), files: 1, names_hidden: false });
    }
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let stored = entry.compression() == CompressionMethod::Stored;
    let options = ZipReadOptions::new().password(password.map(str::as_bytes));
    let from = entry.as_ref().with_reader(input, options).map_err(|e| reason(&e, &name))?;
    finish(from, stored, left)
}

/// Tells the bytes of one entry piece by piece.
pub(super) fn stream<R: Input>(
    entries: &Entries,
    input: &mut R,
    number: usize,
    (password, most): (Option<&str>, u64),
    tell: &mut dyn FnMut(&[u8]),
) -> Result<(), About> {
    let entry = entries.get(number).ok_or(About::NoSuchEntry { number: number as u64 })?;
    if entry.encrypted() && password.is_none() {
        return Err(About::PasswordNeeded { method: method(input, entry), files: 1, names_hidden: false });
    }
    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
    let options = ZipReadOptions::new().password(password.map(str::as_bytes));
    let from = entry.as_ref().with_reader(input, options).map_err(|e| reason(&e, &name))?;
    let mut from = from.take(most.saturating_add(1));
    let mut buffer = vec![0; 128 * 1024];
    let mut told = 0;
    loop {
        let read = from.read(&mut buffer).map_err(|e| About::Damaged { detail: e.to_string() })?;
        told += read as u64;
        if told > most {
            return Err(Cap::Inflated.into());
        }
        match buffer.get(..read) {
            Some(bytes) if read > 0 => tell(bytes),
            _ => return Ok(()),
        }
    }
}

fn finish(from: impl Read, stored: bool, left: &mut Left) -> Result<Extract, About> {
    let most = if stored { left.caps.whole } else { left.caps.whole.min(left.inflated) };
    match left.inflate(from, most) {
        Ok(bytes) => Ok(Extract { bytes, cut: None }),
        Err(Inflated::TooLarge) => Err(Cap::Inflated.into()),
        Err(Inflated::Broken(e, bytes)) => Ok(Extract { bytes, cut: Some(About::Damaged { detail: e.to_string() }) }),
    }
}

fn reason(error: &ZipError, name: &str) -> About {
    match error {
        ZipError::InvalidPassword => About::PasswordWrong { or_damaged: false },
        ZipError::CompressionMethodNotSupported(method) => {
            About::MethodNotRead { name: name.to_owned(), method: method.to_string() }
        }
        ZipError::UnsupportedArchive(what) if what.contains("ompression") => {
            About::MethodNotRead { name: name.to_owned(), method: (*what).to_owned() }
        }
        ZipError::InvalidArchive(what) if what.contains("EOCD") || what.contains("end of central") => About::CutShort,
        other => About::Damaged { detail: other.to_string() },
    }
}
