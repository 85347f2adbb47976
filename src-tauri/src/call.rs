//! The one command of the window: `call(name, payload)`.

use habeas_desk::reason::Detail;
use habeas_desk::wording::Language;
use habeas_desk::{ApiError, Code, Context, Desk, Progress, Reason, Setup, dispatch};
use habeas_keyring::SystemKeyring;
use serde::Serialize;
use serde_json::{Value, json};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};

use crate::dialogs::{self, Handles};
use crate::page::Got;
use crate::places::{self, Places};
use crate::session::{self, Session};
use crate::shell;

/// What lives as long as the window.
#[derive(Clone)]
pub(crate) struct Window {
    rooms: Arc<Mutex<Rooms>>,
    pub(crate) handles: Arc<Handles>,
    /// Set by `cancel`; the long work that runs stops at its next step.
    stop: Arc<AtomicBool>,
}

/// The user's vault, and the example beside it while somebody looks at that.
struct Rooms {
    own: Desk,
    places: Places,
    example: Option<Desk>,
    /// What another program was given to show. Dropped after the example, which lies in such a folder too.
    session: Session,
    example_place: Session,
}

impl Rooms {
    fn desk(&mut self) -> &mut Desk {
        self.example.as_mut().unwrap_or(&mut self.own)
    }

    fn throw_example_away(&mut self) {
        self.example = None;
        self.example_place.clear();
    }
}

impl Window {
    pub(crate) fn new() -> Result<Self, ApiError> {
        Session::clear_remains();
        let places = Places::read();
        let own = desk(shell::vault_folder(places.last())?);
        let session = Session::default();
        let rooms = Rooms { own, places, example: None, session, example_place: Session::default() };
        Ok(Self { rooms: Arc::new(Mutex::new(rooms)), handles: Arc::default(), stop: Arc::default() })
    }

    fn rooms(&self) -> MutexGuard<'_, Rooms> {
        // A desk whose thread panicked holds nothing half-done: every write is one transaction.
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The window closes: nothing stays in the clear. What runs is waited for, and nothing begins after it: when the
    /// process ends, SQLCipher forgets its keys under the feet of whoever still writes.
    pub(crate) fn leave(&self) {
        self.stop.store(true, Ordering::Relaxed);
        let mut rooms = self.rooms();
        rooms.throw_example_away();
        rooms.session.clear();
        rooms.own.lock();
        std::mem::forget(rooms);
    }
}

fn desk(folder: PathBuf) -> Desk {
    let setup = Setup { folder, quick_keys_for_tests: shell::quick_keys() };
    let mut desk = Desk::new(setup).with_keyring(Arc::new(SystemKeyring::new()));
    desk.driven_by(&about());
    desk
}

fn about() -> String {
    format!("window, web view {}", tauri::webview_version().unwrap_or_else(|_| "unknown".to_owned()))
}

/// How far a long work is.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Step {
    done: u64,
    total: Option<u64>,
}

/// Runs a command of the desk, or one of those that belong to the window.
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
        "dropped" => Ok(dialogs::dropped(&window.handles)),
        "pick_save" => window.pick_save(&app, language, payload, progress),
        "vault_elsewhere" => window.elsewhere(&app),
        "zoom" => zoom(&app, &payload),
        name => window.run(language, name, payload, progress),
    };
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|e| Err(ApiError::from(Reason::Internal { detail: Detail::text(&e) })))
        .map_err(|e| e.worded(language))
}

/// Where letters were saved last, kept inside the vault.
const SAVED_LAST: &str = "saved_last";

impl Window {
    fn run(&self, language: Language, name: &str, payload: Value, channel: Channel<Step>) -> Result<Value, ApiError> {
        // The web is waited for outside: the rooms are one, and a slow site must not close them.
        let web = Got::before(&payload);
        let mut rooms = self.rooms();
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
            web: &web,
        };
        match name {
            "example_open" => rooms.open_example(&mut cx).inspect_err(|e| rooms.own.failed("example_open", e)),
            "example_close" => {
                rooms.throw_example_away();
                dispatch(&mut rooms.own, &mut cx, "vault_status", Value::Null)
            }
            "letter_view" => rooms
                .view_letter(&mut cx, &self.handles, &payload)
                .inspect_err(|e| rooms.desk().failed("letter_view", e)),
            "mail_open" => {
                rooms.open_mail(&mut cx, &self.handles, &payload).inspect_err(|e| rooms.desk().failed("mail_open", e))
            }
            "vault_places" => Ok(rooms.places.view(rooms.own.folder())),
            "vault_choose" | "vault_forget" => rooms.choose(name, &payload),
            "vault_lock" => {
                self.handles.forget();
                rooms.throw_example_away();
                rooms.session.clear();
                dispatch(&mut rooms.own, &mut cx, name, payload)
            }
            _ => {
                let answer = dispatch(rooms.desk(), &mut cx, name, payload);
                rooms.remember();
                answer
            }
        }
    }

    /// Another vault, or a place for a new one. `false`: they closed the dialog.
    fn elsewhere(&self, app: &AppHandle) -> Result<Value, ApiError> {
        let Some(chosen) = dialogs::ask_folder(app) else { return Ok(json!(false)) };
        self.rooms().move_to(places::meant_by(chosen))?;
        Ok(json!(true))
    }

    /// The dialog opens where something was saved last, and the place is remembered.
    fn pick_save(
        &self,
        app: &AppHandle,
        language: Language,
        payload: Value,
        channel: Channel<Step>,
    ) -> Result<Value, ApiError> {
        let get = json!({ "key": SAVED_LAST });
        // Before there is a vault, or beside another writer, there is nothing to remember in.
        let last = self.run(language, "memo_get", get, channel.clone()).ok();
        let last = last.as_ref().and_then(|m| m["value"].as_str()).map(Path::new);
        let picked = dialogs::pick_save(app, &self.handles, payload, last)?;
        if let Some(folder) = picked["path"].as_str().and_then(|p| Path::new(p).parent()) {
            let put = json!({ "key": SAVED_LAST, "value": folder.to_string_lossy() });
            let _ = self.run(language, "memo_put", put, channel);
        }
        Ok(picked)
    }
}

