//! Names that are recognised by the legal form they end with: "about source GmbH", "lifewallet GmbH".

use crate::folded::Span;
use crate::legal_form::list::{ENDS_NAME, FORM_ALONE};
use crate::name::is_generic;
use crate::page::Page;
use crate::pattern::original;
use regex::Regex;
use std::sync::LazyLock;

/// Forms looked at in one text.
const FORMS: usize = 400;

/// Small words inside a name.
static JOINS: LazyLock<Regex> = LazyLock::new(|| {
    original(
        r"^(?:de|des|du|la|le|les|et|and|of|the|for|für|und|en|del|della|di|y|e|in|van|von|pour|à|d['’].*|l['’].*)$",
    )
});

/// The places in the view where the text has a legal form at the end of a name.
pub(crate) fn forms(page: &Page<'_>) -> Vec<Span> {
    let whole = page.folded.whole();
    let text = page.folded.original(whole);
    let spans = ENDS_NAME.find_iter(text).take(FORMS).map(|m| {
        // "Larkspur LtdData": the match holds the first two letters of the next word.
        let next_word = m.as_str().char_indices().rev().nth(1).filter(|(i, c)| *i > 1 && c.is_uppercase());
        let form =
            next_word.filter(|_| m.as_str().ends_with(char::is_lowercase)).and_then(|(i, _)| m.as_str().get(..i));
        let form = form.unwrap_or(m.as_str());
        let len = form.trim_end_matches(|c: char| !c.is_alphabetic() && c != ')' && c != '.').len();
        page.folded.within(whole, m.start(), len)
    });
    spans.collect()
}

/// The name that a legal form ends: the words before it on its line, up to one that is no part of a name.
pub(crate) fn ending_with(page: &Page<'_>, form: Span) -> Option<(String, Span)> {
    /// The longest name, in bytes before its form and in words.
    const REACH: usize = 60;
    const WORDS: usize = 6;
    let span = page.before(form.start, REACH);
    let text = page.folded.original(span);
    // "Cotovia, Lda.": the comma before the form is none between names.
    let start = after_last(text.trim_end().trim_end_matches(','), &[',', ';', ':', '(', '"', '“', '„', '«', '|', '\n']);
    let words = text.get(start..)?;
    let mut first = words.len();
    let mut rest = words.trim_end().trim_end_matches(',');
    for n in 0..WORDS {
        let from = after_last(rest, &[' ', '\u{A0}']);
        let word = rest.get(from..)?;
        let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&' | '+' | '.'));
        // "Larkspur Ltd and Sparrow Ltd" are two.
        let joins = word == "&" || JOINS.is_match(word);
        let ends_another = FORM_ALONE.is_match(word) || word.len() > 2 && word.ends_with('.');
        if word.is_empty() || !plain || ends_another || !joins && is_generic(page, word) {
            break;
        }
        rest = rest.get(..from)?.trim_end();
        // The word before the form may be written small ("lifewallet GmbH"). An earlier small word ends the name, unless
        // it joins two words or the text repeats the whole name ("about source GmbH").
        let small = word.starts_with(char::is_lowercase);
        if n == 0 || !small || !joins && is_repeated(page, words.get(from..)?.trim()) {
            first = from;
        } else if !joins {
            break;
        }
    }
    let lead = words.get(first..)?;
    if lead.trim().chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return None;
    }
    let from = page.folded.within(span, start + first, 1).start;
    let whole = Span::new(from, form.end);
    let name = page.folded.original(whole).split_whitespace().collect::<Vec<_>>().join(" ");
    Some((name.trim_end_matches(',').to_owned(), whole))
}

/// The byte after the last of these characters; 0 if there is none.
fn after_last(text: &str, marks: &[char]) -> usize {
    text.rfind(marks).map_or(0, |i| i + text.get(i..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8))
}

/// Whether the text has these words three times. Only its start is searched: a notice names its company early, and a
/// hostile text must not be searched whole for each of its words.
fn is_repeated(page: &Page<'_>, words: &str) -> bool {
    const SEARCHED: usize = 60_000;
    let text = page.folded.original(Span::new(0, page.folded.ascii.len().min(SEARCHED)));
    text.match_indices(words).take(3).count() == 3
}

/// A name right after `at` that starts with a small letter and is recognised by its legal form: "is lifewallet GmbH".
pub(crate) fn starting_small(page: &Page<'_>, at: usize, forms: &[Span]) -> Option<(String, Span)> {
    let form = forms.iter().find(|form| (at..at + 50).contains(&form.start))?;
    ending_with(page, *form).filter(|(_, span)| span.start + 8 >= at && span.start <= at + 12)
}
