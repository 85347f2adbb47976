//! What a person should know about the vault although nothing failed: a part was set back, a last step was not confirmed,
//! its key was made stronger. Each is two sentences in the words of `words/vault.*.json`.

use habeas_store::{Note, SetBack};
use habeas_words::Language;

use crate::api::{ConcernKind, VaultConcern};
use crate::wording::say;

/// Something about the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Concern {
    SetBack(SetBack),
    /// The key derivation of the passphrase was weaker than today's, and was renewed.
    KeyRenewed,
    /// It is weaker, and could not be renewed.
    KeyWeak,
    NotDurable,
    AnchorNotWritten,
    FilesNotRemoved,
    BackupNotNoted,
}

impl Concern {
    fn kind(self) -> ConcernKind {
        match self {
            Self::SetBack(SetBack::Database) => ConcernKind::SetBackDatabase,
            Self::SetBack(SetBack::Rows) => ConcernKind::SetBackRows,
            Self::SetBack(SetBack::Anchor) => ConcernKind::SetBackHead,
            Self::SetBack(SetBack::KeyFile) => ConcernKind::SetBackKeyFile,
            Self::KeyRenewed => ConcernKind::KeyRenewed,
            Self::KeyWeak => ConcernKind::KeyWeak,
            Self::NotDurable => ConcernKind::NotDurable,
            Self::AnchorNotWritten => ConcernKind::HeadNotWritten,
            Self::FilesNotRemoved => ConcernKind::FilesNotRemoved,
            Self::BackupNotNoted => ConcernKind::BackupNotNoted,
        }
    }

    pub(crate) fn of_note(note: &Note) -> Self {
        match note {
            Note::NotDurable { .. } => Self::NotDurable,
            Note::AnchorNotWritten { .. } => Self::AnchorNotWritten,
            Note::FilesNotRemoved { .. } => Self::FilesNotRemoved,
            Note::BackupNotNoted { .. } => Self::BackupNotNoted,
        }
    }

    pub(crate) fn worded(self, language: Language) -> VaultConcern {
        let id = self.kind();
        let sentence = |part: &str| say(language, &format!("concern.{id}.{part}"), &[]);
        VaultConcern { id, message: sentence("what"), todo: sentence("todo") }
    }
}
