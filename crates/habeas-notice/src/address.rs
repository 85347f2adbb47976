//! Postal addresses: the controller's own, and the one the text says to write to.

use crate::facts;
use crate::folded::Span;
use crate::phrases::ascii;
use crate::read::Page;
use crate::reading::Found;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// An address fits in this many bytes, with its names.
const REACH: usize = 260;
const ANCHORS: usize = 200;

// Put to the original: a Dutch postcode has capitals, and four bare digits are a postcode only before a town, else a year.
#[allow(clippy::expect_used)] // a constant, compiled by every test
static POSTCODE: LazyLock<regex::Regex> = LazyLock::new(|| {
    let shapes = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:[A-Z]{1,2}[- ])?\d{5}|[A-Z]{1,2}-\d{4}|\d{3} \d{2}|\d{2} \d{3}|\d{4} ?[A-Z]{2}";
    regex::Regex::new(&format!(r"\b(?:(?:{shapes})\b|[1-9]\d{{3}} \p{{Lu}}\p{{L}}{{2,}})")).expect("a constant")
});
static FRENCH: LazyLock<Regex> = LazyLock::new(|| ascii(r"\b\d{5}\b"));
static STREET: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"\b(?:rue|avenue|av|boulevard|bd|place|quai|chemin|route|allee|impasse|cours|square|zone|street|st|road|[a-z]{3,}(?:strasse|str|weg|allee|platz|gasse|ring|damm|ufer|hof|markt|laan|straat|weg|plein|gracht|kade|dijk|singel)|corso|viale|vicolo|largo|plaza|avenida|avda|paseo|carrer|ronda|camino|poligono|c/|kerkstraat|postbus|postfach|apartado|bp|cedex|rd|lane|way|ave|house|via|piazza|calle|strasse|str|straat|laan|court|park|floor|building)\b",
    )
});

