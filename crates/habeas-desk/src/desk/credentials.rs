//! What a person gave to open the vault with.

use habeas_vault::{Key, Passphrase, RecoveryCode};

use crate::api::KeyGiven;
use crate::error::{ApiError, Reason};
use crate::input;

/// A passphrase or a recovery code, as it was typed.
pub(crate) enum Credentials {
    Passphrase(Passphrase),
    Recovery(RecoveryCode),
}

impl Credentials {
    pub(crate) fn read(given: &KeyGiven) -> Result<Self, ApiError> {
        match given {
            KeyGiven { recovery_code: Some(code), .. } => Ok(Self::Recovery(RecoveryCode::parse(code)?)),
            // Nobody can have made a vault with an empty one; saying "wrong" is one and the same answer.
            KeyGiven { passphrase: Some(text), .. } if text.is_empty() => Err(Reason::WrongPassphrase.at("passphrase")),
            KeyGiven { passphrase: Some(text), .. } => Ok(Self::Passphrase(Passphrase::new(text)?)),
            KeyGiven { .. } => Err(input::missing("passphrase")),
        }
    }

    pub(crate) fn key(&self) -> Key<'_> {
        match self {
            Self::Passphrase(passphrase) => Key::Passphrase(passphrase),
            Self::Recovery(code) => Key::Recovery(code),
        }
    }

    /// Attributes a wrong-key error to the field the user filled in.
    pub(crate) fn attribute(&self, error: ApiError) -> ApiError {
        match self {
            Self::Recovery(_) if error.reason() == Some(&Reason::WrongPassphrase) => {
                Reason::WrongRecoveryCode.at("recovery_code")
            }
            _ => error,
        }
    }
}
