//! How to reach the controller about the data: e-mail, telephone, form, officer.

use crate::facts;
use crate::folded::Span;
use crate::name;
use crate::phrases::ascii;
use crate::read::Page;
use crate::reading::{Evidence, Found};
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Addresses looked at and given.
const LOOKED_AT: usize = 500;
const GIVEN: usize = 8;

// Ways to write "@" and "." that keep robots away: (at), [at], (@), (arobase), "AT example DOT org".
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"[a-z0-9~][a-z0-9._%+~/-]{0,63}(?:@| ?[\[({<] ?(?:at|@|arobase|ae?t|a) ?[\])}>] ?| @ | at )[a-z0-9-]{1,63}(?:(?:\.| ?[\[({<] ?(?:dot|point|punkt|punto|punt) ?[\])}>] ?| dot )[a-z0-9-]{1,63}){0,4}(?: ?[\[({<] ?(?:dot|point|punkt|punto|punt) ?[\])}>] ?| dot )[a-z]{2,12}\b|[a-z0-9~][a-z0-9._%+~/-]{0,63} @ [a-z0-9-]{1,63}(?: ?\. ?[a-z0-9-]{1,63}){0,3} ?\. ?[a-z]{2,12}\b|[a-z0-9~][a-z0-9._%+~/-]{0,63}(?:@| ?[\[(] ?(?:at|@|arobase|a) ?[\])] ?| @ )[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,12}\b",
    )
});
static PRIVACY_BOX: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"^[^@]*(?:dpo|dpd|privacy|data\.?-?protection|gdpr|rgpd|rpd|datenschutz|donnees|confidentialite|dataprivacy|cnil)[^@]*@",
    )
});
static OTHER_BOX: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"^(?:[^@]*(?:press|presse|jobs?|career|recrut|sales|abuse|police|marketing|no-?reply|newsletter|advert|unsubscribe|dpa\.requests|legal\.process)[^@]*)@",
    )
});
static NOT_A_BOX: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"@(?:example\.|[a-z0-9.-]*(?:cnil\.fr|ico\.org\.uk|datatilsynet|aepd\.es|gpdp\.it|garanteprivacy|uoou\.|edps\.|edpb\.|casework|bund\.de))|^email@|^you(?:r|rname)?@|^name@|\.(?:png|jpg|gif)$",
    )
});
static PHONE: LazyLock<Regex> = LazyLock::new(|| ascii(r"(?:\+|\b00|\(\+)?\(?\b\d[\d ()./-]{6,20}\d\b"));
static URL: LazyLock<Regex> = LazyLock::new(|| ascii(r#"https?://[^\s"'<>)\]]{4,300}"#));

/// The addresses a request can go to, the best first.
pub(crate) fn emails(page: &Page<'_>, controller: Option<&str>) -> Vec<Found<String>> {
    let mut found: Vec<(i32, usize, Found<String>)> = Vec::new();
    for m in EMAIL.find_iter(page.get(page.folded.whole())).take(LOOKED_AT) {
        let span = Span::new(m.start(), m.end());
        let value = plain(page.folded.original(span));
        let own = controller.is_some_and(|name| of_the_same(name, &value));
        let score = rank(page, span, &value, own) + 2 * i32::from(own);
        let known = found.iter_mut().find(|(.., f)| f.value.eq_ignore_ascii_case(&value));
        match known {
            Some(old) => old.0 = old.0.max(score),
            None => found.push((score, span.start, Found::read(value, page.folded.evidence(span)))),
        }
    }
    // Where the controller has addresses of its own, another's is the one of a service that the text names.
    if let Some(name) = controller.filter(|name| found.iter().any(|(.., f)| of_the_same(name, &f.value))) {
        for (score, at, f) in &mut found {
            if !of_the_same(name, &f.value) && !of_the_officer(page, *at) {
                *score -= 6;
            }
        }
    }
    found.retain(|(score, ..)| *score >= 0);
    found.sort_by_key(|(score, at, _)| (std::cmp::Reverse(*score), *at));
    found.into_iter().take(GIVEN).map(|(.., f)| f).collect()
}

/// The address as it is typed, whatever the page did to hide it.
fn plain(raw: &str) -> String {
    #[allow(clippy::expect_used)] // constants, compiled by every test
    static AT: LazyLock<regex::Regex> = LazyLock::new(|| {
        regex::Regex::new(r"(?i)\s*[\[({<]\s*(?:at|@|arobase|a|aet)\s*[\])}>]\s*|\s+at\s+|\s+@\s+").expect("a constant")
    });
    #[allow(clippy::expect_used)]
    static DOT: LazyLock<regex::Regex> = LazyLock::new(|| {
        regex::Regex::new(r"(?i)\s*[\[({<]\s*(?:dot|point|punkt|punto|punt)\s*[\])}>]\s*|\s+dot\s+")
            .expect("a constant")
    });
    let at = AT.replacen(raw, 1, "@");
    DOT.replace_all(&at, ".").chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether the host of an address carries the name of the controller: `dpo@larkspur.example` and "Larkspur Mills Ltd".
fn of_the_same(controller: &str, address: &str) -> bool {
    let host = address.rsplit_once('@').map_or("", |(_, host)| host).to_ascii_lowercase();
    let own = psl::domain_str(&host).unwrap_or(&host).split('.').next().unwrap_or_default().replace('-', "");
    name::carried_by(&name::key(controller), &own)
}

/// The words right before an address speak of the data protection officer, who may sit in a firm of its own.
fn of_the_officer(page: &Page<'_>, at: usize) -> bool {
    // Over the ends of lines: the address is the last line of a block.
    let near = page.get(Span::new(at.saturating_sub(260), at));
    page.phrases.iter().any(|p| p.contact.officer.is_match(near))
}

fn rank(page: &Page<'_>, span: Span, value: &str, own: bool) -> i32 {
    let lower = value.to_ascii_lowercase();
    if NOT_A_BOX.is_match(lower.as_bytes()) {
        return -100;
    }
    let mut score = 1;
    score += 6 * i32::from(PRIVACY_BOX.is_match(lower.as_bytes()));
    score -= 9 * i32::from(OTHER_BOX.is_match(lower.as_bytes()));
    let before = page.before(span.start, 200);
    let heading = page.sentence(span.start).and_then(|s| page.passages.heading_of(s.line));
    for phrases in &page.phrases {
        score += 2 * i32::from(phrases.contact.privacy.is_match(page.get(before)));
        score += i32::from(heading.is_some_and(|h| phrases.contact.privacy.is_match(page.get(h))));
        let near = page.before(span.start, 90);
        let elsewhere =
            phrases.contact.elsewhere.is_match(page.get(near)) || facts::authority_in(page.get(near)).is_some();
        score -= 4 * i32::from(elsewhere);
        let line = page.get(page.before(span.start, 150));
        let anothers = !own && phrases.controller.not_here.is_match(line) && !of_the_officer(page, span.start);
        score -= 6 * i32::from(anothers);
    }
    score
}

/// Telephone numbers that are said to be such.
pub(crate) fn phones(page: &Page<'_>, country: Option<&str>) -> Vec<Found<String>> {
    let mut found: Vec<Found<String>> = Vec::new();
    for m in PHONE.find_iter(page.get(page.folded.whole())).take(LOOKED_AT) {
        let span = Span::new(m.start(), m.end());
        let digits = m.as_bytes().iter().filter(|b| b.is_ascii_digit()).count();
        let before = page.before(span.start, 60);
        let said = page.phrases.iter().any(|p| p.contact.phone.is_match(page.get(before)));
        // An authority's number stands a few lines below its name.
        let above = Span::new(span.start.saturating_sub(300), span.start);
        let sentence = page.sentence(span.start).map(|s| page.before(span.end, 160.min(span.end - s.span.start)));
        let elsewhere = sentence.is_some_and(|s| {
            let text = page.get(s);
            facts::authority_in(text).is_some()
                || facts::authority_in(page.get(above)).is_some()
                || page.phrases.iter().any(|p| p.contact.elsewhere.is_match(text))
        });
        if !(8..=15).contains(&digits) || elsewhere {
            continue;
        }
        let Some(valid) = dialled(page.folded.original(span), country) else { continue };
        if !said && !valid {
            continue;
        }
        let value = page.folded.original(span).split_whitespace().collect::<Vec<_>>().join(" ");
        if found.iter().all(|f| f.value != value) && found.len() < GIVEN {
            found.push(Found::read(value, page.folded.evidence(span)));
        }
    }
    found
}

/// Whether something is a telephone number of the country or a whole international one: `None` if it is none, and else
/// whether the numbering plan knows it by itself, without the word "telephone" before it.
fn dialled(raw: &str, country: Option<&str>) -> Option<bool> {
    let region: Option<phonenumber::country::Id> = country.and_then(|c| c.parse().ok());
    let plain = raw.replace("(0)", "");
    let international = plain.trim_start_matches('(').starts_with('+');
    if region.is_none() && !international {
        // No country, no plan: the word before it must do.
        return Some(false);
    }
    let number = phonenumber::parse(region, &plain).ok()?;
    Some(international && phonenumber::is_valid(&number))
}

/// Where the page hides an address from programs: "[email protected]" is what remains of one. It is not guessed.
pub(crate) fn hidden(page: &Page<'_>) -> Vec<Evidence> {
    static HIDDEN: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"\[ ?(?:e-?mail|courriel|adresse e-?mail|correo(?: electronico)?|e-?mailadres) ?(?:protected|protegee?|geschue?tzt|protegido|protetta|beveiligd|obfuscated|hidden) ?\]",
        )
    });
    let text = page.get(page.folded.whole());
    HIDDEN.find_iter(text).take(GIVEN).map(|m| page.folded.evidence(Span::new(m.start(), m.end()))).collect()
}

