//! The command line as people use it: the real binary, in a home of its own for each test. What is asserted is what they
//! see: sentences, exit codes, files. Whole sessions that read like a terminal are in `transcripts/`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod already_sent;
mod answers;
mod batch;
mod deadlines;
mod deletions;
mod follow_ups;
mod identity;
#[cfg(unix)]
mod intake_kills;
#[cfg(target_os = "linux")]
mod keyring;
mod keys;
#[cfg(unix)]
mod kills;
mod one_writer;
mod post;
mod requests;
mod set_back;
mod shell;
mod signatures;
mod transcripts;
