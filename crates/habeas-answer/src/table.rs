//! Tables as text, in whatever dialect: how cells are divided, where the table begins, what its columns hold.

mod columns;
mod dialect;
mod long;

use csv::ReaderBuilder;

use crate::caps::Caps;
use crate::kind::Kind;
use crate::reading::{Cell, Column, Holds, Part, Reading, Table};
use crate::reason::{About, Cap, Note};
use crate::text::encoding::Decoded;
use crate::text::mojibake::{Census, repaired};
use crate::when::Order;

pub(crate) use columns::{of_serial, typed};
pub(crate) use dialect::looks_like;
pub use long::{Far, LongTable, TableIndex, long_table};

/// A record and the line it begins in.
struct Record {
    line: u64,
    cells: Vec<String>,
}

/// Reads a text that is a table.
pub(crate) fn read(decoded: &Decoded, order: Order, caps: &Caps) -> Reading {
    let mut reading = Reading::of(Kind::Csv);
    let dialect = dialect::of(&decoded.text);
    let (records, cut) = records(&decoded.text, &dialect, caps.cells);
    if cut {
        reading.note(About::from(Cap::Cells));
    }
    let (mut records, notes) = inside(records);
    notes.into_iter().for_each(|note| reading.note(note));
    repair(&mut records, &mut reading);
    let head_line = records.first().map_or(1, |first| first.line);
    let width = records.iter().map(|record| record.cells.len()).max().unwrap_or(0);
    let head = head(&mut records, width);
    let rows: Vec<Vec<Cell>> = records.into_iter().map(|record| padded(record.cells, width)).collect();
    let mut table = Table {
        name: String::new(),
        hidden: false,
        columns: head.into_iter().map(|name| Column { name, holds: Holds::Text }).collect(),
        rows,
        head_line,
        delimiter: char::from(dialect.delimiter).to_string(),
        encoding: decoded.encoding.clone(),
    };
    typed(&mut table, order).into_iter().for_each(|about| reading.note(about));
    if table.rows.is_empty() {
        reading.note(About::EmptyList { name: String::new() });
    }
    reading.with(Part::Table(table))
}

fn padded(cells: Vec<String>, width: usize) -> Vec<Cell> {
    let mut row: Vec<Cell> = cells.into_iter().map(Cell::of).collect();
    row.resize(width, Cell::of(""));
    row
}

fn records(text: &str, dialect: &dialect::Dialect, cap: usize) -> (Vec<Record>, bool) {
    let body = text.get(dialect.skip..).unwrap_or_default();
    let skipped = text.get(..dialect.skip).unwrap_or_default().matches('\n').count() as u64;
    let mut builder = ReaderBuilder::new();
    let mut reader =
        builder.has_headers(false).flexible(true).delimiter(dialect.delimiter).from_reader(body.as_bytes());
    let (mut out, mut cells) = (Vec::new(), 0);
    let mut record = csv::StringRecord::new();
    while matches!(reader.read_record(&mut record), Ok(true)) {
        cells += record.len();
        if cells > cap {
            return (out, true);
        }
        let line = record.position().map_or(0, csv::Position::line) + skipped;
        // The position is that of the record before blank lines.
        let blank =
            body.lines().skip((line - skipped).saturating_sub(1) as usize).take_while(|line| line.trim().is_empty());
        let line = if out.len() < 100 { line + blank.count() as u64 } else { line };
        out.push(Record { line, cells: record.iter().map(|cell| cell.trim_matches('\u{feff}').to_owned()).collect() });
    }
    (out, false)
}

/// The records of the table, without lines of words above and below it.
fn inside(mut records: Vec<Record>) -> (Vec<Record>, Vec<Note>) {
    let mut notes = Vec::new();
    let mut note = |record: &Record| {
        let text = record.cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            notes.push(About::NoteBesideTable { text }.at(record.line));
        }
    };
    let width = dialect::usual_width(records.iter().take(500).map(|record| record.cells.len()));
    let in_table = |record: &Record| width < 2 || record.cells.len() >= width.max(2);
    let start = records.iter().position(in_table).unwrap_or(0);
    let end = records.iter().rposition(in_table).map_or(records.len(), |last| last + 1);
    // Many short rows at the end are rows; some are words about the table.
    let end = if records.len() - end > 5 { records.len() } else { end };
    records.iter().take(start).for_each(&mut note);
    records.iter().skip(end).for_each(&mut note);
    records.truncate(end);
    records.drain(..start.min(records.len()));
    (records, notes)
}

