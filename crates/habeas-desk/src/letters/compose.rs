//! From what the user decided to everything a letter is made from, checked. What is missing is named; nobody is
//! invented.

use habeas_case::facts::{self, CompanyFacts, FileRef, PersonFacts};
use habeas_case::ids::{CompanyId, PersonId};
use habeas_case::letter::{ComplaintSubject, Composed, Identifier};
use habeas_law::LAW_VERSION;
use habeas_law::delivery::{Channel, Delivery};
use habeas_law::fields::{self, FieldValues};
use habeas_law::grouping;
use habeas_law::regime::Regime;
use habeas_law::right::{self, Field as RightField, FieldKind, Right, Setting};
use jiff::civil::Date;

use super::delivery::{self, Reach};
use super::{authority, behalf, complaint};
use crate::api::RequestInput;
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::find;
use crate::error::reason::{Choices, Field, Guidance};
use crate::error::{ApiError, Reason};
use crate::input;
use crate::law::rights::FROM_EVENTS;
use crate::mandates::written_under::Chosen;

/// Who writes to whom.
pub(crate) struct Parties {
    pub(crate) person: PersonId,
    pub(crate) company: CompanyId,
    pub(crate) sender: PersonFacts,
    /// Where the data subject lives: under a power of attorney not where the sender does. The law of the place and the
    /// authority follow from it.
    pub(crate) lives: Option<String>,
    pub(crate) recipient: CompanyFacts,
    pub(crate) regime: Regime,
}

impl Parties {
    /// Under a power of attorney its agent writes, and the data subject is who granted it.
    pub(crate) fn write_under(&mut self, desk: &Desk, mandate: &Chosen) {
        (self.person, self.sender) = mandate.writer(desk, self.person, &self.sender);
        self.lives = mandate.lives();
    }
}

/// One letter a clock: several where the rights asked for do not share one. References are given later.
pub(crate) fn letters(desk: &Desk, cx: &Context<'_>, req: &RequestInput) -> Result<Vec<Composed>, ApiError> {
    let mut parties = parties(desk, &req.person, &req.company)?;
    let mandate = behalf::mandate(desk, req, &parties)?;
    if let Some(mandate) = &mandate {
        parties.write_under(desk, mandate);
    }
    let mut all = letters_of(desk, cx, req, &parties)?;
    if let Some(mandate) = &mandate {
        all.iter_mut().try_for_each(|letter| mandate.apply(letter, cx.today))?;
    }
    if !req.delivery.unsigned {
        all.iter_mut().for_each(|letter| letter.signature = signature_of(desk, letter));
    }
    Ok(all)
}

/// The signature of whoever writes a letter. A person who granted a power of attorney has one of their own, which is not
/// the agent's.
pub(crate) fn signature_of(desk: &Desk, letter: &Composed) -> Option<FileRef> {
    let by_agent = letter.mandate.as_ref().is_some_and(|under| under.principal == letter.person);
    if by_agent { None } else { signature(desk, letter.person) }
}

/// The signature that a person set.
pub(crate) fn signature(desk: &Desk, person: PersonId) -> Option<FileRef> {
    find::person_by_id(desk, person).ok().and_then(|events| facts::signature(&events))
}

/// The same for parties who need not be in the vault yet.
pub(crate) fn letters_of(
    desk: &Desk,
    cx: &Context<'_>,
    req: &RequestInput,
    parties: &Parties,
) -> Result<Vec<Composed>, ApiError> {
    let rights = rights(&req.rights, parties, cx.today)?;
    known_names(fields_of(&rights), &req.fields)?;
    let mut fields = tidy(&req.fields);
    let about = about(desk, cx, req, &rights, &mut fields)?;
    let on_behalf = behalf::of(desk, req)?.map(Box::new);
    let known = if about.is_some() { FROM_EVENTS } else { &[] };
    let countries = [parties.lives.as_deref(), parties.recipient.country.as_deref()];
    let setting = Setting { regime: parties.regime, on: cx.today, countries };
    fields::check_new(&rights, &fields, known, &setting)?;
    receiver(desk, &mut fields);
    let groups = grouping::letters(&rights, parties.regime, &fields, cx.today)
        .map_err(|c| Reason::Contradiction { contradiction: c }.at("rights"))?;
    let letters = groups.into_iter().map(|group| one(cx, req, parties, group, &fields));
    letters
        .map(|letter| {
            let mut letter = letter?;
            letter.on_behalf.clone_from(&on_behalf);
            letter.about = about.clone().filter(|_| letter.rights == [Right::Complaint]);
            Ok(letter)
        })
        .collect()
}

