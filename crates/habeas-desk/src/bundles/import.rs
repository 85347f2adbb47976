//! A bundle verified, and read into the vault: its files are sealed, its events added. What the vault has stays as it is.

use habeas_case::event::{Event, Subject};
use habeas_case::file_refs::referenced_hashes;
use habeas_case::ids::{DeskId, EventId, Hash, RequestId};
use habeas_case::request::RequestEvent;
use std::collections::{BTreeMap, BTreeSet};

use super::commands::report;
use super::reading::{Taken, taken_in};
use crate::api::{BundlePath, BundleReport, ImportReport};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};

pub(crate) fn verify(_: &mut Desk, cx: &mut Context<'_>, req: BundlePath) -> Result<BundleReport, ApiError> {
    let path = cx.files.locate(&req.path)?;
    let taken = taken_in(cx, &path, req.key.as_ref(), 1)?;
    let report = report(path.display().to_string(), &taken.read.counts, taken.read.bytes);
    Ok(BundleReport { note: taken.note, ..report })
}

/// Verifies the whole bundle first, and that it fits to what is there: until then nothing is written.
pub(crate) fn import(desk: &mut Desk, cx: &mut Context<'_>, req: BundlePath) -> Result<ImportReport, ApiError> {
    desk.store()?;
    let path = cx.files.locate(&req.path)?;
    // It is read twice: to verify, and to seal.
    let Taken { bytes, read, note } = taken_in(cx, &path, req.key.as_ref(), 2)?;
    fits(desk, &read.events)?;
    let progress = cx.progress;
    let mut new_files = 0;
    let total = read.files.iter().fold(0_u64, |sum, (file, _)| sum.saturating_add(file.size));
    let mut before = 0_u64;
    let wanted = wanted(desk, &read.events)?;
    for (file, part) in &read.files {
        if wanted.contains(&file.sha256) && !desk.store()?.has_file(file.sha256)? {
            let mut reader = part.read(&bytes, file);
            let mut at = |done| progress.at(total.saturating_add(before).saturating_add(done), total.checked_mul(2));
            let store = desk.store_mut()?;
            let stored = store.put_file(&mut reader, &file.name, &file.media_type, cx.random, &mut at)?;
            if stored.sha256 != file.sha256 {
                return Err(ApiError::from(Reason::BundleDamaged { detail: Detail::Text(file.name.to_owned()) }));
            }
            new_files += 1;
        }
        before = before.saturating_add(file.size);
    }
    let merged = desk.store_mut()?.merge(&read.events, cx.random)?;
    let subjects: BTreeSet<Subject> = read.events.iter().map(|e| e.subject).collect();
    let mut requests = Vec::new();
    for subject in subjects {
        if let Subject::Request(id) = subject
            && !desk.store()?.is_erased(subject)?
        {
            requests.push(id.to_string());
        }
    }
    Ok(ImportReport { new_events: merged.new, known_events: merged.known, new_files, requests, note })
}

/// The files of the events whose content the vault accepts. What was erased in it does not come back, nor do its files.
fn wanted(desk: &Desk, events: &[Event]) -> Result<BTreeSet<Hash>, ApiError> {
    let mut wanted = BTreeSet::new();
    for event in events {
        if desk.store()?.accepts_content(event)? {
            wanted.extend(referenced_hashes(event));
        }
    }
    Ok(wanted)
}

/// Requires that each subject of the bundle is the one that the vault knows by this id: the same entries where both have
/// one, and one letter that a request began with.
fn fits(desk: &Desk, events: &[Event]) -> Result<(), ApiError> {
    let mut by_subject: BTreeMap<Subject, Vec<&Event>> = BTreeMap::new();
    for event in events {
        by_subject.entry(event.subject).or_default().push(event);
    }
    for (subject, theirs) in by_subject {
        let own = desk.store()?.events(subject)?;
        let chains: BTreeMap<(DeskId, u32), Hash> = own.iter().map(|e| ((e.desk, e.seq), e.hash())).collect();
        let ids: BTreeMap<EventId, Hash> = own.iter().map(|e| (e.id, e.hash())).collect();
        let other = |event: &&Event| {
            let known = [chains.get(&(event.desk, event.seq)), ids.get(&event.id)];
            known.into_iter().flatten().any(|hash| *hash != event.hash())
        };
        let begun: BTreeSet<EventId> =
            own.iter().chain(theirs.iter().copied()).filter(|e| begins(e)).map(|e| e.id).collect();
        if theirs.iter().any(other) || begun.len() > 1 {
            return Err(ApiError::from(Reason::BundleOtherCase { subject: subject.to_string() }));
        }
    }
    Ok(())
}

/// Whether a request began with it.
fn begins(event: &Event) -> bool {
    let Subject::Request(RequestId(_)) = event.subject else { return false };
    let read = event.body.as_ref().and_then(|body| serde_json::from_str(&body.payload).ok());
    matches!(read, Some(RequestEvent::Composed(_) | RequestEvent::Joined(_)))
}
