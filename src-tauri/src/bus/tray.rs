//! The entry in the tray (`org.kde.StatusNotifierItem`), where a desktop has one.

use ksni::blocking::{Handle, TrayMethods as _};
use ksni::menu::StandardItem;
use ksni::{Icon, MenuItem, ToolTip};
use std::sync::Arc;

pub(crate) const WATCHER: &str = "org.kde.StatusNotifierWatcher";

/// What a person can do there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    Open,
    Lock,
    Quit,
}

/// What stands there, in the language of the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) open: String,
    /// How many requests need the person, or that the vault is locked.
    pub(crate) state: String,
    pub(crate) lock: String,
    /// There is nothing to lock.
    pub(crate) locked: bool,
    pub(crate) quit: String,
}

/// The picture of the app: red, green, blue, opacity for each point.
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgba: Vec<u8>,
}

pub(crate) struct Tray(Handle<Entry>);

struct Entry {
    shown: Shown,
    icon: Icon,
    done: Arc<dyn Fn(Deed) + Send + Sync>,
}

impl Tray {
    /// Stands in the tray as soon as there is one: at the start of a session the desktop may come later.
    pub(crate) fn put(shown: Shown, picture: Picture, done: impl Fn(Deed) + Send + Sync + 'static) -> Option<Self> {
        let entry = Entry { shown, icon: icon(picture), done: Arc::new(done) };
        entry.assume_sni_available(true).spawn().ok().map(Self)
    }

    pub(crate) fn update(&self, shown: Shown) {
        self.0.update(move |entry| entry.shown = shown);
    }

    pub(crate) fn remove(self) {
        self.0.shutdown();
    }
}

/// Opacity first, as the desktop wants it.
fn icon(Picture { width, height, mut rgba }: Picture) -> Icon {
    rgba.chunks_exact_mut(4).for_each(|point| point.rotate_right(1));
    let side = |n: u32| i32::try_from(n).unwrap_or(0);
    Icon { width: side(width), height: side(height), data: rgba }
}

impl Entry {
    fn item(&self, label: &str, enabled: bool, deed: Deed) -> MenuItem<Self> {
        let activate = Box::new(move |entry: &mut Self| (entry.done)(deed));
        // A line under a letter is no mnemonic here.
        StandardItem { label: label.replace('_', "__"), enabled, activate, ..StandardItem::default() }.into()
    }
}

impl ksni::Tray for Entry {
    fn id(&self) -> String {
        super::NAME.to_owned()
    }

    fn title(&self) -> String {
        "Habeas".to_owned()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        vec![self.icon.clone()]
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip { title: "Habeas".to_owned(), description: self.shown.state.clone(), ..ToolTip::default() }
    }

    fn activate(&mut self, _: i32, _: i32) {
        (self.done)(Deed::Open);
    }

    fn menu(&self) -> Vec<MenuItem<Self>> {
        let Shown { open, state, lock, locked, quit } = &self.shown;
        vec![
            self.item(open, true, Deed::Open),
            self.item(state, true, Deed::Open),
            MenuItem::Separator,
            self.item(lock, !locked, Deed::Lock),
            self.item(quit, true, Deed::Quit),
        ]
    }
}
