//! The key file `vault.key`: what opens the vault, and at what cost.
//!
//! Readable JSON that ends in a MAC over every preceding byte, under a subkey of the master key. After unlocking, an added
//! or removed slot, a changed date and even a changed space are detected. `FORMAT.md` specifies it.

use std::path::Path;

use hmac::Mac;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::disk::{StagedFile, read_small};
use crate::error::VaultError;
use crate::ids::{SlotId, VaultId};
use crate::kdf::KdfParams;
use crate::keys::{MasterKey, hmac};
use crate::random::{self, Random};
use crate::recovery::RecoveryCode;
use crate::secret::{Passphrase, Secret};
use crate::slot::{PASSPHRASE, PassphraseSlot, Slot, StoredSlot, unreadable};
use crate::strong_slot::{KEYRING, RECOVERY, StrongSlot};

/// The name of the key file inside the vault's folder.
pub const KEY_FILE_NAME: &str = "vault.key";
/// The version of the key file that this program writes, and the newest that it reads.
pub const KEY_FILE_VERSION: u32 = 1;

const FORMAT: &str = "habeas-vault-key";
/// Eight slots take 4 KiB, so a file far larger than that is not a key file.
const MAX_BYTES: usize = 64 * 1024;
/// Trying a passphrase slot costs a derivation; a hostile file must not cause thousands.
const MAX_SLOTS: usize = 8;

const BEFORE_MAC: &str = ",\n  \"mac\": \"";
const AFTER_MAC: &str = "\"\n}\n";

