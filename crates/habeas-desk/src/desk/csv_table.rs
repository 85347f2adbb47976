//! Tables that are handed in, read as everything from outside is.

use habeas_intake::{Failure, Table, TableRefusal};

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
