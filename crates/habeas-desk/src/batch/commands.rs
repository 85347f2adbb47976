//! Many letters at once: everybody of one table to every company of another, each letter individual and kept as a
//! request. What was made stays made; the same tables run again make nothing twice.

use super::letter::{Ready, refused};
use habeas_case::event::Subject;
use habeas_case::facts::{CompanyEvent, CompanyFacts, PersonEvent, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use habeas_case::letter::Composed;
use habeas_law::repetition;
use habeas_law::right::Right;
use habeas_letter::Layout;
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

use super::making::{Making, Payload};
use super::out::{Out, open};
use super::pack;
use super::tables::{Row, companies as company_rows, companies_of, people as people_rows, people_of};
use crate::api::{BatchReport, BatchRequest, DeliveryInput, LeftOut, RequestInput};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::compose;
use crate::letters::render::layout_for;
use crate::letters::storage::reference;
use crate::post::sheets::Around;

/// What was asked before, by whom of whom.
struct Asked {
    composed: Composed,
    on: Date,
    sent: bool,
}

type Before = HashMap<(PersonId, CompanyId), Vec<Asked>>;

/// What is to be written, from the tables, the pack and what stands beside them.
struct Wanted {
    people: Vec<Row<PersonId, PersonFacts>>,
    companies: Vec<Row<CompanyId, CompanyFacts>>,
    /// The request that is the same for all: its rights, its fields, its channel.
    input: RequestInput,
    layout: Option<Layout>,
}

/// Everything that can be wrong with the run as a whole is found here, before anything is made.
fn wanted(desk: &Desk, cx: &mut Context<'_>, req: &BatchRequest, report: &mut BatchReport) -> Result<Wanted, ApiError> {
    let mut pack = req.pack.as_ref().map(|file| pack::read(cx, file)).transpose()?.unwrap_or_default();
    let people = match &req.people {
        Some(file) => people_of(cx, file)?,
        None => pack.people.take().ok_or_else(|| input::missing("people"))?,
    };
    let companies = match &req.companies {
        Some(file) => companies_of(cx, file)?,
        None => pack.companies.take().ok_or_else(|| input::missing("companies"))?,
    };
    let rights = if req.rights.is_empty() { pack.rights } else { req.rights.clone() };
    if rights.is_empty() {
        return Err(input::missing("rights"));
    }
    let mut fields = pack.fields;
    fields.extend(req.fields.clone());
    compose::known_names(compose::fields_of(&rights), &fields)?;
    let input = RequestInput {
        person: String::new(),
        company: String::new(),
        rights,
        delivery: DeliveryInput { channel: req.channel, posting: req.posting, ..DeliveryInput::default() },
        identifiers: Vec::new(),
        fact: None,
        fields,
        about: None,
    };
    let people = people_rows(desk, cx, people, report)?;
    let companies = company_rows(desk, cx, companies, report)?;
    Ok(Wanted { people, companies, input, layout: req.layout })
}

pub(crate) fn run(desk: &mut Desk, cx: &mut Context<'_>, req: BatchRequest) -> Result<BatchReport, ApiError> {
    let mut report = BatchReport {
        ids: Vec::new(),
        possible: 0,
        already: 0,
        left_out: Vec::new(),
        saved: None,
        around: Vec::new(),
        dry_run: req.dry_run,
        cancelled: false,
        left: 0,
    };
    // From here on to be stopped is to be stopped between two letters.
    let _ = cx.progress.letters(0, None);
    let mut wanted = wanted(desk, cx, &req, &mut report)?;
    let mut making = match req.dry_run {
        true => Making::new(Out::Nowhere, None),
        false => {
            let (out, around) = (open(desk, cx, &req)?, Around::open(desk, cx, &around_of(&req))?);
            around.apart(out.file())?;
            Making::new(out, Some(around))
        }
    };
    let (mut before, mut taken) = before(desk)?;
    let pairs = (wanted.people.len() * wanted.companies.len()) as u64;
    // How many letters a pair makes is known from the pair before.
    let (mut done, mut each, mut seen) = (0, 1, 0);
    'all: for person in &mut wanted.people {
        for company in &mut wanted.companies {
            let left = (pairs - seen) * each;
            if cx.progress.letters(done, Some(done + left)).is_break() {
                report.cancelled = true;
                report.left = u32::try_from(left).unwrap_or(u32::MAX);
                break 'all;
            }
            seen += 1;
            let asked = before.get(&(person.id, company.id)).map(Vec::as_slice).unwrap_or_default();
            let pair = Pair { person, company, asked };
            let ready = match ready(desk, cx, (&wanted.input, wanted.layout), &pair, &making.out, &mut taken) {
                Ok(ready) => ready,
                Err(e) => {
                    done += each;
                    report.left_out.push(left_out(cx, person, company, e));
                    continue;
                }
            };
            each = (ready.len() as u64).max(1);
            done += each;
            for letter in ready {
                report.possible += 1;
                report.already += u32::from(letter.kept);
                if req.dry_run {
                    continue;
                }
                if !letter.kept {
                    describe(&mut making, person, company);
                    let asked = Asked { composed: letter.composed.clone(), on: cx.today, sent: false };
                    before.entry((person.id, company.id)).or_default().push(asked);
                }
                making.take(desk, cx, letter, &mut report)?;
            }
        }
    }
    making.keep(desk, cx, &mut report)?;
    if !report.cancelled {
        making.finish(cx, &mut report)?;
    }
    Ok(report)
}

