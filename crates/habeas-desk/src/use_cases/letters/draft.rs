//! The words of a request, as the letter room wants them.

use habeas_case::facts::CompanyFacts;
use habeas_case::request::{Addressee, Channel, Composed};
use habeas_letter::{Attention, Draft, Identifier, Language, Letter, Recipient, Sender};
use jiff::civil::Date;

use crate::code::{ApiError, Code};

/// The worded letter of a request, dated as it was written.
pub(super) fn letter(c: &Composed, date: Date, enclosures: Vec<String>) -> Result<Letter, ApiError> {
    let language = Language::from_id(&c.language)
        .ok_or_else(|| ApiError::with(Code::LanguageNotYet, &[("value", &c.language), ("choices", "en, fr")]))?;
    let company = company(&c.recipient);
    let (recipient, concerning) = match &c.addressee {
        Some(to) => (authority(to), Some(company)),
        None => (company, None),
    };
    let draft = Draft {
        language,
        regime: c.regime,
        rights: c.rights.clone(),
        sender: Sender {
            name: c.sender.name.clone(),
            address: c.sender.address.clone(),
            country: c.sender.country.clone(),
            email: c.sender.email.clone(),
        },
        recipient,
        concerning,
        place: c.place.clone(),
        date,
        reference: c.reference.clone(),
        channel: match c.channel {
            Channel::Post => habeas_letter::Channel::Post,
            Channel::Email => habeas_letter::Channel::Email,
            Channel::WebForm => habeas_letter::Channel::WebForm,
        },
        registered: c.registered,
        electronic_reply: false,
        identifiers: c
            .identifiers
            .iter()
            .map(|i| Identifier { label: i.label.clone(), value: i.value.clone() })
            .collect(),
        fact: c.fact.clone(),
        fields: c.given(),
        answer_by: None,
        enclosures,
        note: c.note.clone(),
    };
    Ok(habeas_letter::compose(&draft)?)
}

fn company(facts: &CompanyFacts) -> Recipient {
    Recipient {
        name: facts.name.clone(),
        trading_name: facts.trading_name.clone(),
        attention: match &facts.attention {
            Some(person) => Attention::Person(person.clone()),
            // An address that begins with the officer needs no second line for them.
            None if facts.address.iter().any(|line| names_the_officer(line)) => Attention::None,
            None => Attention::Dpo,
        },
        address: facts.address.clone(),
        country: facts.country.clone(),
        email: facts.email.clone(),
    }
}

/// Whether a line of an address is the data protection officer's own, in the languages notices come in.
fn names_the_officer(line: &str) -> bool {
    const SIGNS: [&str; 9] = [
        "data protection officer",
        "délégué à la protection",
        "déléguée à la protection",
        "dpo",
        "datenschutzbeauftragt",
        "delegado de protección",
        "responsabile della protezione",
        "functionaris gegevensbescherming",
        "privacy officer",
    ];
    let line = line.to_lowercase();
    SIGNS.iter().any(|sign| line.contains(sign))
}

fn authority(to: &Addressee) -> Recipient {
    Recipient {
        name: to.name.clone(),
        trading_name: None,
        attention: Attention::None,
        address: to.address.clone(),
        country: Some(to.country.clone()),
        email: to.email.clone(),
    }
}

/// The e-mail address that the letter goes to.
pub(super) fn email(c: &Composed) -> Option<&str> {
    match &c.addressee {
        Some(to) => to.email.as_deref(),
        None => c.recipient.email.as_deref(),
    }
}
