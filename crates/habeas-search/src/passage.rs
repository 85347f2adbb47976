//! The passage that shows why a text was found: the place where most of what was looked for stands together.

use std::ops::Range;

use crate::fold::{SHORTEST_NUMBER, each_word};
use crate::plan::{Phrase, Plan};

/// A piece of a text, with what was found in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passage {
    /// On one line.
    pub text: String,
    /// What was found, from and to, in code points of `text`.
    pub marks: Vec<(u32, u32)>,
    /// Something stands before it, or behind it.
    pub before: bool,
    pub after: bool,
    /// Lines of the text before the first thing that was found.
    pub line: u32,
}

/// Bytes of a passage, about.
const LENGTH: usize = 240;
/// Bytes of it before the first mark, at most.
const LEAD: usize = 60;

struct Word {
    folded: String,
    at: Range<usize>,
}

/// A mark, and which of the phrases it is.
struct Mark {
    at: Range<usize>,
    phrase: usize,
}

/// Cuts the passage of a text that what was looked for shows best.
#[must_use]
pub fn passage(text: &str, plan: &Plan) -> Passage {
    let mut words = Vec::new();
    each_word(text, &mut |folded, at| words.push(Word { folded: folded.to_owned(), at }));
    let marks = marks(text, &words, plan);
    let best = best(&marks);
    let from = best.map_or(0, |mark| start(text, &words, mark.at.start));
    let to = end(text, &words, from, best.map_or(0, |mark| mark.at.end));
    let first = best.map_or(0, |mark| mark.at.start);
    Passage {
        text: one_line(&text[from..to]),
        marks: inside(text, &marks, from..to),
        before: !text[..from].trim().is_empty(),
        after: !text[to..].trim().is_empty(),
        line: lines_before(text, first),
    }
}

fn lines_before(text: &str, at: usize) -> u32 {
    let lines = text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// Every place where something stands that was looked for, in their order.
fn marks(text: &str, words: &[Word], plan: &Plan) -> Vec<Mark> {
    let phrases: Vec<&Phrase> = plan.all.iter().flat_map(|term| &term.0).flat_map(|choice| &choice.0).collect();
    let mut marks = Vec::new();
    for first in 0..words.len() {
        for (number, phrase) in phrases.iter().enumerate() {
            let found = row(&words[first..], phrase).or_else(|| in_groups(text, &words[first..], phrase));
            marks.extend(found.map(|at| Mark { at, phrase: number }));
        }
    }
    marks
}

/// Where the words stand in a row, if they do so here.
fn row(words: &[Word], phrase: &Phrase) -> Option<Range<usize>> {
    let here = words.get(..phrase.words.len())?;
    let last = phrase.words.len().checked_sub(1)?;
    let fits = |(number, (word, wanted)): (usize, (&Word, &String))| {
        if phrase.begins && number == last { word.folded.starts_with(wanted) } else { word.folded == *wanted }
    };
    let all = here.iter().zip(&phrase.words).enumerate().all(fits);
    all.then(|| Some(here.first()?.at.start..here.last()?.at.end)).flatten()
}

/// Where a number that was looked for in one piece stands in groups.
fn in_groups(text: &str, words: &[Word], phrase: &Phrase) -> Option<Range<usize>> {
    let [wanted] = phrase.words.as_slice() else { return None };
    if wanted.len() < SHORTEST_NUMBER {
        return None;
    }
    let first = words.first()?;
    let mut rest = wanted.strip_prefix(first.folded.as_str())?;
    let mut end = first.at.end;
    for word in words.get(1..)? {
        if rest.is_empty() || text.get(end..word.at.start)?.len() > 3 {
            break;
        }
        end = word.at.end;
        match rest.strip_prefix(word.folded.as_str()) {
            Some(further) => rest = further,
            // A number of which only the beginning was typed ends inside of a group.
            None => return (phrase.begins && word.folded.starts_with(rest)).then_some(first.at.start..end),
        }
    }
    rest.is_empty().then_some(first.at.start..end)
}

/// The mark at which a passage shows the most different things.
fn best(marks: &[Mark]) -> Option<&Mark> {
    let mut best: Option<(usize, &Mark)> = None;
    for (number, mark) in marks.iter().enumerate() {
        let mut seen: Vec<usize> = Vec::new();
        for near in marks[number..].iter().take_while(|near| near.at.start < mark.at.start + LENGTH - LEAD) {
            if !seen.contains(&near.phrase) {
                seen.push(near.phrase);
            }
        }
        if best.is_none_or(|(most, _)| seen.len() > most) {
            best = Some((seen.len(), mark));
        }
    }
    best.map(|(_, mark)| mark)
}

/// Where the passage begins: at a word a little before the first mark.
fn start(text: &str, words: &[Word], mark: usize) -> usize {
    let earliest = mark.saturating_sub(LEAD);
    let near = words.partition_point(|word| word.at.start < earliest);
    let from = words.get(near).map_or(mark, |word| word.at.start.min(mark));
    // What stands before the first word is shown too, such as the sign of a currency.
    if near == 0 { 0 } else { boundary(text, from) }
}

fn end(text: &str, words: &[Word], from: usize, mark: usize) -> usize {
    let latest = (from + LENGTH).max(mark);
    if latest >= text.len() {
        return text.len();
    }
    let last = words.partition_point(|word| word.at.end <= latest);
    let word = last.checked_sub(1).and_then(|last| words.get(last)).map_or(0, |word| word.at.end);
    // A script without spaces, or one word without end.
    boundary(text, word.max(mark).max(from)).max(if words.is_empty() { boundary(text, latest) } else { 0 })
}

/// A place in a text before which no letter is cut.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The marks of a passage in code points; marks that touch are one.
fn inside(text: &str, marks: &[Mark], passage: Range<usize>) -> Vec<(u32, u32)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for Mark { at, .. } in marks.iter().filter(|mark| mark.at.start >= passage.start && mark.at.end <= passage.end) {
        match out.last_mut() {
            Some(last) if at.start <= last.1 => last.1 = last.1.max(at.end),
            _ => out.push((at.start, at.end)),
        }
    }
    let points = |to: usize| u32::try_from(text[passage.start..to].chars().count()).unwrap_or(u32::MAX);
    out.into_iter().map(|(from, to)| (points(from), points(to))).collect()
}

