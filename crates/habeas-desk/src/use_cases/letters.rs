//! From what the user decided to a letter: previewed, written and kept, saved.

use habeas_case::event::Subject;
use habeas_case::facts::{self, PersonFacts};
use habeas_case::ids::RequestId;
use habeas_case::request::{Channel, Composed, Identifier, LetterKept, RequestEvent};
use habeas_law::LAW_VERSION;
use habeas_law::regime::Regime;
use habeas_law::right::Right;
use habeas_letter::{Attention, Draft, ErasureScope, Language, Layout, Letter, Recipient, Sender};
use jiff::civil::Date;

use crate::api::{ById, LetterRequest, PreviewView, RequestInput, RequestView, RightView, Saved};
use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::desk::Desk;
use crate::use_cases::requests;
use crate::{files, input, lookup, views};

/// The rights a letter can be written for in this version.
pub(crate) const OFFERED: [Right; 2] = [Right::Access, Right::Erasure];

/// Stands in a preview where the reference will be: it is drawn when the letter is written.
const NO_REFERENCE: &str = "…";

pub(crate) fn rights_offered(_: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<Vec<RightView>, ApiError> {
    Ok(OFFERED.iter().map(|r| views::right(*r, Regime::Gdpr, cx.language)).collect())
}

pub(crate) fn preview(desk: &mut Desk, cx: &mut Context<'_>, req: RequestInput) -> Result<PreviewView, ApiError> {
    let composed = compose(desk, cx, &req, NO_REFERENCE.to_owned())?;
    let layout = layout(req.layout.as_deref(), &composed.sender)?;
    show(&composed, cx.today, layout)
}

/// Writes the letter and keeps it: PDF and text are sealed, then both events are written at once.
pub(crate) fn new_request(desk: &mut Desk, cx: &mut Context<'_>, req: RequestInput) -> Result<RequestView, ApiError> {
    let reference = reference(desk, cx)?;
    let mut composed = compose(desk, cx, &req, reference)?;
    let layout = layout(req.layout.as_deref(), &composed.sender)?;
    let letter = letter(&composed, cx.today)?;
    let pdf = pdf(&letter, layout)?;
    composed.wording_version = letter.wording_version().to_owned();
    let id = RequestId(cx.bytes()?);
    let name = composed.reference.clone();
    let kept = LetterKept {
        layout: layout.id().to_owned(),
        pdf: files::store_bytes(desk, cx, &format!("{name}.pdf"), &pdf)?,
        text: files::store_bytes(desk, cx, &format!("{name}.txt"), letter.text().as_bytes())?,
        wording_version: composed.wording_version.clone(),
    };
    let today = cx.today;
    let events = [RequestEvent::Composed(Box::new(composed)), RequestEvent::LetterKept(Box::new(kept))];
    desk.record(cx, Subject::Request(id), today, &events)?;
    requests::show(desk, cx, ById { id: id.to_string() })
}

/// The kept letter, to be drawn.
pub(crate) fn pages(desk: &mut Desk, _: &mut Context<'_>, req: ById) -> Result<PreviewView, ApiError> {
    let (_, state) = lookup::request(desk, &req.id)?;
    let (Some(composed), Some(on)) = (&state.composed, state.composed_on) else {
        return Err(lookup::not_found(&req.id));
    };
    let kept = state.letters.last().map(|k| k.layout.as_str());
    show(composed, on, layout(kept, &composed.sender)?)
}

/// Saves the letter. What was kept is given out as it was kept; another layout is set anew from the same words.
pub(crate) fn save(desk: &mut Desk, cx: &mut Context<'_>, req: LetterRequest) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let end = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_ascii_lowercase();
    if !["pdf", "txt"].contains(&end.as_str()) {
        return Err(
            ApiError::with(Code::BadChoice, &[("value", &format!(".{end}")), ("choices", ".pdf, .txt")]).at("out")
        );
    }
    let (_, state) = lookup::request(desk, &req.id)?;
    let (Some(composed), Some(on)) = (&state.composed, state.composed_on) else {
        return Err(lookup::not_found(&req.id));
    };
    let kept = state.letters.last();
    let wanted = req.layout.as_deref().map(known_layout).transpose()?;
    if let Some(kept) = kept
        && (end == "txt" || wanted.is_none_or(|w| w.id() == kept.layout))
    {
        let file = if end == "txt" { &kept.text } else { &kept.pdf };
        let mut reader = desk.store()?.open_file(file.sha256)?;
        return files::save(&path, &mut reader, Some(file.size), cx);
    }
    let letter = letter(composed, on)?;
    let layout = wanted.map_or_else(|| layout(None, &composed.sender), Ok)?;
    let bytes = if end == "txt" { letter.text().into_bytes() } else { pdf(&letter, layout)? };
    files::save(&path, &mut bytes.as_slice(), Some(bytes.len() as u64), cx)
}

fn show(composed: &Composed, on: Date, layout: Layout) -> Result<PreviewView, ApiError> {
    let letter = letter(composed, on)?;
    let pages = habeas_letter::typeset(&letter, layout)?;
    Ok(PreviewView {
        preview: serde_json::to_value(habeas_letter::preview::pages(&pages))?,
        text: letter.text(),
        subject: letter.subject().to_owned(),
    })
}

fn pdf(letter: &Letter, layout: Layout) -> Result<Vec<u8>, ApiError> {
    Ok(habeas_letter::pdf::write(&habeas_letter::typeset(letter, layout)?, letter)?)
}

/// The layout asked for; else the one whose window envelopes are sold where the sender lives.
fn layout(wanted: Option<&str>, sender: &PersonFacts) -> Result<Layout, ApiError> {
    match (wanted, sender.country.as_deref()) {
        (Some(id), _) => known_layout(id),
        (None, Some("FR")) => Ok(Layout::Fr),
        (None, _) => Ok(Layout::Plain),
    }
}

fn known_layout(id: &str) -> Result<Layout, ApiError> {
    Layout::from_id(id)
        .ok_or_else(|| ApiError::with(Code::BadChoice, &[("value", id), ("choices", "fr, plain")]).at("layout"))
}

/// Everything a letter is made from, checked. What is missing is named; nobody is invented.
fn compose(desk: &Desk, cx: &Context<'_>, req: &RequestInput, reference: String) -> Result<Composed, ApiError> {
    let (person, person_events) = lookup::person(desk, &req.person).map_err(|e| e.at("person"))?;
    let (company, company_events) = lookup::company(desk, &req.company).map_err(|e| e.at("company"))?;
    let sender = facts::person(&person_events).ok_or_else(|| lookup::not_found(&req.person))?;
    let recipient = facts::company(&company_events).ok_or_else(|| lookup::not_found(&req.company))?;
    let rights = rights(&req.rights)?;
    let country = recipient.country.as_deref().ok_or_else(|| input::missing("country"))?;
    let regime = Regime::of_country(country)
        .ok_or_else(|| ApiError::with(Code::RegimeUnknown, &[("country", country)]).at("country"))?;
    let channel = channel(req, &recipient)?;
    if channel == Channel::Post && sender.address.is_empty() {
        return Err(ApiError::with(Code::MissingField, &[("field", "address")]).at("person"));
    }
    Ok(Composed {
        reference,
        person,
        company,
        rights,
        regime,
        language: language(req, &sender, cx)?.id().to_owned(),
        channel,
        place: input::optional(req.place.as_ref()),
        registered: req.registered && channel == Channel::Post,
        identifiers: identifiers(req),
        fact: input::paragraphs(req.fact.as_ref()),
        erasure_grounds: grounds(req)?,
        erasure_scope: input::paragraphs(req.erasure_scope.as_ref()),
        note: input::paragraphs(req.note.as_ref()),
        law_version: LAW_VERSION.to_owned(),
        wording_version: String::new(),
        sender,
        recipient,
    })
}

/// The grounds for erasure, each of them one that the law knows.
fn grounds(req: &RequestInput) -> Result<Vec<String>, ApiError> {
    let known: Vec<&str> = habeas_law::right::entry(Right::Erasure, Regime::Gdpr)
        .map(|e| e.grounds.iter().map(|g| g.id.as_str()).collect())
        .unwrap_or_default();
    match req.erasure_grounds.iter().find(|g| !known.contains(&g.as_str())) {
        Some(ground) => {
            Err(ApiError::with(Code::BadChoice, &[("value", ground), ("choices", &known.join(", "))])
                .at("erasure_grounds"))
        }
        None => Ok(req.erasure_grounds.clone()),
    }
}

fn rights(ids: &[String]) -> Result<Vec<Right>, ApiError> {
    let mut rights = Vec::new();
    for id in ids {
        let right = Right::from_id(id).ok_or_else(|| {
            let choices = OFFERED.map(Right::id).join(", ");
            ApiError::with(Code::BadChoice, &[("value", id), ("choices", &choices)]).at("rights")
        })?;
        if !OFFERED.contains(&right) {
            return Err(ApiError::with(Code::RightNotYet, &[("right", id)]).at("rights"));
        }
        if !rights.contains(&right) {
            rights.push(right);
        }
    }
    if rights.is_empty() { Err(input::missing("rights")) } else { Ok(rights) }
}

fn language(req: &RequestInput, sender: &PersonFacts, cx: &Context<'_>) -> Result<Language, ApiError> {
    let wanted = req.language.as_ref().or(sender.language.as_ref()).filter(|l| !l.is_empty());
    let tag = wanted.cloned().unwrap_or_else(|| match cx.language {
        crate::words::Language::En => "en".to_owned(),
        crate::words::Language::Fr => "fr".to_owned(),
    });
    let choices = Language::ALL.map(Language::id).join(", ");
    // `fr-BE` reads French letters too.
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    Language::from_id(&primary)
        .ok_or_else(|| ApiError::with(Code::LanguageNotYet, &[("value", &tag), ("choices", &choices)]).at("language"))
}

/// The channel asked for, if the record has what it needs; else the first that it has: post, e-mail, form.
fn channel(req: &RequestInput, to: &facts::CompanyFacts) -> Result<Channel, ApiError> {
    let reachable = |channel| match channel {
        Channel::Post => !to.address.is_empty(),
        Channel::Email => to.email.is_some(),
        Channel::WebForm => to.web_form.is_some(),
    };
    let gap = |channel: Channel| match channel {
        Channel::Post => "address",
        Channel::Email => "email",
        Channel::WebForm => "web_form_url",
    };
    let none = |gaps: &str| ApiError::with(Code::MissingAddressee, &[("gaps", gaps)]).at("company");
    match req.channel.as_deref() {
        Some(id) => {
            let wanted = requests::channel(id)?;
            if reachable(wanted) { Ok(wanted) } else { Err(none(gap(wanted))) }
        }
        None => Channel::ALL.into_iter().find(|c| reachable(*c)).ok_or_else(|| none("address email")),
    }
}

fn identifiers(req: &RequestInput) -> Vec<Identifier> {
    req.identifiers
        .iter()
        .filter_map(|i| Some(Identifier { label: input::line(&i.label)?, value: input::line(&i.value)? }))
        .collect()
}

/// The worded letter of a request, dated as it was written.
fn letter(c: &Composed, date: Date) -> Result<Letter, ApiError> {
    let language = Language::from_id(&c.language)
        .ok_or_else(|| ApiError::with(Code::LanguageNotYet, &[("value", &c.language), ("choices", "en, fr")]))?;
    let erasure = c.rights.contains(&Right::Erasure);
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
        recipient: Recipient {
            name: c.recipient.name.clone(),
            trading_name: c.recipient.trading_name.clone(),
            attention: c.recipient.attention.clone().map_or(Attention::Dpo, Attention::Person),
            address: c.recipient.address.clone(),
            country: c.recipient.country.clone(),
            email: c.recipient.email.clone(),
        },
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
            .map(|i| habeas_letter::Identifier { label: i.label.clone(), value: i.value.clone() })
            .collect(),
        fact: c.fact.clone(),
        erasure: erasure.then(|| ErasureScope { grounds: c.erasure_grounds.clone(), what: c.erasure_scope.clone() }),
        answer_by: None,
        enclosures: Vec::new(),
        note: c.note.clone(),
    };
    Ok(habeas_letter::compose(&draft)?)
}

/// `2026-7K3QX`: the year and 25 random bits, in letters that cannot be mistaken for one another (Crockford's base 32).
fn reference(desk: &Desk, cx: &mut Context<'_>) -> Result<String, ApiError> {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let taken: Vec<String> =
        lookup::requests(desk)?.into_iter().filter_map(|(_, s)| s.composed.map(|c| c.reference)).collect();
    loop {
        let random: [u8; 5] = cx.bytes()?;
        let word: String = random.iter().map(|b| char::from(LETTERS[usize::from(b & 31)])).collect();
        let reference = format!("{}-{word}", cx.today.year());
        if !taken.contains(&reference) {
            return Ok(reference);
        }
    }
}
