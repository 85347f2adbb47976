use super::view::view;
use habeas_case::event::Subject;
use habeas_case::facts::{self, PersonEvent};
use habeas_case::ids::PersonId;

use crate::api::{ById, PersonEdit, PersonInput, PersonView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;

pub(crate) fn add(desk: &mut Desk, cx: &mut Context<'_>, req: PersonInput) -> Result<PersonView, ApiError> {
    let id = PersonId(cx.bytes()?);
    describe(desk, cx, id, &req)
}

pub(crate) fn edit(desk: &mut Desk, cx: &mut Context<'_>, req: PersonEdit) -> Result<PersonView, ApiError> {
    let (id, _) = find::person(desk, &req.id)?;
    describe(desk, cx, id, &req.person)
}

fn describe(desk: &mut Desk, cx: &mut Context<'_>, id: PersonId, input: &PersonInput) -> Result<PersonView, ApiError> {
    let facts = input::person(input)?;
    let today = cx.today;
    desk.record(cx, Subject::Person(id), today, &[PersonEvent::Described(facts.clone())])?;
    Ok(view(id, facts))
}

pub(crate) fn list(desk: &mut Desk, _: &mut Context<'_>, (): ()) -> Result<Vec<PersonView>, ApiError> {
    let mut all: Vec<PersonView> = find::by_subject(desk, "person")?
        .into_iter()
        .filter_map(|(subject, events)| match subject {
            Subject::Person(id) => Some(view(id, facts::person(&events)?)),
            Subject::Company(_) | Subject::Request(_) => None,
        })
        .collect();
    all.sort_by_key(|p| p.name.to_lowercase());
    Ok(all)
}

pub(crate) fn show(desk: &mut Desk, _: &mut Context<'_>, req: ById) -> Result<PersonView, ApiError> {
    let (id, events) = find::person(desk, &req.id)?;
    facts::person(&events).map(|f| view(id, f)).ok_or_else(|| find::not_found(&req.id))
}
