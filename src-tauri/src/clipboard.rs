//! What the page copied is taken out of the clipboard again: after a time, when the vault is locked, and when the window
//! closes. Only if it is still there: what somebody copied since then is theirs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tauri::AppHandle;
use zeroize::Zeroizing;

use crate::api::Copied;

/// Long enough to go to a form of the web and paste; a letter left there is read by the next program that looks.
const SECONDS: u32 = 120;

/// What lies in the clipboard as far as this window knows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clipboard(Arc<Mutex<Held>>);

#[derive(Debug, Default)]
struct Held {
    text: Option<Zeroizing<String>>,
    /// How often something was copied, so that the time of one copy does not end the next.
    copies: u64,
}

impl Clipboard {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers what is copied. Returns after how many seconds it is cleared; `None` where nothing puts it there or clears it.
    pub(crate) fn copied(&self, app: &AppHandle, Copied { text, put }: Copied) -> Option<u32> {
        if put && !system::put(app, text.clone()) {
            return None;
        }
        let copy = {
            let mut held = self.held();
            held.text = Some(Zeroizing::new(text));
            held.copies += 1;
            held.copies
        };
        let (clipboard, seconds) = (self.clone(), seconds());
        system::after(app, seconds, move || {
            if clipboard.held().copies == copy {
                clipboard.clear_here();
            }
        })
        .then_some(seconds)
    }

    /// Clears it now.
    pub(crate) fn clear(&self, app: &AppHandle) {
        let clipboard = self.clone();
        let _ = app.run_on_main_thread(move || clipboard.clear_here());
    }

    /// On the thread of the window.
    fn clear_here(&self) {
        if let Some(text) = self.held().text.take() {
            system::clear_if_it_holds(text);
        }
        system::clear_selection();
    }

    /// When the window closes, after which nobody could answer any more.
    pub(crate) fn clear_at_the_end(&self) {
        if let Some(text) = self.held().text.take() {
            system::clear_at_the_end(&text);
        }
    }
}

/// Tests do not wait for minutes.
fn seconds() -> u32 {
    let tests = cfg!(feature = "test-seam");
    let named = std::env::var("HABEAS_CLIPBOARD_SECONDS_FOR_TESTS").ok().filter(|_| tests);
    named.and_then(|seconds| seconds.parse().ok()).unwrap_or(SECONDS)
}

#[cfg(target_os = "linux")]
mod system {
    use gtk::{Clipboard, gdk, glib};
    use std::time::Duration;
    use tauri::AppHandle;
    use zeroize::Zeroizing;

    /// Runs `work` later on the thread of the window. Returns whether it will.
    pub(super) fn after(app: &AppHandle, seconds: u32, work: impl FnOnce() + Send + 'static) -> bool {
        let later = move || {
            glib::timeout_add_local_once(Duration::from_secs(seconds.into()), work);
        };
        app.run_on_main_thread(later).is_ok()
    }

    /// Puts a text there. Returns whether it will.
    pub(super) fn put(app: &AppHandle, text: String) -> bool {
        app.run_on_main_thread(move || clipboard().set_text(&text)).is_ok()
    }

    fn clipboard() -> Clipboard {
        Clipboard::get(&gdk::SELECTION_CLIPBOARD)
    }

    pub(super) fn clear_if_it_holds(text: Zeroizing<String>) {
        // The program that owns the clipboard now is asked, and may take its time.
        clipboard().request_text(move |clipboard, found| {
            if found == Some(text.as_str()) {
                empty(clipboard);
            }
        });
    }

    pub(super) fn clear_at_the_end(text: &str) {
        let clipboard = clipboard();
        if clipboard.wait_for_text().is_some_and(|found| found == text) {
            empty(&clipboard);
        }
    }

    /// An empty text in the place of the text: a desktop that keeps what a program left behind would bring the text back.
    fn empty(clipboard: &Clipboard) {
        clipboard.set_text("");
    }

    /// What is marked with the mouse can be pasted with its middle button. Nobody else's: only this process owns it.
    pub(super) fn clear_selection() {
        if gdk::selection_owner_get(&gdk::SELECTION_PRIMARY).is_some() {
            Clipboard::get(&gdk::SELECTION_PRIMARY).set_text("");
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use tauri::AppHandle;
    use zeroize::Zeroizing;

    pub(super) fn after(_: &AppHandle, _: u32, _: impl FnOnce() + Send + 'static) -> bool {
        false
    }

    pub(super) fn put(_: &AppHandle, _: String) -> bool {
        false
    }

    pub(super) fn clear_if_it_holds(_: Zeroizing<String>) {}

    pub(super) fn clear_at_the_end(_: &str) {}

    pub(super) fn clear_selection() {}
}
