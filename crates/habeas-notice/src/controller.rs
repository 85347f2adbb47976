//! Who the text says is the controller.
//!
//! Each phrase next to a name votes for it with its weight. If only light phrases vote for a name, it must have a legal form
//! or be repeated in the text; otherwise there is no answer.

mod standing;

use regex::bytes::Regex;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::folded::Span;
use crate::legal_form::list::ENDS_FOLDED_NAME;
use crate::legal_form::names;
use crate::page::Page;
use crate::pattern::folded;
use crate::phrases::Anchors;
use crate::reading::Found;
use crate::{address, facts, name, website};

/// Phrases looked at in one text: a hostile one repeats them for ever.
const ANCHORS: usize = 200;
/// Names weighed in one text, each by a search through it.
const NAMES: usize = 300;

/// A name with a phrase of this weight needs no second sign.
const SURE: i32 = 6;
/// A phrase of this weight says in so many words who the controller is.
const OUTRIGHT: u8 = 9;
/// A phrase of this weight says so, or describes the legal form, which is a sign too.
const DESCRIBED: i32 = 8;
/// A phrase below this weight is an everyday word: the name must be repeated often.
const LIGHT: i32 = 4;
/// The weight of a name with a legal form alone on its line, above an address.
const ADDRESS_HEAD: i32 = 5;
/// The weight of a name in a copyright line.
const OWNER: i32 = 4;
/// The weight of a name that only its legal form distinguishes from other words.
const LEGAL_FORM_ALONE: i32 = 3;

static SEPARATE: LazyLock<Regex> = LazyLock::new(|| {
    folded(r"\b(?:separate|independent|own|distinct[a-z]*|eigen[a-z]*|autonom[a-z]*|propri(?:[oae]|os|as)?|propres?)\b")
});

/// The controller's name and where it was found.
pub(crate) struct Name {
    pub(crate) found: Found<String>,
    pub(crate) span: Span,
    /// Every place of this name in the view, to search near them.
    pub(crate) places: Vec<usize>,
}

#[derive(Clone)]
struct Candidate {
    name: String,
    span: Span,
    /// The heaviest phrase next to it.
    weight: i32,
}

/// The candidates by their folded names.
type Candidates = BTreeMap<Vec<u8>, Candidate>;

/// Which side of a phrase the name is on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    After,
    Before,
}

/// The name, or else one that the person can be asked about.
pub(crate) fn name(page: &Page<'_>) -> Result<Name, Option<Found<String>>> {
    let domains = website::domain_names(page);
    let forms = names::forms(page);
    let mut candidates = Candidates::new();
    for phrases in &page.phrases {
        let c = &phrases.controller;
        next_to_phrases(page, &forms, (&c.name_follows, Side::After), &c.other_party, &mut candidates);
        next_to_phrases(page, &forms, (&c.name_precedes, Side::Before), &c.other_party, &mut candidates);
        heads_of_addresses(page, &c.other_party, &mut candidates);
        with_legal_form(page, &forms, &c.other_party, &mut candidates);
    }
    let owners = standing::owners(page);
    let owner_keys: Vec<Vec<u8>> = owners.iter().map(|(name, _)| name::key(name)).collect();
    for ((name, span), key) in owners.into_iter().zip(&owner_keys) {
        let candidate = candidates.entry(key.clone()).or_insert(Candidate { name, span, weight: OWNER });
        candidate.weight = candidate.weight.max(OWNER);
    }
    let best = |candidates: &Candidates| {
        let votes = |(key, c): (&Vec<u8>, &Candidate)| votes(page, &domains, &owner_keys, (key, c));
        let counted = candidates.iter().filter_map(|candidate| Some((votes(candidate)?, candidate.1)));
        counted.max_by_key(|(votes, c)| (*votes, Reverse(c.span.start))).map(|(_, c)| c.clone())
    };
    let mut found = best(&candidates);
    if found.is_none() && most_frequent(page, &domains, &owner_keys, &mut candidates) {
        found = best(&candidates);
    }
    let Some(found) = found else { return Err(perhaps(page, &candidates)) };
    let best = whole_name(&found, &candidates);
    let found = Found::read(best.name.clone(), page.folded.evidence(best.span));
    let places = places_of(page.get(page.folded.whole()), page.get(best.span));
    Ok(Name { found, places, span: best.span })
}

