//! The same request once more, to the same company: next year, or when something changed. No law sets a time between two
//! requests, so nothing is forbidden here; what the law says is shown (Art. 12(5), Art. 15(3), recital 63 GDPR).

use habeas_case::facts::FileRef;
use habeas_case::fold::{RequestState, Status, TimelineEntry};
use habeas_case::ids::RequestId;
use habeas_case::letter::Composed;
use habeas_law::behalf::Represented;
use habeas_law::regime::Regime;
use habeas_law::repetition;
use habeas_law::right::Right;
use habeas_letter::Layout;
use habeas_words::short_date;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::collections::BTreeMap;

use crate::api::{
    AgainEarlier, AgainMention, AgainOffer, ById, DeliveryInput, IdentifierInput, OnBehalfInput, RemindAgain,
    RequestInput, RequestsMade,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find, reminders};
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::commands;
use crate::wording::say;

/// All requests, as they stand.
type All = [(RequestId, RequestState)];

pub(crate) fn offer(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<AgainOffer, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    view(desk, cx, id, &state)
}

/// Writes the same letter anew, with the addresses of today.
pub(crate) fn write(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<RequestsMade, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    let all = find::requests(desk)?;
    let (Some(composed), true) = (&state.composed, refusal(&state).is_none() && later(&all, id, &state).is_none())
    else {
        return Err(Reason::NotAskedAgain.at("id"));
    };
    let layout = state.letters.last().and_then(|letter| Layout::from_id(&letter.layout));
    let made = commands::new_request(desk, cx, request(composed, layout))?;
    // Who was reminded did it.
    reminders::set(desk, cx, id, None)?;
    Ok(made)
}

pub(crate) fn remind(desk: &mut Desk, cx: &mut Context<'_>, req: RemindAgain) -> Result<AgainOffer, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    let on = input::optional(req.on.as_ref()).map(|day| input::date(&day, "on")).transpose()?;
    if on.is_some() && (refusal(&state).is_some() || later(&find::requests(desk)?, id, &state).is_some()) {
        return Err(Reason::NotAskedAgain.at("id"));
    }
    if let Some(day) = on.filter(|day| *day < cx.today) {
        return Err(Reason::ReminderPast { day }.at("on"));
    }
    reminders::set(desk, cx, id, on)?;
    view(desk, cx, id, &state)
}

/// The requests whose reminder has come, each with its day; where the same was asked since, there is nothing to remind of.
pub(crate) fn reminded(desk: &Desk, cx: &Context<'_>, all: &All) -> Result<BTreeMap<RequestId, Date>, ApiError> {
    let mut days = reminders::all(desk)?;
    days.retain(|_, day| *day <= cx.today);
    if days.is_empty() {
        return Ok(days);
    }
    let due = |(id, state): &(RequestId, RequestState)| {
        let day = days.get(id).filter(|_| refusal(state).is_none() && later(all, *id, state).is_none())?;
        Some((*id, *day))
    };
    Ok(all.iter().filter_map(due).collect())
}

/// As [`reminded`], of all requests of the vault, which are read whole only where somebody wants to be reminded.
pub(crate) fn all_reminded(desk: &Desk, cx: &Context<'_>) -> Result<BTreeMap<RequestId, Date>, ApiError> {
    match reminders::all(desk)?.is_empty() {
        true => Ok(BTreeMap::new()),
        false => reminded(desk, cx, &find::requests(desk)?),
    }
}

/// The key of the sentence that says why the same is not asked again.
fn refusal(state: &RequestState) -> Option<&'static str> {
    let Some(composed) = &state.composed else { return Some("again.not.unknown") };
    if composed.addressee.is_some() || composed.rights.contains(&Right::Complaint) {
        return Some("again.not.authority");
    }
    match state.status {
        Status::Answered | Status::Refused | Status::Closed => None,
        Status::Written => Some("again.not.unsent"),
        Status::Bounced => Some("again.not.bounced"),
        _ => Some("again.not.open"),
    }
}

fn view(desk: &Desk, cx: &Context<'_>, id: RequestId, state: &RequestState) -> Result<AgainOffer, ApiError> {
    let all = find::requests(desk)?;
    let later = later(&all, id, state);
    let refused = refusal(state);
    let asked = state.composed_on;
    let day = |day: Date| short_date(cx.language, day);
    let sentence = match (refused, later) {
        (Some(key), _) => say(cx.language, key, &[]),
        (None, Some((_, other))) => {
            let reference = other.composed.as_ref().map(|c| c.reference.clone()).unwrap_or_default();
            let on = other.composed_on.map(day).unwrap_or_default();
            say(cx.language, "again.already", &[("date", &on), ("reference", &reference)])
        }
        (None, None) => say(cx.language, "again.may", &[]),
    };
    let may = refused.is_none() && later.is_none();
    let recent = asked.filter(|on| may && repetition::asked_recently(*on, cx.today));
    Ok(AgainOffer {
        request: id.to_string(),
        may,
        sentence,
        law: if refused.is_none() { law(state, cx) } else { Vec::new() },
        recent: recent.map(|on| say(cx.language, "again.recent", &[("date", &day(on))])),
        remind_on: reminders::of(desk, id)?.map(|on| on.to_string()),
        next_year: asked.and_then(|on| on.checked_add(1.year()).ok()).map(|on| on.max(cx.today).to_string()),
        later: later.map(|(id, state)| mention(*id, state)),
        earlier: earlier(&all, id, state).map(|(other, before)| compared(*other, before, state)),
    })
}

