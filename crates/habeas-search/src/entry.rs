//! A text as an index takes it: each of its words once, how often, and in which order they stand.
//!
//! An index that keeps the place of every word is more than twice as large as one that only knows in which texts a word
//! stands. So the order is kept beside it, one byte a word: words in a row are looked for in these bytes, and what they
//! show is made certain by the text itself ([`Plan::holds`]).

use std::ops::Range;

use crate::fold::{Groups, each_word};
use crate::plan::{Phrase, Plan, Term};

/// A text for an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its words with spaces between, each once, and numbers that stand in groups once more in one piece. A word that
    /// occurs more than once is followed by itself with one of [`OFTEN`]; then the beginnings of all words, by [`beginning`].
    pub words: String,
    /// A byte for each word, in their order.
    pub order: Vec<u8>,
}

/// What is put behind a word that occurs twice, and behind one that does so four times or more. No folded word has them.
pub const OFTEN: [char; 2] = ['\u{b2}', '\u{2074}'];

/// What is put behind the first three letters of a word.
const BEGINNING: char = '\u{b3}';
const BEGUN: usize = 3;

/// What an entry says of words that begin like this one, if it does: they have three letters and more, and these are known.
#[must_use]
pub fn beginning(word: &str) -> Option<String> {
    let letters = word.chars().take(BEGUN + 1).count();
    (letters == BEGUN).then(|| format!("{word}{BEGINNING}"))
}

/// Makes the entry of a text.
#[must_use]
pub fn entry(text: &str) -> Entry {
    let mut words = Counted::of(text.len());
    let mut order = Vec::with_capacity(text.len() / 6);
    let mut groups = Groups::default();
    each_word(text, &mut |word, at| {
        groups.add(text, word, at);
        let hash = hash(word);
        order.push(byte_of(hash));
        words.add(word, hash);
    });
    groups.whole().iter().for_each(|number| words.add(number, hash(number)));
    Entry { words: words.told(), order }
}

/// Different words with how often each came, in the order in which they came first. A table of places with open addresses:
/// this is done for every word that is indexed.
struct Counted {
    letters: String,
    words: Vec<(Range<usize>, u32)>,
    /// One more than the number of a word; a power of two of them, and more than there can be words.
    places: Vec<u32>,
}

impl Counted {
    /// For words of so many bytes. A word has one and a space behind it.
    fn of(bytes: usize) -> Self {
        let places = (bytes + 16).next_power_of_two();
        Self { letters: String::with_capacity(bytes), words: Vec::with_capacity(bytes / 8), places: vec![0; places] }
    }

    fn add(&mut self, word: &str, hash: u32) {
        let mask = self.places.len() - 1;
        let mut at = hash as usize & mask;
        // At most one place in two is taken.
        while let Some(number) = self.places.get(at).and_then(|number| number.checked_sub(1)) {
            match self.words.get_mut(number as usize) {
                Some((place, count)) if self.letters.get(place.clone()) == Some(word) => {
                    *count += 1;
                    return;
                }
                _ => at = (at + 1) & mask,
            }
        }
        let from = self.letters.len();
        self.letters.push_str(word);
        self.words.push((from..self.letters.len(), 1));
        if let (Some(place), Ok(number)) = (self.places.get_mut(at), u32::try_from(self.words.len())) {
            *place = number;
        }
    }

    fn each(&self) -> impl Iterator<Item = (&str, u32)> {
        self.words.iter().filter_map(|(place, count)| Some((self.letters.get(place.clone())?, *count)))
    }

    fn told(&self) -> String {
        let mut out = String::with_capacity(self.letters.len() * 2);
        let mut begun = Self::of(self.letters.len());
        for (word, count) in self.each() {
            out.push_str(word);
            out.push(' ');
            let mark = match count {
                2..=3 => Some(OFTEN[0]),
                4.. => Some(OFTEN[1]),
                _ => None,
            };
            if let Some(mark) = mark {
                out.push_str(word);
                out.push(mark);
                out.push(' ');
            }
            let end = word.char_indices().nth(BEGUN - 1).map(|(at, letter)| at + letter.len_utf8());
            if let Some(start) = end.and_then(|end| word.get(..end)) {
                begun.add(start, hash(start));
            }
        }
        for (start, _) in begun.each() {
            out.push_str(start);
            out.push(BEGINNING);
            out.push(' ');
        }
        out.pop();
        out
    }
}