/// The likeliest of the candidates for which too little speaks: beside a phrase, or with a legal form.
fn perhaps(page: &Page<'_>, candidates: &Candidates) -> Option<Found<String>> {
    // German writes every noun with a capital.
    let least = if page.language == Some("de") { LIGHT } else { LEGAL_FORM_ALONE };
    let has_form = |key: &[u8]| ENDS_FOLDED_NAME.is_match(key);
    let likely = candidates.iter().filter(|(key, c)| c.weight >= least || has_form(key)).map(|(_, c)| c);
    let likely = likely.filter(|c| !name::is_provider(&c.name));
    let best = likely.max_by_key(|c| (c.weight, Reverse(c.span.start)))?;
    // The person judges by the sentence, and not by the name alone.
    let shown = page.sentence(best.span.start).filter(|sentence| best.span.end <= sentence.span.end).map(|sentence| {
        let start = best.span.start - sentence.span.start;
        page.quote_around(sentence.span, start, start + best.span.len())
    });
    Some(Found::read(best.name.clone(), page.folded.evidence(shown.unwrap_or(best.span))))
}

/// "Riverbank" in a text that also says "We are Riverbank Companions": the longer name is the whole one.
fn whole_name<'c>(best: &'c Candidate, candidates: &'c Candidates) -> &'c Candidate {
    let key = name::key(&best.name);
    if ENDS_FOLDED_NAME.is_match(&key) {
        return best;
    }
    let continues =
        |other: &[u8]| other.len() > key.len() + 1 && other.starts_with(&key) && other.get(key.len()) == Some(&b' ');
    let longer = candidates.iter().filter(|(other, c)| c.weight >= LIGHT && continues(other)).map(|(_, c)| c);
    longer.max_by_key(|c| (c.weight, Reverse(c.span.start))).unwrap_or(best)
}

/// A name with a legal form alone on its line: the head of an address.
fn heads_of_addresses(page: &Page<'_>, other_party: &Regex, into: &mut Candidates) {
    let lines = page.passages.lines.iter().filter(|l| {
        let text = page.get(l.span);
        (5..70).contains(&l.span.len()) && (ENDS_FOLDED_NAME.is_match(text) || facts::PUBLIC_BODY.is_match(text))
    });
    for line in lines.take(ANCHORS) {
        let Some((name, span)) = name::after(page, line.span.start) else { continue };
        let above = page.get(Span::new(line.span.start.saturating_sub(160), line.span.start));
        let fills_line = span.len() + 2 >= line.span.len();
        let officers = standing::is_officers(page, span.start, span);
        if fills_line && !officers && address::follows(page, line.span.end) && !other_party.is_match(above) {
            let candidate = into.entry(name::key(&name)).or_insert(Candidate { name, span, weight: 0 });
            candidate.weight = candidate.weight.max(ADDRESS_HEAD);
        }
    }
}

/// Names that only their legal form distinguishes from other words: "about larkspur GmbH".
fn with_legal_form(page: &Page<'_>, forms: &[Span], other_party: &Regex, into: &mut Candidates) {
    for form in forms.iter().take(ANCHORS) {
        let Some((name, span)) = names::ending_with(page, *form) else { continue };
        if into.len() >= NAMES
            || other_party.is_match(page.get(lead(page, span)))
            || name::is_provider(&name)
            || standing::is_officers(page, span.start, span)
        {
            continue;
        }
        into.entry(name::key(&name)).or_insert(Candidate { name, span, weight: LEGAL_FORM_ALONE });
    }
}

