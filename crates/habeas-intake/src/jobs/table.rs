//! A table as people have it. Spreadsheets write CSV with commas, semicolons or tabs by the country they are set to, in
//! UTF-8, UTF-16 or Windows-1252, and some say the separator in a first line (`sep=;`). A workbook is read by its sheets.
//!
//! What is told is bytes and not a document, for a table may have a million rows: each row is its length without these four
//! bytes, the line it begins on, and its values, each with its length; all lengths are `u32`, big-endian. The first row, of
//! line 0, is the word that shows a guessed encoding, or nothing; the second the names of the columns.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use std::io;

mod workbook;

use super::{Link, all, send_json};
use crate::frame::{Kind, MAX_BODY};
use workbook::Columns;

/// Why a table is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TableRefusal {
    #[error("it is a workbook that cannot be read: locked, damaged or of another program")]
    Workbook,
    #[error("{detail}")]
    Broken { detail: String },
}

/// Of the separators, the one is taken that finds most of the `wanted` columns in the first row.
pub(super) fn run(link: &mut dyn Link, wanted: &[String]) -> io::Result<()> {
    let bytes = all(link)?;
    if is_workbook(&bytes) {
        return match workbook::columns(bytes, wanted) {
            Some(columns) => send_columns(link, columns),
            None => send_json(link, Kind::Refused, &TableRefusal::Workbook),
        };
    }
    let table = CsvTable::new(&bytes, wanted);
    drop(bytes);
    match send_csv(link, &table) {
        Err(error) if matches!(error.kind(), csv::ErrorKind::Io(_)) => Err(error.into()),
        Err(error) => send_json(link, Kind::Refused, &TableRefusal::Broken { detail: error.to_string() }),
        Ok(()) => Ok(()),
    }
}

fn send_csv(link: &mut dyn Link, table: &CsvTable) -> Result<(), csv::Error> {
    let mut reader = table.reader();
    let mut rows = Rows { link, held: Vec::new() };
    rows.add(0, table.guessed.as_deref().into_iter())?;
    rows.add(0, reader.headers()?.iter())?;
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record)? {
        let line = record.position().map_or(0, |place| table.line(place.line()));
        rows.add(line, record.iter())?;
    }
    Ok(rows.done()?)
}

fn send_columns(link: &mut dyn Link, columns: Columns) -> io::Result<()> {
    let mut rows = Rows { link, held: Vec::new() };
    rows.add(0, None.into_iter())?;
    rows.add(0, columns.names.iter().map(String::as_str))?;
    for (line, values) in columns.rows {
        rows.add(line, values.iter().map(String::as_str))?;
    }
    rows.done()
}

/// Rows on their way to the app, some at a time.
struct Rows<'l> {
    link: &'l mut dyn Link,
    held: Vec<u8>,
}

impl Rows<'_> {
    fn add<'v>(&mut self, line: u32, values: impl Iterator<Item = &'v str>) -> io::Result<()> {
        add(&mut self.held, line, values);
        if self.held.len() >= MAX_BODY / 2 {
            self.link.send(Kind::Record, &self.held)?;
            self.held.clear();
        }
        Ok(())
    }

    fn done(self) -> io::Result<()> {
        if self.held.is_empty() { Ok(()) } else { self.link.send(Kind::Record, &self.held) }
    }
}

fn add<'v>(held: &mut Vec<u8>, line: u32, values: impl Iterator<Item = &'v str>) {
    let start = held.len();
    held.extend([0; 4]);
    held.extend(line.to_be_bytes());
    for value in values {
        // The text of a table is shorter than 4 GiB.
        held.extend((value.len() as u32).to_be_bytes());
        held.extend(value.as_bytes());
    }
    let length = (held.len() - start - 4) as u32;
    held[start..start + 4].copy_from_slice(&length.to_be_bytes());
}

/// What separates values, the commonest of the standard first.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A table as one text, and how to read it.
struct CsvTable {
    text: String,
    separator: u8,
    /// Lines before the first row that are no part of the table.
    skipped: u64,
    /// A word as it was read, where the encoding could only be guessed: a person sees whether it is right.
    guessed: Option<String>,
}

/// A workbook (`.xlsx`, `.ods`, `.xls`) and not the text of a sheet.
fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0")
}

