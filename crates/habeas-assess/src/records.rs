//! Whether the person's data themselves are in an answer: in a file that came with it, or written out in the letter.

use std::sync::OnceLock;

use regex::Regex;

use crate::cues::{Cue, Words};
use crate::layout::{Letter, Unit};
use crate::{Part, Role};

/// The first part that is data a program can read.
pub(crate) fn readable(parts: &[Part<'_>]) -> Option<usize> {
    parts.iter().position(|part| part.role == Role::Records && !part.text.trim().is_empty())
}

/// Lines in a row that must look like records; below the closing words stand telephone numbers too.
const ROWS: usize = 3;
const ROWS_BELOW: usize = 5;

/// A run of records written out in a letter: "label: value" lines, or rows that begin with a date.
pub(crate) fn written_out(letter: &Letter<'_>, language: Words) -> Option<(usize, usize)> {
    static ROW: OnceLock<Option<Regex>> = OnceLock::new();
    static LABELLED: OnceLock<Option<Regex>> = OnceLock::new();
    let row = ROW
        .get_or_init(|| Regex::new(r"^(?:\| ?)?[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}\b.*[0-9a-z]").ok())
        .as_ref()?;
    let labelled = r"^[-•*| ]{0,3}[a-z][a-z0-9 /(),'.-]{1,30}(?: ?: | {3,}| ?\.{3,} ?| +\| )[^ |].*";
    let labelled = LABELLED.get_or_init(|| Regex::new(labelled).ok()).as_ref()?;
    // The head of a letter has lines with labels too: records stand below the first sentence, and below the greeting.
    let sentence = letter.units.iter().find(|unit| unit.words.split(' ').count() > 8).map(|unit| unit.start)?;
    let greets = |(start, end): &&(usize, usize)| {
        let words = letter.text.words(*start, *end);
        words.chars().count() < 60 && start * 2 < letter.text.len() && language.begins(Cue::Salutation, &words)
    };
    let body = letter.lines.iter().take(40).find(greets).map_or(sentence, |(start, _)| sentence.max(*start));
    let mut run: Option<(usize, usize, usize)> = None;
    for (start, end) in letter.lines.iter().copied().filter(|(start, end)| end > start && *start >= body) {
        let words = letter.text.words(start, end);
        let dated = row.is_match(&words);
        let value = labelled.is_match(&words) && words.chars().count() < 90 && holds_a_value(&words);
        let within = |u: &&Unit| u.start <= start && end <= u.end;
        let unit = letter.units.iter().find(within);
        if !dated && !value || unit.is_some_and(|u| u.retold || u.aside) {
            run = None;
            continue;
        }
        let (first, _, count) = run.unwrap_or((start, end, 0));
        run = Some((first, end, count + 1));
        let least = if unit.is_some_and(|u| u.tail) { ROWS_BELOW } else { ROWS };
        if count + 1 >= least {
            return Some((first, end));
        }
    }
    None
}

/// A value has a digit, an at sign or stands alone; a sentence does not.
fn holds_a_value(words: &str) -> bool {
    let value = words.split_once(':').map_or(words, |(_, value)| value);
    value.chars().any(|c| c.is_ascii_digit() || c == '@') || value.split_whitespace().count() <= 3
}
