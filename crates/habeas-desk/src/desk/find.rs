//! Finds people, companies, requests and files by what a user would write: an id, its beginning, a reference.

use habeas_case::event::{Event, Subject};
use habeas_case::fold::{RequestState, fold};
use habeas_case::ids::{CompanyId, PersonId, RequestId};
use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::error::{ApiError, Reason};

/// The shortest beginning of an id that is accepted.
const SHORTEST: usize = 6;

/// The events of every subject of a kind, by subject. What was deleted is not among them: its events are all erased.
pub(crate) fn by_subject(desk: &Desk, kind: &str) -> Result<BTreeMap<Subject, Vec<Event>>, ApiError> {
    let mut all: BTreeMap<Subject, Vec<Event>> = BTreeMap::new();
    for event in desk.store()?.events_of_kind(kind)? {
        all.entry(event.subject).or_default().push(event);
    }
    all.retain(|_, events| has_content(events));
    Ok(all)
}

/// Whether any event still has its content.
pub(crate) fn has_content(events: &[Event]) -> bool {
    events.iter().any(|e| e.body.is_some())
}

pub(crate) fn requests(desk: &Desk) -> Result<Vec<(RequestId, RequestState)>, ApiError> {
    let all = by_subject(desk, "request")?;
    Ok(all
        .into_iter()
        .filter_map(|(subject, events)| match subject {
            Subject::Request(id) => Some((id, fold(&events))),
            Subject::Person(_) | Subject::Company(_) => None,
        })
        .collect())
}

/// The request with this id.
pub(crate) fn request_by_id(desk: &Desk, id: RequestId) -> Result<RequestState, ApiError> {
    let events = desk.store()?.events(Subject::Request(id))?;
    if has_content(&events) { Ok(fold(&events)) } else { Err(not_found(&id.to_string())) }
}

/// The events of the person with this id.
pub(crate) fn person_by_id(desk: &Desk, id: PersonId) -> Result<Vec<Event>, ApiError> {
    let events = desk.store()?.events(Subject::Person(id))?;
    if has_content(&events) { Ok(events) } else { Err(not_found(&id.to_string())) }
}

/// The events of the company with this id.
pub(crate) fn company_by_id(desk: &Desk, id: CompanyId) -> Result<Vec<Event>, ApiError> {
    let events = desk.store()?.events(Subject::Company(id))?;
    if has_content(&events) { Ok(events) } else { Err(not_found(&id.to_string())) }
}

/// The request with this id, the beginning of it, or this reference.
pub(crate) fn request(desk: &Desk, wanted: &str) -> Result<(RequestId, RequestState), ApiError> {
    if let Ok(id) = RequestId::parse(wanted.trim()) {
        return Ok((id, request_by_id(desk, id)?));
    }
    let all = requests(desk)?;
    let reference = |state: &RequestState| state.composed.as_ref().map(|c| c.reference.clone());
    one(wanted, all, |(id, state)| (id.to_string(), reference(state)))
}

pub(crate) fn person(desk: &Desk, wanted: &str) -> Result<(PersonId, Vec<Event>), ApiError> {
    if let Ok(id) = PersonId::parse(wanted.trim()) {
        return Ok((id, person_by_id(desk, id)?));
    }
    let all = by_subject(desk, "person")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Person(id) => Some((id, events)),
        Subject::Company(_) | Subject::Request(_) => None,
    });
    one(wanted, all, |(id, events)| (id.to_string(), habeas_case::facts::person(events).map(|f| f.name)))
}

pub(crate) fn company(desk: &Desk, wanted: &str) -> Result<(CompanyId, Vec<Event>), ApiError> {
    if let Ok(id) = CompanyId::parse(wanted.trim()) {
        return Ok((id, company_by_id(desk, id)?));
    }
    let all = by_subject(desk, "company")?.into_iter().filter_map(|(subject, events)| match subject {
        Subject::Company(id) => Some((id, events)),
        Subject::Person(_) | Subject::Request(_) => None,
    });
    one(wanted, all, |(id, events)| (id.to_string(), habeas_case::facts::company(events).map(|f| f.name)))
}

/// The one thing whose id begins so, or whose name or reference is exactly this.
pub(crate) fn one<T>(
    wanted: &str,
    all: impl IntoIterator<Item = T>,
    names: impl Fn(&T) -> (String, Option<String>),
) -> Result<T, ApiError> {
    let wanted = wanted.trim();
    let same = |name: &str| name.to_lowercase() == wanted.to_lowercase();
    let mut found = Vec::new();
    for item in all {
        let (id, name) = names(&item);
        if id == wanted {
            return Ok(item);
        }
        let begins = wanted.len() >= SHORTEST && id.starts_with(wanted);
        if begins || name.is_some_and(|n| same(&n)) {
            found.push(item);
        }
    }
    match (found.pop(), found.is_empty()) {
        (Some(item), true) => Ok(item),
        (None, _) => Err(not_found(wanted)),
        (Some(_), false) => Err(Reason::Ambiguous { name: wanted.to_owned() }.at("id")),
    }
}

pub(crate) fn not_found(name: &str) -> ApiError {
    Reason::NotFound { name: name.to_owned() }.at("id")
}
