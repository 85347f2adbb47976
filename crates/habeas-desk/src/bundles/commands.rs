//! The whole case, or part of it, as a portable bundle: written, verified, read back.

use habeas_bundle::{BundleError, Bytes, Folder, Place, Plan, PlannedFile, Source};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::{files_by_role, referenced_hashes};
use habeas_case::fold::fold;
use habeas_case::ids::{Hash, RequestId};
use habeas_case::request::{RequestEvent, Role};
use habeas_intake::{BundleRefusal, Failure, ReadBundle};
use habeas_store::Store;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::Path;
use std::rc::Rc;

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
            subjects.extend(composed.mandate.iter().map(|under| Subject::Person(under.principal)));
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
            timeline.push_str(&timeline_of(&view::request(*id, &state, cx)?, cx));
        } else {
            timeline.push_str(&erased(events, cx));
        }
    }
    Ok(Plan { made_on: cx.today, software: SOFTWARE.to_owned(), events, files, request_folders, timeline })
}

/// The files that an event refers to, and their places in the bundle.
fn placed(event: &Event) -> Vec<PlannedFile> {
    let follow_up = event.body.as_ref().and_then(|body| match serde_json::from_str(&body.payload) {
        Ok(RequestEvent::FollowedUp(f)) => Some(f.content.letter),
        _ => None,
    });
    let letter = |end: &str| match follow_up {
        Some(number) => format!("{}-{number}.{end}", event.on),
        None => format!("letter.{end}"),
    };
    let name = |role: Role, file: &FileRef| match role {
        Role::LetterPdf => letter("pdf"),
        Role::LetterText => letter("txt"),
        Role::OwnLetter
        | Role::Received
        | Role::Proof
        | Role::Notice
        | Role::Signature
        | Role::IdentityCopy
        | Role::Enclosure
        | Role::Mandate => file.name.clone(),
    };
    let files = files_by_role(event).into_iter();
    files.map(|(role, file)| PlannedFile { folder: folder(event, role), name: name(role, &file), file }).collect()
}

/// The folder of a file. Only requests have files of other roles than notices, signatures and powers of attorney.
fn folder(event: &Event, role: Role) -> Folder {
    let of_request = |folder: fn(RequestId, Date) -> Folder| match event.subject {
        Subject::Request(request) => folder(request, event.on),
        Subject::Person(_) => Folder::Person,
        Subject::Company(_) => Folder::Notice,
    };
    match role {
        Role::Notice => Folder::Notice,
        Role::Signature | Role::Mandate => Folder::Person,
        Role::Received => of_request(|request, on| Folder::Incoming { request, on }),
        Role::LetterPdf | Role::LetterText | Role::OwnLetter | Role::Proof | Role::IdentityCopy | Role::Enclosure => {
            of_request(|request, _| Folder::Outgoing { request })
        }
    }
}

/// A request that the user deleted: its entries are counted, and nothing of their content is written.
fn erased(events: &[Event], cx: &Context<'_>) -> String {
    let count = events.len().to_string();
    format!("\n{}\n", say(cx.language, "timeline.erased", &[("count", &count)]))
}

/// One request for a human reader.
fn timeline_of(view: &crate::api::RequestView, cx: &Context<'_>) -> String {
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
pub(crate) struct Sealed<'a>(pub(crate) &'a Store);

impl Source for Sealed<'_> {
    fn open(&self, file: &FileRef) -> io::Result<Box<dyn Read + '_>> {
        let reader = self.0.open_file(file.sha256).map_err(io::Error::other)?;
        Ok(Box::new(reader))
    }
}

pub(crate) fn verify(_: &mut Desk, cx: &mut Context<'_>, req: BundlePath) -> Result<BundleReport, ApiError> {
    let path = cx.files.locate(&req.path)?;
    let (_, read) = taken_in(cx, &path, false)?;
    Ok(report(path.display().to_string(), &read.counts, read.bytes))
}

/// Verifies the whole bundle first, then seals its files and adds its events. What the vault has already stays as it is.
pub(crate) fn import(desk: &mut Desk, cx: &mut Context<'_>, req: BundlePath) -> Result<ImportReport, ApiError> {
    desk.store()?;
    let path = cx.files.locate(&req.path)?;
    let (place, ReadBundle { events, files, .. }) = taken_in(cx, &path, true)?;
    let bytes: Rc<dyn Bytes> = Rc::new(place);
    let progress = cx.progress;
    let mut new_files = 0;
    let total = files.iter().fold(0_u64, |sum, (file, _)| sum.saturating_add(file.size));
    let mut before = 0_u64;
    let wanted = wanted(desk, &events)?;
    for (file, part) in &files {
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
    let merged = desk.store_mut()?.merge(&events, cx.random)?;
    let subjects: BTreeSet<Subject> = events.iter().map(|e| e.subject).collect();
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

/// A sound bundle, verified by the reader that is shut in. With `content`, what is in it.
fn taken_in(cx: &Context<'_>, path: &Path, content: bool) -> Result<(Place, ReadBundle), ApiError> {
    let place = Place::open(path).map_err(error)?;
    let size = place.size();
    // An import reads twice: to verify, and to seal.
    let total = if content { size.checked_mul(2) } else { Some(size) };
    let read = habeas_intake::bundle(cx.intake, &place, content, &|done| cx.progress.at(done, total));
    let read = read.map_err(|failure| match failure {
        Failure::Refused(refused) => refusal(path, refused),
        Failure::Stopped(stop) => stop.into(),
    })?;
    if read.faults.is_empty() { Ok((place, read)) } else { Err(damaged(&read.faults)) }
}

fn refusal(path: &Path, refused: BundleRefusal) -> ApiError {
    ApiError::from(match refused {
        BundleRefusal::NotABundle => Reason::NotABundle,
        BundleRefusal::Newer => Reason::BundleNewer,
        BundleRefusal::Damaged { detail } => {
            Reason::BundleDamaged { detail: Detail::Text(format!("{}{detail}", path.display())) }
        }
    })
}

fn damaged(faults: &[String]) -> ApiError {
    let sentences: Vec<String> = faults.iter().map(|f| format!("{f}.")).collect();
    ApiError::from(Reason::BundleDamaged { detail: Detail::Text(sentences.join(" ")) })
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

pub(crate) fn error(e: BundleError) -> ApiError {
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