/// FNV-1a.
fn hash(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// A byte that stands for a word. Another word may have the same.
fn byte_of(hash: u32) -> u8 {
    hash.to_le_bytes().into_iter().fold(0, |all, byte| all ^ byte)
}

impl Plan {
    /// Whether words are to stand in a row, which an index of single words does not know.
    #[must_use]
    pub fn has_rows(&self) -> bool {
        let rows = |term: &Term| term.0.iter().flat_map(|choice| &choice.0).any(|phrase| phrase.words.len() > 1);
        self.all.iter().chain(&self.none).any(rows)
    }

    /// Whether a text with words in this order may be one that is looked for. `false` is certain.
    #[must_use]
    pub fn may_hold(&self, order: &[u8]) -> bool {
        let may = |phrase: &Phrase| {
            // Of a word that is only begun nothing is known.
            let known = phrase.words.len() - usize::from(phrase.begins && !phrase.words.is_empty());
            let bytes: Vec<u8> = phrase.words.iter().take(known).map(|word| byte_of(hash(word))).collect();
            phrase.words.len() < 2 || contains(order, &bytes)
        };
        self.all.iter().all(|term| term.0.iter().any(|choice| choice.0.iter().all(may)))
    }

    /// Whether a text is one that is looked for.
    #[must_use]
    pub fn holds(&self, text: &str) -> bool {
        let mut words = Vec::new();
        let mut groups = Groups::default();
        each_word(text, &mut |word, at| {
            groups.add(text, word, at);
            words.push(word.to_owned());
        });
        let numbers = groups.whole();
        let there = |term: &Term| {
            let phrase = |phrase: &Phrase| stands(&words, phrase) || in_one_piece(&numbers, phrase);
            term.0.iter().any(|choice| choice.0.iter().all(phrase))
        };
        self.all.iter().all(there) && !self.none.iter().any(there)
    }
}

fn contains(order: &[u8], bytes: &[u8]) -> bool {
    match bytes {
        [] => true,
        [first, rest @ ..] => order
            .iter()
            .enumerate()
            .any(|(at, byte)| byte == first && order.get(at + 1..).is_some_and(|behind| behind.starts_with(rest))),
    }
}

fn stands(words: &[String], phrase: &Phrase) -> bool {
    let Some((last, before)) = phrase.words.split_last() else { return true };
    words.windows(phrase.words.len()).any(|here| {
        let Some((end, start)) = here.split_last() else { return false };
        start == before && if phrase.begins { end.starts_with(last.as_str()) } else { end == last }
    })
}

fn in_one_piece(numbers: &[String], phrase: &Phrase) -> bool {
    let [word] = phrase.words.as_slice() else { return false };
    let same = |number: &String| number == word || phrase.begins && number.starts_with(word.as_str());
    numbers.iter().any(same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Query;
    use proptest::prelude::*;

    fn plan(typed: &str) -> Plan {
        Query::parse(typed).plan(true)
    }

    #[test]
    fn each_word_is_told_once_with_how_often() {
        let told = entry("Acme, the acme; IBAN DE89 3704 0044. The the THE of").words;
        assert_eq!(told, "acme acme² the the⁴ iban de89 3704 0044 of de8937040044 acm³ the³ iba³ de8³ 370³ 004³");
        assert_eq!(entry("a b a").order.len(), 3);
        assert_eq!(entry(" ,.").words, "");
        assert_eq!(["ac", "acm", "acme"].map(beginning), [None, Some("acm³".to_owned()), None]);
    }

    #[test]
    fn words_in_a_row_are_made_certain_by_the_text() {
        let text = "La protection des données, DE89-3704-0044; l’entreprise";
        for (typed, is) in [
            ("\"protection des données\"", true),
            ("\"des protection\"", false),
            ("\"protection des\" données", true),
            ("-\"protection des\"", false),
            ("données -\"des protection\"", true),
            ("de89-3704-0044", true),
            ("de8937040044", true),
            ("de89-3704-9999", false),
            ("l'entr", true),
            ("l'entrepot", false),
        ] {
            assert_eq!(plan(typed).holds(text), is, "{typed}");
        }
        assert!(plan("\"protection des\"").has_rows() && !plan("protection des").has_rows());
    }

    proptest! {
        /// What the text shows is never left out because of the bytes.
        #[test]
        fn the_order_never_says_no_where_the_text_says_yes(text in "[a-c ]{0,60}", typed in "\"[a-c]{1,2} [a-c]{1,2}\"|[a-c]-[a-c]{3}") {
            let plan = plan(&typed);
            prop_assert!(!plan.holds(&text) || plan.may_hold(&entry(&text).order));
        }
    }
}
