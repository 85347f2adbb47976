//! The reasons of a deadline, worded: "28 February 2026 is a Saturday, then Sunday, so Monday 2 March 2026".

use habeas_law::clock::{DayOff, Reason, RollTarget};
use habeas_law::holiday::Holiday;
use habeas_words::{Language, Part, long_date, short_date};
use jiff::civil::Date;

use crate::wording::say;

/// How the day of receipt is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Receipt {
    #[default]
    Known,
    /// Sent electronically: there on the same day.
    Electronic,
    /// By ordinary post.
    Estimated,
}

/// A law as that language cites it.
fn cite(language: Language, law: &str) -> String {
    let key = format!("law.{law}");
    let name = say(language, &key, &[]);
    if name == key { law.to_owned() } else { name }
}

/// ` (Reg. 1182/71, Art. 3(4))`, or nothing where no law is named.
fn in_brackets(language: Language, law: Option<&str>) -> String {
    law.map(|l| format!(" ({})", cite(language, l))).unwrap_or_default()
}

/// A holiday's name in that language.
pub(crate) fn name(language: Language, holiday: &Holiday) -> String {
    let name = Part::Law.say(language, &format!("holiday.{}", holiday.name), &[]);
    if holiday.substitute { say(language, "chain.substitute", &[("name", &name)]) } else { name }
}

/// "28 February 2026 is a Saturday, then Sunday". Days of one name in a row are named once.
fn chain(language: Language, from: Date, through: &[DayOff]) -> String {
    let mut runs: Vec<(&str, String, usize)> = Vec::new();
    for why in through {
        let (kind, name) = match why {
            DayOff::Saturday => ("saturday", String::new()),
            DayOff::Sunday => ("sunday", String::new()),
            DayOff::Holiday { holiday } => ("holiday", name_at(language, holiday)),
        };
        match runs.last_mut() {
            Some((k, n, days)) if *k == kind && *n == name => *days += 1,
            _ => runs.push((kind, name, 1)),
        }
    }
    let date = short_date(language, from);
    let part = |(n, (kind, name, days)): (usize, &(&str, String, usize))| {
        let place = if n == 0 { "first" } else { "then" };
        let name = if *days > 1 {
            say(language, "chain.days", &[("name", name), ("n", &days.to_string())])
        } else {
            name.clone()
        };
        say(language, &format!("chain.{place}.{kind}"), &[("date", &date), ("name", &name)])
    };
    let sentence = runs.iter().enumerate().map(part).collect::<Vec<_>>().join(", ");
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The name, with the region where only a part of the country keeps the day.
fn name_at(language: Language, holiday: &Holiday) -> String {
    let name = name(language, holiday);
    match holiday.region {
        Some(region) => say(language, "chain.region", &[("name", &name), ("region", region)]),
        None => name,
    }
}

/// Whom a reason is told to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    /// The person whose request it is.
    ToPerson,
    /// An authority, which is neither they nor you: some reasons have a form of their own for it.
    ToAuthority,
}

impl Told {
    fn say(self, language: Language, key: &str, values: &[(&str, &str)]) -> String {
        let own = format!("evidence.reason.{key}");
        match self {
            Self::ToAuthority if Part::Desk.contains(&own) => say(language, &own, values),
            _ => say(language, &format!("reason.{key}"), values),
        }
    }
}

/// One step of the reasoning, in words.
pub(crate) fn step(reason: &Reason, due: Date, receipt: Receipt, language: Language) -> String {
    told(Told::ToPerson, reason, due, receipt, language)
}

/// The same, told to somebody.
pub(crate) fn told(to: Told, reason: &Reason, due: Date, receipt: Receipt, language: Language) -> String {
    let date = |d: &Date| long_date(language, *d);
    let law = |l: &str| cite(language, l);
    let worded = |key: &str, values: &[(&str, &str)]| to.say(language, key, values);
    match reason {
        Reason::Received { on, law: l } => {
            let key = match receipt {
                Receipt::Known => "received",
                Receipt::Electronic => "sent_electronically",
                Receipt::Estimated => "estimated",
            };
            worded(key, &[("date", &date(on)), ("law", &law(l))])
        }
        Reason::ReceivedCounts { on, law: l } => worded("received_counts", &[("date", &date(on)), ("law", &law(l))]),
        Reason::Restarted { on, law: l } => worded("restarted", &[("date", &date(on)), ("law", &law(l))]),
        Reason::NotStarted { on, law: l } => worded("not_started", &[("date", &date(on)), ("law", &law(l))]),
        Reason::MonthsAdded { months, nominal, law: l } => {
            let key = if *months == 1 { "month" } else { "months" };
            worded(key, &[("n", &months.to_string()), ("date", &date(nominal)), ("law", &law(l))])
        }
        Reason::DaysAdded { days, nominal, law: l } => {
            worded("days", &[("n", &days.to_string()), ("date", &date(nominal)), ("law", &law(l))])
        }
        Reason::Clamped { wanted_day, nominal, law: l } => {
            let law = in_brackets(language, *l);
            worded("clamped", &[("n", &wanted_day.to_string()), ("date", &date(nominal)), ("law", &law)])
        }
        Reason::Rolled { target, from, through, to, law: l } => {
            let key = match target {
                RollTarget::Due => "rolled",
                RollTarget::Cautious => "cautious",
                RollTarget::Extended => "rolled_extended",
            };
            let chain = chain(language, *from, through);
            worded(key, &[("chain", &chain), ("date", &date(to)), ("law", &in_brackets(language, *l))])
        }
        Reason::Paused { .. } | Reason::PausedTooLate { .. } => pause(to, reason, language),
        Reason::OverdueFrom { on } => worded("overdue", &[("date", &date(on))]),
        Reason::HolidaysUnknown => worded("holidays_unknown", &[("date", &date(&due))]),
        Reason::TablesEnd { first, last } => {
            worded("tables_end", &[("first", &first.to_string()), ("last", &last.to_string())])
        }
        _ => extension(to, reason, language),
    }
}

