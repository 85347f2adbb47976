//! The day of the version. Not every date is one: many notices give the date of a law.

use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::phrases::Phrases;
use crate::reading::Found;
use jiff::civil::Date;
use regex::bytes::{Captures, Regex};
use std::sync::LazyLock;

/// How far after "last updated" the date may be, in bytes.
const REACH: usize = 40;

static ISO: LazyLock<Regex> = LazyLock::new(|| folded(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b"));
static NUMBERS: LazyLock<Regex> = LazyLock::new(|| folded(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b"));
/// Between the parts of a date: Spanish and Portuguese say "4 de agosto de 2026", and a page may set it in emphasis.
static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(\d{1,2})(?:st|nd|rd|th|er|o|e|\.)?[ *_]{1,3}(?:(?:of|de|del|di) )?([a-z]{3,12})\.?,?[ *_]{1,3}(?:(?:de|del) )?(\d{4})\b",
    )
});
static MONTH_FIRST: LazyLock<Regex> =
    LazyLock::new(|| folded(r"\b([a-z]{3,12})\.?[ *_]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[ *_]{1,3}(\d{4})\b"));
static MONTH_ALONE: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"\b(?:([a-z]{3,12})\.?,?[ *_]{1,3}(?:(?:of|de|del) )?|(?:0?[1-9]|1[0-2])[/.-])(?:199\d|20\d\d)\b")
});

/// Where a text names the month of its version and no day. It is dated, but no day is made up.
pub(crate) fn month_of_version(page: &Page<'_>) -> Option<Span> {
    let in_language = |phrases: &Phrases| {
        let months = &phrases.date.months;
        let mut wordings = page.sentences_with(&phrases.date.version_wording).flat_map(|sentence| {
            let found = phrases.date.version_wording.find_iter(page.get(sentence.span)).take(8);
            found.map(|m| page.after(sentence.span.start + m.start(), m.len() + REACH)).collect::<Vec<_>>()
        });
        wordings.find_map(|reach| {
            let text = page.get(reach);
            let caps = MONTH_ALONE.captures(text).filter(|_| !phrases.date.date_of_law.is_match(text))?;
            let is_month = caps.get(1).is_none_or(|word| position(months, word.as_bytes()).is_some());
            caps.get(0).filter(|_| is_month).map(|all| Span::new(reach.start, reach.start + all.end()))
        })
    };
    page.phrases.iter().find_map(|phrases| in_language(phrases))
}

/// The place of a month among the months of a language; three letters are enough.
fn position(months: &[String], word: &[u8]) -> Option<usize> {
    months.iter().position(|m| m.as_bytes() == word || (word.len() >= 3 && m.as_bytes().starts_with(word)))
}

pub(crate) fn version(page: &Page<'_>) -> Option<Found<Date>> {
    page.phrases.iter().find_map(|phrases| of(page, phrases))
}

fn of(page: &Page<'_>, phrases: &Phrases) -> Option<Found<Date>> {
    for sentence in page.sentences_with(&phrases.date.version_wording) {
        let text = page.get(sentence.span);
        for wording in phrases.date.version_wording.find_iter(text).take(8) {
            // A label may have its date on the next line.
            let reach = page.after(sentence.span.start + wording.start(), wording.len() + REACH);
            let Some((date, start, end)) = first_date(page.get(reach), &phrases.date.months) else { continue };
            let near = wording.start().saturating_sub(60);
            let words = text.get(near..(wording.start() + start).min(text.len())).unwrap_or_default();
            if phrases.date.date_of_law.is_match(words) {
                continue;
            }
            let from = if reach.start + end <= sentence.span.end {
                sentence.span.start.max(reach.start.saturating_sub(80))
            } else {
                reach.start
            };
            return Some(Found::read(date, page.folded.evidence(Span::new(from, reach.start + end))));
        }
    }
    None
}

/// The first date of a folded text, with its start and end.
fn first_date(text: &[u8], months: &[String]) -> Option<(Date, usize, usize)> {
    let number = |caps: &Captures<'_>, i: usize| -> Option<i16> {
        std::str::from_utf8(caps.get(i)?.as_bytes()).ok()?.parse().ok()
    };
    let month = |caps: &Captures<'_>, i: usize| -> Option<i16> {
        i16::try_from(position(months, caps.get(i)?.as_bytes())? + 1).ok()
    };
    let valid = |year: Option<i16>, month: Option<i16>, day: Option<i16>| -> Option<Date> {
        let (month, day) = (i8::try_from(month?).ok()?, i8::try_from(day?).ok()?);
        Date::new(year.filter(|y| (1990..=2100).contains(y))?, month, day).ok()
    };
    type Make<'f> = &'f dyn Fn(&Captures<'_>) -> Option<Date>;
    let shapes: [(&Regex, Make<'_>); 4] = [
        (&ISO, &|c| valid(number(c, 1), number(c, 2), number(c, 3))),
        // Day before month, as in Europe, unless only the other order is a date.
        (&NUMBERS, &|c| {
            valid(number(c, 3), number(c, 2), number(c, 1)).or_else(|| valid(number(c, 3), number(c, 1), number(c, 2)))
        }),
        (&DAY_FIRST, &|c| valid(number(c, 3), month(c, 2), number(c, 1))),
        (&MONTH_FIRST, &|c| valid(number(c, 3), month(c, 1), number(c, 2))),
    ];
    let mut found: Vec<(Date, usize, usize)> = Vec::new();
    for (shape, make) in shapes {
        for caps in shape.captures_iter(text).take(4) {
            if let (Some(date), Some(all)) = (make(&caps), caps.get(0)) {
                found.push((date, all.start(), all.end()));
            }
        }
    }
    found.into_iter().min_by_key(|(_, start, _)| *start)
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, read};

    fn check(text: &str, date: Option<&str>) {
        let reading = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
        assert_eq!(reading.facts.version_date.map(|d| d.value.to_string()).as_deref(), date, "{text}");
    }

    #[test]
    fn versions_have_dates() {
        check("We and you. Last updated: 3rd of March 2021.", Some("2021-03-03"));
        check("The last change to this policy, for you, was made on June 4, 2019.", Some("2019-06-04"));
        check("Cet avis pour vous a été mis à jour le 1er août 2020 et nous.", Some("2020-08-01"));
        check("Nous et vous. Dernière mise à jour : 05/11/2022", Some("2022-11-05"));
        check("Your notice, with the data. Effective date\n2023-01-31", Some("2023-01-31"));
        check("Your notice, with the data. **Last updated:** *3 March 2026*", Some("2026-03-03"));
        check("Sus datos y los del usuario. Última actualización: 4 de agosto de 2026", Some("2026-08-04"));
    }

    /// Its notice is dated (`month_of_version`), but no day is made up.
    #[test]
    fn a_month_with_a_year_has_no_day() {
        check("Effective date 10th Jan 2026, for you and the data that we have.", Some("2026-01-10"));
        check("Nous et vous, vos données. Version à la date du 1er janvier 2026", Some("2026-01-01"));
        check("Our notice for you and the data. Last updated: July 2026", None);
        check("Wir und Sie und die Daten. Stand: März 2026", None);
    }

    #[test]
    fn the_date_of_a_law_is_not_a_version() {
        check("Le RGPD, en vigueur depuis le 25/05/2018, pour vous et nous dans vos droits.", None);
        check("We will change the last updated date for you and the user.", None);
        check("The regulation, effective from 25 May 2018, is the law of the land for you.", None);
        check("Last updated 31/02/2020 for you and the user.", None);
    }
}
