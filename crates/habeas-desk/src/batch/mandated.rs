//! What the letters of a batch are written under: a power of attorney for all rows, or one that a row names.

use habeas_case::facts::PersonFacts;
use habeas_case::ids::PersonId;
use std::collections::BTreeSet;

use super::letter::refused;
use super::tables::Row;
use crate::api::{BatchReport, LeftOut};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;
use crate::mandates::written_under::{Chosen, KnownMandates};
use crate::wording::say;

type People = Vec<Row<PersonId, PersonFacts>>;

/// The rows that letters can be written for, each with what they are written under. A row goes before what is said for all
/// of them; one whose power of attorney is unsigned, has ended or is of other people is left out with that reason.
pub(crate) fn choose(
    desk: &Desk,
    cx: &Context<'_>,
    rows: People,
    for_all: Option<&String>,
    report: &mut BatchReport,
) -> Result<(People, Vec<Option<Chosen>>), ApiError> {
    if for_all.is_none() && rows.iter().all(|row| row.mandate.is_none()) {
        let none = rows.iter().map(|_| None).collect();
        return Ok((rows, none));
    }
    let known = KnownMandates::read(desk)?;
    if let Some(wanted) = for_all {
        known.find(wanted)?;
    }
    let (mut people, mut mandates) = (People::new(), Vec::new());
    let mut references = BTreeSet::new();
    for mut row in rows {
        let wanted = row.mandate.clone().or_else(|| for_all.cloned());
        let before = row.id;
        match wanted.map(|wanted| known.choose(&wanted, &mut row.id, &row.facts, cx.today)).transpose() {
            Ok(chosen) => {
                // What the vault knows of who granted it stands.
                row.stored |= row.id != before;
                references.extend(chosen.iter().map(|chosen| chosen.reference().to_owned()));
                people.push(row);
                mandates.push(chosen);
            }
            Err(error) => report.left_out.push(LeftOut {
                person: row.facts.name.clone(),
                person_row: Some(row.line),
                ..refused(cx, error)
            }),
        }
    }
    if !references.is_empty() {
        let list = references.into_iter().collect::<Vec<_>>().join(", ");
        report.notes.push(say(cx.language, "batch.enclose", &[("list", &list)]));
    }
    Ok((people, mandates))
}
