//! The two tables: who writes, and to whom. A row that cannot be used is named with its line and its reason.

use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyFacts, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use std::collections::HashMap;

use super::letter::refused;
use crate::api::{BatchReport, FileIn, LeftOut};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::csv_table::csv_table;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::compose;
use crate::wording::say;

/// More than any table of people that one would write letters for.
const CAP: u64 = 64 * 1024 * 1024;

/// One row that can be used: the record, whether the vault has it as it is, and why they may hold data.
pub(crate) struct Row<I, F> {
    pub(crate) line: u32,
    pub(crate) id: I,
    pub(crate) facts: F,
    pub(crate) stored: bool,
    pub(crate) fact: Option<String>,
    /// Of a person: the power of attorney that the letters are written under, as the table names it.
    pub(crate) mandate: Option<String>,
}

/// A row of a table: the line it begins on, and its values by their columns, or why it cannot be read.
pub(crate) type Line = (u32, Result<HashMap<String, String>, ApiError>);

fn bad(field: &str, what: &str) -> ApiError {
    Reason::BadColumns { table: field.to_owned(), what: what.to_owned() }.at(field)
}

/// What a file holds, bounded.
pub(crate) fn whole(cx: &Context<'_>, file: &FileIn, field: &str) -> Result<Vec<u8>, ApiError> {
    let text = cx.files.open(file)?.bytes(CAP)?;
    if text.len() as u64 > CAP { Err(bad(field, "> 64 MB")) } else { Ok(text) }
}

/// A table of this kind: the columns that it needs, and one that stands for all of them.
struct Kind {
    field: &'static str,
    needed: &'static [&'static str],
    instead: Option<&'static str>,
}

/// The rows of a table by their columns, each with the line it begins on. What was guessed becomes a note.
fn table(cx: &Context<'_>, file: &FileIn, kind: &Kind, notes: &mut Vec<String>) -> Result<Vec<Line>, ApiError> {
    let Kind { field, needed, instead } = *kind;
    let bytes = whole(cx, file, field)?;
    let table = csv_table(cx, &bytes, needed, field)?;
    drop(bytes);
    if let Some(sample) = &table.guessed {
        notes.push(say(cx.language, "batch.guessed", &[("table", field), ("sample", sample)]));
    }
    let columns: Vec<String> = table.columns.iter().map(|c| c.trim().to_lowercase()).collect();
    let has = |name: &str| columns.iter().any(|c| c == name);
    let missing: Vec<&str> = needed.iter().copied().filter(|n| !has(n)).collect();
    if !missing.is_empty() && !instead.is_some_and(has) {
        let (columns, found) = (missing.join(", "), columns.join(", "));
        return Err(Reason::MissingColumns { table: field.to_owned(), columns, found }.at(field));
    }
    let filled = table.rows.into_iter().filter(|(_, values)| !values.iter().all(|v| v.trim().is_empty()));
    Ok(filled.map(|(line, values)| (line, row(&columns, values))).collect())
}

/// The values of a row by their columns.
///
/// # Errors
/// It has more values than there are columns: an address with a comma and without quotes would move into the next one.
fn row(columns: &[String], values: Vec<String>) -> Result<HashMap<String, String>, ApiError> {
    if values.iter().skip(columns.len()).any(|value| !value.trim().is_empty()) {
        return Err(ApiError::from(Reason::RowTooLong { values: values.len(), columns: columns.len() }));
    }
    Ok(columns.iter().cloned().zip(values).collect())
}

/// Why they may hold data, as the letter says it.
fn fact(row: &HashMap<String, String>) -> Result<Option<String>, ApiError> {
    let fact = input::paragraphs(row.get("fact"));
    fact.iter().try_for_each(|fact| input::no_typed_break(fact, "fact"))?;
    Ok(fact)
}

/// The people's table.
pub(crate) fn people_of(cx: &Context<'_>, file: &FileIn, notes: &mut Vec<String>) -> Result<Vec<Line>, ApiError> {
    let kind = Kind { field: "people", needed: &["name", "address", "email", "language"], instead: None };
    table(cx, file, &kind, notes)
}

/// The companies' table.
pub(crate) fn companies_of(cx: &Context<'_>, file: &FileIn, notes: &mut Vec<String>) -> Result<Vec<Line>, ApiError> {
    let kind = Kind { field: "companies", needed: &["name", "address", "email", "country"], instead: Some("slug") };
    table(cx, file, &kind, notes)
}

