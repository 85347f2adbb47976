//! Changes of the keys of the vault in hand.

use habeas_store::{KeyChange, change_keys, key_file};
use habeas_vault::{Key, KeyFile, MasterKey, Random, SlotKind, VaultError};

use super::Desk;
use super::concern::Concern;
use super::credentials::Credentials;
use crate::error::{ApiError, Reason};

impl Desk {
    /// Changes the slots of the key file. What fails after that is told beside the success.
    pub(crate) fn change_keys<T>(
        &mut self,
        key: Key<'_>,
        random: &mut dyn Random,
        change: impl FnOnce(&mut KeyFile, &MasterKey, &mut dyn Random) -> Result<T, ApiError>,
        opens: impl FnOnce(&KeyFile, &T) -> Result<MasterKey, VaultError>,
    ) -> Result<T, ApiError> {
        if !self.has_vault() {
            return Err(ApiError::from(Reason::NoVault));
        }
        let folder = self.folder().to_owned();
        let given = KeyChange { folder: &folder, store: self.held_mut(), key };
        let (result, notes) = change_keys(given, random, change, opens)?;
        notes.iter().for_each(|note| self.add_concern(Concern::of_note(note)));
        Ok(result)
    }

    /// Derives the key of the passphrase anew where that costs less than it does today: an old vault is as strong as a new one
    /// from its next opening on. The vault is open already, so a failure is told and changes nothing.
    pub(crate) fn renew_key(&mut self, credentials: &Credentials, random: &mut dyn Random) {
        let (Credentials::Passphrase(passphrase), params) = (credentials, self.key_cost()) else { return };
        let weaker = |kind: &SlotKind| matches!(kind, SlotKind::Passphrase { params: p } if p.is_weaker_than(&params));
        if !key_file(self.folder()).is_ok_and(|file| file.slots().iter().any(|slot| weaker(&slot.kind))) {
            return;
        }
        let renewed = self.change_keys(
            credentials.key(),
            random,
            |file, master, random| Ok(file.set_passphrase(master, passphrase, params, random)?),
            |file, ()| file.unlock(passphrase),
        );
        self.add_concern(if renewed.is_ok() { Concern::KeyRenewed } else { Concern::KeyWeak });
    }
}
