//! Workbooks: each sheet as a table, hidden ones too. Formulas are shown and never computed.

use calamine::{Data, Ods, Reader, SheetVisible, Xls, Xlsb, Xlsx};
use std::io::Cursor;

use crate::caps::Caps;
use crate::kind::Kind;
use crate::reading::{Cell, Column, Holds, Part, Reading, Table, Value};
use crate::reason::{About, Cap};
use crate::table;
use crate::when::{Order, When};

/// Reads a workbook of this kind.
pub(crate) fn read(bytes: Vec<u8>, kind: Kind, order: Order, caps: &Caps) -> Reading {
    let from = Cursor::new(bytes);
    let refused = |detail: String| Reading::of(kind).noted(About::Damaged { detail });
    match kind {
        Kind::Xlsx => {
            Xlsx::new(from).map_or_else(|e| refused(e.to_string()), |mut book| sheets(&mut book, kind, order, caps))
        }
        Kind::Xlsb => {
            Xlsb::new(from).map_or_else(|e| refused(e.to_string()), |mut book| sheets(&mut book, kind, order, caps))
        }
        Kind::Ods => {
            Ods::new(from).map_or_else(|e| refused(e.to_string()), |mut book| sheets(&mut book, kind, order, caps))
        }
        _ => Xls::new(from).map_or_else(|e| refused(e.to_string()), |mut book| sheets(&mut book, kind, order, caps)),
    }
}

fn sheets<R: Reader<Cursor<Vec<u8>>>>(book: &mut R, kind: Kind, order: Order, caps: &Caps) -> Reading
where
    R::Error: std::fmt::Display,
{
    let mut reading = Reading::of(kind);
    let mut left = caps.cells;
    let all: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    for (name, hidden) in all {
        let range = match book.worksheet_range(&name) {
            Ok(range) => range,
            Err(e) => {
                reading.note(About::Damaged { detail: e.to_string() });
                continue;
            }
        };
        let (height, width) = range.get_size();
        if height.saturating_mul(width) > left {
            reading.note(About::from(Cap::Cells));
        }
        if range.is_empty() {
            continue;
        }
        if hidden {
            reading.note(About::HiddenSheet { name: name.clone() });
        }
        let most = left / width.max(1);
        let mut rows: Vec<Vec<Cell>> = range.rows().take(most).map(|row| row.iter().map(cell).collect()).collect();
        left = left.saturating_sub(rows.len() * width);
        formulas(book, &name, range.start().unwrap_or((0, 0)), &mut rows, &mut reading);
        let mut table = in_table(name, hidden, rows);
        table::typed(&mut table, order).into_iter().for_each(|about| reading.note(about));
        reading.parts.push(Part::Table(table));
    }
    reading
}

fn cell(data: &Data) -> Cell {
    let text = match data {
        Data::Empty => String::new(),
        Data::DateTime(date) => {
            let when = table::of_serial(date.as_f64(), false).unwrap_or(When::None);
            return Cell { text: when.to_string(), value: Some(Value::When { when }) };
        }
        Data::Float(number) => number.to_string(),
        other => other.to_string(),
    };
    Cell::of(text)
}

/// A sheet as it stands, without looking for a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainSheet {
    /// The number of the first row, counted from 1 as programs of tables show it.
    pub first_line: u32,
    /// The text of each cell, a date as `2026-12-01`.
    pub rows: Vec<Vec<String>>,
}

/// The sheets of a workbook (`.xlsx`, `.xlsb`, `.xls`, `.ods`) that are not hidden, each with no more than `cells` cells;
/// `None` if it cannot be read as one.
#[must_use]
pub fn plain_sheets(bytes: Vec<u8>, cells: usize) -> Option<Vec<PlainSheet>> {
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes)).ok()?;
    let shown = |sheet: &&calamine::Sheet| sheet.visible == SheetVisible::Visible;
    let names: Vec<String> = book.sheets_metadata().iter().filter(shown).map(|sheet| sheet.name.clone()).collect();
    let ranges = names.iter().filter_map(|name| book.worksheet_range(name).ok());
    let plain = |range: calamine::Range<Data>| PlainSheet {
        first_line: range.start().map_or(0, |(row, _)| row).saturating_add(1),
        rows: range.rows().take(cells / range.width().max(1)).map(|row| row.iter().map(plain).collect()).collect(),
    };
    Some(ranges.map(plain).collect())
}

/// The text of a cell, trimmed; a day without its midnight.
fn plain(data: &Data) -> String {
    let text = match data {
        Data::DateTimeIso(text) => text.clone(),
        other => cell(other).text,
    };
    let day = text.strip_suffix("T00:00:00").or_else(|| text.strip_suffix(" 00:00:00")).unwrap_or(&text);
    day.trim().to_owned()
}

/// Where a formula has no value that was stored with it, the formula itself is shown.
fn formulas<R: Reader<Cursor<Vec<u8>>>>(
    book: &mut R,
    name: &str,
    start: (u32, u32),
    rows: &mut [Vec<Cell>],
    reading: &mut Reading,
) {
    let Ok(range) = book.worksheet_formula(name) else { return };
    let Some((top, left)) = range.start() else { return };
    for (row, column, formula) in range.used_cells() {
        let (row, column) = (row + top as usize, column + left as usize);
        let (Some(y), Some(x)) = (row.checked_sub(start.0 as usize), column.checked_sub(start.1 as usize)) else {
            continue;
        };
        let cell = rows.get_mut(y).and_then(|row| row.get_mut(x));
        if let Some(cell) = cell.filter(|cell| cell.text.is_empty() && !formula.is_empty()) {
            cell.text = format!("={formula}");
            if reading.notes.len() < 100 {
                reading.note(About::Formula { place: format!("{name}!{}:{}", row + 1, column + 1) });
            }
        }
    }
}

/// The first row that is full of words is the head; what stands above it are rows like others.
fn in_table(name: String, hidden: bool, mut rows: Vec<Vec<Cell>>) -> Table {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let filled = |row: &Vec<Cell>| row.iter().filter(|cell| !cell.text.is_empty()).count();
    let most = rows.iter().take(50).map(filled).max().unwrap_or(0);
    let at = rows.iter().take(20).position(|row| filled(row) == most).unwrap_or(0);
    let words = |row: &Vec<Cell>| row.iter().all(|cell| cell.value.is_none() && cell.text.parse::<f64>().is_err());
    let head =
        rows.get(at).filter(|row| words(row)).map(|row| row.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>());
    let has_head = head.is_some();
    let mut names = head.unwrap_or_default();
    while names.len() < width {
        names.push((names.len() + 1).to_string());
    }
    if has_head {
        rows.remove(at);
    }
    let columns = names.into_iter().map(|name| Column { name, holds: Holds::Text }).collect();
    Table { name, hidden, columns, rows, head_line: at as u64 + 1, delimiter: String::new(), encoding: String::new() }
}