/// The address given as the controller's own; of several, the one nearest after its name.
pub(crate) fn of_controller(page: &Page<'_>, names: &[usize], len: usize) -> Option<Found<String>> {
    let text = page.get(page.folded.whole());
    let mut best: Option<(usize, Span, Span)> = None;
    for phrases in &page.phrases {
        for m in phrases.address.office.find_iter(text).take(ANCHORS) {
            let Some(span) = parse(page, m.end(), false) else { continue };
            let quote = Span::new(m.start(), span.end);
            let near = Span::new(m.start().saturating_sub(60), span.end);
            if facts::authority_in(page.get(near)).is_some() {
                continue;
            }
            // An office far from the only named party is somebody else's.
            let far = names.iter().map(|n| m.start().abs_diff(*n)).min().unwrap_or(usize::MAX);
            if far < 1200 && best.is_none_or(|(b, ..)| far < b) {
                best = Some((far, span, quote));
            }
        }
    }
    static BETWEEN: LazyLock<Regex> = LazyLock::new(|| ascii(r#"^"?(?: ?\([^)\n]{1,40}\))? ?(?:[,|]|-) ?"#));
    for name in names {
        // In one line: "Larkspur Ltd, Mill House, 3 Canal Road, Leeds, LS1 4AB".
        let after = page.after(name + len, 60);
        let inline = BETWEEN.find(page.get(after)).and_then(|m| parse(page, after.start + m.end(), true));
        if let Some(span) = inline.filter(|s| best.is_none() && s.start < name + len + 60) {
            best = Some((0, span, span));
        }
        // A block: the name alone on its line, the address on the lines below.
        let line = page.get(page.after(*name, 80)).iter().position(|b| *b == b'\n').map(|i| name + i);
        let block = line
            .and_then(|at| parse(page, at, true))
            .filter(|span| span.start < name + 90 && best.is_none() && span.len() > 0);
        if let Some(span) = block {
            best = Some((0, span, span));
        }
    }
    best.map(|(_, span, quote)| Found::read(tidy(page.folded.original(span)), page.folded.evidence(quote)))
}

/// Where the text says to write to.
pub(crate) fn for_requests(page: &Page<'_>) -> Option<Found<String>> {
    let text = page.get(page.folded.whole());
    for phrases in &page.phrases {
        for m in phrases.address.write.find_iter(text).take(ANCHORS) {
            let Some(span) = parse(page, m.end(), true) else { continue };
            let heard = Span::new(m.start().saturating_sub(40), span.end);
            if facts::authority_in(page.get(heard)).is_some() || phrases.complaint.said.is_match(page.get(heard)) {
                continue;
            }
            return Some(Found::read(tidy(page.folded.original(span)), page.folded.evidence(span)));
        }
    }
    None
}

/// Whether the lines after `at` are an address.
pub(crate) fn block(page: &Page<'_>, at: usize) -> bool {
    page.get(page.after(at, 1)) == b"\n" && parse(page, at, true).is_some_and(|span| span.start <= at + 3)
}

/// The address that starts after `at`. It must have a number and a postcode, or it is not one.
fn parse(page: &Page<'_>, at: usize, named: bool) -> Option<Span> {
    let reach = page.after(at, REACH);
    let text = page.get(reach);
    let phrases = page.phrases.first()?;
    let skip =
        if named { text.len() - text.trim_ascii_start().len() } else { phrases.address.filler.find(text)?.end() };
    let body = text.get(skip..)?;
    let stop = phrases.address.stop.find_iter(body).map(|m| m.start()).find(|i| *i > 2).unwrap_or(body.len());
    let body = body.get(..stop)?;
    // A full stop ends an address too: what follows is somebody else's.
    let first = body.len() - body.trim_ascii_start().len();
    let over = body.windows(2).skip(first).position(|w| w == b".\n").map_or(body.len(), |i| i + first);
    let body = body.get(..over)?;
    // An office may be given by street and town alone; where to write may not, or any sentence would do.
    let whole = Span::new(reach.start + skip, reach.start + skip + body.len());
    let end = match POSTCODE.find(page.folded.original(whole)) {
        Some(m) => block_end(body, page.folded.within(whole, m.start(), m.len()).end - whole.start),
        None if !named && STREET.is_match(body) && body.iter().any(u8::is_ascii_digit) && !body.contains(&b'\n') => {
            body.len()
        }
        None => return None,
    };
    let body = body.get(..end)?;
    let line_count = body.iter().filter(|b| **b == b'\n').count();
    let long_line = body.split(|b| *b == b'\n').any(|l| line_count > 0 && l.len() > 90);
    let street = STREET.is_match(body) || body.contains(&b',') || line_count > 0;
    if body.len() < 12 || long_line || line_count > 7 || !street || prose(body) {
        return None;
    }
    Some(page.folded.trim(Span::new(reach.start + skip, reach.start + skip + end)))
}

/// The postcode's line ends the address, with the country on the next line if it stands alone there.
fn block_end(body: &[u8], postcode: usize) -> usize {
    let rest = body.get(postcode..).unwrap_or_default();
    let line = rest.iter().position(|b| *b == b'\n').map_or(body.len(), |i| postcode + i);
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

/// One line, commas for line breaks, a comma before a French postcode, no shouting.
pub(crate) fn tidy(raw: &str) -> String {
    let raw = raw.trim_end_matches(['.', ' ']);
    let lines: Vec<&str> = raw.split(['\n', '\r']).map(str::trim).filter(|l| !l.is_empty()).collect();
    let joined = lines.join(", ").replace(" | ", ", ").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut joined = joined.replace(" , ", ", ").replace(",,", ",").replace(", ,", ",");
    for article in [" à,", " au,", " at,", " to,"] {
        joined = joined.replace(article, ",");
    }
    if let Some(m) = FRENCH.find(joined.as_bytes()).filter(|m| m.start() > 2) {
        let before = joined.get(..m.start()).unwrap_or_default().trim_end_matches([' ', ',', '-', '–']).to_owned();
        let after = joined.get(m.start()..).unwrap_or_default();
        joined = if before.ends_with(|c: char| c.is_alphanumeric() || c == '.') {
            format!("{before}, {after}")
        } else {
            joined
        };
    }
    let calm = joined.split(' ').map(calm).collect::<Vec<_>>().join(" ");
    let mut chars = calm.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// `NEUILLY` becomes `Neuilly`, `SUR` becomes `sur`; postcodes and short marks stay.
fn calm(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let shouted = letters >= 2 && word.chars().all(|c| !c.is_lowercase() && !c.is_numeric());
    let small = matches!(word, "SUR" | "SOUS" | "DE" | "DU" | "DES" | "LA" | "LE" | "LES" | "EN" | "ET" | "AUX");
    if small {
        return word.to_lowercase();
    }
    if !shouted || letters < 4 {
        return word.to_owned();
    }
    let mut first = true;
    word.chars()
        .map(|c| {
            let out = if first { c.to_string() } else { c.to_lowercase().to_string() };
            first = !c.is_alphabetic();
            out
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{NoticeText, read};

    #[test]
    fn tidy_addresses() {
        assert_eq!(tidy("7 ter rue des Lilas 69002 LYON SUR SEINE"), "7 ter rue des Lilas, 69002 Lyon sur Seine");
        assert_eq!(tidy("3, place du Puits\n13001 SAINT-ANDRÉ"), "3, place du Puits, 13001 Saint-André");
        assert_eq!(tidy("délégué à , Mill House, Leeds, LS1 4AB"), "Délégué, Mill House, Leeds, LS1 4AB");
    }

    #[test]
    fn own_address_and_where_to_write() {
        let text = "The controller is Larkspur Ltd, whose registered office is located at Mill House, 3 Canal Road, Leeds, LS1 4AB. \
                    You may write to our Data Protection Officer, Larkspur Ltd, PO Box 9, Leeds, LS2 4AB.";
        let r = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
        assert_eq!(r.controller.address.unwrap().value, "Mill House, 3 Canal Road, Leeds, LS1 4AB");
        assert_eq!(
            r.contact.postal_address.unwrap().value,
            "Our Data Protection Officer, Larkspur Ltd, PO Box 9, Leeds, LS2 4AB"
        );
        assert_eq!(r.controller.country.unwrap().value, "GB");
    }

    #[test]
    fn an_address_ends_before_the_next_one() {
        let text = "Le responsable du traitement est Brume SARL, dont le siège social est situé 4 rue de la Gare – 69003 LYON.\n\n\
                    Hébergement : Grosserveur SAS, 2 rue du Lac, 59100 Roubaix.\n\n\
                    Exercez vos droits en nous écrivant à l’adresse suivante : Brume, Service Données, 4 rue de la Gare, 69003 Lyon ou par e-mail.";
        let r = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
        assert_eq!(r.controller.address.unwrap().value, "4 rue de la Gare, 69003 Lyon");
        assert_eq!(r.contact.postal_address.unwrap().value, "Brume, Service Données, 4 rue de la Gare, 69003 Lyon");
    }

    #[test]
    fn the_authoritys_address_is_not_where_to_write() {
        let text = "Vous pouvez adresser une réclamation par courrier à la CNIL, 3 place de Fontenoy, 75007 Paris.";
        let r = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
        assert_eq!(r.contact.postal_address, None);
        assert_eq!(r.controller.address, None);
    }
}
