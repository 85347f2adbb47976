//! One vault, locked or unlocked, and how events are written to it.

use habeas_case::event::{Event, Moment, Subject, write};
use habeas_case::ids::{EventId, Salt};
use habeas_store::{Access, Store};
use habeas_vault::{KdfParams, Passphrase};
use jiff::civil::Date;
use serde::Serialize;
use std::path::{Path, PathBuf};

use crate::code::{ApiError, Code};
use crate::context::Context;
use crate::diagnostics::{self, Failures};

/// How a shell starts a desk.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The vault's folder.
    pub folder: PathBuf,
    /// Makes new vaults with a key derivation that takes no time. For tests only: such a vault protects nothing.
    pub quick_keys_for_tests: bool,
}

/// One vault, locked or unlocked.
pub struct Desk {
    setup: Setup,
    store: Option<Store>,
    example: bool,
    /// The name and version of what drives it.
    shell: String,
    failures: Failures,
}

impl Desk {
    pub fn new(setup: Setup) -> Self {
        Self { setup, store: None, example: false, shell: "none".to_owned(), failures: Failures::default() }
    }

    /// What drives this desk, for diagnostics: "command line", "window, WebKitGTK 2.50".
    pub fn driven_by(&mut self, shell: &str) {
        shell.clone_into(&mut self.shell);
    }

    /// A command failed: its name and code go into the diagnostics. Shells say so for commands of their own.
    pub fn failed(&mut self, command: &'static str, code: Code) {
        self.failures.add(command, code);
    }

    pub(crate) fn diagnostics(&self, cx: &Context<'_>) -> String {
        let vault = match (self.has_vault(), self.is_unlocked()) {
            (false, _) => "none",
            (true, false) => "locked",
            (true, true) => "open",
        };
        let vault = if self.example { "example" } else { vault };
        diagnostics::text(&self.shell, vault, cx.language.id(), &self.failures)
    }

    /// Whether this is the example, and nothing of the user's.
    pub fn is_example(&self) -> bool {
        self.example
    }

    pub(crate) fn becomes_example(&mut self) {
        self.example = true;
    }

    pub fn folder(&self) -> &Path {
        &self.setup.folder
    }

    /// Whether there is a vault to unlock, be it damaged.
    pub fn has_vault(&self) -> bool {
        Store::exists(&self.setup.folder)
    }

    /// Refuses a place inside the vault's folder: an export there would lie in the clear beside what is sealed.
    pub(crate) fn outside_vault(&self, path: &Path) -> Result<(), ApiError> {
        let folder = self.setup.folder.canonicalize().unwrap_or_else(|_| self.setup.folder.clone());
        let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match parent.canonicalize() {
            Ok(place) if place.starts_with(&folder) => Err(ApiError::new(Code::InsideVault).at("out")),
            _ => Ok(()),
        }
    }

    pub fn is_unlocked(&self) -> bool {
        self.store.is_some()
    }

    /// Makes a vault and leaves it unlocked for writing.
    ///
    /// # Errors
    /// There is one already, or the place cannot be written.
    pub fn create(&mut self, passphrase: &str, cx: &mut Context<'_>) -> Result<(), ApiError> {
        let passphrase = Passphrase::new(passphrase)?;
        let params = if self.setup.quick_keys_for_tests { KdfParams::for_tests() } else { KdfParams::DEFAULT };
        self.store = None;
        self.store = Some(Store::create(&self.setup.folder, &passphrase, params, cx.today, cx.random)?);
        Ok(())
    }

    /// Unlocks the vault. Takes about a second on purpose.
    ///
    /// # Errors
    /// No vault, a wrong passphrase, another writer, a vault of a newer version, damage.
    pub fn unlock(&mut self, passphrase: &str, write: bool) -> Result<(), ApiError> {
        if self.store.as_ref().is_some_and(|s| s.may_write() || !write) {
            return Ok(());
        }
        let access = if write { Access::Write } else { Access::Read };
        // Nobody can have made a vault with it; saying "wrong" is one and the same answer.
        if passphrase.is_empty() {
            return Err(ApiError::new(Code::WrongPassphrase).at("passphrase"));
        }
        self.store = Some(Store::open(&self.setup.folder, &Passphrase::new(passphrase)?, access)?);
        Ok(())
    }

    /// Forgets the keys and lets another process write.
    pub fn lock(&mut self) {
        self.store = None;
    }

    pub(crate) fn store(&self) -> Result<&Store, ApiError> {
        self.store.as_ref().ok_or_else(|| self.why_locked())
    }

    pub(crate) fn store_mut(&mut self) -> Result<&mut Store, ApiError> {
        let why = self.why_locked();
        self.store.as_mut().ok_or(why)
    }

    fn why_locked(&self) -> ApiError {
        ApiError::new(if self.has_vault() { Code::Locked } else { Code::NoVault })
    }

    /// Records that something happened on a day, at the end of this desk's chain.
    pub(crate) fn record<P: Serialize>(
        &mut self,
        cx: &mut Context<'_>,
        subject: Subject,
        on: Date,
        payloads: &[P],
    ) -> Result<Vec<Event>, ApiError> {
        let all: Vec<(Date, &P)> = payloads.iter().map(|p| (on, p)).collect();
        self.record_all(cx, subject, &all)
    }

    /// Records several things, each on its day, in one transaction.
    pub(crate) fn record_all<P: Serialize>(
        &mut self,
        cx: &mut Context<'_>,
        subject: Subject,
        payloads: &[(Date, &P)],
    ) -> Result<Vec<Event>, ApiError> {
        let store = self.store_mut()?;
        let mut head = store.head(subject)?;
        let mut events = Vec::with_capacity(payloads.len());
        for (on, payload) in payloads {
            let moment =
                Moment { id: EventId(cx.bytes()?), salt: Salt(cx.bytes()?), desk: store.desk(), recorded_at: cx.now };
            let event = write(subject, *on, payload, head, moment)
                .map_err(|e| ApiError::with(Code::Internal, &[("detail", &e.to_string())]))?;
            head = Some(habeas_case::event::Head { seq: event.seq, hash: event.hash() });
            events.push(event);
        }
        store.append(&events, cx.random)?;
        Ok(events)
    }
}
