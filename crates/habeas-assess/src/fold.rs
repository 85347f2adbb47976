//! A text as its letters alone: small, without accents, with one kind of space, dash and quotation mark. A code point stays
//! one code point, so that a place in it is the same place in the text.

use unicode_normalization::UnicodeNormalization;

use crate::LONGEST;

/// A text with its folded form.
#[derive(Debug)]
pub(crate) struct Folded {
    original: Vec<char>,
    /// As many as in `original`. Line ends are kept.
    folded: Vec<char>,
}

impl Folded {
    pub(crate) fn of(text: &str) -> Self {
        let original: Vec<char> = text.chars().take(LONGEST).collect();
        let folded = original.iter().map(|c| fold(*c)).collect();
        Self { original, folded }
    }

    pub(crate) fn len(&self) -> usize {
        self.original.len()
    }

    /// The words from one code point to another, as they stand.
    pub(crate) fn quote(&self, start: usize, end: usize) -> String {
        self.original.get(start..end).unwrap_or_default().iter().collect()
    }

    pub(crate) fn original(&self) -> &[char] {
        &self.original
    }

    pub(crate) fn folded(&self) -> &[char] {
        &self.folded
    }

    /// The folded words on one line.
    pub(crate) fn words(&self, start: usize, end: usize) -> String {
        let slice = self.folded.get(start..end).unwrap_or_default();
        slice.iter().map(|c| if *c == '\n' { ' ' } else { *c }).collect()
    }

    /// The lines: from which code point to which, without the spaces around them.
    pub(crate) fn lines(&self) -> Vec<(usize, usize)> {
        let mut lines = Vec::new();
        let mut start = 0;
        for (at, c) in self.folded.iter().chain(std::iter::once(&'\n')).enumerate() {
            if *c == '\n' {
                lines.push(self.trimmed(start, at));
                start = at + 1;
            }
        }
        lines
    }

    /// The same stretch without the spaces around it.
    pub(crate) fn trimmed(&self, mut start: usize, mut end: usize) -> (usize, usize) {
        end = end.min(self.folded.len());
        let space = |at: usize| self.folded.get(at).is_none_or(|c| c.is_whitespace());
        while start < end && space(start) {
            start += 1;
        }
        while end > start && space(end - 1) {
            end -= 1;
        }
        (start, end)
    }
}

/// A text of our own in the same form, on one line.
pub(crate) fn folded(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { ' ' } else { fold(c) }).collect()
}

fn fold(c: char) -> char {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{c}' => '\n',
        'ß' | '€' | '£' => c,
        'ł' | 'Ł' => 'l',
        'ø' | 'Ø' => 'o',
        'æ' | 'Æ' => 'e',
        'œ' | 'Œ' => 'e',
        '‘' | '’' | '‚' | '‛' | '´' | '`' | '′' => '\'',
        '“' | '”' | '„' | '«' | '»' | '‹' | '›' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        _ if c.is_whitespace() => ' ',
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        _ => {
            let base = std::iter::once(c).nfd().next().unwrap_or(c);
            let mut lower = base.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) => one,
                _ => base,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_point_stays_one() {
        let text = Folded::of("Straße À l’École\u{a0}– „Ł“");
        assert_eq!(text.words(0, text.len()), "straße a l'ecole - \"l\"");
        assert_eq!(text.folded().len(), text.original().len());
    }

    #[test]
    fn lines_are_without_their_spaces() {
        assert_eq!(Folded::of(" a\n\n b c \n").lines(), [(1, 2), (3, 3), (5, 8), (10, 10)]);
    }
}
