//! What a postal address looks like, whoever it belongs to.

use crate::facts;
use crate::folded::Span;
use crate::phrases::ascii;
use crate::read::Page;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// An address fits in this many bytes, with its names.
const REACH: usize = 260;
/// Words after the town on its line: more of them are a sentence that goes on.
const TRAIL: usize = 30;

// Put to the original: a Dutch postcode has capitals, and four bare digits are a postcode only before a town, else a year.
#[allow(clippy::expect_used)] // constants, compiled by every test
static POSTCODE: LazyLock<regex::Regex> = LazyLock::new(|| {
    let alone = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z][A-Z\d]{3}|[A-Z]{1,2}-\d{4,5}|Dublin \d{1,2}";
    let with_town = r"(?:[A-Z]{1,2}[- ])?(?:\d{5}|\d{2} \d{3}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|[1-9]\d{3})(?:[ ,–-]|\u{A0})+\p{Lu}\p{L}";
    regex::Regex::new(&format!(r"\b(?:(?:{alone})\b|{with_town})")).expect("a constant")
});
/// Five digits with no town after them: "Paris 75002".
#[allow(clippy::expect_used)]
static FIVE: LazyLock<regex::Regex> =
    LazyLock::new(|| regex::Regex::new(r"\b(?:\d{5}|\d{3} \d{2})\b").expect("a constant"));
/// The rest of a line after a postcode that belongs to it: the town, its district, the country.
#[allow(clippy::expect_used)]
static TOWN: LazyLock<regex::Regex> = LazyLock::new(|| {
    let word = r"(?:\p{Lu}[\p{L}\p{M}'’./-]*|\d{1,2}\b|sur|sous|en|de|del|della|di|la|le|les|lès|am|an|der|den|bei|im|in|upon|el|aan|CEDEX|cedex|ob|v\.d\.|a\.d\.)";
    regex::Regex::new(&format!(r"^[ ,\u{{A0}}–-]*{word}(?:(?:[ \u{{A0}}-]| ?[(–] ?|, ){word}\)?){{0,5}}"))
        .expect("a constant")
});
/// "9999 Oostkouter, Kattestraat 212 bus 3": the town first.
#[allow(clippy::expect_used)]
static STREET_AFTER: LazyLock<regex::Regex> = LazyLock::new(|| {
    regex::Regex::new(r"^[^,\n]{6,50}, ?\p{L}[^,\n]{3,40} \d{1,4}[a-zA-Z]?\b(?: (?:bus|boite|bte|box) \w{1,4})?")
        .expect("a constant")
});
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"\b(?:rue|avenue|av|boulevard|bd|place|quai|chemin|route|allee|impasse|cours|square|zone|street|st|road|[a-z]{3,}(?:strasse|str|weg|allee|platz|gasse|ring|damm|ufer|hof|markt|laan|straat|weg|plein|gracht|kade|dijk|singel)|corso|viale|vicolo|largo|plaza|avenida|avda|paseo|carrer|ronda|camino|poligono|kerkstraat|postbus|postfach|apartado|bp|cedex|rd|lane|way|ave|house|via|piazza|calle|strasse|str|straat|laan|court|park|floor|building|box)\b|\bc/ ?[a-z]",
    )
});

