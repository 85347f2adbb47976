//! Reads what comes from outside (notices, pictures) in a child process that can do nothing but answer.
//!
//! A file that somebody sent may be made to break the program that reads it. So the app never parses it itself: it starts
//! its own binary again as a worker, which gives up every right it has before it reads a byte ([`worker`]), and hands it
//! the bytes through a pipe. The worker has no file, no network, no other process, no key and no name; it has 512 MB of
//! memory and ten seconds of computing. What it answers is checked like any input from outside: sizes, counts, UTF-8,
//! quotes. Whatever goes wrong in it ends as a [`Stop`] in the app, which goes on.
//!
//! A [`Job`] says what to read. The worker asks for the bytes by their place ([`Source`]), so that a job reads a large
//! archive without all of it being sent.

mod frame;
mod gate;
mod intake;
mod job;
mod jobs;
mod notice;
mod picture;
mod process;
mod seal;
mod sealed;
mod shut;
mod source;
mod stop;
#[cfg(feature = "unsealed")]
mod unsealed;
pub mod worker;

pub use gate::Piece;
pub use intake::{Intake, Watch};
pub use job::Job;
#[cfg(feature = "test-seam")]
pub use job::Probe;
pub use notice::{ReadNotice, notice};
pub use picture::{identity_picture, signature};
pub use seal::Seal;
pub use sealed::Sealed;
pub use shut::{own_process_is_shut, shut_own_process};
pub use source::Source;
pub use stop::{Failure, Lie, Stop};
#[cfg(feature = "unsealed")]
pub use unsealed::Unsealed;

/// The memory that a worker may take beyond the program itself, in bytes.
pub const MEMORY: u64 = 512_000_000;
/// The computing time of one job, in seconds.
pub const CPU_SECONDS: u64 = 10;
