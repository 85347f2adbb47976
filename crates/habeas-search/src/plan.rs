//! What an index is asked: words and phrases, folded.

use crate::fold::{SHORTEST_NUMBER, words};
use crate::query::{Part, Query};

/// What a text must contain, and what it must not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    pub all: Vec<Term>,
    pub none: Vec<Term>,
}

/// One of these must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term(pub Vec<Choice>);

/// All of these must be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice(pub Vec<Phrase>);

/// Words in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    pub words: Vec<String>,
    /// The last is the beginning of a word.
    pub begins: bool,
}

/// Letters from which on the beginning of a word is looked for: that of two letters is half of all words.
const SHORTEST_BEGINNING: usize = 3;

impl Plan {
    /// Whether nothing is asked of the text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.none.is_empty()
    }
}

impl Query {
    /// What an index is asked. While somebody is `typing`, their last word may go on.
    #[must_use]
    pub fn plan(&self, typing: bool) -> Plan {
        let mut plan = Plan::default();
        let mut numbers: Vec<Phrase> = Vec::new();
        for (at, part) in self.parts.iter().enumerate() {
            let goes_on = typing && at + 1 == self.parts.len();
            let (term, not) = match part {
                Part::Filter(_) => continue,
                Part::Quoted { text, not } => (Term::of(phrase(text, false)), *not),
                Part::Word { text, not } => (word(text, goes_on), *not),
            };
            let number = matches!(part, Part::Word { not: false, .. }).then(|| group(&term)).flatten();
            if number.is_none() {
                plan.join(&mut numbers);
            }
            match number {
                Some(phrase) => numbers.push(phrase),
                None if not => plan.none.push(term),
                None => plan.all.push(term),
            }
        }
        plan.join(&mut numbers);
        plan
    }
}

impl Plan {
    /// Groups of a number that were typed one after the other: each of them, or the number in one piece.
    fn join(&mut self, numbers: &mut Vec<Phrase>) {
        let groups = std::mem::take(numbers);
        let whole: String = groups.iter().flat_map(|phrase| &phrase.words).map(String::as_str).collect();
        if groups.len() > 1 && whole.len() >= SHORTEST_NUMBER {
            let begins = groups.last().is_some_and(|phrase| phrase.begins);
            let whole = Choice(vec![Phrase { words: vec![whole], begins }]);
            self.all.push(Term(vec![Choice(groups), whole]));
        } else {
            self.all.extend(groups.into_iter().map(Term::of));
        }
    }
}

impl Term {
    fn of(phrase: Phrase) -> Self {
        Self(vec![Choice(vec![phrase])])
    }
}

/// Words of which each has a digit.
fn group(term: &Term) -> Option<Phrase> {
    let [Choice(all)] = term.0.as_slice() else { return None };
    let [phrase] = all.as_slice() else { return None };
    let digits = |word: &String| word.bytes().any(|b| b.is_ascii_digit());
    phrase.words.iter().all(digits).then(|| phrase.clone())
}

fn phrase(text: &str, goes_on: bool) -> Phrase {
    let words = words(text);
    let long = |word: &String| !word.is_ascii() || word.len() >= SHORTEST_BEGINNING;
    let begins = goes_on && words.last().is_some_and(long);
    Phrase { words, begins }
}

/// What was typed as one word. What is written like one, such as an address, is several in a row.
fn word(text: &str, goes_on: bool) -> Term {
    let starred = text.strip_suffix('*');
    let phrase = phrase(text, goes_on || starred.is_some());
    let [only] = phrase.words.as_slice() else {
        // An IBAN with hyphens is also looked for in one piece.
        let whole = phrase.words.concat();
        let digits = |word: &String| word.bytes().any(|b| b.is_ascii_digit());
        if phrase.words.iter().all(digits) && whole.len() >= SHORTEST_NUMBER {
            let whole = Phrase { words: vec![whole], begins: phrase.begins };
            return Term(vec![Choice(vec![phrase]), Choice(vec![whole])]);
        }
        return Term::of(phrase);
    };
    let mut forms = vec![only.clone()];
    forms.extend([written_out(text), taken_back(only)].into_iter().flatten());
    forms.dedup();
    let form = |word: String| Choice(vec![Phrase { words: vec![word], begins: phrase.begins }]);
    Term(forms.into_iter().map(form).collect())
}

/// `Müller` may stand there as `Mueller`.
fn written_out(text: &str) -> Option<String> {
    use unicode_normalization::UnicodeNormalization as _;
    let mut changed = false;
    let out: String = text
        .nfc()
        .flat_map(char::to_lowercase)
        .map(|c| {
            let plain = match c {
                'ä' => "ae",
                'ö' | 'ø' => "oe",
                'ü' => "ue",
                'å' => "aa",
                other => return other.to_string(),
            };
            changed = true;
            plain.to_owned()
        })
        .collect();
    changed.then(|| words(&out).concat())
}

/// `mueller` may stand there as `Müller`, which is folded to `muller`.
fn taken_back(word: &str) -> Option<String> {
    let mut out = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    let mut after_vowel = false;
    while let Some(c) = letters.next() {
        out.push(c);
        let stands_for_one = matches!(c, 'a' | 'o' | 'u') && !after_vowel && letters.peek() == Some(&'e');
        let doubled = c == 'a' && !after_vowel && letters.peek() == Some(&'a');
        if stands_for_one || doubled {
            letters.next();
        }
        after_vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'q');
    }
    (out != word).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(typed: &str, typing: bool) -> Vec<Vec<String>> {
        let show = |phrase: &Phrase| phrase.words.join(" ") + if phrase.begins { "*" } else { "" };
        let choice = |choice: &Choice| choice.0.iter().map(show).collect::<Vec<_>>().join(" & ");
        let plan = Query::parse(typed).plan(typing);
        plan.all.iter().map(|term| term.0.iter().map(choice).collect()).collect()
    }

    #[test]
    fn the_last_word_goes_on_while_somebody_types() {
        assert_eq!(forms("acme inv", true), [["acme"], ["inv*"]]);
        assert_eq!(forms("acme inv", false), [["acme"], ["inv"]]);
        assert_eq!(forms("acme in", true), [["acme"], ["in"]], "too short");
        assert_eq!(forms("inv* acme", false), [["inv*"], ["acme"]]);
        assert_eq!(forms("\"acme inv\"", true), [["acme inv"]]);
        assert_eq!(forms("inv company:x", true), [["inv"]]);
    }

    #[test]
    fn other_spellings_are_found_too() {
        assert_eq!(forms("Müller", false), [["muller", "mueller"]]);
        assert_eq!(forms("mueller", false), [["mueller", "muller"]]);
        assert_eq!(forms("neue", false), [["neue"]], "no letter was written out here");
        assert_eq!(forms("queue", false), [["queue"]]);
        assert_eq!(forms("aarhus", false), [["aarhus", "arhus"]]);
    }

    #[test]
    fn numbers_in_groups_are_looked_for_in_one_piece() {
        assert_eq!(forms("DE89 3704 0044", false), [["de89 & 3704 & 0044", "de8937040044"]]);
        assert_eq!(forms("DE89-3704-0044", false), [["de89 3704 0044", "de8937040044"]]);
        assert_eq!(forms("2024 invoice 7", false), [["2024"], ["invoice"], ["7"]]);
        assert_eq!(forms("anna@example.org", false), [["anna example org"]]);
    }

    #[test]
    fn what_is_left_out_stands_apart() {
        let plan = Query::parse("acme -draft -\"no way\"").plan(false);
        assert_eq!((plan.all.len(), plan.none.len()), (1, 2));
    }
}
