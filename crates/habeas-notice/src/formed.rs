//! Names that are known by the legal form they end with: "about source GmbH", "lifewallet GmbH".

use crate::folded::Span;
use crate::name::is_generic;
use crate::read::Page;
use regex::Regex;
use std::sync::LazyLock;

#[allow(clippy::expect_used)] // a constant, compiled by every test
static JOINS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^(?:de|des|du|la|le|les|et|and|of|the|for|für|und|en|del|della|di|y|e|in|van|von|pour|à|d['’].*|l['’].*)$",
    )
    .expect("a constant")
});

/// Legal forms as they end a name.
#[allow(clippy::expect_used)]
static ENDS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:gGmbH|GmbH(?: & Co\. KG)?|UG \(haftungsbeschränkt\)|AG|KG|e\. ?V\.|Ltd|Limited|PLC|plc|LLP|SAS|SASU|SARL|S\.A\.S\.?|S\.r\.l\.?|S\.R\.L\.?|S\.p\.A\.?|S\.L\.U?\.?|S\.A\.U\.|SL|SLU|B\.V\.?|BV|N\.V\.?|V\.O\.F\.?|VOF|CLG|DAC|CIC|SCOP|SCIC|S\.C\.C\.L\.?|S\.à r\.l\.?|Sàrl|GbR|PartG(?: mbB)?|KGaA|SE|eG|CIO|AB|AS|ApS|Oy|A/S|s\.r\.o\.?|d\.o\.o\.?|[Ss]p\. z o\.o\.?|Kft\.?|OÜ|SIA|UAB|LTD|LIMITED|S\.C\.|C\.B\.)(?:[^\p{L}]|\p{Lu}\p{Ll}|$)").expect("a constant")
});

/// Where the text has the legal form of a company, in the view.
pub(crate) fn forms(page: &Page<'_>) -> Vec<(usize, usize)> {
    let whole = page.folded.whole();
    let text = page.folded.original(whole);
    let spans = ENDS.find_iter(text).take(400).map(|m| {
        let glued = m.as_str().char_indices().rev().nth(1).filter(|(i, c)| *i > 1 && c.is_uppercase());
        let form = glued.filter(|_| m.as_str().ends_with(char::is_lowercase)).and_then(|(i, _)| m.as_str().get(..i));
        let form = form.unwrap_or(m.as_str());
        let len = form.trim_end_matches(|c: char| !c.is_alphabetic() && c != ')' && c != '.').len();
        page.folded.within(whole, m.start(), len)
    });
    spans.map(|span| (span.start, span.len())).collect()
}

/// The name that a legal form ends: the words before it on its line, up to one that is no part of a name.
pub(crate) fn around_form(page: &Page<'_>, at: usize, len: usize) -> Option<(String, Span)> {
    let span = page.before(at, 60);
    let text = page.folded.original(span);
    let start = text
        .trim_end()
        .rfind([',', ';', ':', '(', '"', '“', '„', '«', '|', '\n'])
        .map_or(0, |i| i + text.get(i..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8));
    let words = text.get(start..)?;
    let mut first = words.len();
    let mut rest = words.trim_end();
    for n in 0..6 {
        let from = rest
            .rfind([' ', '\u{A0}'])
            .map_or(0, |i| i + rest.get(i..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8));
        let word = rest.get(from..)?;
        let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&' | '+' | '.'));
        if word.is_empty() || !plain || word.len() > 2 && word.ends_with('.') || word != "&" && is_generic(page, word) {
            break;
        }
        rest = rest.get(..from)?.trim_end();
        // Only the word before the form may be small ("lifewallet GmbH"); before others, a small word joins or ends,
        // if the text does not write the whole of it again and again ("about source GmbH").
        let small = word.starts_with(char::is_lowercase);
        if n == 0 || !small || !JOINS.is_match(word) && again(page, words.get(from..)?.trim()) {
            first = from;
        } else if !JOINS.is_match(word) {
            break;
        }
    }
    let lead = words.get(first..)?;
    if lead.trim().chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return None;
    }
    let from = page.folded.within(span, start + first, 1).start;
    let whole = Span::new(from, at + len);
    let name = page.folded.original(whole).split_whitespace().collect::<Vec<_>>().join(" ");
    Some((name.trim_end_matches(',').to_owned(), whole))
}

fn again(page: &Page<'_>, lead: &str) -> bool {
    // A notice names its company early; a hostile text must not be searched whole for each of its words.
    const SEARCHED: usize = 60_000;
    let text = page.folded.original(Span::new(0, page.folded.ascii.len().min(SEARCHED)));
    text.match_indices(lead).take(3).count() == 3
}

/// A name that starts small and is known by its legal form: "is lifewallet GmbH".
pub(crate) fn small(page: &Page<'_>, at: usize, forms: &[(usize, usize)]) -> Option<(String, Span)> {
    let (start, len) = *forms.iter().find(|(form, _)| (at..at + 50).contains(form))?;
    around_form(page, start, len).filter(|(_, span)| span.start + 8 >= at && span.start <= at + 12)
}
