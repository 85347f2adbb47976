//! Every day of nine years at every place, against a calendar that others keep (PyPI `holidays`): the day is a working
//! day in both or in neither. What differs on purpose is listed here with its reason; nothing else may.

#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_law::clock::Calendar;
use habeas_law::holiday::{self, Class, PlaceCalendar};
use jiff::civil::{Date, Weekday, date};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const YEARS: [i16; 2] = [2024, 2032];

/// Days that they count as public holidays and the law here does not: place, our class of the day, why.
const EXPLAINED: &[(&str, Class, &str)] = &[
    ("CH-NE", Class::Local, "Corpus Christi is kept in Le Landeron only"),
    ("FI", Class::Equated, "the eves of Midsummer and Christmas are no public holidays by name"),
    ("NL", Class::Equated, "5 May is a day off every fifth year, and by custom, not by law"),
    ("HU", Class::Bridge, "a rest day that a decree swapped for a working Saturday"),
    ("LV", Class::Bridge, "a rest day that a decree swapped for a working Saturday"),
];

/// Countries and their regions. The institutions of the Union have no calendar elsewhere; Alsace is two departments.
fn places() -> Vec<(&'static str, Option<&'static str>)> {
    let of = |country| {
        let regions = holiday::regions(country).into_iter().filter(|r| *r != "FR-6AE").map(Some);
        std::iter::once(None).chain(regions).map(move |region| (country, region))
    };
    holiday::countries().filter(|c| *c != "EU").flat_map(of).collect()
}

/// What to ask them for. Without a region the United Kingdom is taken for England; they take it for all four.
fn name(place: (&str, Option<&str>)) -> String {
    match place {
        ("GB", None) => "GB-ENG".to_owned(),
        (country, region) => region.unwrap_or(country).to_owned(),
    }
}

fn explained(place: &str, calendar: &'static PlaceCalendar, day: Date) -> bool {
    let listed = calendar.year(day.year()).into_iter().filter(|h| h.day == day);
    listed.into_iter().any(|h| EXPLAINED.iter().any(|(at, class, _)| *at == place && *class == h.class))
}

#[test]
fn every_day_is_a_working_day_in_both_or_in_neither() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle.py");
    let [first, last] = YEARS;
    let places = places();
    let mut args = vec![script.display().to_string(), first.to_string(), last.to_string()];
    args.extend(places.iter().map(|place| name(*place)));
    let out = habeas_tests::python("holidays").run(args);
    let mut theirs: BTreeMap<String, BTreeSet<Date>> = BTreeMap::new();
    for line in out.lines() {
        let (place, day) = line.split_once(' ').unwrap();
        theirs.entry(place.to_owned()).or_default().insert(day.parse().unwrap());
    }
    // England is asked for twice.
    assert_eq!((places.len(), theirs.len()), (108, 107));

    let mut differences = Vec::new();
    let mut days = 0u32;
    for place in places {
        let calendar = holiday::calendar(place.0, place.1).unwrap();
        let name = name(place);
        // The regional tables of Spain end, and say so.
        let until = calendar.known_years().filter(|_| place.1.is_some()).map_or(last, |[_, end]| end);
        let mut day = date(first, 1, 1);
        while day.year() <= until {
            let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            let ours = calendar.day_off(day).is_some();
            let other = weekend || theirs[&name].contains(&day);
            if ours != other && !(other && explained(&name, calendar, day)) {
                differences.push(format!("{name} {day}: {} here", if ours { "off" } else { "working" }));
            }
            days += 1;
            day = day.tomorrow().unwrap();
        }
    }
    println!("{days} days compared");
    assert!(differences.is_empty(), "{} unexplained: {differences:#?}", differences.len());
}
