//! Where texts are printed: results on stdout, everything else on stderr.

use habeas_desk::ApiError;
use habeas_words::{Language, Part, is_hidden};
use serde::Serialize;
use std::io::{self, Write as _};

use crate::usage::Report;

/// The document that `--json` prints for an error.
#[derive(Serialize)]
struct ErrorDocument<T> {
    error: T,
}

/// Wrong usage, in the shape of an error of the desk.
#[derive(Serialize)]
struct Usage<'a> {
    code: &'static str,
    message: &'a str,
    todo: &'a str,
    field: Option<&'a str>,
}

/// Prints the result of a command as text.
///
/// # Errors
/// Stdout cannot be written.
pub(crate) fn print_result(text: &str) -> Result<(), ApiError> {
    print_to_stdout(&printable(text))
}

/// Prints the result of a command as a document.
///
/// # Errors
/// Stdout cannot be written.
pub(crate) fn print_json(json: &str) -> Result<(), ApiError> {
    print_to_stdout(&format!("{}\n", escaped(json)))
}

/// A text in which nothing drives a terminal or turns the direction of writing. The renderers make each value from outside
/// safe where they take it; whatever came by another way becomes a visible mark here, the one place of all printing.
fn printable(text: &str) -> String {
    text.chars().map(|c| if !matches!(c, '\n' | '\t') && is_hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// A JSON document in which such characters are written as escapes. They can only stand inside of strings.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || !is_hidden(c) {
            out.push(c);
        } else {
            let mut units = [0; 2];
            c.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        }
    }
    out
}

/// A reader that has closed the pipe, as in `| head`, is no failure.
fn print_to_stdout(text: &str) -> Result<(), ApiError> {
    let mut out = io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(habeas_desk::write_error(e.kind(), "stdout")),
        _ => Ok(()),
    }
}

/// Prints a message for the person at the terminal. There is nowhere left to report that this failed.
pub(crate) fn print_message(text: &str) {
    let _ = io::stderr().write_all(printable(text).as_bytes());
}

/// Prints the help or the version, in colour where there is a terminal. A reader that has closed the pipe, as in `| head`,
/// is no failure.
pub(crate) fn print_help(report: &Report) {
    let _ = anstream::stdout().write_all(report.text.as_bytes());
}

/// Prints what is wrong with a command. It repeats what was typed.
pub(crate) fn print_usage(report: &Report) {
    let plain = anstream::adapter::strip_str(&report.text).to_string();
    if printable(&plain) == plain {
        let _ = anstream::stderr().write_all(report.text.as_bytes());
    } else {
        print_message(&plain);
    }
}

/// What happened and what to do. Bad input names the option or the column it belongs to.
pub(crate) fn print_error(error: &ApiError) {
    let field = error.field.as_ref().filter(|_| error.code.exit() == 2);
    let field = field.map(|field| format!("{field}: ")).unwrap_or_default();
    print_message(&format!("{field}{}\n{}\n", error.message, error.todo));
}

/// The error as the one document on stdout.
pub(crate) fn print_error_document(error: &ApiError) {
    print_document(error);
}

/// Wrong usage as the one document on stdout.
pub(crate) fn print_usage_document(report: &Report, language: Language) {
    let todo = Part::Cli.say(language, "usage.todo", &[]);
    print_document(Usage { code: "usage", message: &report.sentence, todo: &todo, field: None });
}

fn print_document(error: impl Serialize) {
    if let Ok(json) = serde_json::to_string_pretty(&ErrorDocument { error }) {
        let _ = print_json(&json);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "a\u{1b}]0;pwned\u{7}\u{1b}[31m\r\u{9b}2J\u{202e}b\u{2066}\u{7f}\u{e0041}";

    #[test]
    fn nothing_printed_drives_a_terminal() {
        let text = printable(&format!("{HOSTILE}\nnext"));
        assert!(text.chars().all(|c| c == '\n' || !is_hidden(c)), "{text:?}");
        assert!(text.ends_with("\nnext") && text.starts_with('a'));
    }

    #[test]
    fn a_document_escapes_it_and_keeps_its_value() {
        let json = escaped(&serde_json::to_string_pretty(&serde_json::json!({ HOSTILE: [HOSTILE] })).unwrap());
        assert!(json.chars().all(|c| c == '\n' || !is_hidden(c)), "{json:?}");
        let back: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(back[HOSTILE][0], HOSTILE);
    }
}
