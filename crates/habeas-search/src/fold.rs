//! Text as words: folded, each with the place where it stands.

use std::ops::Range;

use crate::letters::{Class, class, fold};

/// A longer word is none: encoded bytes, keys, tokens. In bytes of the folded form.
const LONGEST: usize = 64;

/// Tells each word of a text, folded, with the bytes of the text that it stands for. A script without spaces gives pairs of
/// letters that overlap. A word that is divided at the end of a line is one.
pub fn each_word(text: &str, each: &mut impl FnMut(&str, Range<usize>)) {
    let mut reader = Reader { text, word: String::with_capacity(LONGEST * 2), start: 0, end: 0, pair: None };
    let mut at = 0;
    let bytes = text.as_bytes();
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii_alphanumeric() {
            reader.leave_pair(each);
            reader.begin(at);
            reader.word.push(byte.to_ascii_lowercase().into());
            at += 1;
            reader.end = at;
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        let next = at + c.len_utf8();
        match class(c) {
            Class::Nothing => {}
            Class::Letter => {
                reader.leave_pair(each);
                reader.begin(at);
                fold(c, &mut reader.word);
                reader.end = next;
            }
            Class::Unspaced => reader.unspaced(c, at..next, each),
            Class::Between => match reader.goes_on(c, next) {
                Some(further) => {
                    at = further;
                    continue;
                }
                None => reader.between(each),
            },
        }
        at = next;
    }
    reader.between(each);
}

struct Reader<'t> {
    text: &'t str,
    /// The word that is begun.
    word: String,
    start: usize,
    end: usize,
    /// The last letter of a script without spaces, and whether it already stands in a pair.
    pair: Option<(char, Range<usize>, bool)>,
}

impl Reader<'_> {
    fn begin(&mut self, at: usize) {
        if self.word.is_empty() {
            self.start = at;
        }
    }

    /// The word is whole.
    fn finish(&mut self, each: &mut impl FnMut(&str, Range<usize>)) {
        if !self.word.is_empty() {
            if self.word.len() <= LONGEST {
                each(&self.word, self.start..self.end);
            }
            self.word.clear();
        }
    }

    fn between(&mut self, each: &mut impl FnMut(&str, Range<usize>)) {
        self.finish(each);
        self.leave_pair(each);
    }

    fn unspaced(&mut self, c: char, at: Range<usize>, each: &mut impl FnMut(&str, Range<usize>)) {
        self.finish(each);
        if let Some((before, place, _)) = self.pair.take() {
            fold_letter(before, &mut self.word);
            fold_letter(c, &mut self.word);
            each(&self.word, place.start..at.end);
            self.word.clear();
            self.pair = Some((c, at, true));
        } else {
            self.pair = Some((c, at, false));
        }
    }

    /// A letter without a neighbour stands alone.
    fn leave_pair(&mut self, each: &mut impl FnMut(&str, Range<usize>)) {
        if let Some((c, at, false)) = self.pair.take() {
            let mut alone = String::new();
            fold_letter(c, &mut alone);
            each(&alone, at);
        }
    }

    /// Where a word goes on that is divided at the end of its line: behind a hyphen, with a small letter.
    fn goes_on(&self, c: char, next: usize) -> Option<usize> {
        if self.word.is_empty() || !matches!(c, '-' | '\u{2010}') {
            return None;
        }
        let rest = &self.text[next..];
        let line = rest.trim_start_matches([' ', '\r']);
        let line = line.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
        line.chars().next().filter(|c| c.is_lowercase()).map(|_| self.text.len() - line.len())
    }
}

/// Han and Kana keep their form; what is written in half or full width becomes the usual form.
fn fold_letter(c: char, out: &mut String) {
    if ('\u{ff66}'..='\u{ff9f}').contains(&c) { fold(c, out) } else { out.push(c) }
}

/// The words of a text.
pub fn words(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    each_word(text, &mut |word, _| all.push(word.to_owned()));
    all
}

/// Digits and letters from which on a number in groups is taken for one.
pub(crate) const SHORTEST_NUMBER: usize = 8;
const LONGEST_NUMBER: usize = 40;

/// Whether a sign may stand between the groups of a number.
fn joins(between: &str) -> bool {
    matches!(between, " " | "-" | "." | "/" | "\u{a0}" | "\u{202f}" | "")
}

