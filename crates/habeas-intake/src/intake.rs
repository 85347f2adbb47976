//! What a shell hands in: a place where bytes from outside are read.

use serde::de::DeserializeOwned;
use std::ops::ControlFlow;

use crate::gate::Piece;
use crate::job::Job;
use crate::seal::Seal;
use crate::source::Source;
use crate::stop::{Failure, Lie, Stop};

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

/// Does a job whose input may be refused. `take` gets the other pieces of its answer.
///
/// # Errors
/// As [`Intake::run`].
pub(crate) fn refusal<R: DeserializeOwned>(
    intake: &dyn Intake,
    job: Job,
    source: &mut dyn Source,
    watch: Watch<'_>,
    take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
) -> Result<Option<R>, Stop> {
    let mut refused = Vec::new();
    intake.run(job, source, watch, &mut |piece| match piece {
        Piece::Refused(part) => {
            refused.extend(part);
            Ok(())
        }
        other => take(other),
    })?;
    if refused.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_slice(&refused).map_err(Lie::from)?)) }
}

/// Does a job that answers by one record.
///
/// # Errors
/// Its input was refused; or as [`Intake::run`].
pub(crate) fn record<R: DeserializeOwned>(
    intake: &dyn Intake,
    job: Job,
    source: &mut dyn Source,
    watch: Watch<'_>,
) -> Result<Vec<u8>, Failure<R>> {
    let mut record = Vec::new();
    let refused = refusal(intake, job, source, watch, &mut |piece| match piece {
        Piece::Record(part) => {
            record.extend(part);
            Ok(())
        }
        _ => Err(Lie::OutOfTurn),
    })?;
    refused.map_or(Ok(record), |refused| Err(Failure::Refused(refused)))
}
