//! What letters are made from and stored as: the payloads of the events that the app writes itself.

use habeas_law::behalf::OnBehalf;
use habeas_law::delivery::Delivery;
use habeas_law::fields::FieldValues;
use habeas_law::follow_up::{FollowUp, FollowUpFacts};
use habeas_law::history::HistoryEntry;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Right, Term};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::facts::{CompanyFacts, FileRef, Origin, PersonFacts};
use crate::ids::{CompanyId, EventId, PersonId, RequestId};

/// Something by which the company can find the person: a customer number, an account's e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identifier {
    pub label: String,
    pub value: String,
}

/// Everything the letter of a request is made from, as it was on the day. Later changes of address do not touch it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Composed {
    pub reference: String,
    pub person: PersonId,
    pub company: CompanyId,
    pub sender: PersonFacts,
    pub recipient: CompanyFacts,
    pub rights: Vec<Right>,
    pub regime: Regime,
    #[serde(flatten)]
    pub delivery: Delivery,
    /// Whom the person wrote for, where it was not for themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf: Option<Box<OnBehalf>>,
    /// The power of attorney that it was written under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<Box<UnderMandate>>,
    #[serde(default)]
    pub identifiers: Vec<Identifier>,
    /// Why the company may hold data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// What the rights need besides, by the names of the law's catalogue.
    #[serde(default, skip_serializing_if = "FieldValues::is_empty")]
    pub fields: FieldValues,
    /// The addressee if it is not the company itself: the authority that hears a complaint about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addressee: Option<Addressee>,
    /// How the first version wrote the fields of erasure: still read, never written by a newer version.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erasure_grounds: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erasure_scope: Option<String>,
    /// A sentence of the user's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The signature in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<FileRef>,
    /// Of a complaint: the request that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Box<ComplaintSubject>>,
    /// The version of the law's data that the letter was written with, for a reader. The day decides which law applies.
    pub law_version: String,
    pub wording_version: String,
}

/// The power of attorney that a request was written under, with its scan of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnderMandate {
    pub mandate: EventId,
    /// Who granted it: the data subject.
    pub principal: PersonId,
    pub scan: FileRef,
}

/// The request that a complaint is about, and its events up to the day on which the complaint was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintSubject {
    pub request: RequestId,
    pub reference: String,
    pub rights: Vec<Right>,
    pub history: Vec<HistoryEntry>,
}

/// The addressee of a letter that does not go to a controller, as known on the day it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// The id of the authority in the law's data.
    pub authority: String,
    pub name: String,
    /// Lines without the name and the country.
    pub address: Vec<String>,
    pub country: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The web page on which a complaint is submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

impl Composed {
    /// The values of the rights' fields, in whichever form they were stored.
    pub fn field_values(&self) -> FieldValues {
        let mut fields = self.fields.clone();
        if !self.erasure_grounds.is_empty() {
            fields.entry("ground".to_owned()).or_insert_with(|| self.erasure_grounds.clone());
        }
        if let Some(scope) = &self.erasure_scope {
            fields.entry("scope".to_owned()).or_insert_with(|| vec![scope.clone()]);
        }
        fields
    }

    /// How long an answer may take, by the law of the day on which the letter was written. An authority answers by its
    /// own clock, also where the law wants a complaint to the company first.
    pub fn term(&self, written_on: Date) -> Term {
        match right::term_of(&self.rights, &self.field_values(), self.regime, written_on) {
            Term::Acknowledgement if self.addressee.is_some() => Term::Authority,
            term => term,
        }
    }

    /// The notice that the company's record was read from.
    pub fn notice(&self) -> Option<&FileRef> {
        match &self.recipient.origin {
            Origin::Notice { notice, .. } => Some(notice),
            Origin::Hand => None,
        }
    }
}

/// A request that was written elsewhere, before Habeas knew of it, and joined here with its clock running.
///
/// It has an event of its own and not the form of [`Composed`]: no letter was worded here, and a reader that does not know
/// it must not set one. Such a reader shows it as unknown, and still finds the letter itself, which the event of sending
/// names too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    #[serde(flatten)]
    pub composed: Composed,
    /// The letter or e-mail as the user wrote it.
    pub letter: Vec<FileRef>,
}

/// A letter as it was typeset, as PDF and as text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredLetter {
    pub layout: String,
    pub pdf: FileRef,
    pub text: FileRef,
    pub wording_version: String,
}

/// Everything a letter that follows a request is made from, as it was on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpContent {
    pub letter: FollowUp,
    /// Both parties on the day of this letter: an address may have changed since the request.
    pub sender: PersonFacts,
    pub recipient: CompanyFacts,
    #[serde(flatten)]
    pub delivery: Delivery,
    /// What the letter needs besides, by the names of the law's catalogue.
    #[serde(default, skip_serializing_if = "FieldValues::is_empty")]
    pub fields: FieldValues,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The signature in the letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<FileRef>,
    #[serde(rename = "told")]
    pub facts: FollowUpFacts,
    pub law_version: String,
}

/// A letter that follows a request, as it was written and stored. A later event records that it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpLetter {
    #[serde(flatten)]
    pub content: FollowUpContent,
    #[serde(rename = "kept")]
    pub stored: StoredLetter,
    /// The files that it names as enclosed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub enclosed: Vec<FileRef>,
}

/// A copy of an identity document. The picture it was made from is not stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityCopy {
    pub copy: FileRef,
    /// As in the watermark.
    pub recipient: String,
    pub purpose: String,
}
