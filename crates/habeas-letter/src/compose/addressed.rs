//! The address lines of a letter, its envelope, its label and the list for the post office.

use minijinja::context;

use super::words::Words;
use crate::clean;
use crate::draft::{Attention, Draft, Recipient};
use crate::error::LetterError;
use crate::sheets::Addressed;
use crate::wording::{self, Wording};
use habeas_law::delivery::{Channel, Delivery, Language, Posting};

/// Both addresses in postal form, even if the letter itself is sent by e-mail.
///
/// # Errors
/// A name or address that is missing or too long, or a country without a name in this language.
pub fn addressed(draft: &Draft) -> Result<Addressed, LetterError> {
    let delivery = Delivery { channel: Channel::Post, ..draft.delivery.clone() };
    let draft = &Draft { delivery, ..draft.clone() };
    let words = &Words::new(draft)?;
    check_lengths(draft)?;
    let mut sender = vec![required("sender.name", &draft.sender.name)?];
    sender.extend(clean::each_line(&draft.sender.address));
    sender.extend(abroad(draft, draft.sender.country.as_deref(), words.wording)?);
    Ok(Addressed {
        sender,
        recipient: recipient_lines(draft, words)?.lines,
        posting: draft.delivery.posting.kind(),
        mention: mention(draft, words)?,
    })
}

/// The line of registered post in the terms of the sender's postal service, with its number if that is known.
pub(super) fn mention(draft: &Draft, words: &Words) -> Result<Option<String>, LetterError> {
    let key = match draft.delivery.posting.kind() {
        Posting::Ordinary => return Ok(None),
        Posting::Registered => "registered_only",
        Posting::RegisteredReceipt => "registered",
    };
    let own = format!("{key}@{}", draft.sender.country.as_deref().unwrap_or_default());
    let mention = words.plain(if words.has(&own) { &own } else { key })?;
    let number = draft.delivery.tracking.as_deref().map(clean::line).unwrap_or_default();
    clean::check_length("tracking", &number, 60)?;
    if number.is_empty() {
        Ok(Some(mention))
    } else {
        // Read out over the telephone and typed: never on two lines.
        let number = number.replace(' ', "\u{A0}");
        words.text("registered_number", context! { mention, number }).map(Some)
    }
}

pub(super) fn required(field: &'static str, text: &str) -> Result<String, LetterError> {
    let text = clean::line(text);
    if text.is_empty() { Err(LetterError::Missing { field }) } else { Ok(text) }
}

/// Refuses texts longer than any real letter: they are an accident or an attack.
pub(super) fn check_lengths(draft: &Draft) -> Result<(), LetterError> {
    let person = match &draft.recipient.attention {
        Attention::Person(person) => person.as_str(),
        Attention::None | Attention::Dpo => "",
    };
    let (from, to) = (&draft.sender, &draft.recipient);
    let lines = [
        ("sender.name", from.name.as_str()),
        ("sender.email", from.email.as_deref().unwrap_or_default()),
        ("sender.country", from.country.as_deref().unwrap_or_default()),
        ("recipient.name", to.name.as_str()),
        ("recipient.trading_name", to.trading_name.as_deref().unwrap_or_default()),
        ("recipient.attention", person),
        ("recipient.email", to.email.as_deref().unwrap_or_default()),
        ("recipient.country", to.country.as_deref().unwrap_or_default()),
        ("place", draft.delivery.place.as_deref().unwrap_or_default()),
        ("reference", draft.reference.as_str()),
    ];
    let addresses = from.address.iter().map(|l| ("sender.address", l.as_str()));
    let addresses = addresses.chain(to.address.iter().map(|l| ("recipient.address", l.as_str())));
    for (field, text) in lines.into_iter().chain(addresses) {
        clean::check_length(field, text, clean::MAX_LINE)?;
    }
    let identifiers: String = draft.identifiers.iter().flat_map(|i| [i.label.as_str(), i.value.as_str()]).collect();
    let texts = [
        ("identifiers", identifiers.as_str()),
        ("enclosures", &draft.enclosures.concat()),
        ("fact", draft.fact.as_deref().unwrap_or_default()),
        ("note", draft.note.as_deref().unwrap_or_default()),
    ];
    texts.into_iter().try_for_each(|(field, text)| clean::check_length(field, text, clean::MAX_TEXT))?;
    // Unknown fields are refused before this.
    let follow_ups = habeas_law::follow_up::catalogue(draft.date).flat_map(|e| &e.fields);
    let known = habeas_law::right::catalogue().iter().flat_map(|e| &e.fields).chain(follow_ups);
    for field in known {
        let text = draft.fields.get(&field.name).map(|v| v.concat()).unwrap_or_default();
        clean::check_length(&field.name, &text, clean::MAX_TEXT)?;
    }
    Ok(())
}

