//! What each command reaches outside of the vault, and what the user is asked before it does.
//!
//! The page is the part of the app that is the easiest to subvert: one bad package in its build is enough. So it can
//! reach nothing by itself. Files and places go through native dialogs ([`crate::handles`]); a page of the web, a deletion
//! and a bundle in the clear go through a native question, which only the user can answer. Nothing of this is open while
//! the vault is locked, except what opens, makes, restores or repairs a vault. A test holds this list against the types of all
//! commands, so that a new one cannot be forgotten.

use habeas_desk::api::RecordKind;

/// What a command reaches outside of the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// A file that the user chose in a native dialog, or dropped on the window.
    File,
    /// A place that the user chose in a native dialog, for one save.
    Place,
    /// One page or file of the web, whose whole address the user confirmed.
    Web,
    /// Another program, which shows what it was given.
    Program,
    /// The system's keyring.
    Keyring,
    /// The folder of a vault, or the list of those.
    Vaults,
    /// A native dialog.
    Dialog,
    /// The desktop: notifications, the tray, what starts with it.
    Desktop,
}

/// What the user is asked, natively, before the command runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asks {
    Nothing,
    Deletion(RecordKind),
    Bundle,
    /// Data of a company for another one, in the clear.
    Transfer,
    Keyring,
}

pub(crate) struct Door {
    name: &'static str,
    reaches: &'static [Reach],
    pub(crate) asks: Asks,
    while_locked: bool,
}

impl Door {
    const fn new(name: &'static str, reaches: &'static [Reach]) -> Self {
        Self { name, reaches, asks: Asks::Nothing, while_locked: false }
    }

    const fn asks(self, asks: Asks) -> Self {
        Self { asks, ..self }
    }

    /// It opens, makes, restores, repairs or finds a vault, so it must run before one is open.
    const fn while_locked(self) -> Self {
        Self { while_locked: true, ..self }
    }

    pub(crate) fn reaches(&self, what: Reach) -> bool {
        self.reaches.contains(&what)
    }

    pub(crate) fn opens_while_locked(&self) -> bool {
        self.while_locked
    }
}

use Reach::{Desktop, Dialog, File, Keyring, Place, Program, Vaults, Web};

/// Every command that reaches outside of the vault or deletes a record in it. Any other has no door.
const DOORS: &[Door] = &[
    // Of the desk.
    Door::new("vault_create", &[Vaults]).while_locked(),
    Door::new("vault_open", &[Vaults]).while_locked(),
    Door::new("vault_open_by_keyring", &[Vaults, Keyring]).while_locked(),
    Door::new("vault_recover", &[Vaults]).while_locked(),
    Door::new("vault_restore", &[Vaults, File]).while_locked(),
    Door::new("vault_repair", &[Vaults]).while_locked(),
    Door::new("vault_keyring_on", &[Keyring]),
    Door::new("vault_keyring_off", &[Keyring]).asks(Asks::Keyring),
    Door::new("vault_recovery_sheet", &[Place]),
    Door::new("vault_backup", &[Place]),
    Door::new("law_deadline_table", &[File]),
    Door::new("notice_read", &[File, Web]),
    Door::new("company_from_notice", &[File, Web]),
    Door::new("signature_set", &[File]),
    Door::new("signature_save", &[Place]),
    Door::new("batch_run", &[File, Place]),
    Door::new("request_add_sent", &[File]),
    Door::new("request_record", &[File]),
    Door::new("request_table_save", &[Place]),
    Door::new("request_letter", &[File, Place]),
    Door::new("mandate_save", &[Place]),
    Door::new("mandate_signed", &[File]),
    Door::new("post_envelopes", &[Place]),
    Door::new("post_labels", &[Place]),
    Door::new("post_labels_test", &[Place]),
    Door::new("post_list", &[Place]),
    Door::new("post_print", &[Place]),
    Door::new("identity_picture", &[File]),
    Door::new("identity_preview", &[File]),
    Door::new("identity_save", &[File, Place]),
    Door::new("identity_enclose", &[File, Place]),
    Door::new("calendar_export", &[Place]),
    Door::new("diagnostics_save", &[Place]),
    Door::new("request_delete", &[]).asks(Asks::Deletion(RecordKind::Request)),
    Door::new("person_delete", &[]).asks(Asks::Deletion(RecordKind::Person)),
    Door::new("company_delete", &[]).asks(Asks::Deletion(RecordKind::Company)),
    Door::new("answer_add", &[File]),
    Door::new("answer_delete", &[]).asks(Asks::Deletion(RecordKind::Answer)),
    Door::new("answer_open", &[Place]),
    Door::new("answer_read", &[File]),
    Door::new("answer_read_item", &[File]),
    Door::new("bundle_export", &[Place]).asks(Asks::Bundle),
    Door::new("bundle_transfer", &[Place]).asks(Asks::Transfer),
    Door::new("evidence_make", &[Place]),
    Door::new("statistics_show", &[Place]),
    Door::new("statistics_research", &[Place]),
    Door::new("trail_save", &[Place]),
    Door::new("request_import", &[File]),
    Door::new("evidence_pdf", &[Place]),
    Door::new("directory_export", &[Place]),
    Door::new("directory_update", &[File, Web]),
    Door::new("directory_discover", &[File]),
    Door::new("bundle_verify", &[File]),
    Door::new("bundle_import", &[File]),
    // Of the window.
    Door::new("dialog_open", &[Dialog, File]).while_locked(),
    Door::new("dialog_folder", &[Dialog, File]),
    Door::new("dialog_save", &[Dialog, Place]),
    Door::new("dialog_save_folder", &[Dialog, Place]),
    Door::new("dropped_files", &[File]),
    Door::new("opened_with", &[File]),
    Door::new("letters_print", &[Program]),
    Door::new("letter_view", &[Program]),
    Door::new("evidence_view", &[Program]),
    Door::new("mandate_view", &[Program]),
    Door::new("recovery_sheet_view", &[Program]),
    Door::new("mail_open", &[Program]),
    Door::new("desktop_show", &[Desktop]),
    Door::new("desktop_choose", &[Desktop]),
    Door::new("desktop_autostart", &[Desktop]),
    Door::new("vault_recent", &[Vaults]).while_locked(),
    Door::new("vault_choose", &[Vaults]).while_locked(),
    Door::new("vault_forget", &[Vaults]).while_locked(),
    Door::new("vault_choose_folder", &[Dialog, Vaults]).while_locked(),
    Door::new("example_open", &[Vaults]).while_locked(),
    Door::new("example_close", &[Vaults]).while_locked(),
];

