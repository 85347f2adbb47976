//! Which part of the case goes into a bundle: some requests, all of a company, all of a person, or everything.

use habeas_case::event::{Event, Subject};
use habeas_case::fold::RequestState;
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use std::collections::BTreeSet;

use crate::api::BundleExport;
use crate::desk::{Desk, find};
use crate::error::{ApiError, Reason};

/// The events of what was chosen, with the people and companies they are about. Nothing chosen: all of them.
pub(super) fn chosen(desk: &Desk, req: &BundleExport) -> Result<Vec<Event>, ApiError> {
    let BundleExport { requests, company, person, out: _, lock: _ } = req;
    if [!requests.is_empty(), company.is_some(), person.is_some()].into_iter().filter(|chosen| *chosen).count() > 1 {
        return Err(Reason::BundleOneScope.at(if company.is_some() { "company" } else { "person" }));
    }
    let mut subjects = BTreeSet::new();
    if let Some(wanted) = company {
        let (id, _) = find::company(desk, wanted).map_err(|e| e.at("company"))?;
        subjects.insert(Subject::Company(id));
        with_requests(desk, &mut subjects, |composed| composed.company == id)?;
    } else if let Some(wanted) = person {
        let (id, _) = find::person(desk, wanted).map_err(|e| e.at("person"))?;
        subjects.insert(Subject::Person(id));
        with_requests(desk, &mut subjects, |composed| principal(composed) == id || composed.person == id)?;
    } else if requests.is_empty() {
        return Ok(desk.store()?.all_events()?);
    } else {
        for wanted in requests {
            let (id, state) = find::request(desk, wanted)?;
            add(&mut subjects, id, &state);
        }
    }
    let mut events = Vec::new();
    for subject in subjects {
        events.extend(desk.store()?.events(subject)?);
    }
    Ok(events)
}

fn principal(composed: &Composed) -> habeas_case::ids::PersonId {
    composed.mandate.as_ref().map_or(composed.person, |under| under.principal)
}

fn with_requests(
    desk: &Desk,
    subjects: &mut BTreeSet<Subject>,
    takes: impl Fn(&Composed) -> bool,
) -> Result<(), ApiError> {
    for (id, state) in find::requests(desk)? {
        if state.composed.as_ref().is_some_and(&takes) {
            add(subjects, id, &state);
        }
    }
    Ok(())
}

fn add(subjects: &mut BTreeSet<Subject>, id: RequestId, state: &RequestState) {
    subjects.insert(Subject::Request(id));
    if let Some(composed) = &state.composed {
        subjects.insert(Subject::Person(composed.person));
        subjects.insert(Subject::Person(principal(composed)));
        subjects.insert(Subject::Company(composed.company));
    }
}
