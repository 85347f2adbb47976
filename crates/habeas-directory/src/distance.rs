//! How many slips of the hand lie between what was typed and a word: a letter too many, too few, another one, two exchanged.
//!
//! Hyyrö's bits of Myers' algorithm (2003): one step of a few operations for each letter of the word, so that a keystroke
//! can look at every word of the directory.

/// The longest that can be compared, in letters.
const LONGEST: usize = 64;

/// What was typed, ready to be held against words.
pub(crate) struct Typed {
    letters: usize,
    /// For each letter of ASCII, where it stands.
    ascii: [u64; 128],
    others: Vec<(char, u64)>,
    mask: u32,
}

/// The slips to a whole word, and to its best beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slips {
    pub(crate) whole: usize,
    pub(crate) beginning: usize,
}

impl Typed {
    pub(crate) fn new(text: &str) -> Self {
        let mut typed = Self { letters: 0, ascii: [0; 128], others: Vec::new(), mask: mask(text) };
        for (at, c) in text.chars().take(LONGEST).enumerate() {
            let bit = 1 << at;
            typed.letters += 1;
            match typed.ascii.get_mut(c as usize) {
                Some(places) => *places |= bit,
                None => match typed.others.iter_mut().find(|(other, _)| *other == c) {
                    Some((_, places)) => *places |= bit,
                    None => typed.others.push((c, bit)),
                },
            }
        }
        typed
    }

    /// The least slips that the letters alone allow: what was typed has letters that the word lacks.
    pub(crate) fn least(&self, word_mask: u32) -> u32 {
        (self.mask & !word_mask).count_ones()
    }

    fn places(&self, c: char) -> u64 {
        match self.ascii.get(c as usize) {
            Some(places) => *places,
            None => self.others.iter().find(|(other, _)| *other == c).map_or(0, |(_, places)| *places),
        }
    }

    pub(crate) fn slips(&self, word: &str) -> Slips {
        let mut slips = Slips { whole: self.letters, beginning: self.letters };
        if self.letters == 0 {
            return Slips { whole: word.chars().count(), beginning: 0 };
        }
        let last = 1u64 << (self.letters - 1);
        let (mut more, mut fewer, mut same, mut before) = (u64::MAX, 0u64, 0u64, 0u64);
        for c in word.chars() {
            let here = self.places(c);
            let exchanged = ((!same & here) << 1) & before;
            same = ((here & more).wrapping_add(more) ^ more) | here | fewer | exchanged;
            let up = fewer | !(same | more);
            let down = same & more;
            if up & last != 0 {
                slips.whole += 1;
            } else if down & last != 0 {
                slips.whole -= 1;
            }
            slips.beginning = slips.beginning.min(slips.whole);
            let shifted = (up << 1) | 1;
            more = (down << 1) | !(same | shifted);
            fewer = same & shifted;
            before = here;
        }
        slips
    }
}

/// Which letters a text has: a bit for each of the Latin alphabet, one for digits, one for all others.
pub(crate) fn mask(text: &str) -> u32 {
    text.chars().fold(0, |mask, c| {
        mask | match c {
            'a'..='z' => 1 << (c as u32 - 'a' as u32),
            '0'..='9' => 1 << 26,
            _ => 1 << 27,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The table that everybody knows, for comparison.
    fn by_table(typed: &str, word: &str) -> Slips {
        let (a, b): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
        let mut table = vec![vec![0usize; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let change = usize::from(a[i - 1] != b[j - 1]);
                    let best = (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + change);
                    let crossed = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    if crossed { best.min(table[i - 2][j - 2] + 1) } else { best }
                };
            }
        }
        let last = &table[a.len()];
        Slips { whole: last[b.len()], beginning: last.iter().copied().min().unwrap() }
    }

    #[test]
    fn slips_of_the_hand() {
        let slips = |typed: &str, word: &str| Typed::new(typed).slips(word);
        assert_eq!(slips("schufa", "schufa"), Slips { whole: 0, beginning: 0 });
        assert_eq!(slips("shcufa", "schufa"), Slips { whole: 1, beginning: 1 });
        assert_eq!(slips("spotfy", "spotify").whole, 1);
        assert_eq!(slips("vodaphone", "vodafone").whole, 2);
        assert_eq!(slips("amaz", "amazon"), Slips { whole: 2, beginning: 0 });
        assert_eq!(slips("", "ab"), Slips { whole: 2, beginning: 0 });
    }

    proptest! {
        #[test]
        fn bits_count_as_the_table_does(typed in "[abcé]{0,12}", word in "[abcé]{0,14}") {
            let fast = Typed::new(&typed);
            prop_assert_eq!(fast.slips(&word), by_table(&typed, &word));
            prop_assert!(fast.least(mask(&word)) as usize <= by_table(&typed, &word).whole);
        }
    }
}
