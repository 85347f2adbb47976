//! Slots that a strong secret opens: a recovery code, or 32 random bytes in the system's keyring. A secret with enough
//! entropy needs no slow derivation, so these slots open at once.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::error::VaultError;
use crate::ids::{SlotId, VaultId};
use crate::keys::{self, MasterKey};
use crate::random::{self, Random};
use crate::sealed_value::{self, NONCE};
use crate::secret::Secret;
use crate::slot::{WrappedKey, copy_key, unreadable};

/// Not `recovery-code`: an early frozen test file has a slot of that name with other members, and must open for ever.
pub(crate) const RECOVERY: &str = "recovery";
pub(crate) const KEYRING: &str = "keyring";

const MAX_BACKEND: usize = 200;

/// A slot in its JSON form.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StrongSlot {
    pub(crate) id: SlotId,
    pub(crate) kind: String,
    /// The day it was created, for display.
    pub(crate) made: Date,
    /// The name of the keyring that stores the secret. Keyring slots only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) backend: Option<String>,
    salt: String,
    nonce: String,
    wrapped: String,
}

impl StrongSlot {
    /// Wraps the master key, with a fresh id, salt and nonce.
    pub(crate) fn wrap(
        master: &MasterKey,
        (kind, backend): (&str, Option<&str>),
        secret: &[u8],
        made: Date,
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let salt: [u8; 32] = random::bytes(random)?;
        let nonce: [u8; NONCE] = random::bytes(random)?;
        let mut slot = Self {
            id: SlotId(random::bytes(random)?),
            kind: kind.to_owned(),
            made,
            backend: backend.map(|b| b.chars().filter(|c| !c.is_control()).take(MAX_BACKEND / 4).collect()),
            salt: habeas_hex::encode(&salt),
            nonce: habeas_hex::encode(&nonce),
            wrapped: String::new(),
        };
        let vault_id = master.vault_id();
        let kek = slot.kek(vault_id, secret, &salt);
        let wrapped = sealed_value::encrypt(&kek, &nonce, master.secret().expose(), slot.aad(vault_id).as_bytes())?;
        slot.wrapped = habeas_hex::encode(&wrapped);
        Ok(slot)
    }

    /// The master key; `None` if the secret is wrong or the slot is damaged.
    pub(crate) fn unwrap(&self, vault_id: VaultId, secret: &[u8]) -> Result<Option<MasterKey>, VaultError> {
        let WrappedKey { salt, nonce, wrapped } = self.wrapped_key()?;
        let kek = self.kek(vault_id, secret, &salt);
        let Some(plain) = sealed_value::decrypt(&kek, &nonce, &wrapped, self.aad(vault_id).as_bytes()) else {
            return Ok(None);
        };
        Ok(Some(MasterKey::from_secret(vault_id, Secret::init_with(|out| copy_key(&plain, out))?)))
    }

    /// Checks that the members are consistent.
    pub(crate) fn validate(&self) -> Result<(), VaultError> {
        let valid_name = self.backend.as_ref().is_none_or(|b| b.len() <= MAX_BACKEND && !b.contains(char::is_control));
        if self.backend.is_some() != (self.kind == KEYRING) || !valid_name {
            return Err(unreadable("the backend of a slot"));
        }
        self.wrapped_key().map(|_| ())
    }

    fn kek(&self, vault_id: VaultId, secret: &[u8], salt: &[u8; 32]) -> Secret {
        let info: [&[u8]; 4] = [b"habeas 1 slot ", &vault_id.0, &self.id.0, self.kind.as_bytes()];
        keys::expand(secret, salt, &info)
    }

    fn wrapped_key(&self) -> Result<WrappedKey<32>, VaultError> {
        WrappedKey::from_hex(&self.salt, &self.nonce, &self.wrapped)
    }

    /// Associated data of the wrapped key, one fact per line.
    fn aad(&self, vault_id: VaultId) -> String {
        let Self { id, kind, made, salt, .. } = self;
        let backend = self.backend.as_deref().unwrap_or_default();
        format!("habeas-vault-key 1\n{vault_id}\n{id}\n{kind}\n{made}\n{backend}\n{salt}\n")
    }
}