/// Cells that were read in the wrong encoding before.
fn repair(records: &mut [Record], reading: &mut Reading) {
    let mut census = Census::default();
    records.iter().flat_map(|record| &record.cells).for_each(|cell| census.count(cell));
    if !census.calls_for_repair() {
        return;
    }
    let mut count = 0;
    for cell in records.iter_mut().flat_map(|record| &mut record.cells) {
        if let Some(meant) = repaired(cell) {
            *cell = meant;
            count += 1;
        }
    }
    reading.note(About::TextRepaired { count });
}

/// Whether the first row is words, and so the names of the columns.
fn is_head(first: &Record) -> bool {
    let words = first.cells.iter().filter(|cell| !cell.is_empty());
    let value = |cell: &&String| columns::is_value(cell) || cell.contains('@');
    words.clone().count() * 2 > first.cells.len() && !words.clone().any(|cell| value(&cell))
}

/// The names of the columns: the first row, if it is words; else their numbers.
fn head(records: &mut Vec<Record>, width: usize) -> Vec<String> {
    let mut names = if records.first().is_some_and(is_head) { records.remove(0).cells } else { Vec::new() };
    let number = |names: &Vec<String>| (names.len() + 1).to_string();
    while names.len() < width {
        names.push(number(&names));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Value;

    pub(super) fn table(text: &str) -> (Table, Reading) {
        let decoded = Decoded { text: text.into(), encoding: "UTF-8".into(), guessed: false, lost: false };
        let reading = read(&decoded, Order::Undecided, &Caps::default());
        let Some(Part::Table(table)) = reading.parts.first().cloned() else { panic!("{reading:?}") };
        (table, reading)
    }

    fn names(table: &Table) -> Vec<&str> {
        table.columns.iter().map(|column| column.name.as_str()).collect()
    }

    #[test]
    fn dialects_are_found() {
        for (text, delimiter) in [
            ("sep=;\na;b\n1;2\n", ";"),
            ("a\tb\n1,5\t2\n3,5\t4\n", "\t"),
            ("a|b|c\n1|2|3\n", "|"),
            ("a,b\n\"x;y\",\"line\nbreak\"\n", ","),
        ] {
            let (table, _) = table(text);
            assert_eq!(table.delimiter, delimiter, "{text}");
            assert_eq!(names(&table)[..2], ["a", "b"], "{text}");
        }
    }

    #[test]
    fn words_above_and_below_a_table_are_notes() {
        let (table, reading) = table(
            "Account of Ana, made today\n\n\nDate,Title,Place\n2024-01-02,a,b\n2024-01-03,c,d\n\nEnd of report\n",
        );
        assert_eq!((names(&table), table.rows.len(), table.head_line), (vec!["Date", "Title", "Place"], 2, 4));
        let notes = reading.notes.iter().filter(|note| matches!(note.about, About::NoteBesideTable { .. })).count();
        assert_eq!(notes, 2, "{:?}", reading.notes);
    }

    #[test]
    fn a_table_without_a_head_has_numbers_for_names() {
        let (table, _) = table("1,2,3\n4,5,6\n");
        assert_eq!((names(&table), table.rows.len()), (vec!["1", "2", "3"], 2));
    }

    #[test]
    fn one_right_cell_forbids_the_repair() {
        let (found, _) = table("a,b\nMÃ¼ller,Łódź\ngröße,x\n");
        assert_eq!(found.rows[0][0].text, "MÃ¼ller");
        let (found, reading) = table("a,b\nMÃ¼ller,ZoÃ«\n");
        assert_eq!(found.rows[0][1].text, "Zoë");
        assert!(reading.says(&About::TextRepaired { count: 2 }));
    }

    #[test]
    fn a_head_alone_is_an_empty_list_and_not_an_error() {
        let (found, reading) = table("Date,IP Address,Device\n");
        assert_eq!((found.columns.len(), found.rows.len()), (3, 0));
        assert!(reading.says(&About::EmptyList { name: String::new() }));
    }

    #[test]
    fn numbers_keep_their_zeros_and_money_its_currency() {
        let (found, _) = table("Zip;Sum;Count\n01945;1.234,50 €;3\n99999;2,00 €;12\n");
        assert_eq!(found.columns[0].holds, Holds::Text);
        let money = Value::Money { number: "1234.50".into(), currency: "EUR".into() };
        assert_eq!(found.rows[0][1].value, Some(money));
        assert_eq!(found.columns[2].holds, Holds::Number);
    }
}
