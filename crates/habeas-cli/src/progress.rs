//! The progress bar, and stopping by Ctrl-C.

use habeas_desk::Progress;
use indicatif::{ProgressBar, ProgressStyle};
use std::cell::RefCell;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::system;

/// A bar with rate and time left. It shows only on a terminal, and only for work that takes longer than a moment.
pub(crate) struct Bar {
    started: Instant,
    bar: RefCell<Option<ProgressBar>>,
}

/// Set by Ctrl-C during long work, which then stops at its next step.
static STOP: AtomicBool = AtomicBool::new(false);
/// Long work is running: Ctrl-C stops it in order instead of ending the process.
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
        Self { started: system::instant(), bar: RefCell::new(None) }
    }

    pub(crate) fn done(&self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }

    fn show(&self, done: u64, total: Option<u64>, template: &str) -> ControlFlow<()> {
        WORKING.store(true, Ordering::Relaxed);
        if STOP.load(Ordering::Relaxed) {
            self.done();
            return ControlFlow::Break(());
        }
        if self.started.elapsed() > MOMENT {
            let mut bar = self.bar.borrow_mut();
            let bar = bar.get_or_insert_with(|| styled(total, template));
            if total != bar.length() {
                total.into_iter().for_each(|total| bar.set_length(total));
            }
            bar.set_position(done);
        }
        ControlFlow::Continue(())
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

fn styled(total: Option<u64>, template: &str) -> ProgressBar {
    let bar = total.map_or_else(ProgressBar::no_length, ProgressBar::new);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
