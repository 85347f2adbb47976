//! The letter as an e-mail draft: a message (RFC 5322) with MIME parts (RFC 2045, 2046) in a file that a mail program
//! opens for sending. The date is that of the letter, so the same letter always gives the same bytes.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use lettre::address::Envelope;
use lettre::message::header::{ContentDisposition, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};

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

/// The type of an enclosure with its name once more. The name stands in the disposition by RFC 2231; programs that do not
/// read that look here and, where the letters are not those of ASCII, for the words of RFC 2047, as others write them.
#[derive(Clone)]
struct NamedType {
    kind: String,
    name: String,
}

impl Header for NamedType {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Type")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Err("written only".into())
    }

    fn display(&self) -> HeaderValue {
        let encoded = format!("{};\r\n name=\"{}\"", self.kind, quoted(&self.name));
        HeaderValue::dangerous_new_pre_encoded(Self::name(), format!("{}; name={}", self.kind, self.name), encoded)
    }
}

/// What stands between the quotes of a parameter.
fn quoted(name: &str) -> String {
    if name.bytes().all(|b| matches!(b, b' '..=b'~')) {
        return name.replace('\\', "\\\\").replace('"', "\\\"");
    }
    // An encoded word has at most 75 characters (RFC 2047, 2), so 45 bytes of UTF-8.
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        match words.last_mut().filter(|word| word.len() + c.len_utf8() <= 45) {
            Some(word) => word.push(c),
            None => words.push(c.to_string()),
        }
    }
    let word = |text: &String| format!("=?UTF-8?B?{}?=", base64::engine::general_purpose::STANDARD.encode(text));
    words.iter().map(word).collect::<Vec<_>>().join("\r\n ")
}

/// Writes the draft. Without `to` the person fills the address in. It has no message id: the mail program gives it one.
///
/// # Errors
/// [`LetterError::BadEmail`], [`LetterError::EmailUser`]: an address that is none, or that no mail program may write;
/// [`LetterError::Eml`]: the message cannot be written.
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
    let flowed = ContentType::parse("text/plain; charset=utf-8; format=flowed").map_err(|e| failed(&e))?;
    let text = SinglePart::builder().header(flowed).body(letter.flowed_message().replace('\n', "\r\n"));
    let message = if enclosures.is_empty() {
        builder.singlepart(text)
    } else {
        let mut parts = MultiPart::mixed().boundary(boundary(letter)).singlepart(text);
        for file in enclosures {
            let known = ContentType::parse(&file.media_type).is_ok();
            let kind = if known { file.media_type.as_str() } else { UNKNOWN };
            let kind = NamedType { kind: kind.to_owned(), name: file.name.clone() };
            let part = SinglePart::builder().header(ContentDisposition::attachment(&file.name)).header(kind);
            parts = parts.singlepart(part.body(file.bytes.clone()));
        }
        builder.multipart(parts)
    };
    Ok(message.map_err(|e| failed(&e))?.formatted())
}

const UNKNOWN: &str = "application/octet-stream";

/// The address as it stands in a header: the host in the letters of ASCII (RFC 5890), as every program reads it. The user
/// has no such form.
pub(crate) fn address(field: &'static str, text: &str) -> Result<lettre::Address, LetterError> {
    let text = text.trim();
    let bad = || LetterError::BadEmail { field, address: text.to_owned() };
    let (user, host) = text.rsplit_once('@').ok_or_else(bad)?;
    if !user.is_ascii() {
        return Err(LetterError::EmailUser { field, address: text.to_owned() });
    }
    let host = match host.is_ascii() {
        true => host.to_owned(),
        false => idna::domain_to_ascii_strict(host).map_err(|_| bad())?,
    };
    lettre::Address::new(user, host).map_err(|_| bad())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_written_in_ascii_and_a_user_has_to_be() {
        let written = |text: &str| address("to", text).map(|a| a.to_string());
        assert_eq!(written("datenschutz@größe.example").unwrap(), "datenschutz@xn--gre-6ka8i.example");
        assert_eq!(written(" dpo@例え.example ").unwrap(), "dpo@xn--r8jz45g.example");
        assert_eq!(written("DPO@Umbra.example").unwrap(), "DPO@Umbra.example");
        assert!(matches!(written("müller@example.org"), Err(LetterError::EmailUser { .. })));
        for none in ["jane", "a@", "a@-ä-.example", "a@ä ö.example"] {
            assert!(matches!(written(none), Err(LetterError::BadEmail { .. })), "{none}");
        }
    }

    #[test]
    fn a_name_is_quoted_or_in_words_that_fit() {
        assert_eq!(quoted("a \"b\".pdf"), r#"a \"b\".pdf"#);
        assert_eq!(quoted("Müller.pdf"), "=?UTF-8?B?TcO8bGxlci5wZGY=?=");
        let long = quoted(&"Straße ".repeat(30));
        assert!(long.split("\r\n ").count() > 4 && long.split("\r\n ").all(|word| word.len() <= 75), "{long}");
    }
}
