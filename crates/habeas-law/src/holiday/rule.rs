//! The rules that give the day of a holiday in a year.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

use super::easter::Easter;
use crate::calendar::Class;

/// A day of the year: `06-19`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MonthDay(i8, i8);

impl MonthDay {
    fn of(self, year: i16) -> Option<Date> {
        Date::new(year, self.0, self.1).ok()
    }
}

impl<'de> Deserialize<'de> for MonthDay {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        let read = text.split_once('-').and_then(|(m, d)| Some(Self(m.parse().ok()?, d.parse().ok()?)));
        // 2028 is a leap year, so 29 February is accepted.
        read.filter(|md| md.of(2028).is_some()).ok_or_else(|| serde::de::Error::custom(format!("not a day: {text}")))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Day {
    fn weekday(self) -> Weekday {
        match self {
            Self::Mon => Weekday::Monday,
            Self::Tue => Weekday::Tuesday,
            Self::Wed => Weekday::Wednesday,
            Self::Thu => Weekday::Thursday,
            Self::Fri => Weekday::Friday,
            Self::Sat => Weekday::Saturday,
            Self::Sun => Weekday::Sunday,
        }
    }
}

/// The day of a holiday in a year.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum On {
    /// The same date every year.
    Fixed(MonthDay),
    /// Days after Easter Sunday, or before it.
    Easter(i32),
    /// The n-th weekday of a month, plus some days; a negative n counts from the end of the month.
    Nth {
        n: i8,
        weekday: Day,
        month: i8,
        #[serde(default)]
        plus: i32,
    },
    /// The first such weekday on or after a date.
    From { weekday: Day, day: MonthDay },
    /// The last such weekday before a date.
    Before { weekday: Day, day: MonthDay },
    /// A date, moved by some days if it falls on one of these weekdays.
    Moved { day: MonthDay, by: BTreeMap<Day, i32> },
    /// The first such weekday on or after a date, some days later if it is a given day relative to Easter.
    Avoiding { weekday: Day, day: MonthDay, easter: i32, plus: i32 },
    /// Decreed dates.
    Dates(Vec<Date>),
}

/// The day that replaces a holiday on a Saturday or Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Substitute {
    /// The next weekday that is not a holiday.
    NextFree,
    /// The next Monday.
    NextMonday,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Rule {
    /// The id of the name, which the catalogue has in each language.
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) local: Option<String>,
    pub(crate) on: On,
    #[serde(default)]
    pub(crate) class: Class,
    from_year: Option<i16>,
    to_year: Option<i16>,
    #[serde(default)]
    not_in: Vec<i16>,
    /// The date of a single year.
    #[serde(default)]
    instead: BTreeMap<i16, MonthDay>,
    #[serde(default)]
    skip_on: Vec<Day>,
    pub(crate) substitute: Option<Substitute>,
}

impl Rule {
    /// The days in a year; almost always one or none.
    pub(crate) fn days(&self, year: i16, easter: Easter) -> Vec<Date> {
        let in_force = self.from_year.is_none_or(|from| from <= year) && self.to_year.is_none_or(|to| year <= to);
        if !in_force || self.not_in.contains(&year) {
            return Vec::new();
        }
        let days = match (self.instead.get(&year), &self.on) {
            (Some(day), _) => day.of(year).into_iter().collect(),
            (None, On::Dates(dates)) => dates.iter().copied().filter(|d| d.year() == year).collect(),
            (None, on) => single(on, year, easter).into_iter().collect::<Vec<_>>(),
        };
        days.into_iter().filter(|d| !self.skip_on.iter().any(|w| w.weekday() == d.weekday())).collect()
    }
}

fn single(on: &On, year: i16, easter: Easter) -> Option<Date> {
    let from_easter = |days: i32| easter.sunday(year)?.checked_add(days.days()).ok();
    match on {
        On::Fixed(day) => day.of(year),
        On::Easter(days) => from_easter(*days),
        On::Nth { n, weekday, month, plus } => {
            let found = Date::new(year, *month, 1).ok()?.nth_weekday_of_month(*n, weekday.weekday()).ok()?;
            found.checked_add(plus.days()).ok()
        }
        On::From { weekday, day } => on_or_after(day.of(year)?, *weekday),
        On::Before { weekday, day } => day.of(year)?.nth_weekday(-1, weekday.weekday()).ok(),
        On::Moved { day, by } => {
            let day = day.of(year)?;
            let moved = by.iter().find(|(w, _)| w.weekday() == day.weekday()).map_or(0, |(_, days)| *days);
            day.checked_add(moved.days()).ok()
        }
        On::Avoiding { weekday, day, easter: offset, plus } => {
            let found = on_or_after(day.of(year)?, *weekday)?;
            if from_easter(*offset) == Some(found) { found.checked_add(plus.days()).ok() } else { Some(found) }
        }
        On::Dates(_) => None,
    }
}

fn on_or_after(day: Date, weekday: Day) -> Option<Date> {
    if day.weekday() == weekday.weekday() { Some(day) } else { day.nth_weekday(1, weekday.weekday()).ok() }
}
