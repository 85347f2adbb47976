//! The file format of a backup, specified in `BACKUP.md`.

use habeas_vault::{KeyFile, VaultError};
use serde::{Deserialize, Serialize};
use std::io::{self, ErrorKind, Read};

use crate::StoreError;

/// The version of backups that this program writes, and the newest that it reads.
pub const BACKUP_VERSION: u16 = 1;

const MAGIC: &[u8; 8] = b"HBBACKUP";
/// A key file is never larger (`habeas-vault`).
const MAX_KEY_FILE: u32 = 64 * 1024;
const MAX_NAME: usize = 255;

pub(crate) const META: u8 = b'm';
pub(crate) const ANCHOR: u8 = b'h';
pub(crate) const DATABASE: u8 = b'd';
pub(crate) const FILE: u8 = b'f';
pub(crate) const END: u8 = b'e';

/// The first record of a backup, which describes it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Meta {
    pub(crate) vault_id: String,
    pub(crate) made_on: jiff::civil::Date,
    /// Number of events ever recorded.
    pub(crate) events: u64,
    /// Number of sealed files.
    pub(crate) files: u64,
}

/// The plaintext part before the sealed part: magic number, version, and the key file that opens it.
pub(crate) struct Preamble {
    pub(crate) key_file: KeyFile,
    /// The bytes of the key file.
    pub(crate) key_file_bytes: Vec<u8>,
}

pub(crate) fn preamble(key_file: &[u8]) -> Vec<u8> {
    let len = u32::try_from(key_file.len()).unwrap_or(u32::MAX);
    [MAGIC.as_slice(), &BACKUP_VERSION.to_be_bytes(), &len.to_be_bytes(), key_file].concat()
}

/// Reads the preamble. The sealed part follows in `reader`.
pub(crate) fn read_preamble(reader: &mut impl Read) -> Result<Preamble, StoreError> {
    let mut header = [0; 14];
    read_exact(reader, &mut header)?;
    let Some(rest) = header.strip_prefix(MAGIC) else { return Err(StoreError::NotABackup) };
    let version = u16::from_be_bytes([rest[0], rest[1]]);
    if version > BACKUP_VERSION {
        return Err(StoreError::Newer { found: version.into(), known: BACKUP_VERSION.into() });
    }
    let len = u32::from_be_bytes([rest[2], rest[3], rest[4], rest[5]]);
    if version != BACKUP_VERSION || len > MAX_KEY_FILE {
        return Err(StoreError::NotABackup);
    }
    let mut key_file_bytes = vec![0; len as usize];
    read_exact(reader, &mut key_file_bytes)?;
    Ok(Preamble { key_file: KeyFile::parse(&key_file_bytes)?, key_file_bytes })
}

fn read_exact(reader: &mut impl Read, out: &mut [u8]) -> Result<(), StoreError> {
    reader.read_exact(out).map_err(|source| match source.kind() {
        ErrorKind::UnexpectedEof => StoreError::NotABackup,
        _ => VaultError::Read { source }.into(),
    })
}

/// The header of a record.
pub(crate) fn record_header(kind: u8, name: &str, len: u64) -> Vec<u8> {
    let size = u16::try_from(name.len()).unwrap_or(u16::MAX);
    [&[kind], size.to_be_bytes().as_slice(), name.as_bytes(), &len.to_be_bytes()].concat()
}

/// Reads the records of the sealed part in order. As a reader, it returns the content of the current record.
pub(crate) struct Records<R> {
    reader: R,
    /// Unread bytes of the current record.
    left: u64,
}

pub(crate) struct Record {
    pub(crate) kind: u8,
    pub(crate) name: String,
    pub(crate) len: u64,
}

impl<R: Read> Records<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self { reader, left: 0 }
    }

    /// Advances to the next record. `None` after the end record, which nothing may follow.
    pub(crate) fn next(&mut self) -> Result<Option<Record>, StoreError> {
        if self.left > 0 {
            return Err(StoreError::backup_damaged("a record was not read to its end"));
        }
        let mut header = [0; 3];
        self.read_header(&mut header)?;
        let size = usize::from(u16::from_be_bytes([header[1], header[2]]));
        if size > MAX_NAME {
            return Err(StoreError::backup_damaged("a name that is too long"));
        }
        let mut name = vec![0; size];
        self.read_header(&mut name)?;
        let mut len = [0; 8];
        self.read_header(&mut len)?;
        let name = String::from_utf8(name).map_err(StoreError::backup_damaged_by)?;
        self.left = u64::from_be_bytes(len);
        match header[0] {
            END if self.left > 0 || self.reader.read(&mut [0]).map_err(from_read)? > 0 => {
                Err(StoreError::backup_damaged("something after the end"))
            }
            END => Ok(None),
            kind => Ok(Some(Record { kind, name, len: self.left })),
        }
    }

    /// The content of a small record.
    pub(crate) fn small(&mut self, record: &Record) -> Result<Vec<u8>, StoreError> {
        if record.len > 64 * 1024 {
            return Err(StoreError::backup_damaged("a record that is too long"));
        }
        let mut out = Vec::new();
        self.read_to_end(&mut out).map_err(from_read)?;
        Ok(out)
    }

    fn read_header(&mut self, out: &mut [u8]) -> Result<(), StoreError> {
        self.reader.read_exact(out).map_err(|e| match e.kind() {
            ErrorKind::UnexpectedEof => StoreError::backup_damaged("it ends too early"),
            _ => from_read(e),
        })
    }
}

impl<R: Read> Read for Records<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(out.len());
        let n = self.reader.read(&mut out[..most])?;
        if n == 0 && most > 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        self.left -= n as u64;
        Ok(n)
    }
}

fn from_read(error: io::Error) -> StoreError {
    VaultError::from_read(error).into()
}
