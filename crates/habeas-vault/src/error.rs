//! What can go wrong with keys and sealed files.

use std::io;
use std::path::PathBuf;

use crate::hex::FileId;

/// Every way a key, a key file or a sealed file can fail. None of them carries key material or content.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// A passphrase without a single character protects nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// Wrong passphrase, code or keyring entry, or a slot that was damaged: the two look the same on purpose.
    #[error("this key does not open the vault")]
    WrongKey,
    /// The key file has no slot that a passphrase could open. `kinds`: those it has.
    #[error("the key file has no passphrase slot, only: {}", kinds.join(", "))]
    NoPassphraseSlot { kinds: Vec<String> },
    /// The key file has no slot of the kind that was tried.
    #[error("the key file has no {kind} slot")]
    NoSlot { kind: &'static str },
    /// A key file holds as many slots as a reader is willing to try.
    #[error("the key file has no room for another slot")]
    NoRoom,
    /// Too few or too many characters for a recovery code.
    #[error("a recovery code has {expected} characters, and this has {found}")]
    RecoveryCodeLength { found: usize, expected: usize },
    /// A character that no recovery code has.
    #[error("{character} never stands in a recovery code")]
    RecoveryCodeCharacter { character: char },
    /// The check character of a group, counted from 1, does not fit.
    #[error("group {group} of the recovery code is mistyped")]
    RecoveryCodeGroup { group: usize },
    /// The bytes are not a key file, or break its rules. `reason` is for a log, not for a user.
    #[error("the key file cannot be read: {reason}")]
    KeyFileUnreadable { reason: String },
    /// The passphrase is right, but the file around the slot was changed by someone without the key.
    #[error("the key file was altered")]
    KeyFileAltered,
    /// A key file asks for more memory or time than this program is willing to spend on it.
    #[error("the key file asks for {field} = {found}, outside {at_least} to {at_most}")]
    KdfOutOfBounds { field: &'static str, found: u64, at_least: u64, at_most: u64 },
    /// The machine cannot give the memory that the passphrase slot needs.
    #[error("key derivation needs {kib} KiB of memory, which this machine did not give")]
    OutOfMemory { kib: u32 },
    /// Written by a newer program. `found` and `known` are format versions.
    #[error("format version {found} is newer than this program knows ({known})")]
    Newer { found: u64, known: u32 },
    /// The bytes do not begin like a sealed file, or end before its first block.
    #[error("this is not a sealed file, or its beginning is missing")]
    NotSealed,
    /// A sealed file that was flipped, cut, extended, reordered, or belongs to another vault. `block` counts from 0.
    #[error("the sealed file was altered or cut at block {block}")]
    SealedAltered { block: u64 },
    /// A whole sealed file that stands in the place of another one.
    #[error("the sealed file is {found}, where {expected} should be")]
    Exchanged { expected: FileId, found: FileId },
    /// The sealed file is sound, yet its content is not what the caller recorded.
    #[error("the content of the sealed file {file_id} is not the recorded one")]
    OtherContent { file_id: FileId },
    /// A small sealed value that was altered, or sealed for another vault or another use.
    #[error("the sealed value for `{context}` was altered or belongs elsewhere")]
    ValueAltered { context: String },
    /// The progress callback asked to stop. Nothing that was written so far is a sealed file.
    #[error("cancelled")]
    Cancelled,
    /// Text that should be an id: lower-case hex of a fixed number of bytes.
    #[error("not a {what}: expected {bytes} bytes in lower-case hex")]
    NotAnId { what: &'static str, bytes: usize },
    /// The source of randomness failed. Going on without it would make guessable keys.
    #[error("no random bytes: {source}")]
    Random { source: io::Error },
    /// The content could not be read.
    #[error("reading failed: {source}")]
    Read { source: io::Error },
    /// The sealed form could not be written, for example because the disk is full.
    #[error("writing failed: {source}")]
    Write { source: io::Error },
    /// A file or folder on disk failed; `source` keeps the kind.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
}

impl VaultError {
    /// The kind of the I/O error underneath, if there is one: the caller tells a full disk from a missing file by it.
    pub fn io_kind(&self) -> Option<io::ErrorKind> {
        match self {
            Self::Random { source } | Self::Read { source } | Self::Write { source } | Self::File { source, .. } => {
                Some(source.kind())
            }
            _ => None,
        }
    }

    /// Turns an error that came out of [`crate::SealedReader`] back into what it was.
    ///
    /// `Read::read` can only say `io::Error`; the sealed file's own errors travel inside it.
    pub fn from_read(source: io::Error) -> Self {
        match source.downcast::<Self>() {
            Ok(own) => own,
            Err(source) => Self::Read { source },
        }
    }
}
