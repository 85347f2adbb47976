//! The system's keyring: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
//!
//! Both shells pass it to the desk, which decides what is stored in it. Every call has a timeout: a keyring that asks its
//! user something and gets no answer counts as locked.

use habeas_desk::{Keyring, KeyringFault};
use keyring::{Entry, Error};
use std::sync::mpsc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The name of this program in the keyring.
const SERVICE: &str = "habeas";

/// Long enough to type the password that a keyring asks for.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The keyring of the user who runs this process.
#[derive(Debug, Clone)]
pub struct SystemKeyring {
    timeout: Duration,
}

impl SystemKeyring {
    #[must_use]
    pub fn new() -> Self {
        Self { timeout: TIMEOUT }
    }

    /// Runs `operation` on a separate thread, so a keyring that never answers does not block the vault.
    fn with_entry<T: Send + 'static>(
        &self,
        user: &str,
        operation: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, KeyringFault> {
        let (sender, receiver) = mpsc::channel();
        let user = user.to_owned();
        std::thread::spawn(move || {
            let result = match Entry::store_status() {
                Ok(()) => Entry::new(SERVICE, &user).and_then(|entry| operation(&entry)).map_err(|e| fault(&e)),
                Err(_) => Err(KeyringFault::Absent),
            };
            // After a timeout nobody receives this.
            let _ = sender.send(result);
        });
        receiver.recv_timeout(self.timeout).unwrap_or(Err(KeyringFault::Locked))
    }
}

impl Default for SystemKeyring {
    fn default() -> Self {
        Self::new()
    }
}

impl Keyring for SystemKeyring {
    fn backend(&self) -> Result<String, KeyringFault> {
        // The kind of keyring. Its interface does not reveal which program implements it.
        let name = if cfg!(target_os = "macos") {
            "Keychain"
        } else if cfg!(target_os = "windows") {
            "Windows Credential Manager"
        } else {
            "Secret Service"
        };
        self.with_entry("", |_| Ok(())).map(|()| name.to_owned())
    }

    fn get(&self, user: &str) -> Result<Option<Zeroizing<String>>, KeyringFault> {
        let found = self.with_entry(user, |entry| match entry.get_password() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            // Bytes that this program did not write: not a valid secret, but no failure of the keyring.
            Err(Error::BadEncoding(_)) => Ok(Some(Zeroizing::new(String::new()))),
            Err(e) => Err(e),
        })?;
        Ok(found)
    }

    fn set(&self, user: &str, secret: &str) -> Result<(), KeyringFault> {
        let secret = Zeroizing::new(secret.to_owned());
        self.with_entry(user, move |entry| entry.set_password(&secret))
    }

    fn forget(&self, user: &str) -> Result<(), KeyringFault> {
        self.with_entry(user, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        })
    }
}

fn fault(error: &Error) -> KeyringFault {
    match error {
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => KeyringFault::Absent,
        Error::NoStorageAccess(_) => KeyringFault::Locked,
        other => KeyringFault::Failed { detail: other.to_string() },
    }
}
