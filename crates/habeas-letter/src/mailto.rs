//! The letter as a `mailto:` address (RFC 6068), which opens a new message in the person's mail program if it is short
//! enough ([`LONGEST`]).

use std::fmt::Write as _;

use crate::eml;
use crate::error::LetterError;
use crate::letter::Letter;

/// The longest address that mail programs accept on every system; some cut a longer one silently.
pub const LONGEST: usize = 2_000;

/// The address, of any length. Without `to` the person fills in the recipient.
///
/// # Errors
/// [`LetterError::BadEmail`]: an address that is none.
pub fn uri(letter: &Letter, to: Option<&str>) -> Result<String, LetterError> {
    let mut out = "mailto:".to_owned();
    if let Some(to) = to {
        let to = eml::address("recipient.email", to)?.to_string();
        // The last @ separates user and host; one within the user is encoded.
        let (user, host) = to.rsplit_once('@').unwrap_or((to.as_str(), ""));
        out.push_str(&encoded(user));
        out.push('@');
        out.push_str(&encoded(host));
    }
    // Lines of a body end in CR LF, whatever the system (RFC 6068, 5).
    let body = letter.message().trim_end().replace('\n', "\r\n");
    let _ = write!(out, "?subject={}&body={}", encoded(&letter.message_subject()), encoded(&body));
    Ok(out)
}

/// Percent-encodes all but the unreserved characters of RFC 3986. A plus too: some programs read it as a space.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len() * 2), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_leaves_its_place() {
        assert_eq!(encoded("a+b&c=d?#é\r\n"), "a%2Bb%26c%3Dd%3F%23%C3%A9%0D%0A");
        assert_eq!(encoded("A-z_0.9~"), "A-z_0.9~");
    }
}
