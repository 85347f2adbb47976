//! What the columns of a table hold: a column speaks as a whole, and what it leaves open is asked.

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, ToSpan as _};
use regex::Regex;
use std::sync::LazyLock;

use crate::reading::{Cell, Holds, Table, Value};
use crate::reason::About;
use crate::sniff;
use crate::when::{Named, Order, Orders, When, Written, order_of, time_name, written};

#[expect(clippy::expect_used, reason = "the pattern is part of the build; the tests compile it")]
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^([+−-]?)\s?(\d{1,3}(?:[.,'’ \u{a0}\u{202f}]\d{3})+|\d+)(?:([.,])(\d+))?$")
        .expect("the pattern is well-formed")
});

/// Signs and codes of currencies.
const CURRENCIES: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("EUR", "EUR"),
    ("£", "GBP"),
    ("GBP", "GBP"),
    ("US$", "USD"),
    ("$", "USD"),
    ("USD", "USD"),
    ("CHF", "CHF"),
    ("zł", "PLN"),
    ("PLN", "PLN"),
    ("Kč", "CZK"),
    ("CZK", "CZK"),
    ("SEK", "SEK"),
    ("DKK", "DKK"),
    ("NOK", "NOK"),
    ("Ft", "HUF"),
    ("HUF", "HUF"),
    ("lei", "RON"),
    ("RON", "RON"),
    ("¥", "JPY"),
    ("JPY", "JPY"),
];

/// Words that stand for nothing. Such a cell has no value.
const NOTHING: &[&str] = &["n/a", "not available", "none", "null", "\\n", "-", "na", "nan", "nil"];

/// Is this a number, an amount or a date, and so no name of a column?
pub(super) fn is_value(cell: &str) -> bool {
    NUMBER.is_match(cell.trim()) || sniff::is_date(cell) || money(cell, None).is_some()
}

/// Gives each cell its meaning. `order`: of day and month, if the person chose it.
pub(crate) fn typed(table: &mut Table, order: Order) -> Vec<About> {
    let mut notes = Vec::new();
    for number in 0..table.columns.len() {
        let name = table.columns.get(number).map(|column| column.name.clone()).unwrap_or_default();
        let cells: Vec<&Cell> = table.rows.iter().filter_map(|row| row.get(number)).collect();
        let texts: Vec<&str> = cells.iter().map(|cell| cell.text.trim()).filter(|text| !is_nothing(text)).collect();
        if texts.is_empty() || cells.iter().any(|cell| cell.value.is_some()) {
            continue;
        }
        let (holds, values) = Column { name: &name, texts: &texts, order }.read(&cells, &mut notes);
        if let Some(column) = table.columns.get_mut(number) {
            column.holds = holds;
        }
        for (row, value) in table.rows.iter_mut().zip(values) {
            if let Some(cell) = row.get_mut(number) {
                cell.value = value;
            }
        }
    }
    notes
}

fn is_nothing(text: &str) -> bool {
    text.is_empty() || NOTHING.contains(&text.to_lowercase().as_str())
}

struct Column<'c> {
    name: &'c str,
    /// Its cells that say something.
    texts: &'c [&'c str],
    order: Order,
}

impl Column<'_> {
    fn read(&self, cells: &[&Cell], notes: &mut Vec<About>) -> (Holds, Vec<Option<Value>>) {
        let each = |with: &dyn Fn(&str) -> Option<Value>| {
            cells.iter().map(|cell| Some(cell.text.trim()).filter(|text| !is_nothing(text)).and_then(with)).collect()
        };
        if self.most(|text| written(text).is_some()) {
            let orders = self.orders(notes);
            let value = |text: &str| written(text).map(|date| Value::When { when: date.when(text, orders.of(&date)) });
            let values: Vec<Option<Value>> = each(&value);
            let undecided =
                |value: &&Option<Value>| matches!(value, Some(Value::When { when: When::Undecided { .. } }));
            let count = values.iter().filter(undecided).count() as u64;
            if count > 0 {
                notes.push(About::DayOrderUndecided { count, column: self.name.to_owned() });
            }
            return (Holds::Date, values);
        }
        let decimal = self.decimal();
        if self.is_serial(decimal) {
            notes.push(About::SerialDates { column: self.name.to_owned() });
            return (Holds::Date, each(&|text| serial(text, decimal).map(|when| Value::When { when })));
        }
        if self.most(|text| money(text, decimal).is_some()) {
            return (Holds::Money, each(&|text| money(text, decimal)));
        }
        // A zero before other digits belongs to a code, and so do more digits than a number of things has.
        let code =
            |text: &&str| (text.len() > 1 && text.starts_with('0') && !text.contains(['.', ','])) || text.len() > 15;
        if self.most(|text| NUMBER.is_match(text)) && !self.texts.iter().any(code) {
            return (Holds::Number, each(&|text| plain(text, decimal).map(|number| Value::Number { number })));
        }
        (Holds::Text, vec![None; cells.len()])
    }

    /// Nearly all of them, where one in ten may be a word.
    fn most(&self, is: impl Fn(&str) -> bool) -> bool {
        self.texts.iter().filter(|text| is(text)).count() * 10 >= self.texts.len() * 9
    }

    fn orders(&self, notes: &mut Vec<About>) -> Orders {
        let dates: Vec<Written> = self.texts.iter().filter_map(|text| written(text)).collect();
        let found = order_of(dates.iter());
        if found.two_hands {
            notes.push(About::SavedAgain { column: self.name.to_owned() });
        }
        if self.order == Order::Undecided { found } else { Orders::chosen(self.order) }
    }

    /// The sign before decimals: the last one of a number that has two, or one that stands before other than three digits.
    fn decimal(&self) -> Option<char> {
        let sign = |text: &&str| {
            let last = text.rfind(['.', ','])?;
            let digits = text.get(last + 1..)?.chars().take_while(char::is_ascii_digit).count();
            let sign = text.get(last..)?.chars().next()?;
            let both = text.contains('.') && text.contains(',');
            (both || digits != 3).then_some(sign)
        };
        self.texts.iter().find_map(sign)
    }

    fn is_serial(&self, decimal: Option<char>) -> bool {
        let days = |text: &&str| plain(text, decimal)?.parse::<f64>().ok();
        time_name(self.name) == Named::Time
            && self.texts.iter().all(|text| days(text).is_some_and(|days| (20_000.0..60_000.0).contains(&days)))
    }
}

