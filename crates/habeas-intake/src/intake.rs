//! What a shell hands in: a place where bytes from outside are read.

use std::ops::ControlFlow;

use crate::gate::Piece;
use crate::job::Job;
use crate::seal::Seal;
use crate::source::Source;
use crate::stop::{Lie, Stop};

/// Hears how many bytes were read, and may stop the job.
pub type Watch<'a> = &'a dyn Fn(u64) -> ControlFlow<()>;

/// Does jobs on bytes from outside. The shells hand in [`Sealed`](crate::Sealed).
pub trait Intake {
    /// Does a job. `take` gets the pieces of its answer, within the caps of the job and otherwise unchecked.
    ///
    /// # Errors
    /// It was cancelled, broke a cap, died, or answered wrongly.
    fn run(
        &self,
        job: Job,
        source: &mut dyn Source,
        watch: Watch<'_>,
        take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
    ) -> Result<(), Stop>;

    /// What keeps the reader in.
    fn seal(&self) -> Seal;
}
