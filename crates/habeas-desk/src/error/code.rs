//! The short list of what a program may branch on when a command fails.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $id:literal, exit $exit:literal;)+) => {
        /// What a program branches on when a command fails; the reason itself is worded beside it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum Code { $( $(#[$doc])* #[serde(rename = $id)] $code ),+ }

        impl Code {
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            pub fn id(self) -> &'static str { match self { $(Self::$code => $id),+ } }

            /// 1 failed, 2 wrong usage or bad input, 3 no such thing, 4 locked or wrong key, 5 refused with a reason.
            pub fn exit(self) -> u8 { match self { $(Self::$code => $exit),+ } }
        }
    };
}

codes! {
    /// Another process writes to the vault: try again later.
    VaultBusy = "vault_busy", exit 1;
    /// A vault, backup, bundle or chain does not verify.
    Damaged = "damaged", exit 1;
    /// Written by a newer version of the app.
    NewerVersion = "newer_version", exit 1;
    /// A file or the vault cannot be read.
    Unreadable = "unreadable", exit 1;
    DiskFull = "disk_full", exit 1;
    NotWritten = "not_written", exit 1;
    /// The web did not give the page.
    Network = "network", exit 1;
    /// The user stopped it; the page shows no error.
    Cancelled = "cancelled", exit 1;
    /// The check ran and found faults.
    CheckFailed = "check_failed", exit 1;
    /// A fault of the app or of the system.
    Internal = "internal", exit 1;
    /// What was given cannot be taken; `field` names it.
    BadInput = "bad_input", exit 2;
    /// Needs `--yes`, or an answer on a terminal.
    NotConfirmed = "not_confirmed", exit 2;
    /// A table was printed whole; some of its rows carry an error.
    RowsFailed = "rows_failed", exit 2;
    /// There is no vault yet: make one.
    NoVault = "no_vault", exit 3;
    NotFound = "not_found", exit 3;
    /// The vault is locked: ask for the passphrase.
    Locked = "locked", exit 4;
    WrongKey = "wrong_key", exit 4;
    /// The system's keyring did not open it: ask for the passphrase.
    Keyring = "keyring", exit 4;
    /// There is something at that place already: choose another.
    Exists = "exists", exit 5;
    /// The addressee is incomplete: ask for it.
    MissingAddressee = "missing_addressee", exit 5;
    /// The letter is not lawful yet, or no more; the message names what is.
    NotNow = "not_now", exit 5;
    /// The letter does not fit an address: save an e-mail draft.
    NeedsDraft = "needs_draft", exit 5;
    /// What could be made was made; the report names what was left out.
    LeftOut = "left_out", exit 5;
    /// Refused, with the reason.
    Refused = "refused", exit 5;
}
