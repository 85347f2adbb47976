//! Which letters a batch consists of: each pair of a person and a company, decided from what was asked before.
//!
//! A plan reads the vault and changes nothing in it.

use habeas_case::event::Subject;
use habeas_case::facts::{CompanyEvent, CompanyFacts, FileRef, PersonEvent, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId, RequestId};
use habeas_case::letter::Composed;
use habeas_law::delivery::Channel;
use habeas_law::repetition;
use habeas_letter::Layout;
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

use super::commit::Payload;
use super::destination::Destination;
use super::known::{self, Facts};
use super::letter::{PlannedLetter, refused};
use super::mandated;
use super::pack;
use super::tables::{Line, Row, companies as company_rows, companies_of, people as people_rows, people_of};
use crate::api::{BatchReport, BatchRequest, DeliveryInput, LeftOut, RequestInput};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::compose;
use crate::letters::render::layout_for;
use crate::letters::storage::reference;
use crate::mandates::written_under::Chosen;

/// A request that was made before between a person and a company.
struct Earlier {
    id: Option<RequestId>,
    composed: Composed,
    on: Date,
    sent: bool,
}

/// A person and a company, by their places in the tables.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    person: usize,
    company: usize,
}

pub(crate) struct Plan {
    people: Vec<Row<PersonId, PersonFacts>>,
    /// What the letters of each person are written under.
    mandates: Vec<Option<Chosen>>,
    companies: Vec<Row<CompanyId, CompanyFacts>>,
    /// The request that is the same for all: its rights, its fields, its channel.
    request: RequestInput,
    layout: Option<Layout>,
    facts: Facts,
    unsigned: bool,
    drafts: bool,
    /// The signatures of those who write, each looked up once.
    signatures: HashMap<(PersonId, bool), Option<FileRef>>,
    earlier: HashMap<(PersonId, CompanyId), Vec<Earlier>>,
    references: HashSet<String>,
    /// How many pairs were handed out.
    handed_out: usize,
    /// How many letters were decided.
    decided: u64,
    /// How many letters the last pair made: the best guess for the next.
    letters_per_pair: u64,
}

impl Plan {
    /// Reads the tables and what was asked before. Rows that cannot be used are left out.
    ///
    /// # Errors
    /// Everything that is wrong with the batch as a whole.
    pub(crate) fn read(
        desk: &Desk,
        cx: &mut Context<'_>,
        req: &BatchRequest,
        report: &mut BatchReport,
    ) -> Result<Self, ApiError> {
        let mut pack = req.pack.as_ref().map(|file| pack::read(cx, file)).transpose()?.unwrap_or_default();
        let people = match &req.people {
            Some(file) => Some(people_of(cx, file, &mut report.notes)?),
            None => pack.people.take(),
        };
        let companies = match &req.companies {
            Some(file) => Some(companies_of(cx, file, &mut report.notes)?),
            None => pack.companies.take(),
        };
        let people = beside(people, &req.people_known, "people")?;
        let companies = beside(companies, &req.companies_known, "companies")?;
        let request = request(req, pack)?;
        let facts = Facts::read(&req.facts)?;
        let mut people = people_rows(desk, cx, people, report)?;
        known::people(desk, cx, &req.people_known, &mut people, report);
        let (people, mandates) = mandated::choose(desk, cx, people, req.mandate.as_ref(), report)?;
        let mut companies = company_rows(desk, cx, companies, report)?;
        known::companies(desk, cx, &req.companies_known, &mut companies, report);
        let (earlier, references) = earlier(desk)?;
        Ok(Self {
            people,
            mandates,
            companies,
            request,
            layout: req.layout,
            facts,
            unsigned: req.unsigned,
            drafts: req.drafts,
            signatures: HashMap::new(),
            earlier,
            references,
            handed_out: 0,
            decided: 0,
            letters_per_pair: 1,
        })
    }

    /// The next pair, company by company of one person after another.
    pub(crate) fn next_pair(&self) -> Option<Pair> {
        let companies = self.companies.len();
        let person = self.handed_out.checked_div(companies)?;
        (person < self.people.len()).then(|| Pair { person, company: self.handed_out % companies })
    }

