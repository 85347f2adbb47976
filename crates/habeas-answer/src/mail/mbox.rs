//! Mailboxes: messages behind lines that begin with `From ` and bear a date.

use regex::Regex;
use std::sync::LazyLock;

/// Sender, weekday, month, day, time, year; a distance from Greenwich may stand before the year or behind it.
static FROM: LazyLock<Regex> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the pattern is part of the build; the tests compile it")]
    Regex::new(
        r"^From (?:\S.*\s)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+(?:[A-Z][a-z]{2}\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2})\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+.{0,16}?\d{4}|\d{4}\s+\d{1,2}:\d{2})",
    )
    .expect("the pattern is well-formed")
});

/// Does a message begin behind this line? A sentence that begins so bears no date.
pub(crate) fn is_from_line(line: &str) -> bool {
    line.starts_with("From ") && line.len() < 500 && FROM.is_match(line)
}

/// The messages, each without its line and with the marks before `From` taken off once; at most `most` of them.
pub(crate) fn messages(bytes: &[u8], most: usize) -> (Vec<Vec<u8>>, bool) {
    let mut out: Vec<Vec<u8>> = Vec::new();
    let mut blank = true;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let begins = line.starts_with(b"From ") && std::str::from_utf8(line).is_ok_and(is_from_line);
        // Good mailboxes have an empty line before; some programs forget it, but then their line has a date all the same.
        if begins && (blank || out.last().is_none_or(|last| last.ends_with(b"\n"))) {
            if out.len() == most {
                return (out, true);
            }
            out.push(Vec::new());
        } else if let Some(message) = out.last_mut() {
            message.extend_from_slice(unquoted(line));
        }
        blank = line.iter().all(u8::is_ascii_whitespace);
    }
    (out, false)
}

/// `>From` was `From`, `>>From` was `>From`.
fn unquoted(line: &[u8]) -> &[u8] {
    let marks = line.iter().take_while(|byte| **byte == b'>').count();
    let quoted = marks > 0 && line.get(marks..).is_some_and(|rest| rest.starts_with(b"From "));
    if quoted { line.get(1..).unwrap_or_default() } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_begin_messages_bear_a_date() {
        for line in [
            "From 1599@xxx Thu Apr 16 09:53:04 +0000 2026",
            "From ana@example.org Thu Apr 16 09:53:04 2026",
            "From ana@example.org  Thu Apr  6 09:53 2026",
            "From - Thu Apr 16 09:53:04 2026",
            "From MAILER-DAEMON Thu Apr 16 09:53:04 CEST 2026",
        ] {
            assert!(is_from_line(line), "{line}");
        }
        for line in [
            "From here on the next message",
            "From: ana@example.org",
            " From x Thu Apr 16 09:53:04 2026",
            "From Thursday on",
        ] {
            assert!(!is_from_line(line), "{line}");
        }
    }

    #[test]
    fn marks_are_taken_off_once() {
        let (found, cut) = messages(b"From a Thu Apr 16 09:53:04 2026\nS: 1\n\n>From x\n>>From y\n> From z\n", 9);
        assert_eq!(found, [b"S: 1\n\nFrom x\n>From y\n> From z\n".to_vec()]);
        assert!(!cut);
    }
}
