//! A table that a person opens in a spreadsheet: CSV, or a workbook where that is what its file is called.

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::path::Path;

use super::csv_table::CsvOut;
use crate::error::{ApiError, Reason};

/// What a table is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableFormat {
    Csv,
    /// ISO/IEC 29500.
    Xlsx,
}

impl TableFormat {
    /// By the ending of the file's name.
    pub(crate) fn of(path: &Path) -> Result<Self, ApiError> {
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        match ending.as_str() {
            "csv" => Ok(Self::Csv),
            "xlsx" => Ok(Self::Xlsx),
            _ => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Err(Reason::TableEnding { name }.at("out"))
            }
        }
    }
}

/// The whole file. Every value is text, save days (`2026-12-01`), which a workbook has as days that can be sorted.
pub(crate) fn table_bytes<const N: usize>(
    format: TableFormat,
    columns: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<Vec<u8>, ApiError> {
    match format {
        TableFormat::Csv => {
            let mut csv = CsvOut::new(columns)?;
            for row in rows {
                csv.row(&row)?;
            }
            Ok(csv.done()?.into_bytes())
        }
        TableFormat::Xlsx => workbook(columns, rows).map_err(|e| Reason::internal(&e)),
    }
}

fn workbook<const N: usize>(
    columns: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<Vec<u8>, XlsxError> {
    let (mut book, day) = (Workbook::new(), Format::new().set_num_format("yyyy-mm-dd"));
    // Made from the table alone: the same table gives the same bytes.
    let undated = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&undated));
    let sheet = book.add_worksheet();
    let head = Format::new().set_bold();
    sheet.write_row_with_format(0, 0, columns.iter().copied(), &head)?.set_freeze_panes(1, 0)?;
    let mut last = 0;
    for (row, values) in (1..).zip(rows) {
        write_row(sheet, row, &values, &day)?;
        last = row;
    }
    sheet.autofilter(0, 0, last, u16::try_from(N.saturating_sub(1)).unwrap_or(u16::MAX))?.autofit();
    book.save_to_buffer()
}

/// A text is written as a text: nothing that came from outside becomes a formula or a link.
fn write_row(sheet: &mut Worksheet, row: u32, values: &[String], day: &Format) -> Result<(), XlsxError> {
    for (column, value) in (0..).zip(values).filter(|(_, value)| !value.is_empty()) {
        match value.parse::<Date>().ok().filter(|date| date.to_string() == *value) {
            Some(date) => {
                let (year, month, of_month) = (date.year(), date.month(), date.day());
                let date = ExcelDateTime::from_ymd(year.unsigned_abs(), month.unsigned_abs(), of_month.unsigned_abs())?;
                sheet.write_datetime_with_format(row, column, &date, day)?;
            }
            None => {
                sheet.write_string(row, column, value)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader as _};

    fn cells(bytes: Vec<u8>) -> Vec<Vec<Data>> {
        let mut book = calamine::Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        let sheet = book.worksheet_range_at(0).unwrap().unwrap();
        assert!(book.worksheet_formula("Sheet1").unwrap().is_empty(), "nothing is a formula");
        sheet.rows().map(<[Data]>::to_vec).collect()
    }

    #[test]
    fn a_workbook_holds_texts_and_days() {
        let rows = [["=1+1", "2026-12-01"], ["http://example.org", ""], ["L\u{142}", "2026-2-1"]];
        let all = || rows.iter().map(|row| row.map(str::to_owned));
        let bytes = table_bytes(TableFormat::Xlsx, &["name", "sent"], all()).unwrap();
        assert_eq!(bytes, table_bytes(TableFormat::Xlsx, &["name", "sent"], all()).unwrap(), "the same bytes");
        let got = cells(bytes);
        assert_eq!(got[0], ["name", "sent"].map(|text| Data::String(text.to_owned())));
        assert_eq!(got[1][0], Data::String("=1+1".to_owned()));
        // The days since 30 December 1899.
        assert!(matches!(&got[1][1], Data::DateTime(day) if day.as_f64() == 46_357.0), "{:?}", got[1]);
        assert_eq!((&got[2][1], &got[3][1]), (&Data::Empty, &Data::String("2026-2-1".to_owned())));
    }

    #[test]
    fn the_name_of_the_file_says_the_format() {
        assert_eq!(TableFormat::of(Path::new("/x/a.XLSX")).unwrap(), TableFormat::Xlsx);
        assert_eq!(TableFormat::of(Path::new("a.csv")).unwrap(), TableFormat::Csv);
        for bad in ["a.ods", "a", "xlsx"] {
            assert!(TableFormat::of(Path::new(bad)).is_err(), "{bad}");
        }
    }
}
