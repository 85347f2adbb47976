//! The errors that the command line itself reports: what a printed report means for the exit code, and input that only a
//! shell sees.

use habeas_desk::reason::{Choices, Detail, Field};
use habeas_desk::{ApiError, Reason};

use crate::render::Outcome;

/// Rows or letters that a report names as left out.
pub(crate) fn left_out(count: usize) -> Outcome {
    if count == 0 { Outcome::Done } else { Outcome::Incomplete(Reason::BatchLeftOut { count }.into()) }
}

/// What a complaint needs and an evidence pack has not got.
pub(crate) fn evidence_lacks(count: usize) -> Outcome {
    if count == 0 { Outcome::Done } else { Outcome::Incomplete(Reason::EvidenceLacks { count }.into()) }
}

/// Rows of a table that could not be computed.
pub(crate) fn rows_failed(count: usize) -> Outcome {
    if count == 0 { Outcome::Done } else { Outcome::Incomplete(Reason::RowsFailed { count }.at("csv")) }
}

/// Faults that a check found.
pub(crate) fn check_failed(count: usize) -> Outcome {
    if count == 0 { Outcome::Done } else { Outcome::Failed(Reason::CheckFailed { count }.into()) }
}

/// A `--field` that is not of the form `NAME=VALUE`.
pub(crate) fn not_a_field(text: &str) -> ApiError {
    Reason::BadChoice { value: text.to_owned(), choices: Choices("NAME=VALUE".to_owned()) }.at("field")
}

/// A `--company` that is not of the form `ROW=COMPANY`.
pub(crate) fn not_a_row(text: &str) -> ApiError {
    Reason::BadChoice { value: text.to_owned(), choices: Choices("ROW=COMPANY".to_owned()) }.at("company")
}

/// The window chooses files by handles, the command line by paths.
pub(crate) fn handle_given() -> ApiError {
    Reason::BadPayload { detail: Detail::Text("the command line knows paths, not handles".to_owned()) }.into()
}

/// An option that the command needs here.
pub(crate) fn missing(option: &str) -> ApiError {
    Reason::MissingField { field: Field(option.to_owned()) }.at(option)
}

/// Options for composing a letter, given for one that was written elsewhere.
pub(crate) fn written_elsewhere() -> ApiError {
    Reason::WrittenElsewhere.at("already_sent")
}

/// What one name is called cannot be said of several.
pub(crate) fn one_name() -> ApiError {
    Reason::OneValue { field: Field("set".to_owned()) }.at("set")
}

/// A thing in a file is asked for, and several files are given.
pub(crate) fn one_file() -> ApiError {
    Reason::OneFile.at("files")
}
