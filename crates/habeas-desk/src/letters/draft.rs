//! The words of a request, as the letter room wants them.

use habeas_case::facts::{CompanyFacts, FileRef, PersonFacts};
use habeas_case::letter::{Addressee, ComplaintSubject, Composed, FollowUpContent};
use habeas_law::follow_up::FollowUp;
use habeas_letter::{Attention, Draft, FollowUpDraft, Identifier, Letter, Recipient, Sender, Signature};
use jiff::civil::Date;

use crate::desk::Desk;
use crate::desk::context::Context;
use crate::error::ApiError;

/// The worded letter of a request, dated as it was written, with the signature it was written with.
pub(crate) fn signed_letter(
    desk: &Desk,
    cx: &Context<'_>,
    c: &Composed,
    date: Date,
    enclosures: Vec<String>,
) -> Result<Letter, ApiError> {
    let signature = signature(desk, cx, c.signature.as_ref())?;
    Ok(habeas_letter::compose(&Draft { signature, ..of(c, date, enclosures) })?)
}

/// The same without a signature.
pub(crate) fn letter(c: &Composed, date: Date, enclosures: Vec<String>) -> Result<Letter, ApiError> {
    Ok(habeas_letter::compose(&of(c, date, enclosures))?)
}

/// Everything it is made from but the signature.
pub(crate) fn of(c: &Composed, date: Date, enclosures: Vec<String>) -> Draft {
    let company = company(&c.recipient);
    let (recipient, concerning) = match &c.addressee {
        Some(to) => (authority(to), Some(company)),
        None => (company, None),
    };
    Draft {
        delivery: c.delivery.clone(),
        regime: c.regime,
        rights: c.rights.clone(),
        sender: sender(&c.sender),
        recipient,
        concerning,
        date,
        reference: c.reference.clone(),
        electronic_reply: false,
        on_behalf: c.on_behalf.as_deref().cloned(),
        identifiers: identifiers(c),
        fact: c.fact.clone(),
        fields: c.field_values(),
        follow_up: None,
        history: about(c).flat_map(|a| a.history.clone()).collect(),
        history_of: about(c).flat_map(|a| a.rights.clone()).collect(),
        history_reference: about(c).map(|a| a.reference.clone()).next(),
        answer_by: None,
        enclosures,
        note: c.note.clone(),
        signature: None,
    }
}

/// The worded letter that follows a request.
pub(crate) fn follow_up(
    desk: &Desk,
    cx: &Context<'_>,
    c: &Composed,
    content: &FollowUpContent,
    date: Date,
    enclosures: Vec<String>,
) -> Result<Letter, ApiError> {
    let signature = signature(desk, cx, content.signature.as_ref())?;
    Ok(habeas_letter::compose(&Draft { signature, ..of_follow_up(c, content, date, enclosures) })?)
}

/// Everything it is made from but the signature.
pub(crate) fn of_follow_up(c: &Composed, content: &FollowUpContent, date: Date, enclosures: Vec<String>) -> Draft {
    let follow_up = Some(FollowUpDraft { letter: content.letter, facts: content.facts.clone() });
    let delivery = content.delivery.clone();
    // A complaint to the authority goes on with the authority.
    let (sender, recipient) =
        (sender(&content.sender), c.addressee.as_ref().map_or_else(|| company(&content.recipient), authority));
    if content.letter == FollowUp::SendAgain {
        // The request as it was, between the parties as they are today.
        let note = content.note.clone().or_else(|| c.note.clone());
        return Draft { delivery, sender, recipient, follow_up, note, ..of(c, date, enclosures) };
    }
    Draft {
        delivery,
        regime: c.regime,
        rights: c.rights.clone(),
        sender,
        recipient,
        concerning: c.addressee.as_ref().map(|_| company(&c.recipient)),
        date,
        reference: c.reference.clone(),
        electronic_reply: false,
        on_behalf: c.on_behalf.as_deref().cloned(),
        identifiers: identifiers(c),
        fact: None,
        fields: content.fields.clone(),
        follow_up,
        history: Vec::new(),
        history_of: Vec::new(),
        history_reference: None,
        answer_by: None,
        enclosures,
        note: content.note.clone(),
        signature: None,
    }
}

/// A kept signature. Reading it takes a process of its own, and a letter is previewed at every pause of the keys.
fn signature(desk: &Desk, cx: &Context<'_>, file: Option<&FileRef>) -> Result<Option<Signature>, ApiError> {
    let Some(file) = file else { return Ok(None) };
    let kept = &mut *desk.signature.borrow_mut();
    if let Some((_, signature)) = kept.as_ref().filter(|(hash, _)| *hash == file.sha256) {
        return Ok(Some(signature.clone()));
    }
    // It may have come with a bundle.
    let bytes = desk.store()?.read_file(file.sha256)?;
    let signature = cx.take_in(&bytes, habeas_intake::stored_signature)?;
    *kept = Some((file.sha256, signature.clone()));
    Ok(Some(signature))
}

/// What a complaint is about.
fn about(c: &Composed) -> impl Iterator<Item = &ComplaintSubject> {
    c.about.as_deref().into_iter()
}

fn sender(facts: &PersonFacts) -> Sender {
    Sender {
        name: facts.name.clone(),
        address: facts.address.clone(),
        country: facts.country.clone(),
        email: facts.email.clone(),
    }
}

fn identifiers(c: &Composed) -> Vec<Identifier> {
    c.identifiers.iter().map(|i| Identifier { label: i.label.clone(), value: i.value.clone() }).collect()
}

fn company(facts: &CompanyFacts) -> Recipient {
    Recipient {
        name: facts.name.clone(),
        trading_name: facts.trading_name.clone(),
        attention: match &facts.attention {
            Some(person) => Attention::Person(person.clone()),
            // An address that begins with the officer needs no second line for them.
            None if facts.address.iter().any(|line| habeas_letter::names_officer(line)) => Attention::None,
            None => Attention::Dpo,
        },
        address: facts.address.clone(),
        country: facts.country.clone(),
        email: facts.email.clone(),
    }
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

/// The e-mail address that a letter which follows goes to.
pub(crate) fn follow_up_email<'a>(c: &'a Composed, content: &'a FollowUpContent) -> Option<&'a str> {
    c.addressee.as_ref().map_or(content.recipient.email.as_deref(), |a| a.email.as_deref())
}

/// The e-mail address that the letter goes to.
pub(crate) fn email(c: &Composed) -> Option<&str> {
    match &c.addressee {
        Some(to) => to.email.as_deref(),
        None => c.recipient.email.as_deref(),
    }
}
