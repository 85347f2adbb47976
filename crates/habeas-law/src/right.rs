//! The rights of data subjects as dated data: their articles, their clocks, and what a person has to say.

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

/// How long an answer may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// One month from receipt (Art. 12(3) GDPR and its likes).
    OneMonth,
    /// Thirty days from receipt (Art. 18 of the Swiss ordinance).
    ThirtyDays,
    /// The authority has three months to say where the complaint stands (Art. 78(2) GDPR).
    Authority,
    /// The controller acknowledges a complaint within thirty days (s. 164A DPA 2018).
    Acknowledgement,
    /// The law names no term.
    None,
}

/// A right, what a person has to say to exercise it, and where it stands in each body of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub id: Right,
    /// What the letter needs besides names and addresses.
    pub fields: Vec<Field>,
    /// What the letter must state, by the ids of [`states`].
    pub states: Vec<String>,
    /// What the controller owes, by the ids of [`owes`].
    pub owes: Vec<String>,
    /// What controllers commonly refuse with, by the ids of [`refusals`].
    pub refusals: Vec<String>,
    pub laws: Vec<Law>,
}

/// Where a right stands in one body of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    pub regime: Regime,
    /// The national act that grants it beside the regime: `LIL` (French loi 78-17), `DPA` (UK Data Protection Act 2018).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// The only country that grants it (ISO 3166-1 alpha-2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Articles as a letter cites them, without the name of the act: `15`, `17(1)`.
    pub articles: Vec<String>,
    pub clock: Clock,
    pub in_force_from: jiff::civil::Date,
    pub verified_on: jiff::civil::Date,
    pub source: String,
}

/// Something the person has to say, or may.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub name: String,
    pub kind: FieldKind,
    #[serde(default)]
    pub required: bool,
    /// More than one value may be given.
    #[serde(default)]
    pub many: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    Text,
    /// One of [`Field::choices`].
    Choice,
    /// `YYYY-MM-DD`.
    Date,
    /// Short entries, one a value.
    List,
    /// `wrong => right`.
    Correction,
    /// Another controller: its name, and how to reach it.
    Company,
}

/// One thing to choose: a ground, with the point of the law that it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
}

impl Entry {
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|f| f.name == name)
    }

    pub fn law(&self, regime: Regime) -> Option<&Law> {
        self.laws.iter().find(|l| l.regime == regime)
    }
}

/// A duty or a ground of refusal, and the point of each body of law that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub id: String,
    /// By the name of the regime; rights of one nation stand under the regime they come beside.
    pub articles: std::collections::BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Catalogue {
    states: Vec<Point>,
    owes: Vec<Point>,
    refusals: Vec<Point>,
    rights: Vec<Entry>,
}

// The data is part of the build and every test reads it, so a damaged file cannot reach a user.
#[allow(clippy::expect_used)]
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../data/rights.json")).expect("rights.json is read by every test")
});

/// Every right, in the order of [`Right::ALL`].
pub fn catalogue() -> &'static [Entry] {
    &CATALOGUE.rights
}

/// The entry of a right. A test sees to it that each has one, in its place.
pub fn entry(right: Right) -> &'static Entry {
    &CATALOGUE.rights[right as usize]
}

/// What a letter must state.
pub fn states() -> &'static [Point] {
    &CATALOGUE.states
}

/// What a controller owes.
pub fn owes() -> &'static [Point] {
    &CATALOGUE.owes
}

/// What controllers refuse with.
pub fn refusals() -> &'static [Point] {
    &CATALOGUE.refusals
}

/// Those of an entry's ids that a body of law knows, each with its article.
pub fn points<'a>(
    all: &'static [Point],
    ids: &'a [String],
    regime: Regime,
) -> impl Iterator<Item = (&'static str, &'static str)> + use<'a> {
    let find = |id: &String| all.iter().find(|p| p.id == *id);
    ids.iter().filter_map(find).filter_map(move |p| Some((p.id.as_str(), p.articles.get(regime.name())?.as_str())))
}