impl CsvTable {
    fn new(bytes: &[u8], wanted: &[String]) -> Self {
        let (mut text, guessed) = decoded(bytes);
        if text.contains('\r') {
            // One way to end a line: the reader counts one that ends in two characters too late, and knows no lone CR.
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
        let declared = declared(&text);
        if let Some((_, rows_at)) = declared {
            text.drain(..rows_at);
        }
        let mut table = Self { text, separator: b',', skipped: u64::from(declared.is_some()), guessed };
        table.separator = declared.map_or_else(|| table.likeliest(wanted), |(separator, _)| separator);
        table
    }

    fn likeliest(&self, wanted: &[String]) -> u8 {
        let found = |separator: u8| {
            let mut reader = reader(&self.text, separator);
            let first = reader.headers().cloned().unwrap_or_default();
            first.iter().filter(|c| wanted.contains(&c.trim().to_lowercase())).count()
        };
        // Of several that find as many, the first: a table without any of the columns is refused as one with commas.
        SEPARATORS.into_iter().rev().max_by_key(|separator| found(*separator)).unwrap_or(b',')
    }

    fn reader(&self) -> csv::Reader<&[u8]> {
        reader(&self.text, self.separator)
    }

    /// The line of the file on which something stands that the reader saw on this one.
    fn line(&self, line: u64) -> u32 {
        u32::try_from(line + self.skipped).unwrap_or(u32::MAX)
    }
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().flexible(true).delimiter(separator).from_reader(text.as_bytes())
}

/// The text, and a word of it where the encoding was guessed.
fn decoded(bytes: &[u8]) -> (String, Option<String>) {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (without_mark(bytes), 0));
    // A mark is no part of the first column's name.
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    let guessed = (encoding == WINDOWS_1252).then(|| telling_word(&text)).flatten();
    (text.into_owned(), guessed)
}

fn without_mark(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [_, 0, _, 0, ..] => UTF_16LE,
        [0, _, 0, _, ..] => UTF_16BE,
        _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
        _ => WINDOWS_1252,
    }
}

/// The first word with a letter that another encoding would read otherwise.
fn telling_word(text: &str) -> Option<String> {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"'));
    words.into_iter().find(|w| !w.is_ascii()).map(|w| w.chars().take(40).collect())
}

/// The separator that the first line declares, and where the rows begin after it.
fn declared(text: &str) -> Option<(u8, usize)> {
    let (line, _) = text.split_once('\n')?;
    let first = line.strip_prefix('"').and_then(|f| f.strip_suffix('"')).unwrap_or(line);
    let (key, value) = first.split_once('=')?;
    match value.as_bytes() {
        [separator] if key.trim().eq_ignore_ascii_case("sep") && separator.is_ascii() => {
            Some((*separator, line.len() + 1))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: [&str; 2] = ["name", "address"];

    fn table(bytes: &[u8]) -> CsvTable {
        CsvTable::new(bytes, &WANTED.map(str::to_owned))
    }

    fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
        let table = table(bytes);
        let mut reader = table.reader();
        let mut all = vec![reader.headers().unwrap().iter().map(str::to_owned).collect()];
        all.extend(reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()));
        all
    }

    fn expected() -> Vec<Vec<String>> {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        vec![row(["Name", "Address"]), row(["Jörg Müller", "Straße 1, Hof\n01945 Ruhland"])]
    }

    #[test]
    fn separators_and_line_ends_of_spreadsheets() {
        let with = |s: &str| format!("Name{s}Address\nJörg Müller{s}\"Straße 1, Hof\n01945 Ruhland\"\n");
        for separator in [",", ";", "\t"] {
            let text = with(separator);
            assert_eq!(rows(text.as_bytes()), expected(), "{separator:?}");
            assert_eq!(rows(text.replace('\n', "\r\n").as_bytes()), expected(), "{separator:?} CR LF");
            assert_eq!(rows(text.replace('\n', "\r").as_bytes()), expected(), "{separator:?} CR");
        }
        for declared in ["sep=|\n", "SEP=|\r\n", "\"sep=|\"\n"] {
            assert_eq!(rows(format!("{declared}{}", with("|")).as_bytes()), expected(), "{declared}");
        }
        let declared = table(b"sep=;\nname;address\nA;B\n");
        assert_eq!(declared.line(2), 3, "the line is that of the file");
    }

    #[test]
    fn encodings_of_spreadsheets() {
        let text = "Name;Address\nJörg Müller;\"Straße 1, Hof\n01945 Ruhland\"\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
        for (mark, bytes) in [
            (&b""[..], text.as_bytes()),
            (b"\xef\xbb\xbf", text.as_bytes()),
            (b"\xff\xfe", &little),
            (b"\xfe\xff", &big),
            (b"", &little),
            (b"", &big),
        ] {
            let bytes = [mark, bytes].concat();
            assert_eq!(rows(&bytes), expected(), "{mark:?}");
            assert_eq!(table(&bytes).guessed, None, "{mark:?}");
        }
        let (western, _, lossy) = WINDOWS_1252.encode(text);
        assert!(!lossy);
        assert_eq!(rows(&western), expected());
        assert_eq!(table(&western).guessed.as_deref(), Some("Jörg"));
    }
}
