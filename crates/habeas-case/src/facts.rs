//! The records of people and companies. Each change is an event with the whole record, so any earlier state can be read
//! again.

use habeas_law::closed_set;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::directory::Correction;
use crate::event::Event;
use crate::ids::{EventId, FileId, Hash};
use crate::mandate::MandateFacts;

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
    /// The law that it answers under where its country does not say so: the act of a church.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regime: Option<Regime>,
    #[serde(default)]
    pub origin: Origin,
    /// The record of a company directory that it was filled from, or is known to be about the same company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub directory: Option<DirectoryLink>,
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
        Regime = "regime",
    }
}

impl CompanyFacts {
    /// The law that it answers under: that of a church, else that of its country.
    pub fn law(&self) -> Option<Regime> {
        self.regime.or_else(|| self.country.as_deref().and_then(Regime::of_country))
    }

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
            regime,
            origin: _,
            directory: _,
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
            (CompanyField::Regime, *regime != other.regime),
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

/// The record of a directory that a company is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryLink {
    /// Its name there.
    pub slug: String,
    /// The directory, as a person would say it: `datenanfragen.de`.
    pub source: String,
    /// The day of the copy that was read.
    pub as_of: Date,
    /// How the directory came to know it, by its own ids: `verified`.
    pub quality: String,
    /// Whether the company was filled from it; else it was there before, from a notice or by hand.
    #[serde(default)]
    pub filled: bool,
    /// The fields that the person wrote or changed since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrected: Vec<CompanyField>,
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
    /// A power of attorney was drawn up. The id of this event names it.
    MandateDrawnUp(Box<MandateFacts>),
    /// The person signed it, on the day of the event: the scan of the paper.
    MandateSigned {
        mandate: EventId,
        file: FileRef,
    },
    /// It holds no longer, from the day of the event.
    MandateEnded {
        mandate: EventId,
    },
}

/// What can be recorded of a company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum CompanyEvent {
    Described(Box<CompanyFacts>),
    /// What a person corrected in the record of a directory. Its subject is that of the record
    /// ([`crate::directory::subject`]), and no company that letters go to.
    DirectoryCorrected(Correction),
}

/// The latest record among the events of one person. `None` if all are erased.
pub fn person<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<PersonFacts> {
    latest(events, |event| match event {
        PersonEvent::Described(facts) => Some(facts),
        _ => None,
    })
}

/// The signature of a person, if they have set one.
pub fn signature<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<FileRef> {
    latest(events, |event| match event {
        PersonEvent::Signature { file } => Some(file),
        _ => None,
    })
    .flatten()
}

/// The latest record among the events of one company. `None` if all are erased.
pub fn company<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<CompanyFacts> {
    latest(events, |event| match event {
        CompanyEvent::Described(facts) => Some(*facts),
        CompanyEvent::DirectoryCorrected(_) => None,
    })
}

/// The corrections that hold, by slug and member, each with the day it was made.
pub fn corrections<'a>(
    events: impl IntoIterator<Item = &'a Event>,
) -> BTreeMap<String, BTreeMap<String, (Date, Correction)>> {
    let mut sorted: Vec<_> = events.into_iter().collect();
    sorted.sort_by_key(|e| (e.recorded_at, e.desk, e.seq, e.id));
    let mut all: BTreeMap<String, BTreeMap<String, (Date, Correction)>> = BTreeMap::new();
    for event in sorted {
        let Some(body) = &event.body else { continue };
        let Ok(CompanyEvent::DirectoryCorrected(correction)) = serde_json::from_str(&body.payload) else { continue };
        let of_record = all.entry(correction.slug.clone()).or_default();
        if correction.withdrawn {
            of_record.remove(&correction.field);
        } else {
            of_record.insert(correction.field.clone(), (event.on, correction));
        }
    }
    all.retain(|_, fields| !fields.is_empty());
    all
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::{Stamp, next_event};
    use crate::directory;
    use crate::ids::{DeskId, EventId, Salt};
    use jiff::civil::date;

    fn corrected(n: u8, value: Option<&str>, withdrawn: bool) -> Event {
        let correction = Correction {
            slug: "schufa".into(),
            field: "email".into(),
            was: Some("old@schufa.example".into()),
            value: value.map(str::to_owned),
            withdrawn,
        };
        let moment = Stamp {
            id: EventId([n; 16]),
            salt: Salt([2; 32]),
            desk: DeskId([3; 16]),
            recorded_at: format!("2026-11-24T09:00:{n:02}Z").parse().unwrap(),
        };
        let event = CompanyEvent::DirectoryCorrected(correction);
        next_event(directory::subject("schufa"), date(2026, 11, 24), &event, None, moment).unwrap()
    }

    #[test]
    fn the_last_correction_of_a_member_holds_until_it_is_withdrawn() {
        let (first, second) = (corrected(1, Some("a@schufa.example"), false), corrected(2, None, false));
        let value = |events: &[Event]| corrections(events).get("schufa").map(|all| all["email"].1.value.clone());
        assert_eq!(value(&[second.clone(), first.clone()]), Some(None), "in the order of their recording");
        assert_eq!(value(std::slice::from_ref(&first)), Some(Some("a@schufa.example".to_owned())));
        assert_eq!(value(&[first, second, corrected(3, None, true)]), None);
    }
}
