//! How to reach the controller about the data: e-mail, telephone, form, officer.

pub(crate) mod officer;
pub(crate) mod phone;
pub(crate) mod web_form;

use regex::bytes::Regex;
use std::sync::LazyLock;

use crate::facts;
use crate::folded::Span;
use crate::name;
use crate::page::Page;
use crate::pattern::{folded, original};
use crate::reading::{Evidence, Found};
use crate::website;

/// How many matches are looked at in one text, and how many values are given.
const LOOKED_AT: usize = 500;
const GIVEN: usize = 8;

/// An address, also one whose "@" and "." are spelt to keep robots away: (at), [at], (@), (arobase), "AT example DOT org".
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"[a-z0-9~][a-z0-9._%+~/-]{0,63}(?:@| ?[\[({<] ?(?:at|@|arobase|ae?t|a) ?[\])}>] ?| @ | at )[a-z0-9-]{1,63}(?:(?:\.| ?[\[({<] ?(?:dot|point|punkt|punto|punt) ?[\])}>] ?| dot )[a-z0-9-]{1,63}){0,4}(?: ?[\[({<] ?(?:dot|point|punkt|punto|punt) ?[\])}>] ?| dot )[a-z]{2,12}\b|[a-z0-9~][a-z0-9._%+~/-]{0,63} @ [a-z0-9-]{1,63}(?: ?\. ?[a-z0-9-]{1,63}){0,3} ?\. ?[a-z]{2,12}\b|[a-z0-9~][a-z0-9._%+~/-]{0,63}(?:@| ?[\[(] ?(?:at|@|arobase|a) ?[\])] ?| @ )[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}\b",
    )
});
/// Mailboxes for data protection.
static PRIVACY_BOX: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"^[^@]*(?:dpo|dpd|privacy|privacidad|data\.?-?protection|gdpr|rgpd|rodo|rpd|datenschutz|donnees|confidentialite|dataprivacy|cnil|ochronadanych|protecaodedados|protecciondedatos)[^@]*@|^(?:[^@]*[._-])?(?:iod[a-z]?|epd|dsb|fg|avg|lopd)(?:[._-][^@]*)?@",
    )
});
/// Mailboxes for other subjects.
static OTHER_BOX: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"^(?:[^@]*(?:press|presse|jobs?|career|recrut|sales|abuse|police|marketing|no-?reply|newsletter|advert|unsubscribe|bewerbung|empleo|kariera|rekrutac|prasa|imprensa|candidatura|lavoraconnoi|vacature|dpa\.requests|legal\.process)[^@]*)@",
    )
});
/// Addresses of authorities, examples and pictures.
static NOT_A_BOX: LazyLock<Regex> = LazyLock::new(|| {
    folded(
        r"@(?:example\.|[a-z0-9.-]*(?:cnil\.fr|ico\.org\.uk|datatilsynet|aepd\.es|gpdp\.it|garanteprivacy|uoou\.|edps\.|edpb\.|casework|bund\.de|uodo\.gov\.pl|cnpd\.pt|cnpd\.lu|autoriteitpersoonsgegevens\.nl|dataprotection\.ie))|^email@|^you(?:r|rname)?@|^name@|\.(?:png|jpg|gif)$",
    )
});

/// The addresses a request can go to, the best first.
pub(crate) fn emails(page: &Page<'_>, controller: Option<&str>) -> Vec<Found<String>> {
    let mut found: Vec<(i32, usize, Found<String>)> = Vec::new();
    for m in EMAIL.find_iter(page.get(page.folded.whole())).take(LOOKED_AT) {
        // "@ana@lark.example" is a name on a social network.
        if m.start().checked_sub(1).is_some_and(|i| page.get(Span::new(i, i + 1)) == b"@") {
            continue;
        }
        let typed = as_typed(page.folded.original(Span::new(m.start(), m.end())));
        let value = to_public_suffix(&typed).to_owned();
        let span = Span::new(m.start(), m.end() - (typed.len() - value.len()));
        let own = controller.is_some_and(|name| belongs_to(name, &value));
        let score = rank(page, span, &value, own) + points::OWN_HOST * i32::from(own);
        let known = found.iter_mut().find(|(.., f)| f.value.eq_ignore_ascii_case(&value));
        match known {
            Some(old) => old.0 = old.0.max(score),
            None => found.push((score, span.start, Found::read(value, page.folded.evidence(span)))),
        }
    }
    // If the controller has addresses of its own, those of other hosts belong to services that the text names.
    if let Some(name) = controller.filter(|name| found.iter().any(|(.., f)| belongs_to(name, &f.value))) {
        for (score, at, f) in &mut found {
            if !belongs_to(name, &f.value) && !is_officers(page, *at) {
                *score += points::OTHER_HOST;
            }
        }
    }
    found.retain(|(score, ..)| *score >= 0);
    found.sort_by_key(|(score, at, _)| (std::cmp::Reverse(*score), *at));
    found.into_iter().take(GIVEN).map(|(.., f)| f).collect()
}

