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
