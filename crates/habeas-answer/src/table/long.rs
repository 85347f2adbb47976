//! A table of any length, read where a person looks: one pass finds the places of its rows, then some of them are read from
//! the place before them. Nothing but the rows that are wanted is held.

use csv::{ByteRecord, Reader, ReaderBuilder};
use serde::{Deserialize, Serialize};
use std::io::{Read, SeekFrom};

use super::{Record, dialect, is_head};
use crate::input::{Input, size};
use crate::kind::Kind;
use crate::read::{Help, recognise};
use crate::reading::{Cell, Column, Holds, Part, Reading, Table};
use crate::reason::{About, Note};
use crate::rows::Window;
use crate::text::encoding::{Hints, cell_of, decode, is_of_single_bytes};
use crate::text::mojibake::repaired;

/// A shorter table is read as a whole, in bytes.
const LONG: u64 = 4_000_000;
/// By what stands in so many bytes at its beginning it is found out how a table is written.
const SAMPLE: u64 = 512 * 1024;
/// Rows from one place that is remembered to the next; twice as many each time that there are more places than these.
const EVERY: u64 = 500;
const PLACES: usize = 20_000;
/// Bytes and cells of a row, and bytes of the names of columns. A table that has more is read as a whole, which has its caps.
const ROW: u64 = 1_000_000;
const CELLS: usize = 16_384;
const NAMES: usize = 200_000;
/// Remarks on a table.
const NOTES: usize = 1_000;

/// Where the rows of a long table stand. It is small: eight bytes for five hundred rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableIndex {
    layout: Layout,
    /// Rows from one place to the next.
    every: u64,
    /// Bytes before the first of so many rows.
    places: Vec<u64>,
    pub rows: u64,
}

impl TableIndex {
    /// Whether it can be one of a file of so many bytes. A row has one at least.
    #[must_use]
    pub fn is_of(&self, size: u64) -> bool {
        let names: usize = self.layout.columns.iter().map(String::len).sum();
        self.rows <= size
            && self.layout.columns.len().max(self.layout.width) <= CELLS
            && names <= 2 * NAMES
            && self.layout.notes.len() <= NOTES
            && self.every >= EVERY
            && self.places.len() <= PLACES
            && self.places.len() as u64 <= size / self.every + 1
            && self.places.iter().all(|place| *place <= size)
    }
}

/// How a table is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Layout {
    columns: Vec<String>,
    delimiter: u8,
    encoding: String,
    /// Its cells were read in the wrong encoding before.
    repaired: bool,
    /// Bytes before the first row.
    start: u64,
    /// Cells that a row has at least; a shorter one beside the table is a remark.
    width: usize,
    head_line: u64,
    /// What was remarked when all of it was gone through, and its language.
    #[serde(default)]
    notes: Vec<Note>,
    #[serde(default)]
    language: Option<String>,
}

/// How far a long table is gone through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Far {
    /// Its beginning alone; how many rows follow is not known then.
    Beginning,
    /// To its end, once.
    End,
    /// Only to the rows that are wanted, by what was found before.
    By(TableIndex),
}

/// Some rows of a long table.
#[derive(Debug, Clone, PartialEq)]
pub struct LongTable {
    pub reading: Reading,
    /// How many rows there are; at the beginning alone, how many of them were seen.
    pub rows: u64,
    /// Where they stand, if it was found now.
    pub index: Option<TableIndex>,
    /// All rows were counted.
    pub counted: bool,
}

/// Some rows of a file, if it is a long table whose rows can be found by themselves.
pub fn long_table(input: &mut dyn Input, help: &Help, far: &Far, wanted: Window) -> Option<LongTable> {
    if let Far::By(index) = far {
        let rows = rows(input, index, wanted)?;
        return Some(LongTable { reading: index.layout.reading(rows), rows: index.rows, index: None, counted: true });
    }
    if size(input).ok()? < LONG || recognise(input, help.name.as_deref()) != Kind::Csv {
        return None;
    }
    input.rewind().ok()?;
    let mut sample = Vec::new();
    input.take(SAMPLE).read_to_end(&mut sample).ok()?;
    let (layout, mut reading) = layout(&sample, help)?;
    if *far == Far::Beginning {
        let seen = crate::rows::window(&mut reading, wanted);
        return Some(LongTable { reading, rows: seen.first().copied()?, index: None, counted: false });
    }
    // Who reads it may have chosen how; else letters that come late may tell that it is written otherwise.
    let mut chosen = help.encoding.is_some();
    let mut layout = layout;
    let (mut index, rows, lost) = loop {
        match pass(input, layout.clone(), wanted, chosen)? {
            Passed::Through { index, rows, lost } => break (index, rows, lost),
            Passed::WrittenOtherwise { place } => {
                layout.encoding = encoding_at(input, place, help)?;
                reading.note(About::EncodingGuessed { encoding: layout.encoding.clone() });
                chosen = true;
            }
        }
    };
    if lost {
        reading.note(About::LettersLost { encoding: index.layout.encoding.clone() });
    }
    // What was found out of it stands beside the rows, whenever some are wanted.
    (index.layout.notes, index.layout.language) = (reading.notes, reading.language);
    index.layout.notes.truncate(NOTES);
    let reading = index.layout.reading(rows);
    Some(LongTable { rows: index.rows, reading, index: Some(index), counted: true })
}

