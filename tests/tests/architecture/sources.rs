//! How source is written.

use super::{crates, files, read};
use habeas_tests::root;

/// The longest file of source, in lines. A file near this has two concerns.
const LONGEST_FILE: usize = 470;

/// Files that may be longer, each with its reason.
const LONGER: &[(&str, &str)] = &[];

/// Every file of Rust that people write, by its path in the project.
fn rust_files() -> Vec<(String, String)> {
    let root = root();
    let mut folders: Vec<_> = crates().into_iter().map(|(_, folder)| folder).collect();
    folders.push(root.join("tests"));
    let parts = folders.iter().flat_map(|folder| ["src", "tests", "benches", "examples"].map(|part| folder.join(part)));
    let found = parts.filter(|folder| folder.is_dir()).flat_map(|folder| files(&folder, &["rs"]));
    found.map(|path| (path.strip_prefix(&root).unwrap().display().to_string(), read(&path))).collect()
}

#[test]
fn no_file_is_too_long() {
    for (name, text) in rust_files() {
        let excused = LONGER.iter().any(|(path, _)| *path == name);
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE || excused, "{name} has {lines} lines; at most {LONGEST_FILE}");
    }
}

/// An exception from a lint says why, and `expect` says when it is no longer needed.
#[test]
fn no_lint_is_allowed_without_a_reason() {
    let mut wrong = Vec::new();
    for (name, text) in rust_files() {
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if (line.starts_with("#[allow(") || line.starts_with("#![allow(")) && !line.contains("reason = ") {
                wrong.push(format!("{name}:{}: {line}", number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "`#[expect(.., reason = \"..\")]` instead:\n{}", wrong.join("\n"));
}

/// The skip is set by the one script that counts what it skipped.
#[test]
fn one_script_skips_the_shared_material() {
    for folder in [".ci", "tests", "crates", "src-tauri"] {
        for path in files(&root().join(folder), &["sh", "py", "rs", "run", "yml"]) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            let sets = read(&path).contains(&format!("{}=1", habeas_tests::SKIP));
            assert!(!sets, "{name} sets {}, which .ci/run alone does", habeas_tests::SKIP);
        }
    }
    assert!(!read(&root().join("Makefile")).contains(habeas_tests::SKIP));
    assert!(read(&root().join(".ci/run")).contains(&format!("export {}=1", habeas_tests::SKIP)));
}
