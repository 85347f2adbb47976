//! The tray, the name of this process on the bus, notifications.

use tauri::AppHandle;

use super::shared::lock;
use super::{Desktop, words};
use crate::bus::notifications::{Notification, Notifications};
use crate::bus::single;
use crate::bus::tray::{Deed, Picture, Tray};
use crate::state::AppState;
use crate::window;

impl Desktop {
    /// Puts the entry in the tray or takes it away, and holds the name of the app while it may run without a window.
    pub(super) fn arrange(&self, app: &AppHandle, state: &AppState) {
        let choices = self.choices();
        let language = self.preferences().language();
        let waiting = lock(&self.0.known).waiting;
        let mut services = lock(&self.0.services);
        match (choices.tray, services.tray.take()) {
            (true, Some(tray)) => services.tray = Some(tray),
            (true, None) => services.tray = self.put_in_tray(app, state, words::tray(language, waiting)),
            (false, tray) => drop(tray.map(Tray::remove)),
        }
        if !self.runs_on() {
            services.single = None;
        } else if services.single.is_none() {
            let (app, state) = (app.clone(), state.clone());
            services.single = single::take(move |files| window::open_with(&app, &state, files)).ok().flatten();
        }
    }

    fn put_in_tray(&self, app: &AppHandle, state: &AppState, shown: crate::bus::tray::Shown) -> Option<Tray> {
        let icon = app.default_window_icon()?;
        let picture = Picture { width: icon.width(), height: icon.height(), rgba: icon.rgba().to_vec() };
        let (app, state) = (app.clone(), state.clone());
        Tray::put(shown, picture, move |deed| {
            let (app, state) = (app.clone(), state.clone());
            // The tray waits for this to return, and is itself changed by a lock.
            std::thread::spawn(move || match deed {
                Deed::Open => window::show(&app, &state),
                Deed::Lock => window::lock(&app, &state),
                Deed::Quit => app.exit(0),
            });
        })
    }

    /// Shows a notification. Whether the desktop took it.
    pub(super) fn notify(&self, app: &AppHandle, state: &AppState, what: &Notification) -> bool {
        let mut services = lock(&self.0.services);
        let notifications = services.notifications.get_or_insert_with(|| {
            let (app, state) = (app.clone(), state.clone());
            Notifications::new(move || window::show(&app, &state))
        });
        let shown = notifications.show(what).is_ok();
        if !shown {
            // The bus or the service may come back: the next one asks anew.
            services.notifications = None;
        }
        shown
    }

    /// Says in the tray how many requests need the person; `None`: the vault is locked.
    pub(super) fn show_in_tray(&self, waiting: Option<u32>) {
        let language = self.preferences().language();
        if let Some(tray) = &lock(&self.0.services).tray {
            tray.update(words::tray(language, waiting));
        }
    }
}
