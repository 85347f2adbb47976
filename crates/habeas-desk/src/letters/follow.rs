//! The letters that follow a request: which are lawful today, previewed, written and stored; and the complaint, which is a
//! request of its own.

use habeas_case::advice::{self as case_advice, Advice, NextLetter as Wanted};
use habeas_case::assessed::Tick;
use habeas_case::event::Subject;
use habeas_case::facts::{self, CompanyFacts, FileRef, PersonFacts};
use habeas_case::fold::RequestState;
use habeas_case::follow_ups::{FollowUpEntry, IdentityCopyEntry};
use habeas_case::letter::{Composed, FollowUpContent, FollowUpLetter};
use habeas_case::request::RequestEvent;
use habeas_law::LAW_VERSION;
use habeas_law::delivery::{Channel, Delivery};
use habeas_law::fields::FieldValues;
use habeas_law::follow_up::{self, FollowUp};
use habeas_law::right::Choice;

use super::render::{layout_for, pdf, show_one};
use super::{commands, complaint, compose, delivery, draft, storage};
use crate::api::{
    AddedIdentityCopy, ById, FieldView, FollowUpInput, FollowUpMade, FollowUpOffer, PreviewView, RequestInput,
    StoredFollowUp,
};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::find;
use crate::error::reason::{Choices, Field};
use crate::error::{ApiError, Reason};
use crate::input;
use crate::law::rights;
use crate::mandates::written_under;
use crate::requests::advice;
use crate::requests::place;
use crate::requests::view;
use crate::wording::say;

/// The letters that are lawful today, the recommended one first.
pub(crate) fn offered(desk: &mut Desk, cx: &mut Context<'_>, req: ById) -> Result<Vec<FollowUpOffer>, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    let Some(composed) = &state.composed else { return Err(find::not_found(&req.id)) };
    let advised = case_advice::advise(&state, cx.today, place::place(&state))?;
    let mut all = Vec::new();
    for wanted in letters(&advised) {
        // A complaint is a request of its own.
        let Wanted::FollowUp(letter) = wanted else { continue };
        if letter == FollowUp::Complaint || follow_up::entry(letter, cx.today).articles(composed.regime).is_none() {
            continue;
        }
        all.push(FollowUpOffer {
            letter,
            title: say(cx.language, &format!("follow_up.{}", letter.id()), &[]),
            hint: say(cx.language, &format!("follow_up.{}.hint", letter.id()), &[]),
            fields: fields(letter, composed, cx),
            given: left_open(&state, letter, cx),
            person: composed.person.to_string(),
            language: composed.delivery.language,
            tone: composed.delivery.tone,
            channel: composed.delivery.channel,
            copies: enclosed(&state, letter)
                .map(|e| AddedIdentityCopy { event: e.event.to_string(), file: files::view(&e.copy.copy) })
                .collect(),
        });
    }
    Ok(all)
}

/// What the person left unticked in the last answer, for the letter that asks for it.
fn left_open(state: &RequestState, letter: FollowUp, cx: &Context<'_>) -> FieldValues {
    let open = state.open_items(cx.today).filter(|open| letter == FollowUp::MissingItems && !open.is_empty());
    open.map(|open| FieldValues::from([("missing_item".to_owned(), open)])).unwrap_or_default()
}

/// A letter asks for nothing that the person ticked as given, and for what they left unticked if they name nothing else.
fn only_unticked(
    state: &RequestState,
    letter: FollowUp,
    mut fields: FieldValues,
    cx: &Context<'_>,
) -> Result<FieldValues, ApiError> {
    if letter != FollowUp::MissingItems {
        return Ok(fields);
    }
    let ticks = state.answers().last().map(|answer| state.assessment(answer.event).items).unwrap_or_default();
    let given = |item: &&String| ticks.get(*item) == Some(&Tick::Present);
    if let Some(item) = fields.get("missing_item").into_iter().flatten().find(given) {
        return Err(Reason::ItemTicked { item: item.clone() }.at("missing_item"));
    }
    if !["missing_item", "missing_detail", "refusal_reason"].iter().any(|name| fields.contains_key(*name)) {
        fields.extend(left_open(state, letter, cx));
    }
    Ok(fields)
}

/// What is enclosed by itself: the copies that were added to the request, with the letter that gives the identity.
fn enclosed(state: &RequestState, letter: FollowUp) -> impl Iterator<Item = IdentityCopyEntry<'_>> {
    state.identity_copies().filter(move |_| letter == FollowUp::GiveIdentity)
}

fn letters(advice: &Advice) -> impl Iterator<Item = Wanted> {
    std::iter::once(&advice.recommended).chain(&advice.others).filter_map(|t| t.letter)
}