/// The address as a mail program takes it.
fn as_typed(raw: &str) -> String {
    static AT: LazyLock<regex::Regex> =
        LazyLock::new(|| original(r"(?i)\s*[\[({<]\s*(?:at|@|arobase|a|aet)\s*[\])}>]\s*|\s+at\s+|\s+@\s+"));
    static DOT: LazyLock<regex::Regex> =
        LazyLock::new(|| original(r"(?i)\s*[\[({<]\s*(?:dot|point|punkt|punto|punt)\s*[\])}>]\s*|\s+dot\s+"));
    let at = AT.replacen(raw, 1, "@");
    DOT.replace_all(&at, ".").chars().filter(|c| !c.is_whitespace()).collect()
}

/// The address up to its public suffix: "x@lark.comou" and "x@lark.com.Vous" are glued to the next word.
fn to_public_suffix(address: &str) -> &str {
    /// Names of the root that no list of suffixes has.
    const RESERVED: [&str; 4] = ["example", "test", "invalid", "localhost"];
    let known = |label: &str| {
        let label = label.to_ascii_lowercase();
        RESERVED.contains(&label.as_str()) || psl::suffix(label.as_bytes()).is_some_and(|s| s.is_known())
    };
    let Some((host, last)) = address.rsplit_once('.').filter(|(_, last)| !known(last)) else { return address };
    if host.rsplit_once('.').is_some_and(|(own, label)| own.contains('@') && known(label)) {
        return host;
    }
    let shorter = (2..last.len()).rev().find(|len| last.get(..*len).is_some_and(known));
    shorter.and_then(|len| address.get(..host.len() + 1 + len)).unwrap_or(address)
}

/// Whether the host of an address carries the name of the controller: `dpo@larkspur.example` and "Larkspur Mills Ltd".
fn belongs_to(controller: &str, address: &str) -> bool {
    let (mailbox, host) = address.rsplit_once('@').unwrap_or_default();
    let host = host.to_ascii_lowercase();
    // `larkspurmills@gmail.com`: there, the mailbox carries the name.
    if website::is_mailbox_provider(&host) {
        let mailbox = mailbox.to_ascii_lowercase().replace(['.', '-', '_'], "");
        return name::carried_by(&name::key(controller), &mailbox);
    }
    let own = psl::domain_str(&host).unwrap_or(&host).split('.').next().unwrap_or_default().replace('-', "");
    name::carried_by(&name::key(controller), &own)
}

/// Whether the words before an address name the data protection officer, who may work for another firm.
fn is_officers(page: &Page<'_>, at: usize) -> bool {
    // Across line ends: the address may be the last line of a block.
    let near = page.get(Span::new(at.saturating_sub(260), at));
    page.phrases.iter().any(|p| p.contact.officer.is_match(near))
}

/// Points of an address, which put the addresses in order; one below 0 is not given.
mod points {
    pub(super) const BASE: i32 = 1;
    /// The address is on the host of the controller.
    pub(super) const OWN_HOST: i32 = 2;
    /// The controller has addresses of its own, and this is not one.
    pub(super) const OTHER_HOST: i32 = -6;
    /// `dpo@`, `privacy@`.
    pub(super) const PRIVACY_BOX: i32 = 6;
    /// `press@`, `jobs@`.
    pub(super) const OTHER_BOX: i32 = -9;
    /// The words before it speak of data protection; so does its heading.
    pub(super) const PRIVACY_BEFORE: i32 = 2;
    pub(super) const PRIVACY_HEADING: i32 = 1;
    /// The words before it name another subject or an authority.
    pub(super) const OTHER_BEFORE: i32 = -4;
    /// The line names a processor, a host or a representative.
    pub(super) const OTHER_PARTY: i32 = -6;
    /// An authority's, or no mailbox at all.
    pub(super) const NEVER: i32 = -100;
}

