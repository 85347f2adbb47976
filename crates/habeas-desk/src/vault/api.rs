use crate::api::{FileIn, FileOut, api};

habeas_law::closed_set! {
    /// What a person should know about the vault, although nothing failed.
    pub enum ConcernKind {
        /// The database is older than what was last written.
        SetBackDatabase = "set_back_database",
        /// Some pages of the database are older than others, or damaged.
        SetBackRows = "set_back_rows",
        /// `vault.head` is missing or older than one that was written.
        SetBackHead = "set_back_head",
        /// The key file is older than one that the vault had before.
        SetBackKeyFile = "set_back_key_file",
        /// The key derivation of the passphrase was weaker than today's, and was renewed.
        KeyRenewed = "key_renewed",
        /// It is weaker, and could not be renewed.
        KeyWeak = "key_weak",
        /// The disk did not confirm the last step.
        NotDurable = "not_durable",
        HeadNotWritten = "head_not_written",
        FilesNotRemoved = "files_not_removed",
        BackupNotNoted = "backup_not_noted",
    }
}

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
        /// A part of it is older than what was last written to it: somebody put an old copy back. Known once it is unlocked.
        pub set_back: bool,
        /// What the person should know about it. Known once it is unlocked.
        pub concerns: Vec<VaultConcern>,
        /// Files beside it that another program made because the vault was changed in two places.
        pub copies: Vec<ConflictCopy>,
        /// An invented case in a vault of its own, to look around in and throw away.
        #[serde(default)]
        pub example: bool,
    }

    /// Something about the vault that a person should know, although nothing failed.
    pub struct VaultConcern {
        pub id: ConcernKind,
        /// What it is.
        pub message: String,
        /// What to do.
        pub todo: String,
    }

    pub struct Passphrase {
        pub passphrase: String,
    }

    pub struct CheckRequest {
        /// Read also what no event names, and put every case together from its events.
        #[serde(default)]
        pub deep: bool,
    }

    pub struct RepairRequest {
        /// Opens the vault where it is not open for writing in this process.
        #[serde(default)]
        pub key: Option<KeyGiven>,
    }

    /// What `vault repair` found and did.
    pub struct RepairReport {
        /// What was wrong, as sentences. Empty: nothing was, and nothing was changed.
        pub found: Vec<String>,
        /// Events that could not be saved.
        pub lost_events: u32,
        /// Names of files that were found again.
        pub healed: Vec<String>,
        /// Names of files that are lost.
        pub lost_files: Vec<String>,
        /// The folder inside the vault with the old files.
        pub kept_in: Option<String>,
        /// The check afterwards.
        pub checked: CheckReport,
    }

    /// What the last backup and the last repair of the open vault found, as sentences of the language in which it is asked.
    pub struct VaultFindings {
        /// The faults of [`BackupReport`].
        pub backup: Vec<String>,
        /// What [`RepairReport`] found.
        pub repaired: Vec<String>,
        /// The faults of its check afterwards.
        pub left: Vec<String>,
    }

    /// What `vault prune` removed.
    pub struct PruneReport {
        pub files: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
    }

    /// What `vault check` verified.
    pub struct CheckReport {
        pub people: u32,
        pub companies: u32,
        pub requests: u32,
        pub events: u32,
        pub erased_events: u32,
        pub files: u32,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
        /// Sealed files that no event names, left by a write that was cut off. Harmless.
        pub orphans: u32,
        /// How many of them are damaged; read by a deep check alone.
        pub damaged_orphans: Option<u32>,
        /// Names of files that a repair found lost. They are no faults any more.
        pub lost: Vec<String>,
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

    /// What opens the vault for a change of its keys: a passphrase, or the recovery code.
    pub struct KeyGiven {
        #[serde(default)]
        pub passphrase: Option<String>,
        #[serde(default)]
        pub recovery_code: Option<String>,
    }

    /// How long a passphrase would resist. It is never refused: this is advice.
    pub struct Strength {
        /// 0 to 4: guessed at once, weak, fair, good, strong.
        pub level: u8,
        /// What that means, in one sentence.
        pub sentence: String,
        /// What makes it weak.
        pub warning: Option<String>,
        /// What would make it better.
        pub hints: Vec<String>,
    }

    /// A new passphrase in the place of the old one.
    pub struct PassphraseChange {
        pub key: KeyGiven,
        pub new_passphrase: String,
    }

    /// Who may open the vault.
    pub struct KeysView {
        /// The day the recovery code was made; `None` where there is none.
        pub recovery_made_on: Option<String>,
        /// The keyring that holds a key of this vault.
        pub keyring: Option<KeyringView>,
        /// The keyring of this system that could hold one.
        pub keyring_here: Option<String>,
    }

    pub struct KeyringView {
        /// The name it gave itself on that day.
        pub backend: String,
        pub made_on: String,
    }

    /// A fresh recovery code. It is shown once: the vault cannot tell it again.
    pub struct RecoveryMade {
        pub code: String,
        pub made_on: String,
        /// A sheet to print, as text.
        pub sheet: String,
    }

    /// The sheet of a code that was just made, as a file.
    pub struct RecoverySheet {
        pub code: String,
        pub out: FileOut,
    }

    pub struct BackupRequest {
        /// A new file. Nothing that is there is overwritten, whatever was asked.
        pub out: FileOut,
    }

    /// A backup that was written, read back and verified.
    pub struct BackupReport {
        pub path: String,
        pub made_on: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub events: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub files: u64,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
        /// What is wrong with the vault, and so with the backup: it is restored all the same.
        pub faults: Vec<String>,
    }

    pub struct RestoreRequest {
        pub file: FileIn,
        /// What opened the vault on the day of the backup.
        pub key: KeyGiven,
    }

    /// A vault that was restored, verified and unlocked.
    pub struct RestoreReport {
        pub path: String,
        /// The day of the backup.
        pub made_on: String,
        pub people: u32,
        pub companies: u32,
        pub requests: u32,
        pub events: u32,
        pub files: u32,
        /// What was wrong with the vault on the day of the backup.
        pub faults: Vec<String>,
    }

    /// The last backup that this vault knows of.
    pub struct LastBackup {
        pub on: String,
        /// Days since then.
        pub days: i32,
        /// Events recorded since then.
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub new_events: u64,
    }

    /// A file beside the vault that a program which keeps folders in step made of one of its files.
    pub struct ConflictCopy {
        pub name: String,
        /// The file of the vault it looks like.
        pub of: String,
        #[cfg_attr(feature = "ts", ts(type = "number"))]
        pub bytes: u64,
        /// When it was last changed (UTC).
        pub changed_at: Option<String>,
    }
}
