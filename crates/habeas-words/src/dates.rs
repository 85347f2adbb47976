//! Dates as a person writes them: the order of their parts is the catalogue's, the names of days and months are CLDR's, in
//! the form that they have within a date (`28 grudnia`).

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use jiff::civil::Date;
use writeable::TryWriteable as _;

use crate::numbers::locale;
use crate::{Language, Part};

/// A date with its weekday.
///
/// ```
/// use habeas_words::{Language, long_date};
/// let d = jiff::civil::date(2026, 12, 28);
/// assert_eq!(long_date(Language::En, d), "Monday 28 December 2026");
/// assert_eq!(long_date(Language::Fr, d), "lundi 28 décembre 2026");
/// assert_eq!(long_date(Language::Fr, jiff::civil::date(2027, 3, 1)), "lundi 1er mars 2027");
/// ```
pub fn long_date(language: Language, date: Date) -> String {
    written(language, "longDate", date)
}

/// A date without its weekday.
///
/// ```
/// use habeas_words::{Language, short_date};
/// assert_eq!(short_date(Language::En, jiff::civil::date(2026, 12, 28)), "28 December 2026");
/// assert_eq!(short_date(Language::Fr, jiff::civil::date(2027, 3, 1)), "1er mars 2027");
/// ```
pub fn short_date(language: Language, date: Date) -> String {
    written(language, "date", date)
}

fn written(language: Language, form: &str, date: Date) -> String {
    let say = |key: &str, values: &[(&str, &str)]| Part::Window.say(language, &format!("format.{key}"), values);
    let day = say("day", &[("day", &date.day().to_string())]);
    let (weekday, month) = (named(language, "EEEE", date), named(language, "MMMM", date));
    let year = date.year().to_string();
    say(form, &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
}

/// The name that a pattern of CLDR has for a date: of its weekday, or of its month.
fn named(language: Language, pattern: &str, date: Date) -> String {
    let name = || {
        let pattern: DateTimePattern = pattern.parse().ok()?;
        let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale(language).into()).ok()?;
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        let date = IcuDate::try_new_gregorian(date.year().into(), month, day).ok()?;
        Some(names.include_for_pattern(&pattern).ok()?.format(&date).try_write_to_string().ok()?.into_owned())
    };
    name().unwrap_or_default()
}
