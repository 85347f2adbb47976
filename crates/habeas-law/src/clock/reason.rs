//! Why a date is what it is: steps as data, in the order a person would explain them. The words are the desk's.

use jiff::civil::Date;
use serde::Serialize;

use super::{Clock, DayOff, Period};

/// Which of the dates a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    Due,
    Cautious,
    Extended,
}

/// One step of the reasoning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Reason {
    /// The day of receipt, which is not counted itself (Reg. 1182/71 Art. 3(1)).
    Received { on: Date, law: &'static str },
    /// The day of receipt is the first day of the period (s. 164A DPA 2018).
    ReceivedCounts { on: Date, law: &'static str },
    /// What they needed came later, and the clock starts with it (Art. 12A UK GDPR; Art. 19 DPO).
    Restarted { on: Date, law: &'static str },
    /// What they need has not come yet. If it came on this day, the clock would start with it.
    NotStarted { on: Date, law: &'static str },
    /// Months added to the day the clock starts.
    MonthsAdded { months: u8, nominal: Date, law: &'static str },
    /// Days added to it.
    DaysAdded { days: u8, nominal: Date, law: &'static str },
    /// The month is too short: its last day counts (Reg. 1182/71 Art. 3(2)(c)).
    Clamped { wanted_day: i8, nominal: Date, law: Option<&'static str> },
    /// Days that do not count, from a question to its answer. `open`: the answer is still missing, and the days go on.
    Paused { from: Date, to: Date, days: i32, both_days: bool, open: bool, nominal: Date },
    /// A question that came when the time was over stops nothing.
    PausedTooLate { from: Date, due: Date },
    /// A last day that is no working day moves to the next one (Reg. 1182/71 Art. 3(4)).
    Rolled { which: Which, from: Date, through: Vec<DayOff>, to: Date, law: Option<&'static str> },
    /// How far they may extend, and until when they would have to say so with reasons.
    Extendable { extended: Date, notice_by: Date, law: &'static str },
    /// Extended validly.
    Extended { on: Date, extended: Date, law: &'static str },
    /// Announced after the last day: the first date stands.
    ExtendedTooLate { on: Date, notice_by: Date },
    /// Announced without reasons: the first date stands.
    ExtendedWithoutReasons { on: Date },
    /// This law knows no extension of a fixed length: they have to name a day.
    ExtensionUnlimited { on: Date },
    /// The first day on which the answer is late.
    OverdueFrom { on: Date },
    /// Public holidays were not looked at, so the true date may be later, never earlier.
    HolidaysUnknown,
    /// The dated tables of this country end: days off in other years are not all known.
    TablesEnd { first: i16, last: i16 },
}

impl Reason {
    pub(super) fn added(clock: &'static Clock, nominal: Date) -> Self {
        let law = clock.article.as_str();
        match clock.period() {
            Period::Months(months) => Self::MonthsAdded { months, nominal, law },
            Period::Days(days) => Self::DaysAdded { days, nominal, law },
        }
    }
}
