//! Dates as they are written.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;

use super::order::Order;
use super::words;
use super::{Clock, When};

/// A date that was found in a text, before the order of day and month is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub(super) date: Dated,
    time: Option<Time>,
    offset: Option<Offset>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dated {
    Exact(Date),
    /// Two numbers and a year, with what stands between them.
    Numbers {
        first: i8,
        second: i8,
        year: i16,
        between: char,
        /// How many the year has: it tells two hands in one column.
        digits: usize,
    },
}

impl Written {
    /// As a time. `order` is that of its file or column.
    pub(crate) fn when(&self, text: &str, order: Order) -> When {
        let date = |date: Date| self.at(date);
        match self.date {
            Dated::Exact(exact) => date(exact),
            Dated::Numbers { first, second, year, between, .. } => {
                let day_first = Date::new(year, second, first).ok();
                let month_first = Date::new(year, first, second).ok();
                let order = if between == '.' && order == Order::Undecided { Order::DayFirst } else { order };
                match (day_first, month_first, order) {
                    (Some(one), Some(other), Order::Undecided) if one != other => {
                        let time = self.time.unwrap_or(Time::midnight());
                        let (day_first, month_first) = (one.to_datetime(time), other.to_datetime(time));
                        When::Undecided { written: text.trim().to_owned(), day_first, month_first }
                    }
                    (Some(one), _, Order::DayFirst | Order::Undecided) => date(one),
                    (_, Some(one), Order::MonthFirst | Order::Undecided) => date(one),
                    // The order of the file makes no day of it: somebody else wrote this one.
                    _ => When::Unread { written: text.trim().to_owned() },
                }
            }
        }
    }

    fn at(&self, date: Date) -> When {
        let Some(time) = self.time else { return When::Day { on: date } };
        let local: DateTime = date.to_datetime(time);
        match self.offset.and_then(|offset| offset.to_timestamp(local).ok()) {
            Some(at) => When::At { at, clock: Clock::Written },
            None => When::Local { at: local },
        }
    }
}

/// The one date that a text is, with its time and zone. A word that is not known makes it none.
pub(crate) fn written(text: &str) -> Option<Written> {
    let plain: String = text.chars().map(plain_space).filter(|letter| !is_mark(*letter)).collect();
    let plain = plain.trim();
    if plain.len() < 6 || plain.len() > 80 || !plain.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    if let Some(found) = standard(plain) {
        return Some(found);
    }
    let (rest, time) = take_time(plain)?;
    let (rest, offset) = if time.is_some() { take_offset(&rest) } else { (rest, None) };
    let date = date_of(&rest)?;
    let offset = offset.and_then(|seconds| Offset::from_seconds(seconds).ok());
    Some(Written { date, time, offset })
}

/// ISO 8601 as machines write it; a moment has its zone.
fn standard(text: &str) -> Option<Written> {
    if let Ok(at) = text.parse::<Timestamp>() {
        let local = Offset::UTC.to_datetime(at);
        return Some(Written { date: Dated::Exact(local.date()), time: Some(local.time()), offset: Some(Offset::UTC) });
    }
    let iso = text.len() >= 10 && text.as_bytes().get(4) == Some(&b'-');
    if let (true, Ok(local)) = (iso && text.contains(':'), text.parse::<DateTime>()) {
        return Some(Written { date: Dated::Exact(local.date()), time: Some(local.time()), offset: None });
    }
    None
}

/// Spaces that programs put before AM and PM.
fn plain_space(letter: char) -> char {
    if matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2009}') { ' ' } else { letter }
}

/// Marks of the direction of writing.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
}

/// Cuts the time of day out. `None`: there is one that no clock shows.
fn take_time(text: &str) -> Option<(String, Option<Time>)> {
    let mut from = 0;
    while let Some(found) = words::CLOCK_TIME.captures_at(text, from) {
        let whole = found.get(0)?;
        let points = !text.get(whole.range())?.contains([':', 'h', 'H']);
        // `03.04.21` is a date with points and no time, and so is what stands before a year.
        let date_like = points && (from == 0 && whole.start() == 0 || text[whole.end()..].starts_with('.'));
        let touching = text[..whole.start()].ends_with(['.', '/']);
        if date_like || (points && touching) {
            from = whole.end();
            continue;
        }
        let number = |i: usize| found.get(i).and_then(|part| part.as_str().parse::<i8>().ok());
        let (mut hour, minute, second) = (number(1)?, number(2)?, number(3).unwrap_or(0));
        if let Some(half) = found.get(5) {
            let after = half.as_str().eq_ignore_ascii_case("p");
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + if after { 12 } else { 0 };
        }
        let digits: String =
            found.get(4).map_or("", |part| part.as_str()).chars().chain("000000000".chars()).take(9).collect();
        let time = Time::new(hour, minute, second, digits.parse().ok()?).ok()?;
        let rest = format!("{} \u{1f}{}", &text[..whole.start()], &text[whole.end()..]);
        return Some((rest, Some(time)));
    }
    Some((text.to_owned(), None))
}

