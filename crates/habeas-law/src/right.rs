//! The rights of data subjects as dated data: their articles, their terms, and what a letter needs to exercise them.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::closed_set;
use crate::dated::{Dated, in_force};
use crate::embedded::embedded;
use crate::fields::{FieldValues, values_of};
use crate::regime::Regime;

closed_set! {
    /// A right of a data subject.
    pub enum Right {
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
        Source = "source",
        DeleteMe = "delete_me",
        Breach = "breach",
        AiTraining = "ai_training",
        CameraAccess = "camera_access",
        EmployeeAccess = "employee_access",
        Deceased = "deceased",
        Score = "score",
    }
}

impl Right {
    /// Whether who exercises this right exercises the other: access to recordings, or to what an employer holds, is access
    /// (Art. 15), with all that an answer to it owes.
    pub fn includes(self, other: Self) -> bool {
        self == other || other == Self::Access && matches!(self, Self::CameraAccess | Self::EmployeeAccess)
    }

    /// Whether one of the rights is access, to everything or to something.
    pub fn any_access(rights: &[Self]) -> bool {
        rights.iter().any(|right| right.includes(Self::Access))
    }
}

closed_set! {
    /// How long an answer may take.
    pub enum Term {
        /// One month from receipt (Art. 12(3) GDPR and its counterparts).
        OneMonth = "one_month",
        /// Three months from receipt (§ 16(3) DSG-EKD).
        ThreeMonths = "three_months",
        /// Thirty days from receipt (Art. 18 of the Swiss ordinance).
        ThirtyDays = "thirty_days",
        /// The authority has three months to report on a complaint (Art. 78(2) GDPR).
        Authority = "authority",
        /// The controller acknowledges a complaint within thirty days (s. 164A DPA 2018).
        Acknowledgement = "acknowledgement",
        /// The law sets none.
        Unset = "none",
    }
}

impl Term {
    /// Whether the controller has it for its answer.
    pub fn is_of_answer(self) -> bool {
        matches!(self, Self::OneMonth | Self::ThreeMonths | Self::ThirtyDays)
    }

    /// Whether it is counted in months from receipt, until which the action taken has to be told.
    pub fn is_of_action(self) -> bool {
        matches!(self, Self::OneMonth | Self::ThreeMonths)
    }
}

/// One right: what a letter needs to exercise it, and the article of each body of law that grants it.
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
    /// Several of one regime are versions of it, told apart by their dates.
    pub laws: Vec<Law>,
}

/// A right as one body of law grants it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Law {
    pub regime: Regime,
    /// The national act that grants it beside the regime: `LIL` (French loi 78-17), `DPA` (UK Data Protection Act 2018).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<String>,
    /// The only country that grants it (ISO 3166-1 alpha-2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Where a national act repeats the right, by country: its article.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub national: std::collections::BTreeMap<String, String>,
    /// Articles as a letter cites them, without the name of the act: `15`, `17(1)`.
    pub articles: Vec<String>,
    #[serde(rename = "clock")]
    pub term: Term,
    pub in_force_from: Date,
    pub verified_on: Date,
    pub source: String,
}

impl Dated for Law {
    fn in_force_from(&self) -> Date {
        self.in_force_from
    }
}

/// Something that the person states in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    pub name: String,
    pub kind: FieldKind,
    #[serde(default)]
    pub required: bool,
    /// More than one value may be given.
    #[serde(default)]
    pub many: bool,
    /// The only regime whose letters have this field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// The field is also required if one of these is true of the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_with: Vec<Condition>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// What is said in another field: one of these choices, or anything at all if none is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    pub field: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
}

impl Field {
    /// Whether letters under this regime have the field.
    pub fn applies_under(&self, regime: Regime) -> bool {
        self.regime.is_none_or(|only| only == regime)
    }
}

closed_set! {
    /// What a field holds.
    pub enum FieldKind {
        Text = "text",
        /// One of [`Field::choices`].
        Choice = "choice",
        /// `YYYY-MM-DD`.
        Date = "date",
        /// Short entries, one a value.
        List = "list",
        /// `wrong => right`.
        Correction = "correction",
        /// Another controller: its name, and how to reach it.
        Company = "company",
    }
}

/// One choice of a field: a ground, with the provision that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The right without which the choice makes no sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<Right>,
    /// The rights of which one is needed, where several will do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// The only regime that knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    /// The regimes that do not know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_under: Vec<Regime>,
    /// The only country whose law knows it, if either party is there (ISO 3166-1 alpha-2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The term of the answer where this choice is made, if it is not that of the right.
    #[serde(default, rename = "clock", skip_serializing_if = "Option::is_none")]
    pub term: Option<Term>,
    /// No data protection authority hears about it: what is asked for rests on another law.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsupervised: bool,
    /// The first day on which the law knows it; none if it is as old as the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Enacted, but no day of commencement was appointed when this was verified: never offered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub prospective: bool,
    /// Of a notice: useful, but not among what the law demands that a notice says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suggested: bool,
}

/// What decides which choices there are: the law of the letter, its day, and where both parties are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting<'a> {
    pub regime: Regime,
    pub on: Date,
    pub countries: [Option<&'a str>; 2],
}

impl Choice {
    /// Whether the law of a letter knows the choice.
    pub fn known_in(&self, setting: &Setting<'_>) -> bool {
        !self.prospective
            && self.known_under(setting.regime)
            && self.from.is_none_or(|from| from <= setting.on)
            && self.place.as_deref().is_none_or(|place| setting.countries.contains(&Some(place)))
    }

