//! The one command that the page may call: `call(name, payload)`.

use habeas_desk::reason::Detail;
use habeas_desk::wording::Language;
use habeas_desk::{ApiError, Command as _, Context, NoWeb, Reason, Web, commands, dispatch};
use habeas_intake::Sealed;
use serde_json::Value;
use tauri::AppHandle;
use tauri::ipc::Channel;

use crate::api::WorkProgress;
use crate::prefetch::Prefetched;
use crate::progress::Reporter;
use crate::state::{AppState, Desks};
use crate::{system, table};

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
        let prefetched = Prefetched::for_payload(&payload);
        self.with_web(&prefetched, |desks, cx| {
            if name == commands::VaultLock::NAME {
                // What was chosen or shown while the vault was open goes with it.
                self.state.handles.forget();
                desks.discard_plain_text();
            }
            let result = dispatch(desks.current(), cx, name, payload);
            desks.remember();
            result
        })
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

pub(crate) fn internal(error: &impl std::fmt::Display) -> ApiError {
    Reason::Internal { detail: Detail::text(error) }.into()
}
