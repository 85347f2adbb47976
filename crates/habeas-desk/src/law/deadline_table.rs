//! A table of deadlines: CSV in, the same CSV out with the computed columns filled in. A row that cannot be computed
//! keeps what it has and says in a column of its own what is wrong.

use habeas_law::clock::Deadline;
use jiff::civil::Date;
use std::collections::HashMap;

use crate::api::{DeadlineRequest, DeadlineTable, DeadlineTableRequest};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::csv_table::csv_table;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::law::deadline;
use crate::law::view as law_view;
use crate::wording::say;

/// More than a million rows; what is larger is no table of deadlines.
const CAP: u64 = 256 * 1024 * 1024;

/// Without these no row can be computed.
const NEEDED: [&str; 3] = ["regime", "controller_country", "received_date"];

/// A computed column: its name, and its value for a deadline.
type Column = (&'static str, fn(&Deadline) -> String);

const COMPUTED: [Column; 9] = [
    ("nominal_date", |d| d.nominal.to_string()),
    ("due_date", |d| d.due.to_string()),
    ("cautious_date", |d| d.cautious.to_string()),
    ("extended_nominal", |d| day(d.extended_nominal)),
    ("extended_due_date", |d| day(d.extended)),
    ("extension_notice_latest", |d| day(d.extension_notice_latest)),
    ("effective_due_date", |d| d.effective.to_string()),
    ("overdue_from", |d| d.overdue_from.to_string()),
    ("weekday_due", |d| law_view::weekday(d.due).to_string()),
];

fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// The names of the columns that are computed.
pub fn computed_columns() -> impl Iterator<Item = &'static str> {
    COMPUTED.iter().map(|(name, _)| *name)
}

const ERROR: &str = "error";

pub(crate) fn compute(
    _: &mut Desk,
    cx: &mut Context<'_>,
    req: DeadlineTableRequest,
) -> Result<DeadlineTable, ApiError> {
    let mut input = cx.files.open(&req.table)?;
    let text = input.bytes(CAP)?;
    if text.len() as u64 > CAP {
        return Err(bad("> 256 MB"));
    }
    let table = csv_table(cx, &text, &NEEDED, "csv")?;
    drop(text);
    let guessed = table
        .guessed
        .iter()
        .map(|sample| say(cx.language, "batch.guessed", &[("table", input.name.as_str()), ("sample", sample)]));
    let notes: Vec<String> = guessed.collect();
    let mut columns: Vec<String> = table.columns.iter().map(|c| c.trim().to_owned()).collect();
    if let Some(missing) = NEEDED.iter().find(|n| columns.iter().all(|c| c != *n)) {
        return Err(bad(missing));
    }
    let given = columns.len();
    for name in computed_columns() {
        if columns.iter().all(|c| c != name) {
            columns.push(name.to_owned());
        }
    }
    let mut rows = Vec::new();
    let mut errors = Vec::new();
    for (_, mut row) in table.rows {
        row.truncate(given);
        row.resize(columns.len(), String::new());
        errors.push(fill(&mut row, &columns, cx));
        rows.push(row);
    }
    Ok(DeadlineTable { notes, ..finish(columns, rows, errors)? })
}

/// Puts the computed values in their columns; what is wrong comes back.
fn fill(row: &mut [String], columns: &[String], cx: &Context<'_>) -> Option<String> {
    let request = {
        let by_name: HashMap<&str, &str> =
            columns.iter().map(String::as_str).zip(row.iter().map(|v| v.trim())).collect();
        request(&by_name)
    };
    let computed = request.and_then(|request| deadline::reckon(&request));
    for (name, value) in COMPUTED {
        if let Some(cell) = columns.iter().position(|c| c == name).and_then(|n| row.get_mut(n)) {
            *cell = computed.as_ref().map(value).unwrap_or_default();
        }
    }
    computed.err().map(|e| {
        let e = e.worded(cx.language);
        format!("{}: {} {}", e.field.as_deref().map_or(ERROR, column), e.message, e.todo)
    })
}

fn request(row: &HashMap<&str, &str>) -> Result<DeadlineRequest, ApiError> {
    let text = |name: &str| row.get(name).copied().unwrap_or_default().to_owned();
    let optional = |name: &str| row.get(name).map(|v| (*v).to_owned()).filter(|v| !v.is_empty());
    Ok(DeadlineRequest {
        regime: text("regime"),
        // A row without a country says so, and is not taken for a regime of one country.
        country: Some(text("controller_country")).filter(|c| !c.is_empty()),
        region: optional("controller_region"),
        received: text("received_date"),
        sent: optional("sent_date"),
        clock_start: optional("clock_start"),
        pause_from: optional("pause_from"),
        pause_to: optional("pause_to"),
        pause_mode: optional("pause_mode").map(|id| input::choice(&id, "pause_mode")).transpose()?,
        extension_notice: optional("extension_notice_date"),
    })
}

/// The column of the table that a member of the request comes from.
fn column(field: &str) -> &str {
    match field {
        "country" => "controller_country",
        "region" => "controller_region",
        "received" => "received_date",
        "sent" => "sent_date",
        "extension_notice" => "extension_notice_date",
        other => other,
    }
}

/// Adds the column of errors where there are any, and writes the table.
fn finish(
    mut columns: Vec<String>,
    mut rows: Vec<Vec<String>>,
    errors: Vec<Option<String>>,
) -> Result<DeadlineTable, ApiError> {
    let failed = errors.iter().flatten().count();
    if failed > 0 {
        let at = columns.iter().position(|c| c == ERROR).unwrap_or_else(|| {
            columns.push(ERROR.to_owned());
            columns.len() - 1
        });
        for (row, error) in rows.iter_mut().zip(errors) {
            row.resize(columns.len(), String::new());
            if let Some(cell) = row.get_mut(at) {
                *cell = error.unwrap_or_default();
            }
        }
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    let write =
        |w: &mut csv::Writer<Vec<u8>>, record: &[String]| w.write_record(record).map_err(|e| bad(&e.to_string()));
    write(&mut writer, &columns)?;
    for row in &rows {
        write(&mut writer, row)?;
    }
    let bytes = writer.into_inner().map_err(|e| bad(&e.to_string()))?;
    let csv = String::from_utf8_lossy(&bytes).into_owned();
    let failed = u32::try_from(failed).unwrap_or(u32::MAX);
    Ok(DeadlineTable { columns, rows, failed, csv, notes: Vec::new() })
}

fn bad(what: &str) -> ApiError {
    Reason::BadTable { what: what.to_owned() }.at("csv")
}
