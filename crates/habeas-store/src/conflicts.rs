//! Conflict copies that a folder synchronisation program made because the vault changed in two places.
//!
//! Each program names them differently: `vault (conflicted copy 2026-11-24).db`, `vault.sync-conflict-….key`,
//! `vault (1).key`, `vault-LAPTOP.db`, `vault 2.head`. So every file whose name
//! resembles that of a vault file counts. None is opened, merged or removed: only the owner knows what each contains.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use habeas_vault::{KEY_FILE_NAME, TEMPORARY_SUFFIX};

use crate::{ANCHOR, DATABASE, LAST_BACKUP};

/// A file in the vault folder that looks like a copy of a vault file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictCopy {
    pub name: String,
    /// The vault file that it resembles.
    pub original: &'static str,
    pub bytes: u64,
    pub changed: Option<SystemTime>,
}

/// The conflict copies in a folder, by name.
pub fn conflict_copies(folder: &Path) -> Vec<ConflictCopy> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<_> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let original = original_of(&name)?;
            let meta = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some(ConflictCopy { name, original, bytes: meta.len(), changed: meta.modified().ok() })
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// The vault file that this name resembles.
fn original_of(name: &str) -> Option<&'static str> {
    let vault_files = [KEY_FILE_NAME, DATABASE, ANCHOR, LAST_BACKUP];
    // Not copies: files being written, and what SQLite creates beside a database, one being written too.
    let of_sqlite = SQLITE.iter().find_map(|end| name.strip_suffix(end));
    if vault_files.contains(&name)
        || of_sqlite == Some(DATABASE)
        || of_sqlite.unwrap_or(name).ends_with(TEMPORARY_SUFFIX)
    {
        return None;
    }
    vault_files.into_iter().find(|file| resembles(name, file))
}

/// Whether this is the name of a copy of a file that SQLite keeps, or of what SQLite created beside one, in a form that only
/// programs write which keep folders in step: `search (conflicted copy).db`, `search.sync-conflict-….db`, `search (1).db`.
pub(crate) fn is_conflict_of(name: &str, file: &str) -> bool {
    let plain = SQLITE.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let (stem, end) = file.split_once('.').unwrap_or((file, ""));
    let Some(mark) = plain.strip_prefix(stem).and_then(|rest| rest.strip_suffix(end)?.strip_suffix('.')) else {
        return false;
    };
    let in_brackets = mark.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
    let numbered = |words: &str| !words.is_empty() && words.bytes().all(|byte| byte.is_ascii_digit());
    let in_conflict = |words: &str| words.contains("conflicted copy") || words.contains("copie en conflit");
    mark.starts_with(".sync-conflict-") || in_brackets.is_some_and(|words| numbered(words) || in_conflict(words))
}

/// What SQLite puts behind the name of a database.
const SQLITE: [&str; 3] = ["-journal", "-wal", "-shm"];

fn resembles(name: &str, file: &str) -> bool {
    let lower = name.to_lowercase();
    let (stem, end) = file.split_once('.').unwrap_or((file, ""));
    lower.starts_with(file) || lower.starts_with(stem) && lower.strip_suffix(end).is_some_and(|l| l.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conflict_copies_of_many_programs_are_recognised() {
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
            assert_eq!(original_of(name), Some(of), "{name}");
        }
    }

    #[test]
    fn copies_of_the_index_are_told_from_files_of_the_owner() {
        for name in [
            "search (conflicted copy).db",
            "search (Ana's conflicted copy 2026-11-24).db",
            "search (copie en conflit de Ana 2026-11-24).db",
            "search.sync-conflict-20261124-101010-ABCDEFG.db",
            "search (1).db-journal",
            "search (12).db",
        ] {
            assert!(is_conflict_of(name, "search.db"), "{name}");
        }
        for name in [
            "search.db",
            "search.db-journal",
            "vault.db",
            "search results.pdf",
            "search history.db",
            "searches-2025.db",
            "search.db.zip",
            "search (Paris).db",
            "search ().db",
            "search-LAPTOP.db",
        ] {
            assert!(!is_conflict_of(name, "search.db"), "{name}");
        }
    }

    #[test]
    fn vault_files_and_unrelated_files_are_no_copies() {
        for name in [
            "vault.db",
            "vault.key",
            "vault.head",
            "vault.copied",
            "vault.db-journal",
            "vault.db-wal",
            "vault.db.unfinished",
            "vault.db.unfinished-journal",
            "vault.key.1234-0.unfinished",
            "lock",
            "files",
            "notes about my vault.txt",
            ".stfolder",
            "backup.key",
        ] {
            assert_eq!(original_of(name), None, "{name}");
        }
    }
}
