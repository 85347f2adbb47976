use habeas_law::clock::{self, Weekends};
use habeas_law::regime::Regime;

use crate::api::{DeadlineRequest, DeadlineView, Today};
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::{input, views};

pub(crate) fn today(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Today, ApiError> {
    Ok(Today { today: cx.today.to_string() })
}

/// A deadline for any day. Only the clock of the GDPR is built; the others differ and are refused.
pub(crate) fn compute(_: &mut Desk, cx: &mut Context<'_>, req: DeadlineRequest) -> Result<DeadlineView, ApiError> {
    let names = Regime::ALL.map(Regime::name).join(", ");
    let regime = Regime::from_name(&req.regime)
        .ok_or_else(|| ApiError::with(Code::BadChoice, &[("value", &req.regime), ("choices", &names)]).at("regime"))?;
    if regime != Regime::Gdpr {
        return Err(ApiError::with(Code::RegimeNotYet, &[("regime", regime.name())]).at("regime"));
    }
    if let Some(country) = input::country(req.country.as_ref())?.filter(|c| !habeas_law::place::in_eea(c)) {
        return Err(ApiError::with(Code::BadCountry, &[("value", &country)]).at("country"));
    }
    let received = input::date(&req.received, "received")?;
    let deadline = clock::one_month(received, &Weekends)?;
    Ok(views::deadline(&deadline, false, cx))
}
