//! Every day of eleven years at every place, against a calendar that others keep (PyPI `holidays`): the day is a working
//! day in both or in neither. What differs on purpose is listed here with its reason; nothing else may.

#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

use habeas_law::clock::Calendar;
use habeas_law::holiday::{self, Class, Holiday, PlaceCalendar};
use habeas_words::{Language, Part};
use jiff::civil::{Date, Weekday, date};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const YEARS: [i16; 2] = [2024, 2034];

/// A day on which they and the law here differ, with the text that decides.
struct Difference {
    place: &'static str,
    /// The name of the holiday in our list.
    holiday: &'static str,
    class: Class,
    /// How many days of the compared years it concerns.
    days: usize,
    source: &'static str,
}

/// Every difference. None may be missing here, and none may stand here that is not one.
const DIFFERENCES: &[Difference] = &[
    Difference {
        place: "FI",
        holiday: "Midsummer Eve",
        class: Class::Equated,
        days: 11,
        source: "Laki 150/1930, § 5 makes the eve a holiday for periods of the law alone: the cautious date",
    },
    Difference {
        place: "FI",
        holiday: "Christmas Eve",
        class: Class::Equated,
        days: 8,
        source: "Laki 150/1930, § 5, as Midsummer Eve",
    },
    Difference {
        place: "HU",
        holiday: "Rest-day swap by decree",
        class: Class::Bridge,
        days: 8,
        source: "§ 102(5) of the Labour Code: a rest day swapped for a working Saturday is no public holiday",
    },
    Difference {
        place: "LV",
        holiday: "Rest-day swap by decree",
        class: Class::Bridge,
        days: 6,
        source: "s. 133(4) of the Labour Law: a moved working day is no public holiday",
    },
    Difference {
        place: "LV",
        holiday: "Closing day of the Song and Dance Celebration",
        class: Class::Statutory,
        days: 1,
        source: "Law on public holidays, s. 1 (likumi.lv 72608): the closing day of 2028 is Sunday 9 July",
    },
    Difference {
        place: "NL",
        holiday: "Good Friday",
        class: Class::Equated,
        days: 11,
        source: "Art. 3(2) Algemene termijnenwet equates it: the cautious date",
    },
    Difference {
        place: "NL",
        holiday: "Liberation Day",
        class: Class::Statutory,
        days: 7,
        source: "Art. 3(1) Algemene termijnenwet names 5 May every year; a day off by custom every fifth",
    },
    Difference {
        place: "CH-NE",
        holiday: "Corpus Christi",
        class: Class::Local,
        days: 11,
        source: "RSN 941.02, Art. 3(2): in Le Landeron alone",
    },
    Difference {
        place: "CH-SO",
        holiday: "Corpus Christi",
        class: Class::Statutory,
        days: 11,
        source: "so.ch, public holidays for periods of the law: all districts but Bucheggberg",
    },
    Difference {
        place: "CH-SO",
        holiday: "Assumption",
        class: Class::Statutory,
        days: 8,
        source: "so.ch, as Corpus Christi",
    },
    Difference {
        place: "CH-SO",
        holiday: "All Saints' Day",
        class: Class::Statutory,
        days: 8,
        source: "so.ch, as Corpus Christi",
    },
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

fn name_of(holiday: &Holiday) -> String {
    Part::Law.say(Language::En, &format!("holiday.{}", holiday.name), &[])
}

/// The difference that a day is, if it is listed.
fn explained(place: &str, calendar: &'static PlaceCalendar, day: Date) -> Option<usize> {
    let listed: Vec<_> = calendar.year(day.year()).into_iter().filter(|h| h.day == day).collect();
    let is = |d: &Difference| d.place == place && listed.iter().any(|h| h.class == d.class && name_of(h) == d.holiday);
    DIFFERENCES.iter().position(is)
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
    let mut counted = vec![0; DIFFERENCES.len()];
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
            if ours != other {
                match explained(&name, calendar, day) {
                    Some(n) => counted[n] += 1,
                    None => differences.push(format!("{name} {day}: {} here", if ours { "off" } else { "working" })),
                }
            }
            days += 1;
            day = day.tomorrow().unwrap();
        }
    }
    println!("{days} days compared");
    assert!(differences.is_empty(), "{} unexplained: {differences:#?}", differences.len());
    for (difference, counted) in DIFFERENCES.iter().zip(counted) {
        let Difference { place, holiday, days, source, .. } = difference;
        assert_eq!((counted, source.is_empty()), (*days, false), "{place} {holiday}: {source}");
    }
}
