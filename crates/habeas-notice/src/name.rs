//! Names in their original spelling: words with capitals that are not on the list of generic words.

use regex::Regex;
use std::sync::LazyLock;

use crate::facts;
use crate::folded::Span;
use crate::legal_form::list;
use crate::name_shapes::{self, BODY, JOIN};
use crate::page::Page;
use crate::pattern::original;

/// How far from its phrase a name is searched, in bytes of the view.
const REACH: usize = 110;

/// "Larkspur", "33", "eLark".
const WORD: &str = r"(?:[\p{Lu}\p{Nd}]|\p{Ll}\p{Lu})[\p{L}\p{M}\p{Nd}'’&.+/\-]*";

/// "Dr. med. Ada Larkspur": degrees of several parts are none of the name.
const TITLES: &str = r"[\s*_]*(?:(?:Dr|Prof|PD|Dipl|Mag)\.[ -]?(?:(?:med|dent|vet|phil|jur|rer|nat|pol|oec|theol|univ|habil|Psych|Ing|Inf|Kfm|Päd|Med|Dr)\.[ \u{A0}-]*)+)+";

static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    let (before, labels) = (name_shapes::before_names(), name_shapes::labels());
    // "la commune de Saint-Aubrac", "das Landratsamt": a public body is named by what it is.
    let lead = format!(r#"^(?:{labels})?(?:{TITLES})?[\s"“”«»'‘’(:*_\[\u{{A0}}-]*(?:{before})*["“«'‘]?[ \u{{A0}}]?"#);
    let (form, body, join) = (list::suffix(), &*BODY, &*JOIN);
    original(&format!(r"{lead}((?:{body})?{WORD}(?:[ \u{{A0}}\u{{2009}}\u{{202F}}]+{join}{{0,2}}{WORD}){{0,8}}{form})"))
});

static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    let (form, body, join) = (list::suffix(), &*BODY, &*JOIN);
    original(&format!(
        r#"\b((?:{body})?{WORD}(?:[ \u{{A0}}\u{{2009}}\u{{202F}}]+{join}{{0,2}}{WORD}){{0,8}}{form})["”»'’]?[\s\u{{A0}}]*$"#
    ))
});

/// Firms that half of all notices name, hardly ever as the controller.
pub(crate) fn is_provider(name: &str) -> bool {
    let key = key(name);
    facts::is_provider(&key)
}

/// Names of two words or more, with how often the text has each and its first place. Starts of sentences and whole headings
/// are left out: they have capitals anyway.
pub(crate) fn counted(page: &Page<'_>) -> Vec<(String, usize, Span)> {
    // German writes every noun with a capital, English its headings.
    if page.language == Some("de") || page.folded.ascii.len() > 400_000 {
        return Vec::new();
    }
    let whole = page.folded.whole();
    let text = page.folded.original(whole);
    let mut counts: std::collections::BTreeMap<String, (usize, Span)> = std::collections::BTreeMap::new();
    for m in SEVERAL_WORDS.captures_iter(text).take(2000).filter_map(|c| c.get(1)) {
        let at = page.folded.within(whole, m.start(), m.len()).start;
        let Some(sentence) = page.sentence(at) else { continue };
        let heading = page.passages.line(sentence.line).is_some_and(|l| l.heading);
        if heading || at <= sentence.span.start + 1 {
            continue;
        }
        let Some((name, span)) = named(page, whole, m.start(), m.as_str()) else { continue };
        let key = self::key(&name);
        let known =
            facts::authority_in(&key).is_some() || facts::country_in(&key).is_some_and(|(_, s, e)| e - s == key.len());
        let words = name.split(' ').collect::<Vec<_>>();
        let common = words.iter().any(|w| is_generic(page, w) && w.chars().next().is_some_and(char::is_uppercase));
        // "T & Cs" is an abbreviation.
        let is_word = words.iter().any(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 2);
        if words.len() >= 2 && is_word && !known && !common && !is_provider(&name) {
            counts.entry(name).or_insert((0, span)).0 += 1;
        }
    }
    counts.into_iter().map(|(name, (n, span))| (name, n, span)).collect()
}

static SEVERAL_WORDS: LazyLock<Regex> =
    LazyLock::new(|| original(&format!(r"[ '’\u{{A0}}]({WORD}(?:[ \u{{A0}}]+{}{{0,2}}{WORD}){{1,4}})", *JOIN)));

