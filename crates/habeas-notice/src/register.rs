//! Company register numbers.

use crate::folded::Span;
use crate::page::Page;
use crate::pattern::folded;
use crate::reading::Found;
use regex::bytes::{Captures, Match, Regex};
use std::sync::LazyLock;

static FRENCH: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(?:registered (?:with|in|under)[^.\n]{0,40}rcs|immatriculee?[^.\n]{0,60}|inscrite?[^.\n]{0,60}|rcs|r\.c\.s|siren|siret|registre du commerce|trade (?:and companies )?register)\b[^\n]{0,70}?\b(\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{5})?)\b",
    )
});
static FRENCH_BEFORE: LazyLock<Regex> = LazyLock::new(|| folded(r"\b(\d{3}[ .]?\d{3}[ .]?\d{3}) (?:rcs|r\.c\.s)\b"));
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(?:company (?:registration )?(?:number|no)|registered (?:company )?(?:number|no)|registration (?:number|no)|(?:registered|incorporated) in (?:england|scotland|wales)[^.\n]{0,60}(?:number|no)|companies house|cro|registered in ireland[^.\n]{0,30}(?:number|no)|registered charity[^.\n]{0,50}(?:number|no)|charity (?:registration )?(?:number|no)|company id|vat (?:number|no|code)|id(?:entification)? (?:no|number)|tax code|reg\. no)\b[^a-z0-9\n]{0,8}(?:is )?(?:[a-z]{2} ?)?([a-z]{0,2}\d{5,11})\b",
    )
});

/// The register of companies, and that of associations.
static GERMAN: LazyLock<Regex> = LazyLock::new(|| folded(r"\b((?:hr[ab]|vr) ?(?:nr\.? ?)?\d{2,6}(?: ?[bp]\b)?)\b"));
/// The French register of associations.
static FRENCH_ASSOCIATION: LazyLock<Regex> = LazyLock::new(|| folded(r"\brna\b[^\n]{0,20}?\b(w\d{9})\b"));
static DUTCH: LazyLock<Regex> =
    LazyLock::new(|| folded(r"\b(?:kvk|k\.v\.k\.?|kamer van koophandel)\b[^\n0-9]{0,60}?\b(\d{8})\b"));
static ITALIAN: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"\b(?:p\.? ?iva|partita iva|c\.? ?f\.?|codice fiscale)\b[^\n0-9]{0,40}?(?:it ?)?(\d{11})\b")
});
static SPANISH: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(?:c\.?i\.?f|n\.?i\.?f)\b\.?(?: is| es)?[^\na-z0-9]{0,12}(?:n[.o]* ?)?(?:es)?([a-z]-?\d{7}-?[a-z0-9]|\d{8}-?[a-z])\b",
    )
});

static BELGIAN: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(?:kbo|bce|ondernemingsnummer|numero d'entreprise|rpr|rpm|kruispuntbank|banque-carrefour|btw|tva)\b[^\n0-9]{0,60}?(?:be ?)?([01]\d{3}[. ]?\d{3}[. ]?\d{3})\b",
    )
});
static SWISS: LazyLock<Regex> = LazyLock::new(|| folded(r"\b(che[- ]?\d{3}[. ]?\d{3}[. ]?\d{3})\b"));
static GERMAN_VAT: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"\b(?:ust|umsatzsteuer|ustid|ust-id|vat|steuer)[a-z.-]*[^\n]{0,40}?\b(de ?\d{3} ?\d{3} ?\d{3})\b")
});
static LUXEMBOURGISH: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"\b(?:rcs|r\.c\.s\.?|registre de commerce)\b[^\n]{0,60}\bluxembourg\b[^\n]{0,40}?\b(b ?\d{1,3} ?\d{3})\b")
});

/// The court register, whose numbers have ten digits and begin with zeros.
static POLISH_COURT: LazyLock<Regex> = LazyLock::new(|| folded(r"\bkrs\b[^\n0-9]{0,40}?\b(000\d{7})\b"));
static POLISH_TAX: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\bnip\b[^\n0-9]{0,20}?(?:pl ?)?(\d{3}[- ]?\d{3}[- ]?\d{2}[- ]?\d{2}|\d{3}[- ]?\d{2}[- ]?\d{2}[- ]?\d{3})\b",
    )
});
static POLISH_STATISTICS: LazyLock<Regex> = LazyLock::new(|| folded(r"\bregon\b[^\n0-9]{0,20}?\b(\d{9})(?:\d{5})?\b"));
static PORTUGUESE: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"\b(?:n\.?i\.?p\.?c|n\.?i\.?f|contribuinte|pessoa cole(?:c)?tiva|matricula)\b[^\n0-9]{0,40}?(?:pt ?)?\b(\d{3}[ .]?\d{3}[ .]?\d{3})\b",
    )
});

