//! The date of Easter in the western and the orthodox calendar.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Easter {
    Western,
    Orthodox,
}

impl Easter {
    /// Easter Sunday of a year, in the Gregorian calendar.
    pub(crate) fn sunday(self, year: i16) -> Option<Date> {
        match self {
            Self::Western => western(year),
            Self::Orthodox => orthodox(year),
        }
    }
}

/// The Gregorian computus (Meeus, Jones and Butcher).
fn western(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    day(year, n / 31, n % 31 + 1)
}

/// The Julian computus, converted to the Gregorian calendar.
fn orthodox(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let d = (19 * (y % 19) + 15) % 30;
    let e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    let n = d + e + 114;
    let offset = y / 100 - y / 400 - 2;
    day(year, n / 31, n % 31 + 1)?.checked_add(offset.days()).ok()
}

fn day(year: i16, month: i32, day: i32) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn known_easters() {
        // Dates as the churches publish them.
        for (y, m, d) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25), (2285, 3, 22)] {
            assert_eq!(western(y), Some(date(y, m, d)));
        }
        for (y, m, d) in [(2024, 5, 5), (2025, 4, 20), (2026, 4, 12), (2027, 5, 2), (2100, 5, 2)] {
            assert_eq!(orthodox(y), Some(date(y, m, d)));
        }
    }
}
