//! What becomes of each row, decided from what the vault holds. A plan reads and changes nothing.

use habeas_case::fold::RequestState;
use habeas_case::ids::{CompanyId, PersonId, RequestId};
use habeas_case::recorded::{ComplaintTo, RecordedKind};
use habeas_case::request::{Details, RequestEvent};
use habeas_case::rules::{self, Refusal};
use habeas_law::right::Right;
use jiff::civil::Date;
use std::collections::HashMap;

use super::company::{Finder, How, Match, Target};
use super::read::{Named, Row, Said};
use crate::api::{ImportCandidate, ImportChoice, ImportKind};
use crate::desk::Desk;
use crate::desk::find;
use crate::error::{ApiError, Reason};

/// A request is the same as another one: the person, the company, the rights in their order, the day.
type Key = (PersonId, Company, Vec<Right>, Date);

/// A company, of the vault or still to be made.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Company {
    Vault(CompanyId),
    Directory(String),
    Row(String, Option<String>),
}

impl Company {
    fn of(target: &Target) -> Self {
        match target {
            Target::Vault(id, _) => Self::Vault(*id),
            Target::Directory(slug, _) => Self::Directory(slug.clone()),
            Target::Row(facts) => Self::Row(facts.name.to_lowercase(), facts.country.clone()),
        }
    }
}

/// What becomes of a row.
pub(crate) enum Fate {
    /// A request of its own.
    Request(Box<Planned>),
    /// Something that happened to a request of the vault, or to one of this table by the place of its row.
    Events(To, Vec<(Date, RequestEvent)>),
    Already,
    Asked(ApiError, Vec<ImportCandidate>),
    LeftOut(ApiError),
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum To {
    Vault(RequestId),
    Row(usize),
}

/// A request that is to be made.
pub(crate) struct Planned {
    pub(crate) target: Target,
    pub(crate) how: How,
    pub(crate) named: Named,
    pub(crate) rights: Vec<Right>,
    pub(crate) said: Said,
    pub(crate) reference: Option<String>,
}

pub(crate) struct Plan<'a> {
    pub(crate) finder: Finder<'a>,
    person: PersonId,
    today: Date,
    choices: HashMap<u32, &'a ImportChoice>,
    /// Requests of the vault.
    known: HashMap<Key, RequestId>,
    states: HashMap<RequestId, RequestState>,
    /// Those of this person, by their references.
    by_reference: HashMap<String, RequestId>,
    /// Requests of this table, by their rows.
    planned: HashMap<Key, usize>,
    /// The requests of this table by their references, those of the vault among them that it names again.
    references: HashMap<String, (To, Date)>,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(
        desk: &Desk,
        finder: Finder<'a>,
        person: PersonId,
        today: Date,
        choices: &'a [ImportChoice],
    ) -> Result<Self, ApiError> {
        let (mut known, mut states, mut by_reference) = (HashMap::new(), HashMap::new(), HashMap::new());
        for (id, state) in find::requests(desk)? {
            let Some(composed) = &state.composed else { continue };
            if let Some(sent) = state.sent {
                let key = (composed.person, Company::Vault(composed.company), sorted(&composed.rights), sent.on);
                known.insert(key, id);
            }
            if composed.person == person {
                by_reference.insert(composed.reference.clone(), id);
            }
            states.insert(id, state);
        }
        let choices = choices.iter().map(|choice| (choice.row, choice)).collect();
        let (planned, references) = (HashMap::new(), HashMap::new());
        Ok(Self { finder, person, today, choices, known, states, by_reference, planned, references })
    }

    /// Decides a row. `at`: its place among the rows.
    pub(crate) fn decide(&mut self, at: usize, row: Row) -> Fate {
        let choice = self.choices.get(&row.line).copied();
        match row.said {
            Err(error) if is_asked(&error) => Fate::Asked(error, Vec::new()),
            Err(error) => Fate::LeftOut(error),
            Ok(said) => {
                let kind = said.kind;
                let decided = if kind == ImportKind::Request {
                    self.request(at, row.named, row.reference, said, choice)
                } else {
                    self.event(kind, row.reference.as_deref(), said.sent, choice)
                };
                decided.unwrap_or_else(Fate::LeftOut)
            }
        }
    }

    fn request(
        &mut self,
        at: usize,
        named: Named,
        reference: Option<String>,
        said: Said,
        choice: Option<&ImportChoice>,
    ) -> Result<Fate, ApiError> {
        self.in_order(&said)?;
        let (target, how) = match self.finder.find(&named, choice.and_then(|choice| choice.company.as_deref()))? {
            Match::Found(target, how) => (*target, how),
            Match::Perhaps(candidates) => {
                let reason = Reason::ImportWhichCompany { name: named.name };
                return Ok(Fate::Asked(reason.at("company"), candidates));
            }
        };
        let company = Company::of(&target);
        let rights = sorted(&said.rights);
        let key = (self.person, company.clone(), rights.clone(), said.sent);
        let same_reference = || self.there(reference.as_deref()?, &company);
        let known = self.known.get(&key).copied().or_else(same_reference).map(To::Vault);
        let known = known.or_else(|| self.planned.get(&key).map(|at| To::Row(*at)));
        if let Some(reference) = &reference {
            // What follows in the file may belong to it, also where it is there already.
            self.references.entry(reference.clone()).or_insert((known.unwrap_or(To::Row(at)), said.sent));
        }
        if let Some(known) = known {
            return Ok(self.since(known, &said));
        }
        self.planned.insert(key, at);
        Ok(Fate::Request(Box::new(Planned { target, how, named, rights, said, reference })))
    }

