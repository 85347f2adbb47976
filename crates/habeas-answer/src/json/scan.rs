//! Where the records of a JSON text are, without reading them: it also works on a text that is broken.

use std::ops::Range;

/// The elements of the outermost lists, in their order. A record that the end cuts off is the last.
pub(super) fn elements(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut depth, mut list, mut start) = (0_usize, None::<usize>, None::<usize>);
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        if list.is_some() && start.is_none() && !b", \n\r\t]".contains(byte) {
            start = Some(at);
        }
        match byte {
            b'"' => at = end_of_string(bytes, at),
            b'[' | b'{' => {
                depth += 1;
                if *byte == b'[' && list.is_none() {
                    list = Some(depth);
                }
            }
            b']' | b'}' => {
                if list == Some(depth) {
                    found.extend(start.take().map(|from| from..at));
                    list = None;
                }
                depth = depth.saturating_sub(1);
            }
            b',' if list == Some(depth) => found.extend(start.take().map(|from| from..at)),
            _ => {}
        }
        at += 1;
    }
    found.extend(start.map(|from| from..bytes.len()));
    found
}

/// The place of the closing quote; the end of the text if there is none.
fn end_of_string(bytes: &[u8], from: usize) -> usize {
    let mut at = from + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The numbers of lines of places that only rise.
pub(super) struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text: text.as_bytes(), at: 0, line: 1 }
    }

    pub(super) fn of(&mut self, place: usize) -> u64 {
        let passed = self.text.get(self.at..place).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.at = place.max(self.at);
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        elements(text).into_iter().map(|place| text[place].trim()).collect()
    }

    #[test]
    fn records_are_found_in_whole_and_broken_texts() {
        assert_eq!(found(r#"[1, "a,]", {"b": [2, 3]}]"#), ["1", r#""a,]""#, r#"{"b": [2, 3]}"#]);
        assert_eq!(found(r#"{"x": [{"a": 1}, {"a": "\x"}], "y": [4"#), [r#"{"a": 1}"#, r#"{"a": "\x"}"#, "4"]);
        assert_eq!(found(r#"{"x": 1}"#), Vec::<&str>::new());
        assert_eq!(found("[]"), Vec::<&str>::new());
        assert_eq!(found("[\"never closed"), ["\"never closed"]);
    }
}
