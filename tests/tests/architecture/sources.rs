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
        let written = files(&root().join(folder), &["sh", "py", "rs", "run", "yml"]);
        // What was installed beside the tests is not ours.
        for path in written.into_iter().filter(|path| !path.components().any(|part| part.as_os_str() == ".venv")) {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            let sets = read(&path).contains(&format!("{}=1", habeas_tests::SKIP));
            assert!(!sets, "{name} sets {}, which .ci/run alone does", habeas_tests::SKIP);
        }
    }
    assert!(!read(&root().join("Makefile")).contains(habeas_tests::SKIP));
    assert!(read(&root().join(".ci/run")).contains(&format!("export {}=1", habeas_tests::SKIP)));
}

/// What only tests may switch on is compiled in for tests alone.
#[test]
fn the_seam_of_the_tests_is_behind_its_feature() {
    let names = ["_FOR_TESTS\"", "HABEAS_TEST_DIALOGS\""];
    let mut found = 0;
    for (name, text) in rust_files() {
        // A module that is compiled for tests alone.
        if !name.contains("/src/") || name == "src-tauri/src/dialogs/scripted.rs" {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        for (number, _) in lines.iter().enumerate().filter(|(_, line)| names.iter().any(|n| line.contains(n))) {
            found += 1;
            let above = &lines[number.saturating_sub(2)..=number];
            let guarded = above.iter().any(|line| line.contains("cfg!(feature = \"test-seam\")"));
            assert!(guarded, "{name}:{} reads the seam of the tests in every build", number + 1);
        }
    }
    assert!(found >= 3, "{found} places: the names of the seam have changed");
    let dialogs = read(&root().join("src-tauri/src/dialogs/mod.rs"));
    assert!(dialogs.contains("#[cfg(feature = \"test-seam\")]\nmod scripted;"), "{dialogs}");
    // Both commands of the README: what is tested lies in a folder of its own.
    let makefile = read(&root().join("Makefile"));
    assert!(makefile.contains("test: export CARGO_TARGET_DIR = $(CURDIR)/target/tests"));
    for script in files(&root().join("tests"), &["sh"]) {
        let text = read(&script);
        assert!(!text.contains("test-seam") || text.contains("target/tests"), "{}", script.display());
    }
}