fn rank(page: &Page<'_>, span: Span, value: &str, own: bool) -> i32 {
    let lower = value.to_ascii_lowercase();
    if NOT_A_BOX.is_match(lower.as_bytes()) {
        return points::NEVER;
    }
    let mut rank = points::BASE;
    let mut add = |points: i32, applies: bool| rank += points * i32::from(applies);
    add(points::PRIVACY_BOX, PRIVACY_BOX.is_match(lower.as_bytes()));
    add(points::OTHER_BOX, OTHER_BOX.is_match(lower.as_bytes()));
    let before = page.get(page.before(span.start, 200));
    let near = page.get(page.before(span.start, 90));
    let same_line = page.get(page.before(span.start, 150));
    let line = page.sentence(span.start).map(|s| s.line);
    for phrases in &page.phrases {
        let contact = &phrases.contact;
        add(points::PRIVACY_BEFORE, contact.for_privacy.is_match(before));
        add(points::PRIVACY_HEADING, line.is_some_and(|line| page.heading_has(line, &contact.for_privacy)));
        add(points::OTHER_BEFORE, contact.for_others.is_match(near) || facts::authority_in(near).is_some());
        let other_party = !own && phrases.controller.other_party.is_match(same_line);
        add(points::OTHER_PARTY, other_party && !is_officers(page, span.start));
    }
    rank
}

/// Places where the page hides an address from programs: "[email protected]" is what remains. It is not guessed.
pub(crate) fn hidden_emails(page: &Page<'_>) -> Vec<Evidence> {
    static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\[ ?(?:e-?mail|courriel|adresse e-?mail|correo(?: electronico)?|e-?mailadres) ?(?:protected|protegee?|geschue?tzt|protegido|protetta|beveiligd|obfuscated|hidden) ?\]",
        )
    });
    let text = page.get(page.folded.whole());
    HIDDEN.find_iter(text).take(GIVEN).map(|m| page.folded.evidence(Span::new(m.start(), m.end()))).collect()
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, Reading, read};

    fn reading(text: &str) -> Reading {
        read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
    }

    fn emails(text: &str) -> Vec<String> {
        reading(text).facts.contact.emails.into_iter().map(|e| e.value).collect()
    }

    #[test]
    fn the_best_address_comes_first() {
        let text = "Questions: hello@lark.example.org. To exercise your rights write to privacy (at) lark.example.org.";
        assert_eq!(emails(text), ["privacy@lark.example.org", "hello@lark.example.org"]);
    }

    #[test]
    fn addresses_that_lead_elsewhere() {
        assert_eq!(emails("You can complain to the ICO at casework@ico.org.uk about us."), [""; 0]);
        assert_eq!(emails("Contact us: [email protected] or press@lark.example.org"), [""; 0]);
    }

    #[test]
    fn addresses_end_where_a_domain_can_end() {
        assert_eq!(emails("Write to us about your data: ana@lark.comou by post."), ["ana@lark.com"]);
        assert_eq!(emails("Write to us about your data: ana@lark.com.Vous and you"), ["ana@lark.com"]);
        assert_eq!(emails("Write to us about your data: ana [at] lark [dot] org"), ["ana@lark.org"]);
        assert_eq!(emails("Follow @ana@social.org or ask us about your data: dpo@lark.org."), ["dpo@lark.org"]);
    }

    #[test]
    fn hidden_addresses_are_reported_and_not_guessed() {
        let r = reading("Write to us: [email\u{A0}protected] about your data. We are Larkspur Ltd and you may ask.");
        assert_eq!(r.facts.contact.emails_hidden[0].quote, "[email\u{A0}protected]");
        assert!(r.facts.contact.emails.is_empty());
        assert!(r.routing.gaps.iter().any(|g| g == "email_hidden"));
    }
}
