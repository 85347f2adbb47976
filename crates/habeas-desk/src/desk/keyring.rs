//! The system's keyring, as the desk asks for it. A shell hands one in; tests hand in one of their own.
//!
//! It is a convenience and never the only way in: a keyring that is absent, locked, emptied or exchanged costs its user
//! a passphrase typed, and nothing else.

use zeroize::Zeroizing;

/// Why a keyring did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyringFault {
    /// There is none on this system, or it does not run.
    Absent,
    /// It is locked, or nobody answered its question.
    Locked,
    /// Something else; `detail` is for a report.
    Failed { detail: String },
}

/// A keyring that keeps short texts, each under a name.
pub trait Keyring: Send + Sync {
    /// The name of this kind of keyring, as its user knows it. An error: there is none.
    ///
    /// # Errors
    /// [`KeyringFault`].
    fn backend(&self) -> Result<String, KeyringFault>;

    /// # Errors
    /// [`KeyringFault`]. Some keyrings say that there is nothing where they are locked.
    fn get(&self, name: &str) -> Result<Option<Zeroizing<String>>, KeyringFault>;

    /// # Errors
    /// [`KeyringFault`].
    fn set(&self, name: &str, secret: &str) -> Result<(), KeyringFault>;

    /// Nothing to forget is no error.
    ///
    /// # Errors
    /// [`KeyringFault`].
    fn forget(&self, name: &str) -> Result<(), KeyringFault>;
}
