//! Values by their form, each with the check that its kind has: parts of an address, check digits, numbering plans.

use phonenumber::country::Id;
use regex::Regex;
use std::net::IpAddr;
use std::sync::LazyLock;

use super::FeatureKind;
use crate::json::percent_decoded;

#[expect(clippy::expect_used, reason = "the patterns are part of the build; the tests compile them")]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is well-formed")
}

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,24}\b",
    )
});
static IP4: LazyLock<Regex> = LazyLock::new(|| regex(r"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b"));
static IP6: LazyLock<Regex> = LazyLock::new(|| regex(r"(?i)\b[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:[0-9a-f]|\b)"));
static IBAN: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b"));
static CARD: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}\b"));
static PHONE: LazyLock<Regex> = LazyLock::new(|| regex(r"(?:\+|\b00)[1-9](?:[ ().\u{a0}/-]{0,2}\d){6,14}\b"));
static PLACE: LazyLock<Regex> = LazyLock::new(|| regex(r"(-?\d{1,2}\.\d{3,10})°?\s*[,;]\s*(-?\d{1,3}\.\d{3,10})°?"));

/// The most of one text that is looked through: longer ones are no text of people.
const MOST: usize = 100_000;

/// The values in a text. `field`: the name of its field, if it is in one.
pub(super) fn in_text(text: &str, field: &str) -> Vec<(FeatureKind, String)> {
    let text = text.get(..text.floor_char_boundary(MOST)).unwrap_or_default();
    let mut found = Vec::new();
    if text.len() < 6 {
        return found;
    }
    if text.contains('@') {
        found.extend(
            EMAIL.find_iter(text).map(|hit| (FeatureKind::Email, hit.as_str().trim_end_matches('.').to_lowercase())),
        );
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits >= 4 {
        ips(text, field, &mut found);
        payments(text, &mut found);
        phones(text, &mut found);
        places(text, &mut found);
    } else if text.contains("::") {
        ips(text, field, &mut found);
    }
    if let Some(plain) = percent_decoded(field, text) {
        found.push((FeatureKind::Device, plain));
    } else if text.starts_with("Mozilla/") {
        found.push((FeatureKind::Device, text.to_owned()));
    }
    found
}

/// Four numbers with points may be a version; then the words before them say so.
fn ips(text: &str, field: &str, found: &mut Vec<(FeatureKind, String)>) {
    for hit in IP4.find_iter(text) {
        let around = |at: usize| text.as_bytes().get(at).copied().unwrap_or(b' ');
        let before = if hit.start() == 0 { b' ' } else { around(hit.start() - 1) };
        let glued = matches!(before, b'.' | b'/' | b'-' | b'_')
            || (around(hit.end()) == b'.' && around(hit.end() + 1).is_ascii_digit());
        let lead = text.get(..hit.start()).unwrap_or_default().trim_end().to_lowercase();
        let version = ["version", "v", "build", "release", "chrome", "firefox", "app"].iter().any(|word| {
            lead.strip_suffix(word)
                .is_some_and(|rest| rest.chars().next_back().is_none_or(|letter| !letter.is_alphanumeric()))
        });
        let named_version = super::fields::words(field).iter().any(|word| word == "version");
        let other = glued || version || named_version;
        if let Ok(ip) = hit.as_str().parse::<IpAddr>()
            && !other
            && !ip.is_unspecified()
        {
            found.push((FeatureKind::Ip, ip.to_string()));
        }
    }
    for hit in IP6.find_iter(text) {
        // Times of day have colons too: an address has eight groups, or an empty one.
        let groups = hit.as_str().matches(':').count();
        if (groups == 7 || hit.as_str().contains("::"))
            && hit.as_str().len() > 3
            && let Ok(ip) = hit.as_str().parse::<IpAddr>()
        {
            found.push((FeatureKind::Ip, ip.to_string()));
        }
    }
}

fn payments(text: &str, found: &mut Vec<(FeatureKind, String)>) {
    for hit in IBAN.find_iter(text) {
        // A word behind the number may look like its last group: the longest start that checks is it.
        let mut groups: Vec<&str> = hit.as_str().split(' ').collect();
        while !groups.is_empty() {
            let plain = groups.concat();
            if is_iban(&plain) {
                found.push((FeatureKind::Payment, plain));
                break;
            }
            groups.pop();
        }
    }
    for hit in CARD.find_iter(text) {
        let plain: String = hit.as_str().chars().filter(char::is_ascii_digit).collect();
        let separate = !text.get(..hit.start()).is_some_and(|before| before.ends_with(['.', '-', '+']));
        if separate && (13..=19).contains(&plain.len()) && luhn(&plain) && issuer(&plain) {
            found.push((FeatureKind::Payment, plain));
        }
    }
}

/// ISO 13616: the number with its country at the end is one more than a multiple of 97.
fn is_iban(text: &str) -> bool {
    if !(15..=34).contains(&text.len()) || !text.is_ascii() {
        return false;
    }
    let (country, rest) = text.split_at(4);
    let mut sum = 0_u32;
    for letter in rest.chars().chain(country.chars()) {
        let Some(digit) = letter.to_digit(36) else { return false };
        sum = if digit > 9 { (sum * 100 + digit) % 97 } else { (sum * 10 + digit) % 97 };
    }
    sum == 1
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, digit)| {
            let digit = u32::from(digit - b'0');
            if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Lengths and first digits of the large networks; other numbers pass the sum by chance.
fn issuer(digits: &str) -> bool {
    let start = |count: usize| digits.get(..count).and_then(|start| start.parse::<u32>().ok()).unwrap_or(0);
    match digits.len() {
        15 => matches!(start(2), 34 | 37),
        14 => matches!(start(2), 36 | 38 | 30),
        13 | 19 => start(1) == 4,
        16 => {
            start(1) == 4
                || (51..=55).contains(&start(2))
                || (2221..=2720).contains(&start(4))
                || start(4) == 6011
                || start(2) == 65
        }
        _ => false,
    }
}

/// In the international form alone: other digits are too many things.
fn phones(text: &str, found: &mut Vec<(FeatureKind, String)>) {
    for hit in PHONE.find_iter(text) {
        let plain: String = hit.as_str().chars().filter(char::is_ascii_digit).collect();
        let plain = plain.strip_prefix("00").unwrap_or(&plain);
        let number = phonenumber::parse(None::<Id>, format!("+{plain}"));
        if number.is_ok_and(|number| phonenumber::is_valid(&number)) {
            found.push((FeatureKind::Phone, format!("+{plain}")));
        }
    }
}

fn places(text: &str, found: &mut Vec<(FeatureKind, String)>) {
    for hit in PLACE.captures_iter(text) {
        let number = |at: usize| hit.get(at).and_then(|part| part.as_str().parse::<f64>().ok());
        if let (Some(latitude), Some(longitude)) = (number(1), number(2))
            && (-90.0..=90.0).contains(&latitude)
            && (-180.0..=180.0).contains(&longitude)
            && (latitude != 0.0 || longitude != 0.0)
        {
            found.push((FeatureKind::Place, format!("{latitude}, {longitude}")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        in_text(text, "").into_iter().map(|(kind, value)| format!("{kind:?} {value}")).collect()
    }

    #[test]
    fn values_are_found_with_their_checks() {
        for (text, expected) in [
            ("write to Ana.B@Example.org, please", "Email ana.b@example.org"),
            ("from 192.0.2.7 at noon", "Ip 192.0.2.7"),
            ("2001:db8::1 logged in", "Ip 2001:db8::1"),
            ("IBAN DE89 3704 0044 0532 0130 00 and more", "Payment DE89370400440532013000"),
            ("card 4111 1111 1111 1111", "Payment 4111111111111111"),
            ("call +49 30 901820 today", "Phone +4930901820"),
            ("at 52.52000, 13.40500", "Place 52.52, 13.405"),
        ] {
            assert_eq!(values(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_only_looks_so_is_nothing() {
        for text in [
            "Chrome/95.0.4638.69",
            "version 1.2.3.4",
            "12:30:45",
            "2024-03-12T13:05:22Z",
            "DE89 3704 0044 0532 0130 01",
            "4111 1111 1111 1112",
            "999.1.1.1",
            "0.0.0.0",
            "1710248722000",
            "00000000",
            "a@b",
            "1.5, 2.5",
            "+1 000 000 0000",
        ] {
            assert_eq!(values(text), Vec::<String>::new(), "{text}");
        }
    }
}