/// The name that starts right after `at`.
pub(crate) fn after(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    let span = page.after(at, REACH);
    let text = page.folded.original(span);
    let m = AFTER.captures(text)?.get(1)?;
    named(page, span, m.start(), m.as_str())
}

/// The name that ends right before `at`, or before a remark in brackets there.
pub(crate) fn before(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    let mut span = page.before(at, REACH);
    let bytes = page.get(span).trim_ascii_end();
    let bytes = bytes.strip_suffix(b",").unwrap_or(bytes);
    if bytes.trim_ascii_end().last() == Some(&b')') {
        let open = bytes.iter().rposition(|b| *b == b'(')?;
        span = Span::new(span.start, span.start + open);
    }
    // The name comes before an open bracket: Larkspur Mills Ltd ("Larkspur", "we").
    let bytes = page.get(span);
    let open = bytes.iter().rposition(|b| *b == b'(').filter(|i| !bytes.get(*i..).unwrap_or_default().contains(&b')'));
    if let Some(open) = open {
        span = Span::new(span.start, span.start + open);
    }
    let text = page.folded.original(span);
    let m = BEFORE.captures(text)?.get(1)?;
    named(page, span, m.start(), m.as_str())
}

static ARTICLE_OF_BODY: LazyLock<Regex> =
    LazyLock::new(|| original(&format!(r"^[LlDd]['’](?:{}|[Ee]ntreprise)\b", name_shapes::bodies())));
static BODIES: LazyLock<Regex> = LazyLock::new(|| original(&format!("^(?:{})", *BODY)));

/// The subject of a sentence that ends right before `at`, if it is a body without capitals: "La direction
/// interministerielle du numerique (DINUM)" in a sentence that continues "is the controller".
pub(crate) fn subject(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
        let (before, offices) = (name_shapes::before_names(), name_shapes::offices());
        original(&format!(r"(?i)^(?:[^\p{{L}}]*)(?:{before})?((?:{offices})\b[^.,;:]{{3,220}}?)[ \u{{A0}},]*(?:qui)?$"))
    });
    let sentence = page.sentence(at.saturating_sub(1))?.span;
    let span = Span::new(sentence.start, at);
    // "The direction of this and the secretariat of that": of several offices the first.
    static SECOND: LazyLock<Regex> = LazyLock::new(|| {
        let (before, offices) = (name_shapes::before_names(), name_shapes::offices());
        original(&format!(r"(?i)[ \u{{A0}}](?:et|and|und|e|y|en|i)[ \u{{A0}}](?:{before})(?:{offices})\b"))
    });
    let m = SUBJECT.captures(page.folded.original(span))?.get(1)?;
    let whole = m.as_str();
    let first = SECOND.find(whole).and_then(|second| whole.get(..second.start())).unwrap_or(whole);
    let name = first.split_whitespace().collect::<Vec<_>>().join(" ");
    (name.len() <= 120).then(|| (name, page.folded.within(span, m.start(), first.len())))
}

/// The name at the start of the sentence that holds `at`, followed by an insertion between commas or brackets that ends right
/// before `at`: "Larkspur Ltd, at 3 Mill Road, Leeds LS1 4AB, is responsible".
pub(crate) fn before_insertion(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    const LONGEST: usize = 220;
    let sentence = page.sentence(at.saturating_sub(1))?.span;
    let lead = page.get(Span::new(sentence.start, at));
    // The phrase may have taken the comma before it as its own.
    // A British address ends with its postcode.
    let coded = lead
        .rsplit(|b| *b == b' ')
        .find(|word| !word.is_empty())
        .is_some_and(|w| w.first().is_some_and(u8::is_ascii_digit));
    let closed =
        coded || matches!(lead.trim_ascii_end().last(), Some(b',' | b')')) || page.get(page.after(at, 1)) == b",";
    if lead.len() > LONGEST || !closed {
        return None;
    }
    let (name, span) = after(page, sentence.start)?;
    static ALSO: LazyLock<regex::bytes::Regex> =
        LazyLock::new(|| crate::pattern::folded(r"^ ?(?:(?:d/b/a|dba|t/a|trading as) [^,(\n]{2,60})?[,(]"));
    let next = ALSO.is_match(page.get(page.after(span.end, 80)));
    (span.start < sentence.start + 24 && next).then_some((name, span))
}

