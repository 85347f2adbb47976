//! How the cells of a table are divided: the character that gives the most rows of one width.

use csv::ReaderBuilder;
use std::collections::BTreeMap;

const DELIMITERS: &[u8] = b",;\t|";

/// How a text is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) delimiter: u8,
    /// How many bytes at the start only say what divides (`sep=;`).
    pub(super) skip: usize,
    /// How many of the rows have the usual width, in hundredths.
    even: usize,
    width: usize,
    rows: usize,
    /// How many bytes these rows take.
    bytes: usize,
}

/// The dialect of a text.
pub(super) fn of(text: &str) -> Dialect {
    let start = text.trim_start_matches('\u{feff}');
    let mark = text.len() - start.len();
    if let Some(rest) = start.strip_prefix("sep=").or_else(|| start.strip_prefix("SEP="))
        && let Some(delimiter) = rest.bytes().next().filter(u8::is_ascii)
    {
        let skip = mark + start.find('\n').map_or(start.len(), |end| end + 1);
        return Dialect { delimiter, skip, even: 100, width: 2, rows: 2, bytes: 0 };
    }
    let tried = DELIMITERS.iter().map(|delimiter| try_one(start, *delimiter, mark));
    let best =
        tried.max_by_key(|dialect| if dialect.width < 2 { 0 } else { dialect.even * 100 + dialect.width.min(99) });
    best.unwrap_or(Dialect { delimiter: b',', skip: mark, even: 0, width: 1, rows: 0, bytes: 0 })
}

fn try_one(text: &str, delimiter: u8, skip: usize) -> Dialect {
    let mut builder = ReaderBuilder::new();
    let mut reader = builder.has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut widths = Vec::new();
    let mut record = csv::ByteRecord::new();
    while widths.len() < 200 && matches!(reader.read_byte_record(&mut record), Ok(true)) {
        widths.push(record.len());
    }
    let bytes = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
    let width = usual_width(widths.iter().copied());
    let usual = widths.iter().filter(|other| **other == width).count();
    Dialect { delimiter, skip, even: usual * 100 / widths.len().max(1), width, rows: widths.len(), bytes }
}

/// The width of most rows; of two as frequent, the larger.
pub(super) fn usual_width(widths: impl Iterator<Item = usize>) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for width in widths {
        *counts.entry(width).or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(width, count)| (*count * if *width > 1 { 3 } else { 1 }, *width))
        .map_or(0, |(width, _)| width)
}

/// Does a text of no other kind look like a table? Prose has commas too, so this wants even rows of short cells.
pub(crate) fn looks_like(text: &str) -> bool {
    let dialect = of(text);
    let strict = if dialect.delimiter == b',' { dialect.width >= 3 } else { dialect.width >= 2 };
    let average = dialect.bytes / (dialect.rows * dialect.width).max(1);
    dialect.skip > 3 || (strict && dialect.rows >= 2 && dialect.even >= 80 && average < 60)
}
