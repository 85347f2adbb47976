//! Whether words name a body, and not a kind of body: by its legal form, by capitals, or by what everybody knows.

use std::sync::OnceLock;

use regex::Regex;

use crate::cues::{Cue, Words};
use crate::fold::Folded;
use crate::layout::Unit;

/// Legal forms, as written.
const FORMS: &str = concat!(
    r"(?:^|[\s(,&])(?:GmbH|gGmbH|mbH|AG|KGaA|KG|OHG|UG|eG|e\.\s?V\.|e\.K\.|SE|Ltd|Limited|plc|PLC|LLP|Inc|LLC|Corp|",
    r"SARL|S\.?A\.?R\.?L\.?|SASU?|S\.A\.S\.?|S\.A\.|SA|SNC|GIE|S\.L\.U?\.?|SL|S\.p\.A\.?|SpA|S\.r\.l\.?|Srl|SRL|S\.n\.c\.|",
    r"B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|sp\.\s?z\s?o\.\s?o\.|S\.\s?A\.|Lda|Unipessoal|ApS|A/S|Oy|AB|AS|SICAV|Mutua|Mutuelle)",
    r"(?:$|[\s.,;:)(])",
);

/// Bodies that everybody knows by one word.
const KNOWN: &str = concat!(
    r"(?i)\b(?:google|amazon|aws|microsoft|azure|meta|facebook|instagram|linkedin|paypal|stripe|adyen|mollie|klarna|worldpay|",
    r"sagepay|mastercard|visa|dhl|dpd|ups|fedex|gls|hermes|evri|royal mail|mailchimp|sendgrid|twilio|salesforce|hubspot|",
    r"zendesk|freshdesk|intercom|braze|mailjet|brevo|sendinblue|cloudflare|hetzner|ionos|ovh|strato|aruba|oracle|sap|",
    r"experian|equifax|transunion|creditsafe|schufa|crif|asnef|facebook ireland|tiktok|snowflake|hotjar|matomo|criteo|",
    r"adobe|dropbox|docusign|zoom|slack|atlassian|shopify|woocommerce|apple|datev|chronopost|colissimo|mondial relay|",
    r"correos|seur|mrw|nexi|satispay|postnl|bpost|inpost|allegro|payu|przelewy24|tpay|ctt|multibanco|sibs)\b",
);

/// Capitals that name no body.
const NOT_NAMES: &[&str] = &[
    "european",
    "union",
    "data",
    "protection",
    "officer",
    "privacy",
    "policy",
    "gdpr",
    "rgpd",
    "avg",
    "dsgvo",
    "rodo",
    "article",
    "art",
    "uk",
    "eu",
    "ue",
    "eea",
    "eee",
    "it",
    "hr",
    "cctv",
    "ip",
    "pdf",
    "csv",
    "europe",
    "espacio",
    "cnil",
    "regulation",
    "act",
    "customer",
    "service",
    "services",
    "monsieur",
    "madame",
    "mr",
    "ms",
    "mrs",
    "sir",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "i",
    "lei",
    "ella",
    "sua",
    "suoi",
    "usted",
    "vd",
    "pani",
    "pana",
    "panstwa",
    "u",
    "uw",
    "exa",
    "dpo",
    "cv",
    "tva",
    "vat",
];

fn is(cell: &'static OnceLock<Option<Regex>>, pattern: &str, text: &str) -> bool {
    cell.get_or_init(|| Regex::new(pattern).ok()).as_ref().is_some_and(|r| r.is_match(text))
}

/// Whether a unit names a body.
pub(crate) fn names_a_body(text: &Folded, unit: &Unit, language: Words) -> bool {
    names_a_known_body(text, unit, language)
        || !language.has_capital_nouns() && has_capital_name(&text.quote(unit.start, unit.end))
}

/// Whether a unit names a body by its legal form, or one that everybody knows.
pub(crate) fn names_a_known_body(text: &Folded, unit: &Unit, language: Words) -> bool {
    static BY_FORM: OnceLock<Option<Regex>> = OnceLock::new();
    static BY_FAME: OnceLock<Option<Regex>> = OnceLock::new();
    let original = text.quote(unit.start, unit.end);
    is(&BY_FORM, FORMS, &original) || is(&BY_FAME, KNOWN, &original) || language.has(Cue::PublicBody, &unit.words)
}

