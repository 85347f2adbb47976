//! The vault, its keys and its copies.

use habeas_desk::api::{
    BackupReport, CheckReport, KeysView, PruneReport, RecoveryMade, RepairReport, RestoreReport, VaultConcern,
    VaultStatus,
};
use habeas_words::one_line;
use serde::Serialize;

use super::{Outcome, Render, Renderer, joined, size};
use crate::failures;
use crate::wording::Phrase;

/// A vault that was just created.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct VaultCreated(pub(crate) VaultStatus);

impl Render for VaultCreated {
    fn render(&self, r: &Renderer) -> String {
        r.line(Phrase::VaultCreated, &[("path", &self.0.path)])
    }
}

/// Where the vault is, and who may open it.
#[derive(Serialize)]
pub(crate) struct Status {
    #[serde(flatten)]
    pub(crate) vault: VaultStatus,
    /// `None` if there is no vault.
    pub(crate) keys: Option<KeysView>,
}

impl Render for Status {
    fn render(&self, r: &Renderer) -> String {
        let path = r.line(Phrase::StatusPath, &[("path", &self.vault.path)]);
        match &self.keys {
            Some(keys) if self.vault.exists => {
                let concerns: String = self.vault.concerns.iter().map(concern).collect();
                path + &concerns + &opens(keys, r) + &last_backup(&self.vault, r) + &conflict_copies(&self.vault, r)
            }
            _ => path + &r.line(Phrase::StatusNone, &[]),
        }
    }
}

/// Something that the person should know, with what to do about it.
pub(crate) fn concern(concern: &VaultConcern) -> String {
    format!("! {}\n  {}\n", one_line(&concern.message), one_line(&concern.todo))
}

/// Faults, each on a line of its own.
fn faults(faults: &[String]) -> String {
    faults.iter().map(|fault| format!("! {}\n", one_line(fault))).collect()
}

/// What opens the vault beside the passphrase.
fn opens(keys: &KeysView, r: &Renderer) -> String {
    let recovery = match &keys.recovery_made_on {
        Some(day) => r.line(Phrase::StatusRecovery, &[("date", &r.date(day))]),
        None => r.line(Phrase::StatusNoRecovery, &[]),
    };
    let keyring = match &keys.keyring {
        Some(k) => r.line(Phrase::StatusKeyring, &[("backend", &k.backend), ("date", &r.date(&k.made_on))]),
        None => r.line(Phrase::StatusNoKeyring, &[]),
    };
    recovery + &keyring
}

/// A locked vault does not know when it was last backed up, and then nothing is said about it.
fn last_backup(vault: &VaultStatus, r: &Renderer) -> String {
    match &vault.last_backup {
        Some(last) => r.line(
            Phrase::StatusBackup,
            &[("date", &r.date(&last.on)), ("days", &last.days), ("events", &last.new_events)],
        ),
        None if vault.unlocked => r.line(Phrase::StatusNoBackup, &[]),
        None => String::new(),
    }
}

/// Names the copies that another program left beside the vault; empty if there are none.
pub(crate) fn conflict_copies(vault: &VaultStatus, r: &Renderer) -> String {
    let names: Vec<&str> = vault.copies.iter().map(|copy| copy.name.as_str()).collect();
    if names.is_empty() { String::new() } else { r.line(Phrase::VaultCopies, &[("names", &joined(&names))]) }
}

impl Render for CheckReport {
    fn render(&self, r: &Renderer) -> String {
        let bytes = size(self.bytes);
        let mut out =
            r.line(Phrase::CheckVerified, &[("events", &self.events), ("files", &self.files), ("bytes", &bytes)]);
        if self.orphans > 0 {
            out += &r.line(Phrase::CheckOrphans, &[("n", &self.orphans)]);
        }
        if self.erased_events > 0 {
            out += &r.line(Phrase::CheckErased, &[("n", &self.erased_events)]);
        }
        if let Some(n) = self.damaged_orphans.filter(|n| *n > 0) {
            out += &r.line(Phrase::CheckDamagedOrphans, &[("n", &n)]);
        }
        if !self.lost.is_empty() {
            out += &r.line(Phrase::CheckLost, &[("names", &joined(&self.lost))]);
        }
        if self.faults.is_empty() {
            return out + &r.line(Phrase::CheckNoFaults, &[]);
        }
        out + &faults(&self.faults)
    }

    /// A check that found faults has failed, although it ran.
    fn outcome(&self) -> Outcome {
        failures::check_failed(self.faults.len())
    }
}

/// A passphrase that was just changed.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct PassphraseChanged(pub(crate) KeysView);

impl Render for PassphraseChanged {
    fn render(&self, r: &Renderer) -> String {
        r.line(Phrase::VaultPassphraseChanged, &[])
    }
}

/// Whether a keyring opens the vault.
impl Render for KeysView {
    fn render(&self, r: &Renderer) -> String {
        match &self.keyring {
            Some(keyring) => r.line(Phrase::KeyringOn, &[("backend", &keyring.backend)]),
            None => r.line(Phrase::KeyringOff, &[]),
        }
    }
}

impl Render for RecoveryMade {
    /// The sheet is a text of its own, line by line.
    fn render(&self, _: &Renderer) -> String {
        self.sheet.clone()
    }
}

