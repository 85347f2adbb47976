//! Slots that a strong secret opens: a recovery code, or 32 random bytes in the system's keyring. What is random enough
//! needs no slow derivation, so these open at once.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::error::VaultError;
use crate::hex::{self, SlotId, VaultId};
use crate::keys::{self, MasterKey};
use crate::random::{self, Random};
use crate::secret::Secret;
use crate::slot::{fit, unreadable};
use crate::value::{self, NONCE, TAG};

/// Not `recovery-code`: a test file of the first days has a slot of that name with other members, and must open for ever.
pub(crate) const RECOVERY: &str = "recovery";
pub(crate) const KEYRING: &str = "keyring";

const MAX_BACKEND: usize = 200;

/// A slot as it stands in the file.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StrongSlot {
    pub(crate) id: SlotId,
    pub(crate) kind: String,
    /// The day it was made, to be shown.
    pub(crate) made: Date,
    /// Which keyring holds the secret, by the name it gives itself. Keyring slots only.
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
        let salt: [u8; 32] = random::take(random)?;
        let nonce: [u8; NONCE] = random::take(random)?;
        let mut slot = Self {
            id: SlotId::from_bytes(random::take(random)?),
            kind: kind.to_owned(),
            made,
            backend: backend.map(|b| b.chars().filter(|c| !c.is_control()).take(MAX_BACKEND / 4).collect()),
            salt: hex::encode(&salt),
            nonce: hex::encode(&nonce),
            wrapped: String::new(),
        };
        let vault_id = master.vault_id();
        let kek = slot.kek(vault_id, secret, &salt);
        let wrapped = value::encrypt(&kek, &nonce, master.secret().expose(), slot.aad(vault_id).as_bytes())?;
        slot.wrapped = hex::encode(&wrapped);
        Ok(slot)
    }

    /// The master key, or nothing when the secret is another one or the slot was damaged.
    pub(crate) fn unwrap(&self, vault_id: VaultId, secret: &[u8]) -> Result<Option<MasterKey>, VaultError> {
        let (salt, nonce, wrapped) = self.parts()?;
        let kek = self.kek(vault_id, secret, &salt);
        let Some(plain) = value::decrypt(&kek, &nonce, &wrapped, self.aad(vault_id).as_bytes()) else {
            return Ok(None);
        };
        Ok(Some(MasterKey::from_secret(vault_id, Secret::fill(|out| fit(&plain, out))?)))
    }

    /// Whether its members are what they should be.
    pub(crate) fn check(&self) -> Result<(), VaultError> {
        let named = self.backend.as_ref().is_none_or(|b| b.len() <= MAX_BACKEND && !b.contains(char::is_control));
        if self.backend.is_some() != (self.kind == KEYRING) || !named {
            return Err(unreadable("the backend of a slot"));
        }
        self.parts().map(|_| ())
    }

    fn kek(&self, vault_id: VaultId, secret: &[u8], salt: &[u8; 32]) -> Secret {
        let info: [&[u8]; 4] = [b"habeas 1 slot ", vault_id.as_bytes(), self.id.as_bytes(), self.kind.as_bytes()];
        keys::expand(secret, salt, &info)
    }

    #[allow(clippy::type_complexity)] // three fixed arrays, used right above
    fn parts(&self) -> Result<([u8; 32], [u8; NONCE], [u8; 32 + TAG]), VaultError> {
        match (hex::decode(&self.salt), hex::decode(&self.nonce), hex::decode(&self.wrapped)) {
            (Some(salt), Some(nonce), Some(wrapped)) => Ok((salt, nonce, wrapped)),
            _ => Err(unreadable("salt, nonce or wrapped key of a slot")),
        }
    }

    /// What the wrapped key is bound to, one fact a line.
    fn aad(&self, vault_id: VaultId) -> String {
        let Self { id, kind, made, salt, .. } = self;
        let backend = self.backend.as_deref().unwrap_or_default();
        format!("habeas-vault-key 1\n{vault_id}\n{id}\n{kind}\n{made}\n{backend}\n{salt}\n")
    }
}
