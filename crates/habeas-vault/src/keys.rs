//! The master key and its subkeys, one per use (RFC 5869).

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::error::VaultError;
use crate::ids::{ContentHash, VaultId};
use crate::random::Random;
use crate::secret::Secret;

/// Extension of sealed files. The rest of the name is a keyed hash.
pub const SEALED_EXTENSION: &str = "sealed";

/// The random 256-bit key that the slots of the key file wrap. Needed only to change slots; all other work uses [`Keys`].
#[derive(Clone)]
pub struct MasterKey {
    vault_id: VaultId,
    key: Secret,
}

/// The subkeys of an open vault. Dropping them locks it.
#[derive(Clone)]
pub struct Keys {
    pub(crate) vault_id: VaultId,
    database: Secret,
    pub(crate) sealing: Secret,
    naming: Secret,
    pub(crate) values: Secret,
    search: Secret,
}

impl MasterKey {
    pub(crate) fn new(vault_id: VaultId, random: &mut dyn Random) -> Result<Self, VaultError> {
        Ok(Self { vault_id, key: Secret::generate(random)? })
    }

    pub(crate) fn from_secret(vault_id: VaultId, key: Secret) -> Self {
        Self { vault_id, key }
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.key
    }

    /// The vault this key belongs to.
    pub fn vault_id(&self) -> VaultId {
        self.vault_id
    }

    /// Derives the subkeys.
    pub fn keys(&self) -> Keys {
        Keys {
            vault_id: self.vault_id,
            database: self.subkey("habeas 1 database"),
            sealing: self.subkey("habeas 1 sealed files"),
            naming: self.subkey("habeas 1 file names"),
            values: self.subkey("habeas 1 values"),
            search: self.subkey("habeas 1 search index"),
        }
    }

    /// The key of the MAC over the key file.
    pub(crate) fn file_mac_key(&self) -> Secret {
        self.subkey("habeas 1 key file")
    }

    fn subkey(&self, use_label: &str) -> Secret {
        expand(self.key.expose(), &self.vault_id.0, &[use_label.as_bytes()])
    }
}

impl Keys {
    /// The vault these keys belong to.
    pub fn vault_id(&self) -> VaultId {
        self.vault_id
    }

    /// The raw key of the database.
    pub fn database(&self) -> &Secret {
        &self.database
    }

    /// The raw key of the search index, which is made from the vault and no part of it.
    pub fn search_index(&self) -> &Secret {
        &self.search
    }

    /// The file name of sealed content: HMAC-SHA256 of its hash under the naming key, in hex, with the extension.
    ///
    /// Somebody who has a document cannot tell from the folder whether it is stored. The vault can, and stores it once.
    pub fn file_name(&self, content: &ContentHash) -> String {
        format!(
            "{}.{SEALED_EXTENSION}",
            habeas_hex::encode(&hmac(&self.naming).chain_update(content.0).finalize().into_bytes())
        )
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({}, ..)", self.vault_id)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({}, ..)", self.vault_id)
    }
}

/// HKDF-SHA256 with 32 bytes of output. The `info` parts are concatenated, which is unambiguous: all but the last have a
/// fixed length.
#[expect(clippy::expect_used, reason = "HKDF-SHA256 gives up to 8,160 bytes (RFC 5869, 2.3); this asks for 32")]
pub(crate) fn expand(ikm: &[u8], salt: &[u8], info: &[&[u8]]) -> Secret {
    Secret::init_with(|out| Hkdf::<Sha256>::new(Some(salt), ikm).expand_multi_info(info, out))
        .expect("32 bytes are within the limit of HKDF")
}

/// HMAC-SHA256 under a key.
#[expect(clippy::expect_used, reason = "HMAC takes a key of any length (RFC 2104, 2)")]
pub(crate) fn hmac(key: &Secret) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key.expose()).expect("HMAC takes any key length")
}
