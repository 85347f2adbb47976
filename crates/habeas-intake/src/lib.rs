//! Reads what comes from outside (notices, answers, pictures, tables, bundles) in a child process that can do nothing but answer.
//!
//! A file that somebody sent may be made to break the program that reads it. So the app never parses it itself: it starts
//! its own binary again as a worker, which gives up every right it has before it reads a byte ([`worker`]), and hands it
//! the bytes through a pipe. The worker has no file, no network, no other process, no key and no name; it has 512 MB of
//! memory and ten seconds of computing, for a bundle and a table more by their size. What it answers is checked like any
//! input from outside: sizes, counts, UTF-8, quotes. Whatever goes wrong in it ends as a [`Stop`] in the app, which goes on.
//!
//! A [`Job`] says what to read. The worker asks for the bytes by their place ([`Source`]), so that a job reads a large
//! archive without all of it being sent.

mod answer;
mod bundle;
mod directory;
mod frame;
#[cfg(feature = "test-seam")]
pub mod fuzzed;
mod gate;
mod intake;
mod job;
mod jobs;
mod lines;
mod notice;
mod picture;
mod process;
mod seal;
mod sealed;
mod shut;
mod source;
mod stop;
mod table;
mod traces;
#[cfg(feature = "unsealed")]
mod unsealed;
pub mod worker;

pub use answer::{
    ItemTexts, NotShown, ReadAnswer, ReadPage, Surveyed, TextsOf, answer, answer_item, answer_page, answer_picture,
    compare as compare_answers, digests, survey, texts,
};
pub use bundle::{ReadBundle, bundle};
pub use directory::{DirectoryRefusal, directory};
pub use gate::Piece;
pub use intake::{Intake, Watch};
#[cfg(feature = "test-seam")]
pub use job::Probe;
pub use job::{Job, Wanted};
pub use jobs::bundle::BundleRefusal;
pub use notice::{ReadNotice, notice};
pub use picture::{identity_picture, signature, stored_signature};
pub use seal::Seal;
pub use sealed::Sealed;
pub use shut::{own_process_is_shut, shut_own_process};
pub use source::Source;
pub use stop::{Failure, Lie, Stop};
pub use table::{Table, TableRefusal, table};
pub use traces::traces;
#[cfg(feature = "unsealed")]
pub use unsealed::Unsealed;

/// The memory that a worker may take beyond the program itself, in bytes. A bundle, which is held at once, is given as much
/// more as it has itself, up to a gigabyte; a table six times as much, up to two.
pub const MEMORY: u64 = 512_000_000;
/// The computing time of one job, in seconds. A bundle is given one more for each 50 MB, a table and an answer for each 10 MB.
pub const CPU_SECONDS: u64 = 10;
