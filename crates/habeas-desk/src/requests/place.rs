//! Whose calendar counts.

use habeas_case::fold::RequestState;
use habeas_law::clock::{Calendar, Weekends};
use habeas_law::holiday::calendar_or_weekends as calendar;

/// The calendar of the place that answers a request: the company's, or the authority's that a complaint went to.
pub(crate) fn place(state: &RequestState) -> &'static dyn Calendar {
    let Some(composed) = &state.composed else { return &Weekends };
    match &composed.addressee {
        Some(authority) => calendar(Some(&authority.country), None),
        None => calendar(composed.recipient.country.as_deref(), composed.recipient.region.as_deref()),
    }
}
