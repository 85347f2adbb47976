//! From what was decided to the facts that are recorded, and from these to the document that is signed.

use habeas_case::facts::{self, PersonFacts};
use habeas_case::ids::PersonId;
use habeas_case::mandate::{AgentFacts, MandateFacts};
use habeas_law::regime::Regime;
use habeas_letter::Sender;
use habeas_letter::mandate::{Agent, Mandate as Document};
use jiff::civil::Date;

use super::view::Found;
use crate::api::MandateInput;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::reason::Choices;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::letters::{delivery, storage};

/// What was decided, checked: the letter room refuses a document without scope or parties.
pub(super) fn drawn_up(
    desk: &Desk,
    cx: &mut Context<'_>,
    req: &MandateInput,
) -> Result<(PersonId, MandateFacts), ApiError> {
    let (principal, events) = find::person(desk, &req.person).map_err(|e| e.at("person"))?;
    let person = facts::person(&events).ok_or_else(|| find::not_found(&req.person))?;
    let until = req.until.as_deref().map(|day| input::date(day, "until")).transpose()?;
    let until = until.ok_or_else(|| input::missing("until"))?;
    if until <= cx.today {
        let choices = Choices(format!("> {}", cx.today));
        return Err(Reason::BadChoice { value: until.to_string(), choices }.at("until"));
    }
    let facts = MandateFacts {
        reference: storage::reference(&storage::references(desk)?, cx)?,
        language: delivery::language(req.language, &person, cx)?,
        regime: person.country.as_deref().and_then(Regime::of_country).unwrap_or(Regime::Gdpr),
        agent: agent(desk, req)?,
        rights: req.rights.clone(),
        complaints: req.complaints,
        controllers: req.controllers.iter().filter_map(|c| input::line(c)).collect(),
        all_controllers: req.all_controllers,
        answers_to_principal: req.answers_to_person,
        purpose: input::paragraphs(req.purpose.as_ref()),
        born: req.born.as_deref().map(|day| input::date(day, "born")).transpose()?,
        until,
        accepted: req.accepted,
    };
    if facts.agent.person == Some(principal) {
        return Err(Reason::MandateToOneself { name: person.name }.at("agent"));
    }
    worded(&facts, &person, cx.today).compose()?;
    Ok((principal, facts))
}

/// A person of the vault with what is known of them, or what was typed.
fn agent(desk: &Desk, req: &MandateInput) -> Result<AgentFacts, ApiError> {
    let known = find::person(desk, &req.agent).ok().and_then(|(id, events)| Some((id, facts::person(&events)?)));
    let (person, known) = known.map_or((None, PersonFacts::default()), |(id, facts)| (Some(id), facts));
    let typed = input::party(&req.agent, &req.agent_address, req.agent_country.as_ref(), req.agent_email.as_ref());
    let typed = typed.map_err(|e| {
        let field = match e.field.as_deref() {
            Some("name") => "agent",
            Some("address") => "agent_address",
            Some("country") => "agent_country",
            _ => "agent_email",
        };
        e.at(field)
    })?;
    Ok(AgentFacts {
        person,
        name: if person.is_some() { known.name } else { typed.name },
        address: if typed.address.is_empty() { known.address } else { typed.address },
        country: typed.country.or(known.country),
        email: typed.email.or(known.email),
        registration: input::optional(req.registration.as_ref()),
        represented_by: input::optional(req.represented_by.as_ref()),
    })
}

/// The document of one that was drawn up.
pub(super) fn of(found: &Found) -> Document {
    worded(&found.mandate.facts, &found.person, found.mandate.drawn_up_on)
}

fn worded(facts: &MandateFacts, person: &PersonFacts, date: Date) -> Document {
    let PersonFacts { name, address, country, email, .. } = person.clone();
    let agent = facts.agent.clone();
    Document {
        language: facts.language,
        regime: facts.regime,
        date,
        place: None,
        reference: facts.reference.clone(),
        born: facts.born,
        principal: Sender { name, address, country, email },
        agent: Agent {
            name: agent.name,
            address: agent.address,
            country: agent.country,
            registration: agent.registration,
            represented_by: agent.represented_by,
        },
        rights: facts.rights.clone(),
        complaints: facts.complaints,
        controllers: facts.controllers.clone(),
        all_controllers: facts.all_controllers,
        answers_to_principal: facts.answers_to_principal,
        purpose: facts.purpose.clone(),
        until: Some(facts.until),
        accepted: facts.accepted,
    }
}
