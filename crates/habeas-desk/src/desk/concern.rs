//! What a person should know about the vault although nothing failed: a part was set back, a last step was not confirmed,
//! its key was made stronger. Each is two sentences in the words of `words/vault.*.json`.

use habeas_store::{Note, SetBack};

use crate::api::VaultConcern;
use crate::wording::{Language, say};

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
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::SetBack(SetBack::Database) => "set_back_database",
            Self::SetBack(SetBack::Rows) => "set_back_rows",
            Self::SetBack(SetBack::Anchor) => "set_back_head",
            Self::SetBack(SetBack::KeyFile) => "set_back_key_file",
            Self::KeyRenewed => "key_renewed",
            Self::KeyWeak => "key_weak",
            Self::NotDurable => "not_durable",
            Self::AnchorNotWritten => "head_not_written",
            Self::FilesNotRemoved => "files_not_removed",
            Self::BackupNotNoted => "backup_not_noted",
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
        let id = self.id();
        let sentence = |part: &str| say(language, &format!("concern.{id}.{part}"), &[]);
        VaultConcern { id: id.to_owned(), message: sentence("what"), todo: sentence("todo") }
    }
}
