//! The key file `vault.key`: who may open the vault, and at what cost.
//!
//! JSON that a person can read, closed by a MAC over every byte before it under a subkey of the master key. So an added
//! or removed slot, a changed date, even a changed space shows once the vault is open. `FORMAT.md` has the rules.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use hmac::Mac;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::disk::Staged;
use crate::error::VaultError;
use crate::hex::{self, SlotId, VaultId};
use crate::kdf::KdfParams;
use crate::keys::{MasterKey, hmac};
use crate::random::{self, Random};
use crate::recovery::RecoveryCode;
use crate::secret::{Passphrase, Secret};
use crate::slot::{PASSPHRASE, Parsed, PassphraseSlot, Slot, unreadable};
use crate::strong::{KEYRING, RECOVERY, StrongSlot};

/// The name of the key file inside the vault's folder.
pub const KEY_FILE_NAME: &str = "vault.key";
/// The version of the key file this program writes; it reads this one and none later.
pub const KEY_FILE_VERSION: u32 = 1;

const FORMAT: &str = "habeas-vault-key";
/// A key file of eight slots takes 4 KiB; far more than that is not one of ours.
const MAX_BYTES: usize = 64 * 1024;
/// Each passphrase slot costs a derivation to try: a hostile file must not make us try thousands.
const MAX_SLOTS: usize = 8;

const BEFORE_MAC: &str = ",\n  \"mac\": \"";
const AFTER_MAC: &str = "\"\n}\n";

