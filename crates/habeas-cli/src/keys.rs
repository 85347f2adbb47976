//! The key of the vault as a shell gets it: given by a file or a variable, kept by the keyring, or asked for on a
//! terminal; and the commands that change who may open it.

use habeas_desk::api::KeyGiven;
use habeas_desk::wording::{Language, say};
use habeas_desk::{ApiError, Code, Context, Desk, Needs, Reason, dispatch};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

use crate::args::{Args, Vault};
use crate::{complain, shell, show};

/// Opens the vault as far as the command needs it. What is given wins over the keyring, and the keyring over asking.
pub(crate) fn unlock(args: &Args, desk: &mut Desk, name: &str, language: Language) -> Result<(), ApiError> {
    let needs = habeas_desk::COMMANDS.iter().find(|c| c.name == name).map_or(Needs::Own, |c| c.needs);
    if needs == Needs::Own {
        return Ok(());
    }
    if !desk.has_vault() {
        return Err(ApiError::from(Reason::NoVault));
    }
    let write = needs == Needs::Write;
    if let Some(key) = given(args)? {
        return desk.unlock_with(&key, write);
    }
    match desk.unlock_by_keyring(write) {
        Ok(true) => return Ok(()),
        Ok(false) => (),
        Err(e) if is_of_keyring(e.code) && shell::can_ask() => {
            let e = e.worded(language);
            complain(&format!("{}\n", e.message));
        }
        Err(e) => return Err(e),
    }
    desk.unlock(&shell::ask(&say(language, "cli.ask_passphrase", &[]))?, write)
}

fn is_of_keyring(code: Code) -> bool {
    code == Code::Keyring
}

/// What stands in files or in the environment. A file that was named wins over a variable.
fn given(args: &Args) -> Result<Option<KeyGiven>, ApiError> {
    let passphrase = |text: Zeroizing<String>| KeyGiven { passphrase: Some(text.to_string()), recovery_code: None };
    if let Some(path) = &args.passphrase_file {
        return Ok(Some(passphrase(shell::first_line(path)?)));
    }
    if let Some(path) = &args.recovery_code_file {
        let code = shell::whole(path)?;
        return Ok(Some(KeyGiven { passphrase: None, recovery_code: Some(code.to_string()) }));
    }
    Ok(shell::variable("HABEAS_PASSPHRASE").map(passphrase))
}

/// The key for a change of keys. The keyring does not count here: whoever sits at an unlocked desk must not make
/// themselves another way in.
fn key(args: &Args, forgotten: bool, language: Language) -> Result<KeyGiven, ApiError> {
    if forgotten && args.recovery_code_file.is_none() {
        let code = shell::ask(&say(language, "cli.ask_recovery_code", &[]))?;
        return Ok(KeyGiven { passphrase: None, recovery_code: Some(code.to_string()) });
    }
    if let Some(key) = given(args)? {
        return Ok(key);
    }
    let passphrase = shell::ask(&say(language, "cli.ask_passphrase", &[]))?;
    Ok(KeyGiven { passphrase: Some(passphrase.to_string()), recovery_code: None })
}