fn around_of(req: &BatchRequest) -> crate::post::sheets::Wanted<'_> {
    crate::post::sheets::Wanted {
        envelopes: req.envelopes.as_ref(),
        labels: req.labels.as_ref(),
        list: req.posting_list.as_ref(),
    }
}

/// One person, one company, and what was asked between them before.
struct Pair<'a> {
    person: &'a Row<PersonId, PersonFacts>,
    company: &'a Row<CompanyId, CompanyFacts>,
    asked: &'a [Asked],
}

/// All letters of one person to one company, set, or the reason why there are none.
fn ready(
    desk: &Desk,
    cx: &mut Context<'_>,
    (input, layout): (&RequestInput, Option<Layout>),
    pair: &Pair<'_>,
    out: &Out,
    taken: &mut HashSet<String>,
) -> Result<Vec<Ready>, ApiError> {
    let Pair { person, company, asked } = pair;
    let regime = compose::regime(&company.facts)?;
    let (sender, recipient) = (person.facts.clone(), company.facts.clone());
    let parties = compose::Parties { person: person.id, company: company.id, sender, recipient, regime };
    let fact = person.fact.clone().or_else(|| company.fact.clone());
    let wanted = RequestInput { person: person.id.to_string(), company: company.id.to_string(), fact, ..input.clone() };
    let mut all = Vec::new();
    for mut composed in compose::letters_of(desk, cx, &wanted, &parties)? {
        let layout = layout.unwrap_or_else(|| layout_for(&composed.sender));
        let same = |rights: &[Right]| rights.iter().any(|r| composed.rights.contains(r));
        let last = asked.iter().filter(|a| same(&a.composed.rights)).max_by_key(|a| a.on);
        all.push(match last {
            // Written and not sent: by a run of these tables before this one.
            Some(a) if !a.sent && a.composed.rights == composed.rights && a.composed.fact == composed.fact => {
                Ready::new(a.composed.clone(), a.on, layout, true, out.wants(&a.composed.reference))?
            }
            Some(a) if repetition::asked_recently(a.on, cx.today) => {
                let reference = a.composed.reference.clone();
                return Err(Reason::AskedLately { on: a.on, reference }.into());
            }
            _ => {
                composed.reference = reference(taken, cx)?;
                taken.insert(composed.reference.clone());
                Ready::new(composed, cx.today, layout, false, true)?
            }
        });
    }
    Ok(all)
}

fn left_out(
    cx: &Context<'_>,
    person: &Row<PersonId, PersonFacts>,
    company: &Row<CompanyId, CompanyFacts>,
    error: ApiError,
) -> LeftOut {
    LeftOut {
        person: person.facts.name.clone(),
        person_row: Some(person.line),
        company: company.facts.name.clone(),
        company_row: Some(company.line),
        ..refused(cx, error)
    }
}

/// The two records, where the vault does not have them as they are.
fn describe(making: &mut Making, person: &mut Row<PersonId, PersonFacts>, company: &mut Row<CompanyId, CompanyFacts>) {
    if !std::mem::replace(&mut person.kept, true) {
        let described = PersonEvent::Described(person.facts.clone());
        making.describe(Subject::Person(person.id), Payload::Person(described));
    }
    if !std::mem::replace(&mut company.kept, true) {
        let described = CompanyEvent::Described(company.facts.clone());
        making.describe(Subject::Company(company.id), Payload::Company(Box::new(described)));
    }
}

fn before(desk: &Desk) -> Result<(Before, HashSet<String>), ApiError> {
    let (mut all, mut taken): (Before, HashSet<String>) = (HashMap::new(), HashSet::new());
    for (_, state) in find::requests(desk)? {
        let (Some(composed), Some(written)) = (state.composed, state.composed_on) else { continue };
        taken.insert(composed.reference.clone());
        let sent = state.sent.map(|sent| sent.on);
        let asked = Asked { on: sent.unwrap_or(written), sent: sent.is_some() || state.own_letter.is_some(), composed };
        all.entry((asked.composed.person, asked.composed.company)).or_default().push(asked);
    }
    Ok((all, taken))
}
