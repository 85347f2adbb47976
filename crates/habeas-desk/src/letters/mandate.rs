//! A power of attorney, saved outside the vault to be printed and signed. Nothing is recorded: it counts once it is signed.

use habeas_case::facts;
use habeas_law::regime::Regime;
use habeas_letter::mandate::{Agent, Mandate};
use habeas_letter::{Layout, Sender};

use super::export::{Form, form};
use super::storage::{reference, references};
use super::{delivery, render};
use crate::api::{MandateInput, Saved};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::{files, find};
use crate::error::reason::Choices;
use crate::error::{ApiError, Reason};
use crate::input;

pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: MandateInput) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let form = form(path.extension().and_then(|e| e.to_str()).unwrap_or_default())?;
    let letter = mandate(desk, cx, &req)?.compose()?;
    let layout = req.layout.unwrap_or(Layout::Plain);
    let bytes = match form {
        Form::Pdf => render::pdf(&letter, layout)?,
        Form::Text => letter.text().into_bytes(),
        // It is signed on paper and sent to nobody before.
        Form::Message => {
            return Err(
                Reason::BadChoice { value: ".eml".to_owned(), choices: Choices::of([".pdf", ".txt"]) }.at("out")
            );
        }
    };
    files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}

/// What was decided, checked as far as the words do not: the letter room refuses a document without scope or end.
fn mandate(desk: &Desk, cx: &mut Context<'_>, req: &MandateInput) -> Result<Mandate, ApiError> {
    let (_, events) = find::person(desk, &req.person).map_err(|e| e.at("person"))?;
    let person = facts::person(&events).ok_or_else(|| find::not_found(&req.person))?;
    let until = req.until.as_deref().map(|day| input::date(day, "until")).transpose()?;
    if let Some(past) = until.filter(|day| *day <= cx.today) {
        let choices = Choices(format!("> {}", cx.today));
        return Err(Reason::BadChoice { value: past.to_string(), choices }.at("until"));
    }
    let regime = person.country.as_deref().and_then(Regime::of_country).unwrap_or(Regime::Gdpr);
    Ok(Mandate {
        language: delivery::language(req.language, &person, cx)?,
        regime,
        date: cx.today,
        place: None,
        reference: reference(&references(desk)?, cx)?,
        born: req.born.as_deref().map(|day| input::date(day, "born")).transpose()?,
        principal: Sender { name: person.name, address: person.address, country: person.country, email: person.email },
        agent: Agent {
            name: req.agent.clone(),
            address: req.agent_address.clone(),
            country: input::country(req.agent_country.as_ref())?,
            registration: input::optional(req.registration.as_ref()),
            represented_by: input::optional(req.represented_by.as_ref()),
        },
        rights: req.rights.clone(),
        complaints: req.complaints,
        controllers: req.controllers.iter().filter_map(|c| input::line(c)).collect(),
        all_controllers: req.all_controllers,
        answers_to_principal: req.answers_to_person,
        purpose: input::paragraphs(req.purpose.as_ref()),
        until,
    })
}
