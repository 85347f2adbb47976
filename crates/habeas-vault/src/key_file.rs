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

use crate::disk::{Staged, write_atomically};
use crate::error::VaultError;
use crate::hex::{self, VaultId};
use crate::kdf::KdfParams;
use crate::keys::{MasterKey, hmac};
use crate::random::{self, Random};
use crate::secret::Passphrase;
use crate::slot::{Parsed, PassphraseSlot, Slot, unreadable};

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

    /// Replaces the key file on disk, whole or not at all.
    ///
    /// # Errors
    /// [`VaultError::File`]; the old file is then still in place.
    pub fn save(&self, path: &Path) -> Result<(), VaultError> {
        write_atomically(path, |file| file.write_whole(&self.to_bytes()))
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

    /// Opens the vault with a passphrase. Takes about a second for each passphrase slot, whether it fits or not.
    ///
    /// # Errors
    /// [`VaultError::WrongKey`] when no slot opens, [`VaultError::KeyFileAltered`] when one opens and the file around it
    /// is not as it was written, [`VaultError::NoPassphraseSlot`], [`VaultError::OutOfMemory`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<MasterKey, VaultError> {
        let mut tried = false;
        let mut kinds = Vec::new();
        for slot in &self.slots {
            match slot {
                Parsed::Unknown { kind, .. } => kinds.push(kind.clone()),
                Parsed::Passphrase(slot) => {
                    tried = true;
                    if let Some(master) = slot.unwrap(self.head.vault_id, passphrase)? {
                        self.check(&master)?;
                        return Ok(master);
                    }
                }
            }
        }
        Err(if tried { VaultError::WrongKey } else { VaultError::NoPassphraseSlot { kinds } })
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
        let slot = PassphraseSlot::wrap(master, passphrase, params, random)?;
        let mut slots = vec![json!(slot)];
        slots.extend(self.slots.iter().filter_map(|slot| match slot {
            Parsed::Unknown { whole, .. } => Some(whole.clone()),
            Parsed::Passphrase(_) => None,
        }));
        let mut members = self.members.clone();
        members.insert("slots".to_owned(), Value::Array(slots));
        members.insert("revision".to_owned(), json!(self.head.revision.saturating_add(1)));
        *self = Self::sign(members, master)?;
        Ok(())
    }

    fn check(&self, master: &MasterKey) -> Result<(), VaultError> {
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
