//! Copies that a program which keeps folders in step made beside the vault, because it was changed in two places.
//!
//! Each such program names them in its own way: `vault (conflicted copy 2026-11-24).db`, `vault.sync-conflict-….key`,
//! `vault (1).key`, `vault-LAPTOP.db`, `vault 2.head`. So whatever is called almost like a file of the vault counts.
//! Nothing here opens, merges or removes one: which of them holds what, only their owner can say.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use habeas_vault::{KEY_FILE_NAME, TEMPORARY_SUFFIX};

use crate::{COPIED, DATABASE, HEAD};

/// A file beside the vault that looks like a copy of one of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictCopy {
    pub name: String,
    /// The file of the vault it looks like.
    pub of: &'static str,
    pub bytes: u64,
    pub changed: Option<SystemTime>,
}

/// What lies beside the vault in its folder and looks like a copy, by name.
pub fn conflict_copies(folder: &Path) -> Vec<ConflictCopy> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let of = copy_of(&name)?;
            let meta = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some(ConflictCopy { name, of, bytes: meta.len(), changed: meta.modified().ok() })
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// The file of the vault that this name is almost the name of.
fn copy_of(name: &str) -> Option<&'static str> {
    let own = [KEY_FILE_NAME, DATABASE, HEAD, COPIED];
    // What SQLite keeps beside a database, and what is being written right now.
    let beside = ["-journal", "-wal", "-shm"].map(|end| format!("{DATABASE}{end}"));
    if own.contains(&name) || beside.iter().any(|b| b == name) || name.ends_with(TEMPORARY_SUFFIX) {
        return None;
    }
    let lower = name.to_lowercase();
    own.into_iter().find(|file| {
        let (stem, end) = file.split_once('.').unwrap_or((file, ""));
        lower.starts_with(file) || lower.starts_with(stem) && lower.strip_suffix(end).is_some_and(|l| l.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_many_programs_are_recognised() {
        for (name, of) in [
            ("vault (conflicted copy).db", "vault.db"),
            ("vault (Ana's conflicted copy 2026-11-24).key", "vault.key"),
            ("vault (copie en conflit de Ana 2026-11-24).db", "vault.db"),
            ("vault.sync-conflict-20261124-101010-ABCDEFG.db", "vault.db"),
            ("vault.sync-conflict-20261124-101010-ABCDEFG.head", "vault.head"),
            ("vault (1).key", "vault.key"),
            ("vault-LAPTOP.db", "vault.db"),
            ("vault 2.head", "vault.head"),
            ("vault_conflict-20261124-101010.db", "vault.db"),
            ("vault (SFConflict ana@example.org 2026-11-24-10-10-10).db", "vault.db"),
            ("vault - Copie.key", "vault.key"),
            ("vault.db.Conflict", "vault.db"),
            ("vault.key~", "vault.key"),
            ("Vault.DB", "vault.db"),
        ] {
            assert_eq!(copy_of(name), Some(of), "{name}");
        }
    }

    #[test]
    fn files_of_the_vault_and_of_others_are_not_copies() {
        for name in [
            "vault.db",
            "vault.key",
            "vault.head",
            "vault.copied",
            "vault.db-journal",
            "vault.db-wal",
            "vault.db.unfinished",
            "vault.key.1234-0.unfinished",
            "lock",
            "files",
            "notes about my vault.txt",
            ".stfolder",
            "backup.key",
        ] {
            assert_eq!(copy_of(name), None, "{name}");
        }
    }
}
