//! The clocks of the law: how long, from when, and what stops them.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::closed_set;
use crate::dated::{Dated, in_force};
use crate::embedded::embedded;
use crate::place;
use crate::regime::Regime;
use crate::right::{Right, Term};

closed_set! {
    /// How the days of a pause are counted.
    pub enum PauseMode {
        /// From the question to the answer.
        Exclusive = "exclusive",
        /// The day of the question and the day of the answer both count as paused.
        Inclusive = "inclusive",
    }
}

/// The length of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    Months(u8),
    Days(u8),
}

/// Whether the day that starts a clock is its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Start {
    DayAfter,
    SameDay,
}

/// What a question of the controller does to the clock while the person has not answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionEffect {
    /// The clock runs on.
    #[default]
    None,
    /// The days until the answer do not count.
    Pause,
    /// The clock starts anew with the answer.
    Restart,
}

/// The bodies that answer by a clock.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Reach {
    Countries(Vec<String>),
    Eea,
    /// The GDPR may also bind a body in a country without a regime known here (Art. 3(2)).
    EeaOrUnregulated,
}

/// One clock of the law, in one version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Clock {
    /// As on the command line.
    pub id: String,
    /// The term of [`crate::right::Law`] that it measures, and the regimes under which it does.
    term: Term,
    regimes: Vec<Regime>,
    /// The right that has this clock instead of the general one.
    right: Option<Right>,
    reach: Reach,
    months: Option<u8>,
    days: Option<u8>,
    /// The length of the whole period after an extension that was announced in time, from the start.
    pub extended_months: Option<u8>,
    pub pause: PauseMode,
    start: Start,
    /// What a question about identity does.
    pub identity: QuestionEffect,
    /// What a question about which data are meant does.
    #[serde(default)]
    clarification: QuestionEffect,
    /// The only right for which it does, if not for all.
    clarified: Option<Right>,
    /// How long the person may consider a fee; the clock starts when this time is over.
    pub fee_days: Option<u8>,
    /// The article that sets the period.
    pub article: String,
    /// The rule for the first day.
    pub counted_by: String,
    /// The rule for a month that is too short.
    pub clamped_by: Option<String>,
    /// The rule for a last day that is not a working day.
    pub rolled_by: Option<String>,
    pub in_force_from: Date,
    pub verified_on: Date,
    pub source: String,
}

impl Dated for Clock {
    fn in_force_from(&self) -> Date {
        self.in_force_from
    }
}

#[derive(Deserialize)]
struct File {
    clocks: Vec<Clock>,
}

static CLOCKS: LazyLock<Vec<Clock>> = LazyLock::new(|| embedded::<File>(include_str!("../../data/clocks.json")).clocks);

/// Every version of every clock, the clocks of the regimes first.
pub fn all() -> &'static [Clock] {
    &CLOCKS
}

/// The version of a day among the clocks that `wanted` accepts. A day before the first version has the first: an old case
/// that is typed in is counted by the oldest rule known here.
fn version(clocks: &[Clock], on: Date, wanted: impl Fn(&Clock) -> bool) -> Option<&Clock> {
    let versions = || clocks.iter().filter(|clock| wanted(clock));
    in_force(versions(), on).or_else(|| versions().min_by_key(|clock| clock.in_force_from))
}

/// A clock by its id, as it is on a day: a regime, or `FR-LIL-51-II`, `GDPR-78(2)`, `EUDPR-63(3)`, `UK-164A`, `UK-166`.
pub fn by_id(id: &str, on: Date) -> Option<&'static Clock> {
    version(&CLOCKS, on, |clock| clock.id == id)
}

/// The clock for the answer to a letter of a day, by the term of its rights. `None` if the law sets no term.
pub fn of_term(term: Term, regime: Regime, on: Date) -> Option<&'static Clock> {
    version(&CLOCKS, on, |clock| clock.right.is_none() && clock.term == term && clock.regimes.contains(&regime))
}

/// The clock of an authority that hears a complaint about these rights. `None` under a regime that sets none.
pub fn of_authority(rights: &[Right], regime: Regime, country: Option<&str>, on: Date) -> Option<&'static Clock> {
    let special = |clock: &Clock| {
        let here = country.is_some_and(|country| clock.covers(country));
        here && clock.term == Term::Authority
            && clock.regimes.contains(&regime)
            && clock.right.is_some_and(|right| rights.contains(&right))
    };
    version(&CLOCKS, on, special).or_else(|| of_term(Term::Authority, regime, on))
}

/// The clock of a company that acknowledges a complaint (s. 164A DPA 2018). No other law has one, so a complaint to a
/// company elsewhere is given the same time.
pub fn of_acknowledgement(on: Date) -> Option<&'static Clock> {
    version(&CLOCKS, on, |clock| clock.term == Term::Acknowledgement)
}

impl Clock {
    pub fn period(&self) -> Period {
        match (self.months, self.days) {
            (Some(months), _) => Period::Months(months),
            (None, days) => Period::Days(days.unwrap_or(0)),
        }
    }

    /// What a question about which data are meant does, in a letter about these rights.
    pub fn clarification(&self, rights: &[Right]) -> QuestionEffect {
        let concerned = self.clarified.is_none_or(|only| rights.iter().any(|right| right.includes(only)));
        if concerned { self.clarification } else { QuestionEffect::None }
    }

    /// Whether the day that starts the clock is its first day.
    pub fn counts_first_day(&self) -> bool {
        self.start == Start::SameDay
    }

    /// Whether a body in this country (ISO 3166-1 alpha-2, or `EU`) answers by this clock.
    ///
    /// ```
    /// use habeas_law::clock::by_id;
    /// use jiff::civil::date;
    /// let today = date(2026, 11, 24);
    /// let gdpr = by_id("GDPR", today).unwrap();
    /// assert!(gdpr.covers("FR") && gdpr.covers("US") && !gdpr.covers("GB"));
    /// assert!(by_id("UK-164A", today).unwrap().covers("GB"));
    /// ```
    pub fn covers(&self, country: &str) -> bool {
        match &self.reach {
            Reach::Countries(countries) => countries.iter().any(|known| known == country),
            Reach::Eea => place::in_eea(country),
            Reach::EeaOrUnregulated => matches!(Regime::of_country(country), None | Some(Regime::Gdpr)),
        }
    }

    /// The only country whose bodies answer by this clock.
    pub fn only_country(&self) -> Option<&str> {
        match &self.reach {
            Reach::Countries(countries) if countries.len() == 1 => countries.first().map(String::as_str),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// An invented change of the period: a letter of an earlier day keeps the old one.
    #[test]
    fn the_version_of_the_day_is_chosen() {
        let mut clocks = all().to_vec();
        let before = by_id("GDPR", date(2026, 11, 24)).unwrap();
        clocks.insert(0, Clock { in_force_from: date(2030, 1, 1), months: Some(2), ..before.clone() });
        let period = |on| version(&clocks, on, |clock| clock.id == "GDPR").unwrap().period();
        assert_eq!((period(date(2029, 12, 31)), period(date(2030, 1, 1))), (Period::Months(1), Period::Months(2)));
        // A day before the first version is counted by the first.
        assert_eq!(period(date(1960, 1, 1)), Period::Months(1));
    }
}
