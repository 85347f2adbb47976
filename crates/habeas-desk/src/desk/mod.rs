//! One vault, locked or unlocked, and how events are written to it.

pub(crate) mod anchor;
pub(crate) mod api;
pub(crate) mod concern;
pub(crate) mod concerns;
pub(crate) mod context;
pub(crate) mod credentials;
pub(crate) mod csv_table;
pub(crate) mod diagnostics;
pub(crate) mod directory;
pub(crate) mod files;
pub(crate) mod find;
pub(crate) mod finding;
mod folder;
pub(crate) mod fonts;
pub(crate) mod indexing;
pub(crate) mod key_change;
pub(crate) mod keyring;
pub(crate) mod open_directory;
pub(crate) mod progress;
pub(crate) mod register;
pub(crate) mod reminders;
pub(crate) mod svg;
pub(crate) mod table_out;
pub(crate) mod tables;
pub(crate) mod web;

use habeas_case::chain::{Stamp, next_event};
use habeas_case::event::{Event, Subject};
use habeas_case::ids::{EventId, Hash, Salt};
use habeas_letter::Signature;
use habeas_store::{Access, Store};
use habeas_vault::{KdfParams, Passphrase, Random};
use jiff::civil::Date;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::api::KeyGiven;
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};
use anchor::Anchor;
use concern::Concern;
use context::Context;
use credentials::Credentials;
use diagnostics::Failures;
use finding::Findings;
use indexing::Indexing;
use keyring::Keyring;
use register::{Register, Since};

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
    keyring: Option<Arc<dyn Keyring>>,
    anchor: Option<Anchor>,
    store: Option<Store>,
    example: bool,
    /// The name and version of what drives it.
    shell: String,
    failures: Failures,
    /// What is to be known about the open vault, beside what was set back.
    lasting: Vec<Concern>,
    /// What the shell has not been told yet.
    unreported: Vec<Concern>,
    pub(crate) findings: Findings,
    /// The signature that was read last, by the hash of its file.
    pub(crate) signature: RefCell<Option<(Hash, Signature)>>,
    /// The company directory, beside the companies of the vault.
    pub(crate) directory: RefCell<directory::Cache>,
    /// The search index, once something was searched.
    pub(crate) indexing: Option<Indexing>,
    pub(crate) tables: tables::Tables,
    /// The requests in one row each, once they were listed, and what was written since.
    pub(crate) register: Register,
    pub(crate) since: Since,
}

impl Desk {
    pub fn new(setup: Setup) -> Self {
        Self {
            setup,
            keyring: None,
            anchor: None,
            store: None,
            example: false,
            shell: "none".to_owned(),
            failures: Failures::default(),
            lasting: Vec::new(),
            unreported: Vec::new(),
            findings: Findings::default(),
            signature: RefCell::default(),
            directory: RefCell::default(),
            indexing: None,
            tables: tables::Tables::default(),
            register: Register::default(),
            since: Since::default(),
        }
    }

    /// The same desk with the keyring of this system at hand.
    #[must_use]
    pub fn with_keyring(mut self, keyring: Arc<dyn Keyring>) -> Self {
        self.keyring = Some(keyring);
        self
    }

    pub(crate) fn keyring(&self) -> Option<&dyn Keyring> {
        self.keyring.as_deref()
    }

    pub(crate) fn shared_keyring(&self) -> Option<Arc<dyn Keyring>> {
        self.keyring.clone()
    }

    /// The vault, where this process has it open.
    pub(crate) fn held(&self) -> Option<&Store> {
        self.store.as_ref()
    }

    /// What deriving a key of a new passphrase costs.
    pub(crate) fn key_cost(&self) -> KdfParams {
        if self.setup.quick_keys_for_tests { KdfParams::for_tests() } else { KdfParams::DEFAULT }
    }

    /// What drives this desk, for diagnostics: "command line", "window, WebKitGTK 2.50".
    pub fn driven_by(&mut self, shell: &str) {
        shell.clone_into(&mut self.shell);
    }

    /// A command failed: its name and the id of the reason go into the diagnostics. Shells call it for their own commands.
    pub fn failed(&mut self, command: &'static str, error: &ApiError) {
        self.failures.add(command, error.id());
    }

    pub(crate) fn diagnostics(&self, cx: &Context<'_>) -> String {
        let vault = match (self.has_vault(), self.is_unlocked()) {
            (false, _) => "none",
            (true, false) => "locked",
            (true, true) => "open",
        };
        let vault = if self.example { "example" } else { vault };
        diagnostics::text(&self.shell, vault, cx.language.id(), &cx.intake.seal(), &self.failures)
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
            Ok(place) if place.starts_with(&folder) => Err(Reason::InsideVault.at("out")),
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
        self.store = None;
        self.store = Some(Store::create(&self.setup.folder, &passphrase, self.key_cost(), cx.today, cx.random)?);
        Ok(())
    }

    /// Unlocks the vault. Takes about a second on purpose.
    ///
    /// # Errors
    /// No vault, a wrong passphrase, another writer, a vault of a newer version, damage.
    pub fn unlock(&mut self, passphrase: &str, write: bool, random: &mut dyn Random) -> Result<(), ApiError> {
        self.unlock_with(&KeyGiven { passphrase: Some(passphrase.to_owned()), recovery_code: None }, write, random)
    }

