//! Citations of Art. 6(1) GDPR: "Art. 6 Abs. 1 lit. a und f DSGVO", "artigo 6.º, n.º 1, alíneas b) e c)". Every language cites
//! in the same shape, and notices copy citations from each other, so one file has the words of all (`citations.json`).

use regex::bytes::Regex;
use serde::Deserialize;
use std::sync::LazyLock;

use crate::page::Page;
use crate::passage::Sentence;
use crate::pattern::{embedded, folded};
use crate::reading::Basis;

/// A basis cited by its letter, with its place in the sentence.
pub(crate) struct Citation {
    pub(crate) basis: Basis,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    article: Vec<String>,
    /// Between the article and its paragraph.
    paragraph: Vec<String>,
    /// The first paragraph, written out.
    first_paragraph: Vec<String>,
    /// After the paragraph, before the letter.
    sentence: Vec<String>,
    /// Before the letter.
    letter: Vec<String>,
    /// Joins two letters.
    and: Vec<String>,
    /// Joins the first and the last of several letters.
    to: Vec<String>,
    /// After a letter that stands without any mark.
    law: Vec<String>,
}

struct Shapes {
    /// The article and the first letter.
    first: Regex,
    /// One more letter, right after the last.
    next: Regex,
}

static SHAPES: LazyLock<Shapes> = LazyLock::new(|| {
    let file: File = embedded(include_str!("../data/citations.json"));
    debug_assert_eq!(file.version, crate::pattern::DATA_VERSION);
    let one_of = |words: &[String]| format!("(?:{})", words.join("|"));
    let (paragraph, sentence, letter) = (one_of(&file.paragraph), one_of(&file.sentence), one_of(&file.letter));
    let paragraph = format!(r"(?:{paragraph}?[ .,]{{0,2}}\(?1\)?|{})", one_of(&file.first_paragraph));
    let marked = r#"\(?["']?([a-f])["']?(?:\)|\b)"#;
    // "6 Abs. 1 S. 1 lit. a", "6(1)(a)", "6.1 a)"; "6-a", "6, letter a"; "article 6 (a)".
    let first = format!(
        r"\b6\.?o?[ .,\x1a-]{{0,3}}{paragraph}\.?o?[ .,-]{{0,3}}(?:{sentence} ?,? ?){{0,2}}{letter}? ?{marked}|\b6\.?o? ?(?:-|,? ?{letter} ?){marked}|\b{} 6 ?\(([a-f])\)",
        one_of(&file.article)
    );
    // A letter that stands alone is no word of the sentence only if something shows it.
    let shown = format!(
        r#"\(["']?([a-f])["']?\)|["']?([a-f])["']?\)|{letter} ?\(?["']?([a-f])\b|([bcdf])\b|([a-f])(?: {}\b| ?[.,;)]|$)"#,
        one_of(&file.law)
    );
    let (and, to) = (one_of(&file.and), one_of(&file.to));
    let next = format!(r"^(?: ?(?:[,;/]|\b{and}\b) ?| ?({to}) ?)(?:{and} )?(?:{letter} ?)?(?:{shown})");
    Shapes { first: folded(&first), next: folded(&next) }
});

/// The letters, in their order.
const BASES: [Basis; 6] = [
    Basis::Consent,
    Basis::Contract,
    Basis::LegalObligation,
    Basis::VitalInterests,
    Basis::PublicTask,
    Basis::LegitimateInterests,
];

/// The bases that a sentence cites.
pub(crate) fn of(page: &Page<'_>, sentence: Sentence) -> Vec<Citation> {
    let text = page.get(sentence.span);
    let mut found = Vec::new();
    if !text.contains(&b'6') {
        return found;
    }
    for caps in SHAPES.first.captures_iter(text) {
        let Some(start) = caps.get(0).map(|all| all.start()) else { continue };
        let Some((mut letter, mut end)) = letter_in(&caps, 1) else { continue };
        found.extend(citation(letter, start, end));
        while let Some(more) = SHAPES.next.captures(text.get(end..).unwrap_or_default()) {
            let Some((next, len)) = letter_in(&more, 2) else { break };
            end += len;
            // "lit. a-f" cites all between.
            let from = if more.get(1).is_some() && next > letter { letter + 1 } else { next };
            found.extend((from..=next).filter_map(|letter| citation(letter, start, end)));
            letter = next;
        }
    }
    found
}

/// The letter in the first of these groups that matched, as a number, and where it ends, with its bracket.
fn letter_in(caps: &regex::bytes::Captures<'_>, group: usize) -> Option<(usize, usize)> {
    let m = (group..caps.len()).find_map(|i| caps.get(i))?;
    let bracket = caps.get(0)?.as_bytes().get(m.end() - caps.get(0)?.start()..).unwrap_or_default();
    let closes = bracket.iter().take_while(|b| matches!(b, b')' | b'"' | b'\'')).count();
    Some((usize::from(m.as_bytes().first()?.checked_sub(b'a')?), m.end() + closes))
}

fn citation(letter: usize, start: usize, end: usize) -> Option<Citation> {
    BASES.get(letter).map(|basis| Citation { basis: *basis, start, end })
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, page::Page};

    fn cited(text: &str) -> String {
        let notice = NoticeText::from_bytes(text.as_bytes()).unwrap();
        let page = Page::new(&notice);
        let found = page.passages.sentences.iter().flat_map(|s| super::of(&page, *s));
        found
            .map(|c| super::BASES.iter().position(|b| *b == c.basis).unwrap())
            .map(|i| char::from(b'a' + i as u8))
            .collect()
    }

    #[test]
    fn citations_of_every_language_are_read() {
        for (text, letters) in [
            ("Art. 6 Abs. 1 S. 1 lit. b DSGVO", "b"),
            ("Art. 6 Abs. 1 lit. a, b und f DSGVO sind die Grundlagen", "abf"),
            ("processing under Article 6(1)(b), (c) and (f) GDPR", "bcf"),
            ("Art. 6 para. 1 lit. b of the GDPR", "b"),
            ("article 6.1 b) du RGPD", "b"),
            ("l'article 6, paragraphe 1, points c) et e), du règlement", "ce"),
            ("artículo 6.1.a) y f) del RGPD", "af"),
            ("ai sensi dell'art. 6, par. 1, lett. b) e c) del GDPR", "bc"),
            ("artikel 6 lid 1 sub a en b AVG", "ab"),
            ("artikel 6, eerste lid, onder c, AVG", "c"),
            ("art. 6 ust. 1 lit. b i f RODO", "bf"),
            ("art. 6 ust. 1 lit. c) i e) RODO", "ce"),
            ("art. 6 ust. 1 lit. c i e RODO", "ce"),
            ("artigo 6.º, n.º 1, alínea c) do RGPD", "c"),
            ("artigo 6.º, n.º 1, alíneas b) e c) do RGPD", "bc"),
            ("Art. 6 Abs. 1 Buchst. a bis f", "abcdef"),
            ("Article 6(1)(b), a contract with you", "b"),
            ("We answer within 6 days.", ""),
        ] {
            assert_eq!(cited(text), letters, "{text}");
        }
    }
}
