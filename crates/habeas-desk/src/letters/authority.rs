//! Whom a complaint goes to.

use habeas_case::facts::{CompanyFacts, PersonFacts};
use habeas_case::request::Addressee;
use habeas_law::authority::{self, At, Authority, Ways};
use habeas_law::given::{self, Given};
use habeas_law::regime::Regime;

use crate::api::AuthorityView;
use crate::error::{ApiError, Code};
use crate::input;

/// The authorities that may hear the complaint, the usual choice first: where the person lives, then where the company
/// is (Art. 77(1) GDPR). In the United Kingdom there is one.
pub(crate) fn offers(regime: Regime, person: Option<&str>, company: Option<&str>) -> Vec<&'static Authority> {
    let at = |country| At { country, region: None };
    let residence = if regime == Regime::UkGdpr { None } else { person.map(at) };
    let ways = Ways { residence, infringement: company.map(at), ..Ways::default() };
    authority::route(&ways).into_iter().map(|o| o.authority).collect()
}

/// The addressee of a complaint; `None` where it goes to the company itself, as British law wants it first.
///
/// # Errors
/// A choice that only the person can make, or that British law does not give yet.
pub(crate) fn of_complaint(
    regime: Regime,
    given: &Given,
    sender: &PersonFacts,
    company: &CompanyFacts,
) -> Result<Option<Addressee>, ApiError> {
    let to = given::all(given, "to").next();
    if regime == Regime::UkGdpr {
        if to != Some("authority") {
            return Ok(None);
        }
        if given::all(given, "complained_on").next().is_none() {
            return Err(input::missing("complained_on"));
        }
    } else if to == Some("company") {
        return Err(ApiError::with(Code::BadChoice, &[("value", "company"), ("choices", "authority")]).at("to"));
    }
    let chosen = match given::all(given, "authority").next() {
        Some(id) => {
            authority::by_id(id).ok_or_else(|| ApiError::with(Code::NotFound, &[("name", id)]).at("authority"))?
        }
        None => usual(regime, sender, company)?,
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
fn usual(regime: Regime, sender: &PersonFacts, company: &CompanyFacts) -> Result<&'static Authority, ApiError> {
    let (lives, seat) = (sender.country.as_deref(), company.country.as_deref());
    let one = |all: Vec<&'static Authority>| if all.len() == 1 { all.first().copied() } else { None };
    one(offers(regime, lives, None))
        .or_else(|| one(offers(regime, None, seat)))
        .ok_or_else(|| input::missing("authority"))
}

pub(crate) fn view(to: &Addressee) -> AuthorityView {
    AuthorityView {
        id: to.authority.clone(),
        name: to.name.clone(),
        address: to.address.clone(),
        country: to.country.clone(),
        email: to.email.clone(),
        form: to.form.clone(),
    }
}
