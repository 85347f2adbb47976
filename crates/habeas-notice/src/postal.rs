//! The shape of a postal address, of any party.

use crate::facts;
use crate::folded::Span;
use crate::language::in_all;
use crate::page::Page;
use crate::pattern::{alternatives, folded, original};
use crate::phrases::Phrases;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// An address fits in this many bytes, with its names.
const REACH: usize = 260;
/// Bytes after the postcode on its line: more of them are a sentence that continues.
const TRAIL: usize = 30;

/// In the original: a Dutch postcode has capitals, and four digits alone are a postcode before a town, otherwise a year.
static POSTCODE: LazyLock<regex::Regex> = LazyLock::new(|| {
    let alone = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z][A-Z\d]{3}|[A-Z]{1,2}-\d{4,5}|Dublin \d{1,2}";
    let with_town = r"(?:[A-Z]{1,2}[- ])?(?:\d{5}|\d{2} \d{3}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}[- ]{1,2}\d{3}|[1-9]\d{3})(?:[ ,–-]|\u{A0})+\p{Lu}\p{L}";
    original(&format!(r"\b(?:(?:{alone})\b|{with_town})"))
});
static NUMBERED: LazyLock<regex::Regex> =
    LazyLock::new(|| original(r"(?i)\b(?:unit|suite|box|office|flat|room|bp|cs|postbus|postfach)[ \u{A0}]$"));
/// Five digits with no town after them: "Paris 75002".
static FIVE_DIGITS: LazyLock<regex::Regex> = LazyLock::new(|| original(r"\b(?:\d{5}|\d{3} \d{2})\b"));
/// An Italian town with its province in brackets stands for a postcode: "Via dei Larici 3, Rovereto (TN)".
static PROVINCE: LazyLock<regex::Regex> =
    LazyLock::new(|| original(r"\d[^\n]{0,12}[ ,–-]{1,3}\p{Lu}[\p{L}’' ]{2,30} \([A-Z]{2}\)"));
/// What follows a postcode as part of the address: the town, its district, the country.
static TOWN: LazyLock<regex::Regex> = LazyLock::new(|| {
    let capital = r"(?:\p{Lu}[\p{L}\p{M}'’/-]*(?:\.\p{L}+)*|\p{Lu}\p{Ll}{0,2}\.)";
    let small =
        format!(r"(?:\d{{1,2}}\b|(?:{})\b|v\.d\.|a\.d\.)", alternatives(in_all(|language| &language.places.in_towns)));
    // After a comma stands a district or the country, not a small word: "Leeds LS1 4AB, and".
    let next = format!(r"(?:(?:[ \u{{A0}}-]| ?[(–] ?)(?:{capital}|{small})\)?|, {capital}\)?)");
    original(&format!(r"^[ ,\u{{A0}}–-]*(?:{capital}|{small}){next}{{0,5}}"))
});
/// "9999 Oostkouter, Kattestraat 212 bus 3": the town first.
static STREET_AFTER: LazyLock<regex::Regex> = LazyLock::new(|| {
    original(r"^[^,\n]{6,50}, ?\p{L}[^,\n]{3,40} \d{1,4}[a-zA-Z]?\b(?: (?:bus|boite|bte|box) \w{1,4})?")
});
pub(crate) static STREET: LazyLock<Regex> = LazyLock::new(|| {
    folded(&format!(r"\b(?:{})\b|\bc/ ?[a-z]", alternatives(in_all(|language| &language.places.streets))))
});

/// How an address is introduced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Introduction {
    /// "Registered office": some words may come first, and street and town are enough.
    Office,
    /// A name, or "write to": anything looser would take any sentence for an address.
    Recipient,
}

/// The address that starts at `at`. It has a number and, but for an office, a postcode.
pub(crate) fn parse(page: &Page<'_>, at: usize, introduction: Introduction) -> Option<Span> {
    let office = introduction == Introduction::Office;
    let reach = page.after(at, REACH);
    let text = page.get(reach);
    let phrases = page.phrases.first()?;
    let skip =
        if office { phrases.address.filler.find(text)?.end() } else { text.len() - text.trim_ascii_start().len() };
    let skip = skip + remarks(text.get(skip..)?);
    let body = until_end(phrases, text.get(skip..)?)?;
    let whole = Span::new(reach.start + skip, reach.start + skip + body.len());
    let original = page.folded.original(whole);
    // "Unit 12144, PO Box 4336, Leeds": these numbers are none.
    let is_numbered = |at: usize| NUMBERED.is_match(original.get(..at).unwrap_or_default());
    let first = POSTCODE.find_iter(original).find(|m| !is_numbered(m.start()));
    let postcode = first.or_else(|| FIVE_DIGITS.find(original));
    let postcode = postcode.or_else(|| PROVINCE.find(original).filter(|_| STREET.is_match(body)));
    let end = match postcode {
        Some(m) => end_of_address(page, whole, body, m.start(), m.end()),
        None if office && STREET.is_match(body) && body.iter().any(u8::is_ascii_digit) && !body.contains(&b'\n') => {
            end_of_sentence(body).unwrap_or(body.len())
        }
        None => return None,
    };
    let body = body.get(..end)?;
    let place = postcode.map_or(0, |m| m.start());
    let has_house = office && original.get(..place).is_some_and(|t| t.contains(|c: char| c.is_ascii_digit()));
    // A large organisation may have a postcode of its own, and no street.
    let starts_with_postcode = POSTCODE.find(original).is_some_and(|m| m.start() <= 1);
    let own_postcode = !office && !body.contains(&b'\n') && body.len() < 40 && starts_with_postcode;
    let has_street =
        own_postcode || has_house || STREET.is_match(body) || body.contains(&b',') || body.contains(&b'\n');
    (has_street && has_shape(body)).then(|| page.folded.trim(Span::new(whole.start, whole.start + end)))
}