/// How the text from this place on is written.
fn encoding_at(input: &mut dyn Input, place: u64, help: &Help) -> Option<String> {
    input.seek(SeekFrom::Start(place)).ok()?;
    let mut sample = Vec::new();
    input.take(SAMPLE).read_to_end(&mut sample).ok()?;
    let decoded = decode(&sample, Hints { declared: None, language: help.language.as_deref() });
    is_of_single_bytes(&decoded.encoding).then_some(decoded.encoding)
}

fn layout(sample: &[u8], help: &Help) -> Option<(Layout, Reading)> {
    // A line that the sample cuts is no row of it.
    let sample = sample.get(..=sample.iter().rposition(|byte| *byte == b'\n')?)?;
    let decoded = decode(sample, Hints { declared: help.encoding.as_deref(), language: help.language.as_deref() });
    if !is_of_single_bytes(&decoded.encoding) {
        return None;
    }
    let mut reading = super::read(&decoded, help.order, &help.caps);
    if decoded.guessed {
        reading.note(About::EncodingGuessed { encoding: decoded.encoding.clone() });
    }
    let Some(Part::Table(table)) = reading.parts.first() else { return None };
    let dialect = dialect::of(&decoded.text);
    let mark = if sample.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let skip =
        if dialect.skip > 3 { mark + sample.get(mark..)?.iter().position(|byte| *byte == b'\n')? + 1 } else { mark };
    let mut records = Vec::new();
    let mut reader = reader(sample.get(skip..)?, dialect.delimiter);
    let mut record = ByteRecord::new();
    while records.len() < 500 {
        let place = reader.position().byte();
        if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
            break;
        }
        let cells = record.iter().map(|cell| cell_of(cell, &decoded.encoding)).collect();
        records.push((place, Record { line: 0, cells }));
    }
    let width = dialect::usual_width(records.iter().map(|(_, record)| record.cells.len()));
    // Lines of words are no table.
    if width < 2 {
        return None;
    }
    let first = records.iter().position(|(_, record)| record.cells.len() >= width)?;
    let head = is_head(&records.get(first)?.1);
    let (start, _) = records.get(first + usize::from(head))?;
    let repaired = reading.notes.iter().any(|note| matches!(note.about, About::TextRepaired { .. }));
    if table.columns.len() > CELLS || table.columns.iter().map(|column| column.name.len()).sum::<usize>() > NAMES {
        return None;
    }
    let layout = Layout {
        columns: table.columns.iter().map(|column| column.name.clone()).collect(),
        delimiter: dialect.delimiter,
        encoding: decoded.encoding,
        repaired,
        start: skip as u64 + start,
        width,
        head_line: table.head_line,
        notes: Vec::new(),
        language: None,
    };
    Some((layout, reading))
}

fn reader<R: Read>(from: R, delimiter: u8) -> Reader<R> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).buffer_capacity(256 * 1024).from_reader(from)
}

/// Lets so many bytes through at a time: a row without end is not held.
struct Rationed<'r, R> {
    from: R,
    left: &'r std::cell::Cell<u64>,
}

impl<R: Read> Read for Rationed<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.left.get() == 0 {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        let read = self.from.read(into)?;
        self.left.set(self.left.get().saturating_sub(read as u64));
        Ok(read)
    }
}

/// What came of going through all rows.
enum Passed {
    Through {
        index: TableIndex,
        rows: Vec<Vec<Cell>>,
        /// Bytes of it are no letters.
        lost: bool,
    },
    /// At the row that begins here stand the first letters beyond ASCII, and they are not of the encoding.
    WrittenOtherwise { place: u64 },
}

