//! What upstream's schema asks of a record, beyond the types of its members.

use std::collections::BTreeSet;

use crate::record::{Obsolete, Record};

/// What is wrong with a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    #[error("is empty")]
    Empty,
    #[error("does not have the form that the schema asks for")]
    Form,
    #[error("is none of the values that exist")]
    Value,
    #[error("has a value twice")]
    Twice,
    #[error("is not the name of its file")]
    FileName,
    #[error("is not there or cannot be read")]
    Unreadable,
}

/// A member that breaks the schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("`{member}` {fault}")]
pub struct Flaw {
    pub member: &'static str,
    pub fault: Fault,
}

const COUNTRIES: [&str; 33] = [
    "all", "at", "be", "bg", "hr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "gr", "hu", "ie", "it", "lv", "lt", "lu",
    "mt", "nl", "pl", "pt", "ro", "sk", "si", "es", "se", "gb", "no", "is", "li", "ch",
];

/// The longest member and the most values of one: what comes from outside is bounded.
const LONGEST: usize = 4_000;
const MOST: usize = 2_000;

/// The first member of a record that breaks the schema.
pub fn check_record(record: &Record) -> Result<(), Flaw> {
    let r = record;
    let texts: Vec<String> = r.required_elements.iter().map(|e| e.desc.clone()).collect();
    check("slug", is_slug(&r.slug), Fault::Form)?;
    check("relevant-countries", !r.relevant_countries.is_empty(), Fault::Empty)?;
    let known = r.relevant_countries.iter().all(|c| COUNTRIES.contains(&c.as_str()));
    check("relevant-countries", known, Fault::Value)?;
    check("name", is_name(&r.name), Fault::Form)?;
    check("address", is_text(&r.address) && r.address.lines().count() <= 20, Fault::Form)?;
    for (member, value) in [("phone", &r.phone), ("fax", &r.fax)] {
        check(member, value.as_deref().is_none_or(is_number), Fault::Form)?;
    }
    check("email", r.email.as_deref().is_none_or(is_email), Fault::Form)?;
    for (member, value) in [("webform", &r.webform), ("web", &r.web), ("pgp-url", &r.pgp_url)] {
        check(member, value.as_deref().is_none_or(is_address), Fault::Form)?;
    }
    check("pgp-fingerprint", r.pgp_fingerprint.as_deref().is_none_or(is_fingerprint), Fault::Form)?;
    let language = r.request_language.as_deref();
    check(
        "request-language",
        language.is_none_or(|l| l.len() == 2 && l.bytes().all(|b| b.is_ascii_lowercase())),
        Fault::Form,
    )?;
    check("nsfw", r.nsfw != Some(false), Fault::Value)?;
    check("sources", !r.sources.is_empty(), Fault::Empty)?;
    check("sources", r.sources.iter().all(|s| is_address(s)), Fault::Form)?;
    check("runs", r.runs.iter().all(|s| is_text(s)), Fault::Form)?;
    check("required-elements", texts.iter().all(|s| is_text(s)), Fault::Form)?;
    once("relevant-countries", &r.relevant_countries)?;
    once("runs", &r.runs)?;
    once("sources", &r.sources)
}

/// The first member of a tombstone that breaks the schema.
pub fn check_obsolete(record: &Obsolete) -> Result<(), Flaw> {
    check("slug", is_slug(&record.slug), Fault::Form)?;
    check("name", is_name(&record.name), Fault::Form)?;
    check("redirect-to", record.redirect_to.as_deref().is_none_or(is_slug), Fault::Form)?;
    check("sources", !record.sources.is_empty(), Fault::Empty)?;
    check("sources", record.sources.iter().all(|s| is_address(s)), Fault::Form)?;
    check("quality", record.quality == "obsolete", Fault::Value)
}

pub(crate) fn check(member: &'static str, good: bool, fault: Fault) -> Result<(), Flaw> {
    if good { Ok(()) } else { Err(Flaw { member, fault }) }
}

fn once(member: &'static str, values: &[String]) -> Result<(), Flaw> {
    check(member, values.len() <= MOST, Fault::Form)?;
    let different: BTreeSet<&String> = values.iter().collect();
    check(member, different.len() == values.len(), Fault::Twice)
}

/// `^[a-z0-9-]+$`
pub(crate) fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.len() <= 200 && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// `^\S.*\S$`
fn is_name(text: &str) -> bool {
    is_text(text) && !text.contains('\n') && text.chars().count() > 1 && text.trim() == text
}

fn is_text(text: &str) -> bool {
    !text.trim().is_empty() && text.len() <= LONGEST && !text.chars().any(|c| c.is_control() && c != '\n')
}

/// `^\+\d+ \d+ (?:\d+ )*\d+(?: ext\. \d+)?$`
fn is_number(text: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let (number, extension) = text.split_once(" ext. ").map_or((text, None), |(n, e)| (n, Some(e)));
    let Some(number) = number.strip_prefix('+') else { return false };
    let groups: Vec<&str> = number.split(' ').collect();
    groups.len() >= 3 && groups.into_iter().all(digits) && extension.is_none_or(digits) && text.len() <= LONGEST
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    text.len() <= 320
        && !text.contains(char::is_whitespace)
        && parts.is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.contains('@'))
}

/// An address with a scheme and a host (RFC 3986). That of a script has none.
fn is_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let named = scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
        && !matches!(scheme, "javascript" | "data" | "vbscript");
    text.len() <= LONGEST && !text.contains(char::is_whitespace) && named && !rest.is_empty()
}

/// `^([0-9A-F]{4} ){5}( [0-9A-F]{4}){5}$`
fn is_fingerprint(text: &str) -> bool {
    let four = |s: &str| s.len() == 4 && s.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F'));
    let half = |s: &str| s.split(' ').count() == 5 && s.split(' ').all(four);
    text.split_once("  ").is_some_and(|(left, right)| half(left) && half(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_the_schema() {
        assert!(is_number("+49 611 92780") && is_number("+1 800 555 0100 ext. 12"));
        for wrong in ["0611 92780", "+49 61192780", "+49  611 1", "+49 611 92-80", "+49 611 1 ext. "] {
            assert!(!is_number(wrong), "{wrong}");
        }
        assert!(is_fingerprint("D758 0C36 2DB9 3003 FB60  DB23 2D7C 6F83 3F21 E3E0"));
        assert!(!is_fingerprint("D758 0C36 2DB9 3003 FB60 DB23 2D7C 6F83 3F21 E3E0"));
        assert!(is_slug("1und1-gmx") && !is_slug("Schufa") && !is_slug(""));
        assert!(is_name("A1") && !is_name(" A1") && !is_name("A"));
        assert!(is_address("https://a.example/x") && !is_address("javascript:alert(1)") && !is_address("https://a b"));
        assert!(
            !is_address("javascript://%0aalert(1)") && is_address("httsp://a.example"),
            "a slip of the hand is no danger"
        );
    }
}