/// The part of a text that may be an address: up to a phrase that ends one, or a full stop at the end of a line.
fn until_end<'b>(phrases: &Phrases, text: &'b [u8]) -> Option<&'b [u8]> {
    let end = phrases.address.address_ends.find_iter(text).map(|m| m.start()).find(|i| *i > 2).unwrap_or(text.len());
    let text = text.get(..end)?;
    let first = text.len() - text.trim_ascii_start().len();
    let stop = text.windows(2).skip(first).position(|w| w == b".\n").map_or(text.len(), |i| i + first);
    text.get(..stop)
}

/// Length, letters and lines of an address.
fn has_shape(body: &[u8]) -> bool {
    let breaks = body.iter().filter(|b| **b == b'\n').count();
    let has_long_line = breaks > 0 && body.split(|b| *b == b'\n').any(|line| line.len() > 90);
    let letters = body.iter().filter(|b| b.is_ascii_alphabetic()).count();
    body.len() >= 12 && letters >= 6 && !has_long_line && breaks <= 7 && !is_prose(body)
}

/// The length of the lines between a name and its address: a register number, a representative.
fn remarks(text: &[u8]) -> usize {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"^[ \n]*(?:(?:\(?(?:reg(?:istr[a-z]*)?\.? (?:no|number|nr)|org\.? ?n[ro]|company (?:no|number)|siren|siret|rcs|kvk|hrb|vat|tva|ust|btw|cif|nif|p\.? ?iva|c\.f\.)[^\n]{0,50}|(?:geschae?ftsfue?hr|vertreten|inhaber|represent|gerant|managing director)[^\n]{0,80})\n+)+",
        )
    });
    REMARK.find(text).map_or(0, |m| m.end())
}

/// The end of an address with a postcode from `start` to `end`: the end of the line, with a country alone on the next one;
/// in running text, the end of the town.
fn end_of_address(page: &Page<'_>, whole: Span, body: &[u8], start: usize, end: usize) -> usize {
    let original = page.folded.original(whole);
    let postcode = page.folded.within(whole, start, end - start).end - whole.start;
    let rest = body.get(postcode..).unwrap_or_default();
    let line = rest.iter().position(|b| *b == b'\n').or_else(|| end_of_sentence(rest));
    let line = line.map_or(body.len(), |i| postcode + i);
    if let Some(street) = original.get(start..).filter(|_| start < 6).and_then(|rest| STREET_AFTER.find(rest)) {
        return page.folded.within(whole, 0, start + street.end()).end - whole.start;
    }
    if line - postcode > TRAIL || is_prose(body.get(postcode..line).unwrap_or_default()) {
        // The match of the postcode may include the first letters of the town.
        let from =
            original.get(start..end).map_or(end, |code| start + code.trim_end_matches(char::is_alphabetic).len());
        let from = if original.get(start..end).is_some_and(|c| c.ends_with(char::is_lowercase)) { from } else { end };
        let town = original.get(from..).and_then(|rest| TOWN.find(rest)).map_or(end, |m| from + m.end());
        return page.folded.within(whole, 0, town.max(end)).end - whole.start;
    }
    let next = body.get(line + 1..).unwrap_or_default().split(|b| *b == b'\n').next().unwrap_or_default();
    if !next.is_empty() && next.len() < 20 && facts::country_in(next).is_some() { line + 1 + next.len() } else { line }
}

/// Where a sentence ends after a town: "16128 Genova. The controller".
fn end_of_sentence(rest: &[u8]) -> Option<usize> {
    const WORD: usize = 4;
    let letters = |end: usize| rest.get(end.saturating_sub(WORD)..end).filter(|word| word.len() == WORD);
    let mut stops = rest.windows(2).enumerate().filter(|(_, pair)| *pair == b". ").map(|(i, _)| i);
    stops.find(|i| letters(*i).is_some_and(|word| word.iter().all(u8::is_ascii_alphabetic)))
}

/// A sentence is not an address, whatever numbers it contains.
fn is_prose(body: &[u8]) -> bool {
    static VERBS: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\b(?:you|we|your|our|vous|nous|votre|vos|nos|is|are|has|have|will|may|can|est|sont|peut|pouvez|personnelles|ihre|ihr|sie|wir|unsere|werden|wird|konnen|usted|sus|nosotros|puede|suoi|tuoi|puoi|sono|uw|wij|onze|kunt|worden|within|days|jours|regulation|reglement|remplissant|formulaire|form|adressant|visitant)\b",
        )
    });
    static OFFICER: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\b(?:our |the )?data protection (?:officer|team|manager)|protection des donnees(?: personnelles| a caractere personnel)?",
        )
    });
    let without = OFFICER.replace_all(body, &b""[..]);
    VERBS.is_match(&without)
}
