//! Who is named as a source or a recipient: candidates, each with the passage that names them. A person says which are
//! right.
//!
//! A sentence counts where the rules of the items A03 and A07 say that it speaks of recipients or of a source. In it, a name
//! ends in a legal form, is one that everybody knows, or stands in capitals where the language has no capital nouns. Words
//! for a kind of recipient ("payment providers") are proposed as a kind, where the sentence has no name.

use habeas_law::checklist::{ChecklistItem, ItemStatus, NamedRole};

use crate::cues::{Cue, Words};
use crate::fold::folded;
use crate::layout::{Letter, Unit};
use crate::legal_forms::{is_form, without_form};
use crate::named::{self, is_no_name};
use crate::{Candidate, Passage, judge};

/// The most candidates of an answer; nobody looks through more.
const MOST: usize = 200;
/// Words of a name.
const LONGEST: usize = 8;
/// Kinds of data that are told of a passage.
const KINDS: usize = 12;

/// The candidates of all letters, in the order of their places. `except`: names that are known to be neither, such as those
/// of the company that writes and of the person. `notice`: it is no letter to anybody.
pub(crate) fn find(letters: &[Letter<'_>], language: Words, except: &[&str], notice: bool) -> Vec<Candidate> {
    let except: Vec<String> = except.iter().map(|name| letters_of(name)).filter(|name| !name.is_empty()).collect();
    let mut all: Vec<Candidate> = Vec::new();
    for letter in letters {
        let mut heading: Option<&Unit> = None;
        for unit in &letter.units {
            if unit.heading {
                heading = Some(unit);
            }
            // In a notice, what is about the firm and its notice is what it is all about.
            let speaks = if notice { !unit.retold && !unit.heading } else { unit.speaks() };
            if !speaks {
                continue;
            }
            for role in roles(letter, unit, language) {
                for one in of_unit(letter, unit, heading, role, language) {
                    let letters = letters_of(&one.words);
                    let known =
                        except.iter().any(|name| *name == letters || letters_of(&without_form(&one.words)) == *name);
                    let twice = all.iter().any(|other| other.role == role && letters_of(&other.words) == letters);
                    if !known && !twice && all.len() < MOST {
                        all.push(one);
                    }
                }
            }
        }
    }
    all
}

/// What a sentence speaks of.
fn roles(letter: &Letter<'_>, unit: &Unit, language: Words) -> Vec<NamedRole> {
    let speaks = |status: ItemStatus| matches!(status, ItemStatus::Present | ItemStatus::Vague);
    let judged = judge::unit(letter.text, unit, language);
    let role = |(item, judged): &(ChecklistItem, judge::Judged)| match item {
        ChecklistItem::Recipients if speaks(judged.status) => Some(NamedRole::Recipient),
        ChecklistItem::Source if speaks(judged.status) => Some(NamedRole::Source),
        _ => None,
    };
    judged.iter().filter_map(role).collect()
}

fn of_unit(
    letter: &Letter<'_>,
    unit: &Unit,
    heading: Option<&Unit>,
    role: NamedRole,
    language: Words,
) -> Vec<Candidate> {
    let quote = |(start, end): (usize, usize)| letter.text.quote(start, end);
    let names = names(letter, unit, language);
    let passage = Passage { part: letter.part, start: unit.start, end: unit.end, quote: quote((unit.start, unit.end)) };
    let says = match role {
        NamedRole::Recipient => Cue::RecipientSays,
        NamedRole::Source => Cue::SourceSays,
    };
    // A bare name in a list says what it is by the heading above.
    let under = heading.filter(|_| !language.has(says, &unit.words)).map(|h| one_line(&quote((h.start, h.end))));
    let data = data(letter, unit, language, &names);
    let candidate = |place: (usize, usize), kind: bool, sure: bool| Candidate {
        role,
        words: one_line(&quote(place)),
        kind,
        sure,
        passage: passage.clone(),
        under: under.clone(),
        data: data.clone(),
    };
    if names.is_empty() {
        let vague = match role {
            NamedRole::Recipient => Cue::RecipientVague,
            NamedRole::Source => Cue::SourceVague,
        };
        let kinds = places(unit, language, vague);
        return kinds.into_iter().map(|place| candidate(place, true, false)).collect();
    }
    names.into_iter().map(|(start, end, sure)| candidate((start, end), false, sure)).collect()
}

/// The words for data in a unit, as they stand, each once.
fn data(letter: &Letter<'_>, unit: &Unit, language: Words, names: &[(usize, usize, bool)]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (start, end) in places(unit, language, Cue::DataWords) {
        let in_name = names.iter().any(|(from, to, _)| start < *to && *from < end);
        let words = one_line(&letter.text.quote(start, end)).to_lowercase();
        if !in_name && !all.contains(&words) && all.len() < KINDS {
            all.push(words);
        }
    }
    all
}