pub(crate) struct Form {
    pub(crate) mentioned: bool,
    pub(crate) url: Option<Found<String>>,
}

/// A form to ask through. A form that only collects data is not one.
pub(crate) fn form(page: &Page<'_>) -> Form {
    let mut mentioned = false;
    for phrases in &page.phrases {
        for sentence in &page.passages.sentences {
            let text = page.get(sentence.span);
            let Some(m) = phrases.contact.form.find(text) else { continue };
            if phrases.contact.form_not.is_match(text) {
                continue;
            }
            mentioned = true;
            let around = text.get(m.start().saturating_sub(120)..(m.end() + 320).min(text.len())).unwrap_or_default();
            let base = sentence.span.start + m.start().saturating_sub(120);
            if let Some(url) = URL.find(around) {
                let span = Span::new(base + url.start(), base + url.end());
                let value = page.folded.original(span).trim_end_matches(['.', ',', ';', ':']).to_owned();
                return Form { mentioned, url: Some(Found::read(value, page.folded.evidence(span))) };
            }
        }
        mentioned = mentioned || form_on_the_page(page, &phrases.contact.contact_us, &phrases.contact.field);
    }
    Form { mentioned, url: None }
}

/// The labels of a form's fields under "Contact us": the form was on the page the text was taken from.
fn form_on_the_page(page: &Page<'_>, contact_us: &Regex, field: &Regex) -> bool {
    let lines = &page.passages.lines;
    let at = |i: usize| lines.get(i).map(|l| page.get(l.span)).unwrap_or_default();
    (0..lines.len())
        .filter(|i| contact_us.is_match(at(*i)))
        .take(20)
        .any(|i| (i + 1..i + 20).filter(|n| field.is_match(at(*n))).count() >= 2)
}

