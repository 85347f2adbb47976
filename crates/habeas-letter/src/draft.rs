//! The input of a letter: what the user decided, before it is worded.
//!
//! Dates are civil dates, countries ISO 3166-1 alpha-2, texts of any length: [`crate::compose`] cleans and bounds them.

use habeas_law::behalf::OnBehalf;
use habeas_law::delivery::Delivery;
use habeas_law::fields::FieldValues;
use habeas_law::follow_up::{FollowUp, FollowUpFacts};
use habeas_law::history::HistoryEntry;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use serde::{Deserialize, Serialize};

use crate::signature::Signature;

/// Everything a letter is made of. Texts are literal: no part of them is read as a template or mark-up, and line breaks
/// matter only where a field has several lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    #[serde(flatten)]
    pub delivery: Delivery,
    pub regime: Regime,
    pub rights: Vec<Right>,
    pub sender: Sender,
    pub recipient: Recipient,
    pub date: jiff::civil::Date,
    /// The reference the controller is asked to quote.
    pub reference: String,
    /// Asks for an electronic answer although the letter goes by post. Requests by e-mail or web form always ask.
    #[serde(default)]
    pub electronic_reply: bool,
    /// Whom the sender writes for. `None`: for themselves.
    #[serde(default)]
    pub on_behalf: Option<OnBehalf>,
    /// What the controller needs to find the person (Art. 11(2), 12(2)).
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
    /// Why the controller may hold data. CJEU C-526/24 looks at it when a request is called excessive.
    #[serde(default)]
    pub fact: Option<String>,
    /// What the rights need besides, by the names of the catalogue in `habeas-law`.
    #[serde(default)]
    pub fields: FieldValues,
    /// On a complaint: the controller complained of. The recipient is then the authority.
    #[serde(default)]
    pub concerning: Option<Recipient>,
    /// Of a letter that follows a request: `rights` are then those of the request, `fields` those of the letter.
    #[serde(default)]
    pub follow_up: Option<FollowUpDraft>,
    /// What happened to the request that a complaint is about, day by day.
    #[serde(default)]
    pub history: Vec<HistoryEntry>,
    /// The rights of that request, and its reference.
    #[serde(default)]
    pub history_of: Vec<Right>,
    #[serde(default)]
    pub history_reference: Option<String>,
    /// The last day for an answer, when the day of receipt is known or safely assumed.
    #[serde(default)]
    pub answer_by: Option<jiff::civil::Date>,
    #[serde(default)]
    pub enclosures: Vec<String>,
    /// The user's own words, set as paragraphs before the closing sentences; one paragraph a line.
    #[serde(default)]
    pub note: Option<String>,
    /// Above the typed name. Stored by the caller; not serialised with the draft.
    #[serde(skip)]
    pub signature: Option<Signature>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    pub name: String,
    /// Address lines, without name and country.
    #[serde(default)]
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2, or a name written in full.
    #[serde(default)]
    pub country: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The legal name.
    pub name: String,
    #[serde(default)]
    pub trading_name: Option<String>,
    #[serde(default)]
    pub attention: Attention,
    #[serde(default)]
    pub address: Vec<String>,
    /// As [`Sender::country`]. Printed in capitals when it differs from the sender's.
    #[serde(default)]
    pub country: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
}

/// The person whose attention the letter is marked for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attention {
    #[default]
    None,
    /// The data protection officer, whose name is not known.
    Dpo,
    Person(String),
}

/// One detail by which the controller can find the person: `Customer number`, `C-1042`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identifier {
    pub label: String,
    pub value: String,
}

/// Which follow-up letter, and the facts of the request that it states.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpDraft {
    pub letter: FollowUp,
    #[serde(flatten)]
    pub facts: FollowUpFacts,
}