/// A register number.
pub(crate) struct Number {
    pub(crate) found: Found<String>,
    /// It is a SIREN, which only French companies have.
    pub(crate) french: bool,
}

/// Matches of one expression looked at in one text.
const LOOKED_AT: usize = 20;

/// Every number of a text, with its place in the view.
#[derive(Default)]
struct Numbers {
    valid: Vec<(usize, Number)>,
    refused: Vec<Found<String>>,
}

/// The number nearest to the controller's name, and the numbers that fail their own check digit: they are reported and
/// never used, as they would be another company's.
pub(crate) fn number(page: &Page<'_>, near: &[usize]) -> (Option<Number>, Vec<Found<String>>) {
    let mut numbers = Numbers::default();
    numbers.french(page);
    numbers.national(page);
    numbers.other(page);
    numbers.valid.retain(|(at, _)| !is_hosts(page, *at));
    let distance = |at: usize| near.iter().map(|n| at.abs_diff(*n)).min().unwrap_or(at);
    let nearest = numbers.valid.into_iter().min_by_key(|(at, _)| distance(*at));
    (nearest.map(|(_, number)| number), numbers.refused)
}

/// Whether a number stands under a heading about who hosts the site.
fn is_hosts(page: &Page<'_>, at: usize) -> bool {
    static HOST: LazyLock<Regex> = LazyLock::new(|| {
        folded(r"^\W*(?:[0-9.]+ )?(?:web ?)?(?:host(?:ing|er|ed)?|heberg[a-z]*|alojamiento|alojamento|hospedagem)\b")
    });
    let line = page.sentence(at).map(|sentence| sentence.line);
    line.and_then(|line| page.passages.heading_of(line))
        .and_then(|heading| page.passages.line(heading))
        .is_some_and(|heading| HOST.is_match(page.get(heading.span)))
}

impl Numbers {
    fn push(&mut self, at: usize, found: Found<String>, french: bool, valid: bool) {
        if valid {
            self.valid.push((at, Number { found, french }));
        } else if self.refused.iter().all(|r| r.value != found.value) {
            self.refused.push(found);
        }
    }

    fn french(&mut self, page: &Page<'_>) {
        for re in [&*FRENCH, &*FRENCH_BEFORE] {
            for (all, digits) in matches(page, re) {
                let digits = page.get(digits).iter().filter(|b| b.is_ascii_digit());
                let siren: Vec<u8> = digits.take(9).copied().collect();
                let value = siren.chunks(3).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ");
                self.push(all.start, Found::read(value, page.folded.evidence(all)), true, luhn(&siren));
            }
        }
    }

    fn national(&mut self, page: &Page<'_>) {
        for (re, is_valid) in NATIONAL {
            for (all, number) in matches(page, re) {
                let value = page.folded.original(number).to_owned();
                let found = Found::read(value, page.folded.evidence(all));
                self.push(all.start, found, false, is_valid(page.get(number)));
            }
        }
    }

    /// Numbers announced as such, in no national form; one that was refused is not taken here.
    fn other(&mut self, page: &Page<'_>) {
        for (all, number) in matches(page, &OTHER) {
            let value = page.folded.original(number).to_owned();
            if self.refused.iter().all(|r| r.value.replace([' ', '.', '-'], "") != value) {
                self.push(all.start, Found::read(value, page.folded.evidence(all)), false, true);
            }
        }
    }
}

/// The matches of an expression and, in each, of its first group.
fn matches(page: &Page<'_>, re: &Regex) -> Vec<(Span, Span)> {
    let spans = |captures: Captures<'_>| {
        let span = |m: Match<'_>| Span::new(m.start(), m.end());
        Some((span(captures.get(0)?), span(captures.get(1)?)))
    };
    re.captures_iter(page.get(page.folded.whole())).take(LOOKED_AT).filter_map(spans).collect()
}

