//! The letter as an e-mail draft (RFC 5322): a file that a mail program opens, ready to be looked at and sent.

use std::time::{Duration, SystemTime};

use lettre::address::Envelope;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};

use crate::error::LetterError;
use crate::letter::Letter;

/// A file that goes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enclosure {
    pub name: String,
    /// RFC 6838; `application/octet-stream` where it is not known.
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// Asks the mail program to open the file for writing and not as a message that arrived.
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

/// Writes the draft. Where no address is known the person fills it in: none is invented. It is dated with the letter's day and has no message id: both are the mail program's to give. The
/// same letter with the same enclosures gives the same bytes.
///
/// # Errors
/// [`LetterError::BadEmail`] for an address that no mail program would take; [`LetterError::Eml`] otherwise.
pub fn write(letter: &Letter, from: &str, to: Option<&str>, enclosures: &[Enclosure]) -> Result<Vec<u8>, LetterError> {
    let days = letter.date.since(jiff::civil::date(1970, 1, 1)).map_or(0, |s| s.get_days());
    let seconds = u64::try_from(i64::from(days) * 86_400 + 43_200).unwrap_or(0);
    let from = address("sender.email", from)?;
    // The library wants to know whom a server would bring it to. No server does, and nothing of it is written.
    let nobody = Envelope::new(Some(from.clone()), vec![from.clone()]).map_err(|e| failed(&e))?;
    let mut builder =
        Message::builder().header(Unsent).envelope(nobody).from(Mailbox::new(Some(letter.sender_name.clone()), from));
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

/// A line that no text of a letter holds: its letters and digits stand between runs of equals signs and an underscore,
/// which neither quoted-printable nor base64 ever writes (RFC 2045, 6.7).
fn boundary(letter: &Letter) -> String {
    let name: String = letter.reference.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    format!("=_habeas_{name}_=")
}

fn failed(reason: &impl ToString) -> LetterError {
    LetterError::Eml { reason: reason.to_string() }
}

impl Letter {
    /// The subject with the reference, so that a reply can be told to belong to its request.
    pub fn message_subject(&self) -> String {
        match self.reference.is_empty() {
            true => self.subject.clone(),
            false => format!("{} – {}", self.subject, self.reference),
        }
    }
}
