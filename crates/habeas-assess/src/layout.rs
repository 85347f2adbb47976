//! The units of a letter: its sentences and clauses, each with what the structure of the letter says of it.

use habeas_law::checklist::ChecklistItem;

use crate::Role;
use crate::cues::{Cue, TOPICS, Words};
use crate::fold::Folded;
use crate::own::{self, Own};
use crate::section::{self, Line};

/// A written text of the answer, in units.
#[derive(Debug)]
pub(crate) struct Letter<'a> {
    pub(crate) part: usize,
    pub(crate) text: &'a Folded,
    pub(crate) role: Role,
    pub(crate) units: Vec<Unit>,
    /// Lines as they stand, without the person's own.
    pub(crate) lines: Vec<(usize, usize)>,
}

/// A sentence, or a clause between semicolons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Folded, on one line.
    pub(crate) words: String,
    /// What the heading above is about.
    pub(crate) section: Option<ChecklistItem>,
    /// What the line itself says that it is about: a letter, a label, a citation.
    pub(crate) label: Option<ChecklistItem>,
    /// The number of its paragraph.
    pub(crate) paragraph: usize,
    /// It is a heading.
    pub(crate) heading: bool,
    /// It retells what the person asked.
    pub(crate) retold: bool,
    /// It is about the letter or the firm, not about the person's data.
    pub(crate) aside: bool,
    /// It stands below the closing words.
    pub(crate) tail: bool,
}

impl Unit {
    /// What the structure says that it is about.
    pub(crate) fn place(&self) -> Option<ChecklistItem> {
        self.label.or(self.section)
    }

    /// Whether it may answer something.
    pub(crate) fn speaks(&self) -> bool {
        !self.retold && !self.aside && !self.heading && (!self.tail || self.place().is_some())
    }
}

impl<'a> Letter<'a> {
    pub(crate) fn of(part: usize, text: &'a Folded, role: Role, language: Words, mine: &Own) -> Self {
        let lines = text.lines();
        let quoted = own::quoted_lines(text, &lines, language);
        let kept: Vec<(usize, usize)> =
            lines.iter().zip(&quoted).map(|(line, quoted)| if *quoted { (line.1, line.1) } else { *line }).collect();
        let marked: Vec<bool> = lines.iter().map(|(start, end)| own::is_marked(&text.words(*start, *end))).collect();
        let logical = section::lines(text, &kept, language);
        let asked = questions(text, &lines, &marked, language);
        let units = units(text, &logical, &asked, language, mine);
        Self { part, text, role, units, lines: kept }
    }

    /// The units that may answer something.
    pub(crate) fn speaking(&self) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(|unit| unit.speaks())
    }
}

/// A quoted question above an answer says what the answer is about: where each run of quoted lines ends, and its item. A
/// long quotation is a whole letter and says nothing.
fn questions(
    text: &Folded,
    lines: &[(usize, usize)],
    quoted: &[bool],
    language: Words,
) -> Vec<(usize, Option<ChecklistItem>)> {
    const LONGEST_QUESTION: usize = 4;
    let mut all = Vec::new();
    let mut run: Vec<(usize, usize)> = Vec::new();
    for (line, quoted) in lines.iter().zip(quoted) {
        if *quoted {
            run.push(*line);
        } else if let (Some(first), Some(last)) = (run.first(), run.last()) {
            let words = text.words(first.0, last.1);
            let short = run.len() <= LONGEST_QUESTION;
            all.push((last.1, section::topic(&words, language).filter(|_| short)));
            run.clear();
        }
    }
    all
}

fn units(
    text: &Folded,
    logical: &[Line],
    asked: &[(usize, Option<ChecklistItem>)],
    language: Words,
    mine: &Own,
) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut topic = None;
    let mut tail = false;
    // Above the salutation stand addresses and a subject; neither says what a sentence is about.
    let greeted = logical.iter().take(40).position(|line| {
        let words = text.words(line.start, line.end);
        line.start * 2 < text.len() && words.chars().count() < 60 && language.begins(Cue::Salutation, &words)
    });
    // A list below "you asked:" is what was asked.
    let mut listed = false;
    let mut asked = asked.iter().peekable();
    // A notice about the letter itself: the paragraph that it begins, and below the closing words all the rest.
    let mut notice: Option<usize> = None;
    for (index, line) in logical.iter().enumerate() {
        while let Some((_, item)) = asked.next_if(|(end, _)| *end <= line.start) {
            topic = *item;
        }
        let words = text.words(line.start, line.end);
        if line.heading {
            let subject = greeted.is_some_and(|at| index <= at) || language.has(Cue::Restated, &words);
            topic = section::topic(&words, language).filter(|_| !subject);
        }
        listed &= line.marked;
        let head: String = words.chars().take(60).collect();
        let announces = line.heading || head.contains(':') && !head.ends_with(':');
        if announces && language.find(Cue::Policy, &head).is_some_and(|(start, _)| start < 12) {
            notice = Some(if line.heading { usize::MAX } else { line.paragraph });
        }
        let of_letter = notice.is_some_and(|paragraph| tail || line.paragraph <= paragraph);
        let short = words.chars().count() < 100;
        let closes = short && !line.heading && language.begins(Cue::Closing, &words);
        let all = sentences(text, line.start, line.end);
        for (number, (start, end)) in all.iter().copied().enumerate() {
            let words = text.words(start, end);
            // "(d) Why we have it." is a label, and what follows is the answer.
            let is_label = line.label.is_some() && number == 0 && all.len() > 1 && words.split(' ').count() <= 7;
            // "No." below a heading is an answer.
            let least = if topic.is_some() { 2 } else { 3 };
            if words.chars().filter(|c| c.is_alphanumeric()).count() < least || mine.wrote(&words) {
                continue;
            }
            let aside = of_letter || language.has(Cue::Aside, &words);
            let restated = language.has(Cue::Restated, &words);
            let retold = restated || listed || promises_the_list(&words, language);
            listed |= restated && words.ends_with(':');
            // "Does it leave the country? No." The question says what the answer is about.
            let question = || {
                let before = units.last().filter(|u| u.paragraph == line.paragraph && u.words.ends_with('?'))?;
                section::topic(&before.words, language).filter(|_| words.split(' ').count() <= 3)
            };
            let label = line.label.or_else(|| section::cited(&words)).or_else(question);
            let (paragraph, heading) = (line.paragraph, line.heading || is_label);
            let section = if line.heading { None } else { topic };
            units.push(Unit { start, end, words, section, label, paragraph, heading, retold, aside, tail });
        }
        let late = line.start * 5 > text.len() || line.start > 600;
        tail |= closes && late && !units.is_empty();
    }
    spread_notices(&mut units, text.len());
    units
}

