//! What is known of people and companies. Each change is an event that carries the whole record, so that any earlier
//! state can be read again.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::event::Event;
use crate::ids::{FileId, Hash};

/// A data subject: somebody whose rights are exercised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonFacts {
    pub name: String,
    /// Lines of the postal address, without the name and without the country.
    #[serde(default)]
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The language of letters, unless a request says otherwise (BCP 47).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A controller: somebody who decides why and how personal data are processed (Art. 4(7) GDPR).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyFacts {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trading_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_number: Option<String>,
    /// Lines of the postal address, without the name and without the country.
    #[serde(default)]
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// ISO 3166-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_form: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The person a letter goes to the attention of, where the notice names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attention: Option<String>,
    #[serde(default)]
    pub origin: Origin,
}

/// Where a company record came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Origin {
    #[default]
    Hand,
    Notice {
        /// The notice's text as it was read.
        notice: FileRef,
        /// The file or address it was read from, as the user would recognise it.
        source: String,
        read_on: Date,
        /// The fields that the user wrote or changed. All others stand as the notice says.
        #[serde(default)]
        corrected: Vec<String>,
        /// The rights that the notice grants.
        #[serde(default)]
        rights: Vec<String>,
    },
}

/// A file of a case: sealed in the vault, in the clear in a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    pub id: FileId,
    /// The name it came with. Metadata only: no path is ever built from it.
    pub name: String,
    /// RFC 6838.
    pub media_type: String,
    /// In bytes.
    pub size: u64,
    pub sha256: Hash,
}

/// What can be recorded of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum PersonEvent {
    Described(PersonFacts),
    /// The signature that letters carry from now on; none where it was taken away. A letter keeps the one it was written
    /// with.
    Signature {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        file: Option<FileRef>,
    },
}

/// What can be recorded of a company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CompanyEvent {
    Described(CompanyFacts),
}

/// The latest facts among the events of one person. `None` where all are erased.
pub fn person<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<PersonFacts> {
    latest(events, |event| match event {
        PersonEvent::Described(facts) => Some(facts),
        PersonEvent::Signature { .. } => None,
    })
}

/// The signature of a person, where they set one.
pub fn signature<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<FileRef> {
    latest(events, |event| match event {
        PersonEvent::Signature { file } => Some(file),
        PersonEvent::Described(_) => None,
    })
    .flatten()
}

/// The latest facts among the events of one company. `None` where all are erased.
pub fn company<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<CompanyFacts> {
    latest(events, |CompanyEvent::Described(facts)| Some(facts))
}

/// What the last event says that says anything of it.
fn latest<'a, P: for<'de> Deserialize<'de>, T>(
    events: impl IntoIterator<Item = &'a Event>,
    pick: impl Fn(P) -> Option<T>,
) -> Option<T> {
    let mut known: Vec<_> = events.into_iter().collect();
    // The last that was written counts, whatever day it was written for: a record is corrected, it does not happen.
    known.sort_by_key(|e| (e.recorded_at, e.desk, e.seq, e.id));
    known.iter().rev().find_map(|e| serde_json::from_str(&e.body.as_ref()?.payload).ok().and_then(&pick))
}