/// What somebody opens a vault with.
#[derive(Clone, Copy, Debug)]
pub enum Key<'a> {
    Passphrase(&'a Passphrase),
    Recovery(&'a RecoveryCode),
    /// What the keyring keeps for one slot.
    Keyring(SlotId, &'a Secret),
}

impl<'a> From<&'a Passphrase> for Key<'a> {
    fn from(passphrase: &'a Passphrase) -> Self {
        Self::Passphrase(passphrase)
    }
}

/// A key file that was read or made. It is data about keys and holds none in the clear.
#[derive(Clone)]
pub struct KeyFile {
    /// Every member but `mac`, in the order of the file, those of unknown slots included.
    members: Map<String, Value>,
    head: Head,
    slots: Vec<Parsed>,
    /// The bytes of the file up to the first digit of the MAC.
    signed: String,
    mac: [u8; 32],
}

#[derive(Clone, Deserialize)]
struct Head {
    vault_id: VaultId,
    created: Date,
    revision: u64,
    slots: Vec<Value>,
}

impl KeyFile {
    /// A new vault: a fresh id and master key, wrapped for one passphrase. `created` is today, handed in.
    ///
    /// # Errors
    /// [`VaultError::Random`], [`VaultError::OutOfMemory`].
    pub fn create(
        passphrase: &Passphrase,
        params: KdfParams,
        created: Date,
        random: &mut dyn Random,
    ) -> Result<(Self, MasterKey), VaultError> {
        let vault_id = VaultId::from_bytes(random::take(random)?);
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

    /// Reads the bytes of a key file. Nothing is trusted yet: [`KeyFile::unlock`] checks the MAC.
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
        // Before anything else: a later version may look different in every other respect.
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

    /// Reads a key file from disk, and never more of it than a key file can be.
    ///
    /// # Errors
    /// [`VaultError::File`], and those of [`KeyFile::parse`].
    pub fn load(path: &Path) -> Result<Self, VaultError> {
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
            .map_err(|source| VaultError::File { path: path.to_owned(), source })?;
        Self::parse(&bytes)
    }

    /// Writes the key file of a new vault, whole or not at all.
    ///
    /// # Errors
    /// [`VaultError::File`]; its kind is `AlreadyExists` when there is one: overwriting it would lose that vault for ever.
    pub fn save_new(&self, path: &Path) -> Result<(), VaultError> {
        let mut staged = Staged::beside(path)?;
        staged.write_whole(&self.to_bytes())?;
        staged.commit_new(path)
    }

    /// Replaces the key file on disk, whole or not at all. The new file is read back from the disk and `opens` tries it
    /// before it takes the place of the old one: whatever goes wrong, the old file is still there and opens as before.
    ///
    /// # Errors
    /// [`VaultError::File`], and whatever `opens` says.
    pub fn save<E: From<VaultError>>(&self, path: &Path, opens: impl FnOnce(&Self) -> Result<(), E>) -> Result<(), E> {
        let mut staged = Staged::beside(path)?;
        staged.write_whole(&self.to_bytes())?;
        let written = Self::load(staged.path())?;
        if written.to_bytes() != self.to_bytes() {
            return Err(VaultError::KeyFileAltered.into());
        }
        opens(&written)?;
        Ok(staged.commit(path)?)
    }

    /// The file as it stands on disk.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.signed, hex::encode(&self.mac).as_str(), AFTER_MAC].concat().into_bytes()
    }

    /// The vault it opens. Trusted only after [`KeyFile::unlock`], like everything below.
    pub fn vault_id(&self) -> VaultId {
        self.head.vault_id
    }

    /// The day the vault was made.
    pub fn created(&self) -> Date {
        self.head.created
    }

    /// Grows by one with each change. Recorded elsewhere, it shows that an old key file was put back.
    pub fn revision(&self) -> u64 {
        self.head.revision
    }

    /// The slots in their order, those that this program cannot open included.
    pub fn slots(&self) -> Vec<Slot> {
        self.slots.iter().map(Parsed::describe).collect()
    }

    /// Opens the vault. Takes about a second for each passphrase slot, whether it fits or not; other slots open at once.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`] when no slot opens, [`VaultError::KeyFileAltered`] when one opens and the file around it
    /// is not as it was written, [`VaultError::NoPassphraseSlot`], [`VaultError::NoSlot`], [`VaultError::OutOfMemory`].
    pub fn unlock<'k>(&self, key: impl Into<Key<'k>>) -> Result<MasterKey, VaultError> {
        let key = key.into();
        let vault_id = self.head.vault_id;
        let mut tried = false;
        for slot in &self.slots {
            let master = match (slot, key) {
                (Parsed::Passphrase(slot), Key::Passphrase(passphrase)) => slot.unwrap(vault_id, passphrase)?,
                (Parsed::Strong(slot), Key::Recovery(code)) if slot.kind == RECOVERY => {
                    slot.unwrap(vault_id, &code.material())?
                }
                (Parsed::Strong(slot), Key::Keyring(id, secret)) if slot.kind == KEYRING && slot.id == id => {
                    slot.unwrap(vault_id, secret.expose())?
                }
                _ => continue,
            };
            tried = true;
            if let Some(master) = master {
                self.check(&master)?;
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

    /// Puts one new passphrase slot in the place of all passphrase slots; other kinds stay as they are.
    ///
    /// The master key stays the same: whoever kept the old key file and knows the old passphrase can still open the vault.
    ///
    /// # Errors
    /// [`VaultError::KeyFileAltered`] when `master` does not belong to this file as it stands, so that nobody else's
    /// change gets a valid MAC; [`VaultError::Random`], [`VaultError::OutOfMemory`]. The key file is then unchanged.
    pub fn set_passphrase(
        &mut self,
        master: &MasterKey,
        passphrase: &Passphrase,
        params: KdfParams,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.check(master)?;
        let slot = json!(PassphraseSlot::wrap(master, passphrase, params, random)?);
        self.replace(master, PASSPHRASE, Some(slot))
    }

    /// Puts one new recovery slot in the place of any other: a code that was printed before opens no more. `made` is today.
    ///
    /// # Errors
    /// As [`KeyFile::set_passphrase`], and [`VaultError::NoRoom`].
    pub fn set_recovery(
        &mut self,
        master: &MasterKey,
        code: &RecoveryCode,
        made: Date,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.check(master)?;
        let slot = StrongSlot::wrap(master, (RECOVERY, None), &code.material(), made, random)?;
        self.replace(master, RECOVERY, Some(json!(slot)))
    }

    /// Puts one new keyring slot in the place of any other. `backend` is the name that the keyring gives itself. The
    /// keyring must keep `secret` under the id that is returned, before this file is written.
    ///
    /// # Errors
    /// As [`KeyFile::set_recovery`].
    pub fn set_keyring(
        &mut self,
        master: &MasterKey,
        (backend, secret): (&str, &Secret),
        made: Date,
        random: &mut dyn Random,
    ) -> Result<SlotId, VaultError> {
        self.check(master)?;
        let slot = StrongSlot::wrap(master, (KEYRING, Some(backend)), secret.expose(), made, random)?;
        let id = slot.id;
        self.replace(master, KEYRING, Some(json!(slot)))?;
        Ok(id)
    }

    /// Takes every keyring slot out. Whether there was one.
    ///
    /// # Errors
    /// [`VaultError::KeyFileAltered`].
    pub fn remove_keyring(&mut self, master: &MasterKey) -> Result<bool, VaultError> {
        self.check(master)?;
        let found = self.slots.iter().any(|slot| slot.kind() == KEYRING);
        if found {
            self.replace(master, KEYRING, None)?;
        }
        Ok(found)
    }

    /// Takes the slots of a kind out and puts one in their place. The passphrase comes first, the others keep their order.
    fn replace(&mut self, master: &MasterKey, kind: &str, slot: Option<Value>) -> Result<(), VaultError> {
        let mut slots: Vec<Value> = self.slots.iter().filter(|s| s.kind() != kind).map(Parsed::whole).collect();
        if let Some(slot) = slot {
            slots.insert(if kind == PASSPHRASE { 0 } else { slots.len() }, slot);
        }
        if slots.len() > MAX_SLOTS {
            return Err(VaultError::NoRoom);
        }
        let mut members = self.members.clone();
        members.insert("slots".to_owned(), Value::Array(slots));
        members.insert("revision".to_owned(), json!(self.head.revision.saturating_add(1)));
        *self = Self::sign(members, master)?;
        Ok(())
    }

    /// Whether this file, to the byte, was written by somebody who has the master key.
    ///
    /// # Errors
    /// [`VaultError::KeyFileAltered`] where it was not.
    pub fn check(&self, master: &MasterKey) -> Result<(), VaultError> {
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
        let head = Head::deserialize(&Value::Object(members.clone())).map_err(|e| unreadable(&e.to_string()))?;
        if head.slots.len() > MAX_SLOTS {
            return Err(unreadable("too many slots"));
        }
        let slots = head.slots.iter().map(Parsed::read).collect::<Result<_, _>>()?;
        Ok(Self { members, head, slots, signed, mac })
    }
}

impl std::fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyFile({}, revision {})", self.head.vault_id, self.head.revision)
    }
}

/// What the MAC covers, and the MAC. The file must end in exactly the way it is written.
fn split_mac(text: &str) -> Option<(&str, [u8; 32])> {
    let (signed, digits) = text.strip_suffix(AFTER_MAC)?.split_at_checked(text.len() - AFTER_MAC.len() - 64)?;
    Some((signed, hex::decode(digits)?)).filter(|_| signed.ends_with(BEFORE_MAC))
}