    /// Whether a regime knows the choice, on some day and somewhere.
    pub fn known_under(&self, regime: Regime) -> bool {
        self.regime.is_none_or(|only| only == regime) && !self.not_under.contains(&regime)
    }

    /// Whether the choice makes sense in a letter about these rights.
    pub fn applies_to(&self, rights: &[Right]) -> bool {
        let has = |needed: &Right| rights.iter().any(|right| right.includes(*needed));
        (self.rights.is_empty() || self.rights.iter().any(has)) && self.right.as_ref().is_none_or(has)
    }
}

impl Entry {
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|f| f.name == name)
    }

    /// The law of a regime that grants the right on a day. `None`: the regime does not grant it, or not yet.
    pub fn law(&self, regime: Regime, on: Date) -> Option<&Law> {
        in_force(self.laws.iter().filter(|law| law.regime == regime), on)
    }

    /// Whether each field that has to be answered can be: a choice of which the law of the letter knows none cannot.
    pub fn can_be_answered(&self, setting: &Setting<'_>) -> bool {
        let mut asked = self.fields.iter().filter(|f| f.required && f.kind == FieldKind::Choice);
        asked.all(|f| f.choices.iter().any(|c| c.known_in(setting)))
    }

    /// Whether only the national law of single countries grants the right.
    pub fn is_national(&self) -> bool {
        self.laws.iter().all(|law| law.place.is_some())
    }
}

/// A statement, a duty or a ground of refusal, and the provision of each body of law that contains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub id: String,
    /// By the id of the regime; a right of national law is listed under the regime that it supplements.
    pub articles: std::collections::BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Catalogue {
    states: Vec<Point>,
    owes: Vec<Point>,
    refusals: Vec<Point>,
    rights: Vec<Entry>,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| embedded(include_str!("../data/rights.json")));

/// Every right, in the order of [`Right::ALL`].
pub fn catalogue() -> &'static [Entry] {
    &CATALOGUE.rights
}

/// The entry of a right. A test ensures that the data are in the order of [`Right::ALL`].
pub fn entry(right: Right) -> &'static Entry {
    &CATALOGUE.rights[right as usize]
}

/// What letters must state.
pub fn states() -> &'static [Point] {
    &CATALOGUE.states
}

/// What controllers owe.
pub fn owes() -> &'static [Point] {
    &CATALOGUE.owes
}

/// What controllers commonly refuse with.
pub fn refusals() -> &'static [Point] {
    &CATALOGUE.refusals
}

/// The points with these ids that a body of law knows, each with its article.
pub fn points<'a>(
    all: &'static [Point],
    ids: &'a [String],
    regime: Regime,
) -> impl Iterator<Item = (&'static str, &'static str)> + use<'a> {
    let find = |id: &String| all.iter().find(|p| p.id == *id);
    ids.iter().filter_map(find).filter_map(move |p| Some((p.id.as_str(), p.articles.get(regime.id())?.as_str())))
}

/// The law of a regime that grants a right on a day: that of the letter.
///
/// ```
/// use habeas_law::regime::Regime;
/// use habeas_law::right::{Right, law};
/// use jiff::civil::date;
///
/// let today = date(2026, 11, 24);
/// assert_eq!(law(Right::Erasure, Regime::Gdpr, today).unwrap().articles, ["17"]);
/// assert_eq!(law(Right::AutomatedDecision, Regime::UkGdpr, today).unwrap().articles[0], "22A");
/// assert!(law(Right::PostMortem, Regime::UkGdpr, today).is_none());
/// // The complaint to the controller came on 19 June 2026.
/// assert_eq!(law(Right::Complaint, Regime::UkGdpr, date(2026, 6, 18)).unwrap().articles, ["165"]);
/// ```
pub fn law(right: Right, regime: Regime, on: Date) -> Option<&'static Law> {
    entry(right).law(regime, on)
}

/// The term for the answer to a letter about these rights, which share one term.
pub fn term(rights: &[Right], regime: Regime, on: Date) -> Term {
    rights.first().and_then(|right| law(*right, regime, on)).map_or(Term::Unset, |law| law.term)
}

/// The same where what was chosen decides: the rights of the dead have the term of the country that grants them.
pub fn term_of(rights: &[Right], values: &FieldValues, regime: Regime, on: Date) -> Term {
    chosen(rights, values).find_map(|choice| choice.term).unwrap_or_else(|| term(rights, regime, on))
}

/// Whether a data protection authority hears complaints about it.
pub fn is_supervised(rights: &[Right], values: &FieldValues) -> bool {
    !chosen(rights, values).any(|choice| choice.unsupervised)
}

/// The choices that were made.
fn chosen<'a>(rights: &'a [Right], values: &'a FieldValues) -> impl Iterator<Item = &'static Choice> + use<'a> {
    let fields = rights.iter().flat_map(|right| &entry(*right).fields);
    fields.flat_map(|field| {
        field.choices.iter().filter(|choice| values_of(values, &field.name).any(|given| given == choice.id))
    })
}

/// The rights that are not exercised by a letter to the controller. The app explains what a person can do instead.
pub const GUIDANCE_ONLY: [Right; 3] = [Right::Damages, Right::RemedyCourt, Right::Representation];

#[cfg(test)]
mod tests;