/// The fields of the letter, without choices that belong to rights of other requests.
fn fields(letter: FollowUp, composed: &Composed, cx: &Context<'_>) -> Vec<FieldView> {
    let fields = follow_up::entry(letter, cx.today).fields.iter();
    let applicable = fields.cloned().map(|mut field| {
        let known = |choice: &Choice| choice.known_under(composed.regime);
        field.choices.retain(|choice| known(choice) && choice.applies_to(&composed.rights));
        field
    });
    applicable.map(|field| rights::field_view(&field, cx.language)).collect()
}

pub(crate) fn preview(desk: &mut Desk, cx: &mut Context<'_>, req: FollowUpInput) -> Result<PreviewView, ApiError> {
    let layout = req.delivery.layout;
    let (_, state) = find::request(desk, &req.id)?;
    let Wanted::FollowUp(letter) = wanted(&state, cx, req.letter)? else {
        return Err(find::not_found(Wanted::CompanyComplaint.id()));
    };
    let (composed, content) = ready(desk, cx, &req, &state, letter)?;
    let names = enclosed(&state, letter).map(|e| e.copy.copy.name.clone()).collect();
    let letter = draft::follow_up(desk, cx, &composed, &content, cx.today, names)?;
    show_one(&letter, layout.unwrap_or_else(|| layout_for(&content.sender)))
}

/// Writes the letter and stores it with the request; a complaint becomes a request of its own.
pub(crate) fn write(desk: &mut Desk, cx: &mut Context<'_>, req: FollowUpInput) -> Result<FollowUpMade, ApiError> {
    let (id, state) = find::request(desk, &req.id)?;
    let follow_up = match wanted(&state, cx, req.letter)? {
        Wanted::FollowUp(letter) if letter != FollowUp::Complaint => letter,
        complained => return complaint(desk, cx, req, complained),
    };
    let layout = req.delivery.layout;
    let (composed, content) = ready(desk, cx, &req, &state, follow_up)?;
    let enclosed: Vec<_> = enclosed(&state, follow_up).map(|e| e.copy.copy.clone()).collect();
    let letter = draft::follow_up(desk, cx, &composed, &content, cx.today, names(&enclosed))?;
    let layout = layout.unwrap_or_else(|| layout_for(&content.sender));
    let bytes = pdf(&letter, layout)?;
    let name = format!("{}-{}", composed.reference, follow_up.id());
    let stored = storage::store_letter(desk, cx, &name, &bytes, &letter, layout)?;
    let today = cx.today;
    let event = RequestEvent::FollowedUp(Box::new(FollowUpLetter { content, stored, enclosed }));
    desk.record(cx, Subject::Request(id), today, &[event])?;
    let request = view::of(desk, id, cx)?;
    Ok(FollowUpMade { letter: Wanted::FollowUp(follow_up), request })
}

/// The stored letter, to be drawn.
pub(crate) fn pages(desk: &mut Desk, cx: &mut Context<'_>, req: StoredFollowUp) -> Result<PreviewView, ApiError> {
    let (_, state) = find::request(desk, &req.id)?;
    let FollowUpEntry { on, letter: followed, .. } = stored(&state, &req.event)?;
    let Some(composed) = &state.composed else { return Err(find::not_found(&req.id)) };
    let letter = draft::follow_up(desk, cx, composed, &followed.content, on, names(&followed.enclosed))?;
    show_one(&letter, input::layout(&followed.stored.layout)?)
}

fn names(files: &[FileRef]) -> Vec<String> {
    files.iter().map(|f| f.name.clone()).collect()
}

/// The letter that an event id or a number (`F1`: the last of them) names.
pub(crate) fn stored<'a>(state: &'a RequestState, wanted: &str) -> Result<FollowUpEntry<'a>, ApiError> {
    let named = |entry: &FollowUpEntry<'_>| {
        entry.event.to_string() == wanted || entry.letter.content.letter.id().eq_ignore_ascii_case(wanted)
    };
    state.follow_ups().filter(named).last().ok_or_else(|| find::not_found(wanted).at("follow_up"))
}

