//! Everything that can be found in a vault, as its events name it.

use habeas_case::event::{Event, Subject};
use habeas_case::facts::{self, CompanyFacts, FileRef, Origin};
use habeas_case::fold::{RequestState, TimelineEntry};
use habeas_case::ids::{CompanyId, EventId, RequestId};
use habeas_case::letter::Composed;
use habeas_case::request::{Details, RequestEvent, Role};
use habeas_search::Kind;
use habeas_store::{SearchSource, SearchUnit};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::desk::Desk;
use crate::desk::find;
use crate::desk::indexing::Text;
use crate::error::ApiError;

/// What the index remembers of a source for the hits in it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct About {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    /// Id and name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) company: Option<(String, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) person: Option<(String, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) event: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<String>,
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) day: Option<Date>,
}

/// A source, its day and where its text is.
pub(super) struct Wanted {
    pub(super) source: SearchSource,
    pub(super) text: Text,
    pub(super) day: Option<Date>,
}

/// All sources, by their keys.
#[derive(Default)]
pub(super) struct Sources(pub(super) BTreeMap<String, Wanted>);

pub(super) fn all(desk: &Desk) -> Result<Sources, ApiError> {
    let mut all = Sources::default();
    for (subject, events) in find::by_subject(desk, "person")? {
        all.person(subject, &events);
    }
    for (subject, events) in find::by_subject(desk, "company")? {
        all.company(subject, &events);
    }
    for (id, state) in find::requests(desk)? {
        all.request(id, &state);
    }
    Ok(all)
}

/// What the sources of a request have in common.
struct Case {
    subject: Subject,
    /// The entry of the timeline, where it is one.
    event: Option<EventId>,
    about: About,
    company: String,
    person: String,
}

impl Sources {
    fn add(&mut self, source: SearchSource, text: Text, day: Option<Date>) {
        self.0.entry(source.key.clone()).or_insert(Wanted { source, text, day });
    }

    fn person(&mut self, subject: Subject, events: &[Event]) {
        let Some(facts) = facts::person(events) else { return };
        let Subject::Person(id) = subject else { return };
        let mut lines = vec![facts.name.clone()];
        lines.extend(facts.address);
        lines.extend([facts.country, facts.email].into_iter().flatten());
        let about = About { person: Some((id.to_string(), facts.name.clone())), ..About::default() };
        let case = Case { subject, event: None, about, company: String::new(), person: facts.name };
        self.record(&case, Kind::Person, mark(events), lines, last_day(events));
    }

    fn company(&mut self, subject: Subject, events: &[Event]) {
        let Some(facts) = facts::company(events) else { return };
        let Subject::Company(id) = subject else { return };
        let about = About { company: Some((id.to_string(), facts.name.clone())), ..About::default() };
        let case = Case { subject, event: None, about, company: names(&facts), person: String::new() };
        if let Origin::Notice { notice, read_on, .. } = &facts.origin {
            self.notice(&case, id, notice, *read_on);
        }
        let mut lines = vec![names(&facts)];
        lines.extend(facts.address);
        let more =
            [facts.registration_number, facts.attention, facts.country, facts.email, facts.web_form, facts.website];
        lines.extend(more.into_iter().flatten());
        self.record(&case, Kind::Company, mark(events), lines, last_day(events));
    }

    /// One notice, whoever of the same company's requests names it.
    fn notice(&mut self, case: &Case, company: CompanyId, file: &FileRef, day: Date) {
        let key = format!("notice:{company}:{}", file.sha256);
        let about = About { request: None, reference: None, person: None, ..case.about.clone() };
        let (company, person) = (case.company.clone(), String::new());
        let case = Case { subject: case.subject, event: None, about, company, person };
        self.file(&case, key, Kind::Notice, file, Some(day), true);
    }

    fn request(&mut self, id: RequestId, state: &RequestState) {
        let Some(composed) = &state.composed else { return };
        let company = names(&composed.recipient);
        let addressee = composed.addressee.as_ref().map(|one| one.name.as_str()).unwrap_or_default();
        let case = Case {
            subject: Subject::Request(id),
            event: None,
            about: About {
                request: Some(id.to_string()),
                reference: Some(composed.reference.clone()),
                company: Some((composed.company.to_string(), composed.recipient.name.clone())),
                person: Some((composed.person.to_string(), composed.sender.name.clone())),
                ..About::default()
            },
            company: format!("{company} {addressee}"),
            person: composed.sender.name.clone(),
        };
        self.record(&case, Kind::Request, "1".to_owned(), written(composed), state.composed_on);
        if let (Some(notice), Some(day)) = (composed.notice(), state.composed_on) {
            self.notice(&case, composed.company, notice, day);
        }
        for entry in &state.timeline {
            if let Some(event) = entry.known() {
                self.entry(&case, entry, event);
            }
        }
    }

