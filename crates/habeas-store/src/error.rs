use habeas_case::chain::ChainFault;
use habeas_vault::VaultError;
use std::io;
use std::path::PathBuf;

/// An error of another library, attached as the source.
type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why the store failed. No variant carries content of a case.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no vault here")]
    Missing,
    #[error("there is a vault here already")]
    Exists,
    #[error("the database is here, but its key file is gone")]
    KeyFileGone,
    #[error("there is no vault here, only copies of one: {}", names.join(", "))]
    OnlyCopies { names: Vec<String> },
    #[error("this folder is not empty: {name}")]
    NotEmpty { name: String },
    #[error("this is not a backup")]
    NotABackup,
    /// `detail` includes the text of `source`: it is shown to the user.
    #[error("the backup is damaged: {detail}")]
    BackupDamaged { detail: String, source: Option<Cause> },
    #[error("another process is writing to this vault")]
    Busy,
    /// Somebody read or wrote for longer than anybody waits.
    #[error("another process is using the database of this vault")]
    InUse,
    #[error("the vault was opened for reading")]
    ReadOnly,
    #[error("the database has version {found}, newer than {known}")]
    Newer { found: i64, known: i64 },
    /// `detail` includes the text of `source`: it is shown to the user.
    #[error("the database is damaged: {detail}")]
    Damaged { detail: String, source: Option<Cause> },
    /// It has no bytes at all.
    #[error("the database is empty")]
    DatabaseEmptied,
    /// A part of the vault was set back, and what was asked for could make that worse.
    #[error("a part of the vault was set back")]
    SetBack,
    #[error("nothing could be saved from the database: {detail}")]
    Unrepairable { detail: String },
    #[error("the database cannot be used: {source}")]
    Unreachable { source: rusqlite::Error },
    #[error("the disk is full")]
    Full,
    #[error("no such file in this vault")]
    NoSuchFile,
    #[error("an event does not fit its chain: {fault}")]
    Chain { fault: ChainFault },
    #[error("an event with the same id and another content is here already")]
    Conflict,
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error("the database: {source}")]
    Database { source: rusqlite::Error },
}

impl StoreError {
    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged { detail: detail.into(), source: None }
    }

    /// `what` could not be read because of `source`.
    pub(crate) fn damaged_by(what: &str, source: impl Into<Cause>) -> Self {
        let source = source.into();
        Self::Damaged { detail: format!("{what}: {source}"), source: Some(source) }
    }

    pub(crate) fn backup_damaged(detail: impl Into<String>) -> Self {
        Self::BackupDamaged { detail: detail.into(), source: None }
    }

    /// The backup cannot be read because of `source`.
    pub(crate) fn backup_damaged_by(source: impl Into<Cause>) -> Self {
        let source = source.into();
        Self::BackupDamaged { detail: source.to_string(), source: Some(source) }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as E;
        match source.sqlite_error_code() {
            Some(E::NotADatabase | E::DatabaseCorrupt) => {
                Self::Damaged { detail: source.to_string(), source: Some(source.into()) }
            }
            Some(E::DiskFull) => Self::Full,
            Some(E::CannotOpen | E::ReadOnly | E::SystemIoFailure | E::PermissionDenied) => {
                Self::Unreachable { source }
            }
            Some(E::DatabaseBusy | E::DatabaseLocked) => Self::InUse,
            _ => Self::Database { source },
        }
    }
}
