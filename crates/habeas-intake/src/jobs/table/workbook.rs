//! A workbook as a table: the sheet and the row are taken that hold the wanted columns.

use habeas_answer::{Caps, PlainSheet, plain_sheets};

/// Rows that may stand above the names of the columns: a title, a date, an empty line.
const ABOVE: usize = 20;

/// The names of the columns and the rows below them, each with its number.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) names: Vec<String>,
    pub(super) rows: Vec<(u32, Vec<String>)>,
}

/// `None` if the workbook cannot be read.
pub(super) fn columns(bytes: Vec<u8>, wanted: &[String]) -> Option<Columns> {
    let sheets = plain_sheets(bytes, Caps::default().cells)?;
    let found = |row: &[String]| row.iter().filter(|cell| wanted.contains(&cell.trim().to_lowercase())).count();
    // Of several that hold as many, the first: where no row has any of them, what is missing is said of the first sheet.
    let heads = sheets.iter().flat_map(|sheet| {
        let filled = sheet.rows.iter().enumerate().filter(|(_, row)| is_filled(row));
        filled.take(ABOVE).map(move |(at, row)| (sheet, at, found(row)))
    });
    let head = heads.reduce(|best, next| if next.2 > best.2 { next } else { best });
    Some(head.map(|(sheet, at, _)| below(sheet, at)).unwrap_or_default())
}

fn below(sheet: &PlainSheet, head: usize) -> Columns {
    let line = |at: usize| sheet.first_line.saturating_add(u32::try_from(at).unwrap_or(u32::MAX));
    let rows = sheet.rows.iter().enumerate().skip(head + 1).filter(|(_, row)| is_filled(row));
    Columns {
        names: sheet.rows.get(head).cloned().unwrap_or_default(),
        rows: rows.map(|(at, row)| (line(at), row.clone())).collect(),
    }
}

fn is_filled(row: &[String]) -> bool {
    row.iter().any(|cell| !cell.is_empty())
}
