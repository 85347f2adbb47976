//! Public holidays of 32 countries, their regions and the institutions of the Union, as rules in data.
//!
//! Reg. 1182/71 Art. 2(1) looks at the place in which the action is to be taken: where the controller answers. So a
//! due date is moved by the statutory holidays of that country and region. A cautious date, the one after which it is
//! safe to chase, is moved by every kind of day off anywhere in the country: the region is often not known for sure,
//! and an office may be closed on days that the law does not count.
//!
//! The rules are in `data/holidays.json`, their names in `data/holiday_names.json`. A year of a place is reckoned once.

mod easter;
mod rule;
mod year;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use crate::clock::{Calendar, DayOff};
use crate::place;
use easter::Easter;
pub use rule::Class;
use rule::Rule;
use year::Years;

/// A holiday in the two languages of the app.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    pub en: String,
    pub fr: String,
}

/// One day off in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Holiday {
    pub day: Date,
    pub name: &'static Name,
    /// What it is called there.
    pub local: Option<&'static str>,
    pub class: Class,
    /// Kept for a holiday that fell on a Saturday or Sunday.
    pub substitute: bool,
    /// The region that keeps it (ISO 3166-2); the whole country where it is absent.
    pub region: Option<&'static str>,
}

/// A place that has no calendar here.
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
    /// The region that counts where none is known.
    default_region: Option<String>,
    rules: Vec<Rule>,
    #[serde(default)]
    regions: BTreeMap<String, Region>,
}

#[derive(Deserialize)]
struct Region {
    /// The first and the last year that its dated tables reach.
    known: Option<[i16; 2]>,
    rules: Vec<Rule>,
}

// The data is part of the build and every test reads it, so a damaged file cannot reach a user.
#[allow(clippy::expect_used)]
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/holidays.json")).expect("holidays.json is read by every test")
});

#[allow(clippy::expect_used)]
static NAMES: LazyLock<BTreeMap<String, Name>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/holiday_names.json"))
        .expect("holiday_names.json is read by every test")
});

/// The rules of a country that apply in a region, and how far they reach.
pub struct PlaceCalendar {
    country: &'static Country,
    region: Option<&'static str>,
    /// What moves a due date here.
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

/// The calendar of a place. A region of the country that keeps no days of its own follows the national rules, or those
/// of the region it lies in.
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
/// A country without a calendar, a region that the country does not have.
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

/// Whether the public holidays of a country are known here.
pub fn knows(country: &str) -> bool {
    TABLE.places.iter().any(|c| c.country == country)
}

/// The countries whose public holidays are known, and `EU` for the institutions of the Union.
pub fn countries() -> impl Iterator<Item = &'static str> {
    TABLE.places.iter().map(|c| c.country.as_str())
}

/// The regions of a country that keep days of their own (ISO 3166-2).
pub fn regions(country: &str) -> Vec<&'static str> {
    let at = TABLE.places.iter().find(|c| c.country == country);
    at.map(|c| c.regions.keys().map(String::as_str).collect()).unwrap_or_default()
}

impl PlaceCalendar {
    /// Every day off of a year at this place, of every class, by date.
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