/// The last resort: one name of several words that is repeated again and again, at least twice as often as any other. Whether
/// a second sign speaks for it; without one the person is asked.
fn most_frequent(page: &Page<'_>, domains: &[String], owners: &[Vec<u8>], into: &mut Candidates) -> bool {
    let counted = name::counted(page);
    let mut ranked: Vec<&(String, usize, Span)> = counted.iter().filter(|(.., span)| span.len() > 0).collect();
    ranked.sort_by_key(|(_, n, span)| (Reverse(*n), span.start));
    let Some((name, n, span)) = ranked.first() else { return false };
    let next = ranked.get(1).map_or(0, |(_, n, _)| *n);
    let enough = if page.folded.ascii.len() < 4000 { 2 } else { 3 };
    if *n < enough || *n < 2 * next {
        return false;
    }
    let key = name::key(name);
    let signed = ENDS_FOLDED_NAME.is_match(&key)
        || facts::PUBLIC_BODY.is_match(&key)
        || domains.iter().any(|domain| name::carried_by(&key, domain))
        || standing::of(page, *span, &key, owners).signs() > 0;
    let weight = if signed { SURE } else { LIGHT };
    into.entry(key).or_insert(Candidate { name: name.clone(), span: *span, weight });
    signed
}

/// The places of a name in a text, at most fifty.
pub(crate) fn places_of(text: &[u8], name: &[u8]) -> Vec<usize> {
    folded(&regex::escape(&String::from_utf8_lossy(name))).find_iter(text).take(50).map(|m| m.start()).collect()
}

fn next_to_phrases(
    page: &Page<'_>,
    forms: &[Span],
    (anchors, side): (&Anchors, Side),
    other_party: &Regex,
    into: &mut Candidates,
) {
    for (weight, anchor) in &anchors.0 {
        for m in anchor.find_iter(page.get(page.folded.whole())).take(ANCHORS) {
            let near = match side {
                Side::After => name::after(page, m.end())
                    .or_else(|| standing::named_by_kind(page, m.start(), m.end()))
                    .or_else(|| names::starting_small(page, m.end(), forms)),
                Side::Before => subject_of(page, m.start(), *weight),
            };
            let Some((name, span)) = near.map(|near| standing::with_whole_line(page, near)) else { continue };
            if standing::is_officers(page, m.start().min(span.start), span) {
                continue;
            }
            // A phrase stretched over half a sentence says less than one next to its name.
            let stretched = side == Side::After && m.len() > standing::STRETCHED;
            let weight = i32::from(*weight) - if stretched { standing::STRETCH } else { 0 };
            // "The parish is a separate controller" names another one.
            if SEPARATE.is_match(m.as_bytes())
                || side == Side::Before && names_a_thing(page, m.end())
                || is_town(page, span)
                || facts::authority_in(page.get(span)).is_some()
                || (is_other_party(page, span, other_party) || name::is_provider(&name)) && weight <= SURE
                || into.len() >= NAMES
            {
                continue;
            }
            let candidate = into.entry(name::key(&name)).or_insert(Candidate { name, span, weight: 0 });
            if weight > candidate.weight {
                candidate.weight = weight;
                candidate.span = span;
            }
        }
    }
}

/// The name before a phrase. Before one that states the role it may also be the subject of the whole sentence.
fn subject_of(page: &Page<'_>, at: usize, weight: u8) -> Option<(String, Span)> {
    const STATES: u8 = 6;
    let stated = || if weight >= STATES { name::before_insertion(page, at) } else { None };
    let subject = || if weight >= OUTRIGHT { name::subject(page, at) } else { None };
    stated().or_else(|| name::before(page, at)).or_else(subject)
}

/// A name with the words before it in its own sentence: the one before may be about a host.
fn lead(page: &Page<'_>, name: Span) -> Span {
    const REACH: usize = 90;
    let line = page.before(name.end, REACH + name.len());
    let sentence = page.sentence(name.start).map_or(line.start, |s| s.span.start.min(name.start));
    Span::new(line.start.max(sentence), name.end)
}

/// Whether the words before a name, or right after it, say that it is a processor's, a host's or a representative's.
fn is_other_party(page: &Page<'_>, name: Span, other_party: &Regex) -> bool {
    let after = page.get(page.after(name.end, 40)).split(|b| matches!(b, b'.' | b'\n')).next();
    other_party.is_match(page.get(lead(page, name))) || after.is_some_and(|text| other_party.is_match(text))
}