/// The letter asked for, or the one that does the recommended step. One that no step does today is refused.
fn wanted(state: &RequestState, cx: &Context<'_>, letter: Option<Wanted>) -> Result<Wanted, ApiError> {
    let advised = case_advice::advise(state, cx.today, place::place(state))?;
    let lawful: Vec<Wanted> = letters(&advised).collect();
    let not_now = || {
        let next = advice::of(state, cx).map(|(next, _)| next.sentence).unwrap_or_default();
        let choices: Vec<&str> = lawful.iter().map(|l| l.id()).collect();
        let choices = if choices.is_empty() { "–".into() } else { choices.join(", ") };
        let letter = letter.unwrap_or(Wanted::FollowUp(FollowUp::Reminder));
        Reason::LetterNotNow { letter: letter.id().to_owned(), next, choices: Choices(choices) }.at("letter")
    };
    let Some(letter) = letter else { return advised.recommended.letter.ok_or_else(not_now) };
    // In the United Kingdom the complaint has two stages; F8 is the one that is due.
    let same = |l: &&Wanted| {
        **l == letter || (letter == Wanted::FollowUp(FollowUp::Complaint) && **l == Wanted::CompanyComplaint)
    };
    lawful.iter().find(same).copied().ok_or_else(not_now)
}

/// Everything the letter is made from, checked.
fn ready(
    desk: &Desk,
    cx: &Context<'_>,
    req: &FollowUpInput,
    state: &RequestState,
    letter: FollowUp,
) -> Result<(Composed, FollowUpContent), ApiError> {
    let composed = state.composed.clone().ok_or_else(|| find::not_found(&req.id))?;
    let facts =
        state.follow_up_facts(letter, cx.today, place::place(state))?.ok_or_else(|| find::not_found(&req.id))?;
    written_under::still_holds(desk, &composed, cx.today)?;
    let (sender, recipient) = parties(desk, &composed);
    compose::known_names(follow_up::entry(letter, cx.today).fields.iter(), &req.fields)?;
    let fields = only_unticked(state, letter, compose::tidy(&req.fields), cx)?;
    follow_up::check_new(letter, &fields, facts.refused, &composed.rights, cx.today)?;
    let wishes = &req.delivery;
    let channel = wishes.channel.or_else(|| state.channel_used()).unwrap_or(composed.delivery.channel);
    reachable(channel, &sender, &recipient, &composed)?;
    let content = FollowUpContent {
        letter,
        // Keeps language, tone and town of the request.
        delivery: delivery::resolve(wishes, Delivery { channel, ..composed.delivery.clone() }),
        fields,
        note: input::paragraphs(wishes.note.as_ref()),
        signature: compose::signature_of(desk, &composed).filter(|_| !wishes.unsigned),
        facts,
        law_version: LAW_VERSION.to_owned(),
        sender,
        recipient,
    };
    Ok((composed, content))
}

/// Both parties with the addresses they have today.
fn parties(desk: &Desk, composed: &Composed) -> (PersonFacts, CompanyFacts) {
    // An agent whom the vault does not know as a person is as the power of attorney has them.
    let agent = composed.mandate.as_ref().is_some_and(|under| under.principal == composed.person);
    let person = find::person_by_id(desk, composed.person).ok().filter(|_| !agent).and_then(|e| facts::person(&e));
    let company = find::company_by_id(desk, composed.company).ok().and_then(|e| facts::company(&e));
    (person.unwrap_or_else(|| composed.sender.clone()), company.unwrap_or_else(|| composed.recipient.clone()))
}

fn reachable(
    channel: Channel,
    sender: &PersonFacts,
    recipient: &CompanyFacts,
    composed: &Composed,
) -> Result<(), ApiError> {
    // What follows a complaint to the authority goes there too.
    let reach = match &composed.addressee {
        Some(authority) => delivery::Reach::of_authority(authority),
        None => delivery::Reach::of_company(recipient),
    };
    if !reach.has(channel) {
        return Err(delivery::unreachable(&[delivery::gap(channel)]));
    }
    if channel == Channel::Post && sender.address.is_empty() {
        return Err(Reason::MissingField { field: Field("address".to_owned()) }.at("person"));
    }
    Ok(())
}

fn complaint(
    desk: &mut Desk,
    cx: &mut Context<'_>,
    req: FollowUpInput,
    wanted: Wanted,
) -> Result<FollowUpMade, ApiError> {
    let start = complaint::start(desk, cx, ById { id: req.id })?;
    let mut fields = start.fields;
    fields.extend(req.fields);
    let input = RequestInput {
        person: start.person,
        company: start.company,
        rights: vec![habeas_law::right::Right::Complaint],
        delivery: req.delivery,
        on_behalf: None,
        identifiers: Vec::new(),
        fact: None,
        fields,
        about: Some(start.about),
    };
    let made = commands::new_request(desk, cx, input)?;
    let request = made.requests.into_iter().next().ok_or_else(|| find::not_found(wanted.id()))?;
    Ok(FollowUpMade { letter: wanted, request })
}
