//! Many letters at once: everybody of one table to every company of another, each letter individual and kept as a
//! request. What was made stays made; the same tables run again make nothing twice.

mod out;
mod tables;

use habeas_case::event::Subject;
use habeas_case::facts::{CompanyEvent, CompanyFacts, PersonEvent, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use habeas_case::request::Composed;
use habeas_law::right::Right;
use habeas_letter::{Layout, Letter, Pages};
use jiff::civil::Date;
use jiff::{ToSpan as _, civil};
use std::collections::HashMap;

use self::out::{Out, close, open, put};
use self::tables::{Row, companies, people};
use super::{compose, draft, keep, known_layout, layout_for, reference};
use crate::api::{BatchReport, BatchRequest, LeftOut, RequestInput};
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::lookup;

/// What was asked before, by whom of whom.
struct Asked {
    composed: Composed,
    on: Date,
    sent: bool,
}

type Before = HashMap<(PersonId, CompanyId), Vec<Asked>>;

pub(crate) fn run(desk: &mut Desk, cx: &mut Context<'_>, req: BatchRequest) -> Result<BatchReport, ApiError> {
    let layout = req.layout.as_deref().map(known_layout).transpose()?;
    let mut report = BatchReport {
        ids: Vec::new(),
        possible: 0,
        already: 0,
        left_out: Vec::new(),
        saved: None,
        dry_run: req.dry_run,
        cancelled: false,
    };
    let mut people = people(desk, cx, &req.people, &mut report)?;
    let mut companies = companies(desk, cx, &req.companies, &mut report)?;
    let mut out = if req.dry_run { Out::Nowhere } else { open(desk, cx, &req)? };
    let (mut before, mut taken) = before(desk)?;
    let total = (people.len() * companies.len()) as u64;
    let mut done = 0;
    'all: for person in &mut people {
        for company in &mut companies {
            if cx.progress.at(done, Some(total)).is_break() {
                report.cancelled = true;
                break 'all;
            }
            done += 1;
            let ready = match ready(desk, cx, &req, (person, company), layout, &before) {
                Ok(ready) => ready,
                Err(e) => {
                    report.left_out.push(left_out(cx, person, company, e));
                    continue;
                }
            };
            for mut letter in ready {
                report.possible += 1;
                if req.dry_run {
                    report.already += u32::from(letter.kept);
                    continue;
                }
                let mut set = None;
                if letter.kept {
                    report.already += 1;
                } else {
                    describe(desk, cx, person, company)?;
                    letter.composed.reference = reference(&taken, cx)?;
                    taken.push(letter.composed.reference.clone());
                    letter.set(cx.today)?;
                    let pdf = habeas_letter::press::one(&letter.pages, &letter.letter)?;
                    let composed = letter.composed.clone();
                    report.ids.push(keep(desk, cx, composed, &pdf, &letter.letter, letter.layout)?);
                    let asked = Asked { composed: letter.composed.clone(), on: cx.today, sent: false };
                    before.entry((person.id, company.id)).or_default().push(asked);
                    set = Some(pdf);
                }
                put(&mut out, &letter, set)?;
            }
        }
    }
    if !report.cancelled {
        report.saved = close(out, cx)?;
    }
    Ok(report)
}

/// A letter that can be made, or that a run before made.
struct Ready {
    composed: Composed,
    letter: Letter,
    pages: Pages,
    layout: Layout,
    kept: bool,
}

impl Ready {
    fn new(composed: Composed, on: Date, layout: Layout, kept: bool) -> Result<Self, ApiError> {
        let letter = draft::letter(&composed, on, Vec::new())?;
        let pages = habeas_letter::typeset(&letter, layout)?;
        Ok(Self { composed, letter, pages, layout, kept })
    }

    /// Sets it anew, with its reference.
    fn set(&mut self, on: Date) -> Result<(), ApiError> {
        self.letter = draft::letter(&self.composed, on, Vec::new())?;
        self.letter.wording_version().clone_into(&mut self.composed.wording_version);
        self.pages = habeas_letter::typeset(&self.letter, self.layout)?;
        Ok(())
    }
}