/// Numbers that are written in groups, in one piece each, so that `DE89 3704 0044` and `DE8937040044` find each other.
#[derive(Default)]
pub(crate) struct Groups {
    joined: String,
    count: usize,
    end: usize,
    whole: Vec<String>,
}

impl Groups {
    /// The next word of the text, and where it stands.
    pub(crate) fn add(&mut self, text: &str, word: &str, at: Range<usize>) {
        if !word.bytes().any(|b| b.is_ascii_digit()) {
            if self.count > 0 {
                self.end();
            }
            return;
        }
        if self.count > 0 && !text.get(self.end..at.start).is_some_and(joins) {
            self.end();
        }
        if self.joined.len() <= LONGEST_NUMBER {
            self.joined.push_str(word);
        }
        self.count += 1;
        self.end = at.end;
    }

    /// The numbers, when there are no more words.
    pub(crate) fn whole(mut self) -> Vec<String> {
        self.end();
        self.whole
    }

    fn end(&mut self) {
        if self.count > 1 && (SHORTEST_NUMBER..=LONGEST_NUMBER).contains(&self.joined.len()) {
            self.whole.push(std::mem::take(&mut self.joined));
        }
        self.joined.clear();
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn placed(text: &str) -> Vec<(String, &str)> {
        let mut all = Vec::new();
        each_word(text, &mut |word, at| all.push((word.to_owned(), &text[at])));
        all
    }

    #[test]
    fn words_stand_for_their_letters() {
        let all = placed("L’Œuvre d'Anna-Łucja : œuf!");
        let expected =
            [("l", "L"), ("oeuvre", "Œuvre"), ("d", "d"), ("anna", "Anna"), ("lucja", "Łucja"), ("oeuf", "œuf")];
        assert_eq!(all, expected.map(|(word, text)| (word.to_owned(), text)));
    }

    #[test]
    fn a_word_divided_at_the_end_of_a_line_is_one() {
        assert_eq!(words("Daten-\nschutz, Daten-\r\n  schutz, Da\u{ad}ten"), ["datenschutz", "datenschutz", "daten"]);
        assert_eq!(words("Jean-\nMarie - und"), ["jean", "marie", "und"], "a name is not divided");
        assert_eq!(words("a-b -\nc"), ["a", "b", "c"]);
    }

    #[test]
    fn scripts_without_spaces_are_cut_into_pairs() {
        assert_eq!(words("個人情報"), ["個人", "人情", "情報"]);
        assert_eq!(words("第5条 abc"), ["第", "5", "条", "abc"]);
        assert_eq!(placed("東京X")[0], ("東京".to_owned(), "東京"));
        assert_eq!(words("개인정보"), ["개인", "인정", "정보"]);
    }

    fn in_one_piece(text: &str) -> Vec<String> {
        let mut groups = Groups::default();
        each_word(text, &mut |word, at| groups.add(text, word, at));
        groups.whole()
    }

    #[test]
    fn numbers_in_groups_are_found_in_one_piece() {
        assert_eq!(in_one_piece("IBAN DE89 3704 0044, x"), ["de8937040044"]);
        assert_eq!(in_one_piece("+33 6 12 34 56 78"), ["33612345678"]);
        assert_eq!(in_one_piece("12 34"), [""; 0]);
        assert_eq!(in_one_piece("1, 2\n345678901"), [""; 0]);
    }

    #[test]
    fn what_nobody_types_is_left_out() {
        let key = "a".repeat(65);
        assert_eq!(words(&format!("x {key} y")), ["x", "y"]);
    }

    proptest! {
        #[test]
        fn any_text_gives_words_at_their_places(text in "\\PC{0,60}|(?s).{0,60}") {
            let mut end = 0;
            each_word(&text, &mut |word, at| {
                assert!(!word.is_empty() && !word.contains(' '));
                assert!(text.get(at.clone()).is_some() && at.start < at.end);
                assert!(at.end >= end);
                end = at.end;
            });
        }

        #[test]
        fn folding_again_changes_nothing(text in "[a-zA-Zà-žŁłøß0-9 .,;'-]{0,60}") {
            let once = words(&text).join(" ");
            prop_assert_eq!(words(&once).join(" "), once);
        }
    }
}
