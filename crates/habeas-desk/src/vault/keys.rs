//! Who may open the vault: passphrase, recovery code, keyring. Each change wants the passphrase or the code again, so that
//! nobody makes themselves a key at a desk that was left unlocked.

use crate::desk::anchor::{entry, fault, head, keyring_slots, secret_of};
use crate::desk::credentials::Credentials;
use habeas_store::key_file;
use habeas_vault::{Key, KeyFile, MasterKey, Passphrase, Random, RecoveryCode, Secret, SlotId, SlotKind, VaultId};
use habeas_words::{lines, long_date};
use std::io::Cursor;
use zeroize::Zeroizing;

use crate::api::{KeyGiven, KeyringView, KeysView, PassphraseChange, RecoveryMade, RecoverySheet, Saved, VaultStatus};
use crate::desk::Desk;
use crate::desk::context::Context;
use crate::desk::files;
use crate::desk::keyring::{Keyring, KeyringFault};
use crate::error::ApiError;
use crate::input;
use crate::wording::say;

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
    set_passphrase(desk, cx, &Credentials::read(&req.key)?, &req.new_passphrase)?;
    view(desk)
}

fn set_passphrase(desk: &mut Desk, cx: &mut Context<'_>, credentials: &Credentials, new: &str) -> Result<(), ApiError> {
    let new = Passphrase::new(new).map_err(|e| ApiError::from(e).at("new_passphrase"))?;
    let params = desk.key_cost();
    change(
        desk,
        credentials,
        cx.random,
        |file, master, random| Ok(file.set_passphrase(master, &new, params, random)?),
        |file, ()| file.unlock(&new),
    )
}

/// The way back in for somebody who forgot the passphrase: the code opens, and a new passphrase takes the old one's place.
pub(crate) fn recover(desk: &mut Desk, cx: &mut Context<'_>, req: PassphraseChange) -> Result<VaultStatus, ApiError> {
    set_passphrase(desk, cx, &Credentials::read(&req.key)?, &req.new_passphrase)?;
    desk.unlock(&req.new_passphrase, true, cx.random)?;
    super::commands::status(desk, cx, ())
}

