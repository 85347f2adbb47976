//! The sentences or lines of a page, and which of them match a phrase. Each is searched for a phrase once at most, and only
//! if it has the letters that the phrase [needs](crate::need).

use std::cell::RefCell;

use regex::bytes::Match;

use crate::folded::Span;
use crate::need::{Need, SHORTEST};
use crate::pattern::Pattern;

/// Three bytes in a row are one of so many kinds. Those that share a kind cost a search that finds nothing.
const KINDS: usize = 1 << 11;

/// A set of units, one bit each.
type Bits = Vec<u64>;

pub(crate) struct Units {
    spans: Vec<Span>,
    /// For each kind of three bytes, the units that have it.
    holders: Bits,
    /// Words of one set.
    width: usize,
    /// By the number of the phrase.
    answers: RefCell<Vec<Option<Answers>>>,
}

/// What is known of one phrase: for each word of a set, the units that need not be searched, or were searched already, and
/// those that match.
type Answers = Vec<(u64, u64)>;

impl Units {
    pub(crate) fn new(text: &[u8], spans: Vec<Span>) -> Self {
        let width = spans.len().div_ceil(64);
        let mut holders = vec![0; KINDS * width];
        for (i, span) in spans.iter().enumerate() {
            let (word, bit) = place(i);
            for three in text.get(span.start..span.end).unwrap_or_default().windows(SHORTEST) {
                if let Some(set) = holders.get_mut(kind(three) * width + word) {
                    *set |= bit;
                }
            }
        }
        Self { spans, holders, width, answers: RefCell::default() }
    }

    /// Whether a unit matches a phrase.
    pub(crate) fn has(&self, text: &[u8], i: usize, phrase: &Pattern) -> bool {
        let (word, bit) = place(i);
        let (settled, matched) = self.known(phrase, word);
        if settled & bit != 0 { matched & bit != 0 } else { self.search(text, i, phrase) }
    }

    /// The first match of a phrase in a unit.
    pub(crate) fn find<'t>(&self, text: &'t [u8], i: usize, phrase: &Pattern) -> Option<Match<'t>> {
        self.has(text, i, phrase).then(|| phrase.find(self.text(text, i)))?
    }

    /// The units that match a phrase, in their order.
    pub(crate) fn with_phrase<'u>(&'u self, text: &'u [u8], phrase: &'u Pattern) -> impl Iterator<Item = usize> + 'u {
        let members = (0..self.width).flat_map(|word| {
            let (settled, matched) = self.known(phrase, word);
            ones(!settled | matched).map(move |n| word * 64 + n)
        });
        members.take_while(|i| *i < self.spans.len()).filter(|i| self.has(text, *i, phrase))
    }

    fn search(&self, text: &[u8], i: usize, phrase: &Pattern) -> bool {
        let (word, bit) = place(i);
        let found = phrase.is_match(self.text(text, i));
        let mut answers = self.answers.borrow_mut();
        if let Some((settled, matched)) = answers.get_mut(phrase.number()).and_then(|a| a.as_mut()?.get_mut(word)) {
            *settled |= bit;
            *matched |= if found { bit } else { 0 };
        }
        found
    }

    fn text<'t>(&self, text: &'t [u8], i: usize) -> &'t [u8] {
        self.spans.get(i).and_then(|span| text.get(span.start..span.end)).unwrap_or_default()
    }

    /// What is known of a phrase in the units of one word.
    fn known(&self, phrase: &Pattern, word: usize) -> (u64, u64) {
        let mut answers = self.answers.borrow_mut();
        if answers.len() <= phrase.number() {
            answers.resize_with(phrase.number() + 1, || None);
        }
        let fresh = || match self.holding(phrase.need()) {
            Some(set) => set.into_iter().map(|word| (!word, 0)).collect(),
            None => vec![(0, 0); self.width],
        };
        let known = answers.get_mut(phrase.number()).and_then(|known| known.get_or_insert_with(fresh).get(word));
        known.copied().unwrap_or_default()
    }

    /// The units that hold what a phrase needs; `None` if it needs nothing.
    fn holding(&self, need: &Need) -> Option<Bits> {
        match need {
            Need::Nothing => None,
            Need::Literal(bytes) => {
                let mut sets = bytes.windows(SHORTEST).map(|three| self.holders_of(kind(three)));
                let mut all = sets.next()?.to_vec();
                sets.for_each(|set| merge(&mut all, set, |a, b| a & b));
                Some(all)
            }
            Need::All(needs) => needs.iter().filter_map(|need| self.holding(need)).reduce(|mut all, set| {
                merge(&mut all, &set, |a, b| a & b);
                all
            }),
            Need::Any(needs) => {
                let mut any = vec![0; self.width];
                for need in needs {
                    merge(&mut any, &self.holding(need)?, |a, b| a | b);
                }
                Some(any)
            }
        }
    }

    fn holders_of(&self, kind: usize) -> &[u64] {
        self.holders.get(kind * self.width..(kind + 1) * self.width).unwrap_or_default()
    }
}

fn merge(into: &mut [u64], other: &[u64], merged: impl Fn(u64, u64) -> u64) {
    into.iter_mut().zip(other).for_each(|(a, b)| *a = merged(*a, *b));
}

/// The word of a set that holds the bit of a unit, and that bit.
fn place(i: usize) -> (usize, u64) {
    (i / 64, 1 << (i % 64))
}

/// The places of the bits of a word, from the lowest.
fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let lowest = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        lowest
    })
}

fn kind(three: &[u8]) -> usize {
    let number = three.iter().fold(0u32, |n, b| n << 8 | u32::from(*b));
    // The golden ratio spreads the likely ones, which differ in few bits.
    (number.wrapping_mul(0x9E37_79B1) >> 21) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::LANGUAGES;
    use crate::{NoticeText, page::Page};

    /// No phrase of any language loses a sentence that it matches.
    #[test]
    fn what_matches_has_what_the_phrase_needs() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/texts");
        for entry in std::fs::read_dir(folder).unwrap() {
            let notice = NoticeText::from_bytes(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
            let page = Page::new(&notice);
            let text = &page.folded.ascii;
            let units = Units::new(text, page.passages.sentences.iter().map(|s| s.span).collect());
            for language in LANGUAGES.iter().filter(|l| page.language == Some(l.id)) {
                for cue in language.cues.cues.values() {
                    let matches = |i: &usize| cue.words().is_match(units.text(text, *i));
                    let slow: Vec<usize> = (0..units.spans.len()).filter(matches).collect();
                    assert_eq!(units.with_phrase(text, cue.words()).collect::<Vec<_>>(), slow);
                }
            }
        }
    }
}
