//! The clocks that there are: how long, from when, and what stops them.

use jiff::civil::Date;
use serde::Deserialize;
use std::sync::LazyLock;

use crate::place;
use crate::regime::Regime;

/// How the days of a pause are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseMode {
    /// From the question to the answer.
    Exclusive,
    /// The day of the question and the day of the answer both count as paused.
    Inclusive,
}

impl PauseMode {
    pub fn id(self) -> &'static str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Inclusive => "inclusive",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Exclusive, Self::Inclusive].into_iter().find(|m| m.id() == id)
    }
}

/// How long a clock runs.
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

/// One clock of the law.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub struct Clock {
    /// Named as on the command line.
    pub id: String,
    months: Option<u8>,
    days: Option<u8>,
    /// What the whole period becomes once an extension is announced in time, from the start.
    pub extended_months: Option<u8>,
    pub pause: PauseMode,
    start: Start,
    /// Whether the clock starts again when what they need has come (UK: identity, fee; CH: fee).
    #[serde(default)]
    pub restarts: bool,
    /// The article that sets the period.
    pub article: String,
    /// What says which day is the first, what becomes of a month that is too short, and of a last day that is no
    /// working day.
    pub counted_by: String,
    pub clamped_by: Option<String>,
    pub rolled_by: Option<String>,
    pub in_force_from: Date,
    pub verified_on: Date,
    pub source: String,
}

#[derive(Deserialize)]
struct Clocks {
    clocks: Vec<Clock>,
}

// The data is part of the build and every test reads it, so a damaged file cannot reach a user.
#[allow(clippy::expect_used)]
static CLOCKS: LazyLock<Vec<Clock>> = LazyLock::new(|| {
    let read: Clocks =
        serde_json::from_str(include_str!("../../data/clocks.json")).expect("clocks.json is read by every test");
    read.clocks
});

/// Every clock, those of the regimes first.
pub fn all() -> &'static [Clock] {
    &CLOCKS
}

/// A clock by its name: a regime, or `FR-LIL-51-II`, `GDPR-78(2)`, `UK-164A`.
pub fn by_id(id: &str) -> Option<&'static Clock> {
    CLOCKS.iter().find(|c| c.id == id)
}

/// The clock of a first request under a regime.
// Each regime has a clock: a test says so.
#[allow(clippy::expect_used)]
pub fn of_regime(regime: Regime) -> &'static Clock {
    by_id(regime.name()).expect("every regime has a clock")
}

impl Clock {
    pub fn period(&self) -> Period {
        match (self.months, self.days) {
            (Some(months), _) => Period::Months(months),
            (None, days) => Period::Days(days.unwrap_or(0)),
        }
    }

    /// Whether the day that starts it is its first day.
    pub fn counts_first_day(&self) -> bool {
        self.start == Start::SameDay
    }

    /// Whether a body in that country answers by this clock. A country without a regime of its own here may still be
    /// bound by the GDPR (Art. 3(2)); one with another regime is not reckoned by it.
    ///
    /// ```
    /// use habeas_law::clock::by_id;
    /// let gdpr = by_id("GDPR").unwrap();
    /// assert!(gdpr.fits("FR") && gdpr.fits("US") && !gdpr.fits("GB"));
    /// assert!(by_id("UK-164A").unwrap().fits("GB"));
    /// ```
    pub fn fits(&self, country: &str) -> bool {
        match self.id.as_str() {
            "UK-GDPR" | "UK-164A" => country == "GB",
            "FADP" => country == "CH",
            "EUDPR" => country == "EU",
            "FR-LIL-51-II" => country == "FR",
            "GDPR-78(2)" => place::in_eea(country),
            _ => matches!(Regime::of_country(country), None | Some(Regime::Gdpr)),
        }
    }
}
