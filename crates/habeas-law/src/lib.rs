//! Rights, regimes and clocks of data protection law, as dated data and small pure functions.
//!
//! Nothing here knows files, the network, or what day it is. Dates are civil dates: a deadline is a day in the
//! country of the controller, never a moment.
//!
//! Sources: Regulation (EU) 2016/679 (GDPR), Regulation (EEC, Euratom) No 1182/71, EDPB Guidelines 01/2022.

pub mod authority;
pub mod clock;
pub mod closed_set;
pub mod delivery;
pub mod follow_up;
pub mod given;
pub mod holiday;
pub mod place;
pub mod regime;
pub mod right;
pub mod together;

/// The version of the law data in this build. An event keeps it, so that a later reader can tell which text applied.
pub const LAW_VERSION: &str = "2026-11-24";