/// Where a unit has a cue, in code points of the text.
fn places(unit: &Unit, language: Words, cue: Cue) -> Vec<(usize, usize)> {
    let code_points = |byte: usize| unit.start + unit.words[..byte].chars().count();
    language.all(cue, &unit.words).into_iter().map(|(start, end)| (code_points(start), code_points(end))).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The letters and digits of a name alone.
fn letters_of(name: &str) -> String {
    folded(name).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// A word of a unit, without the signs around it.
struct Token {
    start: usize,
    end: usize,
    text: String,
    /// Signs before or behind it part it from its neighbour.
    opens: bool,
    closes: bool,
    /// It begins the sentence, or stands behind a colon.
    first: bool,
}

impl Token {
    fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
    }

    fn is_form(&self) -> bool {
        is_form(&self.text)
    }

    fn is_joint(&self) -> bool {
        matches!(
            self.text.as_str(),
            "&" | "+"
                | "de"
                | "du"
                | "des"
                | "del"
                | "della"
                | "di"
                | "da"
                | "do"
                | "of"
                | "van"
                | "der"
                | "den"
                | "für"
        )
    }
}

/// Words before a name that are no part of it.
const BEFORE: &[&str] = &[
    "the",
    "a",
    "an",
    "our",
    "your",
    "we",
    "to",
    "by",
    "from",
    "with",
    "firma",
    "fa",
    "der",
    "die",
    "das",
    "dem",
    "den",
    "unser",
    "unsere",
    "unserem",
    "unseren",
    "ihre",
    "la",
    "le",
    "les",
    "l",
    "societe",
    "nous",
    "notre",
    "nos",
    "el",
    "los",
    "las",
    "empresa",
    "il",
    "lo",
    "i",
    "gli",
    "ditta",
    "societa",
    "de",
    "het",
    "onze",
    "spolka",
    "o",
    "os",
    "as",
    "company",
    "companies",
    "name",
    "recipient",
    "recipients",
    "source",
    "empfanger",
    "herkunft",
    "quelle",
    "destinataire",
    "destinataires",
    "du",
    "des",
    "del",
    "of",
    "van",
    "di",
    "da",
    "do",
    "&",
    "+",
    "fur",
    "to:",
    "firm",
    "messrs",
];

fn tokens(letter: &Letter<'_>, unit: &Unit) -> Vec<Token> {
    let original = letter.text.original();
    let outside = |c: char| !(c.is_alphanumeric() || matches!(c, '&' | '+' | '@'));
    let mut all: Vec<Token> = Vec::new();
    let mut at = unit.start;
    let mut after_stop = true;
    while at < unit.end {
        if original[at].is_whitespace() {
            // A cell of a table parts what a space joins.
            if original[at] == '\t'
                && let Some(last) = all.last_mut()
            {
                last.closes = true;
            }
            at += 1;
            continue;
        }
        let from = at;
        while at < unit.end && !original[at].is_whitespace() {
            at += 1;
        }
        let (mut start, mut end) = (from, at);
        while start < end && outside(original[start]) {
            start += 1;
        }
        while end > start && outside(original[end - 1]) {
            end -= 1;
        }
        if start == end {
            // A dash or a bullet alone.
            if let Some(last) = all.last_mut() {
                last.closes = true;
            }
            continue;
        }
        // "S.p.A." ends with a full stop of its own.
        let dotted = original[start..end].contains(&'.') && original.get(end) == Some(&'.');
        if dotted && is_form(&original[start..end].iter().collect::<String>()) {
            end += 1;
        }
        let text: String = original[start..end].iter().collect();
        let tail: String = original[end..at].iter().collect();
        let form = is_form(&text);
        let closes = tail.chars().any(|c| c != '.' || !form) && !tail.is_empty();
        let first = after_stop;
        after_stop = tail.ends_with([':', '!', '?']) || tail.ends_with('.') && !form && text.chars().count() > 2;
        all.push(Token { start, end, text, opens: start > from, closes, first });
    }
    all
}

/// The names in a unit: from which code point to which, and whether the words alone show that it is one.
fn names(letter: &Letter<'_>, unit: &Unit, language: Words) -> Vec<(usize, usize, bool)> {
    let tokens = tokens(letter, unit);
    let mut found: Vec<(usize, usize, bool)> = Vec::new();
    let mut add = |place: Option<(usize, usize)>, sure: bool| {
        let Some((start, end)) = place else { return };
        let free = found.iter().all(|(from, to, _)| end <= *from || *to <= start);
        if free && end > start {
            found.push((start, end, sure));
        }
    };
    for at in 0..tokens.len() {
        if tokens[at].is_form() && at > 0 {
            add(by_form(&tokens, at), true);
        }
    }
    for (start, end) in named::known(&letter.text.quote(unit.start, unit.end)) {
        add(by_fame(&tokens, unit.start + start, unit.start + end), true);
    }
    for (start, end) in places(unit, language, Cue::PublicBody) {
        add(Some((start, end)), true);
    }
    if !language.has_capital_nouns() {
        for place in by_capitals(&tokens, unit, language) {
            add(Some(place), false);
        }
    }
    found.sort_unstable();
    found
}

/// A name that ends in the legal form at a place.
fn by_form(tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let mut first = at;
    while first > 0 && at - first < LONGEST {
        let before = &tokens[first - 1];
        let parted = before.closes || tokens[first].opens || before.is_form();
        if parted || !(before.is_capital() || before.is_joint()) {
            break;
        }
        first -= 1;
    }
    while first < at && BEFORE.contains(&folded(&tokens[first].text).as_str()) {
        first += 1;
    }
    let mut last = at;
    // "GmbH & Co. KG".
    while let [sign, company, ..] = &tokens[last + 1..] {
        let more = sign.text == "&" && folded(&company.text) == "co" && !tokens[last].closes;
        if !more {
            break;
        }
        last += 2;
        let form = tokens.get(last + 1).is_some_and(|next| next.is_form());
        last += usize::from(form);
    }
    (first < at).then(|| (tokens[first].start, tokens[last].end))
}

/// A name that everybody knows, with the capitals behind it.
fn by_fame(tokens: &[Token], start: usize, end: usize) -> Option<(usize, usize)> {
    let first = tokens.iter().position(|token| token.start <= start && start < token.end)?;
    // "visa" may be a word, "apple" a fruit.
    if !tokens[first].is_capital() {
        return None;
    }
    let mut last = tokens.iter().rposition(|token| token.start < end)?.max(first);
    while let Some(next) = tokens.get(last + 1) {
        let parted = tokens[last].closes || next.opens;
        if parted || !next.is_capital() || last - first >= LONGEST {
            break;
        }
        last += 1;
    }
    Some((tokens[first].start, tokens[last].end))
}

/// Capitals inside a sentence.
fn by_capitals(tokens: &[Token], unit: &Unit, language: Words) -> Vec<(usize, usize)> {
    let data = places(unit, language, Cue::DataWords);
    let is_data = |token: &Token| data.iter().any(|(start, end)| token.start < *end && *start < token.end);
    let names = |token: &Token| {
        let plain = folded(&token.text);
        let letters = token.text.chars().filter(|c| c.is_alphabetic()).count();
        token.text.chars().next().is_some_and(char::is_uppercase)
            && letters > 1
            && !is_no_name(&plain)
            && !is_data(token)
    };
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if !names(&tokens[at]) || BEFORE.contains(&folded(&tokens[at].text).as_str()) {
            at += 1;
            continue;
        }
        let mut last = at;
        while let Some(next) = tokens.get(last + 1) {
            let parted = tokens[last].closes || next.opens || last - at >= LONGEST;
            let joined = tokens.get(last + 2).is_some_and(|after| names(after) && !next.closes && !after.opens);
            if parted || !(names(next) || next.is_joint() && joined) {
                break;
            }
            last += 1;
        }
        let alone = last == at;
        let long = tokens[at].text.chars().count() >= 3;
        // A word alone at the beginning has its capital from its place, unless nothing else stands there.
        if !(alone && (tokens[at].first && tokens.len() > 3 || !long)) {
            all.push((tokens[at].start, tokens[last].end));
        }
        at = last + 1;
    }
    all
}