/// The address that starts after `at`. It must have a number and a postcode, or it is not one. An office (`named`
/// is false) may follow some words, and may be given by street and town alone; where to write may not, or any
/// sentence would do.
pub(crate) fn parse(page: &Page<'_>, at: usize, named: bool) -> Option<Span> {
    let reach = page.after(at, REACH);
    let text = page.get(reach);
    let phrases = page.phrases.first()?;
    let skip =
        if named { text.len() - text.trim_ascii_start().len() } else { phrases.address.filler.find(text)?.end() };
    let skip = skip + remarks(text.get(skip..)?);
    let body = text.get(skip..)?;
    let stop = phrases.address.stop.find_iter(body).map(|m| m.start()).find(|i| *i > 2).unwrap_or(body.len());
    let body = body.get(..stop)?;
    // A full stop ends an address too: what follows is somebody else's.
    let first = body.len() - body.trim_ascii_start().len();
    let over = body.windows(2).skip(first).position(|w| w == b".\n").map_or(body.len(), |i| i + first);
    let body = body.get(..over)?;
    let whole = Span::new(reach.start + skip, reach.start + skip + body.len());
    let original = page.folded.original(whole);
    let end = match POSTCODE.find(original).or_else(|| FIVE.find(original)) {
        Some(m) => ends(page, whole, body, m.start(), m.end()),
        None if !named && STREET.is_match(body) && body.iter().any(u8::is_ascii_digit) && !body.contains(&b'\n') => {
            body.len()
        }
        None => return None,
    };
    let body = body.get(..end)?;
    let line_count = body.iter().filter(|b| **b == b'\n').count();
    let long_line = body.split(|b| *b == b'\n').any(|l| line_count > 0 && l.len() > 90);
    // A big office may have a postcode of its own, and no street.
    let own_code =
        named && line_count == 0 && body.len() < 40 && POSTCODE.find(original).is_some_and(|m| m.start() <= 1);
    // An office is announced: a number before the postcode is its house.
    let code = POSTCODE.find(original).or_else(|| FIVE.find(original)).map_or(0, |m| m.start());
    let house = !named && original.get(..code).is_some_and(|t| t.contains(|c: char| c.is_ascii_digit()));
    let street = own_code || house || STREET.is_match(body) || body.contains(&b',') || line_count > 0;
    let letters = body.iter().filter(|b| b.is_ascii_alphabetic()).count();
    if body.len() < 12 || letters < 6 || long_line || line_count > 7 || !street || prose(body) {
        return None;
    }
    Some(page.folded.trim(Span::new(reach.start + skip, reach.start + skip + end)))
}

/// Lines between a name and its address: a number in a register, a person who represents.
fn remarks(text: &[u8]) -> usize {
    static REMARK: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"^[ \n]*(?:(?:\(?(?:reg(?:istr[a-z]*)?\.? (?:no|number|nr)|org\.? ?n[ro]|company (?:no|number)|siren|siret|rcs|kvk|hrb|vat|tva|ust|btw|cif|nif|p\.? ?iva|c\.f\.)[^\n]{0,50}|(?:geschae?ftsfue?hr|vertreten|inhaber|represent|gerant|managing director)[^\n]{0,80})\n+)+",
        )
    });
    REMARK.find(text).map_or(0, |m| m.end())
}

/// Where an address ends that has its postcode here: with the line, and the country on the next one if it stands
/// alone there; in running text, with the town.
fn ends(page: &Page<'_>, whole: Span, body: &[u8], start: usize, end: usize) -> usize {
    let original = page.folded.original(whole);
    let postcode = page.folded.within(whole, start, end - start).end - whole.start;
    let rest = body.get(postcode..).unwrap_or_default();
    let line = rest.iter().position(|b| *b == b'\n').map_or(body.len(), |i| postcode + i);
    if let Some(street) = original.get(start..).filter(|_| start < 6).and_then(|rest| STREET_AFTER.find(rest)) {
        return page.folded.within(whole, 0, start + street.end()).end - whole.start;
    }
    if line - postcode > TRAIL || prose(body.get(postcode..line).unwrap_or_default()) {
        // The postcode may hold the first letters of the town already.
        let from =
            original.get(start..end).map_or(end, |code| start + code.trim_end_matches(char::is_alphabetic).len());
        let from = if original.get(start..end).is_some_and(|c| c.ends_with(char::is_lowercase)) { from } else { end };
        let town = original.get(from..).and_then(|rest| TOWN.find(rest)).map_or(end, |m| from + m.end());
        return page.folded.within(whole, 0, town.max(end)).end - whole.start;
    }
    let next = body.get(line + 1..).unwrap_or_default().split(|b| *b == b'\n').next().unwrap_or_default();
    if !next.is_empty() && next.len() < 20 && facts::country_in(next).is_some() { line + 1 + next.len() } else { line }
}

/// Sentences are not addresses, whatever numbers they hold.
fn prose(body: &[u8]) -> bool {
    static VERBS: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"\b(?:you|we|your|our|vous|nous|votre|vos|nos|is|are|has|have|will|may|can|est|sont|peut|pouvez|personnelles|ihre|ihr|sie|wir|unsere|werden|wird|konnen|usted|sus|nosotros|puede|suoi|tuoi|puoi|sono|uw|wij|onze|kunt|worden|within|days|jours|regulation|reglement|remplissant|formulaire|form|adressant|visitant)\b",
        )
    });
    static OFFICER: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"\b(?:our |the )?data protection (?:officer|team|manager)|protection des donnees(?: personnelles| a caractere personnel)?",
        )
    });
    let without = OFFICER.replace_all(body, &b""[..]);
    VERBS.is_match(&without)
}