/// Cuts the zone out, which stands behind the time.
fn take_offset(text: &str) -> (String, Option<i32>) {
    let (before, after) = text.split_once('\u{1f}').unwrap_or((text, ""));
    if let Some(found) = words::OFFSET.captures(after) {
        let sign = found.get(1).or(found.get(2)).map_or("+", |part| part.as_str());
        let number = |i: usize| found.get(i).and_then(|part| part.as_str().parse::<i32>().ok()).unwrap_or(0);
        let seconds = number(3) * 3600 + number(4) * 60;
        let whole = found.get(0).map_or(0..0, |part| part.range());
        let rest = format!("{before} {} {}", &after[..whole.start], &after[whole.end..]);
        return (rest, Some(if sign == "+" { seconds } else { -seconds }));
    }
    let named = after.split_whitespace().find_map(|word| {
        let word = word.trim_matches(['(', ')', ',', '.']);
        words::zone(word).map(|seconds| (word.to_owned(), seconds))
    });
    match named {
        Some((word, seconds)) => (format!("{before} {}", after.replacen(&word, " ", 1)), Some(seconds)),
        None => (format!("{before} {after}"), None),
    }
}

/// The date of what is left: three numbers, or two and the name of a month.
fn date_of(text: &str) -> Option<Dated> {
    let mut numbers: Vec<&str> = Vec::new();
    let mut month = None;
    let parts = text.split(|letter: char| letter.is_whitespace() || ",/;()[]".contains(letter));
    for part in parts.flat_map(|part| part.split_inclusive(['.', '-'])) {
        let part = part.trim_matches(['.', '-', '\'', '’', 'º', 'ª']);
        if part.is_empty() {
            continue;
        }
        let ordinal = part.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
        let ordinal = ordinal.strip_suffix("er").unwrap_or(ordinal);
        if !ordinal.is_empty() && ordinal.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(ordinal);
        } else if month.is_none() && words::month(part).is_some() {
            month = words::month(part);
        } else if !words::is_silent(part) && words::zone(part).is_none() {
            return None;
        }
    }
    match (month, numbers.as_slice()) {
        (Some(month), &[one, other]) => with_month(month, one, other),
        (None, &[one, two, three]) => in_numbers(text, one, two, three),
        _ => None,
    }
}

fn with_month(month: i8, one: &str, other: &str) -> Option<Dated> {
    let (day, year) = if one.len() == 4 { (other, one) } else { (one, other) };
    Date::new(full_year(year)?, month, day.parse().ok()?).ok().map(Dated::Exact)
}

fn in_numbers(text: &str, one: &str, two: &str, three: &str) -> Option<Dated> {
    let between = text.chars().find(|letter| "/.-".contains(*letter)).unwrap_or(' ');
    if one.len() == 4 {
        return Date::new(full_year(one)?, two.parse().ok()?, three.parse().ok()?).ok().map(Dated::Exact);
    }
    let (first, second, year) = (one.parse().ok()?, two.parse().ok()?, full_year(three)?);
    let day_or_month = Date::new(year, first, second).is_ok() || Date::new(year, second, first).is_ok();
    day_or_month.then_some(Dated::Numbers { first, second, year, between, digits: three.len() })
}

fn full_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 if (1800..2200).contains(&year) => Some(year),
        2 => Some(if year < 70 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn shown(text: &str) -> String {
        read(text, Order::Undecided).to_string()
    }

    #[test]
    fn machines_and_people_write_dates() {
        for (text, expected) in [
            ("2026-01-02T03:04:05+01:00", "2026-01-02T02:04:05Z"),
            ("2021-11-15T13:41:44Z", "2021-11-15T13:41:44Z"),
            ("2022-10-30T02:30:00", "2022-10-30T02:30:00"),
            ("2022-12-03 13:28:36 +0000 UTC", "2022-12-03T13:28:36Z"),
            ("Thu May 14 01:38:56 +0000 2020", "2020-05-14T01:38:56Z"),
            ("14 Aug 2023", "2023-08-14"),
            ("2016. június 16., 9:44 UTC+02", "2016-06-16T07:44:00Z"),
            ("18 Nov 2009, 13:04:08 UTC", "2009-11-18T13:04:08Z"),
            ("Feb 3, 2021, 5:20:11 PM", "2021-02-03T17:20:11"),
            ("3 de abril de 2021", "2021-04-03"),
            ("1er août 2021 à 14h30", "2021-08-01T14:30:00"),
            ("3. März 2024, 08:05 Uhr", "2024-03-03T08:05:00"),
            ("03.04.21, 12:30", "2021-04-03T12:30:00"),
            ("03.04.2026", "2026-04-03"),
            ("31.12.2022 11.40.26", "2022-12-31T11:40:26"),
            ("28/3/2025, 9:29 p. m.", "2025-03-28T21:29:00"),
            ("2023/12/20, 5:46 pm", "2023-12-20T17:46:00"),
            ("12/24/2023, 12:05 AM", "2023-12-24T00:05:00"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_known_stays_as_it_is_written() {
        for text in ["2016. foobar 16., 9:44", "soon", "version 1.2.3 beta", "99/99/2020", "12:30", "+49 170 1234567"] {
            assert_eq!(read(text, Order::Undecided), When::Unread { written: text.into() }, "{text}");
        }
        assert!(matches!(read("04/05/2021", Order::Undecided), When::Undecided { .. }));
        assert_eq!(read("04/05/2021", Order::MonthFirst).to_string(), "2021-04-05");
        // The same day by both readings is no question.
        assert_eq!(shown("04/04/2021"), "2021-04-04");
    }
}
