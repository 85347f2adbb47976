//! The data protection officer.

use regex::bytes::Regex;
use std::sync::LazyLock;

use crate::folded::Span;
use crate::name;
use crate::page::Page;
use crate::pattern::folded;
use crate::reading::Found;

/// How many mentions are looked at in one text.
const LOOKED_AT: usize = 500;

/// The name of the data protection officer, if the text gives one.
pub(crate) fn name(page: &Page<'_>) -> Option<Found<String>> {
    for phrases in &page.phrases {
        for m in phrases.contact.officer.find_iter(page.get(page.folded.whole())).take(LOOKED_AT) {
            let Some(sentence) = page.sentence(m.start()) else { continue };
            if let Some(found) = in_sentence(page, m.end()).or_else(|| on_next_line(page, sentence.line)) {
                return Some(found);
            }
        }
    }
    None
}

/// "Our data protection officer is Ada Fictive".
fn in_sentence(page: &Page<'_>, at: usize) -> Option<Found<String>> {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        folded(
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
    as_person(page, &name)?;
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
    as_person(page, name).map(|name| Found::read(name.to_owned(), page.folded.evidence(next)))
}

/// A name of a person. None of its words may be a common noun of notices, such as those of the next heading.
fn as_person<'n>(page: &Page<'_>, text: &'n str) -> Option<&'n str> {
    let name = name::person(text)?;
    static NOUNS: LazyLock<Regex> = LazyLock::new(|| {
        folded(
            r"\b(?:data|protection|officer|privacy|policy|contact|rights?|cookies?|personal|information|house|street|road|avenue|ltd|limited|gmbh|office|head|company|group|changes|security|your|our|us|donnees|droits?|delegue|adresse|rue|siege|service|dpo|consulting|email|postal)\b",
        )
    });
    let key = name::key(name);
    (!NOUNS.is_match(&key) && !name.split(' ').all(|w| name::is_generic(page, w))).then_some(name)
}

#[cfg(test)]
mod tests {
    use crate::{NoticeText, read};

    #[test]
    fn officers_have_names() {
        let officer =
            |t: &str| read(&NoticeText::from_bytes(t.as_bytes()).unwrap()).facts.contact.dpo_name.map(|n| n.value);
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
