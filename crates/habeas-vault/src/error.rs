//! Errors of keys and sealed files.

use std::io;
use std::path::PathBuf;

use crate::ids::FileId;

/// Why a key, a key file or a sealed file failed. No variant carries key material or content.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The passphrase has no characters.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// A wrong passphrase, code or keyring entry, or a damaged slot. The two cannot be distinguished, on purpose.
    #[error("this key does not open the vault")]
    WrongKey,
    /// The key file has no passphrase slot. `kinds` lists the slots it has.
    #[error("the key file has no passphrase slot, only: {}", kinds.join(", "))]
    NoPassphraseSlot { kinds: Vec<String> },
    /// The key file has no slot of the kind that was tried.
    #[error("the key file has no {kind} slot")]
    NoSlot { kind: &'static str },
    /// The key file already has the maximum number of slots.
    #[error("the key file has no room for another slot")]
    TooManySlots,
    /// Too few or too many characters for a recovery code.
    #[error("a recovery code has {expected} characters, and this has {found}")]
    RecoveryCodeLength { found: usize, expected: usize },
    /// A character outside the alphabet of recovery codes.
    #[error("{character} is not a character of a recovery code")]
    RecoveryCodeCharacter { character: char },
    /// The check character of a group (numbered from 1) is wrong.
    #[error("group {group} of the recovery code is mistyped")]
    RecoveryCodeGroup { group: usize },
    /// The bytes are not a valid key file. `reason` is for logs, not for users.
    #[error("the key file cannot be read: {reason}")]
    KeyFileUnreadable { reason: String },
    /// The slot opened, but the rest of the file was changed by somebody without the key.
    #[error("the key file was altered")]
    KeyFileAltered,
    /// The key file asks for more memory or time than this program allows.
    #[error("the key file asks for {field} = {found}, outside {at_least} to {at_most}")]
    KdfOutOfBounds { field: &'static str, found: u64, at_least: u64, at_most: u64 },
    /// The machine cannot provide the memory that the passphrase slot needs.
    #[error("key derivation needs {kib} KiB of memory, which this machine did not give")]
    OutOfMemory { kib: u32 },
    /// Written by a newer program. `found` and `known` are format versions.
    #[error("format version {found} is newer than this program knows ({known})")]
    Newer { found: u64, known: u32 },
    /// The bytes do not start like a sealed file, or end before the first block.
    #[error("this is not a sealed file, or its beginning is missing")]
    NotSealed,
    /// A sealed file was altered, truncated, extended or reordered, or belongs to another vault. `block` counts from 0.
    #[error("the sealed file was altered or cut at block {block}")]
    SealedAltered { block: u64 },
    /// A valid sealed file, but not the one that was recorded under this name.
    #[error("the sealed file is {found}, where {expected} should be")]
    WrongFile { expected: FileId, found: FileId },
    /// The sealed file is valid, but its content differs from what the caller recorded.
    #[error("the content of the sealed file {file_id} is not the recorded one")]
    ContentMismatch { file_id: FileId },
    /// A sealed value was altered, or was sealed for another vault or another use.
    #[error("the sealed value for `{context}` was altered or belongs elsewhere")]
    ValueAltered { context: String },
    /// The progress callback cancelled the work. The output written so far is not a sealed file.
    #[error("cancelled")]
    Cancelled,
    /// The source of randomness failed. Continuing would create guessable keys.
    #[error("no random bytes: {source}")]
    Random { source: io::Error },
    /// The content could not be read.
    #[error("reading failed: {source}")]
    Read { source: io::Error },
    /// The output could not be written, for example because the disk is full.
    #[error("writing failed: {source}")]
    Write { source: io::Error },
    /// A link, a pipe, a device or a folder where a file belongs, or the other way round. It was not opened.
    #[error("{} is not what belongs there: it is a link, a pipe, a device or a folder", path.display())]
    NotAFile { path: PathBuf },
    /// Larger than what belongs there can be. It was not read.
    #[error("{} has {found} bytes, at most {at_most} belong there", path.display())]
    TooLarge { path: PathBuf, found: u64, at_most: u64 },
    /// A file is in its place, but the system did not confirm that it would survive a power cut.
    #[error("{} was written, but the disk did not confirm it: {source}", path.display())]
    NotDurable { path: PathBuf, source: io::Error },
    /// An operation on a file or folder failed.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
}

impl VaultError {
    /// The kind of the underlying I/O error, if any: it distinguishes a full disk from a missing file.
    pub fn io_kind(&self) -> Option<io::ErrorKind> {
        match self {
            Self::Random { source }
            | Self::Read { source }
            | Self::Write { source }
            | Self::NotDurable { source, .. }
            | Self::File { source, .. } => Some(source.kind()),
            _ => None,
        }
    }

    /// Whether nothing is at the path that was to be read.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::File { source, .. } if source.kind() == io::ErrorKind::NotFound)
    }

    /// Whether the way to a file failed and not the file: no permission, too many open files. It may be there and whole.
    pub fn is_out_of_reach(&self) -> bool {
        matches!(self, Self::File { .. }) && !self.is_missing()
    }

    /// Recovers the error that [`crate::SealedReader`] wrapped in an `io::Error`.
    ///
    /// `Read::read` can only return `io::Error`, so the vault's own errors are its payload.
    pub fn from_read(source: io::Error) -> Self {
        match source.downcast::<Self>() {
            Ok(own) => own,
            Err(source) => Self::Read { source },
        }
    }
}
