//! Changing one's mind for good: a request, a person with everything written for them, a company nobody wrote to, a file
//! that came back.

use habeas_case::event::{Event, Subject};
use habeas_case::facts;
use habeas_case::file_refs::mentions;
use habeas_case::fold::fold;
use habeas_case::ids::RequestId;
use habeas_store::Erasure;
use std::collections::BTreeMap;

use crate::answers::placed::{self, Rewritten};
use crate::api::{ById, Deletable, Deletion, RecordKind};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::{ApiError, Reason};

/// What a deletion takes away, before it is done.
struct PlannedDeletion {
    kind: RecordKind,
    id: String,
    name: String,
    requests: Vec<String>,
    erasure: Erasure,
    /// What is recorded in the place of an event that goes only in part.
    anew: Vec<Rewritten>,
}

/// What would be deleted. Nothing is changed.
pub(crate) fn preview(desk: &mut Desk, _: &mut Context<'_>, req: Deletable) -> Result<Deletion, ApiError> {
    let planned = match req.kind {
        RecordKind::Request => request(desk, &req.id)?,
        RecordKind::Person => person(desk, &req.id)?,
        RecordKind::Company => company(desk, &req.id)?,
        RecordKind::Answer => answer(desk, &req.id)?,
    };
    let erased = desk.store()?.preview_erasure(&planned.erasure)?;
    Ok(view(planned, erased))
}

pub(crate) fn delete_request(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<Deletion, ApiError> {
    let planned = request(desk, &req.id)?;
    erase(desk, cx, planned)
}

pub(crate) fn delete_person(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<Deletion, ApiError> {
    let planned = person(desk, &req.id)?;
    erase(desk, cx, planned)
}

pub(crate) fn delete_company(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<Deletion, ApiError> {
    let planned = company(desk, &req.id)?;
    erase(desk, cx, planned)
}

pub(crate) fn delete_answer(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<Deletion, ApiError> {
    let planned = answer(desk, &req.id)?;
    erase(desk, cx, planned)
}

fn erase(desk: &mut Desk, cx: &mut Context<'_>, planned: PlannedDeletion) -> Result<Deletion, ApiError> {
    // What stays is written first: a cut in between loses nothing.
    placed::write_anew(desk, cx, &planned.anew, &[])?;
    desk.let_go_of_derived();
    let erased = desk.store_mut()?.erase(&planned.erasure, cx.random)?;
    desk.signature.replace(None);
    Ok(view(planned, erased))
}

fn view(planned: PlannedDeletion, erased: habeas_store::ErasureReport) -> Deletion {
    Deletion {
        kind: planned.kind,
        id: planned.id,
        name: planned.name,
        requests: planned.requests,
        events: erased.events,
        files: erased.files,
        bytes: erased.bytes,
        drafts: erased.settings,
    }
}

fn request(desk: &Desk, wanted: &str) -> Result<PlannedDeletion, ApiError> {
    let (id, state) = find::request(desk, wanted)?;
    let reference = state.composed.map(|c| c.reference);
    Ok(PlannedDeletion {
        kind: RecordKind::Request,
        id: id.to_string(),
        name: reference.clone().unwrap_or_default(),
        requests: reference.iter().cloned().collect(),
        erasure: Erasure {
            subjects: vec![Subject::Request(id)],
            ids: std::iter::once(id.to_string()).chain(reference).collect(),
            ..Erasure::default()
        },
        anew: Vec::new(),
    })
}

/// A file that came back. An entry that has other files is written anew without this one; any other goes with it.
fn answer(desk: &Desk, wanted: &str) -> Result<PlannedDeletion, ApiError> {
    let placed = placed::find(desk, wanted)?;
    let id = placed.file.id.to_string();
    let anew = placed.without();
    Ok(PlannedDeletion {
        kind: RecordKind::Answer,
        name: placed.file.name.clone(),
        requests: placed.reference.iter().cloned().collect(),
        erasure: placed.erasure(&anew),
        id,
        anew,
    })
}

fn person(desk: &Desk, wanted: &str) -> Result<PlannedDeletion, ApiError> {
    let (id, events) = find::person(desk, wanted)?;
    let name = facts::person(&events).map(|f| f.name).unwrap_or_default();
    let mut erasure = Erasure {
        subjects: vec![Subject::Person(id)],
        ids: vec![id.to_string()],
        names: names(&name),
        ..Erasure::default()
    };
    let mut requests = Vec::new();
    for (request, events) in written(desk, &id.to_string())? {
        let reference = fold(&events).composed.map(|c| c.reference);
        erasure.subjects.push(Subject::Request(request));
        erasure.ids.push(request.to_string());
        erasure.ids.extend(reference.clone());
        requests.push(reference.unwrap_or_else(|| request.to_string()));
    }
    requests.sort();
    Ok(PlannedDeletion { kind: RecordKind::Person, id: id.to_string(), name, requests, erasure, anew: Vec::new() })
}

/// A company that a request was sent to is not deleted: the request names it.
fn company(desk: &Desk, wanted: &str) -> Result<PlannedDeletion, ApiError> {
    let (id, events) = find::company(desk, wanted)?;
    let name = facts::company(&events).map(|f| f.name).unwrap_or_default();
    let requests = written(desk, &id.to_string())?;
    if !requests.is_empty() {
        let count = requests.len();
        return Err(Reason::CompanyInUse { name, count }.at("id"));
    }
    let (subjects, ids) = (vec![Subject::Company(id)], vec![id.to_string()]);
    let erasure = Erasure { subjects, ids, names: names(&name), ..Erasure::default() };
    let (id, requests, anew) = (id.to_string(), Vec::new(), Vec::new());
    Ok(PlannedDeletion { kind: RecordKind::Company, id, name, requests, erasure, anew })
}

/// A name of one or two letters occurs in too many words to search for.
fn names(name: &str) -> Vec<String> {
    (name.chars().count() > 2).then(|| name.to_owned()).into_iter().collect()
}

/// The requests that mention a person or a company, also those of which this version does not know every event.
fn written(desk: &Desk, id: &str) -> Result<Vec<(RequestId, Vec<Event>)>, ApiError> {
    let all: BTreeMap<Subject, Vec<Event>> = find::by_subject(desk, "request")?;
    Ok(all
        .into_iter()
        .filter(|(_, events)| events.iter().any(|e| mentions(e, id)))
        .filter_map(|(subject, events)| match subject {
            Subject::Request(request) => Some((request, events)),
            Subject::Person(_) | Subject::Company(_) => None,
        })
        .collect())
}
