//! Postal addresses: the controller's own, and the one the text says to write to.

use crate::facts;
use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::postal::{Introduction, STREET, parse};
use crate::reading::Found;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Phrases looked at in one text: a hostile one repeats them for ever.
const ANCHORS: usize = 200;

static FIVE_DIGITS: LazyLock<Regex> = LazyLock::new(|| folded(r"\b\d{5}\b"));

/// The address given as the controller's own; of several, the one nearest to its name. The names are its full name and its
/// short one, wherever they stand.
pub(crate) fn of_controller(page: &Page<'_>, names: &[Span]) -> Option<Found<String>> {
    let text = page.get(page.folded.whole());
    let mut best: Option<(usize, Span, Span)> = None;
    for phrases in &page.phrases {
        for m in phrases.address.own_address_follows.find_iter(text).take(ANCHORS) {
            let Some(span) = parse(page, m.end(), Introduction::Office) else { continue };
            let quote = Span::new(m.start(), span.end);
            let near = Span::new(m.start().saturating_sub(60), span.end);
            if facts::authority_in(page.get(near)).is_some() {
                continue;
            }
            // An office far from the name belongs to another party.
            let far = names.iter().map(|n| m.start().abs_diff(n.start)).min().unwrap_or(usize::MAX);
            if far < 1200 && best.is_none_or(|(b, ..)| far < b) {
                best = Some((far, span, quote));
            }
        }
    }
    for name in names {
        // In one line: "Larkspur Ltd, Mill House, 3 Canal Road, Leeds, LS1 4AB".
        let after = page.after(name.end, 60);
        let inline = between(page.get(after)).and_then(|skip| parse(page, after.start + skip, Introduction::Recipient));
        if let Some(span) = inline.filter(|s| best.is_none() && s.start < name.end + 60) {
            let span = without_apposition(page, span);
            best = Some((0, span, span));
        }
        // A block: the name alone on its line, with the address on the lines below.
        let line = page.get(page.after(name.start, 80)).iter().position(|b| *b == b'\n').map(|i| name.start + i);
        let block = line
            .filter(|at| !ends_a_sentence(page.get(Span::new(name.end, *at))))
            .and_then(|at| parse(page, at, Introduction::Recipient))
            .filter(|span| span.start < name.start + 90 && best.is_none() && span.len() > 0);
        if let Some(span) = block {
            let span = without_apposition(page, span);
            best = Some((0, span, span));
        }
    }
    best.map(|(_, span, quote)| Found::read(tidy(page.folded.original(span)), page.folded.evidence(quote)))
}

/// Whether the words between a name and the end of its line end a sentence: no address heads the next line then.
fn ends_a_sentence(rest: &[u8]) -> bool {
    const FORM: usize = 8;
    rest.len() > FORM && rest.trim_ascii_end().ends_with(b".")
}

/// An address without what stands before it: "sole trader, 3 Mill Road", "Data Protection Officer, 3 Mill Road".
fn without_apposition(page: &Page<'_>, span: Span) -> Span {
    let mut span = span;
    loop {
        let text = page.get(span);
        let Some(end) = text.iter().position(|b| matches!(b, b',' | b'\n')) else { return span };
        let part = text.get(..end).unwrap_or_default();
        let beside =
            page.phrases.iter().any(|p| p.address.beside_name.is_match(part) || p.contact.officer.is_match(part));
        if !beside || STREET.is_match(part) || part.iter().any(u8::is_ascii_digit) {
            return span;
        }
        span = page.folded.trim(Span::new(span.start + end + 1, span.end));
    }
}

/// The length of the text between a name and its address on one line; `None` if no address follows.
fn between(text: &[u8]) -> Option<usize> {
    static SEPARATOR: LazyLock<Regex> = LazyLock::new(|| {
        folded(r#"^\.?"?(?: ?\([^)\n]{1,40}\))?(?: ?(?:[,|;:]|-) ?(?:(?:at|sita?|sis[ei]?) )?| ?\(| |$)"#)
    });
    static OPENS: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"^(?:\d|(?:rue|avenue|place|calle|via|viale|piazza|plaza|avenida|first|second|third|ground|unit|suite|box|postbus|postfach|floor|[a-z-]{2,}(?:strasse|str\.|straat|weg|laan|allee|platz)) ?|[a-z-]+ (?:street|road|house|lane) |c/)",
        )
    });
    let skip = SEPARATOR.find(text)?.end();
    let bare = text
        .get(..skip)
        .is_some_and(|s| s.ends_with(b" ") && s.trim_ascii().last().is_none_or(|b| *b == b'"' || *b == b')'));
    (!bare || OPENS.is_match(text.get(skip..)?)).then_some(skip)
}

