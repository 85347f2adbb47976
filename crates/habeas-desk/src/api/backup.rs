use super::{FileIn, FileOut, KeyGiven, api};

api! {
    pub struct BackupRequest {
        /// A new file. Nothing that is there is overwritten, whatever was asked.
        pub out: FileOut,
    }

    /// A backup that was written, read back and verified.
    pub struct BackupReport {
        pub path: String,
        pub made_on: String,
        #[ts(type = "number")]
        pub events: u64,
        #[ts(type = "number")]
        pub files: u64,
        #[ts(type = "number")]
        pub bytes: u64,
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
    }

    /// The last backup that this vault knows of.
    pub struct LastBackup {
        pub on: String,
        /// Days since then.
        pub days: i32,
        /// Events recorded since then.
        #[ts(type = "number")]
        pub new_events: u64,
    }

    /// A file beside the vault that a program which keeps folders in step made of one of its files.
    pub struct ConflictCopy {
        pub name: String,
        /// The file of the vault it looks like.
        pub of: String,
        #[ts(type = "number")]
        pub bytes: u64,
        /// When it was last changed (UTC).
        pub changed_at: Option<String>,
    }
}
