//! Where a file that came back stands: the entries of its request that name it. An entry is never changed. What is to stay of
//! one is written anew, then the old one is erased.

use habeas_case::assessed::Assessed;
use habeas_case::assessment::Assessment;
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_case::ids::{EventId, RequestId};
use habeas_case::request::{RequestEvent, Role};
use habeas_store::Erasure;
use jiff::civil::Date;

use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::ApiError;

/// A file that came back, and the entries that name it.
pub(crate) struct Placed {
    pub(crate) request: RequestId,
    /// The reference of the request.
    pub(crate) reference: Option<String>,
    pub(crate) file: FileRef,
    pub(crate) entries: Vec<Entry>,
    /// The entries that quote whom it names, and what is to stay of them.
    quoting: Vec<EventId>,
    others: Vec<(Date, Assessed)>,
}

/// An entry that names the file.
pub(crate) struct Entry {
    id: EventId,
    pub(crate) on: Date,
    pub(crate) event: RequestEvent,
    /// It was undone as a mistake.
    corrected: bool,
    /// What the person said of it, but for what quotes the file; and the entries that say it.
    said: Option<(Date, Assessed)>,
    assessed: Vec<EventId>,
}

/// What is written in the place of an entry that is erased.
pub(crate) struct Rewritten {
    subject: Subject,
    on: Date,
    event: RequestEvent,
    corrected: bool,
    /// What the person said of it: it is said of the new entry too.
    said: Option<(Date, Assessed)>,
}

/// The file with this id, or the beginning of it, among those that came back to requests.
pub(crate) fn find(desk: &Desk, wanted: &str) -> Result<Placed, ApiError> {
    let mut all: Vec<Placed> = Vec::new();
    for (request, state) in find::requests(desk)? {
        let reference = state.composed.as_ref().map(|composed| composed.reference.clone());
        let first = all.len();
        for entry in &state.timeline {
            for file in received(entry) {
                let (said, assessed) = said_of(&state, entry.event, file);
                let entry = Entry {
                    id: entry.event,
                    on: entry.on,
                    event: entry.known().cloned().ok_or_else(|| find::not_found(wanted))?,
                    corrected: entry.corrected,
                    said,
                    assessed,
                };
                match all.iter_mut().skip(first).find(|one| one.file.id == file.id) {
                    Some(placed) => placed.entries.push(entry),
                    None => all.push(Placed::new(request, reference.clone(), file, entry, &state)),
                }
            }
        }
    }
    find::one(wanted, all, |placed| (placed.file.id.to_string(), None))
}

fn received(entry: &TimelineEntry) -> Vec<&FileRef> {
    let files = entry.known().map(RequestEvent::files).unwrap_or_default();
    files.into_iter().filter(|(role, _)| *role == Role::Received).map(|(_, file)| file).collect()
}

/// What holds of an answer without what quotes a file, and the entries that say any of it.
fn said_of(state: &RequestState, answer: EventId, file: &FileRef) -> (Option<(Date, Assessed)>, Vec<EventId>) {
    let about = state.timeline.iter().filter(|entry| match entry.known() {
        Some(RequestEvent::Assessed(said)) => said.answer == answer,
        _ => false,
    });
    let (mut ids, mut last) = (Vec::new(), None);
    for entry in about {
        ids.push(entry.event);
        last = Some(entry.on);
    }
    let Assessment { kind, items, mut named } = state.assessment(answer);
    named.retain(|n| n.passage.as_ref().is_none_or(|p| p.file != file.id));
    let empty = kind.is_none() && items.is_empty() && named.is_empty();
    (last.filter(|_| !empty).map(|on| (on, Assessed { answer, kind, items, named })), ids)
}

