//! A text as an index takes it: each of its words once, how often, and which of them stand in a row.
//!
//! An index that keeps the place of every word is more than twice as large as one that only knows in which texts a word
//! stands. So two words in a row are told as one of 65,536 pairs: a text that has all pairs of what is looked for is nearly
//! always one, and is made certain by the text itself ([`Plan::holds`]).

use std::ops::Range;

use crate::fold::{Groups, each_word};
use crate::plan::{Choice, Phrase, Plan, Term};

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

/// A text for an index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its words with spaces between, each once, and numbers that stand in groups once more in one piece. A word that
    /// occurs more than once is followed by itself with one of [`OFTEN`]; then the beginnings of all words, by [`beginning`].
    pub words: String,
    /// The pairs of words that stand in a row, each once, in the order of their numbers.
    pub pairs: Vec<u16>,
}

/// Makes the entry of a text.
#[must_use]
pub fn entry(text: &str) -> Entry {
    let mut words = Counted::of(text.len());
    let mut pairs = Vec::with_capacity(text.len() / 5);
    let mut before = None;
    let mut groups = Groups::default();
    each_word(text, &mut |word, at| {
        groups.add(text, word, at);
        let hash = hash(word);
        pairs.extend(before.replace(hash).map(|before| pair(before, hash)));
        words.add(word, hash);
    });
    groups.whole().iter().for_each(|number| words.add(number, hash(number)));
    pairs.sort_unstable();
    pairs.dedup();
    Entry { words: words.told(), pairs }
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

/// The number of two words in a row. Other words may have the same.
fn pair(first: u32, second: u32) -> u16 {
    let both = (first.rotate_left(15) ^ second).wrapping_mul(0x9e37_79b1);
    u16::try_from(both >> 16).unwrap_or_default()
}

impl Phrase {
    /// The pairs that every text with these words has. Of a word that is only begun, none is known.
    fn pairs(&self) -> Vec<u16> {
        let known = self.words.len() - usize::from(self.begins && !self.words.is_empty());
        let hashes: Vec<u32> = self.words.iter().take(known).map(|word| hash(word)).collect();
        hashes.iter().zip(hashes.iter().skip(1)).map(|(first, second)| pair(*first, *second)).collect()
    }
}

impl Plan {
    /// Whether words are to stand in a row, which an index of single words does not know.
    #[must_use]
    pub fn has_rows(&self) -> bool {
        let rows = |term: &Term| term.0.iter().flat_map(|choice| &choice.0).any(|phrase| phrase.words.len() > 1);
        self.all.iter().chain(&self.none).any(rows)
    }

    /// The pairs that a text must have to be one that is looked for: of every term, all of one of these.
    #[must_use]
    pub fn pairs(&self) -> Vec<Vec<Vec<u16>>> {
        let of_choice = |choice: &Choice| choice.0.iter().flat_map(Phrase::pairs).collect();
        self.all.iter().map(|term| term.0.iter().map(of_choice).collect()).collect()
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
        let told = entry("Acme, the acme; IBAN DE89 3704 0044. The the THE of");
        let words = "acme acme² the the⁴ iban de89 3704 0044 of de8937040044 acm³ the³ iba³ de8³ 370³ 004³";
        assert_eq!((told.words.as_str(), told.pairs.len()), (words, 9), "the pair of `the` with itself is told once");
        assert_eq!(entry(" ,."), Entry::default());
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
        /// What the text shows is never left out because of the pairs.
        #[test]
        fn the_pairs_never_say_no_where_the_text_says_yes(text in "[a-c ]{0,60}", typed in "\"[a-c]{1,2} [a-c]{1,2}\"|[a-c]-[a-c]{3}") {
            let (plan, told) = (plan(&typed), entry(&text).pairs);
            let all = |pairs: &Vec<u16>| pairs.iter().all(|pair| told.contains(pair));
            prop_assert!(!plan.holds(&text) || plan.pairs().iter().all(|term| term.iter().any(all)));
        }
    }
}
