//! The one-month clock of Art. 12(3) GDPR, with the reason for every step.
//!
//! The rule comes from Regulation (EEC, Euratom) No 1182/71: the day of receipt is not counted (Art. 3(1)); a month
//! ends on the day that bears the same number, or on the last day of a shorter month (Art. 3(2)(c)); a period that
//! ends on a Saturday, a Sunday or a public holiday runs to the end of the next working day (Art. 3(4)). So the due
//! date is the date of receipt plus one calendar month, clamped, then rolled forward. It is not thirty days.

use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, ToSpan};
use serde::{Deserialize, Serialize};

/// Why a day is not a working day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DayOff {
    Saturday,
    Sunday,
    Holiday { name: String },
}

/// The days on which the controller's place does not work.
pub trait Calendar {
    /// `None` for a working day.
    fn day_off(&self, day: Date) -> Option<DayOff>;
    /// Whether public holidays were looked at. Where they were not, the deadline says so among its reasons.
    fn knows_holidays(&self) -> bool;
}

/// Saturdays and Sundays only.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weekends;

impl Calendar for Weekends {
    fn day_off(&self, day: Date) -> Option<DayOff> {
        match day.weekday() {
            Weekday::Saturday => Some(DayOff::Saturday),
            Weekday::Sunday => Some(DayOff::Sunday),
            _ => None,
        }
    }

    fn knows_holidays(&self) -> bool {
        false
    }
}

/// One step of the reasoning, in the order a person would explain it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Reason {
    /// The day of receipt, which is not counted itself (Reg. 1182/71 Art. 3(1)).
    Received { on: Date },
    /// Months added to the day of receipt (Art. 12(3) GDPR).
    MonthsAdded { months: u8, nominal: Date },
    /// The month is too short: its last day counts (Reg. 1182/71 Art. 3(2)(c)).
    Clamped { wanted_day: i8, nominal: Date },
    /// The last day is not a working day (Reg. 1182/71 Art. 3(4)).
    NotWorking { on: Date, why: DayOff },
    /// The next working day.
    Rolled { due: Date },
    /// Public holidays were not looked at, so the true date may be later, never earlier.
    HolidaysUnknown,
}

/// A deadline, computed from events whenever it is asked for and never stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Receipt plus one month, clamped, not yet rolled.
    pub nominal: Date,
    /// The last day on which an answer is in time.
    pub due: Date,
    /// The last day if the controller extends validly: three months from receipt, clamped and rolled.
    pub extended: Date,
    /// The first day on which the answer is late.
    pub overdue_from: Date,
    pub reasons: Vec<Reason>,
}

/// A date that the calendar of this app cannot hold.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the date {date} is too far away to count from")]
pub struct OutOfRange {
    pub date: Date,
}

/// The deadline of a request received on a day.
///
/// ```
/// use habeas_law::clock::{Weekends, one_month};
/// use jiff::civil::date;
///
/// // Received on Thursday 26 November 2026: the month ends on Saturday 26 December, so on Monday the 28th.
/// let d = one_month(date(2026, 11, 26), &Weekends).unwrap();
/// assert_eq!(d.nominal, date(2026, 12, 26));
/// assert_eq!(d.due, date(2026, 12, 28));
/// ```
pub fn one_month(received: Date, calendar: &dyn Calendar) -> Result<Deadline, OutOfRange> {
    let mut reasons = vec![Reason::Received { on: received }];
    let nominal = add_months(received, 1)?;
    reasons.push(Reason::MonthsAdded { months: 1, nominal });
    if nominal.day() != received.day() {
        reasons.push(Reason::Clamped { wanted_day: received.day(), nominal });
    }
    let due = roll(nominal, calendar, Some(&mut reasons))?;
    let extended = roll(add_months(received, 3)?, calendar, None)?;
    if !calendar.knows_holidays() {
        reasons.push(Reason::HolidaysUnknown);
    }
    Ok(Deadline { nominal, due, extended, overdue_from: next_day(due)?, reasons })
}

