//! What was read, as plain data.

use habeas_law::closed_set;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The words a value was read from. Offsets count Unicode code points of the text that was read; `quote` is exactly
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

    /// The value that holds if the text says nothing.
    pub(crate) fn unstated(value: T) -> Self {
        Self { value, evidence: Vec::new(), inferred: false }
    }
}

/// One notice, read. Its JSON is that of [`worded`](Reading::worded).
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Reading {
    #[serde(flatten)]
    pub facts: NoticeFacts,
    /// What a notice must contain, item by item.
    pub checklist: Vec<ChecklistItem>,
    /// What is wrong with the notice, the gravest first.
    pub findings: Vec<Finding>,
    pub routing: Routing,
}

/// What the text says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NoticeFacts {
    /// ISO 639-1; `None` if the text is too short or in a language that is not recognised.
    pub language: Option<String>,
    /// SHA-256, in hexadecimal, of the UTF-8 of the text the offsets count in.
    pub text_sha256: String,
    /// The file or address the text came from.
    pub source: Option<String>,
    /// The day the text was taken from the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured_on: Option<Date>,
    /// The site the text calls its own, if it was taken from another one: the text was copied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_differs: Option<Found<String>>,
    pub controller: Controller,
    pub contact: Contact,
    /// The authority named for complaints. One that is named only for cookies or breaches is not given.
    pub authority: Option<Authority>,
    pub rights: Vec<StatedRight>,
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
}

closed_set! {
    /// How a notice meets one requirement.
    pub enum ItemStatus {
        Present = "present",
        Partial = "partial",
        Missing = "missing",
        Contradictory = "contradictory",
        /// The text says that there is none: no transfers, no automated decisions.
        NegativeStatement = "negative_statement",
        NotApplicable = "not_applicable",
        Unknown = "unknown",
    }
}

/// One of the things a notice must contain, `N01` to `N35`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ChecklistItem {
    pub id: String,
    pub status: ItemStatus,
    pub evidence: Vec<Evidence>,
}

closed_set! {
    /// How grave a finding is, the gravest first.
    pub enum Severity {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

/// A fault of the notice that a person can put in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Finding {
    pub id: String,
    /// `missing`, `unlawful_term`, `contradiction`, `invalid_consent`, `outdated`, `error` ...
    pub kind: String,
    pub severity: Severity,
    pub article: String,
    pub evidence: Vec<Evidence>,
    /// The rights that the notice omits, if that is the finding.
    #[serde(default)]
    pub missing: Vec<Right>,
}

/// Who decides over the data (Art. 13(1)(a) GDPR).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Controller {
    pub name: Option<Found<String>>,
    /// Without a name: the likeliest one. Too little speaks for it, so the person is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perhaps: Option<Found<String>>,
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
    /// Register numbers that fail their own check digit: mistyped or made up.
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
    /// Only if the text says to write there.
    pub postal_address: Option<Found<String>>,
    /// The address (URL) of a form.
    pub web_form: Option<Found<String>>,
    /// A form is offered, with or without its address.
    pub web_form_mentioned: bool,
    pub dpo_name: Option<Found<String>>,
}

impl Contact {
    /// The channel the text gives for requests, the best first: e-mail, post, form.
    pub(crate) fn for_requests(&self) -> Option<&Found<String>> {
        self.emails.first().or(self.postal_address.as_ref()).or(self.web_form.as_ref())
    }
}

/// A supervisory authority (Art. 77 GDPR).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    pub short_name: Found<String>,
    /// The id of the authority in the law data; `None` if several authorities share the name.
    pub id: Option<Found<String>>,
}

closed_set! {
    /// What the text does with a right.
    pub enum RightStatus {
        /// The text grants it.
        Granted = "granted",
        /// Only a heading names it, or it is narrowed to one feature.
        Partial = "partial",
        /// The text says the person does not have it.
        Denied = "denied",
    }
}

/// A right of the data subject, as the text states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedRight {
    pub right: Right,
    pub status: RightStatus,
    pub evidence: Vec<Evidence>,
}

closed_set! {
    /// A legal basis (Art. 6(1) GDPR).
    pub enum Basis {
        Consent = "consent",
        Contract = "contract",
        LegalObligation = "legal_obligation",
        VitalInterests = "vital_interests",
        PublicTask = "public_task",
        LegitimateInterests = "legitimate_interests",
    }
}

closed_set! {
    pub enum BasisStatus {
        /// The text rests its own processing on it.
        Claimed = "claimed",
        /// The text only repeats the law.
        Recited = "recited",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasisClaim {
    pub basis: Basis,
    pub status: BasisStatus,
    pub evidence: Vec<Evidence>,
}

closed_set! {
    /// Whether data go outside the European Economic Area.
    pub enum Transfers {
        Yes = "yes",
        No = "no",
        Unstated = "unstated",
    }
}

closed_set! {
    pub enum YesNo {
        Yes = "yes",
        No = "no",
    }
}

closed_set! {
    /// The way a request can take.
    pub enum Channel {
        Email = "email",
        Post = "post",
        WebForm = "web_form",
        None = "none",
    }
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