/// The person who answers for data protection, where a name is given.
pub(crate) fn officer(page: &Page<'_>) -> Option<Found<String>> {
    for phrases in &page.phrases {
        for m in phrases.contact.officer.find_iter(page.get(page.folded.whole())).take(LOOKED_AT) {
            let Some(sentence) = page.sentence(m.start()) else { continue };
            if let Some(found) = said_after(page, m.end()).or_else(|| on_next_line(page, sentence.line)) {
                return Some(found);
            }
        }
    }
    None
}

/// "Our data protection officer is Ada Fictive".
fn said_after(page: &Page<'_>, at: usize) -> Option<Found<String>> {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"^(?: \([a-z]{2,4}\))?(?: directly)?(?:,? (?:is|est|named|nomme|est designe)|,| ?:| ?-)? ?(?:m\. |mr\.? |mrs\.? |ms\.? |mme |monsieur |madame |dr\.? )?",
        )
    });
    let reach = page.after(at, 90);
    let link = LINK.find(page.get(reach))?;
    if link.is_empty() || page.get(reach).get(..link.end())?.iter().all(|b| *b == b' ') {
        return None;
    }
    let start = reach.start + link.end();
    let original = page.folded.original(Span::new(start, page.after(start, 60).end));
    let end = original.find(['\n', ',', '.', '(', ';', ':', '@', '<']).unwrap_or(original.len());
    let words = original.get(..end).unwrap_or_default();
    let capital: Vec<&str> =
        words.split(' ').take_while(|w| w.chars().next().is_some_and(char::is_uppercase)).collect();
    let name = capital.join(" ");
    person(page, &name)?;
    let span = page.folded.within(Span::new(start, reach.end.max(start + 1)), 0, name.len());
    Some(Found::read(name, page.folded.evidence(span)))
}