impl Placed {
    fn new(request: RequestId, reference: Option<String>, file: &FileRef, entry: Entry, state: &RequestState) -> Self {
        let quotes = |said: &Assessed| said.named.iter().any(|n| n.passage.as_ref().is_some_and(|p| p.file == file.id));
        let mut placed = Self {
            request,
            reference,
            file: file.clone(),
            entries: vec![entry],
            quoting: Vec::new(),
            others: Vec::new(),
        };
        for entry in &state.timeline {
            let Some(RequestEvent::Assessed(said)) = entry.known() else { continue };
            if !quotes(said) {
                continue;
            }
            placed.quoting.push(entry.event);
            // What holds besides is said anew, once.
            let Assessment { kind, items, named } = state.assessment(said.answer);
            let mut now = Assessed { answer: said.answer, kind, items, named };
            now.named.retain(|n| n.passage.as_ref().is_none_or(|p| p.file != file.id));
            placed.others.retain(|(_, other)| other.answer != now.answer);
            if !now.named.is_empty() || now.kind.is_some() || !now.items.is_empty() {
                placed.others.push((entry.on, now));
            }
        }
        placed
    }

    /// The entry that counts: the last that was not undone.
    pub(crate) fn entry(&self) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| !entry.corrected).or_else(|| self.entries.last())
    }

    /// Its entries without it. One that has no other file is not written anew.
    pub(crate) fn without(&self) -> Vec<Rewritten> {
        let rewritten = |entry: &Entry| {
            let details = entry.event.details()?;
            let files: Vec<FileRef> = details.files.iter().filter(|file| file.id != self.file.id).cloned().collect();
            if files.is_empty() {
                return None;
            }
            let event = entry.event.with_files(files)?;
            Some(Rewritten {
                subject: Subject::Request(self.request),
                on: entry.on,
                event,
                corrected: entry.corrected,
                said: entry.said.clone(),
            })
        };
        // What was said of the entries themselves goes with them.
        let elsewhere = |said: &Assessed| self.entries.iter().all(|entry| entry.id != said.answer);
        let others = self.others.iter().filter(|(_, said)| elsewhere(said)).map(|(on, said)| Rewritten {
            subject: Subject::Request(self.request),
            on: *on,
            event: RequestEvent::Assessed(Box::new(said.clone())),
            corrected: false,
            said: None,
        });
        self.entries.iter().filter_map(rewritten).chain(others).collect()
    }

    /// What takes its entries away, after what is to stay was written anew.
    pub(crate) fn erasure(&self, anew: &[Rewritten]) -> Erasure {
        let files = anew.iter().filter_map(|one| one.event.details()).flat_map(|details| &details.files);
        let own = self.entries.iter().flat_map(|entry| std::iter::once(entry.id).chain(entry.assessed.iter().copied()));
        let mut events: Vec<EventId> = own.chain(self.quoting.iter().copied()).collect();
        events.sort_unstable();
        events.dedup();
        Erasure {
            events,
            needed: files.map(|file| file.sha256).collect(),
            ids: vec![self.file.id.to_string()],
            ..Erasure::default()
        }
    }
}

/// Writes entries anew, and others with them, in one transaction.
pub(crate) fn write_anew(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    anew: &[Rewritten],
    others: &[(Subject, Date, RequestEvent)],
) -> Result<(), ApiError> {
    let entries = anew.iter().map(|one| (one.subject, one.on, one.event.clone()));
    let all: Vec<(Subject, Date, RequestEvent)> = entries.chain(others.iter().cloned()).collect();
    if all.is_empty() {
        return Ok(());
    }
    let written: Vec<Event> = desk.record_many(cx, &all)?;
    // What names an entry by its id comes after it has one.
    let mut after: Vec<(Subject, Date, RequestEvent)> = Vec::new();
    for (one, event) in anew.iter().zip(&written) {
        if one.corrected {
            after.push((one.subject, cx.today, RequestEvent::Corrected { event: event.id, reason: None }));
        }
        if let Some((on, said)) = &one.said {
            let said = Assessed { answer: event.id, ..said.clone() };
            after.push((one.subject, *on, RequestEvent::Assessed(Box::new(said))));
        }
    }
    if !after.is_empty() {
        desk.record_many(cx, &after)?;
    }
    Ok(())
}
