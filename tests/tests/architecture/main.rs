//! Keeps ARCHITECTURE.md true: which room may know which, which module may use which, where a new language, right or
//! command has its places, and how source is written.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod lists;
mod modules;
mod packages;
mod page;
mod rooms;
mod sources;
mod tools;
mod trades;

use std::path::{Path, PathBuf};

/// Every file below a folder whose name ends in one of these.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, endings));
        } else if path.extension().is_some_and(|end| endings.iter().any(|wanted| end == *wanted)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The folders of all crates, by their names.
fn crates() -> Vec<(String, PathBuf)> {
    let root = habeas_tests::root();
    let folders = std::fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path());
    let mut all: Vec<_> = folders
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .map(|folder| (folder.file_name().unwrap().to_str().unwrap().to_owned(), folder))
        .collect();
    all.push(("habeas-desktop".to_owned(), root.join("src-tauri")));
    all.sort();
    all
}
