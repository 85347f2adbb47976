//! Working days and days off: what a clock needs to know of a place.

use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::closed_set;

closed_set! {
    /// Why a holiday is listed. Only statutory holidays move a due date; the others move the cautious date.
    #[derive(Default)]
    #[cfg_attr(feature = "ts", ts(rename = "HolidayClass"))]
    pub enum Class {
        /// A public holiday by law.
        #[default]
        Statutory = "statutory",
        /// Not a public holiday by name, but treated as one for time limits or by public offices.
        Equated = "equated",
        /// A rest day that a yearly decree swaps for a working Saturday.
        Bridge = "bridge",
        /// Banks are closed.
        Bank = "bank",
        /// In some municipalities only.
        Local = "local",
    }
}

/// One holiday in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Holiday {
    pub day: Date,
    /// The id of its name, which the catalogue has in each language.
    pub name: &'static str,
    /// Its name in the language of the place.
    pub local: Option<&'static str>,
    pub class: Class,
    /// It replaces a holiday that fell on a Saturday or Sunday.
    pub substitute: bool,
    /// The region that observes it (ISO 3166-2); `None` for the whole country.
    pub region: Option<&'static str>,
}

/// Why a day is not a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DayOff {
    Saturday,
    Sunday,
    Holiday { holiday: Holiday },
}

impl DayOff {
    /// Saturday and Sunday, which are no working days anywhere.
    pub fn weekend(day: Date) -> Option<Self> {
        match day.weekday() {
            Weekday::Saturday => Some(Self::Saturday),
            Weekday::Sunday => Some(Self::Sunday),
            _ => None,
        }
    }
}

/// The days off at the controller's place.
pub trait Calendar {
    /// Why the law does not count the day as a working day there; `None` for a working day.
    fn day_off(&self, day: Date) -> Option<DayOff>;
    /// Why somebody somewhere in that country may not work on the day. Never fewer days than [`Calendar::day_off`].
    fn perhaps_off(&self, day: Date) -> Option<DayOff>;
    /// Whether the calendar contains public holidays. If not, a deadline says so among its reasons.
    fn knows_holidays(&self) -> bool;
    /// The first and the last year of dated tables; `None` if the calendar is not limited.
    fn known_years(&self) -> Option<[i16; 2]>;
}

/// Saturdays and Sundays only: for a country whose public holidays are not known.
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
