//! Beside the controller: joint controllers, and its trading name.

use crate::controller::{self, Name};
use crate::folded::Span;
use crate::legal_form::names;
use crate::name;
use crate::page::Page;
use crate::reading::Found;
use std::collections::BTreeMap;

/// Trading names looked at in one text: a hostile one repeats them for ever.
const BRANDS: usize = 200;

/// The others who decide together with the first, if the text says that several do: the names with a legal form near
/// those words.
pub(crate) fn joint(page: &Page<'_>, first: &Name) -> Vec<Found<String>> {
    const REACH: usize = 700;
    const PARTIES: usize = 8;
    let key = name::key(&first.found.value);
    let mut found: BTreeMap<Vec<u8>, (usize, Found<String>)> = BTreeMap::new();
    let forms = names::forms(page);
    for phrases in &page.phrases {
        for m in phrases.controller.joint_controllers.find_iter(page.get(page.folded.whole())).take(5) {
            let near = m.start().saturating_sub(REACH)..(m.end() + REACH);
            for form in forms.iter().filter(|form| near.contains(&form.start)).take(40) {
                let Some((name, span)) = names::ending_with(page, *form) else { continue };
                // Its own sentence alone: the one before may be about another party.
                let from = page.sentence(span.start).map_or(span.start, |s| s.span.start);
                let lead = page.get(Span::new(from.max(span.start.saturating_sub(60)), span.end));
                let other = name::key(&name);
                let same = other.starts_with(&key) || key.starts_with(&other);
                let after = page.get(page.after(span.end, 40)).split(|b| matches!(b, b'.' | b'\n')).next();
                let is_other = |text: &[u8]| phrases.controller.other_party.is_match(text);
                if !same && !is_other(lead) && !after.is_some_and(is_other) && !name::is_provider(&name) {
                    found.entry(other).or_insert((span.start, Found::read(name, page.folded.evidence(span))));
                }
            }
        }
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().take(PARTIES).map(|(_, f)| f).collect()
}

/// The trading name: after "hereinafter", in "X respects your privacy", or a site that speaks of itself.
pub(crate) fn trading_name(
    page: &Page<'_>,
    name: Option<&Name>,
    website: Option<&Found<String>>,
) -> Option<Found<String>> {
    name.and_then(|n| alias(page, n)).or_else(|| brand(page)).or_else(|| {
        let site = website.filter(|w| name.is_none() && !w.inferred)?;
        Some(Found { value: site.value.trim_start_matches("www.").to_owned(), ..site.clone() })
    })
}

/// Every place of the controller's name and then of its short form, which may head its address: "Lark, Privacy Team".
pub(crate) fn spans(page: &Page<'_>, name: &Name) -> Vec<Span> {
    /// A shorter form may be any word.
    const SHORTEST: usize = 4;
    let at = |len: usize| move |start: &usize| Span::new(*start, start + len);
    let mut spans: Vec<Span> = name.places.iter().map(at(name.span.len())).collect();
    if let Some(short) = alias(page, name).map(|found| name::key(&found.value)).filter(|key| key.len() >= SHORTEST) {
        let text = page.get(page.folded.whole());
        let places = controller::places_of(text, &short);
        spans.extend(places.iter().filter(|start| !name.places.contains(start)).map(at(short.len())));
    }
    spans
}

/// "Larkspur Holdings Ltd (hereinafter “LARK”)": within the sentence of the name.
fn alias(page: &Page<'_>, found: &Name) -> Option<Found<String>> {
    let sentence = page.sentence(found.span.start)?.span;
    let span = Span::new(found.span.end, sentence.end.min(found.span.end + 400));
    for phrases in &page.phrases {
        for m in phrases.controller.trading_name_follows.find_iter(page.get(span)).take(5) {
            if let Some((alias, at)) = name::after(page, span.start + m.end()) {
                let whole = Span::new(span.start + m.start(), at.end);
                return Some(Found::read(alias, page.folded.evidence(whole)));
            }
        }
    }
    None
}

fn brand(page: &Page<'_>) -> Option<Found<String>> {
    for phrases in &page.phrases {
        for m in phrases.controller.trading_name_precedes.find_iter(page.get(page.folded.whole())).take(BRANDS) {
            let Some((brand, span)) = name::before(page, m.start()) else { continue };
            let text = page.folded.original(page.folded.whole());
            if text.match_indices(brand.as_str()).take(2).count() == 2 {
                return Some(Found::read(brand, page.folded.evidence(Span::new(span.start, m.end()))));
            }
        }
    }
    None
}
