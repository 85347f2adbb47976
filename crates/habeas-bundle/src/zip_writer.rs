//! Writes a zip (APPNOTE 6.3.10): stored, names in UTF-8, one date for all entries, nothing optional. Names, sizes,
//! checksums and the date determine every byte. So a bundle has the same bytes in every version of the program, and a
//! reader can detect whether a zip is still as it was written.

use std::io::{self, Write};

use jiff::civil::Date;

/// Version 4.5, the first with 64-bit sizes, on Unix (3), for the attributes.
const MADE_BY: u16 = 3 << 8 | 45;
/// Names are in UTF-8.
const FLAGS: u16 = 1 << 11;
/// A regular file with mode 0644.
const ATTRIBUTES: u32 = 0o100_644 << 16;
/// Offset of the checksum in a local header.
pub(crate) const CRC_AT: u64 = 14;

/// One file in the zip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) crc: u32,
    /// Offset of its local header.
    pub(crate) offset: u64,
}

/// The maximum value indicates that the real one is in the extra field.
fn small(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn is_large(value: u64) -> bool {
    small(value) == u32::MAX
}

/// The DOS date. It can represent the years 1980 to 2107.
pub(crate) fn dos_date(on: Date) -> u16 {
    let year = u16::try_from(on.year().clamp(1980, 2107) - 1980).unwrap_or(0);
    let month = u16::try_from(on.month()).unwrap_or(1);
    let day = u16::try_from(on.day()).unwrap_or(1);
    year << 9 | month << 5 | day
}

impl Record {
    /// The part that both headers share: version needed, flags, method, time, date, checksum, sizes, name length.
    fn shared(&self, date: u16, zip64: bool) -> Vec<u8> {
        let mut h = Vec::with_capacity(64 + self.name.len());
        let needed: u16 = if zip64 { 45 } else { 20 };
        for field in [needed, FLAGS, 0, 0, date] {
            h.extend(field.to_le_bytes());
        }
        for field in [self.crc, small(self.size), small(self.size)] {
            h.extend(field.to_le_bytes());
        }
        // Names are far shorter than 64 KiB.
        h.extend((self.name.len() as u16).to_le_bytes());
        h
    }

    pub(crate) fn local(&self, date: u16) -> Vec<u8> {
        let large: Vec<u64> = if is_large(self.size) { vec![self.size, self.size] } else { Vec::new() };
        let mut h = b"PK\x03\x04".to_vec();
        h.extend(self.shared(date, !large.is_empty()));
        let extra = extra(&large);
        h.extend((extra.len() as u16).to_le_bytes());
        h.extend(self.name.as_bytes());
        h.extend(extra);
        h
    }

    fn central(&self, date: u16) -> Vec<u8> {
        let values = [self.size, self.size, self.offset];
        let large: Vec<u64> = values.into_iter().filter(|v| is_large(*v)).collect();
        let mut h = b"PK\x01\x02".to_vec();
        h.extend(MADE_BY.to_le_bytes());
        h.extend(self.shared(date, !large.is_empty()));
        let extra = extra(&large);
        // Length of the extra field; no comment, first disk, no inner attributes.
        for field in [extra.len() as u16, 0, 0, 0] {
            h.extend(field.to_le_bytes());
        }
        h.extend(ATTRIBUTES.to_le_bytes());
        h.extend(small(self.offset).to_le_bytes());
        h.extend(self.name.as_bytes());
        h.extend(extra);
        h
    }
}

/// The zip64 extra field with the values that do not fit in 32 bits.
fn extra(large: &[u64]) -> Vec<u8> {
    if large.is_empty() {
        return Vec::new();
    }
    let mut field = vec![1, 0];
    field.extend((8 * large.len() as u16).to_le_bytes());
    large.iter().for_each(|v| field.extend(v.to_le_bytes()));
    field
}

/// Writes the directory at the end of the zip. `start` is its offset.
pub(crate) fn directory(records: &[Record], date: u16, start: u64, out: &mut dyn Write) -> io::Result<()> {
    let mut size = 0;
    for record in records {
        let header = record.central(date);
        size += header.len() as u64;
        out.write_all(&header)?;
    }
    let count = records.len() as u64;
    let many = u16::try_from(count).unwrap_or(u16::MAX);
    let mut end = Vec::with_capacity(98);
    if many == u16::MAX || is_large(size) || is_large(start) {
        end.extend(b"PK\x06\x06");
        end.extend(44_u64.to_le_bytes());
        end.extend(MADE_BY.to_le_bytes());
        end.extend(45_u16.to_le_bytes());
        end.extend([0; 8]);
        for field in [count, count, size, start] {
            end.extend(field.to_le_bytes());
        }
        end.extend(b"PK\x06\x07");
        end.extend([0; 4]);
        end.extend((start + size).to_le_bytes());
        end.extend(1_u32.to_le_bytes());
    }
    end.extend(b"PK\x05\x06");
    for field in [0, 0, many, many] {
        end.extend(field.to_le_bytes());
    }
    end.extend(small(size).to_le_bytes());
    end.extend(small(start).to_le_bytes());
    end.extend([0; 2]);
    out.write_all(&end)
}
