//! Names in the original spelling: who writes in capitals is a name, what is on the list of generic words is not.

use crate::folded::Span;
use crate::read::Page;
use regex::Regex;
use std::sync::LazyLock;

/// Longest stretch of text a name is looked for in, in bytes of the view.
pub(crate) const REACH: usize = 110;

const WORD: &str = r"[\p{Lu}\p{Nd}][\p{L}\p{M}\p{Nd}'’&.+/\-]*";
const JOIN: &str = r"(?:[dl]['’]|(?:de|des|du|la|le|les|et|&|and|of|the|for|für|und|en|del|della|di|y|e|in|van|von|pour|à|@|-|–)[ \u{A0}]+)";
const FORM: &str = r"(?:,? ?(?:Inc|Ltd|LLC|LLP|GmbH(?: & Co\. KG)?|mbH|a\.s|s\.r\.o|e\. ?V|e\. ?K|e\. ?G|A/S|N\.V|B\.V|V\.O\.F|S\.A\.S|S\.A\.U|S\.L\.U|S\.A|S\.L|S\.r\.l\.s|[Ss]\.[Rr]\.[Ll]|S\.p\.A|S\.n\.c|SAS|SARL|SRL|SA)\b\.?)?";

/// What a public body or association is, before its name: part of the name, written large or small.
const BODY: &str = r"(?:(?:(?:COMUNE|PROVINCIA|REGIONE|COMMUNE|VILLE|MAIRIE|UNIVERSITÀ|UNIVERSITÉ|AYUNTAMIENTO|GEMEENTE|MINISTERO|MINISTERIO|MINISTÈRE)(?: DI| DE LA| DE| DU| DES| D['’]| DELLA| DEL| VAN)?|[Cc]ommune|[Vv]ille|[Mm]airie|[Rr]égion|[Dd]épartement|[Mm]étropole|[Cc]ommunauté de [Cc]ommunes|[Cc]ommunauté d['’][Aa]gglomération|[Uu]niversité|[Éé]cole|[Mm]inistère|[Cc]entre [Hh]ospitalier|[Hh]ôpital|[Cc]hambre|[Ss]yndicat|[Oo]ffice|[Aa]gence|[Pp]réfecture|[Aa]cadémie|[Rr]ectorat|[Ff]ondation|[Mm]utuelle|[Cc]onseil [Dd]épartemental|[Cc]onseil [Rr]égional|[Cc]aisse|[Cc]omune|[Pp]rovincia|[Rr]egione|[Uu]niversità|[Aa]zienda|[Mm]inistero|[Aa]yuntamiento|[Dd]iputación|[Uu]niversidad|[Mm]inisterio|[Ff]undación|[Aa]sociación|[Aa]ssociazione|[Ff]ondazione|[Gg]emeente|[Pp]rovincie|[Uu]niversiteit|[Ss]tichting|[Vv]ereniging)(?: [a-zéèà]+ale?| [a-zéèà]+que)? (?:de la |de l['’]|d['’]|du |des |de |della |di |del |van |« ?)?|(?:Stadt|Gemeinde|Landkreis|Landratsamt|Kreis|Universität|Universitätsklinikum|Hochschule|Verband|Verein|University|City|Town|Borough|County|Ministry|Department|Council|Church|Diocese) (?:of (?:the )?|for |der |des )?)";

// Constants, compiled by every test.
#[allow(clippy::expect_used)]
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    // "la commune de Saint-Aubrac", "das Landratsamt": a public body is named by what it is.
    let lead = r#"^[\s"“”«»'‘’(:*_\[\u{A0}-]*(?:(?:the|la|le|l['’]|company|société|entreprise|association)[ \u{A0}]+)*["“«'‘]?[ \u{A0}]?"#;
    Regex::new(&format!(
        r"{lead}((?:{BODY})?{WORD}(?:[ \u{{A0}}\u{{2009}}\u{{202F}}]+{JOIN}{{0,2}}{WORD}){{0,8}}{FORM})"
    ))
    .expect("a constant")
});
#[allow(clippy::expect_used)]
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(
        r#"({WORD}(?:[ \u{{A0}}\u{{2009}}\u{{202F}}]+{JOIN}{{0,2}}{WORD}){{0,8}}{FORM})["”»'’]?[\s\u{{A0}}]*$"#
    ))
    .expect("a constant")
});

