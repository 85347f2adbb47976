use habeas_desk::api::MandateInput;
use habeas_desk::{commands as desk, letter_language};

use super::fields::rights;
use super::parties::lines;
use crate::args::Mandate;
use crate::files::place;
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, m: &Mandate) -> Ran {
    s.run::<desk::MandateSave>(MandateInput {
        person: m.person.clone(),
        agent: m.agent.clone(),
        agent_address: lines(&m.agent_address),
        agent_country: m.agent_country.clone(),
        registration: m.registration.clone(),
        represented_by: m.represented_by.clone(),
        rights: rights(&m.rights)?,
        complaints: m.complaints,
        controllers: m.controllers.clone(),
        all_controllers: m.all_controllers,
        answers_to_person: m.answers_to_person,
        purpose: m.purpose.clone(),
        until: m.until.clone(),
        born: m.born.clone(),
        language: m.language.as_deref().map(letter_language).transpose()?,
        layout: None,
        out: place(&m.out),
    })
}
