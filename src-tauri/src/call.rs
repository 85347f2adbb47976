//! The one command that the page may call: `call(name, payload)`.

use habeas_desk::api::{BundleExport, ById, Deletable, TransferRequest};
use habeas_desk::reason::{Detail, Field};
use habeas_desk::{ApiError, Command as _, Context, DIRECTORY_CAP, FileWanted, NoWeb, Reason, Web, commands, dispatch};
use habeas_intake::Sealed;
use habeas_words::Language;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tauri::AppHandle;
use tauri::ipc::Channel;

use crate::api::WorkProgress;
use crate::doors::{self, Asks, Door, Reach};
use crate::prefetch::{self, Prefetched};
use crate::progress::Reporter;
use crate::questions::{LONGEST_ADDRESS, Question};
use crate::state::{AppState, Desks};
use crate::{dialogs, system, table};

/// One call of the page, while it runs.
pub(crate) struct Call {
    pub(crate) app: AppHandle,
    pub(crate) state: AppState,
    language: Language,
    channel: Channel<WorkProgress>,
}

/// Runs a command of the window, or else one of the desk.
#[tauri::command]
pub(crate) async fn call(
    app: AppHandle,
    state: tauri::State<'_, AppState>,
    name: String,
    payload: Value,
    language: Option<Language>,
    progress: Channel<WorkProgress>,
) -> Result<Value, ApiError> {
    let language = language.unwrap_or_default();
    state.desktop.speak(language);
    let call = Call { app, state: state.inner().clone(), language, channel: progress };
    // Dialogs and the desk block; the thread that draws the window must not.
    let work = move || table::dispatch(&call, &name, &payload).unwrap_or_else(|| call.run_desk(&name, payload));
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|e| Err(internal(&e)))
        .map_err(|e| e.worded(language))
}

impl Call {
    /// Runs a command of the desk on the vault that the window shows.
    fn run_desk(&self, name: &str, payload: Value) -> Result<Value, ApiError> {
        let prefetched = match doors::of(name) {
            Some(door) => {
                self.pass(door)?;
                self.ask(door.asks, &payload)?;
                if door.reaches(Reach::Web) { self.fetch(name, &payload)? } else { Prefetched::default() }
            }
            None => Prefetched::default(),
        };
        self.with_web(&prefetched, |desks, cx| {
            if name == commands::VaultLock::NAME {
                // What was chosen or shown while the vault was open goes with it.
                self.state.handles.forget();
                self.state.clipboard.clear(&self.app);
                desks.discard_plain_text();
            }
            let result = dispatch(desks.current(), cx, name, payload);
            desks.remember();
            result
        })
        .inspect(|_| self.state.desktop.did(name))
    }

    /// Refuses to reach outside of a locked vault.
    pub(crate) fn pass(&self, door: &Door) -> Result<(), ApiError> {
        if door.opens_while_locked() || self.is_open() {
            return Ok(());
        }
        let has_vault = self.state.desks().current().has_vault();
        Err(if has_vault { Reason::Locked.into() } else { Reason::NoVault.into() })
    }

    pub(crate) fn is_open(&self) -> bool {
        self.state.desks().current().is_unlocked()
    }

    /// Asks the user, natively, before something is destroyed or written in the clear.
    fn ask(&self, asks: Asks, payload: &Value) -> Result<(), ApiError> {
        let question = match asks {
            Asks::Nothing => return Ok(()),
            Asks::Deletion(kind) => {
                let id = read::<ById>(payload)?.id;
                let what = self.with_desks(|desks, cx| {
                    desks.current().call::<commands::DeletionPreview>(cx, Deletable { kind, id })
                })?;
                Question::deletion(self.language, &what.name, what.events, what.files)
            }
            Asks::Bundle => {
                let export = read::<BundleExport>(payload)?;
                let place = self.state.handles.look_at_place(&export.out)?;
                Question::bundle(self.language, &export, &place.display().to_string())
            }
            Asks::Transfer => {
                let transfer = read::<TransferRequest>(payload)?;
                let place = self.state.handles.look_at_place(&transfer.out)?;
                Question::transfer(self.language, &place.display().to_string())
            }
            Asks::Keyring => Question::keyring(self.language),
        };
        self.confirmed(&question)
    }

    /// Fetches the page or the file that a payload names, if it names one and the user confirms its address. Before the desks are
    /// entered, because a slow site must not keep other calls waiting.
    fn fetch(&self, name: &str, payload: &Value) -> Result<Prefetched, ApiError> {
        let Some(address) = prefetch::address(payload) else { return Ok(Prefetched::default()) };
        if address.chars().count() > LONGEST_ADDRESS {
            return Err(Reason::TooLong { field: Field("source".to_owned()), max: LONGEST_ADDRESS }.at("source"));
        }
        let host = self.state.fetcher.host(&address)?;
        if name != commands::DirectoryUpdate::NAME {
            self.confirmed(&Question::web(self.language, &host, &address))?;
            return Ok(Prefetched::page(&self.state.fetcher, address));
        }
        self.confirmed(&Question::directory(self.language, &host, &address))?;
        let known = self.state.desks().current().directory_validators(&address)?;
        self.state.clear_cancel();
        let progress = Reporter::new(&self.channel, self.state.cancelled());
        Ok(Prefetched::file(&self.state.fetcher, FileWanted { address, most: DIRECTORY_CAP, known }, &progress))
    }

    fn confirmed(&self, question: &Question) -> Result<(), ApiError> {
        if dialogs::confirm(&self.app, question) { Ok(()) } else { Err(Reason::Cancelled.into()) }
    }

    /// Enters the desks for work that needs nothing from the web.
    pub(crate) fn with_desks<T>(&self, work: impl FnOnce(&mut Desks, &mut Context<'_>) -> T) -> T {
        self.with_web(&NoWeb, work)
    }

    fn with_web<T>(&self, web: &dyn Web, work: impl FnOnce(&mut Desks, &mut Context<'_>) -> T) -> T {
        let mut desks = self.state.desks();
        self.state.clear_cancel();
        let mut random = system::OsRandom;
        let progress = Reporter::new(&self.channel, self.state.cancelled());
        let mut cx = Context {
            today: system::today(),
            now: system::now(),
            language: self.language,
            random: &mut random,
            files: self.state.handles.as_ref(),
            progress: &progress,
            web,
            intake: &Sealed::new(),
        };
        work(&mut desks, &mut cx)
    }

    /// The diagnostics list failures of the window's commands beside those of the desk.
    pub(crate) fn record_failure(&self, name: &'static str, error: &ApiError) {
        self.state.desks().current().failed(name, error);
    }
}

fn read<T: DeserializeOwned>(payload: &Value) -> Result<T, ApiError> {
    T::deserialize(payload).map_err(|e| Reason::BadPayload { detail: Detail::text(&e) }.into())
}

pub(crate) fn internal(error: &impl std::fmt::Display) -> ApiError {
    Reason::Internal { detail: Detail::text(error) }.into()
}
