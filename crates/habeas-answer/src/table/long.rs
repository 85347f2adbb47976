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
use crate::reason::About;
use crate::rows::Window;
use crate::text::encoding::{Hints, cell_of, decode, is_of_single_bytes};
use crate::text::mojibake::repaired;

/// A shorter table is read as a whole, in bytes.
const LONG: u64 = 4_000_000;
/// By what stands in so many bytes at its beginning it is found out how a table is written.
const SAMPLE: u64 = 512 * 1024;
/// Rows from one place that is remembered to the next.
const EVERY: u64 = 500;

/// Where the rows of a long table stand. It is small: eight bytes for five hundred rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableIndex {
    layout: Layout,
    /// Bytes before every five hundredth row.
    places: Vec<u64>,
    pub rows: u64,
}

impl TableIndex {
    /// Whether it can be one of a file of so many bytes. A row has one at least.
    #[must_use]
    pub fn is_of(&self, size: u64) -> bool {
        self.rows <= size
            && self.places.len() as u64 <= size / EVERY + 1
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
    let (index, rows) = pass(input, layout, wanted)?;
    // What was found out of its beginning stands beside the rows that are wanted.
    let table = index.layout.reading(rows).parts;
    let reading = Reading { parts: table, ..reading };
    Some(LongTable { rows: index.rows, reading, index: Some(index), counted: true })
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
    let first = records.iter().position(|(_, record)| width < 2 || record.cells.len() >= width.max(2))?;
    let head = is_head(&records.get(first)?.1);
    let (start, _) = records.get(first + usize::from(head))?;
    let repaired = reading.notes.iter().any(|note| matches!(note.about, About::TextRepaired { .. }));
    let layout = Layout {
        columns: table.columns.iter().map(|column| column.name.clone()).collect(),
        delimiter: dialect.delimiter,
        encoding: decoded.encoding,
        repaired,
        start: skip as u64 + start,
        width,
        head_line: table.head_line,
    };
    Some((layout, reading))
}

fn reader<R: Read>(from: R, delimiter: u8) -> Reader<R> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).buffer_capacity(256 * 1024).from_reader(from)
}

/// Goes through all rows once.
fn pass(input: &mut dyn Input, mut layout: Layout, wanted: Window) -> Option<(TableIndex, Vec<Vec<Cell>>)> {
    input.seek(SeekFrom::Start(layout.start)).ok()?;
    let mut reader = reader(input, layout.delimiter);
    let mut record = ByteRecord::new();
    let (mut places, mut rows, mut count, mut last) = (Vec::new(), Vec::new(), 0_u64, 0_u64);
    let mut widest = layout.columns.len();
    loop {
        let place = reader.position().byte();
        if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
            break;
        }
        if count.is_multiple_of(EVERY) {
            places.push(layout.start + place);
        }
        if wanted.holds(count) {
            rows.push(layout.row(&record));
        }
        count += 1;
        if layout.width < 2 || record.len() >= layout.width.max(2) {
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
    Some((TableIndex { layout, places, rows: all }, rows))
}

fn rows(input: &mut dyn Input, index: &TableIndex, wanted: Window) -> Option<Vec<Vec<Cell>>> {
    let count = index.rows.saturating_sub(wanted.from).min(wanted.count);
    if count == 0 {
        return Some(Vec::new());
    }
    let place = index.places.get(usize::try_from(wanted.from / EVERY).ok()?)?;
    input.seek(SeekFrom::Start(*place)).ok()?;
    let mut reader = reader(input, index.layout.delimiter);
    let mut record = ByteRecord::new();
    let mut rows = Vec::new();
    for number in 0..wanted.from % EVERY + count {
        if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
            break;
        }
        if number >= wanted.from % EVERY {
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
        Reading::of(Kind::Csv).with(Part::Table(Table {
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
mod tests {
    use super::*;
    use std::fmt::Write as _;
    use std::io::Cursor;

    /// So many rows behind some words, and more words behind them.
    fn table(rows: u64) -> Vec<u8> {
        let mut text = "\u{feff}Account of Zoë\n\nid;day;what\n".to_owned();
        for n in 0..rows {
            let what = if n % 7 == 0 { "\"two\nlines; été\"" } else { "a rather long line of words about it" };
            writeln!(text, "{n};2026-03-{:02};{what}", n % 28 + 1).unwrap();
        }
        text.push_str("\nEnd of it\n");
        text.into_bytes()
    }

    fn look(bytes: &[u8], far: &Far, from: u64, count: u64) -> Option<LongTable> {
        long_table(&mut Cursor::new(bytes), &Help::named("a.csv"), far, Window { from, count })
    }

    fn first_cells(found: &LongTable) -> Vec<String> {
        let Some(Part::Table(table)) = found.reading.parts.first() else { panic!("{found:?}") };
        table.rows.iter().map(|row| row[0].text.clone()).collect()
    }

    #[test]
    fn rows_are_read_from_the_place_before_them() {
        let rows = 120_000;
        let bytes = table(rows);
        let early = look(&bytes, &Far::Beginning, 0, 3).unwrap();
        assert!(!early.counted && early.rows > 1_000 && early.rows < rows);
        assert_eq!(first_cells(&early), ["0", "1", "2"]);
        let whole = look(&bytes, &Far::End, 90_001, 2).unwrap();
        assert_eq!((whole.rows, whole.counted), (rows, true), "the words at the end are no row");
        assert_eq!(first_cells(&whole), ["90001", "90002"]);
        let far = Far::By(whole.index.clone().unwrap());
        for from in [0, 1, 499, 500, 501, 90_001, rows - 1] {
            let found = look(&bytes, &far, from, 1).unwrap();
            assert_eq!(first_cells(&found), [from.to_string()]);
        }
        assert_eq!(first_cells(&look(&bytes, &far, rows - 1, 10).unwrap()).len(), 1);
        assert_eq!(first_cells(&look(&bytes, &far, rows, 10).unwrap()).len(), 0);
        let Some(Part::Table(table)) = whole.reading.parts.first() else { panic!() };
        assert_eq!(table.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>(), ["id", "day", "what"]);
        let seventh = look(&bytes, &far, 7, 1).unwrap();
        let Some(Part::Table(table)) = seventh.reading.parts.first() else { panic!() };
        assert_eq!(table.rows[0][2].text, "two\nlines; été");
        assert!(serde_json::to_string(&whole.index).unwrap().len() < 5_000);
    }

    #[test]
    fn what_is_short_or_no_table_is_read_as_a_whole() {
        assert!(look(&table(100), &Far::End, 0, 10).is_none());
        assert!(look("words and words\n".repeat(400_000).as_bytes(), &Far::End, 0, 10).is_none());
        let sixteen: Vec<u8> =
            String::from_utf8(table(60_000)).unwrap().encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(look(&sixteen, &Far::End, 0, 10).is_none(), "its bytes are no letters by themselves");
    }

    #[test]
    fn a_row_that_is_wider_than_the_others_widens_the_table() {
        let mut bytes = table(100_000);
        bytes.extend_from_slice(b"100000;2026-01-01;x;y;z\n");
        let found = look(&bytes, &Far::End, 0, 1).unwrap();
        let Some(Part::Table(table)) = found.reading.parts.first() else { panic!() };
        assert_eq!((table.columns.len(), table.rows[0].len()), (5, 5));
    }
}
