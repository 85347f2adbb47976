//! Where texts are printed: results on stdout, everything else on stderr.

use habeas_desk::ApiError;
use serde::Serialize;
use std::io::{self, Write as _};

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
    todo: &'static str,
    field: Option<&'a str>,
}

/// Prints the result of a command. A reader that has closed the pipe, as in `| head`, is no failure.
///
/// # Errors
/// Stdout cannot be written.
pub(crate) fn print_result(text: &str) -> Result<(), ApiError> {
    let mut out = io::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(e) if e.kind() != io::ErrorKind::BrokenPipe => Err(habeas_desk::write_error(e.kind(), "stdout")),
        _ => Ok(()),
    }
}

/// Prints a message for the person at the terminal. There is nowhere left to report that this failed.
pub(crate) fn print_message(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
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

/// Wrong usage as the one document on stdout. The argument parser words it, in English.
pub(crate) fn print_usage_document(error: &clap::Error) {
    let text = error.render().to_string();
    let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    print_document(Usage { code: "usage", message, todo: "Run the command with --help.", field: None });
}

fn print_document(error: impl Serialize) {
    if let Ok(json) = serde_json::to_string_pretty(&ErrorDocument { error }) {
        let _ = io::stdout().write_all(format!("{json}\n").as_bytes());
    }
}
