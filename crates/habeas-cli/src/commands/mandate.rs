use habeas_desk::api::{MandateEnding, MandateInput, MandateOut, MandateSigning, MandatesWanted};
use habeas_desk::{ApiError, commands as desk, letter_language};

use super::fields::rights;
use super::parties::lines;
use crate::args::{Mandate, MandateCommand, NewMandate};
use crate::files::{file, place};
use crate::render::MandateDrawnUp;
use crate::session::{Ran, Session};

pub(super) fn run(s: &mut Session<'_>, m: &Mandate) -> Ran {
    let command = match (&m.command, &m.new) {
        (Some(command), _) => command,
        (None, Some(new)) => return draw_up(s, new),
        (None, None) => return s.run::<desk::MandateList>(MandatesWanted::default()),
    };
    match command {
        MandateCommand::List { person } => s.run::<desk::MandateList>(MandatesWanted { person: person.clone() }),
        MandateCommand::Save { id, out, signed } => {
            s.run::<desk::MandateSave>(MandateOut { id: id.clone(), out: place(out), signed: *signed })
        }
        MandateCommand::Signed { id, file: scan, on } => {
            s.run::<desk::MandateSigned>(MandateSigning { id: id.clone(), file: file(scan), on: on.clone() })
        }
        MandateCommand::End { id, on } => s.run::<desk::MandateEnd>(MandateEnding { id: id.clone(), on: on.clone() }),
    }
}

/// Draws it up, and saves the document where that was asked for.
fn draw_up(s: &mut Session<'_>, new: &NewMandate) -> Ran {
    let mandate = s.call::<desk::MandateNew>(input(new)?)?;
    let saved = match &new.out {
        Some(out) => {
            let id = mandate.id.clone();
            Some(s.call::<desk::MandateSave>(MandateOut { id, out: place(out), signed: false })?)
        }
        None => None,
    };
    s.show(&MandateDrawnUp { mandate, saved })
}

fn input(m: &NewMandate) -> Result<MandateInput, ApiError> {
    Ok(MandateInput {
        person: m.person.clone(),
        agent: m.agent.clone(),
        agent_address: lines(&m.agent_address),
        agent_country: m.agent_country.clone(),
        agent_email: m.agent_email.clone(),
        registration: m.registration.clone(),
        represented_by: m.represented_by.clone(),
        rights: rights(&m.rights)?,
        complaints: m.complaints,
        controllers: m.controllers.clone(),
        all_controllers: m.all_controllers,
        answers_to_person: m.answers_to_person,
        purpose: m.purpose.clone(),
        until: m.until.clone(),
        accepted: m.accepted,
        born: m.born.clone(),
        language: m.language.as_deref().map(letter_language).transpose()?,
    })
}