/// The expression of a number, and whether its check digit is right.
type National = (&'static LazyLock<Regex>, fn(&[u8]) -> bool);

/// National numbers, each with its own check if it has one.
const NATIONAL: [National; 13] = [
    (&GERMAN, |_| true),
    (&FRENCH_ASSOCIATION, |_| true),
    (&DUTCH, |_| true),
    (&ITALIAN, partita_iva),
    (&SPANISH, nif),
    (&BELGIAN, belgian),
    (&SWISS, swiss),
    (&GERMAN_VAT, german_vat),
    (&LUXEMBOURGISH, |_| true),
    (&POLISH_COURT, |_| true),
    (&POLISH_TAX, |raw| weighted(raw, &[6, 5, 7, 2, 3, 4, 5, 6, 7])),
    (&POLISH_STATISTICS, |raw| weighted(raw, &[8, 9, 2, 3, 4, 5, 6, 7])),
    (&PORTUGUESE, portuguese),
];

fn digits_of(raw: &[u8]) -> Vec<u32> {
    raw.iter().filter(|b| b.is_ascii_digit()).map(|b| u32::from(b - b'0')).collect()
}

/// Ten digits, the last two of them 97 less the rest of the first eight divided by 97.
fn belgian(raw: &[u8]) -> bool {
    let digits = digits_of(raw);
    let (Some(body), Some(check)) = (digits.get(..8), digits.get(8..10)) else { return false };
    let value = |digits: &[u32]| digits.iter().fold(0, |n, d| n * 10 + d);
    97 - value(body) % 97 == value(check)
}

/// The last digit of a UID: eleven less the weighted sum of the others modulo eleven (eCH-0097).
fn swiss(raw: &[u8]) -> bool {
    let digits = digits_of(raw);
    let (Some(body), Some(check)) = (digits.get(..8), digits.get(8)) else { return false };
    let sum: u32 = body.iter().zip([5, 4, 3, 2, 7, 6, 5, 4]).map(|(d, w)| d * w).sum();
    (11 - sum % 11) % 11 == *check
}

/// The last digit is the weighted sum of the others modulo eleven; where that is ten, it is zero in a REGON, and no NIP has it.
fn weighted(raw: &[u8], weights: &[u32]) -> bool {
    let digits = digits_of(raw);
    let Some((check, body)) = digits.split_last() else { return false };
    let sum: u32 = body.iter().zip(weights).map(|(d, w)| d * w).sum();
    body.len() == weights.len() && (sum % 11 == *check || sum % 11 == 10 && weights.len() == 8 && *check == 0)
}

/// Nine digits, the last of them eleven less the weighted sum of the others modulo eleven, and zero where that has two digits.
fn portuguese(raw: &[u8]) -> bool {
    let digits = digits_of(raw);
    let (Some(body), Some(check)) = (digits.get(..8), digits.get(8)) else { return false };
    let sum: u32 = body.iter().zip((2..=9).rev()).map(|(d, w)| d * w).sum();
    let expected = 11 - sum % 11;
    *check == if expected > 9 { 0 } else { expected }
}

/// ISO/IEC 7064, MOD 11,10.
fn german_vat(raw: &[u8]) -> bool {
    let digits = digits_of(raw);
    let (Some(body), Some(check)) = (digits.get(..8), digits.get(8)) else { return false };
    let product = body.iter().fold(10, |product, d| {
        let sum = (d + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == *check
}

/// Eleven digits, the last of them a Luhn digit.
fn partita_iva(digits: &[u8]) -> bool {
    digits.len() == 11 && luhn_sum(digits).is_multiple_of(10)
}

/// A Spanish tax number: of a person, eight digits and a letter; of a body, a letter, seven digits and a control.
fn nif(raw: &[u8]) -> bool {
    let plain: Vec<u8> = raw.iter().filter(|b| b.is_ascii_alphanumeric()).map(u8::to_ascii_uppercase).collect();
    let [first, middle @ .., control] = plain.as_slice() else { return false };
    if first.is_ascii_digit() {
        let number = plain.iter().take(8).fold(0u32, |n, b| n * 10 + u32::from(b.saturating_sub(b'0')));
        return b"TRWAGMYFPDXBNJZSQVHLCKE".get((number % 23) as usize) == Some(control);
    }
    if middle.len() != 7 || !middle.iter().all(u8::is_ascii_digit) {
        return false;
    }
    // As in Luhn, every second digit is doubled, from the last one on.
    let digit = (10 - luhn_sum(&[middle, b"0"].concat()) % 10) % 10;
    let letter = b"JABCDEFGHI".get(digit as usize);
    u32::from(control.wrapping_sub(b'0')) == digit || letter == Some(control)
}

/// The check digit of ISO/IEC 7812-1, which SIREN numbers carry.
fn luhn(digits: &[u8]) -> bool {
    digits.len() == 9 && luhn_sum(digits).is_multiple_of(10)
}

fn luhn_sum(digits: &[u8]) -> u32 {
    digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, b)| {
            let d = u32::from(b - b'0') * if i % 2 == 1 { 2 } else { 1 };
            if d > 9 { d - 9 } else { d }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{NoticeText, read};

    #[test]
    fn numbers_with_a_wrong_check_digit_are_refused() {
        assert!(luhn(b"732829320"));
        assert!(!luhn(b"732829321"));
        let number = |text: &str| {
            read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
                .facts
                .controller
                .registration_number
                .map(|n| n.value)
        };
        assert_eq!(number("Registered with the RCS of Lyon under number 732 829 320."), Some("732 829 320".to_owned()));
        assert_eq!(
            number("Société immatriculée au RCS de Lyon sous le n°\u{A0}732829320 ici"),
            Some("732 829 320".to_owned())
        );
        assert_eq!(number("Registered with the RCS of Lyon under number 732 829 321."), None);
        assert_eq!(number("Titolare: Larice S.r.l., P.IVA 00743110157, sede."), Some("00743110157".to_owned()));
        assert_eq!(number("Titolare: Larice S.r.l., P.IVA 00743110158, sede."), None);
        assert_eq!(number("Titular: Alerce S.L., con CIF A58818501 y domicilio"), Some("A58818501".to_owned()));
        assert_eq!(number("Titular: Alerce S.L., con CIF A58818502 y domicilio"), None);
        assert_eq!(number("Impressum: USt-IdNr. DE136695976 der Larche GmbH und Sie"), Some("DE136695976".to_owned()));
        assert_eq!(number("Impressum: USt-IdNr. DE136695977 der Larche GmbH und Sie"), None);
        assert_eq!(
            number("ingeschreven in de KBO onder nummer 0202.239.951, Lork NV"),
            Some("0202.239.951".to_owned())
        );
        assert_eq!(number("ingeschreven in de KBO onder nummer 0202.239.952, Lork NV"), None);
        assert_eq!(number("Melezes SA, IDE CHE-109.322.551, a Sion"), Some("CHE-109.322.551".to_owned()));
        assert_eq!(number("Melezes SA, IDE CHE-109.322.552, a Sion"), None);
        assert_eq!(number("Modrzew Sp. z o.o., KRS: 0000123456, ul. Polna 1"), Some("0000123456".to_owned()));
        assert_eq!(number("Modrzew Sp. z o.o., NIP 123-456-32-18, ul. Polna 1"), Some("123-456-32-18".to_owned()));
        assert_eq!(number("Modrzew Sp. z o.o., NIP 123-456-32-19, ul. Polna 1"), None);
        assert_eq!(number("Modrzew Sp. z o.o., REGON 123456785, ul. Polna 1"), Some("123456785".to_owned()));
        assert_eq!(number("Modrzew Sp. z o.o., REGON 123456784, ul. Polna 1"), None);
        assert_eq!(number("Larício, Lda., NIPC 123 456 789, com sede"), Some("123 456 789".to_owned()));
        assert_eq!(number("Larício, Lda., NIPC 123 456 788, com sede"), None);
        let refused = read(&NoticeText::from_bytes(b"Larice S.r.l., P.IVA 00743110158, sede.").unwrap());
        assert_eq!(refused.facts.controller.numbers_refused[0].value, "00743110158");
        assert_eq!(number("Amtsgericht Erdachtstadt, HRB 12345"), Some("HRB 12345".to_owned()));
        assert_eq!(
            number("ingeschreven bij de Kamer van Koophandel onder nummer 12345678"),
            Some("12345678".to_owned())
        );
        assert_eq!(number("registered in England, company number 01234567."), Some("01234567".to_owned()));
    }
}
