use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyEvent, CompanyFacts, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId, RequestId};
use habeas_case::letter::Joined;
use habeas_case::request::{Details, RequestEvent};
use habeas_law::delivery::Delivery;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::company::{Finder, Target};
use super::plan::{Fate, Plan, Planned, To};
use super::{read, view};
use crate::api::{CompanyPatch, RequestImport, RequestsImported};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::directory::DirectoryInHand;
use crate::desk::find;
use crate::directory::commands::described;
use crate::error::ApiError;
use crate::letters::compose::{self, Parties};
use crate::letters::{delivery, joined, storage};

/// Requests that are stored at once: a stop or a crash loses none of those before, and the next run makes the others. Each
/// time the disk is waited for, and pages all over the database are written.
const AT_ONCE: usize = 512;

/// What is recorded of a company or a request, written as each of them is.
#[derive(Serialize)]
#[serde(untagged)]
enum Payload {
    Company(Box<CompanyEvent>),
    Request(Box<RequestEvent>),
}

/// Takes in the requests of a table. Run again, it makes nothing twice.
pub(crate) fn run(desk: &mut Desk, cx: &mut Context<'_>, req: RequestImport) -> Result<RequestsImported, ApiError> {
    desk.store()?;
    let (person, events) = find::person(desk, &req.person).map_err(|e| e.at("person"))?;
    let sender = facts::person(&events).ok_or_else(|| find::not_found(&req.person).at("person"))?;
    let mut table = read::rows(cx, &req)?;
    let rows = std::mem::take(&mut table.rows);
    let hand = desk.directory()?;
    let finder = Finder::new(desk, &hand, cx.language);
    let mut plan = Plan::new(desk, finder, person, cx.today, &req.choices)?;
    let mut report = view::Report::new(&req, &table, cx.language);
    let mut fates = Vec::with_capacity(rows.len());
    let total = Some(rows.len() as u64);
    for (at, row) in rows.into_iter().enumerate() {
        if cx.progress.letters(at as u64, total).is_break() {
            report.cancel();
            return Ok(report.done());
        }
        let heading = view::heading(&row);
        let fate = plan.decide(at, row);
        let fate = refuse_early(fate, &sender, person, cx);
        report.row(&heading, &fate);
        fates.push(fate);
    }
    if !req.dry_run {
        Commit::new(desk, hand.clone(), person, sender)?.store(desk, cx, fates, &mut report)?;
    }
    Ok(report.done())
}

/// A request that could not be made is left out before anything is stored.
fn refuse_early(fate: Fate, sender: &PersonFacts, person: PersonId, cx: &Context<'_>) -> Fate {
    let Fate::Request(planned) = &fate else { return fate };
    match parties(planned, CompanyId([0; 16]), person, sender).and_then(|parties| checked(planned, &parties, cx)) {
        Ok(_) => fate,
        Err(error) => Fate::LeftOut(error),
    }
}

fn parties(planned: &Planned, company: CompanyId, person: PersonId, sender: &PersonFacts) -> Result<Parties, ApiError> {
    let recipient = recipient(planned);
    Ok(Parties {
        regime: compose::regime(&recipient)?,
        lives: sender.country.clone(),
        sender: sender.clone(),
        person,
        company,
        recipient,
    })
}

/// The rights that could be asked for on that day, and how the letter went.
fn checked(planned: &Planned, parties: &Parties, cx: &Context<'_>) -> Result<Delivery, ApiError> {
    compose::rights(&planned.rights, parties, planned.said.sent)?;
    joined::no_complaint(&planned.rights)?;
    Ok(Delivery::new(delivery::language(None, &parties.sender, cx)?, planned.said.channel))
}

/// The company as the letter went to it: where the row says so, at another address than the one it has today.
fn recipient(planned: &Planned) -> CompanyFacts {
    let mut facts = match &planned.target {
        Target::Vault(_, facts) | Target::Directory(_, facts) | Target::Row(facts) => (**facts).clone(),
    };
    let plain = |lines: &[String]| lines.concat().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (said, known) = (plain(&planned.named.address), plain(&facts.address));
    if !said.is_empty() && (known.is_empty() || !said.to_lowercase().starts_with(&known.to_lowercase())) {
        facts.address.clone_from(&planned.named.address);
    }
    if planned.named.email.is_some() {
        facts.email.clone_from(&planned.named.email);
    }
    facts
}

struct Commit {
    person: PersonId,
    sender: PersonFacts,
    references: HashSet<String>,
    /// Companies that were made by rows of this table.
    made: HashMap<(String, Option<String>), CompanyId>,
    /// The requests of this table, by the places of their rows.
    requests: HashMap<usize, RequestId>,
    /// Companies that were made from the directory, by their slugs.
    from_directory: HashMap<String, CompanyId>,
    hand: Arc<DirectoryInHand>,
    pending: Vec<(Subject, Date, Payload)>,
    ids: Vec<String>,
    /// How many of what is pending happened to requests, apart from what a new one begins with.
    events: u32,
}

