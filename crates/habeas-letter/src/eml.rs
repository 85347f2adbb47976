//! The letter as an e-mail draft: a message (RFC 5322) with MIME parts (RFC 2045, 2046) in a file that a mail program
//! opens for sending. The date is that of the letter, so the same letter always gives the same bytes.

use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};

use crate::error::LetterError;
use crate::letter::Letter;

/// A file to attach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosure {
    pub name: String,
    /// RFC 6838; `application/octet-stream` if it is not known.
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// The header `X-Unsent: 1`: mail programs then open the file as a draft and not as a received message.
#[derive(Clone)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

/// Writes the draft. Without `to` the person fills the address in. It has no message id: the mail program gives it one.
///
/// # Errors
/// [`LetterError::BadEmail`]: an address that is none; [`LetterError::Eml`]: the message cannot be written.
pub fn write(letter: &Letter, from: &str, to: Option<&str>, enclosures: &[Enclosure]) -> Result<Vec<u8>, LetterError> {
    let days = letter.date.since(jiff::civil::date(1970, 1, 1)).map_or(0, |s| s.get_days());
    let seconds = u64::try_from(i64::from(days) * 86_400 + 43_200).unwrap_or(0);
    let from = address("sender.email", from)?;
    // The library demands an envelope for a server. None is involved, and the envelope is not written.
    let envelope = Envelope::new(Some(from.clone()), vec![from.clone()]).map_err(|e| failed(&e))?;
    let mut builder =
        Message::builder().header(Unsent).envelope(envelope).from(Mailbox::new(Some(letter.sender_name.clone()), from));
    if let Some(to) = to {
        builder = builder.to(Mailbox::new(None, address("recipient.email", to)?));
    }
    let builder = builder.subject(letter.message_subject()).date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
    // Lines of a message end in CR LF.
    let text = SinglePart::plain(letter.message().replace('\n', "\r\n"));
    let message = if enclosures.is_empty() {
        builder.singlepart(text)
    } else {
        let mut parts = MultiPart::mixed().boundary(boundary(letter)).singlepart(text);
        for file in enclosures {
            let kind = ContentType::parse(&file.media_type).ok().or_else(|| ContentType::parse(UNKNOWN).ok());
            let kind = kind.ok_or_else(|| failed(&file.media_type))?;
            parts = parts.singlepart(Attachment::new(file.name.clone()).body(file.bytes.clone(), kind));
        }
        builder.multipart(parts)
    };
    Ok(message.map_err(|e| failed(&e))?.formatted())
}

const UNKNOWN: &str = "application/octet-stream";

pub(crate) fn address(field: &'static str, text: &str) -> Result<lettre::Address, LetterError> {
    text.trim().parse().map_err(|_| LetterError::BadEmail { field, address: text.trim().to_owned() })
}

/// A boundary that cannot occur in a part: neither quoted-printable nor base64 writes `=_` (RFC 2045, 6.7).
fn boundary(letter: &Letter) -> String {
    let name: String = letter.reference.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    format!("=_habeas_{name}_=")
}

fn failed(reason: &impl ToString) -> LetterError {
    LetterError::Eml { reason: reason.to_string() }
}

impl Letter {
    /// The subject with the reference, by which a reply is matched to its request.
    pub fn message_subject(&self) -> String {
        match self.reference.is_empty() {
            true => self.subject.clone(),
            false => format!("{} – {}", self.subject, self.reference),
        }
    }
}