/// The request that a complaint is about; what its events tell fills the fields that say nothing.
fn about(
    desk: &Desk,
    cx: &Context<'_>,
    req: &RequestInput,
    rights: &[Right],
    fields: &mut FieldValues,
) -> Result<Option<Box<ComplaintSubject>>, ApiError> {
    let Some(wanted) = req.about.as_ref().filter(|_| rights.contains(&Right::Complaint)) else { return Ok(None) };
    let (id, state) = find::request(desk, wanted).map_err(|e| e.at("about"))?;
    complaint::heard(&state)?;
    for (name, values) in complaint::fields(&state, cx)? {
        fields.entry(name).or_insert(values);
    }
    Ok(complaint::subject(id, &state, cx)?.map(Box::new))
}

/// Both as the vault knows them, by what the user wrote: an id, its beginning, a name.
pub(crate) fn parties(desk: &Desk, person: &str, company: &str) -> Result<Parties, ApiError> {
    let (wanted_person, wanted_company) = (person, company);
    let (person, person_events) = find::person(desk, wanted_person).map_err(|e| e.at("person"))?;
    let (company, company_events) = find::company(desk, wanted_company).map_err(|e| e.at("company"))?;
    let sender = facts::person(&person_events).ok_or_else(|| find::not_found(wanted_person))?;
    let recipient = facts::company(&company_events).ok_or_else(|| find::not_found(wanted_company))?;
    let regime = regime(&recipient)?;
    let lives = sender.country.clone();
    Ok(Parties { person, company, sender, lives, recipient, regime })
}

/// The law that a company answers under: that of its church, else that of its country.
pub(crate) fn regime(recipient: &CompanyFacts) -> Result<Regime, ApiError> {
    let country = recipient.country.as_deref().ok_or_else(|| input::missing("country"))?;
    let regime = recipient.law().ok_or_else(|| Reason::RegimeUnknown { country: country.to_owned() }.at("country"))?;
    if !habeas_letter::REGIMES.contains(&regime) {
        return Err(Reason::RegimeNotYet { regime }.at("company"));
    }
    Ok(regime)
}

fn one(
    cx: &Context<'_>,
    req: &RequestInput,
    parties: &Parties,
    rights: Vec<Right>,
    all: &FieldValues,
) -> Result<Composed, ApiError> {
    let fields: FieldValues = all
        .iter()
        .filter(|(name, _)| rights.iter().any(|r| right::entry(*r).field(name).is_some()))
        .map(|(name, values)| (name.clone(), values.clone()))
        .collect();
    let (sender, recipient) = (&parties.sender, &parties.recipient);
    // A record of an earlier version may hold what the door no longer lets in.
    let mut lines = sender.address.iter().chain(&recipient.address);
    lines.try_for_each(|line| input::no_typed_break(line, "address"))?;
    let addressee = match rights.as_slice() {
        [Right::Complaint] => {
            authority::of_complaint(parties.regime, &fields, parties.lives.as_deref(), recipient, cx.today)?
        }
        _ => None,
    };
    let reach = addressee.as_ref().map_or_else(|| Reach::of_company(recipient), Reach::of_authority);
    let wishes = &req.delivery;
    let channel = delivery::channel(wishes.channel, &reach, addressee.is_some())?;
    if channel == Channel::Post && sender.address.is_empty() {
        return Err(Reason::MissingField { field: Field("address".to_owned()) }.at("person"));
    }
    Ok(Composed {
        reference: String::new(),
        person: parties.person,
        company: parties.company,
        rights,
        regime: parties.regime,
        delivery: delivery::resolve(wishes, Delivery::new(delivery::language(wishes.language, sender, cx)?, channel)),
        on_behalf: None,
        mandate: None,
        identifiers: identifiers(req),
        fact: input::paragraphs(req.fact.as_ref()),
        fields,
        addressee,
        erasure_grounds: Vec::new(),
        erasure_scope: None,
        about: None,
        signature: None,
        note: input::paragraphs(wishes.note.as_ref()),
        law_version: LAW_VERSION.to_owned(),
        wording_version: String::new(),
        sender: sender.clone(),
        recipient: recipient.clone(),
    })
}

