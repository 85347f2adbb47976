//! The errors that the command line itself reports: what a printed report means for the exit code, and input that only a
//! shell sees.

use habeas_desk::{ApiError, Code};

use crate::render::Outcome;

/// The user stopped a long work; its report says what was done until then.
pub(crate) fn cancelled() -> ApiError {
    counted(Code::Cancelled, 1)
}

/// Rows or letters that a report names as left out.
pub(crate) fn left_out(count: usize) -> Outcome {
    outcome(count, Outcome::Incomplete, Code::BatchLeftOut)
}

/// Rows of a table that could not be computed.
pub(crate) fn rows_failed(count: u32) -> Outcome {
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    outcome(count, |error| Outcome::Incomplete(error.at("csv")), Code::RowsFailed)
}

/// Faults that a check found.
pub(crate) fn check_failed(count: usize) -> Outcome {
    outcome(count, Outcome::Failed, Code::CheckFailed)
}

fn outcome(count: usize, failed: impl Fn(ApiError) -> Outcome, code: Code) -> Outcome {
    if count == 0 { Outcome::Done } else { failed(counted(code, count)) }
}

fn counted(code: Code, count: usize) -> ApiError {
    ApiError::with(code, &[("count", &count.to_string())])
}

/// A `--field` that is not of the form `NAME=VALUE`.
pub(crate) fn not_a_field(text: &str) -> ApiError {
    ApiError::with(Code::BadChoice, &[("value", text), ("choices", "NAME=VALUE")]).at("field")
}

/// The window chooses files by handles, the command line by paths.
pub(crate) fn handle_given() -> ApiError {
    ApiError::with(Code::BadPayload, &[("detail", "the command line knows paths, not handles")])
}

/// An option that the command needs here.
pub(crate) fn missing(option: &str) -> ApiError {
    ApiError::with(Code::MissingField, &[("field", option)]).at(option)
}

/// Options for composing a letter, given for one that was written elsewhere.
pub(crate) fn written_elsewhere() -> ApiError {
    ApiError::new(Code::WrittenElsewhere).at("already_sent")
}
