//! The whole case, or part of it, taken along: written as a bundle, verified, read back.

use habeas_bundle::{Bundle, BundleError, Folder, Plan, PlannedFile, Source};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::{referenced_files, referenced_hashes};
use habeas_case::fold::fold;
use habeas_case::ids::{Hash, RequestId};
use habeas_case::request::{Kind, RequestEvent};
use habeas_store::Store;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::PathBuf;

use crate::api::{BundleExport, BundlePath, BundleReport, ImportReport};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use crate::error::{read_error, write_error};
use crate::requests::view;
use crate::wording::{long_date, one_line, say};

/// The name and version that go into a bundle.
const SOFTWARE: &str = concat!("Habeas ", env!("CARGO_PKG_VERSION"));

pub(crate) fn export(desk: &mut Desk, cx: &mut Context<'_>, req: BundleExport) -> Result<BundleReport, ApiError> {
    let out = cx.files.place(&req.out)?;
    desk.outside_vault(&out)?;
    let events = chosen(desk, &req.requests)?;
    if events.is_empty() {
        return Err(ApiError::from(Reason::BundleEmpty));
    }
    let plan = plan(events, cx)?;
    let progress = cx.progress;
    let store = desk.store()?;
    let written = habeas_bundle::write(&plan, &Sealed(store), &out, &mut |done, total| progress.at(done, Some(total)))
        .map_err(error)?;
    Ok(report(written.path.display().to_string(), &written.counts, written.bytes))
}

/// The events of the chosen requests, with the people and companies they are about. Nothing chosen: all of them.
fn chosen(desk: &Desk, wanted: &[String]) -> Result<Vec<Event>, ApiError> {
    if wanted.is_empty() {
        return Ok(desk.store()?.all_events()?);
    }
    let mut subjects = BTreeSet::new();
    for wanted in wanted {
        let (id, state) = find::request(desk, wanted)?;
        subjects.insert(Subject::Request(id));
        if let Some(composed) = &state.composed {
            subjects.insert(Subject::Person(composed.person));
            subjects.insert(Subject::Company(composed.company));
        }
    }
    let mut events = Vec::new();
    for subject in subjects {
        events.extend(desk.store()?.events(subject)?);
    }
    Ok(events)
}

fn plan(events: Vec<Event>, cx: &Context<'_>) -> Result<Plan, ApiError> {
    let mut by_request: BTreeMap<RequestId, Vec<Event>> = BTreeMap::new();
    let mut files = Vec::new();
    for event in &events {
        if let Subject::Request(id) = event.subject {
            by_request.entry(id).or_default().push(event.clone());
        }
        files.extend(placed(event));
    }
    let mut request_folders = BTreeMap::new();
    let mut timeline =
        format!("{}\n", say(cx.language, "timeline.title", &[("date", &long_date(cx.language, cx.today))]));
    timeline.push_str(&format!("{}\n", say(cx.language, "timeline.note", &[])));
    for (id, events) in &by_request {
        let state = fold(events);
        if let Some(c) = &state.composed {
            let rights: Vec<&str> = c.rights.iter().map(|r| r.id()).collect();
            let on = state.composed_on.unwrap_or(cx.today);
            let folder = habeas_bundle::request_folder(on, &c.recipient.name, &rights.join("-"), &c.reference);
            request_folders.insert(*id, folder);
        }
        if find::has_content(events) {
            timeline.push_str(&told(&view::request(*id, &state, cx)?, cx));
        } else {
            timeline.push_str(&erased(events, cx));
        }
    }
    Ok(Plan { made_on: cx.today, software: SOFTWARE.to_owned(), events, files, request_folders, timeline })
}

