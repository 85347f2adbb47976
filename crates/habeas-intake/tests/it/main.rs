//! The reader as the app meets it: a worker of the real command line, honest, hostile, or given hostile files.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by a panic, and prints its figures"
)]

mod answers;
mod escapes;
mod hostile;
mod lies;
mod make;
mod pages;
mod readers;

use habeas_intake::Sealed;

/// A worker of the real binary.
fn sealed() -> Sealed {
    Sealed::of_program(habeas_tests::built("habeas"))
}
