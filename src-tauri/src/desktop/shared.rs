//! What the page, the tray and the one that looks what is due have together. It knows neither the app nor the vault.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use habeas_desk::{COMMANDS, Needs};
use habeas_words::Language;

use crate::api::{DesktopChoices, DesktopView};
#[cfg(target_os = "linux")]
use crate::bus::{self, notifications::Notifications, single::Single, tray::Tray};
use crate::preferences::Preferences;

use super::autostart;
use super::known::Known;

/// Shared by all calls of the page, the tray and the one that looks what is due.
#[derive(Clone)]
pub(crate) struct Desktop(pub(super) Arc<Shared>);

pub(super) struct Shared {
    pub(super) preferences: Mutex<Preferences>,
    pub(super) known: Mutex<Known>,
    pub(super) services: Mutex<Services>,
    /// It was started without a window.
    pub(super) unseen: bool,
    /// Wakes the one that looks what is due.
    pub(super) wake: Sender<()>,
    pub(super) woken: Mutex<Option<Receiver<()>>>,
}

#[cfg(target_os = "linux")]
#[derive(Default)]
pub(super) struct Services {
    pub(super) notifications: Option<Notifications>,
    pub(super) tray: Option<Tray>,
    /// Held while this process may run without a window.
    pub(super) single: Option<Single>,
}

#[cfg(not(target_os = "linux"))]
#[derive(Default)]
pub(super) struct Services {}

pub(super) fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desktop {
    pub(crate) fn new(preferences: Preferences, unseen: bool) -> Self {
        let (wake, woken) = channel();
        let known = Known::from_days(preferences.days());
        Self(Arc::new(Shared {
            preferences: Mutex::new(preferences),
            known: Mutex::new(known),
            services: Mutex::default(),
            unseen,
            wake,
            woken: Mutex::new(Some(woken)),
        }))
    }

    pub(super) fn preferences(&self) -> MutexGuard<'_, Preferences> {
        lock(&self.0.preferences)
    }

    pub(crate) fn choices(&self) -> DesktopChoices {
        self.preferences().choices()
    }

    /// Whether closing the window leaves the process running.
    pub(crate) fn runs_on(&self) -> bool {
        self.0.unseen || self.choices().background
    }

    pub(crate) fn starts_unseen(&self) -> bool {
        self.0.unseen
    }

    /// The page did something, which may have changed what is due.
    pub(crate) fn did(&self, command: &str) {
        let reads = COMMANDS.iter().any(|row| row.name == command && row.needs == Needs::Read);
        if !reads && !command.starts_with("memo_") && !command.starts_with("law_") {
            self.changed();
        }
    }

    /// What is due may be another.
    pub(crate) fn changed(&self) {
        lock(&self.0.known).stale = true;
        self.look_soon();
    }

    /// Something in the language of the page was asked for.
    pub(crate) fn speak(&self, language: Language) {
        let mut preferences = self.preferences();
        if preferences.language() != language {
            preferences.speak(language);
            drop(preferences);
            self.changed();
        }
    }

    fn look_soon(&self) {
        let _ = self.0.wake.send(());
    }

    /// Puts the days that are known where they are found without the vault, if the person chose that.
    pub(super) fn keep_days(&self, known: &Known) {
        if let Some((days, through)) = known.days() {
            self.preferences().keep_days(days, through);
        }
    }

    /// How it stands on this desktop.
    pub(crate) fn view(&self) -> DesktopView {
        let choices = self.choices();
        let [notifications, tray, portal] = self.services_here();
        DesktopView { choices, autostart: autostart::is_on(), notifications, tray, portal }
    }

    #[cfg(target_os = "linux")]
    fn services_here(&self) -> [bool; 3] {
        let Ok(bus) = bus::connect() else { return [false; 3] };
        [bus::notifications::SERVICE, bus::tray::WATCHER, "org.freedesktop.portal.Desktop"]
            .map(|name| bus::answers(&bus, name))
    }

    #[cfg(not(target_os = "linux"))]
    fn services_here(&self) -> [bool; 3] {
        [false; 3]
    }
}
