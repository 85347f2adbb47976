//! Who the text says decides.
//!
//! Every phrase that stands next to a controller's name votes with its weight. Where only weak phrases speak, the
//! name must have a legal form or come back in the text; else there is no answer.

use crate::folded::Span;
use crate::phrases::{Anchors, ascii};
use crate::read::Page;
use crate::reading::Found;
use crate::{address, formed, name};
use regex::bytes::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Anchors looked at in one text: a hostile one repeats them for ever.
const ANCHORS: usize = 200;
/// Names weighed in one text, each by a search through it.
const NAMES: usize = 300;
/// A controller is named in the first part of its notice, in bytes.
const EARLY: usize = 3000;
/// Below this weight a name needs a second sign.
const SURE: i32 = 6;

static FORM: LazyLock<Regex> = LazyLock::new(|| {
    ascii(
        r"\b(?:ltd|limited|plc|llp|llc|inc|gmbh|ggmbh|mbh|ag|ug|kg|ohg|e\. ?k|eg|sas|sasu|sarl|eurl|s\.a\.s|s\.a\.r\.l|s\.a\.u|s\.a|sa|n\.v|b\.v|bv|nv|v\.o\.f|vof|a\.s|e\. ?v|s\.r\.l\.s|s\.r\.l|srls|srl|s\.p\.a|spa|s\.n\.c|snc|s\.l\.u|s\.l|slu|sl|aps|oy|oyj|ab|as|clg|dac|cic|cio|scop|scic|s\.c\.c\.l|s\.coop|s\.a r\.l|s\.c\.p|sp\. z o\.o|s\.r\.o|d\.o\.o|kft|gbr|partg(?: mbb)?|se|eingetragene genossenschaft)\b\.?(?: ?\([a-z]+\))?$",
    )
});

static SEPARATE: LazyLock<Regex> =
    LazyLock::new(|| ascii(r"\b(?:separate|independent|own|distinct[a-z]*|eigen[a-z]*|autonom[a-z]*|propri[a-z]*)\b"));

/// The controller's name and where it was found.
pub(crate) struct Name {
    pub(crate) found: Found<String>,
    pub(crate) span: Span,
    /// Everywhere the text has this name, for what stands near it.
    pub(crate) places: Vec<usize>,
}

struct Candidate {
    name: String,
    span: Span,
    score: i32,
}

pub(crate) fn name(page: &Page<'_>) -> Option<Name> {
    let roots = crate::website::roots(page);
    let forms = formed::forms(page);
    let mut candidates: BTreeMap<Vec<u8>, Candidate> = BTreeMap::new();
    for phrases in &page.phrases {
        let c = &phrases.controller;
        collect(page, &forms, (&c.after, true), &c.not_here, &mut candidates);
        collect(page, &forms, (&c.before, false), &c.not_here, &mut candidates);
        blocks(page, &c.not_here, &mut candidates);
        with_form(page, &forms, &c.not_here, &mut candidates);
    }
    if candidates.iter().all(|(key, c)| weigh(page, &roots, key, c).is_none()) {
        frequent(page, &mut candidates);
    }
    let longer: Vec<(Vec<u8>, String, Span, i32)> =
        candidates.iter().map(|(key, c)| (key.clone(), c.name.clone(), c.span, c.score)).collect();
    let best = candidates
        .into_iter()
        .filter_map(|(key, c)| weigh(page, &roots, &key, &c).map(|score| (score, c)))
        .max_by_key(|(score, c)| (*score, std::cmp::Reverse(c.span.start)))?
        .1;
    let best = whole_name(best, &longer);
    let found = Found::read(best.name, page.folded.evidence(best.span));
    let name = page.get(best.span);
    let whole = page.get(page.folded.whole());
    let places = places_of(whole, name);
    Some(Name { found, places, span: best.span })
}

/// "Riverbank" where the text also says "We are Riverbank Companions": the longer name is the whole one.
fn whole_name(best: Candidate, others: &[(Vec<u8>, String, Span, i32)]) -> Candidate {
    let key = name::key(&best.name);
    if FORM.is_match(&key) {
        return best;
    }
    let whole = others
        .iter()
        .filter(|(other, .., score)| {
            *score >= 4 && other.len() > key.len() + 1 && other.starts_with(&key) && other.get(key.len()) == Some(&b' ')
        })
        .max_by_key(|(.., span, score)| (*score, std::cmp::Reverse(span.start)));
    match whole {
        Some((_, name, span, _)) => Candidate { name: name.clone(), span: *span, score: best.score },
        None => best,
    }
}

/// A name with a legal form alone on its line: the head of an address.
fn blocks(page: &Page<'_>, not_here: &Regex, into: &mut BTreeMap<Vec<u8>, Candidate>) {
    let short = page.passages.lines.iter().filter(|l| {
        let text = page.get(l.span);
        (5..70).contains(&l.span.len()) && (FORM.is_match(text) || crate::checklist::PUBLIC_BODY.is_match(text))
    });
    for line in short.take(ANCHORS) {
        let Some((name, span)) = name::after(page, line.span.start) else { continue };
        let above = page.get(Span::new(line.span.start.saturating_sub(160), line.span.start));
        if span.len() + 2 >= line.span.len() && address::block(page, line.span.end) && !not_here.is_match(above) {
            let candidate = into.entry(name::key(&name)).or_insert(Candidate { name, span, score: 0 });
            candidate.score = candidate.score.max(5);
        }
    }
}