/// A late paragraph that speaks of the firm or of the letter is its footer, with every purpose and period that it names.
fn spread_notices(units: &mut [Unit], length: usize) {
    let late = |unit: &Unit| unit.start * 2 > length && unit.section.is_none();
    let footers: Vec<usize> = units.iter().filter(|u| u.aside && late(u)).map(|u| u.paragraph).collect();
    for unit in units.iter_mut().filter(|unit| late(unit)) {
        unit.aside |= unit.label.is_none() && footers.contains(&unit.paragraph);
    }
}

/// Whether a sentence only names what will be told, or was asked: many items, and none of them said.
fn promises_the_list(words: &str, language: Words) -> bool {
    let named = TOPICS.iter().filter(|(_, cue)| language.has(*cue, words)).count();
    named >= 3 && language.has(Cue::Later, words) && !language.has(Cue::Policy, words)
}

/// Words that end in a full stop and no sentence.
const SHORT: &[&str] = &[
    "art", "abs", "lit", "nr", "no", "dr", "mr", "mrs", "ms", "st", "ref", "approx", "incl", "e.g", "i.e", "z.b",
    "bzw", "ggf", "ca", "vgl", "evtl", "usw", "str", "tel", "inc", "ltd", "co", "corp", "sig", "dott", "avv", "par",
    "lett", "num", "n", "pag", "sr", "sra", "d", "m", "mme", "al", "ust", "pkt", "ul", "tzw", "m.in", "np", "exa", "v",
    "dhr", "mevr", "bijv", "enz", "evt", "blz", "sog", "s", "p", "u", "i", "a", "b", "c", "f", "g", "h", "etc",
    "s.r.l", "s.p.a", "s.l", "s.a", "b.v", "n.v", "z.o.o", "o.o", "gem", "inh", "prof", "ing", "rer",
];

/// The sentences of a stretch; a semicolon ends one too.
fn sentences(text: &Folded, from: usize, to: usize) -> Vec<(usize, usize)> {
    let (folded, original) = (text.folded(), text.original());
    let mut all = Vec::new();
    let mut start = from;
    for at in from..to {
        let spaced = folded.get(at + 1).is_some_and(|c| c.is_whitespace()) && at + 1 < to;
        let ends = match folded[at] {
            ';' => spaced,
            '!' | '?' => spaced,
            '.' if spaced => {
                let next = (at + 1..to).find(|n| !folded[*n].is_whitespace());
                let begins = next.is_some_and(|n| !original[n].is_lowercase());
                begins && !is_short(&folded[start..at])
            }
            _ => false,
        };
        if ends {
            all.push(text.trimmed(start, at + 1));
            start = at + 1;
        }
    }
    all.push(text.trimmed(start, to));
    all.retain(|(start, end)| end > start);
    all
}

fn is_short(before: &[char]) -> bool {
    let word: Vec<char> = before.iter().rev().take_while(|c| !c.is_whitespace() && **c != '(').copied().collect();
    let word: String = word.into_iter().rev().collect();
    let number = !word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit());
    number || word.chars().count() == 1 && word.chars().all(char::is_alphabetic) || SHORT.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        let text = Folded::of("Nach Art. 15 DSGVO am 3. Mai 2026 z.B. hier. Wir löschen; Dr. Low hilft! Ja");
        let all: Vec<String> = sentences(&text, 0, text.len()).into_iter().map(|(s, e)| text.quote(s, e)).collect();
        assert_eq!(all, ["Nach Art. 15 DSGVO am 3. Mai 2026 z.B. hier.", "Wir löschen;", "Dr. Low hilft!", "Ja"]);
    }
}