    /// Unlocks the vault with a passphrase or the recovery code.
    ///
    /// # Errors
    /// As [`Desk::unlock`]; a code that was mistyped, or that this vault does not have.
    pub fn unlock_with(&mut self, key: &KeyGiven, write: bool, random: &mut dyn Random) -> Result<(), ApiError> {
        if self.is_open(write) {
            return Ok(());
        }
        let credentials = Credentials::read(key)?;
        let opened = Store::open(&self.setup.folder, credentials.key(), access(write), random);
        self.store = Some(opened.map_err(|e| credentials.attribute(e.into()))?);
        if write {
            self.renew_key(&credentials, random);
        }
        self.report_set_back()
    }

    /// Unlocks the vault with what the keyring keeps, at once. Whether it did: `false` where that was never switched on.
    ///
    /// # Errors
    /// The keyring is not there, locked, emptied or exchanged. The passphrase opens the vault all the same.
    pub fn unlock_by_keyring(&mut self, write: bool, random: &mut dyn Random) -> Result<bool, ApiError> {
        if self.is_open(write) {
            return Ok(true);
        }
        let opened = anchor::open_by_keyring(&self.setup.folder, self.keyring(), access(write), random)?;
        let Some((store, anchor)) = opened else { return Ok(false) };
        self.store = Some(store);
        self.anchor = Some(anchor);
        self.report_set_back()?;
        Ok(true)
    }

    /// Whether the keyring remembers a later state of this vault than the one that lies here.
    pub(crate) fn is_behind_anchor(&self) -> bool {
        self.anchor.as_ref().is_some_and(|anchor| anchor.behind)
    }

    /// After a command that may have written: tells the keyring where the vault stands, if the keyring opened it.
    pub(crate) fn move_anchor(&mut self) {
        if let (Some(anchor), Some(store), Some(keyring)) = (&mut self.anchor, &self.store, &self.keyring) {
            anchor.follow(store, keyring.as_ref());
        }
    }

    /// Whether the vault is unlocked as far as that.
    pub fn is_open(&self, write: bool) -> bool {
        self.store.as_ref().is_some_and(|s| s.may_write() || !write)
    }

    /// Forgets the keys and lets another process write.
    pub fn lock(&mut self) {
        self.anchor = None;
        self.store = None;
        self.lasting.clear();
        self.unreported.clear();
        self.findings = Findings::default();
        self.signature = RefCell::default();
        self.directory = RefCell::default();
        self.let_go_of_derived();
    }

    /// What was made of stored files and holds words of theirs: the index lets go of its file, which may have to be removed,
    /// and the names of columns of long tables go.
    pub(crate) fn let_go_of_derived(&mut self) {
        self.indexing = None;
        self.tables = tables::Tables::default();
        self.register = Register::default();
        self.since = Since::default();
    }

    /// The vault, taken out of the desk, for what must have it alone.
    pub(crate) fn take_store(&mut self) -> Option<Store> {
        self.indexing = None;
        self.store.take()
    }

    pub(crate) fn hold(&mut self, store: Store) {
        self.store = Some(store);
    }

    pub(crate) fn store(&self) -> Result<&Store, ApiError> {
        self.store.as_ref().ok_or_else(|| self.why_locked())
    }

    pub(crate) fn held_mut(&mut self) -> Option<&mut Store> {
        self.store.as_mut()
    }

    pub(crate) fn store_mut(&mut self) -> Result<&mut Store, ApiError> {
        let why = self.why_locked();
        self.store.as_mut().ok_or(why)
    }

    fn why_locked(&self) -> ApiError {
        ApiError::from(if self.has_vault() { Reason::Locked } else { Reason::NoVault })
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
        let all: Vec<(Subject, Date, &P)> = payloads.iter().map(|(on, payload)| (subject, *on, *payload)).collect();
        self.record_many(cx, &all)
    }

    /// Records what happened to several subjects, in one transaction.
    pub(crate) fn record_many<P: Serialize>(
        &mut self,
        cx: &mut Context<'_>,
        payloads: &[(Subject, Date, P)],
    ) -> Result<Vec<Event>, ApiError> {
        let store = self.store_mut()?;
        let mut heads = HashMap::new();
        let mut events = Vec::with_capacity(payloads.len());
        for (subject, on, payload) in payloads {
            let head = match heads.get(subject) {
                Some(head) => Some(*head),
                None => store.head(*subject)?,
            };
            let moment =
                Stamp { id: EventId(cx.bytes()?), salt: Salt(cx.bytes()?), desk: store.desk(), recorded_at: cx.now };
            let event = next_event(*subject, *on, payload, head, moment)
                .map_err(|e| ApiError::from(Reason::Internal { detail: Detail::text(&e) }))?;
            heads.insert(*subject, habeas_case::event::Head { seq: event.seq, hash: event.hash() });
            events.push(event);
        }
        let before = store.events_name()?;
        store.append(&events, cx.random)?;
        let after = store.events_name()?;
        self.since.appended(events.iter().map(|event| event.subject), before, after);
        Ok(events)
    }
}

fn access(write: bool) -> Access {
    if write { Access::Write } else { Access::Read }
}
