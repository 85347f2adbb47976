//! What goes in and out of the window's own commands. Every type here is also a TypeScript type in
//! `ui/src/bindings/window.ts`.

use serde::{Deserialize, Serialize};

/// Derives what every type of the table needs.
macro_rules! api {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case", deny_unknown_fields)]
        $item
    )+ };
}

api! {
    /// What a file is opened for.
    #[derive(Copy, Eq)]
    pub(crate) enum OpenPurpose {
        Notice,
        Answer,
        Bundle,
        Backup,
        Letter,
        Identity,
        Picture,
        Directory,
        Traces,
    }

    /// Asks for a dialog that opens files.
    pub(crate) struct OpenRequest {
        pub(crate) purpose: OpenPurpose,
        /// More than one file may be chosen.
        pub(crate) multiple: bool,
    }

    /// Asks for a dialog that names a file to save to.
    pub(crate) struct SaveRequest {
        /// The name that the dialog proposes.
        pub(crate) suggested: String,
    }

    /// A file that the user chose. The page never learns its path.
    pub(crate) struct PickedFile {
        pub(crate) handle: u32,
        /// The name without its folder.
        pub(crate) name: String,
        /// In bytes; of a folder, of all files in it.
        #[cfg_attr(test, ts(type = "number"))]
        pub(crate) size: u64,
        /// How many files it holds, if it is a folder.
        pub(crate) holds: Option<u32>,
    }

    /// A place that the user chose to save to.
    pub(crate) struct PickedPlace {
        pub(crate) handle: u32,
        /// To be shown, never to be sent back.
        pub(crate) path: String,
    }

    /// A letter was handed to the system's viewer.
    pub(crate) struct LetterViewed {
        /// The copy for the viewer is in memory and not on a disk.
        pub(crate) in_memory: bool,
    }

    /// Letters to print: requests, or the letter that follows each of them.
    pub(crate) struct PrintJob {
        pub(crate) requests: Vec<String>,
        pub(crate) follow_up: Option<String>,
        /// The size of an envelope for each letter. None: no envelopes.
        pub(crate) envelopes: Option<String>,
        /// With the list that is handed in with them.
        pub(crate) posting_list: bool,
    }

    /// How letters went to the printer.
    #[derive(Copy, Eq)]
    pub(crate) enum PrintWay {
        /// The person printed in the system's dialog.
        Printed,
        /// They closed the dialog.
        Cancelled,
        /// There is no dialog here, so the system's viewer shows them.
        Viewer,
    }

    pub(crate) struct PrintOutcome {
        pub(crate) way: PrintWay,
        /// The copy for a viewer is in memory and not on a disk.
        pub(crate) in_memory: bool,
        pub(crate) left_out: Vec<PrintedWithout>,
    }

    /// A letter that could not be printed.
    pub(crate) struct PrintedWithout {
        pub(crate) reference: String,
        pub(crate) company: String,
        pub(crate) reason: String,
    }

    /// A recovery code whose sheet is to be printed.
    pub(crate) struct RecoveryCodeGiven {
        pub(crate) code: String,
    }

    /// A letter was handed to the mail program.
    pub(crate) struct MailOpened {
        /// It was too long for a `mailto:` address: the mail program opened a draft file.
        pub(crate) draft: bool,
        /// The draft file is in memory and not on a disk.
        pub(crate) in_memory: bool,
    }

    /// The vaults that were opened before.
    pub(crate) struct RecentVaultsView {
        /// A vault was opened here before and is gone.
        pub(crate) missing: bool,
        /// All but the one at hand.
        pub(crate) others: Vec<RecentVault>,
    }

    /// The page names a vault by its number and never by its path.
    pub(crate) struct RecentVault {
        pub(crate) index: u32,
        pub(crate) name: String,
        pub(crate) path: String,
        /// There is a vault at this path now.
        pub(crate) there: bool,
    }

    /// One of [`RecentVaultsView::others`].
    pub(crate) struct VaultIndex {
        pub(crate) index: u32,
    }

    /// A vault to take off the list.
    pub(crate) struct VaultToForget {
        /// Default: the vault at hand.
        pub(crate) index: Option<u32>,
    }

    /// The size of the whole page; 1 is the size of its design.
    pub(crate) struct Zoom {
        pub(crate) factor: f64,
    }

    /// A page to load in the place of the one that asks.
    pub(crate) struct PageAnew {
        /// What the new page is told, as the query of its address.
        pub(crate) query: String,
        /// The colour behind the page, as CSS writes it, for the moment in which there is none.
        pub(crate) paper: String,
    }

    /// What the page copies.
    pub(crate) struct Copied {
        pub(crate) text: String,
        /// It is not in the clipboard yet: an engine lets a page write there only in the moment of a key or a click.
        pub(crate) put: bool,
    }

    /// What the window does on the desktop.
    #[derive(Copy, Eq)]
    pub(crate) struct DesktopChoices {
        /// Notifications on the day.
        pub(crate) reminders: bool,
        /// With the names of companies.
        pub(crate) names: bool,
        /// The days to come stand outside of the vault, so that it reminds before the vault was opened.
        pub(crate) days_outside: bool,
        /// An entry in the tray.
        pub(crate) tray: bool,
        /// Closing the window leaves it running.
        pub(crate) background: bool,
    }

    pub(crate) struct DesktopView {
        pub(crate) choices: DesktopChoices,
        /// It starts in the background when the person logs in.
        pub(crate) autostart: bool,
        /// Something here shows notifications.
        pub(crate) notifications: bool,
        /// There is a tray.
        pub(crate) tray: bool,
        /// There is a portal, whose print dialog is asked first.
        pub(crate) portal: bool,
    }

    pub(crate) struct Autostart {
        pub(crate) on: bool,
    }

    /// How far long work has come, in bytes or steps.
    pub(crate) struct WorkProgress {
        #[cfg_attr(test, ts(type = "number"))]
        pub(crate) done: u64,
        /// Absent where nobody knows it beforehand.
        #[cfg_attr(test, ts(type = "number | null"))]
        pub(crate) total: Option<u64>,
    }
}
