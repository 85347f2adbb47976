//! A worker as the app sees it: a child process, two pipes, a clock.

use std::ffi::OsString;
use std::io::{Read, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::frame::{self, Frame, Kind, encode};
use crate::job::Allowance;
use crate::stop::{Lie, Stop};
use crate::worker;

/// How often the clock is looked at, and whether the job was cancelled.
const LOOK: Duration = Duration::from_millis(20);
/// A busy machine gives a worker a fraction of its time, so what may pass is so many times what it may compute.
const WALL: u64 = 6;
/// What a worker wrote before it died is read to this length.
const LAST_WORDS: u64 = 4096;

/// How a worker is started.
#[derive(Debug, Clone)]
pub(crate) struct Launch {
    pub(crate) program: PathBuf,
    pub(crate) arguments: Vec<OsString>,
}

/// A running worker. It is killed and waited for when it is dropped.
pub(crate) struct Worker {
    child: Child,
    frames: Receiver<Result<Frame, Lie>>,
    /// Closed when the worker is ended.
    input: Option<SyncSender<Vec<u8>>>,
    threads: Vec<JoinHandle<()>>,
    last_words: Option<JoinHandle<String>>,
    started: Instant,
    allowed: Allowance,
}

impl Worker {
    pub(crate) fn start(launch: &Launch, allowed: Allowance) -> Result<Self, Stop> {
        let mut command = Command::new(&launch.program);
        command
            .args(&launch.arguments)
            .args(worker::arguments(allowed))
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // The same program needs the same libraries; nothing else of the environment is the worker's business.
        if let Some(libraries) = std::env::var_os("LD_LIBRARY_PATH") {
            command.env("LD_LIBRARY_PATH", libraries);
        }
        let not_started = |how: &dyn std::fmt::Display| Stop::NotStarted { how: how.to_string() };
        let mut child = command.spawn().map_err(|e| not_started(&e))?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(mut stdin), Some(mut stdout), Some(stderr)) = pipes else { return Err(not_started(&"no pipe")) };
        let (give_frame, frames) = sync_channel(4);
        let reader = std::thread::spawn(move || {
            // It ends when the worker does, or when nobody takes its frames any more.
            while let Some(frame) = frame::read(&mut stdout).transpose() {
                let lied = frame.is_err();
                if give_frame.send(frame).is_err() || lied {
                    break;
                }
            }
        });
        // The order and the answer to it fit; a worker that asks for more without reading is no honest one.
        let (input, to_write) = sync_channel::<Vec<u8>>(2);
        let writer = std::thread::spawn(move || {
            while let Ok(bytes) = to_write.recv() {
                if stdin.write_all(&bytes).is_err() {
                    break;
                }
            }
        });
        let last_words = std::thread::spawn(move || read_errors(stderr));
        Ok(Self {
            child,
            frames,
            input: Some(input),
            threads: vec![reader, writer],
            last_words: Some(last_words),
            started: Instant::now(),
            allowed,
        })
    }

    /// Never waits: a worker that does not read what it asked for is not waited for.
    pub(crate) fn send(&mut self, kind: Kind, body: &[u8]) -> Result<(), Stop> {
        match self.input.as_ref().map(|input| input.try_send(encode(kind, body))) {
            Some(Ok(())) => Ok(()),
            Some(Err(TrySendError::Full(_))) => Err(Lie::OutOfTurn.into()),
            Some(Err(TrySendError::Disconnected(_))) | None => Err(self.death()),
        }
    }

    /// The next frame. Stops when the time is over or `go_on` says so.
    pub(crate) fn next(&mut self, go_on: &dyn Fn() -> bool) -> Result<Frame, Stop> {
        loop {
            if !go_on() {
                return Err(Stop::Cancelled);
            }
            let seconds = self.allowed.seconds;
            let wall = Duration::from_secs(seconds.saturating_mul(WALL));
            if self.started.elapsed() > wall || self.computed().is_some_and(|s| s > seconds as f64) {
                return Err(Stop::Time { seconds });
            }
            match self.frames.recv_timeout(LOOK) {
                Ok(frame) => return Ok(frame?),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(self.death()),
            }
        }
    }

    /// The computing time so far, in seconds, where the system tells.
    fn computed(&self) -> Option<f64> {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).ok()?;
        let ticks = cpu_ticks(&text)?;
        #[cfg(unix)]
        let a_second = nix::unistd::sysconf(nix::unistd::SysconfVar::CLK_TCK).ok().flatten()?;
        #[cfg(not(unix))]
        let a_second = 100;
        Some(ticks as f64 / a_second as f64)
    }

    /// Why the worker is no more. Its output has ended, so it ends by itself, or is made to.
    fn death(&mut self) -> Stop {
        let started = Instant::now();
        let status = loop {
            match self.child.try_wait() {
                Ok(Some(status)) => break Some(status),
                Ok(None) if started.elapsed() < Duration::from_secs(1) => std::thread::sleep(Duration::from_millis(2)),
                Ok(None) | Err(_) => break None,
            }
        };
        self.end();
        let last_words = self.last_words.take().and_then(|thread| thread.join().ok()).unwrap_or_default();
        why(status, &last_words, self.allowed)
    }

    /// Kills the worker and waits for it, so that neither it nor a descriptor stays.
    fn end(&mut self) {
        self.input = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    #[cfg(feature = "test-seam")]
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.end();
        // The reader may wait for somebody to take its frame: taking the rest lets it see the end.
        while self.frames.recv().is_ok() {}
        self.threads.drain(..).for_each(|thread| drop(thread.join()));
        if let Some(thread) = self.last_words.take() {
            let _ = thread.join();
        }
    }
}

/// The first of what a worker writes beside its answer; the rest is let go.
fn read_errors(mut stderr: impl Read) -> String {
    let mut bytes = Vec::new();
    let _ = (&mut stderr).take(LAST_WORDS).read_to_end(&mut bytes);
    let _ = std::io::copy(&mut stderr, &mut std::io::sink());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// User and system time in `/proc/<pid>/stat`, the 14th and 15th field. The second is the name, which may hold anything.
fn cpu_ticks(stat: &str) -> Option<u64> {
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

/// What the end of a worker means. Its last words decide only between sentences, for they are its own.
fn why(status: Option<ExitStatus>, last_words: &str, allowed: Allowance) -> Stop {
    if last_words.contains("memory allocation of") {
        return Stop::Memory { bytes: allowed.memory };
    }
    #[cfg(unix)]
    if let Some(signal) = status.and_then(|s| std::os::unix::process::ExitStatusExt::signal(&s)) {
        let signal = nix::sys::signal::Signal::try_from(signal);
        return match signal {
            Ok(nix::sys::signal::Signal::SIGXCPU) => Stop::Time { seconds: allowed.seconds },
            Ok(nix::sys::signal::Signal::SIGSYS) => Stop::Crashed { how: "a forbidden call".to_owned() },
            Ok(other) => Stop::Crashed { how: other.as_str().to_owned() },
            Err(_) => Stop::Crashed { how: "an unknown signal".to_owned() },
        };
    }
    Stop::Crashed { how: status.map_or_else(|| "no answer".to_owned(), |s| s.to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn computing_time_is_read_past_any_name() {
        let stat = "7 (a) b (c)) S 1 7 7 0 -1 4194304 100 0 0 0 12 30 0 0 20 0 1 0 5 1000 10";
        assert_eq!(cpu_ticks(stat), Some(42));
        assert_eq!(cpu_ticks("7 (a) S 1"), None);
    }
}
