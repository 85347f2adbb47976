//! The operations of a page's content (ISO 32000-2, 7.8.2), one after the other.
//!
//! `lopdf` makes a list of all of them first, which takes some 450 bytes for each: a page of 60 MB of `q ` would take 14 GB.
//! Here a page takes no more than its longest text.

/// More than these are in no drawing that a person reads.
const OPERATIONS: usize = 5_000_000;
/// No operator takes more than a tenth of these.
const OPERANDS: usize = 64;
/// The parts of one line of text, with the gaps between them.
const PARTS: usize = 100_000;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operand {
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    /// Texts and numbers; what lies deeper is no text.
    Array(Vec<Operand>),
    Other,
}

/// Hands each operator with its operands to `draw`, until that says no.
pub(super) fn for_each(content: &[u8], mut draw: impl FnMut(&[u8], &[Operand]) -> bool) {
    let mut lexer = Lexer { bytes: content, at: 0 };
    let mut operands = Vec::new();
    for _ in 0..OPERATIONS {
        let Some(operator) = lexer.operator(&mut operands) else { return };
        if operator == b"ID" {
            lexer.skip_picture();
        } else if !draw(operator, &operands) {
            return;
        }
        operands.clear();
    }
}

struct Lexer<'c> {
    bytes: &'c [u8],
    at: usize,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'c> Lexer<'c> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn word(&mut self) -> &'c [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|b| is_space(*b) || is_delimiter(*b)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// The next operator; what stands before it goes into `operands`. `None` at the end.
    fn operator(&mut self, operands: &mut Vec<Operand>) -> Option<&'c [u8]> {
        // An array is collected here until it is closed. Arrays inside arrays hold nothing to read.
        let mut array: Option<Vec<Operand>> = None;
        let mut depth = 0_usize;
        loop {
            let operand = match self.peek()? {
                byte if is_space(byte) => {
                    self.at += 1;
                    continue;
                }
                b'%' => {
                    self.skip_comment();
                    continue;
                }
                b'[' => {
                    self.at += 1;
                    depth += 1;
                    array.get_or_insert_default();
                    continue;
                }
                b']' => {
                    self.at += 1;
                    depth = depth.saturating_sub(1);
                    match array.take() {
                        Some(parts) if depth == 0 => Operand::Array(parts),
                        open => {
                            array = open;
                            continue;
                        }
                    }
                }
                b'(' => Operand::Text(self.text()),
                b'<' if self.bytes.get(self.at + 1) != Some(&b'<') => Operand::Text(self.hexadecimal()),
                b'/' => Operand::Name(self.name()),
                byte if is_delimiter(byte) => {
                    self.at += 1;
                    Operand::Other
                }
                _ => {
                    let word = self.word();
                    match number(word) {
                        Some(number) => Operand::Number(number),
                        None if array.is_none() => return Some(word),
                        None => Operand::Other,
                    }
                }
            };
            match &mut array {
                Some(parts) if depth == 1 && parts.len() < PARTS => parts.push(operand),
                Some(_) => {}
                None if operands.len() < OPERANDS => operands.push(operand),
                None => {}
            }
        }
    }

    fn skip_comment(&mut self) {
        while self.next().is_some_and(|b| b != b'\n' && b != b'\r') {}
    }

    /// A picture inside the content ends with the word `EI`.
    fn skip_picture(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let ends = |w: &[u8]| is_space(w[0]) && w[1..3] == *b"EI" && w.get(3).is_none_or(|b| is_space(*b));
        let end = rest.windows(4).position(ends).map_or(rest.len(), |at| at + 3);
        self.at += end;
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let word = self.word();
        if !word.contains(&b'#') {
            return word.to_vec();
        }
        let mut name = Vec::with_capacity(word.len());
        let mut bytes = word.iter();
        while let Some(byte) = bytes.next() {
            let code = bytes.as_slice().first_chunk().and_then(|[a, b]| Some(hex(*a)? << 4 | hex(*b)?));
            match code.filter(|_| *byte == b'#') {
                Some(code) => {
                    name.push(code);
                    bytes.nth(1);
                }
                None => name.push(*byte),
            }
        }
        name
    }

    /// A text in brackets, which may hold others, and escapes (7.3.4.2).
    fn text(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut text = Vec::new();
        let mut depth = 1_usize;
        while let Some(byte) = self.next() {
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            text.push(byte);
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.next() else { return };
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            // The line goes on.
            b'\n' => {}
            b'\r' => self.at += usize::from(self.peek() == Some(b'\n')),
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|b| (b'0'..=b'7').contains(b)) else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(u8::try_from(code & 0xff).unwrap_or_default());
            }
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut text = Vec::new();
        let mut half = None;
        while let Some(byte) = self.next().filter(|b| *b != b'>') {
            let Some(digit) = hex(byte) else { continue };
            match half.take() {
                Some(high) => text.push(high << 4 | digit),
                None => half = Some(digit),
            }
        }
        // A digit that is missing at the end counts as 0.
        text.extend(half.map(|high| high << 4));
        text
    }
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

