//! Text from outside on one line, and text in lines.

/// Text from outside, safe to show on one line: line breaks, control characters and those that turn the direction of
/// writing become a visible mark, so that a file name or a notice cannot forge a line or drive a terminal.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// As [`one_line`], but a line break or a tab, which a person may well have typed, is a space.
pub(crate) fn in_sentence(value: &str) -> String {
    one_line(&value.replace("\r\n", " ").replace(['\n', '\r', '\t'], " "))
}

/// Whether a character is not seen and yet does something: drives a terminal, ends a line, turns the direction of writing,
/// annotates, or hides a tag.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A text in lines of at most so many characters, as far as its words allow.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let fits = |line: &&mut String| line.chars().count() + 1 + word.chars().count() <= width;
        match lines.last_mut().filter(fits) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_what_fits_and_a_long_word_a_line_of_its_own() {
        let long = "x".repeat(25);
        assert_eq!(lines(&format!("one two {long} three"), 20), ["one two", &long, "three"]);
        assert_eq!(lines(&format!("{long} one"), 20), [&long, "one"]);
    }
}
