//! Who may open the vault: passphrase, recovery code, keyring. Each change wants the passphrase or the code again, so that
//! nobody makes themselves a key at a desk that was left unlocked.

use habeas_store::{Access, Store, change_keys, key_file};
use habeas_vault::{Key, KeyFile, MasterKey, Passphrase, RecoveryCode, Secret, SlotId, SlotKind, VaultId};
use std::io::Cursor;
use zeroize::Zeroizing;

use crate::api::{KeyGiven, KeyringView, KeysView, PassphraseChange, RecoveryMade, RecoverySheet, Saved, VaultStatus};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::keyring::{Keyring, KeyringFault};
use crate::error::{ApiError, Code};
use crate::input;
use crate::wording::{long_date, say};

/// What a user gave, read.
pub(crate) enum Opener {
    Passphrase(Passphrase),
    Recovery(RecoveryCode),
}

impl Opener {
    pub(crate) fn read(given: &KeyGiven) -> Result<Self, ApiError> {
        match given {
            KeyGiven { recovery_code: Some(code), .. } => Ok(Self::Recovery(RecoveryCode::parse(code)?)),
            // Nobody can have made a vault with an empty one; saying "wrong" is one and the same answer.
            KeyGiven { passphrase: Some(text), .. } if text.is_empty() => {
                Err(ApiError::new(Code::WrongPassphrase).at("passphrase"))
            }
            KeyGiven { passphrase: Some(text), .. } => Ok(Self::Passphrase(Passphrase::new(text)?)),
            KeyGiven { .. } => Err(input::missing("passphrase")),
        }
    }

    pub(crate) fn key(&self) -> Key<'_> {
        match self {
            Self::Passphrase(passphrase) => Key::Passphrase(passphrase),
            Self::Recovery(code) => Key::Recovery(code),
        }
    }

    /// A wrong key is said of what was typed.
    pub(crate) fn said(&self, error: ApiError) -> ApiError {
        match self {
            Self::Recovery(_) if error.code == Code::WrongPassphrase => {
                ApiError::new(Code::WrongRecoveryCode).at("recovery_code")
            }
            _ => error,
        }
    }
}

pub(crate) fn show(desk: &mut Desk, _: &mut Context<'_>, (): ()) -> Result<KeysView, ApiError> {
    view(desk)
}

fn view(desk: &Desk) -> Result<KeysView, ApiError> {
    let mut view = KeysView {
        recovery_made_on: None,
        keyring: None,
        keyring_here: desk.keyring().and_then(|keyring| keyring.backend().ok()),
    };
    for slot in key_file(desk.folder())?.slots() {
        match slot.kind {
            SlotKind::Recovery { made } => view.recovery_made_on = Some(made.to_string()),
            SlotKind::Keyring { made, backend } => {
                view.keyring = Some(KeyringView { backend, made_on: made.to_string() });
            }
            _ => (),
        }
    }
    Ok(view)
}

/// A new passphrase. The old key file stays until the new one was read back from the disk and opened.
pub(crate) fn passphrase(desk: &mut Desk, cx: &mut Context<'_>, req: PassphraseChange) -> Result<KeysView, ApiError> {
    set_passphrase(desk, cx, &Opener::read(&req.key)?, &req.new_passphrase)?;
    view(desk)
}

fn set_passphrase(desk: &Desk, cx: &mut Context<'_>, opener: &Opener, new: &str) -> Result<(), ApiError> {
    let new = Passphrase::new(new).map_err(|e| ApiError::from(e).at("new_passphrase"))?;
    let params = desk.key_cost();
    change(
        desk,
        opener,
        |file, master| Ok(file.set_passphrase(master, &new, params, cx.random)?),
        |file, ()| file.unlock(&new),
    )
}

/// The way back in for somebody who forgot the passphrase: the code opens, and a new passphrase takes the old one's place.
pub(crate) fn recover(desk: &mut Desk, cx: &mut Context<'_>, req: PassphraseChange) -> Result<VaultStatus, ApiError> {
    set_passphrase(desk, cx, &Opener::read(&req.key)?, &req.new_passphrase)?;
    desk.unlock(&req.new_passphrase, true)?;
    super::commands::status(desk, cx, ())
}

/// Makes a recovery code. One that was printed before opens no more.
pub(crate) fn recovery_code(desk: &mut Desk, cx: &mut Context<'_>, req: KeyGiven) -> Result<RecoveryMade, ApiError> {
    let opener = Opener::read(&req)?;
    let code = RecoveryCode::generate(cx.random)?;
    let today = cx.today;
    change(
        desk,
        &opener,
        |file, master| Ok(file.set_recovery(master, &code, today, cx.random)?),
        // As it will be typed one day, and not as it is held in memory.
        |file, ()| file.unlock(Key::Recovery(&RecoveryCode::parse(&code.expose())?)),
    )?;
    let shown = code.expose();
    Ok(RecoveryMade { code: shown.to_string(), made_on: today.to_string(), sheet: sheet(cx, &shown) })
}

