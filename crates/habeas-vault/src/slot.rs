//! One slot of the key file: the master key, wrapped under one key.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::ids::{SlotId, VaultId};
use crate::kdf::KdfParams;
use crate::keys::MasterKey;
use crate::random::{self, Random};
use crate::sealed_value::{self, NONCE, TAG};
use crate::secret::{Passphrase, Secret};
use crate::strong_slot::{KEYRING, RECOVERY, StrongSlot};

/// A slot as the owner sees it in a list.
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
        /// The name of the keyring that stores the secret.
        backend: String,
    },
    /// A kind from a newer program: preserved, never tried, shown to the user by name.
    Unknown {
        kind: String,
    },
}

/// The members that every kind of slot has.
#[derive(Deserialize)]
struct SlotHeader {
    id: SlotId,
    kind: String,
}

/// A passphrase slot, in its JSON form.
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
        KdfParams::from_file(self.memory_kib, self.passes, self.lanes)
    }
}

pub(crate) const PASSPHRASE: &str = "passphrase";
const ARGON2ID: &str = "argon2id";

/// A slot of the key file: a known kind, or unparsed JSON to preserve.
#[derive(Clone)]
pub(crate) enum StoredSlot {
    Passphrase(PassphraseSlot),
    Strong(StrongSlot),
    Unknown { id: SlotId, kind: String, json: Value },
}

impl StoredSlot {
    pub(crate) fn read(value: &Value) -> Result<Self, VaultError> {
        let any = SlotHeader::deserialize(value).map_err(|e| unreadable(&e.to_string()))?;
        if any.kind == RECOVERY || any.kind == KEYRING {
            let slot = StrongSlot::deserialize(value).map_err(|e| unreadable(&e.to_string()))?;
            slot.validate()?;
            return Ok(Self::Strong(slot));
        }
        if any.kind != PASSPHRASE {
            return Ok(Self::Unknown { id: any.id, kind: any.kind, json: value.clone() });
        }
        let slot = PassphraseSlot::deserialize(value).map_err(|e| unreadable(&e.to_string()))?;
        // The name implies the version: "argon2id" is RFC 9106, version 0x13.
        if slot.kdf.name != ARGON2ID {
            return Err(unreadable("a passphrase slot with an unknown key derivation"));
        }
        slot.kdf.params().check_bounds()?;
        slot.wrapped_key()?;
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

    /// What trying a passphrase on this slot costs.
    pub(crate) fn params(&self) -> Option<KdfParams> {
        match self {
            Self::Passphrase(slot) => Some(slot.kdf.params()),
            _ => None,
        }
    }

    /// The kind, as written in the file.
    pub(crate) fn kind(&self) -> &str {
        match self {
            Self::Passphrase(slot) => &slot.kind,
            Self::Strong(slot) => &slot.kind,
            Self::Unknown { kind, .. } => kind,
        }
    }

    /// The JSON form.
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Self::Passphrase(slot) => serde_json::json!(slot),
            Self::Strong(slot) => serde_json::json!(slot),
            Self::Unknown { json, .. } => json.clone(),
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
        let id = SlotId(random::bytes(random)?);
        let salt: [u8; 16] = random::bytes(random)?;
        let nonce: [u8; NONCE] = random::bytes(random)?;
        let kdf = Kdf {
            name: ARGON2ID.to_owned(),
            memory_kib: params.memory_kib(),
            passes: params.passes(),
            lanes: params.lanes(),
            salt: habeas_hex::encode(&salt),
        };
        let kek = params.derive(passphrase, &salt)?;
        let aad = aad(master.vault_id(), id, &kdf);
        let wrapped =
            habeas_hex::encode(&sealed_value::encrypt(&kek, &nonce, master.secret().expose(), aad.as_bytes())?);
        Ok(Self { id, kind: PASSPHRASE.to_owned(), kdf, nonce: habeas_hex::encode(&nonce), wrapped })
    }

    /// The master key; `None` if the passphrase is wrong or the slot is damaged.
    pub(crate) fn unwrap(&self, vault_id: VaultId, passphrase: &Passphrase) -> Result<Option<MasterKey>, VaultError> {
        let WrappedKey { salt, nonce, wrapped } = self.wrapped_key()?;
        let kek = self.kdf.params().derive(passphrase, &salt)?;
        let Some(plain) = sealed_value::decrypt(&kek, &nonce, &wrapped, aad(vault_id, self.id, &self.kdf).as_bytes())
        else {
            return Ok(None);
        };
        let key = Secret::init_with(|out| copy_key(&plain, out))?;
        Ok(Some(MasterKey::from_secret(vault_id, key)))
    }

    fn wrapped_key(&self) -> Result<WrappedKey<16>, VaultError> {
        WrappedKey::from_hex(&self.kdf.salt, &self.nonce, &self.wrapped)
    }
}

/// The encrypted master key of a slot with an `N`-byte salt, decoded from hex.
pub(crate) struct WrappedKey<const N: usize> {
    pub(crate) salt: [u8; N],
    pub(crate) nonce: [u8; NONCE],
    pub(crate) wrapped: [u8; 32 + TAG],
}

impl<const N: usize> WrappedKey<N> {
    pub(crate) fn from_hex(salt: &str, nonce: &str, wrapped: &str) -> Result<Self, VaultError> {
        match (habeas_hex::decode(salt), habeas_hex::decode(nonce), habeas_hex::decode(wrapped)) {
            (Some(salt), Some(nonce), Some(wrapped)) => Ok(Self { salt, nonce, wrapped }),
            _ => Err(unreadable("salt, nonce or wrapped key of a slot")),
        }
    }
}

pub(crate) fn copy_key(plain: &Zeroizing<Vec<u8>>, out: &mut [u8; 32]) -> Result<(), VaultError> {
    if plain.len() != out.len() {
        return Err(unreadable("length of the wrapped key"));
    }
    out.copy_from_slice(plain);
    Ok(())
}

/// Associated data of the wrapped key, one fact per line. Moving a slot to another vault or changing its cost is detected.
fn aad(vault_id: VaultId, id: SlotId, kdf: &Kdf) -> String {
    let Kdf { name, memory_kib, passes, lanes, salt } = kdf;
    format!("habeas-vault-key 1\n{vault_id}\n{id}\n{PASSPHRASE}\n{name}\n{memory_kib}\n{passes}\n{lanes}\n{salt}\n")
}

pub(crate) fn unreadable(reason: &str) -> VaultError {
    VaultError::KeyFileUnreadable { reason: reason.to_owned() }
}
