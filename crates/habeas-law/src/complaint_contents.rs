//! What a complaint to an authority holds, as dated data: what a law demands of it, or, where none does, what the forms of
//! the authorities ask for.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::closed_set;
use crate::dated::{Dated, in_force};
use crate::embedded::embedded;
use crate::regime::Regime;

closed_set! {
    /// Something that a complaint says or comes with.
    pub enum ContentPoint {
        /// That the controller was complained to first (s. 164A DPA 2018).
        ControllerFirst = "controller_first",
        /// Who complains, and how to reach them.
        Complainant = "complainant",
        /// Of a body under Art. 80: that it is properly constituted.
        Constitution = "constitution",
        /// Of whoever complains for somebody else: that they may.
        Mandate = "mandate",
        Controller = "controller",
        Infringement = "infringement",
        /// That the right was exercised against the controller before.
        PriorRequest = "prior_request",
    }
}

/// A point with its provision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demanded {
    pub id: ContentPoint,
    /// As a letter cites it, without the name of the act; none where no law demands it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
}

/// The contents of a complaint from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintContents {
    /// The law that lists them, or `usual`.
    pub id: String,
    pub regime: Regime,
    /// The law is about cross-border processing alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cross_border: bool,
    /// In the order in which they are laid out.
    pub points: Vec<Demanded>,
    pub in_force_from: Date,
    pub verified_on: Date,
    pub source: String,
}

impl Dated for ComplaintContents {
    fn in_force_from(&self) -> Date {
        self.in_force_from
    }
}

#[derive(Deserialize)]
struct File {
    contents: Vec<ComplaintContents>,
}

static CONTENTS: LazyLock<File> = LazyLock::new(|| embedded(include_str!("../data/complaint_contents.json")));

/// What a complaint of a day holds; `None` before the regime was in force.
pub fn of(regime: Regime, on: Date) -> Option<&'static ComplaintContents> {
    in_force(CONTENTS.contents.iter().filter(|contents| contents.regime == regime), on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_regime_has_contents_from_its_own_day_on() {
        for regime in Regime::ALL.iter().copied() {
            let today = of(regime, date(2026, 11, 30)).unwrap();
            assert!(today.points.iter().any(|p| p.id == ContentPoint::Infringement), "{}", regime.id());
            assert!(!today.source.is_empty());
        }
        let id = |regime, on| of(regime, on).unwrap().id.as_str();
        assert_eq!(id(Regime::Gdpr, date(2027, 4, 1)), "usual");
        assert_eq!(id(Regime::Gdpr, date(2027, 4, 2)), "reg-2025-2518");
        let british = of(Regime::UkGdpr, date(2026, 6, 19)).unwrap();
        assert_eq!(british.points[0].id, ContentPoint::ControllerFirst, "before all else");
        assert_eq!(id(Regime::UkGdpr, date(2026, 6, 18)), "usual");
    }
}
