//! The system's keyring: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
//!
//! Both shells hand it to the desk, which alone decides what is kept in it. No call here lasts for ever: a keyring that
//! asks its user something and gets no answer counts as locked.

use habeas_desk::{Keyring, KeyringFault};
use keyring::{Entry, Error};
use std::sync::mpsc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The name of this program in the keyring.
const SERVICE: &str = "habeas";

/// Long enough to type the password of a keyring that asks for it.
const PATIENCE: Duration = Duration::from_secs(30);

/// The keyring of the user who runs this process.
#[derive(Debug, Clone)]
pub struct SystemKeyring {
    patience: Duration,
}

impl SystemKeyring {
    #[must_use]
    pub fn new() -> Self {
        Self { patience: PATIENCE }
    }

    /// Asks the keyring on a thread of its own, so that one that never answers does not hold the vault up.
    fn ask<T: Send + 'static>(
        &self,
        user: &str,
        act: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, KeyringFault> {
        let (tell, hear) = mpsc::channel();
        let user = user.to_owned();
        std::thread::spawn(move || {
            let result = match Entry::store_status() {
                Ok(()) => Entry::new(SERVICE, &user).and_then(|entry| act(&entry)).map_err(|e| fault(&e)),
                Err(_) => Err(KeyringFault::Absent),
            };
            // Nobody listens any more where patience ran out.
            let _ = tell.send(result);
        });
        hear.recv_timeout(self.patience).unwrap_or(Err(KeyringFault::Locked))
    }
}

impl Default for SystemKeyring {
    fn default() -> Self {
        Self::new()
    }
}

impl Keyring for SystemKeyring {
    fn backend(&self) -> Result<String, KeyringFault> {
        // The name of the kind of keyring. Which program answers behind it, its interface does not say.
        let name = if cfg!(target_os = "macos") {
            "Keychain"
        } else if cfg!(target_os = "windows") {
            "Windows Credential Manager"
        } else {
            "Secret Service"
        };
        self.ask("", |_| Ok(())).map(|()| name.to_owned())
    }

    fn get(&self, user: &str) -> Result<Option<Zeroizing<String>>, KeyringFault> {
        let found = self.ask(user, |entry| match entry.get_password() {
            Ok(secret) => Ok(Some(Zeroizing::new(secret))),
            Err(Error::NoEntry) => Ok(None),
            // Somebody else's bytes: no secret of ours, and no reason to fail.
            Err(Error::BadEncoding(_)) => Ok(Some(Zeroizing::new(String::new()))),
            Err(e) => Err(e),
        })?;
        Ok(found)
    }

    fn set(&self, user: &str, secret: &str) -> Result<(), KeyringFault> {
        let secret = Zeroizing::new(secret.to_owned());
        self.ask(user, move |entry| entry.set_password(&secret))
    }

    fn forget(&self, user: &str) -> Result<(), KeyringFault> {
        self.ask(user, |entry| match entry.delete_credential() {
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
