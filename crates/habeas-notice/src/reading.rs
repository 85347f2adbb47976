//! What was read, as plain data. The JSON of these types is the contract of `notice read --json`.

use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The words a value rests on. Offsets count Unicode code points of the text that was read; `quote` is exactly
/// `text[start..end]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub quote: String,
    pub start: usize,
    pub end: usize,
}

/// A value with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found<T> {
    pub value: T,
    pub evidence: Vec<Evidence>,
    /// The text does not say it in these words; it follows from the evidence (a country from a postcode).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inferred: bool,
}

impl<T> Found<T> {
    pub(crate) fn read(value: T, evidence: Evidence) -> Self {
        Self { value, evidence: vec![evidence], inferred: false }
    }

    pub(crate) fn inferred(value: T, evidence: Vec<Evidence>) -> Self {
        Self { value, evidence, inferred: true }
    }
}

/// One notice, read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// ISO 639-1, `None` where the text is too short or in a language not known here.
    pub language: Option<String>,
    /// SHA-256, in hexadecimal, of the UTF-8 of the text the offsets count in.
    pub text_sha256: String,
    /// The file or address the text came from.
    pub source: Option<String>,
    /// The day the text was taken from the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured_on: Option<Date>,
    /// The site the text calls its own, where it was taken from another one: a text that was copied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_differs: Option<Found<String>>,
    pub controller: Controller,
    pub contact: Contact,
    /// The authority named for complaints. One that is named only for cookies or breaches is not given.
    pub authority: Option<Authority>,
    pub rights: Vec<RightRead>,
    pub legal_bases: Vec<BasisClaim>,
    pub transfers_outside_eea: Found<Transfers>,
    pub retention_stated: Found<YesNo>,
    pub children_age: Option<Found<u8>>,
    /// The day the notice says it was last changed or took effect; never the day of a law.
    pub version_date: Option<Found<Date>>,
    /// What the notice lists, in its own words.
    pub data_categories: Vec<Found<String>>,
    pub recipients: Vec<Found<String>>,
    pub purposes: Vec<Found<String>>,
    pub checklist: Vec<ChecklistItem>,
    pub findings: Vec<Finding>,
    pub routing: Routing,
}

/// How a notice meets one thing it owes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemStatus {
    Present,
    Partial,
    Missing,
    Contradictory,
    /// The text says that there is none: no transfers, no automated decisions.
    NegativeStatement,
    NotApplicable,
    Unknown,
}

impl ItemStatus {
    pub fn id(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Partial => "partial",
            Self::Missing => "missing",
            Self::Contradictory => "contradictory",
            Self::NegativeStatement => "negative_statement",
            Self::NotApplicable => "not_applicable",
            Self::Unknown => "unknown",
        }
    }
}

/// One of the things a notice owes, `N01` to `N35`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistItem {
    pub id: String,
    pub status: ItemStatus,
    pub evidence: Vec<Evidence>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    High,
    Medium,
    Low,
}

/// A reason a person can put in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The same in every language; `text` is its wording.
    pub id: String,
    /// `missing`, `unlawful_term`, `contradiction`, `invalid_consent`, `outdated`, `error` ...
    pub kind: String,
    pub severity: Severity,
    pub article: String,
    pub text: String,
    pub evidence: Vec<Evidence>,
    /// The rights that are left out, where that is the finding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
}

/// Who decides over the data (Art. 13(1)(a) GDPR).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    pub name: Option<Found<String>>,
    /// The others who decide together with it (Art. 26 GDPR).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joint: Vec<Found<String>>,
    pub trading_name: Option<Found<String>>,
    /// Short form: `SAS`, `Ltd`, `GmbH`.
    pub legal_form: Option<Found<String>>,
    /// The controller's own address or registered office, in one tidy line.
    pub address: Option<Found<String>>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<Found<String>>,
    pub registration_number: Option<Found<String>>,
    /// What stands there as a number and fails its own check digit: mistyped or made up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers_refused: Vec<Found<String>>,
    pub website: Option<Found<String>>,
}

/// How to reach the controller about the data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Best first: an address for data protection before a general one.
    pub emails: Vec<Found<String>>,
    pub phones: Vec<Found<String>>,
    /// Places where the page hides an address from programs: there is one, and it is not guessed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails_hidden: Vec<Evidence>,
    /// Only where the text says to write there.
    pub postal_address: Option<Found<String>>,
    /// The address (URL) of a form.
    pub web_form: Option<Found<String>>,
    /// A form is offered, with or without its address.
    pub web_form_mentioned: bool,
    pub dpo_name: Option<Found<String>>,
}

/// A supervisory authority (Art. 77 GDPR).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    pub short_name: Found<String>,
    /// The id of the authority in the law data; `None` where a country has several.
    pub id: Option<Found<String>>,
}

/// What the text does with a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The text grants it.
    Granted,
    /// Only a heading names it, or it is narrowed to one feature.
    Partial,
    /// The text says the person does not have it.
    Denied,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RightRead {
    pub right: Right,
    pub status: Status,
    pub evidence: Vec<Evidence>,
}

/// A legal basis (Art. 6(1) GDPR).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BasisStatus {
    /// The text rests its own processing on it.
    Claimed,
    /// The text only repeats the law.
    Recited,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasisClaim {
    pub basis: Basis,
    pub status: BasisStatus,
    pub evidence: Vec<Evidence>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transfers {
    Yes,
    No,
    Unstated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNo {
    Yes,
    No,
}

/// The way a request can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Email,
    Post,
    WebForm,
    None,
}

/// Where a request goes, from what was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routing {
    pub regime: Option<Regime>,
    pub authority_id: Option<String>,
    pub channel: Channel,
    /// Whether a letter can be addressed without asking the user anything.
    pub can_be_addressed: bool,
    /// What to ask the user: `controller_name`, `address`, `email`, `email_hidden`, `web_form_url`, `legal_form`,
    /// `country`, `source_differs`.
    pub gaps: Vec<String>,
}