/// The name in a raw match: without the end of another sentence, without generic words; `None` if none is left.
fn named(page: &Page<'_>, span: Span, offset: usize, raw: &str) -> Option<(String, Span)> {
    let mut name = first_sentence(raw);
    // "L'Association des Brumes": the article is none of the name.
    let mut skip = if ARTICLE_OF_BODY.is_match(name) {
        name.find(['\'', '’']).map_or(0, |i| i + name.get(i..).and_then(|s| s.chars().next()).map_or(1, char::len_utf8))
    } else {
        0
    };
    name = name.get(skip..).unwrap_or_default();
    // "At Larkspur", "Chez Larkspur", "Chaque", "If": the first word of a sentence has a capital too.
    while let Some((first, rest)) = name.split_once([' ', '\u{A0}']) {
        // "33 Lanes", where the text says it again: the number is part of the name.
        let is_number = first.chars().all(|c| c.is_numeric() || c == '.') && !is_said_again(page, name)
            || first.contains('-') && first.chars().all(|c| c.is_numeric() || c == '-');
        let body_number = first.chars().all(char::is_numeric) && !is_number;
        // "Ville de Saint-Aubrac", "Stadt Wendelsried": the kind of body is part of the name.
        let body = BODIES.find(name).is_some_and(|m| name.len() > m.len() && !is_generic(page, rest));
        // "The University of the North": the article is no part of it.
        let before_body = name_shapes::is_article(first) && BODIES.is_match(rest);
        // "Op 't Veld": what stands before a clipped article belongs to it.
        let clipped = (rest.starts_with("'t ") || rest.starts_with("’t ")) && !is_number;
        if !is_number
            && !before_body
            && (body
                || clipped
                || body_number
                || !is_generic(page, first)
                || name_shapes::is_article(first) && !is_generic(page, rest))
        {
            break;
        }
        skip += name.len() - rest.len();
        name = rest;
    }
    let first_group = |r: &Regex, name| r.captures(name).and_then(|c| c.get(1)).map_or(name, |m| m.as_str());
    let name = without_status(page, first_group(&list::NAME_AND_WORDS, first_group(&list::TWO_NAMES, name)));
    let name = name.trim_end_matches(['.', ',', '-', '–', '&', '/', '\'', '’', ' ']);
    let name = with_dot(raw, skip, name);
    if !looks_like_name(name) || is_generic(page, name) || looks_like_domain(name) {
        return None;
    }
    let tidy = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let inner_capital = tidy.chars().nth(1).is_some_and(char::is_uppercase);
    let starts_small =
        tidy.chars().next().is_some_and(|c| c.is_lowercase()) && !inner_capital && !BODIES.is_match(&tidy);
    // "I. IDENTITE DU" is the start of a heading.
    let cut = tidy.rsplit(' ').next().is_some_and(name_shapes::is_never_last);
    let shouted = tidy.chars().all(|c| !c.is_lowercase()) && tidy.split(' ').count() > 6;
    if starts_small || cut || shouted || list::FORM_ALONE.is_match(&tidy) {
        return None;
    }
    Some((tidy, page.folded.within(span, offset + skip, name.len())))
}

/// "LARK STUDIO – Auto-entrepreneur": what it is stands behind the dash.
fn without_status<'n>(page: &Page<'_>, name: &'n str) -> &'n str {
    let split = name.rsplit_once([' ', '\u{A0}']).filter(|(_, last)| is_generic(page, last));
    split.and_then(|(lead, _)| lead.strip_suffix(['–', '—', '-'])).map_or(name, str::trim_end)
}

/// Whether it has letters and a capital among them: "6.1.c" and a register number are no names, nor is "2Le", the number
/// of a heading that lost its space.
fn looks_like_name(name: &str) -> bool {
    let count = |is: fn(char) -> bool| name.chars().filter(|c| is(*c)).count();
    let (figures, letters, small) =
        (count(|c| c.is_ascii_digit()), count(char::is_alphabetic), count(char::is_lowercase));
    let glued = name.starts_with(|c: char| c.is_ascii_digit()) && !name.contains(' ') && (1..3).contains(&small);
    // "K9", "O2", "3M".
    let short = letters == 1 && figures == 1 && name.len() == 2;
    !glued && (letters >= 2 && figures <= letters || short) && name.chars().any(char::is_uppercase)
}

/// Whether the text has these words twice. Only its start is searched.
fn is_said_again(page: &Page<'_>, name: &str) -> bool {
    const SEARCHED: usize = 20_000;
    let text = page.folded.original(Span::new(0, page.folded.ascii.len().min(SEARCHED)));
    name.len() > 4 && text.match_indices(name).take(2).count() == 2
}