pub(crate) fn people(
    desk: &Desk,
    cx: &mut Context<'_>,
    lines: Vec<Line>,
    report: &mut BatchReport,
) -> Result<Vec<Row<PersonId, PersonFacts>>, ApiError> {
    let known = find::by_subject(desk, "person")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Person(id) => Some((id, facts::person(&events)?)),
        Subject::Company(_) | Subject::Request(_) => None,
    });
    // One person has one name and one address for mail; thousands are not compared with thousands.
    let key = |f: &PersonFacts| (f.name.to_lowercase(), f.email.clone());
    let mut known: HashMap<_, (PersonId, PersonFacts, bool)> = known.map(|(id, f)| (key(&f), (id, f, true))).collect();
    let mut rows: Vec<Row<PersonId, PersonFacts>> = Vec::new();
    for (line, row) in lines {
        let name = row.as_ref().ok().and_then(|r| r.get("name")).cloned().unwrap_or_default();
        let read = row.and_then(|row| {
            let get = |name: &str| row.get(name).cloned();
            let facts = input::person(&crate::api::PersonInput {
                name: get("name").unwrap_or_default(),
                address: vec![get("address").unwrap_or_default()],
                country: get("country"),
                email: get("email"),
                language: get("language"),
            })?;
            facts.language.as_deref().map(input::letter_language).transpose()?;
            Ok((facts, fact(&row)?, input::optional(row.get("mandate"))))
        });
        match read {
            Ok((facts, fact, mandate)) => {
                let key = key(&facts);
                let found = known.get(&key);
                let stored = found.is_some_and(|(_, f, in_vault)| *f == facts && *in_vault);
                let in_vault = found.is_some_and(|(.., in_vault)| *in_vault);
                let id = found.map_or_else(|| cx.bytes().map(PersonId), |(id, ..)| Ok(*id))?;
                known.insert(key, (id, facts.clone(), in_vault));
                rows.push(Row { line, id, facts, stored, fact, mandate });
            }
            Err(e) => report.left_out.push(LeftOut { person: name, person_row: Some(line), ..refused(cx, e) }),
        }
    }
    Ok(rows)
}

pub(crate) fn companies(
    desk: &Desk,
    cx: &mut Context<'_>,
    lines: Vec<Line>,
    report: &mut BatchReport,
) -> Result<Vec<Row<CompanyId, CompanyFacts>>, ApiError> {
    let known = find::by_subject(desk, "company")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Company(id) => Some((id, facts::company(&events)?)),
        Subject::Person(_) | Subject::Request(_) => None,
    });
    let key = |f: &CompanyFacts| (f.name.to_lowercase(), f.country.clone(), f.email.clone());
    let mut known: HashMap<_, (CompanyId, CompanyFacts, bool)> =
        known.map(|(id, f)| (key(&f), (id, f, true))).collect();
    let mut rows: Vec<Row<CompanyId, CompanyFacts>> = Vec::new();
    for (line, row) in lines {
        let name = row.as_ref().ok().and_then(|r| r.get("name").or(r.get("slug"))).cloned().unwrap_or_default();
        let read = row.and_then(|row| {
            let get = |name: &str| row.get(name).cloned();
            let has = |name: &str| row.get(name).is_some_and(|v| !v.trim().is_empty());
            if has("slug") && !has("name") {
                return Err(Reason::NoDirectory.at("slug"));
            }
            let facts = input::company(&crate::api::CompanyInput {
                name: get("name").unwrap_or_default(),
                address: vec![get("address").unwrap_or_default()],
                country: get("country"),
                email: get("email"),
                ..crate::api::CompanyInput::default()
            })?;
            compose::regime(&facts)?;
            Ok((facts, fact(&row)?))
        });
        match read {
            Ok((facts, fact)) => {
                let key = key(&facts);
                let found = known.get(&key);
                let in_vault = found.is_some_and(|(.., in_vault)| *in_vault);
                // The vault keeps what else it knows of the company; the letter is sent to the address of the table.
                let facts = match found {
                    Some((_, f, true)) => CompanyFacts { address: facts.address, ..f.clone() },
                    _ => facts,
                };
                let stored = found.is_some_and(|(_, f, in_vault)| *f == facts && *in_vault);
                let id = found.map_or_else(|| cx.bytes().map(CompanyId), |(id, ..)| Ok(*id))?;
                known.insert(key, (id, facts.clone(), in_vault));
                rows.push(Row { line, id, facts, stored, fact, mandate: None });
            }
            Err(e) => report.left_out.push(LeftOut { company: name, company_row: Some(line), ..refused(cx, e) }),
        }
    }
    Ok(rows)
}
