//! The holidays of one year at one place, and a cache of the years already computed.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use std::sync::OnceLock;

use super::rule::{Rule, Substitute};
use super::{Country, Holiday};

/// The years that are cached. Others are computed each time.
const CACHED: std::ops::Range<i16> = 1950..2150;

/// The holidays of a year, indexed by the day of the year.
struct Year {
    /// One more than the index in `days`; 0 for a working day.
    by_day: [u8; 367],
    days: Vec<Holiday>,
}

impl Year {
    fn new(holidays: Vec<Holiday>) -> Self {
        let mut by_day = [0; 367];
        for (n, holiday) in (1..=u8::MAX).zip(&holidays) {
            let slot = usize::try_from(holiday.day.day_of_year()).ok().and_then(|d| by_day.get_mut(d));
            // Of two holidays on one day, the first gives the name.
            if let Some(slot) = slot.filter(|s| **s == 0) {
                *slot = n;
            }
        }
        Self { by_day, days: holidays }
    }

    fn on(&self, day: Date) -> Option<Holiday> {
        let n = usize::from(*self.by_day.get(usize::try_from(day.day_of_year()).ok()?)?);
        self.days.get(n.checked_sub(1)?).copied()
    }
}

/// Years of one place.
pub(crate) struct Years(Vec<OnceLock<Year>>);

impl Default for Years {
    fn default() -> Self {
        Self(CACHED.map(|_| OnceLock::new()).collect())
    }
}

impl Years {
    pub(crate) fn on(&self, day: Date, compute: impl FnOnce(i16) -> Vec<Holiday>) -> Option<Holiday> {
        let year = day.year();
        let slot = year.checked_sub(CACHED.start).and_then(|n| self.0.get(usize::try_from(n).ok()?));
        match slot {
            Some(slot) => slot.get_or_init(|| Year::new(compute(year))).on(day),
            None => Year::new(compute(year)).on(day),
        }
    }
}

/// The holidays of a year in a country, and in a region if one is given, by date.
pub(crate) fn holidays(country: &'static Country, region: Option<&'static str>, year: i16) -> Vec<Holiday> {
    let regional = region.and_then(|r| Some((r, country.regions.get(r)?)));
    let mut found: Vec<(Holiday, &Rule)> = of(country, &country.rules, None, year);
    if let Some((code, region)) = regional {
        found.extend(of(country, &region.rules, Some(code), year));
    }
    found.sort_by_key(|(h, _)| (h.day, h.class));
    let mut all: Vec<Holiday> = found.iter().map(|(h, _)| *h).collect();
    for (holiday, rule) in found {
        all.extend(substitute(&holiday, rule, &all));
    }
    all.sort_by_key(|h| (h.day, h.class, h.substitute));
    all
}

/// The holidays of a year anywhere in the country. National ones come first and give the name.
pub(crate) fn everywhere(country: &'static Country, year: i16) -> Vec<Holiday> {
    let regions = country.regions.keys().map(|r| Some(r.as_str()));
    let mut all: Vec<Holiday> = Vec::new();
    for region in std::iter::once(None).chain(regions) {
        for holiday in holidays(country, region, year) {
            // One entry for each day: the index has a byte, and 76 regions would overflow it.
            if all.iter().all(|h| h.day != holiday.day) {
                all.push(holiday);
            }
        }
    }
    all
}

fn of(
    country: &'static Country,
    rules: &'static [Rule],
    region: Option<&'static str>,
    year: i16,
) -> Vec<(Holiday, &'static Rule)> {
    let holiday = |rule: &'static Rule, day| {
        let (name, local) = (rule.name.as_str(), rule.local.as_deref());
        (Holiday { day, name, local, class: rule.class, substitute: false, region }, rule)
    };
    rules.iter().flat_map(|r| r.days(year, country.easter).into_iter().map(move |d| holiday(r, d))).collect()
}

/// The day that replaces a holiday on a weekend. `taken` are the year's holidays so far.
fn substitute(holiday: &Holiday, rule: &Rule, taken: &[Holiday]) -> Option<Holiday> {
    let weekend = |d: Date| matches!(d.weekday(), Weekday::Saturday | Weekday::Sunday);
    let rule = rule.substitute.filter(|_| weekend(holiday.day))?;
    let mut day = holiday.day;
    loop {
        day = day.checked_add(1.days()).ok()?;
        let free = match rule {
            Substitute::NextMonday => true,
            Substitute::NextFree => taken.iter().all(|h| h.day != day),
        };
        if !weekend(day) && free {
            return Some(Holiday { day, substitute: true, ..*holiday });
        }
    }
}
