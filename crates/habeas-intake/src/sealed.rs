//! Jobs in a worker: one process for each, so that nothing of one file is left when the next is read.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::frame::{Frame, Kind, MAX_BODY};
use crate::gate::{Ask, Gate, Piece};
use crate::intake::{Intake, Watch};
use crate::job::{Allowance, Job, Order};
use crate::process::{Launch, Worker};
use crate::seal::Seal;
use crate::source::Source;
use crate::stop::{Lie, Stop};
use crate::worker;

/// Reads in a sealed worker. The binary must call [`worker::run_if_asked`] before anything else.
#[derive(Debug, Clone)]
pub struct Sealed {
    launch: Launch,
}

impl Default for Sealed {
    fn default() -> Self {
        Self::new()
    }
}

impl Sealed {
    /// With this very program as the worker.
    #[must_use]
    pub fn new() -> Self {
        // After an update the path may lead to another version; on Linux this name never does.
        let own = cfg!(target_os = "linux").then(|| PathBuf::from("/proc/self/exe"));
        let program = own.or_else(|| std::env::current_exe().ok()).unwrap_or_default();
        Self::of(program)
    }

    fn of(program: PathBuf) -> Self {
        Self { launch: Launch { program, arguments: vec![OsString::from(worker::ARGUMENT)] } }
    }

    /// With another program as the worker.
    #[cfg(feature = "test-seam")]
    #[must_use]
    pub fn of_program(program: PathBuf) -> Self {
        Self::of(program)
    }

    /// Forbidden calls fail, and do not end the worker.
    #[cfg(feature = "test-seam")]
    #[must_use]
    pub fn whose_forbidden_calls_fail(mut self) -> Self {
        self.launch.arguments.push(worker::FAILS.into());
        self
    }

    /// A worker that says it is sealed, and how.
    fn start(&self, allowed: Allowance, go_on: &dyn Fn() -> bool) -> Result<(Worker, Seal), Stop> {
        let mut worker = Worker::start(&self.launch, allowed)?;
        let Frame { kind, body } = worker.next(go_on)?;
        if kind != Kind::Ready {
            return Err(Lie::OutOfTurn.into());
        }
        let seal = serde_json::from_slice(&body).map_err(Lie::from)?;
        Ok((worker, seal))
    }
}

impl Intake for Sealed {
    fn run(
        &self,
        job: Job,
        source: &mut dyn Source,
        watch: Watch<'_>,
        take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
    ) -> Result<(), Stop> {
        let mut read = 0;
        let size = source.size();
        let (mut worker, _) = self.start(job.allowance(size), &|| watch(0).is_continue())?;
        let mut gate = Gate::new(&job, size);
        let order = serde_json::to_vec(&Order { job, size }).map_err(|e| Stop::NotStarted { how: e.to_string() })?;
        worker.send(Kind::Order, &order)?;
        let mut buffer = Vec::new();
        loop {
            let frame = worker.next(&|| watch(read).is_continue())?;
            match gate.let_through(frame)? {
                Ask::Bytes { offset, count } => {
                    buffer.resize(count.min(MAX_BODY), 0);
                    source.read_at(offset, &mut buffer).map_err(|source| Stop::Source { source })?;
                    worker.send(Kind::Bytes, &buffer)?;
                    read = size.min(read + count as u64);
                }
                Ask::Take(piece) => take(piece)?,
                Ask::Done => return Ok(()),
            }
        }
    }

    fn seal(&self) -> Seal {
        // No worker, no seal: then nothing is read either.
        self.start(Allowance::LEAST, &|| true).map(|(_, seal)| seal).unwrap_or_default()
    }
}

#[cfg(feature = "test-seam")]
impl Sealed {
    /// Looks at a worker that waits for its order, by the number of its process.
    ///
    /// # Errors
    /// It does not start.
    pub fn look_at<T>(&self, look: impl FnOnce(u32, &Seal) -> T) -> Result<T, Stop> {
        let (worker, seal) = self.start(Allowance::LEAST, &|| true)?;
        Ok(look(worker.id(), &seal))
    }
}