/// Keeps the place of one row of so many; where there are too many, of half of them.
fn remember(places: &mut Vec<u64>, every: &mut u64, row: u64, place: u64) {
    if !row.is_multiple_of(*every) {
        return;
    }
    if places.len() == PLACES {
        let mut kept = false;
        places.retain(|_| {
            kept = !kept;
            kept
        });
        *every *= 2;
    }
    places.push(place);
}

/// Goes through all rows once. None: it has a row that only the reader with its caps may take.
fn pass(input: &mut dyn Input, mut layout: Layout, wanted: Window, chosen: bool) -> Option<Passed> {
    input.seek(SeekFrom::Start(layout.start)).ok()?;
    let left = std::cell::Cell::new(ROW);
    let mut reader = reader(Rationed { from: input, left: &left }, layout.delimiter);
    let mut record = ByteRecord::new();
    let (mut places, mut rows, mut count, mut last) = (Vec::new(), Vec::new(), 0_u64, 0_u64);
    let (mut every, mut widest, mut lost) = (EVERY, layout.columns.len(), false);
    let mut plain = !chosen && layout.columns.iter().all(|name| name.is_ascii());
    loop {
        let place = layout.start + reader.position().byte();
        left.set(ROW);
        if !reader.read_byte_record(&mut record).ok()? {
            break;
        }
        if record.len() > CELLS || record.as_slice().len() as u64 > ROW {
            return None;
        }
        if layout.encoding == "UTF-8" && !record.as_slice().is_ascii() {
            let written_so = record.iter().all(|cell| std::str::from_utf8(cell).is_ok());
            if plain && !written_so {
                return Some(Passed::WrittenOtherwise { place });
            }
            (plain, lost) = (false, lost || !written_so);
        }
        remember(&mut places, &mut every, count, place);
        if wanted.holds(count) {
            rows.push(layout.row(&record));
        }
        count += 1;
        if record.len() >= layout.width {
            last = count;
        }
        widest = widest.max(record.len());
    }
    // Many short rows at the end are rows; some are words about the table.
    let all = if count - last > 5 { count } else { last };
    let wanted_here = all.saturating_sub(wanted.from).min(rows.len() as u64);
    rows.truncate(usize::try_from(wanted_here).unwrap_or(usize::MAX));
    while layout.columns.len() < widest {
        layout.columns.push((layout.columns.len() + 1).to_string());
    }
    rows.iter_mut().for_each(|row: &mut Vec<Cell>| row.resize(widest, Cell::of("")));
    Some(Passed::Through { index: TableIndex { layout, every, places, rows: all }, rows, lost })
}

fn rows(input: &mut dyn Input, index: &TableIndex, wanted: Window) -> Option<Vec<Vec<Cell>>> {
    let count = index.rows.saturating_sub(wanted.from).min(wanted.count);
    if count == 0 {
        return Some(Vec::new());
    }
    let place = index.places.get(usize::try_from(wanted.from / index.every.max(1)).ok()?)?;
    input.seek(SeekFrom::Start(*place)).ok()?;
    let mut reader = reader(input, index.layout.delimiter);
    let mut record = ByteRecord::new();
    let mut rows = Vec::new();
    let before = wanted.from % index.every.max(1);
    for number in 0..before + count {
        if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
            break;
        }
        if number >= before {
            rows.push(index.layout.row(&record));
        }
    }
    Some(rows)
}

impl Layout {
    fn row(&self, record: &ByteRecord) -> Vec<Cell> {
        let text = |cell: &[u8]| {
            let text = cell_of(cell, &self.encoding);
            if self.repaired { repaired(&text).unwrap_or(text) } else { text }
        };
        let mut row: Vec<Cell> = record.iter().map(|cell| Cell::of(text(cell))).collect();
        row.resize(self.columns.len().max(row.len()), Cell::of(""));
        row
    }

    fn reading(&self, rows: Vec<Vec<Cell>>) -> Reading {
        let beside = Reading { notes: self.notes.clone(), language: self.language.clone(), ..Reading::of(Kind::Csv) };
        beside.with(Part::Table(Table {
            name: String::new(),
            hidden: false,
            columns: self.columns.iter().map(|name| Column { name: name.clone(), holds: Holds::Text }).collect(),
            rows,
            head_line: self.head_line,
            delimiter: char::from(self.delimiter).to_string(),
            encoding: self.encoding.clone(),
        }))
    }
}

#[cfg(test)]
mod tests;
