//! The vault: making it, opening it, its keys, its check, its backup.

use crate::house::{House, PASSPHRASE, by_id, from, key, out};
use habeas_desk::api::{CheckRequest, Memo, MemoKey, Passphrase, RecoverySheet};
use habeas_desk::commands;
use serde_json::json;

fn passphrase(text: &str) -> Passphrase {
    Passphrase { passphrase: text.to_owned() }
}

#[test]
fn a_vault_is_made_locked_and_opened_by_its_passphrase_alone() {
    let mut house = House::empty();
    house.refused::<commands::VaultOpen>(key(), "There is no vault here yet.");
    house.ok::<commands::VaultCreate>(key());
    house.ana();
    house.ok::<commands::VaultLock>(());
    house.refused::<commands::PersonList>((), "The vault is locked.");
    house.refused::<commands::VaultOpen>(passphrase("wrong"), "This passphrase does not open the vault.");
    house.ok::<commands::VaultOpen>(key());
    assert_eq!(house.ok::<commands::PersonList>(()).len(), 1);
    house.refused::<commands::VaultCreate>(key(), "There is already a vault in this place.");
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    let mut house = House::new();
    let change = json!({ "key": { "passphrase": PASSPHRASE }, "new_passphrase": "four herons over the mill" });
    house.ok::<commands::VaultPassphrase>(from(&change));
    house.ok::<commands::VaultLock>(());
    house.refused::<commands::VaultOpen>(key(), "This passphrase does not open the vault.");
    house.ok::<commands::VaultOpen>(passphrase("four herons over the mill"));
    let empty = json!({ "key": { "passphrase": "four herons over the mill" }, "new_passphrase": "" });
    let error = house.refused::<commands::VaultPassphrase>(from(&empty), "The passphrase is empty.");
    assert_eq!(error.field.as_deref(), Some("new_passphrase"));
}

#[test]
fn a_recovery_code_opens_and_a_newer_one_replaces_it() {
    let mut house = House::new();
    let by_passphrase = json!({ "passphrase": PASSPHRASE });
    let first = house.ok::<commands::VaultRecoveryCode>(from(&by_passphrase)).code;
    house.ok::<commands::VaultRecoverySheet>(RecoverySheet { code: first.clone(), out: out("sheet.txt") });
    assert!(String::from_utf8(house.saved("sheet.txt")).unwrap().contains("recovery code of your vault"));
    house.ok::<commands::VaultRecoveryCode>(from(&by_passphrase));
    house.ok::<commands::VaultLock>(());
    let recover = |code: &str| from(&json!({ "key": { "recovery_code": code }, "new_passphrase": "chosen by a lake" }));
    house.refused::<commands::VaultRecover>(recover(&first), "This recovery code does not open the vault.");
    house.refused::<commands::VaultRecover>(recover("AAAA"), "");
}

#[test]
fn the_strength_of_a_passphrase_is_said_in_words() {
    let mut house = House::empty();
    let weak = house.ok::<commands::PassphraseStrength>(passphrase("motdepasse"));
    let strong = house.ok::<commands::PassphraseStrength>(passphrase("quarante zèbres mauves dansent"));
    assert!(weak.level < strong.level && weak.sentence.contains("Too easy"), "{weak:?} {strong:?}");
}

#[test]
fn a_backup_comes_back_where_there_is_no_vault() {
    let mut house = House::new();
    house.ana();
    let backup = |name: &str| from(&json!({ "out": out(name) }));
    let report = house.ok::<commands::VaultBackup>(backup("copy.habeas"));
    assert_eq!((report.events, report.made_on.as_str()), (1, "2026-11-24"));
    house.refused::<commands::VaultBackup>(backup("copy.habeas"), "There is already something called");
    house.refused::<commands::VaultBackup>(backup("vault/inside"), "inside the vault’s folder");
    assert_eq!(house.on("2026-12-04").ok::<commands::VaultStatus>(()).last_backup.unwrap().days, 10);
    house.ok::<commands::VaultLock>(());
    let restore = json!({ "file": { "path": "copy.habeas" }, "key": { "passphrase": PASSPHRASE } });
    house.refused::<commands::VaultRestore>(from(&restore), "There is already a vault in this place.");
    std::fs::rename(house.path("vault"), house.path("elsewhere")).unwrap();
    let bytes = house.saved("copy.habeas");
    house.file("copy.habeas", bytes);
    assert_eq!(house.ok::<commands::VaultRestore>(from(&restore)).people, 1);
}

#[test]
fn a_check_counts_everything_and_finds_no_fault() {
    let mut house = House::new();
    let id = house.request().id;
    house.record(&id, "sent", "2026-11-24");
    let check = house.ok::<commands::VaultCheck>(CheckRequest { deep: true });
    assert_eq!((check.people, check.companies, check.requests, check.orphans), (1, 1, 1, 0));
    assert!(check.faults.is_empty(), "{:?}", check.faults);
    assert!(house.ok::<commands::RequestShow>(by_id(&id)).line.sentence.contains("28 December 2026"));
}

#[test]
fn a_memo_is_kept_until_it_is_taken_away() {
    let mut house = House::new();
    let memo = |value: Option<&str>| Memo { key: "theme".to_owned(), value: value.map(str::to_owned) };
    house.ok::<commands::MemoPut>(memo(Some("dark")));
    let get = || MemoKey { key: "theme".to_owned() };
    assert_eq!(house.ok::<commands::MemoGet>(get()).value.as_deref(), Some("dark"));
    house.ok::<commands::MemoPut>(memo(None));
    assert_eq!(house.ok::<commands::MemoGet>(get()).value, None);
}