impl Render for BackupReport {
    fn render(&self, r: &Renderer) -> String {
        r.line(
            Phrase::BackupWritten,
            &[("path", &self.path), ("events", &self.events), ("files", &self.files), ("bytes", &size(self.bytes))],
        ) + &with_faults(r, &self.faults)
    }
}

impl Render for RestoreReport {
    fn render(&self, r: &Renderer) -> String {
        let date = r.date(&self.made_on);
        r.line(
            Phrase::BackupRestored,
            &[("path", &self.path), ("date", &date), ("events", &self.events), ("files", &self.files)],
        ) + &with_faults(r, &self.faults)
    }
}

/// What is wrong with the vault of a backup; empty if nothing is.
fn with_faults(r: &Renderer, all: &[String]) -> String {
    if all.is_empty() { String::new() } else { r.line(Phrase::BackupFaults, &[]) + &faults(all) }
}

impl Render for RepairReport {
    fn render(&self, r: &Renderer) -> String {
        if self.found.is_empty() {
            // What the check found afterwards speaks for itself.
            let nothing =
                if self.checked.faults.is_empty() { r.line(Phrase::RepairNothing, &[]) } else { String::new() };
            return nothing + &self.checked.render(r);
        }
        let mut out = r.line(Phrase::RepairFound, &[]) + &faults(&self.found);
        if self.lost_events > 0 {
            out += &r.line(Phrase::RepairLostEvents, &[("n", &self.lost_events)]);
        }
        if !self.healed.is_empty() {
            out += &r.line(Phrase::RepairHealed, &[("names", &joined(&self.healed))]);
        }
        if !self.lost_files.is_empty() {
            out += &r.line(Phrase::RepairLostFiles, &[("names", &joined(&self.lost_files))]);
        }
        if let Some(path) = &self.kept_in {
            out += &r.line(Phrase::RepairKept, &[("path", path)]);
        }
        out + &r.line(Phrase::RepairNow, &[]) + &self.checked.render(r)
    }

    fn outcome(&self) -> Outcome {
        self.checked.outcome()
    }
}

impl Render for PruneReport {
    fn render(&self, r: &Renderer) -> String {
        match self.files {
            0 => r.line(Phrase::PruneNothing, &[]),
            n => r.line(Phrase::PruneRemoved, &[("n", &n), ("bytes", &size(self.bytes))]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tests::EN;
    use habeas_desk::Code;
    use habeas_desk::api::{KeyringView, LastBackup};

    fn vault() -> VaultStatus {
        VaultStatus {
            exists: true,
            unlocked: false,
            path: "/v".into(),
            keyring: false,
            last_backup: None,
            set_back: false,
            concerns: Vec::new(),
            copies: Vec::new(),
            example: false,
        }
    }

    fn keys() -> KeysView {
        KeysView { recovery_made_on: None, keyring: None, keyring_here: None }
    }

    #[test]
    fn a_place_without_a_vault_says_so() {
        let status = Status { vault: VaultStatus { exists: false, ..vault() }, keys: None };
        assert_eq!(status.render(&EN), "Vault: /v\nThere is no vault here yet.\n");
        let json: serde_json::Value = serde_json::from_str(&status.json().unwrap()).unwrap();
        assert_eq!((&json["exists"], &json["keys"]), (&false.into(), &serde_json::Value::Null));
    }

    #[test]
    fn a_locked_vault_says_nothing_of_its_backup() {
        let status = Status { vault: vault(), keys: Some(keys()) };
        assert!(!status.render(&EN).contains("backup"));
        let open = Status { vault: VaultStatus { unlocked: true, ..vault() }, keys: Some(keys()) };
        assert!(open.render(&EN).contains("Last backup: none."));
    }

    #[test]
    fn an_open_vault_says_what_opens_it_and_when_it_was_backed_up() {
        let keyring = KeyringView { backend: "Secret Service".into(), made_on: "2026-11-01".into() };
        let last_backup = Some(LastBackup { on: "2026-11-20".into(), days: 6, new_events: 3 });
        let status = Status {
            vault: VaultStatus { unlocked: true, last_backup, ..vault() },
            keys: Some(KeysView { keyring: Some(keyring), ..keys() }),
        };
        let text = status.render(&EN);
        assert!(text.contains("Keyring: Secret Service, since Sunday 1 November 2026\n"), "{text}");
        assert!(text.ends_with("Last backup: Friday 20 November 2026 (6 days ago, 3 events since)\n"), "{text}");
    }

    #[test]
    fn faults_take_the_place_of_the_good_news() {
        let report = CheckReport {
            people: 1,
            companies: 1,
            requests: 1,
            events: 5,
            erased_events: 0,
            files: 2,
            bytes: 900,
            orphans: 1,
            damaged_orphans: None,
            lost: Vec::new(),
            faults: vec!["A chain is broken.".into()],
        };
        let text = report.render(&EN);
        assert!(text.starts_with("Verified: 5 events, 2 files, 900 B.\n1 sealed file belongs to nothing"), "{text}");
        assert!(text.ends_with("! A chain is broken.\n") && !text.contains("Every chain"), "{text}");
        assert!(matches!(report.outcome(), Outcome::Failed(e) if e.code == Code::CheckFailed));
    }
}
