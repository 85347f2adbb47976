//! What lives as long as the window: the vault at hand, the example, the files that the user chose.

use habeas_desk::{ApiError, Desk, Reason, Setup};
use habeas_fetch::Fetcher;
use habeas_keyring::SystemKeyring;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::clipboard::Clipboard;
use crate::desktop::Desktop;
use crate::handles::Handles;
use crate::recent_vaults::RecentVaults;
use crate::session::Session;
use crate::system;

/// The state of the window, shared by all calls of the page.
#[derive(Clone)]
pub(crate) struct AppState {
    desks: Arc<Mutex<Desks>>,
    pub(crate) handles: Arc<Handles>,
    pub(crate) clipboard: Clipboard,
    pub(crate) desktop: Desktop,
    /// Keeps what arrived of a file that broke off.
    pub(crate) fetcher: Fetcher,
    /// Set by `work_cancel`; long work stops at its next step.
    cancelled: Arc<AtomicBool>,
}

/// The user's vault, and the example while it is shown in its place.
pub(crate) struct Desks {
    pub(crate) own: Desk,
    pub(crate) example: Option<Desk>,
    pub(crate) recent: RecentVaults,
    /// The folder of files that another program was given to show.
    pub(crate) session: Session,
    /// The folder of the example. Declared after it, so that it is removed after the example is closed.
    pub(crate) example_session: Session,
}

impl AppState {
    pub(crate) fn new(desktop: Desktop) -> Result<Self, ApiError> {
        Session::remove_leftovers();
        let recent = RecentVaults::read();
        let own = desk(system::vault_folder(recent.last())?);
        let desks =
            Desks { own, example: None, recent, session: Session::default(), example_session: Session::default() };
        Ok(Self {
            desks: Arc::new(Mutex::new(desks)),
            handles: Arc::default(),
            clipboard: Clipboard::default(),
            desktop,
            fetcher: Fetcher::new(),
            cancelled: Arc::default(),
        })
    }

    /// Waits for the call that runs now: the vault is written to by one call at a time.
    pub(crate) fn desks(&self) -> MutexGuard<'_, Desks> {
        // A desk whose thread panicked has written nothing half: every write is one transaction.
        self.desks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    pub(crate) fn clear_cancel(&self) {
        self.cancelled.store(false, Ordering::Relaxed);
    }

    pub(crate) fn cancelled(&self) -> &AtomicBool {
        &self.cancelled
    }

    /// Called when the window closes: removes all plain text and locks the vault. It waits for the call that runs and
    /// keeps every later one out until the process ends, because SQLCipher wipes its keys at exit, even while another
    /// thread is writing.
    pub(crate) fn close(&self) {
        self.cancel();
        let mut desks = self.desks();
        desks.discard_plain_text();
        desks.own.lock();
        std::mem::forget(desks);
    }
}

impl Desks {
    /// The desk that the window shows.
    pub(crate) fn current(&mut self) -> &mut Desk {
        self.example.as_mut().unwrap_or(&mut self.own)
    }

    pub(crate) fn discard_example(&mut self) {
        self.example = None;
        self.example_session.clear();
    }

    /// Removes the example and every file that another program was given.
    pub(crate) fn discard_plain_text(&mut self) {
        self.discard_example();
        self.session.clear();
    }

    /// Puts a vault that was opened at the head of the list.
    pub(crate) fn remember(&mut self) {
        if self.example.is_none() && self.own.is_unlocked() {
            self.recent.remember(self.own.folder());
        }
    }

    /// Looks at another vault. Only while locked: an open vault stays until the user locks it.
    pub(crate) fn switch_to(&mut self, folder: PathBuf) -> Result<(), ApiError> {
        if self.own.is_unlocked() || self.example.is_some() {
            return Err(Reason::VaultExists.into());
        }
        self.own = desk(folder);
        Ok(())
    }
}

fn desk(folder: PathBuf) -> Desk {
    let setup = Setup { folder, quick_keys_for_tests: system::quick_keys() };
    let mut desk = Desk::new(setup).with_keyring(Arc::new(SystemKeyring::new()));
    desk.driven_by(&system::shell_name());
    desk
}