/// Where a right stands in a body of law, if that grants it.
///
/// ```
/// use habeas_law::regime::Regime;
/// use habeas_law::right::{Right, law};
/// assert_eq!(law(Right::Erasure, Regime::Gdpr).unwrap().articles, ["17"]);
/// assert_eq!(law(Right::AutomatedDecision, Regime::UkGdpr).unwrap().articles[0], "22A");
/// assert!(law(Right::PostMortem, Regime::UkGdpr).is_none());
/// ```
pub fn law(right: Right, regime: Regime) -> Option<&'static Law> {
    entry(right).law(regime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_right_stands_in_its_place() {
        assert_eq!(catalogue().len(), Right::ALL.len());
        for right in Right::ALL {
            let entry = entry(*right);
            assert_eq!(entry.id, *right);
            assert!(law(*right, Regime::Gdpr).is_some(), "{}", right.id());
            for law in &entry.laws {
                assert!(!law.articles.is_empty() && !law.source.is_empty() && law.in_force_from <= law.verified_on);
            }
        }
    }

    #[test]
    fn every_right_says_what_it_states_what_is_owed_and_what_refuses_it() {
        for entry in catalogue() {
            let all = [(states(), &entry.states), (owes(), &entry.owes), (refusals(), &entry.refusals)];
            for (points, ids) in all {
                for id in ids {
                    let point = points.iter().find(|p| p.id == *id);
                    assert!(point.is_some(), "{}: {id}", entry.id.id());
                }
            }
        }
        for right in [Right::Access, Right::Erasure, Right::Portability] {
            let entry = entry(right);
            for law in &entry.laws {
                assert!(points(states(), &entry.states, law.regime).next().is_some(), "{}", right.id());
                assert!(points(owes(), &entry.owes, law.regime).next().is_some(), "{}", right.id());
            }
        }
        let used: std::collections::BTreeSet<_> =
            catalogue().iter().flat_map(|e| e.states.iter().chain(&e.owes).chain(&e.refusals)).collect();
        for point in states().iter().chain(owes()).chain(refusals()) {
            assert!(used.contains(&point.id), "{} is used by no right", point.id);
        }
        // Marketing cannot be refused on any ground of weight (Art. 21(3)).
        assert!(!entry(Right::ObjectionMarketing).refusals.iter().any(|r| r == "compelling_grounds"));
    }

    #[test]
    fn fields_have_names_of_their_own() {
        // Several rights share one letter, so one name must mean one thing.
        let mut seen = std::collections::BTreeSet::new();
        for field in catalogue().iter().flat_map(|e| &e.fields) {
            assert!(seen.insert(&field.name), "{}", field.name);
            assert_eq!(field.kind == FieldKind::Choice, !field.choices.is_empty(), "{}", field.name);
        }
    }

    #[test]
    fn erasure_has_its_grounds() {
        let ground = entry(Right::Erasure).field("ground").unwrap();
        let points: Vec<_> = ground.choices.iter().filter_map(|c| c.article.as_deref()).collect();
        assert_eq!(points, ["17(1)(a)", "17(1)(b)", "17(1)(c)", "17(1)(d)", "17(1)(e)", "17(1)(f)"]);
    }

    #[test]
    fn the_united_kingdom_has_its_own_articles() {
        for entry in catalogue() {
            let Some(law) = entry.law(Regime::UkGdpr) else { continue };
            assert!(law.articles.iter().all(|a| a != "22" && a != "77"), "{}", entry.id.id());
        }
        let complaint = law(Right::Complaint, Regime::UkGdpr).unwrap();
        assert_eq!((complaint.act.as_deref(), complaint.articles[1].as_str()), (Some("DPA"), "165"));
    }

    #[test]
    fn withdrawal_of_consent_has_no_month() {
        // Art. 7 lies outside Art. 15-22, so Art. 12(3) does not reach it.
        assert_eq!(law(Right::WithdrawConsent, Regime::Gdpr).unwrap().clock, Clock::None);
    }
}
