//! Keys, key derivation and sealed files.
//!
//! A vault has one random master key. The key file `vault.key` stores it wrapped, once per slot: a passphrase, a recovery
//! code, the system's keyring. The database, the sealed files and their names each use a subkey.
//! This crate knows nothing about requests or SQL. The caller passes in the current date and the source of random bytes.
//!
//! `FORMAT.md` specifies the formats in enough detail to write another implementation.
//!
//! ```
//! use habeas_vault::{KdfParams, KeyFile, Passphrase, VaultError};
//!
//! # struct Counter(u8);
//! # impl habeas_vault::Random for Counter {
//! #     fn fill(&mut self, out: &mut [u8]) -> std::io::Result<()> {
//! #         out.iter_mut().for_each(|b| { self.0 = self.0.wrapping_mul(5).wrapping_add(3); *b = self.0 });
//! #         Ok(())
//! #     }
//! # }
//! # let mut random = Counter(1); // in the shells: the operating system's
//! let passphrase = Passphrase::new("Grüße aus Łódź")?;
//! let created = jiff::civil::date(2026, 11, 22);
//! let (file, _) = KeyFile::create(&passphrase, KdfParams::for_tests(), created, &mut random)?;
//! let on_disk = file.to_bytes();
//!
//! let keys = KeyFile::parse(&on_disk)?.unlock(&passphrase)?.keys();
//! let mut stored = Vec::new();
//! let sealed = keys.seal(&mut &b"my passport"[..], &mut stored, &mut random, &mut |_| std::ops::ControlFlow::Continue(()))?;
//! keys.verify(&stored[..], &sealed, &mut |_| std::ops::ControlFlow::Continue(()))?;
//! # Ok::<(), VaultError>(())
//! ```

mod blocks;
mod disk;
mod error;
mod ids;
mod kdf;
mod key_file;
mod keys;
mod random;
mod recovery;
mod sealed_at;
mod sealed_file;
mod sealed_reader;
mod sealed_value;
mod secret;
mod slot;
mod strong_slot;

pub use blocks::SEALED_VERSION;
#[cfg(feature = "test-seam")]
pub use disk::calls::seam;
pub use disk::{
    StagedFile, TEMPORARY_SUFFIX, commit_all, create_private_folder, open_regular, private, read_small,
    remove_abandoned, remove_file, rename, require_folder, sync_folder, temporary_prefix, write_atomically,
};
pub use error::VaultError;
pub use ids::{ContentHash, FileId, SlotId, VaultId};
pub use kdf::KdfParams;
pub use key_file::{KEY_FILE_NAME, KEY_FILE_VERSION, Key, KeyFile};
pub use keys::{Keys, MasterKey, SEALED_EXTENSION};
pub use random::Random;
pub use recovery::RecoveryCode;
pub use sealed_at::SealedAt;
pub use sealed_file::{Progress, SealedFile};
pub use sealed_reader::SealedReader;
pub use secret::{Passphrase, Secret, keys_stay_in_memory};
pub use slot::{Slot, SlotKind};
