//! People and companies that the vault knows, as rows beside those of the tables; and why each company may hold data.

use habeas_case::facts::{self, CompanyFacts, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::letter::refused;
use super::tables::Row;
use crate::api::{BatchFact, BatchReport, LeftOut};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;
use crate::letters::compose;

/// The people that are named, each once, but for those whom a table has already.
pub(crate) fn people(
    desk: &Desk,
    cx: &Context<'_>,
    wanted: &[String],
    rows: &mut Vec<Row<PersonId, PersonFacts>>,
    report: &mut BatchReport,
) {
    let left_out = add(wanted, rows, |wanted| {
        let unknown = |e: ApiError| (wanted.to_owned(), e.at("person"));
        let (id, events) = find::person(desk, wanted).map_err(unknown)?;
        let facts = facts::person(&events).ok_or_else(|| unknown(find::not_found(wanted)))?;
        Ok((id, facts))
    });
    for (line, person, e) in left_out {
        report.left_out.push(LeftOut { person, person_row: Some(line), ..refused(cx, e) });
    }
}

/// The same for companies. One whose law is not known is left out with that reason.
pub(crate) fn companies(
    desk: &Desk,
    cx: &Context<'_>,
    wanted: &[String],
    rows: &mut Vec<Row<CompanyId, CompanyFacts>>,
    report: &mut BatchReport,
) {
    let left_out = add(wanted, rows, |wanted| {
        let unknown = |e: ApiError| (wanted.to_owned(), e.at("company"));
        let (id, events) = find::company(desk, wanted).map_err(unknown)?;
        let facts = facts::company(&events).ok_or_else(|| unknown(find::not_found(wanted)))?;
        match compose::regime(&facts) {
            Ok(_) => Ok((id, facts)),
            Err(e) => Err((facts.name, e)),
        }
    });
    for (line, company, e) in left_out {
        report.left_out.push(LeftOut { company, company_row: Some(line), ..refused(cx, e) });
    }
}

/// Adds a row for each that is read and is not there yet. Returns those that are not, each with its line, name and reason.
fn add<I: Copy + Eq + Hash, F>(
    wanted: &[String],
    rows: &mut Vec<Row<I, F>>,
    read: impl Fn(&str) -> Result<(I, F), (String, ApiError)>,
) -> Vec<(u32, String, ApiError)> {
    let mut seen: HashSet<I> = rows.iter().map(|row| row.id).collect();
    let mut left_out = Vec::new();
    for (line, wanted) in (1..).zip(wanted) {
        match read(wanted) {
            Ok((id, facts)) if seen.insert(id) => {
                rows.push(Row { line, id, facts, stored: true, fact: None, mandate: None });
            }
            Ok(_) => {}
            Err((name, e)) => left_out.push((line, name, e)),
        }
    }
    left_out
}

/// Why companies may hold data, by the company and whose data it is.
#[derive(Default)]
pub(crate) struct Facts(HashMap<(CompanyId, Option<PersonId>), String>);

impl Facts {
    /// # Errors
    /// What is no id, and a line break that was typed as `\n`.
    pub(crate) fn read(given: &[BatchFact]) -> Result<Self, ApiError> {
        let mut all = HashMap::new();
        for one in given {
            let company =
                CompanyId::parse(one.company.trim()).map_err(|_| find::not_found(&one.company).at("facts"))?;
            let person =
                one.person.as_ref().map(|id| PersonId::parse(id.trim()).map_err(|_| find::not_found(id).at("facts")));
            let person = person.transpose()?;
            if let Some(fact) = input::paragraphs(Some(&one.fact)) {
                input::no_typed_break(&fact, "facts")?;
                all.insert((company, person), fact);
            }
        }
        Ok(Self(all))
    }

    /// What is said of this person, else what is said of everybody.
    pub(crate) fn of(&self, company: CompanyId, person: PersonId) -> Option<&String> {
        self.0.get(&(company, Some(person))).or_else(|| self.0.get(&(company, None)))
    }
}
