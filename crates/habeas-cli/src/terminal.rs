//! Keys and answers from the user: read from files and variables, or asked for on a terminal.

use habeas_desk::api::KeyGiven;
use habeas_desk::{ApiError, Reason};
use habeas_words::{Language, Part};
use std::io::{self, IsTerminal};
use std::path::Path;
use zeroize::Zeroizing;

use crate::args::Args;
use crate::output;
use crate::render::Renderer;
use crate::wording::Phrase;

/// The key in a file or in the environment. A file that was named has precedence over a variable.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn given_key(args: &Args) -> Result<Option<KeyGiven>, ApiError> {
    if let Some(path) = &args.passphrase_file {
        return Ok(Some(passphrase(&first_line(path)?)));
    }
    if let Some(path) = &args.recovery_code_file {
        return Ok(Some(recovery_code(&read(path)?)));
    }
    Ok(variable("HABEAS_PASSPHRASE").map(|text| passphrase(&text)))
}

/// The key for a change of keys. The keyring does not count here: a person at an unlocked desk must not be able to make
/// themselves another way in.
///
/// # Errors
/// No key was given, and there is no terminal to ask on.
pub(crate) fn key_for_change(args: &Args, forgotten: bool, r: &Renderer) -> Result<KeyGiven, ApiError> {
    if forgotten && args.recovery_code_file.is_none() {
        return Ok(recovery_code(&ask(&r.phrase(Phrase::AskRecoveryCode, &[]))?));
    }
    match given_key(args)? {
        Some(key) => Ok(key),
        None => Ok(passphrase(&ask(&r.phrase(Phrase::AskPassphrase, &[]))?)),
    }
}

/// No key at all: switching the keyring off may do without one.
pub(crate) fn no_key() -> KeyGiven {
    KeyGiven { passphrase: None, recovery_code: None }
}

fn passphrase(text: &str) -> KeyGiven {
    KeyGiven { passphrase: Some(text.to_owned()), recovery_code: None }
}

fn recovery_code(text: &str) -> KeyGiven {
    KeyGiven { passphrase: None, recovery_code: Some(text.to_owned()) }
}

/// A new passphrase: given, or typed twice.
///
/// # Errors
/// The two differ, or there is no terminal to ask on.
pub(crate) fn new_passphrase(
    given: Option<Zeroizing<String>>,
    question: Phrase,
    r: &Renderer,
) -> Result<Zeroizing<String>, ApiError> {
    if let Some(passphrase) = given {
        return Ok(passphrase);
    }
    let first = ask(&r.phrase(question, &[]))?;
    let again = ask(&r.phrase(Phrase::AskAgain, &[]))?;
    if first == again { Ok(first) } else { Err(Reason::PassphrasesDiffer.at("passphrase")) }
}

/// Asks on a terminal before something that cannot be undone. A script passes `--yes` instead.
///
/// # Errors
/// The answer was not yes, or there is no terminal to ask on.
pub(crate) fn confirm(question: &str) -> Result<(), ApiError> {
    let refused = || ApiError::from(Reason::NotConfirmed);
    if !can_ask() {
        return Err(refused());
    }
    output::print_message(&format!("{question} "));
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|_| refused())?;
    // In every language: the answer may well come in another one than the question.
    let answer = answer.trim().to_lowercase();
    let yes = Language::ALL.iter().any(|language| answer == Part::Cli.say(*language, "ask.deletion.yes", &[]));
    if yes { Ok(()) } else { Err(refused()) }
}

/// The content of a text file.
fn read(path: &Path) -> Result<Zeroizing<String>, ApiError> {
    let name = path.display().to_string();
    std::fs::read_to_string(path).map(Zeroizing::new).map_err(|e| habeas_desk::read_error(e.kind(), &name))
}

/// The content of a text file without its last line break, which editors add and which is not part of a passphrase.
///
/// # Errors
/// The file cannot be read.
pub(crate) fn first_line(path: &Path) -> Result<Zeroizing<String>, ApiError> {
    let text = read(path)?;
    let line = text.strip_suffix('\n').unwrap_or(&text);
    Ok(Zeroizing::new(line.strip_suffix('\r').unwrap_or(line).to_owned()))
}

pub(crate) fn variable(name: &str) -> Option<Zeroizing<String>> {
    std::env::var(name).ok().map(Zeroizing::new)
}

/// Whether stdin is a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal()
}

/// Asks for a secret on a terminal, without showing it.
///
/// # Errors
/// There is no terminal to ask on.
pub(crate) fn ask(question: &str) -> Result<Zeroizing<String>, ApiError> {
    if !can_ask() {
        return Err(Reason::Locked.into());
    }
    rpassword::prompt_password(format!("{question} ")).map(Zeroizing::new).map_err(|_| ApiError::from(Reason::Locked))
}
