//! The letters of a batch are set side by side, on as many cores as there are, and handed back in their order.

use habeas_letter::{Layout, Letter, LetterError};
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Scope;

use super::letter::{LetterFiles, PlannedLetter, Typeset};
use super::plan::Pair;
use crate::error::ApiError;

/// Letters that are set ahead of the one that is stored next. Each takes some hundred kilobytes.
const AHEAD: usize = 64;

/// More are slower than the disk.
const MOST_THREADS: usize = 8;

/// A letter to be set, and whether its files are wanted too.
struct Job {
    letter: Letter,
    layout: Layout,
    files: bool,
    done: SyncSender<Result<Typeset, LetterError>>,
}

fn set(letter: Letter, layout: Layout, files: bool) -> Result<Typeset, LetterError> {
    let pages = habeas_letter::typeset(&letter, layout)?;
    let files = match files {
        true => Some(LetterFiles { pdf: habeas_letter::pdf::single(&pages, &letter)?, text: letter.text() }),
        false => None,
    };
    Ok(Typeset { files, pages, letter })
}

/// The next letter to be set. `None`: there will be no more.
fn next(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    jobs.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

/// A letter that is being set. Without a receiver it need not be set.
type BeingSet = (PlannedLetter, Option<Receiver<Result<Typeset, LetterError>>>);

/// The letters that are being set, pair by pair in their order.
pub(crate) struct Setting {
    jobs: Sender<Job>,
    /// Whether the files of new letters are wanted.
    files: bool,
    waiting: VecDeque<(Pair, Result<Vec<BeingSet>, ApiError>)>,
}

impl Setting {
    /// Begins as many threads as there are cores. They end with the [`Setting`].
    pub(crate) fn begin<'scope>(scope: &'scope Scope<'scope, '_>, files: bool) -> Self {
        let (jobs, receiver) = channel();
        let waiting_jobs = Arc::new(Mutex::new(receiver));
        let threads = std::thread::available_parallelism().map_or(1, |n| n.get().min(MOST_THREADS));
        for _ in 0..threads {
            let waiting_jobs = Arc::clone(&waiting_jobs);
            scope.spawn(move || {
                habeas_letter::remembering(|| {
                    while let Some(Job { letter, layout, files, done }) = next(&waiting_jobs) {
                        // Nobody waits for it where the batch was left with an error.
                        let _ = done.send(set(letter, layout, files));
                    }
                });
            });
        }
        Self { jobs, files, waiting: VecDeque::new() }
    }

    /// Whether the letters of such a pair were not taken yet.
    pub(crate) fn has(&self, such: impl Fn(Pair) -> bool) -> bool {
        self.waiting.iter().any(|(pair, _)| such(*pair))
    }

    /// Has the letters of a pair set. What was left out stands in its place.
    pub(crate) fn put(&mut self, pair: Pair, letters: Result<Vec<PlannedLetter>, ApiError>) {
        let being_set = letters.map(|letters| letters.into_iter().map(|letter| self.begin_one(letter)).collect());
        self.waiting.push_back((pair, being_set));
    }

    fn begin_one(&self, mut letter: PlannedLetter) -> BeingSet {
        let set = letter.to_set.take().map(|worded| {
            let (done, set) = sync_channel(1);
            let job = Job { letter: worded, layout: letter.layout, files: self.files && !letter.stored, done };
            // The threads are there as long as this is.
            let _ = self.jobs.send(job);
            set
        });
        (letter, set)
    }

    /// The letters of the first pair, once so many are on their way that it is time; with `all`, as long as there are any.
    pub(crate) fn take(&mut self, all: bool) -> Option<(Pair, Result<Vec<PlannedLetter>, ApiError>)> {
        if !all && self.waiting.len() < AHEAD {
            return None;
        }
        let (pair, being_set) = self.waiting.pop_front()?;
        Some((pair, being_set.and_then(|letters| letters.into_iter().map(taken).collect())))
    }
}

fn taken((mut letter, set): BeingSet) -> Result<PlannedLetter, ApiError> {
    // Where nothing comes, its thread failed, and the scope says so as soon as all have ended.
    if let Some(set) = set.and_then(|set| set.recv().ok()) {
        letter.typeset = Some(set?);
    }
    Ok(letter)
}