/// The commands about keys, and the two that need a key before there is a vault.
pub(crate) fn run(args: &Args, what: &Vault, desk: &mut Desk, cx: &mut Context<'_>) -> Result<(), ApiError> {
    let language = cx.language;
    if !desk.has_vault() && !matches!(what, Vault::Create | Vault::Restore { .. } | Vault::Status) {
        return Err(ApiError::from(Reason::NoVault));
    }
    let (name, view) = match what {
        Vault::Create => {
            let passphrase = shell::new_passphrase(passphrase_given(args)?, "cli.ask_new_passphrase", language)?;
            advise(desk, cx, &passphrase)?;
            let view = dispatch(desk, cx, "vault_create", json!({ "passphrase": passphrase.as_str() }))?;
            if shell::quick_keys() {
                complain(&format!("{}\n", say(language, "cli.quick_keys", &[])));
            }
            ("vault_create", view)
        }
        Vault::Passphrase { forgotten, new_passphrase_file } => {
            let key = key(args, *forgotten, language)?;
            let new = next_passphrase(new_passphrase_file.as_deref(), language)?;
            advise(desk, cx, &new)?;
            let payload = json!({ "key": key, "new_passphrase": new.as_str() });
            ("vault_passphrase", dispatch(desk, cx, "vault_passphrase", payload)?)
        }
        Vault::RecoveryCode { out } => return recovery_code(args, out.as_ref(), desk, cx),
        Vault::Keyring { state } => {
            let payload = match state.on() {
                true => json!(key(args, false, language)?),
                // The keyring itself may say that it is no longer wanted.
                false => json!(given(args)?.unwrap_or(KeyGiven { passphrase: None, recovery_code: None })),
            };
            let name = if state.on() { "vault_keyring_on" } else { "vault_keyring_off" };
            (name, dispatch(desk, cx, name, payload)?)
        }
        Vault::Restore { file } => {
            let payload = json!({ "file": { "path": file }, "key": key(args, false, language)? });
            ("vault_restore", dispatch(desk, cx, "vault_restore", payload)?)
        }
        Vault::Status => ("vault_status", status(args, desk, cx)?),
        // These two need an open vault like any other command.
        Vault::Check | Vault::Backup { .. } => return Ok(()),
    };
    show(args, language, name, &view)
}

fn recovery_code(args: &Args, out: Option<&PathBuf>, desk: &mut Desk, cx: &mut Context<'_>) -> Result<(), ApiError> {
    // A place that is taken is heard of before the old code opens no more.
    if let Some(out) = out.filter(|out| out.symlink_metadata().is_ok_and(|m| m.is_file())) {
        return Err(habeas_desk::write_error(std::io::ErrorKind::AlreadyExists, &out.display().to_string()));
    }
    let payload = json!(key(args, false, cx.language)?);
    let made = dispatch(desk, cx, "vault_recovery_code", payload)?;
    let Some(out) = out else { return show(args, cx.language, "vault_recovery_code", &made) };
    let payload = json!({ "code": made["code"], "out": { "path": out } });
    match dispatch(desk, cx, "vault_recovery_sheet", payload) {
        Ok(saved) => show(args, cx.language, "vault_recovery_sheet", &saved),
        // The code counts already: it must not be lost with the file.
        Err(e) => show(args, cx.language, "vault_recovery_code", &made).and(Err(e)),
    }
}

/// Where the vault is, who may open it, when it was last backed up; as much as can be known without asking.
fn status(args: &Args, desk: &mut Desk, cx: &mut Context<'_>) -> Result<Value, ApiError> {
    let mut keys = Value::Null;
    if desk.has_vault() {
        keys = dispatch(desk, cx, "vault_keys", Value::Null)?;
        match given(args)? {
            Some(key) => desk.unlock_with(&key, false)?,
            None => drop(desk.unlock_by_keyring(false)),
        }
    }
    let mut view = dispatch(desk, cx, "vault_status", Value::Null)?;
    view["keys"] = keys;
    Ok(view)
}

fn passphrase_given(args: &Args) -> Result<Option<Zeroizing<String>>, ApiError> {
    Ok(given(args)?.and_then(|key| key.passphrase).map(Zeroizing::new))
}

fn next_passphrase(file: Option<&Path>, language: Language) -> Result<Zeroizing<String>, ApiError> {
    let given = match file {
        Some(path) => Some(shell::first_line(path)?),
        None => shell::variable("HABEAS_NEW_PASSPHRASE"),
    };
    shell::new_passphrase(given, "cli.ask_next_passphrase", language)
}

/// Says honestly what a weak passphrase is worth, and refuses none.
fn advise(desk: &mut Desk, cx: &mut Context<'_>, passphrase: &str) -> Result<(), ApiError> {
    let strength = dispatch(desk, cx, "passphrase_strength", json!({ "passphrase": passphrase }))?;
    if strength["level"].as_u64().is_some_and(|level| level < 3) {
        let hints = strength["hints"].as_array().map(Vec::as_slice).unwrap_or_default();
        let all = [&strength["sentence"], &strength["warning"]].into_iter().chain(hints);
        complain(&all.filter_map(Value::as_str).map(|line| format!("{line}\n")).collect::<String>());
    }
    Ok(())
}
