//! One slot of the key file: the master key, wrapped for one way of opening the vault.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::hex::{self, SlotId, VaultId};
use crate::kdf::KdfParams;
use crate::keys::MasterKey;
use crate::random::{self, Random};
use crate::secret::{Passphrase, Secret};
use crate::strong::{KEYRING, RECOVERY, StrongSlot};
use crate::value::{self, NONCE, TAG};

/// What a slot is, for a list shown to its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub id: SlotId,
    pub kind: SlotKind,
}

/// How a slot is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlotKind {
    Passphrase {
        params: KdfParams,
    },
    Recovery {
        made: Date,
    },
    Keyring {
        made: Date,
        /// The keyring that holds its secret, by the name it gave itself.
        backend: String,
    },
    /// A kind made by a newer program: kept as it is, never tried, and named to the user.
    Unknown {
        kind: String,
    },
}

/// The members that every slot has, whatever its kind.
#[derive(Deserialize)]
struct AnySlot {
    id: SlotId,
    kind: String,
}

/// A passphrase slot as it stands in the file.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseSlot {
    id: SlotId,
    kind: String,
    kdf: Kdf,
    nonce: String,
    wrapped: String,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kdf {
    name: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
}

impl Kdf {
    fn params(&self) -> KdfParams {
        KdfParams::of_file(self.memory_kib, self.passes, self.lanes)
    }
}

pub(crate) const PASSPHRASE: &str = "passphrase";
const ARGON2ID: &str = "argon2id";

/// A slot as the key file keeps it: understood, or kept as it came.
#[derive(Clone)]
pub(crate) enum Parsed {
    Passphrase(PassphraseSlot),
    Strong(StrongSlot),
    Unknown { id: SlotId, kind: String, whole: Value },
}

impl Parsed {
    pub(crate) fn read(value: &Value) -> Result<Self, VaultError> {
        let any = AnySlot::deserialize(value).map_err(|e| unreadable(&e.to_string()))?;
        if any.kind == RECOVERY || any.kind == KEYRING {
            let slot = StrongSlot::deserialize(value).map_err(|e| unreadable(&e.to_string()))?;
            slot.check()?;
            return Ok(Self::Strong(slot));
        }
        if any.kind != PASSPHRASE {
            return Ok(Self::Unknown { id: any.id, kind: any.kind, whole: value.clone() });
        }
        let slot = PassphraseSlot::deserialize(value).map_err(|e| unreadable(&e.to_string()))?;
        // The name covers the version too: "argon2id" is RFC 9106, version 0x13.
        if slot.kdf.name != ARGON2ID {
            return Err(unreadable("a passphrase slot with an unknown key derivation"));
        }
        slot.kdf.params().check_bounds()?;
        slot.parts()?;
        Ok(Self::Passphrase(slot))
    }

    pub(crate) fn describe(&self) -> Slot {
        match self {
            Self::Passphrase(slot) => Slot { id: slot.id, kind: SlotKind::Passphrase { params: slot.kdf.params() } },
            Self::Strong(StrongSlot { id, made, backend: Some(backend), .. }) => {
                Slot { id: *id, kind: SlotKind::Keyring { made: *made, backend: backend.clone() } }
            }
            Self::Strong(StrongSlot { id, made, .. }) => Slot { id: *id, kind: SlotKind::Recovery { made: *made } },
            Self::Unknown { id, kind, .. } => Slot { id: *id, kind: SlotKind::Unknown { kind: kind.clone() } },
        }
    }
}

impl Parsed {
    /// The kind as the file says it.
    pub(crate) fn kind(&self) -> &str {
        match self {
            Self::Passphrase(slot) => &slot.kind,
            Self::Strong(slot) => &slot.kind,
            Self::Unknown { kind, .. } => kind,
        }
    }

    /// As it stands in the file.
    pub(crate) fn whole(&self) -> Value {
        match self {
            Self::Passphrase(slot) => serde_json::json!(slot),
            Self::Strong(slot) => serde_json::json!(slot),
            Self::Unknown { whole, .. } => whole.clone(),
        }
    }
}

impl PassphraseSlot {
    /// Wraps the master key for a passphrase, with a fresh id, salt and nonce.
    pub(crate) fn wrap(
        master: &MasterKey,
        passphrase: &Passphrase,
        params: KdfParams,
        random: &mut dyn Random,
    ) -> Result<Self, VaultError> {
        let id = SlotId::from_bytes(random::take(random)?);
        let salt: [u8; 16] = random::take(random)?;
        let nonce: [u8; NONCE] = random::take(random)?;
        let kdf = Kdf {
            name: ARGON2ID.to_owned(),
            memory_kib: params.memory_kib(),
            passes: params.passes(),
            lanes: params.lanes(),
            salt: hex::encode(&salt),
        };
        let kek = params.derive(passphrase, &salt)?;
        let aad = aad(master.vault_id(), id, &kdf);
        let wrapped = hex::encode(&value::encrypt(&kek, &nonce, master.secret().expose(), aad.as_bytes())?);
        Ok(Self { id, kind: PASSPHRASE.to_owned(), kdf, nonce: hex::encode(&nonce), wrapped })
    }

    /// The master key, or nothing when the passphrase is wrong or the slot was damaged.
    pub(crate) fn unwrap(&self, vault_id: VaultId, passphrase: &Passphrase) -> Result<Option<MasterKey>, VaultError> {
        let (salt, nonce, wrapped) = self.parts()?;
        let kek = self.kdf.params().derive(passphrase, &salt)?;
        let Some(plain) = value::decrypt(&kek, &nonce, &wrapped, aad(vault_id, self.id, &self.kdf).as_bytes()) else {
            return Ok(None);
        };
        let key = Secret::fill(|out| fit(&plain, out))?;
        Ok(Some(MasterKey::from_secret(vault_id, key)))
    }

    #[allow(clippy::type_complexity)] // three fixed arrays, used right above
    fn parts(&self) -> Result<([u8; 16], [u8; NONCE], [u8; 32 + TAG]), VaultError> {
        let parts = (hex::decode(&self.kdf.salt), hex::decode(&self.nonce), hex::decode(&self.wrapped));
        match parts {
            (Some(salt), Some(nonce), Some(wrapped)) => Ok((salt, nonce, wrapped)),
            _ => Err(unreadable("salt, nonce or wrapped key of a slot")),
        }
    }
}

pub(crate) fn fit(plain: &Zeroizing<Vec<u8>>, out: &mut [u8; 32]) -> Result<(), VaultError> {
    if plain.len() != out.len() {
        return Err(unreadable("length of the wrapped key"));
    }
    out.copy_from_slice(plain);
    Ok(())
}

/// What the wrapped key is bound to, one fact a line: a slot cannot move to another vault or change its cost unseen.
fn aad(vault_id: VaultId, id: SlotId, kdf: &Kdf) -> String {
    let Kdf { name, memory_kib, passes, lanes, salt } = kdf;
    format!("habeas-vault-key 1\n{vault_id}\n{id}\n{PASSPHRASE}\n{name}\n{memory_kib}\n{passes}\n{lanes}\n{salt}\n")
}

pub(crate) fn unreadable(reason: &str) -> VaultError {
    VaultError::KeyFileUnreadable { reason: reason.to_owned() }
}
