//! The table of requests: filtered, sorted and put into groups here, so that a shell holds no more rows than it shows.

use habeas_words::Language;
use jiff::civil::Date;
use std::collections::HashSet;

use super::line::is_finished;
use super::register::{self, line};
use super::words::{folded, worded};
use crate::api::{
    RequestTable, RequestTableRequest, RequestTableSave, RequestTableSaved, Status, TableColumn, TableGroup,
    TableGroupLine, TableView, TableWhich,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::register::{Row, Words};
use crate::desk::table_out::{TableFormat, table_bytes};
use crate::error::ApiError;
use crate::wording::say;

/// The most rows that are handed out at once.
const AT_ONCE: usize = 500;

/// What a table for a spreadsheet has.
const COLUMNS: [&str; 11] =
    ["reference", "company", "person", "rights", "articles", "status", "state", "written", "sent", "due", "late"];

pub(crate) fn show(desk: &mut Desk, cx: &mut Context<'_>, req: RequestTableRequest) -> Result<RequestTable, ApiError> {
    let mut register = register::renewed(desk, cx)?;
    let (rows, words) = worded(&mut register, cx.language);
    let found = found(rows, words, &req.view);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let stretch = found.iter().skip(req.first as usize).take((req.rows as usize).min(AT_ONCE));
    let table = RequestTable {
        total: count(rows.len()),
        matching: count(found.len()),
        lines: stretch.map(|row| line(row, words)).collect(),
        groups: req.view.group.map(|by| groups(&found, words, by)).unwrap_or_default(),
        ids: if req.ids { found.iter().map(|row| row.id.to_string()).collect() } else { Vec::new() },
    };
    register::keep(desk, register);
    Ok(table)
}

/// Saves the rows for a spreadsheet, in the format that the name of the file ends in.
pub(crate) fn save(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: RequestTableSave,
) -> Result<RequestTableSaved, ApiError> {
    let path = cx.files.place(&req.out)?;
    let format = TableFormat::of(&path)?;
    desk.outside_vault(&path)?;
    let mut register = register::renewed(desk, cx)?;
    let (rows, words) = worded(&mut register, cx.language);
    let only = req.only.as_ref().map(|only| only.iter().map(String::as_str).collect::<HashSet<&str>>());
    let mut matching = found(rows, words, &req.view);
    matching.retain(|row| only.as_ref().is_none_or(|only| only.contains(row.id.to_string().as_str())));
    let bytes = table_bytes(format, &COLUMNS, matching.iter().map(|row| cells(row, words)))?;
    let count = u32::try_from(matching.len()).unwrap_or(u32::MAX);
    register::keep(desk, register);
    let saved = files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)?;
    Ok(RequestTableSaved { saved, rows: count })
}

fn cells(row: &Row, words: &Words) -> [String; 11] {
    let line = line(row, words);
    let articles: Vec<&str> = line.rights.iter().map(|right| right.law.as_str()).collect();
    [
        line.reference,
        line.company,
        line.person,
        words.rights(row.rights).text.text.clone(),
        articles.join(" · "),
        line.status.id().to_owned(),
        line.sentence,
        line.written_on.unwrap_or_default(),
        line.sent_on.unwrap_or_default(),
        line.due.unwrap_or_default(),
        if line.late { "1" } else { "0" }.to_owned(),
    ]
}

/// The rows that match, in their order.
fn found<'a>(rows: &'a [Row], words: &Words, view: &TableView) -> Vec<&'a Row> {
    let wanted: Vec<(String, [Vec<bool>; 3])> = folded(&view.words)
        .into_iter()
        .map(|word| {
            let holding = words.holding(&word);
            (word, holding)
        })
        .collect();
    let which = view.which.unwrap_or(TableWhich::All);
    let matches = |row: &&Row| is_shown(row, which) && wanted.iter().all(|(word, holding)| holds(row, word, holding));
    let mut found: Vec<&Row> = rows.iter().filter(matches).collect();
    sort(&mut found, words, view);
    found
}

