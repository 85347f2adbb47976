//! Times as exports write them: in numbers of several clocks, in words of many languages, with days and months in either
//! order. What cannot be told is asked, never guessed.

mod clock;
mod order;
mod words;
mod written;

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

pub use clock::Clock;
pub(crate) use clock::{Named, of_number, time_name};
pub use order::Order;
pub(crate) use order::{Orders, order_of};
pub(crate) use written::{Written, written};

/// A time, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum When {
    /// A moment, and the clock it was counted on.
    At {
        at: Timestamp,
        clock: Clock,
    },
    /// A time on the clock of a place that is not given.
    Local {
        at: DateTime,
    },
    Day {
        on: Date,
    },
    /// Both readings are offered.
    Undecided {
        written: String,
        day_first: DateTime,
        month_first: DateTime,
    },
    /// As it is written: no time that is known here.
    Unread {
        written: String,
    },
    /// A number that may be a time: its name says so and its size does not.
    MayBe {
        number: String,
    },
    /// The export says that there is none.
    None,
}

impl When {
    /// The moment, if it is one.
    #[must_use]
    pub fn moment(&self) -> Option<Timestamp> {
        match self {
            Self::At { at, .. } => Some(*at),
            _ => None,
        }
    }

    /// The day it falls on where it was written down; of a moment, in UTC.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        match self {
            Self::At { at, .. } => Some(at.to_zoned(jiff::tz::TimeZone::UTC).date()),
            Self::Local { at } => Some(at.date()),
            Self::Day { on } => Some(*on),
            _ => None,
        }
    }

    /// So much earlier.
    pub(crate) fn before(&self, milliseconds: i64) -> Self {
        let span = SignedDuration::from_millis(milliseconds);
        match self {
            Self::At { at, clock } => match at.checked_sub(span) {
                Ok(at) => Self::At { at, clock: *clock },
                Err(_) => self.clone(),
            },
            other => other.clone(),
        }
    }
}

/// Short, for people and tests: `2024-02-04T09:15:30.25Z`, `2021-04-03T12:30`, `2023-08-14`.
impl std::fmt::Display for When {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::At { at, .. } => write!(f, "{at}"),
            Self::Local { at } => write!(f, "{at}"),
            Self::Day { on } => write!(f, "{on}"),
            Self::Undecided { written, .. } | Self::Unread { written } => f.write_str(written),
            Self::MayBe { number } => f.write_str(number),
            Self::None => Ok(()),
        }
    }
}

/// A time as it is written, read by itself.
pub(crate) fn read(text: &str, order: Order) -> When {
    written(text).map_or_else(|| When::Unread { written: text.trim().to_owned() }, |found| found.when(text, order))
}
