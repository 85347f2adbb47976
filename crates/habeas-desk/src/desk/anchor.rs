//! Opening by the system's keyring, and what the keyring remembers of the vault.

use habeas_store::{Access, Store, key_file};
use habeas_vault::{Key, Random, Secret, SlotId, SlotKind, VaultId};
use std::path::Path;

use super::keyring::{Keyring, KeyringFault};
use crate::error::reason::Detail;
use crate::error::{ApiError, Reason};

/// Opens the vault with what the keyring keeps. Nothing: it was never switched on for this vault.
pub(crate) fn open_by_keyring(
    folder: &Path,
    keyring: Option<&dyn Keyring>,
    access: Access,
    random: &mut dyn Random,
) -> Result<Option<(Store, Anchor)>, ApiError> {
    let (vault, slots) = keyring_slots(folder)?;
    let Some((_, backend)) = slots.first() else { return Ok(None) };
    let keyring = keyring.ok_or_else(|| fault(KeyringFault::Absent))?;
    let (slot, secret) = secret_of(keyring, vault, &slots)?;
    match Store::open(folder, Key::Keyring(slot, &secret), access, random) {
        Ok(store) => {
            let anchor = Anchor::read(head(vault, slot), &store, keyring)?;
            Ok(Some((store, anchor)))
        }
        Err(habeas_store::StoreError::Vault(habeas_vault::VaultError::WrongKey)) => {
            Err(ApiError::from(Reason::KeyringChanged { backend: backend.to_owned() }))
        }
        Err(other) => Err(other.into()),
    }
}

/// Whether the keyring was switched on for this vault. What cannot be read was not.
pub(crate) fn is_by_keyring(folder: &Path) -> bool {
    keyring_slots(folder).is_ok_and(|(_, slots)| !slots.is_empty())
}

/// The vault and its keyring slots, with the name of the keyring each was made for.
pub(crate) fn keyring_slots(folder: &Path) -> Result<(VaultId, Vec<(SlotId, String)>), ApiError> {
    let file = key_file(folder)?;
    let slots = file.slots().into_iter().filter_map(|slot| match slot.kind {
        SlotKind::Keyring { backend, .. } => Some((slot.id, backend)),
        _ => None,
    });
    Ok((file.vault_id(), slots.collect()))
}

pub(crate) fn secret_of(
    keyring: &dyn Keyring,
    vault: VaultId,
    slots: &[(SlotId, String)],
) -> Result<(SlotId, Secret), ApiError> {
    for (slot, backend) in slots {
        if let Some(text) = keyring.get(&entry(vault, *slot)).map_err(fault)? {
            let changed = || ApiError::from(Reason::KeyringChanged { backend: backend.to_owned() });
            return Ok((*slot, Secret::from_hex(&text).ok_or_else(changed)?));
        }
    }
    let backend = slots.first().map_or("", |(_, backend)| backend);
    Err(ApiError::from(Reason::KeyringEmpty { backend: backend.to_owned() }))
}

/// The name of an entry. Each slot has its own, so that two copies of a vault do not take each other's.
pub(crate) fn entry(vault: VaultId, slot: SlotId) -> String {
    format!("{vault}/{slot}")
}

/// Where the vault stood when this slot last wrote, beside its secret.
pub(crate) fn head(vault: VaultId, slot: SlotId) -> String {
    format!("{}/head", entry(vault, slot))
}

/// Where the vault stood, kept outside of its folder: a whole folder that was put back as it once was shows against it.
/// It is there only while the keyring opens the vault, and never in anybody's way.
pub(crate) struct Anchor {
    name: String,
    last: String,
    /// The vault is older than what was kept.
    pub(crate) behind: bool,
}

impl Anchor {
    fn read(name: String, store: &Store, keyring: &dyn Keyring) -> Result<Self, ApiError> {
        let last = keyring.get(&name).ok().flatten().map(|text| text.to_string()).unwrap_or_default();
        let behind = store.is_behind(&last)?;
        Ok(Self { name, last, behind })
    }

    /// A repair accepted the vault as it is.
    pub(crate) fn accept(&mut self, store: &Store) {
        let Ok(now) = store.tip() else { return };
        self.last = now;
        self.behind = false;
    }

    /// Goes forward with the vault, and never back.
    pub(crate) fn follow(&mut self, store: &Store, keyring: &dyn Keyring) {
        let Ok(now) = store.tip() else { return };
        if store.may_write()
            && now != self.last
            && !store.is_behind(&self.last).unwrap_or(true)
            && keyring.set(&self.name, &now).is_ok()
        {
            self.last = now;
        }
    }
}

/// A repair accepted the vault as it is: the keyring remembers that wherever it remembers a state, by whatever key the vault
/// was opened.
pub(crate) fn accept(folder: &Path, store: &Store, keyring: &dyn Keyring) {
    let (Ok(now), Ok((vault, slots))) = (store.tip(), keyring_slots(folder)) else { return };
    for name in slots.into_iter().map(|(slot, _)| head(vault, slot)) {
        if keyring.get(&name).is_ok_and(|last| last.is_some()) {
            // Where it fails, the next opening by the keyring says that the vault was set back, and a repair accepts it.
            let _ = keyring.set(&name, &now);
        }
    }
}

pub(crate) fn fault(fault: KeyringFault) -> ApiError {
    match fault {
        KeyringFault::Absent => ApiError::from(Reason::KeyringAbsent),
        KeyringFault::Locked => ApiError::from(Reason::KeyringLocked),
        KeyringFault::Failed { detail } => ApiError::from(Reason::KeyringFailed { detail: Detail::Text(detail) }),
    }
}
