//! Tables that are handed in, read as everything from outside is, and tables that are written for others.

use habeas_intake::{Failure, Table, TableRefusal};
use std::borrow::Cow;

use crate::desk::context::Context;
use crate::error::{ApiError, Reason};

/// The rows of a table. `field`: the member of the request that names it.
pub(crate) fn csv_table(cx: &Context<'_>, bytes: &[u8], wanted: &[&str], field: &str) -> Result<Table, ApiError> {
    let total = Some(bytes.len() as u64);
    let read = habeas_intake::table(cx.intake, &mut { bytes }, wanted, &|done| cx.progress.at(done, total));
    read.map_err(|failure| match failure {
        Failure::Refused(TableRefusal::Workbook) => Reason::TableIsWorkbook { table: field.to_owned() }.at(field),
        Failure::Refused(TableRefusal::Broken { detail }) => {
            Reason::BadColumns { table: field.to_owned(), what: detail }.at(field)
        }
        Failure::Stopped(stop) => ApiError::from(stop).at(field),
    })
}

/// A table that is written for others (RFC 4180, UTF-8). A value that a spreadsheet would run as a formula is made a text
/// by an apostrophe before it, as OWASP advises ("CSV Injection"): names come from outside.
pub(crate) struct CsvOut(csv::Writer<Vec<u8>>);

impl CsvOut {
    pub(crate) fn new(columns: &[&str]) -> Result<Self, ApiError> {
        let mut out = Self(csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new()));
        out.row(columns).map(|()| out)
    }

    pub(crate) fn row<T: AsRef<str>>(&mut self, values: &[T]) -> Result<(), ApiError> {
        let safe = values.iter().map(|value| harmless(value.as_ref()));
        self.0.write_record(safe.map(|value| value.into_owned().into_bytes())).map_err(|e| Reason::internal(&e))
    }

    pub(crate) fn done(self) -> Result<String, ApiError> {
        let bytes = self.0.into_inner().map_err(|e| Reason::internal(&e))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// What no spreadsheet takes for a formula.
fn harmless(value: &str) -> Cow<'_, str> {
    // Some strip white space before they look, and some take the wide forms of East Asian keyboards for the same.
    let first = value.trim_start().chars().next();
    let runs = matches!(first, Some('=' | '+' | '-' | '@' | '|' | '＝' | '＋' | '－' | '＠'));
    if runs || value.starts_with(['\t', '\r', '\n']) { format!("'{value}").into() } else { value.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_is_a_formula() {
        for formula in ["=1+1", "+A1", "-2", "@SUM(A1)", " =1", "\t=1", "\rx", "＝1", "|cmd"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for text in ["Brume = Claire", "12", "a-b", "", "2026"] {
            assert_eq!(harmless(text), text);
        }
        let mut out = CsvOut::new(&["name", "n"]).unwrap();
        out.row(&["=HYPERLINK(\"x\")", "a;b,c"]).unwrap();
        assert_eq!(out.done().unwrap(), "name,n\r\n\"'=HYPERLINK(\"\"x\"\")\",\"a;b,c\"\r\n");
    }
}
