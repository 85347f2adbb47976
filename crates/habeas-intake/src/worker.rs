//! The worker: the other life of the binary, which does one job, given through a pipe.

use std::io::{self, StdinLock, StdoutLock};
use std::process::ExitCode;

use crate::frame::{self, Kind};
use crate::job::{Allowance, Order};
use crate::jobs::{self, Link};
use crate::seal::{self, Forbidden};

/// The first argument of a worker.
pub const ARGUMENT: &str = "--reader-of-the-app";
/// The second argument of a worker whose forbidden calls fail and do not end it.
#[cfg(feature = "test-seam")]
pub const FAILS: &str = "--forbidden-calls-fail";

/// How the app tells a worker what it may take.
pub(crate) fn arguments(allowed: Allowance) -> [String; 2] {
    [format!("{MEMORY}{}", allowed.memory), format!("{SECONDS}{}", allowed.seconds)]
}

const MEMORY: &str = "--memory=";
const SECONDS: &str = "--seconds=";

/// What the app allows; the least where it does not say.
fn allowed(arguments: &[String]) -> Allowance {
    let value = |name: &str| arguments.iter().find_map(|argument| argument.strip_prefix(name)?.parse().ok());
    let least = Allowance::LEAST;
    Allowance { memory: value(MEMORY).unwrap_or(least.memory), seconds: value(SECONDS).unwrap_or(least.seconds) }
}

/// Becomes the worker if the process was started as one; to be called before anything else. `None`: it was not.
pub fn run_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next()? != ARGUMENT {
        return None;
    }
    let arguments: Vec<String> = arguments.filter_map(|argument| argument.into_string().ok()).collect();
    #[cfg(feature = "test-seam")]
    let forbidden = if arguments.iter().any(|a| a == FAILS) { Forbidden::Fails } else { Forbidden::Ends };
    #[cfg(not(feature = "test-seam"))]
    let forbidden = Forbidden::Ends;
    Some(match serve(forbidden, allowed(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

/// One job. There is none if the app only wanted to know how the worker is sealed.
fn serve(forbidden: Forbidden, allowed: Allowance) -> io::Result<()> {
    let seal = seal::close_doors(forbidden, allowed);
    let mut pipe = Pipe { input: io::stdin().lock(), output: io::stdout().lock(), size: 0 };
    pipe.send(Kind::Ready, &serde_json::to_vec(&seal)?)?;
    if let Some(order) = pipe.next(Kind::Order)? {
        let Order { job, size } = serde_json::from_slice(&order)?;
        pipe.size = size;
        jobs::run(&job, &mut pipe)?;
        pipe.send(Kind::Done, &[])?;
    }
    Ok(())
}

struct Pipe<'a> {
    input: StdinLock<'a>,
    output: StdoutLock<'a>,
    size: u64,
}

impl Pipe<'_> {
    /// The body of the next frame, which must be of this kind; `None` at the end.
    fn next(&mut self, kind: Kind) -> io::Result<Option<Vec<u8>>> {
        match frame::read(&mut self.input).map_err(io::Error::other)? {
            None => Ok(None),
            Some(frame) if frame.kind == kind => Ok(Some(frame.body)),
            Some(_) => Err(io::ErrorKind::InvalidData.into()),
        }
    }
}

impl Link for Pipe<'_> {
    fn size(&self) -> u64 {
        self.size
    }

    fn read(&mut self, offset: u64, count: usize) -> io::Result<Vec<u8>> {
        let count32 = u32::try_from(count).map_err(io::Error::other)?;
        self.send(Kind::Wants, &[&offset.to_be_bytes()[..], &count32.to_be_bytes()].concat())?;
        let bytes = self.next(Kind::Bytes)?.ok_or(io::ErrorKind::UnexpectedEof)?;
        if bytes.len() == count { Ok(bytes) } else { Err(io::ErrorKind::InvalidData.into()) }
    }

    fn send(&mut self, kind: Kind, body: &[u8]) -> io::Result<()> {
        frame::write(&mut self.output, kind, body)
    }

    #[cfg(feature = "test-seam")]
    fn send_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        use std::io::Write as _;
        self.output.write_all(bytes)?;
        self.output.flush()
    }
}
