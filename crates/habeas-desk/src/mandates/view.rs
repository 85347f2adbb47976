//! A power of attorney as a person sees it.

use habeas_case::event::Subject;
use habeas_case::facts::{self, PersonFacts};
use habeas_case::ids::PersonId;
use habeas_case::mandate::{self, Mandate};
use habeas_words::long_date;
use jiff::civil::Date;

use crate::api::{MandateState, MandateView};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::ApiError;
use crate::wording::say;

/// One of the vault, with who granted it.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) principal: PersonId,
    pub(crate) name: String,
    pub(crate) person: PersonFacts,
    pub(crate) mandate: Mandate,
}

/// All of the vault, person by person, the newest first.
pub(crate) fn all(desk: &Desk) -> Result<Vec<Found>, ApiError> {
    let mut all = Vec::new();
    for (subject, events) in find::by_subject(desk, "person")? {
        let (Subject::Person(principal), Some(person)) = (subject, facts::person(&events)) else { continue };
        let found = mandate::mandates(&events).into_iter().map(|mandate| Found {
            principal,
            name: person.name.clone(),
            person: person.clone(),
            mandate,
        });
        all.extend(found);
    }
    all.sort_by(|a, b| b.mandate.drawn_up_on.cmp(&a.mandate.drawn_up_on).then_with(|| a.name.cmp(&b.name)));
    Ok(all)
}

/// The one with this id, the beginning of it, or this reference.
pub(crate) fn find(desk: &Desk, wanted: &str) -> Result<Found, ApiError> {
    among(&all(desk)?, wanted).cloned()
}

/// The same of those that were read before.
pub(crate) fn among<'a>(all: &'a [Found], wanted: &str) -> Result<&'a Found, ApiError> {
    find::one(wanted, all, |found| (found.mandate.id.to_string(), Some(found.mandate.facts.reference.clone())))
}

pub(crate) fn state(mandate: &Mandate, today: Date) -> MandateState {
    if today >= mandate.ends_on() {
        MandateState::Ended
    } else if mandate.signed.is_some() {
        MandateState::Valid
    } else {
        MandateState::Unsigned
    }
}

pub(crate) fn of(found: &Found, cx: &Context<'_>) -> MandateView {
    let Mandate { id, drawn_up_on, facts, signed, ended_on } = &found.mandate;
    let state = state(&found.mandate, cx.today);
    let date = |on: Date| long_date(cx.language, on);
    let holes = [
        ("name", found.name.as_str()),
        ("agent", &facts.agent.name),
        ("until", &date(facts.until)),
        ("ended", &date(found.mandate.ends_on())),
        ("signed", &signed.as_ref().map(|signed| date(signed.on)).unwrap_or_default()),
    ];
    MandateView {
        id: id.to_string(),
        reference: facts.reference.clone(),
        person: found.principal.to_string(),
        name: found.name.clone(),
        agent: facts.agent.name.clone(),
        agent_person: facts.agent.person.map(|id| id.to_string()),
        rights: facts.rights.clone(),
        complaints: facts.complaints,
        controllers: facts.controllers.clone(),
        all_controllers: facts.all_controllers,
        answers_to_person: facts.answers_to_principal,
        drawn_up_on: drawn_up_on.to_string(),
        until: facts.until.to_string(),
        state,
        sentence: say(cx.language, &format!("mandate.{}", state.id()), &holes),
        signed_on: signed.as_ref().map(|signed| signed.on.to_string()),
        scan: signed.as_ref().map(|signed| files::view(&signed.scan)),
        ended_on: ended_on.map(|on| on.to_string()),
    }
}