    pub(crate) fn decided(&self) -> u64 {
        self.decided
    }

    /// How many letters are left, as an estimate.
    pub(crate) fn left(&self) -> u64 {
        let pairs = self.people.len() * self.companies.len() - self.handed_out;
        pairs as u64 * self.letters_per_pair
    }

    /// The letters of a pair in words, or the reason why there are none.
    pub(crate) fn decide(
        &mut self,
        desk: &Desk,
        cx: &mut Context<'_>,
        pair: Pair,
        destination: &Destination,
    ) -> Result<Vec<PlannedLetter>, ApiError> {
        self.handed_out += 1;
        let letters = self.letters(desk, cx, pair, destination);
        if let Ok(letters) = &letters {
            self.letters_per_pair = (letters.len() as u64).max(1);
        }
        self.decided += self.letters_per_pair;
        letters
    }

    /// A pair that gets no letter, with the reason.
    pub(crate) fn left_out(&self, cx: &Context<'_>, pair: Pair, error: ApiError) -> LeftOut {
        let (person, company) = (&self.people[pair.person], &self.companies[pair.company]);
        LeftOut {
            person: person.facts.name.clone(),
            person_row: Some(person.line),
            company: company.facts.name.clone(),
            company_row: Some(company.line),
            ..refused(cx, error)
        }
    }

    /// Whether two pairs are of the same person and company: a table may name them twice.
    pub(crate) fn is_same_pair(&self, a: Pair, b: Pair) -> bool {
        let who = |pair: Pair| {
            let under = self.mandates.get(pair.person).and_then(Option::as_ref);
            let person = self.people[pair.person].id;
            (under.map_or(person, Chosen::principal), self.companies[pair.company].id)
        };
        who(a) == who(b)
    }

    fn letters(
        &mut self,
        desk: &Desk,
        cx: &mut Context<'_>,
        pair: Pair,
        destination: &Destination,
    ) -> Result<Vec<PlannedLetter>, ApiError> {
        let (person, company) = (&self.people[pair.person], &self.companies[pair.company]);
        let under = self.mandates.get(pair.person).and_then(Option::as_ref);
        let mut parties = compose::Parties {
            person: person.id,
            company: company.id,
            sender: person.facts.clone(),
            lives: person.facts.country.clone(),
            recipient: company.facts.clone(),
            regime: compose::regime(&company.facts)?,
        };
        if let Some(mandate) = under {
            parties.write_under(desk, mandate);
        }
        let data_subject = under.map_or(person.id, Chosen::principal);
        let said = self.facts.of(company.id, data_subject).or(person.fact.as_ref()).or(company.fact.as_ref());
        let request = RequestInput {
            person: person.id.to_string(),
            company: company.id.to_string(),
            fact: said.cloned(),
            ..self.request.clone()
        };
        let earlier = self.earlier.get(&(data_subject, company.id)).map(Vec::as_slice).unwrap_or_default();
        let mut letters = Vec::new();
        for mut composed in compose::letters_of(desk, cx, &request, &parties)? {
            if let Some(mandate) = under {
                mandate.apply(&mut composed, cx.today)?;
            }
            if self.drafts && composed.delivery.channel == Channel::Email && composed.sender.email.is_none() {
                return Err(input::missing("email").at("person"));
            }
            if !self.unsigned {
                let signature = self.signatures.entry((composed.person, under.is_some()));
                composed.signature = signature.or_insert_with(|| compose::signature_of(desk, &composed)).clone();
            }
            let layout = self.layout.unwrap_or_else(|| layout_for(&composed.sender));
            let shares_a_right = |e: &&Earlier| e.composed.rights.iter().any(|r| composed.rights.contains(r));
            let last = earlier.iter().filter(shares_a_right).max_by_key(|e| e.on);
            letters.push(match last {
                // Stored by an earlier run of these tables, and not sent.
                Some(e) if !e.sent && is_same(&e.composed, &composed) => {
                    let needed = destination.wants(&e.composed);
                    let stored = PlannedLetter::stored(desk, cx, e.composed.clone(), e.on, layout, needed)?;
                    PlannedLetter { id: e.id, ..stored }
                }
                Some(e) if repetition::asked_recently(e.on, cx.today) => {
                    let reference = e.composed.reference.clone();
                    return Err(Reason::AskedLately { on: e.on, reference }.into());
                }
                _ => {
                    composed.reference = reference(&self.references, cx)?;
                    self.references.insert(composed.reference.clone());
                    PlannedLetter::new(desk, cx, composed, layout)?
                }
            });
        }
        Ok(letters)
    }

