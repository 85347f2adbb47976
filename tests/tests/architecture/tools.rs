//! What tests need from outside is installed by `make test`.

use super::{crates, files, read};
use habeas_tests::{PROGRAMS, PYTHON_PACKAGES, root};

#[test]
fn every_program_that_a_test_runs_is_installed_by_make_test() {
    let makefile = read(&root().join("Makefile"));
    // The list may go on in further lines.
    let testing = makefile.replace("\\\n", " ");
    let testing = testing.lines().find(|line| line.starts_with("TESTING :=")).unwrap().to_owned();
    for (program, package) in PROGRAMS {
        assert!(
            testing.split_whitespace().any(|p| p == *package),
            "{program}: TESTING in the Makefile lacks {package}"
        );
    }
    let validators = read(&root().join("tests/validators.sh"));
    for package in PYTHON_PACKAGES {
        assert!(validators.contains(&format!("'{package}==")), "tests/validators.sh does not install {package}");
    }
}

/// A test that lacks something fails. None says that it is skipped and passes.
#[test]
fn no_test_passes_hollow() {
    let mut folders: Vec<_> = crates().into_iter().map(|(_, folder)| folder.join("tests")).collect();
    folders.push(root().join("tests/tests"));
    for path in folders.iter().filter(|folder| folder.is_dir()).flat_map(|folder| files(folder, &["rs"])) {
        if path.ends_with("architecture/tools.rs") {
            continue;
        }
        let (name, text) = (path.strip_prefix(root()).unwrap().display().to_string(), read(&path));
        assert!(!text.contains("\"skipped:"), "{name} skips what it cannot look at");
        for (program, _) in PROGRAMS {
            let own = text.contains(&format!("Command::new(\"{program}\")"));
            let checked = text.contains(&format!("installed(\"{program}\")")) || text.contains("installed(needed)");
            assert!(!own || checked, "{name} runs {program} without habeas_tests::run or installed");
        }
    }
}