/// Each sign that breaks a line or cannot be seen becomes a space: the places of marks stay.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Query;
    use proptest::prelude::*;

    fn cut(text: &str, typed: &str) -> (String, Passage) {
        let found = passage(text, &Query::parse(typed).plan(true));
        let chars: Vec<char> = found.text.chars().collect();
        let mut shown = String::new();
        let mut at = 0;
        for (from, to) in &found.marks {
            let (from, to) = (*from as usize, *to as usize);
            shown += &format!(
                "{}[{}]",
                chars[at..from].iter().collect::<String>(),
                chars[from..to].iter().collect::<String>()
            );
            at = to;
        }
        shown.extend(&chars[at..]);
        (shown, found)
    }

    #[test]
    fn what_was_found_is_marked_as_it_stands() {
        assert_eq!(cut("Grüße aus Łódź,\nIhre Anna", "lodz anna").0, "Grüße aus [Łódź], Ihre [Anna]");
        assert_eq!(cut("le œuf et l’ŒUVRE", "oeuvre").0, "le œuf et l’[ŒUVRE]");
        assert_eq!(cut("Herr Mueller", "müller").0, "Herr [Mueller]");
        assert_eq!(cut("IBAN DE89 3704 0044.", "de8937040044").0, "IBAN [DE89 3704 0044].");
        assert_eq!(cut("個人情報保護", "情報").0, "個人[情報]保護");
        assert_eq!(cut("to anna@example.org", "anna@example.org").0, "to [anna@example.org]");
        assert_eq!(cut("Daten-\nschutz", "datenschutz").0, "[Daten- schutz]");
        assert_eq!(cut("invoices and invoicing", "invoi").0, "[invoices] and [invoicing]");
        assert_eq!(cut("nothing here", "other").0, "nothing here");
    }

    #[test]
    fn the_densest_place_is_shown() {
        let far = "wort ".repeat(200);
        let text = format!("invoice {far}\n\nthe invoice of Acme of May {far}");
        let (shown, found) = cut(&text, "invoice acme");
        assert!(shown.contains("the [invoice] of [Acme] of May"), "{shown}");
        assert!(found.before && found.after && found.line == 2, "{found:?}");
        assert!(found.text.len() < 320, "{}", found.text.len());
    }

    proptest! {
        #[test]
        fn any_text_gives_a_passage_with_marks_in_it(text in "(?s).{0,400}|[a-c Łß\\n]{0,900}", typed in "[a-cŁß\" -]{0,9}") {
            let found = passage(&text, &Query::parse(&typed).plan(true));
            let length = found.text.chars().count();
            let mut last = 0;
            for (from, to) in found.marks {
                prop_assert!(last <= from && from < to && to as usize <= length);
                last = to;
            }
            prop_assert!(!found.text.contains('\n'));
        }
    }
}
