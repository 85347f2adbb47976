//! Whom a complaint goes to.

use crate::law::authorities::offers;
use habeas_case::facts::CompanyFacts;
use habeas_case::letter::Addressee;
use habeas_law::authority::{self, At, Authority};
use habeas_law::fields::{self, FieldValues};
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right, Term};
use jiff::civil::Date;

use crate::error::reason::Choices;
use crate::error::{ApiError, Reason};
use crate::input;

/// The addressee of a complaint; `None` where it goes to the company itself, as British law wants it first.
///
/// # Errors
/// A choice that only the person can make, or that British law does not give yet.
pub(crate) fn of_complaint(
    regime: Regime,
    given: &FieldValues,
    lives: Option<&str>,
    company: &CompanyFacts,
    on: Date,
) -> Result<Option<Addressee>, ApiError> {
    let to = fields::values_of(given, "to").next();
    if right::term(&[Right::Complaint], regime, on) == Term::Acknowledgement {
        if to != Some("authority") {
            return Ok(None);
        }
        if fields::values_of(given, "complained_on").next().is_none() {
            return Err(input::missing("complained_on"));
        }
    } else if to == Some("company") {
        return Err(
            Reason::BadChoice { value: "company".to_owned(), choices: Choices("authority".to_owned()) }.at("to")
        );
    }
    let chosen = match fields::values_of(given, "authority").next() {
        Some(id) => authority::by_id(id).ok_or_else(|| Reason::NotFound { name: id.to_owned() }.at("authority"))?,
        None => usual(regime, lives, company)?,
    };
    Ok(Some(Addressee {
        authority: chosen.id.clone(),
        name: chosen.name.clone(),
        address: chosen.address.clone(),
        country: chosen.seat.clone().unwrap_or_else(|| chosen.country.clone()),
        email: chosen.email.clone(),
        form: chosen.form.clone(),
    }))
}

/// The authority of the place where the person lives; where a country has several and nobody said which region, the one
/// where the company is.
fn usual(regime: Regime, lives: Option<&str>, company: &CompanyFacts) -> Result<&'static Authority, ApiError> {
    let seat = company.country.as_deref().map(|country| At { country, region: company.region.as_deref() });
    let one = |all: Vec<&'static Authority>| if all.len() == 1 { all.first().copied() } else { None };
    one(offers(regime, lives, None))
        .or_else(|| one(offers(regime, None, seat)))
        .ok_or_else(|| input::missing("authority"))
}
