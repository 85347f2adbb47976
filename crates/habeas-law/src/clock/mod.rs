//! The clocks of data protection law, with the reason for every step.
//!
//! The rule of the GDPR is that of Regulation (EEC, Euratom) No 1182/71: the day of receipt is not counted (Art.
//! 3(1)); a month ends on the day that bears the same number, or on the last day of a shorter month (Art. 3(2)(c)); a
//! period that ends on a Saturday, a Sunday or a public holiday runs to the end of the next working day (Art. 3(4)). So
//! the due date is the date of receipt plus one calendar month, clamped, then rolled forward. It is not thirty days.
//!
//! Other laws count differently: their periods, pauses and starts are data, in `data/clocks.json`.

mod kind;
mod reason;
mod reckon;

pub use crate::calendar::{Calendar, DayOff, Weekends};
pub use kind::{Clock, PauseMode, Period, QuestionEffect, all, by_id, of_acknowledgement, of_authority, of_term};
pub use reason::{Reason, RollTarget};
pub use reckon::{ClockError, Deadline, Extension, ExtensionState, Facts, Pause, reckon};

use jiff::ToSpan;
use jiff::civil::Date;

/// A date outside the supported range.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
#[error("the date {date} is too far away to count from")]
pub struct OutOfRange {
    pub date: Date,
}

/// Adds calendar months; a day that does not exist becomes the last day of its month.
///
/// # Errors
/// A date outside the supported range.
pub fn add_months(day: Date, months: u8) -> Result<Date, OutOfRange> {
    day.checked_add(i32::from(months).months()).map_err(|_| OutOfRange { date: day })
}

/// Adds days.
///
/// # Errors
/// A date outside the supported range.
pub fn add_days(day: Date, days: i32) -> Result<Date, OutOfRange> {
    day.checked_add(days.days()).map_err(|_| OutOfRange { date: day })
}

/// The day on which a letter by ordinary post probably arrives: three working days later within a country, seven
/// abroad. No law sets these days and nobody can prove them, so callers must present the date as an estimate.
///
/// ```
/// use habeas_law::{clock, holiday};
/// use jiff::civil::date;
///
/// let germany = holiday::calendar("DE", None).unwrap();
/// // Posted on a Monday, there on Thursday.
/// assert_eq!(clock::estimated_receipt(date(2026, 11, 2), false, germany).unwrap(), date(2026, 11, 5));
/// ```
///
/// # Errors
/// A date outside the supported range.
pub fn estimated_receipt(sent: Date, abroad: bool, calendar: &dyn Calendar) -> Result<Date, OutOfRange> {
    after_working_days(sent, abroad, |day| calendar.day_off(day).is_none())
}

/// The same where the region is not known: no day counts on which somebody in the country may not work.
///
/// # Errors
/// A date outside the supported range.
pub fn cautious_receipt(sent: Date, abroad: bool, calendar: &dyn Calendar) -> Result<Date, OutOfRange> {
    after_working_days(sent, abroad, |day| calendar.perhaps_off(day).is_none())
}

fn after_working_days(sent: Date, abroad: bool, is_worked: impl Fn(Date) -> bool) -> Result<Date, OutOfRange> {
    let mut left = if abroad { 7 } else { 3 };
    let mut at = sent;
    while left > 0 {
        at = add_days(at, 1)?;
        if is_worked(at) {
            left -= 1;
        }
    }
    Ok(at)
}

#[cfg(test)]
mod tests;