/// The files an event names, and where they go.
fn placed(event: &Event) -> Vec<PlannedFile> {
    let known = event.body.as_ref().and_then(|b| serde_json::from_str::<RequestEvent>(&b.payload).ok());
    let folder = match (event.subject, &known) {
        (Subject::Request(request), Some(known)) if outgoing(known) => Folder::Outgoing { request },
        (Subject::Request(request), Some(other)) if !matches!(other, RequestEvent::Composed(_)) => {
            Folder::Incoming { request, on: event.on }
        }
        (Subject::Person(_), _) => Folder::Person,
        _ => Folder::Notice,
    };
    // A letter that was written elsewhere is outgoing, whichever of its events names it; the notice beside it is not.
    let place = |file: &FileRef| match (event.subject, &known) {
        (_, Some(RequestEvent::Composed(c))) if c.signature.as_ref() == Some(file) => Folder::Person,
        (_, Some(RequestEvent::FollowedUp(f))) if f.said.signature.as_ref() == Some(file) => Folder::Person,
        (Subject::Request(request), Some(RequestEvent::Joined(j))) if j.letter.contains(file) => {
            Folder::Outgoing { request }
        }
        (_, Some(RequestEvent::Joined(_))) => Folder::Notice,
        _ => folder,
    };
    let name = |file: &FileRef| match &known {
        Some(RequestEvent::LetterKept(kept)) if file.id == kept.pdf.id => "letter.pdf".to_owned(),
        Some(RequestEvent::LetterKept(_)) => "letter.txt".to_owned(),
        Some(RequestEvent::FollowedUp(f)) => {
            let name = |end: &str| format!("{}-{}.{end}", event.on, f.said.letter.id());
            match file.id {
                id if id == f.kept.pdf.id => name("pdf"),
                id if id == f.kept.text.id => name("txt"),
                _ => file.name.clone(),
            }
        }
        _ => file.name.clone(),
    };
    referenced_files(event)
        .into_iter()
        .map(|file| PlannedFile { folder: place(&file), name: name(&file), file })
        .collect()
}

/// What the person wrote, or did with its proof: letters, posting slips, what they gave.
fn outgoing(known: &RequestEvent) -> bool {
    let own =
        [Kind::Sent, Kind::IdentityGiven, Kind::ClarificationGiven, Kind::Contested, Kind::Reminded, Kind::Complained];
    matches!(known, RequestEvent::LetterKept(_) | RequestEvent::FollowedUp(_) | RequestEvent::IdentityCopied(_))
        || known.kind().is_some_and(|k| own.contains(&k))
}

/// A request that the user deleted: that it was there is told, and nothing of what it said.
fn erased(events: &[Event], cx: &Context<'_>) -> String {
    let count = events.len().to_string();
    format!("\n{}\n", say(cx.language, "timeline.erased", &[("count", &count)]))
}

/// One request for a human reader.
fn told(view: &crate::api::RequestView, cx: &Context<'_>) -> String {
    let rights: Vec<String> = view.line.rights.iter().map(|r| format!("{} ({})", r.plain, r.law)).collect();
    let mut out =
        format!("\n{} · {}\n{}\n{}\n", view.line.company, view.line.reference, rights.join(", "), view.line.sentence);
    for step in &view.timeline {
        let date = step.on.parse().map_or_else(|_| step.on.clone(), |d| long_date(cx.language, d));
        let mark = if step.corrected { "x" } else { "-" };
        out.push_str(&format!("  {mark} {date}: {}\n", step.sentence));
        for file in &step.files {
            out.push_str(&format!("      {} ({} B, sha256 {})\n", one_line(&file.name), file.size, file.sha256));
        }
        if let Some(note) = &step.note {
            out.push_str(&format!("      {}\n", note.replace('\n', "\n      ")));
        }
    }
    out
}

/// The vault as a source of files: deciphered as they are read.
struct Sealed<'a>(&'a Store);

impl Source for Sealed<'_> {
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>> {
        let reader = self.0.open_file(file.sha256).map_err(io::Error::other)?;
        Ok(Box::new(reader))
    }
}

pub(crate) fn verify(_: &mut Desk, cx: &mut Context<'_>, req: BundlePath) -> Result<BundleReport, ApiError> {
    let (path, bundle) = opened(cx, &req)?;
    let progress = cx.progress;
    let verified = bundle.verify(&mut |done, total| progress.at(done, Some(total))).map_err(error)?;
    if !verified.faults.is_empty() {
        return Err(damaged(&verified.faults));
    }
    Ok(report(path.display().to_string(), &verified.counts, verified.bytes))
}