/// The country of an address, if the letter crosses a border by post.
fn abroad(draft: &Draft, country: Option<&str>, wording: &Wording) -> Result<Option<String>, LetterError> {
    let cleaned = |c: &Option<String>| c.as_deref().map(clean::line).filter(|c| !c.is_empty());
    let (from, to) = (cleaned(&draft.sender.country), cleaned(&draft.recipient.country));
    let crosses = draft.delivery.channel == Channel::Post && from.is_some() && to.is_some() && from != to;
    match country.map(clean::line) {
        // The Union is no country of the post: the lines of the address say where its institution is.
        Some(country) if crosses && country != "EU" => wording.country(&country).map(Some),
        _ => Ok(None),
    }
}

/// The language of the country's name on an envelope: that of the letter if it is one of the country of posting, else the
/// first of that country. Elsewhere English, which the post of every country reads (Universal Postal Convention: French,
/// English or a language of the country of posting).
fn language_of_post(country: &str, letter: Language) -> Language {
    let spoken: &[Language] = match country {
        "FR" | "MC" => &[Language::Fr],
        "BE" => &[Language::Fr, Language::Nl, Language::De],
        "LU" => &[Language::Fr, Language::De],
        "CH" => &[Language::De, Language::Fr, Language::It],
        "DE" | "AT" | "LI" => &[Language::De],
        "ES" | "AD" => &[Language::Es],
        "IT" | "SM" | "VA" => &[Language::It],
        "NL" => &[Language::Nl],
        "PL" => &[Language::Pl],
        "PT" => &[Language::Pt],
        "CA" => &[Language::En, Language::Fr],
        _ => &[Language::En],
    };
    if spoken.contains(&letter) { letter } else { spoken.first().copied().unwrap_or(Language::En) }
}

pub(super) fn sender_lines(draft: &Draft, words: &Words) -> Result<Vec<String>, LetterError> {
    let mut lines: Vec<String> = clean::each_line(&draft.sender.address).collect();
    if draft.delivery.channel == Channel::Post && lines.is_empty() {
        return Err(LetterError::Missing { field: "sender.address" });
    }
    lines.extend(abroad(draft, draft.sender.country.as_deref(), words.wording)?);
    lines.extend(draft.sender.email.as_deref().map(clean::line).filter(|e| !e.is_empty()));
    Ok(lines)
}

/// The lines of a recipient, and which of them a window can do without: the attention line, then the trading name.
pub(super) struct RecipientLines {
    pub(super) lines: Vec<String>,
    pub(super) movable: Vec<usize>,
}

pub(super) fn recipient_lines(draft: &Draft, words: &Words) -> Result<RecipientLines, LetterError> {
    let to = &draft.recipient;
    let name = required("recipient.name", &to.name)?;
    let trading = to.trading_name.as_deref().map(clean::line).filter(|t| !t.is_empty() && *t != name);
    let attention = match &to.attention {
        Attention::Dpo => Some(words.plain("attention_dpo")?),
        Attention::Person(person) => match clean::line(person) {
            person if person.is_empty() => None,
            person => Some(words.text("attention_person", context! { person })?),
        },
        Attention::None => None,
    };
    let trades = usize::from(trading.is_some());
    let movable = attention.iter().map(|_| 1 + trades).chain(trading.iter().map(|_| 1)).collect();
    let mut lines = vec![name];
    lines.extend(trading);
    lines.extend(attention);
    let before = lines.len();
    lines.extend(clean::each_line(&to.address));
    if draft.delivery.channel == Channel::Post && lines.len() == before {
        return Err(LetterError::Missing { field: "recipient.address" });
    }
    if draft.delivery.channel != Channel::Post && lines.len() == before {
        lines.extend(to.email.as_deref().map(clean::line).filter(|e| !e.is_empty()));
    }
    // In capitals and in a language of the country of posting, whose post reads it first.
    let posted = draft.sender.country.as_deref().map(clean::line).unwrap_or_default();
    let post = wording::of(language_of_post(&posted, draft.delivery.language));
    lines.extend(abroad(draft, to.country.as_deref(), post)?.map(|c| c.to_uppercase()));
    Ok(RecipientLines { lines, movable })
}

/// The legal name, and the trading name if it differs.
pub(super) fn controller_name(controller: &Recipient) -> String {
    let name = clean::line(&controller.name);
    match controller.trading_name.as_deref().map(clean::line) {
        Some(trading) if !trading.is_empty() && trading != name => format!("{name} ({trading})"),
        _ => name,
    }
}