    /// What stands in an entry of the timeline: its note, and its files.
    fn entry(&mut self, case: &Case, entry: &TimelineEntry, event: &RequestEvent) {
        let about = About { event: Some(entry.event.to_string()), ..case.about.clone() };
        let (company, person) = (case.company.clone(), case.person.clone());
        let case = Case { subject: case.subject, event: Some(entry.event), about, company, person };
        let (on, lines) = (Some(entry.on), notes(event));
        if !lines.is_empty() {
            let key = format!("note:{}", entry.event);
            let source = case.source(key, "1".to_owned(), Kind::Note, None, on);
            self.add(source, Text::Here(vec![unit(lines, on, "")]), on);
        }
        let follows = matches!(event, RequestEvent::FollowedUp(_));
        for (role, file) in event.files() {
            let (kind, foreign) = match role {
                Role::LetterText if follows => (Kind::FollowUp, false),
                Role::LetterText => (Kind::Letter, false),
                Role::OwnLetter => (Kind::Letter, true),
                Role::Received => (Kind::Answer, true),
                Role::Proof | Role::Enclosure | Role::Mandate => (Kind::Attachment, true),
                // The PDF of a letter says what its text says; pictures say nothing.
                Role::LetterPdf | Role::Notice | Role::Signature | Role::IdentityCopy => continue,
            };
            let key = format!("{}:{}:{}", kind.id(), case.subject, file.sha256);
            self.file(&case, key, kind, file, on, foreign);
        }
    }

    fn record(&mut self, case: &Case, kind: Kind, mark: String, lines: Vec<String>, day: Option<Date>) {
        let source = case.source(case.subject.to_string(), mark, kind, None, day);
        self.add(source, Text::Here(vec![unit(lines, day, &case.person)]), day);
    }

    fn file(&mut self, case: &Case, key: String, kind: Kind, file: &FileRef, day: Option<Date>, foreign: bool) {
        // A file never changes; the name of the company that its notice is shown under may.
        let mark = if kind == Kind::Notice { case.company.clone() } else { "1".to_owned() };
        let source = case.source(key, mark, kind, Some(file), day);
        let file = file.clone();
        self.add(source, if foreign { Text::File(file) } else { Text::Letter(file) }, day);
    }
}

impl Case {
    fn source(&self, key: String, mark: String, kind: Kind, file: Option<&FileRef>, day: Option<Date>) -> SearchSource {
        let about = About {
            file: file.map(|file| file.id.to_string()),
            name: file.map(|file| file.name.clone()),
            day,
            ..self.about.clone()
        };
        SearchSource {
            key,
            mark,
            subject: self.subject,
            sha256: file.map(|file| file.sha256),
            event: self.event,
            kind,
            company: self.company.clone(),
            person: self.person.clone(),
            about: serde_json::to_string(&about).unwrap_or_default(),
        }
    }
}

fn unit(lines: Vec<String>, day: Option<Date>, sender: &str) -> SearchUnit {
    SearchUnit { text: lines.join("\n"), day, sender: sender.to_owned(), lines: true, ..SearchUnit::default() }
}

/// Changes whenever something is recorded.
fn mark(events: &[Event]) -> String {
    let last = events.iter().max_by_key(|event| (event.recorded_at, event.seq));
    format!("{} {}", events.len(), last.map(|event| event.id.to_string()).unwrap_or_default())
}

fn last_day(events: &[Event]) -> Option<Date> {
    events.iter().map(|event| event.on).max()
}

fn names(facts: &CompanyFacts) -> String {
    let names = [Some(&facts.name), facts.legal_form.as_ref(), facts.trading_name.as_ref()];
    names.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// What the person wrote for a request, beside the letter itself.
fn written(composed: &Composed) -> Vec<String> {
    let mut lines = vec![composed.reference.clone(), names(&composed.recipient), composed.sender.name.clone()];
    lines.extend(composed.addressee.iter().map(|one| one.name.clone()));
    lines.extend(composed.identifiers.iter().map(|one| format!("{}: {}", one.label, one.value)));
    lines.extend(composed.fact.clone());
    lines.extend(composed.field_values().into_values().flatten());
    lines.extend(composed.note.clone());
    lines.extend(composed.about.iter().map(|about| about.reference.clone()));
    lines
}

/// What was noted of an event: notes, reasons, amounts, numbers of the post.
fn notes(event: &RequestEvent) -> Vec<String> {
    let own = match event {
        RequestEvent::Sent { tracking, .. } => tracking.clone(),
        RequestEvent::Refused { ground, .. } => ground.clone(),
        RequestEvent::FeeAsked { amount, .. } => amount.clone(),
        RequestEvent::Corrected { reason, .. } => reason.clone(),
        RequestEvent::FollowedUp(letter) => letter.content.note.clone(),
        _ => None,
    };
    let note = event.details().and_then(|Details { note, .. }| note.clone());
    own.into_iter().chain(note).collect()
}
