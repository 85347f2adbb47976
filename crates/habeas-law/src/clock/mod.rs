//! The clocks of data protection law, with the reason for every step.
//!
//! The rule of the GDPR comes from Regulation (EEC, Euratom) No 1182/71: the day of receipt is not counted (Art.
//! 3(1)); a month ends on the day that bears the same number, or on the last day of a shorter month (Art. 3(2)(c)); a
//! period that ends on a Saturday, a Sunday or a public holiday runs to the end of the next working day (Art. 3(4)). So
//! the due date is the date of receipt plus one calendar month, clamped, then rolled forward. It is not thirty days.
//!
//! Other laws count otherwise: their periods, pauses and starts are data, in `data/clocks.json`.

mod kind;
mod reason;
mod reckon;

pub use kind::{Clock, PauseMode, Period, all, by_id, of_regime};
pub use reason::{Reason, Which};
pub use reckon::{Deadline, Extension, ExtensionState, Facts, Pause, Wrong, reckon};

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::holiday::Holiday;

/// Why a day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DayOff {
    Saturday,
    Sunday,
    Holiday { holiday: Holiday },
}

impl DayOff {
    /// Saturday and Sunday, which no place works on.
    pub fn weekend(day: Date) -> Option<Self> {
        match day.weekday() {
            Weekday::Saturday => Some(Self::Saturday),
            Weekday::Sunday => Some(Self::Sunday),
            _ => None,
        }
    }
}

/// The days on which the controller's place does not work.
pub trait Calendar {
    /// What the law does not count as a working day there. `None` for a working day.
    fn day_off(&self, day: Date) -> Option<DayOff>;
    /// What somebody, somewhere in that country, may take off. Never fewer days than [`Calendar::day_off`].
    fn perhaps_off(&self, day: Date) -> Option<DayOff>;
    /// Whether public holidays were looked at. Where they were not, the deadline says so among its reasons.
    fn knows_holidays(&self) -> bool;
    /// The years that dated tables reach. `None`: the calendar has no end.
    fn known_years(&self) -> Option<[i16; 2]>;
}

/// Saturdays and Sundays only: for a country whose public holidays are not known here.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weekends;

impl Calendar for Weekends {
    fn day_off(&self, day: Date) -> Option<DayOff> {
        DayOff::weekend(day)
    }

    fn perhaps_off(&self, day: Date) -> Option<DayOff> {
        DayOff::weekend(day)
    }

    fn knows_holidays(&self) -> bool {
        false
    }

    fn known_years(&self) -> Option<[i16; 2]> {
        None
    }
}

/// A date that the calendar of this app cannot hold.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
#[error("the date {date} is too far away to count from")]
pub struct OutOfRange {
    pub date: Date,
}

/// Adds calendar months; a day that does not exist becomes the last day of its month.
///
/// # Errors
/// A day beyond the calendar.
pub fn add_months(day: Date, months: u8) -> Result<Date, OutOfRange> {
    day.checked_add(i32::from(months).months()).map_err(|_| OutOfRange { date: day })
}

/// Adds days.
///
/// # Errors
/// A day beyond the calendar.
pub fn add_days(day: Date, days: i32) -> Result<Date, OutOfRange> {
    day.checked_add(days.days()).map_err(|_| OutOfRange { date: day })
}

/// The day on which a letter by ordinary post probably arrives: three working days later within a country, seven
/// abroad. No law says so and nobody can prove it: whoever shows such a date calls it an estimate.
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
/// A day beyond the calendar.
pub fn estimated_receipt(sent: Date, abroad: bool, calendar: &dyn Calendar) -> Result<Date, OutOfRange> {
    let mut left = if abroad { 7 } else { 3 };
    let mut at = sent;
    while left > 0 {
        at = add_days(at, 1)?;
        if calendar.day_off(at).is_none() {
            left -= 1;
        }
    }
    Ok(at)
}

#[cfg(test)]
mod tests;