    /// The records of a pair that the vault does not have as they are. Each is handed out once.
    pub(crate) fn records(&mut self, pair: Pair) -> Vec<(Subject, Payload)> {
        let mut records = Vec::new();
        let person = &mut self.people[pair.person];
        if !std::mem::replace(&mut person.stored, true) {
            let described = PersonEvent::Described(person.facts.clone());
            records.push((Subject::Person(person.id), Payload::Person(described)));
        }
        let company = &mut self.companies[pair.company];
        if !std::mem::replace(&mut company.stored, true) {
            let described = CompanyEvent::Described(Box::new(company.facts.clone()));
            records.push((Subject::Company(company.id), Payload::Company(Box::new(described))));
        }
        records
    }

    /// Counts a new letter among those that were made before: a table may name a pair twice.
    pub(crate) fn remember(&mut self, pair: Pair, composed: &Composed, on: Date) {
        let key = (data_subject(composed), self.companies[pair.company].id);
        self.earlier.entry(key).or_default().push(Earlier { id: None, composed: composed.clone(), on, sent: false });
    }
}

/// The lines of a table. There may be none where the vault knows whom is meant.
fn beside(lines: Option<Vec<Line>>, known: &[String], field: &str) -> Result<Vec<Line>, ApiError> {
    match lines {
        Some(lines) => Ok(lines),
        None if known.is_empty() => Err(input::missing(field)),
        None => Ok(Vec::new()),
    }
}

/// The request that is the same for all, from the options and the pack.
fn request(req: &BatchRequest, pack: pack::Pack) -> Result<RequestInput, ApiError> {
    let rights = if req.rights.is_empty() { pack.rights } else { req.rights.clone() };
    if rights.is_empty() {
        return Err(input::missing("rights"));
    }
    let mut fields = pack.fields;
    fields.extend(req.fields.clone());
    compose::known_names(compose::fields_of(&rights), &fields)?;
    Ok(RequestInput {
        person: String::new(),
        company: String::new(),
        rights,
        delivery: DeliveryInput {
            channel: req.channel,
            posting: req.posting,
            tone: req.tone,
            ..DeliveryInput::default()
        },
        on_behalf: None,
        identifiers: Vec::new(),
        fact: None,
        fields,
        about: None,
    })
}

/// Who asked: of a letter under a power of attorney not who wrote it.
fn data_subject(composed: &Composed) -> PersonId {
    composed.mandate.as_ref().map_or(composed.person, |under| under.principal)
}

/// Whether a letter that was made before is the one that is to be made.
fn is_same(earlier: &Composed, now: &Composed) -> bool {
    let under = |composed: &Composed| composed.mandate.as_ref().map(|under| under.mandate);
    earlier.rights == now.rights && earlier.fact == now.fact && under(earlier) == under(now)
}

type EarlierRequests = HashMap<(PersonId, CompanyId), Vec<Earlier>>;

/// What was asked before, by whom of whom, and the references that are taken.
fn earlier(desk: &Desk) -> Result<(EarlierRequests, HashSet<String>), ApiError> {
    let (mut earlier, mut references) = (EarlierRequests::new(), HashSet::new());
    for (id, state) in find::requests(desk)? {
        let (Some(composed), Some(written)) = (state.composed, state.composed_on) else { continue };
        references.insert(composed.reference.clone());
        let sent_on = state.sent.map(|sent| sent.on);
        let on = sent_on.unwrap_or(written);
        let sent = sent_on.is_some() || state.own_letter.is_some();
        earlier.entry((data_subject(&composed), composed.company)).or_default().push(Earlier {
            id: Some(id),
            composed,
            on,
            sent,
        });
    }
    Ok((earlier, references))
}
