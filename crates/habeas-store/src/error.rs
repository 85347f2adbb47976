use habeas_case::chain::ChainFault;
use habeas_vault::VaultError;
use std::io;
use std::path::PathBuf;

/// Every way the store can fail. No variant carries content of the case.
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
    #[error("the backup is damaged: {detail}")]
    BackupDamaged { detail: String },
    #[error("another process is writing to this vault")]
    Busy,
    #[error("the vault was opened for reading")]
    ReadOnly,
    #[error("the database has version {found}, newer than {known}")]
    Newer { found: i64, known: i64 },
    #[error("the database is damaged: {detail}")]
    Damaged { detail: String },
    #[error("the database cannot be used: {detail}")]
    Unreachable { detail: String },
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

impl From<rusqlite::Error> for StoreError {
    fn from(source: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as E;
        match source.sqlite_error_code() {
            Some(E::NotADatabase | E::DatabaseCorrupt) => Self::Damaged { detail: source.to_string() },
            Some(E::DiskFull) => Self::Full,
            Some(E::CannotOpen | E::ReadOnly | E::SystemIoFailure | E::PermissionDenied) => {
                Self::Unreachable { detail: source.to_string() }
            }
            Some(E::DatabaseBusy | E::DatabaseLocked) => Self::Busy,
            _ => Self::Database { source },
        }
    }
}
