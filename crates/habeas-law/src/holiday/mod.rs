//! Public holidays of 32 countries, their regions and the institutions of the Union, as rules in data.
//!
//! Under Reg. 1182/71 Art. 2(1) the place where the action is to be taken decides: the place of the controller. So the
//! statutory holidays of that country and region move a due date. Every kind of day off anywhere in the country moves the
//! cautious date, after which it is safe to send a reminder: the region is often uncertain, and an office may be closed on
//! days that the law does not count.
//!
//! The rules are in `data/holidays.json`, their names in the catalogue, by id. Each year of a place is computed once.

mod easter;
mod rule;
mod year;

use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use crate::calendar::{Calendar, DayOff, Weekends};
pub use crate::calendar::{Class, Holiday};
use crate::embedded::embedded;
use crate::place;
use easter::Easter;
use rule::Rule;
use year::Years;

/// A place without a calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnknownPlace {
    #[error("no public holidays are known of the country {country}")]
    Country { country: String },
    #[error("{region} is not a region of {country}")]
    Region { country: String, region: String },
}

#[derive(Deserialize)]
struct Table {
    places: Vec<Country>,
}

#[derive(Deserialize)]
struct Country {
    country: String,
    easter: Easter,
    /// The region to assume if none is known.
    default_region: Option<String>,
    rules: Vec<Rule>,
    #[serde(default)]
    regions: BTreeMap<String, Region>,
}

#[derive(Deserialize)]
struct Region {
    /// The first and the last year of its dated tables.
    known: Option<[i16; 2]>,
    rules: Vec<Rule>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| embedded(include_str!("../../data/holidays.json")));

/// The rules of a country that apply in a region, and the years that they cover.
pub struct PlaceCalendar {
    country: &'static Country,
    region: Option<&'static str>,
    /// Days that move a due date here.
    here: Years,
    /// What moves a cautious date anywhere in the country.
    anywhere: Arc<Years>,
    /// The first and the last year that every dated table of the country reaches.
    known: Option<[i16; 2]>,
}

/// The places of each country, the country as a whole first.
static CALENDARS: LazyLock<Vec<Vec<PlaceCalendar>>> = LazyLock::new(|| {
    let of = |country: &'static Country| {
        let anywhere = Arc::new(Years::default());
        let regions = country.regions.keys().map(|r| Some(r.as_str()));
        let tables = country.regions.values().filter_map(|r| r.known);
        let known = tables.reduce(|[a, b], [c, d]| [a.max(c), b.min(d)]);
        let place =
            |region| PlaceCalendar { country, region, here: Years::default(), anywhere: Arc::clone(&anywhere), known };
        std::iter::once(None).chain(regions).map(place).collect()
    };
    TABLE.places.iter().map(of).collect()
});

/// The calendar of a place. A region without holidays of its own has the calendar of the region that contains it, or else
/// the national one.
///
/// ```
/// use habeas_law::clock::Calendar;
/// use habeas_law::holiday;
/// use jiff::civil::date;
///
/// let boxing_day = date(2025, 12, 26);
/// assert!(holiday::calendar("FR", Some("FR-75")).unwrap().day_off(boxing_day).is_none());
/// assert!(holiday::calendar("FR", Some("FR-67")).unwrap().day_off(boxing_day).is_some());
/// assert!(holiday::calendar("FR", Some("FR-XX")).is_err());
/// ```
///
/// # Errors
/// A country without a calendar, or a region that is not in the country.
pub fn calendar(country: &str, region: Option<&str>) -> Result<&'static PlaceCalendar, UnknownPlace> {
    let unknown = || UnknownPlace::Country { country: country.to_owned() };
    let of = |places: &&Vec<PlaceCalendar>| places.first().is_some_and(|p| p.country.country == country);
    let places = CALENDARS.iter().find(of).ok_or_else(unknown)?;
    let own = |region: &str| places.iter().find(|p| p.region == Some(region));
    let Some(region) = region else {
        let default = places.first().and_then(|p| p.country.default_region.as_deref()).and_then(own);
        return default.or_else(|| places.first()).ok_or_else(unknown);
    };
    if !place::is_region(country, region) {
        return Err(UnknownPlace::Region { country: country.to_owned(), region: region.to_owned() });
    }
    let mut within = Some(region.to_owned());
    while let Some(here) = within {
        if let Some(found) = own(&here) {
            return Ok(found);
        }
        within = place::parent(&here);
    }
    calendar(country, None)
}

/// The calendar of a place as far as it is known: that of its region, else of its country, else weekends alone.
pub fn calendar_or_weekends(country: Option<&str>, region: Option<&str>) -> &'static dyn Calendar {
    let of = |country: &str| calendar(country, region).or_else(|_| calendar(country, None)).ok();
    match country.and_then(of) {
        Some(place) => place,
        None => &Weekends,
    }
}

/// Whether the public holidays of a country are known.
pub fn knows(country: &str) -> bool {
    TABLE.places.iter().any(|c| c.country == country)
}

/// The countries whose public holidays are known, and `EU` for the institutions of the Union.
pub fn countries() -> impl Iterator<Item = &'static str> {
    TABLE.places.iter().map(|c| c.country.as_str())
}

/// The regions of a country with holidays of their own (ISO 3166-2).
pub fn regions(country: &str) -> Vec<&'static str> {
    let at = TABLE.places.iter().find(|c| c.country == country);
    at.map(|c| c.regions.keys().map(String::as_str).collect()).unwrap_or_default()
}

impl PlaceCalendar {
    /// Every holiday of a year at this place, of every class, by date.
    pub fn year(&'static self, year: i16) -> Vec<Holiday> {
        year::holidays(self.country, self.region, year)
    }
}

impl Calendar for PlaceCalendar {
    fn day_off(&self, day: Date) -> Option<DayOff> {
        let country = self.country;
        DayOff::weekend(day).or_else(|| {
            let statutory = |year| {
                let mut all = year::holidays(country, self.region, year);
                all.retain(|h| h.class == Class::Statutory);
                all
            };
            self.here.on(day, statutory).map(|holiday| DayOff::Holiday { holiday })
        })
    }

    fn perhaps_off(&self, day: Date) -> Option<DayOff> {
        let country = self.country;
        DayOff::weekend(day).or_else(|| {
            let found = self.anywhere.on(day, |year| year::everywhere(country, year));
            found.map(|holiday| DayOff::Holiday { holiday })
        })
    }

    fn knows_holidays(&self) -> bool {
        true
    }

    fn known_years(&self) -> Option<[i16; 2]> {
        self.known
    }
}

#[cfg(test)]
mod tests;
