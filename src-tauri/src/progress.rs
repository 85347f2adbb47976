//! How far long work has come, sent to the page.

use habeas_desk::Progress;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::ipc::Channel;

use crate::api::WorkProgress;
use crate::system;

/// The page is told at most this often.
const INTERVAL: Duration = Duration::from_millis(100);

/// Reports progress to the page, and stops the work once the user cancels it.
pub(crate) struct Reporter<'a> {
    channel: &'a Channel<WorkProgress>,
    cancelled: &'a AtomicBool,
    last: Mutex<Instant>,
}

impl<'a> Reporter<'a> {
    pub(crate) fn new(channel: &'a Channel<WorkProgress>, cancelled: &'a AtomicBool) -> Self {
        Self { channel, cancelled, last: Mutex::new(system::instant()) }
    }
}

impl Progress for Reporter<'_> {
    fn at(&self, done: u64, total: Option<u64>) -> ControlFlow<()> {
        if self.cancelled.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.elapsed() > INTERVAL {
            *last = system::instant();
            // A page that was closed cannot be told, which is no reason to stop the work.
            let _ = self.channel.send(WorkProgress { done, total });
        }
        ControlFlow::Continue(())
    }
}