fn law(state: &RequestState, cx: &Context<'_>) -> Vec<String> {
    let Some(composed) = &state.composed else { return Vec::new() };
    if !matches!(composed.regime, Regime::Gdpr | Regime::UkGdpr) {
        return vec![say(cx.language, "again.law.other", &[])];
    }
    let fee = composed.rights.iter().any(|right| right.includes(Right::Access));
    let keys = ["again.law"].into_iter().chain(fee.then_some("again.fee"));
    let act = say(cx.language, &format!("act.{}", composed.regime.id()), &[]);
    keys.map(|key| say(cx.language, key, &[("law", &act)])).collect()
}

fn mention(id: RequestId, state: &RequestState) -> AgainMention {
    AgainMention {
        request: id.to_string(),
        reference: state.composed.as_ref().map(|c| c.reference.clone()).unwrap_or_default(),
        on: state.composed_on.map(|on| on.to_string()),
    }
}

/// Whether two requests ask the same of the same company for the same person.
fn same(one: &RequestState, other: &RequestState) -> bool {
    let (Some(one), Some(other)) = (&one.composed, &other.composed) else { return false };
    let whom = |c: &Composed| {
        let principal = c.mandate.as_ref().map_or(c.person, |under| under.principal);
        (principal, c.on_behalf.as_ref().map(|behalf| behalf.name.clone()))
    };
    let mut rights = [one.rights.clone(), other.rights.clone()];
    rights.iter_mut().for_each(|all| all.sort_unstable());
    one.company == other.company && whom(one) == whom(other) && rights[0] == rights[1]
}

/// When a request was written: of two on one day, the one with the smaller id came first as far as anybody can tell.
fn written(id: RequestId, state: &RequestState) -> Option<(Date, Option<jiff::Timestamp>, RequestId)> {
    Some((state.composed_on?, state.written_in().map(|entry| entry.recorded_at), id))
}

/// The first request of the same after this one.
fn later<'a>(all: &'a All, id: RequestId, state: &RequestState) -> Option<&'a (RequestId, RequestState)> {
    let own = written(id, state)?;
    let after = all.iter().filter(|(other, s)| same(s, state) && written(*other, s).is_some_and(|at| at > own));
    after.min_by_key(|(other, s)| written(*other, s))
}

/// The last request of the same before this one.
fn earlier<'a>(all: &'a All, id: RequestId, state: &RequestState) -> Option<&'a (RequestId, RequestState)> {
    let own = written(id, state)?;
    let before = all.iter().filter(|(other, s)| same(s, state) && written(*other, s).is_some_and(|at| at < own));
    before.max_by_key(|(other, s)| written(*other, s))
}

/// The answers of two requests side by side: files of one name, else the first of each.
fn compared(id: RequestId, before: &RequestState, now: &RequestState) -> AgainEarlier {
    let (old, new) = (came(before), came(now));
    let pair = new.iter().find_map(|new| old.iter().find(|old| old.name == new.name).map(|old| (*old, *new)));
    let pair = pair.or_else(|| Some((*old.first()?, *new.first()?)));
    let AgainMention { request, reference, on } = mention(id, before);
    let (older, newer) = pair.map(|(old, new)| (files::view(old), files::view(new))).unzip();
    AgainEarlier { request, reference, on, older, newer }
}

/// The files of the answers, those of the last answer first.
fn came(state: &RequestState) -> Vec<&FileRef> {
    let mut all: Vec<&TimelineEntry> = state.answers().collect();
    all.reverse();
    all.into_iter().filter_map(TimelineEntry::details).flat_map(|details| &details.files).collect()
}

/// What the letter was made from, to be made anew.
fn request(composed: &Composed, layout: Option<Layout>) -> RequestInput {
    let delivery = &composed.delivery;
    let on_behalf = match (&composed.mandate, &composed.on_behalf) {
        (Some(under), _) => Some(OnBehalfInput {
            whom: Represented::Principal,
            of: None,
            capacity: None,
            born: None,
            proof_enclosed: false,
            mandate: Some(under.mandate.to_string()),
        }),
        (None, Some(behalf)) => Some(OnBehalfInput {
            whom: behalf.whom,
            of: Some(behalf.name.clone()),
            capacity: Some(behalf.capacity.clone()),
            born: behalf.born.map(|day| day.to_string()),
            proof_enclosed: behalf.proof_enclosed,
            mandate: None,
        }),
        (None, None) => None,
    };
    let identifier =
        |i: &habeas_case::letter::Identifier| IdentifierInput { label: i.label.clone(), value: i.value.clone() };
    RequestInput {
        person: composed.person.to_string(),
        company: composed.company.to_string(),
        rights: composed.rights.clone(),
        delivery: DeliveryInput {
            language: Some(delivery.language),
            tone: Some(delivery.tone),
            channel: Some(delivery.channel),
            place: delivery.place.clone(),
            posting: Some(delivery.posting.kind()),
            // The number was that of another letter.
            tracking: None,
            note: composed.note.clone(),
            unsigned: false,
            layout,
        },
        on_behalf,
        identifiers: composed.identifiers.iter().map(identifier).collect(),
        fact: composed.fact.clone(),
        fields: composed.field_values(),
        about: None,
    }
}
