//! Dates as people write them. Which number is the day is told by the dates of a column together, or asked.

use jiff::civil::Date;

use crate::api::DateOrder;
use crate::error::{ApiError, Reason};

/// Three numbers and what stands between them.
struct Numbers {
    numbers: [i16; 3],
    between: char,
    year_first: bool,
}

fn numbers(text: &str) -> Option<Numbers> {
    let text = text.trim();
    // A time of day after the date says nothing here.
    let text = text.split_once(['T', ' ']).map_or(text, |(date, _)| date);
    let between = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(between).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let all = [a, b, c].map(|part| part.parse::<i16>().ok().filter(|_| part.chars().all(|c| c.is_ascii_digit())));
    let [Some(first), Some(second), Some(third)] = all else { return None };
    let year_first = a.len() == 4;
    let whole = matches!(between, '-' | '.' | '/') && (year_first || c.len() == 4);
    whole.then_some(Numbers { numbers: [first, second, third], between, year_first })
}

/// The order that these dates show, where they show one and no other.
pub(crate) fn order<'a>(dates: impl Iterator<Item = &'a str>) -> Option<DateOrder> {
    let mut seen = [false, false];
    for found in dates.filter_map(numbers).filter(|found| !found.year_first && found.between != '.') {
        let [first, second, _] = found.numbers;
        seen[0] |= first > 12;
        seen[1] |= second > 12;
    }
    match seen {
        [true, false] => Some(DateOrder::DayFirst),
        [false, true] => Some(DateOrder::MonthFirst),
        _ => None,
    }
}

/// The day that is written.
///
/// # Errors
/// It is no date, or can be read in two ways and nobody said which.
pub(crate) fn read(text: &str, order: Option<DateOrder>) -> Result<Date, ApiError> {
    let bad = || ApiError::from(Reason::BadDate { value: text.to_owned() });
    let Numbers { numbers: [a, b, c], between, year_first } = numbers(text).ok_or_else(bad)?;
    let day = |year: i16, month: i16, day: i16| {
        let small = |n: i16| i8::try_from(n).ok();
        Date::new(year, small(month)?, small(day)?).ok()
    };
    if year_first {
        return day(a, b, c).ok_or_else(bad);
    }
    // With full stops, the day comes first in every country that writes so.
    if between == '.' || a == b {
        return day(c, b, a).ok_or_else(bad);
    }
    match (a > 12, b > 12, order) {
        (true, _, _) => day(c, b, a).ok_or_else(bad),
        (_, true, _) => day(c, a, b).ok_or_else(bad),
        (_, _, Some(DateOrder::DayFirst)) => day(c, b, a).ok_or_else(bad),
        (_, _, Some(DateOrder::MonthFirst)) => day(c, a, b).ok_or_else(bad),
        (_, _, None) => Err(Reason::DateEitherWay { value: text.to_owned() }.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_of_several_hands() {
        for text in ["2026-03-02", "2026-03-02T10:00:00Z", "02.03.2026", "2.3.2026", "2026/03/02"] {
            assert_eq!(read(text, None), Ok(date(2026, 3, 2)), "{text}");
        }
        assert_eq!(read("13/03/2026", None), Ok(date(2026, 3, 13)));
        assert_eq!(read("03/13/2026", None), Ok(date(2026, 3, 13)));
        assert_eq!(read("03/03/2026", None), Ok(date(2026, 3, 3)), "both ways it is the same");
        for text in ["", "soon", "31.02.2026", "2026-13-01", "02.03.26", "1-2", "٠١/٠٢/٢٠٢٦"] {
            assert!(matches!(read(text, None).unwrap_err().reason(), Some(Reason::BadDate { .. })), "{text}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_asked() {
        let error = read("02/03/2026", None).unwrap_err();
        assert!(matches!(error.reason(), Some(Reason::DateEitherWay { .. })));
        assert_eq!(read("02/03/2026", Some(DateOrder::DayFirst)), Ok(date(2026, 3, 2)));
        assert_eq!(read("02/03/2026", Some(DateOrder::MonthFirst)), Ok(date(2026, 2, 3)));
        assert_eq!(order(["02/03/2026", "13/03/2026"].into_iter()), Some(DateOrder::DayFirst));
        assert_eq!(order(["02/03/2026", "03/13/2026"].into_iter()), Some(DateOrder::MonthFirst));
        assert_eq!(order(["13/03/2026", "03/13/2026"].into_iter()), None, "two hands");
        assert_eq!(order(["02.03.2026", "2026-03-13"].into_iter()), None);
    }
}