type Pair<'a> = (&'a Row<PersonId, PersonFacts>, &'a Row<CompanyId, CompanyFacts>);

/// All letters of one person to one company, set, or the reason why there are none.
fn ready(
    desk: &Desk,
    cx: &Context<'_>,
    req: &BatchRequest,
    (person, company): Pair<'_>,
    layout: Option<Layout>,
    before: &Before,
) -> Result<Vec<Ready>, ApiError> {
    let regime = compose::regime(&company.facts)?;
    let (sender, recipient) = (person.facts.clone(), company.facts.clone());
    let parties = compose::Parties { person: person.id, company: company.id, sender, recipient, regime };
    let wanted = RequestInput {
        person: person.id.to_string(),
        company: company.id.to_string(),
        rights: req.rights.clone(),
        language: None,
        tone: None,
        channel: req.channel.clone(),
        place: None,
        registered: false,
        identifiers: Vec::new(),
        fact: person.fact.clone().or_else(|| company.fact.clone()),
        fields: req.fields.clone(),
        note: None,
        unsigned: false,
        layout: None,
        about: None,
    };
    let asked = before.get(&(person.id, company.id)).map(Vec::as_slice).unwrap_or_default();
    let lately = cx.today.checked_sub(3.months()).unwrap_or(civil::Date::MIN);
    let mut all = Vec::new();
    for composed in compose::letters_of(desk, cx, &wanted, &parties)? {
        let layout = layout.unwrap_or_else(|| layout_for(&composed.sender));
        let same = |rights: &[Right]| rights.iter().any(|r| composed.rights.contains(r));
        let last = asked.iter().filter(|a| same(&a.composed.rights)).max_by_key(|a| a.on);
        all.push(match last {
            // Written and not sent: by a run of these tables before this one.
            Some(a) if !a.sent && a.composed.rights == composed.rights && a.composed.fact == composed.fact => {
                Ready::new(a.composed.clone(), a.on, layout, true)?
            }
            Some(a) if a.on > lately => {
                let on = a.on.to_string();
                let values = [("on", on.as_str()), ("reference", a.composed.reference.as_str())];
                return Err(ApiError::with(Code::AskedLately, &values));
            }
            _ => Ready::new(composed, cx.today, layout, false)?,
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

fn refused(cx: &Context<'_>, error: ApiError) -> LeftOut {
    let error = error.worded(cx.language);
    let at = error.field.as_deref().map(|f| format!("{f}: ")).unwrap_or_default();
    let reason = format!("{at}{} {}", error.message, error.todo);
    let (person, company) = (String::new(), String::new());
    LeftOut { person, person_row: None, company, company_row: None, code: error.code, reason }
}

/// Keeps the two records, where the vault does not have them as they are.
fn describe(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    person: &mut Row<PersonId, PersonFacts>,
    company: &mut Row<CompanyId, CompanyFacts>,
) -> Result<(), ApiError> {
    let today = cx.today;
    if !std::mem::replace(&mut person.kept, true) {
        let described = PersonEvent::Described(person.facts.clone());
        desk.record(cx, Subject::Person(person.id), today, &[described])?;
    }
    if !std::mem::replace(&mut company.kept, true) {
        let described = CompanyEvent::Described(company.facts.clone());
        desk.record(cx, Subject::Company(company.id), today, &[described])?;
    }
    Ok(())
}

fn before(desk: &Desk) -> Result<(Before, Vec<String>), ApiError> {
    let (mut all, mut taken): (Before, Vec<String>) = (HashMap::new(), Vec::new());
    for (_, state) in lookup::requests(desk)? {
        let (Some(composed), Some(written)) = (state.composed, state.composed_on) else { continue };
        taken.push(composed.reference.clone());
        let sent = state.sent.map(|(_, on)| on);
        let asked = Asked { on: sent.unwrap_or(written), sent: sent.is_some() || state.own_letter.is_some(), composed };
        all.entry((asked.composed.person, asked.composed.company)).or_default().push(asked);
    }
    Ok((all, taken))
}