/// Names that only their legal form tells from other words: "about larkspur GmbH".
fn with_form(page: &Page<'_>, forms: &[(usize, usize)], not_here: &Regex, into: &mut BTreeMap<Vec<u8>, Candidate>) {
    for (at, len) in forms.iter().copied().take(ANCHORS) {
        let Some((name, span)) = formed::around_form(page, at, len) else { continue };
        let near = page.before(span.end, 90 + span.len());
        if into.len() >= NAMES || not_here.is_match(page.get(near)) || name::is_provider(&name) {
            continue;
        }
        into.entry(name::key(&name)).or_insert(Candidate { name, span, score: 3 });
    }
}

/// The last resort: one name of several words that comes back again and again, and no other does.
fn frequent(page: &Page<'_>, into: &mut BTreeMap<Vec<u8>, Candidate>) {
    let counted = name::counted(page);
    let mut ranked: Vec<&(String, usize, Span)> = counted.iter().filter(|(.., span)| span.len() > 0).collect();
    ranked.sort_by_key(|(_, n, span)| (std::cmp::Reverse(*n), span.start));
    let Some((name, n, span)) = ranked.first() else { return };
    let next = ranked.get(1).map_or(0, |(_, n, _)| *n);
    let enough = if page.folded.ascii.len() < 4000 { 2 } else { 3 };
    if *n >= enough && *n >= 2 * next {
        into.insert(name::key(name), Candidate { name: name.clone(), span: *span, score: SURE });
    }
}

/// Where a name stands, at most fifty times.
fn places_of(text: &[u8], name: &[u8]) -> Vec<usize> {
    ascii(&regex::escape(&String::from_utf8_lossy(name))).find_iter(text).take(50).map(|m| m.start()).collect()
}

fn collect(
    page: &Page<'_>,
    forms: &[(usize, usize)],
    (anchors, forward): (&Anchors, bool),
    not_here: &Regex,
    into: &mut BTreeMap<Vec<u8>, Candidate>,
) {
    for (weight, anchor) in anchors {
        for m in anchor.find_iter(page.get(page.folded.whole())).take(ANCHORS) {
            let near = if forward {
                name::after(page, m.end()).or_else(|| formed::small(page, m.end(), forms))
            } else {
                name::before(page, m.start()).or_else(|| (*weight >= 9).then(|| name::subject(page, m.start()))?)
            };
            let Some((name, span)) = near else { continue };
            let weight = i32::from(*weight);
            let elsewhere = not_here.is_match(page.get(page.before(span.end, 90 + span.len())))
                || page
                    .get(page.after(span.end, 40))
                    .split(|b| matches!(b, b'.' | b'\n'))
                    .next()
                    .is_some_and(|t| not_here.is_match(t));
            // "The parish is a separate controller": whoever it is, it is somebody else.
            if SEPARATE.is_match(m.as_bytes()) || !forward && names_a_thing(page, m.end()) || is_town(page, span) {
                continue;
            }
            let authority = crate::facts::authority_in(page.get(span)).is_some();
            if authority || elsewhere && weight < SURE + 1 || into.len() >= NAMES {
                continue;
            }
            let candidate = into.entry(name::key(&name)).or_insert(Candidate { name, span, score: 0 });
            if weight > candidate.score {
                candidate.score = weight;
                candidate.span = span;
            }
        }
    }
}

/// "(hereinafter the “Application”)": the name before is a product's.
fn names_a_thing(page: &Page<'_>, at: usize) -> bool {
    static THING: LazyLock<Regex> = LazyLock::new(|| {
        ascii(
            r#"^[^a-z]{0,3}(?:(?:(?:re)?nommee?s?|denommee?s?|designee?s?|appelee?s?|referred to as|called|as|the|le|la|de|het|die|der|das|il|el) ?|[ "']|l'){0,4}(?:application|app|web ?site|site|web|platform|plateforme|piattaforma|plattform|plataforma|anwendung|services?|sitio|sito|seite|webseite|shop|webshop|boutique) ?["')]"#,
        )
    });
    THING.is_match(page.get(page.after(at, 60)))
}

/// What stands right after a postcode is a town.
fn is_town(page: &Page<'_>, span: Span) -> bool {
    static CODE: LazyLock<Regex> = LazyLock::new(|| ascii(r"\b(?:\d{4,5}|\d{3} \d{2}|\d{4} ?[a-z]{2})[ ,-]{1,3}$"));
    CODE.is_match(page.get(page.before(span.start, 12)))
}

fn contains(text: &[u8], name: &[u8]) -> bool {
    text.windows(name.len().max(1)).any(|w| w == name)
}