/// Firms that half of all notices name, and never as the one who decides.
pub(crate) fn is_provider(name: &str) -> bool {
    let key = key(name);
    PROVIDERS.is_match(&key)
}

static PROVIDERS: LazyLock<regex::bytes::Regex> = LazyLock::new(|| {
    crate::phrases::ascii(
        r"\b(?:google|facebook|meta platforms|instagram|twitter|linkedin|youtube|microsoft|apple|amazon|paypal|stripe|mailchimp|github|hubspot|hotjar|cloudflare|ovh|hetzner|ionos|strato|formspree|shopify|wordpress|automattic|adyen|klarna|mollie|zendesk|salesforce|internet explorer|mozilla|firefox|chrome|safari|opera|android|windows|tiktok|pinterest|whatsapp|vimeo|matomo|sendinblue|brevo|criteo|awin|trustpilot|dhl|ups|gls|privacy shield|standard contractual)\b",
    )
});

/// Names of two words or more, with how often the text has each and where first. Beginnings of sentences and whole
/// headings are left out: they have capitals of their own.
pub(crate) fn counted(page: &Page<'_>) -> Vec<(String, usize, Span)> {
    // German writes every noun with a capital, English its headings.
    if page.language == Some("de") || page.folded.ascii.len() > 400_000 {
        return Vec::new();
    }
    let whole = page.folded.whole();
    let text = page.folded.original(whole);
    let mut counts: std::collections::BTreeMap<String, (usize, Span)> = std::collections::BTreeMap::new();
    for m in MULTI.captures_iter(text).take(2000).filter_map(|c| c.get(1)) {
        let at = page.folded.within(whole, m.start(), m.len()).start;
        let Some(sentence) = page.sentence(at) else { continue };
        let heading = page.passages.line(sentence.line).is_some_and(|l| l.heading);
        if heading || at <= sentence.span.start + 1 {
            continue;
        }
        let Some((name, span)) = named(page, whole, m.start(), m.as_str()) else { continue };
        let key = self::key(&name);
        let known = crate::facts::authority_in(&key).is_some()
            || crate::facts::country_in(&key).is_some_and(|(_, s, e)| e - s == key.len());
        let words = name.split(' ').collect::<Vec<_>>();
        let common = words.iter().any(|w| is_generic(page, w) && w.chars().next().is_some_and(char::is_uppercase));
        if words.len() >= 2 && !known && !common && !is_provider(&name) {
            counts.entry(name).or_insert((0, span)).0 += 1;
        }
    }
    counts.into_iter().map(|(name, (n, span))| (name, n, span)).collect()
}

#[allow(clippy::expect_used)]
static MULTI: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(r"[ '’\u{{A0}}]({WORD}(?:[ \u{{A0}}]+{JOIN}{{0,2}}{WORD}){{1,4}})")).expect("a constant")
});

/// The name that starts right after `at`.
pub(crate) fn after(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    let span = page.after(at, REACH);
    let text = page.folded.original(span);
    let m = AFTER.captures(text)?.get(1)?;
    named(page, span, m.start(), m.as_str())
}

