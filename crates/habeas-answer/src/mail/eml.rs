//! Mail as it travels (RFC 5322, MIME).

use mail_parser::{HeaderValue, Message, MessageParser, MimeHeaders as _, PartType};

use crate::kind::Kind;
use crate::read::Reader;
use crate::reading::{Address, Attachment, Mail, Part, Reading};
use crate::reason::{About, Cap};
use crate::text;
use crate::text::encoding::{Hints, decode};
use crate::when::{Clock, Order, When};

/// More parts than this has no mail that a person sent.
const PARTS: usize = 2000;

/// Reads one mail.
pub(crate) fn read(bytes: &[u8], reader: &mut Reader<'_>) -> Reading {
    let mut reading = Reading::of(Kind::Mail);
    let boundaries = bytes.windows(14).filter(|w| w.eq_ignore_ascii_case(b"\ncontent-type:")).count();
    if boundaries > PARTS {
        reading.note(About::from(Cap::Entries));
        return reading;
    }
    let Some(message) = MessageParser::default().parse(bytes) else {
        return reading.noted(About::Damaged { detail: "no header".into() });
    };
    let (mail, notes) = mail(&message, reader);
    notes.into_iter().for_each(|about| reading.note(about));
    let links = crate::portal::only_a_link(&mail.body, &[]);
    reading.notes.extend(links.filter(|_| mail.attachments.is_empty()).map(Into::into));
    reading.language = text::language(&mail.body.text());
    reading.with(Part::Mail(Box::new(mail)))
}

fn mail(message: &Message<'_>, reader: &mut Reader<'_>) -> (Mail, Vec<About>) {
    let plain: Vec<String> = message.text_bodies().filter_map(|part| own_text(part, false)).collect();
    let html = message.html_bodies().find_map(|part| own_text(part, true));
    let plain = Some(plain.join("\n\n")).filter(|plain| !plain.trim().is_empty());
    let (body, body_is, mut notes) = super::body(plain.as_deref(), html.as_deref(), reader.caps().blocks);
    let subject = message.subject().unwrap_or_default().to_owned();
    let mut attachments = Vec::new();
    for part in message.attachments() {
        let (attachment, about) = attachment(part, reader);
        notes.extend(about);
        attachments.push(attachment);
    }
    let references = text::references(&format!("{subject}\n{}", body.text()));
    let from = addresses(message.from());
    let reply_to = addresses(message.reply_to()).into_iter().filter(|address| !from.contains(address)).collect();
    let mail = Mail {
        from,
        to: addresses(message.to()),
        reply_to,
        sent: sent(message),
        labels: labels(message),
        subject,
        references,
        body,
        body_is,
        attachments,
    };
    (mail, notes)
}

/// The text of a part, in the encoding that it is really in: many mails declare none or a wrong one.
fn own_text(part: &mail_parser::MessagePart<'_>, html: bool) -> Option<String> {
    match &part.body {
        PartType::Html(text) if html => Some(text.to_string()),
        PartType::Text(text) if !html => {
            if text.contains('\u{fffd}') || part.is_encoding_problem {
                let found = decode(part.contents(), Hints::default());
                if !found.text.contains('\u{fffd}') {
                    return Some(found.text);
                }
            }
            Some(text.to_string())
        }
        _ => None,
    }
}

fn addresses(found: Option<&mail_parser::Address<'_>>) -> Vec<Address> {
    let one = |addr: &mail_parser::Addr<'_>| Address {
        name: addr.name().unwrap_or_default().to_owned(),
        address: addr.address().unwrap_or_default().to_owned(),
    };
    found.map(|found| found.iter().take(1000).map(one).collect()).unwrap_or_default()
}

/// The date of a mail is its `Date`, not the line of its mailbox.
fn sent(message: &Message<'_>) -> When {
    match message.date().filter(|date| date.is_valid()) {
        Some(date) => match jiff::Timestamp::from_second(date.to_timestamp()) {
            Ok(at) => When::At { at, clock: Clock::Written },
            Err(_) => When::None,
        },
        None => match message.header_raw("Date") {
            Some(written) => crate::when::read(written, Order::Undecided),
            None => When::None,
        },
    }
}

/// Labels of a mailbox that an export wrote.
fn labels(message: &Message<'_>) -> Vec<String> {
    let text = |value: &HeaderValue<'_>| value.as_text().map(str::to_owned);
    let found = ["X-Gmail-Labels", "X-Keywords"].iter().find_map(|name| {
        let decoded = message.header(*name).and_then(text);
        decoded.map(|raw| mime_words(&raw))
    });
    found
        .map(|found| found.split(',').map(|label| label.trim().to_owned()).filter(|label| !label.is_empty()).collect())
        .unwrap_or_default()
}

/// A header that the parser leaves as it is may hold encoded words.
fn mime_words(raw: &str) -> String {
    if !raw.contains("=?") {
        return raw.to_owned();
    }
    let header = format!("Subject: {raw}\r\n\r\n");
    let parsed = MessageParser::default().parse(header.as_bytes());
    parsed.and_then(|message| message.subject().map(str::to_owned)).unwrap_or_else(|| raw.to_owned())
}

/// The bytes of an attachment, by its number.
pub(crate) fn attached(bytes: &[u8], number: usize) -> Option<Vec<u8>> {
    let message = MessageParser::default().parse(bytes)?;
    message.attachments().nth(number).map(|part| content(part).to_vec())
}

fn content<'m>(part: &'m mail_parser::MessagePart<'_>) -> &'m [u8] {
    match &part.body {
        PartType::Message(inner) => inner.raw_message(),
        _ => part.contents(),
    }
}

fn attachment(part: &mail_parser::MessagePart<'_>, reader: &mut Reader<'_>) -> (Attachment, Vec<About>) {
    let name = part.attachment_name().unwrap_or_default().to_owned();
    let bytes = content(part);
    let inline = part.content_id().is_some() || matches!(part.body, PartType::InlineBinary(_));
    let size = bytes.len() as u64;
    let reading = reader.nested(bytes.to_vec(), Some(name.as_str()).filter(|name| !name.is_empty()));
    let notes =
        if reading.kind == Kind::OutlookWrapping { vec![About::Wrapped { by: "Outlook".into() }] } else { Vec::new() };
    (Attachment { name, kind: reading.kind, size, inline, reading: Some(Box::new(reading)) }, notes)
}