impl Commit {
    fn new(desk: &Desk, hand: Arc<DirectoryInHand>, person: PersonId, sender: PersonFacts) -> Result<Self, ApiError> {
        Ok(Self {
            person,
            sender,
            references: storage::references(desk)?,
            made: HashMap::new(),
            requests: HashMap::new(),
            from_directory: HashMap::new(),
            hand,
            pending: Vec::new(),
            ids: Vec::new(),
            events: 0,
        })
    }

    fn store(
        mut self,
        desk: &mut Desk,
        cx: &mut Context<'_>,
        fates: Vec<Fate>,
        report: &mut view::Report<'_>,
    ) -> Result<(), ApiError> {
        let total = Some(fates.len() as u64);
        for (at, fate) in fates.into_iter().enumerate() {
            if cx.progress.letters(at as u64, total).is_break() {
                report.cancel();
                break;
            }
            match fate {
                Fate::Request(planned) => self.request(cx, at, *planned)?,
                Fate::Events(to, events) => events.into_iter().for_each(|(on, event)| self.event(to, on, event)),
                Fate::Already | Fate::Asked(..) | Fate::LeftOut(_) => (),
            }
            if self.ids.len().max(self.events as usize) >= AT_ONCE {
                self.flush(desk, cx, report)?;
            }
        }
        self.flush(desk, cx, report)
    }

    fn request(&mut self, cx: &mut Context<'_>, at: usize, planned: Planned) -> Result<(), ApiError> {
        let company = self.company(cx, &planned.target)?;
        let parties = parties(&planned, company, self.person, &self.sender)?;
        let delivery = checked(&planned, &parties, cx)?;
        let channel = delivery.channel;
        let Planned { rights, said, reference, .. } = planned;
        let reference = match reference.filter(|reference| !self.references.contains(reference)) {
            Some(reference) => reference,
            None => storage::reference(&self.references, cx)?,
        };
        self.references.insert(reference.clone());
        let id = RequestId(cx.bytes()?);
        let composed = joined::composed_of(parties, rights, delivery, said.fact, reference);
        // The file does not hold the letter itself.
        let event = RequestEvent::Joined(Box::new(Joined { composed, letter: Vec::new() }));
        self.push(id, said.sent, event);
        let sending = RequestEvent::Sent { channel: Some(channel), tracking: None, details: Details::default() };
        self.push(id, said.sent, sending);
        if let Some(on) = said.received {
            self.push(id, on, RequestEvent::Received(Details::default()));
        }
        if let Some(on) = said.answered {
            self.push(id, on, RequestEvent::Answered(Details::default()));
        }
        self.requests.insert(at, id);
        self.ids.push(id.to_string());
        Ok(())
    }

    fn push(&mut self, id: RequestId, on: Date, event: RequestEvent) {
        self.pending.push((Subject::Request(id), on, Payload::Request(Box::new(event))));
    }

    fn event(&mut self, to: To, on: Date, event: RequestEvent) {
        let id = match to {
            To::Vault(id) => Some(id),
            To::Row(at) => self.requests.get(&at).copied(),
        };
        if let Some(id) = id {
            self.push(id, on, event);
            self.events += 1;
        }
    }

    /// The company, made where it is none of the vault yet: it is stored with its first request.
    fn company(&mut self, cx: &mut Context<'_>, target: &Target) -> Result<CompanyId, ApiError> {
        match target {
            Target::Vault(id, _) => Ok(*id),
            Target::Directory(slug, _) => {
                if let Some(id) = self.from_directory.get(slug) {
                    return Ok(*id);
                }
                let record = self.hand.record(slug).ok_or_else(|| find::not_found(slug))?;
                let facts = described(&self.hand, record, None, CompanyPatch::default())?;
                let id = self.describe(cx, Box::new(facts))?;
                self.from_directory.insert(slug.clone(), id);
                Ok(id)
            }
            Target::Row(facts) => {
                let key = (facts.name.to_lowercase(), facts.country.clone());
                if let Some(id) = self.made.get(&key) {
                    return Ok(*id);
                }
                let id = self.describe(cx, facts.clone())?;
                self.made.insert(key, id);
                Ok(id)
            }
        }
    }

    fn describe(&mut self, cx: &mut Context<'_>, facts: Box<CompanyFacts>) -> Result<CompanyId, ApiError> {
        let id = CompanyId(cx.bytes()?);
        let described = Payload::Company(Box::new(CompanyEvent::Described(facts)));
        self.pending.push((Subject::Company(id), cx.today, described));
        Ok(id)
    }

    fn flush(&mut self, desk: &mut Desk, cx: &mut Context<'_>, report: &mut view::Report<'_>) -> Result<(), ApiError> {
        if !self.pending.is_empty() {
            desk.record_many(cx, &std::mem::take(&mut self.pending))?;
        }
        report.stored(std::mem::take(&mut self.ids), std::mem::take(&mut self.events));
        Ok(())
    }
}
