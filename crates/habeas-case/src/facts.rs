//! The records of people and companies. Each change is an event with the whole record, so any earlier state can be read
//! again.

use habeas_law::closed_set;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::event::Event;
use crate::ids::{FileId, Hash};

/// A data subject: the person whose rights are exercised.
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

/// A controller: whoever decides why and how personal data are processed (Art. 4(7) GDPR).
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
    /// The person whose attention a letter is marked for, if the notice names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attention: Option<String>,
    #[serde(default)]
    pub origin: Origin,
}

closed_set! {
    /// The members of a company record, by their names in JSON.
    pub enum CompanyField {
        Name = "name",
        TradingName = "trading_name",
        LegalForm = "legal_form",
        RegistrationNumber = "registration_number",
        Address = "address",
        Country = "country",
        Region = "region",
        Email = "email",
        WebForm = "web_form",
        Website = "website",
        Attention = "attention",
    }
}

impl CompanyFacts {
    /// The fields in which two records differ.
    pub fn differences(&self, other: &Self) -> Vec<CompanyField> {
        // Taken apart, so that a field added later cannot be forgotten here.
        let Self {
            name,
            trading_name,
            legal_form,
            registration_number,
            address,
            country,
            region,
            email,
            web_form,
            website,
            attention,
            origin: _,
        } = self;
        let differs = [
            (CompanyField::Name, *name != other.name),
            (CompanyField::TradingName, *trading_name != other.trading_name),
            (CompanyField::LegalForm, *legal_form != other.legal_form),
            (CompanyField::RegistrationNumber, *registration_number != other.registration_number),
            (CompanyField::Address, *address != other.address),
            (CompanyField::Country, *country != other.country),
            (CompanyField::Region, *region != other.region),
            (CompanyField::Email, *email != other.email),
            (CompanyField::WebForm, *web_form != other.web_form),
            (CompanyField::Website, *website != other.website),
            (CompanyField::Attention, *attention != other.attention),
        ];
        differs.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
    }
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
        /// The fields that the user wrote or changed. All others are as in the notice.
        #[serde(default)]
        corrected: Vec<CompanyField>,
        /// The rights that the notice grants.
        #[serde(default)]
        rights: Vec<Right>,
    },
}

/// A file of a case: sealed in the vault, in plain text in a bundle.
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
    /// The signature of letters from now on; none if it was removed. A letter keeps the signature it was written with.
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

/// The latest record among the events of one person. `None` if all are erased.
pub fn person<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<PersonFacts> {
    latest(events, |event| match event {
        PersonEvent::Described(facts) => Some(facts),
        PersonEvent::Signature { .. } => None,
    })
}

/// The signature of a person, if they have set one.
pub fn signature<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<FileRef> {
    latest(events, |event| match event {
        PersonEvent::Signature { file } => Some(file),
        PersonEvent::Described(_) => None,
    })
    .flatten()
}

/// The latest record among the events of one company. `None` if all are erased.
pub fn company<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<CompanyFacts> {
    latest(events, |CompanyEvent::Described(facts)| Some(facts))
}

/// What `pick` finds in the latest event in which it finds anything.
fn latest<'a, P: for<'de> Deserialize<'de>, T>(
    events: impl IntoIterator<Item = &'a Event>,
    pick: impl Fn(P) -> Option<T>,
) -> Option<T> {
    let mut sorted: Vec<_> = events.into_iter().collect();
    // By the moment of recording and not by the day: a record is corrected, it does not happen.
    sorted.sort_by_key(|e| (e.recorded_at, e.desk, e.seq, e.id));
    sorted.iter().rev().find_map(|e| serde_json::from_str(&e.body.as_ref()?.payload).ok().and_then(&pick))
}