/// A heading or label, and the name alone on the line below.
fn on_next_line(page: &Page<'_>, line: usize) -> Option<Found<String>> {
    let label = page.passages.line(line)?;
    if label.span.len() > 80 {
        return None;
    }
    let next = page.passages.line(line + 1)?.span;
    let name = page.folded.original(next);
    person(page, name).map(|name| Found::read(name.to_owned(), page.folded.evidence(next)))
}

/// A person's name: no word of it may be a common noun of notices, such as those of the next heading.
fn person<'n>(page: &Page<'_>, text: &'n str) -> Option<&'n str> {
    let name = name::person(text)?;
    static NOUNS: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r"\b(?:data|protection|officer|privacy|policy|contact|rights?|cookies?|personal|information|house|street|road|avenue|ltd|limited|gmbh|office|head|company|group|changes|security|your|our|us|donnees|droits?|delegue|adresse|rue|siege|service|dpo|consulting|email|postal)\b",
        )
    });
    let key = name::key(name);
    (!NOUNS.is_match(&key) && !name.split(' ').all(|w| name::is_generic(page, w))).then_some(name)
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, Reading, read};

    fn reading(text: &str) -> Reading {
        read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
    }

    fn emails(text: &str) -> Vec<String> {
        reading(text).contact.emails.into_iter().map(|e| e.value).collect()
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
    fn hidden_addresses_are_told_and_not_guessed() {
        let r = reading("Write to us: [email\u{A0}protected] about your data. We are Larkspur Ltd and you may ask.");
        assert_eq!(r.contact.emails_hidden[0].quote, "[email\u{A0}protected]");
        assert!(r.contact.emails.is_empty());
        assert!(r.routing.gaps.iter().any(|g| g == "email_hidden"));
    }

    #[test]
    fn phones_are_said_to_be_phones() {
        let phones = |t: &str| reading(t).contact.phones.into_iter().map(|p| p.value).collect::<Vec<_>>();
        assert_eq!(phones("Call us on +44 1632 960001 for your data."), ["+44 1632 960001"]);
        assert_eq!(phones("Registered under number 732 829 320 in 2018 for you."), [""; 0]);
    }

    #[test]
    fn forms_to_ask_through() {
        let form = |t: &str| reading(t).contact.web_form_mentioned;
        assert!(form("To be deleted, ask us through our contact form."));
        assert!(!form("We collect what you enter when you fill in the contact form."));
        assert!(form("Contactez-nous\n\nPrénom:\n\nNom:\n\nCourriel:\n"));
    }

    #[test]
    fn officers_have_names() {
        let officer = |t: &str| reading(t).contact.dpo_name.map(|n| n.value);
        assert_eq!(
            officer("Our Data Protection Officer is Ada Fictive, and you can ask her."),
            Some("Ada Fictive".to_owned())
        );
        assert_eq!(
            officer("Person responsible for data protection\n\nAda Fictive\n\nChanges"),
            Some("Ada Fictive".to_owned())
        );
        assert_eq!(officer("You may contact our Data Protection Officer, Larkspur Ltd, Leeds."), None);
    }
}