/// Verifies the whole bundle first; then seals its files and adds its events. What is here already stays as it is.
pub(crate) fn import(desk: &mut Desk, cx: &mut Context<'_>, req: BundlePath) -> Result<ImportReport, ApiError> {
    desk.store()?;
    let (_, bundle) = opened(cx, &req)?;
    let progress = cx.progress;
    let verified = bundle.verify(&mut |done, total| progress.at(done, total.checked_mul(2))).map_err(error)?;
    if !verified.faults.is_empty() {
        return Err(damaged(&verified.faults));
    }
    let mut new_files = 0;
    let total = verified.bytes;
    let mut before = 0;
    let wanted = wanted(desk, bundle.events())?;
    for file in bundle.files() {
        if wanted.contains(&file.sha256) && !desk.store()?.has_file(file.sha256)? {
            let mut reader = bundle.read_file(file.id).map_err(error)?;
            let mut at = |done| progress.at(total + before + done, total.checked_mul(2));
            let store = desk.store_mut()?;
            let stored = store.put_file(&mut reader, &file.name, &file.media_type, cx.random, &mut at)?;
            if stored.sha256 != file.sha256 {
                return Err(ApiError::from(Reason::BundleDamaged { detail: Detail::Text(file.name.to_owned()) }));
            }
            new_files += 1;
        }
        before += file.size;
    }
    let merged = desk.store_mut()?.merge(bundle.events(), cx.random)?;
    let subjects: BTreeSet<Subject> = bundle.events().iter().map(|e| e.subject).collect();
    let mut requests = Vec::new();
    for subject in subjects {
        if let Subject::Request(id) = subject
            && !desk.store()?.is_erased(subject)?
        {
            requests.push(id.to_string());
        }
    }
    Ok(ImportReport { new_events: merged.new, known_events: merged.known, new_files, requests })
}

/// The files of the events that will have content here. What was erased here does not come back, nor do its files.
fn wanted(desk: &Desk, events: &[Event]) -> Result<BTreeSet<Hash>, ApiError> {
    let mut wanted = BTreeSet::new();
    for event in events {
        if desk.store()?.accepts_content(event)? {
            wanted.extend(referenced_hashes(event));
        }
    }
    Ok(wanted)
}

fn opened(cx: &Context<'_>, req: &BundlePath) -> Result<(PathBuf, Bundle), ApiError> {
    let path = cx.files.locate(&req.path)?;
    let bundle = Bundle::open(&path).map_err(error)?;
    Ok((path, bundle))
}

fn damaged<F: std::fmt::Display>(faults: &[F]) -> ApiError {
    // A few are enough to know what happened; a hostile bundle could have a million.
    let said: Vec<String> = faults.iter().take(5).map(|f| format!("{f}.")).collect();
    ApiError::from(Reason::BundleDamaged { detail: Detail::Text(said.join(" ")) })
}

fn report(path: String, counts: &habeas_bundle::Counts, bytes: u64) -> BundleReport {
    let bounded = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    BundleReport {
        path,
        requests: bounded(counts.requests),
        events: bounded(counts.events),
        files: bounded(counts.files),
        bytes,
    }
}

fn error(e: BundleError) -> ApiError {
    let detail = e.to_string();
    match e {
        BundleError::AlreadyExists { path } => Reason::FileExists { path: path.display().to_string() }.at("out"),
        BundleError::UnfinishedExport { path } => Reason::LeftOver { path: path.display().to_string() }.at("out"),
        BundleError::Cancelled => ApiError::from(Reason::Cancelled),
        BundleError::Write { path, source } => write_error(source.kind(), &path.display().to_string()),
        BundleError::Open { path, source } => read_error(source.kind(), &path.display().to_string()),
        BundleError::NotABundle { .. } => ApiError::from(Reason::NotABundle),
        BundleError::Newer { .. } => ApiError::from(Reason::BundleNewer),
        BundleError::Plan { .. } => ApiError::from(Reason::Internal { detail: Detail::Text(detail) }),
        BundleError::Read { .. } | BundleError::Altered { .. } => {
            ApiError::from(Reason::VaultDamaged { detail: Detail::Text(detail) })
        }
        _ => ApiError::from(Reason::BundleDamaged { detail: Detail::Text(detail) }),
    }
}
