//! What a text must hold for a phrase to match.
//!
//! Hundreds of phrases are put to every sentence, and hardly a sentence has even one word of most of them. So a phrase knows
//! the letters it cannot do without, and only a sentence that has them is searched (see [`Units`](crate::units)).

/// A necessary condition of a match, never a sufficient one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Need {
    /// Nothing that can be told from the expression.
    Nothing,
    /// These bytes in a row.
    Literal(Vec<u8>),
    All(Vec<Need>),
    Any(Vec<Need>),
}

/// Fewer bytes than this are in every sentence.
pub(crate) const SHORTEST: usize = 3;

impl Need {
    /// The need of a regular expression. One with a construct that is not known here needs nothing.
    pub(crate) fn of(expression: &str) -> Self {
        let mut parser = Parser { rest: expression.as_bytes() };
        parser.alternatives().filter(|_| parser.rest.is_empty()).unwrap_or(Self::Nothing)
    }

    fn all(mut needs: Vec<Self>) -> Self {
        needs.retain(|need| *need != Self::Nothing);
        if needs.len() > 1 { Self::All(needs) } else { needs.pop().unwrap_or(Self::Nothing) }
    }

    fn any(mut needs: Vec<Self>) -> Self {
        if needs.contains(&Self::Nothing) {
            return Self::Nothing;
        }
        if needs.len() > 1 { Self::Any(needs) } else { needs.pop().unwrap_or(Self::Nothing) }
    }
}

struct Parser<'e> {
    rest: &'e [u8],
}

enum Piece {
    /// An anchor, which takes no room.
    Mark,
    Byte(u8),
    Other(Need),
}

impl Parser<'_> {
    fn take(&mut self, byte: u8) -> bool {
        let rest = self.rest.strip_prefix(&[byte]);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn alternatives(&mut self) -> Option<Need> {
        let mut needs = vec![self.sequence()?];
        while self.take(b'|') {
            needs.push(self.sequence()?);
        }
        Some(Need::any(needs))
    }

    fn sequence(&mut self) -> Option<Need> {
        let mut needs = Vec::new();
        let mut run = Vec::new();
        let mut flush = |run: &mut Vec<u8>, then: Need| {
            let literal = std::mem::take(run);
            needs.extend((literal.len() >= SHORTEST).then_some(Need::Literal(literal)));
            needs.push(then);
        };
        while !matches!(self.rest.first(), None | Some(b'|' | b')')) {
            let piece = self.piece()?;
            let times = self.repetition()?;
            match piece {
                Piece::Mark => {}
                Piece::Byte(byte) if times == (1, true) => run.push(byte),
                Piece::Other(need) if times.0 > 0 => flush(&mut run, need),
                Piece::Byte(_) | Piece::Other(_) => flush(&mut run, Need::Nothing),
            }
        }
        flush(&mut run, Need::Nothing);
        Some(Need::all(needs))
    }

    fn piece(&mut self) -> Option<Piece> {
        Some(match self.next()? {
            b'(' => {
                if self.take(b'?') && !self.take(b':') {
                    return None;
                }
                let need = self.alternatives()?;
                self.take(b')').then_some(Piece::Other(need))?
            }
            b'[' => {
                self.class()?;
                Piece::Other(Need::Nothing)
            }
            b'\\' => match self.next()? {
                b'b' => Piece::Mark,
                b'd' | b'D' | b'w' | b'W' | b's' | b'S' => Piece::Other(Need::Nothing),
                b'n' => Piece::Byte(b'\n'),
                byte if byte.is_ascii_punctuation() => Piece::Byte(byte),
                _ => return None,
            },
            b'.' => Piece::Other(Need::Nothing),
            b'^' | b'$' => Piece::Mark,
            byte => Piece::Byte(byte),
        })
    }

    /// Skips a class of characters: `[^a-z]`, `[\])}>]`.
    fn class(&mut self) -> Option<()> {
        self.take(b'^');
        let mut first = true;
        loop {
            match self.next()? {
                b']' if !first => return Some(()),
                b'[' => return None,
                b'\\' => {
                    self.next()?;
                }
                _ => {}
            }
            first = false;
        }
    }

    /// The least number of repetitions of the last piece, and whether there is exactly one.
    fn repetition(&mut self) -> Option<(usize, bool)> {
        let times = match self.rest.first() {
            Some(b'?' | b'*') => (0, false),
            Some(b'+') => (1, false),
            Some(b'{') => {
                let end = self.rest.iter().position(|b| *b == b'}')?;
                let counts = std::str::from_utf8(self.rest.get(1..end)?).ok()?;
                let least = counts.split(',').next()?.parse().ok()?;
                self.rest = self.rest.get(end..)?;
                (least, false)
            }
            _ => return Some((1, true)),
        };
        self.next()?;
        self.take(b'?');
        Some(times)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Need {
        Need::Literal(text.as_bytes().to_vec())
    }

    #[test]
    fn needs_are_read_from_expressions() {
        let any = |words: &[&str]| Need::Any(words.iter().map(|w| literal(w)).collect());
        for (expression, need) in [
            (r"\bcookies?\b", literal("cookie")),
            (r"\b(?:keep|kept)\b[^.]{0,9}\byears?\b", Need::All(vec![any(&["keep", "kept"]), literal("year")])),
            (r"\b(?:no|never)\b", Need::Nothing),
            (r"(?:\bright\b)|(?:\bmay [a-z]+\b)", any(&["right", "may "])),
            (r"\bart\. ?(?:of the )?law(?:ful)?", Need::All(vec![literal("art."), literal("law")])),
            (r"[^\x00-\xff]", Need::Nothing),
            (r"^[^a-z]{0,4}request", literal("request")),
            (r"a{3}", Need::Nothing),
            (r"(?i)word", Need::Nothing),
            (r"[\])}>]word\W+", literal("word")),
        ] {
            assert_eq!(Need::of(expression), need, "{expression}");
        }
    }
}
