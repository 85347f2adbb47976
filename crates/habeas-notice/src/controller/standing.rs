//! Where a name stands: in the title, in the copyright line, before its address, or beside another role.

use regex::bytes::Regex;
use std::sync::LazyLock;

use crate::address;
use crate::facts;
use crate::folded::Span;
use crate::legal_form::list::ENDS_FOLDED_NAME;
use crate::name;
use crate::page::Page;
use crate::pattern::folded;

/// A phrase longer than this, in bytes, has words between the role and the name.
pub(super) const STRETCHED: usize = 90;
/// What such a phrase loses of its weight.
pub(super) const STRETCH: i32 = 2;

static COPYRIGHT: LazyLock<regex::Regex> = LazyLock::new(|| {
    crate::pattern::original(
        r"(?i)(?:©|\(c\)|\bcopyright\b)[ \u{A0}©]*(?:\d{4}(?: ?[-–] ?\d{4})?[ ,\u{A0}]*)?(?:by |- )?",
    )
});

/// The signs that a place gives to a name.
pub(super) struct Standing {
    in_title: bool,
    owns: bool,
    has_address: bool,
}

impl Standing {
    pub(super) fn signs(&self) -> i32 {
        i32::from(self.in_title) + i32::from(self.owns) + i32::from(self.has_address)
    }
}

pub(super) fn of(page: &Page<'_>, span: Span, key: &[u8], owners: &[Vec<u8>]) -> Standing {
    let title = page.passages.lines.first().map(|l| page.get(l.span)).unwrap_or_default();
    let title = title.get(..TITLE.min(title.len())).unwrap_or_default();
    let holds = |text: &[u8]| key.len() > 1 && text.windows(key.len()).any(|w| w == key);
    Standing {
        in_title: holds(title),
        owns: owners.iter().any(|owner| owner == key),
        has_address: address::stands_after(page, span.end),
    }
}

/// The first line is a title up to this length, in bytes.
const TITLE: usize = 90;

/// The names in copyright lines.
pub(super) fn owners(page: &Page<'_>) -> Vec<(String, Span)> {
    const LINES: usize = 3;
    let whole = page.folded.whole();
    let text = page.folded.original(whole);
    let found = COPYRIGHT.find_iter(text).take(LINES).filter_map(|m| {
        let at = page.folded.within(whole, m.start(), m.len()).end;
        let (name, span) = name::after(page, at)?;
        (span.start <= at + 3 && !name::is_provider(&name)).then_some((name, span))
    });
    found.chain(titled(page)).chain(title_of_notice(page)).collect()
}

/// "Larkspur FM | Privacy policy", "Privacy policy of Larkspur FM": whose notice it is by its title, the first line.
fn title_of_notice(page: &Page<'_>) -> Option<(String, Span)> {
    const NOTICE: &str = r"privacy[ -]?(?:policy|notice|statement|verklaring|beleid)|(?:politique|charte|declaration) de confidentialite|datenschutz(?:erklarung|hinweise|information(?:en)?)?|politica de privacidade?|informativa(?: sulla)? privacy|privacyverklaring|polityka prywatnosci";
    static BEFORE: LazyLock<Regex> = LazyLock::new(|| folded(&format!(r"[^a-z0-9]+(?:{NOTICE})[^a-z]*$")));
    static AFTER: LazyLock<Regex> = LazyLock::new(|| {
        folded(&format!(
            r"^[^a-z]*(?:{NOTICE})(?:[^a-z0-9]{{1,4}}| (?:of|for|de|du|von|der|des|van|di|del|della|da|do|para|voor|fur) )"
        ))
    });
    let line = page.passages.lines.first().map(|line| page.folded.trim(line.span)).filter(|l| l.len() <= TITLE)?;
    let text = page.get(line);
    let (start, end) = match (AFTER.find(text), BEFORE.find(text)) {
        (Some(m), _) => (line.start + m.end(), line.end),
        (None, Some(m)) => (line.start, line.start + m.start()),
        (None, None) => return None,
    };
    let (name, span) = name::after(page, start)?;
    (span.start <= start + 4 && span.end + 2 >= end && span.end <= end + 2 && !name::is_provider(&name))
        .then_some((name, span))
}

/// A first line that is the name of a company or a public body and nothing else.
fn titled(page: &Page<'_>) -> Option<(String, Span)> {
    let line = page.passages.lines.first()?.span;
    let (name, span) = name::after(page, line.start).filter(|_| line.len() <= TITLE)?;
    let key = name::key(&name);
    let named = ENDS_FOLDED_NAME.is_match(&key) || facts::PUBLIC_BODY.is_match(&key);
    (named && span.len() + 2 >= line.len()).then_some((name, span))
}

/// "Shop Larkspur" alone on its line above an address: the word that is no name elsewhere is part of this one.
pub(super) fn with_whole_line(page: &Page<'_>, (name, span): (String, Span)) -> (String, Span) {
    let line = page.sentence(span.start).and_then(|sentence| page.passages.line(sentence.line));
    let line = line.filter(|l| l.span.start <= span.start && span.end <= l.span.end);
    let Some(line) = line.map(|l| page.folded.trim(l.span)) else { return (name, span) };
    let first = page.folded.original(Span::new(line.start, span.start));
    let one_word = first.trim_end().chars().all(char::is_alphabetic) && first.starts_with(char::is_uppercase);
    if !one_word || line.end != span.end || !address::follows(page, line.end) {
        return (name, span);
    }
    let whole = page.folded.original(line).split_whitespace().collect::<Vec<_>>().join(" ");
    (whole, line)
}

/// The name whose first word the phrase took as its own: "the controller is the association | of the Mists".
pub(super) fn named_by_kind(page: &Page<'_>, from: usize, at: usize) -> Option<(String, Span)> {
    static OF: LazyLock<Regex> = LazyLock::new(|| folded(r"^(?:des|du|de|d'|of|della|dei|del|van|der|do|da)\b"));
    if !OF.is_match(page.get(page.after(at, 8))) {
        return None;
    }
    let phrase = page.get(Span::new(from, at)).trim_ascii_end();
    let word = phrase.iter().rposition(|b| matches!(b, b' ' | b'\'' | b':' | b'\n'))? + 1;
    name::after(page, from + word)
}

/// Whether the words from `from` to a name, on its line and the one above, say that it is the officer's.
pub(super) fn is_officers(page: &Page<'_>, from: usize, name: Span) -> bool {
    const ABOVE: usize = 70;
    static CONTROLS: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\b(?:controller|verantwortlich|responsables? (?:du|de|del) trait?|responsable del? tratamiento|titolare|verwerkingsverantwoordelijke|administrator|responsavel pelo tratamento)",
        )
    });
    let line = page.before(name.start, 160);
    let above = Span::new(line.start.saturating_sub(ABOVE), line.start);
    let label = page.get(above).trim_ascii_end().rsplit(|b| *b == b'\n').next().unwrap_or_default();
    let lead = page.get(Span::new(line.start.max(from.saturating_sub(60)).min(name.start), name.start));
    page.phrases.iter().any(|p| {
        let officer = |text: &[u8]| {
            p.contact.officer.find_iter(text).last().is_some_and(|m| {
                let rest = text.get(m.end()..).unwrap_or_default();
                !CONTROLS.is_match(rest) && !rest.windows(2).any(|w| w == b". ")
            })
        };
        officer(lead) || name.start <= line.start + 3 && label.len() < 60 && !label.contains(&b'@') && officer(label)
    })
}
