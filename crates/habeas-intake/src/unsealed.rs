//! Jobs in this process: the tests of the desk read their own notices this way. No shell names it.

use std::io;

use crate::frame::{Frame, Kind, MAX_BODY};
use crate::gate::{Ask, Gate, Piece};
use crate::intake::{Intake, Watch};
use crate::job::Job;
use crate::jobs::{self, Link};
use crate::seal::Seal;
use crate::source::Source;
use crate::stop::{Lie, Stop};

/// Reads in this process, with nothing around it.
#[derive(Debug, Clone, Copy)]
pub struct Unsealed;

struct Direct<'a> {
    source: &'a mut dyn Source,
    gate: Gate,
    take: &'a mut dyn FnMut(Piece) -> Result<(), Lie>,
    lie: Option<Lie>,
}

impl Link for Direct<'_> {
    fn size(&self) -> u64 {
        self.source.size()
    }

    fn read(&mut self, offset: u64, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; count];
        self.source.read_at(offset, &mut bytes)?;
        Ok(bytes)
    }

    fn send(&mut self, kind: Kind, body: &[u8]) -> io::Result<()> {
        for part in body.chunks(MAX_BODY) {
            let ask = self.gate.let_through(Frame { kind, body: part.to_vec() });
            let taken = match ask {
                Ok(Ask::Take(piece)) => (self.take)(piece),
                Ok(_) => Err(Lie::OutOfTurn),
                Err(lie) => Err(lie),
            };
            if let Err(lie) = taken {
                self.lie = Some(lie);
                return Err(io::ErrorKind::InvalidData.into());
            }
        }
        Ok(())
    }

    #[cfg(feature = "test-seam")]
    fn send_raw(&mut self, _: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

impl Intake for Unsealed {
    fn run(
        &self,
        job: Job,
        source: &mut dyn Source,
        watch: Watch<'_>,
        take: &mut dyn FnMut(Piece) -> Result<(), Lie>,
    ) -> Result<(), Stop> {
        if watch(0).is_break() {
            return Err(Stop::Cancelled);
        }
        let gate = Gate::new(&job, source.size());
        let mut link = Direct { source, gate, take, lie: None };
        let ran = jobs::run(&job, &mut link);
        match (link.lie, ran) {
            (Some(lie), _) => Err(lie.into()),
            (None, Err(source)) => Err(Stop::Source { source }),
            (None, Ok(())) => Ok(()),
        }
    }

    fn seal(&self) -> Seal {
        Seal::default()
    }
}