fn is_shown(row: &Row, which: TableWhich) -> bool {
    match which {
        TableWhich::All => true,
        TableWhich::Open => !is_finished(row.standing.status),
        TableWhich::Late => row.standing.late,
        TableWhich::Unsent => row.standing.status == Status::Written,
        TableWhich::Closed => is_finished(row.standing.status),
    }
}

/// Whether a word stands somewhere in a row. References are of capital letters and digits.
fn holds(row: &Row, word: &str, [names, rights, sentences]: &[Vec<bool>; 3]) -> bool {
    let at = |all: &[bool], number: u32| all.get(number as usize).copied().unwrap_or_default();
    at(names, row.company)
        || at(names, row.person)
        || at(rights, row.rights)
        || at(sentences, row.sentence)
        || contains_without_case(&row.reference, word)
}

fn contains_without_case(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    !word.is_empty() && text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
}

/// What has no date yet comes after, newest first.
pub(crate) fn most_urgent_first(rows: &mut [&Row]) {
    let urgent =
        |row: &&Row| (row.standing.due.is_none(), row.standing.due, std::cmp::Reverse(row.standing.written_on), row.id);
    rows.sort_unstable_by_key(urgent);
}

fn sort(found: &mut [&Row], words: &Words, view: &TableView) {
    most_urgent_first(found);
    if let Some(column) = view.sort {
        let key = |row: &&Row| key(row, words, column);
        match (column, view.down) {
            (TableColumn::Reference, false) => found.sort_by(|a, b| a.reference.cmp(&b.reference)),
            (TableColumn::Reference, true) => found.sort_by(|a, b| b.reference.cmp(&a.reference)),
            (_, false) => found.sort_by_key(key),
            (_, true) => found.sort_by_key(|row| std::cmp::Reverse(key(row))),
        }
    }
    if let Some(by) = view.group {
        found.sort_by_key(|row| group(row, words, by));
    }
}

fn key(row: &Row, words: &Words, column: TableColumn) -> (bool, u64) {
    // Rows without a date come last, or first in the other direction.
    let day = |day: Option<Date>| (day.is_none(), day.map_or(0, days));
    match column {
        TableColumn::Company => (false, words.name(row.company).rank.into()),
        TableColumn::Person => (false, words.name(row.person).rank.into()),
        TableColumn::Right => (false, words.rights(row.rights).text.rank.into()),
        TableColumn::Sent => day(row.standing.sent_on),
        TableColumn::Due => day(row.standing.due),
        TableColumn::State => (false, row.standing.status as u64),
        TableColumn::Reference => (false, 0),
    }
}

/// Days in their order, as a number.
fn days(day: Date) -> u64 {
    let (year, month, day) = (i64::from(day.year()) + 10_000, i64::from(day.month()), i64::from(day.day()));
    u64::try_from((year * 16 + month) * 32 + day).unwrap_or_default()
}

fn group(row: &Row, words: &Words, by: TableGroup) -> u64 {
    match by {
        TableGroup::Company => words.name(row.company).rank.into(),
        TableGroup::Person => words.name(row.person).rank.into(),
        TableGroup::Right => words.rights(row.rights).text.rank.into(),
        TableGroup::State => row.standing.status as u64,
    }
}

fn group_name(row: &Row, words: &Words, by: TableGroup, language: Language) -> String {
    match by {
        TableGroup::Company => words.name(row.company).text.clone(),
        TableGroup::Person => words.name(row.person).text.clone(),
        TableGroup::Right => words.rights(row.rights).text.text.clone(),
        TableGroup::State => say(language, &format!("table.state.{}", row.standing.status.id()), &[]),
    }
}

fn groups(found: &[&Row], words: &Words, by: TableGroup) -> Vec<TableGroupLine> {
    let mut groups: Vec<TableGroupLine> = Vec::new();
    let mut of = None;
    for (at, row) in (0..).zip(found) {
        let this = group(row, words, by);
        if of != Some(this) {
            of = Some(this);
            let name = group_name(row, words, by, words.language);
            groups.push(TableGroupLine { name, first: at, rows: 0, late: 0 });
        }
        if let Some(group) = groups.last_mut() {
            group.rows += 1;
            group.late += u32::from(row.standing.late);
        }
    }
    groups
}