/// Each right once, if there is a letter for it and the law of the place grants it.
pub(crate) fn rights(wanted: &[Right], parties: &Parties, on: Date) -> Result<Vec<Right>, ApiError> {
    let mut rights = Vec::new();
    for right in wanted.iter().copied() {
        may_write(right, parties, on).map_err(|e| e.at("rights"))?;
        if !rights.contains(&right) {
            rights.push(right);
        }
    }
    if rights.is_empty() { Err(input::missing("rights")) } else { Ok(rights) }
}

fn may_write(right: Right, parties: &Parties, on: Date) -> Result<(), ApiError> {
    if right::GUIDANCE_ONLY.contains(&right) {
        return Err(ApiError::from(Reason::NoFirstLetter { right, guidance: Guidance(right) }));
    }
    if !habeas_letter::WRITTEN.contains(&right) {
        let choices = habeas_letter::WRITTEN.map(Right::id).join(", ");
        return Err(ApiError::from(Reason::RightNotYet { right, choices: Choices(choices) }));
    }
    let refused = |law: &str| ApiError::from(Reason::NotGrantedThere { right, law: law.to_owned() });
    let Some(law) = right::law(right, parties.regime, on) else { return Err(refused(parties.regime.id())) };
    if !habeas_letter::is_written(right, parties.regime) {
        let written = habeas_letter::WRITTEN.into_iter().filter(|r| habeas_letter::is_written(*r, parties.regime));
        let choices = written.map(Right::id).collect::<Vec<_>>().join(", ");
        return Err(ApiError::from(Reason::RightNotYet { right, choices: Choices(choices) }));
    }
    let here = [parties.recipient.country.as_deref(), parties.lives.as_deref()];
    let setting = Setting { regime: parties.regime, on, countries: here };
    match law.place.as_deref() {
        _ if !right::entry(right).can_be_answered(&setting) => Err(refused(parties.regime.id())),
        Some(place) if !here.contains(&Some(place)) => Err(refused(parties.regime.id())),
        _ => Ok(()),
    }
}

/// What these rights ask for.
pub(crate) fn fields_of(rights: &[Right]) -> impl Iterator<Item = &'static RightField> {
    rights.iter().flat_map(|right| &right::entry(*right).fields)
}

/// Refuses a name that no field has, even if its value is blank.
pub(crate) fn known_names<'a>(
    fields: impl Iterator<Item = &'a RightField>,
    given: &FieldValues,
) -> Result<(), ApiError> {
    let known: Vec<&str> = fields.map(|field| field.name.as_str()).collect();
    match given.keys().find(|name| !known.contains(&name.as_str())) {
        Some(name) => {
            let known = if known.is_empty() { vec!["–"] } else { known };
            Err(Reason::UnknownField { name: name.clone(), choices: Choices::of(known) }.at(name))
        }
        None => Ok(()),
    }
}

/// Values without what a keyboard adds by accident; what says nothing is left out.
pub(crate) fn tidy(fields: &FieldValues) -> FieldValues {
    let clean =
        |values: &Vec<String>| -> Vec<String> { values.iter().filter_map(|v| input::paragraphs(Some(v))).collect() };
    fields.iter().map(|(name, values)| (name.clone(), clean(values))).filter(|(_, v)| !v.is_empty()).collect()
}

/// A receiving controller that the vault knows is written out as it is known; any other text stands as it is.
fn receiver(desk: &Desk, fields: &mut FieldValues) {
    let names = right::catalogue().iter().flat_map(|e| &e.fields).filter(|f| f.kind == FieldKind::Company);
    for name in names.map(|f| f.name.as_str()) {
        let Some(values) = fields.get_mut(name) else { continue };
        for value in values {
            let known = find::company(desk, value).ok().and_then(|(_, events)| facts::company(&events));
            if let Some(c) = known {
                let parts = std::iter::once(c.name).chain(c.address).chain(c.email);
                *value = parts.collect::<Vec<_>>().join(", ");
            }
        }
    }
}

fn identifiers(req: &RequestInput) -> Vec<Identifier> {
    req.identifiers
        .iter()
        .filter_map(|i| Some(Identifier { label: input::line(&i.label)?, value: input::line(&i.value)? }))
        .collect()
}
