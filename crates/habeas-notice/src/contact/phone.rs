//! Telephone numbers.

use regex::bytes::Regex;
use std::sync::LazyLock;

use crate::facts;
use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::reading::Found;

/// How many matches are looked at in one text, and how many numbers are given.
const LOOKED_AT: usize = 500;
const GIVEN: usize = 8;

static PHONE: LazyLock<Regex> = LazyLock::new(|| folded(r"(?:\+|\b00|\(\+)?\(?\b\d[\d ()./-]{6,20}\d\b"));

/// Telephone numbers: those announced as such, and those that can be nothing else.
pub(crate) fn numbers(page: &Page<'_>, country: Option<&str>) -> Vec<Found<String>> {
    let mut found: Vec<Found<String>> = Vec::new();
    for m in PHONE.find_iter(page.get(page.folded.whole())).take(LOOKED_AT) {
        let span = Span::new(m.start(), m.end());
        let digits = m.as_bytes().iter().filter(|b| b.is_ascii_digit()).count();
        let before = page.before(span.start, 60);
        let announced = page.phrases.iter().any(|p| p.contact.phone_follows.is_match(page.get(before)));
        // An authority's number is given a few lines below its name.
        let above = Span::new(span.start.saturating_sub(300), span.start);
        let sentence = page.sentence(span.start).map(|s| page.before(span.end, 160.min(span.end - s.span.start)));
        let is_others = sentence.is_some_and(|s| {
            let text = page.get(s);
            facts::authority_in(text).is_some()
                || facts::authority_in(page.get(above)).is_some()
                || page.phrases.iter().any(|p| p.contact.for_others.is_match(text))
        });
        if !(8..=15).contains(&digits) || is_others {
            continue;
        }
        let Some(unmistakable) = parse(page.folded.original(span), country) else { continue };
        if !announced && !unmistakable {
            continue;
        }
        let value = page.folded.original(span).split_whitespace().collect::<Vec<_>>().join(" ");
        if found.iter().all(|f| f.value != value) && found.len() < GIVEN {
            found.push(Found::read(value, page.folded.evidence(span)));
        }
    }
    found
}

/// `None` if the numbering plan of the country, or of the number's own country code, does not know the number; else whether
/// it is recognisable without the word "telephone" before it.
fn parse(raw: &str, country: Option<&str>) -> Option<bool> {
    let region: Option<phonenumber::country::Id> = country.and_then(|c| c.parse().ok());
    let plain = raw.replace("(0)", "");
    let international = plain.trim_start_matches('(').starts_with('+');
    if region.is_none() && !international {
        // Without a country there is no plan: only the word before the number shows what it is.
        return Some(false);
    }
    let number = phonenumber::parse(region, &plain).ok()?;
    Some(international && phonenumber::is_valid(&number))
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, read};

    #[test]
    fn a_register_number_is_not_a_phone_number() {
        let phones = |t: &str| {
            read(&NoticeText::from_bytes(t.as_bytes()).unwrap())
                .facts
                .contact
                .phones
                .into_iter()
                .map(|p| p.value)
                .collect::<Vec<_>>()
        };
        assert_eq!(phones("Call us on +44 1632 960001 for your data."), ["+44 1632 960001"]);
        assert_eq!(phones("Registered under number 732 829 320 in 2018 for you."), [""; 0]);
    }
}
