//! The controller's country: named in its address, or inferred from something that only one country has.

use crate::facts;
use crate::folded::Span;
use crate::name;
use crate::page::Page;
use crate::pattern::folded;
use crate::reading::{Authority, Found};
use crate::register::Number;
use regex::bytes::Regex;
use std::sync::LazyLock;

static GB_POSTCODE: LazyLock<Regex> = LazyLock::new(|| folded(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b"));
static FIVE_DIGITS: LazyLock<Regex> = LazyLock::new(|| folded(r"\b\d{5}\b"));
/// "00-193 Warszawa", "1200-651 Lisboa".
static POLISH: LazyLock<Regex> = LazyLock::new(|| folded(r"\b\d{2}-\d{3}\b"));
static PORTUGUESE: LazyLock<Regex> = LazyLock::new(|| folded(r"\b\d{4}-\d{3}\b"));
static PREFIX: LazyLock<Regex> = LazyLock::new(|| folded(r"\b([A-Z]{1,2})-\d{4,5}\b"));
static DUTCH: LazyLock<Regex> = LazyLock::new(|| folded(r"\b[1-9]\d{3} ?[A-Z]{2}\b"));
static FRENCH_STREET: LazyLock<Regex> =
    LazyLock::new(|| folded(r"\b(?:rue|avenue|boulevard|quai|place|chemin|allee|impasse|cours|route)\b"));
static FRENCH_LAW: LazyLock<Regex> =
    LazyLock::new(|| folded(r"\b(?:law|loi)\b.{0,20}\b78-17\b|\binformatique et libertes\b|\bcnil\b"));
static SERVERS: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(?:serveurs?|servers?|stockees?|hebergees?|hosted|stored)\b[^.]{0,40}\b(?:en|in|au) (?:la |the )?[a-z -]{4,20}",
    )
});

/// What was read that shows a country.
pub(crate) struct Clues<'c> {
    pub(crate) address: Option<&'c Found<String>>,
    pub(crate) postal: Option<&'c Found<String>>,
    pub(crate) number: Option<&'c Number>,
    pub(crate) authority: Option<&'c Authority>,
    pub(crate) emails: &'c [Found<String>],
}

pub(crate) fn of(page: &Page<'_>, clues: &Clues<'_>) -> Option<Found<String>> {
    clues
        .address
        .and_then(|a| of_address(page, a, clues))
        .or_else(|| clues.number.filter(|n| n.french).map(|n| inferred("FR", &n.found)))
        .or_else(|| clues.postal.and_then(|a| of_address(page, a, clues)))
        .or_else(|| of_authority(clues.authority?))
        .or_else(|| of_email(clues.emails.first()?))
        .or_else(|| of_law(page))
        .or_else(|| of_servers(page))
}

fn inferred<T>(country: &str, from: &Found<T>) -> Found<String> {
    Found::inferred(country.to_owned(), from.evidence.clone())
}

fn of_address(page: &Page<'_>, address: &Found<String>, clues: &Clues<'_>) -> Option<Found<String>> {
    let key = name::key(&address.value);
    if let Some((country, ..)) = facts::country_in(&key) {
        return Some(Found::read(country.to_owned(), address.evidence.first()?.clone()));
    }
    let french = FIVE_DIGITS.is_match(&key)
        && (clues.number.is_some_and(|n| n.french) || page.language == Some("fr") || FRENCH_STREET.is_match(&key));
    let prefix = PREFIX.captures(address.value.as_bytes()).and_then(|c| c.get(1)).map(|m| m.as_bytes());
    let country = match (prefix, page.language) {
        (Some(b"D" | b"DE"), _) => "DE",
        (Some(b"CH"), _) => "CH",
        (Some(b"A" | b"AT"), _) => "AT",
        (Some(b"B" | b"BE"), _) => "BE",
        (Some(b"L" | b"LU"), _) => "LU",
        (Some(b"F" | b"FR"), _) => "FR",
        _ if french => "FR",
        _ if GB_POSTCODE.is_match(&key) => "GB",
        _ if DUTCH.is_match(address.value.as_bytes()) => "NL",
        // Five digits before a town, in a text in one of these languages.
        (_, Some("de")) if FIVE_DIGITS.is_match(&key) => "DE",
        (_, Some("es")) if FIVE_DIGITS.is_match(&key) => "ES",
        (_, Some("it")) if FIVE_DIGITS.is_match(&key) => "IT",
        (_, Some("pt")) if PORTUGUESE.is_match(&key) => "PT",
        (_, Some("pl")) if POLISH.is_match(&key) => "PL",
        _ => return None,
    };
    Some(inferred(country, address))
}

fn of_authority(authority: &Authority) -> Option<Found<String>> {
    let id = authority.id.as_ref()?;
    facts::country_of(&id.value).map(|country| inferred(country, id))
}

fn of_email(email: &Found<String>) -> Option<Found<String>> {
    let tld = email.value.rsplit('.').next()?.to_ascii_uppercase();
    let country = if tld == "UK" { "GB" } else { tld.as_str() };
    facts::competent(country).map(|_| inferred(country, email))
}

/// A text that cites the French act, or the CNIL, is by a French controller in all likelihood.
fn of_law(page: &Page<'_>) -> Option<Found<String>> {
    let m = FRENCH_LAW.find(page.get(page.folded.whole()))?;
    Some(Found::inferred("FR".to_owned(), vec![page.folded.evidence(Span::new(m.start(), m.end()))]))
}

/// The weakest sign: the place of the servers, if the text is in a language of that country.
fn of_servers(page: &Page<'_>) -> Option<Found<String>> {
    let m = SERVERS.find(page.get(page.folded.whole()))?;
    let (country, _, end) = facts::country_in(m.as_bytes())?;
    let same = matches!(
        (page.language, country),
        (Some("fr"), "FR") | (Some("en"), "GB" | "IE") | (Some("it"), "IT") | (Some("es"), "ES")
    );
    same.then(|| Found::inferred(country.to_owned(), vec![page.folded.evidence(Span::new(m.start(), m.start() + end))]))
}
