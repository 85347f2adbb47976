//! Looks what is due: when the vault was opened, after each change, and when another day has come, by the clock or after sleep.

use habeas_desk::api::{RemindRequest, Reminder, Reminders};
use habeas_desk::{ApiError, Context, Desk, NoWeb, Progress, commands};
use habeas_intake::Sealed;
use jiff::civil::Date;
use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;
use tauri::AppHandle;

use super::Desktop;
use super::known::Begun;
use super::shared::lock;
#[cfg(target_os = "linux")]
use super::words;
use crate::api::DesktopChoices;
use crate::state::AppState;
use crate::system;

/// How late another day may be noticed.
const PERIOD: Duration = Duration::from_secs(30);
/// What is done in one go is looked at once.
const REST: Duration = Duration::from_millis(400);

fn start(desktop: &Desktop, app: &AppHandle, state: &AppState) {
    let Some(woken) = lock(&desktop.0.woken).take() else { return };
    let (desktop, app, state) = (desktop.clone(), app.clone(), state.clone());
    std::thread::spawn(move || {
        loop {
            desktop.look(&app, &state);
            if !rest(&woken) {
                return;
            }
        }
    });
}

/// Waits for the next look. `false`: there will be none.
fn rest(woken: &Receiver<()>) -> bool {
    match woken.recv_timeout(PERIOD) {
        Ok(()) => std::thread::sleep(REST),
        Err(RecvTimeoutError::Timeout) => {}
        Err(RecvTimeoutError::Disconnected) => return false,
    }
    while woken.try_recv().is_ok() {}
    true
}

/// Nobody waits for it.
struct Unwatched;

impl Progress for Unwatched {
    fn at(&self, _: u64, _: Option<u64>) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

impl Desktop {
    /// Called once, when the app runs.
    pub(crate) fn start(&self, app: &AppHandle, state: &AppState) {
        self.arrange(app, state);
        start(self, app, state);
    }

    /// Takes up what the person chose.
    pub(crate) fn choose(&self, app: &AppHandle, state: &AppState, choices: DesktopChoices) -> Result<(), ApiError> {
        self.preferences().choose(choices)?;
        self.keep_days(&lock(&self.0.known));
        self.arrange(app, state);
        self.changed();
        Ok(())
    }

    #[cfg(not(target_os = "linux"))]
    fn arrange(&self, _: &AppHandle, _: &AppState) {}

    fn look(&self, app: &AppHandle, state: &AppState) {
        let today = system::today();
        let mut desks = state.desks();
        if !desks.own.is_unlocked() {
            drop(desks);
            return self.look_at_days(app, state, today);
        }
        if !lock(&self.0.known).wants_look(today) {
            return;
        }
        let found = self.remind(state, &mut desks.own, today, false);
        let vault = desks.own.folder().to_owned();
        drop(desks);
        let Some(Reminders { news, coming, waiting }) = found else { return };
        let coming = coming.iter().filter_map(|day| day.parse().ok()).collect();
        let notified = {
            let mut known = lock(&self.0.known);
            known.opened(&vault, today, coming, waiting);
            self.keep_days(&known);
            let notified = |one: &Reminder| one.on.parse().is_ok_and(|on| known.was_notified(on));
            let notified = news.iter().all(notified);
            known.forget_notified();
            notified
        };
        self.show_in_tray(Some(waiting));
        if news.is_empty() || !self.choices().reminders {
            return;
        }
        if notified || self.tell(app, state, &news) {
            let mut desks = state.desks();
            if desks.own.is_unlocked() && desks.own.folder() == vault {
                self.remind(state, &mut desks.own, today, true);
            }
        }
    }

    /// While the vault is locked, only days are known.
    fn look_at_days(&self, app: &AppHandle, state: &AppState, today: Date) {
        let begun = {
            let mut known = lock(&self.0.known);
            (known.open, known.waiting) = (false, None);
            known.begun(today)
        };
        self.show_in_tray(None);
        let Some(begun) = begun.filter(|_| self.choices().reminders) else { return };
        if !self.tell_days(app, state, begun) {
            return;
        }
        let mut known = lock(&self.0.known);
        known.mark_notified(today);
        self.keep_days(&known);
    }

    /// What the desk finds. A vault that cannot be read says so elsewhere.
    fn remind(&self, state: &AppState, desk: &mut Desk, today: Date, notified: bool) -> Option<Reminders> {
        let mut random = system::OsRandom;
        let mut cx = Context {
            today,
            now: system::now(),
            language: self.preferences().language(),
            random: &mut random,
            files: state.handles.as_ref(),
            progress: &Unwatched,
            web: &NoWeb,
            intake: &Sealed::new(),
        };
        desk.call::<commands::RemindersDue>(&mut cx, RemindRequest { notified }).ok()
    }

    #[cfg(target_os = "linux")]
    fn tell(&self, app: &AppHandle, state: &AppState, news: &[Reminder]) -> bool {
        let language = self.preferences().language();
        let names = self.choices().names;
        self.notify(app, state, &words::news(language, news, names))
    }

    #[cfg(target_os = "linux")]
    fn tell_days(&self, app: &AppHandle, state: &AppState, begun: Begun) -> bool {
        let language = self.preferences().language();
        self.notify(app, state, &words::begun(language, begun))
    }

    #[cfg(not(target_os = "linux"))]
    fn tell(&self, _: &AppHandle, _: &AppState, _: &[Reminder]) -> bool {
        false
    }

    #[cfg(not(target_os = "linux"))]
    fn tell_days(&self, _: &AppHandle, _: &AppState, _: Begun) -> bool {
        false
    }

    #[cfg(not(target_os = "linux"))]
    fn show_in_tray(&self, _: Option<u32>) {}
}
