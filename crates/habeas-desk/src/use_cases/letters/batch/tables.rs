//! The two tables: who writes, and to whom. A row that cannot be used is named with its line and its reason.

use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyFacts, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use std::collections::HashMap;
use std::io::Read as _;

use super::super::compose;
use super::refused;
use crate::api::{BatchReport, FileIn, LeftOut};
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::errors::read_error;
use crate::{input, lookup};

/// Larger than any table of people that one would write letters for.
const CAP: u64 = 64 * 1024 * 1024;

/// One row that can be used: the record, whether the vault has it as it is, and why they may hold data.
pub(super) struct Row<I, F> {
    pub(super) line: u32,
    pub(super) id: I,
    pub(super) facts: F,
    pub(super) kept: bool,
    pub(super) fact: Option<String>,
}

/// A row of a table: the line it begins on, and its values by their columns, or why it cannot be read.
type Line = (u32, Result<HashMap<String, String>, ApiError>);

/// The rows of a table by their columns, each with the line it begins on.
fn table(cx: &Context<'_>, file: &FileIn, needed: &[&str], field: &str) -> Result<Vec<Line>, ApiError> {
    let bad = |what: &str| ApiError::with(Code::BadColumns, &[("table", field), ("what", what)]).at(field);
    let mut source = cx.files.open(file)?;
    let mut text = Vec::new();
    (&mut source.reader).take(CAP + 1).read_to_end(&mut text).map_err(|e| read_error(e.kind(), &source.name))?;
    if text.len() as u64 > CAP {
        return Err(bad("> 64 MB"));
    }
    // A spreadsheet puts a mark before the first column, which is no part of its name.
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&text);
    // The reader counts a line that ends in two characters too late.
    let text: Vec<u8> = text.split(|b| *b == b'\r').enumerate().fold(Vec::new(), |mut out, (n, part)| {
        if n > 0 && !part.starts_with(b"\n") {
            out.push(b'\n');
        }
        out.extend_from_slice(part);
        out
    });
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_slice());
    let columns: Vec<String> =
        reader.headers().map_err(|e| bad(&e.to_string()))?.iter().map(|c| c.trim().to_lowercase()).collect();
    if let Some(missing) = needed.iter().find(|n| !columns.iter().any(|c| c == *n || c == "slug")) {
        return Err(bad(missing));
    }
    let mut rows = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        let line = u32::try_from(reader.position().line()).unwrap_or(u32::MAX);
        match reader.read_record(&mut record) {
            Ok(false) => return Ok(rows),
            Ok(true) if record.iter().all(|v| v.trim().is_empty()) => {}
            Ok(true) => {
                let line = record.position().and_then(|p| u32::try_from(p.line()).ok()).unwrap_or(line);
                rows.push((line, Ok(columns.iter().cloned().zip(record.iter().map(str::to_owned)).collect())));
            }
            Err(e) => rows.push((line, Err(bad(&e.to_string())))),
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

pub(super) fn people(
    desk: &Desk,
    cx: &mut Context<'_>,
    file: &FileIn,
    report: &mut BatchReport,
) -> Result<Vec<Row<PersonId, PersonFacts>>, ApiError> {
    let known = lookup::by_subject(desk, "person")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Person(id) => Some((id, facts::person(&events)?)),
        Subject::Company(_) | Subject::Request(_) => None,
    });
    let known: Vec<(PersonId, PersonFacts)> = known.collect();
    let mut rows: Vec<Row<PersonId, PersonFacts>> = Vec::new();
    for (line, row) in table(cx, file, &["name", "address", "email", "language"], "people")? {
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
            facts.language.as_deref().map(compose::known_language).transpose()?;
            Ok((facts, input::paragraphs(row.get("fact"))))
        });
        match read {
            Ok((facts, fact)) => {
                let is = |f: &PersonFacts| same(&f.name, &facts.name) && f.email == facts.email;
                let earlier = rows.iter().find(|r| is(&r.facts)).map(|r| (r.id, r.facts.clone()));
                let found = earlier.or_else(|| known.iter().find(|(_, f)| is(f)).cloned());
                let kept = found.as_ref().is_some_and(|(id, f)| *f == facts && known.iter().any(|(k, _)| k == id));
                let id = found.map_or_else(|| cx.bytes().map(PersonId), |(id, _)| Ok(id))?;
                rows.push(Row { line, id, facts, kept, fact });
            }
            Err(e) => report.left_out.push(LeftOut { person: name, person_row: Some(line), ..refused(cx, e) }),
        }
    }
    Ok(rows)
}

pub(super) fn companies(
    desk: &Desk,
    cx: &mut Context<'_>,
    file: &FileIn,
    report: &mut BatchReport,
) -> Result<Vec<Row<CompanyId, CompanyFacts>>, ApiError> {
    let known = lookup::by_subject(desk, "company")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Company(id) => Some((id, facts::company(&events)?)),
        Subject::Person(_) | Subject::Request(_) => None,
    });
    let known: Vec<(CompanyId, CompanyFacts)> = known.collect();
    let mut rows: Vec<Row<CompanyId, CompanyFacts>> = Vec::new();
    for (line, row) in table(cx, file, &["name", "address", "email", "country"], "companies")? {
        let name = row.as_ref().ok().and_then(|r| r.get("name").or(r.get("slug"))).cloned().unwrap_or_default();
        let read = row.and_then(|row| {
            let get = |name: &str| row.get(name).cloned();
            let said = |name: &str| row.get(name).is_some_and(|v| !v.trim().is_empty());
            if said("slug") && !said("name") {
                return Err(ApiError::new(Code::NoDirectory).at("slug"));
            }
            let facts = input::company(&crate::api::CompanyInput {
                name: get("name").unwrap_or_default(),
                trading_name: None,
                legal_form: None,
                registration_number: None,
                address: vec![get("address").unwrap_or_default()],
                country: get("country"),
                region: None,
                email: get("email"),
                web_form: None,
                website: None,
                attention: None,
            })?;
            compose::regime(&facts)?;
            Ok((facts, input::paragraphs(row.get("fact"))))
        });
        match read {
            Ok((facts, fact)) => {
                let is = |f: &CompanyFacts| {
                    same(&f.name, &facts.name) && f.country == facts.country && f.email == facts.email
                };
                // What the vault knows of it besides stays known; the letter goes where the table says.
                let earlier = rows.iter().find(|r| is(&r.facts)).map(|r| (r.id, r.facts.clone()));
                let found = earlier.or_else(|| known.iter().find(|(_, f)| is(f)).cloned());
                let kept = found.as_ref().is_some_and(|(id, _)| known.iter().any(|(k, _)| k == id));
                let facts = match &found {
                    Some((_, f)) if kept => CompanyFacts { address: facts.address, ..f.clone() },
                    _ => facts,
                };
                let kept = kept && found.as_ref().is_some_and(|(_, f)| *f == facts);
                let id = found.map_or_else(|| cx.bytes().map(CompanyId), |(id, _)| Ok(id))?;
                rows.push(Row { line, id, facts, kept, fact });
            }
            Err(e) => report.left_out.push(LeftOut { company: name, company_row: Some(line), ..refused(cx, e) }),
        }
    }
    Ok(rows)
}
