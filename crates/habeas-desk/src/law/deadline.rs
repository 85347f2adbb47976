use habeas_law::clock::{self, Calendar, Clock, Extension, Facts, Pause, Weekends};
use habeas_law::holiday;
use jiff::civil::Date;

use crate::api::{DeadlineRequest, DeadlineView, Today};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::reason::Choices;
use crate::error::{ApiError, Reason};
use crate::input;
use crate::law::reasons::Receipt;
use crate::law::view as law_view;

pub(crate) fn today(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Today, ApiError> {
    Ok(Today { today: cx.today.to_string() })
}

/// A deadline for any day, past or future.
pub(crate) fn compute(_: &mut Desk, cx: &mut Context<'_>, req: DeadlineRequest) -> Result<DeadlineView, ApiError> {
    let deadline = reckon(&req)?;
    Ok(law_view::deadline(&deadline, Receipt::Known, cx))
}

/// What the command line and each row of a table ask for.
pub(crate) fn reckon(req: &DeadlineRequest) -> Result<clock::Deadline, ApiError> {
    let clock = clock_of(&req.regime)?;
    let calendar = calendar(clock, req.country.as_ref(), req.region.as_ref())?;
    let received = input::date(&required(&req.received, "received")?, "received")?;
    if let Some(sent) = day(req.sent.as_ref(), "sent")?.filter(|sent| *sent > received) {
        return Err(Reason::BeforeCause { on: received, cause: sent }.at("received"));
    }
    let mut facts = Facts::new(clock::by_id(&clock.id, received).unwrap_or(clock), received);
    facts.start = day(req.clock_start.as_ref(), "clock_start")?;
    match (day(req.pause_from.as_ref(), "pause_from")?, day(req.pause_to.as_ref(), "pause_to")?) {
        (Some(from), Some(to)) => facts.pauses.push(Pause { from, to, open: false }),
        (Some(_), None) => return Err(input::missing("pause_to")),
        (None, Some(_)) => return Err(input::missing("pause_from")),
        (None, None) => {}
    }
    facts.pause_mode = req.pause_mode;
    facts.extension = day(req.extension_notice.as_ref(), "extension_notice")?.map(|on| Extension { on, reasons: true });
    Ok(clock::reckon(&facts, calendar)?)
}

fn required(text: &str, field: &'static str) -> Result<String, ApiError> {
    input::line(text).ok_or_else(|| input::missing(field))
}

fn day(text: Option<&String>, field: &str) -> Result<Option<Date>, ApiError> {
    input::optional(text).map(|t| input::date(&t, field)).transpose()
}

/// The ids of the clocks that the law knows: regimes, and rules beside them.
pub fn clocks() -> Vec<&'static str> {
    let mut ids: Vec<&str> = clock::all().iter().map(|clock| clock.id.as_str()).collect();
    ids.dedup();
    ids
}

fn clock_of(regime: &str) -> Result<&'static Clock, ApiError> {
    let regime = required(regime, "regime")?;
    // Which version applies is decided by the day of receipt.
    clock::by_id(&regime, Date::MAX)
        .ok_or_else(|| Reason::BadChoice { value: regime, choices: Choices::of(clocks()) }.at("regime"))
}

/// The calendar of the place that answers. Without a country the regime names it, where it is the law of one alone.
fn calendar(
    clock: &'static Clock,
    country: Option<&String>,
    region: Option<&String>,
) -> Result<&'static dyn Calendar, ApiError> {
    let country = input::country(country)?.or_else(|| clock.only_country().map(str::to_owned));
    let region = input::region(country.as_deref(), region)?;
    let Some(country) = country else { return Ok(&Weekends) };
    if !clock.covers(&country) {
        return Err(Reason::RegimeMisfit { regime: clock.id.clone(), country }.at("regime"));
    }
    Ok(holiday::calendar_or_weekends(Some(&country), region.as_deref()))
}

/// Whether the public holidays of a country are known.
pub(crate) fn place(country: &str, region: Option<&str>) -> Result<&'static holiday::PlaceCalendar, ApiError> {
    Ok(holiday::calendar(country, region)?)
}
