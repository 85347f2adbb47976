//! The rights of data subjects, with their articles, as dated data.

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

use crate::regime::Regime;

macro_rules! rights {
    ($($variant:ident = $id:literal),+ $(,)?) => {
        /// A right, named as on the command line.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Right { $( #[serde(rename = $id)] $variant ),+ }

        impl Right {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|r| r.id() == id)
            }
        }
    };
}

rights! {
    Access = "access",
    Rectification = "rectification",
    Completion = "completion",
    Erasure = "erasure",
    ErasurePublic = "erasure_public",
    Restriction = "restriction",
    RecipientsNotice = "recipients_notice",
    Portability = "portability",
    PortabilityDirect = "portability_direct",
    Objection = "objection",
    ObjectionMarketing = "objection_marketing",
    ObjectionResearch = "objection_research",
    AutomatedDecision = "automated_decision",
    WithdrawConsent = "withdraw_consent",
    Information = "information",
    Complaint = "complaint",
    RemedyCourt = "remedy_court",
    Damages = "damages",
    Representation = "representation",
    MinorErasure = "minor_erasure",
    PostMortem = "post_mortem",
    PostMortemHeirs = "post_mortem_heirs",
}

/// What the law says of one right under one regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: Right,
    pub regime: Regime,
    /// Articles as a letter cites them, without the name of the act: `15`, `17(1)`.
    pub articles: Vec<String>,
    /// Grounds a person may pick from, each with its point: `17(1)(b)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Ground>,
    /// Whether Art. 12(3) gives the controller one month.
    pub one_month: bool,
    pub in_force_from: jiff::civil::Date,
    pub verified_on: jiff::civil::Date,
    pub source: String,
}

/// One ground on which a right can rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    pub id: String,
    pub article: String,
}

#[derive(Deserialize)]
struct Catalogue {
    rights: Vec<Entry>,
}

// The data is part of the build and every test reads it, so a damaged file cannot reach a user.
#[allow(clippy::expect_used)]
static CATALOGUE: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let all: Catalogue =
        serde_json::from_str(include_str!("../data/rights.json")).expect("rights.json is read by every test");
    all.rights
});

/// Every entry of the catalogue.
pub fn catalogue() -> &'static [Entry] {
    &CATALOGUE
}

/// The entry of a right under a regime, if the regime grants it.
pub fn entry(right: Right, regime: Regime) -> Option<&'static Entry> {
    CATALOGUE.iter().find(|e| e.id == right && e.regime == regime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_and_erasure_have_their_articles() {
        let access = entry(Right::Access, Regime::Gdpr).unwrap();
        assert_eq!(access.articles, ["15"]);
        let erasure = entry(Right::Erasure, Regime::Gdpr).unwrap();
        assert_eq!(erasure.articles, ["17"]);
        let points: Vec<_> = erasure.grounds.iter().map(|g| g.article.as_str()).collect();
        assert_eq!(points, ["17(1)(a)", "17(1)(b)", "17(1)(c)", "17(1)(d)", "17(1)(e)", "17(1)(f)"]);
    }

    #[test]
    fn every_right_of_the_gdpr_is_in_the_catalogue_once() {
        for right in Right::ALL {
            let n = catalogue().iter().filter(|e| e.id == *right && e.regime == Regime::Gdpr).count();
            let french = matches!(right, Right::MinorErasure | Right::PostMortem | Right::PostMortemHeirs);
            assert_eq!(n, usize::from(!french), "{}", right.id());
        }
    }

    #[test]
    fn withdrawal_of_consent_has_no_month() {
        // Art. 7 lies outside Art. 15-22, so Art. 12(3) does not reach it.
        assert!(!entry(Right::WithdrawConsent, Regime::Gdpr).unwrap().one_month);
    }
}