/// Saves the sheet of a code. It is the one secret of the vault that is meant to lie outside of it.
pub(crate) fn recovery_sheet(desk: &mut Desk, cx: &mut Context<'_>, req: RecoverySheet) -> Result<Saved, ApiError> {
    let path = cx.files.place(&req.out)?;
    desk.outside_vault(&path)?;
    let code = RecoveryCode::parse(&req.code)?;
    let text = Zeroizing::new(sheet(cx, &code.expose()));
    files::save(&path, &mut Cursor::new(text.as_bytes()), Some(text.len() as u64), cx)
}

fn sheet(cx: &Context<'_>, code: &str) -> String {
    let said = |key: &str| wrapped(&say(cx.language, key, &[("date", &long_date(cx.language, cx.today))]));
    // Two lines, so that a narrow printer or a large type breaks no group.
    let (first, second) = code.split_at_checked(24).unwrap_or((code, ""));
    format!(
        "{}\n{}\n\n    {}\n    {}\n\n{}\n\n{}\n\n{}\n",
        said("sheet.title"),
        said("sheet.made"),
        first.trim_end_matches('-').replace('-', "  "),
        second.trim_start_matches('-').replace('-', "  "),
        said("sheet.what"),
        said("sheet.how"),
        said("sheet.keep"),
    )
}

/// Lines short enough for any printer: a sheet is plain text, and nobody else breaks it.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 72;
    let mut out = String::new();
    let mut at = 0;
    for word in text.split(' ') {
        let len = word.chars().count();
        if at > 0 {
            let full = at + 1 + len > WIDTH;
            out.push(if full { '\n' } else { ' ' });
            at = if full { 0 } else { at + 1 };
        }
        out.push_str(word);
        at += len;
    }
    out
}

/// Lets the keyring open the vault. It is tried before the vault is changed: written, read back, compared.
pub(crate) fn keyring_on(desk: &mut Desk, cx: &mut Context<'_>, req: KeyGiven) -> Result<KeysView, ApiError> {
    let opener = Opener::read(&req)?;
    let keyring = desk.keyring().ok_or_else(|| fault(KeyringFault::Absent))?;
    let backend = keyring.backend().map_err(fault)?;
    let secret = Secret::generate(cx.random)?;
    let (vault, before) = kept(desk)?;
    let today = cx.today;
    let slot = change(
        desk,
        &opener,
        |file, master| {
            let slot = file.set_keyring(master, (&backend, &secret), today, cx.random)?;
            keep(keyring, &entry(vault, slot), &secret)?;
            Ok(slot)
        },
        |file, slot| file.unlock(Key::Keyring(*slot, &secret)),
    )?;
    for (old, _) in before.into_iter().filter(|(old, _)| *old != slot) {
        forget(keyring, vault, old);
    }
    view(desk)
}

/// Takes the key out of the vault first and out of the keyring then: without its slot it opens nothing.
pub(crate) fn keyring_off(desk: &mut Desk, _: &mut Context<'_>, req: KeyGiven) -> Result<KeysView, ApiError> {
    let (vault, slots) = kept(desk)?;
    if slots.is_empty() {
        return view(desk);
    }
    let held = desk.keyring().filter(|_| req.passphrase.is_none() && req.recovery_code.is_none());
    let from_keyring = held.map(|keyring| secret_of(keyring, vault, &slots)).transpose()?;
    let given = if from_keyring.is_none() { Some(Opener::read(&req)?) } else { None };
    let key = match (&from_keyring, &given) {
        (Some((slot, secret)), _) => Key::Keyring(*slot, secret),
        (None, Some(opener)) => opener.key(),
        (None, None) => return Err(input::missing("passphrase")),
    };
    let removed: Result<(), ApiError> = change_keys(
        desk.folder(),
        desk.held(),
        key,
        |file, master| {
            file.remove_keyring(master)?;
            Ok(master.clone())
        },
        // A key from the keyring has no slot left to try. The seal of the file tells that it is ours, and every other slot
        // went into it as it was.
        |file, master: &MasterKey| file.verify_mac(master).map(|()| master.clone()),
    )
    .map(|_| ());
    removed.map_err(|e| given.as_ref().map_or(e.clone(), |opener| opener.said(e)))?;
    if let Some(keyring) = desk.keyring() {
        for (slot, _) in slots {
            forget(keyring, vault, slot);
        }
    }
    view(desk)
}

fn change<T>(
    desk: &Desk,
    opener: &Opener,
    change: impl FnOnce(&mut KeyFile, &MasterKey) -> Result<T, ApiError>,
    opens: impl FnOnce(&KeyFile, &T) -> Result<MasterKey, habeas_vault::VaultError>,
) -> Result<T, ApiError> {
    if !desk.has_vault() {
        return Err(ApiError::new(Code::NoVault));
    }
    change_keys(desk.folder(), desk.held(), opener.key(), change, opens).map_err(|e| opener.said(e))
}