/// "(hereinafter the “Application”)": the name before is a product's.
fn names_a_thing(page: &Page<'_>, at: usize) -> bool {
    static THING: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r#"^[^a-z]{0,3}(?:(?:(?:re)?nommee?s?|denommee?s?|designee?s?|appelee?s?|referred to as|called|as|the|le|la|de|het|die|der|das|il|el) ?|[ "']|l'){0,4}(?:application|app|web ?site|site|web|platform|plateforme|piattaforma|plattform|plataforma|anwendung|services?|sitio|sito|seite|webseite|shop|webshop|boutique) ?["')]"#,
        )
    });
    THING.is_match(page.get(page.after(at, 60)))
}

/// The words right after a postcode are a town.
fn is_town(page: &Page<'_>, span: Span) -> bool {
    static CODE: LazyLock<Regex> =
        LazyLock::new(|| folded(r"\b(?:\d{4,5}|\d{3} \d{2}|\d{4} ?[a-z]{2}|\d{2}-\d{3}|\d{4}-\d{3})[ ,-]{1,3}$"));
    CODE.is_match(page.get(page.before(span.start, 12)))
}

/// What the signs beside the phrase add to the votes for a name. The phrase counts four times its weight, so two steps of
/// weight outweigh any one sign.
mod points {
    pub(super) const PER_WEIGHT: i32 = 4;
    pub(super) const LEGAL_FORM: i32 = 5;
    /// The text has the name at least three times.
    pub(super) const REPEATED: i32 = 3;
    /// The domain the text gives most often carries the name; another one does.
    pub(super) const MAIN_DOMAIN: i32 = 4;
    pub(super) const OTHER_DOMAIN: i32 = 2;
    /// Each of: in the title, in the copyright line, before its address.
    pub(super) const STANDING: i32 = 2;
    /// The phrase is near the start of the text.
    pub(super) const EARLY_PHRASE: i32 = 2;
}

/// The votes for a name; `None` if too little speaks for it.
fn votes(
    page: &Page<'_>,
    domains: &[String],
    owners: &[Vec<u8>],
    (key, candidate): (&[u8], &Candidate),
) -> Option<i32> {
    /// A notice names its controller in this many bytes from its start.
    const EARLY: usize = 3000;
    const EARLY_PHRASE: usize = 2500;
    let has_form = ENDS_FOLDED_NAME.is_match(key);
    let text = page.folded.original(page.folded.whole());
    let count = text.match_indices(candidate.name.as_str()).take(4).count();
    let is_early = || {
        let start = text.as_bytes().get(..EARLY.min(text.len())).unwrap_or_default();
        start.windows(candidate.name.len().max(1)).any(|w| w == candidate.name.as_bytes())
    };
    // `support@larkspurmills.example`: the domain the text gives most often is its own.
    let domain = domains.iter().position(|domain| name::carried_by(key, domain));
    // "Larkpay Inc collects your card number" names a processor: after a light phrase the text must be full of the name.
    let standing = standing::of(page, candidate.span, key, owners);
    // "Operated by Ada Larkspur" beside `hello@adalarkspur.example`: the domain is the name and nothing else.
    let is_domain = candidate.weight > LIGHT && domains.iter().any(|domain| name::is_all_of(key, domain));
    let second_sign = domain == Some(0)
        || is_domain
        || candidate.weight > LIGHT && standing.signs() > 0
        || standing.signs() >= 2
        || if candidate.weight < LIGHT { count >= 3 && (has_form || is_early()) } else { has_form || count >= 2 };
    let is_body = facts::PUBLIC_BODY.is_match(key);
    let any_sign = second_sign || has_form || is_body || domain.is_some() || count >= 2 || standing.signs() > 0;
    let outright = candidate.weight >= DESCRIBED;
    if candidate.weight < SURE && !second_sign || !outright && !any_sign {
        return None;
    }
    let domain = domain.map_or(0, |place| if place == 0 { points::MAIN_DOMAIN } else { points::OTHER_DOMAIN });
    Some(
        points::PER_WEIGHT * candidate.weight
            + points::LEGAL_FORM * i32::from(has_form)
            + points::REPEATED * i32::from(count >= 3)
            + domain
            + points::STANDING * standing.signs()
            + points::EARLY_PHRASE * i32::from(candidate.span.start < EARLY_PHRASE),
    )
}

#[cfg(test)]
mod tests;
