//! The letter as a `mailto:` address.

use habeas_letter::{LetterError, compose, mailto};

use crate::samples;

/// What a mail program reads: RFC 3986 percent-encoding taken off.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        assert!(byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte), "{}", char::from(byte));
        match byte {
            b'%' => {
                let hex: String = rest.by_ref().take(2).map(char::from).collect();
                bytes.push(u8::from_str_radix(&hex, 16).unwrap());
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn everything_of_the_message_comes_back_out() {
    let mut draft = samples::erasure_en_mail();
    draft.recipient.email = Some("data+privacy&more@umbra.example".into());
    draft.note = Some("100 % sûr ? “oui” & non; #1 = ça\nZweite Zeile: Łódź Ελλάδα".into());
    let letter = compose(&draft).unwrap();
    let uri = mailto::uri(&letter, draft.recipient.email.as_deref()).unwrap();
    let rest = uri.strip_prefix("mailto:").unwrap();
    let (to, rest) = rest.split_once("?subject=").unwrap();
    let (subject, body) = rest.split_once("&body=").unwrap();
    let (user, host) = to.split_once('@').unwrap();
    assert_eq!((decoded(user).as_str(), host), ("data+privacy&more", "umbra.example"));
    assert_eq!(decoded(subject), letter.message_subject());
    let body = decoded(body);
    assert!(body.contains("Łódź Ελλάδα") && !body.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(body.replace("\r\n", "\n"), letter.message().trim_end());
}

#[test]
fn a_host_is_written_in_ascii() {
    let letter = compose(&samples::erasure_en_mail()).unwrap();
    let uri = mailto::uri(&letter, Some("datenschutz@größe.example")).unwrap();
    assert!(uri.starts_with("mailto:datenschutz@xn--gre-6ka8i.example?subject="), "{uri}");
}

#[test]
fn a_wrong_address_is_refused_and_none_is_left_open() {
    let letter = compose(&samples::erasure_en_mail()).unwrap();
    assert!(mailto::uri(&letter, None).unwrap().starts_with("mailto:?subject="));
    for wrong in
        ["a@b.example?bcc=c@d.example", "a b@c.example", "no-address", "a@b.example,c@d.example", "a@b\r\nBcc: c@d"]
    {
        let said = mailto::uri(&letter, Some(wrong));
        match said {
            Err(LetterError::BadEmail { .. }) => {}
            Ok(uri) => {
                let to = uri.strip_prefix("mailto:").unwrap().split_once("?subject=").unwrap().0;
                assert!(!to.contains(['?', '&', ',', '=']), "{to}");
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert!(
        mailto::uri(&letter, Some("dpo@umbra.example")).unwrap().len() > mailto::LONGEST,
        "a whole request is long"
    );
}