/// Enlarges the whole page, as a browser does.
fn zoom(app: &AppHandle, payload: &Value) -> Result<Value, ApiError> {
    let factor = payload["factor"].as_f64().unwrap_or(1.0).clamp(0.5, 3.0);
    let failed = |e: tauri::Error| ApiError::from(Reason::Internal { detail: Detail::text(&e) });
    for window in app.webview_windows().values() {
        window.set_zoom(factor).map_err(failed)?;
    }
    Ok(Value::Null)
}

impl Rooms {
    /// A vault that was opened is one to find again.
    fn remember(&mut self) {
        if self.example.is_none() && self.own.is_unlocked() {
            self.places.remember(self.own.folder());
        }
    }

    /// Only from the door: what is open stays what it is until it is locked.
    fn move_to(&mut self, folder: PathBuf) -> Result<(), ApiError> {
        if self.own.is_unlocked() || self.example.is_some() {
            return Err(ApiError::from(Reason::VaultExists));
        }
        self.own = desk(folder);
        Ok(())
    }

    /// One of the vaults that were opened before, by its number; or takes one off the list, this one where no number is given.
    fn choose(&mut self, name: &str, payload: &Value) -> Result<Value, ApiError> {
        let asked = payload["index"].as_u64().and_then(|i| usize::try_from(i).ok());
        let folder = asked.map_or_else(|| Some(self.own.folder().to_owned()), |i| self.places.nth(i));
        let folder = folder.ok_or_else(|| ApiError::from(Reason::NoVault))?;
        match name {
            "vault_forget" => self.places.forget(&folder)?,
            _ => self.move_to(folder)?,
        }
        Ok(self.places.view(self.own.folder()))
    }

    fn open_example(&mut self, cx: &mut Context<'_>) -> Result<Value, ApiError> {
        self.throw_example_away();
        let folder = self.example_place.folder(cx.random)?.join("vault");
        let mut desk = habeas_desk::example(&folder, shell::quick_keys(), cx)?;
        desk.driven_by(&about());
        dispatch(self.example.insert(desk), cx, "vault_status", Value::Null)
    }

    /// Puts the letter into the session's folder and hands it to the system's viewer.
    fn view_letter(&mut self, cx: &mut Context<'_>, handles: &Handles, payload: &Value) -> Result<Value, ApiError> {
        let view = dispatch(self.desk(), cx, "request_show", json!({ "id": payload["id"] }))?;
        let Some(reference) = view["letter"].is_object().then(|| view["line"]["reference"].as_str()).flatten() else {
            return Err(Reason::WrittenElsewhere.at("id"));
        };
        let path = self.session.folder(cx.random)?.join(format!("{reference}.pdf"));
        let out = handles.for_writing(path.clone());
        let save = json!({ "id": payload["id"], "out": { "handle": out } });
        dispatch(self.desk(), cx, "request_letter", save)?;
        session::view(&path).inspect_err(|_| drop(std::fs::remove_file(&path)))
    }
}

impl Rooms {
    /// A new message in the mail program: by a `mailto:` address where the letter is short enough, else as a draft in the
    /// session's folder. The page names the letter and never an address.
    fn open_mail(&mut self, cx: &mut Context<'_>, handles: &Handles, payload: &Value) -> Result<Value, ApiError> {
        let letter = json!({ "id": payload["id"], "follow_up": payload["follow_up"] });
        match dispatch(self.desk(), cx, "request_mailto", letter.clone()) {
            Ok(view) => {
                session::mail(view["uri"].as_str().unwrap_or_default())?;
                return Ok(json!({ "draft": false, "in_memory": true }));
            }
            Err(e) if e.code == Code::NeedsDraft => {}
            Err(e) => return Err(e),
        }
        let mut name = [0; 4];
        cx.random.fill(&mut name).map_err(|e| ApiError::from(Reason::Internal { detail: Detail::text(&e) }))?;
        let name = habeas_hex::encode(&name);
        let path = self.session.folder(cx.random)?.join(format!("letter-{name}.eml"));
        let mut save = letter;
        save["out"] = json!({ "handle": handles.for_writing(path.clone()) });
        dispatch(self.desk(), cx, "request_letter", save)?;
        let shown = session::view(&path).inspect_err(|_| drop(std::fs::remove_file(&path)))?;
        Ok(json!({ "draft": true, "in_memory": shown["in_memory"] }))
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