/// The name that ends right before `at`; a remark in brackets between them is passed over.
pub(crate) fn before(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    let mut span = page.before(at, REACH);
    let bytes = page.get(span).trim_ascii_end();
    let bytes = bytes.strip_suffix(b",").unwrap_or(bytes);
    if bytes.trim_ascii_end().last() == Some(&b')') {
        let open = bytes.iter().rposition(|b| *b == b'(')?;
        span = Span::new(span.start, span.start + open);
    }
    // The name stands before an open bracket: Larkspur Mills Ltd ("Larkspur", "we").
    let bytes = page.get(span);
    let open = bytes.iter().rposition(|b| *b == b'(').filter(|i| !bytes.get(*i..).unwrap_or_default().contains(&b')'));
    if let Some(open) = open {
        span = Span::new(span.start, span.start + open);
    }
    let text = page.folded.original(span);
    let m = BEFORE.captures(text)?.get(1)?;
    named(page, span, m.start(), m.as_str())
}

#[allow(clippy::expect_used)]
static BODIES: LazyLock<Regex> = LazyLock::new(|| Regex::new(&format!("^(?:{BODY})")).expect("a constant"));

/// The subject of a sentence that ends right before `at`, where it is a body written small: "La direction
/// interministerielle du numerique (DINUM)" in a sentence that goes on with "is the controller".
pub(crate) fn subject(page: &Page<'_>, at: usize) -> Option<(String, Span)> {
    #[allow(clippy::expect_used)] // a constant, compiled by every test
    static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^(?:[^\p{L}]*)(?:le |la |l['’]|les |the |die |der |das |el |il |lo |de |het )?((?:direction|service|services|secrétariat|agence|ministère|institut|département|commission|office|bureau|dirección|direzione|dipartimento|ministry|department|dienst|ministerium|amt)\b[^.,;:]{3,100}?)[ \u{A0},]*(?:qui)?$").expect("a constant")
    });
    let sentence = page.sentence(at.saturating_sub(1))?.span;
    let span = Span::new(sentence.start, at);
    let m = SUBJECT.captures(page.folded.original(span))?.get(1)?;
    let name = m.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
    Some((name, page.folded.within(span, m.start(), m.len())))
}

/// Cuts a candidate at the end of a sentence and refuses generic words.
fn named(page: &Page<'_>, span: Span, offset: usize, raw: &str) -> Option<(String, Span)> {
    let mut name = sentence_end(raw);
    let mut skip = 0;
    // "At Larkspur", "Chez Larkspur", "Chaque", "If": a sentence starts with a capital too.
    while let Some((first, rest)) = name.split_once([' ', '\u{A0}']) {
        let numbered = first.chars().all(|c| c.is_numeric() || c == '.');
        // "Ville de Saint-Aubrac", "Stadt Wendelsried": what it is belongs to its name.
        let body = BODIES.find(name).is_some_and(|m| name.len() > m.len() && !is_generic(page, rest));
        if !numbered && (body || !is_generic(page, first) || is_article(first) && !is_generic(page, rest)) {
            break;
        }
        skip += name.len() - rest.len();
        name = rest;
    }
    // "Larkspur Ltd and Sparrow Ltd" are two.
    #[allow(clippy::expect_used)]
    static TWO: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(.{2,80}? (?:Ltd|Limited|PLC|plc|LLP|GmbH|AG|SAS|SARL|SA|S\.A\.S\.?|S\.r\.l\.|S\.p\.A\.|S\.L\.|B\.V\.|BV|NV|CLG|e\. ?V\.)) (?:and|et|und|y|e|en) ").expect("a constant")
    });
    let name = TWO.captures(name).and_then(|c| c.get(1)).map_or(name, |m| m.as_str());
    // "Larkspur Ltd First Floor": a legal form ends the name.
    #[allow(clippy::expect_used)]
    static FORMED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(.{2,80}? (?:Ltd|LTD|Limited|LIMITED|PLC|LLP|GmbH & Co\. KG|GmbH|SAS|SARL|S\.A\.S\.?|S\.r\.l\.?|S\.p\.A\.?|S\.L\.?|B\.V\.?|e\. ?V\.))[ \u{A0}]+[^&(]").expect("a constant")
    });
    let name = FORMED.captures(name).and_then(|c| c.get(1)).map_or(name, |m| m.as_str());
    let name = name.trim_end_matches(['.', ',', '-', '–', '&', '/', '\'', '’', ' ']);
    let name = with_dot(raw, skip, name);
    if !like_a_name(name) || is_generic(page, name) || looks_like_domain(name) {
        return None;
    }
    let tidy = name.split_whitespace().collect::<Vec<_>>().join(" ");
    #[allow(clippy::expect_used)]
    static FORM_ALONE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)^(?:limited|ltd|plc|inc|gmbh|ag|ug|kg|sas|sasu|sarl|eurl|sa|s\.?r\.?l|s\.?l|b\.?v|n\.?v|e\.? ?v)\.?$",
        )
        .expect("a constant")
    });
    let starts_small = tidy.chars().next().is_some_and(|c| c.is_lowercase()) && !BODIES.is_match(&tidy);
    // "I. IDENTITE DU" is the beginning of a heading.
    const JOINTS: &str = " du de des la le of the der die und et and del della van ";
    let cut = tidy.rsplit(' ').next().is_some_and(|w| JOINTS.contains(&format!(" {} ", w.to_lowercase())));
    let shouted = tidy.chars().all(|c| !c.is_lowercase()) && tidy.split(' ').count() > 6;
    if starts_small || cut || shouted || FORM_ALONE.is_match(&tidy) {
        return None;
    }
    Some((tidy, page.folded.within(span, offset + skip, name.len())))
}

