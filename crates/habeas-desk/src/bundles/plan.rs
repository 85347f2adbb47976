//! What goes into a bundle, and where: the same for whoever has the events.

use habeas_bundle::{Derived, Folder, Plan, PlannedFile};
use habeas_case::event::{Event, Subject};
use habeas_case::facts::FileRef;
use habeas_case::file_refs::files_by_role;
use habeas_case::fold::fold;
use habeas_case::ids::RequestId;
use habeas_case::request::{RequestEvent, Role};
use habeas_words::{Language, long_date, one_line};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;

use super::derived::{self, States, Texts};
use crate::desk::context::{Context, Progress, Random};
use crate::error::ApiError;
use crate::requests::view;
use crate::wording::say;

/// What decides the bytes of a bundle beside the events and the files.
pub(super) struct Made {
    pub(super) on: Date,
    pub(super) software: String,
    pub(super) language: Language,
}

/// The plan of a bundle, and everything that is made from its events.
pub(super) fn whole(events: Vec<Event>, made: &Made, texts: &Texts<'_>, cx: &Context<'_>) -> Result<Plan, ApiError> {
    let midnight = made.on.to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
    // Nothing of this machine goes into it: neither its clock nor the language of whoever reads it.
    let cx = Context {
        today: made.on,
        now: midnight,
        language: made.language,
        random: &mut Nothing,
        files: cx.files,
        progress: &Nothing,
        web: cx.web,
        intake: cx.intake,
    };
    let (mut plan, states) = plan(events, made, &cx)?;
    plan.derived = Derived {
        by: derived::BY,
        language: made.language.id().to_owned(),
        files: derived::make(&plan, &states, texts, &cx)?,
    };
    Ok(plan)
}

/// Nothing in a bundle is random, and nobody waits for its tables alone.
struct Nothing;

impl Random for Nothing {
    fn fill(&mut self, _: &mut [u8]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

impl Progress for Nothing {
    fn at(&self, _: u64, _: Option<u64>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

fn plan(events: Vec<Event>, made: &Made, cx: &Context<'_>) -> Result<(Plan, States), ApiError> {
    let mut by_request: BTreeMap<RequestId, Vec<&Event>> = BTreeMap::new();
    let mut files = Vec::new();
    for event in &events {
        if let Subject::Request(id) = event.subject {
            by_request.entry(id).or_default().push(event);
        }
        files.extend(placed(event));
    }
    let mut request_folders = BTreeMap::new();
    let mut states = Vec::new();
    let mut timeline =
        format!("{}\n", say(cx.language, "timeline.title", &[("date", &long_date(cx.language, cx.today))]));
    timeline.push_str(&format!("{}\n", say(cx.language, "timeline.note", &[])));
    for (id, events) in by_request {
        let state = fold(events.iter().copied());
        if let Some(c) = &state.composed {
            let rights: Vec<&str> = c.rights.iter().map(|r| r.id()).collect();
            let on = state.composed_on.unwrap_or(cx.today);
            let folder = habeas_bundle::request_folder(on, &c.recipient.name, &rights.join("-"), &c.reference);
            request_folders.insert(id, folder);
        }
        if events.iter().any(|event| event.body.is_some()) {
            timeline.push_str(&timeline_of(&view::request(id, &state, cx)?, cx));
            states.push((id, state));
        } else {
            timeline.push_str(&erased(events.len(), cx));
        }
    }
    let (made_on, software) = (made.on, made.software.clone());
    let derived = Derived::default();
    Ok((Plan { made_on, software, events, files, request_folders, timeline, derived }, states))
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
fn erased(count: usize, cx: &Context<'_>) -> String {
    let count = count.to_string();
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
