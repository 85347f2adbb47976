//! `contacts.vcf`: the controllers and authorities that were written to (vCard 4.0, RFC 6350).

use habeas_case::facts::CompanyFacts;
use habeas_case::letter::Addressee;
use habeas_words::one_line;
use std::collections::BTreeMap;

use super::Case;
use crate::companies::view::display_name;

/// A line has at most so many bytes (RFC 6350, 3.2).
const LINE: usize = 75;

/// `None`: there is nobody.
pub(super) fn of(case: &Case<'_>) -> Option<String> {
    let mut out = String::new();
    for (id, facts) in &case.companies {
        company(&mut out, &id.to_string(), facts);
    }
    let letters = case.states.iter().filter_map(|(_, state)| state.composed.as_ref());
    let authorities: BTreeMap<&str, &Addressee> =
        letters.filter_map(|c| c.addressee.as_ref()).map(|to| (to.authority.as_str(), to)).collect();
    for to in authorities.into_values() {
        authority(&mut out, to);
    }
    (!out.is_empty()).then_some(out)
}

fn company(out: &mut String, id: &str, facts: &CompanyFacts) {
    begin(out, &format!("company:{id}"), &display_name(facts), &facts.name);
    address(out, &facts.address, facts.country.as_deref());
    let contacts = [("EMAIL", &facts.email), ("URL", &facts.website), ("URL;TYPE=x-web-form", &facts.web_form)];
    for (name, value) in contacts {
        if let Some(value) = value {
            property(out, name, &address_of(value));
        }
    }
    out.push_str("END:VCARD\r\n");
}

fn authority(out: &mut String, to: &Addressee) {
    begin(out, &format!("authority:{}", to.authority), &to.name, &to.name);
    address(out, &to.address, Some(&to.country));
    for (name, value) in [("EMAIL", &to.email), ("URL", &to.form)] {
        if let Some(value) = value {
            property(out, name, &address_of(value));
        }
    }
    out.push_str("END:VCARD\r\n");
}

fn begin(out: &mut String, id: &str, name: &str, organisation: &str) {
    out.push_str("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n");
    property(out, "UID;VALUE=text", &escaped(id));
    property(out, "FN", &escaped(name));
    property(out, "ORG", &escaped(organisation));
}

/// The lines stand in the street, as no component of theirs is known.
fn address(out: &mut String, lines: &[String], country: Option<&str>) {
    if lines.is_empty() && country.is_none() {
        return;
    }
    let street = escaped(&lines.join(", "));
    property(out, "ADR", &format!(";;{street};;;;{}", escaped(country.unwrap_or_default())));
}

/// Text of a component (RFC 6350, 3.4).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        if matches!(c, '\\' | ',' | ';') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// An address of the network: it has no escapes, so nothing may stand in it that ends the line.
fn address_of(text: &str) -> String {
    one_line(text).chars().filter(|c| !c.is_whitespace()).collect()
}

fn property(out: &mut String, name: &str, value: &str) {
    let line = format!("{name}:{value}");
    let mut rest = line.as_str();
    let mut room = LINE;
    while rest.len() > room {
        let (first, more) = rest.split_at(rest.floor_char_boundary(room));
        out.push_str(first);
        out.push_str("\r\n ");
        // The space that begins the line counts.
        (rest, room) = (more, LINE - 1);
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_escaped_and_folded() {
        let mut out = String::new();
        let facts = CompanyFacts {
            name: "Ä, B; C\r\nEND:VCARD".to_owned(),
            address: vec!["é".repeat(60)],
            email: Some("a@b.example\r\nTEL:1".to_owned()),
            ..CompanyFacts::default()
        };
        company(&mut out, "00", &facts);
        assert_eq!(out.lines().filter(|line| *line == "END:VCARD").count(), 1, "{out}");
        assert!(out.lines().all(|line| line.len() <= LINE && !line.starts_with("TEL")), "{out}");
        assert!(out.replace("\r\n ", "").contains("FN:Ä\\, B\\; C"), "{out}");
    }
}