/// The door of a command, if it has one.
pub(crate) fn of(command: &str) -> Option<&'static Door> {
    DOORS.iter().find(|door| door.name == command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use habeas_desk::COMMANDS;
    use std::collections::{BTreeMap, BTreeSet};

    /// The types of the page, as they are written down for it: each with the words of its declaration.
    fn declared() -> (BTreeMap<String, Vec<String>>, BTreeMap<String, String>) {
        let mut types = BTreeMap::new();
        let mut requests = BTreeMap::new();
        for file in ["index", "window"] {
            let path = format!("{}/../ui/src/bindings/{file}.ts", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with(['*', '/'])).collect();
            let code = code.join("\n");
            for declaration in code.split("export type ").skip(1) {
                let (name, body) = declaration.split_once(" = ").unwrap();
                for line in body.lines().filter(|_| name.ends_with("Commands")) {
                    let Some((command, rest)) = line.trim().split_once(": { req: ") else { continue };
                    requests.insert(command.to_owned(), rest.split(", res: ").next().unwrap().to_owned());
                }
                let words = body.split(|c: char| !c.is_alphanumeric() && c != '_');
                types.insert(name.to_owned(), words.map(str::to_owned).collect());
            }
        }
        (types, requests)
    }

    /// Every type that a request holds, however deep.
    fn held(request: &str, types: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let mut next: Vec<&str> = request.split(|c: char| !c.is_alphanumeric()).collect();
        while let Some(name) = next.pop() {
            let Some(words) = types.get(name) else { continue };
            if all.insert(name.to_owned()) {
                next.extend(words.iter().map(String::as_str));
            }
        }
        all
    }

    #[test]
    fn every_command_that_leaves_the_vault_has_its_door() {
        let (types, requests) = declared();
        assert!(requests.len() > 80, "{} commands", requests.len());
        let mut missing = Vec::new();
        for (command, request) in &requests {
            let held = held(request, &types);
            let door = of(command);
            let reaches = |what| door.is_some_and(|door| door.reaches(what));
            for (name, reach) in [("FileIn", Reach::File), ("FileOut", Reach::Place)] {
                if held.contains(name) && !reaches(reach) {
                    missing.push(format!("{command} holds a {name}"));
                }
            }
            let web = held.contains("NoticeSource") || held.contains("DirectoryFrom");
            assert_eq!(web, reaches(Reach::Web), "{command}: the web is asked where a notice or a directory is named");
            let deletes = command.ends_with("_delete");
            let asked = door.is_some_and(|door| matches!(door.asks, Asks::Deletion(_)));
            assert_eq!(deletes, asked, "{command}: the user is asked before anything is deleted");
        }
        assert!(missing.is_empty(), "no door for it: {missing:?}");
        for door in DOORS {
            assert!(requests.contains_key(door.name), "{} is no command", door.name);
        }
    }

    #[test]
    fn every_command_that_needs_no_open_vault_was_thought_of() {
        // These reach nothing and destroy nothing: they compute, or they show what the lock screen shows.
        let inside = [
            "vault_status",
            "vault_lock",
            "vault_found",
            "vault_keys",
            "vault_passphrase",
            "vault_recovery_code",
            "passphrase_strength",
            "today",
            "law_deadline",
            "law_authorities",
            "law_holidays",
            "law_rights",
            "law_follow_ups",
            "law_guidance",
            "post_formats",
            "identity_advice",
            "diagnostics_show",
            "directory_search",
            "directory_state",
            "directory_packs",
            "directory_pack",
            "directory_show",
        ];
        for row in COMMANDS.iter().filter(|row| row.needs == habeas_desk::Needs::Own) {
            let has_door = of(row.name).is_some();
            assert!(has_door != inside.contains(&row.name), "{}: is it closed, or has it a door?", row.name);
        }
        struct Names(Vec<String>);
        impl crate::table::VisitCommand for Names {
            fn command<Req: ts_rs::TS + 'static, Res: ts_rs::TS + 'static>(&mut self, name: &str) {
                self.0.push(name.to_owned());
            }
        }
        let mut names = Names(Vec::new());
        crate::table::visit(&mut names);
        // These change the window alone, or take something out of the clipboard.
        let of_the_window = ["window_zoom", "window_anew", "clipboard_copied", "work_cancel"];
        for name in names.0.iter().filter(|name| !of_the_window.contains(&name.as_str())) {
            assert!(of(name).is_some(), "{name}, a command of the window, has no door");
        }
    }

    #[test]
    fn while_locked_only_a_vault_is_found_and_opened() {
        for door in DOORS.iter().filter(|door| door.while_locked) {
            assert!(door.reaches(Reach::Vaults) || door.name == "dialog_open", "{}", door.name);
            assert!(!door.reaches(Reach::Place) && !door.reaches(Reach::Web) && !door.reaches(Reach::Program));
        }
    }
}
