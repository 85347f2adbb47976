//! The inside of a backup: records, one after the other. `BACKUP.md` has every byte.

use habeas_vault::{KeyFile, VaultError};
use serde::{Deserialize, Serialize};
use std::io::{self, ErrorKind, Read};

use crate::StoreError;

/// The version of backups this program writes; it reads this one and none later.
pub const BACKUP_VERSION: u16 = 1;

const MAGIC: &[u8; 8] = b"HBBACKUP";
/// A key file is never larger (`habeas-vault`).
const MAX_KEY_FILE: u32 = 64 * 1024;
const MAX_NAME: usize = 255;

pub(crate) const META: u8 = b'm';
pub(crate) const HEAD: u8 = b'h';
pub(crate) const DATABASE: u8 = b'd';
pub(crate) const FILE: u8 = b'f';
pub(crate) const END: u8 = b'e';

/// What a backup says about itself, in its first record.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Meta {
    pub(crate) vault_id: String,
    pub(crate) made_on: jiff::civil::Date,
    /// Events recorded, sealed files held.
    pub(crate) events: u64,
    pub(crate) files: u64,
}

/// What stands in the clear before the sealed part: what the file is, and the key file that opens it.
pub(crate) fn opening(key_file: &[u8]) -> Vec<u8> {
    let len = u32::try_from(key_file.len()).unwrap_or(u32::MAX);
    [MAGIC.as_slice(), &BACKUP_VERSION.to_be_bytes(), &len.to_be_bytes(), key_file].concat()
}

/// Reads that beginning. What follows in `reader` is the sealed part.
pub(crate) fn read_opening(reader: &mut impl Read) -> Result<(KeyFile, Vec<u8>), StoreError> {
    let mut head = [0; 14];
    exact(reader, &mut head)?;
    let Some(rest) = head.strip_prefix(MAGIC) else { return Err(StoreError::NotABackup) };
    let version = u16::from_be_bytes([rest[0], rest[1]]);
    if version > BACKUP_VERSION {
        return Err(StoreError::Newer { found: version.into(), known: BACKUP_VERSION.into() });
    }
    let len = u32::from_be_bytes([rest[2], rest[3], rest[4], rest[5]]);
    if version != BACKUP_VERSION || len > MAX_KEY_FILE {
        return Err(StoreError::NotABackup);
    }
    let mut bytes = vec![0; len as usize];
    exact(reader, &mut bytes)?;
    Ok((KeyFile::parse(&bytes)?, bytes))
}

fn exact(reader: &mut impl Read, out: &mut [u8]) -> Result<(), StoreError> {
    reader.read_exact(out).map_err(|source| match source.kind() {
        ErrorKind::UnexpectedEof => StoreError::NotABackup,
        _ => VaultError::Read { source }.into(),
    })
}

/// The beginning of a record.
pub(crate) fn record(kind: u8, name: &str, len: u64) -> Vec<u8> {
    let size = u16::try_from(name.len()).unwrap_or(u16::MAX);
    [&[kind], size.to_be_bytes().as_slice(), name.as_bytes(), &len.to_be_bytes()].concat()
}

/// Reads records one after the other from the content of the sealed part.
pub(crate) struct Records<R> {
    reader: R,
    /// Bytes of the record at hand that were not read yet.
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

    /// The next record; its content is read from `self`. Nothing after the last, which must be the end of everything.
    pub(crate) fn next(&mut self) -> Result<Option<Record>, StoreError> {
        if self.left > 0 {
            return Err(damaged("a record was not read to its end"));
        }
        let mut head = [0; 3];
        self.whole(&mut head)?;
        let size = usize::from(u16::from_be_bytes([head[1], head[2]]));
        if size > MAX_NAME {
            return Err(damaged("a name that is too long"));
        }
        let mut name = vec![0; size];
        self.whole(&mut name)?;
        let mut len = [0; 8];
        self.whole(&mut len)?;
        let name = String::from_utf8(name).map_err(|_| damaged("a name"))?;
        self.left = u64::from_be_bytes(len);
        match head[0] {
            END if self.left > 0 || self.reader.read(&mut [0]).map_err(from_read)? > 0 => {
                Err(damaged("something after the end"))
            }
            END => Ok(None),
            kind => Ok(Some(Record { kind, name, len: self.left })),
        }
    }

    /// The whole content of a small record.
    pub(crate) fn small(&mut self, record: &Record) -> Result<Vec<u8>, StoreError> {
        if record.len > 64 * 1024 {
            return Err(damaged("a record that is too long"));
        }
        let mut out = Vec::new();
        self.read_to_end(&mut out).map_err(from_read)?;
        Ok(out)
    }

    fn whole(&mut self, out: &mut [u8]) -> Result<(), StoreError> {
        self.reader.read_exact(out).map_err(|e| match e.kind() {
            ErrorKind::UnexpectedEof => damaged("it ends too early"),
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

pub(crate) fn damaged(detail: &str) -> StoreError {
    StoreError::BackupDamaged { detail: detail.to_owned() }
}
