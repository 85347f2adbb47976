//! Cleans what the user typed: the words stay as they are, characters that could break out of a line are removed.

use crate::error::LetterError;

/// Longest free text, in characters. A longer one is an accident or an attack.
pub(crate) const MAX_TEXT: usize = 20_000;

/// Longest name, address line, place or reference.
pub(crate) const MAX_LINE: usize = 300;

/// One line: line breaks, tabs and control characters become single spaces; invisible direction marks and zero-width
/// characters, which can disguise an address, are removed; the ends are trimmed. No-break spaces stay.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            continue;
        }
        if c.is_control() || c == ' ' || matches!(c, '\u{2028}' | '\u{2029}') {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// The non-empty lines of a text of several lines, each cleaned.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).map(line).filter(|l| !l.is_empty()).collect()
}

/// The lines of a list, each cleaned; empty ones are left out.
pub(crate) fn each_line(lines: &[String]) -> impl Iterator<Item = String> {
    lines.iter().map(|text| line(text)).filter(|text| !text.is_empty())
}

/// One line, ended with a full stop unless it has a mark of its own.
pub(crate) fn sentence(text: &str) -> String {
    let mut out = line(text);
    if !out.is_empty() && !out.ends_with(['.', '!', '?', '…', ':', ';']) {
        out.push('.');
    }
    out
}

pub(crate) fn check_length(field: &str, text: &str, max: usize) -> Result<(), LetterError> {
    if text.len() > max && text.chars().count() > max {
        return Err(LetterError::TooLong { field: field.to_owned(), max });
    }
    Ok(())
}

/// Soft hyphen, zero-width space and no-break space, direction marks, embeddings, overrides and isolates, tags,
/// noncharacters.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_cannot_be_left() {
        assert_eq!(line("  1 rue A\r\nBcc: x@y\t z\0 "), "1 rue A Bcc: x@y z");
        assert_eq!(line("a\u{2028}b\u{202E}c\u{AD}d"), "a bcd");
        assert_eq!(line("12\u{A0}km"), "12\u{A0}km");
        assert_eq!(lines("one\r\n\r\n two \n"), ["one", "two"]);
        assert_eq!(sentence("I bought a lamp"), "I bought a lamp.");
        assert_eq!(sentence(""), "");
    }
}
