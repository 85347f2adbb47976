//! People and companies that the vault knows, as rows beside those of the tables; and why each company may hold data.

use habeas_case::event::Event;
use habeas_case::facts::{self, CompanyFacts, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use std::collections::{HashMap, HashSet};

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
    let mut seen: HashSet<PersonId> = rows.iter().map(|row| row.id).collect();
    for (line, wanted) in (1..).zip(wanted) {
        let found = found(wanted, |id| find::person_by_id(desk, id), |name| find::person(desk, name), PersonId::parse);
        let read = found.map_err(|e| e.at("person")).and_then(|(id, events)| {
            let facts = facts::person(&events).ok_or_else(|| find::not_found(wanted).at("person"))?;
            Ok((id, facts))
        });
        match read {
            Ok((id, facts)) if seen.insert(id) => {
                rows.push(Row { line, id, facts, stored: true, fact: None, mandate: None });
            }
            Ok(_) => {}
            Err(e) => {
                report.left_out.push(LeftOut { person: wanted.clone(), person_row: Some(line), ..refused(cx, e) });
            }
        }
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
    let mut seen: HashSet<CompanyId> = rows.iter().map(|row| row.id).collect();
    for (line, wanted) in (1..).zip(wanted) {
        let mut name = wanted.clone();
        let found =
            found(wanted, |id| find::company_by_id(desk, id), |name| find::company(desk, name), CompanyId::parse);
        let read = found.map_err(|e| e.at("company")).and_then(|(id, events)| {
            let facts = facts::company(&events).ok_or_else(|| find::not_found(wanted).at("company"))?;
            name.clone_from(&facts.name);
            compose::regime(&facts)?;
            Ok((id, facts))
        });
        match read {
            Ok((id, facts)) if seen.insert(id) => {
                rows.push(Row { line, id, facts, stored: true, fact: None, mandate: None });
            }
            Ok(_) => {}
            Err(e) => {
                report.left_out.push(LeftOut { company: name, company_row: Some(line), ..refused(cx, e) });
            }
        }
    }
}

/// By an id without reading all of them; else by what a person would write.
fn found<I: Copy, E>(
    wanted: &str,
    by_id: impl Fn(I) -> Result<Vec<Event>, ApiError>,
    by_name: impl Fn(&str) -> Result<(I, Vec<Event>), ApiError>,
    parse: impl Fn(&str) -> Result<I, E>,
) -> Result<(I, Vec<Event>), ApiError> {
    match parse(wanted.trim()) {
        Ok(id) => Ok((id, by_id(id)?)),
        Err(_) => by_name(wanted),
    }
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