/// Makes a recovery code. One that was printed before opens no more.
pub(crate) fn recovery_code(desk: &mut Desk, cx: &mut Context<'_>, req: KeyGiven) -> Result<RecoveryMade, ApiError> {
    let credentials = Credentials::read(&req)?;
    let code = RecoveryCode::generate(cx.random)?;
    let today = cx.today;
    change(
        desk,
        &credentials,
        cx.random,
        |file, master, random| Ok(file.set_recovery(master, &code, today, random)?),
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
    let sheet = SheetText::new(cx, code);
    let line = |groups: &[String]| groups.join("  ");
    // Two lines, so that a narrow printer or a large type breaks no group.
    let (first, second) = sheet.groups.split_at(sheet.groups.len().div_ceil(2));
    format!(
        "{}\n{}\n\n    {}\n    {}\n\n{}\n\n{}\n\n{}\n",
        wrapped(&sheet.title),
        wrapped(&sheet.made),
        line(first),
        line(second),
        wrapped(&sheet.what),
        wrapped(&sheet.how),
        wrapped(&format!("{} {}", sheet.keep, say(cx.language, "sheet.delete", &[]))),
    )
}

/// What stands on the sheet of a recovery code, in the language of the window. A shell that draws the sheet itself draws
/// these.
pub struct SheetText {
    pub title: String,
    /// When the code was made.
    pub made: String,
    /// The code: seven groups of five characters.
    pub groups: Vec<String>,
    /// What the code opens.
    pub what: String,
    /// How it is used.
    pub how: String,
    /// Where the sheet belongs.
    pub keep: String,
}

impl SheetText {
    /// The sheet of a code that was made today.
    ///
    /// # Errors
    /// The code is none.
    pub fn of(cx: &Context<'_>, code: &str) -> Result<Self, ApiError> {
        Ok(Self::new(cx, &RecoveryCode::parse(code)?.expose()))
    }

    fn new(cx: &Context<'_>, code: &str) -> Self {
        let text = |key: &str| say(cx.language, key, &[("date", &long_date(cx.language, cx.today))]);
        Self {
            title: text("sheet.title"),
            made: text("sheet.made"),
            groups: code.split('-').map(str::to_owned).collect(),
            what: text("sheet.what"),
            how: text("sheet.how"),
            keep: text("sheet.keep"),
        }
    }
}

/// Lines short enough for any printer: a sheet is plain text, and nobody else breaks it.
fn wrapped(text: &str) -> String {
    lines(text, 72).join("\n")
}

/// Lets the keyring open the vault. It is tried before the vault is changed: written, read back, compared.
pub(crate) fn keyring_on(desk: &mut Desk, cx: &mut Context<'_>, req: KeyGiven) -> Result<KeysView, ApiError> {
    let credentials = Credentials::read(&req)?;
    let keyring = desk.shared_keyring().ok_or_else(|| fault(KeyringFault::Absent))?;
    let keyring = keyring.as_ref();
    let backend = keyring.backend().map_err(fault)?;
    let secret = Secret::generate(cx.random)?;
    let (vault, before) = keyring_slots(desk.folder())?;
    let today = cx.today;
    let slot = change(
        desk,
        &credentials,
        cx.random,
        |file, master, random| {
            let slot = file.set_keyring(master, (&backend, &secret), today, random)?;
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
pub(crate) fn keyring_off(desk: &mut Desk, cx: &mut Context<'_>, req: KeyGiven) -> Result<KeysView, ApiError> {
    let (vault, slots) = keyring_slots(desk.folder())?;
    if slots.is_empty() {
        return view(desk);
    }
    let held = desk.keyring().filter(|_| req.passphrase.is_none() && req.recovery_code.is_none());
    let from_keyring = held.map(|keyring| secret_of(keyring, vault, &slots)).transpose()?;
    let given = if from_keyring.is_none() { Some(Credentials::read(&req)?) } else { None };
    let key = match (&from_keyring, &given) {
        (Some((slot, secret)), _) => Key::Keyring(*slot, secret),
        (None, Some(credentials)) => credentials.key(),
        (None, None) => return Err(input::missing("passphrase")),
    };
    let removed = desk.change_keys(
        key,
        cx.random,
        |file, master, _| {
            file.remove_keyring(master)?;
            Ok(master.clone())
        },
        // A key from the keyring has no slot left to try. The seal of the file tells that it is ours, and every other slot
        // went into it as it was.
        |file, master: &MasterKey| file.verify_mac(master).map(|()| master.clone()),
    );
    removed.map_err(|e| given.as_ref().map_or(e.clone(), |credentials| credentials.attribute(e)))?;
    if let Some(keyring) = desk.keyring() {
        for (slot, _) in slots {
            forget(keyring, vault, slot);
        }
    }
    view(desk)
}

fn change<T>(
    desk: &mut Desk,
    credentials: &Credentials,
    random: &mut dyn Random,
    change: impl FnOnce(&mut KeyFile, &MasterKey, &mut dyn Random) -> Result<T, ApiError>,
    opens: impl FnOnce(&KeyFile, &T) -> Result<MasterKey, habeas_vault::VaultError>,
) -> Result<T, ApiError> {
    desk.change_keys(credentials.key(), random, change, opens).map_err(|e| credentials.attribute(e))
}

/// What stays in a keyring that cannot be reached opens nothing.
fn forget(keyring: &dyn Keyring, vault: VaultId, slot: SlotId) {
    for name in [entry(vault, slot), head(vault, slot)] {
        let _ = keyring.forget(&name);
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

/// For the window at its start: opens without asking where the keyring can.
pub(crate) fn open(desk: &mut Desk, cx: &mut Context<'_>, (): ()) -> Result<VaultStatus, ApiError> {
    desk.unlock_by_keyring(true, cx.random)?;
    super::commands::status(desk, cx, ())
}
