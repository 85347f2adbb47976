//! What the tests of every crate share: outside programs, the material beside the project, files that hold what is
//! expected. A test that lacks one of them fails; it never passes without having looked.
//!
//! This library depends on nothing, so every crate can name it in its `dev-dependencies`. The tests of the whole house are
//! in `tests/tests/`.

#![expect(clippy::panic, reason = "a test fails by a panic")]

mod expected;
mod outside;
mod shared;

pub use expected::{expect_file, updating};
pub use outside::{PROGRAMS, PYTHON_PACKAGES, installed, python, run, run_on_bytes};
pub use shared::{SKIP, shared};

use std::path::{Path, PathBuf};

/// The folder of the project.
#[must_use]
pub fn root() -> PathBuf {
    // `tests` is a folder of the project, so it has a parent.
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from(".."), Path::to_owned)
}

/// A program of the house, built beside the running test.
///
/// # Panics
/// It is not built.
#[track_caller]
#[must_use]
pub fn built(name: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap_or_else(|e| panic!("the path of this test is unknown: {e}"));
    // A test lies in `deps`, below the folder of the programs.
    let program = here.ancestors().nth(2).unwrap_or(&here).join(name);
    assert!(program.is_file(), "{} is not built. `make test` builds it.", program.display());
    program
}
