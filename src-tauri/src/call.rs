//! The one command of the window: `call(name, payload)`.

use habeas_desk::words::Language;
use habeas_desk::{ApiError, Code, Context, Desk, Progress, Setup, dispatch};
use habeas_keyring::SystemKeyring;
use serde::Serialize;
use serde_json::Value;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::AppHandle;
use tauri::ipc::Channel;

use crate::dialogs::{self, Handles};
use crate::shell;

/// What lives as long as the window.
#[derive(Clone)]
pub(crate) struct Window {
    desk: Arc<Mutex<Desk>>,
    pub(crate) handles: Arc<Handles>,
    /// Set by `cancel`; the long work that runs stops at its next step.
    stop: Arc<AtomicBool>,
}

impl Window {
    pub(crate) fn new() -> Result<Self, ApiError> {
        let setup = Setup { folder: shell::vault_folder()?, quick_keys_for_tests: shell::quick_keys() };
        let desk = Desk::new(setup).with_keyring(Arc::new(SystemKeyring::new()));
        Ok(Self { desk: Arc::new(Mutex::new(desk)), handles: Arc::default(), stop: Arc::default() })
    }
}

/// How far a long work is.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Step {
    done: u64,
    total: Option<u64>,
}

/// Runs a command of the desk, or one of the three that belong to the window: `pick_open`, `pick_save`, `cancel`.
#[tauri::command]
pub(crate) async fn call(
    app: AppHandle,
    window: tauri::State<'_, Window>,
    name: String,
    payload: Value,
    language: Option<Language>,
    progress: Channel<Step>,
) -> Result<Value, ApiError> {
    let window = window.inner().clone();
    if name == "cancel" {
        window.stop.store(true, Ordering::Relaxed);
        return Ok(Value::Null);
    }
    let language = language.unwrap_or_default();
    // Dialogs and the desk block; the thread of the window must not.
    let work = move || match name.as_str() {
        "pick_open" => dialogs::pick_open(&app, &window.handles, payload),
        "pick_save" => dialogs::pick_save(&app, &window.handles, payload),
        name => window.run(language, name, payload, progress),
    };
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|e| Err(ApiError::with(Code::Internal, &[("detail", &e.to_string())])))
        .map_err(|e| e.worded(language))
}

impl Window {
    fn run(&self, language: Language, name: &str, payload: Value, channel: Channel<Step>) -> Result<Value, ApiError> {
        // A desk whose thread panicked holds nothing half-done: every write is one transaction.
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        self.stop.store(false, Ordering::Relaxed);
        let mut random = shell::OsRandom;
        let progress = Reporter { channel, stop: &self.stop, last: Mutex::new(shell::instant()) };
        let mut cx = Context {
            today: shell::today(),
            now: shell::now(),
            language,
            random: &mut random,
            files: self.handles.as_ref(),
            progress: &progress,
        };
        let result = dispatch(&mut desk, &mut cx, name, payload)?;
        if name == "vault_lock" {
            self.handles.forget();
        }
        Ok(result)
    }
}

/// Tells the page how far a work is, ten times a second at most.
struct Reporter<'a> {
    channel: Channel<Step>,
    stop: &'a AtomicBool,
    last: Mutex<Instant>,
}

impl Progress for Reporter<'_> {
    fn at(&self, done: u64, total: Option<u64>) -> ControlFlow<()> {
        if self.stop.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if last.elapsed() > Duration::from_millis(100) {
            *last = shell::instant();
            // A page that went away cannot hear it, and that is no reason to stop.
            let _ = self.channel.send(Step { done, total });
        }
        ControlFlow::Continue(())
    }
}