/// Letters, and a capital among them: "6.1.c" and a register number are no names, nor is "2Le", the number of a
/// heading that lost its space.
fn like_a_name(name: &str) -> bool {
    let count = |is: fn(char) -> bool| name.chars().filter(|c| is(*c)).count();
    let (figures, letters, small) =
        (count(|c| c.is_ascii_digit()), count(char::is_alphabetic), count(char::is_lowercase));
    let glued = name.starts_with(|c: char| c.is_ascii_digit()) && (1..3).contains(&small);
    !glued && letters >= 2 && figures <= letters && name.chars().any(char::is_uppercase)
}

/// `S.A.S.` and `Inc.` keep the full stop that belongs to them.
fn with_dot<'r>(raw: &'r str, skip: usize, name: &'r str) -> &'r str {
    let dotted = raw.get(skip..skip + name.len() + 1).filter(|d| d.ends_with('.'));
    let last = name.rsplit([' ', ',']).next().unwrap_or_default();
    dotted.filter(|_| last.contains('.') || last == "Inc").unwrap_or(name)
}

fn sentence_end(raw: &str) -> &str {
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

fn is_article(word: &str) -> bool {
    matches!(word, "The" | "La" | "Le" | "Les" | "L'" | "L’")
}

/// Folds a name for comparison: lower case, no accents, single spaces.
pub(crate) fn key(name: &str) -> Vec<u8> {
    crate::text::NoticeText::from_bytes(name.as_bytes())
        .map(|t| crate::folded::Folded::new(&t).ascii.clone())
        .unwrap_or_default()
}

/// Whether a domain (its dashes left out) carries a folded name, or a long word of it.
pub(crate) fn carried_by(key: &[u8], domain: &str) -> bool {
    let domain = domain.as_bytes();
    let has = |part: &[u8], whole: &[u8]| !part.is_empty() && whole.windows(part.len()).any(|w| w == part);
    let squashed: Vec<u8> = key.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    let mut words = key.split(|b| !b.is_ascii_alphanumeric()).filter(|w| w.len() >= 4);
    domain.len() >= 3 && (has(domain, &squashed) || words.any(|w| has(w, domain)))
}

pub(crate) fn is_generic(page: &Page<'_>, name: &str) -> bool {
    let key = key(name.trim_matches(['"', '“', '”', '«', '»', '\'', '’', '‘', '.', ',', ' ', '\u{A0}']));
    key.is_empty() || page.phrases.iter().any(|p| p.controller.generic.is_match(&key))
}

/// A site is not a controller.
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
