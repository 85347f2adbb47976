//! What the command line hands to the desk: the day, randomness, files by their paths, a bar, what a user types.

use habeas_desk::api::{FileIn, FileOut};
use habeas_desk::reason::Detail;
use habeas_desk::wording::{Language, say};
use habeas_desk::{ApiError, Files, Input, Progress, Random, Reason};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use std::cell::RefCell;
use std::io::{self, IsTerminal, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The shell is where time and randomness come from; see `.clippy.toml`.
#[allow(clippy::disallowed_methods)]
pub(crate) fn now() -> Timestamp {
    Timestamp::now()
}

#[allow(clippy::disallowed_methods)]
pub(crate) fn today() -> Date {
    Zoned::now().date()
}

/// In builds for tests vaults can be made whose key is derived in no time. Never part of a build that people run.
pub(crate) fn quick_keys() -> bool {
    cfg!(feature = "test-seam") && std::env::var_os("HABEAS_QUICK_KEYS_FOR_TESTS").is_some()
}

/// The operating system's randomness.
pub(crate) struct OsRandom;

impl Random for OsRandom {
    #[allow(clippy::disallowed_methods)]
    fn fill(&mut self, out: &mut [u8]) -> io::Result<()> {
        if cfg!(feature = "test-seam")
            && let Some(seed) = std::env::var("HABEAS_SEED_FOR_TESTS").ok().and_then(|s| s.parse().ok())
        {
            rehearsed(seed, out);
            return Ok(());
        }
        getrandom::fill(out).map_err(io::Error::other)
    }
}

/// In builds for tests a letter can be written twice with one and the same reference. Never part of a build that people
/// run.
fn rehearsed(seed: u64, out: &mut [u8]) {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    for byte in out {
        // SplitMix64: nothing here has to be unguessable.
        let mut z = seed.wrapping_add(DRAWN.fetch_add(1, Ordering::Relaxed)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        *byte = (z >> 56) as u8;
    }
}

/// Files by their paths; `-` is standard input.
pub(crate) struct Paths;

impl Files for Paths {
    fn open(&self, file: &FileIn) -> Result<Input, ApiError> {
        let path = self.locate_any(file)?;
        if path == Path::new("-") {
            return Ok(Input { name: "stdin".into(), size: None, reader: Box::new(io::stdin()) });
        }
        Input::open(&path)
    }

    fn locate(&self, file: &FileIn) -> Result<PathBuf, ApiError> {
        self.locate_any(file)
    }

    fn place(&self, out: &FileOut) -> Result<PathBuf, ApiError> {
        match out {
            FileOut::Path { path } => Ok(PathBuf::from(path)),
            FileOut::Handle { .. } => Err(handles()),
        }
    }

    fn may_replace(&self) -> bool {
        false
    }
}

impl Paths {
    fn locate_any(&self, file: &FileIn) -> Result<PathBuf, ApiError> {
        match file {
            FileIn::Path { path } => Ok(PathBuf::from(path)),
            FileIn::Handle { .. } => Err(handles()),
        }
    }
}

fn handles() -> ApiError {
    ApiError::from(Reason::BadPayload { detail: Detail::Text("the command line knows paths, not handles".to_owned()) })
}

/// A bar with rate and time left. It shows on a terminal only, and only for work that takes longer than a moment.
pub(crate) struct Bar {
    started: Instant,
    bar: RefCell<Option<ProgressBar>>,
}

/// Set by Ctrl-C while long work runs; the work then stops at its next step.
static STOP: AtomicBool = AtomicBool::new(false);
/// Long work is running, so Ctrl-C is an orderly stop and not an end of the process.
static WORKING: AtomicBool = AtomicBool::new(false);

const MOMENT: Duration = Duration::from_millis(300);

impl Bar {
    pub(crate) fn new() -> Self {
        // Without a handler Ctrl-C ends the process, and the vault is safe all the same.
        let _ = ctrlc::set_handler(|| {
            if !WORKING.load(Ordering::Relaxed) || STOP.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        });
        #[allow(clippy::disallowed_methods)]
        Self { started: Instant::now(), bar: RefCell::new(None) }
    }

    pub(crate) fn done(&self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }
}

impl Progress for Bar {
    fn at(&self, done: u64, total: Option<u64>) -> ControlFlow<()> {
        self.show(done, total, "{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}")
    }

    fn letters(&self, done: u64, total: Option<u64>) -> ControlFlow<()> {
        self.show(done, total, "{wide_bar} {human_pos}/{human_len} {per_sec} {eta}")
    }
}

impl Bar {
    fn show(&self, done: u64, total: Option<u64>, template: &str) -> ControlFlow<()> {
        WORKING.store(true, Ordering::Relaxed);
        if STOP.load(Ordering::Relaxed) {
            self.done();
            return ControlFlow::Break(());
        }
        if self.started.elapsed() > MOMENT {
            let mut bar = self.bar.borrow_mut();
            let bar = bar.get_or_insert_with(|| fresh(total, template));
            if total != bar.length() {
                total.into_iter().for_each(|total| bar.set_length(total));
            }
            bar.set_position(done);
        }
        ControlFlow::Continue(())
    }
}

fn fresh(total: Option<u64>, template: &str) -> ProgressBar {
    let bar = total.map_or_else(ProgressBar::no_length, ProgressBar::new);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

/// A new passphrase: given, or typed twice.
pub(crate) fn new_passphrase(
    given: Option<Zeroizing<String>>,
    question: &str,
    language: Language,
) -> Result<Zeroizing<String>, ApiError> {
    if let Some(passphrase) = given {
        return Ok(passphrase);
    }
    let first = ask(&say(language, question, &[]))?;
    let again = ask(&say(language, "cli.ask_again", &[]))?;
    if first == again { Ok(first) } else { Err(Reason::PassphrasesDiffer.at("passphrase")) }
}

/// Asks on a terminal before something that cannot be undone. A script says `--yes`.
pub(crate) fn confirm(question: &str) -> Result<(), ApiError> {
    let no = || ApiError::from(Reason::NotConfirmed);
    if !io::stdin().is_terminal() {
        return Err(no());
    }
    let _ = write!(io::stderr(), "{question} ");
    let mut said = String::new();
    io::stdin().read_line(&mut said).map_err(|_| no())?;
    // Both languages: whoever reads one may well answer in the other.
    if ["yes", "oui"].contains(&said.trim().to_lowercase().as_str()) { Ok(()) } else { Err(no()) }
}

/// What a file holds.
pub(crate) fn whole(path: &Path) -> Result<Zeroizing<String>, ApiError> {
    let name = path.display().to_string();
    std::fs::read_to_string(path).map(Zeroizing::new).map_err(|e| habeas_desk::read_error(e.kind(), &name))
}

/// What a file holds, without the end of its last line: editors put it there, and nobody means it as part of a passphrase.
pub(crate) fn first_line(path: &Path) -> Result<Zeroizing<String>, ApiError> {
    let text = whole(path)?;
    let line = text.strip_suffix('\n').unwrap_or(&text);
    Ok(Zeroizing::new(line.strip_suffix('\r').unwrap_or(line).to_owned()))
}

pub(crate) fn variable(name: &str) -> Option<Zeroizing<String>> {
    std::env::var(name).ok().map(Zeroizing::new)
}

/// Whether there is somebody to ask.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal()
}

/// Asks for a secret on a terminal, without showing it.
pub(crate) fn ask(question: &str) -> Result<Zeroizing<String>, ApiError> {
    if !can_ask() {
        return Err(ApiError::from(Reason::Locked));
    }
    rpassword::prompt_password(format!("{question} ")).map(Zeroizing::new).map_err(|_| ApiError::from(Reason::Locked))
}
