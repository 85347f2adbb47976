//! Whom a letter is written for, where that is not the person who writes it.

use habeas_case::facts;
use habeas_law::behalf::{OnBehalf, Represented};

use crate::api::RequestInput;
use crate::desk::Desk;
use crate::desk::find;
use crate::error::ApiError;
use crate::input;
use crate::mandates::written_under::{self, Chosen};

use super::compose::Parties;

/// What the person said of it; a complaint goes on as the request that it is about.
pub(crate) fn of(desk: &Desk, req: &RequestInput) -> Result<Option<OnBehalf>, ApiError> {
    let Some(said) = &req.on_behalf else {
        let Some(about) = &req.about else { return Ok(None) };
        let (_, state) = find::request(desk, about).map_err(|e| e.at("about"))?;
        return Ok(state.composed.and_then(|c| c.on_behalf).map(|on_behalf| *on_behalf));
    };
    if said.whom == Represented::Principal {
        // What is said of a power of attorney is what it says itself.
        return input::optional(said.mandate.as_ref()).map(|_| None).ok_or_else(|| input::missing("mandate"));
    }
    // A representative without anybody to represent is refused before anything is written.
    let of = input::optional(said.of.as_ref()).ok_or_else(|| input::missing("of"))?;
    let capacity = input::optional(said.capacity.as_ref()).ok_or_else(|| input::missing("capacity"))?;
    Ok(Some(OnBehalf {
        whom: said.whom,
        // Somebody the vault knows is written out as they are known; any other name stands as it is.
        name: find::person(desk, &of).ok().and_then(|(_, events)| facts::person(&events)).map_or(of, |p| p.name),
        capacity,
        born: said.born.as_deref().map(|day| input::date(day, "born")).transpose()?,
        proof_enclosed: said.proof_enclosed,
        mandate: None,
    }))
}

/// The power of attorney that the letters are to be written under; a complaint goes on under that of its request.
pub(crate) fn mandate(desk: &Desk, req: &RequestInput, parties: &Parties) -> Result<Option<Chosen>, ApiError> {
    let wanted = match (&req.on_behalf, &req.about) {
        (Some(said), _) => said.mandate.clone().filter(|_| said.whom == Represented::Principal),
        (None, Some(about)) => {
            let (_, state) = find::request(desk, about).map_err(|e| e.at("about"))?;
            state.composed.and_then(|c| c.mandate).map(|under| under.mandate.to_string())
        }
        (None, None) => None,
    };
    wanted.map(|wanted| written_under::choose(desk, &wanted, parties.person, &parties.sender)).transpose()
}