/// Whether words are a row of bodies with their legal forms: nobody else is listed in an answer.
pub(crate) fn names_many(original: &str) -> bool {
    static BY_FORM: OnceLock<Option<Regex>> = OnceLock::new();
    let forms = BY_FORM.get_or_init(|| Regex::new(FORMS).ok()).as_ref();
    forms.is_some_and(|r| r.find_iter(original).count() >= 3)
}

/// Where bodies that everybody knows are named, in code points.
pub(crate) fn known(text: &str) -> Vec<(usize, usize)> {
    static KNOWN_BODY: OnceLock<Option<Regex>> = OnceLock::new();
    let Some(known) = KNOWN_BODY.get_or_init(|| Regex::new(KNOWN).ok()).as_ref() else { return Vec::new() };
    let at = |byte: usize| text[..byte].chars().count();
    known.find_iter(text).map(|m| (at(m.start()), at(m.end()))).collect()
}

/// Whether a folded word has its capital without being a name.
pub(crate) fn is_no_name(plain: &str) -> bool {
    NOT_NAMES.contains(&plain)
}

/// Two words with capitals in a row, or one in a list of such, inside a sentence.
fn has_capital_name(original: &str) -> bool {
    let mut row = 0;
    let mut first = true;
    for word in original.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let plain = crate::fold::folded(bare);
        let capital = bare.chars().next().is_some_and(char::is_uppercase) && bare.chars().count() > 1;
        let shouted = bare.chars().filter(|c| c.is_alphabetic()).take(3).all(char::is_uppercase);
        let name = capital && !shouted && !first && !NOT_NAMES.contains(&plain.as_str());
        if name {
            row += 1;
            if row >= 2 || bare.chars().count() >= 4 {
                return true;
            }
        } else if !matches!(plain.as_str(), "de" | "del" | "di" | "van" | "of" | "&" | "and" | "y" | "e") {
            row = 0;
        }
        // A word after a full stop or a colon has its capital from its place.
        first = word.ends_with(['.', ':', '!', '?']) && bare.chars().count() > 2;
    }
    false
}

/// Whether words say how long, or until which event.
///
/// A date alone is an end only where something is kept or deleted (`ends`).
pub(crate) fn says_how_long(words: &str, ends: bool, language: Words) -> bool {
    static NUMBER: OnceLock<Option<Regex>> = OnceLock::new();
    static DATE: OnceLock<Option<Regex>> = OnceLock::new();
    if ends
        && is(
            &DATE,
            r"\b[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)?[0-9]{2}\b|\b[0-9]{1,2}\.? [a-z]{3,10} (?:de )?20[0-9]{2}\b",
            words,
        )
        || language.has(Cue::PeriodEvent, words)
    {
        return true;
    }
    let all: Vec<&str> = words.split(' ').filter(|w| !w.is_empty()).collect();
    all.iter().enumerate().any(|(at, word)| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        language.find(Cue::Unit, bare).is_some_and(|(start, end)| start == 0 && end == bare.len()) && {
            let near = &all[at.saturating_sub(3)..at];
            near.iter().any(|w| {
                let w = w.trim_matches(|c: char| !c.is_alphanumeric());
                is(&NUMBER, r"^[0-9]{1,3}$", w)
                    || language.find(Cue::Number, w).is_some_and(|(start, end)| start == 0 && end == w.len())
            })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_kind() {
        assert!(has_capital_name("se ha dado traslado al perito D. Onésimo Valdeolmos"));
        assert!(!has_capital_name("We shared it with service providers. Our partners help."));
        assert!(!has_capital_name("Your data in the European Union"));
    }

    #[test]
    fn a_period_has_a_number_and_a_unit_or_an_event() {
        assert!(says_how_long(
            "invoices are kept for ten years",
            true,
            Words::in_language(habeas_law::delivery::Language::En)
        ));
        assert!(says_how_long("rechnungen 8 jahre", true, Words::in_language(habeas_law::delivery::Language::De)));
        assert!(says_how_long(
            "jusqu'a la cloture du compte",
            true,
            Words::in_language(habeas_law::delivery::Language::Fr)
        ));
        assert!(!says_how_long("as long as necessary", true, Words::in_language(habeas_law::delivery::Language::En)));
        assert!(!says_how_long(
            "for the statutory period in years to come",
            true,
            Words::in_language(habeas_law::delivery::Language::En)
        ));
    }
}