/// Opens the vault with what the keyring keeps. Nothing: it was never switched on for this vault.
pub(crate) fn open_by_keyring(desk: &Desk, access: Access) -> Result<Option<(Store, Anchor)>, ApiError> {
    let (vault, slots) = kept(desk)?;
    let Some((_, backend)) = slots.first() else { return Ok(None) };
    let keyring = desk.keyring().ok_or_else(|| fault(KeyringFault::Absent))?;
    let (slot, secret) = secret_of(keyring, vault, &slots)?;
    match Store::open(desk.folder(), Key::Keyring(slot, &secret), access) {
        Ok(store) => {
            let anchor = Anchor::drop_at(head(vault, slot), &store, keyring)?;
            Ok(Some((store, anchor)))
        }
        Err(habeas_store::StoreError::Vault(habeas_vault::VaultError::WrongKey)) => {
            Err(ApiError::with(Code::KeyringChanged, &[("backend", backend)]))
        }
        Err(other) => Err(other.into()),
    }
}

/// Whether the keyring was switched on for this vault. What cannot be read was not.
pub(crate) fn is_by_keyring(desk: &Desk) -> bool {
    kept(desk).is_ok_and(|(_, slots)| !slots.is_empty())
}

/// The vault and its keyring slots, with the name of the keyring each was made for.
fn kept(desk: &Desk) -> Result<(VaultId, Vec<(SlotId, String)>), ApiError> {
    let file = key_file(desk.folder())?;
    let slots = file.slots().into_iter().filter_map(|slot| match slot.kind {
        SlotKind::Keyring { backend, .. } => Some((slot.id, backend)),
        _ => None,
    });
    Ok((file.vault_id(), slots.collect()))
}

fn secret_of(keyring: &dyn Keyring, vault: VaultId, slots: &[(SlotId, String)]) -> Result<(SlotId, Secret), ApiError> {
    for (slot, backend) in slots {
        if let Some(text) = keyring.get(&entry(vault, *slot)).map_err(fault)? {
            let changed = || ApiError::with(Code::KeyringChanged, &[("backend", backend)]);
            return Ok((*slot, Secret::from_hex(&text).ok_or_else(changed)?));
        }
    }
    let backend = slots.first().map_or("", |(_, backend)| backend);
    Err(ApiError::with(Code::KeyringEmpty, &[("backend", backend)]))
}

/// The name of an entry. Each slot has its own, so that two copies of a vault do not take each other's.
fn entry(vault: VaultId, slot: SlotId) -> String {
    format!("{vault}/{slot}")
}

/// Where the vault stood when this slot last wrote, beside its secret.
fn head(vault: VaultId, slot: SlotId) -> String {
    format!("{}/head", entry(vault, slot))
}

/// What stays in a keyring that cannot be reached opens nothing.
fn forget(keyring: &dyn Keyring, vault: VaultId, slot: SlotId) {
    for name in [entry(vault, slot), head(vault, slot)] {
        let _ = keyring.forget(&name);
    }
}

/// Where the vault stood, kept outside of its folder: a whole folder that was put back as it once was shows against it.
/// It is there only while the keyring opens the vault, and never in anybody's way.
pub(crate) struct Anchor {
    name: String,
    kept: String,
    /// The vault is older than what was kept.
    pub(crate) behind: bool,
}

impl Anchor {
    fn drop_at(name: String, store: &Store, keyring: &dyn Keyring) -> Result<Self, ApiError> {
        let kept = keyring.get(&name).ok().flatten().map(|text| text.to_string()).unwrap_or_default();
        let behind = store.is_behind(&kept)?;
        Ok(Self { name, kept, behind })
    }

    /// Goes forward with the vault, and never back.
    pub(crate) fn follow(&mut self, store: &Store, keyring: &dyn Keyring) {
        let Ok(now) = store.tip() else { return };
        if store.may_write()
            && now != self.kept
            && !store.is_behind(&self.kept).unwrap_or(true)
            && keyring.set(&self.name, &now).is_ok()
        {
            self.kept = now;
        }
    }
}

/// Some keyrings take a secret and lose it, and a locked one may look empty: only reading it back tells.
fn keep(keyring: &dyn Keyring, name: &str, secret: &Secret) -> Result<(), ApiError> {
    let text = secret.expose_hex();
    keyring.set(name, &text).map_err(fault)?;
    match keyring.get(name).map_err(fault)? {
        Some(found) if *found == *text => Ok(()),
        _ => Err(fault(KeyringFault::Failed { detail: "a secret did not come back".into() })),
    }
}

fn fault(fault: KeyringFault) -> ApiError {
    match fault {
        KeyringFault::Absent => ApiError::new(Code::KeyringAbsent),
        KeyringFault::Locked => ApiError::new(Code::KeyringLocked),
        KeyringFault::Failed { detail } => ApiError::with(Code::KeyringFailed, &[("detail", &detail)]),
    }
}

/// For the window at its start: opens without asking where the keyring can.
pub(crate) fn open(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultStatus, ApiError> {
    desk.unlock_by_keyring(true)?;
    super::commands::status(desk, cx, ())
}