fn number(word: &[u8]) -> Option<f64> {
    let first = *word.first()?;
    if !first.is_ascii_digit() && !matches!(first, b'+' | b'-' | b'.') {
        return None;
    }
    std::str::from_utf8(word).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(content: &[u8]) -> Vec<(String, Vec<Operand>)> {
        let mut all = Vec::new();
        for_each(content, |operator, operands| {
            all.push((String::from_utf8_lossy(operator).into_owned(), operands.to_vec()));
            true
        });
        all
    }

    fn text(bytes: &[u8]) -> Operand {
        Operand::Text(bytes.to_vec())
    }

    #[test]
    fn operators_come_with_their_operands() {
        let page = b"BT /F#31 12.5 Tf % a font\n-3 .5 Td (a\\(b\\)\\051\\\nc(d)) Tj <48 65 6> Tj [(A) -250 (B)[(x)] 1] TJ T* ET";
        let number = Operand::Number;
        assert_eq!(
            drawn(page),
            [
                ("BT".to_owned(), vec![]),
                ("Tf".to_owned(), vec![Operand::Name(b"F1".to_vec()), number(12.5)]),
                ("Td".to_owned(), vec![number(-3.0), number(0.5)]),
                ("Tj".to_owned(), vec![text(b"a(b))c(d)")]),
                ("Tj".to_owned(), vec![text(b"He`")]),
                ("TJ".to_owned(), vec![Operand::Array(vec![text(b"A"), number(-250.0), text(b"B"), number(1.0)])]),
                ("T*".to_owned(), vec![]),
                ("ET".to_owned(), vec![]),
            ]
        );
    }

    #[test]
    fn a_picture_in_the_content_is_passed_over() {
        let names: Vec<String> =
            drawn(b"q BI /W 1 /H 1 ID \x00(EI\x01 EI\nQ (after) Tj").into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["q", "BI", "Q", "Tj"]);
    }

    #[test]
    fn what_is_left_open_ends_with_the_page() {
        for content in [&b"(abc"[..], b"[(a) 1", b"<48", b"/", b"BI ID", b"\\", b"<<", b"]] ) >> Tj"] {
            assert!(drawn(content).len() <= 1, "{content:?}");
        }
    }

    /// As much as a page may hold, of one thing, costs a moment and no memory.
    #[test]
    fn sixty_megabytes_of_one_thing() {
        for piece in ["q ", "1 ", "[", "(a) Tj ", "[1] ", "<< ", "/a ", "BI ID ", "% \n", "\\"] {
            let page = piece.repeat(60_000_000 / piece.len());
            let mut count = 0;
            for_each(page.as_bytes(), |_, operands| {
                count += 1;
                assert!(operands.len() <= OPERANDS);
                true
            });
            assert!(count <= OPERATIONS, "{piece}: {count}");
        }
    }
}