/// The vote for a name, or `None` if too little speaks for it.
fn weigh(page: &Page<'_>, roots: &[String], key: &[u8], candidate: &Candidate) -> Option<i32> {
    let form = FORM.is_match(key);
    let text = page.folded.original(page.folded.whole());
    let often = text.match_indices(candidate.name.as_str()).take(4).count();
    let early = contains(text.as_bytes().get(..EARLY.min(text.len())).unwrap_or_default(), candidate.name.as_bytes());
    // "Larkpay Inc collects your card number" names a processor: a weak phrase needs a name the text is full of.
    // The domain the text gives most is its own: `support@larkspurmills.example`.
    let own = roots.iter().position(|root| name::carried_by(key, root));
    let second = own == Some(0) || if candidate.score < 4 { often >= 3 && (early || form) } else { form || often >= 2 };
    if candidate.score < SURE && !second {
        return None;
    }
    Some(
        candidate.score * 4
            + 5 * i32::from(form)
            + i32::from(often >= 3) * 3
            + own.map_or(0, |place| if place == 0 { 4 } else { 2 })
            + i32::from(candidate.span.start < 2500) * 2,
    )
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, Reading, read};

    fn reading(text: &str) -> Reading {
        read(&NoticeText::from_bytes(text.as_bytes()).unwrap())
    }

    fn check(text: &str, name: Option<&str>, trading: Option<&str>, form: Option<&str>) {
        let c = reading(text).controller;
        let value = |f: &Option<crate::Found<String>>| f.as_ref().map(|f| f.value.clone());
        assert_eq!(value(&c.name).as_deref(), name, "{text}");
        assert_eq!(value(&c.trading_name).as_deref(), trading, "{text}");
        assert_eq!(value(&c.legal_form).as_deref(), form, "{text}");
    }

    #[test]
    fn named_outright() {
        check("The data controller is Larkspur Ltd and you may ask us.", Some("Larkspur Ltd"), None, Some("Ltd"));
        check(
            "Le responsable du traitement est la société Ateliers Brume SARL, et vous.",
            Some("Ateliers Brume SARL"),
            None,
            Some("SARL"),
        );
        check(
            "Fictive Mills, a simplified joint-stock company with a capital of 10 euros (hereinafter “ MILLO ”), acting as data controller, and you.",
            Some("Fictive Mills"),
            Some("MILLO"),
            Some("SAS"),
        );
    }

    #[test]
    fn the_name_stands_before_its_short_form() {
        check(
            "Larkspur Mills Ltd (\"Larkspur\", \"we\") decides on your data.",
            Some("Larkspur Mills Ltd"),
            Some("Larkspur"),
            Some("Ltd"),
        );
        check("Larkspur Mills Ltd (“we”) decides on your data.", Some("Larkspur Mills Ltd"), None, Some("Ltd"));
    }

    #[test]
    fn a_role_is_not_a_name() {
        check(
            "The Publisher: The person who publishes the Site. The Publisher collects the data of the Users.",
            None,
            None,
            None,
        );
        check("Nous traitons vos données. Notre société respecte la vie privée de ses Clients.", None, None, None);
        check(
            "We, the controller, use cookies. Our site is hosted by Grosshost GmbH for you and the data.",
            None,
            None,
            None,
        );
    }

    #[test]
    fn who_handles_data_for_others_is_not_asked() {
        check(
            "We use your data. Payments are processed by Larkpay Inc. Your card is kept by Larkpay Inc for you.",
            None,
            None,
            None,
        );
        check(
            "Vos données sont traitées par Larkpay SAS, notre sous-traitant, pour vous et pour nous.",
            None,
            None,
            None,
        );
        check(
            "Hébergeur\nGrosserveur SAS\n2 rue du Lac\n59100 ROUBAIX\nNous traitons vos données pour vous.",
            None,
            None,
            None,
        );
        check(
            "We and you.\n\nContact:\nLarkspur Ltd\nMill House\n3 Canal Road\nLeeds LS1 4AB\nask us for your data.",
            Some("Larkspur Ltd"),
            None,
            Some("Ltd"),
        );
    }

    #[test]
    fn several_decide_together() {
        let r = reading(
            "Larkspur Mills Ltd and Sparrow Arts Ltd are joint controllers of your data, and you may ask either. \
             Our site is hosted by Grosshost Ltd for you.",
        );
        let joint: Vec<_> = r.controller.joint.iter().map(|f| f.value.as_str()).collect();
        let all = [&[r.controller.name.as_ref().unwrap().value.as_str()], joint.as_slice()].concat();
        assert!(all.contains(&"Larkspur Mills Ltd") && all.contains(&"Sparrow Arts Ltd") && all.len() == 2, "{all:?}");
        assert!(
            reading("The data controller is Larkspur Ltd. Sparrow Ltd delivers to you.").controller.joint.is_empty()
        );
    }

    #[test]
    fn a_site_is_a_trading_name_at_most() {
        let text = "In the use of larkmart.example, we collect the data. If you buy on larkmart.example, you agree. The visit of larkmart.example is free.";
        check(text, None, Some("larkmart.example"), None);
    }
}
