//! The reasons for a date, as data, in the order in which a person would explain them. The desk words them.

use jiff::civil::Date;
use serde::Serialize;

use super::kind::{Clock, Period};
use crate::calendar::DayOff;
use crate::closed_set;

closed_set! {
    /// The date that a step moves.
    pub enum RollTarget {
        Due = "due",
        Cautious = "cautious",
        Extended = "extended",
    }
}

/// One step of the reasoning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Reason {
    /// The day of receipt, which does not count (Reg. 1182/71 Art. 3(1)).
    Received { on: Date, law: &'static str },
    /// The day of receipt is the first day of the period (s. 164A DPA 2018).
    ReceivedCounts { on: Date, law: &'static str },
    /// The clock started later, when the controller had what it needed (Art. 12A UK GDPR; Art. 19 DPO).
    Restarted { on: Date, law: &'static str },
    /// The controller still waits for what it needs. The clock would start on this day if it came then.
    NotStarted { on: Date, law: &'static str },
    /// Months added to the day the clock starts.
    MonthsAdded { months: u8, nominal: Date, law: &'static str },
    /// Days added to it.
    DaysAdded { days: u8, nominal: Date, law: &'static str },
    /// The month is too short: its last day counts (Reg. 1182/71 Art. 3(2)(c)).
    Clamped { wanted_day: i8, nominal: Date, law: Option<&'static str> },
    /// Days that do not count, from a question to its answer. `open`: the answer is still missing, and the pause goes on.
    Paused { from: Date, to: Date, days: i32, both_days: bool, open: bool, nominal: Date },
    /// A question after the end of the period stops nothing.
    PausedTooLate { from: Date, due: Date },
    /// A last day that is not a working day moves to the next one (Reg. 1182/71 Art. 3(4)).
    Rolled { target: RollTarget, from: Date, through: Vec<DayOff>, to: Date, law: Option<&'static str> },
    /// The end of an extended period, and the last day on which the controller may announce it with reasons.
    Extendable { extended: Date, notice_by: Date, law: &'static str },
    /// Extended validly.
    Extended { on: Date, extended: Date, law: &'static str },
    /// Announced after the last day: the first date applies.
    ExtendedTooLate { on: Date, notice_by: Date },
    /// Announced without reasons: the first date applies.
    ExtendedWithoutReasons { on: Date },
    /// The law sets no length for an extension: the controller has to name a day.
    ExtensionUnlimited { on: Date },
    /// The first day on which the answer is late.
    OverdueFrom { on: Date },
    /// Public holidays were not considered: the true date may be later, but not earlier.
    HolidaysUnknown,
    /// The dated tables of this country cover these years only; some days off in other years are not known.
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