/// A key to open a vault with.
#[derive(Clone, Copy, Debug)]
pub enum Key<'a> {
    Passphrase(&'a Passphrase),
    Recovery(&'a RecoveryCode),
    /// The secret that the keyring stores for one slot.
    Keyring(SlotId, &'a Secret),
}

impl<'a> From<&'a Passphrase> for Key<'a> {
    fn from(passphrase: &'a Passphrase) -> Self {
        Self::Passphrase(passphrase)
    }
}

/// A parsed or new key file. Contains no key in plaintext.
#[derive(Clone)]
pub struct KeyFile {
    /// All members but `mac`, in file order, including unknown ones.
    members: Map<String, Value>,
    known: KnownMembers,
    slots: Vec<StoredSlot>,
    /// The bytes of the file up to the first digit of the MAC.
    signed: String,
    mac: [u8; 32],
}

#[derive(Clone, Deserialize)]
struct KnownMembers {
    vault_id: VaultId,
    created: Date,
    revision: u64,
    slots: Vec<Value>,
}

impl KeyFile {
    /// A new vault: a fresh id and master key, wrapped for one passphrase. `created` is the current date.
    ///
    /// # Errors
    /// [`VaultError::Random`], [`VaultError::OutOfMemory`].
    pub fn create(
        passphrase: &Passphrase,
        params: KdfParams,
        created: Date,
        random: &mut dyn Random,
    ) -> Result<(Self, MasterKey), VaultError> {
        let vault_id = VaultId(random::bytes(random)?);
        let master = MasterKey::new(vault_id, random)?;
        let slot = PassphraseSlot::wrap(&master, passphrase, params, random)?;
        let Value::Object(members) = json!({
            "format": FORMAT,
            "version": KEY_FILE_VERSION,
            "vault_id": vault_id,
            "created": created,
            "revision": 1,
            "slots": [slot],
        }) else {
            return Err(unreadable("members"));
        };
        Ok((Self::sign(members, &master)?, master))
    }

    /// Parses a key file. Its content is untrusted until [`KeyFile::unlock`] has checked the MAC.
    ///
    /// # Errors
    /// [`VaultError::Newer`], [`VaultError::KdfOutOfBounds`], [`VaultError::KeyFileUnreadable`].
    pub fn parse(bytes: &[u8]) -> Result<Self, VaultError> {
        if bytes.len() > MAX_BYTES {
            return Err(unreadable("too large for a key file"));
        }
        let text = std::str::from_utf8(bytes).map_err(|e| unreadable(&e.to_string()))?;
        let mut members: Map<String, Value> = serde_json::from_str(text).map_err(|e| unreadable(&e.to_string()))?;
        if members.get("format").and_then(Value::as_str) != Some(FORMAT) {
            return Err(unreadable("not a vault key file"));
        }
        // Checked first: a later version may differ in everything else.
        match members.get("version").and_then(Value::as_u64) {
            Some(found) if found == u64::from(KEY_FILE_VERSION) => (),
            Some(found) if found > u64::from(KEY_FILE_VERSION) => {
                return Err(VaultError::Newer { found, known: KEY_FILE_VERSION });
            }
            _ => return Err(unreadable("version")),
        }
        let (signed, mac) = split_mac(text).ok_or_else(|| unreadable("the end with the MAC"))?;
        members.remove("mac");
        Self::from_parts(members, signed.to_owned(), mac)
    }

    /// Reads a key file from disk, at most the maximum size of one.
    ///
    /// # Errors
    /// [`VaultError::File`], and those of [`KeyFile::parse`].
    pub fn load(path: &Path) -> Result<Self, VaultError> {
        match read_small(path, MAX_BYTES as u64) {
            Ok(bytes) => Self::parse(&bytes),
            Err(VaultError::TooLarge { .. }) => Err(unreadable("too large for a key file")),
            Err(other) => Err(other),
        }
    }

    /// Writes the key file of a new vault atomically.
    ///
    /// # Errors
    /// [`VaultError::File`], with kind `AlreadyExists` if a key file exists: overwriting it would lose that vault for ever.
    pub fn save_new(&self, path: &Path) -> Result<(), VaultError> {
        let mut staged = StagedFile::beside(path)?;
        staged.write_bytes(&self.to_bytes())?;
        staged.commit_new(path)
    }

    /// Replaces the key file on disk atomically. The new file is read back from the disk and passed to `verify` before it
    /// replaces the old one. On any error the old file is unchanged.
    ///
    /// # Errors
    /// [`VaultError::File`], and those of `verify`.
    pub fn save<E: From<VaultError>>(&self, path: &Path, verify: impl FnOnce(&Self) -> Result<(), E>) -> Result<(), E> {
        let mut staged = StagedFile::beside(path)?;
        staged.write_bytes(&self.to_bytes())?;
        let written = Self::load(staged.path())?;
        if written.to_bytes() != self.to_bytes() {
            return Err(VaultError::KeyFileAltered.into());
        }
        verify(&written)?;
        Ok(staged.commit(path)?)
    }

    /// The content of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.signed, habeas_hex::encode(&self.mac).as_str(), AFTER_MAC].concat().into_bytes()
    }

    /// The vault that this file opens. Trusted only after [`KeyFile::unlock`], like all accessors below.
    pub fn vault_id(&self) -> VaultId {
        self.known.vault_id
    }

    /// The day the vault was created.
    pub fn created(&self) -> Date {
        self.known.created
    }

    /// Incremented with each change. A copy recorded elsewhere reveals that an older key file was restored.
    pub fn revision(&self) -> u64 {
        self.known.revision
    }

    /// All slots in order, including those that this program cannot open.
    pub fn slots(&self) -> Vec<Slot> {
        self.slots.iter().map(StoredSlot::describe).collect()
    }

    /// Opens the vault. Each passphrase slot takes about a second to try; other slots take no time.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`] if no slot opens, [`VaultError::KeyFileAltered`] if one opens but the MAC does not match,
    /// [`VaultError::NoPassphraseSlot`], [`VaultError::NoSlot`], [`VaultError::OutOfMemory`].
    pub fn unlock<'k>(&self, key: impl Into<Key<'k>>) -> Result<MasterKey, VaultError> {
        let key = key.into();
        let vault_id = self.known.vault_id;
        let mut tried = false;
        for slot in &self.slots {
            let master = match (slot, key) {
                (StoredSlot::Passphrase(slot), Key::Passphrase(passphrase)) => slot.unwrap(vault_id, passphrase)?,
                (StoredSlot::Strong(slot), Key::Recovery(code)) if slot.kind == RECOVERY => {
                    slot.unwrap(vault_id, &code.material())?
                }
                (StoredSlot::Strong(slot), Key::Keyring(id, secret)) if slot.kind == KEYRING && slot.id == id => {
                    slot.unwrap(vault_id, secret.expose())?
                }
                _ => continue,
            };
            tried = true;
            if let Some(master) = master {
                self.verify_mac(&master)?;
                return Ok(master);
            }
        }
        Err(match key {
            _ if tried => VaultError::WrongKey,
            Key::Passphrase(_) => {
                VaultError::NoPassphraseSlot { kinds: self.slots.iter().map(|slot| slot.kind().to_owned()).collect() }
            }
            Key::Recovery(_) => VaultError::NoSlot { kind: RECOVERY },
            Key::Keyring(..) => VaultError::NoSlot { kind: KEYRING },
        })
    }

    /// Replaces all passphrase slots by one new slot. Other kinds of slot are unchanged.
    ///
    /// The master key does not change: an old copy of the key file with the old passphrase still opens the vault.
    ///
    /// # Errors
    /// [`VaultError::KeyFileAltered`] if the MAC does not match under `master`, so a forged change never gets a valid MAC;
    /// [`VaultError::Random`], [`VaultError::OutOfMemory`]. The key file is then unchanged.
    pub fn set_passphrase(
        &mut self,
        master: &MasterKey,
        passphrase: &Passphrase,
        params: KdfParams,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.verify_mac(master)?;
        let slot = json!(PassphraseSlot::wrap(master, passphrase, params, random)?);
        self.replace(master, PASSPHRASE, Some(slot))
    }

    /// Replaces the recovery slot: a code printed earlier no longer opens the vault. `made` is the current date.
    ///
    /// # Errors
    /// Those of [`KeyFile::set_passphrase`], and [`VaultError::TooManySlots`].
    pub fn set_recovery(
        &mut self,
        master: &MasterKey,
        code: &RecoveryCode,
        made: Date,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.verify_mac(master)?;
        let slot = StrongSlot::wrap(master, (RECOVERY, None), &code.material(), made, random)?;
        self.replace(master, RECOVERY, Some(json!(slot)))
    }

    /// Replaces the keyring slot. `backend` is the keyring's own name. The caller must store `secret` in the keyring under
    /// the returned id before it writes this file.
    ///
    /// # Errors
    /// Those of [`KeyFile::set_recovery`].
    pub fn set_keyring(
        &mut self,
        master: &MasterKey,
        (backend, secret): (&str, &Secret),
        made: Date,
        random: &mut dyn Random,
    ) -> Result<SlotId, VaultError> {
        self.verify_mac(master)?;
        let slot = StrongSlot::wrap(master, (KEYRING, Some(backend)), secret.expose(), made, random)?;
        let id = slot.id;
        self.replace(master, KEYRING, Some(json!(slot)))?;
        Ok(id)
    }

    /// Removes all keyring slots. Returns whether there was one.
    ///
    /// # Errors
    /// [`VaultError::KeyFileAltered`].
    pub fn remove_keyring(&mut self, master: &MasterKey) -> Result<bool, VaultError> {
        self.verify_mac(master)?;
        let found = self.slots.iter().any(|slot| slot.kind() == KEYRING);
        if found {
            self.replace(master, KEYRING, None)?;
        }
        Ok(found)
    }

    /// Replaces all slots of a kind by `slot`. The passphrase slot comes first; the others keep their order.
    fn replace(&mut self, master: &MasterKey, kind: &str, slot: Option<Value>) -> Result<(), VaultError> {
        let mut slots: Vec<Value> = self.slots.iter().filter(|s| s.kind() != kind).map(StoredSlot::to_json).collect();
        if let Some(slot) = slot {
            slots.insert(if kind == PASSPHRASE { 0 } else { slots.len() }, slot);
        }
        if slots.len() > MAX_SLOTS {
            return Err(VaultError::TooManySlots);
        }
        let mut members = self.members.clone();
        members.insert("slots".to_owned(), Value::Array(slots));
        members.insert("revision".to_owned(), json!(self.known.revision.saturating_add(1)));
        *self = Self::sign(members, master)?;
        Ok(())
    }

    /// Verifies the MAC: every byte was written by somebody who has the master key.
    ///
    /// # Errors
    /// [`VaultError::KeyFileAltered`].
    pub fn verify_mac(&self, master: &MasterKey) -> Result<(), VaultError> {
        hmac(&master.file_mac_key())
            .chain_update(self.signed.as_bytes())
            .verify_slice(&self.mac)
            .map_err(|_| VaultError::KeyFileAltered)
    }

    fn sign(members: Map<String, Value>, master: &MasterKey) -> Result<Self, VaultError> {
        let pretty = serde_json::to_string_pretty(&members).map_err(|e| unreadable(&e.to_string()))?;
        let open = pretty.strip_suffix("\n}").ok_or_else(|| unreadable("members"))?;
        let signed = [open, BEFORE_MAC].concat();
        let mac = hmac(&master.file_mac_key()).chain_update(signed.as_bytes()).finalize().into_bytes().into();
        Self::from_parts(members, signed, mac)
    }

    fn from_parts(members: Map<String, Value>, signed: String, mac: [u8; 32]) -> Result<Self, VaultError> {
        let known =
            KnownMembers::deserialize(&Value::Object(members.clone())).map_err(|e| unreadable(&e.to_string()))?;
        if known.slots.len() > MAX_SLOTS {
            return Err(unreadable("too many slots"));
        }
        let slots: Vec<StoredSlot> = known.slots.iter().map(StoredSlot::read).collect::<Result<_, _>>()?;
        // A wrong passphrase is tried on every slot, so their costs add up.
        KdfParams::check_total(slots.iter().filter_map(StoredSlot::params))?;
        Ok(Self { members, known, slots, signed, mac })
    }
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyFile({}, revision {})", self.known.vault_id, self.known.revision)
    }
}

/// Splits a file into the bytes that the MAC covers and the MAC. The end of the file has exactly one spelling.
fn split_mac(text: &str) -> Option<(&str, [u8; 32])> {
    let (signed, digits) = text.strip_suffix(AFTER_MAC)?.split_at_checked(text.len() - AFTER_MAC.len() - 64)?;
    Some((signed, habeas_hex::decode(digits)?)).filter(|_| signed.ends_with(BEFORE_MAC))
}