fn pause(to: Told, reason: &Reason, language: Language) -> String {
    let date = |d: &Date| long_date(language, *d);
    match reason {
        Reason::Paused { from, to: until, days, both_days, open, nominal } => {
            let key = match (open, both_days) {
                (true, _) => "paused_open",
                (false, true) => "paused_both",
                (false, false) => "paused",
            };
            let (from, until, days) = (date(from), date(until), days.to_string());
            to.say(language, key, &[("from", &from), ("to", &until), ("n", &days), ("date", &date(nominal))])
        }
        Reason::PausedTooLate { from, due } => {
            to.say(language, "paused_too_late", &[("date", &date(from)), ("due", &date(due))])
        }
        _ => String::new(),
    }
}

fn extension(to: Told, reason: &Reason, language: Language) -> String {
    let date = |d: &Date| long_date(language, *d);
    let worded = |key: &str, values: &[(&str, &str)]| to.say(language, key, values);
    match reason {
        Reason::Extendable { extended, notice_by, law } => {
            let law = cite(language, law);
            worded("extension", &[("extended", &date(extended)), ("due", &date(notice_by)), ("law", &law)])
        }
        Reason::Extended { on, extended, law } => {
            let law = cite(language, law);
            worded("extended", &[("date", &date(on)), ("extended", &date(extended)), ("law", &law)])
        }
        Reason::ExtendedTooLate { on, notice_by } => {
            worded("extended_too_late", &[("date", &date(on)), ("due", &date(notice_by))])
        }
        Reason::ExtendedWithoutReasons { on } => worded("extended_without_reasons", &[("date", &date(on))]),
        Reason::ExtensionUnlimited { on } => worded("extension_unlimited", &[("date", &date(on))]),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_law::{clock, holiday};
    use jiff::civil::date;

    fn reasons_of(country: &str, received: Date, language: Language) -> Vec<String> {
        let facts = clock::Facts::new(clock::by_id("GDPR", received).unwrap(), received);
        let d = clock::reckon(&facts, holiday::calendar(country, None).unwrap()).unwrap();
        d.reasons.iter().map(|r| step(r, d.due, Receipt::Known, language)).collect()
    }

    #[test]
    fn a_roll_is_told_day_by_day() {
        let en = reasons_of("FR", date(2026, 1, 31), Language::En);
        let sentence = "28 February 2026 is a Saturday, then Sunday, so Monday 2 March 2026 (Reg. 1182/71, Art. 3(4)).";
        assert!(en.iter().any(|r| r == sentence), "{en:#?}");
        let fr = reasons_of("FR", date(2026, 11, 25), Language::Fr);
        let sentence = "Le 25 décembre 2026 est férié (Noël), puis samedi, puis dimanche, donc lundi 28 décembre 2026 \
            (règl. 1182/71, art. 3, § 4).";
        assert!(fr.iter().any(|r| r == sentence), "{fr:#?}");
    }

    #[test]
    fn the_cautious_date_names_the_region() {
        let en = reasons_of("FR", date(2026, 3, 3), Language::En);
        assert!(
            en.iter().any(|r| r.contains("after Tuesday 7 April 2026") && r.contains("Good Friday (FR-")),
            "{en:#?}"
        );
    }

    #[test]
    fn every_law_and_every_class_has_its_words() {
        for clock in clock::all() {
            for law in
                [Some(&clock.article), Some(&clock.counted_by), clock.clamped_by.as_ref(), clock.rolled_by.as_ref()]
            {
                let Some(law) = law else { continue };
                let key = format!("law.{law}");
                assert_ne!(say(Language::En, &key, &[]), key);
            }
        }
        for class in holiday::Class::ALL {
            let key = format!("class.{}", class.id());
            assert_ne!(say(Language::En, &key, &[]), key);
        }
    }
}
