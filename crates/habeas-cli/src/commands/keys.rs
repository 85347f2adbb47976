//! The commands that change who may open the vault, and those that take a key before the vault is open.

use habeas_desk::api::{Passphrase, PassphraseChange, RecoverySheet, RepairRequest, RestoreRequest};
use habeas_desk::{ApiError, commands as desk};
use std::io::ErrorKind;
use std::path::Path;
use zeroize::Zeroizing;

use crate::args::Switch;
use crate::files::{file, place};
use crate::render::{PassphraseChanged, Status, VaultCreated};
use crate::session::{Ran, Session};
use crate::wording::Phrase;
use crate::{output, system, terminal};

pub(super) fn create(s: &mut Session<'_>) -> Ran {
    let given = terminal::given_key(s.args)?.and_then(|key| key.passphrase).map(Zeroizing::new);
    let passphrase = terminal::new_passphrase(given, Phrase::AskNewPassphrase, &s.renderer)?;
    advise(s, &passphrase)?;
    let created = s.call::<desk::VaultCreate>(Passphrase { passphrase: passphrase.to_string() })?;
    if system::quick_keys() {
        s.message(Phrase::VaultQuickKeys);
    }
    s.show(&VaultCreated(created))
}

/// As much as can be known without asking for a key.
pub(super) fn status(s: &mut Session<'_>) -> Ran {
    let mut keys = None;
    if s.has_vault() {
        keys = Some(s.call::<desk::VaultKeys>(())?);
        s.try_open(terminal::given_key(s.args)?.as_ref())?;
    }
    let vault = s.call::<desk::VaultStatus>(())?;
    s.show(&Status { vault, keys })
}

pub(super) fn passphrase(s: &mut Session<'_>, forgotten: bool, file: Option<&Path>) -> Ran {
    let key = terminal::key_for_change(s.args, forgotten, &s.renderer)?;
    let given = match file {
        Some(path) => Some(terminal::first_line(path)?),
        None => terminal::variable("HABEAS_NEW_PASSPHRASE"),
    };
    let new = terminal::new_passphrase(given, Phrase::AskNextPassphrase, &s.renderer)?;
    advise(s, &new)?;
    let keys = s.call::<desk::VaultPassphrase>(PassphraseChange { key, new_passphrase: new.to_string() })?;
    s.show(&PassphraseChanged(keys))
}

/// Says what a weak passphrase is worth, and refuses none.
fn advise(s: &mut Session<'_>, passphrase: &str) -> Result<(), ApiError> {
    /// The lowest level that needs no advice: "good".
    const GOOD: u8 = 3;
    let strength = s.call::<desk::PassphraseStrength>(Passphrase { passphrase: passphrase.to_owned() })?;
    if strength.level < GOOD {
        let lines = [strength.sentence].into_iter().chain(strength.warning).chain(strength.hints);
        output::print_message(&lines.map(|line| format!("{line}\n")).collect::<String>());
    }
    Ok(())
}

pub(super) fn recovery_code(s: &mut Session<'_>, out: Option<&Path>) -> Ran {
    // A place that is taken is reported before the old code is made invalid.
    if let Some(out) = out.filter(|out| out.symlink_metadata().is_ok_and(|m| m.is_file())) {
        return Err(habeas_desk::write_error(ErrorKind::AlreadyExists, &out.display().to_string()));
    }
    let key = terminal::key_for_change(s.args, false, &s.renderer)?;
    let made = s.call::<desk::VaultRecoveryCode>(key)?;
    let Some(out) = out else { return s.show(&made) };
    let out = place(out);
    match s.call::<desk::VaultRecoverySheet>(RecoverySheet { code: made.code.clone(), out }) {
        Ok(saved) => s.show(&saved),
        // The new code is in force already: it must not be lost with the file.
        Err(e) => s.show(&made).and(Err(e)),
    }
}

pub(super) fn keyring(s: &mut Session<'_>, state: Switch) -> Ran {
    match state {
        Switch::On => {
            let key = terminal::key_for_change(s.args, false, &s.renderer)?;
            s.run::<desk::VaultKeyringOn>(key)
        }
        // The keyring itself is key enough to switch it off.
        Switch::Off => {
            let key = terminal::given_key(s.args)?.unwrap_or_else(terminal::no_key);
            s.run::<desk::VaultKeyringOff>(key)
        }
    }
}

pub(super) fn restore(s: &mut Session<'_>, backup: &Path) -> Ran {
    let key = terminal::key_for_change(s.args, false, &s.renderer)?;
    let file = file(backup);
    s.run::<desk::VaultRestore>(RestoreRequest { file, key })
}

/// Asks for a key always: a vault that is damaged may not open in the usual way.
pub(super) fn repair(s: &mut Session<'_>) -> Ran {
    let key = terminal::key_for_change(s.args, false, &s.renderer)?;
    s.run::<desk::VaultRepair>(RepairRequest { key: Some(key) })
}