/// The name with the full stop that is part of `S.A.S.`, `Inc.` and `Lda.`
fn with_dot<'r>(raw: &'r str, skip: usize, name: &'r str) -> &'r str {
    let dotted = raw.get(skip..skip + name.len() + 1).filter(|d| d.ends_with('.'));
    let last = name.rsplit([' ', ',']).next().unwrap_or_default();
    dotted.filter(|_| last.contains('.') || matches!(last, "Inc" | "Lda" | "Ltda")).unwrap_or(name)
}

fn first_sentence(raw: &str) -> &str {
    let mut from = 0;
    while let Some(dot) = raw.get(from..).and_then(|r| r.find(". ")) {
        let at = from + dot;
        let word = raw.get(..at).and_then(|r| r.rsplit([' ', '.']).next()).unwrap_or_default();
        if word.chars().count() > 2 {
            return raw.get(..at).unwrap_or(raw);
        }
        from = at + 2;
    }
    raw
}

/// Folds a name for comparison: lower case, no accents, single spaces.
pub(crate) fn key(name: &str) -> Vec<u8> {
    crate::text::NoticeText::from_bytes(name.as_bytes())
        .map(|t| crate::folded::Folded::new(&t).ascii.clone())
        .unwrap_or_default()
}

/// Whether a domain, without its dashes, contains a folded name or a long word of it.
pub(crate) fn carried_by(key: &[u8], domain: &str) -> bool {
    let domain = domain.as_bytes();
    let has = |part: &[u8], whole: &[u8]| !part.is_empty() && whole.windows(part.len()).any(|w| w == part);
    let squashed: Vec<u8> = key.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    let mut words = key.split(|b| !b.is_ascii_alphanumeric()).filter(|w| w.len() >= 4);
    domain.len() >= 3 && (has(domain, &squashed) || words.any(|w| has(w, domain)))
}

/// Whether a domain, without its dashes, is a folded name of some length and nothing else.
pub(crate) fn is_all_of(key: &[u8], domain: &str) -> bool {
    const LENGTH: usize = 6;
    domain.len() >= LENGTH && key.iter().filter(|b| b.is_ascii_alphanumeric()).eq(domain.as_bytes())
}

pub(crate) fn is_generic(page: &Page<'_>, name: &str) -> bool {
    let key = key(name.trim_matches(['"', '“', '”', '«', '»', '\'', '’', '‘', '.', ',', ' ', '\u{A0}']));
    key.is_empty() || page.phrases.iter().any(|p| p.controller.not_a_name.is_match(&key))
}

/// A domain is a site, not a controller.
pub(crate) fn looks_like_domain(name: &str) -> bool {
    let Some((host, tld)) = name.rsplit_once('.') else { return false };
    !name.contains(' ') && host.len() > 2 && (2..=6).contains(&tld.len()) && tld.chars().all(|c| c.is_ascii_lowercase())
}

/// The name of a person: two to four capitalised words and nothing else.
pub(crate) fn person(text: &str) -> Option<&str> {
    let text = text.trim().trim_end_matches(['.', ',']);
    let words: Vec<&str> = text.split_whitespace().collect();
    let ok = |w: &&str| {
        let mut chars = w.chars();
        chars.next().is_some_and(char::is_uppercase)
            && chars.all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'))
    };
    ((2..=4).contains(&words.len()) && words.iter().all(ok)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::NoticeText;

    fn first_after(text: &str, at: usize) -> Option<String> {
        let notice = NoticeText::from_bytes(text.as_bytes()).unwrap();
        after(&Page::new(&notice), at).map(|(name, span)| {
            let page = Page::new(&notice);
            assert!(page.folded.original(span).contains(name.split(' ').next().unwrap()));
            name
        })
    }

    #[test]
    fn names_end_where_they_end() {
        for (text, name) in [
            ("Larkspur Ltd and its friends", Some("Larkspur Ltd")),
            ("Ateliers de l’Étang S.A.S., au capital", Some("Ateliers de l’Étang S.A.S.")),
            ("Larkspur, Inc. We are", Some("Larkspur, Inc.")),
            ("Bank of the North. Our", Some("Bank of the North")),
            ("the Company", None),
            ("The Publisher of", None),
            ("larkspur.example", None),
            ("you", None),
        ] {
            assert_eq!(first_after(text, 0).as_deref(), name, "{text}");
        }
    }

    #[test]
    fn people() {
        assert_eq!(person("Ada Fictive "), Some("Ada Fictive"));
        assert_eq!(person("Ada"), None);
        assert_eq!(person("Changes to the policy"), None);
    }
}
