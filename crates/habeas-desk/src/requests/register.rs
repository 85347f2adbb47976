//! Every request of the open vault in one short row: read once, kept while the vault is open, and renewed by what was written
//! since.

use habeas_case::event::Subject;
use habeas_case::fold::{EntryContent, ReadEvent, fold_read};
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use habeas_case::request::RequestEvent;
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

use super::cache;
use super::line::{self, LineFacts, Named, no_name};
use crate::api::RequestLine;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::desk::register::{Name, Register, Row, Words};
use crate::error::ApiError;

/// The register as the vault stands now. It is handed back by [`keep`].
///
/// # Errors
/// A damaged database; a day too far away for the calendar.
pub(crate) fn renewed(desk: &mut Desk, cx: &mut Context<'_>) -> Result<Register, ApiError> {
    let mut register = std::mem::take(&mut desk.register);
    let state = desk.store()?.events_name()?;
    let fresh = register.today == Some(cx.today) && register.state.is_some();
    if fresh && register.state == state {
        return Ok(register);
    }
    let since = std::mem::take(&mut desk.since);
    if fresh && since.begun == register.state && since.state == state {
        for id in &since.requests {
            put(&mut register, *id, line::facts(&find::request_by_id(desk, *id)?, cx.today)?);
        }
        register.state = state;
        return Ok(register);
    }
    from_vault(desk, cx, state)
}

/// From the cache what still holds, and the rest from the events.
fn from_vault(desk: &Desk, cx: &mut Context<'_>, state: Option<String>) -> Result<Register, ApiError> {
    let found = cache::read(desk.store()?, cx.today);
    let ends = match found {
        Some((register, _)) if state.is_some() && register.state == state => return Ok(register),
        _ => cache::ends(desk.store()?)?,
    };
    let mut register = match found {
        Some((register, before)) => brought_up(desk, cx, register, &cache::changed(&before, &ends))?,
        None => read(desk, cx.today)?,
    };
    register.state = state;
    cache::write(desk, cx, &register, &ends)?;
    Ok(register)
}

/// Cached rows, with those renewed that something was recorded about.
fn brought_up(
    desk: &Desk,
    cx: &Context<'_>,
    mut register: Register,
    changed: &HashSet<RequestId>,
) -> Result<Register, ApiError> {
    // Read one by one, many would take longer than all of them at once.
    if changed.len() > register.rows.len() / 8 {
        return read(desk, cx.today);
    }
    for id in changed {
        put(&mut register, *id, line::facts(&find::request_by_id(desk, *id)?, cx.today)?);
    }
    Ok(register)
}

/// Keeps it for the next time.
pub(crate) fn keep(desk: &mut Desk, register: Register) {
    desk.since.begin(register.state.clone());
    desk.register = register;
}

/// Reads every event about a request once, in the order of the database.
fn read(desk: &Desk, today: Date) -> Result<Register, ApiError> {
    let mut events: HashMap<RequestId, Vec<ReadEvent>> = HashMap::new();
    desk.store()?.scan_kind("request", |event| {
        if let Subject::Request(id) = event.subject {
            events.entry(id).or_default().push(light(ReadEvent::of(&event)));
        }
    })?;
    // What was deleted has no event with content.
    let erased = |events: &[ReadEvent]| events.iter().all(|event| event.content == EntryContent::Erased);
    let mut all: Vec<_> = events.into_iter().filter(|(_, events)| !erased(events)).collect();
    all.sort_unstable_by_key(|(id, _)| *id);
    let mut register = Register::default();
    register.today = Some(today);
    register.rows.reserve_exact(all.len());
    for (id, events) in all {
        put(&mut register, id, line::facts(&fold_read(events), today)?);
    }
    Ok(register)
}

fn put(register: &mut Register, id: RequestId, facts: LineFacts) {
    let newer = facts.standing.newer;
    let name = |known: Option<String>| known.map_or(Name::Gone { newer }, Name::Known);
    let (reference, company, person) = match facts.named {
        Some(named) => (named.reference.into_boxed_str(), Some(named.company), Some(named.person)),
        None => (Box::default(), None, None),
    };
    let row = Row {
        id,
        reference,
        company: register.names.number(name(company)),
        person: register.names.number(name(person)),
        rights: register.rights.number(facts.rights),
        sentence: register.sentences.number(facts.sentence),
        standing: facts.standing,
    };
    register.put(row);
}

/// A row in words.
pub(crate) fn line(row: &Row, words: &Words) -> RequestLine {
    let reference = match row.reference.is_empty() {
        true => no_name(row.standing.newer, words.language),
        false => row.reference.to_string(),
    };
    let name = |number| words.name(number).text.clone();
    let named = Named { reference, company: name(row.company), person: name(row.person) };
    let (rights, sentence) = (words.rights(row.rights).views.clone(), words.sentence(row.sentence).text.clone());
    line::line(row.id, named, rights, sentence, &row.standing)
}

/// Without what no line needs: a hundred thousand letters are not held in memory to show their names.
fn light(mut event: ReadEvent) -> ReadEvent {
    match &mut event.content {
        EntryContent::Known(RequestEvent::Composed(composed)) => lighten(&mut *composed),
        EntryContent::Known(RequestEvent::Joined(joined)) => {
            lighten(&mut joined.composed);
            joined.letter = Vec::new();
        }
        // It changes nothing that a line says. A request has another event with content, by which it is known.
        EntryContent::Known(RequestEvent::LetterStored(_)) => event.content = EntryContent::Erased,
        _ => {}
    }
    event
}

fn lighten(composed: &mut Composed) {
    composed.sender.address = Vec::new();
    composed.recipient.address = Vec::new();
    composed.identifiers = Vec::new();
    (composed.fact, composed.note, composed.signature) = (None, None, None);
}
