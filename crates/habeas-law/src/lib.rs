//! Rights, regimes and clocks of data protection law, as dated data and small pure functions.
//!
//! This crate does not know files, the network, or the current day. Dates are civil dates: a deadline is a day in the
//! country of the controller, never a moment. Of several versions of a rule, the day decides which one applies
//! ([`dated`]).
//!
//! Sources: Regulation (EU) 2016/679 (GDPR), Regulation (EEC, Euratom) No 1182/71, EDPB Guidelines 01/2022.

pub mod authority;
pub mod behalf;
pub mod calendar;
pub mod checklist;
pub mod clock;
pub mod closed_set;
pub mod complaint_contents;
pub mod dated;
pub mod delivery;
pub mod embedded;
pub mod fields;
pub mod follow_up;
pub mod grouping;
pub mod history;
pub mod holiday;
pub mod place;
pub mod regime;
pub mod repetition;
pub mod right;

/// The version of the law data in this build. Events of a letter store it, so that a reader can tell with which data the
/// letter was written. Nothing is chosen by it: the day of the letter decides which law applies.
pub const LAW_VERSION: &str = "2026-11-28";
