//! The material beside the project (`../shared`), which is not part of the repository.

use std::io::Write;
use std::path::PathBuf;

/// The variable that lets a test do without the shared material. `.ci/run` alone sets it, and only if the folder is
/// absent.
pub const SKIP: &str = "HABEAS_SKIP_SHARED";

/// A file or folder of the shared material, or `None` if the run skips the tests on it. Each skipped test is counted in
/// `target/skipped-tests`, which `.ci/run` prints at its end.
///
/// # Panics
/// It is absent, and the run was not told to skip it.
#[track_caller]
#[must_use]
pub fn shared(path: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("HABEAS_SHARED").map_or_else(|| crate::root().join("../shared"), PathBuf::from);
    let wanted = folder.join(path);
    if wanted.exists() {
        return Some(wanted);
    }
    let skip = std::env::var_os(SKIP).is_some_and(|value| value == "1");
    assert!(
        skip && !folder.exists(),
        "{} is absent. Put the shared material beside the project or name its folder in HABEAS_SHARED; without it run \
         `bash .ci/run`, which skips these tests and counts them.",
        wanted.display()
    );
    count_skipped();
    None
}

fn count_skipped() {
    let file = crate::root().join("target/skipped-tests");
    let line = format!("{} {}\n", std::env::var("CARGO_PKG_NAME").unwrap_or_default(), test_name());
    // One write for one line: several processes append to the file at once.
    let written = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&file)
        .and_then(|mut open| open.write_all(line.as_bytes()));
    if let Err(e) = written {
        panic!("{} cannot be written, so a skipped test would not be counted: {e}", file.display());
    }
}

/// The name of the running test: that of its thread, or what a runner that starts one process for each test passes.
fn test_name() -> String {
    match std::thread::current().name() {
        Some(name) if name != "main" && !name.starts_with("tokio") => name.to_owned(),
        _ => std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_else(|| "unnamed".to_owned()),
    }
}