/// Adds calendar months; a day that does not exist becomes the last day of its month.
pub fn add_months(day: Date, months: u8) -> Result<Date, OutOfRange> {
    day.checked_add(i32::from(months).months()).map_err(|_| OutOfRange { date: day })
}

fn next_day(day: Date) -> Result<Date, OutOfRange> {
    day.checked_add(SignedDuration::from_hours(24)).map_err(|_| OutOfRange { date: day })
}

/// Moves a last day that is not a working day to the next one (Reg. 1182/71 Art. 3(4)).
fn roll(day: Date, calendar: &dyn Calendar, mut reasons: Option<&mut Vec<Reason>>) -> Result<Date, OutOfRange> {
    let mut at = day;
    while let Some(why) = calendar.day_off(at) {
        if let Some(reasons) = reasons.as_deref_mut() {
            reasons.push(Reason::NotWorking { on: at, why });
        }
        at = next_day(at)?;
    }
    if at != day
        && let Some(reasons) = reasons
    {
        reasons.push(Reason::Rolled { due: at });
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn due(y: i16, m: i8, d: i8) -> Date {
        one_month(date(y, m, d), &Weekends).unwrap().due
    }

    #[test]
    fn worked_dates() {
        // EDPB Guidelines 01/2022: no 31 September, so the last day of the month.
        assert_eq!(due(2026, 8, 31), date(2026, 9, 30));
        // No 31 February; 28 February 2026 is a Saturday, so Monday 2 March.
        assert_eq!(due(2026, 1, 31), date(2026, 3, 2));
        // A leap year.
        assert_eq!(due(2028, 1, 31), date(2028, 2, 29));
        // Four days of receipt that share one due date.
        for day in 28..=31 {
            assert_eq!(due(2027, 1, day), date(2027, 3, 1));
        }
    }

    #[test]
    fn the_extension_runs_from_receipt_not_from_the_rolled_date() {
        let d = one_month(date(2026, 11, 30), &Weekends).unwrap();
        assert_eq!(d.extended, date(2027, 3, 1));
    }

    #[test]
    fn every_step_is_explained() {
        let d = one_month(date(2026, 1, 31), &Weekends).unwrap();
        assert_eq!(
            d.reasons,
            [
                Reason::Received { on: date(2026, 1, 31) },
                Reason::MonthsAdded { months: 1, nominal: date(2026, 2, 28) },
                Reason::Clamped { wanted_day: 31, nominal: date(2026, 2, 28) },
                Reason::NotWorking { on: date(2026, 2, 28), why: DayOff::Saturday },
                Reason::NotWorking { on: date(2026, 3, 1), why: DayOff::Sunday },
                Reason::Rolled { due: date(2026, 3, 2) },
                Reason::HolidaysUnknown,
            ]
        );
    }

    #[test]
    fn the_end_of_the_calendar_is_an_error_not_a_panic() {
        assert_eq!(one_month(Date::MAX, &Weekends), Err(OutOfRange { date: Date::MAX }));
    }

    proptest! {
        #[test]
        fn a_due_date_is_a_working_day_within_bounds(days in 0i32..200_000) {
            let received = date(1900, 1, 1).checked_add(days.days()).unwrap();
            let d = one_month(received, &Weekends).unwrap();
            prop_assert!(Weekends.day_off(d.due).is_none());
            prop_assert!(d.nominal <= d.due && d.due < d.overdue_from && d.due < d.extended);
            let waited = (d.nominal - received).get_days();
            prop_assert!((28..=31).contains(&waited));
            // Never into the month after next.
            let months = (i32::from(d.nominal.year()) * 12 + i32::from(d.nominal.month()))
                - (i32::from(received.year()) * 12 + i32::from(received.month()));
            prop_assert_eq!(months, 1);
        }

        #[test]
        fn receipt_later_is_never_due_earlier(a in 0i32..100_000, b in 0i32..400) {
            let first = date(1950, 1, 1).checked_add(a.days()).unwrap();
            let later = first.checked_add(b.days()).unwrap();
            prop_assert!(one_month(first, &Weekends).unwrap().due <= one_month(later, &Weekends).unwrap().due);
        }
    }
}