/// The address the text says to write to.
pub(crate) fn for_requests(page: &Page<'_>) -> Option<Found<String>> {
    let text = page.get(page.folded.whole());
    for phrases in &page.phrases {
        // Matches may overlap: "by post, at the address:".
        let mut from = 0;
        for _ in 0..ANCHORS {
            let Some(m) = phrases.address.write_to_follows.find_at(text, from) else { break };
            from = m.start() + 1;
            let Some(span) = parse(page, m.end(), Introduction::Recipient) else { continue };
            let near = Span::new(m.start().saturating_sub(40), span.end);
            if facts::authority_in(page.get(near)).is_some() || phrases.complaint.mention.is_match(page.get(near)) {
                continue;
            }
            return Some(Found::read(tidy(page.folded.original(span)), page.folded.evidence(span)));
        }
    }
    None
}

/// Whether an address to write to is the one of an officer, who may sit elsewhere.
pub(crate) fn is_officers(page: &Page<'_>, address: &str) -> bool {
    let key = crate::name::key(address);
    page.phrases.iter().any(|phrases| phrases.contact.officer.is_match(&key))
}

/// Whether the lines after `at` are an address.
pub(crate) fn follows(page: &Page<'_>, at: usize) -> bool {
    page.get(page.after(at, 1)) == b"\n"
        && parse(page, at, Introduction::Recipient).is_some_and(|span| span.start <= at + 90)
}

/// Whether an address follows a name that ends at `at`, on its line or on the lines below.
pub(crate) fn stands_after(page: &Page<'_>, at: usize) -> bool {
    let after = page.after(at, 60);
    let inline = between(page.get(after)).and_then(|skip| parse(page, after.start + skip, Introduction::Recipient));
    inline.is_some_and(|span| span.start < at + 60) || follows(page, at)
}

/// One line, with commas for line breaks and before a French postcode, without words in capitals.
pub(crate) fn tidy(raw: &str) -> String {
    let raw = raw.trim_end_matches(['.', ' ']);
    // "(MFC Nauen e.V.)" and its address: what closes a bracket that is not open belongs to the name.
    let raw = match (raw.find('('), raw.find(')')) {
        (open, Some(close)) if open.is_none_or(|open| open > close) => {
            raw.get(close + 1..).unwrap_or_default().trim_start_matches([',', ' ', '\n', '\r'])
        }
        _ => raw,
    };
    let lines: Vec<&str> = raw.split(['\n', '\r']).map(str::trim).filter(|l| !l.is_empty()).collect();
    let joined = lines.join(", ").replace(" | ", ", ").split_whitespace().collect::<Vec<_>>().join(" ");
    let mut joined = joined.replace(" , ", ", ").replace(",,", ",").replace(", ,", ",");
    for article in [" à,", " au,", " at,", " to,"] {
        joined = joined.replace(article, ",");
    }
    if let Some(m) = FIVE_DIGITS.find(joined.as_bytes()).filter(|m| m.start() > 2) {
        let before = joined.get(..m.start()).unwrap_or_default().trim_end_matches([' ', ',', '-', '–']).to_owned();
        let after = joined.get(m.start()..).unwrap_or_default();
        // "San Francisco, CA 94103".
        let state =
            before.rsplit([' ', ',']).next().is_some_and(|w| w.len() == 2 && w.bytes().all(|b| b.is_ascii_uppercase()));
        joined = if !state && before.ends_with(|c: char| c.is_alphanumeric() || c == '.') {
            format!("{before}, {after}")
        } else {
            joined
        };
    }
    let quiet = joined.split(' ').map(without_capitals).collect::<Vec<_>>().join(" ");
    let mut chars = quiet.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// `NEUILLY` becomes `Neuilly`, `SUR` becomes `sur`; postcodes and abbreviations stay.
fn without_capitals(word: &str) -> String {
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
        assert_eq!(r.facts.controller.address.unwrap().value, "Mill House, 3 Canal Road, Leeds, LS1 4AB");
        assert_eq!(
            r.facts.contact.postal_address.unwrap().value,
            "Our Data Protection Officer, Larkspur Ltd, PO Box 9, Leeds, LS2 4AB"
        );
        assert_eq!(r.facts.controller.country.unwrap().value, "GB");
    }

    #[test]
    fn an_address_ends_before_the_next_one() {
        let text = "Le responsable du traitement est Brume SARL, dont le siège social est situé 4 rue de la Gare – 69003 LYON.\n\n\
                    Hébergement : Grosserveur SAS, 2 rue du Lac, 59100 Roubaix.\n\n\
                    Exercez vos droits en nous écrivant à l’adresse suivante : Brume, Service Données, 4 rue de la Gare, 69003 Lyon ou par e-mail.";
        let r = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
        assert_eq!(r.facts.controller.address.unwrap().value, "4 rue de la Gare, 69003 Lyon");
        assert_eq!(
            r.facts.contact.postal_address.unwrap().value,
            "Brume, Service Données, 4 rue de la Gare, 69003 Lyon"
        );
    }

    #[test]
    fn the_address_of_an_authority_is_not_for_requests() {
        let text = "Vous pouvez adresser une réclamation par courrier à la CNIL, 3 place de Fontenoy, 75007 Paris.";
        let r = read(&NoticeText::from_bytes(text.as_bytes()).unwrap());
        assert_eq!(r.facts.contact.postal_address, None);
        assert_eq!(r.facts.controller.address, None);
    }
}
