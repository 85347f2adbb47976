//! The keys of the vault and its copies, as text.

use habeas_desk::wording::Language;
use serde_json::Value;

use super::{Teller, list, number, text};

/// Where the vault is and what opens it.
pub(super) fn status(teller: &Teller, view: &Value) -> String {
    let mut out = teller.say("cli.status.path", &[("path", &text(view, "path"))]);
    if view["exists"].as_bool() != Some(true) {
        return out + &teller.say("cli.status.none", &[]);
    }
    let keys = &view["keys"];
    out += &match keys["recovery_made_on"].as_str() {
        Some(_) => teller.say("cli.status.recovery", &[("date", &teller.date(keys, "recovery_made_on"))]),
        None => teller.say("cli.status.no_recovery", &[]),
    };
    let keyring = &keys["keyring"];
    out += &if keyring.is_object() {
        let (backend, date) = (text(keyring, "backend"), teller.date(keyring, "made_on"));
        teller.say("cli.status.keyring", &[("backend", &backend), ("date", &date)])
    } else {
        teller.say("cli.status.no_keyring", &[])
    };
    let last = &view["last_backup"];
    if last.is_object() {
        let days = last["days"].as_i64().unwrap_or_default().to_string();
        let (date, events) = (teller.date(last, "on"), number(last, "new_events"));
        out += &teller.say("cli.status.backup", &[("date", &date), ("days", &days), ("events", &events)]);
    } else if view["unlocked"].as_bool() == Some(true) {
        out += &teller.say("cli.status.no_backup", &[]);
    }
    out + &copies(view, teller.language)
}

/// What another program left beside the vault; nothing where there is nothing.
pub(crate) fn copies(status: &Value, language: Language) -> String {
    let names: Vec<String> = list(status, "copies").map(|copy| text(copy, "name")).collect();
    if names.is_empty() {
        return String::new();
    }
    Teller { language }.say("cli.copies", &[("names", &names.join(", "))])
}

pub(super) fn keyring(teller: &Teller, view: &Value) -> String {
    match view["keyring"].is_object() {
        true => teller.say("cli.keyring_on", &[("backend", &text(&view["keyring"], "backend"))]),
        false => teller.say("cli.keyring_off", &[]),
    }
}

pub(super) fn backed_up(teller: &Teller, view: &Value) -> String {
    let (path, bytes) = (text(view, "path"), teller.bytes(view));
    let (events, files) = (number(view, "events"), number(view, "files"));
    teller.say("cli.backed_up", &[("path", &path), ("events", &events), ("files", &files), ("bytes", &bytes)])
}

pub(super) fn restored(teller: &Teller, view: &Value) -> String {
    let (path, date) = (text(view, "path"), teller.date(view, "made_on"));
    let (events, files) = (number(view, "events"), number(view, "files"));
    teller.say("cli.restored", &[("path", &path), ("date", &date), ("events", &events), ("files", &files)])
}