    /// What a row says of a request that is there: that it was received or answered since, as far as nobody recorded that.
    fn since(&self, known: To, said: &Said) -> Fate {
        let To::Vault(id) = known else { return Fate::Already };
        let Some(state) = self.states.get(&id) else { return Fate::Already };
        let said = [(RecordedKind::Received, said.received), (RecordedKind::Answered, said.answered)];
        let is_new = |kind: RecordedKind| match kind {
            RecordedKind::Received => state.received.is_none(),
            kind => state.first(kind).is_none(),
        };
        let new = said.into_iter().filter_map(|(kind, on)| Some((kind, on?))).filter(|(kind, _)| is_new(*kind));
        let events = new.map(|(kind, on)| (on, RequestEvent::recorded(kind, Details::default())));
        let may = |(on, event): &(Date, RequestEvent)| rules::may_record_event(state, event, *on, self.today).is_ok();
        let events: Vec<_> = events.filter(may).collect();
        if events.is_empty() { Fate::Already } else { Fate::Events(known, events) }
    }

    /// The request of this person with this reference, if it went to this company.
    fn there(&self, reference: &str, company: &Company) -> Option<RequestId> {
        let id = *self.by_reference.get(reference)?;
        let composed = self.states.get(&id)?.composed.as_ref()?;
        (Company::Vault(composed.company) == *company).then_some(id)
    }

    /// # Errors
    /// A day that is still to come, or that is before its cause.
    fn in_order(&self, said: &Said) -> Result<(), ApiError> {
        let today = self.today;
        let days = [("sent", Some(said.sent)), ("received", said.received), ("answered", said.answered)];
        let days = days.into_iter().filter_map(|(field, day)| Some((field, day?)));
        let mut before = said.sent;
        for (field, on) in days {
            if on > today {
                return Err(ApiError::from(Refusal::InFuture { on, today }).at(field));
            }
            if on < before {
                return Err(ApiError::from(Refusal::BeforeCause { on, cause: before }).at(field));
            }
            before = on;
        }
        Ok(())
    }

    /// What happened to a request with this reference.
    fn event(
        &mut self,
        kind: ImportKind,
        reference: Option<&str>,
        on: Date,
        choice: Option<&ImportChoice>,
    ) -> Result<Fate, ApiError> {
        let details = Details::default();
        let event = match kind {
            ImportKind::Reminder => RequestEvent::recorded(RecordedKind::Reminded, details),
            ImportKind::Complaint => RequestEvent::Complained { to: Some(ComplaintTo::Authority), details },
            ImportKind::Message | ImportKind::Request => RequestEvent::recorded(RecordedKind::Answered, details),
        };
        let reference = reference.unwrap_or_default();
        let no_request = || Reason::ImportNoRequest { reference: reference.to_owned() }.at("reference");
        let whose = || kind == ImportKind::Message && choice.is_none_or(|choice| !choice.answered);
        let asked = || Fate::Asked(Reason::ImportWhoseMessage.at("rights"), Vec::new());
        // What this table names goes before another request that has the same reference.
        let (to, sent) = match (self.references.get(reference), self.by_reference.get(reference)) {
            (Some(known), _) => *known,
            (None, Some(id)) => (To::Vault(*id), on),
            (None, None) => return Err(no_request()),
        };
        if let To::Vault(id) = to {
            let state = self.states.get(&id).ok_or_else(no_request)?;
            let happened = |entry: &&habeas_case::fold::TimelineEntry| entry.on == on && entry.kind() == event.kind();
            if state.uncorrected().any(|entry| happened(&entry)) {
                return Ok(Fate::Already);
            }
            if whose() {
                return Ok(asked());
            }
            rules::may_record_event(state, &event, on, self.today).map_err(|e| ApiError::from(e).at("date"))?;
            return Ok(Fate::Events(to, vec![(on, event)]));
        }
        if whose() {
            return Ok(asked());
        }
        if on > self.today {
            return Err(ApiError::from(Refusal::InFuture { on, today: self.today }).at("date"));
        }
        if on < sent {
            return Err(ApiError::from(Refusal::BeforeCause { on, cause: sent }).at("date"));
        }
        Ok(Fate::Events(to, vec![(on, event)]))
    }
}

fn sorted(rights: &[Right]) -> Vec<Right> {
    let mut rights = rights.to_vec();
    rights.sort_by_key(|right| right.id());
    rights.dedup();
    rights
}

/// Whether a word of the person for the whole file mends it.
fn is_asked(error: &ApiError) -> bool {
    matches!(error.reason(), Some(Reason::DateEitherWay { .. } | Reason::ImportNoChannel | Reason::ImportNoRight))
}
