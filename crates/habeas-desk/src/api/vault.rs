use super::api;

api! {
    /// What the shell knows before anything is unlocked.
    pub struct VaultStatus {
        /// A vault stands at the place the app looks at.
        pub exists: bool,
        /// It is unlocked in this process.
        pub unlocked: bool,
        /// Where it is, or would be made.
        pub path: String,
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
