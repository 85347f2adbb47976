//! Numbers as times. The name of a field decides whether one is a time, its size on which clock.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::When;

/// What a time was counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Written as a date and time, with its zone.
    Written,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    /// Microseconds since 1601: Chrome.
    MicrosecondsSince1601,
    /// Units of 100 nanoseconds since 1601: Windows.
    TicksSince1601,
    /// Units of 100 nanoseconds since the year 1: .NET.
    TicksSinceYear1,
    /// Seconds since 2001: Apple.
    SecondsSince2001,
    NanosecondsSince2001,
}

/// What the name of a field says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    Time,
    NoTime,
}

/// Words in names of fields that hold times, and endings that only look like them.
const TIME_WORDS: &[&str] = &[
    "time",
    "date",
    "datum",
    "timestamp",
    "ts",
    "created",
    "updated",
    "modified",
    "accessed",
    "deleted",
    "seen",
    "logon",
    "login",
    "expires",
    "expiry",
    "usec",
    "msec",
    "at",
    "when",
    "joined",
    "registered",
    "sent",
    "received",
    "zeit",
    "fecha",
    "data",
    "heure",
    "unixtime",
    "day",
    "visit",
    "started",
    "ended",
    "start",
    "end",
    "utc",
    "taken",
];
const NO_TIME_WORDS: &[&str] =
    &["id", "count", "number", "zone", "duration", "ms_played", "size", "length", "offset", "version", "name", "type"];

/// Does this name speak of a time? It is read by its words: `timestamp_ms`, `dateCreated`, `LastLogon`.
pub(crate) fn time_name(name: &str) -> Named {
    let words = words_of(name);
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    // `data` is a date in some languages and anything in English.
    let only_data = words.len() > 1 || words.first().is_none_or(|word| word != "data");
    if has(NO_TIME_WORDS) || !has(TIME_WORDS) || !only_data { Named::NoTime } else { Named::Time }
}

fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower_before = false;
    for letter in name.chars() {
        if !letter.is_alphanumeric() {
            words.push(String::new());
        } else if letter.is_uppercase() && lower_before {
            words.push(letter.to_lowercase().collect());
        } else if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
        lower_before = letter.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

const YEAR_2000: i128 = 946_684_800;
const YEAR_2005: i128 = 1_104_537_600;
const YEAR_2100: i128 = 4_102_444_800;
/// From 1601, from 2001 and from the year 1 to 1970, in seconds.
const SINCE_1601: i128 = 11_644_473_600;
const SINCE_2001: i128 = 978_307_200;
const SINCE_YEAR_1: i128 = 62_135_596_800;
const G: i128 = 1_000_000_000;

/// How many units a second has, and how far the clock's beginning is before 1970.
const CLOCKS: &[(Clock, i128, i128)] = &[
    (Clock::Seconds, 1, 0),
    (Clock::Milliseconds, 1_000, 0),
    (Clock::Microseconds, 1_000_000, 0),
    (Clock::MicrosecondsSince1601, 1_000_000, SINCE_1601),
    (Clock::TicksSince1601, 10_000_000, SINCE_1601),
    (Clock::TicksSinceYear1, 10_000_000, SINCE_YEAR_1),
    (Clock::Nanoseconds, G, 0),
    (Clock::SecondsSince2001, 1, -SINCE_2001),
    (Clock::NanosecondsSince2001, G, -SINCE_2001),
];

/// A number in a field whose name speaks of a time. It is taken on the first clock that puts it between 2000 and 2100.
pub(crate) fn of_number(written: &str) -> Option<When> {
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    let number: i128 = whole.parse().ok()?;
    if !fraction.chars().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    if matches!(number, 0 | -1) || number.unsigned_abs() == SINCE_YEAR_1.unsigned_abs() * 1000 {
        return Some(When::None);
    }
    for &(clock, units, before) in CLOCKS {
        let seconds = number.div_euclid(units) - before;
        // Apple's clock began in 2001: its first years are small numbers, which may be anything.
        let first = if before < 0 { YEAR_2005 } else { YEAR_2000 };
        if !(first..YEAR_2100).contains(&seconds) {
            continue;
        }
        let mut nanos = number * G / units - before * G;
        if units == 1 {
            let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
            nanos += digits.parse::<i128>().unwrap_or(0);
        }
        let at = Timestamp::from_nanosecond(nanos).ok()?;
        return Some(When::At { at, clock });
    }
    Some(When::MayBe { number: written.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_clocks_show_the_same_moment() {
        for number in [
            "1710248722",
            "1710248722000",
            "1710248722000000",
            "1710248722000000000",
            "13354722322000000",
            "133547223220000000",
            "731941522",
            "731941522.0",
            "638458455220000000",
            "731941522000000000",
        ] {
            let when = of_number(number).unwrap();
            assert_eq!(when.to_string(), "2024-03-12T13:05:22Z", "{number}");
        }
        assert_eq!(of_number("0"), Some(When::None));
        assert_eq!(of_number("12345"), Some(When::MayBe { number: "12345".into() }));
        assert_eq!(of_number("1646121000.25").unwrap().to_string(), "2022-03-01T07:50:00.25Z");
    }

    #[test]
    fn the_name_of_a_field_says_whether_it_is_a_time() {
        for name in ["time_usec", "date_created", "created", "lastSeen", "ts", "LastLogon", "timestamp_ms", "Datum"] {
            assert_eq!(time_name(name), Named::Time, "{name}");
        }
        for name in ["customer_id", "id", "ms_played", "timezone_id", "data", "lastName", "status", "category"] {
            assert_eq!(time_name(name), Named::NoTime, "{name}");
        }
    }
}
