use super::{ConflictCopy, LastBackup, api};

api! {
    /// What the shell knows before anything is unlocked.
    pub struct VaultStatus {
        /// A vault stands at the place the app looks at.
        pub exists: bool,
        /// It is unlocked in this process.
        pub unlocked: bool,
        /// Where it is, or would be made.
        pub path: String,
        /// The user let the system's keyring open it.
        pub keyring: bool,
        /// Known once it is unlocked; `None` then means that there was none.
        pub last_backup: Option<LastBackup>,
        /// It is older than what was last written to it: somebody put an old copy back. Known once it is unlocked.
        pub set_back: bool,
        /// Files beside it that another program made because the vault was changed in two places.
        pub copies: Vec<ConflictCopy>,
        /// An invented case in a vault of its own, to look around in and throw away.
        #[serde(default)]
        pub example: bool,
    }

    pub struct Passphrase {
        pub passphrase: String,
    }

    /// What `vault check` verified.
    pub struct CheckReport {
        pub people: u32,
        pub companies: u32,
        pub requests: u32,
        pub events: u32,
        pub erased_events: u32,
        pub files: u32,
        #[ts(type = "number")]
        pub bytes: u64,
        /// Sealed files that no event names, left by a write that was cut off. Harmless.
        pub orphans: u32,
        /// Every fault, as a sentence. Empty: all chains and all seals are right.
        pub faults: Vec<String>,
    }

    /// A small thing the window remembers inside the vault: a draft, a choice.
    pub struct MemoKey {
        pub key: String,
    }

    pub struct Memo {
        pub key: String,
        /// `None` forgets it.
        pub value: Option<String>,
    }
}