/// A number with a point before its decimals.
fn plain(text: &str, decimal: Option<char>) -> Option<String> {
    let found = NUMBER.captures(text.trim())?;
    let part = |number: usize| found.get(number).map_or("", |part| part.as_str());
    let digits: String = part(2).chars().filter(char::is_ascii_digit).collect();
    let sign = if matches!(part(1), "-" | "−") { "-" } else { "" };
    let (mark, rest) = (part(3).chars().next(), part(4));
    match mark {
        None => Some(format!("{sign}{digits}")),
        // The sign of thousands, where the column has another for decimals.
        Some(mark) if decimal.is_some_and(|decimal| decimal != mark) && rest.len() == 3 => {
            Some(format!("{sign}{digits}{rest}"))
        }
        Some(_) => Some(format!("{sign}{digits}.{rest}")),
    }
}

fn money(text: &str, decimal: Option<char>) -> Option<Value> {
    let text = text.trim();
    for (sign, currency) in CURRENCIES {
        let rest = text.strip_suffix(sign).or_else(|| text.strip_prefix(sign));
        let rest = rest.or_else(|| text.strip_prefix('-').and_then(|rest| rest.strip_prefix(sign)));
        let Some(rest) = rest else { continue };
        let minus = text.starts_with('-') && !rest.trim().starts_with('-');
        if let Some(number) = plain(rest, decimal) {
            let number = if minus { format!("-{number}") } else { number };
            return Some(Value::Money { number, currency: (*currency).to_owned() });
        }
    }
    None
}

/// Days since the end of 1899, as spreadsheets count them; with a time of day where there are decimals.
pub(crate) fn serial(text: &str, decimal: Option<char>) -> Option<When> {
    let days: f64 = plain(text, decimal)?.parse().ok()?;
    of_serial(days, false)
}

/// The same from the number itself; some sheets count from 1904.
pub(crate) fn of_serial(days: f64, from_1904: bool) -> Option<When> {
    if !(1.0..200_000.0).contains(&days) {
        return None;
    }
    let start = if from_1904 { Date::new(1904, 1, 1) } else { Date::new(1899, 12, 30) }.ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
    let (whole, seconds) = (days.trunc() as i64, (days.fract() * 86_400.0).round() as i64);
    let on = start.checked_add(whole.days()).ok()?;
    if seconds == 0 {
        return Some(When::Day { on });
    }
    let at: DateTime = on.at(0, 0, 0, 0).checked_add(SignedDuration::from_secs(seconds)).ok()?;
    Some(When::Local { at })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_many_countries() {
        for (text, decimal, expected) in [
            ("1.234,50", Some(','), "1234.50"),
            ("1,234.50", Some('.'), "1234.50"),
            ("1'234.50", Some('.'), "1234.50"),
            ("1 234,50", Some(','), "1234.50"),
            ("−5,5", Some(','), "-5.5"),
            ("1.234", Some(','), "1234"),
            ("1234", None, "1234"),
        ] {
            assert_eq!(plain(text, decimal).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(plain("12 Main St", None), None);
    }

    #[test]
    fn serial_numbers_are_days_and_times() {
        assert_eq!(serial("45292", None).unwrap().to_string(), "2024-01-01");
        assert_eq!(serial("45658,5", Some(',')).unwrap().to_string(), "2025-01-01T12:00:00");
        assert_eq!(of_serial(43830.0, true).unwrap().to_string(), "2024-01-01");
    }
}
